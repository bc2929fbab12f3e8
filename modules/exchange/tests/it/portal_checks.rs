//! Looking at portals on servers of this very machine: gently, with a person between what is found and what is public.
//! The allowance to ask 127.0.0.1 is given to the visitor here; no setting does.

use crate::portals::{LIST, added, secretariat};
use crate::{exchange, exchange_with};
use directory::api::Shelf;
use exchange::portals::checking::{self, CHECK, GATHER};
use jiff::ToSpan;
use platform::jobs::Entity;
use platform::outbound::polite::Visitor;
use platform::outbound::{Outbound, Reach};
use sea_orm::EntityTrait;
use std::sync::Arc;
use testkit::{Answer, Persona, Place, Site, TestApp};

pub(crate) struct Desk {
    pub app: TestApp,
    pub visitor: Visitor,
    now: jiff::Timestamp,
}

impl Desk {
    pub(crate) async fn open(place: &Place) -> Desk {
        let app = exchange_with(place, |settings| settings.check_portals = true).await;
        secretariat(&app).await;
        let outbound = Outbound::new("https://teranga.example", Reach::PublicAndTests).unwrap();
        Desk { app, visitor: Visitor::new(outbound), now: testkit::NOW.parse().unwrap() }
    }

    /// The same with one portal at this address; its identifier.
    async fn with(place: &Place, url: &str) -> (Desk, String) {
        let desk = Desk::open(place).await;
        let id = added(&desk.app, &[("url", url)]).await;
        (desk, id)
    }

    pub(crate) async fn shelf(&self) -> Arc<Shelf> {
        Arc::new(Shelf::load(self.app.app().db.read()).await.unwrap())
    }

    pub(crate) async fn at(&mut self, now: jiff::Timestamp) {
        self.now = now;
        self.app.set_clock(&now.to_string()).await;
        self.app.forget_sessions();
    }

    pub(crate) async fn later(&mut self, hours: i64) {
        self.at(self.now.checked_add(hours.hours()).unwrap()).await;
    }

    /// A day begins: what is due is looked at, a pause after each request.
    async fn day(&mut self, host: &str) {
        checking::gather(self.app.app()).await.unwrap();
        for _ in 0..14 {
            let shelf = self.shelf().await;
            let next = checking::check(self.app.app(), &shelf, &self.visitor, host).await.unwrap();
            let Some(next) = next else { return };
            assert_eq!(next.duration_since(self.now).as_secs(), 10, "no pause between two requests");
            self.at(next).await;
        }
        panic!("it never ends");
    }

    async fn keeper(&self, id: &str) -> Answer {
        self.app.as_(Persona::Newcomer).get(&format!("{LIST}/{id}")).await.ok()
    }

    async fn end(self) {
        // What was asked of the whole instance is for its own visitor, which reaches no test.
        self.app.run_jobs().await;
    }
}

fn token(page: &Answer) -> String {
    page.text().split("name=\"found\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

const FOUND: &str = "Le programme a trouvé autre chose que vous";
const PAGE: &str = "<!doctype html><html lang=fr><link rel=alternate hreflang=ar href=/ar><meta name=dcterms.modified content=2026-11-02><p>Bonjour";
const HTML: &[&str] = &["content-type: text/html"];

testkit::on_both! {
    async fn what_is_found_waits_for_a_person(place) {
        let site = Site::open().await;
        let (mut desk, id) = Desk::with(&place, &site.url("/")).await;
        site.set("/robots.txt", 404, "");
        site.give("/", 200, HTML, PAGE);
        desk.day(&site.host).await;
        assert_eq!(site.asked(), ["GET /robots.txt", "GET /"]);
        // Nobody else sees it, and nothing of it is public.
        desk.app.get("/fr/exchange/portals/guide-pour-arriver").await.ok().hides("répond bien").shows("Pas encore observé");
        assert!(desk.app.get(&format!("/api/v1/exchange/portals/{id}")).await.ok().json()["last_observation"].is_null());
        desk.app.as_(Persona::Newcomer).get("/fr/work").await.ok().shows("Un portail a changé");
        desk.app.as_(Persona::Editor).get("/fr/work").await.ok().shows("Un portail a changé");
        desk.app.as_(Persona::Neighbour).get("/fr/work").await.ok().hides("Un portail a changé");
        desk.app.as_(Persona::Newcomer).get(LIST).await.ok().shows("À confirmer");
        let page = desk.keeper(&id).await.shows(FOUND).shows("arabe").shows("2 novembre 2026");
        let found = token(&page);
        for persona in [Persona::Neighbour, Persona::Observer] {
            for noun in ["confirmation", "dismissal"] {
                let path = format!("{LIST}/{id}/{noun}");
                desk.app.as_(persona).post_form(&path, &[("found", &found)]).await.is(404);
            }
        }
        let (path, newcomer) = (format!("{LIST}/{id}/confirmation"), Persona::Newcomer);
        desk.app.as_(newcomer).post_form(&path, &[("found", "1")]).await.is(409).shows("changé entre-temps").shows(FOUND);
        let fields = [("found", found.as_str()), ("finding-usable", "partly"), ("finding-note", "Vu aussi sur un téléphone.")];
        desk.app.as_(newcomer).post_form(&path, &fields).await.is(303);
        desk.app.as_(newcomer).post_form(&path, &fields).await.is(409);
        desk.app.catch_up().await;
        let public = desk.app.get("/fr/exchange/portals/guide-pour-arriver").await.ok();
        public.shows("répond bien").shows("Trouvé par le programme, confirmé par une personne").shows("Vu aussi sur un téléphone");
        let api = desk.app.get(&format!("/api/v1/exchange/portals/{id}")).await.ok().json();
        let last = &api["last_observation"];
        assert_eq!((&last["seen_by_machine"], &last["updated"]), (&true.into(), &"2026-11-02".into()));
        desk.app.as_(newcomer).get("/fr/work").await.ok().hides("Un portail a changé");
        // A week later all is the same: nobody is bothered.
        desk.later(24 * 7).await;
        desk.day(&site.host).await;
        assert_eq!(site.asked().len(), 2);
        desk.keeper(&id).await.hides(FOUND);
        desk.end().await;
    }

    async fn what_was_put_aside_is_not_asked_again_until_it_is_something_else(place) {
        let site = Site::open().await;
        let (mut desk, id) = Desk::with(&place, &site.url("/")).await;
        site.give("/", 200, HTML, PAGE);
        desk.day(&site.host).await;
        let found = token(&desk.keeper(&id).await);
        desk.app.as_(Persona::Editor).post_form(&format!("{LIST}/{id}/dismissal"), &[("found", &found)]).await.is(303);
        desk.later(24 * 7).await;
        desk.day(&site.host).await;
        desk.keeper(&id).await.hides(FOUND).shows("Pas encore observé");
        site.give("/", 200, HTML, PAGE.replace("=ar", "=ht"));
        desk.later(24 * 7).await;
        desk.day(&site.host).await;
        let first = token(&desk.keeper(&id).await.shows(FOUND).shows("haïtien"));
        // A newer finding takes its place; what a person notes themselves settles it.
        site.give("/", 200, HTML, PAGE.replace("=ar", "=es"));
        desk.later(24 * 7).await;
        desk.day(&site.host).await;
        let page = desk.keeper(&id).await.shows("espagnol");
        assert_ne!(first, token(&page));
        let today = desk.now.to_string()[..10].to_owned();
        let seen = [("on", today.as_str()), ("answers", "well"), ("seen-languages", "fr es"), ("updated", "2026-11-02")];
        desk.app.as_(Persona::Newcomer).post_form(&format!("{LIST}/{id}/observations"), &seen).await.is(303);
        desk.keeper(&id).await.hides(FOUND);
        desk.end().await;
    }

    async fn gone_is_said_after_days(place) {
        let site = Site::open().await;
        let (mut desk, id) = Desk::with(&place, &site.url("/away")).await;
        site.set("/robots.txt", 200, "");
        for day in 1..=3 {
            desk.day(&site.host).await;
            let page = desk.keeper(&id).await.shows(FOUND);
            let waits = page.text().split("id=\"finding\"").nth(1).unwrap().split("</table>").next().unwrap().to_owned();
            assert_eq!(waits.contains("n’existe plus"), day == 3, "day {day}");
            desk.later(24).await;
        }
        // It is back: what waited is no longer so.
        site.give("/away", 200, HTML, "<html lang=fr>");
        desk.day(&site.host).await;
        desk.keeper(&id).await.shows("répond bien");
        desk.end().await;
    }

    async fn hostile_and_unwilling_sites_say_nothing(place) {
        let site = Site::open().await;
        let (mut desk, id) = Desk::with(&place, &site.url("/private/")).await;
        site.set("/robots.txt", 200, "User-agent: *\nDisallow: /private\n");
        desk.day(&site.host).await;
        assert_eq!(site.asked(), ["GET /robots.txt"], "a forbidden page was asked for");
        desk.keeper(&id).await.hides(FOUND).shows("robots.txt");
        for (path, text) in [("/busy", "ne laisse pas entrer"), ("/inside", "pas sur l’internet public"), ("/round", "sans fin")] {
            let id = added(&desk.app, &[("url", &site.url(path)), ("name", path)]).await;
            site.set("/busy", 429, "");
            site.set("/inside", 302, "location: http://169.254.169.254/latest/meta-data/");
            site.set("/round", 302, "location: /round");
            desk.later(24).await;
            desk.day(&site.host).await;
            desk.keeper(&id).await.shows(text);
        }
        // A body without end, in a charset that is none, with languages that are none.
        site.flood("/flood", &["content-type: text/html; charset=x-lies", "content-language: xx-, klingon!!, pt-BR"], "<html lang=\"\u{202e}zz\"><p>\u{7}\u{0}");
        let flood = added(&desk.app, &[("url", &site.url("/flood")), ("name", "flood")]).await;
        desk.later(24).await;
        desk.day(&site.host).await;
        desk.keeper(&flood).await.shows(FOUND).shows("portugais");
        desk.end().await;
    }

    async fn no_portal_is_asked_unless_the_operator_wishes_so(place) {
        let jobs = async |app: &TestApp| -> Vec<String> {
            let jobs = Entity::find().all(app.app().db.read()).await.unwrap();
            jobs.into_iter().map(|job| job.name).collect()
        };
        let app = exchange_with(&place, |settings| settings.check_portals = true).await;
        let asked = jobs(&app).await;
        assert!(asked.contains(&GATHER.to_owned()) && !asked.contains(&CHECK.to_owned()));
        app.run_jobs().await;
        let other = exchange(&place).await;
        assert!(!jobs(&other).await.contains(&GATHER.to_owned()));
        other.run_jobs().await;
    }

    async fn a_portal_elsewhere_or_put_away_is_forgotten(place) {
        let site = Site::open().await;
        let (mut desk, id) = Desk::with(&place, &site.url("/")).await;
        site.give("/", 200, HTML, PAGE);
        desk.day(&site.host).await;
        desk.keeper(&id).await.shows(FOUND);
        desk.app.as_(Persona::Newcomer).post_form(&format!("{LIST}/{id}/archiving"), &[]).await.is(303);
        desk.app.as_(Persona::Newcomer).get("/fr/work").await.ok().hides("Un portail a changé");
        site.asked();
        desk.later(24 * 8).await;
        desk.day(&site.host).await;
        assert!(site.asked().is_empty(), "a portal that was taken out was asked");
        desk.end().await;
    }
}
