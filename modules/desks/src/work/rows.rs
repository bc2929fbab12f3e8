//! The rows of a desk's form: places, sessions, closures.
//! A place is named by its row, so that a new place and its sessions are typed in one go.

use super::form::{NAME, ONCE, SLOT};
use super::frame::Setup;
use crate::msg;
use jiff::civil::Weekday;
use kernel::Lang;
use maud::{Markup, html};
use messages::Message;
use platform::forms::Form;
use platform::ui::{Field, Kind as Input};

/// Rows that a form offers at least; beyond those that are filled there is always an empty one.
const FEW_ROWS: usize = 2;
/// Most rows of one kind.
pub const ROWS: usize = 60;

/// The words around rows of one kind.
struct Group<'a> {
    name: &'a str,
    title: Message,
    hint: Message,
    row: fn(usize) -> Message,
}

fn count(form: &Form<'_>, group: &str) -> usize {
    let filled = form.typed.rows(group).last().map_or(0, |last| last + 1);
    (filled + 1).clamp(FEW_ROWS, ROWS)
}

fn rows(setup: &Setup, form: &Form<'_>, group: &Group<'_>, row: impl Fn(usize) -> Markup) -> Markup {
    html! {
        fieldset class="edit-rows" id=(group.name) {
            legend { (setup.t(&group.title)) }
            p class="hint" { (setup.t(&group.hint)) }
            @for at in 0..count(form, group.name) {
                div class="edit-row" role="group" aria-label=(setup.t(&(group.row)(at + 1))) { (row(at)) }
            }
        }
    }
}

/// Where the desk receives.
pub fn places(setup: &Setup, form: &Form<'_>, source: Lang) -> Markup {
    let group = Group {
        name: "place",
        title: msg::desk_setup_places(),
        hint: msg::desk_setup_places_hint(),
        row: |number| msg::desk_setup_place_number(number),
    };
    rows(setup, form, &group, |row| {
        let id = form.typed.get(&format!("place.{row}.id"));
        let name = format!("place.{row}.name");
        html! {
            @if !id.is_empty() { input type="hidden" name={ "place." (row) ".id" } value=(id); }
            div class="stack" { (form.perhaps_texts(source, &[(&name, &setup.t(&msg::desk_setup_place_number(row + 1)), false)])) }
            (form.field(&format!("place.{row}.address"), &setup.t(&msg::desk_setup_place_address()), Field { max: Some(200), ..Field::default() }))
        }
    })
}

/// The places as sessions name them: by row, with what was typed there.
fn named_places(setup: &Setup, form: &Form<'_>, source: Lang) -> Vec<(String, String)> {
    let name = |row: usize| {
        let typed = form.typed.line(&format!("place.{row}.name.{source}"), NAME);
        let place = setup.t(&msg::desk_setup_place_number(row + 1));
        if typed.is_empty() { place } else { typed }
    };
    (0..count(form, "place")).map(|row| (row.to_string(), name(row))).collect()
}

/// When it receives.
pub fn sessions(setup: &Setup, form: &Form<'_>, source: Lang) -> Markup {
    let group = Group {
        name: "session",
        title: msg::desk_setup_sessions(),
        hint: msg::desk_setup_sessions_hint(),
        row: |number| msg::desk_setup_session_number(number),
    };
    let days = days(setup);
    let places = named_places(setup, form, source);
    let t = |message| setup.t(&message);
    let field =
        |name: &str, label: Message, kind| form.field(name, &setup.t(&label), Field { kind, ..Field::default() });
    let slot_hint = t(msg::desk_setup_session_slot_hint(SLOT));
    rows(setup, form, &group, |row| {
        let at = |name: &str| format!("session.{row}.{name}");
        let id = form.typed.get(&at("id"));
        html! {
            @if !id.is_empty() { input type="hidden" name=(at("id")) value=(id); }
            (form.perhaps(&at("when"), &t(msg::desk_setup_session_when()), None, &days))
            (field(&at("from"), msg::desk_setup_session_from(), Input::Time))
            (field(&at("to"), msg::desk_setup_session_to(), Input::Time))
            (form.choice(&at("place"), &t(msg::desk_setup_session_place()), None, &places))
            (form.field(&at("slot"), &t(msg::desk_setup_session_slot()), Field { kind: Input::Number, hint: id.is_empty().then_some(&*slot_hint), ..Field::default() }))
            (field(&at("kept"), msg::desk_setup_session_kept(), Input::Number))
            (field(&at("first"), msg::desk_setup_session_first(), Input::Date))
            (field(&at("last"), msg::desk_setup_session_last(), Input::Date))
        }
    })
}

/// The days of a session, as (value, label): a weekday, or one day only.
fn days(setup: &Setup) -> Vec<(String, String)> {
    let weekday = |number: i8| {
        let day = Weekday::from_monday_one_offset(number).ok()?;
        Some((number.to_string(), setup.locale().weekday(day)))
    };
    let once = (ONCE.to_owned(), setup.t(&msg::desk_setup_session_once()));
    (1..=7).filter_map(weekday).chain([once]).collect()
}

/// When it is closed.
pub fn closures(setup: &Setup, form: &Form<'_>, source: Lang) -> Markup {
    let group = Group {
        name: "closure",
        title: msg::desk_setup_closures(),
        hint: msg::desk_setup_closures_hint(),
        row: |number| msg::desk_setup_closure_number(number),
    };
    rows(setup, form, &group, |row| {
        let note = format!("closure.{row}.note");
        let date = Field { kind: Input::Date, ..Field::default() };
        html! {
            (form.field(&format!("closure.{row}.from"), &setup.t(&msg::desk_setup_closure_from()), date))
            (form.field(&format!("closure.{row}.to"), &setup.t(&msg::desk_setup_closure_to()), date))
            div class="stack" { (form.perhaps_texts(source, &[(&note, &setup.t(&msg::desk_setup_closure_note()), false)])) }
        }
    })
}
