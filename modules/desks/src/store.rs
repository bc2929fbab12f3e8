//! The table of desks: the only queries on it.
//! Every change is in the change log, so that public pages follow it.

use crate::model::Desk;
use crate::msg;
use crate::policy::{OpenDesk, ShapeDesk};
use kernel::{Actor, Error, Id, Result, Territory};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use serde_json::json;

/// The kind of a desk in the change log and the audit trail.
pub const KIND: &str = "desk";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub slug: String,
    pub territory: Uuid,
    pub published: bool,
    /// Unix seconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn row(tx: &Tx, desk: &Desk) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(desk.id.uuid()),
        slug: Set(desk.slug.clone()),
        territory: Set(desk.territory.uuid()),
        published: Set(desk.published),
        modified: Set(tx.now().as_second()),
        body: Set(serde_json::to_string(desk).map_err(Error::internal)?),
    })
}

fn read(row: &Model) -> Result<Desk> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

fn all(rows: &[Model]) -> Result<Vec<Desk>> {
    rows.iter().map(read).collect()
}

pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Desk>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)?.as_ref().map(read).transpose()
}

/// Every desk, by address. There are few: a handful a municipality.
pub async fn every(db: &impl ConnectionTrait) -> Result<Vec<Desk>> {
    all(&Entity::find().order_by_asc(Column::Slug).all(db).await.map_err(db::failed)?)
}

/// The desk at a readable address, if the public sees it.
pub async fn public(db: &impl ConnectionTrait, territory: Id<Territory>, slug: &str) -> Result<Option<Desk>> {
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(Column::Slug.eq(slug));
    query.filter(Column::Published.eq(true)).one(db).await.map_err(db::failed)?.as_ref().map(read).transpose()
}

/// The desks of a territory that the public sees.
pub async fn published(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<Desk>> {
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(Column::Published.eq(true));
    all(&query.order_by_asc(Column::Slug).all(db).await.map_err(db::failed)?)
}

/// The first of `slug`, `slug-2`, `slug-3`… that no desk has.
pub async fn free_slug(db: &impl ConnectionTrait, slug: &str) -> Result<String> {
    let query = Entity::find().filter(Column::Slug.starts_with(slug)).select_only().column(Column::Slug);
    let mut taken: Vec<String> = query.into_tuple().all(db).await.map_err(db::failed)?;
    // Beside the desks of a territory are their figures.
    taken.push("figures".to_owned());
    Ok(directory::hsds::unused(slug, &taken))
}

/// Nobody takes an appointment at this desk, or changes it, until the transaction ends.
pub async fn hold(tx: &Tx, id: Uuid) -> Result<()> {
    let held = Entity::find_by_id(id).lock_exclusive().one(tx.connection()).await;
    held.map(drop).map_err(db::failed)
}

/// Makes a desk.
///
/// # Errors
/// `Denied` when it is elsewhere than the permit says; `Conflict` when its address is taken.
pub async fn open(tx: &mut Tx, permit: &Permit<OpenDesk>, actor: &Actor, desk: &Desk) -> Result<()> {
    if permit.object().0 != desk.territory {
        return Err(Error::Denied);
    }
    row(tx, desk)?.insert(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_desk_opened(), desk).await
}

/// Changes what a desk is. Its identifier, address and territory stay.
///
/// # Errors
/// `Denied` when one of these does not.
pub async fn shape(tx: &mut Tx, permit: &Permit<ShapeDesk>, actor: &Actor, desk: &Desk) -> Result<()> {
    let before = &permit.object().desk;
    if (before.id, &before.slug, before.territory) != (desk.id, &desk.slug, desk.territory) {
        return Err(Error::Denied);
    }
    row(tx, desk)?.update(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_desk_changed(), desk).await
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, desk: &Desk) -> Result<()> {
    let details = json!({ "slug": desk.slug, "sessions": desk.sessions.len(), "published": desk.published });
    audit::write(tx, actor, Entry::new(act, KIND, desk.id.uuid()).with(details)).await?;
    tx.record(Change::of(KIND, desk.id.uuid())).await
}
