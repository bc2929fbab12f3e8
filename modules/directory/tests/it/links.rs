//! Links, looked at by servers of this very machine: gentle, patient, and told to whom it concerns.
//! The allowance to ask 127.0.0.1 is given to the checker here; no setting does.

use crate::demo::{network, network_with};
use crate::drafts::{at, write};
use directory::export::{self, Format};
use directory::import::{self, Options};
use directory::links::{CHECK, Checker, GATHER};
use jiff::ToSpan;
use kernel::Lang;
use platform::jobs::Entity;
use platform::outbound::polite::Visitor;
use platform::outbound::{Outbound, Reach};
use sea_orm::EntityTrait;
use std::sync::Arc;
use testkit::{Persona, Site, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

async fn asked_for(app: &TestApp) -> Vec<String> {
    let jobs = Entity::find().all(app.app().db.read()).await.unwrap();
    jobs.into_iter().map(|job| job.name).collect()
}

struct Desk {
    app: TestApp,
    checker: Checker,
    now: jiff::Timestamp,
}

impl Desk {
    /// An instance whose service names this address on the web.
    async fn with(place: &testkit::Place, url: &str) -> Desk {
        let app = network(place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("url", url)]).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        let outbound = Outbound::new("https://teranga.example", Reach::PublicAndTests).unwrap();
        let now = testkit::NOW.parse().unwrap();
        Desk { app, checker: Checker::new(Arc::new(Visitor::new(outbound))), now }
    }

    async fn later(&mut self, hours: i64) {
        self.now = self.now.checked_add(hours.hours()).unwrap();
        self.app.set_clock(&self.now.to_string()).await;
        self.app.forget_sessions();
    }

    /// Looks at a host until there is nothing more to do, a pause after each request.
    async fn look(&mut self, host: &str) {
        for _ in 0..6 {
            let shelf = directory::shelf::Shelf::load(self.app.app().db.read()).await.unwrap();
            let Some(next) = self.checker.check(self.app.app(), &shelf, host).await.unwrap() else { return };
            assert_eq!(next.duration_since(self.now).as_secs(), 10, "no pause between two requests");
            self.now = next;
            self.app.set_clock(&self.now.to_string()).await;
        }
        panic!("it never ends");
    }

    async fn gather(&self) {
        let directory = directory::Directory::without_search(self.app.app().clone()).await.unwrap();
        let hosts = directory::links::gather(self.app.app(), &directory).await.unwrap();
        assert!(!hosts.is_empty());
    }

    async fn inbox(&self, rest: &str) -> testkit::Answer {
        self.app.as_(Persona::Editor).get(&format!("/fr/work/inbox?kind=links{rest}")).await.ok()
    }

    async fn end(self) {
        self.app.run_jobs().await;
    }
}

testkit::on_both! {
    async fn a_link_is_broken_after_days_and_closes_itself_when_it_works_again(place) {
        let site = Site::open().await;
        let mut desk = Desk::with(&place, &site.url("/page#part")).await;
        site.set("/robots.txt", 404, "");
        desk.gather().await;
        desk.look(&site.host).await;
        // The rules first, then the head, then the whole: one request at a time.
        assert_eq!(site.asked(), ["GET /robots.txt", "HEAD /page", "GET /page"]);
        desk.inbox("").await.hides("Un lien ne fonctionne plus");
        desk.look(&site.host).await;
        assert!(site.asked().is_empty(), "asked again on the same day");
        desk.later(24).await;
        desk.look(&site.host).await;
        desk.inbox("").await.hides("Un lien ne fonctionne plus");
        desk.later(24).await;
        desk.look(&site.host).await;
        let page = desk.inbox("&state=open").await.shows("Un lien ne fonctionne plus").shows("Guichet d’accueil");
        assert!(page.text().contains(&site.url("/page")) && !page.text().contains(&format!("href=\"{}", site.url(""))));
        desk.app.as_(Persona::Neighbour).get("/fr/work/inbox").await.ok().hides("Un lien ne fonctionne plus");
        desk.app.as_(Persona::Editor).get("/fr/work").await.ok().shows("Un retour du public à traiter");
        // It stays one item, however long it lasts.
        desk.later(24).await;
        desk.look(&site.host).await;
        assert_eq!(desk.inbox("").await.text().matches("id=\"report-").count(), 1);
        site.set("/page", 200, "fine");
        desk.later(24 * 14).await;
        desk.look(&site.host).await;
        desk.inbox("&state=open").await.hides("Un lien ne fonctionne plus");
        desk.inbox("&state=closed").await.shows("Le lien marche de nouveau");
        desk.end().await;
    }

    async fn what_robots_txt_forbids_is_not_asked(place) {
        let site = Site::open().await;
        let mut desk = Desk::with(&place, &site.url("/private/page")).await;
        site.set("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
        desk.gather().await;
        for _ in 0..4 {
            desk.look(&site.host).await;
            desk.later(24).await;
        }
        assert!(site.asked().iter().all(|line| line == "GET /robots.txt"), "a forbidden page was asked for");
        desk.inbox("").await.hides("Un lien");
        desk.end().await;
    }

    async fn a_site_in_trouble_or_that_turns_machines_away_breaks_nothing(place) {
        let site = Site::open().await;
        let mut desk = Desk::with(&place, &site.url("/page")).await;
        site.set("/robots.txt", 404, "");
        site.set("/page", 403, "");
        desk.gather().await;
        for _ in 0..4 {
            desk.look(&site.host).await;
            desk.later(24).await;
        }
        desk.inbox("").await.hides("Un lien");
        desk.end().await;
    }

    async fn an_address_for_ever_is_suggested_until_the_text_has_it(place) {
        let site = Site::open().await;
        let mut desk = Desk::with(&place, &site.url("/old")).await;
        site.set("/robots.txt", 404, "");
        site.set("/old", 301, "location: /new");
        site.set("/new", 200, "");
        desk.gather().await;
        desk.look(&site.host).await;
        let page = desk.inbox("&state=open").await.shows("Un lien a une nouvelle adresse");
        assert!(page.text().contains(&site.url("/new")), "{}", page.text());
        let path = at(&desk.app, SLUG).await;
        desk.app.forget_sessions();
        write(&desk.app, Persona::Editor, &path, &[("url", &site.url("/new"))]).await.is(303);
        desk.app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        desk.app.catch_up().await;
        let all = directory::import::everything(desk.app.app().db.read()).await.unwrap();
        let named = all.services.iter().find(|it| it.slug == SLUG).unwrap().url.clone();
        assert_eq!(named, Some(site.url("/new")));
        desk.gather().await;
        desk.inbox("&state=open").await.hides("Un lien a une nouvelle adresse");
        desk.end().await;
    }

    async fn links_of_places_and_addresses_in_steps_are_looked_at_too(place) {
        let site = Site::open().await;
        let mut desk = Desk::with(&place, &site.url("/fine")).await;
        for (path, status, more) in [("/robots.txt", 404, ""), ("/fine", 200, ""), ("/new", 200, ""), ("/step", 301, "location: /new"), ("/place", 301, "location: /new")] {
            site.set(path, status, more);
        }
        let all = directory::import::everything(desk.app.app().db.read()).await.unwrap();
        let home = directory::shelf::Shelf::load(desk.app.app().db.read()).await.unwrap().published("la-marsa").unwrap().id;
        let guide = all.guides.iter().find(|it| it.slug == "premiers-jours" && it.territory == home).unwrap();
        let path = format!("/fr/work/guides/{}", guide.id);
        let step = format!("Remplissez le formulaire sur {}.", site.url("/step"));
        write(&desk.app, Persona::Editor, &path, &[("section.how.steps", &step)]).await.is(303);
        desk.app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        let town_hall = all.organisations.iter().find(|it| it.slug == "mairie-la-marsa").unwrap().id;
        let refuge = all.locations.iter().find(|it| it.confidential).unwrap();
        let open = all.locations.iter().find(|it| it.organisation == Some(town_hall) && !it.confidential).unwrap();
        let file = place.folder().join("all.json");
        export::hsds(&desk.app.cx(), Format::Json, &file).await.unwrap();
        let mut text = std::fs::read_to_string(&file).unwrap();
        for (location, url) in [(open, site.url("/place")), (refuge, site.url("/refuge"))] {
            let id = format!("\"id\":\"{}\",", location.id);
            assert!(text.contains(&id), "{id}");
            text = text.replace(&id, &format!("{id}\"url\":\"{url}\","));
        }
        std::fs::write(&file, text).unwrap();
        let options = Options { timezone: None, territory: Some("unused".into()), language: Lang::FR, source: None, dry_run: false, keep_going: true };
        assert!(import::hsds(&desk.app.cx(), &file, &options, &|_| {}).await.unwrap().kept);
        desk.gather().await;
        desk.look(&site.host).await;
        assert!(site.asked().iter().all(|line| !line.contains("/refuge")), "a confidential place was asked for");
        let page = desk.inbox("&state=open").await;
        assert_eq!(page.text().matches("id=\"report-").count(), 2, "{}", page.words());
        assert!(page.text().contains(&site.url("/step")) && page.text().contains(&site.url("/place")), "{}", page.words());
        assert!(page.text().contains(&format!("/fr/work/locations/{}", open.id)), "{}", page.text());
        desk.app.as_(Persona::Neighbour).get("/fr/work/inbox").await.ok().hides("Un lien a une nouvelle adresse");
        desk.end().await;
    }

    async fn nothing_is_asked_unless_the_operator_wishes_so(place) {
        let app = network_with(&place, |settings| settings.check_links = true).await;
        let asked = asked_for(&app).await;
        assert!(asked.contains(&GATHER.to_owned()) && !asked.contains(&CHECK.to_owned()));
        let other = network(&place).await;
        let asked = asked_for(&other).await;
        assert!(!asked.contains(&GATHER.to_owned()));
    }
}
