//! Archiving at once with a way back: what goes along, what keeps something from going, and who may undo it.

use crate::demo::network;
use crate::drafts::{act, at, write};
use directory::import::everything;
use testkit::{Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

/// The token that an answer carries.
fn token(location: &str) -> String {
    location.split("undo=").nth(1).unwrap_or_else(|| panic!("no undo in {location}")).to_owned()
}

/// The editors of an organisation and of one of its places where a service is given.
async fn found(app: &TestApp) -> (String, String) {
    let all = everything(app.app().db.read()).await.unwrap();
    let organisation = all.organisations.iter().find(|it| it.slug == "mairie-la-marsa").unwrap();
    let given = |id| all.services.iter().any(|it| it.places.iter().any(|at| at.location == id));
    let place = all.locations.iter().find(|it| it.organisation == Some(organisation.id) && given(it.id)).unwrap();
    (format!("/fr/work/organisations/{}", organisation.id), format!("/fr/work/locations/{}", place.id))
}

testkit::on_both! {
    async fn a_service_goes_and_comes_back(place) {
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        let public = format!("/fr/la-marsa/services/{SLUG}");
        let archive = format!("{path}/archive");
        act(&app, Persona::Editor, &archive, &[]).await.is(404);
        let gone = act(&app, Persona::Reviewer, &archive, &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.is(404);
        let page = app.as_(Persona::Reviewer).get(gone.location()).await.ok();
        page.shows("C’est archivé").shows("Annuler").shows("Rétablir pour le public");
        let undo = token(gone.location());
        // It is theirs alone, it cannot be made up, and it does not last.
        for persona in [Persona::Coordinator, Persona::Administrator] {
            act(&app, persona, "/fr/work/undo", &[("token", &undo)]).await.is(404);
        }
        for wrong in ["", "x", &undo[1..]] {
            act(&app, Persona::Reviewer, "/fr/work/undo", &[("token", wrong)]).await.is(404);
        }
        let back = act(&app, Persona::Reviewer, "/fr/work/undo", &[("token", &undo)]).await.is(303);
        app.as_(Persona::Reviewer).get(back.location()).await.ok().shows("C’est rétabli");
        app.catch_up().await;
        app.get(&public).await.ok();
        // A second time there is nothing to undo, and it says so.
        let again = act(&app, Persona::Reviewer, "/fr/work/undo", &[("token", &undo)]).await.is(303);
        app.as_(Persona::Reviewer).get(again.location()).await.ok().shows("quelqu’un a publié depuis");
        act(&app, Persona::Reviewer, &archive, &[]).await.is(303);
        let late = act(&app, Persona::Reviewer, &format!("{path}/reopening"), &[]).await.is(303);
        app.as_(Persona::Reviewer).get(late.location()).await.ok().shows("C’est rétabli");
        // Pressed twice, it is as it was.
        act(&app, Persona::Reviewer, &format!("{path}/reopening"), &[]).await.is(303);
        let gone = act(&app, Persona::Reviewer, &archive, &[]).await.is(303);
        app.set_clock("2026-11-25T12:30:00Z").await;
        app.forget_sessions();
        act(&app, Persona::Reviewer, "/fr/work/undo", &[("token", &token(gone.location()))]).await.is(404);
        app.run_jobs().await;
    }

    async fn an_organisation_takes_along_what_hangs_on_it(place) {
        let app = network(&place).await;
        let (path, _) = found(&app).await;
        let public = "/fr/la-marsa/organisations/mairie-la-marsa";
        app.get(public).await.ok();
        let page = app.as_(Persona::Reviewer).get(&path).await.ok();
        page.shows("seront archivées avec elle");
        let before = everything(app.app().db.read()).await.unwrap();
        let gone = act(&app, Persona::Reviewer, &format!("{path}/archive"), &[]).await.is(303);
        app.catch_up().await;
        app.get(public).await.is(404);
        app.get(&format!("/fr/la-marsa/services/{SLUG}")).await.is(404);
        let api = app.get("/api/hsds/v3/organizations?per_page=100&territory=la-marsa").await.ok();
        assert!(!api.text().contains("mairie-la-marsa") && !api.text().contains("Mairie de La Marsa"));
        let id = path.rsplit('/').next().unwrap();
        app.get(&format!("/api/hsds/v3/organizations/{id}")).await.is(404);
        app.as_(Persona::Reviewer).get("/fr/work/organisations").await.ok().shows("Archivé");
        act(&app, Persona::Reviewer, "/fr/work/undo", &[("token", &token(gone.location()))]).await.is(303);
        app.catch_up().await;
        app.get(public).await.ok();
        let after = everything(app.app().db.read()).await.unwrap();
        let plain = |mut it: Vec<directory::services::Service>| {
            it.iter_mut().for_each(|service| service.last_modified = None);
            it
        };
        assert_eq!(plain(after.services), plain(before.services));
        assert_eq!((after.organisations, after.locations), (before.organisations, before.locations));
        app.run_jobs().await;
    }

    async fn a_place_in_use_stays(place) {
        let app = network(&place).await;
        let (_, path) = found(&app).await;
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Des services sont donnés ici");
        act(&app, Persona::Reviewer, &format!("{path}/archive"), &[]).await.is(409).shows("Des services sont donnés ici");
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Publié");
        // Once no service is given there any more, it goes; whoever works next door never sees it.
        let all = everything(app.app().db.read()).await.unwrap();
        let id = path.rsplit('/').next().unwrap();
        for service in all.services.iter().filter(|it| it.places.iter().any(|at| at.location.to_string() == id)) {
            let at = format!("/fr/work/services/{}", service.id);
            let row = service.places.iter().position(|at| at.location.to_string() == id).unwrap();
            write(&app, Persona::Editor, &at, &[(&format!("place.{row}.gone"), "yes")]).await.is(303);
            act(&app, Persona::Reviewer, &format!("{at}/publication"), &[]).await.is(303);
        }
        act(&app, Persona::Neighbour, &format!("{path}/archive"), &[]).await.is(404);
        let gone = act(&app, Persona::Reviewer, &format!("{path}/archive"), &[]).await.is(303);
        app.as_(Persona::Reviewer).get(gone.location()).await.ok().shows("Rétablir pour le public");
        app.run_jobs().await;
    }
}
