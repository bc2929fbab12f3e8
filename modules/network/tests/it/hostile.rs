//! A provider that says what a test wants it to say, true or not, signed by the keys 1 or 2 of `device`.
//! It listens on a free port of this machine for as long as its test.

use crate::device::{GX, GY, signature};
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use data_encoding::{BASE64URL_NOPAD, HEXUPPER};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use testkit::{Answer, TestApp};

/// The doubled generator of P-256: the public key of 2.
const TWICE_X: &[u8] = b"7CF27B188D034F7E8A52380304B51AC3C08969E277F21B35A60B48FC47669978";
const TWICE_Y: &[u8] = b"07775510DB8ED040293D9AC69F7430DBBA7DADE63CE982299E04B79D227873D1";

/// What it says from now on.
#[derive(Default, Clone)]
pub struct Says {
    /// The token that it gives for any code.
    pub word: String,
    /// Whether its key is 2 now.
    pub second_key: bool,
    /// What it tells of the person.
    pub about: Value,
    /// Bytes behind each answer.
    pub noise: usize,
    /// Who it says that it is, if somebody else.
    pub calls_itself: Option<String>,
}

pub struct Hostile {
    pub issuer: String,
    says: Arc<Mutex<Says>>,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for Hostile {
    fn drop(&mut self) {
        self.server.abort();
    }
}

type Shared = State<(String, Arc<Mutex<Says>>)>;

fn answer(says: &Says, value: &Value) -> impl IntoResponse + use<> {
    let body = format!("{value}{}", " ".repeat(says.noise));
    ([(header::CONTENT_TYPE, "application/json")], body)
}

async fn discovery(State((issuer, says)): Shared) -> impl IntoResponse {
    let says = says.lock().unwrap().clone();
    let it = json!({ "issuer": says.calls_itself.clone().unwrap_or_else(|| issuer.clone()),
        "authorization_endpoint": format!("{issuer}/auth"), "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/me"), "jwks_uri": format!("{issuer}/jwks"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"] });
    answer(&says, &it)
}

async fn keys(State((_, says)): Shared) -> impl IntoResponse {
    let says = says.lock().unwrap().clone();
    let text = |hex| BASE64URL_NOPAD.encode(&HEXUPPER.decode(hex).unwrap());
    let (kid, x, y) = if says.second_key { ("two", TWICE_X, TWICE_Y) } else { ("one", GX, GY) };
    let key =
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": kid, "x": text(x), "y": text(y) });
    answer(&says, &json!({ "keys": [key] }))
}

async fn token(State((_, says)): Shared) -> impl IntoResponse {
    let says = says.lock().unwrap().clone();
    answer(&says, &json!({ "access_token": "a", "token_type": "Bearer", "id_token": says.word }))
}

async fn about(State((_, says)): Shared) -> impl IntoResponse {
    let says = says.lock().unwrap().clone();
    Json(says.about)
}

impl Hostile {
    pub async fn start() -> Hostile {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let says: Arc<Mutex<Says>> = Arc::default();
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .route("/me", get(about))
            .with_state((issuer.clone(), says.clone()));
        let server = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        Hostile { issuer, says, server }
    }

    pub fn say(&self, change: impl FnOnce(&mut Says)) {
        change(&mut self.says.lock().unwrap());
    }

    /// What an honest provider says of somebody who was asked for with this nonce, at the hour of the tests.
    pub fn claims(&self, nonce: &str) -> Value {
        let now = testkit::NOW.parse::<jiff::Timestamp>().unwrap().as_second();
        json!({ "iss": self.issuer, "aud": "teranga", "sub": "zubayda", "nonce": nonce, "iat": now, "exp": now + 300,
            "email": "zubayda@example.org", "email_verified": true })
    }

    /// Sends somebody there and has them come back with what `word` makes of the honest claims.
    pub async fn tries(&self, app: &TestApp, number: u8, word: impl FnOnce(Value) -> String) -> Answer {
        self.tries_from(app, number, ("/fr/session/provider", ""), word).await
    }

    /// The same from another page, with the cookies of whoever stands there.
    pub async fn tries_from(
        &self,
        app: &TestApp,
        number: u8,
        (page, own): (&str, &str),
        word: impl FnOnce(Value) -> String,
    ) -> Answer {
        let left = app.get(page).header("cookie", own).from([10, 1, 1, number]).await.is(303);
        let address = url::Url::parse(left.location()).unwrap();
        let sent = |name: &str| address.query_pairs().find(|(known, _)| known == name).unwrap().1.into_owned();
        let (state, word) = (sent("state"), word(self.claims(&sent("nonce"))));
        self.say(|says| says.word = word);
        let back = format!("/session/provider/return?code=any&state={state}");
        let cookies = format!("{own}; {}", crate::cookies(&left));
        app.get(&back).header("cookie", &cookies).from([10, 1, 1, number]).await
    }
}

/// A token with a header of its own, over these claims, and what `sign` makes of both.
pub fn token_of(header: &Value, claims: &Value, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> String {
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let said = format!("{}.{}", part(header), part(claims));
    let signature = BASE64URL_NOPAD.encode(&sign(said.as_bytes()));
    format!("{said}.{signature}")
}

/// An honest token, signed by key 1, or by 2 if `twice`.
pub fn signed(claims: &Value, twice: bool) -> String {
    let header = json!({ "alg": "ES256", "kid": if twice { "two" } else { "one" } });
    token_of(&header, claims, |said| {
        let (r, s) = signature(said, twice);
        [r, s].concat()
    })
}
