//! The form of a mandate: who, on which seat, for whom, from when to when.
//! What a person says of themselves is asked for as they said it, or not at all.

use super::model::{Capacity, Gender, Mandate, Office, Refusal};
use super::organisation::Offered;
use crate::groups::labels::{self, options};
use crate::groups::model::{Group, Seat};
use crate::groups::policy::Body;
use crate::msg;
use kernel::Id;
use maud::{Markup, html};
use platform::Cx;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{Field, Kind};
use uuid::Uuid;

/// As forms write a seat.
pub fn written(seat: Seat) -> String {
    format!("{}:{}", seat.line, seat.number)
}

fn seat(text: &str) -> Option<Seat> {
    let (line, number) = text.split_once(':')?;
    Some(Seat { line: line.parse().ok()?, number: number.parse().ok()? })
}

/// What people call a seat: «Association 2».
pub fn seat_name(cx: &Cx, group: &Group, seat: Seat) -> String {
    let locale = &cx.locale;
    match group.line(seat.line) {
        Some(line) if line.count > 1 => {
            locale.t(&msg::groups_seat_numbered(locale.t(&labels::seat(line.kind)), seat.number))
        }
        Some(line) => locale.t(&labels::seat(line.kind)),
        None => locale.t(&platform::msg::unknown()),
    }
}

/// What was typed as a mandate of this group, or none with what must be mended.
pub fn read(
    cx: &Cx,
    body: &Body,
    (typed, offered): (&Typed, &Offered),
    before: Option<&Mandate>,
    wrong: &mut Wrong,
) -> Option<Mandate> {
    let person = typed.line("person", 100);
    wrong.required(cx, "person", !person.is_empty());
    let capacity = Capacity::parse(typed.get("capacity"));
    let office = Office::parse(typed.get("office")).unwrap_or(Office::None);
    if capacity.is_none() {
        wrong.add("capacity", cx.locale.t(&platform::msg::field_choose()));
    }
    let starts = wrong.date(cx, typed, "starts");
    if typed.get("starts").is_empty() {
        wrong.required(cx, "starts", false);
    }
    let ends = wrong.date(cx, typed, "ends");
    if !wrong.is_empty() {
        return None;
    }
    Some(Mandate {
        id: before.map_or_else(|| Id::<Mandate>::new().uuid(), |it| it.id),
        group: body.group.id.uuid(),
        account: before.and_then(|it| it.account),
        person,
        organisation: offered.organisation(typed),
        seat: seat(typed.get("seat")),
        capacity: capacity?,
        office,
        gender: Gender::parse(typed.get("gender")),
        starts: starts?,
        ends,
        ended: before.and_then(|it| it.ended),
        named: typed.ticked("named"),
    })
}

/// Where a refusal belongs, in words.
pub fn refused(cx: &Cx, refusal: Refusal, wrong: &mut Wrong) {
    let (name, words) = match refusal {
        Refusal::Dates => ("ends", msg::groups_mandate_dates()),
        Refusal::Seat => ("seat", msg::groups_mandate_no_seat()),
        Refusal::Taken => ("seat", msg::groups_mandate_taken()),
    };
    wrong.add(name, cx.locale.t(&words));
}

/// As a mandate would be typed.
pub fn as_typed(mandate: &Mandate) -> Typed {
    let mut typed = Typed::default();
    typed.put("person", &mandate.person);
    typed.put("organisation", &mandate.organisation.name);
    typed.put("organisation-id", mandate.organisation.id.map(|it| it.to_string()).unwrap_or_default());
    typed.put("seat", mandate.seat.map(written).unwrap_or_default());
    typed.put("capacity", mandate.capacity.as_str());
    typed.put("office", mandate.office.as_str());
    typed.put("gender", mandate.gender.map_or("", Gender::as_str));
    typed.put("starts", mandate.starts);
    typed.put("ends", mandate.ends.map(|it| it.to_string()).unwrap_or_default());
    typed.put("named", u8::from(mandate.named));
    typed
}

/// The choices of what a person says of themselves.
pub fn gender(form: &Form<'_>) -> Markup {
    let locale = &form.cx.locale;
    let genders = options(locale, Gender::ALL, Gender::as_str, labels::gender);
    form.perhaps("gender", &locale.t(&msg::groups_gender()), Some(&locale.t(&msg::groups_gender_hint())), &genders)
}

/// The fields of a mandate; `action` is where the form is sent.
pub fn fields(form: &Form<'_>, body: &Body, offered: &Offered, action: &str) -> Markup {
    let (cx, group) = (form.cx, &body.group);
    let locale = &cx.locale;
    let seats: Vec<_> = group.every_seat().map(|(_, seat)| (written(seat), seat_name(cx, group, seat))).collect();
    let capacities = options(locale, Capacity::ALL, Capacity::as_str, labels::capacity);
    let offices = options(locale, Office::ALL, Office::as_str, labels::office);
    let who = locale.t(&msg::groups_person_hint());
    html! {
        (form.field("person", &locale.t(&msg::groups_person()), Field { required: true, hint: Some(&who), max: Some(100), ..Field::default() }))
        (offered.field(form, action))
        (form.choice("capacity", &locale.t(&msg::groups_capacity()), Some(&locale.t(&msg::groups_capacity_hint())), &capacities))
        (form.perhaps("seat", &locale.t(&msg::groups_seat()), Some(&locale.t(&msg::groups_seat_hint())), &seats))
        (form.choice("office", &locale.t(&msg::groups_office()), Some(&locale.t(&msg::groups_office_hint())), &offices))
        (gender(form))
        (form.field("starts", &locale.t(&msg::groups_starts()), Field { kind: Kind::Date, required: true, ..Field::default() }))
        (form.field("ends", &locale.t(&msg::groups_ends()), Field { kind: Kind::Date, hint: Some(&locale.t(&msg::groups_ends_hint())), ..Field::default() }))
        (form.tick("named", &locale.t(&msg::groups_named())))
    }
}

/// The mandate of the group with this identifier.
pub fn of(body: &Body, id: Uuid) -> kernel::Result<&Mandate> {
    body.mandate(id).ok_or(kernel::Error::NotFound)
}
