//! The tables of the network. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

mod groups;

use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    groups::all()
}
