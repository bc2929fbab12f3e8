//! The team of a desk: who receives, by whose word, and who never reads what is confided there.

use crate::{HALL, SATURDAY, WEDNESDAY, bureau, desk, expect, give, open, seat};
use desks::model::{Gender, Profile};
use kernel::{Id, Lang, Role, Scope};
use platform::accounts::grants;
use testkit::{DESK, Persona, TestApp};
use uuid::Uuid;

fn scope() -> String {
    format!("desk:{DESK}")
}

async fn profile(app: &TestApp, account: Uuid) -> Option<Profile> {
    let team = desks::team::of(app.app().db.read(), DESK).await.unwrap();
    team.into_iter().find(|it| it.account == account).map(|it| it.profile)
}

/// Who receives at the desk, as bookings and calendars see it.
async fn receiving(app: &TestApp) -> Vec<Uuid> {
    let tx = app.app().db.reading().await.unwrap();
    let bureau = desks::policy::load(&tx, DESK, app.app()).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    bureau.receiving(WEDNESDAY).map(|it| it.account).collect()
}

async fn end(app: &TestApp, account: Uuid) {
    let held = grants::of_accounts(app.app().db.read(), &[account]).await.unwrap();
    let path = format!("/fr/people/{account}/grants/{}/end", held[0].id);
    app.as_(Persona::Coordinator).post_form(&path, &[]).await.is(303);
}

testkit::on_both! {
    async fn whoever_manages_people_makes_others_mediators_and_never_themselves(place) {
        let app = bureau(&place).await;
        let editor = app.account(Persona::Editor).await.id;
        let own = app.account(Persona::Coordinator).await.id;
        let scope = scope();
        let give = |who: Uuid, role: &'static str, scope: String| {
            let app = &app;
            async move {
                let fields = [("role", role), ("scope", scope.as_str())];
                app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{who}/grants"), &fields).await
            }
        };
        app.as_(Persona::Coordinator).get(&format!("/fr/people/{editor}")).await.ok().shows("Guichet d’ici · ici").shows("Médiation au guichet");
        give(editor, "mediator", scope.clone()).await.is(303);
        app.as_(Persona::Coordinator).get(&format!("/fr/people/{editor}")).await.ok().shows("Médiation au guichet Guichet d’ici · ici");
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Guichet d’ici · ici");
        for role in ["mediator", "desk-coordinator"] {
            give(own, role, scope.clone()).await.is(422).shows("Vous ne pouvez pas vous donner ce rôle");
        }
        let held = grants::of_accounts(app.app().db.read(), &[own]).await.unwrap();
        assert_eq!(held.len(), 1);
        // A role on a place that does not take it comes back with its words.
        give(editor, "editor", scope.clone()).await.is(422).shows("Ce rôle ne se donne pas dans un guichet");
        let here = format!("territory:{}", Id::<kernel::Territory>::derived("test", "ici"));
        give(editor, "mediator", here.clone()).await.is(422).shows("Ce rôle se donne dans un guichet");
        // Where one manages nobody there is nothing to be told.
        let there = format!("territory:{}", Id::<kernel::Territory>::derived("test", "ailleurs"));
        give(editor, "mediator", there).await.is(404);
        give(editor, "mediator", format!("desk:{}", Uuid::max())).await.is(404);
        let invite = app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &[("role", "editor"), ("scope", &*scope), ("note", "Amina")]).await.is(422);
        assert!(invite.text().contains("value=\"Amina\""));
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &[("role", "mediator"), ("scope", &*scope)]).await.ok().shows("/fr/invitations/");
        let asked = app.as_(Persona::Coordinator).get(&format!("/fr/people/invitations/new?scope={scope}&role=mediator")).await.ok();
        assert!(asked.text().contains("value=\"mediator\" selected") && asked.text().contains(&format!("value=\"{scope}\" selected")));
    }

    async fn roles_of_desks_are_offered_where_there_is_one(place) {
        let app = crate::network(&place).await;
        app.as_(Persona::Coordinator).get("/fr/people/invitations/new").await.ok().hides("value=\"mediator\"").hides("value=\"administrator\"");
        app.as_(Persona::Administrator).get("/fr/people/invitations/new").await.ok().hides("value=\"mediator\"").shows("Administration");
        open(&app, &desk()).await;
        app.as_(Persona::Coordinator).get("/fr/people/invitations/new").await.ok().shows("Médiation au guichet");
    }

    async fn what_is_confided_is_opened_by_a_role_on_this_very_desk_alone(place) {
        let app = bureau(&place).await;
        let next_door = desks::model::Desk { id: Id::new(), slug: "voisin".into(), ..desk() };
        open(&app, &next_door).await;
        give(&app, Persona::Newcomer, Role::Mediator, Scope::Desk(next_door.id.uuid())).await;
        let path = format!("/fr/work/reception/{DESK}");
        for nobody in [Persona::Coordinator, Persona::Administrator, Persona::Editor, Persona::Neighbour, Persona::Newcomer] {
            app.as_(nobody).get(&path).await.is(404);
        }
        app.as_(Persona::Newcomer).get(&format!("/fr/work/reception/{}", next_door.id)).await.ok();
        app.as_(Persona::Mediator).get(&path).await.ok();
        give(&app, Persona::Reviewer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
        app.as_(Persona::Reviewer).get(&path).await.ok();
    }

    async fn whoever_has_a_role_is_given_languages_and_sessions(place) {
        let app = bureau(&place).await;
        let team = format!("/fr/work/desks/{DESK}/team");
        app.as_(Persona::Coordinator).get(&team).await.ok().shows("mediator").shows("français, arabe").shows("mercredi");
        let editor = app.account(Persona::Editor).await.id;
        let path = format!("{team}/{editor}");
        let (wednesday, saturday) = (WEDNESDAY.to_string(), SATURDAY.to_string());
        let fields = [("languages", "wolof, anglais"), ("gender", "woman"), ("session", &*wednesday), ("session", &*saturday)];
        // Without a role there is nobody to seat.
        app.as_(Persona::Coordinator).post_form(&path, &fields).await.is(404);
        give(&app, Persona::Editor, Role::Mediator, Scope::Desk(DESK)).await;
        app.as_(Persona::Coordinator).get(&team).await.ok().shows("editor").shows("Aucune permanence");
        app.as_(Persona::Coordinator).post_form(&path, &[("languages", "klingonique")]).await.is(422).shows("klingonique");
        app.as_(Persona::Coordinator).post_form(&path, &[("languages", "")]).await.is(422);
        app.as_(Persona::Coordinator).post_form(&path, &fields).await.is(303);
        let expected = Profile { languages: vec!["wo".parse().unwrap(), Lang::EN], gender: Some(Gender::Woman), sessions: vec![WEDNESDAY, SATURDAY] };
        assert_eq!(profile(&app, editor).await, Some(expected));
        assert_eq!(receiving(&app).await.len(), 2);
        app.as_(Persona::Coordinator).get(&format!("/fr/work/desks/{DESK}")).await.ok().shows("16 personnes · dont 14 sur rendez-vous");
        // Those who receive do not say when others do.
        app.as_(Persona::Mediator).post_form(&path, &fields).await.is(404);
        app.as_(Persona::Coordinator).post_form(&format!("{path}/end"), &[]).await.is(303);
        assert_eq!(profile(&app, editor).await, None);
        app.as_(Persona::Administrator).get("/fr/audit?act=mediator-unseated").await.ok().shows("coordinator");
    }

    async fn nobody_receives_in_two_sessions_at_once(place) {
        let app = bureau(&place).await;
        let twice = desks::model::Session { id: Uuid::from_u128(0xc3), when: desks::model::When::Once(jiff::civil::date(2026, 12, 2)), ..desk().sessions[0].clone() };
        let mut double = desks::model::Desk { id: Id::new(), slug: "double".into(), ..desk() };
        double.sessions.push(twice);
        open(&app, &double).await;
        give(&app, Persona::Editor, Role::Mediator, Scope::Desk(double.id.uuid())).await;
        let editor = app.account(Persona::Editor).await.id;
        let path = format!("/fr/work/desks/{}/team/{editor}", double.id);
        let (wednesday, both) = (WEDNESDAY.to_string(), Uuid::from_u128(0xc3).to_string());
        let fields = [("languages", "fr"), ("session", &*wednesday), ("session", &*both)];
        app.as_(Persona::Coordinator).post_form(&path, &fields).await.is(422).shows("en même temps");
        app.as_(Persona::Coordinator).post_form(&path, &fields[..2]).await.is(303);
        // Nor by a session that is changed around them.
        let mediator = app.account(Persona::Mediator).await.id;
        assert_eq!(profile(&app, mediator).await.unwrap().sessions, [WEDNESDAY, SATURDAY]);
        let page = app.as_(Persona::Coordinator).get(&format!("/fr/work/desks/{DESK}")).await.ok();
        let seen = page.text().split("name=\"seen\" value=\"").nth(1).unwrap()[..16].to_owned();
        let (hall, saturday) = (HALL.to_string(), SATURDAY.to_string());
        let moved = [
            ("seen", &*seen), ("name.fr", "Guichet d’ici"), ("about.fr", "Venez."), ("place.0.id", &hall), ("place.0.name.fr", "Mairie"),
            ("place.0.address", "1 rue du Port"), ("session.0.id", &wednesday), ("session.0.when", "3"), ("session.0.from", "09:00"),
            ("session.0.to", "13:00"), ("session.0.place", "0"), ("session.1.id", &saturday), ("session.1.when", "3"),
            ("session.1.from", "12:00"), ("session.1.to", "15:00"), ("session.1.place", "0"), ("days", "28"), ("notice", "2"),
        ];
        app.as_(Persona::Coordinator).post_form(&format!("/fr/work/desks/{DESK}"), &moved).await.is(422).shows("Une personne reçoit déjà à ces heures");
    }

    async fn whoever_has_no_role_any_more_receives_no_more_and_is_shown_so(place) {
        let app = bureau(&place).await;
        let mediator = app.account(Persona::Mediator).await.id;
        assert_eq!(receiving(&app).await, [mediator]);
        expect(&app, WEDNESDAY, "2026-12-02T08:00:00Z").await;
        end(&app, mediator).await;
        assert!(receiving(&app).await.is_empty());
        app.as_(Persona::Mediator).get(&format!("/fr/work/reception/{DESK}")).await.is(404);
        let team = app.as_(Persona::Coordinator).get(&format!("/fr/work/desks/{DESK}/team")).await.ok();
        team.shows("Plus de rôle ici").shows("Une personne a rendez-vous avec quelqu’un qui ne reçoit plus");
        let path = format!("/fr/work/desks/{DESK}/team/{mediator}");
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("n’a plus de rôle");
        app.as_(Persona::Coordinator).post_form(&path, &[("languages", "fr")]).await.is(404);
        app.as_(Persona::Coordinator).post_form(&format!("{path}/end"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.is(404);
    }

    async fn a_suspended_account_receives_nobody(place) {
        let app = bureau(&place).await;
        let mediator = app.account(Persona::Mediator).await.id;
        app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{mediator}/suspension"), &[]).await.is(303);
        assert!(receiving(&app).await.is_empty());
    }

    async fn everybody_says_their_own_languages_and_not_their_sessions(place) {
        let app = bureau(&place).await;
        let mediator = app.account(Persona::Mediator).await.id;
        let path = "/fr/work/reception/profile";
        app.as_(Persona::Mediator).get(path).await.ok().shows("Mes langues au guichet");
        for nobody in [Persona::Coordinator, Persona::Administrator, Persona::Newcomer] {
            app.as_(nobody).get(path).await.is(404);
            app.as_(nobody).post_form(path, &[("languages", "fr")]).await.is(404);
        }
        app.as_(Persona::Mediator).post_form(path, &[("languages", "?")]).await.is(422);
        let fields = [("languages", "العربية، anglais"), ("gender", "man"), ("session", "x")];
        app.as_(Persona::Mediator).post_form(path, &fields).await.is(303);
        let expected = Profile { languages: vec![Lang::AR, Lang::EN], gender: Some(Gender::Man), sessions: vec![WEDNESDAY, SATURDAY] };
        assert_eq!(profile(&app, mediator).await, Some(expected));
        app.catch_up().await;
        app.get("/fr/ici/desks/guichet").await.ok().shows("arabe et anglais").hides("mediator");
        // Who is seated nowhere yet may say it first: the coordination gives them sessions later.
        give(&app, Persona::Editor, Role::Mediator, Scope::Desk(DESK)).await;
        let editor = app.account(Persona::Editor).await.id;
        app.as_(Persona::Editor).post_form(path, &[("languages", "bambara")]).await.is(303);
        assert!(profile(&app, editor).await.unwrap().sessions.is_empty());
    }

    async fn the_store_seats_nobody_without_a_role(place) {
        let app = bureau(&place).await;
        let editor = app.account(Persona::Editor).await.id;
        let cx = app.cx();
        let mut tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<desks::policy::ShapeDesk>(&tx, (DESK, app.app().clone())).await.unwrap();
        let refused = desks::team::seat(&mut tx, &permit, &kernel::Actor::Operator, editor, &Profile::default()).await;
        assert!(matches!(refused, Err(kernel::Error::Denied)));
    }

    async fn two_teams_of_one_person_stay_apart(place) {
        let app = bureau(&place).await;
        let other = desks::model::Desk { id: Id::new(), slug: "autre".into(), ..desk() };
        open(&app, &other).await;
        give(&app, Persona::Mediator, Role::Mediator, Scope::Desk(other.id.uuid())).await;
        let mediator = app.account(Persona::Mediator).await.id;
        seat(&app, other.id.uuid(), mediator, &Profile { languages: vec![Lang::FR], gender: None, sessions: vec![SATURDAY] }).await;
        end(&app, mediator).await;
        assert!(receiving(&app).await.is_empty());
        let tx = app.app().db.reading().await.unwrap();
        assert_eq!(desks::team::serving(&tx, &[DESK, other.id.uuid()]).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
    }
}
