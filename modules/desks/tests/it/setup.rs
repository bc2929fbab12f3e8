//! Setting up a desk: who may, what is refused and said, and what the public sees then.

use crate::appointments::{free, link, take, with_mail};
use crate::{HALL, SATURDAY, WEDNESDAY, bureau, desk, expect, give, network, open};
use kernel::{Id, Role, Scope, Territory};
use testkit::{Answer, Catcher, DESK, Persona, TestApp};

/// A form with other values than usual; an empty name takes the field away.
type Fields = Vec<(String, String)>;

fn changed(mut fields: Fields, over: &[(&str, &str)]) -> Fields {
    fields.retain(|(name, _)| !over.iter().any(|(other, _)| other == name));
    fields.extend(over.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn fields(list: &[(&str, &str)]) -> Fields {
    changed(Vec::new(), list)
}

/// The form of a new desk in a municipality: Mondays, 9 to 12, at one place.
fn new_desk(slug: &str) -> Fields {
    let territory = Id::<Territory>::derived("test", slug).to_string();
    fields(&[
        ("territory", &territory),
        ("source", "fr"),
        ("name.fr", "Accueil du lundi"),
        ("name.ar", "استقبال الاثنين"),
        ("about.fr", "Venez avec vos questions."),
        ("place.0.name.fr", "Maison commune"),
        ("place.0.address", "2 rue du Puits"),
        ("session.0.when", "1"),
        ("session.0.from", "09:00"),
        ("session.0.to", "12:00"),
        ("session.0.place", "0"),
        ("session.0.kept", "2"),
        ("open", "1"),
        ("days", "28"),
        ("notice", "2"),
        ("published", "1"),
    ])
}

/// The form of the desk of the tests, as it is shown.
async fn shown(app: &TestApp) -> Fields {
    let page = app.as_(Persona::Coordinator).get(&format!("/fr/work/desks/{DESK}")).await.ok();
    let seen = page.text().split("name=\"seen\" value=\"").nth(1).unwrap()[..16].to_owned();
    let (hall, wednesday, saturday) = (HALL.to_string(), WEDNESDAY.to_string(), SATURDAY.to_string());
    fields(&[
        ("seen", &seen),
        ("source", "fr"),
        ("name.fr", "Guichet d’ici"),
        ("name.ar", "شباك هنا"),
        ("about.fr", "Venez comme vous êtes."),
        ("phone", "+216 71 000 000"),
        ("place.0.id", &hall),
        ("place.0.name.fr", "Mairie"),
        ("place.0.address", "1 rue du Port"),
        ("session.0.id", &wednesday),
        ("session.0.when", "3"),
        ("session.0.from", "09:00"),
        ("session.0.to", "13:00"),
        ("session.0.slot", "30"),
        ("session.0.kept", "2"),
        ("session.0.place", "0"),
        ("session.1.id", &saturday),
        ("session.1.when", "6"),
        ("session.1.from", "09:00"),
        ("session.1.to", "12:00"),
        ("session.1.slot", "30"),
        ("session.1.kept", "1"),
        ("session.1.place", "0"),
        ("open", "1"),
        ("days", "28"),
        ("notice", "2"),
        ("asks", "gender"),
        ("asks", "age"),
        ("asks", "nationality"),
        ("lock_after", "5"),
        ("published", "1"),
    ])
}

async fn send(app: &TestApp, who: Persona, path: &str, fields: &Fields) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.as_(who).post_form(path, &fields).await
}

async fn save(app: &TestApp, fields: &Fields) -> Answer {
    send(app, Persona::Coordinator, &format!("/fr/work/desks/{DESK}"), fields).await
}

async fn kept(app: &TestApp) -> desks::model::Desk {
    desks::store::find(app.app().db.read(), DESK).await.unwrap().unwrap()
}

testkit::on_both! {
    async fn a_desk_is_made_where_one_runs_desks_and_the_public_sees_it(place) {
        let app = network(&place).await;
        let coordinator = || app.as_(Persona::Coordinator);
        coordinator().get("/fr/work/desks").await.ok().shows("Aucun guichet pour le moment");
        let form = coordinator().get("/fr/work/desks/new").await.ok();
        assert!(form.text().contains(">ici</option>") && !form.text().contains(">ailleurs</option>"));
        let made = send(&app, Persona::Coordinator, "/fr/work/desks", &new_desk("ici")).await.is(303);
        app.catch_up().await;
        coordinator().get(made.location()).await.ok().shows("C’est enregistré").shows("Dire maintenant qui reçoit")
            .shows("lundi 30 novembre").shows("Personne ne reçoit encore");
        coordinator().get("/fr/work/desks").await.ok().shows("Accueil du lundi").shows("Public").shows("lundi 30 novembre");
        app.get("/fr/ici/desks/accueil-du-lundi").await.ok().shows("Venez avec vos questions.").shows("2 rue du Puits");
        // The same name again has an address of its own.
        send(&app, Persona::Coordinator, "/fr/work/desks", &new_desk("ici")).await.is(303);
        app.get("/fr/ici/desks/accueil-du-lundi-2").await.ok();
        coordinator().get("/ar/work/desks").await.ok().shows("استقبال الاثنين");
    }

    async fn nobody_makes_or_changes_a_desk_elsewhere(place) {
        let app = bureau(&place).await;
        send(&app, Persona::Coordinator, "/fr/work/desks", &new_desk("ailleurs")).await.is(404);
        let page = format!("/fr/work/desks/{DESK}");
        let form = shown(&app).await;
        for nobody in [Persona::Newcomer, Persona::Editor, Persona::Reviewer, Persona::Mediator, Persona::Neighbour] {
            for path in ["/fr/work/desks", "/fr/work/desks/new", &page, &format!("{page}/team")] {
                app.as_(nobody).get(path).await.is(404);
            }
            send(&app, nobody, &page, &form).await.is(404);
            send(&app, nobody, "/fr/work/desks", &new_desk("ici")).await.is(404);
        }
        app.get(&page).await.is(303);
        // Who runs desks next door sees neither this one nor its team.
        give(&app, Persona::Neighbour, Role::Coordinator, Scope::Territory(Id::derived("test", "ailleurs"))).await;
        app.as_(Persona::Neighbour).get("/fr/work/desks").await.ok().hides("Guichet d’ici");
        for path in [page.clone(), format!("{page}/team"), format!("/fr/work/desks/{}", uuid::Uuid::max()), "/fr/work/desks/x".into()] {
            app.as_(Persona::Neighbour).get(&path).await.is(404);
        }
        send(&app, Persona::Neighbour, &page, &form).await.is(404);
        // Who coordinates this desk changes it, and makes none.
        give(&app, Persona::Newcomer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        app.as_(Persona::Newcomer).get("/fr/work/desks").await.ok().shows("Guichet d’ici").hides("Ajouter un guichet");
        app.as_(Persona::Newcomer).get("/fr/work/desks/new").await.is(404);
        send(&app, Persona::Newcomer, &page, &form).await.is(303);
        send(&app, Persona::Newcomer, "/fr/work/desks", &new_desk("ici")).await.is(404);
    }

    async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(place) {
        let app = bureau(&place).await;
        let form = shown(&app).await;
        let before = kept(&app).await;
        let wrong: [(&[(&str, &str)], &str); 14] = [
            (&[("name.fr", " ")], "name.fr-error"),
            (&[("about.fr", "")], "about.fr-error"),
            (&[("phone", "javascript:x")], "phone-error"),
            (&[("place.0.address", "")], "place.0.address-error"),
            (&[("place.0.name.fr", ""), ("place.0.address", "")], "session.0.place-error"),
            (&[("session.0.to", "09:00")], "session.0.to-error"),
            (&[("session.0.from", "neuf heures")], "session.0.from-error"),
            (&[("session.0.when", "8")], "session.0.when-error"),
            (&[("session.0.when", "once")], "session.0.first-error"),
            (&[("session.0.slot", "300")], "session.0.slot-error"),
            (&[("session.0.first", "2027-01-01"), ("session.0.last", "2026-12-01")], "session.0.last-error"),
            (&[("session.2.from", "10:00"), ("session.2.to", "11:00")], "session.2.when-error"),
            (&[("closure.0.from", "2026-12-24"), ("closure.0.to", "2026-12-20")], "closure.0.to-error"),
            (&[("days", "100000000000000000000")], "days-error"),
        ];
        for (over, field) in wrong {
            let answer = save(&app, &changed(changed(form.clone(), &[("about.fr", "Une phrase toute neuve.")]), over)).await.is(422);
            assert!(answer.text().contains(&format!("id=\"{field}\"")), "{field}: {over:?}");
            assert!(over.iter().any(|(name, _)| name == &"about.fr") || answer.text().contains("Une phrase toute neuve."));
        }
        assert_eq!(kept(&app).await, before);
        // An empty desk can be kept, but not published.
        let empty = changed(form, &[("session.0.when", ""), ("session.1.when", "")]);
        save(&app, &empty).await.is(422).shows("au moins une permanence");
        save(&app, &changed(empty, &[("published", "")])).await.is(303);
        assert!(kept(&app).await.sessions.is_empty());
        app.get("/fr/ici/desks/guichet").await.is(404);
    }

    async fn saving_what_is_shown_changes_nothing(place) {
        let app = bureau(&place).await;
        let before = kept(&app).await;
        save(&app, &shown(&app).await).await.is(303);
        assert_eq!(kept(&app).await, before);
        // Identifiers of another desk, or twice the same, are not taken over.
        let stolen = changed(shown(&app).await, &[("session.1.id", &WEDNESDAY.to_string()), ("place.0.id", &uuid::Uuid::max().to_string())]);
        save(&app, &stolen).await.is(303);
        let after = kept(&app).await;
        assert_eq!(after.sessions[0].id, WEDNESDAY);
        assert!(after.sessions[1].id != WEDNESDAY && after.sessions[1].id != SATURDAY && after.places[0].id != uuid::Uuid::max());
    }

    async fn a_session_that_somebody_awaits_is_not_taken_from_under_them(place) {
        let app = bureau(&place).await;
        expect(&app, WEDNESDAY, "2026-12-02T08:00:00Z").await;
        expect(&app, WEDNESDAY, "2026-12-09T08:30:00Z").await;
        let form = shown(&app).await;
        let gone = save(&app, &changed(form.clone(), &[("session.0.when", "")])).await.is(422);
        gone.shows("2 personnes ont encore rendez-vous dans cette permanence, la dernière le 9 décembre 2026");
        save(&app, &changed(form.clone(), &[("session.0.last", "2026-12-08")])).await.is(422).shows("Une personne a encore rendez-vous");
        save(&app, &changed(form.clone(), &[("session.0.from", "10:00")])).await.is(422);
        save(&app, &changed(form.clone(), &[("session.0.slot", "45")])).await.is(422);
        assert_eq!(kept(&app).await, desk());
        // The other one, and what keeps their times, can change.
        let ends = changed(form, &[("session.1.when", ""), ("session.0.last", "2026-12-09"), ("session.0.to", "12:00")]);
        save(&app, &ends).await.is(303);
        assert_eq!(kept(&app).await.sessions.len(), 1);
    }

    async fn a_closed_day_says_who_is_expected(place) {
        let app = bureau(&place).await;
        expect(&app, WEDNESDAY, "2026-12-02T08:00:00Z").await;
        let closed = changed(shown(&app).await, &[("closure.0.from", "2026-12-01"), ("closure.0.to", "2026-12-03"), ("closure.0.note.fr", "Travaux")]);
        let done = save(&app, &closed).await.is(303);
        app.as_(Persona::Coordinator).get(done.location()).await.ok()
            .shows("Le guichet est fermé ces jours-là, mais des personnes ont rendez-vous").shows("mercredi 2 décembre · 1 personne");
        app.catch_up().await;
        app.get("/fr/ici/desks/guichet").await.ok().shows("Travaux").hides("mercredi 2 décembre");
    }

    async fn who_is_expected_on_a_day_that_was_closed_is_told_unless_it_opens_again(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let closing = |from: &'static str, to: &'static str| [("closure.0.from", from), ("closure.0.to", to)];
        let times: Vec<String> = free(&app).await.into_iter().filter(|it| it.starts_with(&SATURDAY.simple().to_string())).collect();
        let kept = take(&app, &times[0], &[("reach", "email"), ("email", "a@exemple.org")], [10, 0, 0, 1]).await.is(201);
        let silent = take(&app, &times[1], &[], [10, 0, 0, 2]).await.is(201);
        let open_form = shown(&app).await;
        save(&app, &changed(open_form, &closing("2026-11-28", "2026-11-28"))).await.is(303);
        let reopened = changed(shown(&app).await, &closing("", ""));
        save(&app, &reopened).await.is(303);
        app.catch_up().await;
        app.set_clock("2026-11-25T10:00:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty(), "it was opened again in time");
        let closed = changed(shown(&app).await, &closing("2026-11-28", "2026-11-28"));
        save(&app, &closed).await.is(303);
        app.catch_up().await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty(), "a mistake can be mended");
        app.set_clock("2026-11-25T10:20:00Z").await;
        app.run_jobs().await;
        app.run_jobs().await;
        let letter = catcher.one();
        assert_eq!(letter.to, ["a@exemple.org"]);
        assert!(letter.text.contains("Le guichet sera fermé"), "{}", letter.text);
        for own in [&kept, &silent] {
            app.get(&link(own)).await.ok().shows("Annulé par le guichet");
        }
        let log = app.as_(Persona::Administrator).get("/fr/audit?act=appointment-closed").await.ok();
        log.hides("a@exemple.org");
    }

    async fn a_colleague_who_saved_meanwhile_is_not_overwritten_unseen(place) {
        let app = bureau(&place).await;
        let form = shown(&app).await;
        save(&app, &changed(form.clone(), &[("phone", "+216 71 000 111")])).await.is(303);
        let late = changed(form, &[("phone", "+216 71 000 222")]);
        let told = save(&app, &late).await.is(409).shows("Une autre personne a enregistré ce guichet");
        assert!(told.text().contains("+216 71 000 222"));
        assert_eq!(kept(&app).await.phone.as_deref(), Some("+216 71 000 111"));
        let seen = told.text().split("name=\"seen\" value=\"").nth(1).unwrap()[..16].to_owned();
        save(&app, &changed(late, &[("seen", &seen)])).await.is(303);
        assert_eq!(kept(&app).await.phone.as_deref(), Some("+216 71 000 222"));
    }

    async fn the_effect_is_seen_before_it_is_saved(place) {
        let app = bureau(&place).await;
        let look = changed(shown(&app).await, &[("session.0.slot", "20"), ("session.0.kept", "5"), ("then", "look")]);
        // Four hours of 20 minutes with one who receives: 12 people, 5 of them without appointment.
        save(&app, &look).await.ok().shows("Rien n’est encore enregistré").shows("mercredi 25 novembre").shows("12 personnes · dont 7 sur rendez-vous");
        assert_eq!(kept(&app).await, desk());
        let look = changed(new_desk("ici"), &[("then", "look")]);
        send(&app, Persona::Coordinator, "/fr/work/desks", &look).await.ok().shows("lundi 30 novembre");
        assert_eq!(desks::store::every(app.app().db.read()).await.unwrap().len(), 1);
    }

    async fn one_day_only_counts_even_on_a_closed_day(place) {
        let app = bureau(&place).await;
        let once = changed(shown(&app).await, &[
            ("session.2.when", "once"), ("session.2.first", "2026-12-01"), ("session.2.from", "14:00"), ("session.2.to", "16:00"),
            ("session.2.place", "0"), ("closure.0.from", "2026-12-01"),
        ]);
        let done = save(&app, &once).await.is(303);
        app.as_(Persona::Coordinator).get(done.location()).await.ok().shows("mardi 1er décembre");
    }

    async fn a_list_asks_as_often_however_long_it_is(place) {
        let app = bureau(&place).await;
        let list = || async { app.as_(Persona::Coordinator).get("/fr/work/desks").await.ok() };
        list().await;
        let (_, few) = app.queries(list()).await;
        for number in 0..5 {
            open(&app, &desks::model::Desk { id: Id::new(), slug: format!("autre-{number}"), ..desk() }).await;
        }
        let (page, more) = app.queries(list()).await;
        assert_eq!(page.text().matches("Guichet d’ici").count(), 6);
        assert_eq!(few, more);
    }

    async fn what_was_done_is_in_the_trail(place) {
        let app = bureau(&place).await;
        save(&app, &changed(shown(&app).await, &[("phone", "")])).await.is(303);
        app.as_(Persona::Administrator).get("/fr/audit?act=desk-changed").await.ok().shows("coordinator");
    }
}
