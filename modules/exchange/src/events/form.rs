//! What somebody typed of an event, and what it means: reading never fails, what cannot be is said beside its field.
//! A text is read in the language in which the event was written first; its other languages stay as they are.

use super::model::{CAPACITY, DOCUMENTS, Document, Event, Kind, LINE, POINTS, Point, Who, free, ordered};
use super::words;
use crate::msg;
use crate::practices::form::rewritten;
use crate::practices::model::{LONG, TITLE};
use crate::visit::Here;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use kernel::{Lang, Text};
use maud::{Markup, html};
use platform::Locale;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{Field, Kind as Input};

/// Empty rows below the agenda.
const SPARE: usize = 3;

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// As the event would be typed.
pub fn typed(here: &Here, it: &Event) -> Typed {
    let mut typed = Typed::default();
    let said = |text: Option<&Text>| text.map(Text::said).unwrap_or_default().to_owned();
    typed.put("kind", it.kind.as_str());
    typed.put("title", it.title.said());
    typed.put("text", said(it.text.as_ref()));
    typed.put("zone", &it.zone);
    for (name, at) in [("begins", it.begins), ("ends", it.ends)] {
        typed.put(format!("{name}-on"), at.map(|at| at.date().to_string()).unwrap_or_default());
        typed.put(format!("{name}-at"), at.map(|at| clock(at.time())).unwrap_or_default());
    }
    typed.put("place", &it.place);
    typed.put("link", it.link.as_deref().unwrap_or_default());
    typed.put("languages", here.locale().languages_typed(&it.languages));
    typed.put("accessibility", said(it.accessibility.as_ref()));
    typed.put("capacity", it.capacity.map(|it| it.to_string()).unwrap_or_default());
    let themes = here.shelf.themes.iter().filter(|theme| it.themes.contains(&theme.id));
    themes.for_each(|theme| typed.put("themes", &theme.code));
    typed.put("who", it.who.as_str());
    for (row, point) in it.agenda.iter().enumerate() {
        let mut put = |name: &str, value: String| typed.put(format!("agenda.{row}.{name}"), value);
        put("id", point.id.to_string());
        put("on", point.on.to_string());
        put("from", clock(point.from));
        put("to", clock(point.to));
        put("title", point.title.said().to_owned());
        put("who", point.who.clone());
        put("lang", point.lang.map(|it| it.to_string()).unwrap_or_default());
    }
    // A row that is filled keeps its number however often the form saves itself.
    for (n, row) in (it.agenda.len()..POINTS).take(SPARE).enumerate() {
        typed.put(format!("agenda.{row}.id"), free(&it.agenda) as usize + n);
    }
    typed
}

/// A day with its time; a day alone is not enough.
fn moment(here: &Here, typed: &Typed, name: &str, usual: Option<Date>, wrong: &mut Wrong) -> Option<DateTime> {
    let (on, at) = (format!("{name}-on"), format!("{name}-at"));
    let day = wrong.date(&here.cx, typed, &on);
    let time = typed.time(&at);
    if time.is_none() && !typed.get(&at).is_empty() {
        wrong.add(&at, here.t(&msg::event_time_wrong()));
    }
    match (day.or(usual), time) {
        (Some(day), Some(time)) => Some(day.to_datetime(time)),
        (Some(_), None) if day.is_some() => {
            wrong.required(&here.cx, &at, wrong.of(&at).is_some());
            None
        }
        (None, Some(_)) => {
            wrong.required(&here.cx, &on, wrong.of(&on).is_some());
            None
        }
        _ => None,
    }
}

/// Brings what was typed into an event. What is wrong is in `wrong`, and is not in it.
pub fn read(here: &Here, before: &Event, typed: &Typed, wrong: &mut Wrong) -> Event {
    let (cx, mut it) = (&here.cx, before.clone());
    it.kind = Kind::parse(typed.get("kind")).unwrap_or(before.kind);
    let title = typed.line("title", TITLE);
    wrong.required(cx, "title", !title.is_empty());
    it.title = rewritten(Some(&before.title), before.lang, title).unwrap_or_else(|| before.title.clone());
    it.text = rewritten(before.text.as_ref(), before.lang, typed.lines("text", LONG));
    it.zone = typed.line("zone", 60);
    if TimeZone::get(&it.zone).is_err() {
        wrong.add("zone", here.t(&msg::call_zone_unknown()));
    }
    it.begins = moment(here, typed, "begins", None, wrong);
    it.ends = moment(here, typed, "ends", it.begins.map(DateTime::date), wrong);
    if wrong.of("ends-on").is_none() && !it.is_in_order() {
        wrong.add("ends-on", here.t(&msg::event_ends_wrong()));
    }
    it.place = typed.line("place", LINE);
    it.link = wrong.link(cx, typed, "link");
    it.languages = Locale::languages_named(typed.get("languages")).unwrap_or_else(|word| {
        wrong.add("languages", here.t(&msg::listing_unknown_language(word)));
        before.languages.clone()
    });
    it.accessibility = rewritten(before.accessibility.as_ref(), before.lang, typed.lines("accessibility", LONG));
    it.capacity = capacity(here, typed, wrong);
    it.themes = typed.all("themes").filter_map(|code| here.shelf.theme(code)).map(|it| it.id).collect();
    it.who = Who::parse(typed.get("who")).unwrap_or(before.who);
    it.agenda = agenda(here, &it, typed, wrong);
    it
}

fn capacity(here: &Here, typed: &Typed, wrong: &mut Wrong) -> Option<u32> {
    let most = u16::try_from(CAPACITY).unwrap_or(u16::MAX);
    let written = !typed.get("capacity").is_empty();
    let people = wrong.number(&here.cx, typed, "capacity", 1..=most, 1);
    written.then_some(u32::from(people))
}

fn agenda(here: &Here, it: &Event, typed: &Typed, wrong: &mut Wrong) -> Vec<Point> {
    let mut all: Vec<Point> = Vec::new();
    for row in typed.rows("agenda").into_iter().take(POINTS) {
        let name = |field: &str| format!("agenda.{row}.{field}");
        let (title, who) = (typed.line(&name("title"), LINE), typed.line(&name("who"), LINE));
        let (from, to) = (typed.time(&name("from")), typed.time(&name("to")));
        let hours = !typed.get(&name("from")).is_empty() || !typed.get(&name("to")).is_empty();
        if title.is_empty() && who.is_empty() && !hours {
            continue;
        }
        wrong.required(&here.cx, &name("title"), !title.is_empty());
        let on = wrong.date(&here.cx, typed, &name("on")).or(it.begins.map(DateTime::date));
        for (field, time) in [("from", from), ("to", to)] {
            if time.is_none() {
                wrong.add(name(field), here.t(&msg::event_time_wrong()));
            }
        }
        wrong.required(&here.cx, &name("on"), on.is_some() || wrong.of(&name("on")).is_some());
        let (Some(on), Some(from), Some(to)) = (on, from, to) else { continue };
        if to <= from {
            wrong.add(name("to"), here.t(&msg::event_point_turned()));
        }
        let before = |day: Date| it.begins.is_some_and(|at| day < at.date());
        if before(on) || it.ends.is_some_and(|at| at.date() < on) {
            wrong.add(name("on"), here.t(&msg::event_point_outside()));
        }
        let id = typed.get(&name("id")).parse().ok().filter(|id| !all.iter().any(|it| it.id == *id));
        let id: u32 = id.unwrap_or_else(|| free(&all).max(free(&it.agenda)));
        let known = it.agenda.iter().find(|point| point.id == id).map(|it| &it.title);
        let Some(title) = rewritten(known, it.lang, title) else { continue };
        let lang = typed.get(&name("lang")).parse().ok().filter(|lang: &Lang| it.languages.contains(lang));
        all.push(Point { id, on, from, to, title, who, lang });
    }
    ordered(all)
}

/// What is missing for everybody to read it, beside its field. What is `ahead` is announced already.
pub fn lacks(here: &Here, it: &Event, ahead: bool, wrong: &mut Wrong) {
    for field in it.missing(here.cx.app.clock.now(), ahead) {
        match field {
            _ if wrong.of(field).is_some() => {}
            "begins-on" if it.begins.is_some() => wrong.add(field, here.t(&msg::event_begins_past())),
            "ends-on" if it.ends.is_some() && it.is_in_order() => wrong.add(field, here.t(&msg::event_begins_past())),
            "ends-on" if it.ends.is_some() => wrong.add(field, here.t(&msg::event_ends_wrong())),
            "place" => wrong.add(field, here.t(&msg::event_place_or_link())),
            _ => wrong.required(&here.cx, field, false),
        }
    }
}

/// The fields, in groups.
pub fn fields(here: &Here, form: &Form<'_>, it: &Event) -> Markup {
    html! { (about(here, form, it)) (when_and_where(here, form)) (people(here, form, it)) (rows(here, form, it)) }
}

fn about(here: &Here, form: &Form<'_>, it: &Event) -> Markup {
    let (t, lang) = (|message| here.t(&message), Some(it.lang));
    let themes: Vec<(String, String)> =
        (here.shelf.themes.iter()).map(|it| (it.code.clone(), it.name.show(here.cx.lang()).value.clone())).collect();
    let kinds: Vec<(String, String)> =
        Kind::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::kind(*it)))).collect();
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::event_form_about())) }
            (form.choice("kind", &t(msg::event_kind()), None, &kinds))
            (form.field("title", &t(msg::practice_name()), Field { required: true, max: Some(TITLE as u32), lang, ..Field::default() }))
            (form.area("text", &t(msg::event_text()), Field { required: true, hint: Some(&t(msg::event_text_hint())), lang, ..Field::default() }))
            (form.several("themes", &t(msg::practice_themes()), None, &themes))
        }
    }
}

fn when_and_where(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let day = |name: &str, label: &str, hint: Option<&str>, required: bool| {
        form.field(name, label, Field { kind: Input::Date, required, hint, ..Field::default() })
    };
    let time = |name: &str, label: &str| {
        form.field(name, label, Field { kind: Input::Time, required: true, ..Field::default() })
    };
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::event_form_when())) }
            div class="cluster" {
                (day("begins-on", &t(msg::event_begins_on()), None, true))
                (time("begins-at", &t(msg::event_begins_at())))
            }
            div class="cluster" {
                (day("ends-on", &t(msg::event_ends_on()), Some(&t(msg::event_ends_on_hint())), false))
                (time("ends-at", &t(msg::event_ends_at())))
            }
            (form.field("zone", &t(msg::call_zone()), Field { required: true, max: Some(60), hint: Some(&t(msg::call_zone_hint())), ..Field::default() }))
            (form.field("place", &t(msg::event_place()), Field { max: Some(LINE as u32), hint: Some(&t(msg::event_place_hint())), ..Field::default() }))
            (form.field("link", &t(msg::event_link()), Field { kind: Input::Url, hint: Some(&t(msg::event_link_hint())), ..Field::default() }))
        }
    }
}

fn people(here: &Here, form: &Form<'_>, it: &Event) -> Markup {
    let (t, lang) = (|message| here.t(&message), Some(it.lang));
    let who: Vec<(String, String)> = Who::ALL.iter().map(|it| (it.as_str().to_owned(), t(words::who(*it)))).collect();
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::event_form_people())) }
            (form.choice("who", &t(msg::event_who()), None, &who))
            (form.field("capacity", &t(msg::event_capacity()), Field { kind: Input::Number, hint: Some(&t(msg::event_capacity_hint())), ..Field::default() }))
            (form.field("languages", &t(msg::event_languages()), Field { required: true, hint: Some(&t(msg::event_languages_hint())), ..Field::default() }))
            (form.area("accessibility", &t(msg::event_accessibility()), Field { hint: Some(&t(msg::event_accessibility_hint())), lang, ..Field::default() }))
        }
    }
}

fn rows(here: &Here, form: &Form<'_>, it: &Event) -> Markup {
    let t = |message| here.t(&message);
    let spoken: Vec<(String, String)> =
        it.languages.iter().map(|lang| (lang.to_string(), here.locale().language_name(*lang))).collect();
    let time = |name: &str, label: &str| form.field(name, label, Field { kind: Input::Time, ..Field::default() });
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::event_agenda())) }
            p class="hint" { (t(msg::event_agenda_hint())) }
            @for (n, row) in form.typed.rows("agenda").into_iter().enumerate() {
                @let name = |field: &str| format!("agenda.{row}.{field}");
                div class="stack panel-plain" role="group" aria-label=(t(msg::event_point_number(n + 1))) {
                    input type="hidden" name=(name("id")) value=(form.typed.get(&name("id")));
                    (form.field(&name("title"), &t(msg::event_point_title()), Field { max: Some(LINE as u32), lang: Some(it.lang), ..Field::default() }))
                    div class="cluster" {
                        (form.field(&name("on"), &t(msg::event_point_on()), Field { kind: Input::Date, ..Field::default() }))
                        (time(&name("from"), &t(msg::event_point_from())))
                        (time(&name("to"), &t(msg::event_point_to())))
                    }
                    (form.field(&name("who"), &t(msg::event_point_who()), Field { max: Some(LINE as u32), ..Field::default() }))
                    @if spoken.len() > 1 { (form.perhaps(&name("lang"), &t(msg::event_point_lang()), None, &spoken)) }
                }
            }
        }
    }
}

/// Documents and report, as they would be typed.
pub fn concluded(it: &Event) -> Typed {
    let mut typed = Typed::default();
    typed.put("report", it.report.as_ref().map(Text::said).unwrap_or_default());
    for (row, document) in it.documents.iter().enumerate() {
        typed.put(format!("document.{row}.title"), &document.title);
        typed.put(format!("document.{row}.url"), &document.url);
        typed.put(format!("document.{row}.lang"), document.lang.map(|it| it.to_string()).unwrap_or_default());
    }
    for row in (it.documents.len()..DOCUMENTS).take(SPARE) {
        typed.put(format!("document.{row}.title"), "");
    }
    typed
}

/// Brings documents and report as typed into an event.
pub fn conclude(here: &Here, before: &Event, typed: &Typed, wrong: &mut Wrong) -> Event {
    let mut it = before.clone();
    it.report = rewritten(before.report.as_ref(), before.lang, typed.lines("report", LONG));
    it.documents = Vec::new();
    for row in typed.rows("document").into_iter().take(DOCUMENTS) {
        let name = |field: &str| format!("document.{row}.{field}");
        let (title, url) = (typed.line(&name("title"), LINE), typed.line(&name("url"), 500));
        if title.is_empty() && url.is_empty() {
            continue;
        }
        wrong.required(&here.cx, &name("title"), !title.is_empty());
        if wrong.link(&here.cx, typed, &name("url")).is_none() {
            wrong.required(&here.cx, &name("url"), false);
        } else if wrong.of(&name("url")).is_none() && !url.starts_with("https://") {
            wrong.add(name("url"), here.t(&msg::event_document_https()));
        }
        let lang = typed.get(&name("lang")).parse().ok().filter(|lang: &Lang| lang.has_interface());
        it.documents.push(Document { title, url, lang });
    }
    it
}

/// The rows of documents.
pub fn documents(here: &Here, form: &Form<'_>) -> Markup {
    let t = |message| here.t(&message);
    let spoken: Vec<(String, String)> =
        Lang::INTERFACE.iter().map(|lang| (lang.to_string(), here.locale().language_name(*lang))).collect();
    html! {
        fieldset class="panel stack" {
            legend { (t(msg::event_documents())) }
            p class="hint" { (t(msg::event_documents_hint())) }
            @for (n, row) in form.typed.rows("document").into_iter().enumerate() {
                @let name = |field: &str| format!("document.{row}.{field}");
                div class="stack panel-plain" role="group" aria-label=(t(msg::event_document_number(n + 1))) {
                    (form.field(&name("title"), &t(msg::practice_name()), Field { max: Some(LINE as u32), ..Field::default() }))
                    (form.field(&name("url"), &t(msg::event_link()), Field { kind: Input::Url, ..Field::default() }))
                    (form.perhaps(&name("lang"), &t(msg::event_point_lang()), None, &spoken))
                }
            }
        }
    }
}
