//! Which service is given where, so that either can be found from the other.
//! Rewritten together with the service that they belong to.

use super::{Service, ServiceAtLocation};
use kernel::{Id, Result};
use platform::{Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "service_at_locations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub service: Uuid,
    pub location: Uuid,
}

platform::no_relations!();

/// Notes the places of services; called with every service that is kept.
pub(crate) async fn note(tx: &Tx, services: &[Service]) -> Result<()> {
    for chunk in services.chunks(300) {
        let ids = chunk.iter().map(|service| service.id.uuid());
        Entity::delete_many().filter(Column::Service.is_in(ids)).exec(tx.connection()).await.map_err(db::failed)?;
        let rows: Vec<_> = chunk
            .iter()
            .flat_map(|service| {
                service.places.iter().map(|place| ActiveModel {
                    id: Set(place.id.uuid()),
                    service: Set(service.id.uuid()),
                    location: Set(place.location.uuid()),
                })
            })
            .collect();
        if !rows.is_empty() {
            let replace = OnConflict::column(Column::Id).update_columns([Column::Service, Column::Location]).to_owned();
            Entity::insert_many(rows)
                .on_conflict(replace)
                .exec_without_returning(tx.connection())
                .await
                .map_err(db::failed)?;
        }
    }
    Ok(())
}

/// The service that a place belongs to.
pub async fn service_of(db: &impl ConnectionTrait, place: Id<ServiceAtLocation>) -> Result<Option<Id<Service>>> {
    let row = Entity::find_by_id(place.uuid()).one(db).await.map_err(db::failed)?;
    Ok(row.map(|row| Id::from_uuid(row.service)))
}

/// All of them that the public may know of: service, the service in its place, location. Sorted.
pub async fn every(db: &impl ConnectionTrait) -> Result<Vec<(Uuid, Uuid, Uuid)>> {
    use crate::locations::store as locations;
    let mut public = Query::select();
    public.column(locations::Column::Id).from(locations::Entity).and_where(locations::Column::Public.eq(true));
    let query = Entity::find().filter(Column::Location.in_subquery(public));
    let query = query.select_only().columns([Column::Service, Column::Id, Column::Location]);
    let mut rows: Vec<(Uuid, Uuid, Uuid)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    rows.sort_unstable();
    Ok(rows)
}

/// Identifiers of the services given in these places.
pub(crate) async fn services_at(db: &impl ConnectionTrait, locations: &[Uuid]) -> Result<Vec<Uuid>> {
    let query = Entity::find().filter(Column::Location.is_in(locations.iter().copied())).order_by_asc(Column::Service);
    query.select_only().column(Column::Service).into_tuple().all(db).await.map_err(db::failed)
}
