//! Events of the network. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Whether an event is over is kept nowhere.

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub(super) struct Events;

impl MigrationName for Events {
    fn name(&self) -> &str {
        "2026_11_23_exchange_events"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Events {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Number, PerhapsId, PerhapsNumber, Text};
        let events = [
            ("slug", Text),
            ("territory", PerhapsId),
            ("state", Text),
            ("revision", Number),
            ("sequence", Number),
            ("author", PerhapsId),
            ("modified", Number),
            ("announced_at", PerhapsNumber),
            ("begins_at", PerhapsNumber),
            ("ends_at", PerhapsNumber),
            ("note", Text),
            ("body", Text),
        ];
        let indexes = [
            index("exchange_events", &["slug"], true),
            index("exchange_events", &["announced_at"], false),
            index("exchange_events", &["ends_at"], false),
        ];
        make(manager, [table("exchange_events", &events)], indexes).await
    }
}
