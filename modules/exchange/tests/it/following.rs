//! A cooperation on its way: agreed by both, planned by either, told by one, closed by all; and what its parties alone see.

use crate::{exchange, institution};
use exchange::Modality;
use exchange::cooperations::model::Cooperation;
use exchange::cooperations::store::{self, Settled};
use kernel::{Actor, Id, Lang, Result, Text};
use platform::{Action, Tx};
use testkit::{Answer, Persona, TestApp};
use uuid::Uuid;

/// Two institutions that have said yes.
#[derive(Clone)]
struct Yes(Vec<Uuid>);

struct SayYes;

impl Action for SayYes {
    type Object = Yes;
    type Key = Yes;

    async fn load(_: &Tx, key: Yes) -> Result<Option<Yes>> {
        Ok(Some(key))
    }

    fn allows(actor: &Actor, _: &Yes) -> bool {
        matches!(actor, Actor::Operator)
    }
}

impl Settled for Yes {
    fn parties(&self) -> Vec<(Uuid, Option<Uuid>)> {
        self.0.iter().map(|it| (*it, None)).collect()
    }

    fn offer(&self) -> Option<Uuid> {
        None
    }

    fn request(&self) -> Option<Uuid> {
        None
    }

    fn proposed_at(&self) -> Option<i64> {
        Some(1_700_000_000_000)
    }

    fn agreed_at(&self) -> Option<i64> {
        Some(1_700_000_000_000 + 40 * 24 * 3_600_000)
    }
}

/// A cooperation of «ici», which gives, and «ailleurs», which receives: its address in the workspace.
pub async fn agreed(app: &TestApp, title: &str) -> String {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let both = vec![institution("ici"), institution("ailleurs"), institution("ici")];
    let permit = cx.permit::<SayYes>(&tx, Yes(both)).await.unwrap();
    let text = |words: &str| Text::new(Lang::ES, words);
    let mut it = Cooperation::new(Id::new(), text(title), Modality::Visit, text("Aprender una de otra."));
    it.receiver = Some(institution("ailleurs"));
    store::agreed(&mut tx, &cx.actor, &permit, &it).await.unwrap();
    tx.commit().await.unwrap();
    app.account(Persona::Neighbour).await;
    format!("/es/work/exchange/cooperations/{}", it.id)
}

/// The revision that a form was made from.
pub fn seen(page: &Answer) -> String {
    page.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Expects that a form still holds what was typed.
#[track_caller]
pub fn holds(page: &Answer, typed: &str) {
    assert!(page.text().contains(&format!("value=\"{typed}\"")), "«{typed}» is lost");
}

pub async fn send(app: &TestApp, persona: Persona, path: &str, fields: &[(&str, &str)]) -> Answer {
    let form = app.as_(persona).get(path).await.ok();
    let seen = seen(&form);
    let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("seen", seen.as_str())]).collect();
    app.as_(persona).post_form(path, &fields).await
}

/// A plan that is whole.
pub fn plan<'a>(receiver: &'a str, from: &'a str, to: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("from", from),
        ("to", to),
        ("place", "Casa del Agua, 12"),
        ("people", "9"),
        ("receiver", receiver),
        ("contact", "suivi@ailleurs.example.org"),
        ("point.0.day", from),
        ("point.0.what", "El mostrador"),
        ("point.0.who", "Señora Fulana"),
        ("currency", "eur"),
        ("cost-travel", "1 200"),
    ]
}

/// A report that is whole.
pub fn report<'a>(from: &'a str, to: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("from", from),
        ("to", to),
        ("done", "Cinco días en el mostrador."),
        ("results", "Un horario nuevo."),
        ("trained-women", "17"),
        ("trained-men", "13"),
        ("documents", "Acta | https://docs.example.org/acta.pdf"),
        ("point.0.what", "El mostrador"),
        ("point.0.who", "Señora Fulana"),
        ("currency", "EUR"),
        ("cost-travel", "1100"),
        ("cost-fees", "400"),
    ]
}

/// One that was planned and told by «ici» and confirmed by «ailleurs»; where it is in the workspace.
pub async fn closed(app: &TestApp, title: &str, from: &str, to: &str) -> String {
    let path = agreed(app, title).await;
    let receiver = institution("ailleurs").to_string();
    let mut fields = plan(&receiver, from, to);
    fields.push(("then", "settle"));
    send(app, Persona::Neighbour, &format!("{path}/plan"), &fields).await.is(303);
    app.as_(Persona::Editor).post_form(&format!("{path}/beginning"), &[]).await.is(303);
    let mut fields = report(from, to);
    fields.extend([("then", "send"), ("shows-cost", "1")]);
    send(app, Persona::Editor, &format!("{path}/report"), &fields).await.is(303);
    let page = app.as_(Persona::Neighbour).get(&path).await.ok();
    let confirmed = [("seen", &*seen(&page)), ("costs", "1"), ("shows-cost", "1")];
    app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &confirmed).await.is(303);
    app.catch_up().await;
    path
}

fn public(path: &str) -> String {
    path.replace("/work/", "/")
}

testkit::on_both! {
    async fn it_is_planned_by_either_told_by_one_and_closed_by_all(place) {
        let app = exchange(&place).await;
        let path = agreed(&app, "Cinco días en Ici").await;
        app.catch_up().await;
        app.get(&public(&path)).await.ok().shows("Acordada").shows("Mairie d’Ailleurs");
        for persona in [Persona::Newcomer, Persona::Observer] {
            for page in ["", "/plan", "/report"] {
                app.as_(persona).get(&format!("{path}{page}")).await.is(404);
            }
            app.as_(persona).post_form(&format!("{path}/cancellation"), &[("reason", "x")]).await.is(404);
        }
        // Nothing is told before anything is planned; a plan says what it lacks, and what was typed stays.
        app.as_(Persona::Editor).get(&format!("{path}/report")).await.is(404);
        let half = [("place", "Casa del Agua, 12"), ("contact", "nadie"), ("cost-travel", "1,5"), ("currency", "x"), ("from", "2026-12-09"), ("to", "2026-12-01"), ("then", "settle")];
        let back = send(&app, Persona::Editor, &format!("{path}/plan"), &half).await.is(422);
        holds(&back, "Casa del Agua, 12");
        back.shows("El final es anterior").shows("número entero").shows("las tres letras");
        // Saved as one goes; who writes over what another has kept loses nothing.
        let quiet = [("place", "Calle Mayor"), ("remote", ""), ("seen", "1"), ("quiet", "yes")];
        let kept = app.as_(Persona::Neighbour).post_form(&format!("{path}/plan"), &quiet).await.ok().json();
        assert_eq!(kept["hidden"][0][1], "2");
        let late = [("place", "Plaza Vieja"), ("seen", "1")];
        holds(&app.as_(Persona::Editor).post_form(&format!("{path}/plan"), &late).await.is(409), "Plaza Vieja");
        let quiet = [("place", "Plaza Vieja"), ("seen", "1"), ("quiet", "yes")];
        app.as_(Persona::Editor).post_form(&format!("{path}/plan"), &quiet).await.is(409);
        holds(&app.as_(Persona::Editor).get(&format!("{path}/plan")).await.ok(), "Calle Mayor");
        let receiver = institution("ailleurs").to_string();
        let mut whole = plan(&receiver, "2026-12-01", "2026-12-05");
        whole.push(("then", "settle"));
        send(&app, Persona::Neighbour, &format!("{path}/plan"), &whole).await.is(303);
        app.catch_up().await;
        app.as_(Persona::Editor).get("/es/notices").await.ok().shows("avanzó");
        app.as_(Persona::Editor).get(&path).await.ok().shows("Preparada").shows("Señora Fulana").shows("Costos previstos");
        // What is planned is the parties' alone.
        for words in ["Casa del Agua", "Fulana", "suivi@", "Costos previstos"] {
            app.get(&public(&path)).await.ok().shows("Preparada").hides(words);
        }
        app.as_(Persona::Editor).post_form(&format!("{path}/beginning"), &[]).await.is(303);
        app.as_(Persona::Editor).post_form(&format!("{path}/beginning"), &[]).await.is(404);
        // A report is kept half written, and sent whole.
        send(&app, Persona::Editor, &format!("{path}/report"), &[("results", "Un horario nuevo.")]).await.is(303);
        let half = [("results", "Un horario nuevo."), ("from", "2026-12-01"), ("to", "2026-12-05"), ("trained-women", "muchas"), ("then", "send")];
        let back = send(&app, Persona::Editor, &format!("{path}/report"), &half).await.is(422).shows("Un horario nuevo.");
        holds(&back, "muchas");
        let mut told = report("2026-12-01", "2026-12-05");
        told.push(("then", "send"));
        send(&app, Persona::Editor, &format!("{path}/report"), &told).await.is(303);
        app.catch_up().await;
        app.as_(Persona::Neighbour).get("/es/notices").await.ok().shows("espera que su institución la confirme");
        app.as_(Persona::Neighbour).get("/es/work").await.ok().shows("Una cooperación por confirmar");
        // One side closes nothing, and what was not read is not confirmed.
        app.as_(Persona::Editor).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.get(&public(&path)).await.ok().hides("Cinco días en el mostrador.").hides("Un horario nuevo.");
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[("seen", "1")]).await.is(409);
        let page = app.as_(Persona::Neighbour).get(&path).await.ok().shows("17");
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[("seen", &seen(&page)), ("costs", "1"), ("shows-cost", "1")]).await.is(303);
        app.catch_up().await;
        let page = app.get(&public(&path)).await.ok().shows("Cerrada").shows("Cinco días en el mostrador.").shows("Acta");
        // Numbers of people are nowhere; what it cost, only once both agree; who held what, never.
        page.hides("Personas formadas").hides("Costo total").hides("Fulana").hides("suivi@");
        let id = path.rsplit('/').next().unwrap();
        let data = app.get(&format!("/api/v1/exchange/cooperations/{id}")).await.ok().json();
        assert_eq!((&data["stage"], &data["cost"]), (&"closed".into(), &serde_json::Value::Null));
        assert!(!data.to_string().contains("trained") && !data.to_string().contains("suivi@"));
        // Told anew it is confirmed anew, and this time both agree on the cost.
        told.push(("shows-cost", "1"));
        send(&app, Persona::Editor, &format!("{path}/report"), &told).await.is(303);
        app.catch_up().await;
        app.get(&public(&path)).await.ok().shows("Contada").hides("Cinco días en el mostrador.");
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[]).await.is(303);
        app.catch_up().await;
        let data = app.get(&format!("/api/v1/exchange/cooperations/{id}")).await.ok().json();
        assert_eq!(data["cost"]["total"], 1_500);
        // Three checks wait for their day, and once only.
        let checks = exchange::effects::store::of(app.app().db.read(), &[id.parse().unwrap()]).await.unwrap();
        assert_eq!(checks.iter().map(|it| it.months).collect::<Vec<_>>(), [6, 12, 24]);
        app.run_jobs().await;
    }

    async fn what_will_not_take_place_says_why(place) {
        let app = exchange(&place).await;
        let path = agreed(&app, "Nunca").await;
        app.as_(Persona::Editor).post_form(&format!("{path}/cancellation"), &[]).await.is(422);
        app.as_(Persona::Editor).post_form(&format!("{path}/cancellation"), &[("reason", "Sin presupuesto este año.")]).await.is(303);
        app.as_(Persona::Neighbour).get(&path).await.ok().shows("Cancelada").shows("Sin presupuesto este año.");
        app.catch_up().await;
        app.get(&public(&path)).await.ok().shows("Cancelada").hides("Sin presupuesto");
        for noun in ["beginning", "cancellation"] {
            app.as_(Persona::Editor).post_form(&format!("{path}/{noun}"), &[("reason", "x")]).await.is(404);
        }
        app.as_(Persona::Editor).get(&format!("{path}/plan")).await.is(404);
        app.as_(Persona::Editor).get("/es/work/exchange/cooperations?stage=cancelled").await.ok().shows("Nunca");
        app.as_(Persona::Editor).get("/es/work/exchange/cooperations?stage=planned").await.ok().hides("Nunca");
        app.run_jobs().await;
    }

    async fn the_clock_begins_and_reminds_and_tells_nothing(place) {
        let mut app = exchange(&place).await;
        let path = agreed(&app, "Una semana de enero").await;
        let receiver = institution("ailleurs").to_string();
        let mut whole = plan(&receiver, "2027-01-11", "2027-01-15");
        whole.push(("then", "settle"));
        send(&app, Persona::Neighbour, &format!("{path}/plan"), &whole).await.is(303);
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&path).await.ok().shows("Preparada");
        app.set_clock("2027-01-11T09:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.as_(Persona::Editor).get(&path).await.ok().shows("En curso");
        app.set_clock("2027-01-19T09:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.as_(Persona::Editor).get("/es/work").await.ok().shows("Una cooperación terminó");
        app.as_(Persona::Editor).get("/es/notices").await.ok().hides("debería haber terminado");
        app.set_clock("2027-01-23T09:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.catch_up().await;
        for persona in [Persona::Editor, Persona::Neighbour] {
            app.as_(persona).get("/es/notices").await.ok().shows("debería haber terminado");
        }
        app.as_(Persona::Editor).get(&path).await.ok().shows("En curso");
    }
}
