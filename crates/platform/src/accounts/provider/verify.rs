//! Whether a provider's word is true: signed by one of its keys, for this instance, for this question, and in time.
//! Nothing else that it sends is believed; an address counts only when the provider says that it has verified it.

use super::Identity;
use super::talk::{Client, Provider, Refused, silent, untrue};
use crate::app::App;
use crate::outside::Unheard;
use chrono::{DateTime, Utc};
use openidconnect::core::{
    CoreErrorResponseType, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm, CoreUserInfoClaims,
};
use openidconnect::{
    AccessToken, ClaimsVerificationError, DiscoveryError, Nonce, RequestTokenError, SignatureVerificationError,
    StandardErrorResponse,
};

/// Clocks that are wrong by less than this do no harm, in seconds.
const SKEW: i64 = 60;
/// OpenID Connect Core 1.0, section 2: a subject has at most 255 letters.
const LONGEST_SUBJECT: usize = 255;

type TokenError = RequestTokenError<Unheard, StandardErrorResponse<CoreErrorResponseType>>;

/// What the word must answer.
pub(super) struct Question {
    pub nonce: Nonce,
    /// Since when the provider must have asked who it is, in Unix seconds; none where it may have known.
    pub anew_since: Option<i64>,
}

/// Whom the provider names.
pub(super) async fn identity(
    app: &App,
    provider: &Provider,
    client: Client,
    word: &CoreIdToken,
    access: &AccessToken,
    asked: &Question,
) -> Result<Identity, Refused> {
    let mut client = client;
    let mut claims = examine(app, &client, word, asked);
    if matches!(&claims, Err(ClaimsVerificationError::SignatureVerification(why)) if is_unknown_key(why)) {
        // Providers change their keys when they wish: what is signed by a new one is looked at once more.
        client = provider.client(app, true).await?;
        claims = examine(app, &client, word, asked);
    }
    let claims = claims.map_err(|error| untrue("word", why_claims(&error)))?;
    let subject = claims.subject().as_str().to_owned();
    if subject.is_empty() || subject.len() > LONGEST_SUBJECT || subject.contains(char::is_control) {
        return Err(untrue("word", "a subject that is none"));
    }
    let (email, name) = about(provider, &client, &claims, access).await;
    let settings = provider.settings();
    let second_factor = said(&claims).any(|said| settings.second_factor.iter().any(|it| it == said));
    Ok(Identity { issuer: settings.issuer().to_owned(), subject, email, name, second_factor })
}

fn examine(
    app: &App,
    client: &Client,
    word: &CoreIdToken,
    asked: &Question,
) -> Result<CoreIdTokenClaims, ClaimsVerificationError> {
    let at = |seconds: i64| DateTime::<Utc>::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let (now, since) = (app.clock.now().as_second(), asked.anew_since);
    let verifier = client
        .id_token_verifier()
        // Never what anybody who knows our secret could have signed, and never nothing.
        .set_allowed_algs([CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, CoreJwsSigningAlgorithm::EcdsaP256Sha256])
        .set_time_fn(move || at(now - SKEW))
        .set_issue_time_verifier_fn(move |issued| {
            if issued <= at(now + SKEW) { Ok(()) } else { Err("issued in times to come".into()) }
        })
        .set_auth_time_verifier_fn(move |asked_at| match (since, asked_at) {
            (None, _) => Ok(()),
            (Some(since), Some(asked_at)) if asked_at >= at(since - SKEW) && asked_at <= at(now + SKEW) => Ok(()),
            _ => Err("not asked anew".into()),
        });
    word.claims(&verifier, &asked.nonce).cloned()
}

fn is_unknown_key(error: &SignatureVerificationError) -> bool {
    use SignatureVerificationError::{AmbiguousKeyId, CryptoError, NoMatchingKey};
    matches!(error, NoMatchingKey | CryptoError(_) | AmbiguousKeyId(_))
}

/// What the provider says of how it asked: class and methods (`acr`, `amr`; RFC 8176).
fn said(claims: &CoreIdTokenClaims) -> impl Iterator<Item = &str> {
    let methods = claims.auth_method_refs().into_iter().flatten().map(|it| it.as_str());
    claims.auth_context_ref().map(|it| it.as_str()).into_iter().chain(methods)
}

/// A verified address and a name, from the word itself or from where the provider tells more. They are only proposed to
/// the person, so nothing fails without them.
async fn about(
    provider: &Provider,
    client: &Client,
    claims: &CoreIdTokenClaims,
    access: &AccessToken,
) -> (Option<String>, Option<String>) {
    let text = |text: &str, most: usize| {
        let text = text.trim();
        let sound = !text.is_empty() && text.chars().count() <= most && !text.contains(char::is_control);
        sound.then(|| text.to_owned())
    };
    let verified = |email: Option<&str>, verified: Option<bool>| {
        email
            .filter(|_| verified == Some(true))
            .and_then(|email| text(email, 200))
            .and_then(|it| crate::mail::address(&it))
    };
    if claims.email().is_some() {
        let name = claims.name().and_then(|name| name.get(None)).and_then(|name| text(name, 100));
        return (verified(claims.email().map(|it| it.as_str()), claims.email_verified()), name);
    }
    let Ok(request) = client.user_info(access.clone(), Some(claims.subject().clone())) else { return (None, None) };
    let told: CoreUserInfoClaims = match request.request_async(provider.line()).await {
        Ok(told) => told,
        Err(_) => {
            silent("userinfo", "it tells nothing of the person");
            return (None, None);
        }
    };
    let name = told.name().and_then(|name| name.get(None)).and_then(|name| text(name, 100));
    (verified(told.email().map(|it| it.as_str()), told.email_verified()), name)
}

fn why_claims(error: &ClaimsVerificationError) -> &'static str {
    use ClaimsVerificationError as Why;
    match error {
        Why::Expired(_) => "it is over, or not yet",
        Why::InvalidAudience(_) => "it is for somebody else",
        Why::InvalidIssuer(_) => "it is by somebody else",
        Why::InvalidAuthTime(_) => "it does not say that the person was asked anew",
        Why::InvalidNonce(_) => "it answers another question",
        Why::SignatureVerification(_) => "its signature is not by one of the provider's keys",
        _ => "it is not in order",
    }
}

pub(super) fn why_discovery(error: &DiscoveryError<Unheard>) -> &'static str {
    match error {
        DiscoveryError::Request(Unheard::Long(_)) => "its answer is too long",
        DiscoveryError::Request(Unheard::Plain) => "an address of it is not encrypted",
        DiscoveryError::Request(Unheard::Silent(_)) => "it does not answer",
        DiscoveryError::Parse(_) => "what it says of itself cannot be read",
        DiscoveryError::Validation(_) => "it says that it is another one",
        _ => "it answers with an error",
    }
}

pub(super) fn why_exchange(error: &TokenError) -> Refused {
    match error {
        // A code that was used, is over, or is none.
        RequestTokenError::ServerResponse(_) => untrue("token", "the provider does not take the code or our secret"),
        RequestTokenError::Parse(..) => untrue("token", "the answer cannot be read"),
        RequestTokenError::Request(Unheard::Long(_)) => silent("token", "its answer is too long"),
        RequestTokenError::Request(_) => silent("token", "it does not answer"),
        RequestTokenError::Other(_) => silent("token", "it answers with an error"),
    }
}
