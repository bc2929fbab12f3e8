//! Lists that the index cannot cut into pages by itself: services in their places, organisations by their services'
//! terms, and whole lists. Such a list is walked once for every state of the directory, identifiers only.

use super::asked::Asked;
use super::pieces::Wanted;
use super::{Call, Noun, lists};
use crate::organisations::Organisation;
use crate::records::Record;
use crate::services::{Service, places};
use kernel::{Error, Id, Lang, Result};
use moka::sync::Cache;
use search::Query;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::Mutex;
use uuid::Uuid;

/// Records in a list at most.
const LONGEST: usize = 200_000;
/// Bytes of lists kept at most.
const CAPACITY: u64 = 8 * 1024 * 1024;

type Key = (i64, String);
/// Service, the service in its place, location; sorted.
type Rows = Arc<[(Uuid, Uuid, Uuid)]>;

/// The lists walked on this node.
pub(super) struct Walks {
    lists: Cache<Key, Arc<[Wanted]>>,
    places: Mutex<Option<(i64, Rows)>>,
}

impl Default for Walks {
    fn default() -> Self {
        let weigh = |key: &Key, list: &Arc<[Wanted]>| {
            u32::try_from(key.1.len() + list.len() * size_of::<Wanted>() + 200).unwrap_or(u32::MAX)
        };
        Walks { lists: Cache::builder().max_capacity(CAPACITY).weigher(weigh).build(), places: Mutex::default() }
    }
}

impl Call {
    /// Everything that is asked for, in order.
    pub async fn walk(&self, noun: Noun, asked: &Asked, lang: Lang) -> Result<Arc<[Wanted]>> {
        let Some(query) = self.question(noun, asked, lang).await? else { return Ok(Arc::default()) };
        let query = Query { offset: 0, limit: 0, ..query };
        let filters = (asked.term, asked.taxonomy, &asked.postcode);
        let key = (self.epoch, format!("{noun:?} {filters:?} {query:?}"));
        if let Some(list) = self.api.walks.lists.get(&key) {
            return Ok(list);
        }
        let list: Arc<[Wanted]> = match noun {
            Noun::ServiceAtLocations => self.walk_places(asked, query).await?,
            Noun::Organizations if asked.term.is_some() || asked.taxonomy.is_some() => {
                self.walk_organisations(asked, query).await?
            }
            _ => self.all(noun, query).await?,
        }
        .into();
        self.api.walks.lists.insert(key, list.clone());
        Ok(list)
    }

    async fn all(&self, noun: Noun, query: Query) -> Result<Vec<Wanted>> {
        let directory = self.directory.clone();
        let find = move || directory.index.all_ids(&query, LONGEST);
        let keys = tokio::task::spawn_blocking(find).await.map_err(Error::internal)?.map_err(Error::internal)?;
        Ok(keys.iter().filter_map(|key| lists::wanted(noun, key)).collect())
    }

    async fn walk_places(&self, asked: &Asked, query: Query) -> Result<Vec<Wanted>> {
        let services = self.all(Noun::Services, query).await?;
        let rows = self.places().await?;
        let places = |service: Uuid| {
            let from = rows.partition_point(|row| row.0 < service);
            rows[from..].iter().take_while(move |row| row.0 == service)
        };
        let found = services.iter().flat_map(|it| places(it.service));
        let found =
            found.map(|(service, id, location)| (Wanted { id: *id, service: *service }, Id::from_uuid(*location)));
        self.only_there(asked, found.take(LONGEST).collect()).await
    }

    /// Organisations that give a service of this term or taxonomy.
    async fn walk_organisations(&self, asked: &Asked, query: Query) -> Result<Vec<Wanted>> {
        let term = asked.term.map(|id| ("term".to_owned(), vec![id.to_string()]));
        let taxonomy = asked.taxonomy.map(|id| ("taxonomy".to_owned(), vec![id.to_string()]));
        let of_services = Query {
            kinds: vec![Service::KIND.to_owned()],
            filters: term.into_iter().chain(taxonomy).collect(),
            facets: vec![Organisation::KIND.to_owned()],
            ..Query::default()
        };
        let mut counted = self.directory.index.search(&of_services).map_err(Error::internal)?.facets;
        let givers = counted.remove(Organisation::KIND).unwrap_or_default();
        let givers: HashSet<Uuid> = givers.iter().filter_map(|(id, _)| id.parse().ok()).collect();
        let mut all = self.all(Noun::Organizations, query).await?;
        all.retain(|it| givers.contains(&it.id));
        Ok(all)
    }

    /// Which service is given where, read again after every change.
    async fn places(&self) -> Result<Rows> {
        let mut kept = self.api.walks.places.lock().await;
        if let Some((epoch, rows)) = &*kept
            && *epoch >= self.epoch
        {
            return Ok(rows.clone());
        }
        let rows: Rows = places::every(self.cx.app.db.read()).await?.into();
        *kept = Some((self.epoch, rows.clone()));
        Ok(rows)
    }
}
