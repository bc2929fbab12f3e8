//! Passkeys (W3C Web Authentication): a key in a person's device, opened by finger, face or PIN, that works on this
//! address alone. One is enough to sign in, counts as second factor, and proves again who it is.

use super::account::{self, Account, ChangeOwnAccount};
use super::ceremonies;
use crate::access::Permit;
use crate::app::App;
use crate::db::{self, Tx};
use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Id, Member, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{QueryOrder, QuerySelect};
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Webauthn, WebauthnBuilder,
};

/// Kinds of ceremonies.
const MAKE: &str = "passkey-made";
const USE: &str = "passkey-used";
/// Passkeys that an account may have.
pub const MOST: usize = 10;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passkeys")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account: Uuid,
    /// As its owner calls it.
    pub name: String,
    /// Its identifier in the device, base64url.
    #[sea_orm(unique)]
    pub credential_id: String,
    /// Public key and counter, JSON.
    #[sea_orm(column_type = "Text")]
    pub credential: String,
    /// Unix milliseconds.
    pub made_at: i64,
    pub used_at: Option<i64>,
}

crate::no_relations!();

/// The site as devices know it; none where browsers refuse passkeys: at an address of numbers, or without encryption
/// (but for `localhost`).
fn site(app: &App) -> Option<Webauthn> {
    let origin = url::Url::parse(&app.settings.public()).ok()?;
    let domain = origin.domain()?.to_owned();
    if origin.scheme() != "https" && domain != "localhost" {
        return None;
    }
    WebauthnBuilder::new(&domain, &origin).ok()?.rp_name("Teranga").build().ok()
}

/// Whether passkeys can be used on this instance.
pub fn available(app: &App) -> bool {
    site(app).is_some()
}

/// What a browser is asked, with the token of the ceremony that waits for its answer.
fn asked(token: &str, options: &impl serde::Serialize) -> Result<Value> {
    let mut options = serde_json::to_value(options).map_err(Error::internal)?;
    if let Some(options) = options.as_object_mut() {
        // The person presses a button: they need not be waited for in the background.
        options.remove("mediation");
    }
    // A passkey that the device lists by itself: nobody types who they are, and nobody is told who has an account.
    if let Some(wished) = options.pointer_mut("/publicKey/authenticatorSelection").and_then(Value::as_object_mut) {
        wished.insert("residentKey".into(), json!("required"));
        wished.insert("requireResidentKey".into(), json!(true));
    }
    Ok(json!({ "ceremony": token, "options": options }))
}

/// Asks the device of somebody signed in for a new passkey.
///
/// # Errors
/// `NotFound` where there are none.
pub async fn ask_for_new(app: &App, member: &Member) -> Result<Value> {
    let site = site(app).ok_or(Error::NotFound)?;
    let account = account::find(app.db.read(), member.account).await?.ok_or(Error::NotFound)?;
    let known = of_account(app.db.read(), account.id).await?;
    let known = known.iter().filter_map(|row| passkey(row).ok()).map(|passkey| passkey.cred_id().clone()).collect();
    let (options, state) = site
        .start_passkey_registration(account.id, &account.login, &account.name, Some(known))
        .map_err(Error::internal)?;
    let token = ceremonies::begin(app, MAKE, Some(account.id), &state, ceremonies::AT_ONCE).await?;
    asked(&token, &options)
}

/// A device's answer to [`ask_for_new`], examined: what [`keep`] keeps. None when it is not sound.
pub async fn examine_new(app: &App, member: &Member, ceremony: &str, answer: &str) -> Result<Option<New>> {
    let site = site(app).ok_or(Error::NotFound)?;
    let Some(state) = ceremonies::take::<PasskeyRegistration>(app, MAKE, Some(member.account), ceremony).await? else {
        return Ok(None);
    };
    let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(answer) else { return Ok(None) };
    Ok(site.finish_passkey_registration(&answer, &state).ok().map(New))
}

/// A passkey that was examined and is not kept yet.
pub struct New(Passkey);

/// Keeps a new passkey.
///
/// # Errors
/// `Conflict` when it is somebody's already, or the account has too many.
pub async fn keep(tx: &Tx, permit: &Permit<ChangeOwnAccount>, new: &New, name: &str) -> Result<Uuid> {
    let account = permit.object().id;
    if of_account(tx.connection(), account).await?.len() >= MOST {
        return Err(Error::Conflict);
    }
    let id = Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        account: Set(account),
        name: Set(name.trim().to_owned()),
        credential_id: Set(BASE64URL_NOPAD.encode(new.0.cred_id())),
        credential: Set(serde_json::to_string(&new.0).map_err(Error::internal)?),
        made_at: Set(tx.now().as_millisecond()),
        used_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok(id)
}

/// Asks any device for any passkey of this site: who it is, the answer says.
///
/// # Errors
/// `NotFound` where there are none.
pub async fn ask(app: &App) -> Result<Value> {
    let site = site(app).ok_or(Error::NotFound)?;
    let (options, state) = site.start_discoverable_authentication().map_err(Error::internal)?;
    let token = ceremonies::begin(app, USE, None, &state, ceremonies::AT_ONCE).await?;
    asked(&token, &options)
}

/// The active account whose passkey a device has used; none when anything is wrong with it: what, is told to nobody.
pub async fn recognise(app: &App, ceremony: &str, answer: &str) -> Result<Option<Account>> {
    let site = site(app).ok_or(Error::NotFound)?;
    let Some(state) = ceremonies::take::<DiscoverableAuthentication>(app, USE, None, ceremony).await? else {
        return Ok(None);
    };
    let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(answer) else { return Ok(None) };
    let Ok((account, credential)) = site.identify_discoverable_authentication(&answer) else { return Ok(None) };
    let tx = app.db.begin().await?;
    let Some(account) = account::hold(&tx, account).await?.filter(|account| account.active) else { return Ok(None) };
    let own = Column::Account.eq(account.id).and(Column::CredentialId.eq(BASE64URL_NOPAD.encode(credential)));
    let Some(row) = Entity::find().filter(own).one(tx.connection()).await.map_err(db::failed)? else { return Ok(None) };
    let mut passkey = passkey(&row)?;
    // Origin, challenge, signature, that the person was there and verified, and that the counter has moved.
    let Ok(used) = site.finish_discoverable_authentication_v2(&answer, state, &passkey) else { return Ok(None) };
    passkey.update_credential(&used);
    let row = ActiveModel {
        id: Set(row.id),
        credential: Set(serde_json::to_string(&passkey).map_err(Error::internal)?),
        used_at: Set(Some(tx.now().as_millisecond())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    tx.commit().await?;
    Ok(Some(account))
}

fn passkey(row: &Model) -> Result<Passkey> {
    serde_json::from_str(&row.credential).map_err(Error::internal)
}

/// The passkeys of an account, oldest first.
pub async fn of_account(db: &impl ConnectionTrait, account: Uuid) -> Result<Vec<Model>> {
    let query =
        Entity::find().filter(Column::Account.eq(account)).order_by_asc(Column::MadeAt).order_by_asc(Column::Id);
    query.all(db).await.map_err(db::failed)
}

/// Whether an account has one.
pub async fn any(db: &impl ConnectionTrait, account: Uuid) -> Result<bool> {
    Ok(Entity::find().filter(Column::Account.eq(account)).count(db).await.map_err(db::failed)? > 0)
}

/// Those of these accounts that have one.
pub async fn holders(db: &impl ConnectionTrait, accounts: &[Uuid]) -> Result<Vec<Uuid>> {
    let own = Column::Account.is_in(accounts.iter().copied());
    let query = Entity::find().select_only().column(Column::Account).distinct().filter(own);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// Takes one of an account's own passkeys away. Whether there was one.
pub async fn remove(tx: &Tx, permit: &Permit<ChangeOwnAccount>, id: Uuid) -> Result<bool> {
    let own = Column::Id.eq(id).and(Column::Account.eq(permit.object().id));
    let gone = Entity::delete_many().filter(own).exec(tx.connection()).await.map_err(db::failed)?;
    Ok(gone.rows_affected > 0)
}

/// Takes all passkeys of an account away.
pub(super) async fn remove_all(tx: &Tx, account: Uuid) -> Result<()> {
    let own = Entity::delete_many().filter(Column::Account.eq(account));
    own.exec(tx.connection()).await.map(drop).map_err(db::failed)
}
