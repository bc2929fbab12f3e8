//! Where the second factor is compulsory, and how often a code may be tried.

use crate::{code, join, network, set_up, sign_in, written};
use jiff::SignedDuration;
use testkit::Persona;

testkit::on_both! {
    async fn a_marked_role_opens_nothing_before_the_second_factor(place) {
        let app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        let elsewhere = join(&app, "editor", &written("ailleurs"), "ines").await;
        let get = |path| app.get(path).header("cookie", &cookie);
        get("/fr/work").await.ok();
        let mark = |scope: String, roles: &'static [&'static str]| {
            let app = &app;
            async move {
                let fields: Vec<(&str, &str)> = std::iter::once(("scope", &*scope)).chain(roles.iter().map(|role| ("role", *role))).collect();
                app.as_(Persona::Coordinator).post_form("/fr/people/second-factor", &fields).await
            }
        };
        mark(written("ailleurs"), &["editor"]).await.is(404);
        mark(written("pays"), &["editor"]).await.is(404);
        mark("network".into(), &["editor"]).await.is(404);
        mark(written("ici"), &["king"]).await.is(404);
        mark(written("ici"), &["editor", "reviewer"]).await.ok().shows("C’est enregistré");
        app.as_(Persona::Editor).post_form("/fr/people/second-factor", &[("scope", &written("ici"))]).await.is(404);
        for path in ["/fr/work", "/fr/account", "/fr/account/password", "/fr/account/export.json"] {
            assert_eq!(get(path).await.is(303).location(), "/fr/account/second-factor", "{path}");
        }
        app.post_form("/fr/account", &[("name", "x"), ("language", "fr")]).header("cookie", &cookie).await.is(303);
        app.get("/fr/work").header("cookie", &elsewhere).await.ok();
        get("/fr/account/second-factor").await.ok().shows("Votre rôle demande ce code");
        set_up(&app, &cookie).await;
        get("/fr/work").await.ok();
        mark(written("ici"), &[]).await.ok();
        let again = join(&app, "editor", &written("ici"), "salma").await;
        app.get("/fr/work").header("cookie", &again).await.ok();
    }

    async fn a_rule_counts_for_all_that_lies_in_its_place(place) {
        let app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        let fields = [("scope", &*written("pays")), ("role", "editor")];
        app.as_(Persona::Administrator).post_form("/fr/people/second-factor", &fields).await.ok();
        app.get("/fr/work").header("cookie", &cookie).await.is(303);
        // The place below shows what the one above asks.
        app.as_(Persona::Coordinator).get("/fr/people/second-factor").await.ok().shows("Déjà demandé").shows("pays");
    }

    async fn ten_wrong_codes_an_hour_and_no_more(place) {
        let mut app = network(&place).await;
        let cookie = join(&app, "editor", &written("ici"), "zubayda").await;
        let secret = set_up(&app, &cookie).await;
        let half = sign_in(&app, "zubayda").await;
        for n in 0..10 {
            let code = app.post_form("/fr/session/code", &[("code", "000000")]).header("cookie", &half);
            code.from([10, 0, 0, n]).await.is(422).shows("n’est pas le bon");
        }
        let right = |app: &testkit::TestApp| code(&secret, app.app().clock.now().checked_add(SignedDuration::from_secs(30)).unwrap());
        let fields = [("code", right(&app))];
        let fields = [("code", fields[0].1.as_str())];
        // Even the right one waits, however many addresses it comes from, and also on another node.
        app.post_form("/fr/session/code", &fields).header("cookie", &half).from([10, 0, 1, 1]).await.is(422).shows("attendez 60 minutes");
        let node = app.node().await;
        node.post_form("/fr/session/code", &fields).header("cookie", &half).from([10, 0, 1, 1]).await.is(422).shows("attendez");
        drop(node);
        app.set_clock("2026-11-25T10:31:00Z").await;
        let half = sign_in(&app, "zubayda").await;
        app.post_form("/fr/session/code", &[("code", &*right(&app))]).header("cookie", &half).await.is(303);
        app.run_jobs().await;
    }
}
