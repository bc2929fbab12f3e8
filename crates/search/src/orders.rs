//! The whole answers to the last questions whose later pages were asked for.
//! Invariant: belongs to one view, so that an order is never older than the documents it is read with.

use crate::query::Query;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tantivy::DocAddress;

/// Orders remembered.
const MOST: usize = 16;

/// Hits in all of them together: 8 bytes each.
const MOST_HITS: usize = 500_000;

#[derive(Default)]
pub(crate) struct Orders(Mutex<VecDeque<(Query, Arc<[DocAddress]>)>>);

impl Orders {
    pub(crate) fn get(&self, query: &Query) -> Option<Arc<[DocAddress]>> {
        let orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        orders.iter().find(|(known, _)| known == query).map(|(_, order)| order.clone())
    }

    pub(crate) fn keep(&self, query: Query, order: Arc<[DocAddress]>) {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        orders.push_back((query, order));
        while orders.len() > MOST || orders.iter().map(|(_, order)| order.len()).sum::<usize>() > MOST_HITS {
            orders.pop_front();
        }
    }
}
