//! The table of records of others: what was harvested, each with its source and portal. The only queries on it.
//! They are in no index, and counted in no figure; those of a portal that was taken out of the inventory are not shown.

use super::model::{Entry, Record};
use super::sources;
use crate::portals::model::KIND;
use crate::portals::policy::KeepPortal;
use crate::portals::store as portals;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Result};
use platform::{Change, Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ExprTrait, PaginatorTrait, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_harvested")]
pub struct Model {
    /// Derived from the source and what it is called there.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source: Uuid,
    pub portal: Uuid,
    #[sea_orm(column_type = "Text")]
    pub identifier: String,
    /// Empty where it is not said.
    pub lang: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub summary: String,
    #[sea_orm(column_type = "Text")]
    pub url: String,
    /// The day by its origin, as `2026-11-25`; empty where it is not said.
    pub dated: String,
    /// Unix seconds: when it came, or came otherwise than before.
    pub harvested_at: i64,
    /// Unix seconds: when its origin named it last.
    pub seen_at: i64,
}

platform::no_relations!();

impl Model {
    /// Its language, where its origin says it.
    pub fn lang(&self) -> Option<Lang> {
        self.lang.parse().ok()
    }

    pub fn dated(&self) -> Option<Date> {
        self.dated.parse().ok()
    }
}

/// Which records somebody looks at.
#[derive(Debug, Clone, Default)]
pub struct Which {
    pub portal: Option<Uuid>,
    /// By its two letters.
    pub lang: Option<Lang>,
}

fn shown(which: &Which) -> Select<Entity> {
    let public = Query::select()
        .column(portals::Column::Id)
        .from(portals::Entity)
        .and_where(portals::Column::Archived.eq(false))
        .to_owned();
    let mut query = Entity::find().filter(Column::Portal.in_subquery(public));
    if let Some(portal) = which.portal {
        query = query.filter(Column::Portal.eq(portal));
    }
    if let Some(lang) = which.lang {
        let base = lang.base();
        query = query.filter(Column::Lang.eq(base.as_str()).or(Column::Lang.starts_with(format!("{base}-"))));
    }
    query
}

/// A page of them, the newest by their origin first, and how many there are.
pub async fn public(
    db: &impl ConnectionTrait,
    which: &Which,
    (page, size): (usize, usize),
) -> Result<(Vec<Model>, usize)> {
    let count = shown(which).count(db).await.map_err(db::failed)?;
    let query = shown(which).order_by_desc(Column::Dated).order_by_desc(Column::HarvestedAt).order_by_asc(Column::Id);
    let rows = query.offset((page * size) as u64).limit(size as u64).all(db).await.map_err(db::failed)?;
    Ok((rows, usize::try_from(count).unwrap_or(usize::MAX)))
}

/// In which languages there are any, by what their origins say.
pub async fn languages(db: &impl ConnectionTrait) -> Result<Vec<Lang>> {
    let query = shown(&Which::default()).select_only().column(Column::Lang).distinct().order_by_asc(Column::Lang);
    let tags: Vec<String> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let mut found: Vec<Lang> = tags.iter().filter_map(|tag| tag.parse::<Lang>().ok()).map(Lang::base).collect();
    found.dedup();
    Ok(found)
}

/// How many each of these sources has brought.
pub async fn counts(db: &impl ConnectionTrait, portal: Uuid) -> Result<HashMap<Uuid, i64>> {
    let query = Entity::find().select_only().column(Column::Source).column_as(Column::Id.count(), "many");
    let query = query.filter(Column::Portal.eq(portal)).group_by(Column::Source);
    let rows: Vec<(Uuid, i64)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().collect())
}

fn id(source: Uuid, identifier: &str) -> Uuid {
    Id::<Model>::derived("harvested", &format!("{source} {identifier}")).uuid()
}

fn row(source: &sources::Model, it: &Record, now: i64) -> ActiveModel {
    ActiveModel {
        id: Set(id(source.id, &it.identifier)),
        source: Set(source.id),
        portal: Set(source.portal),
        identifier: Set(it.identifier.clone()),
        lang: Set(it.lang.map(|it| it.to_string()).unwrap_or_default()),
        title: Set(it.title.clone()),
        summary: Set(it.summary.clone()),
        url: Set(it.url.clone()),
        dated: Set(it.dated.map(|it| it.to_string()).unwrap_or_default()),
        harvested_at: Set(now),
        seen_at: Set(now),
    }
}

fn says(it: &Record, known: &Model) -> bool {
    let lang = it.lang.map(|it| it.to_string()).unwrap_or_default();
    let dated = it.dated.map(|it| it.to_string()).unwrap_or_default();
    (&it.title, &it.summary, &it.url, &lang, &dated)
        == (&known.title, &known.summary, &known.url, &known.lang, &known.dated)
}

/// Takes in what an answer brought. What says the same as before is only known to be there still.
///
/// # Errors
/// `Denied` for a source of another portal.
pub(crate) async fn take(
    tx: &mut Tx,
    permit: &Permit<KeepPortal>,
    source: &sources::Model,
    entries: &[Entry],
) -> Result<()> {
    if permit.object().seen.portal.id.uuid() != source.portal {
        return Err(Error::Denied);
    }
    let now = tx.now().as_second();
    // The last word of an answer on a record counts.
    let mut last: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries {
        let (Entry::Kept(Record { identifier, .. }) | Entry::Deleted(identifier)) = entry;
        last.insert(identifier, entry);
    }
    let ids: Vec<Uuid> = last.keys().map(|name| id(source.id, name)).collect();
    let mut known: HashMap<Uuid, Model> = HashMap::new();
    for chunk in ids.chunks(400) {
        let rows = Entity::find().filter(Column::Id.is_in(chunk.iter().copied())).all(tx.connection()).await;
        known.extend(rows.map_err(db::failed)?.into_iter().map(|it| (it.id, it)));
    }
    let mut gone: Vec<Uuid> = Vec::new();
    let mut seen: Vec<Uuid> = Vec::new();
    let mut new: Vec<ActiveModel> = Vec::new();
    for (name, entry) in last {
        let id = id(source.id, name);
        match (entry, known.get(&id)) {
            (Entry::Deleted(_), Some(_)) => gone.push(id),
            (Entry::Deleted(_), None) => {}
            (Entry::Kept(it), Some(before)) if says(it, before) => seen.push(id),
            (Entry::Kept(it), before) => {
                gone.extend(before.map(|it| it.id));
                new.push(row(source, it, now));
            }
        }
    }
    let changed = !gone.is_empty() || !new.is_empty();
    for chunk in gone.chunks(400) {
        let delete = Entity::delete_many().filter(Column::Id.is_in(chunk.iter().copied()));
        delete.exec(tx.connection()).await.map_err(db::failed)?;
    }
    for chunk in seen.chunks(400) {
        let update = Entity::update_many().col_expr(Column::SeenAt, sea_orm::sea_query::Expr::value(now));
        update.filter(Column::Id.is_in(chunk.iter().copied())).exec(tx.connection()).await.map_err(db::failed)?;
    }
    for chunk in new.chunks(80) {
        let once = OnConflict::column(Column::Id).do_nothing().to_owned();
        let insert = Entity::insert_many(chunk.to_vec()).on_conflict(once);
        insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    if changed { tx.record(Change::of(KIND, source.portal)).await } else { Ok(()) }
}

/// Lets go of all but the newest so many of a source; how many went.
pub(super) async fn trim(tx: &Tx, source: Uuid, most: usize) -> Result<usize> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Source.eq(source));
    let query = query.order_by_desc(Column::Dated).order_by_desc(Column::HarvestedAt).order_by_asc(Column::Id);
    let ids: Vec<Uuid> = query.into_tuple().all(tx.connection()).await.map_err(db::failed)?;
    let kept: HashSet<Uuid> = ids.iter().take(most).copied().collect();
    let gone: Vec<Uuid> = ids.into_iter().filter(|id| !kept.contains(id)).collect();
    for chunk in gone.chunks(400) {
        let delete = Entity::delete_many().filter(Column::Id.is_in(chunk.iter().copied()));
        delete.exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(gone.len())
}

/// Lets go of what was not named since an instant (Unix seconds); how many went.
pub(super) async fn forget_before(tx: &Tx, source: Uuid, at: i64) -> Result<usize> {
    let delete = Entity::delete_many().filter(Column::Source.eq(source)).filter(Column::SeenAt.lt(at));
    let done = delete.exec(tx.connection()).await.map_err(db::failed)?;
    Ok(usize::try_from(done.rows_affected).unwrap_or(usize::MAX))
}

/// Lets go of all that a source brought.
pub(super) async fn forget(tx: &Tx, source: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Source.eq(source));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
