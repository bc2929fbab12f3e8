//! Events of the network. A record is kept whole as JSON in `body`; other columns exist to find it.
//! Whether an event is over is kept nowhere. Of participants nothing can be read here: who they are is sealed.

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

/// Who is invited, and who comes.
pub(super) struct Guests;

impl MigrationName for Guests {
    fn name(&self) -> &str {
        "2026_11_23_exchange_guests"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Guests {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let mut turns = ColumnDef::new(Alias::new("turns"));
        turns.big_integer().not_null().default(0);
        let alter = Table::alter().table(Alias::new("exchange_events")).add_column_if_not_exists(&mut turns).to_owned();
        manager.alter_table(alter).await?;
        let invitations = [
            ("event", Id),
            ("organisation", Id),
            ("reply", Text),
            ("note", Text),
            ("account", PerhapsId),
            ("invited_at", Number),
            ("answered_at", PerhapsNumber),
        ];
        let participants = [
            ("event", Id),
            ("organisation", Id),
            ("standing", Text),
            ("turn", Number),
            ("account", PerhapsId),
            ("registered_at", Number),
            ("sealed", PerhapsText),
        ];
        let tables = [table("exchange_invitations", &invitations), table("exchange_participants", &participants)];
        let indexes = [
            index("exchange_invitations", &["event", "organisation"], true),
            index("exchange_invitations", &["organisation"], false),
            index("exchange_participants", &["event", "turn"], true),
        ];
        make(manager, tables, indexes).await
    }
}

/// What was decided.
pub(super) struct FollowUps;

impl MigrationName for FollowUps {
    fn name(&self) -> &str {
        "2026_11_23_exchange_followups"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for FollowUps {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, PerhapsId, PerhapsNumber, Text};
        let followups = [
            ("event", Id),
            ("organisation", Id),
            ("due", Text),
            ("public", Flag),
            ("reminded", Flag),
            ("done_at", PerhapsNumber),
            ("account", PerhapsId),
            ("body", Text),
        ];
        let indexes = [
            index("exchange_followups", &["event"], false),
            index("exchange_followups", &["organisation"], false),
            index("exchange_followups", &["done_at", "due"], false),
        ];
        make(manager, [table("exchange_followups", &followups)], indexes).await
    }
}
