//! The table of what reviewers find of applications: the only queries on it. Whoever has an interest is neither asked nor heard.
//! What was given leaves this file only to who may read it, or to be put in order with all the others.

use super::application::KIND;
use super::applications;
use super::appraisal::{self, Appraisal, Marks};
use super::model::BEST;
use super::policy::{Desk, DoCall, JudgeApplication};
use super::rows::appraisals::{Column, Entity};
use super::rows::{Filed, appraisal as read, appraisal_row};
use super::spreading::{self, Pairs};
use super::states::{Stage, Step};
use crate::institutions;
use crate::msg;
use crate::reviews::model::{Conflict, Course, Side, conflict};
use directory::api::Shelf;
use kernel::{Actor, Error, Grant, Id, Result, Right};
use platform::accounts::{account, grants};
use platform::audit::{self, Entry as Act};
use platform::{Action, Permit, Tx, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;
use std::sync::Arc;

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Appraisal>> {
    let query = query.order_by_asc(Column::AskedAt).order_by_asc(Column::Id).limit(5_000);
    query.all(db).await.map_err(db::failed)?.into_iter().map(read).collect()
}

/// All of a call, for those who run it; what is in them is shown by [`appraisal::complete`].
pub async fn of_call(db: &impl ConnectionTrait, _: &Visible<Appraisal>, call: Uuid) -> Result<Vec<Appraisal>> {
    all(Entity::find().filter(Column::Call.eq(call)), db).await
}

/// All of one application.
pub(crate) async fn of(db: &impl ConnectionTrait, application: Uuid) -> Result<Vec<Appraisal>> {
    all(Entity::find().filter(Column::Application.eq(application)), db).await
}

/// All of one person, their own.
pub(crate) async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Appraisal>> {
    all(Entity::find().filter(Column::Account.eq(account)), db).await
}

pub(super) async fn all_given(tx: &Tx, application: Uuid) -> Result<bool> {
    let found = of(tx.connection(), application).await?;
    let given = found.iter().filter(|it| it.is_given()).count();
    Ok(given >= super::model::REVIEWERS && appraisal::complete(&found.iter().collect::<Vec<_>>()))
}

async fn sides(tx: &Tx, it: &Filed) -> Result<[Side; 2]> {
    let ids = it.institutions();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    Ok(ids.map(|id| (id, homes.get(&id).copied().flatten())))
}

async fn held(tx: &Tx, account: Uuid) -> Result<Vec<Grant>> {
    let rows = grants::of_accounts(tx.connection(), &[account]).await?;
    Ok(rows.iter().filter(|it| it.in_force(tx.now())).filter_map(grants::Model::grant).collect())
}

fn of_these(sides: &[Side; 2], it: &Filed, account: Uuid, held: &[Grant]) -> Option<Conflict> {
    let wrote: Vec<Uuid> = it.author.into_iter().chain(it.agreed_by).collect();
    conflict(account, held, sides[0], &sides[1..], &wrote)
}

/// Why somebody cannot read an application; none where nothing is known against it.
async fn interest(tx: &Tx, it: &Filed, account: Uuid) -> Result<Option<Conflict>> {
    Ok(of_these(&sides(tx, it).await?, it, account, &held(tx, account).await?))
}

/// Whether somebody writes for one of the institutions of an application of which they would decide.
pub(super) async fn decides_for_own(tx: &Tx, it: &Filed, account: Uuid) -> Result<bool> {
    let writes: Vec<Grant> = held(tx, account).await?.into_iter().filter(|it| it.role.allows(Right::Share)).collect();
    Ok(of_these(&sides(tx, it).await?, it, account, &writes).is_some())
}

/// Why somebody was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    Conflict(Conflict),
    Already,
    /// They review nothing, or are no longer here.
    Unable,
}

async fn able(tx: &Tx, reviewer: Uuid) -> Result<bool> {
    Ok(match account::acting(tx, reviewer).await? {
        Some(Actor::Member(member)) => member.counting().any(|it| it.role.allows(Right::ReviewPractices)),
        _ => false,
    })
}

async fn insert(tx: &Tx, actor: &Actor, it: &Filed, reviewer: Uuid) -> Result<Uuid> {
    let made = Appraisal {
        id: Id::<Appraisal>::new().uuid(),
        call: it.application.call,
        application: it.application.id.uuid(),
        account: Some(reviewer),
        course: Course::Asked,
        asked_at: tx.now().as_millisecond(),
        given_at: None,
        marks: Marks::default(),
    };
    Entity::insert(appraisal_row(&made)?).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let details = json!({ "review": made.id, "account": reviewer });
    audit::write(tx, actor, Act::new(msg::act_appraiser_asked(), KIND, made.application).with(details)).await?;
    Ok(made.id)
}

/// Asks somebody to review an application.
///
/// # Errors
/// When the database fails.
pub async fn ask(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<JudgeApplication>,
    reviewer: Uuid,
) -> Result<Result<Uuid, Unasked>> {
    let it = &permit.object().filed;
    let there = of(tx.connection(), it.application.id.uuid()).await?;
    if there.iter().any(|it| it.account == Some(reviewer)) {
        return Ok(Err(Unasked::Already));
    }
    if !able(tx, reviewer).await? {
        return Ok(Err(Unasked::Unable));
    }
    if let Some(conflict) = interest(tx, it, reviewer).await? {
        return Ok(Err(Unasked::Conflict(conflict)));
    }
    insert(tx, actor, it, reviewer).await.map(Ok)
}

/// Spreads the applications of a call evenly over these reviewers, so that each has `each`: pairs of review and account.
///
/// # Errors
/// `Denied` when the permit is for another step.
pub async fn spread(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<DoCall>,
    reviewers: &[Uuid],
    each: usize,
) -> Result<Vec<(Uuid, Uuid)>> {
    let bureau = permit.object();
    if bureau.step != Step::Judge {
        return Err(Error::Denied);
    }
    let call = bureau.entry.call.id.uuid();
    let filed = applications::counting(tx, call).await?;
    let known = all(Entity::find().filter(Column::Call.eq(call)), tx.connection()).await?;
    // Whoever was excused once is not asked again.
    let pair = |it: &Appraisal| it.account.map(|account| (it.application, account));
    let there: Pairs = known.iter().filter(|it| it.course != Course::Excused).filter_map(pair).collect();
    let mut barred: Pairs = known.iter().filter(|it| it.course == Course::Excused).filter_map(pair).collect();
    let mut willing = Vec::new();
    for reviewer in reviewers {
        if able(tx, *reviewer).await? {
            willing.push((*reviewer, held(tx, *reviewer).await?));
        }
    }
    for it in &filed {
        let sides = sides(tx, it).await?;
        let interested = willing.iter().filter(|(account, held)| of_these(&sides, it, *account, held).is_some());
        barred.extend(interested.map(|(account, _)| (it.application.id.uuid(), *account)));
    }
    let ids: Vec<Uuid> = filed.iter().map(|it| it.application.id.uuid()).collect();
    let panel: Vec<Uuid> = willing.iter().map(|(account, _)| *account).collect();
    let mut asked = Vec::new();
    for (application, reviewer) in spreading::spread(&ids, &panel, &barred, &there, each) {
        if let Some(it) = filed.iter().find(|it| it.application.id.uuid() == application) {
            asked.push((insert(tx, actor, it, reviewer).await?, reviewer));
        }
    }
    Ok(asked)
}

/// A review and the application that it is of.
#[derive(Debug, Clone)]
pub struct Work {
    pub appraisal: Appraisal,
    pub desk: Desk,
}

async fn work(tx: &Tx, id: Uuid, shelf: Arc<Shelf>) -> Result<Option<Work>> {
    let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
    let Some(appraisal) = row.map(read).transpose()? else { return Ok(None) };
    let desk = JudgeApplication::load(tx, (appraisal.application, shelf)).await?;
    Ok(desk.map(|desk| Work { appraisal, desk }))
}

fn own(actor: &Actor, it: &Work) -> bool {
    let mine = actor.account().is_some() && actor.account() == it.appraisal.account;
    mine && actor.may_somewhere(Right::ReviewPractices)
}

/// To look at one's own review.
pub struct ReadAppraisal;

impl Action for ReadAppraisal {
    type Object = Work;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Work>> {
        work(tx, id, shelf).await
    }

    fn allows(actor: &Actor, it: &Work) -> bool {
        own(actor, it)
    }
}

/// To write one's review, give it, or be excused.
pub struct GiveAppraisal;

impl Action for GiveAppraisal {
    type Object = Work;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Work>> {
        work(tx, id, shelf).await
    }

    fn allows(actor: &Actor, it: &Work) -> bool {
        own(actor, it) && it.desk.call.stage == Stage::InReview && it.appraisal.course == Course::Asked
    }
}

/// Keeps what a reviewer has found so far, gives it, or excuses them.
///
/// # Errors
/// `Denied` when they have an interest by now, or a criterion has no score.
pub async fn give(tx: &Tx, actor: &Actor, permit: &Permit<GiveAppraisal>, marks: Marks, course: Course) -> Result<()> {
    let work = permit.object();
    let account = work.appraisal.account.ok_or(Error::Denied)?;
    if course != Course::Excused && interest(tx, &work.desk.filed, account).await?.is_some() {
        return Err(Error::Denied);
    }
    let criteria = work.desk.call.call.criteria.len();
    let scored =
        (0..criteria).all(|n| u8::try_from(n).ok().and_then(|n| marks.scores.get(&n)).is_some_and(|it| *it <= BEST));
    if course == Course::Given && !scored {
        return Err(Error::Denied);
    }
    let given_at = (course == Course::Given).then(|| tx.now().as_millisecond());
    let then = Appraisal { marks, course, given_at, ..work.appraisal.clone() };
    let update = Entity::update_many().set(appraisal_row(&then)?).filter(Column::Id.eq(then.id));
    let done = update.filter(Column::Course.eq(Course::Asked.as_str())).exec(tx.connection()).await;
    if done.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    let act = match course {
        Course::Asked => msg::act_appraisal_saved(),
        Course::Given => msg::act_appraisal_given(),
        Course::Excused => msg::act_appraisal_excused(),
    };
    audit::write(tx, actor, Act::new(act, KIND, then.application).with(json!({ "review": then.id }))).await
}

/// Takes an account out. What was found stays; who was asked and has not answered is asked no longer.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Column::Account.eq(account);
    let asked = Entity::delete_many().filter(own.clone()).filter(Column::Course.eq(Course::Asked.as_str()));
    asked.exec(tx.connection()).await.map_err(db::failed)?;
    for row in Entity::find().filter(own).all(tx.connection()).await.map_err(db::failed)? {
        // What cannot be read is not kept for that: it might name somebody.
        let mut marks: Marks = serde_json::from_str(&row.body).unwrap_or_default();
        (marks.works_for, marks.excuse) = (String::new(), String::new());
        let body = serde_json::to_string(&marks).map_err(Error::internal)?;
        let update = Entity::update_many()
            .col_expr(Column::Account, Expr::value(None::<Uuid>))
            .col_expr(Column::Body, Expr::value(body));
        update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}
