//! A file on its way to another desk: offered with the person's consent, seen there as an offer and nothing more, theirs once
//! they accept it. One offer at a time; withdrawing the consent ends it.

use super::finding;
use super::model::{Consent, Purpose, Recipient, State};
use super::policy::KeepFile;
use super::rows::{consents, files, shares, transfers};
use super::store::{self, KIND};
use crate::msg;
use crate::policy::{Bureau, load};
use crate::referrals::changes as referrals;
use kernel::{Actor, Error, Result, Right};
use platform::audit::{self, Entry};
use platform::{Action, App, Permit, Tx, db, vault};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde_json::json;

pub use super::rows::transfers::Model as Offer;

/// The offer of a file, while its consent stands.
pub async fn of(tx: &Tx, file: Uuid) -> Result<Option<Offer>> {
    let offer = transfers::Entity::find_by_id(file).one(tx.connection()).await.map_err(db::failed)?;
    let Some(offer) = offer else { return Ok(None) };
    let stands = store::consents(tx, file).await?.iter().any(|it| it.id == offer.consent && it.stands(tx.now()));
    Ok(stands.then_some(offer))
}

/// What is offered to a desk: whence and since when, and nothing of what was confided.
pub async fn offered(tx: &Tx, bureau: &Bureau) -> Result<Vec<Offer>> {
    let query = transfers::Entity::find().filter(transfers::Column::ToDesk.eq(bureau.desk.id.uuid()));
    let rows = query.order_by_asc(transfers::Column::OfferedAt).all(tx.connection()).await.map_err(db::failed)?;
    let mut standing = Vec::new();
    for row in rows {
        standing.extend(of(tx, row.file).await?);
    }
    Ok(standing)
}

/// Offers a file to another desk, with the person's consent to it.
///
/// # Errors
/// `Denied` when the consent is to something else; `Conflict` when it is offered already, or not open.
pub async fn offer(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, consent: &Consent) -> Result<()> {
    let file = &permit.object().file;
    let Recipient::Desk(to) = consent.recipient else { return Err(Error::Denied) };
    if consent.purpose != Purpose::Transfer || to == file.desk {
        return Err(Error::Denied);
    }
    if file.state != State::Open || of(tx, file.id).await?.is_some() {
        return Err(Error::Conflict);
    }
    store::consent(tx, permit, actor, consent).await?;
    take_away(tx, file.id).await?;
    let row = transfers::ActiveModel {
        file: Set(file.id),
        from_desk: Set(file.desk),
        to_desk: Set(to),
        consent: Set(consent.id),
        offered_at: Set(tx.now().as_millisecond()),
    };
    transfers::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let entry = Entry::new(msg::act_desk_file_offered(), KIND, file.id).with(json!({ "to": to }));
    audit::write(tx, actor, entry).await
}

async fn take_away(tx: &Tx, file: Uuid) -> Result<u64> {
    let gone = transfers::Entity::delete_by_id(file).exec(tx.connection()).await.map_err(db::failed)?;
    Ok(gone.rows_affected)
}

/// Takes the offer back.
///
/// # Errors
/// `Conflict` when there is none any more.
pub async fn keep(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor) -> Result<()> {
    let id = permit.object().file.id;
    let found = transfers::Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    let offer = found.ok_or(Error::Conflict)?;
    end_consent(tx, offer.consent).await?;
    take_away(tx, id).await?;
    store::told(tx, actor, msg::act_desk_file_kept(), id).await
}

/// The consent to hand a file over counts once.
async fn end_consent(tx: &Tx, consent: Uuid) -> Result<()> {
    let now = tx.now().as_millisecond();
    let row = consents::ActiveModel { id: Set(consent), withdrawn_at: Set(Some(now)), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// A file that is offered to a desk.
#[derive(Debug)]
pub struct Offered {
    pub to: Bureau,
    offer: Offer,
    row: files::Model,
}

/// To take or decline a file that is offered to a desk: whoever receives there. It opens nothing of the file.
pub struct AnswerOffer;

impl Action for AnswerOffer {
    type Object = Offered;
    /// The desk to which it is offered, the file, and the instance.
    type Key = (Uuid, Uuid, App);

    async fn load(tx: &Tx, (desk, file, app): Self::Key) -> Result<Option<Offered>> {
        let Some(offer) = of(tx, file).await?.filter(|it| it.to_desk == desk) else { return Ok(None) };
        let (Some(to), Some(row)) = (load(tx, desk, &app).await?, store::row(tx, file).await?) else { return Ok(None) };
        Ok(Some(Offered { to, offer, row }))
    }

    fn allows(actor: &Actor, offered: &Offered) -> bool {
        offered.row.state == State::Open.as_str() && offered.to.holds(actor, Right::Receive)
    }
}

/// Takes a file over with its open referrals: from now on it is this desk's, kept by whoever accepts; nobody of the other desk sees
/// it any more.
pub async fn accept(app: &App, tx: &Tx, permit: &Permit<AnswerOffer>, actor: &Actor) -> Result<()> {
    let Offered { to, offer, row } = permit.object();
    let (id, desk) = (row.id, to.desk.id.uuid());
    let kept = store::unsealed(&store::key(tx, row)?, row)?;
    let new = files::ActiveModel {
        id: Set(id),
        desk: Set(desk),
        keeper: Set(actor.account()),
        touched_at: Set(tx.now().as_millisecond()),
        ..Default::default()
    };
    new.update(tx.connection()).await.map_err(db::failed)?;
    let shown = shares::Entity::delete_many().filter(shares::Column::File.eq(id)).exec(tx.connection()).await;
    shown.map_err(db::failed)?;
    finding::forget(tx, id).await?;
    finding::index(tx, &vault::Blind::load(tx).await?, desk, id, &kept.body).await?;
    // Who keeps it has changed: so has to whom the consent to keep it was given.
    let keeping = consents::ActiveModel { recipient: Set(desk), ..Default::default() };
    let query = consents::Entity::update_many().set(keeping).filter(consents::Column::File.eq(id));
    let query = query.filter(consents::Column::Purpose.eq(Purpose::FollowUp.as_str()));
    query.exec(tx.connection()).await.map_err(db::failed)?;
    end_consent(tx, offer.consent).await?;
    take_away(tx, id).await?;
    referrals::file_moved(app, tx, actor, id, desk).await?;
    let entry = Entry::new(msg::act_desk_file_accepted(), KIND, id).with(json!({ "from": offer.from_desk }));
    audit::write(tx, actor, entry).await
}

/// Leaves a file where it is.
pub async fn decline(tx: &Tx, permit: &Permit<AnswerOffer>, actor: &Actor) -> Result<()> {
    let offer = &permit.object().offer;
    end_consent(tx, offer.consent).await?;
    take_away(tx, offer.file).await?;
    store::told(tx, actor, msg::act_desk_file_declined(), offer.file).await
}
