//! Recording a visit on its page: by whom, with what, sent twice, forged; the list that is taken along; the lock.
//! What is read here is what a mediator reads.

use crate::visit_scene::{filled, form, kept, page, reception, send, service, term};
use crate::visits::signed;
use crate::{bureau, desk, give, network_with, open};
use desks::model::Desk;
use desks::visits::model::{Asks, Next, Visit, What};
use desks::visits::store;
use jiff::civil::date;
use kernel::{Id, Lang, Role, Scope};
use testkit::{Catcher, DESK, Persona};
use uuid::Uuid;

testkit::on_both! {
    async fn a_visit_is_recorded_mended_and_taken_back(place) {
        let app = reception(&place).await;
        let mediator = || app.as_(Persona::Mediator);
        mediator().get(&page("")).await.ok().shows("Aucune visite enregistrée aujourd’hui");
        let shown = mediator().get(&page("/new")).await.ok();
        let shown = shown.shows("Logement").shows("Service 0").shows("Trouver un toit").shows("Ne dit pas").hides("Sans titre de séjour");
        assert!(shown.text().contains("خدمة 0"), "any language finds it");
        assert_eq!(shown.header("cache-control"), "no-store");
        let done = send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        let list = mediator().get(done.location()).await.ok().shows("La visite est enregistrée").shows("Logement").shows("arabe");
        list.shows("1 adresse donnée").shows("Revient avec sa sœur").shows("1 visite");
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.language, one.next, one.session.is_some()), (Lang::AR, Next::Back, true));
        assert_eq!((one.given[0].kind, one.given[0].object), (What::Service, service(1).uuid()));
        // Mended: the form shows what is kept, and saving it changes nothing.
        let own = page(&format!("/{}", one.id));
        mediator().get(&own).await.ok().shows("Corriger la visite").shows("Revient avec sa sœur");
        let mended = form(&[("unmet", &term("legal").to_string()), ("then", "slip"), ("note", "")]);
        let done = send(&app, Persona::Mediator, &own, &mended).await.is(303);
        assert_eq!(done.location(), format!("{own}/slip"));
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.needs.len(), one.needs.iter().filter(|it| !it.met).count(), one.note.as_str()), (2, 1, ""));
        mediator().get(&page("")).await.ok().shows("Rien trouvé").hides("Revient avec sa sœur");
        send(&app, Persona::Mediator, &format!("{own}/withdrawal"), &Vec::new()).await.ok().shows("La visite est retirée");
        assert!(kept(&app).await.is_empty());
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().shows("a lu les visites d’une journée").hides("sœur");
    }

    async fn a_visit_that_was_taken_away_comes_back_whole_once_and_by_whoever_took_it(place) {
        let mut app = reception(&place).await;
        let (id, note) = (Uuid::from_u128(0x1d), "Revient avec sa sœur");
        give(&app, Persona::Observer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        let said = form(&[("id", &id.to_string()), ("note", note)]);
        send(&app, Persona::Mediator, &page(""), &said).await.is(303);
        let before = kept(&app).await;
        let withdrawal = page(&format!("/{id}/withdrawal"));
        let gone = send(&app, Persona::Mediator, &withdrawal, &Vec::new()).await.ok().shows("La rétablir").hides(note);
        let token = gone.text().split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(kept(&app).await.is_empty());
        let back = |who, token: String| {
            let app = &app;
            async move { app.as_(who).post_form(&page("/return"), &[("token", &*token)]).await }
        };
        back(Persona::Observer, token.clone()).await.is(404);
        back(Persona::Mediator, format!("{token}x")).await.is(404);
        back(Persona::Mediator, String::new()).await.is(404);
        for _ in 0..2 {
            let done = back(Persona::Mediator, token.clone()).await.is(303);
            app.as_(Persona::Mediator).get(done.location()).await.ok().shows("La visite est rétablie").shows(note);
            assert_eq!(kept(&app).await, before);
        }
        let gone = send(&app, Persona::Mediator, &withdrawal, &Vec::new()).await.ok();
        let late = gone.text().split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        app.run_jobs().await;
        app.set_clock("2026-11-25T10:30:01Z").await;
        app.forget_sessions();
        app.as_(Persona::Mediator).post_form(&page("/return"), &[("token", &*late)]).await.is(404);
        assert!(kept(&app).await.is_empty());
        app.run_jobs().await;
    }

    async fn what_is_wrong_is_said_and_what_was_typed_stays(place) {
        let app = reception(&place).await;
        let (housing, month) = (term("housing").to_string(), "1700000000000");
        let wrong: [(&[(&str, &str)], &str); 7] = [
            (&[("need", "")], "need-error"),
            (&[("need", "00000000-0000-0000-0000-000000000000")], "need-error"),
            (&[("language", "")], "language-error"),
            (&[("language", "klingon")], "language-error"),
            (&[("language", "other"), ("other", "")], "language-error"),
            (&[("language", "other"), ("other", "x-<script>")], "language-error"),
            (&[("made", month)], "#made"),
        ];
        for (over, field) in wrong {
            let answer = send(&app, Persona::Mediator, &page(""), &form(over)).await.is(422);
            assert!(answer.text().contains(field), "{over:?}");
            assert!(answer.text().contains("Revient avec sa sœur"));
        }
        // What nobody asked for, or nobody knows, is left out without a word.
        let strange = form(&[("status", "none"), ("gender", "martian"), ("nationality", "ZZ"), ("age", "17"), ("given", "x"), ("made", "99999999999999"), ("next", "jail"), ("mediator", &housing)]);
        send(&app, Persona::Mediator, &page(""), &strange).await.is(303);
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.about, one.given.len(), one.next), (Default::default(), 0, Next::Nothing));
        assert_eq!(one.made, app.app().clock.now());
    }

    async fn no_more_is_given_than_a_list_holds(place) {
        let app = bureau(&place).await;
        filled(&app, 14).await;
        let mut fields = form(&[("given", &service(0).to_string())]);
        fields.extend((0..13).map(|number| ("given", service(number).to_string())));
        send(&app, Persona::Mediator, &page(""), &fields).await.is(422).shows("12 au plus");
    }

    async fn a_form_that_is_sent_again_is_the_same_visit_even_at_once(place) {
        let app = reception(&place).await;
        let fields = form(&[]);
        let path = page("");
        let answers = futures::future::join_all((0..20).map(|_| send(&app, Persona::Mediator, &path, &fields))).await;
        assert!(answers.iter().all(|it| it.status == 303));
        assert_eq!(kept(&app).await.len(), 1);
    }

    async fn nobody_else_finds_the_visits_of_a_desk(place) {
        let app = reception(&place).await;
        send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        let id = kept(&app).await[0].id;
        let own = page(&format!("/{id}"));
        let elsewhere = Uuid::from_u128(0xde5c);
        open(&app, &Desk { id: Id::from_uuid(elsewhere), slug: "autre".into(), ..desk() }).await;
        give(&app, Persona::Neighbour, Role::Mediator, Scope::Desk(elsewhere)).await;
        for who in [Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Newcomer, Persona::Neighbour] {
            for path in [page(""), page("/new"), own.clone(), format!("{own}/slip")] {
                app.as_(who).get(&path).await.is(404);
            }
            for path in [page(""), own.clone(), format!("{own}/withdrawal"), format!("{own}/slip")] {
                send(&app, who, &path, &form(&[])).await.is(404);
            }
        }
        // At their own desk they forge neither a visit's identifier nor an appointment of this one.
        let there = format!("/fr/work/reception/{elsewhere}/visits");
        app.as_(Persona::Neighbour).get(&format!("{there}/{id}")).await.is(404);
        app.as_(Persona::Neighbour).get(&format!("{there}/{id}/slip")).await.is(404);
        send(&app, Persona::Neighbour, &there, &form(&[])).await.is(409);
        app.get(&page("")).await.is(303);
        assert_eq!(kept(&app).await.len(), 1);
    }

    async fn a_colleague_sees_that_there_was_a_visit_and_not_its_note(place) {
        let app = reception(&place).await;
        send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        let id = kept(&app).await[0].id;
        give(&app, Persona::Newcomer, Role::Mediator, Scope::Desk(DESK)).await;
        app.as_(Persona::Newcomer).get(&page("")).await.ok().shows("Logement").hides("sœur").hides("Corriger");
        app.as_(Persona::Newcomer).get(&page(&format!("/{id}"))).await.is(404);
        give(&app, Persona::Observer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        app.as_(Persona::Observer).get(&page("")).await.ok().shows("sœur").shows("Corriger");
    }

    async fn an_appointment_brings_its_language_and_is_over_with_the_visit(place) {
        use desks::appointments::model::State;
        let app = reception(&place).await;
        crate::expect(&app, crate::WEDNESDAY, "2026-11-25T10:00:00Z").await;
        let day = date(2026, 11, 25);
        let all = || desks::appointments::store::of_day(app.app(), DESK, day);
        let id = all().await.unwrap()[0].id;
        // Once the person is there, the day leads to their visit.
        let step = format!("/fr/work/reception/{DESK}/appointments/{id}/state");
        send(&app, Persona::Mediator, &step, &vec![("day", "2026-11-25".into()), ("state", "arrived".into())]).await.is(303);
        let day = app.as_(Persona::Mediator).get(&format!("/fr/work/reception/{DESK}")).await.ok().shows("Enregistrer la visite");
        assert!(day.text().contains(&page(&format!("/new?appointment={id}"))));
        let form_page = app.as_(Persona::Mediator).get(&page(&format!("/new?appointment={id}"))).await.ok();
        assert!(form_page.text().contains("value=\"fr\" checked") && form_page.text().contains(&id.to_string()));
        send(&app, Persona::Mediator, &page(""), &form(&[("appointment", &id.to_string())])).await.is(303);
        assert_eq!(all().await.unwrap()[0].state, State::Seen);
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.appointment, one.session), (Some(id), Some(crate::WEDNESDAY)));
        // One that is none, or another desk's, is not taken over.
        let other = form(&[("id", &Uuid::from_u128(7).to_string()), ("appointment", &Uuid::from_u128(9).to_string())]);
        send(&app, Persona::Mediator, &page(""), &other).await.is(303);
        assert_eq!(kept(&app).await.iter().filter(|it| it.appointment.is_some()).count(), 1);
    }

    async fn a_turn_in_the_queue_brings_its_language_and_ends_with_the_visit(place) {
        use desks::queue::{model::State, store as queue};
        let mut app = reception(&place).await;
        let at_desk = |rest: &str| format!("/fr/work/reception/{DESK}{rest}");
        send(&app, Persona::Mediator, &at_desk("/queue"), &vec![("language", "ar".into())]).await.is(303);
        app.run_jobs().await;
        app.set_clock("2026-11-25T09:50:00Z").await;
        send(&app, Persona::Mediator, &at_desk("/queue/calls"), &Vec::new()).await.is(303);
        let turns = || async { queue::of_day(app.app().db.read(), app.app(), DESK, date(2026, 11, 25)).await.unwrap() };
        let turn = turns().await.remove(0);
        assert_eq!(turn.state, State::Called);
        let form_page = app.as_(Persona::Mediator).get(&page(&format!("/new?ticket={}", turn.id))).await.ok();
        assert!(form_page.text().contains("value=\"ar\" checked") && form_page.text().contains(&turn.id.to_string()));
        // Of a number that is none, or another desk's, nothing is known.
        let other = form(&[("id", &Uuid::from_u128(8).to_string()), ("ticket", &Uuid::from_u128(9).to_string())]);
        send(&app, Persona::Mediator, &page(""), &other).await.is(303);
        assert_eq!(turns().await[0].state, State::Called);
        for _ in 0..2 {
            send(&app, Persona::Mediator, &page(""), &form(&[("ticket", &turn.id.to_string())])).await.is(303);
        }
        assert_eq!(turns().await[0].state, State::Done);
        let own = kept(&app).await.into_iter().find(|it| it.ticket.is_some()).unwrap();
        assert_eq!((own.ticket, own.waited, own.session), (Some(turn.id), Some(20), Some(crate::WEDNESDAY)));
        assert_eq!(kept(&app).await.len(), 2);
        app.run_jobs().await;
    }

    async fn the_list_says_what_was_given_and_nothing_else(place) {
        let catcher = Catcher::new();
        let app = network_with(&place, |settings| settings.smtp = Some(catcher.smtp())).await;
        open(&app, &desk()).await;
        filled(&app, 3).await;
        send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        let own = page(&format!("/{}/slip", kept(&app).await[0].id));
        let slip = app.as_(Persona::Mediator).get(&own).await.ok();
        let address = slip.text().split("href=\"/ar/ici/list/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let list = app.get(&format!("/ar/ici/list/{address}")).await.ok().shows("خدمة 1").hides("خدمة 2").hides("Guichet").hides("sœur");
        assert_eq!((list.header("referrer-policy"), list.header("cache-control")), ("no-referrer", "no-store"));
        assert!(!address.contains("service") && list.text().contains("noindex"));
        app.get(&format!("/fr/ici/list/{address}")).await.ok().shows("Adresses utiles").shows("Service 1");
        for wrong in ["x", "AAAA", &"A".repeat(22), &format!("{address}A"), &"A".repeat(22 * 20)] {
            app.get(&format!("/fr/ici/list/{wrong}")).await.is(404);
        }
        app.get(&format!("/fr/ailleurs/list/{address}")).await.is(404);
        // By e-mail to an address that is given now: the message names nobody, and no table keeps the address.
        send(&app, Persona::Mediator, &own, &vec![("email", "nulle part".into())]).await.is(422).shows("nom@exemple.org");
        send(&app, Persona::Mediator, &own, &vec![("email", "a@exemple.org".into()), ("lang", "fr".into())]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert_eq!(letter.to, ["a@exemple.org"]);
        assert!(letter.text.contains("/fr/ici/list/") && !letter.text.contains("Service") && !letter.text.contains("Guichet"));
    }

    async fn a_desk_asks_what_it_says_and_no_more(place) {
        let app = reception(&place).await;
        let less = Asks { gender: false, age: false, nationality: false, status: false };
        let other = Uuid::from_u128(0xde5c);
        open(&app, &Desk { id: Id::from_uuid(other), slug: "autre".into(), asks: less, ..desk() }).await;
        give(&app, Persona::Mediator, Role::Mediator, Scope::Desk(other)).await;
        app.as_(Persona::Mediator).get(&format!("/fr/work/reception/{other}/visits/new")).await.ok()
            .hides("Ne dit pas").hides("Nationalité").hides("Femme ou homme");
    }

    async fn a_locked_screen_asks_again_who_it_is_and_loses_nothing(place) {
        let app = reception(&place).await;
        let mediator = || app.as_(Persona::Mediator);
        let locked = send(&app, Persona::Mediator, "/fr/work/reception/lock", &vec![("next", page("/new"))]).await.is(303);
        assert_eq!(locked.location(), page("/new"));
        for path in [page(""), page("/new"), format!("/fr/work/reception/{DESK}"), "/fr/work/reception".into()] {
            let asked = mediator().get(&path).await.is(303);
            assert!(asked.location().starts_with("/fr/session/again?next="), "{}", asked.location());
        }
        // What was being typed goes on with the proof, and is kept once.
        let asked = send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(403);
        assert!(asked.text().contains("Revient avec sa sœur") && kept(&app).await.is_empty());
        // The rest of what is one's own stays open.
        mediator().get("/fr/account").await.ok();
    }

    async fn a_note_is_gone_after_a_month_and_the_visit_still_counts(place) {
        let mut app = reception(&place).await;
        send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        app.run_jobs().await;
        assert_eq!(kept(&app).await[0].note, "Revient avec sa sœur");
        app.set_clock("2026-12-27T09:00:00Z").await;
        app.run_jobs().await;
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.note.as_str(), one.needs.len()), ("", 1));
    }

    async fn a_screen_that_was_left_is_locked_without_scripts(place) {
        let mut app = reception(&place).await;
        app.as_(Persona::Mediator).get(&page("/new")).await.ok();
        app.set_clock("2026-11-25T10:00:00Z").await;
        app.as_(Persona::Mediator).get(&page("/new")).await.ok();
        app.set_clock("2026-11-25T11:30:00Z").await;
        for _ in 0..2 {
            app.as_(Persona::Mediator).get(&page("/new")).await.is(303);
        }
        app.run_jobs().await;
    }

    async fn pages_ask_as_often_however_much_there_is(place) {
        let app = reception(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let ask = |path: &'static str| { let app = &app; async move { app.as_(Persona::Mediator).get(&page(path)).await.ok() } };
        send(&app, Persona::Mediator, &page(""), &form(&[])).await.is(303);
        for path in ["", "/new"] {
            ask(path).await;
        }
        let mut few = Vec::new();
        for path in ["", "/new"] {
            few.push(app.queries(ask(path)).await.1);
        }
        let first = kept(&app).await.remove(0);
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<desks::policy::ReceivePeople>(&tx, (DESK, cx.app.clone())).await.unwrap();
        for number in 0..200_u128 {
            let one = Visit { id: Uuid::from_u128(0x9000 + number), ..first.clone() };
            store::record(&tx, &cx.app, &permit, &cx.actor, &one).await.unwrap();
        }
        tx.commit().await.unwrap();
        for (path, before) in ["", "/new"].into_iter().zip(few) {
            assert_eq!(app.queries(ask(path)).await.1, before, "{path}");
        }
    }
}
