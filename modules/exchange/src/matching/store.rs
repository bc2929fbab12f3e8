//! The table of proposals: the only queries on it.
//! A proposal moves by the table of states alone, and nobody answers for two: not for both sides, nor what they proposed.

use super::factors::{Past, lately};
use super::lessons::{Refusal, Side};
use super::model::{Answer, KIND, Proposal, State, Step, Words};
use super::policy::{AnswerProposal, EndProposal, ProposeMatch};
use super::rows::{Column, Entity, proposal, row};
use crate::msg;
use crate::practices::policy::Known;
use kernel::{Actor, Error, Result, Text};
use platform::audit::{self, Entry as Act};
use platform::{Permit, Tx, Visible, db, notices};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::HashMap;

/// Milliseconds of a day.
const DAY: f32 = 86_400_000.0;
/// Proposals that are looked back on: those that came last.
const LOOKED_BACK: u64 = 5_000;

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Proposal>> {
    query.all(db).await.map_err(db::failed)?.into_iter().map(proposal).collect()
}

/// For the policy.
pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Proposal>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(proposal).transpose()
}

fn within(column: Column, known: &Known) -> Condition {
    match known {
        Known::All => Condition::all().add(column.is_not_null()),
        Known::Only(ids) => Condition::all().add(column.is_in(ids.iter().copied())),
    }
}

/// Those in which institutions in reach are asked, or that one facilitates, changed last first; at most 200.
pub async fn listed(
    db: &impl ConnectionTrait,
    _: &Visible<Proposal>,
    own: &Known,
    runs: &Known,
) -> Result<Vec<Proposal>> {
    let any = Condition::any().add(within(Column::Seeker, own)).add(within(Column::Provider, own));
    let query = Entity::find().filter(any.add(within(Column::Seeker, runs)));
    all(query.order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(200), db).await
}

/// Those that wait for an answer of institutions in reach, the oldest first; at most 200 for each side.
pub async fn waiting(db: &impl ConnectionTrait, _: &Visible<Proposal>, own: &Known) -> Result<Vec<Proposal>> {
    let mut found: Vec<Proposal> = Vec::new();
    for (side, column) in [(Side::Seeker, Column::Seeker), (Side::Provider, Column::Provider)] {
        let states = State::waiting_for(side).map(State::as_str);
        let query = Entity::find().filter(Column::State.is_in(states)).filter(within(column, own));
        for it in all(query.order_by_asc(Column::ProposedAt).order_by_asc(Column::Id).limit(200), db).await? {
            if found.iter().all(|known| known.id != it.id) {
                found.push(it);
            }
        }
    }
    Ok(found)
}

/// What was proposed for a request, newest first.
pub async fn of_request(db: &impl ConnectionTrait, _: &Visible<Proposal>, request: Uuid) -> Result<Vec<Proposal>> {
    let query = Entity::find().filter(Column::Request.eq(request));
    all(query.order_by_desc(Column::ProposedAt).order_by_asc(Column::Id).limit(200), db).await
}

/// The titles of these requests, for those who may see what was proposed for them.
pub async fn titles(
    db: &impl ConnectionTrait,
    _: &Visible<Proposal>,
    requests: &[Uuid],
) -> Result<HashMap<Uuid, Text>> {
    let found = crate::listings::store::titles(db, requests).await?;
    Ok(found.into_iter().collect())
}

/// What is remembered of proposals: for each provider what came of them, and what was refused. It names no account.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pub pasts: HashMap<Uuid, Past>,
    pub refusals: Vec<Refusal>,
}

/// The memory of all proposals.
pub async fn memory(db: &impl ConnectionTrait, now: i64) -> Result<Memory> {
    let query = Entity::find().order_by_desc(Column::Modified).order_by_asc(Column::Id).limit(LOOKED_BACK);
    let mut memory = Memory::default();
    let days = |at: i64| (now - at) as f32 / DAY;
    for it in all(query, db).await? {
        let past = memory.pasts.entry(it.provider).or_default();
        past.lately += lately(days(it.proposed_at));
        match it.state {
            State::Agreed => (past.answered, past.agreed) = (past.answered + 1.0, past.agreed + 1.0),
            State::Refused => past.answered += 1.0,
            _ => {}
        }
        if let Some((by, reason)) = it.refused() {
            let (request, subject, seeker, provider) = (it.request, it.subject.id, it.seeker, it.provider);
            memory.refusals.push(Refusal { request, subject, seeker, provider, by, reason, age: days(it.modified) });
        }
    }
    Ok(memory)
}

/// How many cooperations of these offers are agreed.
pub async fn taken(db: &impl ConnectionTrait) -> Result<HashMap<Uuid, u32>> {
    let query = Entity::find().select_only().column(Column::Offer).filter(Column::State.eq(State::Agreed.as_str()));
    let offers: Vec<Option<Uuid>> = query.into_tuple().all(db).await.map_err(db::failed)?;
    let mut taken = HashMap::new();
    offers.into_iter().flatten().for_each(|offer| *taken.entry(offer).or_default() += 1);
    Ok(taken)
}

/// Those for which nobody waits any more: their identifiers.
pub(crate) async fn lapsing(db: &impl ConnectionTrait, now: i64) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Lapses.lte(now));
    query.order_by_asc(Column::Id).limit(1_000).into_tuple().all(db).await.map_err(db::failed)
}

/// Proposes to both sides what the permit is for.
///
/// # Errors
/// `Conflict` while the same is proposed already.
pub async fn propose(tx: &Tx, actor: &Actor, permit: &Permit<ProposeMatch>, id: Uuid, words: Words) -> Result<()> {
    let (pair, now) = (permit.object(), tx.now().as_millisecond());
    let it = Proposal {
        id,
        request: pair.request.listing.id.uuid(),
        subject: pair.subject,
        seeker: pair.seeker,
        provider: pair.provider,
        state: State::Proposed,
        revision: 1,
        proposed_at: now,
        modified: now,
        cooperation: None,
        proposed_by: actor.account(),
        answered_by: Default::default(),
        words: Words { answers: Default::default(), ..words },
    };
    let open = Entity::find().filter(Column::Running.eq(format!("{}:{}", it.request, it.subject.id)));
    if open.one(tx.connection()).await.map_err(db::failed)?.is_some() {
        return Err(Error::Conflict);
    }
    Entity::insert(row(&it)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let details = json!({ "request": it.request, "subject": it.subject.id, "practice": it.subject.practice });
    audit::write(tx, actor, Act::new(msg::act_proposal_made(), KIND, it.id).with(details)).await
}

/// Puts a proposal in the place of the one that was seen.
///
/// # Errors
/// `Conflict` when somebody else was faster.
async fn put(tx: &Tx, seen: i64, it: &Proposal) -> Result<()> {
    let update = Entity::update_many().set(row(it)?).filter(Column::Id.eq(it.id)).filter(Column::Revision.eq(seen));
    let done = update.exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// One side answers. How it stands then; `cooperation` is the one that begins if both have said yes.
///
/// # Errors
/// `Denied` when the table of states does not know it, when a refusal gives no reason, or when the same account has answered
/// for the other side or proposed it; `Conflict` when somebody else was faster.
pub async fn answer(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<AnswerProposal>,
    answer: Answer,
    cooperation: Uuid,
) -> Result<State> {
    let desk = permit.object();
    let (before, side) = (&desk.proposal, desk.side);
    let step = if answer.accepts { Step::Accept } else { Step::Refuse };
    let to = super::model::next(before.state, side.into(), step).ok_or(Error::Denied)?;
    let alone = desk.answers_for_another(actor) || (!answer.accepts && answer.reason.is_none());
    if alone || (answer.accepts && !desk.stands) {
        return Err(Error::Denied);
    }
    let now = tx.now().as_millisecond();
    let mut then = Proposal { state: to, revision: before.revision + 1, modified: now, ..before.clone() };
    then.cooperation = (to == State::Agreed).then_some(cooperation);
    then.words.answers.insert(side, Answer { at: now, ..answer });
    match actor.account() {
        Some(account) => drop(then.answered_by.insert(side, account)),
        None => drop(then.answered_by.remove(&side)),
    }
    put(tx, before.revision, &then).await?;
    let act = if step == Step::Accept { msg::act_proposal_accepted() } else { msg::act_proposal_refused() };
    let reason = then.answer(side).and_then(|it| it.reason);
    let details = json!({ "side": side, "to": to, "reason": reason });
    audit::write(tx, actor, Act::new(act, KIND, before.id).with(details)).await?;
    Ok(to)
}

/// Ends a proposal that nobody is to answer any more: withdrawn by who facilitates, lapsed by the clock.
///
/// # Errors
/// `Denied` when the table of states does not know it; `Conflict` when somebody else was faster.
pub async fn end(tx: &Tx, actor: &Actor, permit: &Permit<EndProposal>) -> Result<State> {
    let before = &permit.object().proposal;
    let (party, step, act) = EndProposal::how(actor);
    let to = super::model::next(before.state, party, step).ok_or(Error::Denied)?;
    let now = tx.now().as_millisecond();
    if to == State::Lapsed && before.proposed_at + super::model::LAPSES > now {
        return Err(Error::Denied);
    }
    let then = Proposal { state: to, revision: before.revision + 1, modified: now, ..before.clone() };
    put(tx, before.revision, &then).await?;
    notices::forget_object(tx, before.id).await?;
    audit::write(tx, actor, Act::new(act, KIND, before.id)).await?;
    Ok(to)
}

/// Those that an account proposed or answered: their identifiers.
pub(crate) async fn touched_by(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Uuid>> {
    let any = [Column::ProposedBy, Column::SeekerBy, Column::ProviderBy];
    let any = any.into_iter().fold(Condition::any(), |all, column| all.add(column.eq(account)));
    let query = Entity::find().select_only().column(Column::Id).filter(any).order_by_asc(Column::Id);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes an account out.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    for column in [Column::ProposedBy, Column::SeekerBy, Column::ProviderBy] {
        let update = Entity::update_many().col_expr(column, Expr::value(None::<Uuid>));
        update.filter(column.eq(account)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}
