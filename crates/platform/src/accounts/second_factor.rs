//! The second factor: a code of six digits that changes every 30 seconds (TOTP, RFC 6238), from an app on the person's phone.
//! A code counts once, and half a minute before or after for clocks that are wrong.

use super::account::{self, Account, ChangeOwnAccount};
use super::secrets;
use crate::access::Permit;
use crate::app::App;
use crate::audit::{self, Entry};
use crate::db::{self, Tx};
use crate::msg;
use data_encoding::BASE32_NOPAD;
use kernel::{Actor, Error, Result};
use messages::Message;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use totp_rs::{Algorithm, Builder, Totp};

/// A new secret of 160 bits, in the base 32 that apps read.
pub fn secret() -> Result<String> {
    Ok(BASE32_NOPAD.encode(&secrets::random::<20>()?))
}

/// What the QR code says (the `otpauth` address that authenticator apps agree on).
pub fn address(secret: &str, login: &str) -> String {
    let login: String = url::form_urlencoded::byte_serialize(login.as_bytes()).collect();
    format!("otpauth://totp/Teranga:{}?secret={secret}&issuer=Teranga&digits=6&period=30", login.replace('+', "%20"))
}

fn totp(secret: &str) -> Result<Totp> {
    let bytes = BASE32_NOPAD.decode(secret.as_bytes()).map_err(|_| Error::Malformed("secret".into()))?;
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(bytes)
        .build()
        .map_err(|error| Error::internal(error.to_string()))
}

/// The code of a moment, as an app shows it.
pub fn code(secret: &str, at: jiff::Timestamp) -> Result<String> {
    Ok(totp(secret)?.generate(at.as_second().unsigned_abs()).to_string())
}

/// The time step of which this is the code, now or a little before or after.
pub fn step(secret: &str, code: &str, now: jiff::Timestamp) -> Result<Option<i64>> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let found = totp(secret)?.check(&digits, now.as_second().unsigned_abs());
    Ok(found.and_then(|step| i64::try_from(step).ok()))
}

/// Sets the second factor up, once its first code was right. Whether it was.
pub async fn set_up(app: &App, tx: &Tx, permit: &Permit<ChangeOwnAccount>, secret: &str, code: &str) -> Result<bool> {
    let Some(step) = step(secret, code, tx.now())? else { return Ok(false) };
    let row = account::ActiveModel {
        id: Set(permit.object().id),
        second_factor: Set(Some(app.seal.seal(secret.as_bytes())?)),
        second_factor_step: Set(step),
        ..Default::default()
    };
    row.update(tx.connection()).await.map_err(db::failed)?;
    Ok(true)
}

/// Wrong codes that an account may be tried with in an hour, from everywhere together.
const WRONG_AN_HOUR: u64 = 10;
/// How the audit trail calls it.
const WRONG: Message = msg::act_second_factor_wrong();

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    Right,
    Wrong,
    /// Too many were wrong: none is looked at for so many minutes.
    Wait(i64),
}

/// Takes a code of the app, or a recovery code, from somebody who has already given a password. It is used up by this.
/// The audit trail is what counts the wrong ones: on every node, and also after a restart.
pub async fn give(app: &App, actor: &Actor, code: &str) -> Result<Given> {
    let id = actor.account().ok_or(Error::SignIn)?;
    let tx = app.db.begin().await?;
    let account = account::hold(&tx, id).await?.ok_or(Error::NotFound)?;
    let hour = 3_600_000;
    let since = tx.now().as_millisecond() - hour;
    let wrong = audit::latest(&tx, id, &WRONG, since, WRONG_AN_HOUR).await?;
    if let Some(oldest) = wrong.get(WRONG_AN_HOUR as usize - 1) {
        return Ok(Given::Wait((oldest + hour - tx.now().as_millisecond() + 59_999) / 60_000));
    }
    let right = check(app, &tx, &account, code).await?;
    let spent = !right && account::spend(&tx, &account, code).await?;
    if spent {
        audit::write(&tx, actor, Entry::new(msg::act_recovery_code_used(), "account", id)).await?;
    } else if !right {
        audit::write(&tx, actor, Entry::new(WRONG, "account", id)).await?;
    }
    tx.commit().await?;
    Ok(if right || spent { Given::Right } else { Given::Wrong })
}

/// Whether a code is right for an account and was not used before; it is used up by this.
async fn check(app: &App, tx: &Tx, account: &Account, code: &str) -> Result<bool> {
    let Some(sealed) = &account.second_factor else { return Ok(false) };
    let secret = String::from_utf8(app.seal.unseal(sealed)?).map_err(Error::internal)?;
    let Some(step) = step(&secret, code, tx.now())?.filter(|step| *step > account.second_factor_step) else {
        return Ok(false);
    };
    let used = account::Entity::update_many()
        .col_expr(account::Column::SecondFactorStep, Expr::value(step))
        .filter(account::Column::Id.eq(account.id).and(account::Column::SecondFactorStep.lt(step)))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    Ok(used.rows_affected == 1)
}
