//! A sheet that comes back as it went out changes nothing; what it does not name stays; hours come back as they went.

use super::columns::{self, EMPTIED, Wrong};
use super::compare::{Sent, compare};
use super::hours;
use crate::contacts::Phone;
use crate::drafts::texts;
use crate::schedules::hours::parse_hours;
use crate::services::Service;
use crate::shelf::Shelf;
use jiff::Timestamp;
use kernel::{Lang, Progress, Text};
use platform::sheets::{self, Cell, Format, LIMITS, Layout, Writer};
use proptest::prelude::*;

const LANGUAGES: [Lang; 3] = [Lang::FR, Lang::AR, Lang::EN];

fn service(texts: &[String], phones: &[String], hours: &str) -> Service {
    let text = |n: usize| {
        let text = Text::new(Lang::FR, texts[n].clone());
        if n.is_multiple_of(2) { text.with(Lang::AR, texts[n + 1].clone()) } else { text }
    };
    Service {
        description: Some(text(2)),
        alert: Some(text(3)),
        phones: phones.iter().map(|number| Phone::new(number)).collect(),
        schedules: parse_hours(hours).unwrap_or_default(),
        ..Service::invented(text(0))
    }
}

fn sent(cells: &[(&str, &str)]) -> Sent {
    let cells = cells.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).collect();
    Sent { version: String::new(), cells }
}

/// The sheet of one service, read again.
fn there_and_back(service: &Service, shelf: &Shelf, format: Format) -> Sent {
    let header = columns::header(&LANGUAGES);
    let names: Vec<(&str, u16)> = header.iter().map(|(name, width)| (name.as_str(), *width)).collect();
    let layout = Layout { name: "Services", right_to_left: true, columns: &names, now: Timestamp::UNIX_EPOCH };
    let mut writer = Writer::new(format, &layout).unwrap();
    let cells: Vec<String> = names
        .iter()
        .map(|(name, _)| {
            if *name == "id" { service.id.to_string() } else { columns::said(service, shelf, name).unwrap_or_default() }
        })
        .collect();
    writer.row(&cells.iter().map(|it| Cell::Text(it)).collect::<Vec<_>>()).unwrap();
    let sheet = sheets::read(&writer.finish().unwrap(), &LIMITS).unwrap();
    let cells = sheet.named(&sheet.rows[0]).filter(|(_, cell)| !cell.is_empty());
    Sent { version: String::new(), cells: cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_sheet_that_comes_back_changes_nothing(
        texts in prop::collection::vec("[=+@'\\-\"; \\n\\ta-z0-9éالسلام\\[\\]😀]{1,30}", 5),
        phones in prop::collection::vec("\\+?[0-9][0-9 ]{1,12}[0-9]", 0..4),
        hours in prop::sample::select(vec!["", "24/7", "Mo-Fr 08:00-12:00,14:00-17:00; Sa 09:00-12:00", "1Sa 09:00-12:00", "Tu,Th 22:00-02:00", "Mo 08:00-24:00"]),
        csv in any::<bool>(),
    ) {
        let (service, shelf) = (service(&texts, &phones, hours), Shelf::default());
        let format = if csv { Format::Csv } else { Format::Xlsx };
        let compared = compare(&service, &shelf, &there_and_back(&service, &shelf, format), true);
        prop_assert!(compared.differences.is_empty() && compared.problems.is_empty(), "{:?}", compared);
        prop_assert_eq!(compared.service, service);
    }

    #[test]
    fn nothing_typed_makes_it_fall(column in prop::sample::select(columns::header(&LANGUAGES)), typed in ".{0,40}") {
        let (service, shelf) = (service(&vec!["Un".to_owned(); 5], &[], "Mo 08:00-12:00"), Shelf::default());
        let compared = compare(&service, &shelf, &sent(&[(&column.0, &typed)]), true);
        prop_assert!(compared.differences.len() + compared.problems.len() <= 1);
    }
}

#[test]
fn only_what_is_named_changes() {
    let (before, shelf) = (
        service(&["Un", "واحد", "Deux", "اثنان", "x"].map(str::to_owned), &["+216 71 000 000".to_owned()], ""),
        Shelf::default(),
    );
    let row =
        sent(&[("title.fr", "Accueil"), ("description.ar", EMPTIED), ("wait_time.fr", "Deux jours"), ("alert.fr", "")]);
    let after = compare(&before, &shelf, &row, true);
    assert_eq!(after.differences.len(), 3, "{:?}", after.differences);
    assert_eq!(after.service.name.progress(Lang::AR), Progress::Stale);
    assert_eq!(texts::find(&after.service, "description").unwrap().version(Lang::AR), None);
    assert_eq!((&after.service.alert, &after.service.phones), (&before.alert, &before.phones));
    // Both languages in one row: the translation is of the new text.
    let row = sent(&[("title.ar", "استقبال"), ("title.fr", "Accueil")]);
    assert_eq!(compare(&before, &shelf, &row, true).service.name.progress(Lang::AR), Progress::Current);
}

#[test]
fn what_is_wrong_is_said_and_left_out() {
    let (before, shelf) =
        (service(&["Un", "واحد", "Deux", "اثنان", "x"].map(str::to_owned), &[], "Mo 08:00-12:00"), Shelf::default());
    let long = "x".repeat(201);
    for (column, typed, wrong) in [
        ("title.fr", EMPTIED, Wrong::Required),
        ("title.fr", long.as_str(), Wrong::TooLong(200)),
        ("email", "nobody", Wrong::Email),
        ("url", "javascript:alert(1)", Wrong::Url),
        ("phones", "x", Wrong::Phone),
        ("due", "tomorrow", Wrong::Date),
        ("hours", "all day", Wrong::Hours),
        ("languages", "fr, not a language", Wrong::Unknown("not a language".into())),
        ("themes", "nothing", Wrong::Unknown("nothing".into())),
        ("fees_description.ar", "مجانا", Wrong::NoSource),
    ] {
        let compared = compare(&before, &shelf, &sent(&[(column, typed)]), true);
        assert_eq!(compared.problems.first().map(|it| &it.wrong), Some(&wrong), "{column} {typed}");
        assert_eq!(compared.service, before, "{column}");
    }
    let refused = compare(&before, &shelf, &sent(&[("title.ar", "آخر")]), false);
    assert_eq!(refused.problems[0].wrong, Wrong::Translation);
}

#[test]
fn hours_that_a_cell_cannot_say_are_not_replaced() {
    let mut beyond = parse_hours("1Sa 09:00-12:00").unwrap();
    assert_eq!(hours::words(&beyond), None);
    assert_eq!(hours::write(&mut beyond, "Mo 08:00-12:00"), Err(Wrong::HoursHidden));
    let mut plain = parse_hours("Mo-We,Fr 08:00-12:00,13:00-24:00").unwrap();
    assert_eq!(hours::words(&plain).as_deref(), Some("Mo-We,Fr 08:00-12:00,13:00-24:00"));
    plain[0].notes = Some(Text::new(Lang::FR, "Sur rendez-vous"));
    let kept = plain[0].clone();
    hours::write(&mut plain, "Mo-We,Fr 08:00-12:00\nSa 10:00-11:00").unwrap();
    assert_eq!((plain.len(), &plain[0]), (2, &kept));
}
