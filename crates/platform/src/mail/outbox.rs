//! Letters and short messages that wait to be sent. Each is sealed, keeps its number however often it is tried, and is deleted once sent.
//! What cannot be sent stays until somebody has seen it in `teranga doctor`, for a month at most.

use super::letter::Letter;
use super::text::Text;
use crate::app::App;
use crate::db::{self, Tx};
use crate::jobs::{self, Worker};
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Id, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, PoisonError};

/// The job that hands one letter over; its key is the letter's.
pub(crate) const SEND: &str = "SendMail";
/// Attempts before a letter is given up: over two days, as mail servers do among themselves.
const ATTEMPTS: i32 = 20;
/// For this long nothing is tried after a server was found to be down.
const REST: SignedDuration = SignedDuration::from_secs(60);
/// A letter that was given up is forgotten after this time.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What is sent.
#[derive(Debug, Serialize, Deserialize)]
enum Parcel {
    Letter(Box<Letter>),
    Text(Text),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    Gone,
    /// The server took it not, and may later.
    Later(String),
    /// The server itself is in trouble: others need not be tried now.
    Down(String),
    /// The server will never take it.
    Never(String),
}

/// Until when a server is believed to be down.
#[derive(Default)]
pub(super) struct Rest(Mutex<Option<Timestamp>>);

impl Rest {
    fn is_on(&self, now: Timestamp) -> bool {
        let until = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| now < until)
    }

    fn set(&self, until: Option<Timestamp>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Option<Uuid>,
    /// The whole of it, its address and links too, sealed with the key of the instance.
    #[sea_orm(column_type = "Text")]
    pub sealed: String,
    /// The Message-ID of a letter, without @ the number of a short message; the same at every attempt, so that what is
    /// sent twice is shown once.
    pub number: String,
    /// Unix milliseconds.
    pub written_at: i64,
    pub attempts: i32,
    /// Why the last attempt failed; never with an address.
    pub failure: Option<String>,
    pub given_up: bool,
}

crate::no_relations!();

impl Model {
    pub(crate) fn is_letter(&self) -> bool {
        self.number.contains('@')
    }
}

/// Writes a letter, in the same transaction as what it tells of. Where no mail server is set, nothing is written.
pub async fn post(app: &App, tx: &Tx, letter: &Letter) -> Result<()> {
    let Some(post) = &app.post else { return Ok(()) };
    let id = Id::<Model>::new().uuid();
    let number = format!("{id}@{}", post.smtp().domain());
    put(app, tx, id, number, letter.account, &Parcel::Letter(Box::new(letter.clone()))).await
}

/// Writes a short message, as [`post`] does a letter. Where no gateway is set, nothing is written.
pub async fn text(app: &App, tx: &Tx, text: &Text) -> Result<()> {
    if app.pager.is_none() {
        return Ok(());
    }
    let id = Id::<Model>::new().uuid();
    put(app, tx, id, id.to_string(), None, &Parcel::Text(text.clone())).await
}

async fn put(app: &App, tx: &Tx, id: Uuid, number: String, account: Option<Uuid>, parcel: &Parcel) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        account: Set(account),
        sealed: Set(app.seal.seal(&serde_json::to_vec(parcel).map_err(Error::internal)?)?),
        number: Set(number),
        written_at: Set(tx.now().as_millisecond()),
        attempts: Set(0),
        failure: Set(None),
        given_up: Set(false),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    jobs::ask(tx, SEND, &id.to_string(), tx.now()).await
}

pub(super) fn worker() -> Worker {
    Worker { name: SEND, run: Arc::new(|app, key| Box::pin(send(app, key))) }
}

/// Says when to try again, if ever.
async fn send(app: App, key: String) -> Result<Option<Timestamp>> {
    let id: Uuid = key.parse().map_err(Error::internal)?;
    let Some(row) = Entity::find_by_id(id).one(app.db.read()).await.map_err(db::failed)? else { return Ok(None) };
    let now = app.clock.now();
    let later = |wait: SignedDuration| now.checked_add(wait).map(Some).map_err(Error::internal);
    if row.given_up {
        return Ok(None);
    }
    let parcel: Option<Parcel> = app.seal.unseal(&row.sealed).ok().and_then(|it| serde_json::from_slice(&it).ok());
    let written = Timestamp::from_millisecond(row.written_at).map_err(Error::internal)?;
    let rest = match &parcel {
        Some(Parcel::Text(_)) => app.pager.as_ref().map(|it| &it.rest),
        _ => app.post.as_ref().map(|it| &it.rest),
    };
    let Some(rest) = rest else { return later(SignedDuration::from_hours(1)) };
    if rest.is_on(now) {
        return later(REST);
    }
    let outcome = match (&parcel, &app.post, &app.pager) {
        (Some(Parcel::Letter(letter)), Some(post), _) => post.send(&app, letter, &row.number, written).await,
        (Some(Parcel::Text(text)), _, Some(pager)) => pager.send(text, &row.number).await,
        _ => Outcome::Never("it was sealed with another key".into()),
    };
    let (why, never) = match outcome {
        Outcome::Gone => {
            rest.set(None);
            let tx = app.db.begin().await?;
            Entity::delete_by_id(id).exec(tx.connection()).await.map_err(db::failed)?;
            tx.commit().await?;
            return Ok(None);
        }
        Outcome::Never(why) => (why, true),
        Outcome::Later(why) => (why, false),
        Outcome::Down(why) => {
            rest.set(now.checked_add(REST).ok());
            (why, false)
        }
    };
    let attempts = row.attempts + 1;
    let given_up = never || attempts >= ATTEMPTS;
    tracing::warn!(letter = %id, attempts, given_up, why, "a letter could not be sent");
    note(&app, id, attempts, &why, given_up).await?;
    if given_up { Ok(None) } else { later(wait(attempts)) }
}

/// One minute, then twice as long each time, up to four hours.
fn wait(attempts: i32) -> SignedDuration {
    let minutes = 1_i64 << (attempts - 1).clamp(0, 8);
    SignedDuration::from_mins(std::cmp::min(minutes, 240))
}

async fn note(app: &App, id: Uuid, attempts: i32, why: &str, given_up: bool) -> Result<()> {
    let tx = app.db.begin().await?;
    Entity::update_many()
        .col_expr(Column::Attempts, Expr::value(attempts))
        .col_expr(Column::Failure, Expr::value(why))
        .col_expr(Column::GivenUp, Expr::value(given_up))
        .filter(Column::Id.eq(id))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    tx.commit().await
}

/// Letters that were given up, and those that have failed and are tried again; the oldest first.
pub(crate) async fn failed(app: &App) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Attempts.gt(0)).order_by_asc(Column::WrittenAt);
    query.all(app.db.read()).await.map_err(db::failed)
}

/// Forgets the letters to an account.
pub async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let letters = Entity::delete_many().filter(Column::Account.eq(account));
    letters.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets letters that were given up long ago.
pub(crate) async fn forget_old(tx: &Tx) -> Result<()> {
    let before = tx.now().checked_sub(KEPT).map_err(Error::internal)?.as_millisecond();
    let old = Entity::delete_many().filter(Column::WrittenAt.lt(before).and(Column::GivenUp.eq(true)));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_for_more_than_two_days() {
        let minutes: i64 = (1..ATTEMPTS).map(|attempts| wait(attempts).as_mins()).sum();
        assert!((48 * 60..5 * 24 * 60).contains(&minutes), "{minutes}");
        assert!((1..40).all(|attempts| wait(attempts) <= wait(attempts + 1)));
    }
}
