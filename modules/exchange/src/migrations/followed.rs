//! Cooperations that are followed: how far each has come, what was planned and told, and what has changed months later.
//! What was noted before tells of the past: it is closed where all stood by it, and reported otherwise.

use super::{Holds, index, table};
use sea_orm_migration::prelude::*;

pub(super) struct Followed;

impl MigrationName for Followed {
    fn name(&self) -> &str {
        "2026_11_23_exchange_followed"
    }
}

fn column(name: &'static str, holds: Holds) -> ColumnDef {
    let mut it = ColumnDef::new(Alias::new(name));
    match holds {
        Holds::Id | Holds::PerhapsId => it.uuid().null(),
        Holds::Text => it.text().not_null().default("reported"),
        Holds::PerhapsText => it.text().null(),
        Holds::Number => it.big_integer().not_null().default(0),
        Holds::PerhapsNumber => it.big_integer().null(),
    };
    it
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, it: (&'static str, Holds)) -> Result<(), DbErr> {
    let mut column = column(it.0, it.1);
    let alter = Table::alter().table(Alias::new(table)).add_column_if_not_exists(&mut column).to_owned();
    manager.alter_table(alter).await
}

#[async_trait::async_trait]
impl MigrationTrait for Followed {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        use Holds::{Id, Number, PerhapsId, PerhapsNumber, PerhapsText, Text};
        let columns = [
            ("stage", Text),
            ("offer", PerhapsId),
            ("request", PerhapsId),
            ("proposed_at", PerhapsNumber),
            ("agreed_at", PerhapsNumber),
            ("closed_at", PerhapsNumber),
            ("starts", PerhapsNumber),
            ("ends", PerhapsNumber),
            ("reminded_at", PerhapsNumber),
            ("contact", PerhapsText),
            ("plan", PerhapsText),
            ("report", PerhapsText),
            ("note", PerhapsText),
        ];
        for it in columns {
            add(manager, "exchange_cooperations", it).await?;
        }
        add(manager, "exchange_parties", ("shows_cost", Number)).await?;
        let closed = Query::update()
            .table(Alias::new("exchange_cooperations"))
            .value(Alias::new("stage"), "closed")
            .value(Alias::new("closed_at"), Expr::col(Alias::new("modified")))
            .and_where(Expr::col(Alias::new("listed")).eq(1))
            .to_owned();
        manager.exec_stmt(closed).await?;
        let effects = [
            ("cooperation", Id),
            ("months", Number),
            ("organisation", Id),
            ("due_at", Number),
            ("state", Text),
            ("link_hash", PerhapsText),
            ("link", PerhapsText),
            ("link_expires", PerhapsNumber),
            ("reminders", Number),
            ("answered_at", PerhapsNumber),
            ("answered_by", PerhapsId),
            ("decided_at", PerhapsNumber),
            ("decided_by", PerhapsId),
            ("revision", Number),
            ("objection", Text),
            ("body", Text),
        ];
        manager.create_table(table("exchange_effects", &effects)).await?;
        for it in [
            index("exchange_cooperations", &["stage", "ends"], false),
            index("exchange_effects", &["cooperation", "months"], true),
            index("exchange_effects", &["state", "due_at"], false),
            index("exchange_effects", &["organisation"], false),
            index("exchange_effects", &["link_hash"], true),
        ] {
            manager.create_index(it).await?;
        }
        Ok(())
    }
}
