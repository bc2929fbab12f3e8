//! The directory of one node: its search index, what it keeps in memory, and how both follow the change log.
//! What is kept in memory is only ever a copy of the database, dropped as soon as the change log says so.

use crate::freshness::{Lapsed, store as freshness};
use crate::guides::{self, Guide};
use crate::listing;
use crate::locations::Location;
use crate::organisations::{self, Organisation};
use crate::records::{self, Record};
use crate::services::Service;
use crate::shelf::{self, Shelf};
use crate::taxonomies;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result, Territory};
use moka::sync::Cache;
use platform::limits::Limit;
use platform::{App, Follower, Visible, backup, changes};
use search::{Index, Synonyms};
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;
use uuid::Uuid;

/// Services kept in memory; a busy municipality has fewer.
const SERVICES: u64 = 600;
/// A copy is read again after this time even if nothing said that it changed.
const OLDEST: Duration = Duration::from_secs(60);

pub struct Directory {
    pub app: App,
    pub index: Index,
    pub(crate) reports: Limit,
    shelf: RwLock<Arc<Shelf>>,
    /// The territory of each organisation: what a role on a territory reaches.
    homes: RwLock<HashMap<Uuid, Id<Territory>>>,
    /// What nobody has confirmed in time.
    lapsed: RwLock<HashMap<Uuid, Lapsed>>,
    services: Cache<Uuid, Arc<Service>>,
    organisations: Cache<Uuid, Arc<Organisation>>,
    locations: Cache<Uuid, Arc<Location>>,
    guides: Cache<Uuid, Arc<Vec<Guide>>>,
    /// Goes up whenever something is dropped, so that a copy read before is not kept after.
    generation: AtomicU64,
    position: AtomicI64,
}

impl Directory {
    /// Opens the search index, making it anew when it is missing, broken or of another version.
    pub async fn open(app: App) -> Result<Arc<Directory>> {
        let folder = index_folder(&app);
        std::fs::create_dir_all(&folder).map_err(Error::internal)?;
        let synonyms = synonyms(&app)?;
        let index = match Index::open(&folder, synonyms.clone()) {
            Ok(index) => index,
            Err(error) if error.needs_rebuild() => {
                tracing::warn!(%error, "the search index is made anew");
                Index::rebuild(&folder, synonyms).map_err(Error::internal)?
            }
            Err(error) => return Err(Error::Unavailable(error.to_string())),
        };
        let directory = Directory::with(app, index).await?;
        // An index that is ahead belongs to another database, or to a state that a restored backup has undone.
        if directory.position() < 0 || directory.position() > changes::latest(&directory.app.db).await? {
            directory.reindex(&mut |_| {}).await?;
        }
        Ok(directory)
    }

    /// A directory for printing and the like, beside a node that serves and holds the index: it finds nothing.
    pub async fn without_search(app: App) -> Result<Arc<Directory>> {
        let index = Index::in_memory(Synonyms::default()).map_err(Error::internal)?;
        Directory::with(app, index).await
    }

    async fn with(app: App, index: Index) -> Result<Arc<Directory>> {
        Ok(Arc::new(Directory {
            reports: Limit::on_reports(&app.settings),
            position: AtomicI64::new(index.position().unwrap_or(-1)),
            index,
            shelf: RwLock::new(Arc::new(Shelf::load(app.db.read()).await?)),
            homes: RwLock::new(organisations::store::homes(app.db.read(), None).await?),
            lapsed: RwLock::new(freshness::lapsed(app.db.read(), None).await?),
            services: cache(SERVICES),
            organisations: cache(SERVICES / 2),
            locations: cache(SERVICES),
            guides: cache(40),
            generation: AtomicU64::new(0),
            app,
        }))
    }

    /// Territories, themes and other terms, as they are now.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.shelf.read().map_or_else(|poisoned| poisoned.into_inner().clone(), |shelf| shelf.clone())
    }

    /// Makes the whole search index anew. `progress` is told how many documents are done.
    pub async fn reindex(&self, progress: &mut (dyn FnMut(usize) + Send)) -> Result<usize> {
        let position = changes::latest(&self.app.db).await?;
        self.refresh_shelf().await?;
        self.refresh_homes(None).await?;
        self.refresh_lapsed(None).await?;
        self.index.clear().map_err(Error::internal)?;
        let mut done = 0;
        done += self.reindex_all::<Service>(done, progress).await?;
        done += self.reindex_all::<Organisation>(done, progress).await?;
        done += self.reindex_all::<Guide>(done, progress).await?;
        self.index.commit(position).map_err(Error::internal)?;
        self.position.store(position, Ordering::Release);
        Ok(done)
    }

    async fn reindex_all<R: Record + listing::Listed>(
        &self,
        before: usize,
        progress: &mut (dyn FnMut(usize) + Send),
    ) -> Result<usize> {
        let (mut last, mut done) = (None, 0);
        loop {
            let batch = records::after::<R>(self.app.db.read(), last, 500).await?;
            let Some(end) = batch.last() else { return Ok(done) };
            last = Some(end.uuid());
            done += batch.len();
            self.index.apply(listing::documents(self, &batch).await?).map_err(Error::internal)?;
            progress(before + done);
        }
    }

    /// Takes in what territories and topics have become.
    pub(crate) async fn refresh_shelf(&self) -> Result<()> {
        let fresh = Arc::new(Shelf::load(self.app.db.read()).await?);
        *self.shelf.write().unwrap_or_else(std::sync::PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// Where an organisation is at home.
    pub(crate) fn home(&self, organisation: Uuid) -> Option<Id<Territory>> {
        self.homes.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&organisation).copied()
    }

    /// What the public is to know of a record that nobody has confirmed in time.
    pub fn lapsed(&self, id: Uuid) -> Option<Lapsed> {
        self.lapsed.read().unwrap_or_else(std::sync::PoisonError::into_inner).get(&id).copied()
    }

    /// Whether the public does not see a record before somebody confirms it.
    pub fn is_hidden(&self, id: Uuid) -> bool {
        self.lapsed(id).is_some_and(|it| it.hidden)
    }

    async fn refresh_lapsed(&self, only: Option<&[Uuid]>) -> Result<()> {
        let fresh = freshness::lapsed(self.app.db.read(), only).await?;
        let mut lapsed = self.lapsed.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        match only {
            Some(ids) => lapsed.retain(|id, _| !ids.contains(id)),
            None => lapsed.clear(),
        }
        lapsed.extend(fresh);
        Ok(())
    }

    /// Today, where a territory is.
    pub fn today(&self, territory: Id<Territory>) -> Date {
        let now = self.app.clock.now();
        let utc = || now.to_zoned(jiff::tz::TimeZone::UTC).date();
        self.shelf().territory(territory).map_or_else(utc, |it| shelf::local(it, now).date())
    }

    async fn refresh_homes(&self, only: Option<&[Uuid]>) -> Result<()> {
        let fresh = organisations::store::homes(self.app.db.read(), only).await?;
        let mut homes = self.homes.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        match only {
            Some(ids) => homes.retain(|id, _| !ids.contains(id)),
            None => homes.clear(),
        }
        homes.extend(fresh);
        Ok(())
    }

    /// The services with these identifiers that one may see, in the order asked.
    pub async fn services(&self, visible: &Visible<Service>, ids: &[Id<Service>]) -> Result<Vec<Arc<Service>>> {
        let found = self.fetch(&self.services, ids).await?;
        let all = matches!(visible.actor(), Actor::Operator | Actor::Job(_));
        let seen = |it: &Arc<Service>| it.status.is_public() && !self.is_hidden(it.id.uuid());
        Ok(found.into_iter().filter(|service| all || seen(service)).collect())
    }

    /// The organisations with these identifiers that the public may see, in the order asked.
    pub async fn organisations(&self, ids: &[Id<Organisation>]) -> Result<Vec<Arc<Organisation>>> {
        let found = self.fetch(&self.organisations, ids).await?;
        Ok(found.into_iter().filter(|it| !it.archived).collect())
    }

    /// The places with these identifiers that are in use, in the order asked.
    pub async fn locations(&self, ids: &[Id<Location>]) -> Result<Vec<Arc<Location>>> {
        let found = self.fetch(&self.locations, ids).await?;
        Ok(found.into_iter().filter(|it| !it.archived).collect())
    }

    /// All pages of a territory's guide.
    pub async fn guides(&self, territory: Id<Territory>) -> Result<Arc<Vec<Guide>>> {
        if let Some(guides) = self.guides.get(&territory.uuid()) {
            return Ok(guides);
        }
        let generation = self.generation.load(Ordering::Acquire);
        let guides = guides::store::of_territory(self.app.db.read(), territory).await?;
        let guides = Arc::new(guides::store::without(guides, |guide| self.is_hidden(guide.id.uuid())));
        if generation == self.generation.load(Ordering::Acquire) {
            self.guides.insert(territory.uuid(), guides.clone());
        }
        Ok(guides)
    }

    /// Records from memory, and those that are not there from the database in one query.
    async fn fetch<R: Record>(&self, cache: &Cache<Uuid, Arc<R>>, ids: &[Id<R>]) -> Result<Vec<Arc<R>>> {
        let generation = self.generation.load(Ordering::Acquire);
        let mut found: HashMap<Uuid, Arc<R>> =
            ids.iter().filter_map(|id| Some((id.uuid(), cache.get(&id.uuid())?))).collect();
        let missing: Vec<Uuid> = ids.iter().map(|id| id.uuid()).filter(|id| !found.contains_key(id)).collect();
        if !missing.is_empty() {
            for record in records::by_ids::<R>(self.app.db.read(), &missing).await? {
                let record = Arc::new(record);
                if generation == self.generation.load(Ordering::Acquire) {
                    cache.insert(record.uuid(), record.clone());
                }
                found.insert(record.uuid(), record);
            }
        }
        Ok(ids.iter().filter_map(|id| found.get(&id.uuid()).cloned()).collect())
    }

    fn forget(&self, changes: &[changes::Model]) {
        self.generation.fetch_add(1, Ordering::AcqRel);
        for change in changes {
            match change.kind.as_str() {
                Service::KIND => self.services.invalidate(&change.object),
                Organisation::KIND => self.organisations.invalidate(&change.object),
                Location::KIND => self.locations.invalidate(&change.object),
                Guide::KIND => self.guides.invalidate_all(),
                backup::EVERYTHING => {
                    self.services.invalidate_all();
                    self.organisations.invalidate_all();
                    self.locations.invalidate_all();
                    self.guides.invalidate_all();
                }
                _ => {}
            }
        }
    }
}

#[async_trait::async_trait]
impl Follower for Directory {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last() else { return Ok(()) };
        // Before anything is dropped: what is read again must already know what is hidden.
        let watched = [Service::KIND, Guide::KIND];
        let watched = changes.iter().filter(|it| watched.contains(&it.kind.as_str())).map(|it| it.object);
        let watched: BTreeSet<Uuid> = watched.collect();
        for ids in watched.into_iter().collect::<Vec<_>>().chunks(500) {
            self.refresh_lapsed(Some(ids)).await?;
        }
        self.forget(changes);
        if changes.iter().any(|change| change.kind == backup::EVERYTHING) {
            return self.reindex(&mut |_| {}).await.map(drop);
        }
        let of = |kind: &str| -> Vec<Uuid> {
            let ids: BTreeSet<Uuid> =
                changes.iter().filter(|change| change.kind == kind).map(|change| change.object).collect();
            ids.into_iter().collect()
        };
        let shelved = [Territory::KIND, taxonomies::Taxonomy::KIND, taxonomies::TaxonomyTerm::KIND];
        if changes.iter().any(|change| shelved.contains(&change.kind.as_str())) {
            self.refresh_shelf().await?;
        }
        let db = self.app.db.read();
        let organisations = of(Organisation::KIND);
        for ids in organisations.chunks(500) {
            self.refresh_homes(Some(ids)).await?;
        }
        let mut services: BTreeSet<Uuid> = of(Service::KIND).into_iter().collect();
        services.extend(crate::services::store::touching(db, &organisations, &of(Location::KIND)).await?);
        let services: Vec<Uuid> = services.into_iter().collect();
        for ids in services.chunks(500) {
            self.relist::<Service>(ids).await?;
        }
        for ids in organisations.chunks(500) {
            self.relist::<Organisation>(ids).await?;
        }
        for ids in of(Guide::KIND).chunks(500) {
            self.relist::<Guide>(ids).await?;
        }
        self.index.commit(last.seq).map_err(Error::internal)?;
        self.position.store(last.seq, Ordering::Release);
        Ok(())
    }
}

impl Directory {
    async fn relist<R: Record + listing::Listed>(&self, ids: &[Uuid]) -> Result<()> {
        let there = records::by_ids::<R>(self.app.db.read(), ids).await?;
        let gone = ids.iter().filter(|id| !there.iter().any(|record| record.uuid() == **id));
        let gone: Vec<_> = gone.map(|id| search::Change::remove(listing::key(R::KIND, *id))).collect();
        self.index.apply(gone).map_err(Error::internal)?;
        self.index.apply(listing::documents(self, &there).await?).map_err(Error::internal)
    }
}

fn cache<V: Clone + Send + Sync + 'static>(most: u64) -> Cache<Uuid, V> {
    Cache::builder().max_capacity(most).time_to_live(OLDEST).build()
}

/// Where the index of this node is kept.
pub fn index_folder(app: &App) -> PathBuf {
    app.settings.data.join("search")
}

/// The synonyms that come along, or those that a municipality has written into `synonyms/` in the data folder.
fn synonyms(app: &App) -> Result<Synonyms> {
    let own = app.settings.data.join("synonyms");
    if own.is_dir() {
        return Synonyms::load(&own).map_err(|error| Error::Unavailable(error.to_string()));
    }
    Ok(Synonyms::default())
}
