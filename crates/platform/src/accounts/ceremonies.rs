//! Conversations with a browser in two steps: what was asked is kept here and not in the page.
//! Each counts once, for five minutes, for what it was begun for and for whom.

use super::secrets;
use crate::app::App;
use crate::db::{self, Tx};
use kernel::{Error, Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How long one counts, in milliseconds.
const LASTS: i64 = 5 * 60_000;

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

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Begins one. What comes back is the token by which it is found again. Those that are over are forgotten.
pub async fn begin(app: &App, kind: &'static str, account: Option<Uuid>, state: &impl Serialize) -> Result<String> {
    let token = secrets::token()?;
    let state = serde_json::to_vec(state).map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    forget(&tx).await?;
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        token_hash: Set(secrets::hash(&token)),
        kind: Set(kind.to_owned()),
        account: Set(account),
        state: Set(app.seal.seal(&state)?),
        ends_at: Set(tx.now().as_millisecond() + LASTS),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await?;
    Ok(token)
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
    let state = app.seal.unseal(&row.state)?;
    serde_json::from_slice(&state).map(Some).map_err(Error::internal)
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
