//! Invitations: made by those who may give the role, used once.

use crate::{network, written};
use std::future::IntoFuture;
use testkit::{Persona, TestApp};

async fn invite(app: &TestApp, who: Persona, role: &str, scope: &str) -> testkit::Answer {
    app.as_(who).post_form("/fr/people/invitations", &[("role", role), ("scope", scope), ("note", "Amina")]).await
}

fn token(answer: &testkit::Answer) -> String {
    let words = answer.words();
    words.split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

testkit::on_both! {
    async fn a_link_makes_one_account_with_its_role(place) {
        let app = network(&place).await;
        let made = invite(&app, Persona::Coordinator, "editor", &written("ici")).await.ok();
        let path = format!("/fr/invitations/{}", token(&made));
        app.get(&path).await.ok().shows("Rédaction").shows("ici");
        let accept = |login, password| app.post_form(&format!("{path}/acceptance"), &[("name", "Amina"), ("login", login), ("password", password)]);
        accept("amina", "motdepasse").await.is(422).shows("trop facile");
        accept("a b", "figuier sous la pluie").await.is(422);
        accept("Editor@example.org", "figuier sous la pluie").await.ok();
        app.get(&path).await.is(404);
        accept("amina2", "figuier sous la pluie").await.is(404);
        app.as_(Persona::Coordinator).get("/fr/people").await.ok().shows("Amina");
        app.as_(Persona::Neighbour).get("/fr/people").await.is(404);
    }

    async fn a_name_that_is_taken_is_said_and_the_link_still_counts(place) {
        let app = network(&place).await;
        app.account(Persona::Editor).await;
        let path = format!("/fr/invitations/{}", token(&invite(&app, Persona::Coordinator, "translator", &written("ici")).await.ok()));
        let accept = |login| app.post_form(&format!("{path}/acceptance"), &[("name", "Amina"), ("login", login), ("password", "figuier sous la pluie")]);
        accept("editor@example.org").await.is(422).shows("déjà utilisée");
        accept("amina").await.ok();
    }

    async fn a_link_is_worth_what_its_maker_may_still_do(place) {
        let app = network(&place).await;
        let path = format!("/fr/invitations/{}", token(&invite(&app, Persona::Coordinator, "editor", &written("ici")).await.ok()));
        let coordinator = app.account(Persona::Coordinator).await.id;
        app.as_(Persona::Administrator).post_form(&format!("/fr/people/{coordinator}/suspension"), &[]).await.is(303);
        let fields = [("name", "Amina"), ("login", "amina"), ("password", "figuier sous la pluie")];
        app.post_form(&format!("{path}/acceptance"), &fields).await.is(404);
        app.as_(Persona::Administrator).post_form(&format!("/fr/people/{coordinator}/return"), &[]).await.is(303);
        app.post_form(&format!("{path}/acceptance"), &fields).await.ok();
    }

    async fn two_at_once_make_one_account(place) {
        let app = network(&place).await;
        let path = format!("/fr/invitations/{}/acceptance", token(&invite(&app, Persona::Coordinator, "editor", &written("ici")).await.ok()));
        let accept = |login| app.post_form(&path, &[("name", "Amina"), ("login", login), ("password", "figuier sous la pluie")]).into_future();
        let (one, other) = futures::join!(accept("amina"), accept("autre"));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 404]);
    }

    async fn nobody_gives_what_they_do_not_hold(place) {
        let app = network(&place).await;
        invite(&app, Persona::Coordinator, "administrator", &written("ici")).await.is(404);
        invite(&app, Persona::Coordinator, "administrator", "network").await.is(404);
        invite(&app, Persona::Coordinator, "editor", "network").await.is(404);
        invite(&app, Persona::Coordinator, "editor", &written("ailleurs")).await.is(404);
        invite(&app, Persona::Coordinator, "editor", &written("pays")).await.is(404);
        invite(&app, Persona::Coordinator, "editor", "territory:x").await.is(404);
        invite(&app, Persona::Editor, "editor", &written("ici")).await.is(404);
        invite(&app, Persona::Administrator, "administrator", &written("ici")).await.is(422).shows("pour tout le réseau");
        invite(&app, Persona::Administrator, "administrator", "network").await.ok();
        invite(&app, Persona::Administrator, "coordinator", &written("pays")).await.ok();
    }

    async fn a_link_ends(place) {
        let mut app = network(&place).await;
        let path = format!("/fr/invitations/{}", token(&invite(&app, Persona::Coordinator, "editor", &written("ici")).await.ok()));
        app.set_clock("2026-12-24T09:30:00Z").await;
        app.get(&path).await.is(404);
        app.run_jobs().await;
    }
}
