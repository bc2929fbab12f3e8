//! Grants: a role on a scope, from a day and perhaps until one. None is ever deleted: it is ended, and stays as it was.

use super::account;
use crate::access::{Action, Permit};
use crate::db::{self, Tx};
use jiff::Timestamp;
use kernel::{Actor, Error, Grant, Id, Result, Right, Role, Scope};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder};
use std::collections::HashSet;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "grants")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Uuid,
    pub role: String,
    pub scope_kind: String,
    pub scope_id: Option<Uuid>,
    /// Unix milliseconds.
    pub starts_at: i64,
    pub ends_at: Option<i64>,
    pub given_by: Option<Uuid>,
}

crate::no_relations!();

impl Model {
    /// None when it was written by a newer program with a role unknown here.
    pub fn grant(&self) -> Option<Grant> {
        Some(Grant { role: Role::parse(&self.role)?, scope: Scope::from_parts(&self.scope_kind, self.scope_id)? })
    }

    pub fn in_force(&self, now: Timestamp) -> bool {
        let now = now.as_millisecond();
        self.starts_at <= now && self.ends_at.is_none_or(|end| now < end)
    }
}

/// What is to be given: a role on a scope, and every scope around it.
#[derive(Debug, Clone)]
pub struct Gift {
    pub grant: Grant,
    pub around: Vec<Scope>,
}

/// To give a role on a scope that it fits: who manages people there, and holds every right that the role gives, except
/// those over what is confided at a desk. Those nobody gives to themselves.
pub struct GiveRole;

impl Action for GiveRole {
    type Object = Gift;
    type Key = Gift;

    async fn load(_: &Tx, gift: Gift) -> Result<Option<Gift>> {
        Ok(Some(gift))
    }

    fn allows(actor: &Actor, gift: &Gift) -> bool {
        let mut within = gift.around.clone();
        within.push(gift.grant.scope);
        let holds = |right: &Right| right.is_confided() || actor.may(*right, &within);
        gift.grant.role.fits(gift.grant.scope)
            && actor.may(Right::ManagePeople, &within)
            && gift.grant.role.rights().iter().all(holds)
    }
}

/// To take a role back: whoever could give it.
pub struct EndGrant;

impl Action for EndGrant {
    type Object = (Model, Gift);
    type Key = (Uuid, Vec<Scope>);

    async fn load(tx: &Tx, (id, around): (Uuid, Vec<Scope>)) -> Result<Option<(Model, Gift)>> {
        let row = find(tx.connection(), id).await?.filter(|row| row.in_force(tx.now()));
        Ok(row.and_then(|row| row.grant().map(|grant| (row, Gift { grant, around }))))
    }

    fn allows(actor: &Actor, (row, gift): &(Model, Gift)) -> bool {
        // Nobody locks themselves out by mistake.
        GiveRole::allows(actor, gift) && actor.account() != Some(row.account)
    }
}

pub async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>> {
    Entity::find_by_id(id).one(db).await.map_err(db::failed)
}

/// All grants of accounts, ended ones too, oldest first.
pub async fn of_accounts(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Account.is_in(accounts.iter().copied()));
    query.order_by_asc(Column::StartsAt).order_by_asc(Column::Id).all(db).await.map_err(db::failed)
}

/// The accounts that hold a grant on one of these scopes, ended or not.
pub async fn holders(db: &impl ConnectionTrait, scopes: &[Scope]) -> Result<Vec<Uuid>> {
    let ids = scopes.iter().filter_map(|scope| scope.id());
    let rows = Entity::find().filter(Column::ScopeId.is_in(ids)).all(db).await.map_err(db::failed)?;
    let mut accounts: Vec<Uuid> = rows.into_iter().map(|row| row.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(accounts)
}

/// The accounts that administer the whole instance now, active or not.
pub async fn administrators(db: &impl ConnectionTrait, now: Timestamp) -> Result<Vec<Uuid>> {
    let query = Entity::find()
        .filter(Column::Role.eq(Role::Administrator.as_str()))
        .filter(Column::ScopeKind.eq(Scope::Network.kind()));
    let rows = query.all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().filter(|row| row.in_force(now)).map(|row| row.account).collect())
}

/// The active accounts that hold a right by a grant on one of these scopes itself, in force now.
pub async fn holding(tx: &Tx, right: Right, scopes: &[Scope]) -> Result<Vec<Uuid>> {
    let mut accounts: Vec<Uuid> = held(tx, right, scopes).await?.into_iter().map(|(account, _)| account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(accounts)
}

/// The same, each with the scope of the grant.
pub async fn held(tx: &Tx, right: Right, scopes: &[Scope]) -> Result<Vec<(Uuid, Scope)>> {
    let roles = Role::ALL.iter().copied().filter(|role| role.allows(right)).map(Role::as_str);
    let (ids, network) = (scopes.iter().filter_map(|scope| scope.id()), scopes.contains(&Scope::Network));
    let mut there = Condition::any().add(Column::ScopeId.is_in(ids));
    if network {
        there = there.add(Column::ScopeKind.eq(Scope::Network.kind()));
    }
    let rows = Entity::find().filter(Column::Role.is_in(roles)).filter(there);
    let rows = rows.all(tx.connection()).await.map_err(db::failed)?;
    let held = |row: &Model| {
        let scope = row.grant().filter(|_| row.in_force(tx.now()))?.scope;
        scopes.contains(&scope).then_some((row.account, scope))
    };
    let held: Vec<(Uuid, Scope)> = rows.iter().filter_map(held).collect();
    let accounts: Vec<Uuid> = held.iter().map(|(account, _)| *account).collect();
    let people = account::some(tx.connection(), &accounts).await?;
    let active: HashSet<Uuid> = people.into_iter().filter(|person| person.active).map(|person| person.id).collect();
    Ok(held.into_iter().filter(|(account, _)| active.contains(account)).collect())
}

/// The active accounts that hold a right anywhere at all by a grant in force now.
pub async fn anywhere(tx: &Tx, right: Right) -> Result<Vec<Uuid>> {
    let roles = Role::ALL.iter().copied().filter(|role| role.allows(right)).map(Role::as_str);
    let rows = Entity::find().filter(Column::Role.is_in(roles)).all(tx.connection()).await.map_err(db::failed)?;
    let accounts: HashSet<Uuid> = rows.iter().filter(|row| row.in_force(tx.now())).map(|row| row.account).collect();
    let people = account::some(tx.connection(), &accounts.into_iter().collect::<Vec<_>>()).await?;
    Ok(people.into_iter().filter(|person| person.active).map(|person| person.id).collect())
}

/// Whether somebody would open to themselves what is confided at a desk: a colleague has to give that.
pub fn is_own_confidence(actor: &Actor, role: Role, account: Uuid) -> bool {
    actor.account() == Some(account) && role.rights().iter().any(|right| right.is_confided())
}

/// Gives a role from now on.
///
/// # Errors
/// `Denied` to whoever would give themselves what is confided at a desk.
pub async fn give(
    tx: &Tx,
    permit: &Permit<GiveRole>,
    actor: &Actor,
    account: &account::Account,
    ends: Option<Timestamp>,
) -> Result<Model> {
    let grant = permit.object().grant;
    if is_own_confidence(actor, grant.role, account.id) {
        return Err(Error::Denied);
    }
    insert(tx, account.id, grant, actor.account(), ends).await
}

pub(super) async fn insert(
    tx: &Tx,
    account: Uuid,
    grant: Grant,
    given_by: Option<Uuid>,
    ends: Option<Timestamp>,
) -> Result<Model> {
    let row = ActiveModel {
        id: Set(Id::<Model>::new().uuid()),
        account: Set(account),
        role: Set(grant.role.as_str().to_owned()),
        scope_kind: Set(grant.scope.kind().to_owned()),
        scope_id: Set(grant.scope.id()),
        starts_at: Set(tx.now().as_millisecond()),
        ends_at: Set(ends.map(Timestamp::as_millisecond)),
        given_by: Set(given_by),
    };
    row.insert(tx.connection()).await.map_err(db::failed)
}

/// Takes a role back, at once.
pub async fn end(tx: &Tx, permit: &Permit<EndGrant>) -> Result<()> {
    let row = ActiveModel {
        id: Set(permit.object().0.id),
        ends_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}
