//! Tables, steps in order, and rows that each answer one question about a thing.
//! A table scrolls inside its own frame, which the keyboard reaches, so the page never scrolls sideways.

use super::icon;
use maud::{Markup, html};

/// A column's heading; numbers align at the end.
pub struct Column<'a> {
    pub label: &'a str,
    pub number: bool,
}

/// A question and its answer ("What to bring"), with a pictogram.
pub struct Row<'a> {
    pub icon: &'a str,
    pub label: String,
    pub content: Markup,
}

/// A data table; the first cell of each line heads it.
pub fn table(caption: &str, columns: &[Column<'_>], lines: &[Vec<Markup>]) -> Markup {
    html! {
        div class="table-scroll" role="region" aria-label=(caption) tabindex="0" {
            table class="table" {
                caption { (caption) }
                thead { tr { @for column in columns { th scope="col" class=[column.number.then_some("number")] { (column.label) } } } }
                tbody {
                    @for line in lines {
                        tr {
                            @for (index, cell) in line.iter().enumerate() {
                                @let number = columns.get(index).is_some_and(|column| column.number);
                                @if index == 0 { th scope="row" { (cell) } }
                                @else { td class=[number.then_some("number")] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Questions and answers, in the order in which a person needs them.
pub fn rows(items: &[Row<'_>]) -> Markup {
    html! {
        dl class="rows" {
            @for item in items { div class="row" { (icon(item.icon)) dt { (item.label) } dd { (item.content) } } }
        }
    }
}

/// What to do, in order.
pub fn steps(items: &[Markup]) -> Markup {
    html! { ol class="steps" { @for item in items { li { (item) } } } }
}
