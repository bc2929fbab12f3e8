//! The table of services: the only queries on it.
//! Lists take `Visible<Service>`: the public sees only services that are offered.

use super::{Service, places};
use crate::drafts::lists::having;
use crate::drafts::texts;
use crate::freshness::Standing;
use crate::freshness::store::{Watched, ids_of};
use crate::organisations::Organisation;
use crate::records::{self, Record};
use jiff::tz::TimeZone;
use kernel::{Actor, Id, Result, Territory};
use platform::{Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub territory: Uuid,
    pub organisation: Option<Uuid>,
    pub public: bool,
    pub modified: i64,
    /// Folded, in its source language: lists of the workspace are sorted and searched by it.
    pub name: String,
    /// The languages in which every text is up to date: `,ar,fr,`.
    pub complete: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

impl Record for Service {
    type Entity = Entity;
    type Row = ActiveModel;
    const KIND: &'static str = "service";

    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }

    fn row(&self, body: String, modified: i64) -> ActiveModel {
        ActiveModel {
            name: Set(texts::name_column(self)),
            complete: Set(texts::complete_column(self)),
            id: Set(self.id.uuid()),
            slug: Set(self.slug.clone()),
            territory: Set(self.territory.uuid()),
            organisation: Set(self.organisation.map(Id::uuid)),
            public: Set(self.status.is_public()),
            modified: Set(modified),
            body: Set(body),
        }
    }

    fn watched(&self) -> Option<Watched> {
        let published = self.last_modified.map(|at| at.to_zoned(TimeZone::UTC).date());
        Some(Watched {
            id: self.id.uuid(),
            kind: Self::KIND,
            territory: self.territory.uuid(),
            organisation: self.organisation.map(Id::uuid),
            public: self.status.is_public(),
            since: self.freshness.assured_on.max(published),
            own: self.freshness.due,
        })
    }

    fn id_column() -> Column {
        Column::Id
    }

    fn body_column() -> Column {
        Column::Body
    }
}

/// What is offered at all.
fn offered(visible: &Visible<Service>) -> Condition {
    match visible.actor() {
        Actor::Public | Actor::Member(_) => Condition::all().add(Column::Public.eq(true)),
        Actor::Operator | Actor::Job(_) => Condition::all(),
    }
}

/// The condition that a list for somebody must have. What is not offered, or hidden until somebody confirms it, is shown
/// in the workspace alone, by its own lists.
fn seen(visible: &Visible<Service>) -> Condition {
    match visible.actor() {
        Actor::Public | Actor::Member(_) => {
            let hidden = ids_of(&[Standing::Hidden]);
            Condition::all().add(Column::Public.eq(true)).add(Column::Id.not_in_subquery(hidden))
        }
        Actor::Operator | Actor::Job(_) => Condition::all(),
    }
}

/// The service at a readable address, if it is offered; its page says if it is hidden.
pub async fn by_slug(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    territory: Id<Territory>,
    slug: &str,
) -> Result<Option<Service>> {
    let query = Entity::find()
        .filter(Column::Territory.eq(territory.uuid()))
        .filter(Column::Slug.eq(slug))
        .filter(offered(visible));
    records::one(db, query).await
}

/// What one may see of the services whose names have all these words, by name; at most `most`.
pub async fn by_name(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    words: &str,
    most: u64,
) -> Result<Vec<Service>> {
    let query = Entity::find().filter(having(Column::Name, words)).filter(seen(visible));
    records::all(db, query.order_by_asc(Column::Name).order_by_asc(Column::Id).limit(most)).await
}

/// What one may see of an organisation's services, by slug; at most 200.
pub async fn of_organisation(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    organisation: Id<Organisation>,
) -> Result<Vec<Service>> {
    let query = Entity::find().filter(Column::Organisation.eq(organisation.uuid())).filter(seen(visible));
    records::all(db, query.order_by_asc(Column::Slug).limit(200)).await
}

/// What the public sees of an organisation's services, by name; at most `most`.
pub(crate) async fn offered_by(
    db: &impl ConnectionTrait,
    organisation: Id<Organisation>,
    most: u64,
) -> Result<Vec<Service>> {
    let query = Entity::find().filter(Column::Organisation.eq(organisation.uuid())).filter(Column::Public.eq(true));
    records::all(db, query.order_by_asc(Column::Name).order_by_asc(Column::Id).limit(most)).await
}

/// What the public sees of the services given in a place, by name; at most `most`.
pub(crate) async fn offered_at(
    db: &impl ConnectionTrait,
    location: Id<crate::locations::Location>,
    most: u64,
) -> Result<Vec<Service>> {
    let there = places::services_at(db, &[location.uuid()]).await?;
    let query = Entity::find().filter(Column::Id.is_in(there)).filter(Column::Public.eq(true));
    records::all(db, query.order_by_asc(Column::Name).order_by_asc(Column::Id).limit(most)).await
}

/// What one may see of a territory's services, by slug.
pub async fn of_territory(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    territory: Id<Territory>,
) -> Result<Vec<Service>> {
    let query = Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(seen(visible));
    records::all(db, query.order_by_asc(Column::Slug)).await
}

/// Identifiers of the services given by these organisations or in these places.
pub async fn touching(db: &impl ConnectionTrait, organisations: &[Uuid], locations: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut ids: Vec<Uuid> = Vec::new();
    for chunk in organisations.chunks(500) {
        let query =
            Entity::find().filter(Column::Organisation.is_in(chunk.iter().copied())).select_only().column(Column::Id);
        ids.extend(query.into_tuple::<Uuid>().all(db).await.map_err(db::failed)?);
    }
    for chunk in locations.chunks(500) {
        ids.extend(places::services_at(db, chunk).await?);
    }
    Ok(ids)
}

/// Slugs that are taken in a territory, with their owners.
pub async fn slugs(db: &impl ConnectionTrait, territory: Id<Territory>) -> Result<Vec<(String, Uuid)>> {
    let query =
        Entity::find().filter(Column::Territory.eq(territory.uuid())).select_only().columns([Column::Slug, Column::Id]);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Slugs of what one may see in a territory; at most `limit`.
pub async fn public_slugs(
    db: &impl ConnectionTrait,
    visible: &Visible<Service>,
    territory: Id<Territory>,
    limit: usize,
) -> Result<Vec<String>> {
    let query =
        Entity::find().filter(Column::Territory.eq(territory.uuid())).filter(seen(visible)).order_by_asc(Column::Slug);
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    query.select_only().column(Column::Slug).limit(limit).into_tuple().all(db).await.map_err(db::failed)
}
