//! Figures drawn as SVG on the server: bars for the parts of one period, a line for a total over time.
//! What is hidden is drawn as hidden, hatched over the whole room that it could take, and never as zero.

use super::figure::{Figure, Line};
use super::table::said;
use crate::locale::Locale;
use crate::msg;
use disclosure::Cell;
use kernel::Dir;
use maud::{Markup, html};

/// Width of every drawing, in its own units: about the pixels of a small telephone.
const WIDE: f64 = 360.0;
/// Height of one bar with its label.
const PITCH: f64 = 42.0;
/// Height of the drawing of a line, and where its plot begins and ends.
const HIGH: f64 = 220.0;
const TOP: f64 = 26.0;
const FLOOR: f64 = 182.0;
/// Room for the scale beside a plot.
const SCALE: f64 = 40.0;
/// Most labels below a line.
const LABELS: usize = 6;

/// Where things are on a page that is read from the right.
#[derive(Clone, Copy)]
struct Side {
    right_to_left: bool,
}

impl Side {
    fn of(locale: &Locale) -> Side {
        Side { right_to_left: locale.dir() == Dir::Rtl }
    }

    /// A place so far from where reading begins.
    fn x(self, from_start: f64) -> String {
        short(if self.right_to_left { WIDE - from_start } else { from_start })
    }

    /// The left edge of something so wide.
    fn left(self, from_start: f64, width: f64) -> String {
        short(if self.right_to_left { WIDE - from_start - width } else { from_start })
    }
}

/// A length as SVG writes it.
fn short(length: f64) -> String {
    let text = format!("{length:.1}");
    text.strip_suffix(".0").map_or(text.clone(), ToOwned::to_owned)
}

#[expect(clippy::cast_precision_loss, reason = "counts of people and pixels")]
fn ratio(count: u64, most: u64) -> f64 {
    if most == 0 { 0.0 } else { count as f64 / most as f64 }
}

/// The end of a scale that holds these cells: 1, 2 or 5 with zeros behind.
fn scale(cells: impl Iterator<Item = Cell>) -> u64 {
    let most = cells.filter_map(|it| if let Cell::Shown(count) = it { Some(count) } else { None }).max().unwrap_or(0);
    let mut step = 1u64;
    loop {
        for times in [1, 2, 5] {
            if step.saturating_mul(times) >= most {
                return step.saturating_mul(times).max(1);
            }
        }
        step = step.saturating_mul(10);
        if step >= u64::MAX / 10 {
            return most.max(1);
        }
    }
}

/// What hidden parts are filled with. `id` is told apart from those of other drawings on the page.
fn hatching(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(id) width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                line class="chart-hatch" x1="0" y1="0" x2="0" y2="7" {}
            }
        }
    }
}

/// The drawing with its name, and with what it shows in words.
fn drawing(key: &str, title: &str, told: &str, high: f64, content: Markup) -> Markup {
    html! {
        svg class="chart" viewBox={ "0 0 " (short(WIDE)) " " (short(high)) } role="img" aria-labelledby={ (key) "-title " (key) "-told" } data-chart=(key) {
            title id={ (key) "-title" } { (title) }
            desc id={ (key) "-told" } { (told) }
            (hatching(&format!("{key}-hatch")))
            (content)
        }
    }
}

/// Cells in words, one after the other.
fn told<'a>(locale: &Locale, cells: impl Iterator<Item = (&'a str, Cell)>) -> String {
    cells
        .map(|(label, cell)| format!("{label}{} {}", locale.colon(), said(locale, cell)))
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is drawn of a figure: the parts of one column, or a row over all columns; and the end of its scale.
pub(super) enum Shape<'a> {
    Parts { column: usize, most: u64 },
    OverTime { line: &'a Line, most: u64 },
}

impl Figure {
    /// The drawing that suits: a line where there is a total over several periods and nothing else, bars of the last period
    /// where there are parts; none where there is too little to draw.
    pub(super) fn shape(&self) -> Option<Shape<'_>> {
        let last = self.columns().len().checked_sub(1)?;
        match (self.parts().next(), self.total()) {
            (Some(_), _) => {
                let most = scale(self.parts().map(|line| line.cells()[last]));
                Some(Shape::Parts { column: last, most })
            }
            (None, Some(line)) if last > 0 => Some(Shape::OverTime { line, most: scale(line.cells().iter().copied()) }),
            _ => None,
        }
    }

    /// The figure as SVG.
    pub fn chart(&self, locale: &Locale) -> Option<Markup> {
        self.shape().map(|shape| match shape {
            Shape::Parts { column, most } => self.bars(locale, column, most),
            Shape::OverTime { line, most } => self.line(locale, line, most),
        })
    }

    fn framed(&self, locale: &Locale, caption: &str, svg: Markup) -> Markup {
        html! {
            figure class="figure" {
                figcaption { (caption) }
                (svg)
                @if self.hides() {
                    p class="figure-legend" { span class="figure-swatch" aria-hidden="true" {} (locale.t(&msg::figures_legend())) }
                }
            }
        }
    }

    /// The parts of one period, a bar each.
    fn bars(&self, locale: &Locale, column: usize, most: u64) -> Markup {
        let (key, side) = (format!("{}-bars", self.words.key), Side::of(locale));
        let heading = &self.columns()[column];
        let lines: Vec<(&Line, Cell)> = self.parts().map(|line| (line, line.cells()[column])).collect();
        let title = locale.t(&msg::figures_chart(&heading.label, &self.words.title));
        let words = told(locale, lines.iter().map(|(line, cell)| (line.heading.label.as_str(), *cell)));
        let content = html! {
            @for (number, (line, cell)) in lines.iter().enumerate() {
                (bar(locale, side, &key, number, line, *cell, most))
            }
        };
        #[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
        let high = PITCH * lines.len() as f64;
        self.framed(locale, &title, drawing(&key, &title, &words, high, content))
    }

    /// A row over time.
    fn line(&self, locale: &Locale, line: &Line, most: u64) -> Markup {
        let (key, side) = (format!("{}-line", self.words.key), Side::of(locale));
        let title = locale.t(&msg::figures_chart_time(&self.words.title));
        let points = self.columns().iter().map(|it| it.label.as_str()).zip(line.cells().iter().copied());
        let words = told(locale, points);
        let every = self.columns().len().div_ceil(LABELS).max(1);
        let content = html! {
            (grid(locale, side, most))
            @for (number, cell) in line.cells().iter().enumerate() { @if *cell == Cell::Hidden { (gap(locale, side, &key, number, line.cells().len())) } }
            @for run in runs(line.cells()) { (polyline(side, &run, most, line.cells().len())) }
            @for (number, (column, cell)) in self.columns().iter().zip(line.cells()).enumerate() {
                @let place = place(number, line.cells().len());
                @if let Cell::Shown(count) = cell {
                    circle class="chart-point" cx=(side.x(place)) cy=(short(level(*count, most))) r="4" {}
                    text class="chart-value" x=(side.x(place)) y=(short(level(*count, most) - 9.0)) text-anchor="middle" data-code=(column.code) { (locale.number(*count)) }
                }
                // The last period is always named.
                @if (line.cells().len() - 1 - number).is_multiple_of(every) {
                    text class="chart-label" x=(side.x(place)) y=(short(FLOOR + 20.0)) text-anchor="middle" { (column.short) }
                }
            }
        };
        self.framed(locale, &title, drawing(&key, &title, &words, HIGH, content))
    }
}

/// A label, its value, and below both the bar on its track.
fn bar(locale: &Locale, side: Side, key: &str, number: usize, line: &Line, cell: Cell, most: u64) -> Markup {
    #[expect(clippy::cast_precision_loss, reason = "a handful of bars")]
    let top = PITCH * number as f64;
    let (text, track) = (short(top + 15.0), short(top + 21.0));
    html! {
        text class="chart-label" x=(side.x(0.0)) y=(text) text-anchor="start" { (clipped(&line.heading.label)) }
        text class="chart-value" x=(side.x(WIDE)) y=(text) text-anchor="end" data-code=(line.heading.code) { (said(locale, cell)) }
        @match cell {
            Cell::Hidden => {
                rect class="chart-hidden" x="1" y=(track) width=(short(WIDE - 2.0)) height="12" fill={ "url(#" (key) "-hatch)" } {}
            }
            Cell::Shown(count) => {
                @let width = WIDE * ratio(count, most);
                line class="chart-axis" x1=(side.x(0.5)) x2=(side.x(0.5)) y1=(short(top + 19.0)) y2=(short(top + 35.0)) {}
                rect class="chart-bar" x=(side.left(0.0, width)) y=(track) width=(short(width)) height="12" {}
            }
        }
    }
}

/// A label that leaves room for the value beside it. The table has it whole.
fn clipped(label: &str) -> String {
    if label.chars().count() <= 38 { label.to_owned() } else { label.chars().take(37).chain(['…']).collect() }
}

/// How far from where reading begins a period is drawn, of so many.
#[expect(clippy::cast_precision_loss, reason = "a handful of periods")]
fn place(number: usize, of: usize) -> f64 {
    let room = (WIDE - SCALE) / of.max(1) as f64;
    SCALE + room * (number as f64 + 0.5)
}

fn level(count: u64, most: u64) -> f64 {
    FLOOR - (FLOOR - TOP) * ratio(count, most)
}

/// The lines of the scale with their numbers: its end, its half where that is whole, and zero.
fn grid(locale: &Locale, side: Side, most: u64) -> Markup {
    let marks: Vec<u64> = if most.is_multiple_of(2) { vec![0, most / 2, most] } else { vec![0, most] };
    html! {
        @for mark in marks {
            @let y = level(mark, most);
            line class={ "chart-grid" @if mark == 0 { " chart-axis" } } x1=(side.x(SCALE - 4.0)) x2=(side.x(WIDE)) y1=(short(y)) y2=(short(y)) {}
            text class="chart-label" x=(side.x(0.0)) y=(short(y + 4.0)) text-anchor="start" { (locale.number(mark)) }
        }
    }
}

/// A period whose count is hidden: anything between the scale's ends.
#[expect(clippy::cast_precision_loss, reason = "a handful of periods")]
fn gap(locale: &Locale, side: Side, key: &str, number: usize, of: usize) -> Markup {
    let room = (WIDE - SCALE) / of.max(1) as f64;
    html! {
        rect class="chart-hidden" x=(side.left(place(number, of) - room * 0.4, room * 0.8)) y=(short(TOP)) width=(short(room * 0.8)) height=(short(FLOOR - TOP)) fill={ "url(#" (key) "-hatch)" } {
            title { (locale.t(&msg::figures_hidden())) }
        }
    }
}

/// Points that follow each other without a hidden one between them.
fn runs(cells: &[Cell]) -> Vec<Vec<(usize, u64)>> {
    let mut all: Vec<Vec<(usize, u64)>> = vec![Vec::new()];
    for (number, cell) in cells.iter().enumerate() {
        match (cell, all.last_mut()) {
            (Cell::Shown(count), Some(run)) => run.push((number, *count)),
            _ => all.push(Vec::new()),
        }
    }
    all.retain(|run| run.len() > 1);
    all
}

fn polyline(side: Side, run: &[(usize, u64)], most: u64, of: usize) -> Markup {
    let points: Vec<String> = run
        .iter()
        .map(|(number, count)| format!("{},{}", side.x(place(*number, of)), short(level(*count, most))))
        .collect();
    html! { polyline class="chart-line" points=(points.join(" ")) {} }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_with_a_round_number_above_all() {
        let of = |counts: &[u64]| scale(counts.iter().map(|it| Cell::Shown(*it)));
        assert_eq!([of(&[]), of(&[0]), of(&[3]), of(&[7, 12]), of(&[50]), of(&[51])], [1, 1, 5, 20, 50, 100]);
        assert!(of(&[u64::MAX]) == u64::MAX);
        assert_eq!(scale([Cell::Hidden, Cell::Shown(4)].into_iter()), 5, "what is hidden has no height");
    }

    #[test]
    fn a_line_is_broken_where_something_is_hidden() {
        use Cell::{Hidden, Shown};
        let cells = [Shown(1), Shown(2), Hidden, Shown(3), Hidden, Shown(4), Shown(5)];
        assert_eq!(runs(&cells), [vec![(0, 1), (1, 2)], vec![(5, 4), (6, 5)]]);
    }
}
