//! What the directory keeps about people who have an account: who wrote a draft or a version, who looked
//! after a report or looks after a record.
//! Erased, the texts stay and no longer say whose they were.

use crate::drafts::{store as drafts, versions, writers};
use crate::freshness::store as freshness;
use crate::progress::claims;
use crate::reports::store as reports;
use kernel::Result;
use platform::personal::{EraseAccount, instant};
use platform::{App, Permit, Personal, Tx, db};
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use serde_json::{Value, json};

/// The directory's part of an account's personal data.
pub(crate) struct WrittenAndTaken;

#[async_trait::async_trait]
impl Personal for WrittenAndTaken {
    fn section(&self) -> &'static str {
        "directory"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let db = app.db.read();
        let drafts: Vec<(Uuid, String, String, i64, String)> = drafts::Entity::find()
            .select_only()
            .columns([drafts::Column::Id, drafts::Column::Name, drafts::Column::State])
            .columns([drafts::Column::UpdatedAt, drafts::Column::Note])
            .filter(drafts::Column::Author.eq(account))
            .into_tuple()
            .all(db)
            .await
            .map_err(db::failed)?;
        let versions: Vec<(Uuid, i64, i64, String)> = versions::Entity::find()
            .select_only()
            .columns([versions::Column::Object, versions::Column::Number])
            .columns([versions::Column::PublishedAt, versions::Column::Note])
            .filter(versions::Column::Author.eq(account))
            .into_tuple()
            .all(db)
            .await
            .map_err(db::failed)?;
        let looked_after = reports::Column::TakenBy.eq(account).or(reports::Column::ClosedBy.eq(account));
        let reports = reports::Entity::find().filter(looked_after).all(db).await.map_err(db::failed)?;
        let cared = freshness::Column::Chosen.eq(account).or(freshness::Column::Publisher.eq(account));
        let cared = freshness::Entity::find().filter(cared).all(db).await.map_err(db::failed)?;
        let claims = claims::of_account(db, account).await?;
        let languages = claims::languages_of(db, account).await?;
        let own =
            |by: Option<Uuid>, what: Option<i64>| what.filter(|_| by == Some(account)).map(|at| instant(at * 1000));
        Ok(json!({
            "translates": { "languages": languages, "claims": claims.iter().map(|it| json!({ "object": it.object,
                "language": it.lang, "since": instant(it.at) })).collect::<Vec<_>>() },
            "drafts": drafts.iter().map(|(object, name, state, at, note)| json!({ "object": object, "name": name,
                "state": state, "changed": instant(*at), "note": note })).collect::<Vec<_>>(),
            "versions": versions.iter().map(|(object, number, at, note)| json!({ "object": object, "number": number,
                "published": instant(*at), "note": note })).collect::<Vec<_>>(),
            "reports": reports.iter().map(|it| json!({ "report": it.id, "taken": own(it.taken_by, it.taken_at),
                "closed": own(it.closed_by, it.closed_at),
                "answer": it.answer.as_ref().filter(|_| it.closed_by == Some(account)) })).collect::<Vec<_>>(),
            "lookedAfter": cared.iter().map(|it| json!({ "record": it.id, "kind": it.kind,
                "chosen": it.chosen == Some(account), "published": it.publisher == Some(account) })).collect::<Vec<_>>(),
        }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let (id, db, nobody) = (permit.object().account.id, tx.connection(), || Expr::value(None::<Uuid>));
        let drafts = drafts::Entity::update_many().col_expr(drafts::Column::Author, nobody());
        drafts.filter(drafts::Column::Author.eq(id)).exec(db).await.map_err(db::failed)?;
        writers::erase(tx, id).await?;
        claims::erase(tx, id).await?;
        let versions = versions::Entity::update_many().col_expr(versions::Column::Author, nobody());
        versions.filter(versions::Column::Author.eq(id)).exec(db).await.map_err(db::failed)?;
        for by in [freshness::Column::Chosen, freshness::Column::Publisher] {
            let lines = freshness::Entity::update_many().col_expr(by, nobody());
            lines.filter(by.eq(id)).exec(db).await.map_err(db::failed)?;
        }
        for by in [reports::Column::TakenBy, reports::Column::ClosedBy] {
            let reports = reports::Entity::update_many().col_expr(by, nobody());
            reports.filter(by.eq(id)).exec(db).await.map_err(db::failed)?;
        }
        Ok(())
    }
}
