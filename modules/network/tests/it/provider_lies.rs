//! What a provider, or somebody in its place, may try: nobody is signed in by any of it.

use crate::hostile::{Hostile, signed, token_of};
use crate::{join, network_with, way_to_confirm, weaken, written};
use serde_json::{Value, json};
use testkit::{Place, Provider, TestApp};

async fn with(place: &Place, provider: &Hostile) -> TestApp {
    network_with(place, |settings| settings.openid = Some(Provider::settings_of(&provider.issuer))).await
}

fn changed(mut claims: Value, name: &str, value: Value) -> Value {
    claims[name] = value;
    claims
}

testkit::on_both! {
    async fn only_the_true_word_counts(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        let now = app.app().clock.now().as_second();
        provider.tries(&app, 1, |claims| signed(&claims, false)).await.is(303);
        let lies = [
            ("nonce", json!("another")),
            ("aud", json!("somebody-else")),
            ("aud", json!(["teranga", "somebody-else"])),
            ("iss", json!("https://id.example.org")),
            ("exp", json!(now - 61)),
            ("iat", json!(now + 600)),
            ("sub", json!("")),
            ("sub", json!("x".repeat(256))),
        ];
        for (number, (name, lie)) in (2..).zip(lies) {
            let answer = provider.tries(&app, number, |claims| signed(&changed(claims, name, lie.clone()), false)).await;
            answer.is(422).shows("La connexion n’a pas abouti").hides("zubayda");
        }
        let mut no_nonce = provider.claims("");
        no_nonce.as_object_mut().unwrap().remove("nonce");
        provider.tries(&app, 20, |_| signed(&no_nonce, false)).await.is(422);
        // A clock that is wrong by some seconds does no harm.
        provider.tries(&app, 21, |claims| signed(&changed(claims, "exp", json!(now - 30)), false)).await.is(303);
    }

    async fn what_is_not_signed_by_the_provider_is_nothing(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        let none = |claims: Value| token_of(&json!({ "alg": "none" }), &claims, |_| Vec::new());
        provider.tries(&app, 1, none).await.is(422);
        let shared = |claims: Value| {
            let header = json!({ "alg": "HS256" });
            token_of(&header, &claims, |said| hmac(Provider::SECRET.as_bytes(), said))
        };
        provider.tries(&app, 2, shared).await.is(422);
        let wrong_key = |claims: Value| {
            let header = json!({ "alg": "ES256", "kid": "one" });
            token_of(&header, &claims, |said| { let (r, s) = crate::device::signature(said, true); [r, s].concat() })
        };
        provider.tries(&app, 3, wrong_key).await.is(422);
        let changed_after = |claims: Value| {
            let token = signed(&claims, false);
            let other = signed(&changed(claims, "sub", json!("administrator")), false);
            let parts = |token: &str| token.split('.').map(str::to_owned).collect::<Vec<_>>();
            [parts(&other)[0].clone(), parts(&other)[1].clone(), parts(&token)[2].clone()].join(".")
        };
        provider.tries(&app, 4, changed_after).await.is(422);
        provider.tries(&app, 5, |_| "not a token".into()).await.is(422);
        provider.tries(&app, 6, |claims| signed(&claims, false)).await.is(303);
    }

    async fn only_a_word_that_says_when_it_asked_confirms(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        let session = join(&app, "editor", &written("ici"), "zubayda").await;
        let back = provider.tries_from(&app, 1, ("/fr/session/provider?link=1", &session), |claims| signed(&claims, false)).await.is(303);
        crate::provider::link(&app, &format!("{session}; {}", crate::cookies(&back))).await.is(303);
        weaken(&app).await;
        let now = app.app().clock.now().as_second();
        let anew = |claims: Value, at: Value| changed(claims, "auth_time", at);
        let confirm = |number: u8, word: Box<dyn Fn(Value) -> String>| {
            let (app, provider, session) = (&app, &provider, session.clone());
            async move {
                let asked = app.get("/fr/session/again?next=/fr/account/password").header("cookie", &session).await.ok();
                provider.tries_from(app, number, (&way_to_confirm(&asked), &session), word).await
            }
        };
        let lies: [Box<dyn Fn(Value) -> String>; 6] = [
            Box::new(|claims| signed(&claims, false)),
            Box::new(move |claims| signed(&anew(claims, json!(now - 61)), false)),
            Box::new(move |claims| signed(&anew(claims, json!(now + 61)), false)),
            Box::new(move |claims| signed(&anew(claims, json!("now")), false)),
            Box::new(move |claims| signed(&changed(anew(claims, json!(now)), "sub", json!("somebody")), false)),
            Box::new(move |claims| signed(&changed(anew(claims, json!(now)), "nonce", json!("another")), false)),
        ];
        for (number, lie) in (2..).zip(lies) {
            confirm(number, lie).await.is(422).shows("n’a pas confirmé que c’est bien vous").hides("somebody");
            app.get("/fr/account/password").header("cookie", &session).await.is(303);
        }
        let right = confirm(20, Box::new(move |claims| signed(&anew(claims, json!(now - 30)), false))).await.is(303);
        assert_eq!(right.location(), "/fr/account/password");
        app.get("/fr/account/password").header("cookie", &session).await.ok();
    }

    async fn a_new_key_of_the_provider_is_asked_for_once(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        provider.tries(&app, 1, |claims| signed(&claims, false)).await.is(303);
        provider.say(|says| says.second_key = true);
        provider.tries(&app, 2, |claims| signed(&claims, true)).await.is(303);
        // The old one is worth nothing any more.
        provider.tries(&app, 3, |claims| signed(&claims, false)).await.is(422);
    }

    async fn an_address_counts_only_if_verified_and_of_the_same_person(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        let shows = |number: u8, claims: Value| {
            let (app, provider) = (&app, &provider);
            async move {
                let answer = provider.tries(app, number, |_| signed(&claims, false)).await;
                (answer.status.as_u16(), crate::cookies(&answer), answer.location().to_owned())
            }
        };
        let about = |nonce: &str, verified: Value| changed(provider.claims(nonce), "email_verified", verified);
        // The nonce is another one at each visit: this one is never right.
        assert_eq!(shows(1, about("x", json!(true))).await.0, 422);
        for (number, verified, seen) in [(2, json!(true), true), (3, json!(false), false), (4, Value::Null, false)] {
            let answer = provider.tries(&app, number, |claims| signed(&changed(claims, "email_verified", verified), false)).await.is(303);
            let page = app.get(answer.location()).header("cookie", &crate::cookies(&answer)).await.ok();
            assert_eq!(page.words().contains("zubayda@example.org"), seen, "{number}");
        }
        // The page about the person speaks of somebody else.
        provider.say(|says| says.about = json!({ "sub": "other", "email": "other@example.org", "email_verified": true }));
        let without = |mut claims: Value| {
            claims.as_object_mut().unwrap().remove("email");
            signed(&claims, false)
        };
        let answer = provider.tries(&app, 5, without).await.is(303);
        app.get(answer.location()).header("cookie", &crate::cookies(&answer)).await.ok().hides("other@example.org");
        provider.say(|says| says.about = json!({ "sub": "zubayda", "email": "same@example.org", "email_verified": true }));
        let answer = provider.tries(&app, 6, without).await.is(303);
        app.get(answer.location()).header("cookie", &crate::cookies(&answer)).await.ok().shows("same@example.org");
    }

    async fn a_provider_that_floods_or_is_another_one_is_left_alone(place) {
        let provider = Hostile::start().await;
        let app = with(&place, &provider).await;
        provider.say(|says| says.noise = 300_000);
        app.get("/fr/session/provider").await.is(503).shows("Ministère ne répond pas");
        provider.say(|says| (says.noise, says.calls_itself) = (0, Some("https://id.example.org".into())));
        app.get("/fr/session/provider").await.is(503);
        provider.say(|says| says.calls_itself = None);
        app.get("/fr/session/provider").await.is(303);
        let issuer = provider.issuer.clone();
        drop(provider);
        let down = network_with(&place, |settings| settings.openid = Some(Provider::settings_of(&issuer))).await;
        down.get("/fr/session/provider").await.is(503).shows("mot de passe");
        down.get("/fr/session/new").await.ok().shows("Se connecter avec Ministère");
    }
}

/// HMAC-SHA-256 (RFC 2104).
fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let pad = |with: u8| -> Vec<u8> { (0..64).map(|at| key.get(at).copied().unwrap_or(0) ^ with).collect() };
    let inner = Sha256::digest([pad(0x36), message.to_vec()].concat());
    Sha256::digest([pad(0x5c), inner.to_vec()].concat()).to_vec()
}
