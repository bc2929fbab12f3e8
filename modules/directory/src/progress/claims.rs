//! Who translates what, so that no two people do the same: a claim on a record in a language, for two weeks at most.
//! It hinders nobody from writing; it tells others that somebody is at it. And the languages that a translator works in.

use super::store::standings;
use crate::msg;
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Lang, Result};
use platform::audit::{self, Entry};
use platform::{Permit, Tx, db};
use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use serde_json::json;
use std::collections::HashMap;

use crate::drafts::Editable;
use crate::drafts::policy::TranslateDraft;

/// How long a claim counts after it was made.
pub const COUNTS: SignedDuration = SignedDuration::from_hours(14 * 24);

pub mod claimed {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "translation_claims")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub object: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub lang: String,
        /// Who translates.
        pub account: Uuid,
        /// Who asked them to, if somebody did.
        pub given_by: Option<Uuid>,
        /// Unix milliseconds.
        pub at: i64,
    }

    platform::no_relations!();
}

pub mod languages {
    use sea_orm::entity::prelude::*;

    /// The languages into which somebody translates: `ar en`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "translator_languages")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: Uuid,
        pub languages: String,
    }

    platform::no_relations!();
}

/// The claims of before this instant count no more, Unix milliseconds.
pub fn since(now: Timestamp) -> i64 {
    now.as_millisecond() - i64::try_from(COUNTS.as_millis()).unwrap_or(i64::MAX)
}

/// The claim on a record in a language, if one counts.
pub async fn of(db: &impl ConnectionTrait, object: Uuid, lang: Lang, now: Timestamp) -> Result<Option<claimed::Model>> {
    let query = claimed::Entity::find_by_id((object, lang.to_string())).filter(claimed::Column::At.gte(since(now)));
    query.one(db).await.map_err(db::failed)
}

/// The claims that count on these records.
pub async fn on(
    db: &impl ConnectionTrait,
    objects: &[Uuid],
    now: Timestamp,
) -> Result<HashMap<(Uuid, String), claimed::Model>> {
    use claimed::Column;
    let query = claimed::Entity::find().filter(Column::Object.is_in(objects.iter().copied()));
    let rows = query.filter(Column::At.gte(since(now))).all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(|row| ((row.object, row.lang.clone()), row)).collect())
}

/// Claims a record in a language for somebody; a claim of somebody else gives way.
pub async fn take<T: Editable>(
    tx: &Tx,
    permit: &Permit<TranslateDraft<T>>,
    actor: &kernel::Actor,
    lang: Lang,
    account: Uuid,
) -> Result<()> {
    let object = permit.object().id();
    let given_by = actor.account().filter(|by| *by != account);
    let row = claimed::ActiveModel {
        object: Set(object),
        lang: Set(lang.to_string()),
        account: Set(account),
        given_by: Set(given_by),
        at: Set(tx.now().as_millisecond()),
    };
    use claimed::Column;
    let mut again = OnConflict::columns([Column::Object, Column::Lang]);
    again.update_columns([Column::Account, Column::GivenBy, Column::At]);
    let insert = claimed::Entity::insert(row).on_conflict(again);
    insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let entry = Entry::new(msg::act_translation_claimed(), T::KIND, object);
    audit::write(tx, actor, entry.with(json!({ "language": lang, "account": account }))).await
}

/// Gives a claim back.
pub async fn release<T: Editable>(
    tx: &Tx,
    permit: &Permit<TranslateDraft<T>>,
    actor: &kernel::Actor,
    lang: Lang,
) -> Result<()> {
    let object = permit.object().id();
    let delete = claimed::Entity::delete_many().filter(claimed::Column::Object.eq(object));
    let done =
        delete.filter(claimed::Column::Lang.eq(lang.as_str())).exec(tx.connection()).await.map_err(db::failed)?;
    if done.rows_affected == 0 {
        return Ok(());
    }
    let entry = Entry::new(msg::act_translation_released(), T::KIND, object);
    audit::write(tx, actor, entry.with(json!({ "language": lang }))).await
}

/// Ends the claim on what nothing is left to do of.
pub async fn finished(tx: &Tx, object: Uuid) -> Result<()> {
    let done = standings::Entity::find()
        .select_only()
        .column(standings::Column::Lang)
        .filter(standings::Column::Object.eq(object).and(standings::Column::Waits.eq(0)));
    let done: Vec<String> = done.into_tuple().all(tx.connection()).await.map_err(db::failed)?;
    let delete = claimed::Entity::delete_many().filter(claimed::Column::Object.eq(object));
    delete.filter(claimed::Column::Lang.is_in(done)).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The languages in which somebody said that they translate; none when they have said nothing.
pub async fn languages_of(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Lang>> {
    let row = languages::Entity::find_by_id(account).one(db).await.map_err(db::failed)?;
    Ok(row.map(|row| read(&row.languages)).unwrap_or_default())
}

/// The same of several people.
pub async fn languages_of_all(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<HashMap<Uuid, Vec<Lang>>> {
    let query = languages::Entity::find().filter(languages::Column::Account.is_in(accounts.iter().copied()));
    let rows = query.all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(|row| (row.account, read(&row.languages))).collect())
}

fn read(languages: &str) -> Vec<Lang> {
    languages.split(' ').filter_map(|tag| tag.parse().ok()).collect()
}

/// Notes the languages of whoever acts.
///
/// # Errors
/// `SignIn` when nobody has signed in.
pub async fn choose(tx: &Tx, actor: &kernel::Actor, chosen: &[Lang]) -> Result<()> {
    let account = actor.account().ok_or(Error::SignIn)?;
    let tags: Vec<String> = chosen.iter().map(Lang::to_string).collect();
    let row = languages::ActiveModel { account: Set(account), languages: Set(tags.join(" ")) };
    let again = OnConflict::column(languages::Column::Account).update_column(languages::Column::Languages).to_owned();
    let insert = languages::Entity::insert(row).on_conflict(again);
    insert.exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Takes an account out of all of this.
pub async fn erase(tx: &Tx, account: Uuid) -> Result<()> {
    let db = tx.connection();
    let own = claimed::Entity::delete_many().filter(claimed::Column::Account.eq(account));
    own.exec(db).await.map_err(db::failed)?;
    let given = claimed::Entity::update_many().col_expr(claimed::Column::GivenBy, Expr::value(None::<Uuid>));
    given.filter(claimed::Column::GivenBy.eq(account)).exec(db).await.map_err(db::failed)?;
    languages::Entity::delete_by_id(account).exec(db).await.map(drop).map_err(db::failed)
}

/// What is kept of an account here: its claims.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<claimed::Model>> {
    claimed::Entity::find().filter(claimed::Column::Account.eq(account)).all(db).await.map_err(db::failed)
}
