//! What comes of an event: documents and a report for everybody, decisions as tasks that institutions tick themselves.

use crate::events::{SECRETARIAT, announced};
use crate::exchange;
use testkit::{Answer, Persona, TestApp};

const OWN: &str = "/es/work/exchange/followups";

async fn decide(
    app: &TestApp,
    persona: Persona,
    path: &str,
    (what, who, due, public): (&str, &str, &str, &str),
) -> Answer {
    let sent = [("what", what), ("institution", who), ("due", due), ("public", public)];
    app.as_(persona).post_form(&format!("{path}/followups"), &sent).await
}

/// The identifiers of those that a list shows with the way to tick them.
fn shown(page: &Answer, noun: &str) -> Vec<String> {
    let all = page.text().split("/work/exchange/followups/").skip(1).filter(|rest| rest[36..].starts_with(noun));
    all.map(|rest| rest[..36].to_owned()).collect()
}

testkit::on_both! {
    async fn documents_and_report_are_read_by_everybody_at_once(place) {
        let mut app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        app.forget_sessions();
        app.set_clock("2026-12-12T00:00:00Z").await;
        let report = format!("{path}/report");
        for persona in [Persona::Editor, Persona::Coordinator, Persona::Observer] {
            app.as_(persona).get(&report).await.is(404);
            app.as_(persona).post_form(&report, &[("report", "x")]).await.is(404);
        }
        let form = app.as_(SECRETARIAT).get(&report).await.ok();
        let seen = form.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let sent = |url: &'static str, seen: &str| {
            [("seen", seen.to_owned()), ("report", "Cada equipo cambió algo.".to_owned()), ("document.0.title", "Memoria".to_owned()), ("document.0.url", url.to_owned()), ("document.0.lang", "es".to_owned())]
        };
        for bad in ["javascript:alert(1)", "http://docs.example.org/a.pdf", "", "https://"] {
            let fields = sent(bad, &seen);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            app.as_(SECRETARIAT).post_form(&report, &fields).await.is(422).shows("Cada equipo cambió algo.");
        }
        let fields = sent("https://docs.example.org/a.pdf", &seen);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        app.as_(SECRETARIAT).post_form(&report, &fields).await.is(303);
        app.as_(SECRETARIAT).post_form(&report, &fields).await.is(409).shows("Cada equipo cambió algo.");
        app.catch_up().await;
        let page = app.get("/es/exchange/events/taller-de-ventanillas").await.ok().shows("Cada equipo cambió algo.").shows("Memoria");
        assert!(page.text().contains("https://docs.example.org/a.pdf"));
        app.get("/es/exchange/events?q=cambió").await.ok().shows("Taller de ventanillas");
        assert_eq!(app.get("/api/v1/exchange/events").await.ok().json()["contents"][0]["documents"][0]["title"], "Memoria");
        app.run_jobs().await;
    }

    async fn what_was_decided_is_ticked_by_whoever_took_it_on(place) {
        let mut app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        let task = ("Abrir un turno único", "Mairie d’Ici", "2026-12-20", "1");
        for persona in [Persona::Editor, Persona::Coordinator, Persona::Observer] {
            decide(&app, persona, &path, task).await.is(404);
        }
        for bad in [("", "Mairie d’Ici", "2026-12-20", "1"), ("x", "Nadie", "2026-12-20", "1"), ("x", "Mairie d’Ici", "pronto", "1")] {
            decide(&app, SECRETARIAT, &path, bad).await.is(422);
        }
        decide(&app, SECRETARIAT, &path, task).await.is(303);
        decide(&app, SECRETARIAT, &path, ("Lo que no es público", "Mairie d’Ailleurs", "2026-12-20", "")).await.is(303);
        decide(&app, SECRETARIAT, &path, ("Un error", "Mairie d’Ici", "2026-12-20", "")).await.is(303);
        app.catch_up().await;
        let public = "/es/exchange/events/taller-de-ventanillas";
        app.get(public).await.ok().shows("Abrir un turno único").hides("Lo que no es público").hides("Un error");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("Su institución tiene algo que hacer");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("2 compromisos por cumplir");
        // A mistake is taken back while nobody has ticked it, by those who wrote it.
        let desk = app.as_(SECRETARIAT).get(&path).await.ok();
        let rest = desk.text().split("Un error").nth(1).unwrap();
        let wrong = rest.split("/work/exchange/followups/").nth(1).unwrap()[..36].to_owned();
        app.as_(Persona::Editor).post_form(&format!("{OWN}/{wrong}/removal"), &[]).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{OWN}/{wrong}/removal"), &[]).await.is(303);
        // Each ticks its own, with what was done; nobody for another.
        let list = app.as_(Persona::Editor).get(OWN).await.ok().shows("Abrir un turno único").hides("Lo que no es público").hides("Un error");
        let own = shown(&list, "/completion").remove(0);
        let done = format!("{OWN}/{own}/completion");
        let field = format!("done-{own}");
        for persona in [SECRETARIAT, Persona::Neighbour, Persona::Observer] {
            app.as_(persona).post_form(&done, &[(&field, "x")]).await.is(404);
        }
        app.as_(Persona::Editor).post_form(&done, &[(&field, "")]).await.is(422);
        app.as_(Persona::Editor).post_form(&done, &[(&field, "Abierto desde <i>el lunes</i>.")]).await.is(303);
        app.as_(Persona::Editor).post_form(&done, &[(&field, "Otra vez")]).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{OWN}/{own}/removal"), &[]).await.is(404);
        app.catch_up().await;
        let page = app.get(public).await.ok().shows("Abierto desde <i>el lunes</i>.");
        assert!(!page.text().contains("<i>el lunes"));
        // On its day who has not ticked is reminded, once.
        app.forget_sessions();
        app.set_clock("2026-12-20T06:00:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("nada dice que esté hecho");
        app.as_(Persona::Editor).get("/es/notices").await.ok().hides("nada dice que esté hecho");
        app.forget_sessions();
        app.set_clock("2026-12-22T06:00:00Z").await;
        app.run_jobs().await;
        let page = app.as_(Persona::Neighbour).get("/es/notices").await.ok();
        assert_eq!(page.words().matches("nada dice que esté hecho").count(), 1);
        app.as_(SECRETARIAT).get(&path).await.ok().shows("Con retraso");
    }
}
