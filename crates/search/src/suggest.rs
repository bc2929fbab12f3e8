//! Titles to offer while the reader types.
//! Invariant: a suggestion's title or terms have what was typed, however small its mistakes.

use crate::error::Error;
use crate::expand::Wanted;
use crate::highlight::Marker;
use crate::hits;
use crate::index::Index;
use crate::query::{Query, Suggestion};
use crate::stored;

use crate::document::Part;

impl Index {
    /// The titles of the best documents whose title or terms have the words typed, the last perhaps unfinished. `filters`
    /// as in [`Query::filters`], with `kind` as a name for kinds.
    ///
    /// # Errors
    /// As for [`Index::search`].
    pub fn suggest(
        &self,
        text: &str,
        lang: &str,
        filters: &[(String, Vec<String>)],
        limit: usize,
    ) -> Result<Vec<Suggestion>, Error> {
        let query = Query {
            text: text.to_owned(),
            lang: lang.to_owned(),
            filters: filters.to_vec(),
            limit,
            prefix: true,
            ..Query::default()
        };
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let view = self.view();
        let answer = self.answer(&view, &query, true)?;
        let mut marker = Marker::new(&self.analysers, Wanted::default());
        let mut suggestions = Vec::with_capacity(answer.sifted.kept.len());
        for (_, address) in hits::page(&query, &answer.sifted) {
            let shown = hits::read(&view, *address)?;
            let Some(stored) = stored::decode(&shown) else { continue };
            let titles = stored::Stored {
                id: stored.id,
                kind: stored.kind,
                texts: stored.texts.into_iter().filter(|text| text.part == Part::Title).collect(),
            };
            let lang = hits::language(&titles, lang, &mut marker);
            if let Some(title) = titles.texts.iter().find(|title| Some(title.lang) == lang) {
                suggestions.push(Suggestion {
                    title: title.text.to_owned(),
                    kind: stored.kind.to_owned(),
                    id: stored.id.to_owned(),
                    lang: title.lang.to_owned(),
                });
            }
        }
        Ok(suggestions)
    }
}
