//! Meetings as calendars read them (iCalendar, RFC 5545), in UTC, so that no zone need be described.
//! A line is never longer than 75 octets, never cut inside a letter, and holds no line break that was typed.

use super::model::Meeting;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::Result;
use platform::page;

/// Octets of a line at most, its end not counted.
const LINE: usize = 75;

/// What a calendar shows of one meeting.
pub struct Entry<'a> {
    pub meeting: &'a Meeting,
    pub summary: String,
    /// Where a person reads more.
    pub url: String,
}

/// A calendar with this name. `host` makes identifiers unique in the world.
///
/// # Errors
/// When a date is out of the calendar.
pub fn write(name: &str, host: &str, entries: &[Entry<'_>]) -> Result<String> {
    let mut out = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Teranga//Groups//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    {
        fold(&mut out, line);
    }
    fold(&mut out, &format!("X-WR-CALNAME:{}", escape(name)));
    for entry in entries {
        let it = entry.meeting;
        fold(&mut out, "BEGIN:VEVENT");
        fold(&mut out, &format!("UID:{}@{}", it.id, escape(host)));
        fold(&mut out, &format!("DTSTAMP:{}", utc(Timestamp::from_second(it.modified).unwrap_or_default())));
        fold(&mut out, &format!("DTSTART:{}", utc(it.begins()?.timestamp())));
        fold(&mut out, &format!("DTEND:{}", utc(it.ends()?.timestamp())));
        fold(&mut out, &format!("SEQUENCE:{}", it.sequence));
        fold(&mut out, if it.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        fold(&mut out, &format!("SUMMARY:{}", escape(&entry.summary)));
        if !it.place.is_empty() {
            fold(&mut out, &format!("LOCATION:{}", escape(&it.place)));
        }
        fold(&mut out, &format!("URL:{}", entry.url));
        fold(&mut out, "END:VEVENT");
    }
    fold(&mut out, "END:VCALENDAR");
    Ok(out)
}

/// The answer with a calendar.
pub fn answer(calendar: String, keep: Option<platform::Keep>) -> axum::response::Response {
    let kind = "text/calendar; charset=utf-8";
    match keep {
        Some(keep) => page::kept(kind, calendar, keep),
        None => {
            let headers = [(http::header::CONTENT_TYPE, kind), (http::header::CACHE_CONTROL, "no-store")];
            axum::response::IntoResponse::into_response((headers, calendar))
        }
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
    use jiff::civil::date;
    use kernel::Id;
    use proptest::prelude::*;

    fn meeting(title: &str) -> Meeting {
        Meeting {
            id: Id::<Meeting>::derived("test", "meeting").uuid(),
            group: Id::<Meeting>::derived("test", "group").uuid(),
            title: title.into(),
            starts: date(2026, 12, 1).at(10, 0, 0, 0),
            timezone: "Africa/Tunis".into(),
            length: 90,
            place: "Salle A, étage 2; mairie".into(),
            link: None,
            public: true,
            agenda: Vec::new(),
            cancelled: true,
            sequence: 3,
            minutes: None,
            modified: 1_790_000_000,
        }
    }

    fn unfolded(calendar: &str) -> Vec<String> {
        calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn times_are_utc_and_a_cancellation_is_told() {
        let it = meeting("Réunion");
        let entry = Entry { meeting: &it, summary: "Réunion".into(), url: "https://x.example/fr".into() };
        let lines = unfolded(&write("Conseil", "x.example", &[entry]).unwrap());
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
            let it = meeting(&title);
            let entry = Entry { meeting: &it, summary: title.clone(), url: "https://x.example/fr".into() };
            let calendar = write(&title, "x.example", &[entry]).unwrap();
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
