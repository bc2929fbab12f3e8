//! The table of requests to join: the only queries on it.
//! A request is found by its asker through a token of which only the hash is kept, and is forgotten when it is old.

use super::super::model::Kind;
use directory::api::{Home, Shelf};
use jiff::SignedDuration;
use kernel::{Actor, Error, Id, Lang, Reach, Result, Right, Scope, Territory};
use platform::accounts::secrets;
use platform::{Action, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long a decided request is kept.
const DECIDED: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How long one waits before it is given up.
const WAITING: SignedDuration = SignedDuration::from_hours(365 * 24);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    /// `waiting`, `approved` or `refused`.
    pub state: String,
    pub territory: Option<Uuid>,
    /// Unix milliseconds.
    pub made_at: i64,
    pub decided_at: Option<i64>,
    pub decided_by: Option<Uuid>,
    pub organisation: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

pub const WAITS: &str = "waiting";
pub const APPROVED: &str = "approved";
pub const REFUSED: &str = "refused";

/// What the asker said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub lang: Lang,
    pub name: String,
    pub kind: Kind,
    pub website: String,
    pub why: String,
    pub person: String,
    pub email: String,
    pub phone: String,
    /// Why it was refused.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The token of the invitation, sealed: only the asker's own link opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
}

impl Model {
    pub fn said(&self) -> Result<Said> {
        serde_json::from_str(&self.body).map_err(Error::internal)
    }

    pub fn home(&self) -> Option<Id<Territory>> {
        self.territory.map(Id::from_uuid)
    }
}

/// Keeps a request. What comes back is the token of its asker's link.
pub async fn make(tx: &Tx, territory: Option<Id<Territory>>, said: &Said) -> Result<(Uuid, String)> {
    let token = secrets::token()?;
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        token_hash: Set(secrets::hash(&token)),
        state: Set(WAITS.to_owned()),
        territory: Set(territory.map(Id::uuid)),
        made_at: Set(tx.now().as_millisecond()),
        decided_at: Set(None),
        decided_by: Set(None),
        organisation: Set(None),
        body: Set(serde_json::to_string(said).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok((id, token))
}

/// The request that a link leads to.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn followed(connection: &impl ConnectionTrait, token: &str) -> Result<Model> {
    let query = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token)));
    query.one(connection).await.map_err(db::failed)?.ok_or(Error::NotFound)
}

/// A request and the scopes of the territory for which it is.
#[derive(Debug, Clone)]
pub struct Desk {
    pub request: Model,
    pub around: Vec<Scope>,
}

/// To read a request and decide it: who manages the people of its territory.
pub struct Decide;

impl Action for Decide {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        let found = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
        Ok(found.map(|request| Desk { around: Home::new(&shelf, request.home()).around, request }))
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        actor.may(Right::ManagePeople, &desk.around)
    }
}

/// Notes the decision; a request is decided once.
///
/// # Errors
/// `Conflict` when somebody else has decided it.
pub async fn decide(
    tx: &Tx,
    permit: &Permit<Decide>,
    actor: &Actor,
    state: &str,
    organisation: Option<Uuid>,
    said: &Said,
) -> Result<()> {
    use sea_orm::sea_query::{Expr, ExprTrait};
    let done = Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::DecidedAt, Expr::value(tx.now().as_millisecond()))
        .col_expr(Column::DecidedBy, Expr::value(actor.account()))
        .col_expr(Column::Organisation, Expr::value(organisation))
        .col_expr(Column::Body, Expr::value(serde_json::to_string(said).map_err(Error::internal)?))
        .filter(Column::Id.eq(permit.object().request.id).and(Column::State.eq(WAITS)))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Which requests somebody may decide.
fn seen(visible: &Visible<Model>, shelf: &Shelf) -> Condition {
    let Reach::Only(scopes) = visible.actor().reach(Right::ManagePeople) else { return Condition::all() };
    let inside = shelf.territories.iter().filter(|it| {
        let around = shelf.around(it.id);
        around.iter().any(|outer| scopes.contains(&Scope::Territory(outer.id)))
    });
    Condition::all().add(Column::Territory.is_in(inside.map(|it| it.id.uuid())))
}

/// A page of the requests that one may decide, those that wait first, then the newest; after one of them if it is named.
/// Whether more follow comes with it.
pub async fn page(
    connection: &impl ConnectionTrait,
    visible: &Visible<Model>,
    shelf: &Shelf,
    after: Option<Uuid>,
    limit: u64,
) -> Result<(Vec<Model>, bool)> {
    let mut query = Entity::find().filter(seen(visible, shelf));
    if let Some(after) = after {
        let found = Entity::find_by_id(after).filter(seen(visible, shelf)).one(connection).await.map_err(db::failed)?;
        query = query.filter(follows(&found.ok_or(Error::NotFound)?));
    }
    // «waiting» comes last in the alphabet.
    let query = query.order_by_desc(Column::State).order_by_desc(Column::MadeAt).order_by_desc(Column::Id);
    let mut rows = query.limit(limit + 1).all(connection).await.map_err(db::failed)?;
    let more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok((rows, more))
}

/// What comes after a request in the order of the list.
fn follows(it: &Model) -> Condition {
    let state = || Condition::all().add(Column::State.eq(it.state.as_str()));
    Condition::any()
        .add(Column::State.lt(it.state.as_str()))
        .add(state().add(Column::MadeAt.lt(it.made_at)))
        .add(state().add(Column::MadeAt.eq(it.made_at)).add(Column::Id.lt(it.id)))
}

/// How many wait for somebody.
pub async fn waiting(connection: &impl ConnectionTrait, visible: &Visible<Model>, shelf: &Shelf) -> Result<u64> {
    use sea_orm::PaginatorTrait;
    let query = Entity::find().filter(seen(visible, shelf)).filter(Column::State.eq(WAITS));
    query.count(connection).await.map_err(db::failed)
}

/// Deletes what was decided long ago, and what nobody ever decided.
pub async fn forget(tx: &Tx) -> Result<()> {
    let before =
        |lasts: SignedDuration| tx.now().as_millisecond() - i64::try_from(lasts.as_millis()).unwrap_or(i64::MAX);
    let old = Condition::any()
        .add(Column::DecidedAt.lt(before(DECIDED)))
        .add(Condition::all().add(Column::State.eq(WAITS)).add(Column::MadeAt.lt(before(WAITING))));
    Entity::delete_many().filter(old).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
