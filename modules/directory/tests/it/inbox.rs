//! The inbox: what the public said reaches those who look after the page, and nobody else.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::network;
use std::future::IntoFuture;
use testkit::{Persona, TestApp};

const SERVICE: &str = "/fr/la-marsa/services/guichet-accueil-migrants/reports";
const GUIDE: &str = "/fr/la-marsa/guides/premiers-jours/reports";
const INBOX: &str = "/fr/work/inbox";

/// A report with a token of its own. Each comes from another address.
async fn report(app: &TestApp, to: &str, number: u8, kind: &str, message: &str) -> String {
    let id = format!("0190d6a0-0000-7000-8000-0000000000{number:02x}");
    let form = [("once", id.as_str()), ("kind", kind), ("message", message)];
    app.post_form(to, &form).from([192, 0, 2, number]).await.is(201);
    format!("{INBOX}/{id}")
}

async fn act(app: &TestApp, who: Persona, path: &str, fields: &[(&str, &str)], status: u16) {
    app.as_(who).post_form(path, fields).await.is(status);
}

testkit::on_both! {
    async fn a_report_is_taken_closed_and_opened_again(place) {
        let app = network(&place).await;
        app.as_(Persona::Editor).get(INBOX).await.ok().shows("Aucun retour").hides("Un retour<");
        let path = report(&app, SERVICE, 1, "hours", "Fermé le mercredi <b>après-midi</b>").await;
        let (take, close, reopen) = (format!("{path}/assignment"), format!("{path}/closing"), format!("{path}/reopening"));
        app.as_(Persona::Editor).get("/fr/work").await.ok().shows("Un retour du public à traiter");
        let page = app.as_(Persona::Editor).get(INBOX).await.ok().shows("Les horaires sont faux").shows("Personne ne s’en occupe");
        assert!(page.text().contains("&lt;b&gt;après-midi&lt;/b&gt;"), "what the public wrote is not escaped");
        assert!(page.text().contains("/fr/la-marsa/services/guichet-accueil-migrants") && page.text().contains("/fr/work/services/"));
        let name = app.account(Persona::Editor).await.name;
        act(&app, Persona::Editor, &format!("{take}?state=open&territory=la-marsa"), &[("from", "")], 303).await;
        let page = app.as_(Persona::Observer).get(&format!("{INBOX}?state=open&territory=la-marsa")).await.ok();
        assert!(page.words().contains("En charge depuis le 25 novembre 2026") && page.words().contains(&name), "{}", page.words());
        // Who did not see that it was taken is told; who saw it may take over. Taking it twice changes nothing.
        act(&app, Persona::Reviewer, &take, &[("from", "")], 409).await;
        act(&app, Persona::Editor, &take, &[], 303).await;
        act(&app, Persona::Reviewer, &take, &[], 303).await;
        act(&app, Persona::Editor, &close, &[("answer", &"é".repeat(1_001))], 422).await;
        act(&app, Persona::Editor, &close, &[("answer", "Horaires corrigés <i>")], 303).await;
        act(&app, Persona::Editor, &close, &[], 409).await;
        act(&app, Persona::Editor, &take, &[], 409).await;
        let page = app.as_(Persona::Observer).get(&format!("{INBOX}?state=closed")).await.ok().shows("Traité le 25 novembre 2026");
        assert!(page.text().contains("Horaires corrigés &lt;i&gt;"));
        app.as_(Persona::Observer).get(&format!("{INBOX}?state=open")).await.ok().hides("Les horaires sont faux");
        app.as_(Persona::Observer).get("/fr/work").await.ok().hides("à traiter");
        act(&app, Persona::Editor, &reopen, &[], 303).await;
        act(&app, Persona::Editor, &reopen, &[], 409).await;
        app.as_(Persona::Editor).get(&format!("{INBOX}?state=open")).await.ok().shows("Les horaires sont faux").shows("Horaires corrigés");
        let object = Some(path.rsplit('/').next().unwrap().parse().unwrap());
        let asked = platform::audit::Asked { object, ..platform::audit::Asked::default() };
        let trail = platform::audit::read(&app.app().db, &asked, 20).await.unwrap();
        let acts: Vec<&str> = trail.iter().rev().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["report-taken", "report-taken", "report-closed", "report-reopened"]);
        assert!(trail.iter().all(|it| it.account.is_some() && !it.details.contains("Horaires")));
    }

    async fn who_may_not_write_reads_and_the_neighbour_finds_nothing(place) {
        let app = network(&place).await;
        let path = report(&app, SERVICE, 1, "text", "Pas clair").await;
        let guide = report(&app, GUIDE, 2, "other", "Lien mort").await;
        let page = app.as_(Persona::Observer).get(INBOX).await.ok().shows("Pas clair").shows("Lien mort");
        assert!(!page.text().contains("/closing") && !page.text().contains("/assignment"), "an observer is shown buttons");
        for persona in [Persona::Neighbour, Persona::Observer, Persona::Translator, Persona::Newcomer] {
            for act in ["assignment", "closing", "reopening"] {
                for path in [&path, &guide] {
                    app.as_(persona).post_form(&format!("{path}/{act}"), &[]).await.is(404);
                }
            }
        }
        for rest in ["", "?state=open", "?territory=la-marsa", "?territory=la-marsa&state=closed&page=2"] {
            app.as_(Persona::Neighbour).get(&format!("{INBOX}{rest}")).await.ok().hides("Pas clair").hides("Lien mort");
        }
        app.as_(Persona::Neighbour).get("/fr/work").await.ok().hides("à traiter");
        app.as_(Persona::Newcomer).get(INBOX).await.is(404);
        app.get(INBOX).await.is(303);
        act(&app, Persona::Editor, &format!("{INBOX}/0190d6a0-0000-7000-8000-0000000000ff/closing"), &[], 404).await;
        act(&app, Persona::Editor, &format!("{INBOX}/nothing/closing"), &[], 404).await;
        act(&app, Persona::Editor, &format!("{guide}/closing"), &[], 303).await;
        act(&app, Persona::Administrator, &format!("{path}/closing"), &[], 303).await;
    }

    async fn that_a_page_helped_asks_for_nothing(place) {
        let app = network(&place).await;
        report(&app, SERVICE, 1, "helped", "").await;
        app.as_(Persona::Editor).get("/fr/work").await.ok().hides("à traiter");
        app.as_(Persona::Editor).get(&format!("{INBOX}?state=open")).await.ok().hides("Cette page a aidé");
        app.as_(Persona::Editor).get(&format!("{INBOX}?state=closed")).await.ok().shows("Cette page a aidé quelqu’un");
        report(&app, GUIDE, 2, "unhelpful", "").await;
        app.as_(Persona::Editor).get("/fr/work").await.ok().shows("Un retour du public à traiter");
        let page = app.as_(Persona::Editor).get(INBOX).await.ok().words();
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(at("Cette page n’a pas aidé") < at("Cette page a aidé"), "what waits does not come first");
    }

    async fn what_was_not_found_is_listed(place) {
        let app = network(&place).await;
        for _ in 0..3 {
            app.get("/fr/la-marsa/services?q=xylophone").await.ok();
        }
        app.get("/fr/raoued/services?q=zeppelin").await.ok();
        app.as_(Persona::Observer).get(INBOX).await.ok().shows("xylophone").shows("novembre 2026").hides("zeppelin");
        app.as_(Persona::Neighbour).get(INBOX).await.ok().shows("zeppelin").hides("xylophone");
        app.as_(Persona::Administrator).get(INBOX).await.ok().shows("zeppelin").shows("xylophone");
        app.as_(Persona::Administrator).get(&format!("{INBOX}?territory=raoued")).await.ok().shows("zeppelin").hides("xylophone");
    }

    async fn the_inbox_asks_the_database_as_often_however_long_it_is(place) {
        let app = network(&place).await;
        report(&app, SERVICE, 1, "hours", "Un").await;
        report(&app, GUIDE, 2, "other", "Deux").await;
        app.as_(Persona::Editor).get(INBOX).await.ok();
        let (_, few) = app.queries(app.as_(Persona::Editor).get(INBOX).into_future()).await;
        for number in 3..60 {
            report(&app, if number % 2 == 0 { SERVICE } else { GUIDE }, number, "text", "Encore").await;
        }
        let (page, many) = app.queries(app.as_(Persona::Editor).get(INBOX).into_future()).await;
        assert_eq!(page.ok().text().matches("id=\"report-").count(), 50);
        let second = app.as_(Persona::Editor).get(&format!("{INBOX}?page=2")).await.ok();
        assert_eq!(second.text().matches("id=\"report-").count(), 9);
        assert!(many <= few, "{many} queries for a long list, {few} for a short one");
    }

    async fn every_page_speaks_every_language(place) {
        let app = network(&place).await;
        let path = report(&app, SERVICE, 1, "refused", "Pas reçu").await;
        report(&app, GUIDE, 2, "helped", "").await;
        app.get("/fr/la-marsa/services?q=xylophone").await.ok();
        act(&app, Persona::Editor, &format!("{path}/assignment"), &[], 303).await;
        for (lang, title) in [("fr", "Les retours du public"), ("ar", "ملاحظات الجمهور"), ("en", "Messages from the public"), ("es", "Avisos del público"), ("pt", "Avisos do público")] {
            for rest in ["", "?state=open", "?state=closed&page=7", "?territory=nothing&state=x&page=-1"] {
                app.as_(Persona::Coordinator).get(&format!("/{lang}/work/inbox{rest}")).await.ok().shows(title);
            }
            app.as_(Persona::Coordinator).get(&format!("/{lang}/work/services")).await.ok().shows(title);
            let close = format!("{path}/closing").replacen("/fr/", &format!("/{lang}/"), 1);
            app.as_(Persona::Coordinator).post_form(&close, &[("answer", &"x".repeat(1_001))]).await.is(422);
        }
    }
}
