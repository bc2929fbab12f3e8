//! Pictograms of `web/icons`, drawn from the one sprite that the browser keeps.
//! They are always decoration: the words beside them say the same, so a screen reader passes over them.

use crate::assets;
use maud::{Markup, html};
use std::sync::LazyLock;

/// Every pictogram, in alphabetical order; a test compares it with the files.
pub const NAMES: &[&str] = &[
    "accessibility",
    "arrow-back",
    "arrow-forward",
    "bell",
    "book",
    "bring",
    "bus",
    "calendar",
    "check",
    "chevron-down",
    "chevron-forward",
    "chevron-up",
    "clock",
    "close",
    "comment",
    "copy",
    "cost",
    "culture",
    "document",
    "download",
    "education",
    "emergency",
    "external",
    "family",
    "filter",
    "flag",
    "food",
    "globe",
    "health",
    "home",
    "housing",
    "info",
    "language",
    "language-classes",
    "legal",
    "list",
    "locate",
    "mail",
    "map",
    "map-pin",
    "mental-health",
    "menu",
    "moon",
    "offline",
    "organisation",
    "orientation",
    "papers",
    "people",
    "person",
    "phone",
    "print",
    "protection",
    "qr",
    "route",
    "search",
    "send",
    "share",
    "social",
    "sun",
    "warning",
    "women",
    "work",
];

/// Pictograms that point somewhere in the direction of reading, and so turn round in Arabic.
const MIRRORED: &[&str] =
    &["arrow-back", "arrow-forward", "book", "chevron-forward", "comment", "external", "list", "route", "send"];

static SPRITE: LazyLock<String> = LazyLock::new(|| assets::url("icons.svg"));

/// A pictogram of 24 units, in the colour of the text around it.
pub fn icon(name: &str) -> Markup {
    let class = if MIRRORED.contains(&name) { "icon icon-mirrored" } else { "icon" };
    html! {
        svg class={ (class) " icon-" (name) } aria-hidden="true" focusable="false" {
            use href={ (*SPRITE) "#" (name) } {}
        }
    }
}

/// The pictogram of a topic: the one that bears its code, else one for any.
pub fn topic_icon(code: &str) -> &str {
    if NAMES.contains(&code) { code } else { "list" }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_the_files() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/icons");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap().trim_end_matches(".svg").to_owned())
            .collect();
        files.sort();
        assert_eq!(files, super::NAMES);
    }
}
