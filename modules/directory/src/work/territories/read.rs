//! What was typed, as a territory. What is wrong is said beside its field, and then there is no territory.
//! Everything typed is bounded: lengths, rows, the range of a point.

use super::form::{NAME, ROWS, kind};
use crate::hsds;
use crate::msg;
use crate::territories::RESERVED;
use crate::work::desk::Work;
use jiff::tz::TimeZone;
use kernel::{Code, EmergencyNumber, Holiday, Id, Lang, Territory};
use platform::Locale;
use platform::forms::{Typed, Wrong};

/// The territory that was typed; `before` is what it was.
pub fn territory(work: &Work, typed: &Typed, before: Option<&Territory>, wrong: &mut Wrong) -> Option<Territory> {
    let source = before.map_or_else(|| typed.source(work.lang()), |it| it.name.source());
    let name = typed.text("name", source, before.map(|it| &it.name), NAME);
    wrong.required(&work.cx, &format!("name.{source}"), name.is_some());
    let kind = kind(typed.get("kind"));
    if kind.is_none() {
        wrong.add("kind", work.t(&platform::msg::field_choose()));
    }
    let (timezone, languages, centre) =
        (timezone(work, typed, wrong), languages(work, typed, wrong), point(work, typed, wrong));
    let codes = codes(work, typed, wrong);
    let emergency = emergency(work, typed, source, before, wrong);
    let holidays = holidays(work, typed, wrong);
    let slug = match before {
        Some(it) => it.slug.clone(),
        None => slug(work, typed, name.as_ref().map_or("", |it| it.show(source).value), wrong),
    };
    if !wrong.is_empty() {
        return None;
    }
    Some(Territory {
        id: before.map_or_else(Id::new, |it| it.id),
        slug,
        kind: kind?,
        parent: parent(typed, before),
        name: name?,
        codes,
        timezone,
        centre,
        languages,
        emergency,
        holidays,
        published: typed.ticked("published"),
        example: before.is_some_and(|it| it.example),
    })
}

/// A form without the field leaves it as it was.
fn parent(typed: &Typed, before: Option<&Territory>) -> Option<Id<Territory>> {
    if typed.has("parent") { typed.id("parent").map(Id::from_uuid) } else { before.and_then(|it| it.parent) }
}

/// The readable address: what was typed, else the name.
fn slug(work: &Work, typed: &Typed, name: &str, wrong: &mut Wrong) -> String {
    let wanted = typed.line("slug", 60);
    let slug = hsds::slug(if wanted.is_empty() { name } else { &wanted });
    let taken = RESERVED.contains(&slug.as_str()) || work.shelf.territories.iter().any(|it| it.slug == slug);
    if taken {
        wrong.add("slug", work.t(&platform::msg::field_taken()));
    } else if slug.is_empty() && !name.is_empty() {
        wrong.add("slug", work.t(&platform::msg::field_required()));
    }
    slug
}

fn timezone(work: &Work, typed: &Typed, wrong: &mut Wrong) -> String {
    let timezone = typed.line("timezone", 60);
    if TimeZone::get(&timezone).is_err() {
        wrong.add("timezone", work.t(&msg::setup_timezone_bad()));
    }
    timezone
}

fn languages(work: &Work, typed: &Typed, wrong: &mut Wrong) -> Vec<Lang> {
    let written = typed.line("languages", 400);
    let found = Locale::languages_named(&written);
    match &found {
        Ok(languages) => wrong.required(&work.cx, "languages", !languages.is_empty()),
        Err(word) => {
            wrong.add("languages", work.t(&msg::setup_language_unknown(word.chars().take(40).collect::<String>())))
        }
    }
    found.unwrap_or_default()
}

fn point(work: &Work, typed: &Typed, wrong: &mut Wrong) -> Option<(f64, f64)> {
    let written = typed.line("centre", 60);
    if written.is_empty() {
        return None;
    }
    let numbers: Vec<Option<f64>> = written
        .split([',', ' ', ';'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok().filter(|number: &f64| number.is_finite()))
        .collect();
    let point = match numbers.as_slice() {
        [Some(lat), Some(lon)] => Some((*lat, *lon)).filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0),
        _ => None,
    };
    if point.is_none() {
        wrong.add("centre", work.t(&msg::setup_centre_bad()));
    }
    point
}

fn codes(work: &Work, typed: &Typed, wrong: &mut Wrong) -> Vec<Code> {
    let mut codes = Vec::new();
    for row in typed.rows("code").into_iter().take(ROWS) {
        let (scheme, value) = (format!("code.{row}.scheme"), format!("code.{row}.value"));
        let code = Code { scheme: typed.line(&scheme, 30), value: typed.line(&value, 40) };
        match (code.scheme.is_empty(), code.value.is_empty()) {
            (true, true) => {}
            (false, false) => codes.push(code),
            (true, false) => wrong.required(&work.cx, &scheme, false),
            (false, true) => wrong.required(&work.cx, &value, false),
        }
    }
    codes
}

fn emergency(
    work: &Work,
    typed: &Typed,
    source: Lang,
    before: Option<&Territory>,
    wrong: &mut Wrong,
) -> Vec<EmergencyNumber> {
    let mut entries = Vec::new();
    for row in typed.rows("emergency").into_iter().take(ROWS) {
        let (field, label) = (format!("emergency.{row}.number"), format!("emergency.{row}.label"));
        let number = typed.line(&field, 30);
        let known = before.and_then(|it| it.emergency.get(row)).map(|it| &it.label);
        let source = known.map_or(source, kernel::Text::source);
        let words = typed.text(&label, source, known, NAME);
        match (number.is_empty(), words) {
            (false, Some(label)) => entries.push(EmergencyNumber { number, label }),
            (false, None) => wrong.required(&work.cx, &format!("{label}.{source}"), false),
            (true, Some(_)) => wrong.required(&work.cx, &field, false),
            (true, None) => {}
        }
    }
    entries
}

fn holidays(work: &Work, typed: &Typed, wrong: &mut Wrong) -> Vec<Holiday> {
    let mut days = Vec::new();
    for row in typed.rows("holiday").into_iter().take(ROWS) {
        let Some(date) = wrong.date(&work.cx, typed, &format!("holiday.{row}.date")) else { continue };
        days.push(if typed.ticked(&format!("holiday.{row}.yearly")) {
            Holiday::Yearly { month: date.month(), day: date.day() }
        } else {
            Holiday::Once(date)
        });
    }
    days
}
