//! Counts of records as drawings: on the page and on paper from the same cells, each with its table.
//! Records are counted here, never people: nothing needs to be hidden.

use super::frozen::Frozen;
use super::model::Chart;
use super::{views, words};
use crate::msg;
use kernel::Result;
use maud::{Markup, html};
use platform::Locale;
use platform::figures::{self, Figure, Heading, Month, Rows, Series, Table, releases};
use platform::ui::{self, Column};

static DRAWN: Series = Series {
    name: "exchange-bulletin",
    dimensions: &["group"],
    tables: || vec![Table::new("count").by(&["group"])],
    people: false,
};

/// A drawing in the language of its reader.
///
/// # Errors
/// When it cannot be laid out.
pub fn figure(locale: &Locale, it: &Chart, of: &Frozen) -> Result<Figure> {
    let on = of.on;
    let rows: Rows = it.bars.iter().map(|bar| (vec![bar.code.clone()], bar.count)).collect();
    let release = releases::control(&DRAWN, 0, Month::of(on), &[(Month::of(on), rows)], &[])?;
    let unit = locale.t(&words::unit(it.drawing));
    let words = figures::Words {
        key: it.drawing.as_str(),
        title: locale.t(&words::drawing(it.drawing)),
        rows: locale.t(&words::rows(it.drawing)),
        unit,
        source: locale.t(&msg::bulletin_counted_on(locale.date(on))),
    };
    let column = figures::Column {
        heading: Heading::new("count", views::period(locale, of)),
        table: release.tables.first(),
        at: Vec::new(),
    };
    let named = |bar: &super::model::Bar| Heading::new(bar.code.clone(), bar.label.show(locale.lang).value.clone());
    let headings = it.bars.iter().map(named).collect();
    Ok(Figure::new(words, &[column], "group", headings, Heading::new("sum", locale.t(&msg::table_total())))?.sorted())
}

/// The drawing with its table behind it.
///
/// # Errors
/// As [`figure`].
pub fn section(locale: &Locale, it: &Chart, of: &Frozen) -> Result<Markup> {
    let (figure, title) = (figure(locale, it, of)?, locale.t(&words::drawing(it.drawing)));
    let labels = [figure.words.rows.clone(), figure.words.unit.clone()];
    let columns: Vec<Column<'_>> =
        labels.iter().zip([false, true]).map(|(label, number)| Column { label, number }).collect();
    let mut bars: Vec<_> = it.bars.iter().collect();
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.count));
    let lines: Vec<Vec<Markup>> = bars
        .into_iter()
        .map(|bar| vec![ui::plain(locale, bar.label.show(locale.lang)), html! { (locale.number(bar.count)) }])
        .collect();
    Ok(html! {
        div class="figure-section stack" {
            h3 { (title) }
            div class="figure-pair" {
                (figure.chart(locale).unwrap_or_default())
                (ui::table(&title, &columns, &lines))
            }
            p class="soft" { a href={ "/" (locale.lang) "/" (it.path) } { (locale.t(&msg::bulletin_source())) } " · " (figure.words.source) }
        }
    })
}
