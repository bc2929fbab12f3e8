//! The table of terms: its only queries. Lists are narrowed to what somebody may see, fifty a page.
//! Whoever writes a term says which revision they have seen; nothing is overwritten unseen.

use super::matching::fold;
use super::policy::{AddTerms, WriteTerm};
use super::{Term, Use};
use crate::msg;
use crate::scopes;
use kernel::{Actor, Error, Id, Result, Scope};
use messages::Message;
use platform::audit::{self, Entry};
use platform::{App, Cx, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{Condition, PaginatorTrait, QueryOrder, QuerySelect};
use serde_json::json;

/// Terms on one page of the list.
pub const PAGE: u64 = 50;
/// Most terms that are looked for in a text, and that one file holds.
pub const MOST: u64 = 5_000;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "glossary_terms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub scope_kind: String,
    pub scope_id: Option<Uuid>,
    /// Folded, to be sorted by.
    pub name: String,
    /// All wordings, folded, to be searched.
    pub words: String,
    pub archived: bool,
    pub revision: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn read(row: &Model) -> Result<Term> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

fn row(term: &Term) -> Result<ActiveModel> {
    let first = term.wordings.iter().find(|it| it.using == Use::Preferred).or(term.wordings.first());
    Ok(ActiveModel {
        id: Set(term.id.uuid()),
        scope_kind: Set(term.scope.kind().to_owned()),
        scope_id: Set(term.scope.id()),
        name: Set(first.map(|it| fold(&it.text)).unwrap_or_default()),
        words: Set(term.folded()),
        archived: Set(term.archived),
        revision: Set(term.revision),
        body: Set(serde_json::to_string(term).map_err(Error::internal)?),
    })
}

pub(super) async fn find(db: &impl ConnectionTrait, id: Id<Term>) -> Result<Option<Term>> {
    let found = Entity::find_by_id(id.uuid()).one(db).await.map_err(db::failed)?;
    found.as_ref().map(read).transpose()
}

/// What is asked of the list.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub words: String,
    pub scope: Option<Scope>,
    pub archived: bool,
    /// From 0.
    pub page: u64,
}

fn on(scopes: &[Scope]) -> Condition {
    let ids: Vec<Uuid> = scopes.iter().filter_map(|scope| scope.id()).collect();
    let places = Condition::any().add(Column::ScopeId.is_in(ids));
    if scopes.contains(&Scope::Network) { places.add(Column::ScopeKind.eq(Scope::Network.kind())) } else { places }
}

fn seen(visible: &Visible<Term>, app: &App, wanted: &Wanted) -> Select<Entity> {
    let mut query = Entity::find().filter(Column::Archived.eq(wanted.archived));
    if let Some(scopes) = scopes::readable(visible.actor(), app) {
        query = query.filter(on(&scopes));
    }
    if let Some(scope) = wanted.scope {
        query = query.filter(on(&[scope]));
    }
    let words = fold(&wanted.words);
    if !words.is_empty() {
        // A folded text has letters and digits alone: nothing in it means anything to LIKE.
        query = query.filter(Column::Words.like(LikeExpr::new(format!("%{words}%"))));
    }
    query.order_by_asc(Column::Name).order_by_asc(Column::Id)
}

/// A page of the terms that concern whoever asks, by name, and how many there are.
pub async fn page(cx: &Cx, visible: &Visible<Term>, wanted: &Wanted) -> Result<(Vec<Term>, u64)> {
    let query = seen(visible, &cx.app, wanted);
    let total = query.clone().count(cx.app.db.read()).await.map_err(db::failed)?;
    let rows = query.offset(wanted.page.saturating_mul(PAGE)).limit(PAGE).all(cx.app.db.read()).await;
    Ok((rows.map_err(db::failed)?.iter().map(read).collect::<Result<_>>()?, total))
}

/// The terms that a file holds: all that the list would show, on whatever page.
pub async fn all(cx: &Cx, visible: &Visible<Term>, wanted: &Wanted) -> Result<Vec<Term>> {
    let rows = seen(visible, &cx.app, wanted).limit(MOST).all(cx.app.db.read()).await.map_err(db::failed)?;
    rows.iter().map(read).collect()
}

/// The terms that count where a text lies: those of its scopes and of the network.
pub async fn around(cx: &Cx, within: &[Scope]) -> Result<Vec<Term>> {
    let mut scopes = within.to_vec();
    scopes.push(Scope::Network);
    let query = Entity::find().filter(Column::Archived.eq(false)).filter(on(&scopes)).order_by_asc(Column::Name);
    let rows = query.limit(MOST).all(cx.app.db.read()).await.map_err(db::failed)?;
    rows.iter().map(read).collect()
}

/// Adds a term to the scope of the permit.
pub async fn add(tx: &Tx, actor: &Actor, permit: &Permit<AddTerms>, term: Term) -> Result<Term> {
    let term = Term { scope: permit.object().0, revision: 1, ..term };
    Entity::insert(row(&term)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Entry::new(msg::act_term_added(), "term", term.id.uuid())).await?;
    Ok(term)
}

/// Writes a term that was seen as the permit holds it. It stays where it is.
///
/// # Errors
/// `Conflict` when somebody else has written it since.
pub async fn write(tx: &Tx, actor: &Actor, permit: &Permit<WriteTerm>, act: Message, term: Term) -> Result<()> {
    replace(tx, actor, &permit.object().term, act, term).await
}

async fn replace(tx: &Tx, actor: &Actor, seen: &Term, act: Message, term: Term) -> Result<()> {
    let term = Term { id: seen.id, scope: seen.scope, revision: seen.revision + 1, ..term };
    let update = Entity::update_many().set(row(&term)?).filter(Column::Id.eq(term.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen.revision)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let entry = Entry::new(act, "term", term.id.uuid());
    audit::write(tx, actor, entry.with(json!({ "from": seen.revision, "to": term.revision }))).await
}
