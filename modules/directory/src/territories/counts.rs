//! How many services a territory has for each theme.
//! Counted by the search index, so the numbers are those of the lists they lead to.

use crate::records::Record;
use crate::services::Service;
use crate::visit::Visit;
use kernel::{Error, Result};
use search::Query;
use std::collections::HashMap;

/// Services of a territory, by theme.
pub struct Counts {
    pub themes: HashMap<String, u64>,
}

pub fn of(visit: &Visit) -> Result<Counts> {
    let query = Query {
        kinds: vec![Service::KIND.to_owned()],
        filters: vec![("territory".to_owned(), vec![visit.territory.id.to_string()])],
        facets: vec!["theme".to_owned()],
        ..Query::default()
    };
    let mut found = visit.directory.index.search(&query).map_err(Error::internal)?;
    Ok(Counts { themes: found.facets.remove("theme").unwrap_or_default().into_iter().collect() })
}
