//! The conversation with a provider: somebody is sent there, comes back with a code, and the code is exchanged for its word.
//! What was sent along is kept here, sealed, and found by a cookie: a code counts in the browser that asked for it, once.

use super::held::{self, COOKIE};
use super::verify;
use super::{Identity, OpenId};
use crate::accounts::{ceremonies, cookies, secrets};
use crate::app::App;
use crate::outside::{self, Unheard};
use http::{HeaderMap, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Lang, Result};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreProviderMetadata,
};
use openidconnect::{
    AsyncHttpClient, AuthType, AuthorizationCode, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, LanguageTag, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, Scope, TokenResponse,
};
use serde::{Deserialize, Serialize};
use std::pin::Pin;
use std::time::Duration;
use tokio::sync::Mutex;
use url::Url;
use uuid::Uuid;

/// The kind of ceremony.
const LEFT: &str = "provider-left";
/// What a provider says of itself is asked again after this time.
const KNOWN_FOR: SignedDuration = SignedDuration::from_hours(1);
/// Its keys are asked for again at most this often when a signature is by one that is not known.
const AGAIN_AFTER: SignedDuration = SignedDuration::from_secs(60);
/// It has this long for each answer.
const PATIENCE: Duration = Duration::from_secs(8);
/// No answer of it is longer, in bytes.
const LONGEST: usize = 256 * 1024;

/// Where a provider sends people back to, after the public address of this instance.
const RETURN: &str = "/session/provider/return";

/// What somebody is up to, while they are away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    pub lang: Lang,
    /// The page of this instance to go on to; empty for the usual one.
    pub next: String,
    pub purpose: Purpose,
}

/// What somebody goes to a provider for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    SignIn,
    /// To accept the invitation of this token.
    Accept(String),
    /// To have the identity open the account that is open here.
    Link,
    /// To confirm in this session who they are, for the form that is kept under a token.
    Confirm {
        session: Uuid,
        kept: String,
    },
}

/// What is kept until somebody comes back.
#[derive(Serialize, Deserialize)]
struct Left {
    state: String,
    nonce: String,
    verifier: String,
    /// Unix seconds.
    left_at: i64,
    errand: Errand,
}

/// What a provider sends along with somebody who comes back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answered {
    pub state: String,
    pub code: String,
    pub error: String,
    /// Who answers (RFC 9207), where the provider says it.
    pub iss: Option<String>,
}

/// Why somebody who comes back is not known. The cause is in the log, never on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The provider or the person said no.
    Declined,
    /// The provider does not answer, or not as one.
    Silent,
    /// What came back does not belong to what was asked, or is not the provider's true word.
    Untrue,
}

/// An identity provider, with what it says of itself.
pub struct Provider {
    settings: OpenId,
    line: Line,
    known: Mutex<Option<Known>>,
}

struct Known {
    metadata: CoreProviderMetadata,
    at: Timestamp,
    /// When its keys were asked for out of turn.
    again_at: Option<Timestamp>,
}

/// How a provider is asked: bounded in time and length.
pub(super) struct Line(outside::Client);

impl<'c> AsyncHttpClient<'c> for Line {
    type Error = Unheard;
    type Future = Pin<Box<dyn Future<Output = std::result::Result<HttpResponse, Unheard>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(outside::ask(&self.0, request, LONGEST))
    }
}

pub(super) type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

impl Provider {
    pub(crate) fn new(settings: OpenId) -> Result<Provider> {
        Ok(Provider { settings, line: Line(outside::client(PATIENCE)?), known: Mutex::default() })
    }

    pub fn settings(&self) -> &OpenId {
        &self.settings
    }

    pub(super) fn line(&self) -> &Line {
        &self.line
    }

    /// What the provider says of itself, with its keys. `anew`: a signature is by a key that is not known.
    async fn metadata(&self, now: Timestamp, anew: bool) -> std::result::Result<CoreProviderMetadata, Refused> {
        let mut known = self.known.lock().await;
        let age = |since: Timestamp| now.duration_since(since);
        if let Some(known) = known.as_ref().filter(|known| age(known.at) < KNOWN_FOR) {
            let rested = known.again_at.is_none_or(|at| age(at) > AGAIN_AFTER);
            if !anew || !rested {
                return Ok(known.metadata.clone());
            }
        }
        let asked = CoreProviderMetadata::discover_async(self.settings.issuer.clone(), &self.line).await;
        let metadata = asked.map_err(|error| silent("discovery", verify::why_discovery(&error)))?;
        if !outside::is_private(metadata.authorization_endpoint().url()) {
            return Err(silent("discovery", "its page for signing in is not encrypted"));
        }
        *known = Some(Known { metadata: metadata.clone(), at: now, again_at: anew.then_some(now) });
        Ok(metadata)
    }

    pub(super) async fn client(&self, app: &App, anew: bool) -> std::result::Result<Client, Refused> {
        let metadata = self.metadata(app.clock.now(), anew).await?;
        let ways = metadata.token_endpoint_auth_methods_supported();
        let basic = ways.is_none_or(|ways| ways.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let way = if basic { AuthType::BasicAuth } else { AuthType::RequestBody };
        let back = RedirectUrl::new(format!("{}{RETURN}", app.settings.public())).map_err(|_| Refused::Silent)?;
        let (client, secret) = (self.settings.client.clone(), self.settings.secret.clone());
        let client = CoreClient::from_provider_metadata(metadata, client, Some(secret));
        Ok(client.set_redirect_uri(back).set_auth_type(way))
    }

    /// Whether it answers, for `teranga doctor`.
    pub(crate) async fn answers(&self, app: &App) -> bool {
        self.metadata(app.clock.now(), false).await.is_ok()
    }
}

/// Says on the log why a provider is of no use now: never with anything that it said of a person.
pub(super) fn silent(step: &'static str, why: &'static str) -> Refused {
    tracing::warn!(step, why, "the identity provider cannot be used");
    Refused::Silent
}

pub(super) fn untrue(step: &'static str, why: &'static str) -> Refused {
    tracing::warn!(step, why, "what came from the identity provider is not accepted");
    Refused::Untrue
}

/// Sends somebody to the provider: its address, and the cookie by which they are known when they come back.
///
/// # Errors
/// `NotFound` where there is no provider.
pub async fn leave(app: &App, errand: Errand) -> Result<std::result::Result<(Url, HeaderValue), Refused>> {
    let provider = app.provider.as_ref().ok_or(Error::NotFound)?;
    let client = match provider.client(app, false).await {
        Ok(client) => client,
        Err(refused) => return Ok(Err(refused)),
    };
    let (state, nonce) = (secrets::token()?, Nonce::new(secrets::token()?));
    let verifier = PkceCodeVerifier::new(secrets::token()?);
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    let (sent_state, sent_nonce) = (CsrfToken::new(state.clone()), nonce.clone());
    let mut asked = client
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || sent_state, move || sent_nonce)
        .add_scopes([Scope::new("email".into()), Scope::new("profile".into())])
        .add_ui_locale(LanguageTag::new(errand.lang.to_string()))
        .set_pkce_challenge(challenge);
    if matches!(errand.purpose, Purpose::Confirm { .. }) {
        // Being signed in there proves nothing of who sits here now: whoever it is, is asked (OpenID Connect Core 1.0, 3.1.2.1).
        asked = asked.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
    }
    let (address, ..) = asked.url();
    let (nonce, verifier) = (nonce.secret().clone(), verifier.secret().clone());
    let left = Left { state, nonce, verifier, left_at: app.clock.now().as_second(), errand };
    let token = ceremonies::begin(app, LEFT, None, &left, ceremonies::AWAY).await?;
    Ok(Ok((address, held::cookie(app, &token)?)))
}

/// Receives somebody who comes back: what they were up to, and who the provider says they are. None when nobody was
/// sent from this browser.
pub async fn come_back(
    app: &App,
    headers: &HeaderMap,
    answered: &Answered,
) -> Result<Option<(Errand, std::result::Result<Identity, Refused>)>> {
    let provider = app.provider.as_ref().ok_or(Error::NotFound)?;
    let Some(token) = cookies::read(app, headers, COOKIE) else { return Ok(None) };
    // Whatever comes of it, a second answer to the same question is none.
    let Some(left) = ceremonies::take::<Left>(app, LEFT, None, token).await? else { return Ok(None) };
    let identity = identify(app, provider, &left, answered).await;
    Ok(Some((left.errand, identity)))
}

async fn identify(
    app: &App,
    provider: &Provider,
    left: &Left,
    answered: &Answered,
) -> std::result::Result<Identity, Refused> {
    if !is_same(&left.state, &answered.state) {
        return Err(untrue("return", "another state"));
    }
    if answered.iss.as_deref().is_some_and(|iss| iss != provider.settings.issuer()) {
        return Err(untrue("return", "another issuer"));
    }
    if !answered.error.is_empty() || answered.code.is_empty() || answered.code.len() > 4096 {
        return Err(Refused::Declined);
    }
    let client = provider.client(app, false).await?;
    let exchange = client.exchange_code(AuthorizationCode::new(answered.code.clone()));
    let exchange = exchange.map_err(|_| silent("token", "it has no token endpoint"))?;
    let exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(left.verifier.clone()));
    let tokens = exchange.request_async(&provider.line).await.map_err(|error| verify::why_exchange(&error))?;
    let word = tokens.id_token().ok_or_else(|| untrue("token", "no word of who it is"))?;
    let asked = verify::Question {
        nonce: Nonce::new(left.nonce.clone()),
        anew_since: matches!(left.errand.purpose, Purpose::Confirm { .. }).then_some(left.left_at),
    };
    verify::identity(app, provider, client, word, tokens.access_token(), &asked).await
}

/// Whether two secrets are the same, compared by their hashes so that time tells nothing.
fn is_same(one: &str, other: &str) -> bool {
    secrets::hash(one) == secrets::hash(other)
}
