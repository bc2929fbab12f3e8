//! Bulletins with what the public reads of them, and those who get them by mail. Of a subscriber nothing can be read here:
//! the address is sealed, and found by a blind index.

use platform::tables::{Holds, index, make, table};
use sea_orm_migration::prelude::*;

pub(super) struct Bulletins;

impl MigrationName for Bulletins {
    fn name(&self) -> &str {
        "2026_11_23_exchange_bulletins"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Bulletins {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Number, PerhapsNumber, PerhapsText, Text};
        let bulletins = [
            ("slug", Text),
            ("state", Text),
            ("revision", Number),
            ("modified", Number),
            ("published_at", PerhapsNumber),
            ("body", Text),
            ("public_body", PerhapsText),
            ("mailed_at", PerhapsNumber),
            ("mailed_to", Text),
            ("mailed", Number),
            ("mailing_done", Flag),
        ];
        let subscribers = [
            ("found_by", Text),
            ("address", Text),
            ("lang", Text),
            ("asked_at", Number),
            ("token_hash", PerhapsText),
            ("expires", PerhapsNumber),
            ("confirmed_at", PerhapsNumber),
        ];
        let tables = [table("exchange_bulletins", &bulletins), table("exchange_subscribers", &subscribers)];
        let indexes = [
            index("exchange_bulletins", &["slug"], true),
            index("exchange_bulletins", &["state", "published_at"], false),
            index("exchange_subscribers", &["found_by"], true),
            index("exchange_subscribers", &["token_hash"], true),
            index("exchange_subscribers", &["expires"], false),
        ];
        make(manager, tables, indexes).await
    }
}
