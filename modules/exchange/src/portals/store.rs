//! The tables of portals and of what was seen of them: the only queries on them.
//! Observations are added and never changed; the newest one lies with its portal, so that a list asks once.

use super::checks;
use super::model::{KIND, Noted, Observation, Portal, Seen};
use super::policy::{AddPortal, KeepPortal};
use crate::msg;
use jiff::civil::Date;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};

/// Portals of one inventory.
const MOST: u64 = 2_000;
/// Words that are pages beside those of portals.
const TAKEN: [&str; 4] = ["answers", "comparison", "coverage", "news"];

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_portals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub archived: bool,
    pub revision: i64,
    /// Unix milliseconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// The newest observation.
    #[sea_orm(column_type = "Text", nullable)]
    pub last: Option<String>,
}

platform::no_relations!();

/// What was seen, each time.
pub mod observations {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_observations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub portal: Uuid,
        /// The day, as `2026-11-25`.
        pub day: String,
        /// Unix milliseconds.
        pub noted_at: i64,
        pub account: Option<Uuid>,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

fn seen(row: Model) -> Result<Seen> {
    Ok(Seen {
        portal: serde_json::from_str(&row.body).map_err(Error::internal)?,
        archived: row.archived,
        revision: row.revision,
        last: row.last.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?,
    })
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Seen>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(seen).transpose()
}

/// The inventory as the public sees it, by address.
pub async fn public(db: &impl ConnectionTrait) -> Result<Vec<Seen>> {
    let query = Entity::find().filter(Column::Archived.eq(false)).order_by_asc(Column::Slug).limit(MOST);
    query.all(db).await.map_err(db::failed)?.into_iter().map(seen).collect()
}

/// Those of these that the public sees, in no particular order.
pub async fn public_these(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Seen>> {
    let query = Entity::find().filter(Column::Archived.eq(false)).filter(Column::Id.is_in(ids.iter().copied()));
    query.all(db).await.map_err(db::failed)?.into_iter().map(seen).collect()
}

/// The portal at a readable address, if it is not archived.
pub async fn public_at(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Seen>> {
    let query = Entity::find().filter(Column::Slug.eq(slug)).filter(Column::Archived.eq(false));
    query.one(db).await.map_err(db::failed)?.map(seen).transpose()
}

/// All portals, archived ones last: for whoever keeps the inventory.
pub async fn every(db: &impl ConnectionTrait, _: &Visible<Portal>) -> Result<Vec<Seen>> {
    let query = Entity::find().order_by_asc(Column::Archived).order_by_asc(Column::Slug).limit(MOST);
    query.all(db).await.map_err(db::failed)?.into_iter().map(seen).collect()
}

/// What was seen of a portal, newest first; at most 100.
pub async fn observed(db: &impl ConnectionTrait, portal: Uuid) -> Result<Vec<Noted>> {
    let query = observations::Entity::find().filter(observations::Column::Portal.eq(portal));
    let query = query.order_by_desc(observations::Column::Day).order_by_desc(observations::Column::NotedAt);
    let rows = query.limit(100).all(db).await.map_err(db::failed)?;
    let noted = |row: observations::Model| {
        Ok(Noted { observation: serde_json::from_str(&row.body).map_err(Error::internal)?, account: row.account })
    };
    rows.into_iter().map(noted).collect()
}

/// What was seen of any portal on these days and between them, each with its portal, the earliest first; at most 5,000.
pub(crate) async fn observed_between(
    db: &impl ConnectionTrait,
    from: Date,
    to: Date,
) -> Result<Vec<(Uuid, Observation)>> {
    use observations::Column as At;
    let query = observations::Entity::find().filter(At::Day.between(from.to_string(), to.to_string()));
    let query = query.order_by_asc(At::Day).order_by_asc(At::NotedAt).limit(5_000);
    let rows = query.all(db).await.map_err(db::failed)?;
    rows.into_iter().map(|it| Ok((it.portal, serde_json::from_str(&it.body).map_err(Error::internal)?))).collect()
}

fn row(it: &Portal, revision: i64, tx: &Tx) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.id.uuid()),
        slug: Set(it.slug.clone()),
        revision: Set(revision),
        modified: Set(tx.now().as_millisecond()),
        body: Set(serde_json::to_string(it).map_err(Error::internal)?),
        ..Default::default()
    })
}

/// The first free address of this name.
pub async fn free_slug(tx: &Tx, wanted: &str, id: Id<Portal>) -> Result<String> {
    let id = id.uuid().simple().to_string();
    if wanted.is_empty() {
        return Ok(id);
    }
    let taken = Entity::find().filter(Column::Slug.eq(wanted)).one(tx.connection()).await.map_err(db::failed)?;
    Ok(if taken.is_some() || TAKEN.contains(&wanted) {
        format!("{wanted}-{}", &id[id.len() - 8..])
    } else {
        wanted.to_owned()
    })
}

/// Adds a portal.
pub async fn add(tx: &mut Tx, actor: &Actor, _: &Permit<AddPortal>, it: &Portal) -> Result<()> {
    let row = ActiveModel { archived: Set(false), last: Set(None), ..row(it, 1, tx)? };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_portal_added(), KIND, it.id.uuid())).await?;
    tx.record(Change::of(KIND, it.id.uuid())).await
}

/// Writes it anew. Where it moves to another place or institution, `at` is the permit for that one.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for another record.
pub async fn write(
    tx: &mut Tx,
    actor: &Actor,
    (permit, _): (&Permit<KeepPortal>, &Permit<AddPortal>),
    seen: i64,
    it: &Portal,
) -> Result<()> {
    let before = &permit.object().seen.portal;
    if before.id != it.id || before.slug != it.slug {
        return Err(Error::Denied);
    }
    if before == it {
        return Ok(());
    }
    let update = Entity::update_many().set(row(it, seen + 1, tx)?).filter(Column::Id.eq(it.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    if before.url != it.url {
        // What was found was found elsewhere.
        checks::forget(tx, it.id.uuid()).await?;
    }
    audit::write(tx, actor, Act::new(msg::act_portal_written(), KIND, it.id.uuid())).await?;
    tx.record(Change::of(KIND, it.id.uuid())).await
}

/// Notes what was seen of it. The newest day stands with the portal, in whatever order days are noted.
pub async fn note(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepPortal>, it: &Observation) -> Result<()> {
    let kept = &permit.object().seen;
    let id = kept.portal.id.uuid();
    let body = serde_json::to_string(it).map_err(Error::internal)?;
    let row = observations::ActiveModel {
        id: Set(Id::<Observation>::new().uuid()),
        portal: Set(id),
        day: Set(it.on.to_string()),
        noted_at: Set(tx.now().as_millisecond()),
        account: Set(actor.account()),
        body: Set(body.clone()),
    };
    observations::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    if kept.last.as_ref().is_none_or(|last| last.on <= it.on) {
        let update = Entity::update_many().col_expr(Column::Last, Expr::value(Some(body)));
        update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
        checks::settle(tx, id, it).await?;
    }
    audit::write(tx, actor, Act::new(msg::act_portal_observed(), KIND, id)).await?;
    tx.record(Change::of(KIND, id)).await
}

/// Takes it out of the inventory, or puts it back.
pub async fn archive(tx: &mut Tx, actor: &Actor, permit: &Permit<KeepPortal>, archived: bool) -> Result<()> {
    let id = permit.object().seen.portal.id.uuid();
    let update = Entity::update_many().col_expr(Column::Archived, Expr::value(archived));
    update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    let act = if archived { msg::act_portal_archived() } else { msg::act_portal_restored() };
    audit::write(tx, actor, Act::new(act, KIND, id)).await?;
    tx.record(Change::of(KIND, id)).await
}

/// What somebody noted: identifiers of portals.
pub(crate) async fn noted_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = observations::Entity::find().select_only().column(observations::Column::Portal);
    let query = query.filter(observations::Column::Account.eq(account)).distinct();
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = observations::Entity::update_many().col_expr(observations::Column::Account, Expr::value(None::<Uuid>));
    let update = update.filter(observations::Column::Account.eq(account));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
