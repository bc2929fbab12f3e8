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

#[derive(Clone, Copy)]
enum Of {
    Uuid,
    OptionalUuid,
    Text,
    OptionalText,
    Number,
    OptionalNumber,
    Flag,
}

fn column(name: &'static str, of: Of) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    match of {
        Of::Uuid => column.uuid().not_null(),
        Of::OptionalUuid => column.uuid().null(),
        Of::Text => column.text().not_null(),
        Of::OptionalText => column.text().null(),
        Of::Number => column.big_integer().not_null(),
        Of::OptionalNumber => column.big_integer().null(),
        Of::Flag => column.boolean().not_null(),
    };
    column
}

fn table(name: &'static str, columns: &[(&'static str, Of)]) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists().col(column("id", Of::Uuid).primary_key());
    for (name, of) in columns {
        table.col(column(name, *of));
    }
    table
}

fn index(table: &'static str, columns: &[&'static str], unique: bool) -> IndexCreateStatement {
    let mut index = Index::create();
    index.if_not_exists().name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if unique {
        index.unique();
    }
    index
}

#[async_trait::async_trait]
impl MigrationTrait for Directory {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Of::{Flag, Number, OptionalText, OptionalUuid, Text, Uuid};
        let body = ("body", Text);
        let modified = ("modified", Number);
        let tables = [
            table("territories", &[("slug", Text), ("parent", OptionalUuid), modified, body]),
            table("organisations", &[("slug", Text), ("territory", OptionalUuid), modified, body]),
            table("locations", &[("organisation", OptionalUuid), ("withheld", OptionalText), modified, body]),
            table(
                "services",
                &[
                    ("slug", Text),
                    ("territory", Uuid),
                    ("organisation", OptionalUuid),
                    ("public", Flag),
                    modified,
                    body,
                ],
            ),
            table("service_at_locations", &[("service", Uuid), ("location", Uuid)]),
            table("taxonomies", &[("slug", Text), modified, body]),
            table("taxonomy_terms", &[("taxonomy", OptionalUuid), ("parent", OptionalUuid), modified, body]),
            table("guides", &[("slug", Text), ("territory", Uuid), ("parent", OptionalUuid), modified, body]),
            table(
                "reports",
                &[
                    ("kind", Text),
                    ("territory", Uuid),
                    ("subject", Uuid),
                    ("subject_kind", Text),
                    ("lang", Text),
                    ("message", OptionalText),
                    ("at", Number),
                ],
            ),
            table(
                "missed_searches",
                &[
                    ("territory", Uuid),
                    ("month", Text),
                    ("lang", Text),
                    ("theme", OptionalText),
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
