//! The rows of practices and of their versions, and a row as an entry that the rest of the module knows.
//! What is not known to this program is an error here, never a guess.

use super::model::Practice;
use super::states::State;
use kernel::{Error, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_practices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub organisation: Uuid,
    pub state: String,
    /// Counts how often it was handed in.
    pub round: i64,
    /// Counts how often it was saved.
    pub revision: i64,
    /// Of the version that the public sees; 0 before there was one.
    pub number: i64,
    /// Who wrote it last.
    pub author: Option<Uuid>,
    /// Unix milliseconds, as all that follow.
    pub modified: i64,
    pub submitted_at: Option<i64>,
    pub published_at: Option<i64>,
    /// When it is to be looked at again.
    pub due: Option<i64>,
    /// From the secretariat to the institution.
    pub note: String,
    /// As it is being written.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// As the public sees it.
    #[sea_orm(column_type = "Text", nullable)]
    pub public_body: Option<String>,
}

platform::no_relations!();

/// The versions that were published, each whole; none is ever changed.
pub mod versions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub practice: Uuid,
        pub number: i64,
        pub author: Option<Uuid>,
        pub published_at: i64,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    platform::no_relations!();
}

/// A practice with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// As it is being written.
    pub practice: Practice,
    /// As the public sees it.
    pub public: Option<Practice>,
    pub state: State,
    pub round: i64,
    pub revision: i64,
    pub number: i64,
    pub author: Option<Uuid>,
    pub modified: i64,
    pub submitted_at: Option<i64>,
    pub published_at: Option<i64>,
    pub due: Option<i64>,
    pub note: String,
}

pub(super) fn entry(row: Model) -> Result<Entry> {
    let read = |body: &str| serde_json::from_str::<Practice>(body).map_err(Error::internal);
    Ok(Entry {
        practice: read(&row.body)?,
        public: row.public_body.as_deref().map(read).transpose()?,
        // What a newer program calls otherwise waits for it: nobody can do anything with it here.
        state: State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?,
        round: row.round,
        revision: row.revision,
        number: row.number,
        author: row.author,
        modified: row.modified,
        submitted_at: row.submitted_at,
        published_at: row.published_at,
        due: row.due,
        note: row.note,
    })
}

pub(super) fn row(it: &Entry) -> Result<ActiveModel> {
    let write = |it: &Practice| serde_json::to_string(it).map_err(Error::internal);
    Ok(ActiveModel {
        id: Set(it.practice.id.uuid()),
        slug: Set(it.practice.slug.clone()),
        organisation: Set(it.practice.organisation.uuid()),
        state: Set(it.state.as_str().to_owned()),
        round: Set(it.round),
        revision: Set(it.revision),
        number: Set(it.number),
        author: Set(it.author),
        modified: Set(it.modified),
        submitted_at: Set(it.submitted_at),
        published_at: Set(it.published_at),
        due: Set(it.due),
        note: Set(it.note.clone()),
        body: Set(write(&it.practice)?),
        public_body: Set(it.public.as_ref().map(write).transpose()?),
    })
}
