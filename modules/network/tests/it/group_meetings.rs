//! Meetings, decisions, tasks and calendars of groups: who writes them, who reads them, what the public sees.

use crate::groups::{council, made, post};
use std::future::IntoFuture;
use testkit::{Persona, TestApp};

const PUBLIC: &str = "/fr/network/groups/conseil-des-jeunes";

/// The fields of a meeting that is right.
fn meeting(title: &str) -> Vec<(&'static str, String)> {
    let fixed = [
        ("title", title),
        ("date", "2026-12-01"),
        ("time", "10:00"),
        ("length", "90"),
        ("timezone", "Africa/Tunis"),
        ("where", "Mairie, salle A"),
        ("link", "https://meet.example/secret"),
        ("item.0.title", "Logement"),
        ("item.0.presenter", "Amel"),
    ];
    fixed.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
}

fn decision(title: &str, public: bool) -> Vec<(&'static str, String)> {
    let fixed = [
        ("source", "fr"),
        ("title.fr", title),
        ("text.fr", "Ouvrir **deux** guichets.<script>x()</script>"),
        ("adopted", "2026-11-25"),
        ("progress", "adopted"),
    ];
    let mut fields: Vec<_> = fixed.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
    if public {
        fields.push(("public", "1".into()));
    }
    fields
}

async fn called(app: &TestApp, group: &str, fields: &[(&str, String)]) -> String {
    let made = post(app, Persona::Editor, &format!("{group}/meetings"), fields).await.is(303);
    app.catch_up().await;
    format!("{group}/meetings/{}", self::made(&made))
}

testkit::on_both! {
    async fn members_read_what_the_secretary_writes_and_nobody_else_does(place) {
        let (app, group) = council(&place).await;
        let meeting_path = called(&app, &group, &meeting("Réunion privée")).await;
        app.as_(Persona::Reviewer).get(&meeting_path).await.ok().shows("Logement").shows("https://meet.example/secret").shows("10 h – 11 h 30");
        for rest in ["/meetings", "/decisions", "/tasks"] {
            app.as_(Persona::Reviewer).get(&format!("{group}{rest}")).await.ok();
            // Not even who manages the people of the place, or an administrator.
            for persona in [Persona::Coordinator, Persona::Administrator, Persona::Neighbour, Persona::Newcomer] {
                app.as_(persona).get(&format!("{group}{rest}")).await.is(404);
                app.as_(persona).get(&meeting_path).await.is(404);
            }
        }
        for rest in ["/edit", "/minutes"] {
            app.as_(Persona::Reviewer).get(&format!("{meeting_path}{rest}")).await.is(404);
        }
        for rest in ["", "/cancellation", "/attendance", "/minutes"] {
            post(&app, Persona::Reviewer, &format!("{meeting_path}{rest}"), &meeting("Autre")).await.is(404);
        }
        app.get(PUBLIC).await.ok().hides("Réunion privée");
        app.get(&format!("{PUBLIC}/calendar.ics")).await.ok().hides("Réunion privée");
        for (name, value) in [("title", ""), ("time", "25:00"), ("length", "0"), ("timezone", "Nulle/Part"), ("link", "javascript:x"), ("date", "x")] {
            let mut fields = meeting("Objet");
            fields.retain(|(found, _)| *found != name);
            fields.push((name, value.into()));
            post(&app, Persona::Editor, &format!("{group}/meetings"), &fields).await.is(422);
        }
    }

    async fn a_meeting_of_another_group_is_not_found(place) {
        let (app, group) = council(&place).await;
        let path = called(&app, &group, &meeting("Réunion")).await;
        let id = path.rsplit('/').next().unwrap();
        let other = crate::groups::founded(&app).await;
        let seats = crate::groups::lines(&app, &other).await;
        crate::groups::join(&app, &other, Persona::Neighbour, &format!("{}:1", seats[0]), "chair").await;
        app.as_(Persona::Neighbour).get(&format!("{other}/meetings")).await.ok();
        for address in [path.clone(), format!("{other}/meetings/{id}")] {
            for rest in ["", "/edit", "/minutes"] {
                app.as_(Persona::Neighbour).get(&format!("{address}{rest}")).await.is(404);
            }
            for rest in ["", "/reply", "/attendance", "/minutes", "/cancellation"] {
                let fields = [("reply", "yes".to_owned())];
                post(&app, Persona::Neighbour, &format!("{address}{rest}"), &fields).await.is(404);
            }
        }
        let mut foreign = decision("Étrangère", false);
        foreign.push(("meeting", id.to_owned()));
        post(&app, Persona::Neighbour, &format!("{other}/decisions"), &foreign).await.is(404);
        post(&app, Persona::Neighbour, &format!("{other}/tasks"), &[("what", "Écrire".into()), ("meeting", id.to_owned())]).await.is(404);
    }

    async fn a_series_makes_meetings_of_their_own(place) {
        let (app, group) = council(&place).await;
        let mut fields = meeting("Mardi");
        fields.extend([("rhythm", "first".to_owned()), ("until", "2027-02-28".to_owned())]);
        called(&app, &group, &fields).await;
        let page = app.as_(Persona::Reviewer).get(&format!("{group}/meetings")).await.ok();
        for date in ["2026-12-01T10:00", "2027-01-05T10:00", "2027-02-02T10:00"] {
            assert!(page.text().contains(date), "{date}");
        }
        assert_eq!(page.text().matches("<time").count(), 3);
        let (_, few) = app.queries(app.as_(Persona::Reviewer).get(&format!("{group}/meetings")).into_future()).await;
        called(&app, &group, &fields).await;
        let (_, more) = app.queries(app.as_(Persona::Reviewer).get(&format!("{group}/meetings")).into_future()).await;
        assert_eq!(few, more);
    }

    async fn answers_attendance_and_quorum(place) {
        let (mut app, group) = council(&place).await;
        let path = called(&app, &group, &meeting("Réunion")).await;
        post(&app, Persona::Reviewer, &format!("{path}/reply"), &[("reply", "remote".into())]).await.is(303);
        post(&app, Persona::Reviewer, &format!("{path}/reply"), &[("reply", "maybe".into())]).await.is(400);
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Votre réponse : À distance");
        app.set_clock("2026-12-02T09:30:00Z").await;
        let page = app.as_(Persona::Editor).get(&path).await.ok().shows("A répondu : À distance").shows("Quorum non atteint");
        let names: Vec<String> = page.text().split("name=\"presence.").skip(1).map(|it| format!("presence.{}", &it[..36])).collect();
        assert_eq!(names.len(), 2);
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "present")).collect();
        app.as_(Persona::Editor).post_form(&format!("{path}/attendance"), &fields).await.is(303);
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("2 sur 2. Il en faut 2.").shows("Quorum atteint");
        post(&app, Persona::Reviewer, &format!("{path}/reply"), &[("reply", "no".into())]).await.is(409);
        app.run_jobs().await;
    }

    async fn minutes_are_the_secretarys_until_proposed_and_fixed_once_approved(place) {
        let (mut app, group) = council(&place).await;
        let mut public = meeting("Réunion ouverte");
        public.push(("public", "1".into()));
        let path = called(&app, &group, &public).await;
        app.get(PUBLIC).await.ok().shows("Réunion ouverte").shows("Mairie, salle A").hides("meet.example");
        let write = |text: &'static str, standing: &'static str| {
            let (app, path) = (&app, format!("{path}/minutes"));
            async move { post(app, Persona::Editor, &path, &[("text", text.into()), ("standing", standing.into())]).await }
        };
        write("Brouillon secret <img src=x onerror=y>", "draft").await.is(303);
        write("", "draft").await.is(422);
        app.as_(Persona::Reviewer).get(&path).await.ok().hides("Brouillon secret");
        write("Texte **proposé**", "proposed").await.is(303);
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Texte proposé");
        app.catch_up().await;
        app.get(PUBLIC).await.ok().hides("proposé");
        write("Texte **approuvé** <img src=x onerror=y>", "approved").await.is(303);
        write("Après coup", "approved").await.is(409);
        app.set_clock("2026-12-10T09:30:00Z").await;
        let page = app.get(PUBLIC).await.ok().shows("Texte approuvé");
        assert!(page.text().contains("<strong>approuvé</strong>") && !page.text().contains("<img"));
        app.run_jobs().await;
    }

    async fn decisions_are_numbered_and_public_ones_have_an_address(place) {
        let (app, group) = council(&place).await;
        let path = format!("{group}/decisions");
        post(&app, Persona::Reviewer, &path, &decision("Refusée", true)).await.is(404);
        post(&app, Persona::Editor, &path, &decision("Deux guichets", true)).await.is(303);
        post(&app, Persona::Editor, &path, &decision("Entre nous", false)).await.is(303);
        app.catch_up().await;
        let page = app.get(&format!("{PUBLIC}/decisions/1")).await.ok().shows("Deux guichets").shows("Par consensus");
        assert!(page.text().contains("<strong>deux</strong>") && !page.text().contains("<script>x"));
        for hidden in ["2", "3", "0", "01", "-1", "x"] {
            app.get(&format!("{PUBLIC}/decisions/{hidden}")).await.is(404);
        }
        app.get(PUBLIC).await.ok().shows("Décision n° 1").hides("Entre nous");
        let list = app.as_(Persona::Reviewer).get(&path).await.ok().shows("Décision n° 2 · Entre nous");
        assert!(!list.text().contains(&format!("{path}/")));
        let own = app.as_(Persona::Editor).get(&path).await.ok();
        let first = own.text().split(&format!("{path}/")).skip(1).find_map(|it| it.get(..36).filter(|it| !it.contains('"'))).unwrap().to_owned();
        let mut done = decision("Entre nous", false);
        done.extend([("yes", "7".to_owned()), ("no", "1".to_owned())]);
        post(&app, Persona::Editor, &format!("{path}/{first}"), &done).await.is(303);
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Pour : 7. Contre : 1. Abstentions : 0.");
        post(&app, Persona::Editor, &path, &[("source", "fr".into()), ("yes", "many".into())]).await.is(422);
    }

    async fn a_task_is_done_and_undone_by_whoever_has_it(place) {
        let (app, group) = council(&place).await;
        let path = format!("{group}/tasks");
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let who = page.text().split("name=\"mandate\"").nth(1).unwrap().to_owned();
        let id = |name: &str| who.split(&format!(">{name}<")).next().unwrap().rsplit("value=\"").next().unwrap()[..36].to_owned();
        let give = |what: &'static str, mandate: String| {
            let (app, path) = (&app, &path);
            async move { post(app, Persona::Editor, path, &[("what", what.into()), ("mandate", mandate), ("due", "2026-11-01".into())]).await }
        };
        give("Écrire la lettre", id("reviewer")).await.is(303);
        give("Réserver la salle", id("editor")).await.is(303);
        give("Ailleurs", kernel::Id::<()>::default().to_string()).await.is(404);
        give("", id("editor")).await.is(422);
        let page = app.as_(Persona::Reviewer).get(&path).await.ok().shows("En retard");
        assert_eq!(page.text().matches("/done\"").count(), 1);
        let done = page.text().split("action=\"").find(|it| it.contains("/done\"")).unwrap().split('"').next().unwrap().to_owned();
        for persona in [Persona::Coordinator, Persona::Neighbour, Persona::Administrator] {
            app.as_(persona).post_form(&done, &[]).await.is(404);
        }
        app.as_(Persona::Reviewer).post_form(&done, &[]).await.is(303);
        app.as_(Persona::Reviewer).get(&path).await.ok().shows("Tâches faites");
        app.as_(Persona::Reviewer).post_form(&done.replace("/done", "/reopening"), &[]).await.is(303);
        app.as_(Persona::Reviewer).get(&path).await.ok().hides("Tâches faites");
    }

    async fn calendars_follow_meetings_and_a_secret_address_dies_with_its_owners_wish(place) {
        let (app, group) = council(&place).await;
        let mut public = meeting("Ouverte, à tous");
        public.push(("public", "1".into()));
        let path = called(&app, &group, &public).await;
        called(&app, &group, &meeting("Entre membres")).await;
        let feed = app.get(&format!("{PUBLIC}/calendar.ics")).await.ok();
        assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
        assert!(feed.text().contains("SUMMARY:Ouverte\\, à tous\r\n") && feed.text().contains("DTSTART:20261201T090000Z\r\n"));
        assert!(!feed.text().contains("Entre membres") && !feed.text().contains("meet.example"));
        post(&app, Persona::Editor, &format!("{path}/cancellation"), &[]).await.is(303);
        app.catch_up().await;
        let feed = app.get(&format!("{PUBLIC}/calendar.ics")).await.ok();
        assert!(feed.text().contains("STATUS:CANCELLED\r\n") && feed.text().contains("SEQUENCE:1\r\n"));
        let address = || async {
            let page = app.as_(Persona::Reviewer).post_form("/fr/groups/calendar", &[]).await.ok();
            page.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned()
        };
        let first = address().await;
        let feed = app.get(&first).await.ok();
        let text = feed.text().replace("\r\n ", "");
        assert!(text.contains("Entre membres") && !text.contains("Logement") && !text.contains("meet.example"), "{text}");
        assert_eq!(feed.header("cache-control"), "no-store");
        let second = address().await;
        app.get(&first).await.is(404);
        app.get(&second).await.ok();
        app.as_(Persona::Reviewer).get("/fr/groups/calendar").await.ok().shows("Entre membres").hides(&second);
        app.as_(Persona::Reviewer).post_form("/fr/groups/calendar/end", &[]).await.is(303);
        app.get(&second).await.is(404);
        app.get("/fr/calendars/unknown.ics").await.is(404);
    }
}
