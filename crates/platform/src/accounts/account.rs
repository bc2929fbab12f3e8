//! Accounts: made by an invitation, at the command line, or for the example. Who signs in with which name is told to nobody.
//! `login` is an e-mail address in small letters, or a name chosen by somebody who must not be found by one.

use super::grants::{self, Gift, GiveRole};
use super::second_factor_rules::in_force;
use super::secrets;
use crate::access::{Action, Permit};
use crate::app::App;
use crate::db::{self, Tx};
use kernel::{Actor, Error, Id, Lang, Member, Result, Right};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "accounts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub login: String,
    pub name: String,
    pub language: String,
    pub password: Option<String>,
    /// The shared secret of the second factor, sealed; none when it is not set up.
    pub second_factor: Option<String>,
    /// The last time step of a code that was accepted: none is accepted twice.
    pub second_factor_step: i64,
    /// Hashes of recovery codes not yet used, with spaces between them.
    pub recovery: String,
    pub active: bool,
    /// Unix milliseconds.
    pub created_at: i64,
}

crate::no_relations!();

pub type Account = Model;

/// What a new account is made of.
#[derive(Debug, Clone)]
pub struct New {
    pub login: String,
    pub name: String,
    pub language: Lang,
    /// As [`super::passwords::hash`] gave it.
    pub password: Option<String>,
    /// Recovery codes, as shown to the person.
    pub recovery: Vec<String>,
}

/// An account with the grants that are in force, each with the scopes around it.
#[derive(Debug)]
pub struct Held {
    pub account: Account,
    pub gifts: Vec<Gift>,
}

pub(super) async fn held(tx: &Tx, id: Uuid, app: &App) -> Result<Option<Held>> {
    let Some(account) = find(tx.connection(), id).await? else { return Ok(None) };
    let rows = grants::of_accounts(tx.connection(), &[id]).await?;
    let grants = rows.iter().filter(|row| row.in_force(tx.now())).filter_map(grants::Model::grant);
    let gifts = grants.map(|grant| Gift { grant, around: app.around(grant.scope) }).collect();
    Ok(Some(Held { account, gifts }))
}

/// What somebody may do now, as if they had just signed in with their second factor; none when the account is not active.
pub async fn acting(tx: &Tx, id: Uuid) -> Result<Option<Actor>> {
    let Some(account) = find(tx.connection(), id).await?.filter(|account| account.active) else { return Ok(None) };
    let rows = grants::of_accounts(tx.connection(), &[id]).await?;
    let member = Member {
        account: id,
        session: Uuid::nil(),
        name: account.name,
        grants: in_force(&rows, tx.now()),
        second_factor: true,
    };
    Ok(Some(Actor::Member(Arc::new(member))))
}

/// To see an account: who manages people wherever it holds a role, or everywhere.
pub struct SeeAccount;

impl Action for SeeAccount {
    type Object = Held;
    type Key = (Uuid, App);

    async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<Held>> {
        held(tx, id, &app).await
    }

    fn allows(actor: &Actor, held: &Held) -> bool {
        let here = |gift: &Gift| actor.may(Right::ManagePeople, &gift.around);
        actor.may(Right::ManagePeople, &[]) || held.gifts.iter().any(here)
    }
}

/// To suspend an account or open a way back into it: who could have given every role that it holds. Otherwise whoever
/// manages one of a person's places could take over the others.
pub struct ManageAccount;

impl Action for ManageAccount {
    type Object = Held;
    type Key = (Uuid, App);

    async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<Held>> {
        held(tx, id, &app).await
    }

    fn allows(actor: &Actor, held: &Held) -> bool {
        let here = !held.gifts.is_empty() || actor.may(Right::ManagePeople, &[]);
        here && actor.account() != Some(held.account.id) && held.gifts.iter().all(|gift| GiveRole::allows(actor, gift))
    }
}

/// To change one's own account.
pub struct ChangeOwnAccount;

impl Action for ChangeOwnAccount {
    type Object = Account;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Account>> {
        find(tx.connection(), id).await
    }

    fn allows(actor: &Actor, account: &Account) -> bool {
        actor.account() == Some(account.id)
    }
}

/// How a name to sign in with is compared: without spaces around it, in small letters.
pub fn login(typed: &str) -> String {
    typed.trim().to_lowercase()
}

pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Account>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)
}

/// Those of these accounts that are there.
pub async fn some(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Account>> {
    Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(db).await.map_err(db::failed)
}

pub async fn by_login(db: &impl ConnectionTrait, typed: &str) -> Result<Option<Account>> {
    Entity::find().filter(Column::Login.eq(login(typed))).one(db).await.map_err(db::failed)
}

/// The accounts whose name or sign-in name has these letters, by name.
pub async fn search(db: &impl ConnectionTrait, typed: &str, limit: u64) -> Result<Vec<Account>> {
    let plain: String = login(typed)
        .chars()
        .flat_map(|c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    let like = || LikeExpr::new(format!("%{plain}%")).escape('\\');
    let lower = |column: Column| Expr::expr(Func::lower(Expr::col(column)));
    let found = lower(Column::Name).like(like()).or(lower(Column::Login).like(like()));
    let query = Entity::find().filter(found).order_by_asc(Column::Name).order_by_asc(Column::Id).limit(limit);
    query.all(db).await.map_err(db::failed)
}

pub async fn any(db: &impl ConnectionTrait) -> Result<bool> {
    Ok(Entity::find().limit(1).one(db).await.map_err(db::failed)?.is_some())
}

/// Whether this account is an administrator's and no other active one is.
pub async fn is_last_administrator(db: &impl ConnectionTrait, now: jiff::Timestamp, id: Uuid) -> Result<bool> {
    let mut holders = grants::administrators(db, now).await?;
    if !holders.contains(&id) {
        return Ok(false);
    }
    holders.retain(|other| *other != id);
    let others = Entity::find().filter(Column::Id.is_in(holders)).filter(Column::Active.eq(true));
    Ok(others.count(db).await.map_err(db::failed)? == 0)
}

/// A page of accounts by name.
pub async fn page(db: &impl ConnectionTrait, only: Option<Vec<Uuid>>, offset: u64, limit: u64) -> Result<Vec<Account>> {
    let mut query = Entity::find().order_by_asc(Column::Name).order_by_asc(Column::Id).offset(offset).limit(limit);
    if let Some(ids) = only {
        query = query.filter(Column::Id.is_in(ids));
    }
    query.all(db).await.map_err(db::failed)
}

/// Makes an account. Callers have proved that they may: by an invitation, or at the command line.
///
/// # Errors
/// `Conflict` when the name to sign in with is taken.
pub(crate) async fn create(tx: &Tx, new: New) -> Result<Account> {
    let row = ActiveModel {
        id: Set(Id::<Account>::new().uuid()),
        login: Set(login(&new.login)),
        name: Set(new.name.trim().to_owned()),
        language: Set(new.language.to_string()),
        password: Set(new.password),
        second_factor: Set(None),
        second_factor_step: Set(0),
        recovery: Set(hashes(&new.recovery)),
        active: Set(true),
        created_at: Set(tx.now().as_millisecond()),
    };
    row.insert(tx.connection()).await.map_err(db::failed)
}

/// Makes an account without a password, for one of the people of an example or of a test.
///
/// # Errors
/// `Denied` unless the program itself asks.
pub async fn create_for_example(tx: &Tx, actor: &Actor, login: &str, name: &str, language: Lang) -> Result<Account> {
    if !matches!(actor, Actor::Operator) {
        return Err(Error::Denied);
    }
    let new = New { login: login.to_owned(), name: name.to_owned(), language, password: None, recovery: Vec::new() };
    create(tx, new).await
}

pub async fn rename(tx: &Tx, permit: &Permit<ChangeOwnAccount>, name: &str, language: Lang) -> Result<()> {
    let row = ActiveModel {
        id: Set(permit.object().id),
        name: Set(name.trim().to_owned()),
        language: Set(language.to_string()),
        ..Default::default()
    };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

pub async fn set_password(tx: &Tx, permit: &Permit<ChangeOwnAccount>, hash: String) -> Result<()> {
    let row = ActiveModel { id: Set(permit.object().id), password: Set(Some(hash)), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Suspends an account or lets it in again.
pub async fn set_active(tx: &Tx, permit: &Permit<ManageAccount>, active: bool) -> Result<()> {
    let row = ActiveModel { id: Set(permit.object().account.id), active: Set(active), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Uses up a recovery code. Whether it was one.
pub async fn spend(tx: &Tx, account: &Account, code: &str) -> Result<bool> {
    // Without a second factor there is nothing that a recovery code stands in for.
    if account.second_factor.is_none() && !super::passkeys::any(tx.connection(), account.id).await? {
        return Ok(false);
    }
    let used = secrets::hash_of_code(code);
    let left: Vec<&str> = account.recovery.split_whitespace().filter(|hash| **hash != used).collect();
    if left.len() == account.recovery.split_whitespace().count() {
        return Ok(false);
    }
    let spent = Entity::update_many()
        .col_expr(Column::Recovery, Expr::value(left.join(" ")))
        .filter(Column::Id.eq(account.id).and(Column::Recovery.eq(account.recovery.as_str())))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    Ok(spent.rows_affected == 1)
}

/// Waits until nobody else is at work on the account, until the end of the transaction.
pub(super) async fn hold(tx: &Tx, id: Uuid) -> Result<Option<Account>> {
    let touch = Entity::update_many().col_expr(Column::Active, Expr::col(Column::Active));
    touch.filter(Column::Id.eq(id)).exec(tx.connection()).await.map_err(db::failed)?;
    find(tx.connection(), id).await
}

/// Puts new recovery codes in the place of those there are.
pub async fn set_recovery(tx: &Tx, permit: &Permit<ChangeOwnAccount>, codes: &[String]) -> Result<()> {
    let row = ActiveModel { id: Set(permit.object().id), recovery: Set(hashes(codes)), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes the second factor away from somebody who has lost it, with the codes that stood in for it and the passkeys, and
/// signs them out.
///
/// # Errors
/// `Denied` unless the person at the command line asks; `NotFound` when there is no such account.
pub async fn reset_second_factor(tx: &Tx, actor: &Actor, login: &str) -> Result<Account> {
    if !matches!(actor, Actor::Operator) {
        return Err(Error::Denied);
    }
    let account = by_login(tx.connection(), login).await?.ok_or(Error::NotFound)?;
    let row = ActiveModel {
        id: Set(account.id),
        second_factor: Set(None),
        recovery: Set(String::new()),
        ..Default::default()
    };
    super::sessions::end_all(tx, account.id, None).await?;
    super::passkeys::remove_all(tx, account.id).await?;
    row.update(tx.connection()).await.map_err(db::failed)
}

fn hashes(codes: &[String]) -> String {
    codes.iter().map(|code| secrets::hash_of_code(code)).collect::<Vec<_>>().join(" ")
}
