//! The rows of listings and of what they were, and a row as an entry that the rest of the module knows.
//! What is not known to this program is an error here, never a guess.

use super::model::{Listing, State};
use kernel::{Error, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange_listings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub side: String,
    pub organisation: Uuid,
    pub state: String,
    pub visibility: String,
    /// Counts how often it was saved.
    pub revision: i64,
    /// Who wrote it last.
    pub author: Option<Uuid>,
    /// Unix milliseconds, as all that follow.
    pub modified: i64,
    /// When it was opened first.
    pub opened_at: Option<i64>,
    /// The instant after its last day.
    pub ends: Option<i64>,
    /// From the secretariat to the institution.
    pub note: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What a listing said, and how it stood, from when until when. What others saw is never changed.
pub mod versions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "exchange_listing_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub listing: Uuid,
        pub state: String,
        /// Unix milliseconds.
        pub from_at: i64,
        /// The first instant at which it was otherwise; none while it is so.
        pub until_at: Option<i64>,
        #[sea_orm(column_type = "Text")]
        pub body: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A listing with all that is known of its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub listing: Listing,
    pub state: State,
    pub revision: i64,
    pub author: Option<Uuid>,
    pub modified: i64,
    pub opened_at: Option<i64>,
    pub note: String,
}

/// A time in which a listing was open as it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub listing: Listing,
    pub from: i64,
    pub until: Option<i64>,
}

fn body(text: &str) -> Result<Listing> {
    serde_json::from_str(text).map_err(Error::internal)
}

pub(super) fn write(it: &Listing) -> Result<String> {
    serde_json::to_string(it).map_err(Error::internal)
}

pub(super) fn entry(row: Model) -> Result<Entry> {
    Ok(Entry {
        listing: body(&row.body)?,
        // What a newer program calls otherwise waits for it: nobody can do anything with it here.
        state: State::parse(&row.state).ok_or_else(|| Error::internal(format!("no state {}", row.state)))?,
        revision: row.revision,
        author: row.author,
        modified: row.modified,
        opened_at: row.opened_at,
        note: row.note,
    })
}

pub(super) fn row(it: &Entry) -> Result<ActiveModel> {
    Ok(ActiveModel {
        id: Set(it.listing.id.uuid()),
        side: Set(it.listing.side.as_str().to_owned()),
        organisation: Set(it.listing.organisation.uuid()),
        state: Set(it.state.as_str().to_owned()),
        visibility: Set(it.listing.visibility.as_str().to_owned()),
        revision: Set(it.revision),
        author: Set(it.author),
        modified: Set(it.modified),
        opened_at: Set(it.opened_at),
        ends: Set(it.listing.ends()),
        note: Set(it.note.clone()),
        body: Set(write(&it.listing)?),
    })
}

pub(super) fn span(row: &versions::Model) -> Result<Span> {
    Ok(Span { listing: body(&row.body)?, from: row.from_at, until: row.until_at })
}
