//! Signing in and out, and what is open to whom.

use crate::{PASSWORD, code, cookie, network};
use testkit::{Persona, TestApp};

/// The link to the first administrator's account, which only the log of the first start has: made again here.
async fn first_link(app: &TestApp) -> String {
    let tx = app.app().db.begin().await.unwrap();
    let token = platform::accounts::invitations::invite_first(&tx, &kernel::Actor::Operator).await.unwrap();
    tx.commit().await.unwrap();
    token
}

async fn first_account(app: &TestApp) {
    let token = first_link(app).await;
    let fields = [("name", "Nadia"), ("login", " Nadia@Example.org "), ("password", PASSWORD)];
    app.post_form(&format!("/fr/invitations/{token}/acceptance"), &fields).await.ok().shows("codes de secours");
}

testkit::on_both! {
    async fn a_password_opens_and_its_absence_tells_nothing(place) {
        let app = network(&place).await;
        first_account(&app).await;
        let sign_in = |login, password| app.post_form("/fr/session", &[("login", login), ("password", password)]);
        let wrong = sign_in("nadia@example.org", "figuier sous la neige").await.is(422);
        let nobody = sign_in("personne@example.org", PASSWORD).await.is(422);
        assert_eq!(wrong.text().replace("nadia@", ""), nobody.text().replace("personne@", ""));
        let right = sign_in("NADIA@example.org", PASSWORD).await.is(303);
        assert_eq!(right.location(), "/fr/work");
        let set = right.header("set-cookie").to_owned();
        for part in ["__Host-teranga=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(set.contains(part), "{set}");
        }
        // An administrator begins with the second factor.
        assert_eq!(app.get("/fr/account").header("cookie", &cookie(&right)).await.is(303).location(), "/fr/account/second-factor");
        app.get("/fr/account/second-factor").header("cookie", &cookie(&right)).await.ok().shows("Votre rôle demande").hides(PASSWORD);
        let out = app.post_form("/fr/session/end", &[]).header("cookie", &cookie(&right)).await.is(303);
        assert!(out.header("set-cookie").contains("Max-Age=0"));
        app.get("/fr/account").header("cookie", &cookie(&right)).await.is(303);
    }

    async fn after_signing_in_one_comes_back_and_nowhere_else(place) {
        let app = network(&place).await;
        first_account(&app).await;
        let asked = app.get("/fr/account").await.is(303);
        assert_eq!(asked.location(), "/fr/session/new?next=%2Ffr%2Faccount");
        app.get(asked.location()).await.ok().shows("Mot de passe");
        let to = |next| app.post_form("/fr/session", &[("login", "nadia@example.org"), ("password", PASSWORD), ("next", next)]);
        assert_eq!(to("/fr/account").await.location(), "/fr/account");
        for elsewhere in ["https://evil.example/", "//evil.example/", "/\\evil.example/", "/\t/evil.example", ""] {
            assert_eq!(to(elsewhere).from([10, 0, 0, 1]).await.location(), "/fr/work", "{elsewhere}");
        }
    }

    async fn a_recovery_code_is_no_second_factor_where_there_is_none(place) {
        let app = network(&place).await;
        let token = first_link(&app).await;
        let fields = [("name", "Nadia"), ("login", "nadia"), ("password", PASSWORD)];
        let made = app.post_form(&format!("/fr/invitations/{token}/acceptance"), &fields).await.ok();
        let code = made.text().split("class=\"secret\" dir=\"ltr\">").nth(1).unwrap()[..19].to_owned();
        let cookie = cookie(&made);
        app.get("/fr/session/code").header("cookie", &cookie).await.is(404);
        app.post_form("/fr/session/code", &[("code", &code)]).header("cookie", &cookie).await.is(404);
        app.get("/fr/audit").header("cookie", &cookie).await.is(303);
    }

    async fn whoever_tries_and_tries_is_slowed_down(place) {
        let app = network(&place).await;
        let sign_in = |n: u8| app.post_form("/fr/session", &[("login", "nadia@example.org"), ("password", "x")]).from([10, 0, 0, n]);
        for _ in 0..6 {
            sign_in(1).await.is(422);
        }
        // Whether the account exists or not; and its owner, elsewhere, is not locked out by it.
        assert_ne!(sign_in(1).await.is(429).header("retry-after"), "");
        sign_in(2).await.is(422);
    }

    async fn a_form_of_another_site_is_refused(place) {
        let app = network(&place).await;
        for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"), ("origin", "null")] {
            app.as_(Persona::Coordinator).post_form("/fr/session/end", &[]).header(name, value).await.is(400);
        }
        app.as_(Persona::Coordinator).post_form("/fr/session/end", &[]).header("origin", "https://teranga.example").await.is(303);
    }

    async fn a_session_ends_by_itself(place) {
        let mut app = network(&place).await;
        app.as_(Persona::Editor).get("/fr/account").await.ok();
        app.set_clock("2026-12-10T09:30:00Z").await;
        app.as_(Persona::Editor).get("/fr/account").await.is(303);
        app.run_jobs().await;
    }

    async fn what_is_for_members_is_kept_nowhere(place) {
        let app = network(&place).await;
        let page = app.as_(Persona::Editor).get("/fr/account").await.ok().shows("editor");
        assert_eq!(page.header("cache-control"), "no-store");
        app.get("/fr/account").await.is(303);
        app.as_(Persona::Reviewer).get("/fr/account").await.ok().shows("reviewer").hides("editor");
    }

    async fn an_administrator_must_set_up_the_second_factor(place) {
        let app = network(&place).await;
        first_account(&app).await;
        let signed = app.post_form("/fr/session", &[("login", "nadia@example.org"), ("password", PASSWORD)]).await.is(303);
        let cookie = cookie(&signed);
        let led = app.get("/fr/people").header("cookie", &cookie).await.is(303);
        assert_eq!(led.location(), "/fr/account/second-factor");
        let form = app.get(led.location()).header("cookie", &cookie).await.ok();
        let secret = form.text().split("name=\"secret\" value=\"").nth(1).unwrap()[..32].to_owned();
        let set = |code: String| {
            let fields = [("secret", secret.as_str()), ("code", code.as_str())].map(|(name, value)| (name, value.to_owned()));
            let (app, cookie) = (&app, cookie.clone());
            async move {
                let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                app.post_form("/fr/account/second-factor", &fields).header("cookie", &cookie).await
            }
        };
        set("000000".into()).await.is(422);
        let now = app.app().clock.now();
        set(code(&secret, now)).await.is(303);
        app.get("/fr/people").header("cookie", &cookie).await.ok().shows("Nadia");
        // The next sign-in is nothing before the code, and a code counts once.
        let again = app.post_form("/fr/session", &[("login", "nadia@example.org"), ("password", PASSWORD)]).await.is(303);
        assert!(again.location().starts_with("/fr/session/code"), "{}", again.location());
        let half = crate::cookie(&again);
        assert_eq!(app.get("/fr/account").header("cookie", &half).await.is(303).location(), "/fr/session/code");
        let give = |code: String| {
            let (app, half) = (&app, half.clone());
            async move { app.post_form("/fr/session/code", &[("code", code.as_str())]).header("cookie", &half).await }
        };
        give(code(&secret, now)).await.is(422);
        let later = now.checked_add(jiff::SignedDuration::from_secs(30)).unwrap();
        let whole = crate::cookie(&give(code(&secret, later)).await.is(303));
        app.get("/fr/people").header("cookie", &whole).await.ok();
        app.get("/fr/people").header("cookie", &half).await.is(303);
    }
}
