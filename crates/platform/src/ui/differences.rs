//! What went and what came between two texts: marked as such, not only coloured.
//! Texts that have little in common stand whole beside each other: word by word nobody could read either.

use maud::{Markup, html};
use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// After this the rest of two texts is shown as gone and come, however much of it is the same.
const PATIENCE: Duration = Duration::from_millis(300);
/// What two texts must have in common to be compared word by word.
const ALIKE: f32 = 0.5;

/// The words of `before` that are gone and those that `after` has in their place.
pub fn differences(before: &str, after: &str) -> Markup {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_words(before, after);
    if diff.ratio() < ALIKE {
        return html! {
            @if !before.trim().is_empty() { del class="whole" { (before) } " " }
            @if !after.trim().is_empty() { ins class="whole" { (after) } }
        };
    }
    html! {
        @for change in diff.iter_all_changes() {
            @match change.tag() {
                ChangeTag::Equal => (change.value()),
                ChangeTag::Delete => del { (change.value()) },
                ChangeTag::Insert => ins { (change.value()) },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn what_is_alike_is_compared_by_words_and_what_is_not_stands_whole() {
        let near = differences("Venez le matin avec un ticket", "Venez le soir avec un ticket").into_string();
        assert_eq!(near, "Venez le <del>matin</del><ins>soir</ins> avec un ticket");
        let far = differences("Venez le matin", "Prenez rendez-vous par téléphone").into_string();
        assert_eq!(
            far,
            "<del class=\"whole\">Venez le matin</del> <ins class=\"whole\">Prenez rendez-vous par téléphone</ins>"
        );
        assert_eq!(differences("", "Neuf").into_string(), "<ins class=\"whole\">Neuf</ins>");
    }
}
