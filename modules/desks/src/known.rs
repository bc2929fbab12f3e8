//! What one node knows of the desks without asking: their names and territories, and the territories and themes themselves.
//! It is only ever a copy, which follows the change log.

use crate::model::Desk;
use crate::queue::boards::Boards;
use crate::queue::live::Readers;
use crate::queue::store::QUEUE;
use crate::{msg, store};
use directory::api::{self, Choice, Shelf};
use kernel::{Id, Lang, Result, Territory};
use platform::limits::Limit;
use platform::{App, Cx, Follower, Locale, Site, Ways, accounts, backup, changes};
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

pub struct Desks {
    pub app: App,
    /// How often one address may take an appointment.
    pub bookings: Limit,
    /// What call screens show.
    pub boards: Boards,
    /// Who has read a queue today.
    pub readers: Readers,
    known: RwLock<Known>,
    /// What can be given in a territory, and how often all of it was dropped.
    choices: RwLock<Choices>,
    position: AtomicI64,
}

#[derive(Default)]
struct Choices {
    dropped: u64,
    of: HashMap<Id<Territory>, Arc<Vec<Choice>>>,
}

#[derive(Clone, Default)]
struct Known {
    shelf: Arc<Shelf>,
    desks: Arc<Vec<Desk>>,
}

impl Desks {
    pub async fn open(app: App) -> Result<Arc<Desks>> {
        let bookings = Limit::on_appointments(&app.settings);
        let desks = Desks {
            bookings,
            boards: Boards::default(),
            readers: Readers::default(),
            known: RwLock::default(),
            choices: RwLock::default(),
            position: AtomicI64::new(0),
            app,
        };
        desks.position.store(changes::latest(&desks.app.db).await?, Ordering::Release);
        desks.read(true, true).await?;
        Ok(Arc::new(desks))
    }

    /// Territories and themes, as they are now.
    pub fn shelf(&self) -> Arc<Shelf> {
        self.known().shelf
    }

    /// All desks, by address.
    pub fn all(&self) -> Arc<Vec<Desk>> {
        self.known().desks
    }

    /// The services and pages of guides of a territory that the public sees.
    pub async fn choices(&self, cx: &Cx, territory: Id<Territory>) -> Result<Arc<Vec<Choice>>> {
        let dropped = {
            let known = self.choices.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(found) = known.of.get(&territory) {
                return Ok(found.clone());
            }
            known.dropped
        };
        let fresh = Arc::new(api::choices(self.app.db.read(), &cx.visible(), territory).await?);
        let mut known = self.choices.write().unwrap_or_else(PoisonError::into_inner);
        // What changed while it was read is read again next time.
        if known.dropped == dropped {
            known.of.insert(territory, fresh.clone());
        }
        Ok(fresh)
    }

    fn drop_choices(&self) {
        let mut known = self.choices.write().unwrap_or_else(PoisonError::into_inner);
        *known = Choices { dropped: known.dropped + 1, of: HashMap::new() };
    }

    fn known(&self) -> Known {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn read(&self, shelf: bool, desks: bool) -> Result<()> {
        let db = self.app.db.read();
        let mut fresh = self.known();
        if shelf {
            fresh.shelf = Arc::new(Shelf::load(db).await?);
        }
        if desks {
            fresh.desks = Arc::new(store::every(db).await?);
        }
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }
}

#[async_trait::async_trait]
impl Follower for Desks {
    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }

    async fn follow(&self, changes: &[changes::Model]) -> Result<()> {
        let Some(last) = changes.last().map(|change| change.seq) else { return Ok(()) };
        let any = |kinds: &[&str]| changes::any(changes, kinds);
        let all = any(&[backup::EVERYTHING]);
        if all || any(&api::CHOSEN) {
            self.drop_choices();
        }
        let (shelf, desks) = (all || any(&api::SHELVED), all || any(&[store::KIND]));
        if shelf || desks {
            self.read(shelf, desks).await?;
        }
        if all {
            self.boards.forget(None);
        }
        for moved in changes.iter().filter(|change| change.kind == QUEUE) {
            self.boards.forget(Some(moved.object));
        }
        self.position.store(last, Ordering::Release);
        Ok(())
    }
}

impl Ways for Desks {
    fn of(&self, locale: &Locale, territory: Id<Territory>) -> Vec<(String, &'static str)> {
        let any = self.known().desks.iter().any(|it| it.published && it.territory == territory);
        any.then(|| (locale.t(&msg::desks_come()), "/desks")).into_iter().collect()
    }
}

#[async_trait::async_trait]
impl Site for Desks {
    async fn pages(&self) -> Result<Vec<String>> {
        let known = self.known();
        let published = known.desks.iter().filter(|it| it.published);
        let at =
            published.filter_map(|it| Some((known.shelf.territory(it.territory)?.slug.as_str(), it.slug.as_str())));
        let at: Vec<(&str, &str)> = at.collect();
        let territories: BTreeSet<&str> = at.iter().map(|(territory, _)| *territory).collect();
        let lists = territories.into_iter().map(|territory| format!("{territory}/desks"));
        Ok(lists.chain(at.iter().map(|(territory, desk)| format!("{territory}/desks/{desk}"))).collect())
    }
}

impl accounts::Desks for Desks {
    fn territory(&self, desk: Uuid) -> Option<Id<Territory>> {
        self.all().iter().find(|it| it.id.uuid() == desk).map(|it| it.territory)
    }

    /// With its territory: desks of several are often called the same.
    fn name(&self, desk: Uuid, lang: Lang) -> Option<String> {
        let known = self.known();
        let desk = known.desks.iter().find(|it| it.id.uuid() == desk)?;
        let territory = known.shelf.territory(desk.territory).map(|it| it.name.show(lang).value.as_str());
        let names = std::iter::once(desk.name.show(lang).value.as_str()).chain(territory);
        Some(names.collect::<Vec<_>>().join(" · "))
    }

    fn all(&self) -> Vec<Uuid> {
        self.known().desks.iter().map(|it| it.id.uuid()).collect()
    }
}
