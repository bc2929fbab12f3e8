//! Notices: what a member is told of, on screen and, if they wish, by a mail that says only that something waits.
//! A notice keeps data, not words: it is said in its reader's language, and only to who may still see what it is about.

mod choices;
mod digest;
mod own;
mod store;

pub use choices::{Choice, Choices, Mail, choices, choose, zone};
pub use digest::{unsubscribe, unsubscribing};
pub use own::Told;
pub use store::{Model, PAGE, Page, forget_object, forget_old, mark_all, mark_read, page, unread};

use crate::accounts::grants;
use crate::app::App;
use crate::db::Tx;
use crate::jobs::Worker;
use crate::locale::Locale;
use kernel::{Actor, Result, Right, Scope};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A kind of notice, declared by the module that gives it (`Running::kinds`).
#[derive(Clone, Copy)]
pub struct Kind {
    /// Kept in the tables: `draft-submitted`.
    pub name: &'static str,
    /// What it is about, where somebody chooses and in mail: «A text waits for review». Never about anybody.
    pub label: fn(&Locale) -> String,
    /// What one notice says, from the data that was given with it.
    pub say: fn(&Locale, &serde_json::Value) -> String,
    /// How it reaches who has chosen nothing.
    pub usual: Mail,
    /// Whom the choice is offered to: those who hold this right somewhere; everybody if none.
    pub right: Option<Right>,
}

/// Links that the mail about a kind of notice carries besides the one to the notices. They are made when the mail is
/// written, so that no table keeps one: words and path, from the account and the data of the notice.
#[derive(Clone, Copy)]
pub struct Linked {
    pub kind: &'static str,
    pub links: Links,
}

/// What [`Linked`] makes.
pub type Links = fn(&App, &Locale, Uuid, &serde_json::Value) -> Vec<(String, String)>;

/// What one must hold to see a notice: a right, on something that lies within these scopes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Needs {
    pub right: Right,
    pub within: Vec<Scope>,
}

impl Needs {
    pub fn met_by(&self, actor: &Actor) -> bool {
        actor.may(self.right, &self.within)
    }
}

/// Something to tell.
#[derive(Debug, Clone)]
pub struct Notice<'a> {
    /// The name of a declared [`Kind`].
    pub kind: &'static str,
    /// What it is about. One that has not been read gives way to a new one of its kind about the same.
    pub object: Uuid,
    /// Where it leads, after the language: `work/services/…`.
    pub path: &'a str,
    /// None: whoever was told may always see it.
    pub needs: Option<Needs>,
    /// What [`Kind::say`] needs; under [`WHERE`], what its mail may say besides.
    pub data: serde_json::Value,
}

/// Key of [`Notice::data`] for the names, by language, of where it lies: the mail says them beside the kind. They tell of
/// no person, and never what somebody wrote.
pub const WHERE: &str = "where";

/// Where a notice with this data lies, in the reader's language; none when it does not say.
pub fn place(locale: &Locale, data: &serde_json::Value) -> Option<String> {
    data[WHERE][locale.lang.as_str()].as_str().map(str::to_owned)
}

/// Tells some members, in the transaction that causes it; never the one who acts.
pub async fn tell(app: &App, tx: &Tx, by: &Actor, to: &[Uuid], notice: &Notice<'_>) -> Result<()> {
    let Some(kind) = app.kinds().iter().find(|kind| kind.name == notice.kind) else {
        return Err(kernel::Error::internal(format!("no module declares notices of the kind {}", notice.kind)));
    };
    let mut to: Vec<Uuid> = to.iter().copied().filter(|account| Some(*account) != by.account()).collect();
    to.sort_unstable();
    to.dedup();
    if to.is_empty() {
        return Ok(());
    }
    store::add(app, tx, kind, &to, notice).await
}

/// Tells those who hold a right on something that lies within these scopes, as [`nearest`] finds them.
pub async fn tell_holders(
    app: &App,
    tx: &Tx,
    by: &Actor,
    right: Right,
    within: &[Scope],
    notice: &Notice<'_>,
) -> Result<()> {
    let to = nearest(tx, right, within).await?;
    let needs = Some(Needs { right, within: within.to_vec() });
    tell(app, tx, by, &to, &Notice { needs, ..notice.clone() }).await
}

/// The active members who hold a right within these scopes; those who hold it everywhere only when nobody else does, so
/// that an administrator is not told of every text of every town.
pub async fn nearest(tx: &Tx, right: Right, within: &[Scope]) -> Result<Vec<Uuid>> {
    let here = grants::holding(tx, right, within).await?;
    if here.is_empty() { grants::holding(tx, right, &[Scope::Network]).await } else { Ok(here) }
}

pub(crate) fn workers() -> Vec<Worker> {
    vec![digest::worker()]
}
