//! A figure as a table for everybody: caption, headings of rows and columns, and a word where a cell is hidden.
//! A hidden cell says so in words; it is never empty and never zero.

use super::figure::Figure;
use crate::locale::Locale;
use crate::msg;
use disclosure::Cell;
use maud::{Markup, html};

/// What is said of a cell.
pub(super) fn said(locale: &Locale, cell: Cell) -> String {
    match cell {
        Cell::Shown(count) => locale.number(count),
        Cell::Hidden => locale.t(&msg::figures_hidden()),
    }
}

impl Figure {
    /// The figure as a table.
    pub fn table(&self, locale: &Locale) -> Markup {
        let caption = locale.t(&msg::figures_caption(&self.words.title, &self.words.unit));
        html! {
            div class="table-scroll" role="region" aria-label=(caption) tabindex="0" {
                table class="table figure-table" data-figure=(self.words.key) {
                    caption { (caption) }
                    thead {
                        tr {
                            th scope="col" { (self.words.rows) }
                            @for column in self.columns() { th scope="col" class="number" data-code=(column.code) { (column.label) } }
                        }
                    }
                    tbody {
                        @for line in self.lines() {
                            tr class=[line.total.then_some("figure-total")] data-code=(line.heading.code) {
                                th scope="row" { (line.heading.label) }
                                @for cell in line.cells() {
                                    td class={ "number" @if *cell == Cell::Hidden { " figure-hidden" } } { (said(locale, *cell)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
