//! Until when each service and guide may be trusted, who looks after it, and what territories have chosen about it.
//! What is there already gets its line from its own body; the daily look then marks and tells.

use crate::freshness::store::{Watched, note};
use crate::guides::Guide;
use crate::records::{self, Record};
use crate::services::Service;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use platform::tables::{Holds, index, table};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::ConnectionTrait;

pub(super) struct Freshness;

impl MigrationName for Freshness {
    fn name(&self) -> &str {
        "2026_11_22_directory_freshness"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Freshness {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Flag, Id, Number, PerhapsId, PerhapsNumber, Text};
        let lines = [
            ("kind", Text),
            ("territory", Id),
            ("organisation", PerhapsId),
            ("public", Flag),
            ("since", Text),
            ("own", Text),
            ("due", Text),
            ("hides", Text),
            ("standing", Text),
            ("chosen", PerhapsId),
            ("publisher", PerhapsId),
            ("told", Text),
        ];
        let chosen = [("months", Number), ("hide_after", PerhapsNumber), ("phone", Text), ("email", Text)];
        manager.create_table(table("freshness", &lines)).await?;
        manager.create_table(table("territory_settings", &chosen)).await?;
        for columns in [["standing", "id"], ["public", "due"]] {
            manager.create_index(index("freshness", &columns, false)).await?;
        }
        fill::<Service>(manager, "services").await?;
        fill::<Guide>(manager, "guides").await
    }
}

/// A record that does not say when it was last confirmed counts from when it was last written.
async fn fill<R: Record>(manager: &SchemaManager<'_>, table: &'static str) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let failed = |error: &dyn std::fmt::Display| DbErr::Custom(error.to_string());
    let mut last = uuid::Uuid::nil();
    loop {
        let query = Query::select()
            .columns(["id", "modified", "body"].map(Alias::new))
            .from(Alias::new(table))
            .and_where(Expr::col(Alias::new("id")).gt(last))
            .order_by(Alias::new("id"), Order::Asc)
            .limit(400)
            .to_owned();
        let rows = db.query_all(&query).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let (mut watched, mut now) = (Vec::new(), Timestamp::UNIX_EPOCH);
        for row in &rows {
            last = row.try_get("", "id")?;
            let written = Timestamp::from_second(row.try_get("", "modified")?).map_err(|error| failed(&error))?;
            now = now.max(written);
            // A body that cannot be read stays as it is: `teranga doctor` tells of it.
            let body: String = row.try_get("", "body")?;
            let Some(it) = records::read::<R>(&body).ok().and_then(|record| record.watched()) else { continue };
            let since = it.since.or_else(|| Some(written.to_zoned(TimeZone::UTC).date()));
            watched.push(Watched { since, ..it });
        }
        note(db, &watched, now).await.map_err(|error| failed(&error))?;
    }
}
