//! Organisations and places that somebody may read in the workspace, a page at a time: what is being written, else what
//! is published. Every query is narrowed to where the person holds the right.

use super::lists::{Within, containing, count};
use super::paging::{self, Sorted, Turn, Turns};
use super::store::{Column as D, Entity as Drafts};
use super::{Draft, Editable, State};
use crate::locations::{Location, store as locations};
use crate::organisations::{Organisation, store as organisations};
use crate::shelf::Shelf;
use kernel::{Result, Right};
use platform::{Db, Visible, db};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use std::collections::HashMap;

/// A record as it is being written, else as it is published.
#[derive(Debug, Clone)]
pub struct Line<T> {
    pub record: T,
    pub state: Option<State>,
    /// Whether the public has seen it, and sees it now.
    pub published: bool,
    pub public: bool,
}

#[derive(Debug)]
pub struct Found<T> {
    pub lines: Vec<Line<T>>,
    pub total: u64,
    pub turns: Turns,
}

/// The organisations whose drafts somebody may read, new ones first, then by name.
///
/// # Errors
/// When the database fails.
pub async fn organisations(
    db: &Db,
    visible: &Visible<Organisation>,
    shelf: &Shelf,
    words: &str,
    turn: Turn,
) -> Result<Found<Organisation>> {
    use organisations::{Column, Entity};
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let mut published = Entity::find().filter(within.condition(Column::Territory, Column::Id));
    let mut begun = begun::<Organisation>(&within);
    if !words.trim().is_empty() {
        published = published.filter(Column::Name.like(containing(words)));
        begun = begun.filter(D::Name.like(containing(words)));
    }
    let sorted = Sorted { query: Some(published), name: Column::Name, id: Column::Id };
    lines::<Organisation>(db, begun, sorted, turn, |row: &organisations::Model| row.body.as_str()).await
}

/// The same of places: those of the organisations where somebody holds the right. Confidential ones keep their names to
/// themselves here.
///
/// # Errors
/// When the database fails.
pub async fn locations(
    db: &Db,
    visible: &Visible<Location>,
    shelf: &Shelf,
    words: &str,
    turn: Turn,
) -> Result<Found<Location>> {
    use locations::{Column, Entity};
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let mut published = Entity::find().filter(of_owners(&within, Column::Organisation));
    let mut begun = begun::<Location>(&within);
    if !words.trim().is_empty() {
        published = published.filter(Column::Name.like(containing(words)));
        begun = begun.filter(D::Name.like(containing(words)));
    }
    let sorted = Sorted { query: Some(published), name: Column::Name, id: Column::Id };
    let mut found = lines::<Location>(db, begun, sorted, turn, |row| row.body.as_str()).await?;
    for line in &mut found.lines {
        line.record.withhold();
    }
    Ok(found)
}

/// What lies where the organisation does that it belongs to.
pub(crate) fn of_owners(within: &Within, organisation: impl ColumnTrait) -> Condition {
    use organisations::{Column, Entity};
    if matches!(within, Within::Everywhere) {
        return Condition::all();
    }
    let owners = within.condition(Column::Territory, Column::Id);
    let owners = Query::select().column(Column::Id).from(Entity).cond_where(owners).to_owned();
    Condition::all().add(organisation.in_subquery(owners))
}

/// What was never published of a kind.
pub(super) fn begun<T: Editable>(within: &Within) -> Select<Drafts> {
    let begun = Drafts::find().filter(D::Kind.eq(T::KIND)).filter(D::Base.eq(0));
    begun.filter(within.condition(D::Territory, D::Organisation))
}

/// New drafts and then published records, as if they were one list.
async fn lines<T: Editable>(
    db: &Db,
    begun: Select<Drafts>,
    published: Sorted<T::Entity>,
    turn: Turn,
    body: fn(&<T::Entity as EntityTrait>::Model) -> &str,
) -> Result<Found<T>>
where
    <T::Entity as EntityTrait>::Model: ModelTrait<Entity = T::Entity>,
{
    let mut total = count(db, begun.clone()).await?;
    if let Some(query) = &published.query {
        total += count(db, query.clone()).await?;
    }
    let found = paging::page(db, &Sorted::drafts(Some(begun)), &published, turn).await?;
    let mut lines = Vec::new();
    for row in found.drafts {
        let Draft { record, state, .. } = row.draft::<T>()?;
        lines.push(Line { record, state: Some(state), published: false, public: false });
    }
    let records = found.published.iter().map(|row| crate::records::read::<T>(body(row))).collect::<Result<Vec<T>>>()?;
    lines.extend(with_drafts(db, records).await?);
    Ok(Found { lines, total, turns: found.turns })
}

/// Published records, each with its draft in its place where there is one.
pub(super) async fn with_drafts<T: Editable>(db: &Db, records: Vec<T>) -> Result<Vec<Line<T>>> {
    let mut drafts: HashMap<Uuid, Draft<T>> = HashMap::new();
    if !records.is_empty() {
        let query = Drafts::find().filter(D::Kind.eq(T::KIND)).filter(D::Id.is_in(records.iter().map(T::uuid)));
        for row in query.all(db.read()).await.map_err(db::failed)? {
            drafts.insert(row.id, row.draft()?);
        }
    }
    let line = |record: T| {
        let public = record.is_public();
        match drafts.remove(&record.uuid()) {
            Some(draft) => Line { record: draft.record, state: Some(draft.state), published: true, public },
            None => Line { record, state: None, published: true, public },
        }
    };
    Ok(records.into_iter().map(line).collect())
}
