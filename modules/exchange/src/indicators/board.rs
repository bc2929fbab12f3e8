//! The figures of people trained and reached, from what was released and from nowhere else: every page and file shows the same.
//! A period is shown once it is over and drawn up.

use super::people::{COUNTED, NETWORK, PEOPLE, UNSAID};
use super::words;
use crate::modality::Modality;
use crate::msg;
use directory::api::Shelf;
use kernel::Result;
use messages::Message;
use platform::figures::{Column, Drawn, Figure, Heading, Month, Period, Report, Step, Words, releases};
use platform::{App, Locale};

/// Most periods beside each other.
const PERIODS: usize = 8;
/// Each figure: its key, what is counted, the level of its rows, its title.
type Shown = (&'static str, &'static str, &'static str, fn() -> Message);
const FIGURES: [Shown; 6] = [
    ("trained-by-sex", COUNTED[0], "sex", msg::people_trained_by_sex),
    ("reached-by-sex", COUNTED[1], "sex", msg::people_reached_by_sex),
    ("trained-by-modality", COUNTED[0], "modality", msg::people_trained_by_modality),
    ("reached-by-modality", COUNTED[1], "modality", msg::people_reached_by_modality),
    ("trained-by-country", COUNTED[0], "country", msg::people_trained_by_country),
    ("reached-by-country", COUNTED[1], "country", msg::people_reached_by_country),
];

fn label(locale: &Locale, shelf: &Shelf, level: &str, code: &str) -> String {
    let known = match (level, code) {
        ("sex", "women") => Some(locale.t(&msg::people_women())),
        ("sex", "men") => Some(locale.t(&msg::people_men())),
        ("sex", _) => Some(locale.t(&msg::people_others())),
        ("modality", _) => Modality::parse(code).map(|it| it.name(locale)),
        (_, UNSAID) => Some(locale.t(&msg::people_no_country())),
        _ => words::country(locale, shelf, code),
    };
    known.unwrap_or_else(|| code.to_owned())
}

fn figure(
    locale: &Locale,
    shelf: &Shelf,
    periods: &[Period],
    drawn: &[Drawn],
    (key, counted, level, title): (&'static str, &'static str, &'static str, fn() -> Message),
) -> Result<Figure> {
    let table =
        |period: &Period| drawn.iter().find(|it| it.month == period.last()).and_then(|it| it.table(level, *period));
    let columns: Vec<Column<'_>> = (periods.iter())
        .map(|period| Column {
            heading: Heading { short: period.short(locale), ..Heading::new(period.code(), period.label(locale)) },
            table: table(period),
            at: vec![("counted", counted)],
        })
        .collect();
    let rows = Column::labels(&columns, level).into_iter();
    let rows = rows.map(|code| Heading::new(code.clone(), label(locale, shelf, level, &code))).collect();
    let words = Words {
        key,
        title: locale.t(&title()),
        rows: locale.t(&match level {
            "sex" => msg::people_sex(),
            "modality" => msg::cooperation_modality(),
            _ => msg::practice_country(),
        }),
        unit: locale.t(&msg::people_unit()),
        source: locale.t(&msg::people_source()),
    };
    Ok(Figure::new(words, &columns, level, rows, Heading::new("total", locale.t(&msg::indicators_all())))?.sorted())
}

/// The figures of the last periods of this length.
pub(super) async fn report(app: &App, locale: &Locale, shelf: &Shelf, step: Step) -> Result<Report> {
    let db = app.db.read();
    let all: Vec<Month> = releases::months(db, &PEOPLE, NETWORK).await?.into_iter().map(|(month, _)| month).collect();
    let ended = all.iter().filter(|month| month.ends().contains(&month.within(step)));
    let mut periods: Vec<Period> = ended.map(|month| month.within(step)).collect();
    periods.drain(..periods.len().saturating_sub(PERIODS));
    let months: Vec<Month> = periods.iter().map(|it| it.last()).collect();
    let drawn = if months.is_empty() { Vec::new() } else { releases::of(db, &[&PEOPLE], NETWORK, &months).await? };
    let mut figures = Vec::new();
    if !periods.is_empty() {
        for it in FIGURES {
            figures.push(figure(locale, shelf, &periods, &drawn, it)?);
        }
    }
    let threshold = drawn.iter().map(|it| it.threshold).max().unwrap_or(app.settings.figures_threshold);
    Ok(Report {
        title: locale.t(&msg::people_title()),
        place: locale.t(&platform::msg::site_name()),
        figures,
        notes: vec![locale.t(&msg::people_note(threshold))],
        licence: app.settings.data_licence.clone(),
        threshold,
    })
}
