//! Letters about an account's own safety, and invitations. They always go: nobody can switch them off.
//! None says who anybody is, from where they signed in, or more than is needed to act.

use super::account::Account;
use super::invitations::Addressed;
use crate::app::App;
use crate::db::Tx;
use crate::locale::Locale;
use crate::mail::{self, Letter};
use crate::msg;
use kernel::{Lang, Result};

fn to_account(account: &Account, to: String, subject: fn(&Locale) -> String) -> (Letter, Locale) {
    let locale = Locale::new(account.language.parse().unwrap_or(Lang::EN));
    let mut letter = Letter::new(to, locale.lang, subject(&locale));
    letter.account = Some(account.id);
    (letter, locale)
}

/// The way back to somebody who forgot the password.
pub(super) fn reset(account: &Account, to: String, token: &str) -> Letter {
    let (mut letter, locale) = to_account(account, to, |locale| locale.t(&msg::letter_reset()));
    letter.paragraphs.push(locale.t(&msg::letter_reset_text()));
    letter.link = Some((locale.t(&msg::letter_reset_link()), format!("/{}/invitations/{token}", locale.lang)));
    letter.small.push(locale.t(&msg::letter_reset_small()));
    letter
}

/// Says that the password was changed, to who has an address and where mail goes out.
pub async fn password_changed(app: &App, tx: &Tx, account: &Account) -> Result<()> {
    let Some(to) = mail::address(&account.login) else { return Ok(()) };
    let (mut letter, locale) = to_account(account, to, |locale| locale.t(&msg::letter_changed()));
    letter.paragraphs.push(locale.t(&msg::letter_changed_text()));
    letter.link = Some((locale.t(&msg::letter_changed_link()), format!("/{}/session/reset/new", locale.lang)));
    letter.small.push(locale.t(&msg::letter_changed_small()));
    mail::post(app, tx, &letter).await
}

/// Sends an invitation. `place` is what people call where the role counts.
pub async fn invitation(app: &App, tx: &Tx, addressed: &Addressed, place: &str, token: &str) -> Result<()> {
    let locale = Locale::new(addressed.language);
    let mut letter = Letter::new(addressed.to.as_str(), locale.lang, locale.t(&msg::letter_invited()));
    letter.paragraphs.push(locale.t(&msg::letter_invited_text(place)));
    letter.link = Some((locale.t(&msg::letter_invited_link()), format!("/{}/invitations/{token}", locale.lang)));
    letter.small.push(locale.t(&msg::letter_invited_small()));
    mail::post(app, tx, &letter).await
}
