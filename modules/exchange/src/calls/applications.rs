//! The table of applications: the only queries on it. One counts once both institutions stand by it, before the call closes.
//! What is late is refused and stays as it was written.

use super::application::{Application, Decision, KIND, Verdict};
use super::appraisals;
use super::policy::{BeginApplication, BeginGranted, JudgeApplication, MoveApplication};
use super::rows::applications::{ActiveModel, Column, Entity};
use super::rows::{Filed, Part, filed, filed_row};
use super::states::{self, Move, Side, State};
use crate::cooperations::model::Cooperation;
use crate::cooperations::store as cooperations;
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Result, Text};
use platform::audit::{self, Entry as Act};
use platform::{Permit, Tx, Visible, db, notices};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;

/// Applications of one list.
const MOST: u64 = 1_000;

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Filed>> {
    query.limit(MOST).all(db).await.map_err(db::failed)?.into_iter().map(filed).collect()
}

fn counted(call: Uuid) -> Select<Entity> {
    let states = State::ALL.iter().filter(|it| it.counts()).map(|it| it.as_str());
    let query = Entity::find().filter(Column::Call.eq(call)).filter(Column::State.is_in(states));
    query.order_by_asc(Column::SubmittedAt).order_by_asc(Column::Id)
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Filed>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(filed).transpose()
}

/// Those of a call that both institutions stand by, in the order in which they came.
pub(crate) async fn counting(tx: &Tx, call: Uuid) -> Result<Vec<Filed>> {
    all(counted(call), tx.connection()).await
}

/// All of a call, whatever their state: for those who are told that its last day is moved.
pub(crate) async fn every(tx: &Tx, call: Uuid) -> Result<Vec<Filed>> {
    all(Entity::find().filter(Column::Call.eq(call)).order_by_asc(Column::Id), tx.connection()).await
}

/// The same, for those who run the call and may see it.
pub async fn of_call(db: &impl ConnectionTrait, _: &Visible<Application>, call: Uuid) -> Result<Vec<Filed>> {
    all(counted(call), db).await
}

/// What was granted in these calls, which are decided: for everybody.
pub async fn granted(db: &impl ConnectionTrait, calls: &[Uuid]) -> Result<Vec<Filed>> {
    let query = Entity::find().filter(Column::Call.is_in(calls.iter().copied()));
    let query = query.filter(Column::State.eq(State::Granted.as_str()));
    all(query.order_by_asc(Column::Call).order_by_asc(Column::Id), db).await
}

/// Those of the institutions in reach, changed last first.
pub async fn own(db: &impl ConnectionTrait, _: &Visible<Application>, within: &Known) -> Result<Vec<Filed>> {
    let query = match within {
        Known::All => Entity::find(),
        Known::Only(ids) => {
            let of = |column: Column| column.is_in(ids.iter().copied());
            Entity::find().filter(Condition::any().add(of(Column::Provider)).add(of(Column::Receiver)))
        }
    };
    all(query.order_by_desc(Column::Modified).order_by_asc(Column::Id), db).await
}

/// Begins an application that only its writer sees.
///
/// # Errors
/// `Denied` where the institution of the permit is not one of the two, or both are the same.
pub async fn begin(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<BeginApplication>,
    written_by: Part,
    application: Application,
) -> Result<()> {
    let applying = permit.object();
    let it = Filed {
        application,
        written_by,
        state: State::Draft,
        revision: 1,
        author: None,
        agreed_by: None,
        modified: tx.now().as_millisecond(),
        submitted_at: None,
        decided_by: None,
        cooperation: None,
        decision: None,
        note: String::new(),
    };
    let [provider, receiver] = it.institutions();
    let own = it.institution(written_by) == applying.own.id.uuid();
    if !own || provider == receiver || it.application.call != applying.entry.call.id.uuid() {
        return Err(Error::Denied);
    }
    Entity::insert(filed_row(&it)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    audit::write(tx, actor, Act::new(msg::act_application_begun(), KIND, it.application.id.uuid())).await
}

async fn put(tx: &Tx, seen: i64, it: &Filed) -> Result<i64> {
    let then = Filed { revision: seen + 1, modified: tx.now().as_millisecond(), ..it.clone() };
    let update = Entity::update_many().set(filed_row(&then)?).filter(Column::Id.eq(it.application.id.uuid()));
    let done = update.filter(Column::Revision.eq(seen)).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(seen + 1) } else { Err(Error::Conflict) }
}

/// Saves what is written of a draft. A draft may be saved when the call is over: nothing that was written is lost.
///
/// # Errors
/// `Conflict` when somebody else has written it since; `Denied` for another record, call or institution.
pub async fn save(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<MoveApplication>,
    seen: i64,
    application: Application,
) -> Result<i64> {
    let desk = permit.object();
    let before = &desk.filed.application;
    let same = before.id == application.id && before.call == application.call;
    let both = before.provider == application.provider && before.receiver == application.receiver;
    if desk.to != Move::Edit || states::moved(desk.filed.state, desk.side, Move::Edit).is_none() || !same || !both {
        return Err(Error::Denied);
    }
    if *before == application && desk.filed.revision == seen {
        return Ok(seen);
    }
    let id = application.id.uuid();
    let revision = put(tx, seen, &Filed { application, ..desk.filed.clone() }).await?;
    audit::write(tx, actor, Act::new(msg::act_application_saved(), KIND, id)).await?;
    Ok(revision)
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindered {
    /// The call's last day is over, or it was withdrawn.
    Late,
    /// Its first day is to come.
    Early,
    /// Something must be written first.
    Lacking,
}

/// Hands in, agrees, returns or takes back: how it stands then, or why nothing was done. `seen` is what was read.
///
/// # Errors
/// `Conflict` when it was changed since; `Denied` when the table of states does not know it.
pub async fn take(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<MoveApplication>,
    seen: i64,
    note: &str,
) -> Result<Result<State, Hindered>> {
    let desk = permit.object();
    let (before, call, now) = (&desk.filed, &desk.call.call, tx.now());
    let state = states::moved(before.state, desk.side, desk.to).ok_or(Error::Denied)?;
    if desk.call.stage != states::Stage::Open || call.closes_at().is_none_or(|at| at <= now) {
        return Ok(Err(Hindered::Late));
    }
    let mut then = Filed { state, note: String::new(), ..before.clone() };
    let act = match desk.to {
        Move::Submit | Move::Agree if !call.takes(now) => return Ok(Err(Hindered::Early)),
        Move::Submit | Move::Agree if !before.application.missing(call).is_empty() => {
            return Ok(Err(Hindered::Lacking));
        }
        Move::Submit => {
            then.author = actor.account();
            msg::act_application_submitted()
        }
        Move::Agree if desk.answers_for_both(actor) => return Err(Error::Denied),
        Move::Agree => {
            (then.agreed_by, then.submitted_at) = (actor.account(), Some(now.as_millisecond()));
            msg::act_application_agreed()
        }
        Move::Return => {
            note.clone_into(&mut then.note);
            msg::act_application_returned()
        }
        Move::TakeBack => msg::act_application_taken_back(),
        _ => return Err(Error::Denied),
    };
    if state == State::Draft {
        (then.author, then.agreed_by, then.submitted_at) = (None, None, None);
    }
    put(tx, seen, &then).await?;
    notices::forget_object(tx, before.application.id.uuid()).await?;
    let side = json!({ "side": desk.side, "to": state });
    audit::write(tx, actor, Act::new(act, KIND, before.application.id.uuid()).with(side)).await?;
    Ok(Ok(state))
}

/// Why nothing can be said of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unjudged {
    /// Whoever decides has an interest in it.
    Interest,
    /// Reviews are missing.
    Reviews,
    /// More than was asked for, or than there is.
    Amount,
}

/// Says what becomes of an application; it can be said anew until the call is decided.
///
/// # Errors
/// `Denied` for a refusal without a reason.
pub async fn judge(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<JudgeApplication>,
    decision: Decision,
) -> Result<Result<(), Unjudged>> {
    let (desk, now) = (permit.object(), tx.now().as_millisecond());
    let before = &desk.filed;
    let granting = decision.verdict == Verdict::Grant;
    if decision.verdict == Verdict::Refuse && decision.reason.is_empty() {
        return Err(Error::Denied);
    }
    if let Some(account) = actor.account()
        && appraisals::decides_for_own(tx, before, account).await?
    {
        return Ok(Err(Unjudged::Interest));
    }
    if !appraisals::all_given(tx, before.application.id.uuid()).await? {
        return Ok(Err(Unjudged::Reviews));
    }
    let others = counting(tx, before.application.call).await?;
    let others = others.iter().filter(|it| it.application.id != before.application.id);
    let granted = others.filter_map(|it| it.decision.as_ref()).filter(|it| it.verdict == Verdict::Grant);
    let sum = granted.fold(decision.amount, |sum, it| sum.saturating_add(it.amount));
    let asked = before.application.funding.asked();
    if granting && (decision.amount == 0 || decision.amount > asked || sum > desk.call.call.budget) {
        return Ok(Err(Unjudged::Amount));
    }
    let amount = if granting { decision.amount } else { 0 };
    let details = json!({ "verdict": decision.verdict, "amount": amount });
    let decision = Some(Decision { amount, at: now, ..decision });
    put(tx, before.revision, &Filed { decision, decided_by: actor.account(), ..before.clone() }).await?;
    let act = Act::new(msg::act_application_judged(), KIND, before.application.id.uuid());
    audit::write(tx, actor, act.with(details)).await?;
    Ok(Ok(()))
}

/// Makes final what was said of these: for [`super::store::decide`], which holds the permit and has looked at them all.
pub(super) async fn decided(tx: &Tx, all: &[Filed]) -> Result<Vec<Filed>> {
    let mut made = Vec::new();
    for it in all {
        let to = match it.decision.as_ref().map(|it| it.verdict) {
            Some(Verdict::Grant) => Move::Grant,
            Some(Verdict::Reserve) => Move::Reserve,
            Some(Verdict::Refuse) => Move::Refuse,
            None => return Err(Error::Denied),
        };
        let state = states::moved(it.state, Side::Secretariat, to).ok_or(Error::Denied)?;
        let then = Filed { state, ..it.clone() };
        put(tx, it.revision, &then).await?;
        made.push(then);
    }
    Ok(made)
}

/// Begins what was granted as a cooperation of both, with its funding.
pub async fn cooperate(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<BeginGranted>,
    id: kernel::Id<Cooperation>,
) -> Result<()> {
    let desk = permit.object();
    let (it, call) = (&desk.filed.application, &desk.call.call);
    let objectives = it.parts.get(&super::application::Part::Objectives).unwrap_or(&it.title).clone();
    let modality = it.modality.unwrap_or(crate::Modality::Other);
    let begun = Cooperation {
        period: it.period,
        themes: call.themes.clone(),
        receiver: Some(it.receiver),
        ..Cooperation::new(id, it.title.clone(), modality, objectives)
    };
    cooperations::agreed(tx, actor, permit, &begun).await?;
    let row = ActiveModel { id: Set(it.id.uuid()), cooperation: Set(Some(id.uuid())), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The titles of these applications, for who reviews them.
pub(crate) async fn titles(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<(Uuid, Text)>> {
    let found = all(Entity::find().filter(Column::Id.is_in(ids.iter().copied())), db).await?;
    Ok(found.into_iter().map(|it| (it.application.id.uuid(), it.application.title)).collect())
}

/// Identifiers of those that an account handed in, agreed to or decided.
pub(crate) async fn touched_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let any = [Column::Author, Column::AgreedBy, Column::DecidedBy];
    let any = any.into_iter().fold(Condition::any(), |all, column| all.add(column.eq(account)));
    let query = Entity::find().select_only().column(Column::Id).filter(any).order_by_asc(Column::Id);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    for column in [Column::Author, Column::AgreedBy, Column::DecidedBy] {
        let update = Entity::update_many().col_expr(column, Expr::value(None::<Uuid>));
        update.filter(column.eq(account)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}
