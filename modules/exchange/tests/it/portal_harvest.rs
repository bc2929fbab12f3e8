//! What portals publish, harvested from servers of this very machine: always as said by somebody else, never among one's own.
//! The allowance to ask 127.0.0.1 is given to the visitor here; no setting does.

use crate::portal_checks::Desk;
use crate::portals::{LIST, added};
use exchange::portals::harvest::running;
use testkit::{Answer, Persona, Place, Site};

impl Desk {
    async fn sources(&self, id: &str) -> Answer {
        self.app.as_(Persona::Newcomer).get(&format!("{LIST}/{id}/sources")).await.ok()
    }

    /// Subscribes; the address of the source in the workspace.
    async fn subscribed(&self, id: &str, speaks: &str, url: &str) -> String {
        let own = format!("{LIST}/{id}/sources");
        self.app.as_(Persona::Newcomer).post_form(&own, &[("speaks", speaks), ("url", url)]).await.is(303);
        let page = self.sources(id).await;
        let last = page.text().rsplit(&format!("{own}/")).next().unwrap()[..36].to_owned();
        format!("{own}/{last}")
    }

    /// A whole run of a source, a pause after each request.
    async fn run(&mut self, source: &str) {
        let id = source[source.len() - 36..].parse().unwrap();
        for _ in 0..30 {
            let shelf = self.shelf().await;
            let next = running::harvest(self.app.app(), &shelf, &self.visitor, id).await.unwrap();
            let Some(next) = next else {
                self.app.catch_up().await;
                return;
            };
            self.at(next).await;
        }
        panic!("it never ends");
    }

    async fn titles(&self, query: &str) -> Vec<String> {
        let said = self.app.get(&format!("/api/v1/exchange/portals/news{query}")).await.ok().json();
        said["contents"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap().to_owned()).collect()
    }
}

const FEED: &str = r#"<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><language>es</language>
<item><title>Taller &lt;b&gt;gratuito&lt;/b&gt;</title><link>https://guide.ici.example.org/taller</link><guid>a</guid><description>&lt;p&gt;El jueves&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description><pubDate>Tue, 03 Nov 2026 10:00:00 +0000</pubDate></item>
<item><title>Oscuro</title><link>javascript:alert(1)</link></item></channel></rss>"#;

async fn opened(place: &Place) -> (Site, Desk, String) {
    let (site, desk) = (Site::open().await, Desk::open(place).await);
    let id = added(&desk.app, &[]).await;
    (site, desk, id)
}

testkit::on_both! {
    async fn what_a_portal_publishes_is_shown_as_its_own(place) {
        let (site, mut desk, id) = opened(&place).await;
        site.give("/feed", 200, &["content-type: application/rss+xml", "etag: \"one\""], FEED);
        let source = desk.subscribed(&id, "feed", &site.url("/feed")).await;
        desk.sources(&id).await.shows("n’a pas encore répondu correctement");
        desk.run(&source).await;
        assert_eq!(site.asked(), ["GET /robots.txt", "GET /feed"]);
        for path in ["/fr/exchange/portals/guide-pour-arriver", "/fr/exchange/portals/news?language=es"] {
            let page = desk.app.get(path).await.ok().shows("Taller gratuito").shows("El jueves").shows("Source :").shows("3 novembre 2026");
            let page = page.shows("Tout ceci est dit par d’autres").hides("alert(1)").hides("Oscuro");
            assert!(page.text().contains("href=\"https://guide.ici.example.org/taller\"") && page.text().contains("lang=\"es\""));
        }
        let api = desk.app.get("/api/v1/exchange/portals/news").await.ok().json();
        let first = &api["contents"][0];
        assert_eq!((&api["total"], &first["origin"]["identifier"], &first["date_by_origin"]), (&1.into(), &"a".into(), &"2026-11-03".into()));
        assert!(api["licence"].is_null(), "what others say is not under our licence");
        // Never among one's own.
        desk.app.get("/fr/exchange/practices?q=Taller").await.ok().hides("Taller gratuito");
        desk.app.get("/fr/exchange/portals?q=Taller").await.ok().hides("gratuito");
        desk.sources(&id).await.shows("Une publication en a été reprise").shows("25 novembre 2026").shows("Une publication a été laissée de côté");
        // The next day the server is told what is known.
        site.heads();
        site.give("/feed", 304, &[], "");
        desk.later(24).await;
        desk.run(&source).await;
        assert!(site.heads().iter().any(|head| head.contains("if-none-match: \"one\"")));
        assert_eq!(desk.titles("").await, ["Taller gratuito"]);
        // It goes with its source, and is hidden with its portal.
        desk.app.as_(Persona::Newcomer).post_form(&format!("{LIST}/{id}/archiving"), &[]).await.is(303);
        desk.app.catch_up().await;
        assert!(desk.titles("").await.is_empty());
        desk.app.as_(Persona::Newcomer).post_form(&format!("{LIST}/{id}/restoration"), &[]).await.is(303);
        desk.app.as_(Persona::Newcomer).post_form(&format!("{source}/removal"), &[]).await.is(303);
        desk.app.catch_up().await;
        desk.app.get("/fr/exchange/portals/guide-pour-arriver").await.ok().hides("Taller gratuito");
        desk.app.run_jobs().await;
    }

    async fn catalogues_are_followed_page_by_page_and_say_what_they_take_back(place) {
        let (site, mut desk, id) = opened(&place).await;
        let record = |n: usize| format!("<record><header><identifier>c:{n}</identifier><datestamp>2026-11-0{n}</datestamp></header><metadata><dc><title>Ficha {n}</title><identifier>https://c.example.org/{n}</identifier></dc></metadata></record>");
        let answer = |inner: &str| format!("<OAI-PMH><responseDate>2026-11-25T09:30:00Z</responseDate><ListRecords>{inner}</ListRecords></OAI-PMH>");
        let (first, second) = ("/oai?verb=ListRecords&metadataPrefix=oai_dc", "/oai?verb=ListRecords&resumptionToken=t+1");
        site.set(first, 200, &answer(&format!("{}<resumptionToken>t 1</resumptionToken>", record(1))));
        site.set(second, 200, &answer(&format!("{}{}", record(2), record(3))));
        let source = desk.subscribed(&id, "oai-pmh", &site.url("/oai")).await;
        desk.run(&source).await;
        assert_eq!(desk.titles("").await, ["Ficha 3", "Ficha 2", "Ficha 1"]);
        let since = format!("{first}&from=2026-11-25");
        site.set(&since, 200, &answer(&format!("<record><header status=\"deleted\"><identifier>c:2</identifier></header></record>{}", record(1).replace("Ficha", "Nueva ficha"))));
        desk.later(24).await;
        desk.run(&source).await;
        assert_eq!(desk.titles("").await, ["Ficha 3", "Nueva ficha 1"]);
        assert!(site.asked().contains(&format!("GET {since}")));
        // A catalogue that goes round in circles ends.
        site.set(&since, 200, &answer("<resumptionToken>t 1</resumptionToken>"));
        site.set(second, 200, &answer("<resumptionToken>t 1</resumptionToken>"));
        desk.later(24).await;
        desk.run(&source).await;
        assert_eq!(desk.titles("").await.len(), 2);
        desk.app.run_jobs().await;
    }

    async fn lists_let_go_of_what_they_no_longer_name(place) {
        let (site, mut desk, id) = opened(&place).await;
        let page = |number: usize, last: usize, names: &[&str]| {
            let all: Vec<String> = names.iter().map(|it| format!("{{\"id\":\"{it}\",\"name\":\"{it}\"}}")).collect();
            format!("{{\"page_number\":{number},\"total_pages\":{last},\"contents\":[{}]}}", all.join(","))
        };
        site.set("/api/services?page=1", 200, &page(1, 2, &["Escuela", "Salud"]));
        site.set("/api/services?page=2", 200, &page(2, 2, &["Vivienda"]));
        let source = desk.subscribed(&id, "hsds", &site.url("/api")).await;
        desk.run(&source).await;
        assert_eq!(desk.titles("").await.len(), 3);
        site.set("/api/services?page=1", 200, &page(1, 1, &["Salud"]));
        desk.later(24).await;
        desk.run(&source).await;
        assert_eq!(desk.titles("").await, ["Salud"]);
        // Half an answer takes nothing away.
        site.set("/api/services?page=1", 200, "{\"contents\":[");
        desk.later(24).await;
        desk.run(&source).await;
        desk.sources(&id).await.shows("n’est pas dans la forme indiquée").shows("27 novembre 2026");
        assert_eq!(desk.titles("").await, ["Salud"]);
        desk.app.run_jobs().await;
    }

    async fn what_goes_wrong_is_told_in_plain_words(place) {
        let (site, mut desk, id) = opened(&place).await;
        site.set("/robots.txt", 200, "User-agent: *\nDisallow: /no\n");
        site.flood("/flood", &[], "<rss>".repeat(1_000));
        site.set("/page", 200, "<!doctype html><p>404");
        site.set("/bomb", 200, "<!DOCTYPE a [<!ENTITY b \"b\">]><rss version=\"2.0\"><channel><item><title>&b;</title></item></channel></rss>");
        site.set("/secret", 302, "location: http://10.0.0.1/feed");
        let all = [("/flood", "trop grande"), ("/page", "n’est pas dans la forme"), ("/bomb", "pourraient nuire"), ("/no/feed", "robots.txt"), ("/secret", "pas sur l’internet public")];
        for (path, words) in all {
            let source = desk.subscribed(&id, "feed", &site.url(path)).await;
            desk.run(&source).await;
            desk.sources(&id).await.shows(words);
        }
        let own = format!("{LIST}/{id}/sources");
        let again = [("speaks", "feed"), ("url", "https://a.example.org/")];
        desk.app.as_(Persona::Newcomer).post_form(&own, &again).await.is(422).shows("5 sources au plus");
        desk.app.as_(Persona::Newcomer).post_form(&own, &[("speaks", "gopher"), ("url", "javascript:alert(1)")]).await.is(422).shows("adresse web complète");
        let secret = [("speaks", "feed"), ("url", "https://user:word@a.example.org/feed")];
        desk.app.as_(Persona::Newcomer).post_form(&own, &secret).await.is(422).shows("adresse web complète");
        // What is wrong is said where it was typed.
        let page = desk.sources(&id).await;
        let last = page.text().rsplit(&format!("{own}/")).next().unwrap()[..36].to_owned();
        let field = format!("url-{}", last.replace('-', ""));
        let one = format!("{own}/{last}");
        let page = desk.app.as_(Persona::Newcomer).post_form(&one, &[(&field, "javascript:alert(2)")]).await.is(422);
        assert_eq!(page.text().matches("value=\"javascript:alert(2)\"").count(), 1);
        desk.app.as_(Persona::Newcomer).post_form(&one, &[(&field, &site.url("/page"))]).await.is(422).shows("a déjà cette source");
        desk.app.as_(Persona::Newcomer).post_form(&one, &[(&field, &site.url("/well"))]).await.is(303);
        desk.app.as_(Persona::Newcomer).post_form(&format!("{own}/{id}"), &[(&format!("url-{}", id.replace('-', "")), "x")]).await.is(404);
        desk.app.run_jobs().await;
    }

    async fn a_source_is_mended_paused_and_nobody_elses(place) {
        let (site, mut desk, id) = opened(&place).await;
        site.set("/new", 200, FEED);
        let source = desk.subscribed(&id, "feed", &site.url("/old")).await;
        desk.run(&source).await;
        desk.sources(&id).await.shows("répondu par une erreur");
        let field = format!("url-{}", source[source.len() - 36..].replace('-', ""));
        desk.app.as_(Persona::Newcomer).post_form(&source, &[(&field, "ftp://x")]).await.is(422);
        // The editor writes for the institution that keeps the portal; others do not.
        desk.app.as_(Persona::Editor).post_form(&source, &[(&field, &site.url("/new"))]).await.is(303);
        desk.run(&source).await;
        assert_eq!(desk.titles("?portal=guide-pour-arriver").await.len(), 1);
        assert_eq!(desk.titles("?portal=atlantis&page=0&language=%00").await.len(), 1, "what is not known is no filter");
        desk.app.as_(Persona::Newcomer).post_form(&format!("{source}/pause"), &[]).await.is(303);
        desk.sources(&id).await.shows("En pause");
        site.asked();
        desk.later(48).await;
        desk.run(&source).await;
        assert!(site.asked().is_empty(), "a source at rest was asked");
        desk.app.as_(Persona::Newcomer).post_form(&format!("{source}/resumption"), &[]).await.is(303);
        desk.run(&source).await;
        assert!(site.asked().contains(&"GET /new".to_owned()));
        let other = added(&desk.app, &[("name", "Autre")]).await;
        let forged = source.replace(&id, &other);
        for noun in ["", "/pause", "/resumption", "/removal"] {
            let fields = [(field.as_str(), "https://a.example.org/")];
            desk.app.as_(Persona::Newcomer).post_form(&format!("{forged}{noun}"), &fields).await.is(404);
            desk.app.as_(Persona::Neighbour).post_form(&format!("{source}{noun}"), &fields).await.is(404);
        }
        desk.app.as_(Persona::Observer).get(&format!("{LIST}/{id}/sources")).await.is(404);
        desk.app.run_jobs().await;
    }

    async fn the_list_asks_the_database_as_often_however_long_it_is(place) {
        let (site, mut desk, id) = opened(&place).await;
        let items = |many: usize| -> String {
            let one = |n: usize| format!("<item><title>Nota {n}</title><link>/n/{n}</link></item>");
            format!("<rss version=\"2.0\"><channel>{}</channel></rss>", (0..many).map(one).collect::<String>())
        };
        site.set("/feed", 200, &items(1));
        let source = desk.subscribed(&id, "feed", &site.url("/feed")).await;
        desk.run(&source).await;
        let (_, few) = desk.app.queries(async { desk.app.get("/fr/exchange/portals/news").await.ok() }).await;
        site.set("/feed", 200, &items(700));
        desk.later(24).await;
        desk.run(&source).await;
        let (page, many) = desk.app.queries(async { desk.app.get("/fr/exchange/portals/news").await.ok() }).await;
        assert_eq!(few, many);
        // A source keeps the newest five hundred.
        page.shows("500 publications");
        desk.app.get("/fr/exchange/portals/news?page=25").await.ok().shows("Nota");
        desk.app.run_jobs().await;
    }
}
