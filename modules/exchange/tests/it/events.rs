//! Events: who prepares one, what everybody reads of it and in which calendar, and what nobody reads of a draft.

use crate::{exchange, give};
use kernel::{Role, Scope};
use testkit::{Answer, Persona, TestApp};

/// Who runs the exchange of the network.
pub const SECRETARIAT: Persona = Persona::Newcomer;
const LIST: &str = "/es/work/exchange/events";

type Fields = Vec<(&'static str, String)>;

/// What is typed of an event that can be announced.
pub fn whole() -> Fields {
    [
        ("kind", "workshop"),
        ("title", "Taller de ventanillas"),
        ("text", "Para comparar cómo se recibe."),
        ("themes", "orientation"),
        ("begins-on", "2026-12-10"),
        ("begins-at", "09:00"),
        ("ends-on", "2026-12-11"),
        ("ends-at", "13:00"),
        ("zone", "America/Lima"),
        ("place", "Sala grande; primer piso"),
        ("link", "https://encuentros.example.org/taller"),
        ("languages", "español, francés"),
        ("accessibility", "Sin escalones."),
        ("capacity", "2"),
        ("who", "invited"),
        ("agenda.0.id", "1"),
        ("agenda.0.on", "2026-12-11"),
        ("agenda.0.from", "10:00"),
        ("agenda.0.to", "11:00"),
        ("agenda.0.title", "Un cambio para el mes"),
        ("agenda.1.id", "2"),
        ("agenda.1.from", "09:30"),
        ("agenda.1.to", "10:30"),
        ("agenda.1.title", "Un caso de cada equipo"),
        ("agenda.1.who", "Todos"),
        ("agenda.1.lang", "es"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

pub fn with(mut all: Fields, over: &[(&'static str, &str)]) -> Fields {
    all.retain(|(known, _)| !over.iter().any(|(name, _)| name == known));
    all.extend(over.iter().map(|(name, value)| (*name, (*value).to_owned())));
    all
}

/// Sends the form over the revision that its page shows.
pub async fn save(app: &TestApp, persona: Persona, path: &str, sent: &[(&str, String)]) -> Answer {
    let form = app.as_(persona).get(&format!("{path}/edit")).await.ok();
    let seen = form.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sent.push(("seen", &seen));
    app.as_(persona).post_form(path, &sent).await
}

/// A draft; its path in the workspace.
pub async fn drafted(app: &TestApp, persona: Persona, place: &str, title: &str) -> String {
    let begin = [("territory", place), ("lang", "es"), ("title", title)];
    let made = app.as_(persona).post_form(LIST, &begin).await.is(303);
    made.location().split("/edit").next().unwrap().to_owned()
}

/// The same, announced by the secretariat of the network.
pub async fn announced(app: &TestApp, title: &str, over: &[(&'static str, &str)]) -> String {
    give(app, SECRETARIAT, Role::Secretariat, Scope::Network).await;
    let path = drafted(app, SECRETARIAT, "", title).await;
    let sent = with(with(whole(), &[("title", title)]), over);
    save(app, SECRETARIAT, &path, &sent).await.is(303);
    app.as_(SECRETARIAT).post_form(&format!("{path}/announcement"), &[]).await.is(303);
    app.catch_up().await;
    path
}

fn unfolded(answer: &Answer) -> String {
    answer.text().replace("\r\n ", "")
}

testkit::on_both! {
    async fn a_draft_is_its_organisers_and_is_announced_whole(place) {
        let app = exchange(&place).await;
        give(&app, SECRETARIAT, Role::Secretariat, Scope::Network).await;
        let path = drafted(&app, SECRETARIAT, "", "Taller de ventanillas").await;
        let public = "/es/exchange/events/taller-de-ventanillas";
        for persona in [Persona::Editor, Persona::Neighbour, Persona::Observer, Persona::Coordinator, Persona::Translator] {
            app.as_(persona).get(&path).await.is(404);
            app.as_(persona).post_form(&path, &[("title", "x")]).await.is(404);
            app.as_(persona).post_form(&format!("{path}/announcement"), &[]).await.is(404);
            app.as_(persona).post_form(&format!("{path}/cancellation"), &[("reason", "x")]).await.is(404);
        }
        // Those of a place prepare events there, and neither next door nor for the network.
        for (place, status) in [("", 404), ("ailleurs", 404), ("nowhere", 404), ("ici", 303)] {
            let begin = [("territory", place), ("lang", "fr"), ("title", "Rencontre")];
            app.as_(Persona::Coordinator).post_form(LIST, &begin).await.is(status);
        }
        app.as_(Persona::Coordinator).get(LIST).await.ok().shows("Rencontre").hides("Taller de ventanillas");
        // Half said it is not announced, and the form says what is missing.
        let lacking = app.as_(SECRETARIAT).post_form(&format!("{path}/announcement"), &[]).await.is(422);
        assert!(lacking.text().contains("id=\"begins-on-error\"") || lacking.text().contains("#begins-on"), "{}", lacking.words());
        app.get(public).await.is(404);
        for over in [
            [("begins-at", "25:00")], [("ends-on", "2026-12-09")], [("ends-on", "2027-12-09")], [("zone", "Lima")], [("link", "javascript:alert(1)")],
            [("languages", "marciano")], [("capacity", "0")], [("agenda.0.to", "09:00")], [("agenda.0.on", "2026-12-12")], [("agenda.1.title", "")],
        ] {
            let back = save(&app, SECRETARIAT, &path, &with(whole(), &over)).await.is(422);
            assert!(back.text().contains("Un cambio para el mes"), "what was typed comes back");
        }
        save(&app, SECRETARIAT, &path, &whole()).await.is(303);
        // Whoever writes over what they have not seen keeps what they typed.
        let mut late: Fields = with(whole(), &[("title", "Otro nombre")]);
        late.push(("seen", "1".into()));
        let sent: Vec<(&str, &str)> = late.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let back = app.as_(SECRETARIAT).post_form(&path, &sent).await.is(409);
        assert!(back.text().contains("value=\"Otro nombre\""));
        app.get("/es/exchange/events").await.ok().hides("Taller de ventanillas");
        app.as_(SECRETARIAT).post_form(&format!("{path}/announcement"), &[]).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{path}/announcement"), &[]).await.is(404);
        app.catch_up().await;
        let page = app.get(public).await.ok().shows("Taller de ventanillas").shows("Sala grande; primer piso").shows("Sin escalones.");
        let page = page.shows("francés").shows("America/Lima");
        let (first, last) = (page.text().find("Un caso de cada equipo").unwrap(), page.text().find("Un cambio para el mes").unwrap());
        assert!(first < last, "the agenda is in the order of its times");
        for hidden in ["/es/exchange/events/rencontre", "/es/exchange/events/no-such", "/es/exchange/events/rencontre/event.ics"] {
            app.get(hidden).await.is(404);
        }
        app.run_jobs().await;
    }

    async fn it_is_found_filtered_and_over_by_its_clock(place) {
        let mut app = exchange(&place).await;
        announced(&app, "Taller de ventanillas", &[]).await;
        let (_, few) = app.queries(async { app.get("/es/exchange/events?kind=workshop").await.ok() }).await;
        for title in ["Visita al norte", "Visita al sur"] {
            announced(&app, title, &[("kind", "study-visit"), ("themes", "papers"), ("begins-on", "2026-12-09")]).await;
        }
        let (_, many) = app.queries(async { app.get("/es/exchange/events?kind=study-visit").await.ok() }).await;
        assert!(many <= few, "as many events as there are cost the same: {few} and {many}");
        app.get("/es/exchange/events?q=norte").await.ok().shows("Visita al norte").hides("Taller de ventanillas");
        app.get("/ar/exchange/events?q=ventanillas").await.ok().shows("Taller de ventanillas");
        app.get("/es/exchange/events?kind=workshop").await.ok().shows("Taller de ventanillas").hides("Visita al norte");
        app.get("/es/exchange/events?theme=papers").await.ok().shows("Visita al sur").hides("Taller de ventanillas");
        app.get("/es/exchange/events?country=pays").await.ok().shows("Ningún encuentro");
        app.get("/es/exchange/events?kind=party&theme=%00&page=999999&country=../..").await.ok().shows("Taller de ventanillas");
        let page = app.get("/es/exchange/events").await.ok().shows("Próximos").hides("Pasados");
        assert!(page.text().find("Visita al norte").unwrap() < page.text().find("Taller de ventanillas").unwrap(), "the next first");
        let list = app.get("/api/v1/exchange/events?when=ahead&kind=workshop").await.ok().json();
        assert_eq!((&list["total"], &list["contents"][0]["begins"]), (&1.into(), &"2026-12-10T09:00:00-05:00".into()));
        assert_eq!(list["contents"][0]["agenda"][0]["title"]["es"], "Un caso de cada equipo");
        let id = list["contents"][0]["id"].as_str().unwrap().to_owned();
        let one = app.get(&format!("/api/v1/exchange/events/{id}")).await.ok().json();
        assert_eq!((&one["state"], &one["capacity"]), (&"announced".into(), &2.into()));
        app.get("/api/v1/exchange/events/1").await.is(404);
        assert!(app.get("/sitemap.xml").await.ok().text().contains("exchange/events") || app.get("/es/exchange/events").await.ok().text().contains("exchange/events/"));
        // At its last minute it is on; then it is past, without anybody having done anything.
        app.forget_sessions();
        app.set_clock("2026-12-11T17:59:59Z").await;
        app.get("/es/exchange/events?kind=workshop").await.ok().shows("Próximos");
        app.set_clock("2026-12-11T18:00:00Z").await;
        app.get("/es/exchange/events?kind=workshop").await.ok().shows("Pasados").hides("Próximos");
        assert_eq!(app.get("/api/v1/exchange/events?when=past&kind=workshop").await.ok().json()["contents"][0]["state"], "over");
        app.as_(SECRETARIAT).get(&format!("{LIST}/{id}/edit")).await.is(404);
        app.as_(SECRETARIAT).post_form(&format!("{LIST}/{id}/cancellation"), &[("reason", "x")]).await.is(404);
        app.run_jobs().await;
    }

    async fn calendars_learn_that_it_moved_and_was_cancelled(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Taller; de ventanillas", &[]).await;
        let file = app.get("/es/exchange/events/taller-de-ventanillas/event.ics").await.ok();
        assert!(file.header("content-type").starts_with("text/calendar"));
        let text = unfolded(&file);
        for line in ["DTSTART:20261210T140000Z", "DTEND:20261211T180000Z", "SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:Taller\\; de ventanillas"] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(text.contains("LOCATION:Sala grande\\; primer piso · https://encuentros.example.org/taller"), "{text}");
        // What calendars do not show counts no change; what everybody reads is never left half said, nor put into the past.
        save(&app, SECRETARIAT, &path, &with(whole(), &[("title", "Taller; de ventanillas"), ("capacity", "9")])).await.is(303);
        for over in [[("text", "")], [("languages", "")], [("begins-on", "")]] {
            save(&app, SECRETARIAT, &path, &with(whole(), &over)).await.is(422);
        }
        let past = [("begins-on", "2026-11-01"), ("ends-on", "2026-11-02"), ("agenda.0.on", "2026-11-02")];
        save(&app, SECRETARIAT, &path, &with(whole(), &past)).await.is(422).shows("ya pasó");
        let later = with(whole(), &[("title", "Taller; de ventanillas"), ("capacity", "9"), ("begins-at", "10:00")]);
        save(&app, SECRETARIAT, &path, &later).await.is(303);
        app.catch_up().await;
        let text = unfolded(&app.get("/es/exchange/events/calendar.ics").await.ok());
        assert!(text.contains("SEQUENCE:1") && text.contains("DTSTART:20261210T150000Z"), "{text}");
        app.as_(SECRETARIAT).post_form(&format!("{path}/cancellation"), &[]).await.is(422);
        app.as_(SECRETARIAT).post_form(&format!("{path}/cancellation"), &[("reason", "Sin sala.")]).await.is(303);
        app.catch_up().await;
        let text = unfolded(&app.get("/es/exchange/events/calendar.ics").await.ok());
        assert!(text.contains("SEQUENCE:2") && text.contains("STATUS:CANCELLED"), "{text}");
        app.get("/es/exchange/events/taller-de-ventanillas").await.ok().shows("Sin sala.");
        app.as_(SECRETARIAT).get(&format!("{path}/edit")).await.is(404);
        app.run_jobs().await;
    }

    async fn it_is_translated_and_comes_in_the_bulletin(place) {
        let app = exchange(&place).await;
        let path = announced(&app, "Taller de ventanillas", &[]).await;
        let to = format!("{}/translations/ar", path.replace("/es/", "/fr/"));
        let page = app.as_(SECRETARIAT).get(&to).await.ok().shows("Un caso de cada equipo");
        let hidden = |name: &str| page.text().split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (key, seen) = (hidden("key.0"), hidden("seen.0"));
        let fields = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "ورشة الشبابيك")];
        app.as_(SECRETARIAT).post_form(&to, &fields).await.is(303);
        let late = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "ورشة أخرى")];
        app.as_(SECRETARIAT).post_form(&to, &late).await.is(409).shows("ورشة أخرى");
        app.as_(Persona::Neighbour).get(&to).await.is(404);
        app.as_(Persona::Editor).post_form(&to, &fields).await.is(404);
        app.catch_up().await;
        app.get("/ar/exchange/events?q=الشبابيك").await.ok().shows("ورشة الشبابيك");
        // A draft does not come in the bulletin; what is announced does, and is frozen with its link.
        drafted(&app, SECRETARIAT, "", "Encuentro secreto").await;
        let bulletin = crate::bulletins::drafted(&app, SECRETARIAT, &[]).await;
        app.as_(SECRETARIAT).get(&bulletin).await.ok().shows("Rencontres à venir").shows("Taller de ventanillas").hides("Encuentro secreto");
        crate::bulletins::publish(&app, SECRETARIAT, &bulletin).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{path}/cancellation"), &[("reason", "Sin sala.")]).await.is(303);
        app.catch_up().await;
        let page = app.get("/fr/exchange/bulletins/bulletin-2026").await.ok().shows("Taller de ventanillas");
        assert!(page.text().contains("/fr/exchange/events/taller-de-ventanillas"));
        app.run_jobs().await;
    }

    async fn what_nobody_meant_to_send_harms_nothing(place) {
        let app = exchange(&place).await;
        give(&app, SECRETARIAT, Role::Secretariat, Scope::Network).await;
        let path = drafted(&app, SECRETARIAT, "", "<script>alert(1)</script>\r\nBEGIN:VEVENT").await;
        let wild = with(whole(), &[
            ("title", "<script>alert(1)</script>\r\nBEGIN:VEVENT"), ("kind", "party"), ("who", "nobody"), ("themes", "atlantis"),
            ("agenda.1.lang", "xx-nonsense"), ("agenda.1.id", "1"), ("agenda.499.from", "10:00"),
        ]);
        save(&app, SECRETARIAT, &path, &wild).await.is(422);
        let wild: Fields = wild.into_iter().filter(|(name, _)| !name.starts_with("agenda.499")).collect();
        save(&app, SECRETARIAT, &path, &wild).await.is(303);
        app.as_(SECRETARIAT).post_form(&format!("{path}/announcement"), &[]).await.is(303);
        app.catch_up().await;
        let list = app.get("/es/exchange/events").await.ok();
        assert!(!list.text().contains("<script>alert"));
        let slug = app.get("/api/v1/exchange/events").await.ok().json()["contents"][0]["slug"].as_str().unwrap().to_owned();
        let page = app.get(&format!("/es/exchange/events/{slug}")).await.ok();
        assert!(!page.text().contains("<script>alert") && page.text().contains("\\u003cscript\\u003e"));
        let file = app.get(&format!("/es/exchange/events/{slug}/event.ics")).await.ok();
        assert_eq!(file.text().matches("\r\nBEGIN:VEVENT").count(), 1);
        for bad in ["not-an-id", "00000000-0000-7000-8000-000000000000"] {
            app.as_(SECRETARIAT).get(&format!("{LIST}/{bad}")).await.is(404);
            app.as_(SECRETARIAT).post_form(&format!("{LIST}/{bad}"), &[("agenda.x.y", "z")]).await.is(404);
        }
        app.run_jobs().await;
    }
}
