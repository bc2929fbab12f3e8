//! The table of looks at portals: when each is asked again, how that went, and what was found that nobody has confirmed or put
//! aside. A new finding takes the place of the one before; what says nothing new, or was put aside already, bothers nobody.

use super::finding::{Finding, Judged};
use super::model::{KIND, Observation, Portal};
use super::policy::KeepPortal;
use super::store;
use crate::msg;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::audit::{self, Entry as Act};
use platform::outbound::polite::host;
use platform::outbound::verdict::wait;
use platform::{Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use url::Url;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_portal_checks")]
pub struct Model {
    /// That of the portal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub url: String,
    /// With the port, where there is one.
    pub host: String,
    /// Unix seconds, as all times here: when it is to be looked at.
    pub next_at: i64,
    pub asked_at: Option<i64>,
    /// Why there was nothing to read; empty when there was.
    pub trouble: String,
    /// Failures in a row, on as many days.
    pub failures: i64,
    /// Where it has moved for ever; empty when it has not.
    #[sea_orm(column_type = "Text")]
    pub moved_to: String,
    /// What waits for a person.
    #[sea_orm(column_type = "Text", nullable)]
    pub found: Option<String>,
    pub found_at: Option<i64>,
    /// What a person put aside last.
    #[sea_orm(column_type = "Text", nullable)]
    pub dismissed: Option<String>,
}

platform::no_relations!();

impl Model {
    /// What waits for a person.
    pub fn finding(&self) -> Result<Option<Finding>> {
        read(self.found.as_deref())
    }
}

fn read(body: Option<&str>) -> Result<Option<Finding>> {
    body.map(serde_json::from_str).transpose().map_err(Error::internal)
}

fn written(it: &Finding) -> Result<Option<String>> {
    serde_json::to_string(it).map(Some).map_err(Error::internal)
}

fn fresh(id: Uuid, url: &str, now: i64) -> ActiveModel {
    let host = Url::parse(url).map(|url| host(&url)).unwrap_or_default();
    ActiveModel {
        id: Set(id),
        url: Set(url.to_owned()),
        host: Set(host),
        next_at: Set(now),
        asked_at: Set(None),
        trouble: Set(String::new()),
        failures: Set(0),
        moved_to: Set(String::new()),
        found: Set(None),
        found_at: Set(None),
        dismissed: Set(None),
    }
}

/// Begins to look at the portals of the inventory, anew at those whose address has changed, and forgets the others.
pub(crate) async fn keep(tx: &Tx, portals: &[(Uuid, String)]) -> Result<()> {
    let now = tx.now().as_second();
    let known: Vec<Model> = Entity::find().all(tx.connection()).await.map_err(db::failed)?;
    let wanted: HashMap<Uuid, &str> = portals.iter().map(|(id, url)| (*id, url.as_str())).collect();
    let stands = |it: &&Model| wanted.get(&it.id).is_some_and(|url| *url == it.url);
    let standing: HashSet<Uuid> = known.iter().filter(stands).map(|it| it.id).collect();
    let gone: Vec<Uuid> = known.iter().map(|it| it.id).filter(|id| !standing.contains(id)).collect();
    for gone in gone.chunks(400) {
        let delete = Entity::delete_many().filter(Column::Id.is_in(gone.iter().copied()));
        delete.exec(tx.connection()).await.map_err(db::failed)?;
    }
    let new: Vec<ActiveModel> =
        portals.iter().filter(|(id, _)| !standing.contains(id)).map(|(id, url)| fresh(*id, url, now)).collect();
    for new in new.chunks(100) {
        Entity::insert_many(new.to_vec()).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// The hosts with a portal that is due.
pub(crate) async fn due_hosts(tx: &Tx) -> Result<Vec<String>> {
    let query = Entity::find().select_only().column(Column::Host).distinct().order_by_asc(Column::Host);
    let query = query.filter(Column::NextAt.lte(tx.now().as_second()));
    query.into_tuple().all(tx.connection()).await.map_err(db::failed)
}

/// The portal of a host that has been due the longest.
pub(crate) async fn due(db: &impl ConnectionTrait, host: &str, now: Timestamp) -> Result<Option<Model>> {
    let query = Entity::find().filter(Column::Host.eq(host)).filter(Column::NextAt.lte(now.as_second()));
    query.order_by_asc(Column::NextAt).order_by_asc(Column::Id).one(db).await.map_err(db::failed)
}

/// How looking at a portal went; none where nobody has looked yet. For whoever keeps it.
pub async fn of(db: &impl ConnectionTrait, portal: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(portal).one(db).await.map_err(db::failed)
}

/// Portals of which something waits for a person: when it was found, by portal.
pub(crate) async fn waiting(db: &impl ConnectionTrait, _: &Visible<Portal>) -> Result<HashMap<Uuid, i64>> {
    let query = Entity::find().filter(Column::Found.is_not_null()).order_by_asc(Column::Id).limit(2_000);
    let rows = query.all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(|it| (it.id, it.found_at.unwrap_or_default())).collect())
}

/// Forgets the look at a portal that is no more.
pub(crate) async fn forget(tx: &Tx, id: Uuid) -> Result<()> {
    Entity::delete_by_id(id).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What a look has brought.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    pub finding: Option<Finding>,
    /// Seconds after which the server wishes to be asked again.
    pub retry_after: Option<u64>,
    pub moved_to: String,
}

/// Writes how a look went, and what waits since. Where nothing could be found, what waited goes on waiting.
pub async fn note(tx: &Tx, permit: &Permit<KeepPortal>, judged: &Judged, brought: Brought) -> Result<()> {
    let seen = &permit.object().seen;
    let id = seen.portal.id.uuid();
    let now = tx.now();
    let hours = wait(judged.verdict, judged.failures, brought.retry_after);
    let next = now.checked_add(hours.hours()).map_err(Error::internal)?;
    let before = of(tx.connection(), id).await?.filter(|it| it.url == seen.portal.url);
    let (found, found_at, dismissed) = before.map(|it| (it.found, it.found_at, it.dismissed)).unwrap_or_default();
    let (found, found_at) = match brought.finding {
        None => (found, found_at),
        Some(it) => {
            let aside = read(dismissed.as_deref())?.is_some_and(|before| it.repeats(&before));
            let told = it.tells(seen.last.as_ref()) && !aside;
            if told { (written(&it)?, Some(now.as_second())) } else { (None, None) }
        }
    };
    let row = ActiveModel {
        next_at: Set(next.as_second()),
        asked_at: Set(Some(now.as_second())),
        trouble: Set(judged.trouble.to_owned()),
        failures: Set(judged.failures),
        moved_to: Set(brought.moved_to),
        found: Set(found),
        found_at: Set(found_at),
        dismissed: Set(dismissed),
        ..fresh(id, &seen.portal.url, 0)
    };
    forget(tx, id).await?;
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes the finding of this day that waits.
///
/// # Errors
/// `Conflict` where something else waits by now, or nothing.
async fn take(tx: &Tx, id: Uuid, found_at: i64) -> Result<Finding> {
    let row = of(tx.connection(), id).await?.filter(|it| it.found_at == Some(found_at)).ok_or(Error::Conflict)?;
    let finding = row.finding()?.ok_or(Error::Conflict)?;
    let update = Entity::update_many().col_expr(Column::Found, Expr::value(None::<String>));
    let update = update.filter(Column::Id.eq(id)).filter(Column::Found.is_not_null());
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(finding) } else { Err(Error::Conflict) }
}

/// Makes an observation of what was found, with what only a person can say of it.
///
/// # Errors
/// `Conflict` where something else waits by now, or nothing.
pub async fn confirm(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<KeepPortal>,
    found_at: i64,
    with: impl FnOnce(Finding) -> Observation,
) -> Result<()> {
    let finding = take(tx, permit.object().seen.portal.id.uuid(), found_at).await?;
    store::note(tx, actor, permit, &with(finding)).await
}

/// Lets go of what waits, if the newest observation says all of it.
pub(super) async fn settle(tx: &Tx, id: Uuid, last: &Observation) -> Result<()> {
    let waiting = of(tx.connection(), id).await?.map(|it| it.finding()).transpose()?.flatten();
    if waiting.is_some_and(|it| !it.tells(Some(last))) {
        let update = Entity::update_many().col_expr(Column::Found, Expr::value(None::<String>));
        update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Puts aside what was found; the same is not asked about again.
///
/// # Errors
/// `Conflict` where something else waits by now, or nothing.
pub async fn dismiss(tx: &Tx, actor: &Actor, permit: &Permit<KeepPortal>, found_at: i64) -> Result<()> {
    let id = permit.object().seen.portal.id.uuid();
    let finding = take(tx, id, found_at).await?;
    let update = Entity::update_many().col_expr(Column::Dismissed, Expr::value(written(&finding)?));
    update.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_portal_dismissed(), KIND, id)).await
}
