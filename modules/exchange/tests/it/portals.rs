//! Portals: who keeps the inventory, what is noted and when, what the public finds, and what is said nowhere.

use crate::{exchange, give};
use kernel::{Role, Scope};
use testkit::{Answer, Persona, TestApp};

pub(crate) const LIST: &str = "/fr/work/exchange/portals";

fn fields<'a>(over: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("name", "Guide pour arriver"),
        ("url", "https://guide.ici.example.org/"),
        ("summary", "Les premiers pas, la santé et l’école."),
        ("keeper", "Mairie d’Ici"),
        ("territory", "ici"),
        ("languages", "fr, ar"),
        ("topics-here", "orientation"),
        ("topics-here", "health"),
        ("topics-before", "papers"),
        ("offered", "map"),
    ];
    let mut all: Vec<(&str, &str)> =
        usual.into_iter().filter(|(name, _)| !over.iter().any(|it| it.0 == *name)).collect();
    all.extend(over);
    all
}

pub(crate) async fn secretariat(app: &TestApp) {
    give(app, Persona::Newcomer, Role::Secretariat, Scope::Network).await;
}

pub(crate) async fn added(app: &TestApp, over: &[(&str, &str)]) -> String {
    let done = app.as_(Persona::Newcomer).post_form(LIST, &fields(over)).await.is(303);
    let id = done.location().split('/').nth(5).unwrap()[..36].to_owned();
    app.catch_up().await;
    id
}

async fn noted(app: &TestApp, id: &str, over: &[(&str, &str)]) -> Answer {
    let mut all = vec![("on", "2026-11-20"), ("answers", "well"), ("updated", "2026-11-01"), ("usable", "partly")];
    all.retain(|(name, _)| !over.iter().any(|it| it.0 == *name));
    all.extend(over);
    app.as_(Persona::Newcomer).post_form(&format!("{LIST}/{id}/observations"), &all).await
}

testkit::on_both! {
    async fn a_portal_is_added_observed_and_found(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let id = added(&app, &[]).await;
        app.get("/fr/exchange/portals").await.ok().shows("Guide pour arriver").shows("Pas encore observé").shows("Un portail trouvé");
        noted(&app, &id, &[]).await.is(303);
        noted(&app, &id, &[("on", "2026-10-01"), ("answers", "gone")]).await.is(303);
        app.catch_up().await;
        // The newest day counts, in whatever order days were noted; both are told.
        app.get("/fr/exchange/portals").await.ok().shows("répond bien").hides("n’existe plus");
        let page = app.get("/fr/exchange/portals/guide-pour-arriver").await.ok().shows("répond bien").shows("n’existe plus");
        let page = page.shows("Avant le départ");
        assert!(page.text().contains("href=\"https://guide.ici.example.org/\""));
        app.get("/fr/exchange/portals/answers?place=ici&theme=health&phase=here").await.ok().shows("Guide pour arriver");
        // A country has its towns' portals; another town does not.
        app.get("/fr/exchange/portals?place=pays&theme=papers").await.ok().shows("Guide pour arriver");
        app.get("/fr/exchange/portals/answers?place=ailleurs&theme=health").await.ok().hides("Guide pour arriver").shows("n’en parle encore");
        app.get("/es/exchange/portals/answers?place=ici&theme=health").await.ok().shows("Ninguno de estos portales está en");
        let api = app.get("/api/v1/exchange/portals?language=ar").await.ok().json();
        assert_eq!((&api["total"], &api["contents"][0]["id"]), (&1.into(), &id.as_str().into()));
        assert_eq!(app.get("/api/v1/exchange/portals?language=sw").await.ok().json()["total"], 0);
        let one = app.get(&format!("/api/v1/exchange/portals/{id}")).await.ok().json();
        assert_eq!(one["observations"].as_array().unwrap().len(), 2);
        assert_eq!(one["last_observation"]["answers"], "well");
        app.get("/fr/exchange/portals.csv").await.ok().shows("guide.ici.example.org");
        assert!(app.get("/ar/exchange/portals.xlsx").await.ok().body.starts_with(b"PK"));
        app.run_jobs().await;
    }

    async fn what_is_said_nowhere_shows(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        added(&app, &[]).await;
        let grid = app.get("/fr/exchange/portals/coverage").await.ok().shows("Rien");
        assert_eq!(grid.text().matches("/fr/exchange/portals?place=pays&amp;theme=").count(), 3);
        let before = app.get("/fr/exchange/portals/coverage?phase=before").await.ok();
        assert_eq!(before.text().matches("/fr/exchange/portals?place=pays&amp;").count(), 1);
        added(&app, &[("name", "Le retour"), ("topics-here", "work")]).await;
        let beside = app.get("/fr/exchange/portals/comparison?portal=le-retour&portal=guide-pour-arriver&portal=le-retour&portal=atlantis").await.ok();
        beside.shows("Le retour").shows("Guide pour arriver").shows("Rien d’indiqué");
        app.run_jobs().await;
    }

    async fn only_those_who_keep_it_write_it(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let id = added(&app, &[]).await;
        let (own, edit) = (format!("{LIST}/{id}"), format!("{LIST}/{id}/edit"));
        // The editor writes for the institution that keeps it; the neighbour for another.
        app.as_(Persona::Editor).get(&edit).await.ok().shows("Guide pour arriver");
        for persona in [Persona::Neighbour, Persona::Observer] {
            for path in [&own, &edit] {
                app.as_(persona).get(path).await.is(404);
            }
            app.as_(persona).post_form(&own, &fields(&[])).await.is(404);
            app.as_(persona).post_form(&format!("{own}/archiving"), &[]).await.is(404);
        }
        // Nobody gives a portal away to a place that they do not keep.
        let away = fields(&[("territory", "ailleurs"), ("keeper", "Mairie d’Ailleurs"), ("seen", "1")]);
        app.as_(Persona::Editor).post_form(&own, &away).await.is(422).shows("Vous ne tenez pas l’inventaire");
        app.as_(Persona::Editor).post_form(LIST, &away).await.is(422).shows("Vous ne tenez pas l’inventaire");
        let ours = fields(&[("name", "Le guide de notre mairie"), ("seen", "1")]);
        app.as_(Persona::Editor).post_form(&own, &ours).await.is(303);
        let late = fields(&[("name", "Autre chose"), ("seen", "1")]);
        app.as_(Persona::Newcomer).post_form(&own, &late).await.is(409);
        app.as_(Persona::Newcomer).post_form(&format!("{own}/archiving"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/exchange/portals/guide-pour-arriver").await.is(404);
        app.get(&format!("/api/v1/exchange/portals/{id}")).await.is(404);
        app.as_(Persona::Newcomer).get(LIST).await.ok().shows("Retiré");
        app.as_(Persona::Newcomer).post_form(&format!("{own}/restoration"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/exchange/portals/guide-pour-arriver").await.ok().shows("Le guide de notre mairie");
        app.run_jobs().await;
    }

    async fn what_is_wrong_comes_back_with_what_was_typed(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let wild = [("url", "javascript:alert(1)"), ("languages", "fr klingon!!"), ("name", "<script>alert(1)</script>"), ("topics-here", "atlantis"), ("topics-before", "x")];
        let page = app.as_(Persona::Newcomer).post_form(LIST, &fields(&wild)).await.is(422);
        let page = page.shows("« klingon!! »").shows("Cochez au moins un thème");
        assert!(page.text().contains("javascript:alert(1)"), "what was typed stays");
        assert!(!page.text().contains("<script>alert"));
        let id = added(&app, &[]).await;
        noted(&app, &id, &[("on", "2027-01-01")]).await.is(422).shows("n’est pas encore arrivée");
        noted(&app, &id, &[("on", "jamais"), ("answers", "")]).await.is(422);
        app.get("/fr/exchange/portals?page=99999&phase=moon&place=%00&theme=x").await.ok();
        app.get("/fr/exchange/portals/comparison?portal=%22").await.ok();
        app.get("/fr/exchange/portals/no-such").await.is(404);
        app.get("/api/v1/exchange/portals/1").await.is(404);
        app.run_jobs().await;
    }
}
