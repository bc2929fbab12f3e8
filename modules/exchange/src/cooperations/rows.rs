//! The rows of cooperations and of their parties, and what they mean. Whom to ask later is sealed with the key of the instance.
//! Nothing is decided here.

use super::model::{Cooperation, Party};
use super::plan::{Plan, Report};
use super::stages::Stage;
use kernel::{Error, Result};
use platform::db;
use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_cooperations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub practice: Option<Uuid>,
    pub revision: i64,
    /// 1 once all parties have confirmed it.
    pub listed: i64,
    /// Unix milliseconds, as all times here.
    pub modified: i64,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub stage: String,
    /// What was offered and sought, where it began with that.
    pub offer: Option<Uuid>,
    pub request: Option<Uuid>,
    pub proposed_at: Option<i64>,
    pub agreed_at: Option<i64>,
    /// When all stood by what was done, for the first time.
    pub closed_at: Option<i64>,
    /// The first and the last day of the plan, at midnight UTC: for the clock.
    pub starts: Option<i64>,
    pub ends: Option<i64>,
    pub reminded_at: Option<i64>,
    /// Where the receiving party is asked later, sealed.
    #[sea_orm(column_type = "Text", nullable)]
    pub contact: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub plan: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub report: Option<String>,
    /// Why it was cancelled.
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The parties.
pub mod parties {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_parties")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub cooperation: Uuid,
        pub organisation: Uuid,
        pub confirmed_at: Option<i64>,
        /// Who confirmed it for the institution.
        pub account: Option<Uuid>,
        /// 1 where the public may know what it cost, as far as this institution is concerned.
        pub shows_cost: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A cooperation with its parties and its way so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub cooperation: Cooperation,
    pub revision: i64,
    pub modified: i64,
    pub parties: Vec<Party>,
    /// Whether the public sees what was agreed. What was done is public once it is closed.
    pub listed: bool,
    pub stage: Stage,
    pub offer: Option<Uuid>,
    pub request: Option<Uuid>,
    pub proposed_at: Option<i64>,
    pub agreed_at: Option<i64>,
    pub closed_at: Option<i64>,
    /// Sealed.
    pub contact: Option<String>,
    pub plan: Plan,
    pub report: Report,
    pub note: String,
}

impl Entry {
    /// Whether everybody may read what was done.
    pub fn is_told(&self) -> bool {
        self.listed && self.stage == Stage::Closed
    }

    /// When it was, as far as that is known: reported, else planned, else agreed.
    pub fn period(&self) -> kernel::Period {
        let all = [self.report.period, self.plan.period, self.cooperation.period];
        all.into_iter().find(|it| it.from.is_some() || it.to.is_some()).unwrap_or_default()
    }
}

pub(super) async fn entries(rows: Vec<Model>, db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    let ids = rows.iter().map(|it| it.id);
    let query = parties::Entity::find().filter(parties::Column::Cooperation.is_in(ids));
    let mut of: HashMap<Uuid, Vec<Party>> = HashMap::new();
    for it in query.order_by_asc(parties::Column::Id).all(db).await.map_err(db::failed)? {
        let shows_cost = it.shows_cost == 1;
        let party = Party { organisation: it.organisation, confirmed_at: it.confirmed_at, shows_cost };
        of.entry(it.cooperation).or_default().push(party);
    }
    rows.into_iter().map(|row| entry(&row, of.remove(&row.id).unwrap_or_default())).collect()
}

fn entry(row: &Model, parties: Vec<Party>) -> Result<Entry> {
    Ok(Entry {
        cooperation: serde_json::from_str(&row.body).map_err(Error::internal)?,
        revision: row.revision,
        modified: row.modified,
        parties,
        listed: row.listed == 1,
        // What a newer program calls otherwise waits for it: nobody can do anything with it here.
        stage: Stage::parse(&row.stage).ok_or_else(|| Error::internal(format!("no stage {}", row.stage)))?,
        offer: row.offer,
        request: row.request,
        proposed_at: row.proposed_at,
        agreed_at: row.agreed_at,
        closed_at: row.closed_at,
        contact: row.contact.clone(),
        plan: row.plan.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?.unwrap_or_default(),
        report: (row.report.as_deref().map(serde_json::from_str).transpose())
            .map_err(Error::internal)?
            .unwrap_or_default(),
        note: row.note.clone().unwrap_or_default(),
    })
}

/// Midnight of a day, in Unix milliseconds.
pub(super) fn midnight(day: jiff::civil::Date) -> Option<i64> {
    day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|it| it.timestamp().as_millisecond())
}

/// All that is known of it, written at this instant.
pub(super) fn row(it: &Entry, now: i64) -> Result<ActiveModel> {
    let (plan, report) = (serde_json::to_string(&it.plan), serde_json::to_string(&it.report));
    let of_plan = |empty: bool, text: String| (!empty).then_some(text);
    Ok(ActiveModel {
        id: Set(it.cooperation.id.uuid()),
        practice: Set(it.cooperation.practice),
        revision: Set(it.revision),
        listed: Set(i64::from(it.listed)),
        modified: Set(now),
        body: Set(serde_json::to_string(&it.cooperation).map_err(Error::internal)?),
        stage: Set(it.stage.as_str().to_owned()),
        offer: Set(it.offer),
        request: Set(it.request),
        proposed_at: Set(it.proposed_at),
        agreed_at: Set(it.agreed_at),
        closed_at: Set(it.closed_at),
        starts: Set(it.plan.period.from.and_then(midnight)),
        ends: Set(it.plan.period.to.and_then(midnight)),
        contact: Set(it.contact.clone()),
        plan: Set(of_plan(it.plan == Plan::default(), plan.map_err(Error::internal)?)),
        report: Set(of_plan(it.report == Report::default(), report.map_err(Error::internal)?)),
        note: Set((!it.note.is_empty()).then(|| it.note.clone())),
        ..Default::default()
    })
}
