//! Organisations and places that somebody may read in the workspace, a page at a time: what is being written, else what
//! is published. Every query is narrowed to where the person holds the right.

use super::lists::{Within, count};
use super::store::{Column as D, Entity as Drafts};
use super::{Draft, Editable, State};
use crate::hsds;
use crate::locations::{Location, store as locations};
use crate::organisations::{Organisation, store as organisations};
use crate::records::{self, Record};
use crate::shelf::Shelf;
use kernel::{Result, Right};
use platform::{Db, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, Query};
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Lines of one page.
pub const PAGE: u64 = 50;

/// A record as it is being written, else as it is published.
#[derive(Debug)]
pub struct Line<T> {
    pub record: T,
    pub state: Option<State>,
    pub published: bool,
}

#[derive(Debug)]
pub struct Found<T> {
    pub lines: Vec<Line<T>>,
    pub total: u64,
}

/// The organisations whose drafts somebody may read, new ones first, then by address.
pub async fn organisations(
    db: &Db,
    visible: &Visible<Organisation>,
    shelf: &Shelf,
    words: &str,
    page: u64,
) -> Result<Found<Organisation>> {
    use organisations::{Column, Entity};
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let mut published = Entity::find().filter(within.condition(Column::Territory, Column::Id));
    let begun = Drafts::find().filter(D::Kind.eq(Organisation::KIND)).filter(D::Base.eq(0));
    let mut begun = begun.filter(within.condition(D::Territory, D::Organisation));
    let slug = hsds::slug(words);
    if !slug.is_empty() {
        published = published.filter(Column::Slug.contains(slug.as_str()));
        begun = begun.filter(D::Name.contains(super::texts::folded(words)));
    }
    lines(db, begun, published.order_by_asc(Column::Slug), page).await
}

/// The same of places: those of the organisations where somebody holds the right. Confidential ones keep their names to
/// themselves here.
pub async fn locations(db: &Db, visible: &Visible<Location>, shelf: &Shelf, page: u64) -> Result<Found<Location>> {
    use locations::{Column, Entity};
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let mut published = Entity::find();
    if !matches!(within, Within::Everywhere) {
        let owners = within.condition(organisations::Column::Territory, organisations::Column::Id);
        let owners =
            Query::select().column(organisations::Column::Id).from(organisations::Entity).cond_where(owners).to_owned();
        published = published.filter(Column::Organisation.into_expr().in_subquery(owners));
    }
    let begun = Drafts::find().filter(D::Kind.eq(Location::KIND)).filter(D::Base.eq(0));
    let begun = begun.filter(within.condition(D::Territory, D::Organisation));
    let mut found = lines::<Location>(db, begun, published.order_by_asc(Column::Id), page).await?;
    for line in &mut found.lines {
        line.record.withhold();
    }
    Ok(found)
}

/// New drafts and then published records, as if they were one list.
async fn lines<T: Editable>(
    db: &Db,
    begun: Select<Drafts>,
    published: Select<T::Entity>,
    page: u64,
) -> Result<Found<T>> {
    let offset = page.saturating_mul(PAGE);
    let before = count(db, begun.clone()).await?;
    let total = before + count(db, published.clone()).await?;
    let mut lines = Vec::new();
    if offset < before {
        let query = begun.order_by_asc(D::Name).order_by_asc(D::Id).offset(offset).limit(PAGE);
        for row in query.all(db.read()).await.map_err(db::failed)? {
            let Draft { record, state, .. } = row.draft::<T>()?;
            lines.push(Line { record, state: Some(state), published: false });
        }
    }
    let room = PAGE - u64::try_from(lines.len()).unwrap_or(PAGE);
    if room > 0 {
        let query = published.offset(offset.saturating_sub(before)).limit(room);
        let records = records::all::<T>(db.read(), query).await?;
        let ids = records.iter().map(T::uuid);
        let drafts = Drafts::find().filter(D::Kind.eq(T::KIND)).filter(D::Id.is_in(ids));
        let mut drafts: HashMap<Uuid, Draft<T>> = drafts
            .all(db.read())
            .await
            .map_err(db::failed)?
            .into_iter()
            .map(|row| Ok((row.id, row.draft::<T>()?)))
            .collect::<Result<_>>()?;
        lines.extend(records.into_iter().map(|record| match drafts.remove(&record.uuid()) {
            Some(draft) => Line { record: draft.record, state: Some(draft.state), published: true },
            None => Line { record, state: None, published: true },
        }));
    }
    Ok(Found { lines, total })
}
