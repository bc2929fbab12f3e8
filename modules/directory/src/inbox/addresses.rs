//! Addresses that people leave for an answer: sealed while they wait, shown to nobody, gone when the item is closed.
//! An item that nobody closes keeps one for half a year at most.

use crate::reports::store::{Column, Entity};
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Result};
use platform::jobs::{self, Worker};
use platform::{App, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use std::sync::Arc;

/// The daily job that forgets.
pub const FORGET: &str = "ForgetReplyAddresses";
/// Days for which an address is kept.
const KEPT: i64 = 182;

pub fn seal(app: &App, address: &str) -> Result<String> {
    app.seal.seal(address.as_bytes())
}

/// The address; none when it was sealed with another key.
pub fn unseal(app: &App, sealed: &str) -> Option<String> {
    app.seal.unseal(sealed).ok().and_then(|bytes| String::from_utf8(bytes).ok())
}

pub fn worker() -> Worker {
    Worker { name: FORGET, run: Arc::new(|app, _| Box::pin(forget(app))) }
}

async fn forget(app: App) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let before = now.checked_sub((KEPT * 24).hours()).map_err(Error::internal)?.as_second();
    let tx = app.db.begin().await?;
    let old = Entity::update_many().col_expr(Column::ReplyTo, Expr::value(None::<String>));
    old.filter(Column::At.lt(before)).exec(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await?;
    Ok(jobs::tomorrow(&app))
}
