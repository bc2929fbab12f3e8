//! Open Referral HSDS, read and written: the standard's JSON and CSV of today, and what publishers still have of before.
//! Pure: no database, no clock. Reading what was written gives the same records; texts never keep a tag.

pub mod api;
mod findings;
mod legacy;
pub mod limits;
mod plain;
mod read;
mod slug;
mod tables;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use findings::{Finding, Findings, KEPT, Place, Severity};
pub use plain::strip_tags;
pub use read::{Progress, ReadError, ReadOptions, Records, Source, read};
pub use slug::{slug, unused};
pub use write::{
    Detail, Lookups, Services, View, export_csv, export_json, location_json, organization_json,
    service_at_location_json, service_json, taxonomy_json, taxonomy_term_json,
};
