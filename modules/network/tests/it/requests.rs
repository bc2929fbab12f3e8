//! Asking to join: without an account, followed through a private link, decided by who manages the people of the place.

use crate::organisations::{accept, make, themed, token};
use testkit::{Answer, Persona, TestApp};

const ASKED: [(&str, &str); 7] = [
    ("name", "Les amis de la mer"),
    ("kind", "association"),
    ("territory", "ici"),
    ("website", "amis.example.org"),
    ("why", "Nous aidons les pêcheurs."),
    ("person", "Dalila"),
    ("email", "dalila@amis.example.org"),
];

async fn ask(app: &TestApp, change: &[(&str, &str)], number: u8) -> Answer {
    let mut fields = ASKED.to_vec();
    fields.retain(|(name, _)| !change.iter().any(|(other, _)| other == name));
    fields.extend(change);
    app.post_form("/fr/network/requests", &fields).from([198, 51, 100, number]).await
}

/// The address of the first request in the work list.
async fn first(app: &TestApp) -> String {
    let list = app.as_(Persona::Coordinator).get("/fr/work/network/requests").await.ok();
    let rest = list.text().split("/fr/work/network/requests/").nth(1).unwrap_or_else(|| panic!("{}", list.words()));
    format!("/fr/work/network/requests/{}", rest.split('"').next().unwrap())
}

testkit::on_both! {
    async fn a_request_becomes_an_organisation_and_an_account(place) {
        let app = themed(&place).await;
        app.get("/fr/network/join").await.ok().shows("Rejoindre le réseau").shows("Ces coordonnées servent");
        let sent = ask(&app, &[], 1).await.is(303);
        let link = sent.location().to_owned();
        app.get(&link).await.ok().shows("Gardez cette adresse").shows("attend une réponse").hides("dalila@");
        app.get("/fr/network").await.ok().hides("amis de la mer");
        for other in [Persona::Neighbour, Persona::Editor] {
            app.as_(other).get("/fr/work/network/requests").await.is(404);
        }
        let page = first(&app).await;
        app.as_(Persona::Neighbour).get(&page).await.is(404);
        app.as_(Persona::Coordinator).get(&page).await.ok().shows("dalila@amis.example.org").shows("Aucune organisation connue");
        let approved = app.as_(Persona::Coordinator).post_form(&format!("{page}/approval"), &[("organisation", "")]).await.ok();
        let approved = approved.hides("dalila@");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/approval"), &[("organisation", "")]).await.is(409);
        app.catch_up().await;
        app.get("/fr/network").await.ok().shows("Les amis de la mer");
        app.get("/fr/network/organisations/les-amis-de-la-mer").await.ok().hides("Dalila");
        let given = token(&approved.words());
        let followed = app.get(&link).await.ok().shows("Bienvenue");
        assert!(followed.text().contains(&given), "the asker finds the invitation too");
        let cookie = accept(&app, &given, "dalila").await;
        app.get(&link).await.ok().hides(&given);
        let list = app.get("/fr/work/network/organisations?own=1").header("cookie", &cookie).await.ok();
        let list = list.shows("Les amis de la mer");
        let id = list.text().split("/fr/work/network/organisations/").find(|rest| rest.len() > 36 && rest.as_bytes()[8] == b'-').unwrap()[..36].to_owned();
        let edit = format!("/fr/work/network/organisations/{id}");
        let edit = app.get(&format!("{edit}/edit")).header("cookie", &cookie).await.ok();
        assert!(edit.text().contains("dalila@amis.example.org"));
        let log = app.as_(Persona::Administrator).get("/fr/audit").await.ok();
        log.shows("request-made").shows("request-read").shows("request-approved").shows("invited");
        app.run_jobs().await;
    }

    async fn a_refusal_says_why(place) {
        let app = themed(&place).await;
        let link = ask(&app, &[], 1).await.is(303).location().to_owned();
        let page = first(&app).await;
        app.as_(Persona::Coordinator).post_form(&format!("{page}/refusal"), &[("reason", "  ")]).await.is(422);
        app.as_(Persona::Neighbour).post_form(&format!("{page}/refusal"), &[("reason", "non")]).await.is(404);
        app.as_(Persona::Coordinator).post_form(&format!("{page}/refusal"), &[("reason", "Votre fiche existe déjà.")]).await.is(303);
        app.get(&link).await.ok().shows("Votre fiche existe déjà.");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/approval"), &[]).await.is(409);
        app.get("/fr/network/requests/inconnu").await.is(404);
        app.run_jobs().await;
    }

    async fn what_is_missing_is_said_and_robots_are_let_run(place) {
        let app = themed(&place).await;
        let back = ask(&app, &[("name", ""), ("email", ""), ("territory", "nulle-part"), ("website", "x y")], 1).await.is(422);
        let back = back.shows("Donnez une adresse e-mail ou un numéro").shows("Nous aidons les pêcheurs.");
        assert!(back.text().contains("id=\"territory-error\"") && back.text().contains("id=\"website-error\""));
        ask(&app, &[("address2", "robot")], 1).await.is(303);
        app.as_(Persona::Coordinator).get("/fr/work/network/requests").await.ok().shows("Aucune demande");
        for _ in 0..10 {
            ask(&app, &[], 2).await.is(303);
        }
        ask(&app, &[], 2).await.is(429);
        ask(&app, &[], 3).await.is(303);
        app.as_(Persona::Coordinator).get("/fr/work").await.ok().shows("11 organisations demandent");
        app.as_(Persona::Neighbour).get("/fr/work").await.ok().hides("demandent à rejoindre");
        app.run_jobs().await;
    }

    async fn the_same_organisation_is_not_made_twice(place) {
        let app = themed(&place).await;
        let id = make(&app, &[("name", "Amis de la mer")]).await;
        ask(&app, &[("name", "Association LES AMIS DE LA MER")], 1).await.is(303);
        let page = first(&app).await;
        let shown = app.as_(Persona::Coordinator).get(&page).await.ok().shows("déjà connue : Amis de la mer");
        assert!(shown.text().contains(&format!("value=\"{id}\" checked")), "what is nearly sure is proposed");
        let elsewhere = kernel::Id::<()>::new().to_string();
        app.as_(Persona::Coordinator).post_form(&format!("{page}/approval"), &[("organisation", &elsewhere)]).await.is(404);
        app.as_(Persona::Coordinator).post_form(&format!("{page}/approval"), &[("organisation", &id)]).await.ok();
        app.catch_up().await;
        app.get("/fr/network").await.ok().shows("Une organisation trouvée");
        app.run_jobs().await;
    }

    async fn old_requests_are_forgotten(place) {
        let mut app = themed(&place).await;
        let link = ask(&app, &[], 1).await.is(303).location().to_owned();
        let page = first(&app).await;
        app.as_(Persona::Coordinator).post_form(&format!("{page}/refusal"), &[("reason", "non")]).await.is(303);
        app.set_clock("2027-01-25T09:30:00Z").await;
        app.run_jobs().await;
        app.get(&link).await.ok();
        app.set_clock("2027-03-25T09:30:00Z").await;
        app.run_jobs().await;
        app.get(&link).await.is(404);
    }
}
