//! Taxonomies and their terms: few, always in memory, so they are looked through instead of searched.
//! Words are compared without regard to case and accents, in all languages.

use super::around::Around;
use super::asked::Asked;
use super::{Call, Noun};
use crate::hsds::{View, slug, taxonomy_json, taxonomy_term_json};
use crate::shelf::Shelf;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Lang, Text};
use uuid::Uuid;

/// How many there are, and those on the page (all of them where the list is streamed).
pub(super) fn list(call: &Call, noun: Noun, asked: &Asked, lang: Lang) -> (usize, Vec<Vec<u8>>) {
    let shelf = call.directory.shelf();
    let around = Around::shelf(shelf.clone());
    let (skip, take) = if asked.streams() { (0, usize::MAX) } else { (asked.offset(), asked.per_page()) };
    let view = View::full(lang);
    if noun == Noun::Taxonomies {
        let found = taxonomies(&shelf, asked);
        let page = found.iter().skip(skip).take(take);
        return (found.len(), page.map(|it| written(|out| taxonomy_json(out, it, &around, view))).collect());
    }
    let found = terms(&shelf, asked);
    let page = found.iter().skip(skip).take(take);
    (found.len(), page.map(|it| written(|out| taxonomy_term_json(out, it, &around, view))).collect())
}

/// One of them.
pub(super) fn single(call: &Call, noun: Noun, id: Uuid, lang: Lang) -> Option<Vec<u8>> {
    let shelf = call.directory.shelf();
    let around = Around::shelf(shelf.clone());
    let view = View::full(lang);
    if noun == Noun::Taxonomies {
        let taxonomy = shelf.taxonomies.iter().find(|taxonomy| taxonomy.id.uuid() == id)?;
        return Some(written(|out| taxonomy_json(out, taxonomy, &around, view)));
    }
    let term = shelf.terms.get(&Id::from_uuid(id))?;
    Some(written(|out| taxonomy_term_json(out, term, &around, view)))
}

/// By short name.
fn taxonomies<'a>(shelf: &'a Shelf, asked: &Asked) -> Vec<&'a Taxonomy> {
    let words = words(&asked.search);
    let has = |it: &Taxonomy| says(&words, &[Some(&it.name), it.description.as_ref()], &it.slug);
    let mut found: Vec<&Taxonomy> = shelf.taxonomies.iter().filter(|it| has(it)).collect();
    found.sort_by_key(|it| (&it.slug, it.id));
    found
}

/// Sisters in their order.
fn terms<'a>(shelf: &'a Shelf, asked: &Asked) -> Vec<&'a TaxonomyTerm> {
    let words = words(&asked.search);
    let has = |it: &&TaxonomyTerm| {
        asked.taxonomy.is_none_or(|id| it.taxonomy.is_some_and(|own| own.uuid() == id))
            && asked.parent.is_none_or(|id| it.parent.is_some_and(|own| own.uuid() == id))
            && !(asked.top_only && it.parent.is_some())
            && says(&words, &[Some(&it.name), it.description.as_ref()], &it.code)
    };
    let mut found: Vec<&TaxonomyTerm> = shelf.terms.values().filter(has).collect();
    found.sort_by_key(|it| (it.taxonomy, it.parent, it.position, &it.code, it.id));
    found
}

fn words(search: &str) -> Vec<String> {
    search.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect()
}

fn fold(text: &str) -> String {
    // A slug is cut: take the text word by word.
    text.split_whitespace().map(slug).collect::<Vec<_>>().join(" ")
}

/// Whether one version of the texts, or the code, has all the words.
fn says(words: &[String], texts: &[Option<&Text>], code: &str) -> bool {
    let has = |text: &str| {
        let text = fold(text);
        words.iter().all(|word| text.contains(word))
    };
    words.is_empty()
        || has(code)
        || texts.iter().flatten().flat_map(|text| text.versions()).any(|(_, version)| has(&version.value))
}

fn written(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    write(&mut out);
    out
}
