//! Figures that belong together, as pages, files and machines get them: all from the same cells.
//! Whatever is added to one format is in all others, or it would be a figure of its own.

use super::figure::Figure;
use crate::locale::Locale;
use crate::msg;
use maud::{Markup, html};

/// Figures of one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub title: String,
    /// Whose figures they are.
    pub place: String,
    pub figures: Vec<Figure>,
    /// What readers must know: what is hidden, when this was drawn up.
    pub notes: Vec<String>,
    /// Under what licence it may be used again.
    pub licence: String,
    /// Counts below it are hidden.
    pub threshold: u64,
}

impl Report {
    /// Each figure with its drawing and, behind it, its table.
    pub fn html(&self, locale: &Locale) -> Markup {
        html! {
            @for figure in &self.figures {
                section class="figure-section stack" aria-labelledby={ "figure-" (figure.words.key) } {
                    h2 id={ "figure-" (figure.words.key) } { (figure.words.title) }
                    @if figure.is_empty() { p { (locale.t(&msg::figures_nothing())) } }
                    @else {
                        div class="figure-pair" {
                            @if let Some(chart) = figure.chart(locale) { (chart) }
                            (figure.table(locale))
                        }
                    }
                    p class="soft" { (figure.words.source) }
                }
            }
        }
    }
}
