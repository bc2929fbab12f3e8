//! The end of a file: its key is destroyed, so that nothing opens what was confided, here or in any later backup. What is left
//! counts (a desk, when it was opened and closed) and names nobody.

use super::model::{File, State};
use super::policy::{EraseFile, OwnFile};
use super::rows::{consents, files, notes, shares, transfers};
use super::{finding, store};
use crate::msg;
use crate::referrals::changes as referrals;
use crate::referrals::model::By;
use jiff::Timestamp;
use kernel::{Actor, Result};
use messages::Message;
use platform::{App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QuerySelect};

/// Erases a file for good.
pub async fn erase(app: &App, tx: &Tx, permit: &Permit<EraseFile>, actor: &Actor) -> Result<()> {
    end((app, tx), actor, &permit.object().file, State::Erased, msg::act_desk_file_erased()).await
}

/// The person asks, with their code, that it be erased. It is closed at once.
pub async fn ask(app: &App, tx: &Tx, permit: &Permit<OwnFile>) -> Result<()> {
    let (held, now) = (permit.object(), tx.now().as_millisecond());
    let row = files::ActiveModel {
        id: Set(held.file.id),
        state: Set(State::Closed.as_str().to_owned()),
        closed_at: Set(held.row.closed_at.or(Some(now))),
        erasure_asked_at: Set(held.row.erasure_asked_at.or(Some(now))),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    referrals::file_left(app, tx, &Actor::Public, held.file.id, By::Person).await?;
    store::told(tx, &Actor::Public, msg::act_desk_file_erasure_asked(), held.file.id).await
}

/// Erases what its person asked to erase before an instant, and anonymises the files of a desk that nobody needed since
/// another. How many.
pub async fn end_old(
    (app, tx): (&App, &Tx),
    actor: &Actor,
    desk: Uuid,
    asked: Timestamp,
    touched: Timestamp,
) -> Result<usize> {
    let holding = || {
        let holds = [State::Open.as_str(), State::Closed.as_str()];
        files::Entity::find().filter(files::Column::Desk.eq(desk)).filter(files::Column::State.is_in(holds)).limit(100)
    };
    let wished = holding().filter(files::Column::ErasureAskedAt.lt(asked.as_millisecond()));
    let wished = wished.all(tx.connection()).await.map_err(db::failed)?;
    for row in &wished {
        end((app, tx), actor, &store::file(row)?, State::Erased, msg::act_desk_file_erased()).await?;
    }
    let idle = holding().filter(files::Column::TouchedAt.lt(touched.as_millisecond()));
    let idle = idle.all(tx.connection()).await.map_err(db::failed)?;
    for row in &idle {
        end((app, tx), actor, &store::file(row)?, State::Anonymised, msg::act_desk_file_anonymised()).await?;
    }
    Ok(wished.len() + idle.len())
}

async fn end((app, tx): (&App, &Tx), actor: &Actor, file: &File, state: State, act: Message) -> Result<()> {
    let (id, connection) = (file.id, tx.connection());
    finding::forget(tx, id).await?;
    notes::Entity::delete_many().filter(notes::Column::File.eq(id)).exec(connection).await.map_err(db::failed)?;
    consents::Entity::delete_many().filter(consents::Column::File.eq(id)).exec(connection).await.map_err(db::failed)?;
    shares::Entity::delete_many().filter(shares::Column::File.eq(id)).exec(connection).await.map_err(db::failed)?;
    transfers::Entity::delete_by_id(id).exec(connection).await.map_err(db::failed)?;
    referrals::file_erased(app, tx, actor, id).await?;
    let row = files::ActiveModel {
        id: Set(id),
        keeper: Set(None),
        state: Set(state.as_str().to_owned()),
        wrapped_key: Set(None),
        body: Set(None),
        code: Set(None),
        closed_at: Set(Some(tx.now().as_millisecond())),
        erasure_asked_at: Set(None),
        ..Default::default()
    };
    row.update(connection).await.map_err(db::failed)?;
    store::told(tx, actor, act, id).await
}

/// Takes an account out of the files that it kept, wrote in or was shown.
pub async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let connection = tx.connection();
    let row = files::ActiveModel { keeper: Set(None), ..Default::default() };
    let kept = files::Entity::update_many().set(row).filter(files::Column::Keeper.eq(account));
    kept.exec(connection).await.map_err(db::failed)?;
    let row = notes::ActiveModel { author: Set(None), ..Default::default() };
    let written = notes::Entity::update_many().set(row).filter(notes::Column::Author.eq(account));
    written.exec(connection).await.map_err(db::failed)?;
    let shown = shares::Entity::delete_many().filter(shares::Column::Account.eq(account)).exec(connection).await;
    shown.map(drop).map_err(db::failed)
}

/// What an account keeps: how many files, and where.
pub async fn kept_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<(Uuid, Uuid)>> {
    let query = files::Entity::find().filter(files::Column::Keeper.eq(account)).select_only();
    let query = query.column(files::Column::Id).column(files::Column::Desk);
    query.into_tuple().all(db).await.map_err(db::failed)
}
