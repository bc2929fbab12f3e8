//! The rows of proposals, and a row as a proposal that the rest of the module knows.
//! While a proposal is open no other of the same offer for the same request can be: `running` says which it is, once.

use super::factors::Subject;
use super::lessons::Side;
use super::model::{LAPSES, Proposal, State};
use kernel::{Error, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_proposals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request: Uuid,
    pub offer: Option<Uuid>,
    pub practice: Option<Uuid>,
    pub seeker: Uuid,
    pub provider: Uuid,
    pub state: String,
    /// Of which request and offer, while it is open; unique.
    pub running: Option<String>,
    pub revision: i64,
    /// Unix milliseconds, as all that follow.
    pub proposed_at: i64,
    pub modified: i64,
    /// When nobody waits for it any more; none once it is over.
    pub lapses: Option<i64>,
    pub cooperation: Option<Uuid>,
    /// Accounts.
    pub proposed_by: Option<Uuid>,
    pub seeker_by: Option<Uuid>,
    pub provider_by: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

pub(super) fn proposal(row: Model) -> Result<Proposal> {
    let (practice, id) = match (row.practice, row.offer) {
        (Some(id), _) => (true, id),
        (None, Some(id)) => (false, id),
        (None, None) => return Err(Error::internal(format!("the proposal {} is of nothing", row.id))),
    };
    let sides = [(Side::Seeker, row.seeker_by), (Side::Provider, row.provider_by)];
    Ok(Proposal {
        id: row.id,
        request: row.request,
        subject: Subject { id, practice },
        seeker: row.seeker,
        provider: row.provider,
        state: State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?,
        revision: row.revision,
        proposed_at: row.proposed_at,
        modified: row.modified,
        cooperation: row.cooperation,
        proposed_by: row.proposed_by,
        answered_by: sides.into_iter().filter_map(|(side, by)| Some((side, by?))).collect(),
        words: serde_json::from_str(&row.body).map_err(Error::internal)?,
    })
}

pub(super) fn row(it: &Proposal) -> Result<ActiveModel> {
    let (subject, open) = (it.subject, it.state.is_open());
    Ok(ActiveModel {
        id: Set(it.id),
        request: Set(it.request),
        offer: Set((!subject.practice).then_some(subject.id)),
        practice: Set(subject.practice.then_some(subject.id)),
        seeker: Set(it.seeker),
        provider: Set(it.provider),
        state: Set(it.state.as_str().to_owned()),
        running: Set(open.then(|| format!("{}:{}", it.request, subject.id))),
        revision: Set(it.revision),
        proposed_at: Set(it.proposed_at),
        modified: Set(it.modified),
        lapses: Set(open.then_some(it.proposed_at + LAPSES)),
        cooperation: Set(it.cooperation),
        proposed_by: Set(it.proposed_by),
        seeker_by: Set(it.answered_by.get(&Side::Seeker).copied()),
        provider_by: Set(it.answered_by.get(&Side::Provider).copied()),
        body: Set(serde_json::to_string(&it.words).map_err(Error::internal)?),
    })
}
