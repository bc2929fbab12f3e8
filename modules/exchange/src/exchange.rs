//! The exchange of one node: territories and themes, and an index of what is published, made from the database at start
//! and kept fresh by the change log. It is only ever a copy: what is shown was read from the database.

use crate::practices::{listing, model, store};
use directory::api::{self, Shelf};
use kernel::{Error, Result};
use platform::{App, Follower, backup, changes};
use search::{Index, Synonyms};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

/// Records read at once when the index is made.
const BATCH: u64 = 500;

/// What every page of the exchange starts from.
pub struct Exchange {
    pub app: App,
    /// Of published practices.
    pub index: Index,
    shelf: RwLock<Arc<Shelf>>,
    position: AtomicI64,
}

impl Exchange {
    /// Reads what is published into memory.
    pub(crate) async fn open(app: App) -> Result<Arc<Exchange>> {
        let exchange = Arc::new(Exchange {
            index: Index::in_memory(Synonyms::default()).map_err(Error::internal)?,
            shelf: RwLock::default(),
            position: AtomicI64::new(0),
            app,
        });
        let position = changes::latest(&exchange.app.db).await?;
        exchange.read_all(position).await?;
        Ok(exchange)
    }

    /// Territories and themes, as they are now.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn read_all(&self, position: i64) -> Result<()> {
        let fresh = Arc::new(Shelf::load(self.app.db.read()).await?);
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        self.index.clear().map_err(Error::internal)?;
        let mut last = None;
        loop {
            let batch = store::public_after(self.app.db.read(), last, BATCH).await?;
            let Some(end) = batch.last() else { break };
            last = Some(end.practice.id.uuid());
            let documents = listing::documents(&self.app, &self.shelf(), &batch).await?;
            self.index.apply(documents).map_err(Error::internal)?;
        }
        self.index.commit(position).map_err(Error::internal)?;
        self.position.store(position, Ordering::Release);
        Ok(())
    }

    async fn relist(&self, ids: &[Uuid]) -> Result<()> {
        let there = store::public(self.app.db.read(), ids).await?;
        let there = listing::documents(&self.app, &self.shelf(), &there).await?;
        self.index.replace(ids, there).map_err(Error::internal)
    }
}

#[async_trait::async_trait]
impl Follower for Exchange {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last().map(|change| change.seq) else { return Ok(()) };
        if changes::any(changes, &[backup::EVERYTHING]) || changes::any(changes, &api::SHELVED) {
            return self.read_all(last).await;
        }
        let mut ids = changes::of(changes, &[model::KIND]);
        let institutions: Vec<Uuid> =
            changes::of(changes, &[api::ORGANISATION, network::api::PROFILE]).into_iter().collect();
        for chunk in institutions.chunks(400) {
            ids.extend(store::public_of(self.app.db.read(), chunk).await?);
        }
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
