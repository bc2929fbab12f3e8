//! Weekly hours in one cell: `Mo-Fr 08:00-12:00,14:00-17:00; Sa 09:00-12:00`. Pure.
//! Hours that would not come back the same are not shown, and what is not shown is not replaced.

use super::columns::Wrong;
use crate::schedules::hours::parse_hours;
use crate::schedules::{Freq, Schedule};
use jiff::civil::Time;

const CODES: [(&str, &str); 7] =
    [("MO", "Mo"), ("TU", "Tu"), ("WE", "We"), ("TH", "Th"), ("FR", "Fr"), ("SA", "Sa"), ("SU", "Su")];

/// Days of the week, opening and closing of hours that are the same every week.
type Plain = ([bool; 7], Time, Time);

fn plain(it: &Schedule) -> Option<Plain> {
    let bare = Schedule {
        id: it.id,
        timezone: it.timezone,
        wkst: it.wkst.clone(),
        freq: Some(Freq::Weekly),
        interval: it.interval.filter(|every| *every == 1),
        byday: it.byday.clone(),
        description: it.description.clone(),
        opens_at: it.opens_at,
        closes_at: it.closes_at,
        schedule_link: it.schedule_link.clone(),
        attending_type: it.attending_type.clone(),
        notes: it.notes.clone(),
        attributes: it.attributes.clone(),
        metadata: it.metadata.clone(),
        ..Schedule::default()
    };
    let mut days = [false; 7];
    for code in it.byday.as_deref()?.split(',') {
        let place = CODES.iter().position(|(known, _)| known.eq_ignore_ascii_case(code.trim()))?;
        days[place] = true;
    }
    (bare == *it && days.contains(&true)).then_some((days, it.opens_at?, it.closes_at?))
}

/// The hours in one cell; none when a cell cannot say them.
pub fn words(schedules: &[Schedule]) -> Option<String> {
    let all: Vec<Plain> = schedules.iter().map(plain).collect::<Option<_>>()?;
    let mut rules: Vec<([bool; 7], String)> = Vec::new();
    for (days, opens, closes) in &all {
        let clock = |time: &Time| format!("{:02}:{:02}", time.hour(), time.minute());
        let closes = if *closes == Time::midnight() { "24:00".to_owned() } else { clock(closes) };
        let span = format!("{}-{closes}", clock(opens));
        match rules.last_mut() {
            Some((same, spans)) if same == days => *spans = format!("{spans},{span}"),
            _ => rules.push((*days, span)),
        }
    }
    let rules: Vec<String> = rules.into_iter().map(|(days, spans)| format!("{} {spans}", named(days))).collect();
    let words = rules.join("; ");
    let again = if words.is_empty() { Vec::new() } else { parse_hours(&words).ok()? };
    let again: Vec<Plain> = again.iter().map(plain).collect::<Option<_>>()?;
    (again == all).then_some(words)
}

/// `Mo-We,Fr`.
fn named(days: [bool; 7]) -> String {
    let mut parts = Vec::new();
    let mut first = 0;
    while first < 7 {
        if !days[first] {
            first += 1;
            continue;
        }
        let last = (first..7).take_while(|day| days[*day]).last().unwrap_or(first);
        if last >= first + 2 {
            parts.push(format!("{}-{}", CODES[first].1, CODES[last].1));
        } else {
            parts.extend((first..=last).map(|day| CODES[day].1.to_owned()));
        }
        first = last + 1;
    }
    parts.join(",")
}

/// Replaces hours; those that stay keep their notes and all else that is said of them.
pub fn write(schedules: &mut Vec<Schedule>, typed: &str) -> Result<(), Wrong> {
    if words(schedules).is_none() {
        return Err(Wrong::HoursHidden);
    }
    let typed = typed.replace('\n', ";");
    let wanted = if typed.is_empty() { Vec::new() } else { parse_hours(&typed).map_err(|_| Wrong::Hours)? };
    let mut before = std::mem::take(schedules);
    for mut it in wanted {
        let known = before.iter().position(|old| plain(old).is_some() && plain(old) == plain(&it));
        schedules.push(match known {
            Some(place) => before.remove(place),
            None => {
                it.id = kernel::Id::new();
                it
            }
        });
    }
    Ok(())
}
