//! The tables of the exchange. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Steps are made once and never edited after a release.

mod bulletins;
mod calls;
mod events;
mod followed;
mod looked;

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub fn all() -> Vec<Box<dyn MigrationTrait>> {
    vec![
        Box::new(Practices),
        Box::new(Together),
        Box::new(Listings),
        Box::new(Portals),
        Box::new(Proposals),
        Box::new(followed::Followed),
        Box::new(bulletins::Bulletins),
        Box::new(calls::Calls),
        Box::new(events::Events),
        Box::new(events::Guests),
        Box::new(events::FollowUps),
        Box::new(looked::Looked),
        Box::new(looked::Harvest),
    ]
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

struct Portals;

impl MigrationName for Portals {
    fn name(&self) -> &str {
        "2026_11_23_exchange_portals"
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
        let tables = [
            table("exchange_practices", &practices),
            table("exchange_versions", &versions),
            table("exchange_reviews", &reviews),
        ];
        let indexes = [
            index("exchange_practices", &["slug"], true),
            index("exchange_practices", &["organisation"], false),
            index("exchange_practices", &["state"], false),
            index("exchange_versions", &["practice", "number"], true),
            index("exchange_reviews", &["practice", "round"], false),
            index("exchange_reviews", &["account"], false),
        ];
        make(manager, tables, indexes).await
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
        let tables = [
            table("exchange_transfers", &transfers),
            table("exchange_cooperations", &cooperations),
            table("exchange_parties", &parties),
        ];
        let indexes = [
            index("exchange_transfers", &["practice"], false),
            index("exchange_transfers", &["organisation"], false),
            index("exchange_cooperations", &["listed", "modified"], false),
            index("exchange_cooperations", &["practice"], false),
            index("exchange_parties", &["cooperation", "organisation"], true),
            index("exchange_parties", &["organisation"], false),
        ];
        make(manager, tables, indexes).await
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
        let tables = [table("exchange_listings", &listings), table("exchange_listing_versions", &versions)];
        let indexes = [
            index("exchange_listings", &["organisation"], false),
            index("exchange_listings", &["state", "ends"], false),
            index("exchange_listing_versions", &["listing"], false),
            index("exchange_listing_versions", &["state"], false),
        ];
        make(manager, tables, indexes).await
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Portals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, Number, PerhapsId, PerhapsText, Text};
        let portals = [
            ("slug", Text),
            ("archived", Flag),
            ("revision", Number),
            ("modified", Number),
            ("body", Text),
            ("last", PerhapsText),
        ];
        let observations =
            [("portal", Id), ("day", Text), ("noted_at", Number), ("account", PerhapsId), ("body", Text)];
        let tables = [table("exchange_portals", &portals), table("exchange_observations", &observations)];
        let indexes = [
            index("exchange_portals", &["slug"], true),
            index("exchange_observations", &["portal", "day"], false),
            index("exchange_observations", &["account"], false),
        ];
        make(manager, tables, indexes).await
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
        let indexes = [
            index("exchange_proposals", &["running"], true),
            index("exchange_proposals", &["request"], false),
            index("exchange_proposals", &["seeker"], false),
            index("exchange_proposals", &["provider"], false),
            index("exchange_proposals", &["lapses"], false),
            index("exchange_proposals", &["modified"], false),
        ];
        make(manager, [table("exchange_proposals", &proposals)], indexes).await
    }
}
