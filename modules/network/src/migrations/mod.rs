//! The tables of the network. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

mod groups;
mod organisations;

use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    let mut steps: Vec<Box<dyn MigrationTrait>> = vec![Box::new(organisations::Organisations)];
    steps.extend(groups::all());
    steps
}
