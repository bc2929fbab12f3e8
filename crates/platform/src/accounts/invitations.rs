//! Invitations and ways back in: a link that counts once, for a while, kept as its hash alone.
//! Whoever has the link makes the account (or sets its password); the role was proved when the link was made.

use super::account::{self, Account, ManageAccount};
use super::grants::{self, Gift, GiveRole};
use super::provider::{self, Identity};
use super::secrets;
use crate::access::{Action, Permit};
use crate::app::App;
use crate::db::{self, Tx};
use jiff::SignedDuration;
use kernel::{Actor, Error, Grant, Lang, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, QueryOrder};

/// How long an invitation counts.
const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long a way back in counts that somebody passes on.
const WAY_BACK_LASTS: SignedDuration = SignedDuration::from_hours(24);
/// How long a way back in counts that went by mail.
const RESET_LASTS: SignedDuration = SignedDuration::from_hours(1);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: String,
    /// The account whose password is to be set; none for a new one.
    pub account: Option<Uuid>,
    pub role: Option<String>,
    pub scope_kind: Option<String>,
    pub scope_id: Option<Uuid>,
    /// For whom it is, in the words of the one who invites.
    pub note: String,
    pub made_by: Option<Uuid>,
    /// Unix milliseconds.
    pub made_at: i64,
    pub ends_at: i64,
    pub used_at: Option<i64>,
    /// Where it goes by mail, sealed; none when it is passed on by hand.
    #[sea_orm(column_type = "Text", nullable)]
    pub address: Option<String>,
    /// The language of that mail.
    pub language: Option<String>,
}

crate::no_relations!();

impl Model {
    pub fn grant(&self) -> Option<Grant> {
        let scope = kernel::Scope::from_parts(self.scope_kind.as_deref()?, self.scope_id)?;
        Some(Grant { role: kernel::Role::parse(self.role.as_deref()?)?, scope })
    }
}

/// Invites somebody to a role. What comes back is the token of the link.
pub async fn invite(tx: &Tx, permit: &Permit<GiveRole>, actor: &Actor, note: &str) -> Result<(Uuid, String)> {
    make(tx, None, Some(permit.object().grant), actor, note, LASTS).await
}

/// The very first link of an instance: to an administrator's account.
///
/// # Errors
/// `Denied` unless the program itself or the person at its command line asks.
pub async fn invite_first(tx: &Tx, actor: &Actor) -> Result<String> {
    if !matches!(actor, Actor::Operator | Actor::Job(_)) {
        return Err(Error::Denied);
    }
    let grant = Grant { role: kernel::Role::Administrator, scope: kernel::Scope::Network };
    Ok(make(tx, None, Some(grant), actor, "", LASTS).await?.1)
}

/// A way back in for somebody who has lost the password, made by who manages them.
pub async fn way_back(tx: &Tx, permit: &Permit<ManageAccount>, actor: &Actor) -> Result<String> {
    let account = &permit.object().account;
    void(tx, account.id).await?;
    Ok(make(tx, Some(account.id), None, actor, &account.name, WAY_BACK_LASTS).await?.1)
}

/// A way back in that goes to the account's own address alone, and was made by nobody in particular.
pub(super) async fn way_back_by_mail(tx: &Tx, account: &Account) -> Result<String> {
    Ok(make(tx, Some(account.id), None, &Actor::Public, "", RESET_LASTS).await?.1)
}

/// Where an invitation goes by mail.
#[derive(Debug, Clone)]
pub struct Addressed {
    pub to: String,
    /// What the person invited reads.
    pub language: Lang,
}

impl Model {
    /// Where it goes by mail; none when it is passed on by hand.
    ///
    /// # Errors
    /// When it was sealed with another key.
    pub fn addressed(&self, app: &App) -> Result<Option<Addressed>> {
        let (Some(sealed), Some(language)) = (&self.address, &self.language) else { return Ok(None) };
        let to = String::from_utf8(app.seal.unseal(sealed)?).map_err(Error::internal)?;
        Ok(Some(Addressed { to, language: language.parse().unwrap_or(Lang::EN) }))
    }
}

/// Writes on an invitation that was just made where it goes.
pub async fn address(app: &App, tx: &Tx, _: &Permit<GiveRole>, id: Uuid, addressed: &Addressed) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        address: Set(Some(app.seal.seal(addressed.to.as_bytes())?)),
        language: Set(Some(addressed.language.to_string())),
        ..Default::default()
    };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Gives an invitation that waits a new link, which counts from now on; the old one leads nowhere.
pub async fn renew(tx: &Tx, permit: &Permit<EndInvitation>) -> Result<String> {
    let token = secrets::token()?;
    let row = ActiveModel {
        id: Set(permit.object().0.id),
        token_hash: Set(secrets::hash(&token)),
        ends_at: Set(end_of(tx, LASTS)),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    Ok(token)
}

fn end_of(tx: &Tx, lasts: SignedDuration) -> i64 {
    tx.now().as_millisecond() + i64::try_from(lasts.as_millis()).unwrap_or(i64::MAX)
}

async fn make(
    tx: &Tx,
    account: Option<Uuid>,
    grant: Option<Grant>,
    actor: &Actor,
    note: &str,
    lasts: SignedDuration,
) -> Result<(Uuid, String)> {
    let token = secrets::token()?;
    let id = kernel::Id::<Model>::new().uuid();
    let row = ActiveModel {
        id: Set(id),
        token_hash: Set(secrets::hash(&token)),
        account: Set(account),
        role: Set(grant.map(|grant| grant.role.as_str().to_owned())),
        scope_kind: Set(grant.map(|grant| grant.scope.kind().to_owned())),
        scope_id: Set(grant.and_then(|grant| grant.scope.id())),
        note: Set(note.trim().to_owned()),
        made_by: Set(actor.account()),
        made_at: Set(tx.now().as_millisecond()),
        ends_at: Set(end_of(tx, lasts)),
        used_at: Set(None),
        address: Set(None),
        language: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    Ok((id, token))
}

/// The invitation that a link leads to.
///
/// # Errors
/// `NotFound` when there is none, or it was used, or it is over: all alike.
pub async fn open(db: &impl ConnectionTrait, now: jiff::Timestamp, token: &str) -> Result<Model> {
    let found = Entity::find().filter(Column::TokenHash.eq(secrets::hash(token))).one(db).await.map_err(db::failed)?;
    let counts = |it: &Model| it.used_at.is_none() && now.as_millisecond() < it.ends_at;
    found.filter(counts).ok_or(Error::NotFound)
}

/// Those that still count, newest first.
pub async fn open_ones(db: &impl ConnectionTrait, now: jiff::Timestamp) -> Result<Vec<Model>> {
    let counts = Column::UsedAt.is_null().and(Column::EndsAt.gt(now.as_millisecond()));
    Entity::find().filter(counts).order_by_desc(Column::MadeAt).all(db).await.map_err(db::failed)
}

/// What somebody who accepts an invitation says of themselves, and how they will sign in.
pub struct Accepted<'a> {
    pub login: &'a str,
    pub name: &'a str,
    pub language: Lang,
    pub opens: Opens<'a>,
    pub recovery: &'a [String],
}

/// What opens a new account.
pub enum Opens<'a> {
    /// As [`super::passwords::hash`] gave it.
    Password(String),
    Identity(&'a Identity),
}

/// Uses an invitation up: makes the account with its role.
///
/// # Errors
/// `NotFound` as [`open`]; `Conflict` when the name to sign in with is taken, or the identity opens another account.
pub async fn accept(app: &App, tx: &Tx, token: &str, accepted: Accepted<'_>) -> Result<Account> {
    let invitation = open(tx.connection(), tx.now(), token).await?;
    if invitation.account.is_some() {
        return Err(Error::NotFound);
    }
    use_up(app, tx, &invitation).await?;
    let (password, identity) = match accepted.opens {
        Opens::Password(password) => (Some(password), None),
        Opens::Identity(identity) => (None, Some(identity)),
    };
    let new = account::New {
        login: accepted.login.to_owned(),
        name: accepted.name.to_owned(),
        language: accepted.language,
        password,
        recovery: accepted.recovery.to_vec(),
    };
    let account = account::create(tx, new).await?;
    if let Some(identity) = identity {
        provider::link_new(tx, account.id, identity).await?;
    }
    if let Some(grant) = invitation.grant() {
        grants::insert(tx, account.id, grant, invitation.made_by, None).await?;
    }
    Ok(account)
}

/// Uses a way back up: sets the password of the account that it is for, and signs it out everywhere. Nothing else of what
/// protects the account changes: a link never becomes a second factor.
///
/// # Errors
/// `NotFound` as [`open`].
pub async fn come_back(app: &App, tx: &Tx, token: &str, password: String) -> Result<Account> {
    let invitation = open(tx.connection(), tx.now(), token).await?;
    let id = invitation.account.ok_or(Error::NotFound)?;
    use_up(app, tx, &invitation).await?;
    let row = account::ActiveModel { id: Set(id), password: Set(Some(password)), ..Default::default() };
    let account = row.update(tx.connection()).await.map_err(db::failed)?;
    void(tx, id).await?;
    super::sessions::end_all(tx, id, None).await?;
    Ok(account)
}

async fn use_up(app: &App, tx: &Tx, invitation: &Model) -> Result<()> {
    still_counts(app, tx, invitation).await?;
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(tx.now().as_millisecond()))
        // Whom it was for, the account says now, and its owner may erase it there.
        .col_expr(Column::Note, Expr::value(""))
        .col_expr(Column::Address, Expr::value(None::<String>))
        .filter(Column::Id.eq(invitation.id).and(Column::UsedAt.is_null()))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    if used.rows_affected == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// A link is worth what the one who made it may still do: asked again when it is used.
async fn still_counts(app: &App, tx: &Tx, invitation: &Model) -> Result<()> {
    let Some(by) = invitation.made_by else {
        // Made by the program itself: for the first administrator, or at the wish of whoever reads the account's mail.
        let Some(id) = invitation.account else { return Ok(()) };
        let account = account::find(tx.connection(), id).await?;
        return account.filter(|account| account.active).map(drop).ok_or(Error::NotFound);
    };
    let giver = account::acting(tx, by).await?.ok_or(Error::NotFound)?;
    let counts = match (invitation.account, invitation.grant()) {
        (Some(id), _) => {
            let held = account::held(tx, id, app).await?;
            held.is_some_and(|held| held.account.active && ManageAccount::allows(&giver, &held))
        }
        (None, Some(grant)) => GiveRole::allows(&giver, &Gift { grant, around: app.around(grant.scope) }),
        (None, None) => false,
    };
    if counts { Ok(()) } else { Err(Error::NotFound) }
}

/// To take an invitation back: whoever could have made it. The scopes around the place where its role counts.
pub struct EndInvitation;

impl Action for EndInvitation {
    type Object = (Model, Gift);
    type Key = (Uuid, App);

    async fn load(tx: &Tx, (id, app): (Uuid, App)) -> Result<Option<(Model, Gift)>> {
        let row = Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)?;
        let row = row.filter(|it| it.used_at.is_none() && tx.now().as_millisecond() < it.ends_at);
        Ok(row.and_then(|row| {
            let grant = row.grant()?;
            Some((row, Gift { grant, around: app.around(grant.scope) }))
        }))
    }

    fn allows(actor: &Actor, (_, gift): &(Model, Gift)) -> bool {
        GiveRole::allows(actor, gift)
    }
}

/// Takes an invitation back: its link leads nowhere from now on.
pub async fn end(tx: &Tx, permit: &Permit<EndInvitation>) -> Result<()> {
    Entity::delete_by_id(permit.object().0.id).exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Forgets the links that are over, with what was written on them.
pub async fn forget(tx: &Tx) -> Result<()> {
    let over = Entity::delete_many().filter(Column::EndsAt.lt(tx.now().as_millisecond()));
    over.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// Ends every way back into an account.
pub async fn void(tx: &Tx, account: Uuid) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(tx.now().as_millisecond()))
        .filter(Column::Account.eq(account).and(Column::UsedAt.is_null()))
        .exec(tx.connection())
        .await
        .map(drop)
        .map_err(db::failed)
}
