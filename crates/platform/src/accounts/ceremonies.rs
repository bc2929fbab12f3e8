//! Conversations in two steps, with a browser or a job: what was asked is kept here and not in the page.
//! Each counts once, for a while, for what it was begun for and for whom.

use super::secrets;
use crate::app::App;
use crate::db::{self, Tx};
use kernel::{Error, Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long one counts in which a device answers at once, in milliseconds.
pub(super) const AT_ONCE: i64 = 5 * 60_000;
/// How long one counts in which a person goes elsewhere and comes back, in milliseconds.
pub(super) const AWAY: i64 = 30 * 60_000;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ceremonies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub kind: String,
    /// The account for which it was begun; none when nobody has signed in yet.
    pub account: Option<Uuid>,
    /// What was asked, sealed.
    #[sea_orm(column_type = "Text")]
    pub state: String,
    /// Unix milliseconds.
    pub ends_at: i64,
}

crate::no_relations!();

/// Begins one. What comes back is the token by which it is found again. Those that are over are forgotten.
pub async fn begin(
    app: &App,
    kind: &'static str,
    account: Option<Uuid>,
    state: &impl Serialize,
    lasts: i64,
) -> Result<String> {
    let token = secrets::token()?;
    let tx = app.db.begin().await?;
    forget(&tx).await?;
    write(app, &tx, (kind, account), &token, state, lasts).await?;
    tx.commit().await?;
    Ok(token)
}

/// Leaves something for a job to take up: what comes back is its number, which opens nothing to anybody else.
pub(super) async fn leave(app: &App, tx: &Tx, kind: &'static str, state: &impl Serialize) -> Result<Uuid> {
    write(app, tx, (kind, None), &secrets::token()?, state, AWAY).await
}

async fn write(
    app: &App,
    tx: &Tx,
    (kind, account): (&'static str, Option<Uuid>),
    token: &str,
    state: &impl Serialize,
    lasts: i64,
) -> Result<Uuid> {
    let state = serde_json::to_vec(state).map_err(Error::internal)?;
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        token_hash: Set(secrets::hash(token)),
        kind: Set(kind.to_owned()),
        account: Set(account),
        state: Set(app.seal.seal(&state)?),
        ends_at: Set(tx.now().as_millisecond() + lasts),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// Takes up what [`leave`] left; none when it was taken, or is over.
pub(super) async fn take_up<T: DeserializeOwned>(
    app: &App,
    tx: &Tx,
    kind: &'static str,
    id: Uuid,
) -> Result<Option<T>> {
    let Some(row) = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)? else { return Ok(None) };
    let gone = Entity::delete_by_id(row.id).exec(tx.connection()).await.map_err(db::failed)?;
    let counts = gone.rows_affected == 1 && row.kind == kind && row.ends_at > tx.now().as_millisecond();
    if counts { read(app, &row).map(Some) } else { Ok(None) }
}

/// Looks at one that is not over, and leaves it where it is.
pub async fn look<T: DeserializeOwned>(app: &App, kind: &'static str, token: &str) -> Result<Option<T>> {
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token)).and(Column::Kind.eq(kind)));
    let row = found.one(app.db.read()).await.map_err(db::failed)?;
    let now = app.clock.now().as_millisecond();
    row.filter(|row| row.account.is_none() && row.ends_at > now).map(|row| read(app, &row)).transpose()
}

fn read<T: DeserializeOwned>(app: &App, row: &Model) -> Result<T> {
    serde_json::from_slice(&app.seal.unseal(&row.state)?).map_err(Error::internal)
}

/// Takes one, whatever comes of it afterwards: it is gone. None when it is unknown, over, or somebody else's.
pub async fn take<T: DeserializeOwned>(
    app: &App,
    kind: &'static str,
    account: Option<Uuid>,
    token: &str,
) -> Result<Option<T>> {
    let tx = app.db.begin().await?;
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token)));
    let Some(row) = found.one(tx.connection()).await.map_err(db::failed)? else { return Ok(None) };
    let gone = Entity::delete_by_id(row.id).exec(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await?;
    let now = app.clock.now().as_millisecond();
    if gone.rows_affected != 1 || row.kind != kind || row.account != account || row.ends_at <= now {
        return Ok(None);
    }
    read(app, &row).map(Some)
}

/// Forgets those that are over.
async fn forget(tx: &Tx) -> Result<()> {
    let over = Entity::delete_many().filter(Column::EndsAt.lte(tx.now().as_millisecond()));
    over.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets those of an account.
pub(super) async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Entity::delete_many().filter(Column::Account.eq(account));
    own.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
