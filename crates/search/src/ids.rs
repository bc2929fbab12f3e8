//! Answers a question with identifiers alone, for callers that have the records themselves.
//! Invariant: the same documents in the same order as [`Index::search`].

use crate::error::Error;
use crate::hits;
use crate::index::Index;
use crate::query::Query;
use crate::search::Answer;
use crate::stored;
use crate::view::View;

impl Index {
    /// How many documents match, and the identifiers of the hits: a fraction of the work of [`Index::search`].
    ///
    /// # Errors
    /// As for [`Index::search`].
    pub fn ids(&self, query: &Query) -> Result<(usize, Vec<String>), Error> {
        let view = self.view();
        let Answer { sifted, .. } = self.answer(&view, query, false)?;
        let ids = hits::page(query, &sifted).map(|(_, address)| id(&view, *address)).collect::<Result<_, _>>()?;
        Ok((sifted.total, ids))
    }

    /// The identifiers of the first `most` hits, in one go whatever their number. `offset` and `limit` are ignored.
    ///
    /// # Errors
    /// As for [`Index::search`].
    pub fn all_ids(&self, query: &Query, most: usize) -> Result<Vec<String>, Error> {
        let view = self.view();
        // The sieve keeps as many as end at offset + limit.
        let whole = Query { offset: most, limit: 0, ..query.clone() };
        let Answer { sifted, .. } = self.answer(&view, &whole, false)?;
        sifted.kept.iter().map(|(_, address)| id(&view, *address)).collect()
    }
}

fn id(view: &View, address: tantivy::DocAddress) -> Result<String, Error> {
    let mut shown = hits::read(view, address)?;
    let own = stored::id(&shown).map(|range| (range.start, range.end));
    let (start, end) = own.unwrap_or_default();
    shown.truncate(end);
    Ok(shown.split_off(start))
}
