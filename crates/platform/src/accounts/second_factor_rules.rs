//! Which roles need a second factor where: marked by whoever manages people on a scope, for everything that lies in it.
//! An administrator's role always does. Who holds such a role without one can do nothing but set one up.

use super::grants;
use crate::access::{Action, Permit};
use crate::app::App;
use crate::db::{self, Tx};
use kernel::{Actor, Grant, Id, Result, Right, Role, Scope};
use sea_orm::ActiveValue::Set;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factor_rules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub role: String,
    pub scope_kind: String,
    pub scope_id: Option<Uuid>,
    pub made_by: Option<Uuid>,
    /// Unix milliseconds.
    pub made_at: i64,
}

crate::no_relations!();

impl Model {
    pub fn grant(&self) -> Option<Grant> {
        Some(Grant { role: Role::parse(&self.role)?, scope: Scope::from_parts(&self.scope_kind, self.scope_id)? })
    }
}

/// To mark roles on a scope: who manages people there. The scope with those around it.
pub struct MarkRoles;

impl Action for MarkRoles {
    type Object = (Scope, Vec<Scope>);
    type Key = (Scope, Vec<Scope>);

    async fn load(_: &Tx, key: Self::Key) -> Result<Option<Self::Object>> {
        Ok(Some(key))
    }

    fn allows(actor: &Actor, (_, around): &Self::Object) -> bool {
        actor.may(Right::ManagePeople, around)
    }
}

fn of_scope(scope: Scope) -> Condition {
    let kind = Condition::all().add(Column::ScopeKind.eq(scope.kind()));
    kind.add(scope.id().map_or_else(|| Column::ScopeId.is_null(), |id| Column::ScopeId.eq(id)))
}

/// The rules that hold on these scopes and on the whole network.
pub async fn on(db: &impl ConnectionTrait, scopes: &[Scope]) -> Result<Vec<Grant>> {
    let any =
        scopes.iter().fold(of_scope(Scope::Network), |any, scope| Condition::any().add(any).add(of_scope(*scope)));
    let rows = Entity::find().filter(any).all(db).await.map_err(db::failed)?;
    Ok(rows.iter().filter_map(Model::grant).collect())
}

/// Whether one of these grants needs a second factor.
pub async fn ask(db: &impl ConnectionTrait, app: &App, held: &[Grant]) -> Result<bool> {
    if held.is_empty() || held.iter().any(|grant| grant.role.needs_second_factor()) {
        return Ok(!held.is_empty());
    }
    let around: Vec<(Role, Vec<Scope>)> = held.iter().map(|grant| (grant.role, app.around(grant.scope))).collect();
    let mut scopes: Vec<Scope> = around.iter().flat_map(|(_, scopes)| scopes.iter().copied()).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let rules = on(db, &scopes).await?;
    let marked = |role: Role, scopes: &[Scope]| {
        rules.iter().any(|rule| rule.role == role && (rule.scope == Scope::Network || scopes.contains(&rule.scope)))
    };
    Ok(around.iter().any(|(role, scopes)| marked(*role, scopes)))
}

/// Marks these roles on the scope, and no others.
pub async fn set(tx: &Tx, permit: &Permit<MarkRoles>, actor: &Actor, roles: &[Role]) -> Result<()> {
    let scope = permit.object().0;
    Entity::delete_many().filter(of_scope(scope)).exec(tx.connection()).await.map_err(db::failed)?;
    for role in roles {
        let row = ActiveModel {
            id: Set(Id::<Model>::new().uuid()),
            role: Set(role.as_str().to_owned()),
            scope_kind: Set(scope.kind().to_owned()),
            scope_id: Set(scope.id()),
            made_by: Set(actor.account()),
            made_at: Set(tx.now().as_millisecond()),
        };
        Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Forgets who made the rules; the rules stay.
pub(super) async fn forget_maker(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::MadeBy, Expr::value(None::<Uuid>));
    update.filter(Column::MadeBy.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The roles that an account holds now.
pub(super) fn in_force(rows: &[grants::Model], now: jiff::Timestamp) -> Vec<Grant> {
    rows.iter().filter(|grant| grant.in_force(now)).filter_map(grants::Model::grant).collect()
}
