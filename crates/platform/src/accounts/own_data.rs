//! What the platform itself keeps about a person: account, roles, sessions, invitations, and what they did.
//! Erased, nothing of it stays but the audit trail, which has an identifier and no name.

use super::{account, browsers, ceremonies, grants, invitations, passkeys, provider, second_factor_rules, sessions};
use crate::access::Permit;
use crate::app::App;
use crate::audit;
use crate::db::{self, Tx};
use crate::personal::{EraseAccount, Personal, instant};
use kernel::{Error, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use serde_json::{Value, json};

/// The platform's part.
pub struct OwnData;

#[async_trait::async_trait]
impl Personal for OwnData {
    fn section(&self) -> &'static str {
        "account"
    }

    async fn export(&self, app: &App, id: Uuid) -> Result<Value> {
        let db = app.db.read();
        let account = account::find(db, id).await?.ok_or(Error::NotFound)?;
        let held = grants::of_accounts(db, &[id]).await?;
        let made = invitations::Entity::find().filter(invitations::Column::MadeBy.eq(id));
        let made = made.all(db).await.map_err(db::failed)?;
        let asked = audit::Asked { accounts: Some(vec![id]), ..audit::Asked::default() };
        let done = audit::read(&app.db, &asked, 100_000).await?;
        let lasting = sessions::of_account(app, id).await?;
        let keys = passkeys::of_account(db, id).await?;
        let known = browsers::of_account(db, id).await?;
        let identities = provider::of_account(db, id).await?;
        Ok(json!({
            "id": id, "login": account.login, "name": account.name, "language": account.language,
            "created": instant(account.created_at), "second_factor": account.second_factor.is_some(),
            "roles": held.iter().map(|it| json!({ "role": it.role, "scope": it.scope_kind, "scope_id": it.scope_id,
                "from": instant(it.starts_at), "until": it.ends_at.map(instant) })).collect::<Vec<_>>(),
            "sessions": lasting.iter().map(|it| json!({ "device": it.device, "begun": instant(it.created_at),
                "last_used": instant(it.seen_at) })).collect::<Vec<_>>(),
            "passkeys": keys.iter().map(|it| json!({ "name": it.name, "added": instant(it.made_at),
                "last_used": it.used_at.map(instant) })).collect::<Vec<_>>(),
            "browsers": known.iter().map(|it| json!({ "device": it.device, "first": instant(it.first_at),
                "last_used": instant(it.seen_at) })).collect::<Vec<_>>(),
            "identities": identities.iter().map(|it| json!({ "provider": it.issuer, "subject": it.subject,
                "linked": instant(it.made_at), "last_used": it.used_at.map(instant) })).collect::<Vec<_>>(),
            "invitations": made.iter().map(|it| json!({ "for": it.note, "role": it.role, "made": instant(it.made_at),
                "until": instant(it.ends_at) })).collect::<Vec<_>>(),
            "acts": done.iter().map(|it| json!({ "at": instant(it.at), "act": it.act, "kind": it.object_kind,
                "object": it.object })).collect::<Vec<_>>(),
        }))
    }

    async fn erase(&self, tx: &mut Tx, permit: &Permit<EraseAccount>) -> Result<()> {
        let id = permit.object().account.id;
        let db = tx.connection();
        sessions::end_all(tx, id, None).await?;
        // A link must not outlive whoever answers for it, nor lead back into what is gone.
        let links = invitations::Column::MadeBy.eq(id).or(invitations::Column::Account.eq(id));
        invitations::Entity::delete_many().filter(links).exec(db).await.map_err(db::failed)?;
        passkeys::remove_all(tx, id).await?;
        ceremonies::forget_account(tx, id).await?;
        browsers::forget_account(tx, id).await?;
        provider::remove_all(tx, id).await?;
        second_factor_rules::forget_maker(tx, id).await?;
        grants::Entity::update_many()
            .col_expr(grants::Column::GivenBy, Expr::value(None::<Uuid>))
            .filter(grants::Column::GivenBy.eq(id))
            .exec(db)
            .await
            .map_err(db::failed)?;
        grants::Entity::delete_many().filter(grants::Column::Account.eq(id)).exec(db).await.map_err(db::failed)?;
        account::Entity::delete_by_id(id).exec(db).await.map(drop).map_err(db::failed)
    }
}
