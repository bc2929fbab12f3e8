//! The tables of the directory. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

mod batches;
mod drafts;
mod due;
mod freshness;
mod inbox;
mod kinds;
mod links;
mod names;
mod standings;
mod tours;

use platform::tables::{Holds, index, table};
use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(Directory),
        Box::new(drafts::Drafts),
        Box::new(inbox::Inbox),
        Box::new(kinds::Kinds),
        Box::new(batches::Batches),
        Box::new(names::Names),
        Box::new(tours::Tours),
        Box::new(freshness::Freshness),
        Box::new(links::Links),
        Box::new(standings::Standings),
        Box::new(due::Due),
    ]
}

struct Directory;

impl MigrationName for Directory {
    fn name(&self) -> &str {
        "2026_11_22_directory"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Directory {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, Number, PerhapsId, PerhapsText, Text};
        let body = ("body", Text);
        let modified = ("modified", Number);
        let tables = [
            table("territories", &[("slug", Text), ("parent", PerhapsId), modified, body]),
            table("organisations", &[("slug", Text), ("territory", PerhapsId), modified, body]),
            table("locations", &[("organisation", PerhapsId), ("withheld", PerhapsText), modified, body]),
            table(
                "services",
                &[("slug", Text), ("territory", Id), ("organisation", PerhapsId), ("public", Flag), modified, body],
            ),
            table("service_at_locations", &[("service", Id), ("location", Id)]),
            table("taxonomies", &[("slug", Text), modified, body]),
            table("taxonomy_terms", &[("taxonomy", PerhapsId), ("parent", PerhapsId), modified, body]),
            table("guides", &[("slug", Text), ("territory", Id), ("parent", PerhapsId), modified, body]),
            table(
                "reports",
                &[
                    ("kind", Text),
                    ("territory", Id),
                    ("subject", Id),
                    ("subject_kind", Text),
                    ("lang", Text),
                    ("message", PerhapsText),
                    ("at", Number),
                ],
            ),
            table(
                "missed_searches",
                &[
                    ("territory", Id),
                    ("month", Text),
                    ("lang", Text),
                    ("theme", PerhapsText),
                    ("words", Text),
                    ("count", Number),
                ],
            ),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        let indexes = [
            index("territories", &["slug"], true),
            index("organisations", &["slug"], true),
            index("services", &["territory", "slug"], true),
            index("services", &["organisation"], false),
            index("service_at_locations", &["service"], false),
            index("service_at_locations", &["location"], false),
            index("taxonomies", &["slug"], true),
            index("taxonomy_terms", &["taxonomy"], false),
            index("guides", &["territory", "slug"], true),
            index("reports", &["territory", "at"], false),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
