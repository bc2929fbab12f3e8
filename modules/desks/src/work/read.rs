//! What was typed, as a desk. What is wrong is said beside its field, and then there is no desk.
//! Everything typed is bounded: lengths, rows, minutes, days.

use super::form::{ABOUT, NAME, ONCE, SLOT};
use super::frame::Setup;
use super::rows::ROWS;
use crate::changes::clash;
use crate::model::{Booking, Closure, Desk, LOCK_AFTER, Place, Session, When, a_year};
use crate::msg;
use crate::visits::model::Asks;
use jiff::civil::Time;
use kernel::{Id, Lang, Period, Territory};
use platform::forms::{Typed, Wrong};
use uuid::Uuid;

/// The desk that was typed, in a territory; `before` is what it was.
pub fn desk(
    setup: &Setup,
    typed: &Typed,
    territory: Id<Territory>,
    before: Option<&Desk>,
    wrong: &mut Wrong,
) -> Option<Desk> {
    let source = before.map_or_else(|| typed.source(setup.lang()), |it| it.name.source());
    let name = typed.text("name", source, before.map(|it| &it.name), NAME);
    wrong.required(&setup.cx, &format!("name.{source}"), name.is_some());
    let about = typed.text("about", source, before.map(|it| &it.about), ABOUT);
    wrong.required(&setup.cx, &format!("about.{source}"), about.is_some());
    let phone = phone(setup, typed, wrong);
    let places = places(setup, typed, source, before, wrong);
    let sessions = sessions(setup, typed, &places, before, wrong);
    let closures = closures(setup, typed, source, before, wrong);
    let days = wrong.number(&setup.cx, typed, "days", 1..=180, Booking::default().days);
    let notice = wrong.number(&setup.cx, typed, "notice", 0..=336, Booking::default().notice);
    let file_months = wrong.number(&setup.cx, typed, "file-months", 1..=120, a_year());
    let lock_after = wrong.number(&setup.cx, typed, "lock_after", 1..=60, LOCK_AFTER);
    let published = typed.ticked("published");
    if published && sessions.is_empty() && wrong.is_empty() {
        wrong.add("session.0.when", setup.t(&msg::desk_setup_sessions_missing()));
    }
    if !wrong.is_empty() {
        return None;
    }
    let themes = typed.all("theme").filter_map(|it| it.parse().ok().map(Id::from_uuid));
    Some(Desk {
        id: before.map_or_else(Id::new, |it| it.id),
        slug: before.map(|it| it.slug.clone()).unwrap_or_default(),
        territory,
        name: name?,
        about: about?,
        themes: themes.filter(|id| setup.shelf.terms.contains_key(id)).collect(),
        phone,
        places: places.into_iter().map(|(_, place)| place).collect(),
        sessions: sessions.into_iter().map(|(_, session)| session).collect(),
        closures,
        booking: Booking { open: typed.ticked("open"), days, notice },
        file_months,
        asks: asks(typed),
        lock_after,
        published,
    })
}

fn asks(typed: &Typed) -> Asks {
    let asked = |it: &str| typed.all("asks").any(|name| name == it);
    Asks { gender: asked("gender"), age: asked("age"), nationality: asked("nationality"), status: asked("status") }
}

fn phone(setup: &Setup, typed: &Typed, wrong: &mut Wrong) -> Option<String> {
    let phone = Some(typed.line("phone", 30)).filter(|it| !it.is_empty())?;
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if digits < 3 || !phone.chars().all(|c| c.is_ascii_digit() || "+ -().".contains(c)) {
        wrong.add("phone", setup.t(&platform::msg::field_invalid_phone()));
    }
    Some(phone)
}

/// The identifier of a row: the one it came with if something had it before and no row above has it, else a new one.
fn identifier(typed: &Typed, name: &str, known: impl Fn(Uuid) -> bool, used: impl Fn(Uuid) -> bool) -> Uuid {
    typed.id(name).filter(|id| known(*id) && !used(*id)).unwrap_or_else(|| Id::<Place>::new().uuid())
}

fn places(setup: &Setup, typed: &Typed, source: Lang, before: Option<&Desk>, wrong: &mut Wrong) -> Vec<(usize, Place)> {
    let mut found: Vec<(usize, Place)> = Vec::new();
    for row in typed.rows("place").into_iter().take(ROWS) {
        let known = |id| before.is_some_and(|it| it.place(id).is_some());
        let id = identifier(typed, &format!("place.{row}.id"), known, |id| found.iter().any(|(_, it)| it.id == id));
        let name = before.and_then(|it| it.place(id)).map(|it| &it.name);
        let source = name.map_or(source, kernel::Text::source);
        let (name, field) =
            (typed.text(&format!("place.{row}.name"), source, name, NAME), format!("place.{row}.address"));
        let address = typed.line(&field, 200);
        match (name, address.is_empty()) {
            (Some(name), false) => found.push((row, Place { id, name, address })),
            (Some(_), true) => wrong.required(&setup.cx, &field, false),
            (None, false) => wrong.required(&setup.cx, &format!("place.{row}.name.{source}"), false),
            (None, true) => {}
        }
    }
    found
}

fn sessions(
    setup: &Setup,
    typed: &Typed,
    places: &[(usize, Place)],
    before: Option<&Desk>,
    wrong: &mut Wrong,
) -> Vec<(usize, Session)> {
    let mut found: Vec<(usize, Session)> = Vec::new();
    for row in typed.rows("session").into_iter().take(ROWS) {
        let at = |name: &str| format!("session.{row}.{name}");
        let known = |id| before.is_some_and(|it| it.session(id).is_some());
        let id = identifier(typed, &at("id"), known, |id| found.iter().any(|(_, it)| it.id == id));
        if typed.get(&at("when")).is_empty() {
            // A row that was a session is one no more; a new one in which hours were typed lacks its day.
            let hours = ["from", "to"].iter().any(|field| !typed.get(&at(field)).is_empty());
            if hours && !known(id) {
                wrong.add(at("when"), setup.t(&platform::msg::field_choose()));
            }
            continue;
        }
        if let Some(session) = session(setup, typed, row, id, places, wrong) {
            found.push((row, session));
        }
    }
    found
}

fn session(
    setup: &Setup,
    typed: &Typed,
    row: usize,
    id: Uuid,
    places: &[(usize, Place)],
    wrong: &mut Wrong,
) -> Option<Session> {
    let at = |name: &str| format!("session.{row}.{name}");
    let (first, last) = (wrong.date(&setup.cx, typed, &at("first")), wrong.date(&setup.cx, typed, &at("last")));
    let when = match (typed.get(&at("when")), first) {
        (ONCE, Some(date)) => Some(When::Once(date)),
        (ONCE, None) => None,
        (day, _) => day.parse::<i8>().ok().filter(|day| (1..=7).contains(day)).map(When::Weekly),
    };
    if when.is_none() {
        let field = if typed.get(&at("when")) == ONCE { "first" } else { "when" };
        wrong.add(at(field), setup.t(&platform::msg::field_required()));
    }
    let weekly = matches!(when, Some(When::Weekly(_)));
    if weekly && first.zip(last).is_some_and(|(first, last)| last < first) {
        wrong.add(at("last"), setup.t(&msg::desk_setup_last_before_first()));
    }
    let (from, to) = (hour(setup, typed, &at("from"), wrong), hour(setup, typed, &at("to"), wrong));
    let slot = wrong.number(&setup.cx, typed, &at("slot"), 5..=240, SLOT);
    if let Some((from, to)) = from.zip(to) {
        let minutes = from.duration_until(to).as_mins();
        if minutes <= 0 {
            wrong.add(at("to"), setup.t(&msg::desk_setup_to_before_from()));
        } else if minutes < i64::from(slot) {
            wrong.add(at("slot"), setup.t(&msg::desk_setup_slot_too_long()));
        }
    }
    let kept = wrong.number(&setup.cx, typed, &at("kept"), 0..=500, 0);
    let place = typed.get(&at("place")).parse().ok().and_then(|row: usize| places.iter().find(|(it, _)| *it == row));
    if place.is_none() {
        wrong.add(at("place"), setup.t(&msg::desk_setup_place_missing()));
    }
    let period = if weekly { Period { from: first, to: last } } else { Period::default() };
    Some(Session { id, when: when?, from: from?, to: to?, slot, place: place?.1.id, kept, period })
}

fn hour(setup: &Setup, typed: &Typed, name: &str, wrong: &mut Wrong) -> Option<Time> {
    let time = typed.time(name);
    if time.is_none() {
        wrong.add(name, setup.t(&platform::msg::field_invalid_time()));
    }
    time
}

fn closures(setup: &Setup, typed: &Typed, source: Lang, before: Option<&Desk>, wrong: &mut Wrong) -> Vec<Closure> {
    let mut found = Vec::new();
    for row in typed.rows("closure").into_iter().take(ROWS) {
        let at = |name: &str| format!("closure.{row}.{name}");
        let known = before.and_then(|it| it.closures.get(row)).and_then(|it| it.note.as_ref());
        let note = typed.text(&at("note"), known.map_or(source, kernel::Text::source), known, NAME);
        let (from, to) = (wrong.date(&setup.cx, typed, &at("from")), wrong.date(&setup.cx, typed, &at("to")));
        match (from, to) {
            (Some(from), to) if to.is_none_or(|to| from <= to) => {
                found.push(Closure { period: Period::new(from, to.unwrap_or(from)), note });
            }
            (Some(_), _) => wrong.add(at("to"), setup.t(&msg::desk_setup_last_before_first())),
            (None, Some(_)) => wrong.required(&setup.cx, &at("from"), false),
            (None, None) if note.is_some() => wrong.required(&setup.cx, &at("from"), false),
            (None, None) => {}
        }
    }
    found
}

/// The first row of sessions in which somebody would receive while they receive in a row above.
pub fn clashing(desk: &Desk, together: impl Fn(Uuid, Uuid) -> bool) -> Option<Uuid> {
    let pairs =
        desk.sessions.iter().enumerate().flat_map(|(at, one)| desk.sessions[..at].iter().map(move |it| (it, one)));
    pairs.into_iter().find(|(one, other)| clash(one, other) && together(one.id, other.id)).map(|(_, other)| other.id)
}

/// The row in which a session was typed; the first where it is in none any more.
pub fn row_of(typed: &Typed, session: Uuid) -> usize {
    let rows = typed.rows("session");
    rows.into_iter().find(|row| typed.id(&format!("session.{row}.id")) == Some(session)).unwrap_or_default()
}
