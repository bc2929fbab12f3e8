//! The tables of the exchange. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

mod followed;

use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(Practices), Box::new(Together), Box::new(Listings), Box::new(followed::Followed), Box::new(Proposals)]
}

struct Practices;
struct Together;
struct Listings;
struct Proposals;

impl MigrationName for Proposals {
    fn name(&self) -> &str {
        "2026_11_23_exchange_proposals"
    }
}

impl MigrationName for Listings {
    fn name(&self) -> &str {
        "2026_11_23_exchange_listings"
    }
}

impl MigrationName for Together {
    fn name(&self) -> &str {
        "2026_11_22_exchange_together"
    }
}

impl MigrationName for Practices {
    fn name(&self) -> &str {
        "2026_11_22_exchange_practices"
    }
}

/// What a column holds.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    Id,
    PerhapsId,
    Text,
    PerhapsText,
    Number,
    PerhapsNumber,
}

pub(crate) fn table(name: &'static str, columns: &[(&'static str, Holds)]) -> TableCreateStatement {
    let mut table = Table::create();
    let mut id = ColumnDef::new(Alias::new("id"));
    id.uuid().not_null().primary_key();
    table.table(Alias::new(name)).if_not_exists().col(id);
    for (column, holds) in columns {
        let mut it = ColumnDef::new(Alias::new(*column));
        match holds {
            Holds::Id => it.uuid().not_null(),
            Holds::PerhapsId => it.uuid().null(),
            Holds::Text => it.text().not_null(),
            Holds::PerhapsText => it.text().null(),
            Holds::Number => it.big_integer().not_null(),
            Holds::PerhapsNumber => it.big_integer().null(),
        };
        table.col(it);
    }
    table.take()
}

pub(crate) fn index(table: &'static str, columns: &[&'static str], unique: bool) -> IndexCreateStatement {
    let mut index = Index::create();
    index.if_not_exists().name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if unique {
        index.unique();
    }
    index.take()
}

#[async_trait::async_trait]
impl MigrationTrait for Practices {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let practices = [
            ("slug", Text),
            ("organisation", Id),
            ("state", Text),
            ("round", Number),
            ("revision", Number),
            ("number", Number),
            ("author", PerhapsId),
            ("modified", Number),
            ("submitted_at", PerhapsNumber),
            ("published_at", PerhapsNumber),
            ("due", PerhapsNumber),
            ("note", Text),
            ("body", Text),
            ("public_body", PerhapsText),
        ];
        let versions =
            [("practice", Id), ("number", Number), ("author", PerhapsId), ("published_at", Number), ("body", Text)];
        let reviews = [
            ("practice", Id),
            ("account", PerhapsId),
            ("round", Number),
            ("course", Text),
            ("asked_at", Number),
            ("given_at", PerhapsNumber),
            ("body", Text),
        ];
        manager.create_table(table("exchange_practices", &practices)).await?;
        manager.create_table(table("exchange_versions", &versions)).await?;
        manager.create_table(table("exchange_reviews", &reviews)).await?;
        for it in [
            index("exchange_practices", &["slug"], true),
            index("exchange_practices", &["organisation"], false),
            index("exchange_practices", &["state"], false),
            index("exchange_versions", &["practice", "number"], true),
            index("exchange_reviews", &["practice", "round"], false),
            index("exchange_reviews", &["account"], false),
        ] {
            manager.create_index(it).await?;
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Together {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, Text};
        let transfers = [
            ("practice", Id),
            ("parent", PerhapsId),
            ("organisation", Id),
            ("course", Text),
            ("author", PerhapsId),
            ("modified", Number),
            ("body", Text),
        ];
        let cooperations =
            [("practice", PerhapsId), ("revision", Number), ("listed", Number), ("modified", Number), ("body", Text)];
        let parties =
            [("cooperation", Id), ("organisation", Id), ("confirmed_at", PerhapsNumber), ("account", PerhapsId)];
        manager.create_table(table("exchange_transfers", &transfers)).await?;
        manager.create_table(table("exchange_cooperations", &cooperations)).await?;
        manager.create_table(table("exchange_parties", &parties)).await?;
        for it in [
            index("exchange_transfers", &["practice"], false),
            index("exchange_transfers", &["organisation"], false),
            index("exchange_cooperations", &["listed", "modified"], false),
            index("exchange_cooperations", &["practice"], false),
            index("exchange_parties", &["cooperation", "organisation"], true),
            index("exchange_parties", &["organisation"], false),
        ] {
            manager.create_index(it).await?;
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Listings {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, Text};
        let listings = [
            ("side", Text),
            ("organisation", Id),
            ("state", Text),
            ("visibility", Text),
            ("revision", Number),
            ("author", PerhapsId),
            ("modified", Number),
            ("opened_at", PerhapsNumber),
            ("ends", PerhapsNumber),
            ("note", Text),
            ("body", Text),
        ];
        let versions =
            [("listing", Id), ("state", Text), ("from_at", Number), ("until_at", PerhapsNumber), ("body", Text)];
        manager.create_table(table("exchange_listings", &listings)).await?;
        manager.create_table(table("exchange_listing_versions", &versions)).await?;
        for it in [
            index("exchange_listings", &["organisation"], false),
            index("exchange_listings", &["state", "ends"], false),
            index("exchange_listing_versions", &["listing"], false),
            index("exchange_listing_versions", &["state"], false),
        ] {
            manager.create_index(it).await?;
        }
        Ok(())
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Proposals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let proposals = [
            ("request", Id),
            ("offer", PerhapsId),
            ("practice", PerhapsId),
            ("seeker", Id),
            ("provider", Id),
            ("state", Text),
            ("running", PerhapsText),
            ("revision", Number),
            ("proposed_at", Number),
            ("modified", Number),
            ("lapses", PerhapsNumber),
            ("cooperation", PerhapsId),
            ("proposed_by", PerhapsId),
            ("seeker_by", PerhapsId),
            ("provider_by", PerhapsId),
            ("body", Text),
        ];
        manager.create_table(table("exchange_proposals", &proposals)).await?;
        for it in [
            index("exchange_proposals", &["running"], true),
            index("exchange_proposals", &["request"], false),
            index("exchange_proposals", &["seeker"], false),
            index("exchange_proposals", &["provider"], false),
            index("exchange_proposals", &["lapses"], false),
            index("exchange_proposals", &["modified"], false),
        ] {
            manager.create_index(it).await?;
        }
        Ok(())
    }
}
