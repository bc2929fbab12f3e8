//! The form of a desk, as it shows one that is kept.
//! The same names and values come back when nobody changes anything.

use super::frame::Setup;
use super::{index, rows};
use crate::model::{Booking, Desk, LOCK_AFTER, When};
use crate::msg;
use crate::visits::model::Asks;
use directory::drafts::fingerprint;
use jiff::civil::Time;
use kernel::Result;
use maud::{Markup, html};
use platform::forms::{Form, Typed};
use platform::ui::{Field, Kind as Input};

/// Most characters of a name.
pub const NAME: usize = 120;
/// Most characters of what a desk says of itself.
pub const ABOUT: usize = 8_000;
/// Minutes that a person is usually given.
pub const SLOT: u16 = 30;
/// How a form writes «on one day only».
pub const ONCE: &str = "once";

/// What the form shows of a desk.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn typed(it: &Desk) -> Result<Typed> {
    let mut typed = Typed::default();
    typed.put("seen", fingerprint(it)?);
    typed.put("source", it.name.source());
    typed.put_text("name", &it.name);
    typed.put_text("about", &it.about);
    typed.put("phone", it.phone.as_deref().unwrap_or_default());
    for theme in &it.themes {
        typed.put("theme", theme);
    }
    typed.put("published", u8::from(it.published));
    booking(&mut typed, it.booking);
    typed.put("file-months", it.file_months);
    asks(&mut typed, it.asks);
    typed.put("lock_after", it.lock_after);
    for (row, place) in it.places.iter().enumerate() {
        typed.put(format!("place.{row}.id"), place.id);
        typed.put_text(&format!("place.{row}.name"), &place.name);
        typed.put(format!("place.{row}.address"), &place.address);
    }
    sessions(&mut typed, it);
    for (row, closure) in it.closures.iter().enumerate() {
        let day = |day: Option<jiff::civil::Date>| day.map(|it| it.to_string()).unwrap_or_default();
        typed.put(format!("closure.{row}.from"), day(closure.period.from));
        typed.put(format!("closure.{row}.to"), day(closure.period.to));
        if let Some(note) = &closure.note {
            typed.put_text(&format!("closure.{row}.note"), note);
        }
    }
    Ok(typed)
}

/// What the form shows of how people take an appointment.
pub fn booking(typed: &mut Typed, it: Booking) {
    typed.put("open", u8::from(it.open));
    typed.put("days", it.days);
    typed.put("notice", it.notice);
}

/// What the form shows of what is asked of those who come.
pub fn asks(typed: &mut Typed, it: Asks) {
    let all = [("gender", it.gender), ("age", it.age), ("nationality", it.nationality), ("status", it.status)];
    for (name, _) in all.into_iter().filter(|(_, asked)| *asked) {
        typed.put("asks", name);
    }
}

fn sessions(typed: &mut Typed, it: &Desk) {
    let hour = |time: Time| time.strftime("%H:%M").to_string();
    for (row, session) in it.sessions.iter().enumerate() {
        let at = |field: &str| format!("session.{row}.{field}");
        typed.put(at("id"), session.id);
        let (when, first) = match session.when {
            When::Weekly(day) => (day.to_string(), session.period.from),
            When::Once(date) => (ONCE.to_owned(), Some(date)),
        };
        typed.put(at("when"), when);
        typed.put(at("first"), first.map(|it| it.to_string()).unwrap_or_default());
        typed.put(at("last"), session.period.to.map(|it| it.to_string()).unwrap_or_default());
        typed.put(at("from"), hour(session.from));
        typed.put(at("to"), hour(session.to));
        typed.put(at("slot"), session.slot);
        typed.put(at("kept"), session.kept);
        let place = it.places.iter().position(|place| place.id == session.place);
        typed.put(at("place"), place.map(|it| it.to_string()).unwrap_or_default());
    }
}

/// The form; `own` is the desk that is changed, none while one is made.
pub fn show(setup: &Setup, form: &Form<'_>, own: Option<&Desk>) -> Markup {
    let t = |message| setup.t(&message);
    let source = form.typed.source(setup.lang());
    let about = t(msg::desk_setup_about_hint());
    let phone = t(msg::desk_setup_phone_hint());
    let action = own.map_or_else(|| setup.href("desks"), |it| setup.href(&format!("desks/{}", it.id)));
    let places: Vec<(String, String)> =
        index::territories(setup).into_iter().map(|it| (it.id.to_string(), setup.name(&it.name))).collect();
    html! {
        (form.wrong.summary(setup.locale()))
        form class="form" method="post" action=(action) {
            input type="hidden" name="seen" value=(form.typed.get("seen"));
            @if own.is_none() {
                (form.choice("territory", &t(msg::desk_setup_territory()), None, &places))
                (form.source(source))
            } @else { input type="hidden" name="source" value=(source); }
            (form.texts(source, &[("name", &t(msg::desk_setup_name()), false)]))
            p class="hint" { (about) }
            (form.texts(source, &[("about", &t(msg::desk_setup_about()), true)]))
            (form.field("phone", &t(msg::desk_setup_phone()), Field { kind: Input::Tel, hint: Some(&phone), max: Some(30), ..Field::default() }))
            (themes(setup, form))
            (rows::places(setup, form, source))
            (rows::sessions(setup, form, source))
            (rows::closures(setup, form, source))
            (given(setup, form))
            (form.field("file-months", &t(msg::desk_file_months()), Field { kind: Input::Number, required: true, hint: Some(&t(msg::desk_file_months_hint())), ..Field::default() }))
            (asked(setup, form))
            (form.tick("published", &t(msg::desk_setup_published())))
            div class="cluster" {
                button class="btn btn-primary" type="submit" { (t(platform::msg::save())) }
                button class="btn" type="submit" name="then" value="look" { (t(msg::desk_setup_look())) }
            }
        }
    }
}

fn themes(setup: &Setup, form: &Form<'_>) -> Markup {
    let themes: Vec<(String, String)> =
        setup.shelf.themes.iter().map(|it| (it.id.to_string(), setup.name(&it.name))).collect();
    let hint = setup.t(&msg::desk_setup_themes_hint());
    html! {
        @if !themes.is_empty() { div class="edit-form" { (form.several("theme", &setup.t(&msg::desk_setup_themes()), Some(&hint), &themes)) } }
    }
}

/// How people take an appointment.
fn given(setup: &Setup, form: &Form<'_>) -> Markup {
    let t = |message| setup.t(&message);
    html! {
        fieldset class="edit-rows" {
            legend { (t(msg::desk_setup_booking())) }
            (form.tick("open", &t(msg::desk_setup_booking_open())))
            div class="edit-row" {
                (form.field("days", &t(msg::desk_setup_booking_days()), Field { kind: Input::Number, required: true, ..Field::default() }))
                (form.field("notice", &t(msg::desk_setup_booking_notice()), Field { kind: Input::Number, required: true, ..Field::default() }))
            }
        }
    }
}

/// What is asked of those who come, and when the screen of those who receive is locked.
fn asked(setup: &Setup, form: &Form<'_>) -> Markup {
    let options = [
        ("gender", msg::visit_gender()),
        ("age", msg::visit_age()),
        ("nationality", msg::visit_nationality()),
        ("status", msg::visit_status()),
    ];
    let options = options.map(|(value, label)| (value.to_owned(), setup.t(&label)));
    let hint = setup.t(&msg::desk_setup_lock_hint(LOCK_AFTER));
    html! {
        div class="edit-form" { (form.several("asks", &setup.t(&msg::desk_setup_asks()), Some(&setup.t(&msg::desk_setup_asks_hint())), &options)) }
        (form.field("lock_after", &setup.t(&msg::desk_setup_lock()), Field { kind: Input::Number, hint: Some(&hint), ..Field::default() }))
    }
}
