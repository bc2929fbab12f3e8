//! The organisations of the network: profiles, focal points, requests to join, imports under way.
//! A focal point's words and a request's are whole in `body`; other columns exist to find them.

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub(super) struct Organisations;

impl MigrationName for Organisations {
    fn name(&self) -> &str {
        "2026_11_22_network_organisations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Organisations {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, Number, PerhapsId, PerhapsNumber, Text};
        let tables = [
            table("network_profiles", &[("listed", Flag), ("modified", Number), ("body", Text)]),
            table(
                "network_focal_points",
                &[
                    ("organisation", Id),
                    ("account", PerhapsId),
                    ("invitation", PerhapsId),
                    ("visibility", Text),
                    ("position", Number),
                    ("body", Text),
                ],
            ),
            table(
                "network_requests",
                &[
                    ("token_hash", Text),
                    ("state", Text),
                    ("territory", PerhapsId),
                    ("made_at", Number),
                    ("decided_at", PerhapsNumber),
                    ("decided_by", PerhapsId),
                    ("organisation", PerhapsId),
                    ("body", Text),
                ],
            ),
            table("network_imports", &[("account", PerhapsId), ("state", Text), ("made_at", Number), ("body", Text)]),
        ];
        let indexes = [
            index("network_focal_points", &["organisation"], false),
            index("network_focal_points", &["account"], false),
            index("network_requests", &["token_hash"], true),
            index("network_requests", &["state", "made_at"], false),
            index("network_imports", &["made_at"], false),
        ];
        make(manager, tables, indexes).await
    }
}
