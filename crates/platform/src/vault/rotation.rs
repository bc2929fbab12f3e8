//! A new key for the instance: everything that an older one sealed is sealed anew, in every column of every table, while it
//! serves. Cut in the middle, nothing is lost: older keys open what is left, and asking again goes on where it stopped.
//!
//! Sealed texts say so themselves (`sealed1~key~…`), alone in a column or inside a record's JSON: no list of places can
//! forget one.

use super::ring::{SEALED, WRAPPED};
use crate::app::App;
use crate::backup::rows::{key_value, page_of};
use crate::backup::schema::{self, Kind, Table};
use crate::db::{self, Db};
use kernel::Result;
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Func, Query};
use std::ops::Range;
use uuid::Uuid;

/// Rows sealed anew in one transaction.
const PAGE: u64 = 200;
/// Letters and digits of a key's name.
const ID: usize = 16;

/// What a new key came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows that were sealed anew.
    pub renewed: u64,
    /// Rows with something in them that no key here opens.
    pub lost: u64,
}

/// How what is sealed in a database stands to the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Rows with something that an older key opens.
    pub older: u64,
    /// Rows with something that was sealed with a key that is not here.
    pub foreign: u64,
}

/// Makes a new key if nothing hangs on an older one, and seals anew what does. `progress` is told the table.
///
/// # Errors
/// `Unavailable` when the keys are given from outside and there is nothing left to do with those that are: a new one must
/// be put before them there.
pub async fn rotate(app: &App, progress: &(dyn Fn(&str) + Sync)) -> Result<Summary> {
    if app.seal.older().is_empty() || standing(&app.db, &app.seal).await?.older == 0 {
        app.seal.add()?;
    }
    renew(app, progress).await
}

/// Seals anew what hangs on an older key.
pub async fn renew(app: &App, progress: &(dyn Fn(&str) + Sync)) -> Result<Summary> {
    let older = app.seal.older();
    let mut done = Summary::default();
    for table in sealed_tables(&app.db).await? {
        progress(&table.name);
        for column in texts(&table) {
            done.renewed += renew_column(app, &table, column, &older, &mut done.lost).await?;
        }
    }
    Ok(done)
}

/// Destroys the older keys, once what hangs on them is sealed anew. How many they were.
///
/// # Errors
/// As [`rotate`], when the keys are given from outside: then they are taken away there.
pub async fn forget(app: &App, progress: &(dyn Fn(&str) + Sync)) -> Result<(usize, Summary)> {
    let done = renew(app, progress).await?;
    let older = app.seal.older().len();
    app.seal.forget_older()?;
    Ok((older, done))
}

/// How many rows hang on which keys.
pub async fn standing(db: &Db, seal: &super::Seal) -> Result<Standing> {
    let (first, older) = (seal.first(), seal.older());
    let mut all = Standing::default();
    for table in sealed_tables(db).await? {
        for column in texts(&table) {
            let foreign =
                std::iter::once(&first).chain(&older).fold(any_mark(column), |it, id| it.add(hangs(column, id).not()));
            all.foreign += count(db, &table, foreign).await?;
            if !older.is_empty() {
                all.older += count(db, &table, hang(column, &older)).await?;
            }
        }
    }
    Ok(all)
}

async fn count(db: &Db, table: &Table, condition: Condition) -> Result<u64> {
    let mut query = Query::select();
    query.expr(Func::count(Expr::val(1))).from(Alias::new(&table.name)).cond_where(condition);
    let row = db.read().query_one(&query).await.map_err(db::failed)?;
    let count: Option<i64> = row.and_then(|row| row.try_get_by_index(0).ok());
    Ok(count.unwrap_or_default().unsigned_abs())
}

/// All tables but those that never hold anything sealed. The audit trail is chained: nothing in it is ever written again.
async fn sealed_tables(db: &Db) -> Result<Vec<Table>> {
    let mut all = schema::every(db.read(), db.engine()).await?;
    all.retain(|table| !["audit", "changes", "seaql_migrations"].contains(&table.name.as_str()));
    Ok(all)
}

fn texts(table: &Table) -> impl Iterator<Item = &str> {
    table.columns.iter().filter(|it| it.kind == Kind::Text).map(|it| it.name.as_str())
}

fn hangs(column: &str, id: &str) -> Expr {
    let text = || Expr::col(Alias::new(column));
    text().like(format!("%{SEALED}{id}~%")).or(text().like(format!("%{WRAPPED}{id}~%")))
}

fn hang(column: &str, ids: &[String]) -> Condition {
    ids.iter().fold(Condition::any(), |all, id| all.add(hangs(column, id)))
}

fn any_mark(column: &str) -> Condition {
    Condition::all().add(hangs(column, &"_".repeat(ID)))
}

/// What is sealed in each row of a column, a few rows at a time. A row that somebody writes meanwhile is left to them: they
/// seal with the new key.
async fn renew_column(app: &App, table: &Table, column: &str, older: &[String], lost: &mut u64) -> Result<u64> {
    let (mut renewed, mut last) = (0, None);
    loop {
        let tx = app.db.begin().await?;
        let mut query = page_of(table, &[column], last.as_deref(), PAGE);
        query.cond_where(hang(column, older));
        let rows = tx.connection().query_all(&query).await.map_err(db::failed)?;
        let Some(end) = rows.last() else { return Ok(renewed) };
        let key = |row| table.key.iter().map(|it| key_value(row, it)).collect::<std::result::Result<Vec<_>, _>>();
        last = Some(key(end).map_err(db::failed)?);
        for row in &rows {
            let text: String = row.try_get("", column).map_err(db::failed)?;
            let record = match table.key.as_slice() {
                [only] if only.kind == Kind::Uuid => row.try_get::<Uuid>("", &only.name).ok(),
                _ => None,
            };
            let Some(new) = app.seal.renew(&text, record)? else {
                *lost += 1;
                continue;
            };
            let mut update = Query::update();
            update.table(Alias::new(&table.name)).value(Alias::new(column), new);
            update.and_where(Expr::col(Alias::new(column)).eq(text));
            for (part, value) in table.key.iter().zip(key(row).map_err(db::failed)?) {
                update.and_where(Expr::col(Alias::new(&part.name)).eq(value));
            }
            let done = tx.connection().execute(&update).await.map_err(db::failed)?;
            renewed += done.rows_affected();
        }
        tx.commit().await?;
    }
}

/// A sealed text inside another.
pub(super) struct Mark<'a> {
    pub at: Range<usize>,
    pub id: &'a str,
    pub wrapped: bool,
}

/// The sealed texts that a text holds, in their order.
pub(super) fn marks(text: &str) -> Vec<Mark<'_>> {
    let mut found = Vec::new();
    for (mark, wrapped) in [(SEALED, false), (WRAPPED, true)] {
        for (start, _) in text.match_indices(mark) {
            let rest = &text[start + mark.len()..];
            let Some((id, body)) = rest.split_once('~') else { continue };
            if id.len() != ID || !id.bytes().all(|it| it.is_ascii_hexdigit()) {
                continue;
            }
            let end = body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(body.len());
            let whole = mark.len() + ID + 1 + end;
            found.push(Mark { at: start..start + whole, id, wrapped });
        }
    }
    found.sort_by_key(|it| it.at.start);
    found
}
