//! Lists of short texts, one on each line of a field: what to bring, the area served.
//! A line that was there keeps its translations.

use super::apply::Edit;
use super::shown::said;
use super::typed::line;
use kernel::Text;

/// A text on each line. One that was there keeps its translations; one that stands where another stood is that one,
/// rewritten; what has no text is not shown, and stays.
pub fn lines<T>(
    all: Vec<T>,
    get: fn(&T) -> Option<&Text>,
    slot: fn(&mut T) -> &mut Option<Text>,
    fresh: fn() -> T,
    edit: &mut Edit<'_>,
    field: &str,
) -> Vec<T> {
    let typed: Vec<String> = edit.typed.get(field).lines().map(line).filter(|it| !it.is_empty()).collect();
    let (before, silent): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| get(it).is_some());
    let mut before: Vec<Option<T>> = before.into_iter().map(Some).collect();
    let same = |it: &Option<T>, words: &str| it.as_ref().is_some_and(|it| line(said(get(it))) == words);
    let mut after: Vec<Option<T>> =
        typed.iter().map(|words| before.iter_mut().find(|it| same(it, words)).and_then(Option::take)).collect();
    for (n, (place, words)) in after.iter_mut().zip(&typed).enumerate() {
        if place.is_none() {
            let mut it = before.get_mut(n).and_then(Option::take).unwrap_or_else(fresh);
            edit.text(slot(&mut it), words, field);
            *place = Some(it);
        }
    }
    after.into_iter().flatten().chain(silent).collect()
}
