//! The figures that desks have: from which released table each is made, and how its rows are called.
//! Order of the rows: bands as they follow each other, everything else by what is shown of it.

use super::counting::{NEEDS, NO_THEME, SEARCHES, SESSIONS, UNSAID, VISITS, WAITED};
use super::turn_round::{DAYS, OPEN, OUTCOMES, REFERRALS, UNANSWERED};
use crate::msg;
use crate::visits::model::{Age, Gender};
use directory::api::Shelf;
use kernel::{Lang, Result};
use messages::Message;
use platform::Locale;
use platform::figures::{Cell, Column, Drawn, Figure, Heading, Period, Series, Words};

/// A figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Visits,
    Sessions,
    Waiting,
    Needs,
    Unmet,
    Languages,
    Genders,
    Ages,
    /// What became of referrals.
    Outcomes,
    /// Days until partners answered.
    Answers,
    /// Days until referrals were over.
    Ends,
    /// Of a territory's directory, for its gaps.
    Searches,
}

impl Measure {
    /// Those of desks.
    pub const OF_DESKS: [Measure; 11] = [
        Measure::Visits,
        Measure::Sessions,
        Measure::Waiting,
        Measure::Needs,
        Measure::Unmet,
        Measure::Languages,
        Measure::Genders,
        Measure::Ages,
        Measure::Outcomes,
        Measure::Answers,
        Measure::Ends,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Measure::Visits => "visits",
            Measure::Sessions => "sessions",
            Measure::Waiting => "waiting",
            Measure::Needs => "needs",
            Measure::Unmet => "unmet",
            Measure::Languages => "languages",
            Measure::Genders => "genders",
            Measure::Ages => "ages",
            Measure::Outcomes => "outcomes",
            Measure::Answers => "answers",
            Measure::Ends => "ends",
            Measure::Searches => "searches",
        }
    }

    pub fn parse(text: &str) -> Option<Measure> {
        Measure::OF_DESKS.into_iter().find(|it| it.as_str() == text)
    }

    pub fn title(self) -> Message {
        match self {
            Measure::Visits => msg::figures_visits(),
            Measure::Sessions => msg::figures_sessions(),
            Measure::Waiting => msg::figures_waiting(),
            Measure::Needs => msg::figures_needs(),
            Measure::Unmet => msg::figures_unmet(),
            Measure::Languages => msg::figures_languages(),
            Measure::Genders => msg::figures_genders(),
            Measure::Ages => msg::figures_ages(),
            Measure::Outcomes => msg::figures_outcomes(),
            Measure::Answers => msg::figures_answers(),
            Measure::Ends => msg::figures_ends(),
            Measure::Searches => msg::figures_searches(),
        }
    }

    /// The series, its table, the level of the rows.
    fn table(self) -> (&'static Series, &'static str, &'static str) {
        match self {
            Measure::Visits | Measure::Languages => (&VISITS, "language", "language"),
            Measure::Sessions => (&SESSIONS, "sessions", "desk"),
            Measure::Waiting => (&VISITS, "waited", "waited"),
            Measure::Needs | Measure::Unmet => (&NEEDS, "needs", "theme"),
            Measure::Genders => (&VISITS, "gender", "gender"),
            Measure::Ages => (&VISITS, "age", "age"),
            Measure::Outcomes => (&REFERRALS, "outcome", "outcome"),
            Measure::Answers => (&REFERRALS, "answer", "answer"),
            Measure::Ends => (&REFERRALS, "end", "end"),
            Measure::Searches => (&SEARCHES, "searches", "theme"),
        }
    }

    pub fn series(self) -> &'static Series {
        self.table().0
    }

    /// What the rows are, what is counted, where it comes from.
    fn words(self, locale: &Locale) -> Words {
        let (rows, unit, source) = match self {
            Measure::Sessions => (msg::figures_row_all(), msg::figures_unit_sessions(), msg::figures_source_sessions()),
            Measure::Needs | Measure::Unmet => {
                (msg::figures_row_theme(), msg::figures_unit_needs(), msg::figures_source_needs())
            }
            Measure::Searches => {
                (msg::figures_row_theme(), msg::figures_unit_searches(), msg::figures_source_searches())
            }
            Measure::Visits => (msg::figures_row_all(), msg::figures_unit_visits(), msg::figures_source_visits()),
            Measure::Waiting => (msg::figures_waiting(), msg::figures_unit_visits(), msg::figures_source_waiting()),
            Measure::Languages => {
                (msg::figures_row_language(), msg::figures_unit_visits(), msg::figures_source_visits())
            }
            Measure::Genders => (msg::figures_genders(), msg::figures_unit_visits(), msg::figures_source_said()),
            Measure::Ages => (msg::figures_ages(), msg::figures_unit_visits(), msg::figures_source_said()),
            Measure::Outcomes => {
                (msg::figures_row_outcome(), msg::figures_unit_referrals(), msg::figures_source_outcomes())
            }
            Measure::Answers => (msg::figures_row_days(), msg::figures_unit_referrals(), msg::figures_source_answers()),
            Measure::Ends => (msg::figures_row_days(), msg::figures_unit_referrals(), msg::figures_source_ends()),
        };
        Words {
            key: self.as_str(),
            title: locale.t(&self.title()),
            rows: locale.t(&rows),
            unit: locale.t(&unit),
            source: locale.t(&source),
        }
    }

    /// The figure of a desk, or of the whole territory, for these periods; none where a desk never asks what it is about.
    pub fn figure(
        self,
        locale: &Locale,
        shelf: &Shelf,
        desk: Option<&str>,
        periods: &[Period],
        drawn: &[Drawn],
    ) -> Result<Option<Figure>> {
        let columns = self.columns(locale, desk, periods, drawn);
        let level = self.table().2;
        let mut labels: Vec<String> = match self {
            Measure::Visits | Measure::Sessions => Vec::new(),
            _ => Column::labels(&columns, level).into_iter().collect(),
        };
        if labels == [UNSAID] {
            return Ok(None);
        }
        labels.retain(|label| columns.iter().any(|column| !is_zero(column, level, label)));
        labels.sort_by_key(|label| self.order(label));
        let rows =
            labels.into_iter().map(|code| Heading::new(code.clone(), self.label(locale, shelf, &code))).collect();
        let total = Heading::new("total", locale.t(&msg::figures_total()));
        let figure = Figure::new(self.words(locale), &columns, level, rows, total)?;
        let sorted = matches!(self, Measure::Languages | Measure::Needs | Measure::Unmet | Measure::Searches);
        Ok(Some(if sorted { figure.sorted() } else { figure }))
    }

    /// The figure of a single theme, over time.
    pub fn of_theme<'a>(
        self,
        locale: &Locale,
        theme: &'a str,
        periods: &[Period],
        drawn: &'a [Drawn],
    ) -> Result<Figure> {
        let mut columns = self.columns(locale, None, periods, drawn);
        columns.iter_mut().for_each(|column| column.at.push(("theme", theme)));
        let total = Heading::new("total", locale.t(&msg::figures_total()));
        Figure::new(self.words(locale), &columns, "theme", Vec::new(), total)
    }

    fn columns<'a>(
        self,
        locale: &Locale,
        desk: Option<&'a str>,
        periods: &[Period],
        drawn: &'a [Drawn],
    ) -> Vec<Column<'a>> {
        let (series, table, _) = self.table();
        let column = |period: &Period| {
            let release = drawn.iter().find(|it| it.series == series.name && it.month == period.last());
            let unmet = (self == Measure::Unmet).then_some(("met", super::counting::MET[1]));
            Column {
                heading: Heading { code: period.code(), label: period.label(locale), short: period.short(locale) },
                table: release.and_then(|it| it.table(table, *period)),
                at: desk.map(|it| ("desk", it)).into_iter().chain(unmet).collect(),
            }
        };
        periods.iter().map(column).collect()
    }

    /// Where a row stands among the others.
    fn order(self, label: &str) -> (usize, String) {
        let among = |all: &[&str]| all.iter().position(|it| *it == label).unwrap_or(all.len());
        let place = match self {
            Measure::Waiting => among(&WAITED),
            Measure::Outcomes => among(&OUTCOMES),
            Measure::Answers | Measure::Ends => among(&DAYS),
            Measure::Genders => Gender::ALL.iter().position(|it| it.as_str() == label).unwrap_or(usize::MAX),
            Measure::Ages => Age::ALL.iter().position(|it| it.as_str() == label).unwrap_or(usize::MAX),
            _ => 0,
        };
        (place, label.to_owned())
    }

    fn label(self, locale: &Locale, shelf: &Shelf, code: &str) -> String {
        if code == UNSAID {
            return locale.t(&msg::figures_unsaid());
        }
        match self {
            Measure::Languages => code.parse::<Lang>().map_or_else(|_| code.to_owned(), |it| locale.language_name(it)),
            Measure::Needs | Measure::Unmet | Measure::Searches => theme(locale, shelf, code),
            Measure::Waiting => {
                let words = match code {
                    "0-14" => msg::figures_waited_0(),
                    "15-29" => msg::figures_waited_15(),
                    "30-59" => msg::figures_waited_30(),
                    _ => msg::figures_waited_60(),
                };
                locale.t(&words)
            }
            Measure::Genders => Gender::parse(code).map_or_else(|| code.to_owned(), |it| locale.t(&gender(it))),
            Measure::Ages => Age::parse(code).map_or_else(|| code.to_owned(), |it| locale.t(&age(it))),
            Measure::Outcomes | Measure::Answers | Measure::Ends => locale.t(&referral(code)),
            Measure::Visits | Measure::Sessions => code.to_owned(),
        }
    }
}

/// Whether a row has nothing in this column: tables have the labels of all desks, and of needs met and unmet.
fn is_zero(column: &Column<'_>, level: &str, label: &str) -> bool {
    let at: Vec<(&str, &str)> = column.at.iter().copied().chain([(level, label)]).collect();
    column.table.is_some_and(|table| table.cell(&at) == Some(Cell::Shown(0)))
}

/// The name of a theme as the directory has it now.
pub fn theme(locale: &Locale, shelf: &Shelf, code: &str) -> String {
    if code == NO_THEME {
        return locale.t(&msg::figures_no_theme());
    }
    let term = shelf.theme(code).or_else(|| shelf.terms.values().find(|it| it.code == code));
    term.map_or_else(|| code.to_owned(), |it| it.name.show(locale.lang).value.clone())
}

/// What became of a referral, or how long it took.
fn referral(code: &str) -> Message {
    match code {
        "completed" => msg::referral_state_completed(),
        "declined" => msg::referral_state_declined(),
        "expired" => msg::referral_state_expired(),
        "withdrawn" => msg::referral_state_withdrawn(),
        OPEN => msg::figures_open(),
        UNANSWERED => msg::figures_unanswered(),
        "0-2" => msg::figures_days_0(),
        "3-7" => msg::figures_days_3(),
        "8-14" => msg::figures_days_8(),
        _ => msg::figures_days_15(),
    }
}

fn gender(it: Gender) -> Message {
    match it {
        Gender::Woman => msg::figures_woman(),
        Gender::Man => msg::figures_man(),
        Gender::Other => msg::figures_other_gender(),
    }
}

fn age(it: Age) -> Message {
    match it {
        Age::Child => msg::figures_age_child(),
        Age::Adolescent => msg::figures_age_adolescent(),
        Age::Young => msg::figures_age_young(),
        Age::Adult => msg::figures_age_adult(),
        Age::Senior => msg::figures_age_senior(),
    }
}
