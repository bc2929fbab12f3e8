//! The tables of referrals: to whom, in which state, since when. What leads to somebody is in the file and in sealed columns.
//! Steps are made once and never edited after a release.

use super::{create, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, integer, pk_uuid, string, string_null, text, uuid, uuid_null,
};

pub struct Referrals;

impl MigrationName for Referrals {
    fn name(&self) -> &str {
        "2026_11_22_desk_referrals"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Referrals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let referrals = vec![
            pk_uuid("id"),
            uuid("desk"),
            // Both are taken away with the file; the rest stays, for figures.
            uuid_null("file"),
            uuid_null("consent"),
            uuid_null("sender"),
            string("to_kind"),
            uuid("to_id"),
            uuid_null("organisation"),
            string_null("link_hash").unique_key().to_owned(),
            big_integer_null("link_expires"),
            string("state"),
            string_null("reason"),
            string_null("outcome"),
            string("language"),
            text("sealed"),
            big_integer("made_at"),
            big_integer_null("sent_at"),
            big_integer_null("seen_at"),
            big_integer_null("answered_at"),
            big_integer_null("completed_at"),
            big_integer("expires_at"),
            big_integer_null("reminded_at"),
            integer("reminders"),
        ];
        create(manager, "desk_referrals", referrals).await?;
        index(manager, "desk_referrals", &["desk", "sent_at"]).await?;
        index(manager, "desk_referrals", &["file"]).await?;
        index(manager, "desk_referrals", &["consent"]).await?;
        index(manager, "desk_referrals", &["organisation", "state"]).await?;
        index(manager, "desk_referrals", &["state", "sent_at"]).await?;
        let steps = vec![
            pk_uuid("id"),
            uuid("referral"),
            string("state"),
            string("made_by"),
            uuid_null("account"),
            big_integer("at"),
        ];
        create(manager, "desk_referral_steps", steps).await?;
        index(manager, "desk_referral_steps", &["referral", "at"]).await
    }
}
