//! Answers a question with identifiers alone, for callers that have the records themselves.
//! Invariant: the same documents in the same order as [`Index::search`].

use crate::error::Error;
use crate::hits;
use crate::index::Index;
use crate::query::Query;
use crate::search::{Answer, MOST_HITS};
use crate::view::View;
use std::sync::Arc;
use tantivy::DocAddress;

impl Index {
    /// How many documents match, and the identifiers of the hits: a fraction of the work of [`Index::search`].
    ///
    /// # Errors
    /// As for [`Index::search`].
    pub fn ids(&self, query: &Query) -> Result<(usize, Vec<String>), Error> {
        let view = self.view();
        if query.offset == 0 {
            let Answer { sifted, .. } = self.answer(&view, query, false)?;
            let ids = hits::page(query, &sifted).map(|(_, address)| id(&view, *address)).collect();
            return Ok((sifted.total, ids));
        }
        let order = self.order(&view, query)?;
        let page = order.iter().skip(query.offset).take(query.limit.min(MOST_HITS));
        Ok((order.len(), page.map(|address| id(&view, *address)).collect()))
    }

    /// The identifiers of the first `most` hits, in one go whatever their number. `offset` and `limit` are ignored.
    ///
    /// # Errors
    /// As for [`Index::search`].
    pub fn all_ids(&self, query: &Query, most: usize) -> Result<Vec<String>, Error> {
        let view = self.view();
        let order = self.order(&view, query)?;
        Ok(order.iter().take(most).map(|address| id(&view, *address)).collect())
    }

    /// All hits in order. Whoever asks for a later page will ask for more of them, so they are remembered.
    fn order(&self, view: &View, query: &Query) -> Result<Arc<[DocAddress]>, Error> {
        // The sieve keeps as many as end at offset + limit.
        let whole = Query { offset: usize::MAX, limit: 0, ..query.clone() };
        if let Some(known) = view.orders.get(&whole) {
            return Ok(known);
        }
        let Answer { sifted, .. } = self.answer(view, &whole, false)?;
        let order: Arc<[DocAddress]> = sifted.kept.into_iter().map(|(_, address)| address).collect();
        view.orders.keep(whole, order.clone());
        Ok(order)
    }
}

fn id(view: &View, address: DocAddress) -> String {
    view.columns[address.segment_ord as usize].id(address.doc_id).to_owned()
}
