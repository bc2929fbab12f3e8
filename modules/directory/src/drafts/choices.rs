//! What somebody may name in a record: an organisation that gives a service, the places where it is given.
//! What is archived is not offered, and a confidential place only to those who may write it.

use super::inventory::{Line, begun, with_drafts};
use super::lists::{Within, containing};
use super::store::{Column as D, Entity as Drafts};
use super::{Editable, Place};
use crate::locations::{Location, store as locations};
use crate::organisations::{Organisation, store as organisations};
use crate::records;
use crate::shelf::Shelf;
use kernel::{Actor, Id, Reach, Result, Right, Scope, Territory};
use platform::{Db, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, Query, SelectStatement};
use sea_orm::{Condition, QueryOrder, QuerySelect};

/// What is asked for: by words, or one of them by its identifier.
#[derive(Debug, Clone, Copy)]
pub enum Wanted<'a> {
    Words(&'a str, u64),
    /// Of an organisation, at most so many.
    Of(Id<Organisation>, u64),
    This(Uuid),
}

/// The territories around a place and in it.
fn near(shelf: &Shelf, territory: Option<Id<Territory>>) -> Vec<Uuid> {
    let Some(territory) = territory else { return Vec::new() };
    let mut all: Vec<Uuid> = shelf.around(territory).iter().map(|it| it.id.uuid()).collect();
    let inside = Within::of(Reach::Only(vec![Scope::Territory(territory)]), shelf);
    if let Within::Only { territories, .. } = inside {
        all.extend(territories);
    }
    all
}

fn owners(condition: Condition) -> SelectStatement {
    use organisations::{Column, Entity};
    Query::select().column(Column::Id).from(Entity).cond_where(condition).to_owned()
}

/// The places that may be named in a record that lies somewhere: those that somebody writes, and those near it that are
/// no secret.
///
/// # Errors
/// When the database fails.
pub async fn places(
    db: &Db,
    visible: &Visible<Location>,
    shelf: &Shelf,
    at: Place,
    wanted: Wanted<'_>,
) -> Result<Vec<Line<Location>>> {
    use locations::{Column, Entity};
    let within = Within::of(visible.actor().reach(Right::Write), shelf);
    let own = match &within {
        Within::Everywhere => Condition::all(),
        within => {
            let own = within.condition(organisations::Column::Territory, organisations::Column::Id);
            Condition::all().add(Column::Organisation.into_expr().in_subquery(owners(own)))
        }
    };
    let here = Condition::all().add(organisations::Column::Territory.is_in(near(shelf, at.territory)));
    let open = Condition::all()
        .add(Column::Withheld.is_null())
        .add(Column::Organisation.into_expr().in_subquery(owners(here)));
    let mut published = Entity::find().filter(Column::Public.eq(true)).filter(Condition::any().add(own).add(open));
    let mut drafts = begun::<Location>(&within);
    if let Wanted::Of(organisation, _) = wanted {
        published = published.filter(Column::Organisation.eq(organisation.uuid()));
        drafts = drafts.filter(D::Organisation.eq(organisation.uuid()));
    }
    let (drafts, published) = asked((drafts, published), (Column::Name, Column::Id), wanted);
    let rows = published.all(db.read()).await.map_err(db::failed)?;
    let found = rows.iter().map(|row| records::read(&row.body)).collect::<Result<Vec<Location>>>()?;
    joined(db, drafts, found).await
}

/// The organisations in whose name a service may lie in a territory, by who may write there.
///
/// # Errors
/// When the database fails.
pub async fn organisations(
    db: &Db,
    visible: &Visible<Organisation>,
    shelf: &Shelf,
    territory: Id<Territory>,
    wanted: Wanted<'_>,
) -> Result<Vec<Line<Organisation>>> {
    use organisations::{Column, Entity};
    let actor: &Actor = visible.actor();
    let here = || near(shelf, Some(territory));
    let all = actor.may(Right::Write, &Place { territory: Some(territory), organisation: None }.scopes(shelf));
    let mut published = Entity::find().filter(Column::Public.eq(true));
    published =
        published.filter(Condition::any().add(Column::Territory.is_in(here())).add(Column::Territory.is_null()));
    let mut drafts = Drafts::find().filter(D::Kind.eq(<Organisation as records::Record>::KIND)).filter(D::Base.eq(0));
    drafts = drafts.filter(D::Territory.is_in(here()));
    if !all {
        let own = Within::of(actor.reach(Right::Write), shelf);
        published = published.filter(own.condition(Column::Territory, Column::Id));
        drafts = drafts.filter(own.condition(D::Territory, D::Organisation));
    }
    let (drafts, published) = asked((drafts, published), (Column::Name, Column::Id), wanted);
    let rows = published.all(db.read()).await.map_err(db::failed)?;
    let found = rows.iter().map(|row| records::read(&row.body)).collect::<Result<Vec<Organisation>>>()?;
    joined(db, drafts, found).await
}

fn asked<E: EntityTrait>(
    (mut drafts, mut published): (Select<Drafts>, Select<E>),
    (name, id): (E::Column, E::Column),
    wanted: Wanted<'_>,
) -> (Select<Drafts>, Select<E>) {
    match wanted {
        Wanted::This(this) => (drafts.filter(D::Id.eq(this)), published.filter(id.eq(this))),
        Wanted::Of(_, most) => (drafts.order_by_asc(D::Name).limit(most), published.order_by_asc(name).limit(most)),
        Wanted::Words(words, most) => {
            if !words.trim().is_empty() {
                drafts = drafts.filter(D::Name.like(containing(words)));
                published = published.filter(name.like(containing(words)));
            }
            let drafts = drafts.order_by_asc(D::Name).order_by_asc(D::Id).limit(most);
            (drafts, published.order_by_asc(name).order_by_asc(id).limit(most))
        }
    }
}

async fn joined<T: Editable>(db: &Db, drafts: Select<Drafts>, found: Vec<T>) -> Result<Vec<Line<T>>> {
    let mut lines = Vec::new();
    for row in drafts.all(db.read()).await.map_err(db::failed)? {
        let draft = row.draft::<T>()?;
        lines.push(Line { record: draft.record, state: Some(draft.state), published: false, public: false });
    }
    let published = found.into_iter().map(|record| {
        let public = record.is_public();
        Line { record, state: None, published: true, public }
    });
    lines.extend(published);
    Ok(lines)
}

/// Records that somebody's own record names already, as they are being written or published, in no order.
///
/// # Errors
/// When the database fails.
pub async fn named<T: Editable>(db: &Db, ids: &[Uuid]) -> Result<Vec<Line<T>>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found = records::by_ids::<T>(db.read(), ids).await?;
    let new: Vec<Uuid> = ids.iter().copied().filter(|id| !found.iter().any(|it| it.uuid() == *id)).collect();
    let mut lines = with_drafts(db, found).await?;
    if !new.is_empty() {
        let drafts = Drafts::find().filter(D::Kind.eq(T::KIND)).filter(D::Id.is_in(new));
        lines.extend(joined::<T>(db, drafts, Vec::new()).await?);
    }
    Ok(lines)
}
