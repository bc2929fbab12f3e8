//! The table of reviews: the only queries on it. Who has an interest in a practice is neither asked nor heard here.
//! A review leaves this file only to who may read it, or to the policy that needs to know.

use super::model::{self, Conflict, Course, Findings, Review, Side};
use super::policy::GiveReview;
use crate::institutions;
use crate::msg;
use crate::practices::model::KIND;
use crate::practices::policy::{Desk, Do};
use crate::practices::states::{self, Party, Step};
use kernel::{Actor, Error, Grant, Id, Result};
use platform::accounts::{account, grants};
use platform::audit::{self, Entry as Act};
use platform::{Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_reviews")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub practice: Uuid,
    pub account: Option<Uuid>,
    pub round: i64,
    pub course: String,
    /// Unix milliseconds.
    pub asked_at: i64,
    pub given_at: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

fn review(row: Model) -> Result<Review> {
    Ok(Review {
        id: row.id,
        practice: row.practice,
        account: row.account,
        round: row.round,
        // What a newer program calls otherwise counts for nothing.
        course: Course::parse(&row.course).unwrap_or(Course::Excused),
        asked_at: row.asked_at,
        given_at: row.given_at,
        findings: serde_json::from_str(&row.body).map_err(Error::internal)?,
    })
}

async fn all(query: Select<Entity>, db: &impl ConnectionTrait) -> Result<Vec<Review>> {
    let query = query.order_by_asc(Column::AskedAt).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)?.into_iter().map(review).collect()
}

/// The reviews of a practice as it was handed in this time, for the policy and for [`model::may_read`].
pub(crate) async fn of_round(tx: &Tx, practice: Uuid, round: i64) -> Result<Vec<Review>> {
    let query = Entity::find().filter(Column::Practice.eq(practice)).filter(Column::Round.eq(round));
    all(query, tx.connection()).await
}

/// The same outside a transaction.
pub(crate) async fn of_desk(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Review>> {
    let query = Entity::find().filter(Column::Practice.eq(desk.entry.practice.id.uuid()));
    all(query.filter(Column::Round.eq(desk.entry.round)), db).await
}

pub(crate) async fn find(tx: &Tx, id: Uuid) -> Result<Option<Review>> {
    Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?.map(review).transpose()
}

/// All reviews of one person, their own.
pub(crate) async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Review>> {
    all(Entity::find().filter(Column::Account.eq(account)).limit(500), db).await
}

async fn side(tx: &Tx, id: Uuid) -> Result<Side> {
    Ok((id, institutions::homes(tx.connection(), &[id]).await?.remove(&id).flatten()))
}

/// Why somebody cannot review a practice; none where nothing is known against it.
pub(crate) async fn conflict(tx: &Tx, desk: &Desk, account: Uuid) -> Result<Option<Conflict>> {
    let practice = &desk.entry.practice;
    let rows = grants::of_accounts(tx.connection(), &[account]).await?;
    let held: Vec<Grant> = rows.iter().filter(|it| it.in_force(tx.now())).filter_map(grants::Model::grant).collect();
    let own = side(tx, practice.organisation.uuid()).await?;
    let mut partners = Vec::new();
    for partner in &practice.partners {
        partners.push(side(tx, *partner).await?);
    }
    let authors: Vec<Uuid> = desk.entry.author.into_iter().collect();
    Ok(model::conflict(account, &held, own, &partners, &authors))
}

/// Why somebody was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    Conflict(Conflict),
    /// They are asked already, or were excused.
    Already,
    /// They do not review practices, or are no longer here.
    Unable,
}

/// Asks somebody to review a practice that was handed in.
///
/// # Errors
/// `Denied` when the permit is for another step.
pub async fn ask(tx: &Tx, actor: &Actor, permit: &Permit<Do>, reviewer: Uuid) -> Result<Result<Uuid, Unasked>> {
    let desk = permit.object();
    if desk.step != Step::AskReview {
        return Err(Error::Denied);
    }
    let practice = desk.entry.practice.id.uuid();
    let there = of_round(tx, practice, desk.entry.round).await?;
    if there.iter().any(|it| it.account == Some(reviewer)) {
        return Ok(Err(Unasked::Already));
    }
    let able = match account::acting(tx, reviewer).await? {
        Some(Actor::Member(member)) => member.counting().any(|it| it.role.allows(kernel::Right::ReviewPractices)),
        _ => false,
    };
    if !able {
        return Ok(Err(Unasked::Unable));
    }
    if let Some(conflict) = conflict(tx, desk, reviewer).await? {
        return Ok(Err(Unasked::Conflict(conflict)));
    }
    let id = Id::<Review>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        practice: Set(practice),
        account: Set(Some(reviewer)),
        round: Set(desk.entry.round),
        course: Set(Course::Asked.as_str().to_owned()),
        asked_at: Set(tx.now().as_millisecond()),
        given_at: Set(None),
        body: Set(serde_json::to_string(&Findings::default()).map_err(Error::internal)?),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let entry = Act::new(msg::act_reviewer_asked(), KIND, practice);
    audit::write(tx, actor, entry.with(json!({ "review": id, "account": reviewer }))).await?;
    Ok(Ok(id))
}

/// Saves what a reviewer has found so far; `course` says whether it is given now, or that they are excused.
///
/// # Errors
/// `Denied` when they have an interest in the practice by now, or it is no longer in review.
pub async fn give(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<GiveReview>,
    findings: &Findings,
    course: Course,
) -> Result<()> {
    let work = permit.object();
    let account = work.review.account.ok_or(Error::Denied)?;
    let open = states::next(work.desk.entry.state, Party::Reviewer, Step::Review).is_some();
    // To be excused is always right; whoever has come to have an interest since is not heard.
    if !open || (course != Course::Excused && conflict(tx, &work.desk, account).await?.is_some()) {
        return Err(Error::Denied);
    }
    let given = (course == Course::Given).then(|| tx.now().as_millisecond());
    let row = ActiveModel {
        id: Set(work.review.id),
        course: Set(course.as_str().to_owned()),
        given_at: Set(given),
        body: Set(serde_json::to_string(findings).map_err(Error::internal)?),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    let act = match course {
        Course::Asked => msg::act_review_saved(),
        Course::Given => msg::act_review_given(),
        Course::Excused => msg::act_review_excused(),
    };
    let entry = Act::new(act, KIND, work.review.practice).with(json!({ "review": work.review.id }));
    audit::write(tx, actor, entry).await
}

/// Takes away the reviews of a practice that is thrown away.
pub(crate) async fn forget(tx: &Tx, practice: Uuid) -> Result<()> {
    let delete = Entity::delete_many().filter(Column::Practice.eq(practice));
    delete.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out. What was found stays; who is asked still is no longer.
pub(crate) async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Column::Account.eq(account);
    let asked = Entity::delete_many().filter(own.clone()).filter(Column::Course.eq(Course::Asked.as_str()));
    asked.exec(tx.connection()).await.map_err(db::failed)?;
    for row in Entity::find().filter(own).all(tx.connection()).await.map_err(db::failed)? {
        // What cannot be read is not kept for that: it might name somebody.
        let mut found: Findings = serde_json::from_str(&row.body).unwrap_or_default();
        (found.works_for, found.excuse) = (String::new(), String::new());
        let body = serde_json::to_string(&found).map_err(Error::internal)?;
        let update = Entity::update_many()
            .col_expr(Column::Account, Expr::value(None::<Uuid>))
            .col_expr(Column::Body, Expr::value(body));
        update.filter(Column::Id.eq(row.id)).exec(tx.connection()).await.map_err(db::failed)?;
    }
    Ok(())
}
