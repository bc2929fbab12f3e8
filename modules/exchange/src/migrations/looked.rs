//! Looks at portals, and what was found of each that waits for a person; what portals publish, and where it is asked for.
//! What was found is kept whole as JSON in `found`; other columns exist to know when to look again.

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub(super) struct Looked;

impl MigrationName for Looked {
    fn name(&self) -> &str {
        "2026_11_23_exchange_portal_checks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Looked {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Number, PerhapsNumber, PerhapsText, Text};
        let checks = [
            ("url", Text),
            ("host", Text),
            ("next_at", Number),
            ("asked_at", PerhapsNumber),
            ("trouble", Text),
            ("failures", Number),
            ("moved_to", Text),
            ("found", PerhapsText),
            ("found_at", PerhapsNumber),
            ("dismissed", PerhapsText),
        ];
        let tables = [table("exchange_portal_checks", &checks)];
        make(manager, tables, [index("exchange_portal_checks", &["host", "next_at"], false)]).await
    }
}

pub(super) struct Harvest;

impl MigrationName for Harvest {
    fn name(&self) -> &str {
        "2026_11_23_exchange_harvest"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Harvest {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, Number, PerhapsNumber, Text};
        let sources = [
            ("portal", Id),
            ("speaks", Text),
            ("url", Text),
            ("paused", Flag),
            ("next_at", Number),
            ("asked_at", PerhapsNumber),
            ("worked_at", PerhapsNumber),
            ("trouble", Text),
            ("failures", Number),
            ("moved_to", Text),
            ("course", Text),
        ];
        let harvested = [
            ("source", Id),
            ("portal", Id),
            ("identifier", Text),
            ("lang", Text),
            ("title", Text),
            ("summary", Text),
            ("url", Text),
            ("dated", Text),
            ("harvested_at", Number),
            ("seen_at", Number),
        ];
        let tables = [table("exchange_sources", &sources), table("exchange_harvested", &harvested)];
        let indexes = [
            index("exchange_sources", &["portal"], false),
            index("exchange_harvested", &["source", "seen_at"], false),
            index("exchange_harvested", &["portal", "dated"], false),
        ];
        make(manager, tables, indexes).await
    }
}
