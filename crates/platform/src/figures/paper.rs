//! The report on paper: the same cells as on the page, with the same charts, drawn by the typesetter.
//! Nothing is counted or chosen here; what is around the figures is given.

use super::chart::Shape;
use super::figure::{Figure, Line};
use super::report::Report;
use super::table::said;
use crate::locale::Locale;
use crate::{msg, press};
use disclosure::Cell;
use print::paper::{self, Chapter, Chart, Count, Heading};

/// What a report on paper has beside its figures.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// From when to when, in words.
    pub period: String,
    /// How the figures are made.
    pub method: Vec<Chapter>,
    /// The same online, where everybody may see it, and what stands under its code.
    pub link: Option<(print::Link, String)>,
}

impl Report {
    /// The report as a document to print.
    pub fn paper(&self, locale: &Locale, around: Around) -> paper::Report {
        let (link, scan) = around.link.map_or((None, String::new()), |(link, scan)| (Some(link), scan));
        paper::Report {
            lang: locale.lang.to_string(),
            dir: press::direction(locale.dir()),
            title: self.title.clone(),
            place: self.place.clone(),
            period: around.period,
            notes: self.notes.clone(),
            hidden: locale.t(&msg::figures_hidden()),
            legend: locale.t(&msg::figures_legend()),
            figures: self.figures.iter().map(|it| figure(locale, it)).collect(),
            method: around.method,
            licence: locale.t(&msg::figures_licence(&self.licence)),
            link,
            scan,
            ..paper::Report::default()
        }
    }
}

fn figure(locale: &Locale, it: &Figure) -> paper::Figure {
    let line = |line: &Line| paper::Line {
        label: line.heading.label.clone(),
        total: line.total,
        cells: line.cells().iter().map(|cell| count(locale, *cell)).collect(),
    };
    paper::Figure {
        title: it.words.title.clone(),
        unit: it.words.unit.clone(),
        source: it.words.source.clone(),
        rows: it.words.rows.clone(),
        columns: it.columns().iter().map(|it| Heading { label: it.label.clone(), short: it.short.clone() }).collect(),
        lines: it.lines().iter().map(line).collect(),
        chart: it.shape().map(|shape| match shape {
            Shape::Parts { column, most } => Chart::Bars { column, most },
            Shape::OverTime { most, .. } => Chart::Time { most },
        }),
        nothing: it.is_empty().then(|| locale.t(&msg::figures_nothing())),
    }
}

fn count(locale: &Locale, cell: Cell) -> Count {
    let count = if let Cell::Shown(count) = cell { Some(count) } else { None };
    Count { count, said: said(locale, cell) }
}
