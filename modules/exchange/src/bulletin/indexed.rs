//! What the index knows of a published bulletin: its words in every language. Nothing of a draft is in it.

use super::frozen::Frozen;
use super::model::KIND;
use super::store::Entry;
use kernel::{Lang, Text as Localized};
use search::{Change, Document, Part, Query, Text};

/// Bulletins of one answer.
const MOST: usize = 100;

/// The changes that bring the index up to date with these.
pub fn documents(entries: &[Entry]) -> Vec<Change> {
    let at = |it: &Entry| it.published_at.unwrap_or_default() / 1_000;
    entries.iter().filter_map(|it| it.public.as_ref().map(|public| Change::put(document(public, at(it))))).collect()
}

fn document(it: &Frozen, published: i64) -> Document {
    let mut texts = Vec::new();
    let mut say = |part, text: Option<&Localized>| {
        let versions = text.into_iter().flat_map(Localized::versions);
        texts.extend(versions.map(|(lang, version)| Text::new(lang.as_str(), part, version.value.clone())));
    };
    say(Part::Title, Some(&it.title));
    say(Part::Summary, it.introduction.as_ref());
    it.place.iter().chain(&it.theme).for_each(|text| say(Part::Terms, Some(text)));
    for part in &it.parts {
        say(Part::Body, part.note.as_ref());
        part.items.iter().for_each(|item| say(Part::Body, Some(&item.title)));
    }
    Document {
        id: it.id.to_string(),
        kind: KIND.into(),
        texts,
        modified: published,
        sort: it.title.said().to_lowercase(),
        ..Document::default()
    }
}

/// The question for these words.
pub fn query(lang: Lang, words: &str) -> Query {
    Query {
        text: words.to_owned(),
        lang: lang.to_string(),
        kinds: vec![KIND.to_owned()],
        limit: MOST,
        ..Query::default()
    }
}
