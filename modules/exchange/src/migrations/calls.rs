//! Calls for cooperation, the applications that come in, and what reviewers find of each.
//! A record is kept whole as JSON in `body`; other columns exist to find it.

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub(super) struct Calls;

impl MigrationName for Calls {
    fn name(&self) -> &str {
        "2026_11_23_exchange_calls"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Calls {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let calls = [
            ("territory", PerhapsId),
            ("stage", Text),
            ("revision", Number),
            ("author", PerhapsId),
            ("modified", Number),
            ("opened_at", PerhapsNumber),
            ("closes_at", PerhapsNumber),
            ("decided_at", PerhapsNumber),
            ("decided_by", PerhapsId),
            ("note", Text),
            ("body", Text),
        ];
        let applications = [
            ("call", Id),
            ("provider", Id),
            ("receiver", Id),
            ("written_by", Text),
            ("state", Text),
            ("revision", Number),
            ("author", PerhapsId),
            ("agreed_by", PerhapsId),
            ("modified", Number),
            ("submitted_at", PerhapsNumber),
            ("decided_by", PerhapsId),
            ("cooperation", PerhapsId),
            ("decision", PerhapsText),
            ("note", Text),
            ("body", Text),
        ];
        let appraisals = [
            ("call", Id),
            ("application", Id),
            ("account", PerhapsId),
            ("course", Text),
            ("asked_at", Number),
            ("given_at", PerhapsNumber),
            ("body", Text),
        ];
        let tables = [
            table("exchange_calls", &calls),
            table("exchange_applications", &applications),
            table("exchange_appraisals", &appraisals),
        ];
        let indexes = [
            index("exchange_calls", &["stage", "closes_at"], false),
            index("exchange_applications", &["call", "state"], false),
            index("exchange_applications", &["provider"], false),
            index("exchange_applications", &["receiver"], false),
            index("exchange_appraisals", &["call"], false),
            index("exchange_appraisals", &["application", "account"], true),
            index("exchange_appraisals", &["account"], false),
        ];
        make(manager, tables, indexes).await
    }
}
