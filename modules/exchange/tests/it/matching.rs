//! What fits a request, and proposals: who sees, who proposes, who answers, and what a refusal teaches.

use crate::{exchange, give, institution, published};
use kernel::{Role, Scope};
use testkit::{Persona, TestApp};

/// The one who runs the exchange.
const SECRETARIAT: Persona = Persona::Newcomer;

/// A listing that its institution has opened; its identifier.
async fn open(
    app: &TestApp,
    persona: Persona,
    place: &str,
    (side, lang, title, what): (&str, &str, &str, &str),
    more: &[(&str, &str)],
) -> String {
    let own = institution(place).to_string();
    let begin = [("organisation", own.as_str()), ("side", side), ("lang", lang), ("title", title)];
    let made = app.as_(persona).post_form("/es/work/exchange/listings", &begin).await.is(303);
    let id = made.location().split('/').nth(5).unwrap().to_owned();
    let mut fields = vec![
        ("title", title),
        ("what", what),
        ("themes", "protection"),
        ("themes", "family"),
        ("modalities", "visit"),
        ("languages", if lang == "pt" { "portugués" } else { "español" }),
        ("cost", "open"),
        ("urgency", "usual"),
        ("contact-email", "x@example.org"),
        ("seen", "1"),
        ("then", "show"),
    ];
    if !more.iter().any(|(name, _)| *name == "visibility") {
        fields.push(("visibility", "public"));
    }
    fields.extend_from_slice(more);
    let path = format!("/es/work/exchange/listings/{id}");
    app.as_(persona).post_form(&path, &fields).await.is(303);
    app.as_(persona).post_form(&format!("{path}/opening"), &[]).await.is(303);
    app.catch_up().await;
    id
}

const SOUGHT: (&str, &str, &str, &str) = (
    "request",
    "es",
    "Casa de acogida para mujeres migrantes",
    "Queremos abrir un albergue seguro para mujeres migrantes que sufren violencia y aprender de quien ya lo tiene.",
);
const OFFERED: (&str, &str, &str, &str) = (
    "offer",
    "pt",
    "Abrigo para mulheres migrantes",
    "Mostramos o nosso abrigo para mulheres migrantes que fogem da violência: regras, segurança e trabalho com a justiça.",
);

/// A request of «ici» in Spanish, and an offer of «ailleurs» in Portuguese.
async fn pair(app: &TestApp) -> (String, String) {
    give(app, SECRETARIAT, Role::Secretariat, Scope::Network).await;
    let request = open(app, Persona::Editor, "ici", SOUGHT, &[]).await;
    let offer = open(app, Persona::Neighbour, "ailleurs", OFFERED, &[]).await;
    (request, offer)
}

fn matches(request: &str) -> String {
    format!("/es/work/exchange/requests/{request}/matches")
}

/// Proposes; the address of the proposal.
async fn proposed(app: &TestApp, request: &str, offer: &str) -> String {
    let fields = [("subject", offer), ("kind", "offer"), ("note", "Trabajan en lo mismo.")];
    let path = format!("/es/work/exchange/requests/{request}/proposals");
    let made = app.as_(SECRETARIAT).post_form(&path, &fields).await.is(303);
    made.location().split('?').next().unwrap().to_owned()
}

const SEEKER: [(&str, &str); 1] = [("side", "seeker")];
const PROVIDER: [(&str, &str); 1] = [("side", "provider")];

testkit::on_both! {
    async fn both_sides_accept_and_a_cooperation_begins(place) {
        let app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        // What fits is for its institution and for who runs the exchange; only the latter proposes.
        let page = app.as_(Persona::Editor).get(&matches(&request)).await.ok();
        let page = page.shows("Abrigo para mulheres").shows("Las dos hablan de").shows("Otra lengua: portugués").shows("mujeres");
        assert!(!page.text().contains("name=\"note\""));
        for persona in [Persona::Neighbour, Persona::Observer, Persona::Translator] {
            app.as_(persona).get(&matches(&request)).await.is(404);
        }
        app.as_(SECRETARIAT).get(&matches(&request)).await.ok().shows("Proponer a las dos partes");
        app.as_(SECRETARIAT).get(&matches(&request).replace("/es/", "/ar/")).await.ok().shows("لغة أخرى");
        let path = format!("/es/work/exchange/requests/{request}/proposals");
        let fields = [("subject", offer.as_str()), ("kind", "offer"), ("note", "Yo misma.")];
        app.as_(Persona::Editor).post_form(&path, &fields).await.is(404);
        // Without a word it comes back; what is not there is not proposed.
        app.as_(SECRETARIAT).post_form(&path, &fields[..2]).await.is(422);
        let nothing = [("subject", request.as_str()), ("kind", "offer"), ("note", "x")];
        app.as_(SECRETARIAT).post_form(&path, &nothing).await.is(404);
        let proposal = proposed(&app, &request, &offer).await;
        app.as_(SECRETARIAT).post_form(&path, &fields).await.is(409).shows("ya se propuso").shows("Yo misma.");
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("responda por su institución");
        app.as_(Persona::Neighbour).get("/es/work").await.ok().shows("Una propuesta por responder");
        app.as_(Persona::Observer).get(&proposal).await.is(404);
        app.as_(Persona::Neighbour).get(&proposal).await.ok().shows("Trabajan en lo mismo.").shows("Mairie d’Ici");
        // Nobody answers for the other side, nor whoever proposed for any.
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(404);
        app.as_(Persona::Editor).post_form(&format!("{proposal}/refusal"), &[("side", "provider"), ("reason", "cost")]).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(404);
        let done = app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(303);
        assert!(done.location().contains("done=accepted"));
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(409);
        let done = app.as_(Persona::Editor).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(303);
        assert!(done.location().contains("done=agreed"));
        let page = app.as_(Persona::Editor).get(&proposal).await.ok().shows("Ver la cooperación");
        let cooperation = page.text().split("/es/work/exchange/cooperations/").nth(1).unwrap()[..36].to_owned();
        for persona in [Persona::Editor, Persona::Neighbour] {
            let page = app.as_(persona).get(&format!("/es/work/exchange/cooperations/{cooperation}")).await.ok();
            page.shows("Casa de acogida").shows("Mairie d’Ailleurs");
        }
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("La cooperación ha empezado");
        app.as_(Persona::Editor).post_form(&format!("{proposal}/refusal"), &[("side", "seeker"), ("reason", "cost")]).await.is(409);
        app.as_(SECRETARIAT).post_form(&format!("{proposal}/withdrawal"), &[]).await.is(404);
        app.run_jobs().await;
    }

    async fn a_refusal_says_why_and_teaches(place) {
        let app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        let score = |page: &testkit::Answer| -> u32 {
            let words = page.words();
            let said = words.split("Puntuación: ").nth(1).unwrap().split(" de ").next().unwrap();
            said.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
        };
        let before = score(&app.as_(SECRETARIAT).get(&matches(&request)).await.ok());
        let proposal = proposed(&app, &request, &offer).await;
        let refusal = format!("{proposal}/refusal");
        let back = app.as_(Persona::Editor).post_form(&refusal, &[("side", "seeker"), ("words", "Ya lo vimos.")]).await.is(422);
        back.shows("Ya lo vimos.");
        app.as_(Persona::Editor).post_form(&refusal, &[("side", "seeker"), ("reason", "because")]).await.is(422);
        let fields = [("side", "seeker"), ("reason", "other-theme"), ("words", "Ya lo vimos.")];
        app.as_(Persona::Editor).post_form(&refusal, &fields).await.is(303);
        app.as_(Persona::Neighbour).get(&proposal).await.ok().shows("Otro asunto del que parecía").shows("Ya lo vimos.");
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(409);
        app.as_(SECRETARIAT).get("/es/notices").await.ok().shows("fue rechazada");
        let page = app.as_(SECRETARIAT).get(&matches(&request)).await.ok().shows("Un rechazo anterior");
        let after = score(&page);
        assert!(f64::from(after) < f64::from(before) * 0.6, "{before} {after}");
        // It can be proposed anew, and withdrawn.
        let again = proposed(&app, &request, &offer).await;
        assert_ne!(again, proposal);
        app.as_(Persona::Editor).post_form(&format!("{again}/withdrawal"), &[]).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{again}/withdrawal"), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&format!("{again}/acceptance"), &SEEKER).await.is(409);
        app.run_jobs().await;
    }

    async fn two_who_answer_at_the_same_moment_lose_nothing(place) {
        let app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        let proposal = proposed(&app, &request, &offer).await;
        app.account(Persona::Editor).await;
        let accept = format!("{proposal}/acceptance");
        let (one, other) = futures::join!(
            async { app.as_(Persona::Editor).post_form(&accept, &SEEKER).await },
            async { app.as_(Persona::Neighbour).post_form(&accept, &PROVIDER).await },
        );
        let (one, other) = (one.is(303), other.is(303));
        let agreed = [one.location(), other.location()].iter().filter(|it| it.contains("done=agreed")).count();
        assert_eq!(agreed, 1);
        let list = app.as_(Persona::Editor).get("/es/work/exchange/cooperations").await.ok();
        assert_eq!(list.text().matches("card-title").count(), 1);
        // The same is proposed once, however many propose it.
        let request = open(&app, Persona::Editor, "ici", SOUGHT, &[]).await;
        let path = format!("/es/work/exchange/requests/{request}/proposals");
        let fields = [("subject", offer.as_str()), ("kind", "offer"), ("note", "x")];
        let asks = (0..4).map(|_| async { app.as_(SECRETARIAT).post_form(&path, &fields).await });
        let answers = futures::future::join_all(asks).await;
        assert_eq!(answers.iter().filter(|it| it.status == 303).count(), 1);
        assert_eq!(answers.iter().filter(|it| it.status == 409).count(), 3);
        app.run_jobs().await;
    }

    async fn nobody_answers_for_two(place) {
        let app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        // Somebody who writes for every institution and runs the exchange too.
        let fields = [("subject", offer.as_str()), ("kind", "offer"), ("note", "x")];
        let path = format!("/es/work/exchange/requests/{request}/proposals");
        let made = app.as_(Persona::Administrator).post_form(&path, &fields).await.is(303);
        let proposal = made.location().split('?').next().unwrap().to_owned();
        app.as_(Persona::Administrator).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{proposal}/withdrawal"), &[]).await.is(303);
        let proposal = proposed(&app, &request, &offer).await;
        app.as_(Persona::Administrator).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(303);
        app.as_(Persona::Administrator).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(404);
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(303);
        app.run_jobs().await;
    }

    async fn what_is_for_named_institutions_is_proposed_to_no_other(place) {
        let app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        let named = [("visibility", "named"), ("named", "Office de Loin")];
        let hidden = (OFFERED.0, OFFERED.1, "Abrigo reservado para mulheres migrantes", OFFERED.3);
        let hidden = open(&app, Persona::Neighbour, "ailleurs", hidden, &named).await;
        for persona in [SECRETARIAT, Persona::Editor] {
            app.as_(persona).get(&matches(&request)).await.ok().shows("Abrigo para mulheres").hides("reservado");
        }
        let path = format!("/es/work/exchange/requests/{request}/proposals");
        let fields = [("subject", hidden.as_str()), ("kind", "offer"), ("note", "x")];
        app.as_(SECRETARIAT).post_form(&path, &fields).await.is(404);
        // A request for named institutions is proposed to them alone.
        let quiet = open(&app, Persona::Editor, "ici", SOUGHT, &named).await;
        app.as_(SECRETARIAT).get(&matches(&quiet)).await.ok().hides("Abrigo para mulheres");
        let path = format!("/es/work/exchange/requests/{quiet}/proposals");
        app.as_(SECRETARIAT).post_form(&path, &[("subject", offer.as_str()), ("kind", "offer"), ("note", "x")]).await.is(404);
        // What is closed fits nothing any more, and what was proposed of it can no longer be accepted.
        let proposal = proposed(&app, &request, &offer).await;
        app.as_(Persona::Neighbour).post_form(&format!("/es/work/exchange/listings/{offer}/closing"), &[]).await.is(303);
        app.catch_up().await;
        app.as_(SECRETARIAT).get(&matches(&request)).await.ok().hides("Abrigo para mulheres");
        app.as_(Persona::Editor).get(&proposal).await.ok().shows("ya no está abierta");
        app.as_(Persona::Editor).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(409);
        app.run_jobs().await;
    }

    async fn a_practice_is_proposed_like_an_offer(place) {
        let app = exchange(&place).await;
        let practice = published(&app).await;
        give(&app, Persona::Translator, Role::Secretariat, Scope::Network).await;
        app.forget_sessions();
        let sought = ("request", "es", "Ventanilla para recién llegados", "Buscamos una ventanilla única que oriente a quien llega.");
        let request = open(&app, Persona::Neighbour, "ailleurs", sought, &[]).await;
        let page = app.as_(Persona::Translator).get(&matches(&request)).await.ok().shows("Ventanilla única").shows("Práctica");
        assert!(page.text().contains(&practice));
        let path = format!("/es/work/exchange/requests/{request}/proposals");
        let fields = [("subject", practice.as_str()), ("kind", "practice"), ("note", "Vean esta práctica.")];
        let made = app.as_(Persona::Translator).post_form(&path, &fields).await.is(303);
        let proposal = made.location().split('?').next().unwrap().to_owned();
        app.as_(Persona::Editor).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(303);
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(303);
        app.as_(Persona::Neighbour).get(&proposal).await.ok().shows("Ver la cooperación");
        app.run_jobs().await;
    }

    async fn what_nobody_answers_lapses_after_a_month(place) {
        let mut app = exchange(&place).await;
        let (request, offer) = pair(&app).await;
        let proposal = proposed(&app, &request, &offer).await;
        app.as_(Persona::Editor).post_form(&format!("{proposal}/acceptance"), &SEEKER).await.is(303);
        app.set_clock("2026-12-24T08:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&proposal).await.ok().shows("Aceptada por quien busca");
        app.set_clock("2026-12-26T10:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&proposal).await.ok().shows("Vencida");
        app.as_(Persona::Neighbour).post_form(&format!("{proposal}/acceptance"), &PROVIDER).await.is(409);
        app.run_jobs().await;
    }

    async fn what_fits_asks_the_database_as_often_for_many_as_for_one(place) {
        let app = exchange(&place).await;
        let (request, _) = pair(&app).await;
        app.as_(Persona::Editor).get(&matches(&request)).await.ok();
        let (_, few) = app.queries(async { app.as_(Persona::Editor).get(&matches(&request)).await.ok() }).await;
        for n in 0..4 {
            let title = format!("Abrigo número {n}");
            open(&app, Persona::Neighbour, "ailleurs", (OFFERED.0, OFFERED.1, &title, OFFERED.3), &[]).await;
        }
        app.as_(Persona::Editor).get(&matches(&request)).await.ok();
        let (_, many) = app.queries(async { app.as_(Persona::Editor).get(&matches(&request)).await.ok() }).await;
        assert_eq!(few, many);
        app.run_jobs().await;
    }
}
