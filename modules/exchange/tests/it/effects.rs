//! What has changed months later: asked by mail, answered with a link that needs no account, confirmed by the other side.

use crate::exchange_with;
use crate::following::{closed, holds, seen};
use testkit::{Catcher, Persona, TestApp};

/// What a letter's link answers.
fn answer() -> Vec<(&'static str, &'static str)> {
    vec![
        ("changes", "new-programme"),
        ("changes", "process"),
        ("words", "Abrimos sin cita tres mañanas."),
        ("evidence", "https://ailleurs.example.org/horario"),
        ("reached-women", "212"),
        ("reached-men", "188"),
        ("onward", "yes"),
        ("takers", "Dos pueblos"),
    ]
}

/// The address of the only check that was asked, in the workspace.
async fn asked(app: &TestApp) -> String {
    let list = app.as_(Persona::Neighbour).get("/es/work/exchange/effects").await.ok();
    let id = list.text().split("/es/work/exchange/effects/").nth(1).unwrap()[..36].to_owned();
    format!("/es/work/exchange/effects/{id}")
}

testkit::on_both! {
    async fn a_link_answers_once_and_the_other_side_confirms(place) {
        let catcher = Catcher::new();
        let mut app = exchange_with(&place, |settings| settings.smtp = Some(catcher.smtp())).await;
        let path = closed(&app, "Cinco días en Ici", "2026-03-02", "2026-03-06").await;
        app.run_jobs().await;
        let letter = catcher.take().into_iter().find(|it| it.to.iter().any(|to| to.contains("suivi@"))).unwrap();
        assert!(letter.text.contains("Cinco días en Ici") && !letter.text.contains("mostrador"), "{}", letter.text);
        let link = letter.link("/exchange/effects/");
        let es = format!("/es/{}", link.split_once("/exchange/").map(|(_, rest)| format!("exchange/{rest}")).unwrap());
        let page = app.get(&es).await.ok().shows("¿Qué cambió después de 6 meses?").shows("Cinco días en Ici");
        assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
        assert_eq!(page.header("x-robots-tag"), "noindex");
        assert!(page.text().len() < 40_000);
        for lang in ["fr", "en", "pt", "ar"] {
            app.get(&es.replace("/es/", &format!("/{lang}/"))).await.ok();
        }
        // Only the hash of it is kept to be found; what is kept of it otherwise is sealed.
        let secret = es.rsplit('/').next().unwrap();
        let id: uuid::Uuid = path.rsplit('/').next().unwrap().parse().unwrap();
        let kept = exchange::effects::store::of(app.app().db.read(), &[id]).await.unwrap();
        assert!(!format!("{kept:?}").contains(secret));
        // Forged, nobody's, nonsense: no page.
        for forged in ["x", &secret.to_uppercase(), &secret[1..], "%00", "../effects"] {
            let path = format!("/es/exchange/effects/{forged}");
            assert_ne!(app.get(&path).await.status, 200, "{forged}");
            assert_ne!(app.post_form(&path, &answer()).await.status, 303, "{forged}");
        }
        // What does not go together is said, and what was typed stays.
        let wrong = [("changes", "law"), ("changes", "nothing-yet"), ("words", "Mis palabras"), ("evidence", "javascript:alert(1)"), ("reached-men", "-1")];
        let back = app.post_form(&es, &wrong).await.is(422).shows("Mis palabras").shows("se marcan solos");
        holds(&back, "javascript:alert(1)");
        app.post_form(&es, &[]).await.is(422);
        app.post_form(&es, &answer()).await.is(303);
        app.get(&es).await.ok().shows("Gracias, su respuesta llegó").shows("Abrimos sin cita tres mañanas.").hides("<textarea");
        // It answers once; a second one changes nothing.
        app.post_form(&es, &[("changes", "law"), ("words", "Otra cosa")]).await.is(303);
        app.get(&es).await.ok().hides("Otra cosa");
        // Not public before the other side has said so; who received does not confirm it themselves.
        app.catch_up().await;
        let public = path.replace("/work/", "/");
        app.get(&public).await.ok().hides("Abrimos sin cita");
        let check = asked(&app).await;
        app.as_(Persona::Neighbour).post_form(&format!("{check}/confirmation"), &[("seen", "3")]).await.is(404);
        app.as_(Persona::Newcomer).get(&check).await.is(404);
        app.as_(Persona::Observer).get(&check).await.is(404);
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("Un efecto por confirmar");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("dijo qué cambió");
        let page = app.as_(Persona::Editor).get(&check).await.ok().shows("212");
        let now = seen(&page);
        app.as_(Persona::Editor).post_form(&format!("{check}/dispute"), &[("seen", &now)]).await.is(422);
        app.as_(Persona::Editor).post_form(&format!("{check}/dispute"), &[("seen", "1"), ("objection", "Aún no.")]).await.is(409).shows("Aún no.");
        app.as_(Persona::Editor).post_form(&format!("{check}/dispute"), &[("seen", &now), ("objection", "Solo dos mañanas.")]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().shows("Cuestionado").shows("Solo dos mañanas.").hides("Personas alcanzadas");
        // Answered anew by a member, and confirmed.
        let page = app.as_(Persona::Neighbour).get(&check).await.ok().shows("Solo dos mañanas.");
        let again = seen(&page);
        let mut better = answer();
        better.retain(|(name, _)| *name != "words");
        better.extend([("words", "Abrimos sin cita dos mañanas."), ("seen", &*again)]);
        app.as_(Persona::Neighbour).post_form(&check, &better).await.is(303);
        app.as_(Persona::Neighbour).post_form(&check, &better).await.is(409).shows("dos mañanas");
        let page = app.as_(Persona::Editor).get(&check).await.ok();
        let changes = async |on: &str| {
            let table = app.get(&format!("/api/v1/exchange/table?rows=modality{on}")).await.ok().json();
            (table["total"]["changes"].as_u64(), table["changed"].clone())
        };
        assert_eq!(changes("").await, (Some(0), serde_json::json!([])));
        app.as_(Persona::Editor).post_form(&format!("{check}/confirmation"), &[("seen", &seen(&page))]).await.is(303);
        app.catch_up().await;
        // From that day on the table counts it, in its form and country, and leads to it.
        assert_eq!(changes("").await, (Some(1), serde_json::json!([id])));
        assert_eq!(changes("&on=2026-11-24").await.0, Some(0));
        let table = app.get("/es/exchange/table?rows=country&columns=modality").await.ok().shows("Lo que ha cambiado");
        assert!(table.text().contains("1 · una cooperación ha cambiado algo") && table.text().contains(&public), "{}", table.text());
        assert!(app.get("/es/exchange/table.csv?rows=modality").await.ok().text().contains("cambios"));
        app.get("/ar/exchange/table.pdf").await.ok();
        app.get(&public).await.ok().shows("Abrimos sin cita dos mañanas.").shows("Un programa o servicio nuevo").hides("Personas alcanzadas");
        let data = app.get("/api/v1/exchange/cooperations").await.ok().json();
        assert_eq!(data["contents"][0]["checks"][0]["state"], "confirmed");
        // What is confirmed stays so, and its link only shows until it is stale.
        app.as_(Persona::Neighbour).post_form(&check, &better).await.is(404);
        app.get(&es).await.ok();
        app.set_clock("2027-02-20T09:30:00Z").await;
        app.forget_sessions();
        app.get(&es).await.is(404);
        app.run_jobs().await;
    }

    async fn who_does_not_answer_is_reminded_and_then_missed(place) {
        let catcher = Catcher::new();
        let mut app = exchange_with(&place, |settings| settings.smtp = Some(catcher.smtp())).await;
        let path = closed(&app, "Cinco días en Ici", "2026-11-02", "2026-11-06").await;
        let ours = |catcher: &Catcher| -> Vec<String> {
            let all = catcher.take().into_iter().filter(|it| it.to.iter().any(|to| to.contains("suivi@")));
            all.map(|it| it.link("/exchange/effects/")).collect()
        };
        app.run_jobs().await;
        assert!(ours(&catcher).is_empty(), "nobody is asked before six months are over");
        app.set_clock("2027-05-06T12:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        let first = ours(&catcher);
        assert_eq!(first.len(), 1);
        app.as_(Persona::Neighbour).get("/es/work").await.ok().shows("Decir qué cambió desde una cooperación");
        // The same link reminds; and nobody is reminded twice on a day.
        app.set_clock("2027-05-21T12:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        assert_eq!(ours(&catcher), first);
        app.set_clock("2027-05-22T13:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        assert!(ours(&catcher).is_empty());
        app.set_clock("2027-07-06T12:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.get(&first[0]).await.is(404);
        app.post_form(&first[0], &answer()).await.is(404);
        app.catch_up().await;
        app.get(&path.replace("/work/", "/")).await.ok().shows("Sin respuesta");
        // A member may still say it.
        let check = asked(&app).await;
        let page = app.as_(Persona::Neighbour).get(&check).await.ok();
        let now = seen(&page);
        app.as_(Persona::Editor).post_form(&check, &[("seen", &*now)]).await.is(404);
        let mut late = answer();
        late.push(("seen", &*now));
        app.as_(Persona::Neighbour).post_form(&check, &late).await.is(303);
        app.as_(Persona::Editor).get(&check).await.ok().shows("Respondido");
        app.run_jobs().await;
    }
}
