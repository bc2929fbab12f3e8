//! Every route as every persona, compared with the reviewed list beside this file.

use crate::demo::network;
use crate::drafts::{at, write};
use crate::guides::at as guide;
use platform::routes::Route;
use testkit::Persona;

fn address(route: &Route, service: &str, guide: &str, territory: &str) -> Option<String> {
    let path = route.path.replace("{lang}", "fr").replace("{territory}", "la-marsa");
    let slug = if path.contains("/guides/") {
        "premiers-jours"
    } else if path.contains("/organisations/") {
        "mairie-la-marsa"
    } else {
        "guichet-accueil-migrants"
    };
    let path = path
        .replace("{slug}", slug)
        .replace("{*name}", "style.css")
        .replace("/work/services/{id}", &format!("/work/services/{service}"))
        .replace("/work/guides/{id}", &format!("/work/guides/{guide}"))
        .replace("/territories/{id}", &format!("/territories/{territory}"))
        .replace("{number}", "1")
        .replace("{to}", "ar")
        .replace("{id}", "00000000-0000-0000-0000-000000000000");
    // The brochure has a test of its own: laying it out takes long in an unoptimised build.
    (!path.ends_with("brochure.pdf")).then_some(path)
}

#[test]
fn every_route_as_every_persona() {
    testkit::run("routes::every_route_as_every_persona", testkit::Engine::Sqlite, |place| async move {
        let app = network(&place).await;
        // A service of La Marsa that somebody is writing: next door it is not found.
        let path = at(&app, "guichet-accueil-migrants").await;
        write(&app, Persona::Editor, &path, &[("description", "Brouillon")]).await.is(303);
        let service = path.rsplit('/').next().unwrap().to_owned();
        let path = guide(&app, "premiers-jours").await;
        write(&app, Persona::Editor, &path, &[("summary", "Brouillon")]).await.is(303);
        let guide = path.rsplit('/').next().unwrap().to_owned();
        let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
        let territory = shelf.published("la-marsa").unwrap().id.to_string();
        insta::assert_snapshot!(app.walk(|route| address(route, &service, &guide, &territory)).await);
        app.run_jobs().await;
    });
}
