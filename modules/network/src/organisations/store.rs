//! The tables of profiles and focal points: the only queries on them.
//! A focal point leaves this file only as far as its visibility lets whoever asks see.

use super::model::{FocalPoint, Profile, Said, Sight, Visibility};
use super::policy::{self, EditProfile, ManageProfile};
use directory::api::{self, Organisation, Shelf};
use kernel::{Error, Id, Result};
use platform::{Change, Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

/// The noun of the change log.
pub const KIND: &str = "network-profile";
/// Identifiers in one query.
const CHUNK: usize = 400;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_profiles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub listed: bool,
    /// Unix seconds.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn read(row: &Model) -> Result<Profile> {
    serde_json::from_str(&row.body).map_err(Error::internal)
}

/// The profile of an organisation, for the policy.
pub(super) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Profile>> {
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    row.as_ref().map(read).transpose()
}

/// The profiles of these organisations that one may see, in no particular order.
pub async fn profiles(
    connection: &impl ConnectionTrait,
    visible: &Visible<Profile>,
    ids: &[Uuid],
) -> Result<Vec<Profile>> {
    let all = visible.actor().may_somewhere(kernel::Right::ReadDrafts);
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let mut query = Entity::find().filter(Column::Id.is_in(chunk.iter().copied()));
        if !all {
            query = query.filter(Column::Listed.eq(true));
        }
        for row in query.all(connection).await.map_err(db::failed)? {
            found.push(read(&row)?);
        }
    }
    Ok(found)
}

/// All profiles, a piece at a time: for the search index.
pub(super) async fn after(connection: &impl ConnectionTrait, last: Option<Uuid>, limit: u64) -> Result<Vec<Profile>> {
    let mut query = Entity::find().order_by_asc(Column::Id).limit(limit);
    if let Some(last) = last {
        query = query.filter(Column::Id.gt(last));
    }
    query.all(connection).await.map_err(db::failed)?.iter().map(read).collect()
}

/// The organisations that the public sees: their identifiers.
pub async fn listed(connection: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Listed.eq(true));
    query.order_by_asc(Column::Id).into_tuple().all(connection).await.map_err(db::failed)
}

/// Profiles for the search index.
pub(super) async fn of(connection: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Profile>> {
    let query = Entity::find().filter(Column::Id.is_in(ids.iter().copied()));
    query.all(connection).await.map_err(db::failed)?.iter().map(read).collect()
}

/// Writes a profile.
///
/// # Errors
/// `Denied` when the permit speaks of another organisation.
pub async fn keep(tx: &mut Tx, permit: &Permit<EditProfile>, profile: &Profile) -> Result<()> {
    if permit.object().organisation.id.uuid() != profile.id {
        return Err(Error::Denied);
    }
    write(tx, profile).await
}

/// Shows an organisation to the public, or hides it.
pub async fn list(tx: &mut Tx, permit: &Permit<ManageProfile>, listed: bool) -> Result<()> {
    let mut profile = permit.object().profile.clone().ok_or(Error::NotFound)?;
    profile.listed = listed;
    profile.revision += 1;
    write(tx, &profile).await
}

async fn write(tx: &mut Tx, profile: &Profile) -> Result<()> {
    let row = ActiveModel {
        id: Set(profile.id),
        listed: Set(profile.listed),
        modified: Set(tx.now().as_second()),
        body: Set(serde_json::to_string(profile).map_err(Error::internal)?),
    };
    let replace =
        OnConflict::column(Column::Id).update_columns([Column::Listed, Column::Modified, Column::Body]).to_owned();
    Entity::insert(row).on_conflict(replace).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    tx.record(Change::of(KIND, profile.id)).await
}

/// The table of focal points.
pub mod focal {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "network_focal_points")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation: Uuid,
        pub account: Option<Uuid>,
        pub invitation: Option<Uuid>,
        pub visibility: String,
        pub position: i64,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

fn person(row: focal::Model) -> Result<FocalPoint> {
    Ok(FocalPoint {
        id: row.id,
        organisation: row.organisation,
        account: row.account,
        invitation: row.invitation,
        // What a newer program calls otherwise is shown to nobody outside.
        visibility: Visibility::parse(&row.visibility).unwrap_or(Visibility::Organisation),
        said: serde_json::from_str::<Said>(&row.body).map_err(Error::internal)?,
    })
}

/// The focal points of these organisations that one may see, in their order.
pub async fn focal_points(
    connection: &impl ConnectionTrait,
    visible: &Visible<FocalPoint>,
    shelf: &Shelf,
    organisations: &[&Organisation],
) -> Result<Vec<FocalPoint>> {
    let sight = |id: Uuid| {
        let found = organisations.iter().find(|it| it.id.uuid() == id);
        found.map_or(Sight::Public, |it| policy::sight(visible.actor(), &api::scopes(shelf, id, it.territory)))
    };
    let most = organisations.iter().map(|it| sight(it.id.uuid())).max().unwrap_or(Sight::Public);
    let reached = Visibility::ALL.iter().filter(|it| most.reaches(**it)).map(|it| it.as_str());
    let mut found = Vec::new();
    for chunk in organisations.chunks(CHUNK) {
        let ids = chunk.iter().map(|it| it.id.uuid());
        let query = focal::Entity::find()
            .filter(focal::Column::Organisation.is_in(ids))
            .filter(focal::Column::Visibility.is_in(reached.clone()))
            .order_by_asc(focal::Column::Position)
            .order_by_asc(focal::Column::Id);
        for row in query.all(connection).await.map_err(db::failed)? {
            let person = person(row)?;
            if sight(person.organisation).reaches(person.visibility) {
                found.push(person);
            }
        }
    }
    Ok(found)
}

/// All focal points of the organisation that is being changed.
pub async fn all_focal_points(tx: &Tx, permit: &Permit<EditProfile>) -> Result<Vec<FocalPoint>> {
    let id = permit.object().organisation.id.uuid();
    let query = focal::Entity::find().filter(focal::Column::Organisation.eq(id));
    let query = query.order_by_asc(focal::Column::Position).order_by_asc(focal::Column::Id);
    query.all(tx.connection()).await.map_err(db::failed)?.into_iter().map(person).collect()
}

/// Puts these in the place of all focal points of the organisation. Whose account one is stays as it was.
pub async fn replace_focal_points(tx: &Tx, permit: &Permit<EditProfile>, people: &[FocalPoint]) -> Result<()> {
    let id = permit.object().organisation.id.uuid();
    let before = all_focal_points(tx, permit).await?;
    let gone = focal::Entity::delete_many().filter(focal::Column::Organisation.eq(id));
    gone.exec(tx.connection()).await.map_err(db::failed)?;
    for (position, it) in (0..).zip(people) {
        let known = before.iter().find(|known| known.id == it.id);
        let row = focal::ActiveModel {
            id: Set(known.map_or_else(|| Id::<FocalPoint>::new().uuid(), |known| known.id)),
            organisation: Set(id),
            account: Set(known.and_then(|known| known.account)),
            invitation: Set(known.map_or(it.invitation, |known| known.invitation)),
            visibility: Set(it.visibility.as_str().to_owned()),
            position: Set(position),
            body: Set(serde_json::to_string(&it.said).map_err(Error::internal)?),
        };
        focal::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// Notes which invitation is meant for a focal point.
pub async fn invited(tx: &Tx, permit: &Permit<ManageProfile>, person: Uuid, invitation: Uuid) -> Result<()> {
    use sea_orm::sea_query::{Expr, ExprTrait};
    focal::Entity::update_many()
        .col_expr(focal::Column::Invitation, Expr::value(invitation))
        .filter(
            focal::Column::Id.eq(person).and(focal::Column::Organisation.eq(permit.object().organisation.id.uuid())),
        )
        .exec(tx.connection())
        .await
        .map(drop)
        .map_err(db::failed)
}

/// Somebody used an invitation: from now on the focal point it was meant for is this account.
pub async fn accepted(tx: &Tx, invitation: Uuid, account: Uuid) -> Result<()> {
    use sea_orm::sea_query::Expr;
    focal::Entity::update_many()
        .col_expr(focal::Column::Account, Expr::value(account))
        .filter(focal::Column::Invitation.eq(invitation))
        .exec(tx.connection())
        .await
        .map(drop)
        .map_err(db::failed)
}
