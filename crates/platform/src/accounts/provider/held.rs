//! Whom a provider has just named, kept for half an hour beside the browser that brought it, until it is clear whose
//! account that is: the cookie is a token alone, what it stands for is sealed here.

use super::Identity;
use crate::accounts::{ceremonies, cookies};
use crate::app::App;
use http::{HeaderMap, HeaderValue};
use jiff::SignedDuration;
use kernel::Result;

/// The kind of ceremony, and the name of the cookie.
const NAMED: &str = "provider-named";
pub(super) const COOKIE: &str = "provider";

pub(super) fn cookie(app: &App, token: &str) -> Result<HeaderValue> {
    cookies::cookie(app, COOKIE, token, SignedDuration::from_millis(ceremonies::AWAY))
}

/// Keeps an identity. What comes back is the cookie by which its browser finds it again.
pub async fn hold(app: &App, identity: &Identity) -> Result<HeaderValue> {
    let token = ceremonies::begin(app, NAMED, None, identity, ceremonies::AWAY).await?;
    cookie(app, &token)
}

/// The identity that a request's browser brought; it stays.
pub async fn holding(app: &App, headers: &HeaderMap) -> Result<Option<Identity>> {
    let Some(token) = cookies::read(app, headers, COOKIE).filter(|_| app.provider.is_some()) else { return Ok(None) };
    ceremonies::look(app, NAMED, token).await
}

/// The identity that a request's browser brought; it counts once.
pub async fn let_go(app: &App, headers: &HeaderMap) -> Result<Option<Identity>> {
    let Some(token) = cookies::read(app, headers, COOKIE).filter(|_| app.provider.is_some()) else { return Ok(None) };
    ceremonies::take(app, NAMED, None, token).await
}

/// The cookie that takes the token away.
pub fn forget(app: &App) -> Result<HeaderValue> {
    cookie(app, "")
}
