//! Naming organisations, places and services in what is being written: what is offered, what is refused, and that one
//! comes back to what one was writing. Without any script.

use crate::demo::network;
use crate::drafts::{act, at, fields, send, with, write};
use crate::guides::at as guide_at;
use directory::import::everything;
use testkit::{Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

/// The identifiers of a place of the municipality that the service does not have, of the refuge, and of a place of Raoued.
async fn places(app: &TestApp) -> [String; 3] {
    let all = everything(app.app().db.read()).await.unwrap();
    let service = all.services.iter().find(|it| it.slug == SLUG).unwrap();
    let home = |id| all.organisations.iter().find(|it| Some(it.id) == id).and_then(|it| it.territory);
    let here = all.locations.iter().filter(|it| home(it.organisation) == Some(service.territory));
    let unused = |id| service.places.iter().all(|at| at.location != id);
    let near = here.clone().find(|it| !it.confidential && unused(it.id)).unwrap();
    let refuge = all.locations.iter().find(|it| it.confidential).unwrap();
    let raoued = all
        .services
        .iter()
        .find(|it| it.slug != SLUG && home(it.organisation).is_some_and(|at| at != service.territory));
    let far =
        all.locations.iter().find(|it| home(it.organisation) == raoued.and_then(|it| home(it.organisation))).unwrap();
    [near, refuge, far].map(|it| it.id.to_string())
}

testkit::on_both! {
    async fn a_place_is_looked_for_and_named(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let picker = format!("{path}/places");
        let [near, _, far] = places(&app).await;
        // The button saves what was typed before it leads there.
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let sent = with(fields(&page, &path), &[("description", "Un texte gardé"), ("do", "places")]);
        let led = send(&app, Persona::Editor, &path, &sent).await.is(303);
        assert_eq!(led.location(), picker);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Un texte gardé");
        app.as_(Persona::Editor).get(&picker).await.ok().shows("Choisir").shows("Déjà choisi");
        app.as_(Persona::Editor).get(&format!("{picker}?q=zzzz")).await.ok().shows("Rien ne correspond");
        for persona in [Persona::Neighbour, Persona::Observer, Persona::Translator] {
            app.as_(persona).get(&picker).await.is(404);
            act(&app, persona, &picker, &[("choose", &near)]).await.is(404);
        }
        act(&app, Persona::Editor, &picker, &[("choose", &near)]).await.is(303);
        act(&app, Persona::Editor, &picker, &[("choose", &near)]).await.is(303);
        for wrong in ["", "x", "00000000-0000-0000-0000-000000000001", &far] {
            act(&app, Persona::Editor, &picker, &[("choose", wrong)]).await.is(404);
        }
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert_eq!(page.text().matches(&format!("value=\"{near}\"")).count(), 1, "once, and no longer offered");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        let all = everything(app.app().db.read()).await.unwrap();
        let service = all.services.iter().find(|it| it.slug == SLUG).unwrap();
        assert!(service.places.iter().any(|it| it.location.to_string() == near));
        let api = app.get(&format!("/api/hsds/v3/services/{}", service.id)).await.ok();
        assert!(api.text().contains(&near), "service_at_location");
        app.run_jobs().await;
    }

    async fn a_place_is_added_and_taken_away_in_the_form(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let [_, refuge, far] = places(&app).await;
        let before = everything(app.app().db.read()).await.unwrap();
        let before = before.services.iter().find(|it| it.slug == SLUG).unwrap().places.len();
        for forged in [&far, "x", "00000000-0000-0000-0000-000000000001", &refuge] {
            write(&app, Persona::Editor, &path, &[("place.add", forged)]).await.is(422);
        }
        write(&app, Persona::Editor, &path, &[("place.0.gone", "yes")]).await.is(303);
        // Naming rows that are not there changes nothing.
        write(&app, Persona::Editor, &path, &[("place.7.of", &far), ("place.7.gone", "yes")]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        let after = everything(app.app().db.read()).await.unwrap();
        assert_eq!(after.services.iter().find(|it| it.slug == SLUG).unwrap().places.len() + 1, before);
        let versions = app.as_(Persona::Observer).get(&format!("{path}/versions/1")).await.ok();
        versions.shows("Lieux où l’on vient");
        app.run_jobs().await;
    }

    async fn a_new_place_is_named_at_once_and_one_comes_back(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let id = path.rsplit('/').next().unwrap().to_owned();
        write(&app, Persona::Editor, &path, &[("description", "Un texte gardé")]).await.is(303);
        let all = everything(app.app().db.read()).await.unwrap();
        let owner = all.services.iter().find(|it| it.slug == SLUG).unwrap().organisation.unwrap().to_string();
        let page = app.as_(Persona::Editor).get(&format!("/fr/work/locations/new?for={id}&organisation={owner}")).await.ok();
        let page = page.shows("Vous étiez en train d’écrire");
        let form = fields(&page, "/fr/work/locations");
        assert!(form.contains(&("organisation".into(), owner.clone())), "{form:?}");
        let made = send(&app, Persona::Editor, "/fr/work/locations", &with(form, &[("name", "Annexe du port")])).await.is(303);
        let place = made.location().split('?').next().unwrap().to_owned();
        // Writing the place keeps the way back in sight.
        let page = app.as_(Persona::Editor).get(made.location()).await.ok().shows("Revenir à ce texte");
        let form = with(fields(&page, &place), &[("description", "Près du port")]);
        let saved = send(&app, Persona::Editor, &place, &form).await.is(303);
        app.as_(Persona::Editor).get(saved.location()).await.ok().shows("C’est enregistré").shows("Revenir à ce texte");
        let page = app.as_(Persona::Editor).get(&path).await.ok().shows("Un texte gardé").shows("Annexe du port");
        page.shows("Jamais publié");
        // The public sees the service without the place until that is published too.
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        let public = format!("/fr/la-marsa/services/{SLUG}");
        app.get(&public).await.ok().shows("Un texte gardé").hides("Annexe du port");
        act(&app, Persona::Reviewer, &format!("{place}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().shows("Annexe du port");
        // Nobody names a place in a service of next door.
        let forged = [("organisation", &*owner), ("name", "Faux"), ("for", &id)];
        act(&app, Persona::Neighbour, "/fr/work/locations", &forged).await.is(404);
        let list = app.as_(Persona::Editor).get("/fr/work/locations?q=faux").await.ok();
        list.hides("Faux");
        app.run_jobs().await;
    }

    async fn an_organisation_is_chosen_or_begun(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let id = path.rsplit('/').next().unwrap().to_owned();
        let picker = format!("{path}/organisation");
        let all = everything(app.app().db.read()).await.unwrap();
        let named = |slug: &str| all.organisations.iter().find(|it| it.slug == slug).unwrap().id.to_string();
        let other = named("femmes-du-littoral");
        app.as_(Persona::Editor).get(&format!("{picker}?q=femmes")).await.ok().shows("Femmes du Littoral");
        let elsewhere = all.organisations.iter().find(|it| {
            let home = |slug: &str| all.territories.iter().find(|at| at.slug == slug).map(|at| at.id);
            it.territory.is_some() && it.territory == home("raoued")
        }).unwrap().id.to_string();
        act(&app, Persona::Editor, &picker, &[("choose", &elsewhere)]).await.is(404);
        act(&app, Persona::Neighbour, &picker, &[("choose", &other)]).await.is(404);
        act(&app, Persona::Editor, &picker, &[("choose", &other)]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Femmes du Littoral");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/organisations/femmes-du-littoral").await.ok().shows("Guichet d’accueil");
        // A new one is named at once; so is a place of it, though neither is published.
        let begun = [("territory", "la-marsa"), ("lang", "fr"), ("name", "Maison du port"), ("for", &id)];
        let made = act(&app, Persona::Editor, "/fr/work/organisations", &begun).await.is(303);
        app.as_(Persona::Editor).get(made.location()).await.ok().shows("Maison du port").shows("Revenir à ce texte");
        app.as_(Persona::Editor).get(&path).await.ok().shows("Maison du port");
        let owner = made.location().split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
        let page = app.as_(Persona::Editor).get(&format!("/fr/work/locations/new?for={id}&organisation={owner}")).await.ok();
        let form = with(fields(&page, "/fr/work/locations"), &[("name", "Quai numéro 3")]);
        send(&app, Persona::Editor, "/fr/work/locations", &form).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Quai numéro 3");
        act(&app, Persona::Editor, &picker, &[("choose", "")]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Aucune organisation");
        app.run_jobs().await;
    }

    async fn a_guide_names_services_and_they_show_it(place) {
        let app = network(&place).await;
        let path = guide_at(&app, "premiers-jours").await;
        let picker = format!("{path}/services");
        let all = everything(app.app().db.read()).await.unwrap();
        let home = all.territories.iter().find(|it| it.slug == "la-marsa").unwrap().id;
        let guide = all.guides.iter().find(|it| it.slug == "premiers-jours" && it.territory == home).unwrap();
        let new = all.services.iter().find(|it| it.territory == home && it.status.is_public() && !guide.services.contains(&it.id)).unwrap();
        let far = all.services.iter().find(|it| it.territory != home).unwrap();
        let (id, far) = (new.id.to_string(), far.id.to_string());
        app.as_(Persona::Editor).get(&format!("{picker}?q=guichet")).await.ok().shows("Guichet d’accueil");
        app.as_(Persona::Neighbour).get(&picker).await.is(404);
        act(&app, Persona::Editor, &picker, &[("choose", &far)]).await.is(404);
        act(&app, Persona::Editor, &picker, &[("choose", &id)]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        let title = guide.title.show(kernel::Lang::FR).value.clone();
        let public = format!("/fr/la-marsa/services/{}", new.slug);
        app.get(&public).await.ok().shows(&title);
        let row = guide.services.len();
        write(&app, Persona::Editor, &path, &[(&format!("linked.{row}.gone"), "yes")]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().hides(&title);
        app.run_jobs().await;
    }

    async fn a_point_is_pasted_typed_and_looked_at(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let town_hall = all.organisations.iter().find(|it| it.slug == "mairie-la-marsa").unwrap().id;
        let open = all.locations.iter().find(|it| it.organisation == Some(town_hall)).unwrap();
        let path = format!("/fr/work/locations/{}", open.id);
        let sent = |changes: &'static [(&'static str, &'static str)]| write(&app, Persona::Editor, &path, changes);
        sent(&[("point.paste", "au coin de la rue")]).await.is(422).shows("On ne trouve pas de position");
        sent(&[("point.latitude", "0"), ("point.longitude", "0")]).await.is(422).shows("au milieu de l’océan");
        sent(&[("point.latitude", "10.3247"), ("point.longitude", "36.8781")]).await.is(422).shows("semblent inversées");
        sent(&[("point.latitude", "95"), ("point.longitude", "10")]).await.is(422);
        sent(&[("point.latitude", "36,88"), ("point.longitude", "")]).await.is(422);
        sent(&[("point.paste", "https://www.openstreetmap.org/#map=17/36.8801/10.3301")]).await.is(303);
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let form = fields(&page, &path);
        assert!(form.contains(&("point.latitude".into(), "36.8801".into())) && form.contains(&("point.paste".into(), String::new())));
        // Far away is saved, and asked about.
        sent(&[("point.latitude", "48.85"), ("point.longitude", "2.35")]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("km de cette commune");
    }
}
