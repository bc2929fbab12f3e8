//! What somebody asks of the figures, and the report that answers: the same for pages, files and machines.
//! A period is shown when every month in it that was drawn up is open to whoever asks.

use super::counting::{NEEDS, SESSIONS, VISITS};
use super::measures::Measure;
use super::turn_round::REFERRALS;
use crate::model::Desk;
use crate::msg;
use directory::api::Shelf;
use jiff::Timestamp;
use kernel::{Result, Territory};
use maud::{Markup, html};
use platform::figures::{Around, Drawn, Month, Period, Report, Step, releases};
use platform::ui::{self, Select};
use platform::{App, Locale};
use serde::Deserialize;
use uuid::Uuid;

/// Most periods beside each other.
const PERIODS: usize = 12;
/// Months shown when none are asked for.
const USUAL: u8 = 5;

/// What the address asks for; what it does not say, or says wrong, is the usual.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The slug of a desk, or of a territory.
    pub at: String,
    pub measure: String,
    pub by: String,
    pub from: String,
    pub to: String,
}

impl Asked {
    /// Behind the address of a file with the same figures.
    pub fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        let parts =
            [("at", &self.at), ("measure", &self.measure), ("by", &self.by), ("from", &self.from), ("to", &self.to)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }
}

/// Whose figures can be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub territory: Territory,
    /// None for the whole territory.
    pub desk: Option<Uuid>,
}

impl Choice {
    pub fn desk(locale: &Locale, desk: &Desk, territory: &Territory) -> Choice {
        let name = |text: &kernel::Text| text.show(locale.lang).value.clone();
        Choice {
            value: desk.slug.clone(),
            label: format!("{} · {}", name(&desk.name), name(&territory.name)),
            territory: territory.clone(),
            desk: Some(desk.id.uuid()),
        }
    }

    pub fn whole(locale: &Locale, territory: &Territory) -> Choice {
        let label = locale.t(&msg::figures_whole(territory.name.show(locale.lang).value));
        Choice { value: territory.slug.clone(), label, territory: territory.clone(), desk: None }
    }

    /// What months are published under.
    pub fn subject(&self) -> Uuid {
        self.desk.unwrap_or(self.territory.id.uuid())
    }
}

/// The periods that answer a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub step: Step,
    pub measure: Option<Measure>,
    pub periods: Vec<Period>,
}

impl Wanted {
    /// `drawn` are all months that are drawn up, `open` those that may be seen, both in order.
    pub fn of(asked: &Asked, drawn: &[Month], open: &[Month]) -> Wanted {
        let step = Step::parse(&asked.by).unwrap_or_default();
        let last = open.last().copied();
        let to = Month::parse(&asked.to).filter(|it| open.contains(it)).or(last);
        let usual = |to: Month| if step == Step::Month { Some(to.before(USUAL)) } else { open.first().copied() };
        let from = Month::parse(&asked.from).filter(|it| open.contains(it)).or_else(|| to.and_then(usual));
        let within = |month: &&Month| from.is_some_and(|from| from <= **month) && to.is_some_and(|to| **month <= to);
        let whole = |period: &Period| period.months().iter().all(|it| open.contains(it) || !drawn.contains(it));
        let ended = open.iter().filter(within).filter(|month| month.ends().contains(&month.within(step)));
        let mut periods: Vec<Period> = ended.map(|month| month.within(step)).filter(whole).collect();
        periods.drain(..periods.len().saturating_sub(PERIODS));
        Wanted { step, measure: Measure::parse(&asked.measure), periods }
    }
}

impl Wanted {
    /// The question that has this answer, without what was asked wrong.
    pub fn asked(&self, choice: &Choice) -> Asked {
        let ends = |month: Option<Month>| month.map(|it| it.to_string()).unwrap_or_default();
        Asked {
            at: choice.value.clone(),
            measure: self.measure.map(|it| it.as_str().to_owned()).unwrap_or_default(),
            by: self.step.as_str().to_owned(),
            from: ends(self.periods.first().map(|it| it.last())),
            to: ends(self.periods.last().map(|it| it.last())),
        }
    }
}

/// The figures of a choice for these periods. Asks the database once.
///
/// # Errors
/// When the database fails.
pub async fn report(app: &App, locale: &Locale, shelf: &Shelf, choice: &Choice, wanted: &Wanted) -> Result<Report> {
    let months: Vec<Month> = wanted.periods.iter().map(|it| it.last()).collect();
    let subject = choice.territory.id.uuid();
    let drawn = releases::of(app.db.read(), &[&VISITS, &NEEDS, &REFERRALS, &SESSIONS], subject, &months).await?;
    let desk = choice.desk.map(|it| it.to_string());
    let wished = Measure::OF_DESKS.into_iter().filter(|it| wanted.measure.is_none_or(|wish| wish == *it));
    let mut figures = Vec::new();
    for measure in wished {
        figures.extend(measure.figure(locale, shelf, desk.as_deref(), &wanted.periods, &drawn)?);
    }
    Ok(Report {
        title: locale.t(&msg::figures_title()),
        place: choice.label.clone(),
        figures,
        notes: notes(locale, choice, &drawn),
        licence: app.settings.data_licence.clone(),
        threshold: threshold(&drawn),
    })
}

/// The highest threshold of these releases.
pub fn threshold(drawn: &[Drawn]) -> u64 {
    drawn.iter().map(|it| it.threshold).max().unwrap_or_default()
}

/// What readers must know.
fn notes(locale: &Locale, choice: &Choice, drawn: &[Drawn]) -> Vec<String> {
    let local = |at: Timestamp| directory::api::local(&choice.territory, at).date();
    let last = drawn.iter().map(|it| it.made).max();
    let made = last.map(|at| locale.t(&msg::figures_drawn_up_on(locale.date(local(at)))));
    std::iter::once(locale.t(&msg::figures_hidden_note(threshold(drawn).to_string()))).chain(made).collect()
}

/// The form that narrows the figures.
pub fn filters(
    locale: &Locale,
    action: &str,
    choices: &[Choice],
    chosen: &Choice,
    open: &[Month],
    asked: &Asked,
    wanted: &Wanted,
) -> Markup {
    let select = |name: &str, label: messages::Message, options: &[(String, String, bool)]| {
        let options: Vec<(&str, &str, bool)> =
            options.iter().map(|(value, label, on)| (value.as_str(), label.as_str(), *on)).collect();
        ui::select(locale, Select { name, label: &locale.t(&label), options: &options, ..Select::default() })
    };
    let at: Vec<_> = choices.iter().map(|it| (it.value.clone(), it.label.clone(), it.value == chosen.value)).collect();
    let all = (String::new(), locale.t(&msg::figures_all()), wanted.measure.is_none());
    let one = |it: Measure| (it.as_str().to_owned(), locale.t(&it.title()), wanted.measure == Some(it));
    let measures: Vec<_> = std::iter::once(all).chain(Measure::OF_DESKS.into_iter().map(one)).collect();
    let steps = [
        (Step::Month, msg::figures_by_month()),
        (Step::Quarter, msg::figures_by_quarter()),
        (Step::Year, msg::figures_by_year()),
    ];
    let steps: Vec<_> =
        steps.into_iter().map(|(it, label)| (it.as_str().to_owned(), locale.t(&label), it == wanted.step)).collect();
    let ends = |typed: &str, usual: Option<Month>| -> Vec<(String, String, bool)> {
        let chosen = Month::parse(typed).filter(|it| open.contains(it)).or(usual);
        open.iter().rev().map(|it| (it.to_string(), locale.month(it.first()), Some(*it) == chosen)).collect()
    };
    let first = wanted.periods.first().and_then(|it| it.months().first().copied()).filter(|it| open.contains(it));
    html! {
        form class="list-filters" method="get" action=(action) {
            @if choices.len() > 1 { (select("at", msg::figures_at(), &at)) }
            (select("measure", msg::figures_measure(), &measures))
            (select("by", msg::figures_by(), &steps))
            (select("from", msg::figures_from(), &ends(&asked.from, first.or(open.first().copied()))))
            (select("to", msg::figures_to(), &ends(&asked.to, open.last().copied())))
            div { button class="btn" type="submit" { (locale.t(&msg::figures_show())) } }
        }
    }
}

/// The ways to the same figures as files, and to how they are made. `base` is the address of the page.
pub fn ways(locale: &Locale, base: &str, json: &str, asked: &Asked) -> Markup {
    let query = asked.query();
    html! {
        p class="cluster" {
            a class="btn btn-small" href={ (base) "/figures.csv" (query) } { "CSV" }
            a class="btn btn-small" href={ (base) "/figures.xlsx" (query) } { "Excel (XLSX)" }
            a class="btn btn-small" href={ (base) "/figures.pdf" (query) } { (locale.t(&msg::figures_pdf())) }
            a class="btn btn-small" href={ (json) (query) } { "JSON" }
            a href={ (base) "/method" } { (locale.t(&msg::figures_method_link())) }
        }
    }
}

/// What a report on paper has beside these figures; `link` is where everybody sees the same.
pub fn around(locale: &Locale, report: &Report, wanted: &Wanted, link: Option<String>) -> Around {
    let label = |period: Option<&Period>| period.map(|it| it.label(locale)).unwrap_or_default();
    let (first, last) = (label(wanted.periods.first()), label(wanted.periods.last()));
    let short = |url: &str| url.trim_start_matches("https://").trim_start_matches("http://").to_owned();
    let link = link.map(|url| {
        let text = short(url.split('?').next().unwrap_or_default());
        (print::Link { url, text }, locale.t(&msg::figures_scan()))
    });
    Around {
        period: if first == last { first } else { locale.t(&msg::figures_period(&first, &last)) },
        method: super::method::chapters(locale, report.threshold),
        link,
    }
}

/// A report with the notes that come before it.
pub fn body(locale: &Locale, report: &Report) -> Markup {
    html! {
        @for note in &report.notes { p class="soft" { (note) } }
        (report.html(locale))
    }
}
