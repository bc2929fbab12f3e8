//! Sessions: an opaque token in a cookie, its hash in the table. They end by themselves, and their owner can end each.
//! A session never crosses to another account, and a new one is made at every sign-in.

use super::second_factor_rules::{self, in_force};
use super::{account, cookies, grants, passkeys, secrets};
use crate::app::App;
use crate::db::{self, Tx};
use http::{HeaderMap, HeaderValue, header};
use jiff::{SignedDuration, Timestamp};
use kernel::{Actor, Id, Member, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, QueryOrder};
use std::sync::Arc;

/// A session that is not used for this long is over.
const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// And after this long in any case.
const LONGEST: SignedDuration = SignedDuration::from_hours(90 * 24);
/// A session that owes a second factor waits this long for it, in milliseconds.
const HALF_FOR: i64 = 15 * 60_000;
/// How often the last use is written down, in milliseconds.
const SEEN_EVERY: i64 = 300_000;
/// For this long after a password or code was given, dangerous acts ask for none, in milliseconds.
const STRONG_FOR: i64 = 15 * 60_000;
/// After this long without a request a session is locked: what people confide is opened by whoever proves again who they
/// are. Where scripts run, the screen is locked long before.
const LOCKS_AFTER: i64 = 60 * 60_000;

/// What a page asks by itself, such as whose turn it is, says so with this header: it is no sign that anybody is there.
const UNATTENDED: &str = "x-unattended";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    pub account: Uuid,
    /// Unix milliseconds, as all times here.
    pub created_at: i64,
    pub seen_at: i64,
    /// When a password or a second factor was last given.
    pub strong_at: i64,
    /// Since when it is locked, until who it is is proved again.
    pub locked_at: Option<i64>,
    pub second_factor: bool,
    /// What the person is told of it: browser and system.
    pub device: String,
}

crate::no_relations!();

impl Model {
    fn is_over(&self, now: Timestamp) -> bool {
        let age = |since: i64| SignedDuration::from_millis(now.as_millisecond() - since);
        age(self.seen_at) > IDLE || age(self.created_at) > LONGEST
    }
}

/// Somebody who has signed in, with what their requests need.
#[derive(Debug, Clone)]
pub struct Signed {
    pub actor: Actor,
    /// Whether a password or a code was given a short while ago.
    pub strong: bool,
    /// Whether the account's second factor is still to be given: nothing is open before.
    pub half: bool,
    /// Whether a role needs a second factor and none is set up: nothing else is open before.
    pub owes: bool,
    /// Whether the screen was left, or locked: what people confide is not open before it is proved again who it is.
    pub locked: bool,
}

/// Begins a session. What comes back is the token, for [`cookie`].
pub async fn begin(tx: &Tx, account: &account::Account, second_factor: bool, device: &str) -> Result<String> {
    let token = secrets::token()?;
    let now = tx.now().as_millisecond();
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        token_hash: Set(secrets::hash(&token)),
        account: Set(account.id),
        created_at: Set(now),
        seen_at: Set(now),
        strong_at: Set(now),
        locked_at: Set(None),
        second_factor: Set(second_factor),
        device: Set(device.to_owned()),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(token)
}

/// The one whose session the request's cookie carries, if it lasts and the account is active.
pub async fn resume(app: &App, headers: &HeaderMap) -> Result<Option<Signed>> {
    let Some(token) = cookies::read(app, headers, "") else { return Ok(None) };
    let hash = secrets::hash(token);
    let found = Entity::find()
        .filter(Column::TokenHash.eq(hash))
        .find_also_linked(ToAccount)
        .one(app.db.read())
        .await
        .map_err(db::failed)?;
    let Some((session, Some(account))) = found else { return Ok(None) };
    let now = app.clock.now();
    if session.is_over(now) || !account.active {
        return Ok(None);
    }
    let rested = now.as_millisecond() - session.seen_at;
    let locked = session.locked_at.is_some() || rested > LOCKS_AFTER;
    if rested > SEEN_EVERY && !headers.contains_key(UNATTENDED) {
        touch(app, &session, locked).await?;
    }
    let held = in_force(&grants::of_accounts(app.db.read(), &[account.id]).await?, now);
    let needs = !session.second_factor && second_factor_rules::ask(app.db.read(), app, &held).await?;
    // A passkey is owed only where a second factor is: whoever has one for comfort still comes in with the password.
    let keyed = needs && account.second_factor.is_none() && passkeys::any(app.db.read(), account.id).await?;
    let half = !session.second_factor && (account.second_factor.is_some() || keyed);
    if half && now.as_millisecond() - session.created_at > HALF_FOR {
        return Ok(None);
    }
    let member = Member {
        account: account.id,
        session: session.id,
        name: account.name,
        grants: held,
        second_factor: session.second_factor,
    };
    let strong = now.as_millisecond() - session.strong_at < STRONG_FOR;
    Ok(Some(Signed { actor: Actor::Member(Arc::new(member)), strong, half, owes: needs && !half, locked }))
}

struct ToAccount;

impl Linked for ToAccount {
    type FromEntity = Entity;
    type ToEntity = account::Entity;

    fn link(&self) -> Vec<sea_orm::RelationDef> {
        vec![Entity::belongs_to(account::Entity).from(Column::Account).to(account::Column::Id).into()]
    }
}

async fn touch(app: &App, session: &Model, locked: bool) -> Result<()> {
    let tx = app.db.begin().await?;
    let now = app.clock.now().as_millisecond();
    let mut row = ActiveModel { id: Set(session.id), seen_at: Set(now), ..Default::default() };
    if locked && session.locked_at.is_none() {
        row.locked_at = Set(Some(now));
    }
    row.update(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await
}

/// Says that a password or a code was just given in this session; with a code, that it has a second factor.
pub async fn strengthen(tx: &Tx, member: &Member, second_factor: bool) -> Result<()> {
    let mut row =
        ActiveModel { id: Set(member.session), strong_at: Set(tx.now().as_millisecond()), ..Default::default() };
    row.locked_at = Set(None);
    if second_factor {
        row.second_factor = Set(true);
    }
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Locks this session: what people confide is opened by whoever proves again who they are. The rest of it stays open.
pub async fn lock(tx: &Tx, member: &Member) -> Result<()> {
    let now = tx.now().as_millisecond();
    let row = ActiveModel { id: Set(member.session), locked_at: Set(Some(now)), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The sessions of an account that last, the latest used first.
pub async fn of_account(app: &App, account: Uuid) -> Result<Vec<Model>> {
    let rows = Entity::find().filter(Column::Account.eq(account)).order_by_desc(Column::SeenAt);
    let now = app.clock.now();
    let rows = rows.all(app.db.read()).await.map_err(db::failed)?;
    Ok(rows.into_iter().filter(|row| !row.is_over(now)).collect())
}

/// Ends one of an account's own sessions. Whether there was one.
pub async fn end(tx: &Tx, account: Uuid, session: Uuid) -> Result<bool> {
    let query = Entity::delete_many().filter(Column::Id.eq(session).and(Column::Account.eq(account)));
    Ok(query.exec(tx.connection()).await.map_err(db::failed)?.rows_affected > 0)
}

/// Forgets the sessions of everybody that are over.
pub async fn forget(tx: &Tx) -> Result<()> {
    let now = tx.now().as_millisecond();
    let before = |age: SignedDuration| now - i64::try_from(age.as_millis()).unwrap_or(i64::MAX);
    let over = Column::SeenAt.lt(before(IDLE)).or(Column::CreatedAt.lt(before(LONGEST)));
    Entity::delete_many().filter(over).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Ends all sessions of an account, but for one.
pub async fn end_all(tx: &Tx, account: Uuid, but: Option<Uuid>) -> Result<()> {
    let mut query = Entity::delete_many().filter(Column::Account.eq(account));
    if let Some(but) = but {
        query = query.filter(Column::Id.ne(but));
    }
    query.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The cookie that carries a session; with an empty token, the one that takes it away.
pub fn cookie(app: &App, token: &str) -> Result<HeaderValue> {
    cookies::cookie(app, "", token, LONGEST)
}

/// Browser and system, as far as a request tells: enough for its owner to know it again, too little to follow anybody.
pub fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| agent.contains(sign)).map_or("", |(_, name)| name)
    };
    let browser = first(&[
        ("Firefox", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
