//! The exchange of one node: territories and themes, and an index of what is published, made from the database at start
//! and kept fresh by the change log. It is only ever a copy: what is shown was read from the database.

use crate::consolidation::ledger::{self, Ledger};
use crate::indicators::facts;
use crate::listings::{self, indexed as listed};
use crate::matching::gathering::{self, Gathered};
use crate::practices::{listing, model, store};
use crate::{cooperations, indexed};
use directory::api::{self, Shelf};
use kernel::{Error, Result};
use platform::{App, Follower, backup, changes};
use search::{Index, Synonyms};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use uuid::Uuid;

/// Records read at once when the index is made.
const BATCH: u64 = 500;
/// Identifiers in one query.
const CHUNK: usize = 400;

/// What every page of the exchange starts from.
pub struct Exchange {
    pub app: App,
    /// Of all that everybody sees.
    pub index: Index,
    /// Of all that is offered or sought, each with who may see it.
    pub(crate) inside: Index,
    /// Of the times in which something was offered or sought.
    ledger: RwLock<Ledger>,
    shelf: RwLock<Arc<Shelf>>,
    /// All that can be proposed, as of a count of changes; made when somebody asks.
    gathered: RwLock<Option<(u64, Arc<Gathered>)>>,
    /// Counts the changes of what can be proposed.
    changed: AtomicU64,
    position: AtomicI64,
}

impl Exchange {
    /// Reads what is published into memory.
    pub(crate) async fn open(app: App) -> Result<Arc<Exchange>> {
        let exchange = Arc::new(Exchange {
            index: Index::in_memory(Synonyms::default()).map_err(Error::internal)?,
            inside: Index::in_memory(Synonyms::default()).map_err(Error::internal)?,
            ledger: RwLock::default(),
            shelf: RwLock::default(),
            gathered: RwLock::default(),
            changed: AtomicU64::new(0),
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

    /// The times in which something was offered or sought. To be let go of soon: whoever follows changes waits for it.
    pub(crate) fn ledger(&self) -> RwLockReadGuard<'_, Ledger> {
        self.ledger.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// All that can be proposed, laid out to be compared with.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn gathered(&self) -> Result<Arc<Gathered>> {
        let now = self.changed.load(Ordering::Acquire);
        let known = self.gathered.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, gathered)) = known.filter(|(at, _)| *at == now) {
            return Ok(gathered);
        }
        let gathered = Arc::new(gathering::gather(&self.app, &self.shelf()).await?);
        *self.gathered.write().unwrap_or_else(PoisonError::into_inner) = Some((now, gathered.clone()));
        Ok(gathered)
    }

    fn note(&self, ledger: impl FnOnce(&mut Ledger)) {
        ledger(&mut self.ledger.write().unwrap_or_else(PoisonError::into_inner));
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
        for kind in indexed::FEW {
            let documents = indexed::documents(&self.app, &self.shelf(), kind, None).await?;
            self.index.apply(documents).map_err(Error::internal)?;
        }
        self.read_listings().await?;
        self.index.commit(position).map_err(Error::internal)?;
        self.inside.commit(position).map_err(Error::internal)?;
        self.position.store(position, Ordering::Release);
        Ok(())
    }

    async fn read_listings(&self) -> Result<()> {
        let (db, shelf) = (self.app.db.read(), self.shelf());
        self.inside.clear().map_err(Error::internal)?;
        let mut last = None;
        loop {
            let batch = listings::store::opened_after(db, last, BATCH).await?;
            let Some(end) = batch.last() else { break };
            last = Some(end.listing.id.uuid());
            self.apply(listed::documents(&self.app, &shelf, &batch).await?)?;
        }
        let (mut lines, mut last) = (Vec::new(), None);
        loop {
            let (batch, end) = listings::store::spans_after(db, last, BATCH).await?;
            if end.is_none() {
                break;
            }
            last = end;
            lines.extend(ledger::lines(&self.app, &shelf, batch).await?);
        }
        let outcomes = ledger::outcomes(&self.app, &shelf, &facts::whole(&self.app, None).await?).await?;
        self.note(|ledger| *ledger = Ledger::new(lines, outcomes));
        Ok(())
    }

    fn apply(&self, documents: listed::Documents) -> Result<()> {
        self.index.apply(documents.public).map_err(Error::internal)?;
        self.inside.apply(documents.inside).map_err(Error::internal)
    }

    async fn relist_listings(&self, ids: &[Uuid]) -> Result<()> {
        let (db, shelf) = (self.app.db.read(), self.shelf());
        let there = listings::store::opened(db, ids).await?;
        let there = listed::documents(&self.app, &shelf, &there).await?;
        self.index.replace(ids, there.public).map_err(Error::internal)?;
        self.inside.replace(ids, there.inside).map_err(Error::internal)?;
        let spans = listings::store::spans_of(db, ids).await?;
        let lines = ledger::lines(&self.app, &shelf, spans).await?;
        self.note(|ledger| ledger.replace(ids, lines));
        Ok(())
    }

    async fn find_outcomes(&self, cooperations: &[Uuid]) -> Result<()> {
        let there = cooperations::store::public_these(self.app.db.read(), cooperations).await?;
        let there = facts::checked(&self.app, there).await?;
        let outcomes = ledger::outcomes(&self.app, &self.shelf(), &there).await?;
        self.note(|ledger| ledger.replace_outcomes(cooperations, outcomes));
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
        let whole = changes::any(changes, &[backup::EVERYTHING]) || changes::any(changes, &api::SHELVED);
        let matched = [model::KIND, listings::model::KIND, api::ORGANISATION, network::api::PROFILE];
        if whole || changes::any(changes, &matched) {
            self.changed.fetch_add(1, Ordering::AcqRel);
        }
        if whole {
            return self.read_all(last).await;
        }
        let mut ids = changes::of(changes, &[model::KIND]);
        let mut listings = changes::of(changes, &[listings::model::KIND]);
        let mut outcomes = changes::of(changes, &[cooperations::model::KIND]);
        let practices: Vec<Uuid> = ids.iter().copied().collect();
        let institutions = changes::of(changes, &[api::ORGANISATION, network::api::PROFILE]);
        let institutions: Vec<Uuid> = institutions.into_iter().collect();
        for chunk in institutions.chunks(CHUNK) {
            ids.extend(store::public_of(self.app.db.read(), chunk).await?);
            listings.extend(listings::store::of(self.app.db.read(), chunk).await?);
            outcomes.extend(cooperations::store::public_with(self.app.db.read(), chunk).await?);
        }
        for chunk in practices.chunks(CHUNK) {
            outcomes.extend(cooperations::store::public_about(self.app.db.read(), chunk).await?);
        }
        let (ids, listings): (Vec<Uuid>, Vec<Uuid>) = (ids.into_iter().collect(), listings.into_iter().collect());
        for chunk in ids.chunks(CHUNK) {
            self.relist(chunk).await?;
        }
        for chunk in listings.chunks(CHUNK) {
            self.relist_listings(chunk).await?;
        }
        let outcomes: Vec<Uuid> = outcomes.into_iter().collect();
        for chunk in outcomes.chunks(CHUNK) {
            self.find_outcomes(chunk).await?;
        }
        let mut few = false;
        for kind in indexed::FEW {
            let changed = changes::of(changes, &[kind]).into_iter();
            // The names of its parties are among the words of a cooperation.
            let named = outcomes.iter().copied().filter(|_| kind == cooperations::model::KIND);
            let changed: BTreeSet<Uuid> = changed.chain(named).collect();
            few |= !changed.is_empty();
            let changed: Vec<Uuid> = changed.into_iter().collect();
            for chunk in changed.chunks(CHUNK) {
                let there = indexed::documents(&self.app, &self.shelf(), kind, Some(chunk)).await?;
                self.index.replace(chunk, there).map_err(Error::internal)?;
            }
        }
        if few || !ids.is_empty() || !listings.is_empty() {
            self.index.commit(last).map_err(Error::internal)?;
        }
        if !listings.is_empty() {
            self.inside.commit(last).map_err(Error::internal)?;
        }
        self.position.store(last, Ordering::Release);
        Ok(())
    }
}
