//! How far every record has come in every language, who translates what, and who wrote a draft.
//! Records that are there already are counted by the job that keeps the counts.

use super::drafts;
use platform::tables::{Holds, index, table};
use sea_orm_migration::prelude::*;

pub(super) struct Standings;

impl MigrationName for Standings {
    fn name(&self) -> &str {
        "2026_11_22_directory_standings"
    }
}

/// A table whose key is several columns.
fn keyed(name: &'static str, key: &[&'static str], columns: &[(&'static str, Holds)]) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists();
    for (name, of) in columns {
        table.col(platform::tables::column(name, *of));
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(Alias::new(*column));
    }
    table.primary_key(&mut primary);
    table
}

#[async_trait::async_trait]
impl MigrationTrait for Standings {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, Text};
        let place = [("territory", Id), ("organisation", PerhapsId)];
        let counts = ["missing", "machine", "stale", "review", "current", "words", "waits", "weight", "offered"];
        let counts = counts.map(|name| (name, Number));
        let tables = [
            keyed(
                "text_standings",
                &["object", "lang"],
                &[&[("object", Id), ("lang", Text), ("kind", Text)][..], &place, &counts].concat(),
            ),
            keyed(
                "translation_claims",
                &["object", "lang"],
                &[("object", Id), ("lang", Text), ("account", Id), ("given_by", PerhapsId), ("at", Number)],
            ),
            keyed("translator_languages", &["account"], &[("account", Id), ("languages", Text)]),
            keyed("draft_writers", &["object", "account"], &[("object", Id), ("account", Id)]),
            table("standings_position", &[("seq", Number)]),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        // These hold all that lists and sums ask: no row is read for what is only counted.
        let sums =
            ["offered", "territory", "lang", "kind", "missing", "machine", "stale", "review", "current", "words"];
        let mut sums = index("text_standings", &sums, false);
        sums.name("text_standings_sums").col(Alias::new("organisation"));
        let indexes = [
            index("text_standings", &["offered", "lang", "waits", "weight", "territory", "organisation"], false),
            sums,
            index("translation_claims", &["account"], false),
            index("draft_writers", &["account"], false),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        // What is written for a region counts for its language too.
        drafts::fill(manager).await
    }
}
