//! What a record of the exchange says in the index: its words in every language, under the noun of its kind.
//! Only what its own module hands over is in it, and that is never a draft.

use crate::{bulletin, calls, cooperations, events, institutions, portals};
use directory::api::{Shelf, TaxonomyTerm};
use kernel::{Error, Id, Lang, Result, Text as Localized};
use platform::{App, Locale};
use search::{Change, Document, Part, Query, Text};
use uuid::Uuid;

/// Records of one answer that are kept apart from all others by their words.
const MOST: usize = 1_000;

/// Kinds of which there are so few that they are read all at once; practices, offers and requests are not among them.
pub const FEW: [&str; 5] =
    [bulletin::model::KIND, calls::model::KIND, cooperations::model::KIND, events::model::KIND, portals::model::KIND];

/// What everybody may read of one of these kinds: of all of it, or of some.
///
/// # Errors
/// When the database fails; `NotFound` for another kind.
pub async fn documents(app: &App, shelf: &Shelf, kind: &str, some: Option<&[Uuid]>) -> Result<Vec<Change>> {
    let (db, now) = (app.db.read(), app.clock.now().as_millisecond());
    let documents: Vec<Document> = match kind {
        bulletin::model::KIND => {
            let all = match some {
                Some(ids) => bulletin::store::public_these(db, ids).await?,
                None => bulletin::store::public(db).await?,
            };
            all.iter().filter_map(bulletin::indexed::document).collect()
        }
        calls::model::KIND => {
            let all = match some {
                Some(ids) => calls::store::public_these(db, ids).await?,
                None => calls::store::public(db).await?,
            };
            all.iter().map(|it| calls::indexed::document(shelf, it)).collect()
        }
        events::model::KIND => {
            let all = match some {
                Some(ids) => events::store::public_these(db, ids, now).await?,
                None => events::store::public(db, now).await?,
            };
            all.iter().map(|it| events::indexed::document(shelf, it)).collect()
        }
        portals::model::KIND => {
            let all = match some {
                Some(ids) => portals::store::public_these(db, ids).await?,
                None => portals::store::public(db).await?,
            };
            all.iter().map(|it| portals::indexed::document(shelf, it)).collect()
        }
        cooperations::model::KIND => {
            let all = match some {
                Some(ids) => cooperations::store::public_these(db, ids).await?,
                None => {
                    let ids = cooperations::store::public_ids(db).await?;
                    cooperations::store::public_these(db, &ids).await?
                }
            };
            let parties: Vec<Uuid> = all.iter().flat_map(|it| it.parties.iter().map(|it| it.organisation)).collect();
            let known = institutions::named(app, &parties).await?;
            all.iter().map(|it| cooperations::indexed::document(shelf, it, &known)).collect()
        }
        _ => return Err(Error::NotFound),
    };
    Ok(documents.into_iter().map(Change::put).collect())
}

/// The words of one record.
#[derive(Default)]
pub struct Words(Vec<Text>);

impl Words {
    /// All language versions of a text.
    pub fn say(&mut self, part: Part, text: Option<&Localized>) {
        let versions = text.into_iter().flat_map(Localized::versions);
        self.0.extend(versions.map(|(lang, version)| Text::new(lang.as_str(), part, version.value.clone())));
    }

    /// The names of themes.
    pub fn themes<'a>(&mut self, shelf: &Shelf, themes: impl IntoIterator<Item = &'a Id<TaxonomyTerm>>) {
        themes.into_iter().filter_map(|id| shelf.terms.get(id)).for_each(|it| self.say(Part::Terms, Some(&it.name)));
    }

    /// Names that the program has for something, in each of its languages.
    pub fn named(&mut self, names: impl Fn(&Locale) -> Vec<String>) {
        for locale in Lang::INTERFACE.map(Locale::new) {
            self.0.extend(names(&locale).into_iter().map(|name| Text::new(locale.lang.as_str(), Part::Terms, name)));
        }
    }

    /// The document; `modified` is in Unix milliseconds.
    pub fn document(self, kind: &str, id: impl ToString, title: &Localized, modified: i64) -> Document {
        Document {
            id: id.to_string(),
            kind: kind.to_owned(),
            texts: self.0,
            modified: modified / 1_000,
            sort: title.said().to_lowercase(),
            ..Document::default()
        }
    }
}

/// The question for these words among one kind.
pub fn query(lang: Lang, words: &str, kind: &str) -> Query {
    Query {
        text: words.to_owned(),
        lang: lang.to_string(),
        kinds: vec![kind.to_owned()],
        limit: MOST,
        ..Query::default()
    }
}
