//! Every route of the program as every persona, compared with a list that somebody has read.
//! A new route appears here, and is looked at, before it is served.

use crate::{desk, figures, groups};
use kernel::Scope;
use platform::audit;
use platform::routes::Route;
use platform::translator::Translator;
use std::collections::HashMap;
use testkit::{Engine, Place, TestApp};

/// An address of the example network for a route with parameters.
fn address(route: &Route, id: &str) -> Option<String> {
    let slug = match route.path {
        path if path.contains("/guides/") => "premiers-jours",
        path if path.contains("/exchange/portals/") => "marsa-guide",
        path if path.contains("/exchange/bulletins/") => "red-2025",
        path if path.contains("/exchange/events/") => "reunion-haut-niveau",
        path if path.contains("/exchange/practices/") => "ventanilla-unica-de-llegada",
        path if path.contains("/network/groups/") => "conseil-des-routes",
        path if path.contains("/organisations/") => "mairie-la-marsa",
        _ => "ligne-ecoute-violences",
    };
    let filled = route.path.replace("{lang}", "fr").replace("{territory}", "la-marsa").replace("{slug}", slug);
    let filled = filled
        .replace("{id}", id)
        .replace("{*name}", "style.css")
        .replace("{to}", "ar")
        .replace("{number}", "1")
        .replace("{party}", "receiver")
        .replace("{source}", "00000000-0000-0000-0000-000000000000")
        .replace("{organisation}", "00000000-0000-0000-0000-000000000000");
    // Suspending is tried where people are: afterwards that person would be out on every route below.
    let unknown = filled.replace("{token}", "unknown").replace("{grant}", "00000000-0000-0000-0000-000000000000");
    (!unknown.ends_with("/suspension")).then_some(unknown)
}

/// The first record of each list of the API, by the path of the list.
async fn ids(app: &TestApp) -> HashMap<&'static str, String> {
    let mut ids = HashMap::new();
    let api = app.routes().iter().filter(|route| route.path.starts_with("/api/"));
    let lists = api.filter_map(|route| route.path.strip_suffix("/{id}"));
    for list in lists.collect::<Vec<_>>() {
        let page = app.get(list).await.ok().json();
        ids.insert(list, page["contents"][0]["id"].as_str().unwrap().to_owned());
    }
    ids
}

async fn every_route(place: Place) {
    let app = TestApp::with(&place, crate::modules::all(), |settings| {
        settings.demo = true;
        // A machine that is not there: what is asked of it waits.
        settings.translator = Translator::parse("http://127.0.0.1:9", "libretranslate", None).ok();
    })
    .await;
    directory::import::demo(&app.cx()).await.unwrap();
    network::demo_organisations(app.app()).await.unwrap();
    crate::practices::loaded(&app).await;
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    let scope = |slug: &str| shelf.territories.iter().find(|it| it.slug == slug).map(|it| Scope::Territory(it.id));
    app.settle(scope("la-marsa").unwrap(), scope("raoued").unwrap());
    app.catch_up().await;
    let ids = ids(&app).await;
    let here = app.get("/api/hsds/v3/services?territory=la-marsa&per_page=1").await.ok().json();
    let service = here["contents"][0]["id"].as_str().unwrap().to_owned();
    let person = app.account(testkit::Persona::Observer).await.id.to_string();
    let report = kernel::Id::<()>::derived("report", "routes").to_string();
    let said = [("once", report.as_str()), ("kind", "hours")];
    app.post_form("/fr/la-marsa/services/ligne-ecoute-violences/reports", &said).await.is(201);
    let group = groups::made(&app, scope("la-marsa").unwrap()).await;
    let desk = desk::made(&app, scope("la-marsa").unwrap()).await;
    figures::drawn(&app).await;
    let place = format!("territory:{}", scope("la-marsa").unwrap().id().unwrap());
    let word = [("scope", place.as_str()), ("preferred.fr", "guichet")];
    let term = app.as_(testkit::Persona::Editor).post_form("/fr/work/glossary", &word).await.is(303);
    let term = term.location().rsplit('/').next().unwrap_or_default().trim_end_matches("?saved=1").to_owned();
    let town_hall = kernel::Id::<()>::derived("demo", "organisation:mairie-la-marsa").to_string();
    let joins = [
        ("name", "Les amis"),
        ("kind", "association"),
        ("territory", "la-marsa"),
        ("why", "Pour agir"),
        ("person", "Dalila"),
        ("phone", "+216 71 000 000"),
    ];
    app.post_form("/fr/network/requests", &joins).from([198, 51, 100, 7]).await.is(303);
    let list = app.as_(testkit::Persona::Administrator).get("/fr/work/network/requests").await.ok();
    let request = list.text().split("/fr/work/network/requests/").nth(1).unwrap()[..36].to_owned();
    let sheet = ("file", "liste.csv", "Nom\nLes amis\n".as_bytes());
    let coordinator = app.as_(testkit::Persona::Coordinator);
    let import = coordinator.post_files("/fr/work/network/imports", &[], &[sheet]).await.is(303);
    let import = import.location().rsplit('/').next().unwrap().to_owned();
    let notice = kernel::Id::<()>::derived("notice", "routes").to_string();
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    let home = shelf.published("la-marsa").unwrap().id;
    let guide =
        all.guides.iter().find(|it| it.slug == "premiers-jours" && it.territory == home).unwrap().id.to_string();
    let location =
        all.locations.iter().find(|it| it.organisation.is_some_and(|it| it.to_string() == town_hall)).unwrap();
    let location = location.id.to_string();
    // A sheet that somebody sent: to everybody else it is not there.
    let sheet = ("file", "services.csv", "id\nx\n".as_bytes());
    let sent = app.as_(testkit::Persona::Editor).post_files("/fr/work/sheets", &[], &[sheet]).await.is(303);
    let batch = sent.location().rsplit('/').next().unwrap().to_owned();
    directory::progress::recounting::everything(app.app()).await.unwrap();
    let file = ("file", "mots.csv", "preferred.fr\nguichet\n".as_bytes());
    let sent = app.as_(testkit::Persona::Translator);
    let sent = sent.post_files("/fr/work/glossary/imports", &[("scope", &place)], &[file]).await.is(303);
    let words = sent.location().rsplit('/').next().unwrap().to_owned();
    let wanted = [("scope", place.as_str()), ("to", "es")];
    app.as_(testkit::Persona::Translator).post_form("/fr/work/machine/runs", &wanted).await.is(303);
    let runs = app.as_(testkit::Persona::Translator).get("/fr/work/machine").await.ok();
    let run = runs.text().split("/fr/work/machine/runs/").nth(1).unwrap()[..36].to_owned();
    // Of the two who may take an invitation back, the first one has done it when the second one tries.
    let scope = format!("territory:{}", scope("la-marsa").and_then(Scope::id).unwrap());
    let fields = [("role", "editor"), ("scope", &*scope)];
    app.as_(testkit::Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
    let open = platform::accounts::invitations::open_ones(app.app().db.read(), app.app().clock.now()).await.unwrap();
    let invitation = open.iter().find(|it| it.made_by.is_some()).unwrap().id.to_string();
    let id = |route: &Route| match route.path {
        path if ["/work/desks/", "/work/reception/", "/work/figures/"].iter().any(|it| path.contains(it)) => desk::id(),
        path if path.contains("/work/exchange/reviews/") => crate::practices::review(),
        path if path.contains("/work/exchange/applications/") => crate::practices::application(),
        path if path.contains("/work/exchange/appraisals/") => crate::practices::appraisal(),
        path if path.contains("/exchange/calls/") => crate::practices::call(),
        path if path.contains("/work/exchange/followups/") => crate::practices::followup(),
        path if path.contains("/work/exchange/participants/") => "00000000-0000-7000-8000-000000000000".to_owned(),
        path if path.contains("/work/exchange/invitations/") => crate::practices::event(),
        path if path.contains("/exchange/events/") => crate::practices::event(),
        path if path.contains("/work/exchange/effects/") => crate::practices::effect(),
        path if path.contains("/work/exchange/proposals/") => crate::practices::proposal(),
        path if path.contains("/work/exchange/transfers/") => crate::practices::transfer(),
        path if path.contains("/work/exchange/portals/") => crate::practices::portal(),
        path if path.contains("/work/exchange/bulletins/") => crate::practices::bulletin(),
        path if path.contains("/exchange/offers/") => crate::practices::listing("maison-mots"),
        path if path.contains("/exchange/requests/") => crate::practices::listing("logement-hiver"),
        path if path.contains("/work/exchange/listings/") => crate::practices::listing("carte-sante"),
        path if path.contains("/exchange/cooperations/") => crate::practices::cooperation(),
        path if path.contains("/work/exchange/practices/") => crate::practices::practice(),
        path if path.contains("/work/referrals/") => desk.referral(),
        path if path.contains("/work/batches/") => batch.clone(),
        path if path.contains("/work/network/imports/") => import.clone(),
        path if path.starts_with("/{lang}/groups/") => group.id.clone(),
        path if path.contains("/work/glossary/imports/") => words.clone(),
        path if path.contains("/work/glossary/") => term.clone(),
        path if path.contains("/work/machine/runs/") => run.clone(),
        path if path.contains("/work/network/organisations/") => town_hall.clone(),
        path if path.contains("/work/network/requests/") => request.clone(),
        path if path.contains("/invitations/{id}") => invitation.clone(),
        path if path.contains("/work/inbox/") => report.clone(),
        path if path.contains("/people/") => person.clone(),
        path if path.contains("/work/topics/") => shelf.themes[0].id.to_string(),
        path if path.contains("/work/services/") => service.clone(),
        path if path.contains("/work/guides/") => guide.clone(),
        path if path.contains("/work/organisations/") => town_hall.clone(),
        path if path.contains("/work/locations/") => location.clone(),
        path if path.contains("/territories/") => home.to_string(),
        path if path.contains("/notices/") => notice.clone(),
        path if ["/sessions/", "/account/provider/", "/account/passkeys/"].iter().any(|own| path.contains(own)) => {
            kernel::Id::<()>::default().to_string()
        }
        path => path.strip_suffix("/{id}").and_then(|list| ids.get(list)).cloned().unwrap_or_default(),
    };
    for route in app.routes() {
        let word = route.path.strip_prefix("/{lang}/").and_then(|rest| rest.split('/').next());
        if let Some(word) = word.filter(|word| !word.contains(['{', '.'])) {
            assert!(directory::territories::RESERVED.contains(&word), "a territory could be called {word:?}");
        }
    }
    let fill = |route: &Route| Some(figures::fill(&desk.fill(&group.fill(&address(route, &id(route))?))));
    insta::assert_snapshot!(app.walk(fill).await);
    let db = &app.app().db;
    for act in audit::acts(db).await.unwrap() {
        assert!(audit::act(app.app(), &act).is_some(), "the audit trail cannot say {act}");
    }
    for kind in audit::object_kinds(db).await.unwrap() {
        assert!(audit::thing(app.app(), &kind).is_some(), "the audit trail cannot say {kind}");
    }
    app.run_jobs().await;
}

#[test]
fn every_route_is_known() {
    testkit::run("routes::every_route_is_known", Engine::Sqlite, every_route);
}
