//! Dangerous acts ask who it is once more, and nothing that was typed is lost by it.

use crate::{PASSWORD, join, network, set_up, written};
use testkit::Persona;

/// Every route that asks, as somebody has read and approved it.
const ASK: [&str; 26] = [
    "GET /{lang}/account/erasure",
    "GET /{lang}/account/export.json",
    "GET /{lang}/account/passkeys/new",
    "GET /{lang}/account/password",
    "GET /{lang}/account/provider/new",
    "GET /{lang}/account/second-factor",
    "GET /{lang}/audit.csv",
    "GET /{lang}/people/grants.csv",
    "GET /{lang}/people/grants.xlsx",
    "POST /{lang}/account/erasure",
    "POST /{lang}/account/passkeys",
    "POST /{lang}/account/passkeys/challenge",
    "POST /{lang}/account/passkeys/{id}/removal",
    "POST /{lang}/account/password",
    "POST /{lang}/account/provider",
    "POST /{lang}/account/provider/{id}/removal",
    "POST /{lang}/account/recovery-codes",
    "POST /{lang}/account/second-factor",
    "POST /{lang}/people/invitations",
    "POST /{lang}/people/invitations/{id}/resending",
    "POST /{lang}/people/second-factor",
    "POST /{lang}/people/{id}/grants",
    "POST /{lang}/people/{id}/grants/{grant}/end",
    "POST /{lang}/people/{id}/return",
    "POST /{lang}/people/{id}/suspension",
    "POST /{lang}/people/{id}/way-back",
];

/// Seventeen minutes after every test begins.
const LATER: &str = "2026-11-25T09:47:00Z";

testkit::on_both! {
    async fn every_dangerous_route_asks_when_the_proof_is_old(place) {
        let mut app = network(&place).await;
        let mut asking: Vec<String> = app.routes().iter().filter(|route| route.access.asks_again())
            .map(|route| format!("{} {}", route.method, route.path)).collect();
        asking.sort_unstable();
        assert_eq!(asking, ASK);
        app.as_(Persona::Administrator).get("/fr/account/password").await.ok();
        app.set_clock(LATER).await;
        for line in asking {
            let (method, path) = line.split_once(' ').unwrap();
            let path = path.replace("{lang}", "fr").replace("{id}", "00000000-0000-0000-0000-000000000000");
            let path = path.replace("{grant}", "00000000-0000-0000-0000-000000000000");
            if method == "GET" {
                let led = app.as_(Persona::Administrator).get(&path).await.is(303);
                assert!(led.location().starts_with("/fr/session/again?next=%2Ffr%2F"), "{}", led.location());
            } else {
                app.as_(Persona::Administrator).post_form(&path, &[("note", "x")]).await.is(403).shows("Confirmez que c’est bien vous");
            }
        }
        app.run_jobs().await;
    }

    async fn what_was_typed_goes_on_after_the_proof(place) {
        let mut app = network(&place).await;
        let cookie = join(&app, "coordinator", &written("ici"), "zubayda").await;
        app.set_clock(LATER).await;
        let scope = written("ici");
        let typed = [("role", "editor"), ("scope", &*scope), ("note", "Pour «Inès» <de l’accueil>")];
        let send = |proof: &[(&'static str, &'static str)]| {
            let fields: Vec<(&str, &str)> = typed.iter().copied().chain(proof.iter().copied()).collect();
            let (app, cookie) = (&app, cookie.clone());
            async move { app.post_form("/fr/people/invitations", &fields).header("cookie", &cookie).await }
        };
        let asked = send(&[]).await.is(403);
        assert!(asked.text().contains("value=\"Pour «Inès» &lt;de l’accueil&gt;\""), "{}", asked.text());
        send(&[("again-password", "figuier sous la neige")]).await.is(422).shows("Ce n’est pas votre mot de passe").hides("neige");
        // A proof of the wrong kind is none.
        send(&[("again-example", "1")]).await.is(403);
        send(&[("again-code", "000000")]).await.is(422);
        send(&[("again-password", PASSWORD)]).await.ok().shows("/fr/invitations/");
        send(&[]).await.ok().shows("/fr/invitations/");
        app.get("/fr/people").header("cookie", &cookie).await.ok().shows("Pour «Inès» <de l’accueil>");
        app.run_jobs().await;
    }

    async fn a_page_and_a_file_are_reached_after_the_proof(place) {
        let mut app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        app.set_clock(LATER).await;
        let asked = app.get("/fr/account/password").header("cookie", &cookie).await.is(303);
        app.get(asked.location()).header("cookie", &cookie).await.ok().shows("Confirmez");
        let prove = |next, password| {
            let (app, cookie) = (&app, cookie.clone());
            async move { app.post_form("/fr/session/again", &[("next", next), ("again-password", password)]).header("cookie", &cookie).await }
        };
        prove("/fr/account/password", "figuier sous la neige").await.is(422);
        app.get("/fr/account/password").header("cookie", &cookie).await.is(303);
        assert_eq!(prove("//evil.example/", PASSWORD).await.is(303).location(), "/fr/account");
        assert_eq!(prove("/fr/account/password", PASSWORD).await.is(303).location(), "/fr/account/password");
        app.get("/fr/account/password").header("cookie", &cookie).await.ok();
        prove("/fr/account/export.json", PASSWORD).await.ok().shows("Votre fichier est prêt");
        app.get("/fr/account/export.json").header("cookie", &cookie).await.ok();
        app.run_jobs().await;
    }

    async fn guessing_is_slowed_down(place) {
        let mut app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        app.set_clock(LATER).await;
        let prove = || app.post_form("/fr/session/again", &[("again-password", "x")]).header("cookie", &cookie);
        for _ in 0..6 {
            prove().await.is(422);
        }
        prove().await.is(429);
        app.run_jobs().await;
    }

    async fn a_new_password_ends_every_other_session(place) {
        let app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        let other = crate::sign_in(&app, "zubayda").await;
        let set = |password| app.post_form("/fr/account/password", &[("password", password)]).header("cookie", &cookie);
        set("court").await.is(422);
        set("zubayda quxbar").await.is(422);
        set("cactus au clair de lune").await.ok().shows("Votre mot de passe est changé");
        app.get("/fr/account").header("cookie", &other).await.is(303);
        app.get("/fr/account").header("cookie", &cookie).await.ok();
        app.post_form("/fr/session", &[("login", "zubayda"), ("password", PASSWORD)]).await.is(422);
    }

    async fn new_recovery_codes_put_the_old_ones_out_of_use(place) {
        let app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        app.post_form("/fr/account/recovery-codes", &[]).header("cookie", &cookie).await.is(404);
        set_up(&app, &cookie).await;
        let codes = |answer: testkit::Answer| {
            answer.text().split("class=\"secret\" dir=\"ltr\">").skip(1).map(|it| it[..19].to_owned()).collect::<Vec<_>>()
        };
        let old = codes(app.post_form("/fr/account/recovery-codes", &[]).header("cookie", &cookie).await.ok());
        let new = codes(app.post_form("/fr/account/recovery-codes", &[]).header("cookie", &cookie).await.ok());
        assert!(old.len() == 3 && new.len() == 3 && old != new);
        let half = crate::sign_in(&app, "zubayda").await;
        let give = |code: &str| {
            let (app, half, code) = (&app, half.clone(), code.to_owned());
            async move { app.post_form("/fr/session/code", &[("code", &code)]).header("cookie", &half).await }
        };
        give(&old[0]).await.is(422);
        give(&new[0]).await.is(303);
        let half = crate::sign_in(&app, "zubayda").await;
        app.post_form("/fr/session/code", &[("code", &new[0])]).header("cookie", &half).await.is(422);
    }
}
