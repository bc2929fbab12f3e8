//! Offers and requests: written as one goes, opened whole, seen by whom they are for, paused, over, prolonged, closed.
//! Who may not see one finds nothing of it: not in lists, search, files, API, nor in the table.

use crate::{exchange, give, institution};
use kernel::{Role, Scope};
use testkit::{Answer, Persona, TestApp};

/// The fields of a listing that can be open.
pub fn whole(title: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("title", title),
        ("what", "Tres ciudades comparten intérpretes que atienden por teléfono."),
        ("themes", "health"),
        ("themes", "legal"),
        ("modalities", "remote"),
        ("modalities", "training"),
        ("languages", "español, português"),
        ("cost", "shared"),
        ("urgency", "soon"),
        ("visibility", "public"),
        ("contact-email", "redes@ici.example.org"),
    ]
}

/// Begins one for an institution; its address.
pub async fn begun(app: &TestApp, persona: Persona, of: &str, side: &str, title: &str) -> String {
    let own = institution(of).to_string();
    let fields = [("organisation", own.as_str()), ("lang", "es"), ("title", title), ("side", side)];
    let made = app.as_(persona).post_form("/es/work/exchange/listings", &fields).await.is(303);
    made.location().trim_end_matches("/edit").to_owned()
}

/// Saves it over what was seen.
pub async fn save(app: &TestApp, persona: Persona, path: &str, fields: &[(&str, &str)]) -> Answer {
    let form = app.as_(persona).get(&format!("{path}/edit")).await.ok();
    let seen = form.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut sent = fields.to_vec();
    sent.push(("seen", &seen));
    app.as_(persona).post_form(path, &sent).await
}

/// One that is open.
pub async fn opened(app: &TestApp, side: &str, title: &str, other: &[(&'static str, &str)]) -> String {
    let path = begun(app, Persona::Editor, "ici", side, title).await;
    let mut fields = whole(title);
    fields.retain(|(name, _)| !other.iter().any(|(mine, _)| mine == name));
    fields.extend_from_slice(other);
    save(app, Persona::Editor, &path, &fields).await.is(303);
    app.as_(Persona::Editor).post_form(&format!("{path}/opening"), &[]).await.is(303);
    app.catch_up().await;
    path
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

testkit::on_both! {
    async fn a_request_is_written_opened_and_found(place) {
        let app = exchange(&place).await;
        app.account(Persona::Coordinator).await;
        let path = begun(&app, Persona::Editor, "ici", "request", "Intérpretes por teléfono").await;
        // What it lacks is said beside its fields; nothing of it is seen meanwhile.
        let lacks = app.as_(Persona::Editor).post_form(&format!("{path}/opening"), &[]).await.is(422);
        lacks.shows("Diga de qué se trata").shows("Elija al menos una forma").shows("Nombre al menos un idioma");
        for persona in [Persona::Neighbour, Persona::Newcomer, Persona::Observer] {
            app.as_(persona).get(&path).await.is(404);
            app.as_(persona).post_form(&format!("{path}/opening"), &[]).await.is(404);
        }
        let mut wrong = whole("Intérpretes por teléfono");
        wrong.retain(|(name, _)| !["languages", "contact-email"].contains(name));
        wrong.extend([("languages", "klingon"), ("contact-email", "nadie"), ("from", "2027-02-01"), ("to", "2027-01-01"), ("named", "Nadie de Aquí")]);
        let back = save(&app, Persona::Editor, &path, &wrong).await.is(422);
        back.shows("klingon").shows("El final es anterior").shows("Nadie de Aquí").shows("Tres ciudades");
        save(&app, Persona::Editor, &path, &whole("Intérpretes por teléfono")).await.is(303);
        app.as_(Persona::Editor).post_form(&format!("{path}/opening"), &[]).await.is(303);
        app.catch_up().await;
        for found in ["", "?q=interpretes", "?theme=health&country=pays", "?modality=training&language=pt", "?urgency=soon"] {
            app.get(&format!("/fr/exchange/requests{found}")).await.ok().shows("Intérpretes por teléfono");
        }
        for missed in ["?q=zzzz", "?theme=work", "?modality=visit", "?language=fr", "?urgency=urgent"] {
            app.get(&format!("/fr/exchange/requests{missed}")).await.ok().hides("Intérpretes por teléfono");
        }
        app.get("/fr/exchange/offers").await.ok().hides("Intérpretes por teléfono");
        app.get("/fr/exchange/practices?q=interpretes").await.ok().hides("Intérpretes por teléfono");
        let public = format!("/ar/exchange/requests/{}", id(&path));
        let page = app.get(&public).await.ok().shows("Tres ciudades").shows("redes@ici.example.org");
        assert!(page.text().contains("https://schema.org"));
        app.get(&public.replace("requests", "offers")).await.is(404);
        let data = app.get("/api/v1/exchange/requests?q=interpretes").await.ok().json();
        assert_eq!((&data["total"], &data["contents"][0]["urgency"]), (&serde_json::json!(1), &serde_json::json!("soon")));
        let one = app.get(&format!("/api/v1/exchange/requests/{}", id(&path))).await.ok().json();
        assert_eq!(one["working_languages"], serde_json::json!(["es", "pt"]));
        assert!(app.get("/es/exchange/requests.csv").await.ok().text().contains("Tres ciudades"));
        app.get("/ar/exchange/requests.xlsx").await.ok();
        app.as_(Persona::Coordinator).get("/es/notices").await.ok().shows("está abierta");
        app.run_jobs().await;
    }

    async fn only_those_see_it_for_whom_it_is(place) {
        let app = exchange(&place).await;
        // Without a role in the network one sees what everybody sees, and no more.
        app.as_(Persona::Newcomer).get("/es/work/exchange/offers").await.is(404);
        give(&app, Persona::Newcomer, Role::FocalPoint, Scope::Organisation(institution("loin"))).await;
        give(&app, Persona::Mediator, Role::Secretariat, Scope::Network).await;
        let inside = opened(&app, "offer", "Oferta de la red", &[("visibility", "network")]).await;
        let named = [("visibility", "named"), ("named", "Office de Loin")];
        let named = opened(&app, "offer", "Oferta reservada zarzamora", &named).await;
        let lists = ["offers", "offers?q=oferta", "offers?q=zarzamora", "offers?theme=health", "offers.csv", "offers?modality=remote"];
        for list in lists {
            let page = app.get(&format!("/es/exchange/{list}")).await.ok();
            page.hides("Oferta de la red").hides("reservada zarzamora");
        }
        for path in [&inside, &named] {
            app.get(&format!("/es/exchange/offers/{}", id(path))).await.is(404);
            app.get(&format!("/api/v1/exchange/offers/{}", id(path))).await.is(404);
        }
        assert_eq!(app.get("/api/v1/exchange/offers").await.ok().json()["total"], 0);
        assert_eq!(app.get("/api/v1/exchange/table").await.ok().json()["total"]["offers"], 0);
        // A member of the network that it does not name sees the one, and nothing of the other.
        for list in lists {
            app.as_(Persona::Neighbour).get(&format!("/es/work/exchange/{list}")).await.ok().hides("reservada zarzamora");
        }
        app.as_(Persona::Neighbour).get("/es/work/exchange/offers?q=zarzamoro").await.ok().hides("zarzamora");
        app.as_(Persona::Neighbour).get("/es/work/exchange/offers").await.ok().shows("Oferta de la red").shows("Una oferta encontrada");
        app.as_(Persona::Neighbour).get(&inside).await.ok().hides("/closing");
        app.as_(Persona::Neighbour).get(&named).await.is(404);
        let table = app.as_(Persona::Neighbour).get("/es/work/exchange/table").await.ok();
        let said = |table: &Answer, words: &str| table.text().replace(['\u{2068}', '\u{2069}'], "").contains(words);
        assert!(said(&table, "aria-label=\"1 · Una oferta\"") && !said(&table, "2 ofertas"));
        // The one that it names, its own people and the secretariat see both.
        for persona in [Persona::Newcomer, Persona::Observer, Persona::Mediator] {
            app.as_(persona).get("/es/work/exchange/offers?q=oferta").await.ok().shows("Oferta de la red").shows("reservada zarzamora");
            app.as_(persona).get(&named).await.ok();
            let table = app.as_(persona).get("/es/work/exchange/table").await.ok();
            assert!(said(&table, "aria-label=\"2 ofertas\""), "{persona:?}");
        }
        app.as_(Persona::Newcomer).get("/es/notices").await.ok().shows("se dirige a su institución");
        app.as_(Persona::Translator).get(&named).await.ok();
        app.as_(Persona::Newcomer).post_form(&format!("{named}/closing"), &[]).await.is(404);
        app.run_jobs().await;
    }

    async fn what_is_open_is_written_whole_and_nothing_is_lost(place) {
        let app = exchange(&place).await;
        let path = opened(&app, "offer", "Oferta abierta", &[]).await;
        let mut less = whole("Oferta abierta");
        less.retain(|(name, _)| *name != "themes");
        save(&app, Persona::Editor, &path, &less).await.is(422).shows("Elija al menos un tema");
        let mut mine = whole("Oferta abierta");
        mine.extend([("capacity", "3"), ("seen", "3")]);
        app.as_(Persona::Editor).post_form(&path, &mine).await.is(303);
        app.as_(Persona::Coordinator).post_form(&path, &mine).await.is(409).shows("Otra persona guardó").shows("Tres ciudades");
        app.as_(Persona::Coordinator).post_form(&path, &[("title", "X"), ("seen", "3"), ("quiet", "yes")]).await.is(422);
        app.catch_up().await;
        app.get(&format!("/es/exchange/offers/{}", id(&path))).await.ok().shows("3 cooperaciones a la vez");
        app.run_jobs().await;
    }

    async fn it_is_paused_closed_and_opened_again(place) {
        let app = exchange(&place).await;
        give(&app, Persona::Mediator, Role::Secretariat, Scope::Network).await;
        let path = opened(&app, "offer", "Oferta que se suspende", &[]).await;
        let public = format!("/es/exchange/offers/{}", id(&path));
        let step = |noun: &str| format!("{path}/{noun}");
        app.as_(Persona::Neighbour).post_form(&step("pause"), &[("note", "x")]).await.is(404);
        app.as_(Persona::Mediator).post_form(&step("closing"), &[]).await.is(404);
        app.as_(Persona::Mediator).get(&step("edit")).await.is(404);
        app.as_(Persona::Mediator).post_form(&step("pause"), &[("note", " ")]).await.is(422).shows("Por qué se suspende");
        app.as_(Persona::Mediator).post_form(&step("pause"), &[("note", "Falta el contacto.")]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.get("/es/exchange/offers").await.ok().hides("Oferta que se suspende");
        app.as_(Persona::Neighbour).get(&path).await.is(404);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Falta el contacto.");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("suspendió");
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("La secretaría suspendió una oferta");
        app.as_(Persona::Editor).post_form(&step("opening"), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&step("closing"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.as_(Persona::Editor).post_form(&step("opening"), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&step("opening"), &[]).await.is(404);
        app.catch_up().await;
        app.get(&public).await.ok();
        app.run_jobs().await;
    }

    async fn the_number_of_queries_does_not_grow_with_the_list(place) {
        let app = exchange(&place).await;
        opened(&app, "offer", "Una", &[]).await;
        app.as_(Persona::Neighbour).get("/es/work/exchange/offers").await.ok();
        let (_, few) = app.queries(async { app.as_(Persona::Neighbour).get("/es/work/exchange/offers").await.ok() }).await;
        for title in ["Dos", "Tres", "Cuatro", "Cinco"] {
            opened(&app, "offer", title, &[]).await;
        }
        let (_, many) = app.queries(async { app.as_(Persona::Neighbour).get("/es/work/exchange/offers").await.ok() }).await;
        assert_eq!(few, many);
        let (_, table) = app.queries(async { app.get("/es/exchange/table").await.ok() }).await;
        assert_eq!(table, 0, "the table is counted from memory");
        app.run_jobs().await;
    }
}
