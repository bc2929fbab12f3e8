//! The table of checks: the only queries on it. A step is taken from the state that was seen, by the table of `model.rs`; of a
//! link the hash is kept to find it, and the link itself, sealed, to remind with.

use super::model::{Answer, Effect, KIND, LIFE_DAYS, MONTHS, State, Step, due};
use super::policy::{AnswerEffect, DecideEffect, OpenEffect, TendEffect};
use crate::cooperations::model as cooperations;
use crate::cooperations::store::Entry;
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Id, Result};
use messages::Message;
use platform::accounts::secrets;
use platform::audit::{self, Entry as Act};
use platform::{Change, Permit, Tx, db, jobs};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_effects")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub cooperation: Uuid,
    pub months: i64,
    pub organisation: Uuid,
    /// Unix milliseconds, as all times here.
    pub due_at: i64,
    pub state: String,
    pub link_hash: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub link: Option<String>,
    pub link_expires: Option<i64>,
    pub reminders: i64,
    pub answered_at: Option<i64>,
    pub answered_by: Option<Uuid>,
    pub decided_at: Option<i64>,
    pub decided_by: Option<Uuid>,
    pub revision: i64,
    #[sea_orm(column_type = "Text")]
    pub objection: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn effect(row: Model) -> Result<Effect> {
    Ok(Effect {
        id: row.id,
        cooperation: row.cooperation,
        months: row.months,
        organisation: row.organisation,
        due_at: row.due_at,
        state: State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?,
        link: row.link,
        link_expires: row.link_expires,
        reminders: row.reminders,
        answered_at: row.answered_at,
        answered_by: row.answered_by,
        decided_at: row.decided_at,
        revision: row.revision,
        objection: row.objection,
        answer: serde_json::from_str(&row.body).map_err(Error::internal)?,
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Effect>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(effect).collect()
}

pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Effect>> {
    Ok(all(Entity::find_by_id(id), tx.connection()).await?.pop())
}

/// The check that a link opens, while it does.
pub(crate) async fn by_link(tx: &Tx, link: &str) -> Result<Option<Effect>> {
    let query = Entity::find().filter(Column::LinkHash.eq(secrets::hash(link)));
    let query = query.filter(Column::LinkExpires.gt(tx.now().as_millisecond()));
    Ok(all(query, tx.connection()).await?.pop())
}

/// These checks, in no particular order.
pub(crate) async fn these(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Effect>> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(400) {
        found.extend(all(Entity::find().filter(Column::Id.is_in(chunk.iter().copied())), db).await?);
    }
    Ok(found)
}

/// The checks of these cooperations, the earliest first.
pub async fn of(db: &impl ConnectionTrait, cooperations: &[Uuid]) -> Result<Vec<Effect>> {
    let mut found = Vec::new();
    for chunk in cooperations.chunks(400) {
        let query = Entity::find().filter(Column::Cooperation.is_in(chunk.iter().copied()));
        found.extend(all(query.order_by_asc(Column::Months).order_by_asc(Column::Id), db).await?);
    }
    Ok(found)
}

/// Those in these states of cooperations in which the institutions in reach take part, those that fell due last first; at
/// most 500.
pub(crate) async fn around(db: &impl ConnectionTrait, within: &Known, states: &[State]) -> Result<Vec<Effect>> {
    let mut query = Entity::find().filter(Column::State.is_in(states.iter().map(|it| it.as_str())));
    if let Known::Only(organisations) = within {
        use crate::cooperations::rows::parties;
        let own = parties::Entity::find().select_only().column(parties::Column::Cooperation);
        let own = own.filter(parties::Column::Organisation.is_in(organisations.iter().copied()));
        query = query.filter(Column::Cooperation.in_subquery(QuerySelect::query(&mut { own }).to_owned()));
    }
    all(query.order_by_desc(Column::DueAt).order_by_asc(Column::Id).limit(500), db).await
}

/// Those that the clock may have something to do with: identifiers.
pub(crate) async fn to_tend(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let open =
        Condition::any().add(Column::State.eq(State::Waiting.as_str())).add(Column::State.eq(State::Due.as_str()));
    let query = Entity::find().select_only().column(Column::Id).filter(open).filter(Column::DueAt.lte(now));
    query
        .order_by_asc(Column::DueAt)
        .order_by_asc(Column::Id)
        .limit(1_000)
        .into_tuple()
        .all(db)
        .await
        .map_err(db::failed)
}

/// Settles when the receiving side of a cooperation that all stand by is asked. What was asked already stays as it is.
pub(crate) async fn schedule(tx: &Tx, entry: &Entry) -> Result<()> {
    let (id, Some(receiver)) = (entry.cooperation.id.uuid(), entry.cooperation.receiver) else { return Ok(()) };
    let (period, now) = (entry.period(), tx.now());
    let end = period.to.or(period.from).unwrap_or_else(|| now.to_zoned(jiff::tz::TimeZone::UTC).date());
    let known = of(tx.connection(), &[id]).await?;
    for months in MONTHS {
        let at = due(end, months).ok_or_else(|| Error::internal("a check after the end of time"))?;
        match known.iter().find(|it| it.months == months) {
            Some(it) if it.state == State::Waiting => {
                let row =
                    ActiveModel { id: Set(it.id), due_at: Set(at), organisation: Set(receiver), ..Default::default() };
                row.update(tx.connection()).await.map_err(db::failed)?;
            }
            Some(_) => {}
            None => insert(tx, id, receiver, months, at).await?,
        }
        if at <= now.as_millisecond() {
            jobs::ask(tx, super::tending::TEND, "now", now).await?;
        }
    }
    Ok(())
}

async fn insert(tx: &Tx, cooperation: Uuid, organisation: Uuid, months: i64, due_at: i64) -> Result<()> {
    let row = ActiveModel {
        id: Set(Id::<Effect>::new().uuid()),
        cooperation: Set(cooperation),
        months: Set(months),
        organisation: Set(organisation),
        due_at: Set(due_at),
        state: Set(State::Waiting.as_str().to_owned()),
        link_hash: Set(None),
        link: Set(None),
        link_expires: Set(None),
        reminders: Set(0),
        answered_at: Set(None),
        answered_by: Set(None),
        decided_at: Set(None),
        decided_by: Set(None),
        revision: Set(1),
        objection: Set(String::new()),
        body: Set(serde_json::to_string(&Answer::default()).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Puts what changes in the place of what was seen.
async fn step(tx: &Tx, actor: &Actor, it: &Effect, to: State, act: Message, row: ActiveModel) -> Result<()> {
    let row = ActiveModel { state: Set(to.as_str().to_owned()), revision: Set(it.revision + 1), ..row };
    let update = Entity::update_many().set(row).filter(Column::Id.eq(it.id)).filter(Column::Revision.eq(it.revision));
    if update.exec(tx.connection()).await.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let details = json!({ "from": it.state, "to": to, "months": it.months, "cooperation": it.cooperation });
    audit::write(tx, actor, Act::new(act, KIND, it.id).with(details)).await
}

/// Takes the step of the clock: the check is asked, reminded of, or missed. The link to mail, where there is something to mail.
///
/// # Errors
/// `Conflict` when somebody was faster.
pub(crate) async fn tend(tx: &mut Tx, actor: &Actor, permit: &Permit<TendEffect>) -> Result<Option<String>> {
    let (it, now) = (&permit.object().effect, tx.now());
    let (Some(turn), Some(to)) = (it.turn(now), permit.object().turns(now)) else { return Ok(None) };
    match turn {
        Step::FallDue => {
            let link = secrets::token()?;
            let row = ActiveModel {
                link_hash: Set(Some(secrets::hash(&link))),
                link: Set(Some(tx.seal()?.seal(link.as_bytes())?)),
                link_expires: Set(Some(now.as_millisecond() + LIFE_DAYS * 24 * 3_600_000)),
                // Whoever is asked late is reminded as late.
                due_at: Set(it.due_at.max(now.as_millisecond() - 24 * 3_600_000)),
                ..Default::default()
            };
            step(tx, actor, it, to, msg::act_effect_due(), row).await?;
            tx.record(Change::of(cooperations::KIND, it.cooperation)).await?;
            Ok(Some(link))
        }
        Step::Remind => {
            let row = ActiveModel { reminders: Set(it.reminders_by(now)), ..Default::default() };
            step(tx, actor, it, to, msg::act_effect_reminded(), row).await?;
            let link = it.link.as_deref().map(|sealed| tx.seal()?.unseal(sealed)).transpose()?;
            Ok(link.and_then(|bytes| String::from_utf8(bytes).ok()))
        }
        _ => {
            let row = ActiveModel { link_hash: Set(None), link: Set(None), ..Default::default() };
            step(tx, actor, it, to, msg::act_effect_missed(), row).await?;
            tx.record(Change::of(cooperations::KIND, it.cooperation)).await?;
            Ok(None)
        }
    }
}

async fn answered(tx: &mut Tx, actor: &Actor, it: &Effect, to: State, answer: &Answer) -> Result<()> {
    let now = tx.now().as_millisecond();
    let row = ActiveModel {
        answered_at: Set(Some(now)),
        answered_by: Set(actor.account()),
        decided_at: Set(None),
        decided_by: Set(None),
        link_expires: Set(it.link.as_ref().map(|_| now + LIFE_DAYS * 24 * 3_600_000)),
        body: Set(serde_json::to_string(answer).map_err(Error::internal)?),
        ..Default::default()
    };
    step(tx, actor, it, to, msg::act_effect_answered(), row).await?;
    tx.record(Change::of(cooperations::KIND, it.cooperation)).await
}

/// Answers as a member of the institution that received.
///
/// # Errors
/// `Conflict` when it was answered or decided since `seen`.
pub(crate) async fn answer(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<AnswerEffect>,
    seen: i64,
    answer: &Answer,
) -> Result<()> {
    let bureau = permit.object();
    if bureau.effect.revision != seen {
        return Err(Error::Conflict);
    }
    let to = bureau.leads(actor, Step::Answer).ok_or(Error::Denied)?;
    answered(tx, actor, &bureau.effect, to, answer).await
}

/// Answers with the link, once.
///
/// # Errors
/// `Conflict` when it was answered already.
pub(crate) async fn answer_by_link(tx: &mut Tx, permit: &Permit<OpenEffect>, answer: &Answer) -> Result<()> {
    let bureau = permit.object();
    let to = bureau.by_link().ok_or(Error::Conflict)?;
    answered(tx, &Actor::Public, &bureau.effect, to, answer).await
}

/// Confirms what the other side says, or sees it otherwise and says why.
///
/// # Errors
/// `Denied` for another step, or a dispute without words; `Conflict` when it was answered anew since `seen`.
pub(crate) async fn decide(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<DecideEffect>,
    seen: i64,
    (verdict, words): (Step, &str),
) -> Result<()> {
    let bureau = permit.object();
    let act = match verdict {
        Step::Confirm => msg::act_effect_confirmed(),
        Step::Dispute if !words.trim().is_empty() => msg::act_effect_disputed(),
        _ => return Err(Error::Denied),
    };
    if bureau.effect.revision != seen {
        return Err(Error::Conflict);
    }
    let to = bureau.leads(actor, verdict).ok_or(Error::Conflict)?;
    let row = ActiveModel {
        decided_at: Set(Some(tx.now().as_millisecond())),
        decided_by: Set(actor.account()),
        objection: Set(words.to_owned()),
        ..Default::default()
    };
    step(tx, actor, &bureau.effect, to, act, row).await?;
    tx.record(Change::of(cooperations::KIND, bureau.effect.cooperation)).await
}

/// Moves the days of a check of the example to where the example says they were.
pub(crate) async fn dated(tx: &Tx, permit: &Permit<DecideEffect>, at: i64) -> Result<()> {
    let row = ActiveModel {
        id: Set(permit.object().effect.id),
        due_at: Set(at - 9 * 24 * 3_600_000),
        answered_at: Set(Some(at - 5 * 24 * 3_600_000)),
        decided_at: Set(Some(at)),
        ..Default::default()
    };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    for column in [Column::AnsweredBy, Column::DecidedBy] {
        let update = Entity::update_many().col_expr(column, Expr::value(None::<Uuid>)).filter(column.eq(account));
        update.exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}

/// What somebody answered or decided: identifiers of checks.
pub(crate) async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let own = Condition::any().add(Column::AnsweredBy.eq(account)).add(Column::DecidedBy.eq(account));
    let query = Entity::find().select_only().column(Column::Id).filter(own);
    query.into_tuple().all(db).await.map_err(db::failed)
}
