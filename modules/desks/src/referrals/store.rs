//! The tables of referrals: the only queries on them. A step is made from the state that was seen: whoever was quicker wins,
//! and the other is told. What a partner wrote, and the link, are sealed with the key of the instance.

use super::model::{ALL_REMINDERS, By, Held, KEPT_DAYS, Outcome, Reason, Referral, State, ToKind, days_after};
use jiff::Timestamp;
use kernel::{Actor, Error, Id, Result};
use platform::accounts::secrets;
use platform::{App, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect};

/// The kind of a referral in the audit trail.
pub const KIND: &str = "referral";
/// On a list.
const LISTED: u64 = 300;
/// Looked after at one run of the clock.
const TENDED: u64 = 500;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_referrals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub desk: Uuid,
    pub file: Option<Uuid>,
    pub consent: Option<Uuid>,
    pub sender: Option<Uuid>,
    pub to_kind: String,
    pub to_id: Uuid,
    pub organisation: Option<Uuid>,
    #[sea_orm(unique)]
    pub link_hash: Option<String>,
    /// Unix milliseconds, as all times here.
    pub link_expires: Option<i64>,
    pub state: String,
    pub reason: Option<String>,
    pub outcome: Option<String>,
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub sealed: String,
    pub made_at: i64,
    pub sent_at: Option<i64>,
    pub seen_at: Option<i64>,
    pub answered_at: Option<i64>,
    pub completed_at: Option<i64>,
    pub expires_at: i64,
    pub reminded_at: Option<i64>,
    pub reminders: i32,
}

platform::no_relations!();

/// The history: each step, by whom.
pub mod steps {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_referral_steps")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub referral: Uuid,
        pub state: String,
        pub made_by: String,
        pub account: Option<Uuid>,
        /// Unix milliseconds.
        pub at: i64,
    }

    platform::no_relations!();
}

pub(super) fn instant(at: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(at).map_err(Error::internal)
}

pub(super) fn wrong(what: &str) -> Error {
    Error::internal(format!("a referral has a {what} that is none"))
}

fn read(tx: &Tx, row: &Model) -> Result<Referral> {
    let held = if row.sealed.is_empty() {
        Held::default()
    } else {
        serde_json::from_slice(&tx.seal()?.unseal(&row.sealed)?).map_err(Error::internal)?
    };
    Ok(Referral {
        id: row.id,
        desk: row.desk,
        file: row.file,
        consent: row.consent,
        sender: row.sender,
        to: (ToKind::parse(&row.to_kind).ok_or_else(|| wrong("recipient"))?, row.to_id),
        organisation: row.organisation,
        state: State::parse(&row.state).ok_or_else(|| wrong("state"))?,
        reason: row.reason.as_deref().and_then(Reason::parse),
        outcome: row.outcome.as_deref().and_then(Outcome::parse),
        language: row.language.parse().map_err(Error::internal)?,
        made: instant(row.made_at)?,
        sent: row.sent_at.map(instant).transpose()?,
        seen: row.seen_at.map(instant).transpose()?,
        answered: row.answered_at.map(instant).transpose()?,
        completed: row.completed_at.map(instant).transpose()?,
        expires: instant(row.expires_at)?,
        link_expires: row.link_expires.map(instant).transpose()?,
        reminders: row.reminders,
        held,
    })
}

pub(super) fn sealed(tx: &Tx, held: &Held) -> Result<String> {
    tx.seal()?.seal(&serde_json::to_vec(held).map_err(Error::internal)?)
}

async fn one(tx: &Tx, query: Select<Entity>) -> Result<Option<Referral>> {
    query.one(tx.connection()).await.map_err(db::failed)?.map(|row| read(tx, &row)).transpose()
}

pub async fn find(tx: &Tx, id: Uuid) -> Result<Option<Referral>> {
    one(tx, Entity::find_by_id(id)).await
}

pub async fn by_link(tx: &Tx, link: &str) -> Result<Option<Referral>> {
    one(tx, Entity::find().filter(Column::LinkHash.eq(secrets::hash(link)))).await
}

async fn many(app: &App, query: Select<Entity>) -> Result<Vec<Referral>> {
    let tx = app.db.reading().await?;
    let rows = query.all(tx.connection()).await.map_err(db::failed)?;
    let found = rows.iter().map(|row| read(&tx, row)).collect();
    tx.commit().await?;
    found
}

/// The referrals of a desk, those last made first: those of one sender, or of everybody. What is left of an erased file's is
/// for figures alone.
pub(super) async fn of_desk(app: &App, desk: Uuid, sender: Option<Uuid>) -> Result<Vec<Referral>> {
    let mut query = Entity::find().filter(Column::Desk.eq(desk)).filter(Column::File.is_not_null());
    if let Some(sender) = sender {
        query = query.filter(Column::Sender.eq(sender));
    }
    many(app, query.order_by_desc(Column::MadeAt).order_by_desc(Column::Id).limit(LISTED)).await
}

/// The referrals of a file, those last made first.
pub async fn of_file(app: &App, file: Uuid) -> Result<Vec<Referral>> {
    let query = Entity::find().filter(Column::File.eq(file));
    many(app, query.order_by_desc(Column::MadeAt).order_by_desc(Column::Id).limit(LISTED)).await
}

/// How many of the last referrals of a desk tell what is chosen there, and how many things that are.
const LAST: u64 = 100;
const RECENT: usize = 6;

/// What a desk chose lately, the last first.
///
/// # Errors
/// When the database fails.
pub async fn recent(connection: &impl ConnectionTrait, desk: Uuid) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::ToId).filter(Column::Desk.eq(desk));
    let query = query.order_by_desc(Column::MadeAt).order_by_desc(Column::Id).limit(LAST);
    let all: Vec<Uuid> = query.into_tuple().all(connection).await.map_err(db::failed)?;
    let mut recent = Vec::new();
    for id in all {
        if recent.len() < RECENT && !recent.contains(&id) {
            recent.push(id);
        }
    }
    Ok(recent)
}

/// What was sent to these organisations and still waits for them, then what they have done; nothing that was taken back.
pub(super) async fn of_organisations(app: &App, organisations: &[Uuid]) -> Result<Vec<Referral>> {
    let shown = [State::Sent, State::Seen, State::Accepted, State::Completed, State::Declined].map(State::as_str);
    let query = Entity::find()
        .filter(Column::Organisation.is_in(organisations.iter().copied()))
        .filter(Column::State.is_in(shown));
    many(app, query.order_by_desc(Column::SentAt).order_by_desc(Column::Id).limit(LISTED)).await
}

/// How many referrals these organisations have not answered.
pub(super) async fn waiting(app: &App, organisations: &[Uuid]) -> Result<u64> {
    let open = [State::Sent, State::Seen].map(State::as_str);
    let query = Entity::find().filter(Column::Organisation.is_in(organisations.iter().copied()));
    query.filter(Column::State.is_in(open)).count(app.db.read()).await.map_err(db::failed)
}

/// The history of a referral, oldest first.
pub(super) async fn history(app: &App, id: Uuid) -> Result<Vec<steps::Model>> {
    let query = steps::Entity::find().filter(steps::Column::Referral.eq(id));
    let query = query.order_by_asc(steps::Column::At).order_by_asc(steps::Column::Id);
    query.all(app.db.read()).await.map_err(db::failed)
}

pub(super) async fn insert(tx: &Tx, it: &Referral) -> Result<()> {
    let row = ActiveModel {
        id: Set(it.id),
        desk: Set(it.desk),
        file: Set(it.file),
        consent: Set(it.consent),
        sender: Set(it.sender),
        to_kind: Set(it.to.0.as_str().to_owned()),
        to_id: Set(it.to.1),
        organisation: Set(it.organisation),
        link_hash: Set(None),
        link_expires: Set(None),
        state: Set(it.state.as_str().to_owned()),
        reason: Set(it.reason.map(|it| it.as_str().to_owned())),
        outcome: Set(it.outcome.map(|it| it.as_str().to_owned())),
        language: Set(it.language.to_string()),
        sealed: Set(sealed(tx, &it.held)?),
        made_at: Set(it.made.as_millisecond()),
        sent_at: Set(it.sent.map(Timestamp::as_millisecond)),
        seen_at: Set(it.seen.map(Timestamp::as_millisecond)),
        answered_at: Set(it.answered.map(Timestamp::as_millisecond)),
        completed_at: Set(it.completed.map(Timestamp::as_millisecond)),
        expires_at: Set(it.expires.as_millisecond()),
        reminded_at: Set(None),
        reminders: Set(0),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// One step from the state that was seen, with what else it writes.
///
/// # Errors
/// `Conflict` when no such step leads from there for whoever makes it, or somebody was quicker.
pub(super) async fn step(tx: &Tx, actor: &Actor, it: &Referral, by: By, next: State, with: ActiveModel) -> Result<()> {
    if !it.state.next(by).contains(&next) {
        return Err(Error::Conflict);
    }
    change(tx, it, ActiveModel { state: Set(next.as_str().to_owned()), ..with }).await?;
    stepped(tx, it.id, next, by, actor.account(), tx.now()).await
}

/// Writes a step into the history.
pub(super) async fn stepped(
    tx: &Tx,
    id: Uuid,
    state: State,
    by: By,
    account: Option<Uuid>,
    at: Timestamp,
) -> Result<()> {
    let row = steps::ActiveModel {
        id: Set(Id::<steps::Model>::new().uuid()),
        referral: Set(id),
        state: Set(state.as_str().to_owned()),
        made_by: Set(by.as_str().to_owned()),
        account: Set(account),
        at: Set(at.as_millisecond()),
    };
    steps::Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Changes something else of it, in the state that was seen.
///
/// # Errors
/// `Conflict` when it is in another one by now.
pub(super) async fn change(tx: &Tx, it: &Referral, with: ActiveModel) -> Result<()> {
    let query = Entity::update_many().set(with);
    let query = query.filter(Column::Id.eq(it.id).and(Column::State.eq(it.state.as_str())));
    let done = query.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// Another desk answers for it from now on, whatever state it is in: nobody's answer stands in the way.
pub(super) async fn hand_over(tx: &Tx, id: Uuid, desk: Uuid, sender: Option<Uuid>) -> Result<()> {
    let moved = ActiveModel { desk: Set(desk), sender: Set(sender), ..Default::default() };
    let those = Entity::update_many().set(moved).filter(Column::Id.eq(id));
    those.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The referrals with this consent that are not over.
pub(super) async fn with_consent(tx: &Tx, consent: Uuid) -> Result<Vec<Referral>> {
    unfinished(tx, Entity::find().filter(Column::Consent.eq(consent))).await
}

/// The referrals of this file that are not over.
pub(super) async fn with_file(tx: &Tx, file: Uuid) -> Result<Vec<Referral>> {
    unfinished(tx, Entity::find().filter(Column::File.eq(file))).await
}

async fn unfinished(tx: &Tx, those: Select<Entity>) -> Result<Vec<Referral>> {
    let open = State::ALL.into_iter().filter(|it| !it.is_final()).map(State::as_str);
    let rows = those.filter(Column::State.is_in(open)).all(tx.connection()).await;
    rows.map_err(db::failed)?.iter().map(|row| read(tx, row)).collect()
}

/// Takes away what leads from referrals to a file that is erased. What is left counts, and names nobody.
pub(super) async fn cut_off(tx: &Tx, file: Uuid) -> Result<()> {
    let nothing = ActiveModel {
        file: Set(None),
        consent: Set(None),
        link_hash: Set(None),
        sealed: Set(String::new()),
        ..Default::default()
    };
    let those = Entity::update_many().set(nothing).filter(Column::File.eq(file));
    those.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// What the clock has to look after: what is over, and what somebody is to be reminded of.
pub(super) async fn to_tend(app: &App, reminded_before: Timestamp) -> Result<Vec<Referral>> {
    let now = app.clock.now().as_millisecond();
    let open = State::ALL.into_iter().filter(|it| !it.is_final()).map(State::as_str);
    let unanswered = [State::Sent, State::Seen].map(State::as_str);
    let remind = Column::State.is_in(unanswered).and(Column::SentAt.lte(reminded_before.as_millisecond()));
    let remind = remind.and(Column::Reminders.lt(ALL_REMINDERS));
    let over = Column::State.is_in(open).and(Column::ExpiresAt.lte(now));
    let query = Entity::find().filter(Condition::any().add(remind).add(over));
    many(app, query.order_by_asc(Column::MadeAt).limit(TENDED)).await
}

/// Takes the links and the words away from what ended long ago.
pub(super) async fn forget_ended(tx: &Tx) -> Result<()> {
    let nothing = ActiveModel { link_hash: Set(None), sealed: Set(String::new()), ..Default::default() };
    let ended = State::ALL.into_iter().filter(|it| it.is_final()).map(State::as_str);
    let before = days_after(tx.now(), -KEPT_DAYS).as_millisecond();
    // Each life ends at its last day at the latest.
    let old = Entity::update_many().set(nothing).filter(Column::State.is_in(ended));
    let old = old.filter(Column::ExpiresAt.lt(before)).filter(Column::Sealed.ne(""));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out of referrals and their histories.
pub async fn forget_account(tx: &Tx, account: Uuid) -> Result<()> {
    let nobody = ActiveModel { sender: Set(None), ..Default::default() };
    let sent = Entity::update_many().set(nobody).filter(Column::Sender.eq(account));
    sent.exec(tx.connection()).await.map_err(db::failed)?;
    let nobody = steps::ActiveModel { account: Set(None), ..Default::default() };
    let made = steps::Entity::update_many().set(nobody).filter(steps::Column::Account.eq(account));
    made.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// How many referrals an account made.
pub async fn made_by(db: &impl ConnectionTrait, account: Uuid) -> Result<u64> {
    Entity::find().filter(Column::Sender.eq(account)).count(db).await.map_err(db::failed)
}
