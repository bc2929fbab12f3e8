//! Who receives at a desk: in which languages, and in which sessions. That they may, a role on the desk says.
//! Names are never public; what the public sees are languages.

use crate::model::{Gender, Mediator, Profile};
use crate::msg;
use crate::policy::{DescribeOneself, ShapeDesk};
use crate::store::KIND;
use kernel::{Actor, Error, Id, Lang, Result, Right, Scope};
use messages::Message;
use platform::accounts::grants;
use platform::audit::{self, Entry};
use platform::{Change, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_mediators")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub account: Uuid,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn read(row: &Model) -> Result<Mediator> {
    let profile = serde_json::from_str(&row.body).map_err(Error::internal)?;
    Ok(Mediator { id: row.id, desk: row.desk, account: row.account, profile })
}

/// Those who receive at a desk, in the order in which they came.
pub async fn of(db: &impl ConnectionTrait, desk: Uuid) -> Result<Vec<Mediator>> {
    let query = Entity::find().filter(Column::Desk.eq(desk)).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)?.iter().map(read).collect()
}

/// Those who are seated at one of these desks and hold, now, a role on that very desk by which they receive.
pub async fn serving(tx: &Tx, desks: &[Uuid]) -> Result<Vec<Mediator>> {
    let scopes: Vec<Scope> = desks.iter().copied().map(Scope::Desk).collect();
    let held = grants::held(tx, Right::Receive, &scopes).await?;
    let query = Entity::find().filter(Column::Desk.is_in(desks.iter().copied())).order_by_asc(Column::Id);
    let rows = query.all(tx.connection()).await.map_err(db::failed)?;
    rows.iter().filter(|row| held.contains(&(row.account, Scope::Desk(row.desk)))).map(read).collect()
}

/// Everywhere that an account receives.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Mediator>> {
    let query = Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)?.iter().map(read).collect()
}

/// Says in which languages and sessions somebody receives; somebody who was not in the team joins it.
///
/// # Errors
/// `Denied` when they hold no role on the desk by which they receive.
pub async fn seat(
    tx: &mut Tx,
    permit: &Permit<ShapeDesk>,
    actor: &Actor,
    account: Uuid,
    profile: &Profile,
) -> Result<()> {
    let desk = permit.object().desk.id.uuid();
    if !grants::holding(tx, Right::Receive, &[Scope::Desk(desk)]).await?.contains(&account) {
        return Err(Error::Denied);
    }
    keep(tx, desk, account, profile).await?;
    told(tx, actor, desk, msg::act_mediator_seated(), account).await
}

/// Says of oneself in which languages one receives, wherever one does. Sessions stay as they are.
pub async fn describe(
    tx: &mut Tx,
    permit: &Permit<DescribeOneself>,
    actor: &Actor,
    languages: &[Lang],
    gender: Option<Gender>,
) -> Result<()> {
    let oneself = permit.object();
    for desk in &oneself.desks {
        let seat = oneself.seats.iter().find(|it| it.desk == *desk);
        let sessions = seat.map(|it| it.profile.sessions.clone()).unwrap_or_default();
        let profile = Profile { languages: languages.to_vec(), gender, sessions };
        if seat.is_none_or(|it| it.profile != profile) {
            keep(tx, *desk, oneself.account, &profile).await?;
            told(tx, actor, *desk, msg::act_mediator_described(), oneself.account).await?;
        }
    }
    Ok(())
}

/// One seat for one person at one desk.
async fn keep(tx: &Tx, desk: Uuid, account: Uuid, profile: &Profile) -> Result<()> {
    let body = serde_json::to_string(profile).map_err(Error::internal)?;
    let own = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::Account.eq(account));
    let known = own.one(tx.connection()).await.map_err(db::failed)?;
    let done = match known {
        Some(known) => {
            let row = ActiveModel { id: Set(known.id), body: Set(body), ..Default::default() };
            row.update(tx.connection()).await
        }
        None => {
            let id = Id::<Model>::new().uuid();
            let row = ActiveModel { id: Set(id), desk: Set(desk), account: Set(account), body: Set(body) };
            row.insert(tx.connection()).await
        }
    };
    done.map(drop).map_err(db::failed)
}

/// Takes somebody out of the team. Their appointments stay, with nobody to receive them, and are shown so.
pub async fn unseat(tx: &mut Tx, permit: &Permit<ShapeDesk>, actor: &Actor, account: Uuid) -> Result<()> {
    let desk = permit.object().desk.id.uuid();
    let gone = Entity::delete_many().filter(Column::Desk.eq(desk)).filter(Column::Account.eq(account));
    gone.exec(tx.connection()).await.map_err(db::failed)?;
    told(tx, actor, desk, msg::act_mediator_unseated(), account).await
}

async fn told(tx: &mut Tx, actor: &Actor, desk: Uuid, act: Message, account: Uuid) -> Result<()> {
    audit::write(tx, actor, Entry::new(act, KIND, desk).with(json!({ "account": account }))).await?;
    tx.record(Change::of(KIND, desk)).await
}

/// Takes an account out of every team.
pub async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let gone = Entity::delete_many().filter(Column::Account.eq(account)).exec(tx.connection()).await;
    gone.map(drop).map_err(db::failed)
}
