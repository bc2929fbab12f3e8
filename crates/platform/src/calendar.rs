//! What calendars read (iCalendar, RFC 5545), in UTC, so that no zone need be described, and who fills the one of a member.
//! A line is never longer than 75 octets, never cut inside a letter, and holds no line break that was typed.

use crate::app::App;
use crate::cache::Keep;
use crate::cx::Cx;
use crate::locale::Locale;
use crate::page;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::Result;
use uuid::Uuid;

/// Octets of a line at most, its end not counted.
const LINE: usize = 75;

/// What a calendar shows of something that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: Uuid,
    pub modified: Timestamp,
    pub starts: Timestamp,
    pub ends: Timestamp,
    /// Counts the changes that calendars must know of.
    pub sequence: u32,
    pub cancelled: bool,
    pub summary: String,
    /// Empty where there is none.
    pub location: String,
    /// Where a person reads more.
    pub url: String,
}

/// What one module puts into the calendar of a member, which programs outside read: only what they may know.
#[async_trait::async_trait]
pub trait Agenda: Send + Sync {
    /// What is on from an instant on, the next first, at most so many.
    async fn events(&self, app: &App, locale: &Locale, account: Uuid, from: Timestamp, most: u64)
    -> Result<Vec<Event>>;
}

/// A calendar with this name.
pub fn write(cx: &Cx, name: &str, events: &[Event]) -> String {
    let public = url::Url::parse(&cx.app.settings.public()).ok();
    let host = public.as_ref().and_then(url::Url::host_str).unwrap_or("localhost");
    written(name, host, events)
}

/// `host` makes identifiers unique in the world.
fn written(name: &str, host: &str, events: &[Event]) -> String {
    let mut out = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Teranga//Teranga//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    {
        fold(&mut out, line);
    }
    fold(&mut out, &format!("X-WR-CALNAME:{}", escape(name)));
    for it in events {
        fold(&mut out, "BEGIN:VEVENT");
        fold(&mut out, &format!("UID:{}@{}", it.id, escape(host)));
        fold(&mut out, &format!("DTSTAMP:{}", utc(it.modified)));
        fold(&mut out, &format!("DTSTART:{}", utc(it.starts)));
        fold(&mut out, &format!("DTEND:{}", utc(it.ends)));
        fold(&mut out, &format!("SEQUENCE:{}", it.sequence));
        fold(&mut out, if it.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        fold(&mut out, &format!("SUMMARY:{}", escape(&it.summary)));
        if !it.location.is_empty() {
            fold(&mut out, &format!("LOCATION:{}", escape(&it.location)));
        }
        fold(&mut out, &format!("URL:{}", it.url));
        fold(&mut out, "END:VEVENT");
    }
    fold(&mut out, "END:VCALENDAR");
    out
}

/// The answer with a calendar; without `keep`, no machine keeps it.
pub fn answer(calendar: String, keep: Option<Keep>) -> Response {
    let kind = "text/calendar; charset=utf-8";
    match keep {
        Some(keep) => page::kept(kind, calendar, keep),
        None => ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")], calendar).into_response(),
    }
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value (RFC 5545, 3.3.11).
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a line, folded (RFC 5545, 3.1).
fn fold(out: &mut String, line: &str) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        used += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(summary: &str) -> Event {
        let at = |text: &str| text.parse().unwrap();
        Event {
            id: Uuid::from_u128(7),
            modified: at("2026-09-21T14:13:20Z"),
            starts: at("2026-12-01T10:00:00+01:00"),
            ends: at("2026-12-01T11:30:00+01:00"),
            sequence: 3,
            cancelled: true,
            summary: summary.into(),
            location: "Salle A, étage 2; mairie".into(),
            url: "https://x.example/fr".into(),
        }
    }

    fn unfolded(calendar: &str) -> Vec<String> {
        calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn times_are_utc_and_a_cancellation_is_told() {
        let lines = unfolded(&written("Conseil", "x.example", &[event("Réunion")]));
        for line in [
            "DTSTART:20261201T090000Z",
            "DTEND:20261201T103000Z",
            "SEQUENCE:3",
            "STATUS:CANCELLED",
            "LOCATION:Salle A\\, étage 2\\; mairie",
        ] {
            assert!(lines.iter().any(|it| it == line), "{line}: {lines:?}");
        }
    }

    proptest! {
        /// Whatever is typed, in any script: lines are short, letters whole, and nothing breaks out of its line.
        #[test]
        fn any_title_stays_in_its_line(title in "[\\PC\n\r:;,\\\\]{0,120}|(مجلس الشباب المهاجر ){0,9}") {
            let calendar = written(&title, "x.example", &[event(&title)]);
            prop_assert!(calendar.split("\r\n").all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])));
            let lines = unfolded(&calendar);
            prop_assert_eq!(lines.iter().filter(|it| it.starts_with("BEGIN:")).count(), 2);
            let said = lines.iter().find_map(|it| it.strip_prefix("SUMMARY:")).unwrap();
            let read = said.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
            if !title.contains('\\') {
                prop_assert_eq!(read, title.replace(|c: char| c.is_control() && c != '\n', " "));
            }
        }
    }
}
