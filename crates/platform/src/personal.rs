//! The personal data of an account, wherever it is: every module that keeps some hands it out and takes it away here.
//! After an erasure only the audit trail still has the account's identifier, and nothing leads from it to a person.

use crate::access::{Action, Permit};
use crate::accounts::account::{self, Account};
use crate::app::App;
use crate::db::Tx;
use kernel::{Actor, Result};
use serde_json::{Map, Value};
use uuid::Uuid;

/// What one module keeps about people who have an account. It has no state of its own: modules give a `&'static` one.
#[async_trait::async_trait]
pub trait Personal: Send + Sync {
    /// The name of its part of the copy, such as `drafts`.
    fn section(&self) -> &'static str;

    /// Everything it keeps about the account, or that the account made, for its owner to read. No secret, no hash.
    async fn export(&self, app: &App, account: Uuid) -> Result<Value>;

    /// Takes away what tells who it was: rows that are about the person go, in others the identifier becomes null.
    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()>;
}

/// To erase an account: its owner alone, and never the last administrator's, or nobody could help anybody any more.
pub struct EraseAccount;

/// An account that somebody wants erased.
#[derive(Debug)]
pub struct Leaving {
    pub account: Account,
    /// Whether nobody else is administrator.
    pub last: bool,
}

impl Action for EraseAccount {
    type Object = Leaving;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Leaving>> {
        let Some(account) = account::find(tx.connection(), id).await? else { return Ok(None) };
        let last = account::is_last_administrator(tx.connection(), tx.now(), id).await?;
        Ok(Some(Leaving { account, last }))
    }

    fn allows(actor: &Actor, leaving: &Leaving) -> bool {
        actor.account() == Some(leaving.account.id) && !leaving.last
    }
}

/// A copy of everything that all modules keep about an account.
pub async fn export(app: &App, account: Uuid) -> Result<Value> {
    let mut copy = Map::new();
    for part in app.personal() {
        copy.insert(part.section().to_owned(), part.export(app, account).await?);
    }
    Ok(Value::Object(copy))
}

/// Erases an account in every module, in one transaction: all of it or nothing.
pub async fn erase(app: &App, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
    // The modules first: the last part is the account itself.
    for part in app.personal().iter().rev() {
        part.erase(tx, permit).await?;
    }
    Ok(())
}

/// An instant of the tables, in Unix milliseconds, as a copy writes it.
pub fn instant(millis: i64) -> String {
    jiff::Timestamp::from_millisecond(millis).map(|at| at.to_string()).unwrap_or_default()
}
