//! Calls for cooperation: who writes and opens one, what is fixed then, who applies with whom, who reads, who decides.

use crate::{exchange, give, institution};
use kernel::{Role, Scope};
use testkit::{Persona, TestApp};

/// Who runs the calls of the network.
pub const SECRETARIAT: Persona = Persona::Newcomer;
/// Two without an interest in «ici» or «ailleurs».
pub const READERS: [Persona; 2] = [Persona::Mediator, Persona::Administrator];

pub type Fields = Vec<(&'static str, String)>;

fn fields(all: &[(&'static str, &str)]) -> Fields {
    all.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// What is typed of a call that can be opened.
pub fn whole() -> Fields {
    fields(&[
        ("title", "Visitas 2027"),
        ("text", "Para aprender en el terreno."),
        ("themes", "orientation"),
        ("modalities", "visit"),
        ("currency", "EUR"),
        ("budget", "10000"),
        ("most", "6000"),
        ("zone", "America/Lima"),
        ("opens", "2026-11-01"),
        ("closes", "2026-12-10"),
        ("who", "both"),
        ("review-days", "20"),
        ("criterion.0.name", "Necesidad"),
        ("criterion.0.weight", "60"),
        ("criterion.1.name", "Plan"),
        ("criterion.1.weight", "40"),
    ])
}

/// Sends a form over the revision that its page shows.
pub async fn save(app: &TestApp, persona: Persona, path: &str, sent: &[(&str, String)]) -> testkit::Answer {
    let form = app.as_(persona).get(&format!("{path}/edit")).await.ok();
    let seen = form.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sent.push(("seen", &seen));
    app.as_(persona).post_form(path, &sent).await
}

pub fn with(mut all: Fields, name: &'static str, value: &str) -> Fields {
    all.retain(|(known, _)| *known != name);
    all.push((name, value.to_owned()));
    all
}

fn id(answer: &testkit::Answer) -> String {
    answer.location().split('/').nth(5).unwrap().to_owned()
}

/// A call of the network as a draft; its path in the workspace.
pub async fn drafted(app: &TestApp) -> String {
    give(app, SECRETARIAT, Role::Secretariat, Scope::Network).await;
    let begin = [("territory", ""), ("lang", "es"), ("title", "Visitas 2027")];
    let made = app.as_(SECRETARIAT).post_form("/es/work/exchange/calls", &begin).await.is(303);
    format!("/es/work/exchange/calls/{}", id(&made))
}

/// The same, open.
pub async fn opened(app: &TestApp) -> String {
    let call = drafted(app).await;
    save(app, SECRETARIAT, &call, &whole()).await.is(303);
    app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(303);
    app.catch_up().await;
    call
}

/// What is typed of an application that can be handed in.
fn application() -> Fields {
    fields(&[
        ("title", "Aprender juntas"),
        ("part-what", "Una semana de visita."),
        ("part-objectives", "Abrir una ventanilla."),
        ("part-plan", "Lunes a viernes."),
        ("part-results", "Una ventanilla abierta."),
        ("part-gender", "Se escucha a las mujeres primero."),
        ("modality", "visit"),
        ("from", "2027-02-01"),
        ("to", "2027-02-10"),
        ("travel", "2 000"),
        ("days", "7"),
        ("rate", "100"),
        ("people", "3"),
        ("own", "900"),
    ])
}

/// An application of «ici» with «ailleurs», as a draft; its path.
async fn begun(app: &TestApp, call: &str) -> String {
    let (call, own) = (call.rsplit('/').next().unwrap().to_owned(), institution("ici").to_string());
    let begin = [
        ("call", call.as_str()),
        ("organisation", own.as_str()),
        ("role", "receiver"),
        ("partner", "Mairie d’Ailleurs"),
        ("lang", "es"),
        ("title", "Aprender juntas"),
    ];
    let made = app.as_(Persona::Editor).post_form("/es/work/exchange/applications", &begin).await.is(303);
    format!("/es/work/exchange/applications/{}", id(&made))
}

/// The revision that a page shows.
async fn seen(app: &TestApp, persona: Persona, path: &str) -> String {
    let page = app.as_(persona).get(path).await.ok();
    page.text()
        .split("name=\"seen\" value=\"")
        .nth(1)
        .map(|it| it.split('"').next().unwrap().to_owned())
        .unwrap_or_default()
}

async fn step(app: &TestApp, persona: Persona, path: &str, (noun, side): (&str, &str)) -> testkit::Answer {
    let seen = seen(app, persona, path).await;
    app.as_(persona).post_form(&format!("{path}/{noun}"), &[("side", side), ("seen", &seen)]).await
}

/// The same, handed in by both.
pub async fn submitted(app: &TestApp, call: &str) -> String {
    let path = begun(app, call).await;
    save(app, Persona::Editor, &path, &application()).await.is(303);
    step(app, Persona::Editor, &path, ("submission", "writer")).await.is(303);
    step(app, Persona::Neighbour, &path, ("agreement", "partner")).await.is(303);
    path
}

/// The digits of a page, one after the other: amounts are written in many ways.
pub fn digits(page: &testkit::Answer) -> String {
    page.words().chars().filter(char::is_ascii_digit).collect()
}

/// After the last day, with the jobs run.
pub async fn closed(app: &mut TestApp) {
    app.forget_sessions();
    app.set_clock("2026-12-11T05:00:01Z").await;
    app.run_jobs().await;
}

testkit::on_both! {
    async fn what_decides_is_fixed_before_a_call_opens(place) {
        let app = exchange(&place).await;
        let call = drafted(&app).await;
        let public = call.replace("/work", "");
        for persona in [Persona::Editor, Persona::Neighbour, Persona::Observer, Persona::Coordinator] {
            app.as_(persona).get(&call).await.is(404);
            app.as_(persona).post_form(&format!("{call}/opening"), &[]).await.is(404);
        }
        // Those of one place run no call of the network, and begin none elsewhere.
        let begin = [("territory", ""), ("lang", "es"), ("title", "x")];
        app.as_(Persona::Coordinator).post_form("/es/work/exchange/calls", &begin).await.is(404);
        let next_door = [("territory", "ailleurs"), ("lang", "es"), ("title", "x")];
        app.as_(Persona::Coordinator).post_form("/es/work/exchange/calls", &next_door).await.is(404);
        let own = [("territory", "ici"), ("lang", "es"), ("title", "x")];
        app.as_(Persona::Coordinator).post_form("/es/work/exchange/calls", &own).await.is(303);
        // The suggested set is there; half said, it does not open.
        let form = app.as_(SECRETARIAT).get(&format!("{call}/edit")).await.ok();
        assert!(form.text().contains("value=\"Costo justificado\""));
        app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(422);
        app.get(&public).await.is(404);
        let wrong = [("criterion.1.weight", "39"), ("most", "20000"), ("closes", "2026-11-01")];
        for (name, value) in wrong {
            save(&app, SECRETARIAT, &call, &with(whole(), name, value)).await.is(303);
            app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(422);
        }
        save(&app, SECRETARIAT, &call, &with(whole(), "zone", "Lima")).await.is(422).shows("Africa/Tunis");
        let back = save(&app, SECRETARIAT, &call, &with(whole(), "budget", "12.5")).await.is(422);
        assert!(back.text().contains("value=\"12.5\""));
        // Whoever writes over what they have not seen keeps what they typed.
        save(&app, SECRETARIAT, &call, &whole()).await.is(303);
        let mut late: Vec<(&str, String)> = with(whole(), "title", "Otro nombre");
        late.push(("seen", "1".into()));
        let sent: Vec<(&str, &str)> = late.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let back = app.as_(SECRETARIAT).post_form(&call, &sent).await.is(409);
        assert!(back.text().contains("value=\"Otro nombre\""));
        app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(303);
        app.catch_up().await;
        app.as_(Persona::Editor).get("/es/work").await.ok();
        let page = app.get(&public).await.ok().shows("Visitas 2027").shows("Necesidad").shows("60");
        assert!(digits(&page).contains("10000"), "{}", page.words());
        // From now on nothing of it changes but its last day, and that only to a later one.
        app.as_(SECRETARIAT).get(&format!("{call}/edit")).await.is(404);
        app.as_(SECRETARIAT).post_form(&call, &sent).await.is(404);
        let postponed = format!("{call}/postponement");
        app.as_(SECRETARIAT).post_form(&postponed, &[("until", "2026-12-09")]).await.is(422);
        app.as_(SECRETARIAT).post_form(&postponed, &[("until", "soon")]).await.is(422);
        app.as_(Persona::Coordinator).post_form(&postponed, &[("until", "2026-12-20")]).await.is(404);
        begun(&app, &call).await;
        app.as_(SECRETARIAT).post_form(&postponed, &[("until", "2026-12-20")]).await.is(303);
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("Se aplaza el último día");
        app.catch_up().await;
        let list = app.get("/api/v1/exchange/calls").await.ok().json();
        assert_eq!(list["contents"][0]["closes"], "2026-12-21T05:00:00Z");
        assert_eq!(list["contents"][0]["criteria"][0]["weight"], 60);
        // It is withdrawn with a reason alone.
        app.as_(SECRETARIAT).post_form(&format!("{call}/withdrawal"), &[]).await.is(422);
        app.as_(SECRETARIAT).post_form(&format!("{call}/withdrawal"), &[("reason", "Sin fondos.")]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.is(404);
        app.run_jobs().await;
    }

    async fn an_application_takes_both_institutions(place) {
        let mut app = exchange(&place).await;
        let call = opened(&app).await;
        let number = call.rsplit('/').next().unwrap().to_owned();
        // Nobody begins for another, nor with nobody or themselves.
        let (own, theirs) = (institution("ici").to_string(), institution("ailleurs").to_string());
        let begin = |own: &str, partner: &str| {
            fields(&[("call", &number), ("organisation", own), ("role", "receiver"), ("partner", partner), ("lang", "es"), ("title", "x")])
        };
        for (own, partner, status) in [(&theirs, "Mairie d’Ici", 404), (&own, "Nadie", 422), (&own, "Mairie d’Ici", 422)] {
            let sent = begin(own, partner);
            let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
            app.as_(Persona::Editor).post_form("/es/work/exchange/applications", &sent).await.is(status);
        }
        let path = begun(&app, &call).await;
        // A draft is its writer's alone.
        for persona in [Persona::Neighbour, SECRETARIAT, Persona::Observer] {
            app.as_(persona).get(&path).await.is(404);
        }
        app.as_(Persona::Neighbour).post_form(&path, &[("title", "x"), ("seen", "1")]).await.is(404);
        // What it lacks is said; what it asks for is added up by the program, and bounded.
        let lacking = step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(422);
        assert!(lacking.text().contains("part-gender"));
        save(&app, Persona::Editor, &path, &with(application(), "other", "5000")).await.is(303);
        step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(422).shows("El total supera");
        save(&app, Persona::Editor, &path, &application()).await.is(303);
        assert!(digits(&app.as_(Persona::Editor).get(&path).await.ok()).contains("4100"));
        step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(303);
        // The writer does not agree for the other, and the other may send it back.
        app.as_(Persona::Editor).post_form(&format!("{path}/agreement"), &[("side", "partner"), ("seen", "4")]).await.is(404);
        app.as_(SECRETARIAT).get(&path).await.is(404);
        app.as_(Persona::Neighbour).get("/es/work").await.ok().shows("Una postulación espera su acuerdo");
        let at = seen(&app, Persona::Neighbour, &path).await;
        app.as_(Persona::Neighbour).post_form(&format!("{path}/return"), &[("side", "partner"), ("seen", &at)]).await.is(422);
        let back = [("side", "partner"), ("seen", at.as_str()), ("note", "Falta el plan de mayo.")];
        app.as_(Persona::Neighbour).post_form(&format!("{path}/return"), &back).await.is(303);
        app.as_(Persona::Editor).get(&format!("{path}/edit")).await.ok().shows("Falta el plan de mayo.");
        save(&app, Persona::Editor, &path, &with(application(), "part-plan", "Lunes a viernes, y mayo.")).await.is(303);
        step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(303);
        // What was read before it was changed is not agreed to.
        app.as_(Persona::Neighbour).post_form(&format!("{path}/agreement"), &[("side", "partner"), ("seen", &at)]).await.is(409);
        step(&app, Persona::Neighbour, &path, ("agreement", "partner")).await.is(303);
        // Until it closes it can be taken back and changed, by either.
        step(&app, Persona::Neighbour, &path, ("taking-back", "partner")).await.is(303);
        save(&app, Persona::Editor, &path, &application()).await.is(303);
        step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(303);
        // At the very end of the last day, where the call is, it is too late; nothing is lost.
        app.forget_sessions();
        app.set_clock("2026-12-11T04:59:59Z").await;
        let other = begun(&app, &call).await;
        save(&app, Persona::Editor, &other, &application()).await.is(303);
        app.forget_sessions();
        app.set_clock("2026-12-11T05:00:00Z").await;
        step(&app, Persona::Neighbour, &path, ("agreement", "partner")).await.is(422).shows("es tarde");
        step(&app, Persona::Editor, &other, ("submission", "writer")).await.is(422).shows("es tarde");
        app.as_(Persona::Editor).get(&other).await.ok().shows("Una semana de visita.");
        app.run_jobs().await;
        app.as_(SECRETARIAT).get(&call).await.ok().shows("Ninguna postulación tiene el acuerdo");
        for path in [&path, &other] {
            app.as_(SECRETARIAT).get(path).await.is(404);
        }
    }

    async fn a_call_is_for_whom_it_says(place) {
        let app = exchange(&place).await;
        let call = drafted(&app).await;
        let mut sent = whole();
        sent.push(("kinds", "university".into()));
        save(&app, SECRETARIAT, &call, &sent).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{call}/opening"), &[]).await.is(303);
        let path = begun(&app, &call).await;
        save(&app, Persona::Editor, &path, &application()).await.is(303);
        step(&app, Persona::Editor, &path, ("submission", "writer")).await.is(422).shows("no es para estas dos");
        app.run_jobs().await;
    }
}
