//! A product module: what it is made of, and what it gives to the instance once it is started.
//! The platform knows no module by name; it sees them through these types alone.

use crate::accounts::places::{Desks, Places};
use crate::app::App;
use crate::calendar::Agenda;
use crate::changes;
use crate::files::Keeper;
use crate::jobs::Worker;
use crate::locale::Locale;
use crate::notices;
use crate::personal::Personal;
use crate::routes::Routes;
use crate::texts::{Aide, Texts};
use crate::waiting::Waits;
use futures::future::BoxFuture;
use kernel::{Id, Lang, Result, Right, Territory};
use messages::Catalog;
use sea_orm_migration::MigrationTrait;
use std::sync::Arc;
use uuid::Uuid;

/// One product module, such as the directory.
pub struct Module {
    pub name: &'static str,
    /// Its texts: among them, in words, every act that it writes into the audit trail.
    pub words: &'static Catalog,
    /// Its tables.
    pub migrations: fn() -> Vec<Box<dyn MigrationTrait>>,
    /// Makes it ready to serve.
    pub start: fn(App) -> BoxFuture<'static, Result<Running>>,
}

/// What a started module gives to the instance.
#[derive(Default)]
pub struct Running {
    pub routes: Routes,
    pub followers: Vec<Arc<dyn Follower>>,
    pub workers: Vec<Worker>,
    pub checks: Vec<Arc<dyn Check>>,
    /// From the module that keeps territories and organisations.
    pub places: Option<Arc<dyn Places>>,
    /// From the module that keeps desks.
    pub desks: Option<Arc<dyn Desks>>,
    /// Parts of the workspace's menu, in the order in which they are shown.
    pub sections: Vec<Section>,
    /// Pages for everybody that the foot of every page of a territory leads to.
    pub signposts: Vec<Door>,
    /// Pages about a territory that its home page and the foot of its pages lead to.
    pub ways: Option<Arc<dyn Ways>>,
    /// Which pages it has for everybody.
    pub site: Option<Arc<dyn Site>>,
    /// What it keeps about people who have an account: every table with an account's identifier is in one of them.
    pub personal: Vec<&'static dyn Personal>,
    /// Who says who may read the files of an object.
    pub keepers: Vec<Arc<dyn Keeper>>,
    /// From the module that helps those who translate.
    pub aide: Option<Arc<dyn Aide>>,
    /// From a module that keeps texts in several languages.
    pub texts: Option<Arc<dyn Texts>>,
    /// Kinds of notices that its members may get, in the order in which they are shown.
    pub kinds: Vec<notices::Kind>,
    /// Links in the mail about some of these kinds.
    pub linked: Vec<notices::Linked>,
    /// What waits for a member, in the order in which «my work» shows it.
    pub waiting: Vec<Arc<dyn Waits>>,
    /// What it puts into the calendars of members.
    pub agenda: Option<Arc<dyn Agenda>>,
    /// From the module that knows how organisations work.
    pub tongues: Option<Arc<dyn Tongues>>,
}

/// A part of the workspace's menu. It leads to the first of its doors that one may open, and shows the others from there.
pub struct Section {
    pub label: fn(&Locale) -> String,
    pub doors: Vec<Door>,
}

/// A link of the workspace's menu.
#[derive(Clone, Copy)]
pub struct Door {
    /// After the language: `work`.
    pub path: &'static str,
    pub label: fn(&Locale) -> String,
    /// Shown to whoever holds this right somewhere; to every member if none.
    pub right: Option<Right>,
}

/// What a module has about territories, for everybody.
pub trait Ways: Send + Sync {
    /// Its pages about this territory, as (label, address below the territory's own); none where there is nothing.
    fn of(&self, locale: &Locale, territory: Id<Territory>) -> Vec<(String, &'static str)>;
}

/// The pages of a module that everybody may find.
#[async_trait::async_trait]
pub trait Site: Send + Sync {
    /// Their addresses, each without its language: `exchange/practices`.
    async fn pages(&self) -> Result<Vec<String>>;
}

/// In which languages organisations work.
#[async_trait::async_trait]
pub trait Tongues: Send + Sync {
    /// Those of this organisation, as it says them; none where nobody has said any.
    async fn of(&self, organisation: Uuid) -> Result<Vec<Lang>>;
}

/// Follows the change log, in order, at least once.
#[async_trait::async_trait]
pub trait Follower: Send + Sync {
    /// The newest change it has already taken in; changes after it are delivered.
    fn position(&self) -> i64;
    async fn follow(&self, changes: &[changes::Model]) -> Result<()>;
}

/// Something that `teranga doctor` and `/health/ready` look at.
#[async_trait::async_trait]
pub trait Check: Send + Sync {
    fn name(&self) -> &'static str;
    /// A short finding when well; an error that says what to mend otherwise.
    async fn check(&self) -> Result<String>;
}
