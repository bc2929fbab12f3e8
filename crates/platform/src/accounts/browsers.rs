//! The browsers with which an account was signed in to: a sign-in with one that is not known is told to its owner.
//! Known by a random cookie, kept as its hash; no address and nothing that would follow anybody elsewhere.

use super::{account::Account, cookies, secrets, sessions};
use crate::app::App;
use crate::db::{self, Tx};
use http::{HeaderMap, HeaderValue};
use jiff::SignedDuration;
use kernel::{Id, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// A browser with which nobody has signed in for this long is forgotten: browsers forget the cookie then, too.
const KEPT: SignedDuration = SignedDuration::from_hours(400 * 24);
/// The name of the cookie.
const COOKIE: &str = "browser";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "browsers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Uuid,
    /// One browser may be known to several accounts.
    pub token_hash: String,
    /// What its owner is told of it: browser and system.
    pub device: String,
    /// Unix milliseconds, as all times here.
    pub first_at: i64,
    pub seen_at: i64,
}

crate::no_relations!();

/// A browser with which somebody signs in.
pub struct Met {
    pub id: Uuid,
    pub device: String,
    /// Whether the account was signed in to before, and never with this one.
    pub news: bool,
    /// By which it is known again.
    pub cookie: HeaderValue,
}

/// Looks whether the account knows the browser of a request, and remembers it.
pub async fn meet(app: &App, tx: &Tx, account: &Account, headers: &HeaderMap) -> Result<Met> {
    let device = sessions::device(headers);
    let known = of_account(tx.connection(), account.id).await?;
    let now = tx.now().as_millisecond();
    let brought = cookies::read(app, headers, COOKIE).filter(|token| token.len() == 43);
    let same = brought.map(secrets::hash).and_then(|hash| known.iter().find(|it| it.token_hash == hash));
    let token = brought.map_or_else(secrets::token, |token| Ok(token.to_owned()))?;
    let cookie = cookies::cookie(app, COOKIE, &token, KEPT)?;
    if let Some(same) = same {
        let row =
            ActiveModel { id: Set(same.id), device: Set(device.clone()), seen_at: Set(now), ..Default::default() };
        row.update(tx.connection()).await.map_err(db::failed)?;
        return Ok(Met { id: same.id, device, news: false, cookie });
    }
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        account: Set(account.id),
        token_hash: Set(secrets::hash(&token)),
        device: Set(device.clone()),
        first_at: Set(now),
        seen_at: Set(now),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(Met { id, device, news: !known.is_empty(), cookie })
}

/// The browsers that an account knows, the latest first.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_desc(Column::SeenAt);
    query.all(db).await.map_err(db::failed)
}

/// Forgets those of everybody that were not seen for long.
pub async fn forget(tx: &Tx) -> Result<()> {
    let before = tx.now().as_millisecond() - i64::try_from(KEPT.as_millis()).unwrap_or(i64::MAX);
    let old = Entity::delete_many().filter(Column::SeenAt.lt(before));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets those of an account.
pub(super) async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Entity::delete_many().filter(Column::Account.eq(account));
    own.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
