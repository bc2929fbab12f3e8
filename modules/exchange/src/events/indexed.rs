//! What the index knows of an event that was announced: its words in every language. Nothing of a draft is in it.

use super::model::KIND;
use super::store::Entry;
use super::words;
use directory::api::Shelf;
use kernel::{Lang, Text as Localized};
use platform::Locale;
use search::{Change, Document, Part, Query, Text};

/// Events of one answer.
const MOST: usize = 1_000;

/// The changes that bring the index up to date with these.
pub fn documents(shelf: &Shelf, entries: &[Entry]) -> Vec<Change> {
    entries.iter().map(|it| Change::put(document(shelf, it))).collect()
}

fn document(shelf: &Shelf, entry: &Entry) -> Document {
    let (it, mut texts) = (&entry.event, Vec::new());
    let mut say = |part, text: Option<&Localized>| {
        let versions = text.into_iter().flat_map(Localized::versions);
        texts.extend(versions.map(|(lang, version)| Text::new(lang.as_str(), part, version.value.clone())));
    };
    say(Part::Title, Some(&it.title));
    say(Part::Summary, it.text.as_ref());
    say(Part::Body, it.report.as_ref());
    it.agenda.iter().for_each(|point| say(Part::Body, Some(&point.title)));
    it.themes.iter().filter_map(|id| shelf.terms.get(id)).for_each(|theme| say(Part::Terms, Some(&theme.name)));
    it.territory.and_then(|id| shelf.territory(id)).iter().for_each(|place| say(Part::Terms, Some(&place.name)));
    for locale in Lang::INTERFACE.map(Locale::new) {
        texts.push(Text::new(locale.lang.as_str(), Part::Terms, locale.t(&words::kind(it.kind))));
        texts.push(Text::new(locale.lang.as_str(), Part::Terms, it.place.clone()));
    }
    Document {
        id: it.id.to_string(),
        kind: KIND.into(),
        texts,
        modified: entry.modified / 1_000,
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
