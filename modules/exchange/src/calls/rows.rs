//! The rows of calls, applications and what reviewers found, and what they mean.
//! Nothing is decided here.

use super::application::{Application, Decision};
use super::appraisal::Appraisal;
use super::model::Call;
use super::states::{Stage, State};
use crate::reviews::model::Course;
use kernel::{Error, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_calls")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// None for the whole network.
    pub territory: Option<Uuid>,
    pub stage: String,
    pub revision: i64,
    /// Account.
    pub author: Option<Uuid>,
    /// Unix milliseconds, as all times here.
    pub modified: i64,
    pub opened_at: Option<i64>,
    pub closes_at: Option<i64>,
    pub decided_at: Option<i64>,
    /// Account.
    pub decided_by: Option<Uuid>,
    /// Why it was withdrawn.
    #[sea_orm(column_type = "Text")]
    pub note: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

platform::no_relations!();

/// Applications.
pub mod applications {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_applications")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call: Uuid,
        pub provider: Uuid,
        pub receiver: Uuid,
        /// `provider` or `receiver`.
        pub written_by: String,
        pub state: String,
        pub revision: i64,
        /// Accounts: who handed it in for each side, and who decided.
        pub author: Option<Uuid>,
        pub agreed_by: Option<Uuid>,
        pub modified: i64,
        pub submitted_at: Option<i64>,
        pub decided_by: Option<Uuid>,
        pub cooperation: Option<Uuid>,
        #[sea_orm(column_type = "Text", nullable)]
        pub decision: Option<String>,
        /// Why the other institution did not agree.
        #[sea_orm(column_type = "Text")]
        pub note: String,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

/// What reviewers found.
pub mod appraisals {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_appraisals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call: Uuid,
        pub application: Uuid,
        pub account: Option<Uuid>,
        pub course: String,
        pub asked_at: i64,
        pub given_at: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

/// A call with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub call: Call,
    pub stage: Stage,
    /// Counts the changes.
    pub revision: i64,
    pub author: Option<Uuid>,
    /// Unix milliseconds.
    pub modified: i64,
    pub opened_at: Option<i64>,
    pub decided_at: Option<i64>,
    pub decided_by: Option<Uuid>,
    pub note: String,
}

kernel::words! {
    /// Which of the two institutions.
    Part {
        Provider = "provider",
        Receiver = "receiver",
    }
}

impl Part {
    pub const fn other(self) -> Part {
        match self {
            Part::Provider => Part::Receiver,
            Part::Receiver => Part::Provider,
        }
    }
}

/// An application with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Filed {
    pub application: Application,
    pub written_by: Part,
    pub state: State,
    pub revision: i64,
    pub author: Option<Uuid>,
    pub agreed_by: Option<Uuid>,
    /// Unix milliseconds.
    pub modified: i64,
    /// When the second institution agreed.
    pub submitted_at: Option<i64>,
    pub decided_by: Option<Uuid>,
    pub cooperation: Option<Uuid>,
    pub decision: Option<Decision>,
    pub note: String,
}

impl Filed {
    pub fn institution(&self, part: Part) -> Uuid {
        match part {
            Part::Provider => self.application.provider,
            Part::Receiver => self.application.receiver,
        }
    }

    pub fn institutions(&self) -> [Uuid; 2] {
        [self.application.provider, self.application.receiver]
    }
}

fn json<T: serde::Serialize>(it: &T) -> Result<String> {
    serde_json::to_string(it).map_err(Error::internal)
}

fn unknown(word: &str) -> Error {
    Error::internal(format!("no state {word}"))
}

pub(super) fn entry(row: Model) -> Result<Entry> {
    Ok(Entry {
        call: serde_json::from_str(&row.body).map_err(Error::internal)?,
        stage: Stage::parse(&row.stage).ok_or_else(|| unknown(&row.stage))?,
        revision: row.revision,
        author: row.author,
        modified: row.modified,
        opened_at: row.opened_at,
        decided_at: row.decided_at,
        decided_by: row.decided_by,
        note: row.note,
    })
}

pub(super) fn row(it: &Entry) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.call.id.uuid()),
        territory: Set(it.call.place.map(|it| it.uuid())),
        stage: Set(it.stage.as_str().to_owned()),
        revision: Set(it.revision),
        author: Set(it.author),
        modified: Set(it.modified),
        opened_at: Set(it.opened_at),
        closes_at: Set(it.call.closes_at().map(|at| at.as_millisecond())),
        decided_at: Set(it.decided_at),
        decided_by: Set(it.decided_by),
        note: Set(it.note.clone()),
        body: Set(json(&it.call)?),
    })
}

pub(super) fn filed(row: applications::Model) -> Result<Filed> {
    Ok(Filed {
        application: serde_json::from_str(&row.body).map_err(Error::internal)?,
        written_by: Part::parse(&row.written_by).ok_or_else(|| unknown(&row.written_by))?,
        state: State::parse(&row.state).ok_or_else(|| unknown(&row.state))?,
        revision: row.revision,
        author: row.author,
        agreed_by: row.agreed_by,
        modified: row.modified,
        submitted_at: row.submitted_at,
        decided_by: row.decided_by,
        cooperation: row.cooperation,
        decision: row.decision.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?,
        note: row.note,
    })
}

pub(super) fn filed_row(it: &Filed) -> Result<applications::ActiveModel> {
    Ok(applications::ActiveModel {
        id: Set(it.application.id.uuid()),
        call: Set(it.application.call),
        provider: Set(it.application.provider),
        receiver: Set(it.application.receiver),
        written_by: Set(it.written_by.as_str().to_owned()),
        state: Set(it.state.as_str().to_owned()),
        revision: Set(it.revision),
        author: Set(it.author),
        agreed_by: Set(it.agreed_by),
        modified: Set(it.modified),
        submitted_at: Set(it.submitted_at),
        decided_by: Set(it.decided_by),
        cooperation: Set(it.cooperation),
        decision: Set(it.decision.as_ref().map(json).transpose()?),
        note: Set(it.note.clone()),
        body: Set(json(&it.application)?),
    })
}

pub(super) fn appraisal(row: appraisals::Model) -> Result<Appraisal> {
    Ok(Appraisal {
        id: row.id,
        call: row.call,
        application: row.application,
        account: row.account,
        // What a newer program calls otherwise counts for nothing.
        course: Course::parse(&row.course).unwrap_or(Course::Excused),
        asked_at: row.asked_at,
        given_at: row.given_at,
        marks: serde_json::from_str(&row.body).map_err(Error::internal)?,
    })
}

pub(super) fn appraisal_row(it: &Appraisal) -> Result<appraisals::ActiveModel> {
    Ok(appraisals::ActiveModel {
        id: Set(it.id),
        call: Set(it.call),
        application: Set(it.application),
        account: Set(it.account),
        course: Set(it.course.as_str().to_owned()),
        asked_at: Set(it.asked_at),
        given_at: Set(it.given_at),
        body: Set(json(&it.marks)?),
    })
}
