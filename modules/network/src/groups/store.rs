//! The table of groups: the only queries on it.
//! Every change is in the change log, so that public pages follow it.

use super::model::{Group, Level};
use super::policy::{FoundGroup, ShapeGroup};
use crate::msg;
use kernel::{Actor, Error, Id, Reach, Result, Right, Scope, Territory};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{App, Change, Permit, Tx, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "groups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub slug: String,
    pub level: String,
    pub territory: Option<Uuid>,
    pub public: bool,
    /// Unix seconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Groups on a page.
pub const PAGE: u64 = 50;

fn row(tx: &Tx, group: &Group) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(group.id.uuid()),
        slug: Set(group.slug.clone()),
        level: Set(group.level.as_str().to_owned()),
        territory: Set(group.territory.map(Id::uuid)),
        public: Set(group.public),
        modified: Set(tx.now().as_second()),
        body: Set(serde_json::to_string(group).map_err(Error::internal)?),
    })
}

fn read(row: &Model) -> Result<Group> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

fn all(rows: &[Model]) -> Result<Vec<Group>> {
    rows.iter().map(read).collect()
}

pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Group>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)?.as_ref().map(read).transpose()
}

pub async fn by_ids(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Group>> {
    let query = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).order_by_asc(Column::Slug);
    all(&query.all(db).await.map_err(db::failed)?)
}

/// A group that the public may know of.
pub async fn public(db: &impl ConnectionTrait, slug: &str) -> Result<Option<Group>> {
    let query = Entity::find().filter(Column::Slug.eq(slug).and(Column::Public.eq(true)));
    query.one(db).await.map_err(db::failed)?.as_ref().map(read).transpose()
}

/// The addresses of all groups that the public may know of.
pub async fn public_slugs(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let query = Entity::find().select_only().column(Column::Slug).filter(Column::Public.eq(true));
    query.order_by_asc(Column::Slug).into_tuple().all(db).await.map_err(db::failed)
}

/// The first of `slug`, `slug-2`, `slug-3`… that no group has.
pub async fn free_slug(db: &impl ConnectionTrait, slug: &str) -> Result<String> {
    let query = Entity::find().filter(Column::Slug.starts_with(slug)).select_only().column(Column::Slug);
    let taken: Vec<String> = query.into_tuple().all(db).await.map_err(db::failed)?;
    Ok(directory::hsds::unused(slug, &taken))
}

/// What is asked of a list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub level: Option<Level>,
    /// Any of these; empty: everywhere.
    pub territories: Vec<Id<Territory>>,
    /// Only those whose address comes after this one.
    pub after: Option<String>,
}

/// A page of groups in the order of their addresses, and whether there are more.
pub async fn page(db: &impl ConnectionTrait, among: Condition, wanted: &Wanted) -> Result<(Vec<Group>, bool)> {
    let mut query = Entity::find().filter(among);
    if let Some(level) = wanted.level {
        query = query.filter(Column::Level.eq(level.as_str()));
    }
    if !wanted.territories.is_empty() {
        query = query.filter(Column::Territory.is_in(wanted.territories.iter().map(|it| it.uuid())));
    }
    if let Some(after) = &wanted.after {
        query = query.filter(Column::Slug.gt(after.as_str()));
    }
    let query = query.order_by_asc(Column::Slug).limit(PAGE + 1);
    let mut rows = query.all(db).await.map_err(db::failed)?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((all(&rows)?, more))
}

/// Those that the public sees.
pub fn published() -> Condition {
    Condition::all().add(Column::Public.eq(true))
}

/// Those that somebody takes part in, and those of the places where they manage people.
pub fn seen(app: &App, visible: &Visible<Group>, own: &[Uuid]) -> Condition {
    let reach = visible.actor().reach(Right::ManagePeople);
    let mine = Column::Id.is_in(own.iter().copied());
    match reach {
        Reach::Everywhere => Condition::all(),
        Reach::Only(scopes) => {
            let places = app.places().map(|places| places.territories()).unwrap_or_default();
            let inside = |it: &Scope| scopes.contains(it) || app.around(*it).iter().any(|of| scopes.contains(of));
            let territories: Vec<Uuid> = places.into_iter().filter(inside).filter_map(Scope::id).collect();
            Condition::any().add(mine).add(Column::Territory.is_in(territories))
        }
    }
}

/// Founds a group.
///
/// # Errors
/// `Denied` when it is on another place than the permit speaks of; `Conflict` when its address is taken.
pub async fn found(tx: &mut Tx, permit: &Permit<FoundGroup>, actor: &Actor, group: &Group) -> Result<()> {
    if permit.object().0 != group.scope() {
        return Err(Error::Denied);
    }
    row(tx, group)?.insert(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_group_founded(), group).await
}

/// Changes what a group is. Its identifier, address and place stay.
pub async fn shape(tx: &mut Tx, permit: &Permit<ShapeGroup>, actor: &Actor, group: &Group) -> Result<()> {
    let before = &permit.object().group;
    if (before.id, &before.slug, before.territory) != (group.id, &group.slug, group.territory) {
        return Err(Error::Denied);
    }
    row(tx, group)?.update(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, msg::act_group_changed(), group).await
}

async fn told(tx: &mut Tx, actor: &Actor, act: Message, group: &Group) -> Result<()> {
    let seats: u16 = group.seats.iter().map(|line| line.count).sum();
    let details = json!({ "slug": group.slug, "seats": seats, "public": group.public, "closed": group.closed });
    audit::write(tx, actor, Entry::new(act, "group", group.id.uuid()).with(details)).await?;
    tx.record(Change::of("group", group.id.uuid())).await
}
