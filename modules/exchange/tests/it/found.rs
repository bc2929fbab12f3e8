//! One search over all that is public, whatever it is.

use crate::calls::{self, opened as call};
use crate::events::announced;
use crate::listings::opened as listing;
use crate::portals::{added, secretariat};
use crate::{exchange, published};
use testkit::{Persona, TestApp};

async fn kinds(app: &TestApp, words: &str) -> Vec<String> {
    let said = app.get(&format!("/api/v1/exchange/search?q={words}")).await.ok().json();
    let contents = said["contents"].as_array().unwrap();
    let mut all: Vec<String> = contents.iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect();
    all.sort();
    all
}

testkit::on_both! {
    async fn whatever_it_is_it_is_found_by_its_words(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        listing(&app, "offers", "Visitas de aprendizaje", &[]).await;
        announced(&app, "Visitas de estudio", &[]).await;
        added(&app, &[("name", "Guía de visitas")]).await;
        call(&app).await;
        app.catch_up().await;
        assert_eq!(kinds(&app, "visitas").await, ["call", "event", "offer", "portal"]);
        let page = app.get("/fr/exchange/search?q=visitas").await.ok();
        let page = page.shows("4 résultats").shows("Appel à coopération").shows("Rencontre").shows("Offre").shows("Portail");
        for folder in ["calls", "events", "offers", "portals"] {
            let path = page.text().split(&format!("/fr/exchange/{folder}/")).nth(1).unwrap().split('"').next().unwrap();
            app.get(&format!("/fr/exchange/{folder}/{path}")).await.ok();
        }
        app.get("/fr/exchange/search?q=visitas&kind=event").await.ok().shows("Un résultat").hides("Guía");
        app.get("/fr/exchange/search?q=visitas&kind=account&page=0").await.ok().shows("4 résultats");
        app.get("/ar/exchange/search?q=%00%22%27;--").await.ok();
        app.get("/fr/exchange/search?q=zzzz").await.ok().shows("Aucun résultat");
        app.get("/fr/exchange").await.ok().shows("Que cherchez-vous");
        app.run_jobs().await;
    }

    async fn what_is_not_public_is_not_found(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        calls::drafted(&app).await;
        let portal = added(&app, &[("name", "Guía de visitas")]).await;
        app.catch_up().await;
        assert_eq!(kinds(&app, "visitas").await, ["portal"]);
        let path = format!("/fr/work/exchange/portals/{portal}/archiving");
        app.as_(Persona::Newcomer).post_form(&path, &[]).await.is(303);
        app.catch_up().await;
        assert!(kinds(&app, "visitas").await.is_empty());
        app.get("/fr/exchange/calls?q=visitas").await.ok().hides("Visitas 2027");
        app.run_jobs().await;
    }

    async fn it_asks_the_database_as_often_however_much_it_finds(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        published(&app).await;
        added(&app, &[("name", "Guía de visitas")]).await;
        app.catch_up().await;
        let (_, few) = app.queries(async { app.get("/fr/exchange/search").await.ok() }).await;
        for n in 0..4 {
            added(&app, &[("name", &format!("Guía {n}"))]).await;
        }
        app.catch_up().await;
        let (page, many) = app.queries(async { app.get("/fr/exchange/search").await.ok() }).await;
        page.shows("6 résultats");
        assert_eq!(few, many);
        app.run_jobs().await;
    }
}
