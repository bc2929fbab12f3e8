//! The queue: numbers that are given and called once whoever presses at the same time, and say nothing of anybody.
//! It is a Wednesday, half past ten; the session goes from nine to one.

use crate::{SATURDAY, WEDNESDAY, bureau, expect, give, seat};
use desks::model::{Gender, Profile};
use desks::queue::model::{Priority, State, Ticket, waited_minutes};
use desks::queue::store;
use jiff::civil::date;
use kernel::{Lang, Role, Scope};
use std::collections::BTreeSet;
use testkit::{Answer, DESK, Persona, Place, TestApp};
use uuid::Uuid;

const BOARD: &str = "/fr/ici/desks/guichet/board";

fn path(rest: &str) -> String {
    format!("/fr/work/reception/{DESK}{rest}")
}

async fn tickets(app: &TestApp) -> Vec<Ticket> {
    store::of_day(app.app().db.read(), app.app(), DESK, date(2026, 11, 25)).await.unwrap()
}

async fn ticket(app: &TestApp, number: i32) -> Ticket {
    tickets(app).await.into_iter().find(|it| it.number == number && it.session == WEDNESDAY).unwrap()
}

async fn post(app: &TestApp, persona: Persona, rest: &str, fields: &[(&str, &str)]) -> Answer {
    app.as_(persona).post_form(&path(rest), fields).await
}

async fn add(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    post(app, Persona::Mediator, "/queue", fields).await
}

async fn step(app: &TestApp, persona: Persona, number: i32, to: &str) -> Answer {
    let it = ticket(app, number).await;
    let fields = [("from", it.state.as_str()), ("state", to)];
    post(app, persona, &format!("/queue/{}/state", it.id), &fields).await
}

async fn call(app: &TestApp, persona: Persona) -> Answer {
    post(app, persona, "/queue/calls", &[]).await.is(303)
}

/// The desk with a second one who receives: an editor too, a man, in English and Arabic.
async fn with_two(place: &Place) -> TestApp {
    let app = bureau(place).await;
    give(&app, Persona::Editor, Role::Mediator, Scope::Desk(DESK)).await;
    let account = app.account(Persona::Editor).await.id;
    let languages = vec![Lang::EN, Lang::AR];
    seat(&app, DESK, account, &Profile { languages, gender: Some(Gender::Man), sessions: vec![WEDNESDAY] }).await;
    app
}

/// What the call screen shows, as (number, place).
async fn board(app: &TestApp) -> Vec<(i32, String)> {
    app.catch_up().await;
    let page = app.get(&format!("{BOARD}/calls")).await.ok();
    let rows = page.text().split("<tr class=").skip(1);
    let cell = |row: &str, from: &str, to: &str| row.split(from).nth(1).unwrap().split(to).next().unwrap().to_owned();
    rows.map(|row| (cell(row, "<th scope=\"row\">", "<").parse().unwrap(), cell(row, "<bdi>", "<"))).collect()
}

testkit::on_both! {
    async fn somebody_comes_is_called_received_and_goes(place) {
        let app = bureau(&place).await;
        let day = app.as_(Persona::Mediator).get(&path("")).await.ok().shows("File d’attente").shows("Personne n’attend");
        assert_eq!(day.header("cache-control"), "no-store");
        let added = add(&app, &[("language", "ar"), ("priority", "danger"), ("name", "Zubayda")]).await.is(303);
        app.as_(Persona::Mediator).get(added.location()).await.ok().shows("Le numéro 1 est dans la file").shows("Zubayda").shows("arabe").shows("Danger");
        assert!(board(&app).await.is_empty());
        let called = call(&app, Persona::Mediator).await;
        app.as_(Persona::Mediator).get(called.location()).await.ok().shows("Vous avez appelé le numéro 1").shows("Avec vous");
        assert_eq!(board(&app).await, [(1, "1".to_owned())]);
        // Before it is said whether they came, nobody else is called.
        add(&app, &[("language", "fr")]).await.is(303);
        assert!(call(&app, Persona::Mediator).await.location().contains("told=pending"));
        step(&app, Persona::Mediator, 1, "with").await.is(303);
        let it = ticket(&app, 1).await;
        assert_eq!((it.state, it.priority, waited_minutes(&it)), (State::With, Some(Priority::Danger), Some(0)));
        // The next call ends what was before.
        call(&app, Persona::Mediator).await;
        assert_eq!((ticket(&app, 1).await.state, ticket(&app, 2).await.state), (State::Done, State::Called));
        assert_eq!(board(&app).await, [(2, "1".to_owned())]);
        step(&app, Persona::Mediator, 2, "left").await.is(303);
        assert!(board(&app).await.is_empty());
        app.as_(Persona::Mediator).get(&path("")).await.ok().shows("2 personnes reçues ou parties");
        // A slip of the finger is mended.
        step(&app, Persona::Mediator, 2, "waiting").await.is(303);
        assert_eq!(ticket(&app, 2).await.state, State::Waiting);
        assert!(call(&app, Persona::Mediator).await.location().contains("told=called"));
        step(&app, Persona::Mediator, 2, "called").await.is(303);
        step(&app, Persona::Mediator, 2, "with").await.is(303);
        step(&app, Persona::Mediator, 2, "done").await.is(303);
        assert!(call(&app, Persona::Mediator).await.location().contains("told=nobody"));
    }

    async fn fifty_who_come_at_once_get_fifty_numbers(place) {
        let app = with_two(&place).await;
        let adds = (0..50).map(|number| {
            let app = &app;
            let persona = if number % 2 == 0 { Persona::Mediator } else { Persona::Editor };
            async move { post(app, persona, "/queue", &[("language", "any"), ("knowingly", "1")]).await.is(303) }
        });
        futures::future::join_all(adds).await;
        let numbers: Vec<i32> = tickets(&app).await.iter().map(|it| it.number).collect();
        assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
    }

    async fn a_number_is_called_once_by_two_who_press_at_once(place) {
        let app = with_two(&place).await;
        for _ in 0..12 {
            add(&app, &[("language", "ar"), ("knowingly", "1")]).await.is(303);
        }
        for round in 1..=6 {
            let (one, other) = futures::future::join(call(&app, Persona::Mediator), call(&app, Persona::Editor)).await;
            assert!(one.location().contains("told=called") && other.location().contains("told=called"));
            let called: Vec<Ticket> = tickets(&app).await.into_iter().filter(|it| it.state == State::Called).collect();
            assert_eq!(called.iter().map(|it| it.number).collect::<Vec<_>>(), [round * 2 - 1, round * 2]);
            assert_eq!(called.iter().map(|it| it.mediator).collect::<BTreeSet<_>>().len(), 2);
            assert_eq!(board(&app).await.iter().map(|(_, at)| at.clone()).collect::<BTreeSet<_>>(), BTreeSet::from(["1".to_owned(), "2".to_owned()]));
            for it in called {
                step(&app, if it.mediator == Some(app.account(Persona::Editor).await.id) { Persona::Editor } else { Persona::Mediator }, it.number, "with").await.is(303);
            }
        }
        assert!(call(&app, Persona::Editor).await.location().contains("told=nobody"));
    }

    async fn a_press_that_comes_twice_counts_once(place) {
        let app = bureau(&place).await;
        for _ in 0..2 {
            add(&app, &[("language", "fr"), ("press", "the same")]).await.is(303);
            add(&app, &[("language", "fr"), ("press", "another")]).await.is(303);
        }
        assert_eq!(tickets(&app).await.len(), 2);
        for _ in 0..2 {
            post(&app, Persona::Mediator, "/queue/calls", &[("press", "next")]).await.is(303);
            let it = ticket(&app, 1).await;
            post(&app, Persona::Mediator, &format!("/queue/{}/state", it.id), &[("from", "called"), ("state", "with")]).await.is(303);
        }
        assert_eq!((ticket(&app, 1).await.state, ticket(&app, 2).await.state), (State::With, State::Waiting));
    }

    async fn a_step_that_a_colleague_took_first_is_told(place) {
        let app = with_two(&place).await;
        add(&app, &[("language", "ar")]).await.is(303);
        let it = ticket(&app, 1).await;
        let fields = [("from", "waiting"), ("state", "called")];
        let to = format!("/queue/{}/state", it.id);
        let (one, other) = futures::future::join(post(&app, Persona::Mediator, &to, &fields), post(&app, Persona::Editor, &to, &fields)).await;
        let told = [one.is(303), other.is(303)].iter().filter(|it| it.location().contains("told=taken")).count();
        assert_eq!(told, 1);
        app.as_(Persona::Editor).get(&format!("{}?told=taken", path(""))).await.ok().shows("Quelqu’un vient de le faire");
        // No step that leads nowhere, nor at another desk.
        post(&app, Persona::Mediator, &to, &[("from", "called"), ("state", "done")]).await.is(303);
        assert_eq!(ticket(&app, 1).await.state, State::Called);
        post(&app, Persona::Mediator, &to, &[("from", "called"), ("state", "gone")]).await.is(404);
        post(&app, Persona::Mediator, &format!("/queue/{}/state", Uuid::nil()), &fields).await.is(404);
    }

    async fn languages_lead_to_whoever_speaks_them(place) {
        let app = with_two(&place).await;
        // The first waits for English; nobody speaks Spanish; the third takes anybody.
        for language in ["en", "es", "any"] {
            add(&app, &[("language", language)]).await.is(303);
        }
        let page = app.as_(Persona::Mediator).get(&path("")).await.ok();
        page.shows("Attend une autre personne de l’équipe").shows("Interprète nécessaire");
        call(&app, Persona::Mediator).await;
        assert_eq!(ticket(&app, 2).await.state, State::Called);
        call(&app, Persona::Editor).await;
        assert_eq!(ticket(&app, 1).await.state, State::Called);
        // Whoever is on a break is not there: then an interpreter is needed.
        add(&app, &[("language", "en")]).await.is(303);
        step(&app, Persona::Editor, 1, "with").await.is(303);
        post(&app, Persona::Editor, "/queue/presence", &[("break", "1")]).await.is(303);
        step(&app, Persona::Mediator, 2, "with").await.is(303);
        call(&app, Persona::Mediator).await;
        assert_eq!(ticket(&app, 3).await.state, State::Called);
        step(&app, Persona::Mediator, 3, "with").await.is(303);
        assert!(call(&app, Persona::Mediator).await.location().contains("told=called"));
        let other = add(&app, &[("language", "other"), ("other", "klingonien")]).await.is(422);
        assert!(other.shows("Écrivez le nom d’une langue").text().contains("value=\"klingonien\""));
        add(&app, &[("language", "other"), ("other", "bambara")]).await.is(303);
        assert_eq!(ticket(&app, 5).await.language.map(|it| it.to_string()).as_deref(), Some("bm"));
        for wrong in [[("language", ""), ("priority", "")], [("language", "fr"), ("priority", "rich")]] {
            add(&app, &wrong).await.is(422).shows("Ajouter une personne");
        }
    }

    async fn whoever_comes_with_an_appointment_is_in_the_same_queue(place) {
        let app = bureau(&place).await;
        expect(&app, WEDNESDAY, "2026-11-25T09:30:00Z").await;
        expect(&app, WEDNESDAY, "2026-11-25T11:00:00Z").await;
        add(&app, &[("language", "fr")]).await.is(303);
        let expected = desks::appointments::store::of_day(app.app(), DESK, date(2026, 11, 25)).await.unwrap();
        let arrive = |number: usize, state: &'static str| {
            let (app, id) = (&app, expected[number].id);
            async move { post(app, Persona::Mediator, &format!("/appointments/{id}/state"), &[("state", state), ("day", "2026-11-25")]).await.is(303) }
        };
        arrive(1, "arrived").await;
        arrive(0, "arrived").await;
        arrive(0, "arrived").await;
        assert_eq!(tickets(&app).await.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2, 3]);
        // Of this time, then who came without, then who came long before their time.
        for number in [3, 1, 2] {
            call(&app, Persona::Mediator).await;
            assert_eq!(ticket(&app, number).await.state, State::Called, "{number}");
            step(&app, Persona::Mediator, number, "with").await.is(303);
        }
        let standing = || async {
            let all = desks::appointments::store::of_day(app.app(), DESK, date(2026, 11, 25)).await.unwrap();
            all.iter().map(|it| it.state.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(standing().await, ["seen", "seen"]);
        // One step back on either page is one step back on both.
        arrive(1, "arrived").await;
        assert_eq!(ticket(&app, 2).await.state, State::With);
        step(&app, Persona::Mediator, 2, "waiting").await.is(303);
        assert_eq!(standing().await, ["seen", "arrived"]);
        arrive(1, "booked").await;
        assert_eq!((ticket(&app, 2).await.state, standing().await), (State::Left, vec!["seen", "booked"]));
        arrive(1, "arrived").await;
        assert_eq!((ticket(&app, 2).await.state, tickets(&app).await.len()), (State::Waiting, 3));
    }

    async fn a_full_session_says_so_and_takes_people_in_knowingly(place) {
        let app = bureau(&place).await;
        expect(&app, WEDNESDAY, "2026-11-25T11:00:00Z").await;
        app.as_(Persona::Mediator).get(&path("")).await.ok().shows("encore 4 places sans rendez-vous");
        for _ in 0..4 {
            add(&app, &[("language", "fr")]).await.is(303);
        }
        app.as_(Persona::Mediator).get(&path("")).await.ok().shows("La permanence est complète");
        let refused = add(&app, &[("language", "fr"), ("name", "Zubayda")]).await.is(422);
        assert!(refused.shows("Choisissez encore la langue").text().contains("value=\"Zubayda\""));
        assert_eq!(tickets(&app).await.len(), 4);
        add(&app, &[("language", "fr"), ("knowingly", "1")]).await.is(303);
        assert_eq!(tickets(&app).await.len(), 5);
        // Nobody joins a session of another day, nor one that the desk does not have.
        let saturday = SATURDAY.to_string();
        add(&app, &[("language", "fr"), ("knowingly", "1"), ("session", &saturday)]).await.is(303);
        assert!(tickets(&app).await.iter().all(|it| it.session == WEDNESDAY));
    }

    async fn one_sees_ones_own_place_and_nothing_else(place) {
        let app = bureau(&place).await;
        for name in ["Zubayda", "Farid"] {
            add(&app, &[("language", "ar"), ("name", name)]).await.is(303);
        }
        let it = ticket(&app, 2).await;
        let slip = app.as_(Persona::Mediator).get(&path(&format!("/queue/{}", it.id))).await.ok().shows("الرقم").hides("Farid");
        assert!(slip.text().contains("<svg"));
        app.as_(Persona::Mediator).get(&path(&format!("/queue/{}", Uuid::nil()))).await.is(404);
        let own = format!("/fr/queue/{}", it.confided.secret);
        let page = app.get(&own).await.ok().shows("Votre numéro 2").shows("on ne sait pas encore").hides("Farid").hides("Guichet");
        assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
        call(&app, Persona::Mediator).await;
        app.get(&own).await.ok().shows("Vous êtes la prochaine personne").shows("dans environ 30 minutes");
        app.get(&own.replace("/fr/", "/ar/")).await.ok().shows("رقمكم 2").shows("30 دقيقة");
        let part = app.get(&format!("{own}/place")).await.ok();
        let tag = part.header("etag").to_owned();
        assert_eq!((part.header("cache-control"), part.header("referrer-policy")), ("no-store", "no-referrer"));
        app.get(&format!("{own}/place")).header("if-none-match", &tag).await.is(304);
        step(&app, Persona::Mediator, 1, "with").await.is(303);
        call(&app, Persona::Mediator).await;
        app.get(&format!("{own}/place")).header("if-none-match", &tag).await.ok().shows("allez à la place 1");
        app.get("/fr/queue/unknown").await.is(404);
        app.get("/fr/queue/unknown/place").await.is(404);
    }

    async fn what_is_said_is_sealed_read_by_few_and_gone_when_the_day_is_over(place) {
        let mut app = bureau(&place).await;
        add(&app, &[("language", "ar"), ("name", "Zubayda"), ("priority", "health")]).await.is(303);
        add(&app, &[("language", "fr")]).await.is(303);
        let it = ticket(&app, 1).await;
        let rows = || async {
            use sea_orm::EntityTrait;
            store::Entity::find().all(app.app().db.read()).await.unwrap()
        };
        let kept = format!("{:?}", rows().await);
        assert!(!kept.contains("Zubayda") && !kept.contains(&it.confided.secret), "{kept}");
        for nobody in [Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Neighbour, Persona::Newcomer] {
            for rest in ["", "/queue", &format!("/queue/{}", it.id)] {
                app.as_(nobody).get(&path(rest)).await.is(404);
            }
            for rest in ["/queue", "/queue/calls", "/queue/presence", &format!("/queue/{}/state", it.id)] {
                post(&app, nobody, rest, &[("language", "fr"), ("from", "waiting"), ("state", "called")]).await.is(404);
            }
        }
        app.as_(Persona::Mediator).get(&path("/queue")).await.ok().shows("Zubayda");
        app.as_(Persona::Mediator).get(&path("")).await.ok();
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().hides("Zubayda").hides("health");
        let asked = platform::audit::Asked { object: Some(DESK), ..Default::default() };
        let entries = platform::audit::read(&app.app().db, &asked, 50).await.unwrap();
        assert_eq!(entries.iter().filter(|it| it.act == "queue-read").count(), 1, "reading is written down");
        call(&app, Persona::Mediator).await;
        app.get(BOARD).await.ok().hides("Zubayda").hides("mediator");
        let own = format!("/fr/queue/{}", it.confided.secret);
        app.get(&own).await.ok();
        app.run_jobs().await;
        // The queue is there after a restart, and closed when the day is over.
        app.restart().await;
        assert_eq!((ticket(&app, 1).await.state, ticket(&app, 2).await.state), (State::Called, State::Waiting));
        assert_eq!(board(&app).await.len(), 1);
        app.set_clock("2026-11-25T23:30:00Z").await;
        app.run_jobs().await;
        let after = tickets(&app).await;
        assert!(after.iter().all(|it| it.state == State::Left && it.confided.name.is_empty() && it.confided.secret.is_empty()));
        assert_eq!((after[0].language, after[0].priority), (Some(Lang::AR), Some(Priority::Health)));
        app.get(&own).await.is(404);
        assert!(board(&app).await.is_empty());
    }

    async fn screens_ask_nobody_while_nothing_moves_and_follow_every_node(place) {
        let app = bureau(&place).await;
        add(&app, &[("language", "fr")]).await.is(303);
        let (app, other) = if app.app().db.engine() == platform::db::Engine::Postgres { let other = app.node().await; (app, Some(other)) } else { (app, None) };
        app.catch_up().await;
        let calls = format!("{BOARD}/calls");
        let tag = app.get(&calls).await.ok().header("etag").to_owned();
        let (answer, queries) = app.queries(async { app.get(&calls).header("if-none-match", &tag).await }).await;
        assert_eq!((answer.status.as_u16(), answer.body.len(), queries), (304, 0, 0));
        app.get("/fr/ici/desks").await.ok();
        let epoch = app.app().epoch();
        call(&app, Persona::Mediator).await;
        app.catch_up().await;
        app.get(&calls).header("if-none-match", &tag).await.ok().shows("1");
        assert_eq!(app.app().epoch(), epoch, "whose turn it is leaves kept pages alone");
        if let Some(other) = other {
            assert_eq!(board(&other).await, [(1, "1".to_owned())]);
            step(&app, Persona::Mediator, 1, "left").await.is(303);
            assert!(board(&other).await.is_empty());
        }
        for lang in Lang::INTERFACE {
            app.get(&BOARD.replace("/fr/", &format!("/{lang}/"))).await.ok();
        }
        app.get("/fr/ici/desks/nulle-part/board").await.is(404);
        app.get("/fr/ailleurs/desks/guichet/board").await.is(404);
    }

    async fn places_are_letters_or_numbers_and_nobody_shares_one(place) {
        let app = with_two(&place).await;
        post(&app, Persona::Mediator, "/queue/presence", &[("counter", "b")]).await.is(303);
        let own = post(&app, Persona::Editor, "/queue/presence", &[("counter", "B")]).await.is(303);
        app.as_(Persona::Editor).get(own.location()).await.ok().shows("reçoit déjà à cette place");
        let own = post(&app, Persona::Editor, "/queue/presence", &[("counter", "Amel B.")]).await.is(303);
        app.as_(Persona::Editor).get(own.location()).await.ok().shows("Écrivez une lettre ou un numéro");
        post(&app, Persona::Editor, "/queue/presence", &[]).await.is(303);
        app.as_(Persona::Editor).get(&path("")).await.ok().shows("2 personnes reçoivent");
        add(&app, &[("language", "en")]).await.is(303);
        call(&app, Persona::Editor).await;
        assert_eq!(board(&app).await, [(1, "1".to_owned())]);
        let page = app.as_(Persona::Mediator).get(&path("")).await.ok();
        page.shows("Place 1");
    }

    async fn a_page_that_asks_by_itself_is_no_sign_that_anybody_is_there(place) {
        let mut app = bureau(&place).await;
        app.as_(Persona::Mediator).get(&path("/queue")).await.ok();
        app.run_jobs().await;
        // Within an hour of the last real request the queue is followed; that it is asked for makes the hour no longer.
        for (now, attended, status) in [("10:10", false, 200), ("10:25", true, 200), ("11:00", false, 200), ("11:30", false, 303)] {
            app.set_clock(&format!("2026-11-25T{now}:00Z")).await;
            app.run_jobs().await;
            let ask = app.as_(Persona::Mediator).get(&path("/queue"));
            if attended { ask } else { ask.header("x-unattended", "1") }.await.is(status);
        }
    }
}
