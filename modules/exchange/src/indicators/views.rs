//! How indicators look: each with its definition, drawn, and behind the drawing the table. The drawings are those of all
//! figures; they are of cooperations, never of people, so they hide nothing, and what is too few to say is not drawn.

use super::model::{Fact, Indicator, Value, kinds};
use super::wanted::{Line, Told};
use super::words;
use crate::effects::model::{Change, MONTHS};
use crate::effects::words as effects;
use crate::msg;
use jiff::civil::Date;
use kernel::Result;
use maud::{Markup, html};
use platform::Locale;
use platform::figures::{self, Figure, Heading, Month, Rows, Series, Table, releases};
use platform::ui::{self, Column};

/// Values of one indicator, for drawing alone.
static DRAWN: Series = Series {
    name: "exchange-indicators",
    dimensions: &["group"],
    tables: || vec![Table::new("value").by(&["group"])],
    people: false,
};
/// The group of all of them in a drawing.
const ALL: &str = "all";

fn key(it: Indicator) -> &'static str {
    it.as_str()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of one, as whole percents")]
fn height(it: &Value) -> Option<u64> {
    match it {
        Value::TooFew => None,
        Value::Days(days) => Some(*days),
        Value::Share(share) => Some((share * 100.0).round() as u64),
        Value::Money(money) => Some(*money),
    }
}

/// A line with the height of its bar, where it says one thing.
fn bar(line: &Line) -> Option<(&Line, u64)> {
    match line.measures.as_slice() {
        [one] => height(&one.value).map(|height| (line, height)),
        _ => None,
    }
}

/// The drawing of an indicator, where anything can be said. Amounts in several currencies are not drawn beside each other.
pub(super) fn chart(locale: &Locale, it: &Told, today: Date) -> Result<Markup> {
    let bars: Vec<(&Line, u64)> = it.lines.iter().filter_map(bar).collect();
    let code = |line: &Line| if line.code.is_empty() { ALL.to_owned() } else { line.code.clone() };
    if bars.is_empty() {
        return Ok(html! {});
    }
    let rows: Rows = bars.iter().map(|(line, height)| (vec![code(line)], *height)).collect();
    let release = releases::control(&DRAWN, 0, Month::of(today), &[(Month::of(today), rows)], &[])?;
    let unit = match it.indicator {
        Indicator::Match => locale.t(&msg::indicators_in_days()),
        Indicator::Cost => bars.first().map(|(line, _)| line.measures[0].unit.clone()).unwrap_or_default(),
        _ => locale.t(&msg::indicators_in_percent()),
    };
    let words = figures::Words {
        key: key(it.indicator),
        title: locale.t(&words::title(it.indicator)),
        rows: String::new(),
        unit: unit.clone(),
        source: String::new(),
    };
    let column =
        figures::Column { heading: Heading::new("value", unit), table: release.tables.first(), at: Vec::new() };
    let headings = bars.iter().map(|(line, _)| Heading::new(code(line), &line.label)).collect();
    let figure = Figure::new(words, &[column], "group", headings, Heading::new("sum", ""))?;
    Ok(figure.chart(locale).unwrap_or_default())
}

/// An indicator as a section of the page.
pub(super) fn section(locale: &Locale, it: &Told, method: &str, today: Date) -> Result<Markup> {
    let (key, title) = (key(it.indicator), locale.t(&words::title(it.indicator)));
    let labels = [
        locale.t(&msg::indicators_group()),
        locale.t(&msg::indicators_value()),
        locale.t(&msg::indicators_numerator()),
        locale.t(&msg::indicators_denominator()),
    ];
    let columns: Vec<Column<'_>> =
        labels.iter().zip([false, true, true, true]).map(|(label, number)| Column { label, number }).collect();
    let lines: Vec<Vec<Markup>> = (it.lines.iter())
        .flat_map(|line| line.measures.iter().map(move |measure| (line, measure)))
        .map(|(line, measure)| {
            let numerator = if measure.unit.is_empty() {
                locale.number(measure.numerator)
            } else {
                crate::cooperations::fields::money(locale, measure.numerator, &measure.unit)
            };
            vec![
                html! { bdi { (line.label) } },
                html! { (words::value(locale, measure)) },
                html! { (numerator) },
                html! { (locale.number(measure.denominator)) },
            ]
        })
        .collect();
    Ok(html! {
        div class="figure-section stack" {
            h2 id={ "indicator-" (key) } { (title) }
            p { (locale.t(&words::definition(it.indicator))) " " a href={ (method) "#" (key) } { (locale.t(&msg::indicators_method_of(&title))) } }
            div class="figure-pair" {
                (chart(locale, it, today)?)
                @if lines.is_empty() { p { (locale.t(&msg::indicators_nothing())) } }
                @else { (ui::table(&title, &columns, &lines)) }
            }
        }
    })
}

/// What changed, kind by kind, at each check.
pub(super) fn changes(locale: &Locale, facts: &[&Fact]) -> Markup {
    let title = locale.t(&msg::indicators_kinds());
    let mut labels = vec![locale.t(&msg::effects_title())];
    labels.extend(MONTHS.iter().map(|months| locale.t(&msg::effect_after(*months))));
    let columns: Vec<Column<'_>> =
        labels.iter().enumerate().map(|(n, label)| Column { label, number: n > 0 }).collect();
    let counts: Vec<_> = MONTHS.iter().map(|months| kinds(facts, *months)).collect();
    let line = |change: &Change| {
        let mut cells = vec![html! { (locale.t(&effects::change(*change))) }];
        cells.extend(counts.iter().map(|of| html! { (locale.number(of.get(change).copied().unwrap_or(0))) }));
        cells
    };
    html! {
        div class="figure-section stack" {
            h2 id="indicator-kinds" { (title) }
            p { (locale.t(&msg::indicators_kinds_means())) }
            (ui::table(&title, &columns, &Change::ALL.iter().map(line).collect::<Vec<_>>()))
        }
    }
}
