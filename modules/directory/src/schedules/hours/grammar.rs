//! Hours written by hand: `Mo-Fr 08:00-12:00,14:00-17:00; 1Sa 09:00-12:00`, or `24/7`.
//! What cannot be read whole is refused with the piece that is wrong; nothing is guessed.

use crate::schedules::{Freq, Schedule};
use jiff::civil::Time;
use kernel::Id;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Reads hours:
/// ```text
/// HOURS = "24/7" | RULE ("; " RULE)*
/// RULE  = DAYS " " SPANS
/// DAYS  = DAY | DAY-DAY, joined by ","   or   N DAY, joined by ",": the Nth of the month, from its end when negative
/// SPANS = HH:MM-HH:MM joined by ","      an end at or before its start is on the next day; 24:00 is midnight
/// ```
/// One schedule comes out for each rule and span. The error names the piece that is wrong.
pub fn parse_hours(text: &str) -> Result<Vec<Schedule>, String> {
    let mut schedules = Vec::new();
    let mut add = |freq: Freq, byday: &str, opens: Time, closes: Time| {
        let id = Id::derived("hours", &format!("{text}#{}", schedules.len() + 1));
        let byday = Some(byday.to_owned());
        schedules.push(Schedule {
            id,
            freq: Some(freq),
            byday,
            opens_at: Some(opens),
            closes_at: Some(closes),
            ..Schedule::default()
        });
    };
    if text.trim() == "24/7" {
        add(Freq::Weekly, &DAYS.join(","), Time::midnight(), Time::midnight());
        return Ok(schedules);
    }
    for rule in text.split(';').map(str::trim) {
        let (days, spans) =
            rule.split_once(char::is_whitespace).ok_or_else(|| format!("«{rule}» needs days, a space and times"))?;
        let (freq, byday) = days_of(days)?;
        for span in spans.split(',').map(str::trim) {
            let (opens, closes) = span_of(span)?;
            add(freq, &byday, opens, closes);
        }
    }
    Ok(schedules)
}

/// Frequency and BYDAY (RFC 5545).
fn days_of(text: &str) -> Result<(Freq, String), String> {
    let mut week = [false; 7];
    let mut ordinals = Vec::new();
    for piece in text.split(',') {
        let ordinal = piece.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        if !ordinal.is_empty() && !ordinal.ends_with('-') {
            let nth = ordinal.parse::<i8>().ok().filter(|n| *n != 0 && (-5..=5).contains(n));
            let nth = nth.ok_or_else(|| format!("«{piece}»: a month has no such week"))?;
            ordinals.push(format!("{nth}{}", DAYS[day(&piece[ordinal.len()..])?]));
            continue;
        }
        let (first, last) = piece.split_once('-').unwrap_or((piece, piece));
        let (mut place, last) = (day(first)?, day(last)?);
        week[place] = true;
        while place != last {
            place = (place + 1) % 7;
            week[place] = true;
        }
    }
    match (ordinals.is_empty(), week.contains(&true)) {
        (false, true) => Err(format!("«{text}» mixes days of the week and days of the month")),
        (false, false) => Ok((Freq::Monthly, ordinals.join(","))),
        _ => Ok((
            Freq::Weekly,
            DAYS.iter().zip(week).filter(|(_, on)| *on).map(|(code, _)| *code).collect::<Vec<_>>().join(","),
        )),
    }
}

fn day(text: &str) -> Result<usize, String> {
    let known = DAYS.iter().position(|code| code.eq_ignore_ascii_case(text));
    known.ok_or_else(|| format!("«{text}» is not one of Mo Tu We Th Fr Sa Su"))
}

fn span_of(text: &str) -> Result<(Time, Time), String> {
    let wrong = || format!("«{text}» is not like 08:00-12:00");
    let (opens, closes) = text.split_once('-').ok_or_else(wrong)?;
    let closes = if closes == "24:00" { "00:00" } else { closes };
    Ok((time(opens).ok_or_else(wrong)?, time(closes).ok_or_else(wrong)?))
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2)?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten();
    Time::new(digits(hour)?, digits(minute)?, 0, 0).ok()
}
