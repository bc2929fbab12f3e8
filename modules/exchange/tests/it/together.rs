//! What institutions took up from each other and did together: told by one side, seen by the public once the other confirms.

use crate::{exchange, give, institution, published, save, whole};
use kernel::{Role, Scope};
use testkit::{Persona, TestApp};

const PUBLIC: &str = "/es/exchange/practices/ventanilla-unica-para-recien-llegados";

/// Tells of a transfer of the practice; the address of it.
async fn told(app: &TestApp, persona: Persona, practice: &str, taker: &str, from: &str, changed: &str) -> String {
    let taker = institution(taker).to_string();
    let fields = [("organisation", taker.as_str()), ("from", from), ("since", "2026-01-15"), ("changed", changed)];
    let path = format!("/es/work/exchange/practices/{practice}/transfers");
    let made = app.as_(persona).post_form(&path, &fields).await.is(303);
    made.location().split('?').next().unwrap().to_owned()
}

testkit::on_both! {
    async fn a_transfer_is_told_by_one_and_confirmed_by_the_other(place) {
        let app = exchange(&place).await;
        let practice = published(&app).await;
        let form = format!("/es/work/exchange/practices/{practice}/transfers/new");
        app.as_(Persona::Neighbour).get(&form).await.ok().shows("Ventanilla única").shows("Mairie d’Ailleurs");
        // What is missing is said, and what was typed stays.
        let taker = institution("ailleurs").to_string();
        let half = [("organisation", taker.as_str()), ("from", "origin"), ("since", "ayer"), ("changed", "Solo los martes.")];
        let list = format!("/es/work/exchange/practices/{practice}/transfers");
        app.as_(Persona::Neighbour).post_form(&list, &half).await.is(422).shows("Solo los martes.");
        // Nobody tells for another institution, nor takes up what is theirs.
        let own = institution("ici").to_string();
        for (persona, organisation) in [(Persona::Editor, &taker), (Persona::Editor, &own), (Persona::Observer, &taker)] {
            let fields = [("organisation", organisation.as_str()), ("from", "origin"), ("since", "2026-01-15"), ("changed", "x")];
            app.as_(persona).post_form(&list, &fields).await.is(404);
        }
        let path = told(&app, Persona::Neighbour, &practice, "ailleurs", "origin", "Solo los martes.").await;
        app.catch_up().await;
        app.get(PUBLIC).await.ok().shows("Nadie ha contado todavía").hides("Solo los martes.");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("dice que retomó");
        // Its taker does not confirm it.
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[]).await.is(404);
        app.as_(Persona::Observer).get(&path).await.is(404);
        app.as_(Persona::Editor).get(&path).await.ok().shows("¿Es así?").shows("Solo los martes.");
        app.as_(Persona::Editor).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        app.get(PUBLIC).await.ok().shows("Solo los martes.").shows("Mairie d’Ailleurs").shows("Una institución la retomó.");
        // A second generation hangs below the first, and is confirmed by whom it was taken from.
        let first = path.rsplit('/').next().unwrap().to_owned();
        give(&app, Persona::Newcomer, Role::FocalPoint, Scope::Organisation(institution("loin"))).await;
        app.forget_sessions();
        let second = told(&app, Persona::Newcomer, &practice, "loin", &first, "En un barco.").await;
        app.as_(Persona::Editor).post_form(&format!("{second}/confirmation"), &[]).await.is(404);
        app.as_(Persona::Neighbour).post_form(&format!("{second}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        let page = app.get(PUBLIC).await.ok().shows("En un barco.").shows("retomada de Mairie d’Ailleurs");
        assert_eq!(page.text().matches("class=\"descendants\"").count(), 2);
        // Told anew it waits anew; what is seen otherwise is not shown.
        let again = [("since", "2026-01-15"), ("changed", "También los jueves.")];
        app.as_(Persona::Neighbour).post_form(&path, &again).await.is(303);
        app.catch_up().await;
        app.get(PUBLIC).await.ok().hides("los jueves").hides("En un barco.");
        app.as_(Persona::Editor).post_form(&format!("{path}/dispute"), &[]).await.is(303);
        app.catch_up().await;
        app.get(PUBLIC).await.ok().hides("los jueves");
        app.as_(Persona::Neighbour).get("/es/work/exchange/transfers").await.ok().shows("Cuestionada");
        app.run_jobs().await;
    }

    async fn a_cooperation_is_public_once_all_stand_by_it(place) {
        let app = exchange(&place).await;
        app.account(Persona::Neighbour).await;
        let own = institution("ici").to_string();
        let fields = [
            ("organisation", own.as_str()),
            ("others", "Mairie d’Ailleurs"),
            ("title", "Una semana juntas"),
            ("modality", "study-visit"),
            ("from", "2026-03-02"),
            ("to", "2026-03-06"),
            ("objectives", "Aprender una de otra."),
        ];
        let list = "/es/work/exchange/cooperations";
        let mut wrong = fields.to_vec();
        wrong.retain(|(name, _)| !["others", "modality", "to"].contains(name));
        wrong.extend([("others", "Nadie"), ("to", "2020-01-01")]);
        let back = app.as_(Persona::Editor).post_form(list, &wrong).await.is(422);
        back.shows("no está en la red: Nadie").shows("El final es anterior").shows("Aprender una de otra.");
        app.as_(Persona::Observer).post_form(list, &fields).await.is(404);
        let made = app.as_(Persona::Editor).post_form(list, &fields).await.is(303);
        let path = made.location().split('?').next().unwrap().to_owned();
        let id = path.rsplit('/').next().unwrap().to_owned();
        let public = format!("/es/exchange/cooperations/{id}");
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.get(&format!("/api/v1/exchange/cooperations/{id}")).await.is(404);
        app.as_(Persona::Newcomer).get(&path).await.is(404);
        app.as_(Persona::Neighbour).get(&path).await.ok().shows("Aún sin confirmar");
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("espera que su institución la confirme");
        // One side alone makes nothing public, however often it confirms.
        app.as_(Persona::Editor).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().shows("Una semana juntas").shows("Pasantía o visita de estudio");
        app.get("/ar/exchange/cooperations").await.ok().shows("Una semana juntas");
        let data = app.get("/api/v1/exchange/cooperations").await.ok().json();
        assert_eq!(data["contents"][0]["parties"].as_array().unwrap().len(), 2);
        // Written anew it is one side's word again; who has not seen that overwrites nothing.
        let next = [("title", "Una semana juntas"), ("modality", "study-visit"), ("objectives", "Otra cosa."), ("seen", "1")];
        app.as_(Persona::Neighbour).post_form(&path, &next).await.is(303);
        app.as_(Persona::Editor).post_form(&path, &[("title", "X"), ("modality", "other"), ("objectives", "Y"), ("seen", "1")]).await.is(409);
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.as_(Persona::Editor).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().shows("Otra cosa.");
        app.run_jobs().await;
    }

    async fn a_draft_is_taken_up_by_nobody(place) {
        let app = exchange(&place).await;
        let id = crate::begun(&app).await;
        save(&app, Persona::Editor, &id, &whole()).await.is(303);
        app.as_(Persona::Neighbour).get(&format!("/es/work/exchange/practices/{id}/transfers/new")).await.is(404);
        app.run_jobs().await;
    }
}
