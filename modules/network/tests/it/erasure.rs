//! Leaving, by the account's owner alone.

use crate::{PASSWORD, join, network, written};
use testkit::Persona;

testkit::on_both! {
    async fn whoever_leaves_is_gone_everywhere(place) {
        let app = network(&place).await;
        let mine = join(&app, "coordinator", &written("ici"), "zubayda@example.org").await;
        let other = crate::sign_in(&app, "zubayda@example.org").await;
        let fields = [("role", "editor"), ("scope", &*written("ici")), ("note", "Inès")];
        let made = app.post_form("/fr/people/invitations", &fields).header("cookie", &mine).await.ok();
        let link = format!("/fr/invitations/{}", made.words().split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap());
        app.get(&link).await.ok();
        app.get("/fr/account/erasure").header("cookie", &mine).await.ok().shows("Ce qui disparaît").shows("Ce qui reste");
        let leave = |sure| app.post_form("/fr/account/erasure", &[("sure", sure)]).header("cookie", &mine);
        leave("").await.is(422);
        let left = leave("yes").await.is(303);
        assert!(left.header("set-cookie").contains("Max-Age=0"));
        app.get(left.location()).await.ok().shows("Votre compte est effacé");
        for cookie in [&mine, &other] {
            app.get("/fr/account").header("cookie", cookie).await.is(303);
        }
        app.get(&link).await.is(404);
        app.post_form("/fr/session", &[("login", "zubayda@example.org"), ("password", PASSWORD)]).await.is(422);
        app.as_(Persona::Administrator).get("/fr/people").await.ok().hides("Zubayda");
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().shows("account-erased").hides("Zubayda");
        platform::audit::whole(app.app()).await.unwrap();
        // The name to sign in with is free again.
        join(&app, "editor", &written("ici"), "zubayda@example.org").await;
    }

    async fn the_last_administrator_stays(place) {
        let app = network(&place).await;
        app.as_(Persona::Administrator).get("/fr/account/erasure").await.ok().shows("la dernière personne qui administre");
        app.as_(Persona::Administrator).post_form("/fr/account/erasure", &[("sure", "yes")]).await.is(422);
        join(&app, "administrator", "network", "nadia").await;
        app.as_(Persona::Administrator).post_form("/fr/account/erasure", &[("sure", "yes")]).await.is(303);
        app.as_(Persona::Administrator).get("/fr/people").await.is(303);
    }

    async fn an_invitation_is_taken_back_by_whoever_could_make_it(place) {
        let app = network(&place).await;
        let fields = [("role", "editor"), ("scope", &*written("ici")), ("note", "Inès")];
        let made = app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        let link = format!("/fr/invitations/{}", made.words().split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap());
        let page = app.as_(Persona::Coordinator).get("/fr/people").await.ok();
        let end = page.text().split("action=\"").map(|it| it.split('"').next().unwrap()).find(|it| it.ends_with("/end") && it.contains("/invitations/")).unwrap();
        let elsewhere = join(&app, "coordinator", &written("ailleurs"), "zubayda").await;
        app.post_form(end, &[]).header("cookie", &elsewhere).await.is(404);
        app.as_(Persona::Editor).post_form(end, &[]).await.is(404);
        app.get(&link).await.ok();
        app.as_(Persona::Coordinator).post_form(end, &[]).await.is(303);
        app.get(&link).await.is(404);
        app.as_(Persona::Coordinator).post_form(end, &[]).await.is(404);
    }
}
