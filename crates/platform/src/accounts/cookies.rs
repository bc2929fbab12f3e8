//! The cookies of this instance: the session, the browser that is known, and whom a provider has just named.
//! Each is a random token that only this host reads; what it stands for is kept here, under its hash.

use crate::app::App;
use http::{HeaderMap, HeaderValue, header};
use jiff::SignedDuration;
use kernel::{Error, Result};

/// `__Host-` binds the cookie to this host and to https; browsers refuse that name without encryption.
fn name(app: &App, what: &str) -> String {
    let (front, between) = (if secure(app) { "__Host-" } else { "" }, if what.is_empty() { "" } else { "-" });
    format!("{front}teranga{between}{what}")
}

fn secure(app: &App) -> bool {
    app.settings.public().starts_with("https://")
}

/// The token that a request carries; none when it carries none.
pub(super) fn read<'a>(app: &App, headers: &'a HeaderMap, what: &str) -> Option<&'a str> {
    let wanted = name(app, what);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == wanted).map(|(_, token)| token)
}

/// The cookie that carries a token; with an empty one, the one that takes it away. `Lax`: it comes along when somebody
/// returns from their provider.
pub(super) fn cookie(app: &App, what: &str, token: &str, lasts: SignedDuration) -> Result<HeaderValue> {
    let age = if token.is_empty() { 0 } else { lasts.as_secs() };
    let secure = if secure(app) { "; Secure" } else { "" };
    let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", name(app, what));
    HeaderValue::from_str(&cookie).map_err(Error::internal)
}
