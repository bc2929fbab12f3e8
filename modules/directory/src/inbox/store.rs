//! What the inbox asks of the tables, and the three changes of a report's state.
//! Every query is narrowed to the places where a right is held; a change is made only to the state that was read.

use super::policy::AnswerReport;
use crate::drafts::inventory::of_owners;
use crate::drafts::lists::{Within, count};
use crate::guides::{Guide, store as guides};
use crate::locations::{Location, store as locations};
use crate::msg;
use crate::organisations::{Organisation, store as organisations};
use crate::records::{self, Record};
use crate::reports::Kind;
use crate::reports::store::{Column as R, Entity as Reports, Model};
use crate::searches::{self, Missed};
use crate::services::{Service, store as services};
use crate::shelf::Shelf;
use kernel::{Actor, Error, Id, Reach, Result, Right, Scope, Territory};
use messages::Message;
use platform::accounts::account;
use platform::audit::{self, Entry};
use platform::{Db, Permit, Tx, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;
use std::collections::{BTreeSet, HashMap};

/// Reports on one page, and searches that are shown.
pub const PAGE: u64 = 50;

/// Who looks after an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    #[default]
    Any,
    Mine,
    Nobodys,
}

/// Why an item is closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reason {
    #[default]
    Mended,
    /// What the page says is right.
    Right,
    /// It was said before.
    Again,
    /// Nothing can be done with it.
    Useless,
}

impl Reason {
    pub const ALL: [Reason; 4] = [Reason::Mended, Reason::Right, Reason::Again, Reason::Useless];

    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Mended => "mended",
            Reason::Right => "right",
            Reason::Again => "again",
            Reason::Useless => "useless",
        }
    }

    pub fn read(word: &str) -> Reason {
        Reason::ALL.into_iter().find(|it| it.as_str() == word).unwrap_or_default()
    }
}

/// What is asked of the inbox.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    pub territory: Option<Id<Territory>>,
    pub whose: Whose,
    /// Only links, or only what the public said.
    pub links: Option<bool>,
    /// Only those that wait, or only those that do not.
    pub open: Option<bool>,
    /// From 0.
    pub page: u64,
}

/// A page of the inbox.
pub struct Page {
    pub lines: Lines,
    pub total: u64,
    pub missed: Vec<Missed>,
}

/// Items, with all that their lines name.
pub struct Lines {
    pub reports: Vec<Model>,
    pub services: HashMap<Uuid, Service>,
    pub guides: HashMap<Uuid, Guide>,
    pub organisations: HashMap<Uuid, Organisation>,
    pub locations: HashMap<Uuid, Location>,
    /// Names of those who took or closed one.
    pub people: HashMap<Uuid, String>,
}

/// Whether a report waits for somebody: that a page helped asks for nothing.
pub fn waits(report: &Model) -> bool {
    report.closed_at.is_none() && report.kind != Kind::Helped.as_str()
}

fn waiting() -> Condition {
    Condition::all().add(R::ClosedAt.is_null()).add(R::Kind.ne(Kind::Helped.as_str()))
}

/// Reports about what lies within, where it lies now.
fn about(within: &Within) -> Condition {
    use guides::Column as G;
    use locations::Column as L;
    use organisations::Column as O;
    use services::Column as S;
    let here = within.condition(S::Territory, S::Organisation);
    let services = Query::select().column(S::Id).from(services::Entity).cond_where(here).to_owned();
    let here = within.territories(G::Territory);
    let guides = Query::select().column(G::Id).from(guides::Entity).cond_where(here).to_owned();
    let here = within.condition(O::Territory, O::Id);
    let organisations = Query::select().column(O::Id).from(organisations::Entity).cond_where(here).to_owned();
    let here = of_owners(within, L::Organisation);
    let places = Query::select().column(L::Id).from(locations::Entity).cond_where(here).to_owned();
    let of = |kind: &str, these| Condition::all().add(R::SubjectKind.eq(kind)).add(R::Subject.in_subquery(these));
    let of_organisations = of(Organisation::KIND, organisations);
    let known = Condition::any().add(of(Service::KIND, services)).add(of(Guide::KIND, guides));
    known.add(of_organisations).add(of(Location::KIND, places))
}

/// How many reports wait where somebody may read drafts.
pub async fn open(db: &Db, visible: &Visible<Model>, shelf: &Shelf) -> Result<u64> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    count(db, Reports::find().filter(about(&within)).filter(waiting())).await
}

/// What somebody who may read drafts sees: what waits first, then the newest first.
pub async fn page(db: &Db, visible: &Visible<Model>, shelf: &Shelf, wanted: &Wanted) -> Result<Page> {
    let within = Within::of(visible.actor().reach(Right::ReadDrafts), shelf);
    let place = wanted.territory.map(|id| Within::of(Reach::Only(vec![Scope::Territory(id)]), shelf));
    let mut query = Reports::find().filter(about(&within));
    let mut lacking = within.territories(searches::Column::Territory);
    if let Some(place) = &place {
        query = query.filter(about(place));
        lacking = lacking.add(place.territories(searches::Column::Territory));
    }
    if let Some(open) = wanted.open {
        query = query.filter(if open { waiting() } else { waiting().not() });
    }
    match (wanted.whose, visible.actor().account()) {
        (Whose::Mine, Some(account)) => query = query.filter(R::TakenBy.eq(account)),
        (Whose::Nobodys, _) => query = query.filter(R::TakenBy.is_null()),
        _ => {}
    }
    if let Some(links) = wanted.links {
        query = query.filter(if links { R::Link.is_not_null() } else { R::Link.is_null() });
    }
    let total = count(db, query.clone()).await?;
    let last = Expr::Case(Box::new(Expr::case(waiting(), 0).finally(1)));
    let query = query.order_by_asc(last).order_by_desc(R::At).order_by_asc(R::Id);
    let query = query.offset(wanted.page.saturating_mul(PAGE)).limit(PAGE);
    let reports = query.all(db.read()).await.map_err(db::failed)?;
    let missed = searches::within(db.read(), lacking, PAGE).await?;
    Ok(Page { total, missed, lines: lines(db, reports).await? })
}

/// What the lines of these items name, one query a noun. Whoever asks has been let see them.
pub(super) async fn lines(db: &Db, reports: Vec<Model>) -> Result<Lines> {
    let of = |kind: &str| -> Vec<Uuid> {
        let ids: BTreeSet<Uuid> = reports.iter().filter(|it| it.subject_kind == kind).map(|it| it.subject).collect();
        ids.into_iter().collect()
    };
    let services = records::by_ids::<Service>(db.read(), &of(Service::KIND)).await?;
    let guides = records::by_ids::<Guide>(db.read(), &of(Guide::KIND)).await?;
    let organisations = records::by_ids::<Organisation>(db.read(), &of(Organisation::KIND)).await?;
    let locations = records::by_ids::<Location>(db.read(), &of(Location::KIND)).await?;
    Ok(Lines {
        locations: locations.into_iter().map(|it| (it.id.uuid(), it)).collect(),
        organisations: organisations.into_iter().map(|it| (it.id.uuid(), it)).collect(),
        services: services.into_iter().map(|it| (it.id.uuid(), it)).collect(),
        guides: guides.into_iter().map(|it| (it.id.uuid(), it)).collect(),
        people: people(db, &reports).await?,
        reports,
    })
}

async fn people(db: &Db, reports: &[Model]) -> Result<HashMap<Uuid, String>> {
    let ids: BTreeSet<Uuid> = reports.iter().flat_map(|it| [it.taken_by, it.closed_by]).flatten().collect();
    let accounts = account::page(db.read(), Some(ids.into_iter().collect()), 0, 2 * PAGE).await?;
    Ok(accounts.into_iter().map(|it| (it.id, it.name)).collect())
}

/// Gives a report to somebody, also away from a colleague, or to nobody; nothing changes for who has it already.
/// Whether anything has.
///
/// # Errors
/// `Conflict` when it waits for nobody, or somebody has changed it meanwhile.
pub async fn give(tx: &Tx, actor: &Actor, permit: &Permit<AnswerReport>, to: Option<Uuid>) -> Result<bool> {
    let report = &permit.object().report;
    if report.closed_at.is_some() {
        return Err(Error::Conflict);
    }
    if report.taken_by == to {
        return Ok(false);
    }
    let update = Reports::update_many()
        .col_expr(R::TakenBy, Expr::value(to))
        .col_expr(R::TakenAt, Expr::value(to.map(|_| tx.now().as_second())));
    let act = match to {
        to if to == actor.account() => msg::act_report_taken(),
        Some(_) => msg::act_report_given(),
        None => msg::act_report_let_go(),
    };
    change(tx, actor, report, update, act).await?;
    Ok(true)
}

/// Notes that whoever left an address has been answered.
///
/// # Errors
/// `Conflict` when somebody has changed it meanwhile.
pub async fn replied(tx: &Tx, actor: &Actor, permit: &Permit<AnswerReport>) -> Result<()> {
    let update = Reports::update_many().col_expr(R::RepliedAt, Expr::value(tx.now().as_second()));
    change(tx, actor, &permit.object().report, update, msg::act_report_answered()).await
}

/// Closes a report, with why and what was done about it. An address that was left is erased.
///
/// # Errors
/// `Conflict` when it is closed.
pub async fn close(tx: &Tx, actor: &Actor, permit: &Permit<AnswerReport>, reason: Reason, answer: &str) -> Result<()> {
    let report = &permit.object().report;
    if report.closed_at.is_some() {
        return Err(Error::Conflict);
    }
    let update = Reports::update_many()
        .col_expr(R::ClosedBy, Expr::value(actor.account()))
        .col_expr(R::ClosedAt, Expr::value(tx.now().as_second()))
        .col_expr(R::Reason, Expr::value(reason.as_str()))
        .col_expr(R::ReplyTo, Expr::value(None::<String>))
        .col_expr(R::Answer, Expr::value(Some(answer.to_owned()).filter(|answer| !answer.is_empty())));
    change(tx, actor, report, update, msg::act_report_closed()).await
}

/// Opens a report again. Its answer stays, to be read and mended.
///
/// # Errors
/// `Conflict` when it is open.
pub async fn reopen(tx: &Tx, actor: &Actor, permit: &Permit<AnswerReport>) -> Result<()> {
    let report = &permit.object().report;
    if report.closed_at.is_none() {
        return Err(Error::Conflict);
    }
    let update = Reports::update_many()
        .col_expr(R::ClosedBy, Expr::value(Option::<Uuid>::None))
        .col_expr(R::ClosedAt, Expr::value(Option::<i64>::None));
    change(tx, actor, report, update, msg::act_report_reopened()).await
}

/// Changes a report that is still as it was read, and writes that down; never what it says.
async fn change(
    tx: &Tx,
    actor: &Actor,
    report: &Model,
    update: sea_orm::UpdateMany<Reports>,
    act: Message,
) -> Result<()> {
    let same = Condition::all()
        .add(R::Id.eq(report.id))
        .add(report.taken_by.map_or_else(|| R::TakenBy.is_null(), |by| R::TakenBy.eq(by)))
        .add(report.closed_at.map_or_else(|| R::ClosedAt.is_null(), |at| R::ClosedAt.eq(at)));
    let done = update.filter(same).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 0 {
        return Err(Error::Conflict);
    }
    let about = json!({ "about": report.subject_kind, "subject": report.subject });
    audit::write(tx, actor, Entry::new(act, "report", report.id).with(about)).await
}
