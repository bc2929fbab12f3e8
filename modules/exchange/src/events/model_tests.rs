//! What holds of every event: times where clocks change, agendas in any order, what it lacks.
//! Nothing here asks what time it is.

use super::*;
use jiff::civil::{date, time};
use proptest::prelude::*;

fn event() -> Event {
    let title = Text::new(Lang::ES, "Taller");
    let mut it = Event::new(Id::derived("test", "event"), "taller".into(), title, None, "America/Lima".into());
    it.begins = Some(date(2026, 12, 1).at(9, 0, 0, 0));
    it.ends = Some(date(2026, 12, 1).at(17, 30, 0, 0));
    it
}

fn at(time: &str) -> Timestamp {
    time.parse().unwrap_or_default()
}

fn point(id: u32, day: i8, from: i8, length: i8) -> Point {
    let (from, to) = (time(from, 0, 0, 0), time((from + length).min(23), 30, 0, 0));
    Point { id, on: date(2026, 12, day), from, to, title: Text::new(Lang::ES, "x"), who: String::new(), lang: None }
}

#[test]
fn its_times_are_those_of_its_place() {
    let it = event();
    assert_eq!(it.begins_at(), Some(at("2026-12-01T14:00:00Z")));
    assert_eq!(it.ends_at(), Some(at("2026-12-01T22:30:00Z")));
    assert!(!it.is_of_days());
    // At two in the morning clocks go on to three in Paris on that day.
    let night = Event { zone: "Europe/Paris".into(), begins: Some(date(2027, 3, 28).at(2, 30, 0, 0)), ..event() };
    assert_eq!(night.begins_at(), Some(at("2027-03-28T01:30:00Z")));
}

#[test]
fn nothing_is_announced_half_said() {
    let (mut it, now) = (event(), at("2026-11-25T00:00:00Z"));
    assert_eq!(it.missing(now, false), ["text", "place", "languages"]);
    it.text = Some(Text::new(Lang::ES, "x"));
    it.languages = vec![Lang::ES];
    it.link = Some("https://example.org".into());
    assert!(it.missing(now, false).is_empty());
    let begun = at("2026-12-01T14:00:00Z");
    assert_eq!(it.missing(begun, false), ["begins-on"]);
    assert!(it.missing(begun, true).is_empty());
    assert_eq!(it.missing(at("2026-12-01T22:30:00Z"), true), ["ends-on"]);
    it.ends = Some(date(2026, 12, 1).at(9, 0, 0, 0));
    assert_eq!(it.missing(now, false), ["ends-on"]);
    it.ends = Some(date(2027, 2, 1).at(9, 0, 0, 0));
    assert_eq!(it.missing(now, false), ["ends-on"]);
}

#[test]
fn calendars_learn_of_what_they_show_alone() {
    let it = event();
    assert!(it.same_in_calendars(&Event { capacity: Some(3), text: Some(Text::new(Lang::ES, "x")), ..event() }));
    assert!(!it.same_in_calendars(&Event { place: "Sala B".into(), ..event() }));
    assert!(!it.same_in_calendars(&Event { zone: "America/Bogota".into(), ..event() }));
}

proptest! {
    /// However it was typed, an agenda is in the order of its times, says the same points, and each is found by its key.
    #[test]
    fn an_agenda_is_in_order(all in proptest::collection::vec((1i8..5, 0i8..22, 0i8..3), 0..20)) {
        let typed: Vec<Point> =
            (1..).zip(&all).map(|(id, (day, from, length))| point(id, *day, *from, *length)).collect();
        let mut it = Event { agenda: ordered(typed.clone()), ..event() };
        prop_assert!(it.agenda.windows(2).all(|two| (two[0].on, two[0].from, two[0].to) <= (two[1].on, two[1].from, two[1].to)));
        let mut known: Vec<u32> = it.agenda.iter().map(|it| it.id).collect();
        known.sort_unstable();
        prop_assert_eq!(known, (1..=typed.len() as u32).collect::<Vec<_>>());
        prop_assert_eq!(it.days().iter().map(|(_, points)| points.len()).sum::<usize>(), typed.len());
        prop_assert!(it.days().windows(2).all(|two| two[0].0 < two[1].0));
        prop_assert!(!it.agenda.iter().any(|point| point.id == free(&it.agenda)));
        for id in 1..=typed.len() {
            let found = it.text_mut(&format!("point-{id}")).is_some();
            prop_assert!(found);
        }
    }
}
