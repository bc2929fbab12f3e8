//! Looks at portals, and what was found of each that waits for a person.
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
