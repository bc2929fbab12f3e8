//! One running instance: what every request, command and job stands on.
//! Started once from the settings and the list of modules, it follows the change log until it is told to stop.

use crate::accounts::own_data::OwnData;
use crate::accounts::places::{Desks, Places};
use crate::accounts::provider::Provider;
use crate::accounts::resets;
use crate::cache::PageCache;
use crate::calendar::Agenda;
use crate::changes;
use crate::db::Db;
use crate::files;
use crate::front;
use crate::jobs::{self, Worker};
use crate::limits::Attempts;
use crate::locale::Locale;
use crate::mail::{self, Pager, Post};
use crate::migrations;
use crate::module::{Door, Follower, Module, Running, Section, Site, Tongues, Ways};
use crate::notices;
use crate::outbound::polite::Visitor;
use crate::outbound::{Outbound, Reach};
use crate::personal::Personal;
use crate::settings::Settings;
use crate::texts::{Aide, Texts};
use crate::vault::Seal;
use kernel::{Clock, Error, Id, Lang, Result, Scope, Territory};
use messages::{Catalog, Message};
use object_store::local::LocalFileSystem;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;
use tokio::sync::{Semaphore, watch};
use uuid::Uuid;

/// Shared by everything that runs. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Shared>);

pub struct Shared {
    pub settings: Settings,
    pub clock: Clock,
    pub db: Db,
    pub files: LocalFileSystem,
    /// Pictures are made smaller one at a time: a small machine has the memory for one.
    pub(crate) workshop: Semaphore,
    pub pages: PageCache,
    /// The keys of this instance.
    pub seal: Arc<Seal>,
    /// How often somebody may try to sign in.
    pub attempts: Attempts,
    /// Held by its module; held here too, neither would ever be let go.
    places: OnceLock<Weak<dyn Places>>,
    desks: OnceLock<Weak<dyn Desks>>,
    /// The texts of all modules.
    words: Vec<&'static Catalog>,
    sections: OnceLock<Vec<Section>>,
    signposts: OnceLock<Vec<Door>>,
    /// Held by their modules, as places are.
    ways: OnceLock<Vec<Weak<dyn Ways>>>,
    sites: OnceLock<Vec<Weak<dyn Site>>>,
    agendas: OnceLock<Vec<Weak<dyn Agenda>>>,
    tongues: OnceLock<Weak<dyn Tongues>>,
    personal: OnceLock<Vec<&'static dyn Personal>>,
    aide: OnceLock<Arc<dyn Aide>>,
    /// Held by their modules, as places are.
    texts: OnceLock<Vec<Weak<dyn Texts>>>,
    kinds: OnceLock<Vec<notices::Kind>>,
    linked: OnceLock<Vec<notices::Linked>>,
    /// The way to the mail server, where one is set.
    pub(crate) post: Option<Post>,
    /// The way to telephones, where a gateway is set.
    pub(crate) pager: Option<Pager>,
    /// The identity provider at which people may sign in, where one is set.
    pub(crate) provider: Option<Provider>,
    /// Asks addresses that people typed, for all modules, so that no host is asked by two of them at once.
    pub visitor: Arc<Visitor>,
    /// The content policy of every page.
    pub(crate) policy: http::HeaderValue,
    /// Newest change that all followers of this node have taken in.
    followed: AtomicI64,
    /// The same of changes after which kept pages are made again.
    epoch: AtomicI64,
    stop: watch::Sender<bool>,
}

impl std::ops::Deref for App {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// Opens the data folder and the database, and brings the tables up to date.
    pub async fn open(settings: Settings, modules: &[Module]) -> Result<App> {
        let files = settings.data.join("files");
        std::fs::create_dir_all(&files).map_err(|error| {
            Error::Unavailable(format!("the data folder {} cannot be used: {error}. Choose another with --data, or give this user the right to write there.", settings.data.display()))
        })?;
        let seal = Arc::new(Seal::open(&settings.data, settings.secret_keys.as_ref())?);
        let db = Db::connect(&settings.database(), settings.clock).await?.sealed_with(seal.clone());
        let steps: Vec<_> = modules.iter().map(|module| module.migrations).collect();
        for step in migrations::run(&db, &steps).await? {
            tracing::info!(step, "database brought up to date");
        }
        let files = LocalFileSystem::new_with_prefix(&files).map_err(Error::internal)?.with_fsync(true);
        let (stop, _) = watch::channel(false);
        let clock = settings.clock;
        let post = settings.smtp.clone().map(Post::new).transpose()?;
        let pager = settings.sms.clone().map(Pager::new).transpose()?;
        let provider = settings.openid.clone().map(Provider::new).transpose()?;
        let visitor = Arc::new(Visitor::new(Outbound::new(&settings.public(), Reach::Public)?));
        let policy = front::content_policy(settings.tile_url.as_deref());
        Ok(App(Arc::new(Shared {
            settings,
            clock,
            db,
            files,
            workshop: Semaphore::new(1),
            pages: PageCache::default(),
            seal,
            attempts: Attempts::default(),
            places: OnceLock::new(),
            desks: OnceLock::new(),
            words: std::iter::once(&crate::msg::CATALOG).chain(modules.iter().map(|module| module.words)).collect(),
            sections: OnceLock::new(),
            signposts: OnceLock::new(),
            ways: OnceLock::new(),
            sites: OnceLock::new(),
            agendas: OnceLock::new(),
            tongues: OnceLock::new(),
            personal: OnceLock::new(),
            aide: OnceLock::new(),
            texts: OnceLock::new(),
            kinds: OnceLock::new(),
            linked: OnceLock::new(),
            post,
            pager,
            provider,
            visitor,
            policy,
            followed: AtomicI64::new(0),
            epoch: AtomicI64::new(0),
            stop,
        })))
    }

    /// Starts the modules one after the other and joins what they give.
    pub async fn start(&self, modules: &[Module]) -> Result<Running> {
        let mut personal: Vec<&'static dyn Personal> = vec![&OwnData, &files::AddedFiles, &notices::Told];
        let mut all = Running { workers: mail::workers(), ..Running::default() };
        all.workers.extend(notices::workers());
        all.workers.push(resets::worker());
        let work = |locale: &Locale| locale.t(&crate::msg::work_menu());
        let mut sections = vec![Section { label: work, doors: vec![Door { path: "work", label: work, right: None }] }];
        let (mut kinds, mut signposts, mut texts, mut ways) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut linked, mut agendas, mut sites) = (Vec::new(), Vec::new(), Vec::new());
        for module in modules {
            let running = (module.start)(self.clone()).await?;
            all.routes = all.routes.merge(running.routes);
            all.followers.extend(running.followers);
            all.workers.extend(running.workers);
            all.checks.extend(running.checks);
            sections.extend(running.sections);
            signposts.extend(running.signposts);
            ways.extend(running.ways.iter().map(Arc::downgrade));
            agendas.extend(running.agenda.iter().map(Arc::downgrade));
            sites.extend(running.site.iter().map(Arc::downgrade));
            personal.extend(running.personal);
            all.keepers.extend(running.keepers);
            texts.extend(running.texts.iter().map(Arc::downgrade));
            if let Some(aide) = running.aide {
                let _ = self.aide.set(aide);
            }
            kinds.extend(running.kinds);
            linked.extend(running.linked);
            all.waiting.extend(running.waiting);
            if let Some(places) = running.places {
                let _ = self.places.set(Arc::downgrade(&places));
            }
            if let Some(tongues) = running.tongues {
                let _ = self.tongues.set(Arc::downgrade(&tongues));
            }
            if let Some(desks) = running.desks {
                let _ = self.desks.set(Arc::downgrade(&desks));
            }
        }
        let _ = self.sections.set(sections);
        let _ = self.texts.set(texts);
        let _ = self.signposts.set(signposts);
        let _ = self.ways.set(ways);
        let _ = self.agendas.set(agendas);
        let _ = self.sites.set(sites);
        let _ = self.personal.set(personal);
        all.workers.push(files::sweep_worker(all.keepers.clone()));
        let _ = self.kinds.set(kinds);
        let _ = self.linked.set(linked);
        Ok(all)
    }

    /// The menu of the workspace.
    pub fn sections(&self) -> &[Section] {
        self.sections.get().map_or(&[], Vec::as_slice)
    }

    /// A text without arguments, of whatever module, by its key.
    pub fn word(&self, key: &str) -> Option<Message> {
        self.words.iter().find_map(|catalog| catalog.find(key))
    }

    /// What all modules keep about people, the account itself first.
    pub fn personal(&self) -> &[&'static dyn Personal] {
        self.personal.get().map_or(&[], Vec::as_slice)
    }

    /// What helps those who translate; none when no module does.
    pub fn aide(&self) -> Option<&Arc<dyn Aide>> {
        self.aide.get()
    }

    /// Whoever keeps texts in several languages.
    pub fn texts(&self) -> Vec<Arc<dyn Texts>> {
        self.texts.get().into_iter().flatten().filter_map(Weak::upgrade).collect()
    }

    /// Pages for everybody, as (label, address) in the reader's language.
    pub fn signposts(&self, locale: &Locale) -> Vec<(String, String)> {
        let all = self.signposts.get().map_or(&[][..], Vec::as_slice);
        all.iter().map(|it| ((it.label)(locale), format!("/{}/{}", locale.lang, it.path))).collect()
    }

    /// Pages about a territory, as (label, address below the territory's own).
    pub fn ways(&self, locale: &Locale, territory: Id<Territory>) -> Vec<(String, &'static str)> {
        let all = self.ways.get().into_iter().flatten().filter_map(Weak::upgrade);
        all.flat_map(|it| it.of(locale, territory)).collect()
    }

    /// The addresses of all modules' pages that everybody may find, each without its language.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pages(&self) -> Result<Vec<String>> {
        let mut all = Vec::new();
        for site in self.sites.get().into_iter().flatten().filter_map(Weak::upgrade) {
            all.extend(site.pages().await?);
        }
        Ok(all)
    }

    /// What all modules put into the calendars of members.
    pub fn agendas(&self) -> Vec<Arc<dyn Agenda>> {
        self.agendas.get().into_iter().flatten().filter_map(Weak::upgrade).collect()
    }

    /// The languages in which an organisation works, as it says them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn tongues(&self, organisation: Uuid) -> Result<Vec<Lang>> {
        match self.tongues.get().and_then(Weak::upgrade) {
            Some(tongues) => tongues.of(organisation).await,
            None => Ok(Vec::new()),
        }
    }

    /// The kinds of notices that modules have declared.
    pub fn kinds(&self) -> &[notices::Kind] {
        self.kinds.get().map_or(&[], Vec::as_slice)
    }

    /// The links that modules have declared for the mail about their kinds.
    pub(crate) fn linked(&self) -> &[notices::Linked] {
        self.linked.get().map_or(&[], Vec::as_slice)
    }

    /// Every scope around one, and itself.
    pub fn around(&self, scope: Scope) -> Vec<Scope> {
        let territory =
            if let Scope::Desk(id) = scope { self.desks().and_then(|desks| desks.territory(id)) } else { None };
        let around = |scope| self.places().map_or_else(|| vec![scope], |places| places.around(scope));
        match territory {
            Some(territory) => std::iter::once(scope).chain(around(Scope::Territory(territory))).collect(),
            None => around(scope),
        }
    }

    /// What people call a scope; none for the network, and for what is not known.
    pub async fn name_of(&self, scope: Scope, lang: Lang) -> Result<Option<String>> {
        match (scope, self.places()) {
            (Scope::Desk(id), _) => Ok(self.desks().and_then(|desks| desks.name(id, lang))),
            (_, Some(places)) => places.name(scope, lang).await,
            (_, None) => Ok(None),
        }
    }

    /// The scopes on which roles are given, the network left out: territories in the order of the tree, then desks.
    pub fn scopes(&self) -> Vec<Scope> {
        let mut all = self.places().map(|places| places.territories()).unwrap_or_default();
        all.extend(self.desks().into_iter().flat_map(|desks| desks.all()).map(Scope::Desk));
        all
    }

    fn desks(&self) -> Option<Arc<dyn Desks>> {
        self.desks.get().and_then(Weak::upgrade)
    }

    /// What people call the places of scopes; none when no module knows any.
    pub fn places(&self) -> Option<Arc<dyn Places>> {
        self.places.get().and_then(Weak::upgrade)
    }

    /// Newest change that this node's pages and search show.
    pub fn epoch(&self) -> i64 {
        self.epoch.load(Ordering::Acquire)
    }

    /// Tells everything to stop.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Resolves when the instance is to stop.
    pub async fn stopping(&self) {
        let mut stop = self.stop.subscribe();
        let _ = stop.wait_for(|stop| *stop).await;
    }

    /// Hands new changes to the followers. Returns whether there were any.
    pub async fn catch_up(&self, followers: &[Arc<dyn Follower>]) -> Result<bool> {
        let mut moved = false;
        loop {
            let followed = || self.followed.load(Ordering::Acquire);
            let from = followers.iter().map(|follower| follower.position()).min().unwrap_or_else(followed);
            let changes = changes::after(&self.db, from, 2_000).await?;
            let Some(last) = changes.last() else { break };
            for follower in followers {
                let position = follower.position();
                let news = changes.partition_point(|change| change.seq <= position);
                if news < changes.len() {
                    follower.follow(&changes[news..]).await?;
                }
            }
            if let Some(lasting) = changes.iter().rfind(|change| !change.is_passing()) {
                self.epoch.fetch_max(lasting.seq, Ordering::AcqRel);
            }
            self.followed.fetch_max(last.seq, Ordering::AcqRel);
            moved = true;
        }
        // What followers had taken in by themselves, when they started.
        let seen = followers.iter().map(|follower| follower.position()).min().unwrap_or_default();
        if self.followed.fetch_max(seen, Ordering::AcqRel) < seen {
            self.epoch.fetch_max(seen, Ordering::AcqRel);
        }
        Ok(moved)
    }

    /// Follows the change log and runs due jobs until told to stop.
    pub fn work(&self, followers: Vec<Arc<dyn Follower>>, workers: Vec<Worker>) {
        tokio::spawn(jobs::follow(self.clone(), workers));
        let app = self.clone();
        tokio::spawn(async move {
            // Changes of this node wake it at once; those of other nodes are seen at the next tick.
            let mut tick = tokio::time::interval(Duration::from_millis(250));
            loop {
                tokio::select! {
                    () = app.stopping() => return,
                    () = app.db.committed() => {}
                    _ = tick.tick() => {}
                }
                if let Err(error) = app.catch_up(&followers).await {
                    tracing::error!(%error, "changes wait");
                    tick.reset_after(Duration::from_secs(1));
                }
            }
        });
    }
}
