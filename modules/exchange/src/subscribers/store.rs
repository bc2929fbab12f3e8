//! The table of subscribers: the only queries on it. An address is sealed, and found by a blind index; a link that confirms is
//! kept as its hash. Anybody may ask for a subscription, so no permit would prove anything; all else takes one.

use super::policy::{ConfirmSubscription, KeepSubscription};
use crate::msg;
use jiff::SignedDuration;
use kernel::{Actor, Error, Id, Lang, Result};
use platform::accounts::secrets;
use platform::audit::{self, Entry as Act};
use platform::vault::{self, Blind};
use platform::{Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect, TryInsertResult};

/// The noun of the audit trail.
const KIND: &str = "subscriber";
/// How long a link confirms; then what was asked is forgotten.
pub const OPENS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// For this long no second letter goes to an address that somebody typed again.
const QUIET: SignedDuration = SignedDuration::from_mins(10);
/// The purpose of the blind index.
const FOUND_BY: &str = "exchange-subscriber";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_subscribers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The blind index of the address.
    pub found_by: String,
    /// Sealed.
    #[sea_orm(column_type = "Text")]
    pub address: String,
    pub lang: String,
    /// Unix milliseconds, as all times here.
    pub asked_at: i64,
    pub token_hash: Option<String>,
    pub expires: Option<i64>,
    pub confirmed_at: Option<i64>,
}

platform::no_relations!();

/// Who gets the bulletin, or has asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscriber {
    pub id: Uuid,
    /// Sealed.
    pub address: String,
    pub lang: Lang,
    pub confirmed_at: Option<i64>,
}

fn subscriber(row: Model) -> Subscriber {
    let lang = row.lang.parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(Lang::EN);
    Subscriber { id: row.id, address: row.address, lang, confirmed_at: row.confirmed_at }
}

/// What becomes of somebody's wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A letter with this token goes to the address.
    Confirm(String),
    /// The address gets it already: it is told so, and how to stop.
    Already(Uuid),
    /// A letter went there a moment ago.
    Quiet,
}

async fn found_by(tx: &Tx, address: &str) -> Result<String> {
    let address = vault::email(address).ok_or_else(|| Error::Malformed("no address".into()))?;
    Ok(Blind::load(tx).await?.of(FOUND_BY, &address))
}

async fn at(tx: &Tx, found_by: &str) -> Result<Option<Model>> {
    Entity::find().filter(Column::FoundBy.eq(found_by)).one(tx.connection()).await.map_err(db::failed)
}

/// Notes that somebody wants the bulletin sent to this address. What is answered outside is the same in every case.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &Tx, address: &str, lang: Lang) -> Result<Asked> {
    let (now, found_by, token) = (tx.now(), found_by(tx, address).await?, secrets::token()?);
    let expires = now.checked_add(OPENS).map_err(Error::internal)?.as_millisecond();
    let known = at(tx, &found_by).await?;
    let lately = |it: &Model| now.as_millisecond() - it.asked_at < QUIET.as_millis() as i64;
    if known.as_ref().is_some_and(lately) {
        return Ok(Asked::Quiet);
    }
    let asked = ActiveModel {
        asked_at: Set(now.as_millisecond()),
        lang: Set(lang.to_string()),
        token_hash: Set(Some(secrets::hash(&token))),
        expires: Set(Some(expires)),
        ..Default::default()
    };
    match known {
        Some(it) if it.confirmed_at.is_some() => {
            let row = ActiveModel { asked_at: Set(now.as_millisecond()), ..Default::default() };
            update(tx, it.id, row).await?;
            Ok(Asked::Already(it.id))
        }
        Some(it) => {
            update(tx, it.id, asked).await?;
            Ok(Asked::Confirm(token))
        }
        None => {
            let row = ActiveModel {
                id: Set(Id::<Subscriber>::new().uuid()),
                found_by: Set(found_by),
                address: Set(tx.seal()?.seal(address.trim().as_bytes())?),
                confirmed_at: Set(None),
                ..asked
            };
            let insert = Entity::insert(row).on_conflict_do_nothing_on([Column::FoundBy]);
            let done = insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
            // Somebody typed the same address at this very moment: one letter is enough.
            Ok(if matches!(done, TryInsertResult::Inserted(1)) { Asked::Confirm(token) } else { Asked::Quiet })
        }
    }
}

async fn update(tx: &Tx, id: Uuid, row: ActiveModel) -> Result<()> {
    let update = Entity::update_many().set(row).filter(Column::Id.eq(id));
    update.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Whoever a link confirms, while it does.
pub(super) async fn by_token(tx: &Tx, token: &str) -> Result<Option<Subscriber>> {
    let query = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token)));
    let query = query.filter(Column::Expires.gt(tx.now().as_millisecond())).filter(Column::ConfirmedAt.is_null());
    Ok(query.one(tx.connection()).await.map_err(db::failed)?.map(subscriber))
}

pub(super) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Subscriber>> {
    Ok(Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(subscriber))
}

/// Begins the subscription. Its link opens nothing any more.
///
/// # Errors
/// `Conflict` when the link was used at this moment.
pub async fn confirm(tx: &Tx, actor: &Actor, permit: &Permit<ConfirmSubscription>, lang: Lang) -> Result<()> {
    let id = permit.object().id;
    let row = ActiveModel {
        confirmed_at: Set(Some(tx.now().as_millisecond())),
        lang: Set(lang.to_string()),
        token_hash: Set(None),
        expires: Set(None),
        ..Default::default()
    };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(id)).filter(Column::ConfirmedAt.is_null());
    if update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    audit::write(tx, actor, Act::new(msg::act_subscriber_confirmed(), KIND, id)).await
}

/// In which language it is written.
pub async fn speak(tx: &Tx, actor: &Actor, permit: &Permit<KeepSubscription>, lang: Lang) -> Result<()> {
    let id = permit.object().id;
    update(tx, id, ActiveModel { lang: Set(lang.to_string()), ..Default::default() }).await?;
    audit::write(tx, actor, Act::new(msg::act_subscriber_changed(), KIND, id)).await
}

/// Ends the subscription: nothing of it stays.
pub async fn stop(tx: &Tx, actor: &Actor, permit: &Permit<KeepSubscription>) -> Result<()> {
    let id = permit.object().id;
    Entity::delete_by_id(id).exec(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_subscriber_stopped(), KIND, id)).await
}

/// Forgets what nobody confirmed in time; how many.
pub(super) async fn forget(tx: &Tx) -> Result<u64> {
    let old = Entity::delete_many().filter(Column::ConfirmedAt.is_null());
    let old = old.filter(Column::Expires.lte(tx.now().as_millisecond()));
    Ok(old.exec(tx.connection()).await.map_err(db::failed)?.rows_affected)
}

/// How many get it.
pub(crate) async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Entity::find().filter(Column::ConfirmedAt.is_not_null()).count(db).await.map_err(db::failed)
}

/// Those who had confirmed by an instant, after one of them, in a stable order: for the job that sends.
pub(crate) async fn after(tx: &Tx, last: Option<Uuid>, by: i64, most: u64) -> Result<Vec<Subscriber>> {
    let mut query = Entity::find().filter(Column::ConfirmedAt.lte(by));
    if let Some(last) = last {
        query = query.filter(Column::Id.gt(last));
    }
    let rows = query.order_by_asc(Column::Id).limit(most).all(tx.connection()).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(subscriber).collect())
}

/// What is kept of an address: since when and in which language.
pub(crate) async fn of_address(tx: &Tx, address: &str) -> Result<Option<(Lang, Option<i64>)>> {
    let row = at(tx, &found_by(tx, address).await?).await?;
    Ok(row.map(subscriber).map(|it| (it.lang, it.confirmed_at)))
}

/// Takes an address out.
pub(crate) async fn erase(tx: &Tx, address: &str) -> Result<()> {
    let found_by = found_by(tx, address).await?;
    let delete = Entity::delete_many().filter(Column::FoundBy.eq(found_by));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
