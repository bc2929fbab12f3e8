//! The table of invitations: the only queries on it. An institution is invited once; its answer is its own, and may change until
//! the event is over.

use super::model::{Event, KIND};
use super::policy::{AnswerInvitation, DoEvent};
use super::states::Step;
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Id, Result};
use platform::audit::{self, Entry as Act};
use platform::{Permit, Tx, Visible, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashSet;

/// Institutions invited to one event at most.
pub const MOST: usize = 1_000;
/// Rows written at once.
const PIECE: usize = 200;

kernel::words! {
    /// What an institution answers.
    Reply {
        /// Nothing yet.
        None = "none",
        Yes = "yes",
        No = "no",
        /// It will say.
        Later = "later",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_invitations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    pub reply: String,
    /// Why it does not come.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    /// The account that answered.
    pub account: Option<Uuid>,
    /// Unix milliseconds, as all times here.
    pub invited_at: i64,
    pub answered_at: Option<i64>,
}

platform::no_relations!();

/// An institution that is invited to an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub id: Uuid,
    pub event: Uuid,
    pub organisation: Uuid,
    pub reply: Reply,
    pub note: String,
    pub invited_at: i64,
    pub answered_at: Option<i64>,
}

fn invitation(row: Model) -> Invitation {
    Invitation {
        id: row.id,
        event: row.event,
        organisation: row.organisation,
        // What a newer program calls otherwise is no answer to this one.
        reply: Reply::parse(&row.reply).unwrap_or(Reply::None),
        note: row.note,
        invited_at: row.invited_at,
        answered_at: row.answered_at,
    }
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Invitation>> {
    Ok(query.all(db).await.map_err(db::failed)?.into_iter().map(invitation).collect())
}

/// All of an event: for those who prepare it, and for whoever is told of it.
pub(crate) async fn of_event(db: &impl ConnectionTrait, event: Uuid) -> Result<Vec<Invitation>> {
    all(Entity::find().filter(Column::Event.eq(event)).order_by_asc(Column::Id), db).await
}

/// That of an institution.
pub(crate) async fn find(tx: &Tx, event: Uuid, organisation: Uuid) -> Result<Option<Invitation>> {
    let query = Entity::find().filter(Column::Event.eq(event)).filter(Column::Organisation.eq(organisation));
    Ok(all(query, tx.connection()).await?.pop())
}

/// Those of institutions in reach, the last first; `within` says where whoever asks holds the right for it.
pub async fn own(db: &impl ConnectionTrait, _: &Visible<Event>, within: &Known) -> Result<Vec<Invitation>> {
    let mut query = Entity::find();
    if let Known::Only(organisations) = within {
        query = query.filter(Column::Organisation.is_in(organisations.iter().copied()));
    }
    let query = query.order_by_desc(Column::InvitedAt).order_by_desc(Column::Id).limit(MOST as u64);
    all(query, db).await
}

/// Invites institutions; those that are invited already stay so. Those that are new.
///
/// # Errors
/// `Denied` for more than an event may have.
pub async fn invite(tx: &Tx, actor: &Actor, permit: &Permit<DoEvent>, institutions: &[Uuid]) -> Result<Vec<Uuid>> {
    let desk = permit.object();
    if desk.step != Step::Invite || desk.leads(actor, Step::Invite).is_none() {
        return Err(Error::Denied);
    }
    let event = desk.entry.event.id.uuid();
    let known: HashSet<Uuid> = of_event(tx.connection(), event).await?.into_iter().map(|it| it.organisation).collect();
    let mut fresh: Vec<Uuid> = institutions.iter().copied().filter(|id| !known.contains(id)).collect();
    fresh.sort_unstable();
    fresh.dedup();
    if known.len() + fresh.len() > MOST {
        return Err(Error::Denied);
    }
    let row = |organisation: &Uuid| ActiveModel {
        id: Set(Id::<Invitation>::new().uuid()),
        event: Set(event),
        organisation: Set(*organisation),
        reply: Set(Reply::None.as_str().to_owned()),
        note: Set(String::new()),
        account: Set(None),
        invited_at: Set(tx.now().as_millisecond()),
        answered_at: Set(None),
    };
    for piece in fresh.chunks(PIECE) {
        // Somebody else may invite the same ones at this moment.
        let insert = Entity::insert_many(piece.iter().map(row));
        let insert = insert.on_conflict_do_nothing_on([Column::Event, Column::Organisation]);
        insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    }
    if !fresh.is_empty() {
        let act = Act::new(msg::act_event_invited(), KIND, event).with(json!({ "institutions": fresh.len() }));
        audit::write(tx, actor, act).await?;
    }
    Ok(fresh)
}

/// Takes back an invitation that nobody has answered yet.
///
/// # Errors
/// `Conflict` where it was answered, or there is none.
pub async fn take_back(tx: &Tx, actor: &Actor, permit: &Permit<DoEvent>, organisation: Uuid) -> Result<()> {
    let desk = permit.object();
    if desk.step != Step::Invite || desk.leads(actor, Step::Invite).is_none() {
        return Err(Error::Denied);
    }
    let event = desk.entry.event.id.uuid();
    let delete = Entity::delete_many().filter(Column::Event.eq(event)).filter(Column::Organisation.eq(organisation));
    let delete = delete.filter(Column::Reply.eq(Reply::None.as_str()));
    if delete.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    audit::write(tx, actor, Act::new(msg::act_event_uninvited(), KIND, event)).await
}

/// Keeps what an institution answers.
///
/// # Errors
/// `Denied` for a «no» without a reason, and for no answer at all.
pub async fn answer(tx: &Tx, actor: &Actor, permit: &Permit<AnswerInvitation>, reply: Reply, note: &str) -> Result<()> {
    let guest = permit.object();
    let invitation = guest.invitation.as_ref().ok_or(Error::Denied)?;
    if reply == Reply::None || (reply == Reply::No && note.is_empty()) {
        return Err(Error::Denied);
    }
    let row = ActiveModel {
        reply: Set(reply.as_str().to_owned()),
        note: Set(if reply == Reply::No { note.to_owned() } else { String::new() }),
        account: Set(actor.account()),
        answered_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(invitation.id));
    update.exec(tx.connection()).await.map_err(db::failed)?;
    let act = Act::new(msg::act_event_answered(), KIND, invitation.event);
    audit::write(tx, actor, act.with(json!({ "institution": invitation.organisation, "reply": reply }))).await
}

/// Identifiers of the invitations that an account answered last.
pub(crate) async fn answered_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Account.eq(account));
    query.order_by_asc(Column::Id).into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let update = Entity::update_many().col_expr(Column::Account, Expr::value(None::<Uuid>));
    update.filter(Column::Account.eq(account)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}
