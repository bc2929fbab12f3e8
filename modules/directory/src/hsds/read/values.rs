//! How single values are written by real publishers, and what they mean: dates, times, days, addresses on the web.
//! Each function gives `None` for what it cannot read with certainty; nothing is guessed.

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, tz::TimeZone};

/// ISO 8601 date, or the date of an ISO 8601 instant.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse::<DateTime>().ok().map(DateTime::date)).or_else(|| {
        let instant: Timestamp = text.parse().ok()?;
        Some(instant.to_zoned(TimeZone::UTC).date())
    })
}

/// RFC 3339 instant; without an offset, in UTC.
pub(super) fn timestamp(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let local: DateTime = text.parse().ok().or_else(|| Some(text.parse::<Date>().ok()?.at(0, 0, 0, 0)))?;
        Some(local.to_zoned(TimeZone::UTC).ok()?.timestamp())
    })
}

/// `9:00`, `09:00:00`, `0900`, `9am`, `9.30 p.m.`, `09:00Z`, `09:00+01:00` (local time: the offset says nothing more).
/// `24:00` is midnight.
pub(super) fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase().replace(' ', "").replace("a.m.", "am").replace("p.m.", "pm");
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(text), _) => (text, Some(0)),
        (_, Some(text)) => (text, Some(12)),
        _ => (text.as_str(), None),
    };
    let text = text.split(['z', '+', '-']).next()?;
    if let (None, true, Ok(time)) = (half, text.len() >= 8, text.parse()) {
        return Some(time);
    }
    let mut parts = text.split([':', '.', 'h']).map(str::to_owned).collect::<Vec<_>>();
    if let ([one], 4) = (parts.as_slice(), text.len()) {
        parts = vec![one.get(..2)?.to_owned(), one.get(2..)?.to_owned()];
    }
    if parts.len() > 3 || (parts.len() == 1 && half.is_none()) {
        return None;
    }
    let part = |index: usize| match parts.get(index).map(String::as_str) {
        None => Some(0),
        Some("") if index > 0 => Some(0),
        Some(digits) if digits.len() <= 2 => digits.parse::<i8>().ok(),
        Some(_) => None,
    };
    let (hour, minute, second) = (part(0)?, part(1)?, part(2)?);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + half,
        None if (hour, minute, second) == (24, 0, 0) => 0,
        None => hour,
    };
    Time::new(hour, minute, second, 0).ok()
}

/// RFC 5545 BYDAY: days by their two letters, with an ordinal for the month; or by their English names.
pub(super) fn byday(text: &str) -> Option<String> {
    let days = text.split([',', ';']).map(str::trim).filter(|day| !day.is_empty()).map(|day| {
        let name = day.trim_start_matches(['+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        let ordinal = &day[..day.len() - name.len()];
        let number: i32 = if ordinal.is_empty() { 1 } else { ordinal.parse().ok()? };
        (number != 0 && number.abs() <= 53).then_some(())?;
        Some(format!("{ordinal}{}", weekday(name)?))
    });
    let days: Option<Vec<String>> = days.collect();
    days.filter(|days| !days.is_empty()).map(|days| days.join(","))
}

pub(super) fn weekday(name: &str) -> Option<&'static str> {
    const DAYS: [(&str, &str); 7] = [
        ("MO", "monday"),
        ("TU", "tuesday"),
        ("WE", "wednesday"),
        ("TH", "thursday"),
        ("FR", "friday"),
        ("SA", "saturday"),
        ("SU", "sunday"),
    ];
    let name = name.trim().trim_end_matches('.').to_ascii_lowercase();
    let number = name.parse::<usize>().ok().and_then(|day| day.checked_sub(1)).and_then(|day| DAYS.get(day));
    let named =
        || DAYS.iter().find(|(_, day)| name.len() >= 2 && (day.starts_with(&name) || format!("{day}s") == name));
    number.or_else(named).map(|(short, _)| *short)
}

/// A list of whole numbers, as in BYMONTHDAY.
pub(super) fn numbers(text: &str) -> bool {
    text.split(',').all(|number| number.trim().parse::<i32>().is_ok_and(|n| n != 0 && n.abs() <= 366))
}

/// An address on the web (http, https), or one that opens a mail or a call, or a name (urn). Without a scheme, a host
/// name is meant: `www.example.org`. Anything else (`javascript:`, `data:`, relative paths) is not kept.
pub(super) fn url(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"')) {
        return None;
    }
    let scheme = text.split_once(':').filter(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'))
    });
    match scheme {
        Some((scheme, rest)) => {
            let web = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            let other = ["mailto", "tel", "urn"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
            let fits = web && rest.len() > 2 && rest.starts_with("//") || other && !rest.is_empty();
            fits.then(|| text.to_owned())
        }
        None => {
            let host = text.split(['/', '?', '#']).next().unwrap_or_default();
            let named = host.contains('.') && !host.starts_with('.') && !host.contains('@');
            let plain = host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'));
            (named && plain).then(|| format!("https://{text}"))
        }
    }
}

pub(super) fn is_email(text: &str) -> bool {
    let odd =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '(' | ')' | ',' | ';' | ':');
    text.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@') && !text.contains(odd))
}

pub(super) fn number(text: &str) -> Option<f64> {
    text.trim().parse::<f64>().ok().filter(|number| number.is_finite())
}

/// A whole number, also when written as `12.0`.
pub(super) fn whole(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| number(text).filter(|n| n.fract() == 0.0 && n.abs() < 1e15).map(|n| n as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_people_write_them() {
        let nine = Some(Time::constant(9, 0, 0, 0));
        for text in
            ["9:00", "09:00", "09:00:00", "0900", "9am", "9:00 AM", "9 a.m.", "09:00Z", "09:00+01:00", "9h00", "9h"]
        {
            assert_eq!(time(text), nine, "{text}");
        }
        assert_eq!(time("9.30 p.m."), Some(Time::constant(21, 30, 0, 0)));
        assert_eq!(time("12am"), Some(Time::constant(0, 0, 0, 0)));
        assert_eq!(time("24:00"), Some(Time::constant(0, 0, 0, 0)));
        assert_eq!(time("10:00:00.5"), Some(Time::constant(10, 0, 0, 500_000_000)));
        for wrong in ["", "9", "25:00", "noon", "13pm", "9:99", "é:é", "1é23"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_and_dates() {
        assert_eq!(byday("Friday, saturday").as_deref(), Some("FR,SA"));
        assert_eq!(byday("1MO,-1FR").as_deref(), Some("1MO,-1FR"));
        assert_eq!(byday("XX"), None);
        assert_eq!(byday("Mon").as_deref(), Some("MO"));
        assert_eq!(date("2020-02-30"), None);
        assert_eq!(date("99999-01-01"), None);
        assert_eq!(date("2020-02-03T10:00:00Z"), Some(jiff::civil::date(2020, 2, 3)));
        assert_eq!(timestamp("2020-02-03 10:00:00").map(|t| t.to_string()).as_deref(), Some("2020-02-03T10:00:00Z"));
    }

    #[test]
    fn addresses_on_the_web() {
        assert_eq!(url("www.example.org/a").as_deref(), Some("https://www.example.org/a"));
        assert_eq!(url("HTTP://example.org").as_deref(), Some("HTTP://example.org"));
        assert_eq!(url("example.org:8080").as_deref(), Some("https://example.org:8080"));
        for wrong in
            ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:x", "data:text/html,x", "//x.y", "x", "http:x"]
        {
            assert_eq!(url(wrong), None, "{wrong}");
        }
        assert!(is_email("a@b.org") && !is_email("a@b, c@d") && !is_email("b.org"));
    }
}
