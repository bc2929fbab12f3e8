//! The tables of cooperations and their parties: the only queries on them.
//! What is written anew is no longer confirmed, except by whoever wrote it.

use super::model::{self, Cooperation, KIND, Party};
use super::policy::{BeginCooperation, WriteCooperation};
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_cooperations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub practice: Option<Uuid>,
    pub revision: i64,
    /// 1 once all parties have confirmed it.
    pub listed: i64,
    /// Unix milliseconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// The parties.
pub mod parties {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_parties")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub cooperation: Uuid,
        pub organisation: Uuid,
        pub confirmed_at: Option<i64>,
        /// Who confirmed it for the institution.
        pub account: Option<Uuid>,
    }

    platform::no_relations!();
}

/// A cooperation with its parties.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub cooperation: Cooperation,
    pub revision: i64,
    pub modified: i64,
    pub parties: Vec<Party>,
}

async fn entries(rows: Vec<Model>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    let ids = rows.iter().map(|it| it.id);
    let query = parties::Entity::find().filter(parties::Column::Cooperation.is_in(ids));
    let mut of: HashMap<Uuid, Vec<Party>> = HashMap::new();
    for it in query.order_by_asc(parties::Column::Id).all(db).await.map_err(db::failed)? {
        let party = Party { organisation: it.organisation, confirmed_at: it.confirmed_at };
        of.entry(it.cooperation).or_default().push(party);
    }
    rows.into_iter()
        .map(|row| {
            Ok(Entry {
                cooperation: serde_json::from_str(&row.body).map_err(Error::internal)?,
                revision: row.revision,
                modified: row.modified,
                parties: of.remove(&row.id).unwrap_or_default(),
            })
        })
        .collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Entry>> {
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    Ok(entries(row.into_iter().collect(), tx.connection()).await?.pop())
}

/// Those that all their parties have confirmed, newest first; at most 500. Of one practice, where one is named.
pub async fn public(db: &impl ConnectionTrait, practice: Option<Uuid>) -> Result<Vec<Entry>> {
    let mut query = Entity::find().filter(Column::Listed.eq(1));
    if let Some(practice) = practice {
        query = query.filter(Column::Practice.eq(practice));
    }
    let query = query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500);
    entries(query.all(db).await.map_err(db::failed)?, db).await
}

/// All that the public sees: their identifiers.
pub(crate) async fn public_ids(db: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Listed.eq(1));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// One of them.
pub async fn public_one(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Entry>> {
    let query = Entity::find_by_id(id).filter(Column::Listed.eq(1));
    let row = query.one(db).await.map_err(db::failed)?;
    Ok(entries(row.into_iter().collect(), db).await?.pop())
}

/// Those in which the institutions in reach take part, changed last first; at most 500.
pub async fn listed(db: &impl ConnectionTrait, _: &Visible<Cooperation>, within: &Known) -> Result<Vec<Entry>> {
    let mut query = Entity::find();
    if let Known::Only(organisations) = within {
        let own = parties::Entity::find().select_only().column(parties::Column::Cooperation);
        let own = own.filter(parties::Column::Organisation.is_in(organisations.iter().copied()));
        query = query.filter(Column::Id.in_subquery(sea_orm::QuerySelect::query(&mut { own }).to_owned()));
    }
    let query = query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(500);
    entries(query.all(db).await.map_err(db::failed)?, db).await
}

fn row(it: &Cooperation, revision: i64, listed: bool, tx: &Tx) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.id.uuid()),
        practice: Set(it.practice),
        revision: Set(revision),
        listed: Set(i64::from(listed)),
        modified: Set(tx.now().as_millisecond()),
        body: Set(serde_json::to_string(it).map_err(Error::internal)?),
    })
}

async fn seat(tx: &Tx, id: Uuid, organisation: Uuid, confirmed: Option<(i64, Option<Uuid>)>) -> Result<()> {
    let row = parties::ActiveModel {
        id: Set(Id::<Party>::new().uuid()),
        cooperation: Set(id),
        organisation: Set(organisation),
        confirmed_at: Set(confirmed.map(|(at, _)| at)),
        account: Set(confirmed.and_then(|(_, account)| account)),
    };
    parties::Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Begins a cooperation between one's own institution, which stands by it, and others, which are to confirm it.
pub async fn begin(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<BeginCooperation>,
    it: &Cooperation,
    others: &[Uuid],
) -> Result<()> {
    let own = permit.object().id.uuid();
    Entity::insert(row(it, 1, false, tx)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    seat(tx, it.id.uuid(), own, Some((tx.now().as_millisecond(), actor.account()))).await?;
    for other in others.iter().filter(|other| **other != own).take(model::MOST - 1) {
        seat(tx, it.id.uuid(), *other, None).await?;
    }
    audit::write(tx, actor, Act::new(msg::act_cooperation_begun(), KIND, it.id.uuid())).await
}

/// Writes it anew: only the sides of whoever writes stand by it then.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for another record.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<WriteCooperation>,
    seen: i64,
    it: &Cooperation,
) -> Result<()> {
    let desk = permit.object();
    if desk.entry.cooperation.id != it.id {
        return Err(Error::Denied);
    }
    if desk.entry.cooperation == *it {
        return Ok(());
    }
    let update = Entity::update_many().set(row(it, seen + 1, false, tx)?).filter(Column::Id.eq(it.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let update = parties::Entity::update_many()
        .col_expr(parties::Column::ConfirmedAt, Expr::value(None::<i64>))
        .col_expr(parties::Column::Account, Expr::value(None::<Uuid>));
    let update = update.filter(parties::Column::Cooperation.eq(it.id.uuid()));
    update.exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_cooperation_written(), KIND, it.id.uuid())).await?;
    stand_by(tx, actor, it.id.uuid(), &desk.own(actor)).await
}

/// The institutions for which somebody writes stand by it. Once all do, the public sees it.
pub async fn confirm(tx: &mut Tx, actor: &Actor, permit: &Permit<WriteCooperation>) -> Result<()> {
    let desk = permit.object();
    let id = desk.entry.cooperation.id.uuid();
    let entry = Act::new(msg::act_cooperation_confirmed(), KIND, id);
    audit::write(tx, actor, entry.with(json!({ "for": desk.own(actor) }))).await?;
    stand_by(tx, actor, id, &desk.own(actor)).await
}

async fn stand_by(tx: &mut Tx, actor: &Actor, id: Uuid, own: &[Uuid]) -> Result<()> {
    let now = tx.now().as_millisecond();
    let update = parties::Entity::update_many()
        .col_expr(parties::Column::ConfirmedAt, Expr::value(Some(now)))
        .col_expr(parties::Column::Account, Expr::value(actor.account()));
    let mine = parties::Column::Cooperation.eq(id).and(parties::Column::Organisation.is_in(own.iter().copied()));
    let update = update.filter(mine).filter(parties::Column::ConfirmedAt.is_null());
    update.exec(tx.connection()).await.map_err(db::failed)?;
    let found = find(tx, id).await?.ok_or(Error::NotFound)?;
    let listed =
        ActiveModel { id: Set(id), listed: Set(i64::from(model::is_public(&found.parties))), ..Default::default() };
    listed.update(tx.connection()).await.map_err(db::failed)?;
    tx.record(Change::of(KIND, id)).await
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = parties::Entity::update_many().col_expr(parties::Column::Account, Expr::value(None::<Uuid>));
    let update = update.filter(parties::Column::Account.eq(account));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What somebody confirmed: identifiers of cooperations.
pub(crate) async fn confirmed_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = parties::Entity::find().select_only().column(parties::Column::Cooperation);
    let query = query.filter(parties::Column::Account.eq(account));
    query.into_tuple().all(db).await.map_err(db::failed)
}
