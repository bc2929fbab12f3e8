//! What the organisations keep about people who have an account: focal points, decisions on requests, imports under way.
//! Erased, a focal point is gone, and a decision no longer says whose it was.

use super::imports::store as imports;
use super::requests::store as requests;
use super::store::focal;
use kernel::Result;
use platform::personal::{EraseAccount, instant};
use platform::{App, Permit, Personal, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use serde_json::{Value, json};

/// The organisations' part of an account's personal data.
pub struct FocalPoints;

#[async_trait::async_trait]
impl Personal for FocalPoints {
    fn section(&self) -> &'static str {
        "organisations"
    }

    async fn export(&self, app: &App, account: Uuid) -> Result<Value> {
        let db = app.db.read();
        let own = focal::Column::Account.eq(account);
        let people = focal::Entity::find().filter(own).all(db).await.map_err(db::failed)?;
        let decided = requests::Column::DecidedBy.eq(account);
        let decided = requests::Entity::find().filter(decided).all(db).await.map_err(db::failed)?;
        Ok(json!({
            "focal_points": people.iter().map(|it| json!({ "organisation": it.organisation, "visibility": it.visibility,
                "said": serde_json::from_str::<Value>(&it.body).unwrap_or_default() })).collect::<Vec<_>>(),
            "requests_decided": decided.iter().map(|it| json!({ "request": it.id, "state": it.state,
                "at": it.decided_at.map(instant) })).collect::<Vec<_>>(),
        }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let (id, db) = (permit.object().account.id, tx.connection());
        focal::Entity::delete_many().filter(focal::Column::Account.eq(id)).exec(db).await.map_err(db::failed)?;
        requests::Entity::update_many()
            .col_expr(requests::Column::DecidedBy, Expr::value(None::<Uuid>))
            .filter(requests::Column::DecidedBy.eq(id))
            .exec(db)
            .await
            .map_err(db::failed)?;
        let imports = imports::Entity::delete_many().filter(imports::Column::Account.eq(id));
        imports.exec(db).await.map(drop).map_err(platform::db::failed)
    }
}
