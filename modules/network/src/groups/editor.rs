//! Founding a group and changing what it is: one form for both.
//! A seat that somebody holds cannot be taken away under them.

use super::frame::{self, done, permit, see};
use super::labels::{self, options};
use super::model::{Act, Group, Kind, Level, Quorum, SeatKind, SeatLine};
use super::pages::founding_places;
use super::policy::{Body, FoundGroup, ShapeGroup};
use super::store;
use crate::msg;
use axum::extract::Path;
use http::StatusCode;
use jiff::tz::TimeZone;
use kernel::{Error, Id, Scope, Territory};
use maud::{Markup, html};
use platform::forms::Sent;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Kind as Input};
use platform::{Answer, Cx, page};
use uuid::Uuid;

/// Rows for seats that a form offers beyond those that are filled.
const MORE_ROWS: usize = 3;

/// `/groups/new`.
pub async fn new(cx: Cx) -> Answer {
    let places = founding_places(&cx).await?;
    if places.is_empty() {
        return Err(Error::NotFound.into());
    }
    let mut typed = Typed::default();
    let zone = cx.app.places().and_then(|places| places.timezone(Scope::Network));
    typed.put("timezone", zone.unwrap_or_default());
    typed.put("source", cx.lang());
    typed.put("quorum", Quorum::Majority.as_str());
    typed.put("public", "1");
    Ok(page::once(StatusCode::OK, founding(&cx, &places, &typed, &Wrong::default())))
}

fn founding(cx: &Cx, places: &[(String, String)], typed: &Typed, wrong: &Wrong) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::groups_found());
    let body = html! {
        h1 { (title) }
        (form(&Form { cx, typed, wrong }, "", Some(places)))
    };
    ui::workspace(cx, &title, "groups/new", &[(&locale.t(&msg::groups()), "groups")], body)
}

/// `POST /groups`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let places = founding_places(&cx).await?;
    let typed = Typed::from(sent);
    let place = places.iter().find(|(written, _)| written == typed.get("place"));
    let territory = place.and_then(|(written, _)| written.parse().ok()).map(Id::<Territory>::from_uuid);
    let scope = territory.map_or(Scope::Network, Scope::Territory);
    let mut tx = cx.app.db.begin().await?;
    // What the form says of the place proves nothing: the permit does.
    place.ok_or(Error::NotFound)?;
    let permit = cx.permit::<FoundGroup>(&tx, (scope, cx.app.around(scope))).await?;
    let mut wrong = Wrong::default();
    let Some(mut group) = read(&cx, &typed, None, &mut wrong) else {
        drop(tx);
        return Ok(page::to_mend(founding(&cx, &places, &typed, &wrong)));
    };
    group.territory = territory;
    let slug = directory::hsds::slug(group.name.show(group.name.source()).value);
    let slug = if slug.is_empty() { "group".to_owned() } else { slug };
    group.slug = store::free_slug(tx.connection(), &slug).await?;
    store::found(&mut tx, &permit, &cx.actor, &group).await?;
    tx.commit().await?;
    done(&cx, group.id.uuid(), "")
}

/// `/groups/{id}/edit`.
pub async fn edit(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let body = see::<ShapeGroup>(&cx, id).await?;
    let typed = as_typed(&body.group);
    Ok(frame::shown(&cx, &body, "", &cx.locale.t(&msg::groups_edit()), editing(&cx, &body, &typed, &Wrong::default())))
}

fn editing(cx: &Cx, body: &Body, typed: &Typed, wrong: &Wrong) -> Markup {
    let id = body.group.id.to_string();
    html! {
        h2 { (cx.locale.t(&msg::groups_edit())) }
        (form(&Form { cx, typed, wrong }, &format!("/{id}"), None))
    }
}

/// `POST /groups/{id}`.
pub async fn update(cx: Cx, Path((_, id)): Path<(String, Uuid)>, sent: Sent) -> Answer {
    let (mut tx, permit) = permit::<ShapeGroup>(&cx, id).await?;
    let (typed, body, mut wrong) = (Typed::from(sent), permit.object(), Wrong::default());
    let read = read(&cx, &typed, Some(&body.group), &mut wrong);
    if let Some(group) = &read {
        keeps_its_holders(&cx, body, group, &mut wrong);
    }
    let Some(group) = read.filter(|_| wrong.is_empty()) else {
        let title = cx.locale.t(&msg::groups_edit());
        let content = editing(&cx, body, &typed, &wrong);
        return Ok(frame::to_mend(&cx, body, "", &title, content));
    };
    store::shape(&mut tx, &permit, &cx.actor, &group).await?;
    tx.commit().await?;
    done(&cx, id, "")
}

/// Says where the new seats would leave somebody who holds one, today or later, without it.
fn keeps_its_holders(cx: &Cx, body: &Body, new: &Group, wrong: &mut Wrong) {
    let held = body.mandates.iter().filter(|it| it.last().is_none_or(|last| body.today <= last));
    let lost = |seat: super::model::Seat| new.line(seat.line).is_none_or(|line| seat.number > line.count);
    if held.filter_map(|it| it.seat).any(lost) {
        wrong.add("seat.0.count", cx.locale.t(&msg::groups_seat_held()));
    }
}

fn as_typed(group: &Group) -> Typed {
    let mut typed = Typed::default();
    typed.put("source", group.name.source());
    typed.put_text("name", &group.name);
    typed.put_text("purpose", &group.purpose);
    typed.put("kind", group.kind.as_str());
    typed.put("level", group.level.as_str());
    typed.put("timezone", &group.timezone);
    typed.put("quorum", group.quorum.as_str());
    typed.put("public", u8::from(group.public));
    if let Some(day) = group.closed {
        typed.put("closed", day);
    }
    if let Some(act) = &group.act {
        typed.put("act", &act.title);
        typed.put("act-date", act.date.map(|it| it.to_string()).unwrap_or_default());
        typed.put("act-link", act.link.as_deref().unwrap_or_default());
    }
    for (row, line) in group.seats.iter().enumerate() {
        typed.put(format!("seat.{row}.id"), line.id);
        typed.put(format!("seat.{row}.kind"), line.kind.as_str());
        typed.put(format!("seat.{row}.count"), line.count);
        typed.put(format!("seat.{row}.alternates"), u8::from(line.alternates));
    }
    typed
}

/// What was typed as a group, or none with what must be mended.
fn read(cx: &Cx, typed: &Typed, before: Option<&Group>, wrong: &mut Wrong) -> Option<Group> {
    let source = typed.source(before.map_or(cx.lang(), |it| it.name.source()));
    let name = typed.text("name", source, before.map(|it| &it.name), 200);
    let purpose = typed.text("purpose", source, before.map(|it| &it.purpose), 8_000);
    wrong.required(cx, &format!("name.{source}"), name.is_some());
    wrong.required(cx, &format!("purpose.{source}"), purpose.is_some());
    let (kind, level, quorum) =
        (Kind::parse(typed.get("kind")), Level::parse(typed.get("level")), Quorum::parse(typed.get("quorum")));
    let choose = cx.locale.t(&platform::msg::field_choose());
    for (name, chosen) in [("kind", kind.is_some()), ("level", level.is_some()), ("quorum", quorum.is_some())] {
        if !chosen {
            wrong.add(name, choose.clone());
        }
    }
    let timezone = typed.line("timezone", 60);
    if TimeZone::get(&timezone).is_err() {
        wrong.add("timezone", cx.locale.t(&msg::groups_timezone_bad()));
    }
    let act = act(cx, typed, wrong);
    let seats = seats(cx, typed, before, wrong);
    let closed = wrong.date(cx, typed, "closed");
    if !wrong.is_empty() {
        return None;
    }
    Some(Group {
        id: before.map_or_else(Id::new, |it| it.id),
        slug: before.map(|it| it.slug.clone()).unwrap_or_default(),
        name: name?,
        purpose: purpose?,
        kind: kind?,
        level: level?,
        territory: before.and_then(|it| it.territory),
        timezone,
        act,
        seats,
        quorum: quorum?,
        public: typed.ticked("public"),
        closed,
    })
}

fn act(cx: &Cx, typed: &Typed, wrong: &mut Wrong) -> Option<Act> {
    let (title, date, link) =
        (typed.line("act", 300), wrong.date(cx, typed, "act-date"), wrong.link(cx, typed, "act-link"));
    if title.is_empty() && (date.is_some() || link.is_some()) {
        wrong.required(cx, "act", false);
    }
    (!title.is_empty()).then_some(Act { title, date, link })
}

/// The lines of seats; a line keeps its identifier, a new one gets its own.
fn seats(cx: &Cx, typed: &Typed, before: Option<&Group>, wrong: &mut Wrong) -> Vec<SeatLine> {
    let mut seats: Vec<SeatLine> = Vec::new();
    for row in typed.rows("seat") {
        let name = |field: &str| format!("seat.{row}.{field}");
        let (kind, written) = (SeatKind::parse(typed.get(&name("kind"))), typed.line(&name("count"), 6));
        let count: Option<u16> = if written.is_empty() { Some(0) } else { written.parse().ok() };
        let (Some(count), true) = (count, kind.is_some() || written.is_empty()) else {
            wrong.add(name("count"), cx.locale.t(&platform::msg::field_invalid_number()));
            continue;
        };
        let Some(kind) = kind.filter(|_| count > 0) else { continue };
        let known = typed.id(&name("id")).filter(|id| before.is_some_and(|it| it.line(*id).is_some()));
        let id = known.filter(|id| seats.iter().all(|it| it.id != *id)).unwrap_or_else(|| Id::<SeatLine>::new().uuid());
        seats.push(SeatLine { id, kind, count, alternates: typed.ticked(&name("alternates")) });
    }
    if seats.iter().map(|line| u32::from(line.count)).sum::<u32>() > u32::from(Group::SEATS) {
        wrong.add("seat.0.count", cx.locale.t(&platform::msg::field_too_large(Group::SEATS)));
        return Vec::new();
    }
    seats
}

fn form(form: &Form<'_>, action: &str, places: Option<&[(String, String)]>) -> Markup {
    let (cx, typed) = (form.cx, form.typed);
    let locale = &cx.locale;
    let source = typed.source(cx.lang());
    let zones = locale.t(&msg::groups_timezone_hint());
    html! {
        (form.wrong.summary(locale))
        form class="form" method="post" action={ "/" (cx.lang()) "/groups" (action) } {
            @if let Some(places) = places { (form.choice("place", &locale.t(&msg::groups_place()), Some(&locale.t(&msg::groups_place_hint())), places)) }
            (form.choice("kind", &locale.t(&msg::groups_kind()), None, &options(locale, Kind::ALL, Kind::as_str, labels::kind)))
            (form.choice("level", &locale.t(&msg::groups_level()), None, &options(locale, Level::ALL, Level::as_str, labels::level)))
            (form.source(source))
            (form.texts(source, &[("name", &locale.t(&msg::groups_name()), false), ("purpose", &locale.t(&msg::groups_purpose()), true)]))
            @if places.is_none() { (form.tick("minor", &locale.t(&msg::groups_minor()))) }
            fieldset class="stack" {
                legend { h2 { (locale.t(&msg::groups_act())) } }
                (form.field("act", &locale.t(&msg::groups_act_title()), Field { max: Some(300), ..Field::default() }))
                (form.field("act-date", &locale.t(&msg::groups_act_date()), Field { kind: Input::Date, ..Field::default() }))
                (form.field("act-link", &locale.t(&msg::groups_act_link()), Field { kind: Input::Url, max: Some(500), ..Field::default() }))
            }
            (seat_rows(form))
            (form.choice("quorum", &locale.t(&msg::groups_quorum()), Some(&locale.t(&msg::groups_quorum_hint())), &options(locale, Quorum::ALL, Quorum::as_str, labels::quorum)))
            (form.field("timezone", &locale.t(&msg::groups_timezone()), Field { required: true, hint: Some(&zones), max: Some(60), ..Field::default() }))
            (form.tick("public", &locale.t(&msg::groups_public())))
            @if places.is_none() { (form.field("closed", &locale.t(&msg::groups_last_day()), Field { kind: Input::Date, ..Field::default() })) }
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}

fn seat_rows(form: &Form<'_>) -> Markup {
    let (locale, typed) = (&form.cx.locale, form.typed);
    let kinds = options(locale, SeatKind::ALL, SeatKind::as_str, labels::seat);
    let rows = typed.rows("seat").last().map_or(0, |last| last + 1) + MORE_ROWS;
    html! {
        fieldset class="stack edit-rows" {
            legend { h2 { (locale.t(&msg::groups_seats())) } }
            p class="hint" { (locale.t(&msg::groups_seats_hint())) }
            @for row in 0..rows.min(40) {
                @let name = |field: &str| format!("seat.{row}.{field}");
                div class="edit-row" role="group" aria-label=(locale.t(&msg::groups_seat_row(row + 1))) {
                    input type="hidden" name=(name("id")) value=(typed.get(&name("id")));
                    (form.perhaps(&name("kind"), &locale.t(&msg::groups_seat_kind()), None, &kinds))
                    (form.field(&name("count"), &locale.t(&msg::groups_seat_count()), Field { kind: Input::Number, ..Field::default() }))
                    (form.tick(&name("alternates"), &locale.t(&msg::groups_seat_alternates())))
                }
            }
        }
    }
}
