//! Who has which role: seen where one manages people, and taken away as a file.

use crate::{join, network, set_up, written};
use testkit::Persona;

testkit::on_both! {
    async fn the_list_says_who_holds_what_and_is_narrowed_to_ones_places(place) {
        let app = network(&place).await;
        for persona in Persona::ALL.into_iter().skip(1) {
            app.account(persona).await;
        }
        let session = join(&app, "editor", &written("ici"), "zubayda").await;
        set_up(&app, &session).await;
        let editor = app.account(Persona::Editor).await.id;
        let fields = [("role", "translator"), ("scope", &*written("ici")), ("until", "2026-12-31")];
        app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{editor}/grants"), &fields).await.is(303);
        let own = app.as_(Persona::Coordinator).get("/fr/people/grants").await.ok();
        own.shows("editor Rédaction ici 25/11/2026 Sans fin Non").shows("31/12/2026").shows("Zubayda Quxbar Rédaction ici 25/11/2026 Sans fin Oui").hides("neighbour").hides("administrator</bdi>").hides("newcomer");
        let all = app.as_(Persona::Administrator).get("/fr/people/grants").await.ok();
        all.shows("neighbour Rédaction ailleurs").shows("administrator Administration Tout le réseau");
        for nobody in [Persona::Editor, Persona::Newcomer, Persona::Neighbour] {
            app.as_(nobody).get("/fr/people/grants").await.is(404);
            app.as_(nobody).get("/fr/people/grants.csv").await.is(404);
        }
        let csv = app.as_(Persona::Coordinator).get("/fr/people/grants.csv").await.ok();
        let text = csv.text().trim_start_matches('\u{feff}').to_owned();
        assert!(text.starts_with("Nom,Rôle,Où,Depuis,"), "{text}");
        assert!(text.contains("editor,Traduction,ici,2026-11-25,2026-12-31,Non,Compte actif") && !text.contains("ailleurs"), "{text}");
        assert!(app.as_(Persona::Administrator).get("/ar/people/grants.xlsx").await.ok().body.starts_with(b"PK"));
        app.as_(Persona::Administrator).get("/fr/audit?act=grants-exported").await.ok().shows("coordinator");
    }

    async fn what_has_ended_is_not_in_it(place) {
        let app = network(&place).await;
        let editor = app.account(Persona::Editor).await.id;
        app.as_(Persona::Coordinator).get("/fr/people/grants").await.ok().shows("editor");
        let held = platform::accounts::grants::of_accounts(app.app().db.read(), &[editor]).await.unwrap();
        app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{editor}/grants/{}/end", held[0].id), &[]).await.is(303);
        app.as_(Persona::Coordinator).get("/fr/people/grants").await.ok().hides(">editor<");
    }

    async fn a_list_asks_as_often_however_long_it_is(place) {
        let app = network(&place).await;
        app.as_(Persona::Administrator).get("/fr/people/grants").await.ok();
        let (_, few) = app.queries(async { app.as_(Persona::Administrator).get("/fr/people/grants").await.ok() }).await;
        for persona in Persona::ALL.into_iter().skip(1) {
            app.account(persona).await;
        }
        let (_, more) = app.queries(async { app.as_(Persona::Administrator).get("/fr/people/grants").await.ok() }).await;
        assert_eq!(few, more);
    }
}
