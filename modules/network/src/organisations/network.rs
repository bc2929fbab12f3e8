//! The network of one node: an index of its organisations in memory and one of names, made from the database at start, and
//! how they follow the change log. It is only ever a copy: whoever is shown something, it was read from the database for them.

use super::likeness::Card;
use super::names::Names;
use super::{listing, store};
use directory::api::{self, Shelf};
use kernel::{Error, Result};
use platform::limits::Limit;
use platform::{App, Follower, backup, changes};
use search::{Index, Synonyms};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

/// Records read at once when an index is made.
const BATCH: u64 = 500;

pub struct Network {
    pub app: App,
    pub index: Index,
    /// How often one address may ask to join.
    pub(super) requests: Limit,
    shelf: RwLock<Arc<Shelf>>,
    names: RwLock<Names>,
    position: AtomicI64,
}

impl Network {
    /// Reads the network into memory.
    pub async fn open(app: App) -> Result<Arc<Network>> {
        let network = Arc::new(Network {
            index: Index::in_memory(Synonyms::default()).map_err(Error::internal)?,
            requests: Limit::on_reports(&app.settings),
            shelf: RwLock::default(),
            names: RwLock::default(),
            position: AtomicI64::new(0),
            app,
        });
        let position = changes::latest(&network.app.db).await?;
        network.read_names().await?;
        network.read_all(position).await?;
        Ok(network)
    }

    /// Territories and themes, as they are now.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn refresh_shelf(&self) -> Result<()> {
        let fresh = Arc::new(Shelf::load(self.app.db.read()).await?);
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// The organisations of the directory worth comparing with any of these.
    pub fn near(&self, cards: &[Card]) -> Vec<Uuid> {
        self.names.read().unwrap_or_else(PoisonError::into_inner).near(cards)
    }

    /// Reads the names of all organisations of the directory into memory.
    async fn read_names(&self) -> Result<()> {
        let (mut names, mut last) = (Names::default(), None);
        loop {
            let batch = api::organisations_after(self.app.db.read(), last, BATCH).await?;
            let Some(end) = batch.last() else { break };
            last = Some(end.id.uuid());
            batch.iter().for_each(|it| names.put(it));
        }
        *self.names.write().unwrap_or_else(PoisonError::into_inner) = names;
        Ok(())
    }

    async fn rename(&self, ids: &[Uuid]) -> Result<()> {
        let there = api::organisations(self.app.db.read(), ids).await?;
        let mut names = self.names.write().unwrap_or_else(PoisonError::into_inner);
        ids.iter().for_each(|id| names.take(*id));
        there.iter().for_each(|it| names.put(it));
        Ok(())
    }

    async fn read_all(&self, position: i64) -> Result<()> {
        self.refresh_shelf().await?;
        self.index.clear().map_err(Error::internal)?;
        let mut last = None;
        loop {
            let batch = store::after(self.app.db.read(), last, BATCH).await?;
            let Some(end) = batch.last() else { break };
            last = Some(end.id);
            let documents = listing::documents(&self.app, &self.shelf(), batch).await?;
            self.index.apply(documents).map_err(Error::internal)?;
        }
        self.index.commit(position).map_err(Error::internal)?;
        self.position.store(position, Ordering::Release);
        Ok(())
    }

    async fn relist(&self, ids: &[Uuid]) -> Result<()> {
        let there = store::of(self.app.db.read(), ids).await?;
        let there = listing::documents(&self.app, &self.shelf(), there).await?;
        self.index.replace(ids, there).map_err(Error::internal)
    }
}

#[async_trait::async_trait]
impl Follower for Network {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last().map(|change| change.seq) else { return Ok(()) };
        if changes::any(changes, &[backup::EVERYTHING]) {
            self.read_names().await?;
        } else if changes::any(changes, &[api::ORGANISATION]) {
            self.rename(&changes::of(changes, &[api::ORGANISATION]).into_iter().collect::<Vec<_>>()).await?;
        }
        // Where a territory lies decides under which others its organisations are found.
        if changes::any(changes, &[backup::EVERYTHING]) || changes::any(changes, &api::SHELVED) {
            return self.read_all(last).await;
        }
        let mut ids = changes::of(changes, &[store::KIND, api::ORGANISATION]);
        let places: Vec<Uuid> = changes::of(changes, &[api::LOCATION]).into_iter().collect();
        ids.extend(api::owners(self.app.db.read(), &places).await?);
        if !ids.is_empty() {
            let ids: Vec<Uuid> = ids.into_iter().collect();
            for chunk in ids.chunks(400) {
                self.relist(chunk).await?;
            }
            self.index.commit(last).map_err(Error::internal)?;
        }
        self.position.store(last, Ordering::Release);
        Ok(())
    }
}
