//! Pictures of a record, each with what it shows said in words, in the languages of its readers.
//! A picture without those words is shown to nobody: publication asks for them.

use crate::visit::Visit;
use kernel::Text;
use maud::{Markup, html};
use platform::files::{self, Picture, Seen};
use serde::{Deserialize, Serialize};

/// A picture and what it shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pictured {
    #[serde(flatten)]
    pub picture: Picture,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<Text>,
}

impl Pictured {
    /// Whether it says what it shows, in the language in which it was written.
    pub fn is_said(&self) -> bool {
        let said = |alt: &Text| alt.version(alt.source()).is_some_and(|version| !version.value.trim().is_empty());
        self.alt.as_ref().is_some_and(said)
    }
}

/// Pictures on a public page, each as wide as it is useful.
pub fn gallery(visit: &Visit, pictures: &[Pictured]) -> Markup {
    html! {
        @if !pictures.is_empty() {
            div class="pictures" {
                @for it in pictures { (one(visit, it, "(min-width: 48rem) 22rem, 100vw", "picture")) }
            }
        }
    }
}

/// One picture; in the preview of a draft from where only members get it.
pub fn one(visit: &Visit, it: &Pictured, sizes: &str, class: &str) -> Markup {
    let shown = it.alt.as_ref().map(|alt| visit.show(alt));
    let lang = shown.as_ref().map(|it| it.lang).filter(|lang| *lang != visit.lang());
    let seen = if visit.cx.actor.member().is_some() { Seen::Members } else { Seen::Public };
    files::img(&it.picture, seen, shown.map_or("", |it| it.value), lang, sizes, class)
}
