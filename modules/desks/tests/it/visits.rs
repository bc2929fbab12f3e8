//! Visits as they are kept: once, at one desk, by whoever received, with nothing that the desk does not ask.
//! What figures read of them is what was kept, and no note.

use crate::{bureau, desk, open};
use desks::model::Desk;
use desks::policy::ReceivePeople;
use desks::visits::counted::{self, Counted};
use desks::visits::model::{About, Age, Asks, Country, Gender, Given, Need, Next, Status, Visit, What};
use desks::visits::policy::CorrectVisit;
use desks::visits::store::{self, Kept};
use jiff::civil::{Date, date};
use kernel::{Actor, Error, Grant, Id, Lang, Member, Result, Role, Scope};
use platform::Cx;
use std::sync::Arc;
use testkit::{DESK, Persona, TestApp};
use uuid::Uuid;

/// The day of the tests.
const DAY: Date = date(2026, 11, 25);

/// The mediator of the tests, as one who has signed in; `role` is what they are at the desk.
pub async fn signed(app: &TestApp, persona: Persona, role: Role, desk: Uuid) -> Cx {
    let account = app.account(persona).await.id;
    let grants = vec![Grant { role, scope: Scope::Desk(desk) }];
    let member = Member { account, session: Uuid::nil(), name: String::new(), grants, second_factor: true };
    Cx { actor: Actor::Member(Arc::new(member)), ..app.cx() }
}

/// A visit at the desk of the tests.
fn visit(cx: &Cx, number: u128) -> Visit {
    Visit {
        id: Uuid::from_u128(0x1000 + number),
        desk: DESK,
        day: DAY,
        session: None,
        mediator: cx.actor.account(),
        appointment: None,
        ticket: None,
        waited: Some(12),
        language: Lang::AR,
        about: About {
            gender: Some(Gender::Woman),
            age: Some(Age::Young),
            nationality: Country::parse("CI"),
            status: Some(Status::None),
        },
        needs: vec![Need { term: Uuid::from_u128(2), met: true }, Need { term: Uuid::from_u128(1), met: false }],
        given: vec![
            Given { kind: What::Guide, object: Uuid::from_u128(4) },
            Given { kind: What::Service, object: Uuid::from_u128(3) },
        ],
        next: Next::Back,
        note: "A parlé de Zubayda".into(),
        made: "2026-11-25T09:00:00Z".parse().unwrap(),
    }
}

async fn record(cx: &Cx, visit: &Visit) -> Result<Kept> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (visit.desk, cx.app.clone())).await?;
    let kept = store::record(&tx, &cx.app, &permit, &cx.actor, visit).await?;
    tx.commit().await?;
    Ok(kept)
}

async fn correct(cx: &Cx, visit: &Visit, today: Date) -> Result<()> {
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<CorrectVisit>(&tx, (visit.desk, visit.id, today, cx.app.clone())).await?;
    store::correct(&tx, &cx.app, &permit, &cx.actor, visit).await?;
    tx.commit().await
}

async fn counted(app: &TestApp, desks: &[Uuid], from: Date, to: Date) -> Vec<Counted> {
    let mut all = Vec::new();
    counted::each(app.app().db.read(), desks, from, to, |it| all.push(it)).await.unwrap();
    all
}

async fn kept(app: &TestApp) -> Vec<Visit> {
    store::of_day(app.app(), app.app().db.read(), DESK, DAY).await.unwrap()
}

/// A desk next door, with another address and identifier.
async fn other_desk(app: &TestApp) -> Uuid {
    let other = Desk {
        id: Id::from_uuid(Uuid::from_u128(0xde5c)),
        slug: "autre".into(),
        territory: Id::derived("test", "ailleurs"),
        ..desk()
    };
    open(app, &other).await;
    other.id.uuid()
}

testkit::on_both! {
    async fn a_visit_is_kept_as_it_was_said_and_without_what_is_not_asked(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let said = visit(&cx, 1);
        assert_eq!(record(&cx, &said).await.unwrap(), Kept::New);
        let expected = Visit { about: About { status: None, ..said.about }, ..said.clone() }.ordered();
        assert_eq!(kept(&app).await, std::slice::from_ref(&expected));
        // What figures read is the same, and never the note.
        let [one] = counted(&app, &[DESK], DAY, DAY).await.try_into().unwrap();
        assert_eq!((one.about, one.needs, one.given, one.next), (expected.about, expected.needs, expected.given, expected.next));
        assert_eq!((one.day, one.language, one.waited), (DAY, Lang::AR, Some(12)));
        // In the tables the note is sealed, and the trail does not say what was said.
        use sea_orm::{ConnectionTrait, Statement};
        let db = app.app().db.read();
        let sql = Statement::from_string(db.get_database_backend(), "SELECT note FROM desk_visits");
        let note: String = db.query_one_raw(sql).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        assert!(!note.is_empty() && !note.contains("Zubayda"));
        app.as_(Persona::Administrator).get("/fr/audit?act=visit-recorded").await.ok().shows("a enregistré une visite").hides("Zubayda");
    }

    async fn a_desk_that_asks_less_keeps_less(place) {
        let app = bureau(&place).await;
        let other = Id::from_uuid(Uuid::from_u128(0xde5d));
        let asks = Asks { gender: false, age: false, nationality: false, status: true };
        open(&app, &Desk { id: other, slug: "autre".into(), asks, ..desk() }).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, other.uuid()).await;
        let said = Visit { desk: other.uuid(), ..visit(&cx, 1) };
        record(&cx, &said).await.unwrap();
        let [one] = counted(&app, &[other.uuid()], DAY, DAY).await.try_into().unwrap();
        assert_eq!(one.about, About { status: Some(Status::None), ..About::default() });
        assert!(counted(&app, &[DESK], DAY, DAY).await.is_empty());
    }

    async fn what_is_sent_twice_is_one_visit_even_at_once(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let said = visit(&cx, 1);
        let done = futures::future::join_all((0..20).map(|_| record(&cx, &said))).await;
        let new = done.iter().filter(|it| matches!(it, Ok(Kept::New))).count();
        assert_eq!(new, 1);
        assert!(done.iter().all(|it| matches!(it, Ok(Kept::New | Kept::Again))));
        // What was mended meanwhile is not undone by what comes late.
        let mended = Visit { language: Lang::FR, ..said.clone() };
        correct(&cx, &mended, DAY).await.unwrap();
        assert_eq!(record(&cx, &said).await.unwrap(), Kept::Again);
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.language, one.needs.len(), one.given.len()), (Lang::FR, 2, 2));
    }

    async fn no_identifier_leads_to_a_visit_of_another_desk(place) {
        let app = bureau(&place).await;
        let there = other_desk(&app).await;
        let (cx, neighbour) = (
            signed(&app, Persona::Mediator, Role::Mediator, DESK).await,
            signed(&app, Persona::Neighbour, Role::Mediator, there).await,
        );
        let said = visit(&cx, 1);
        record(&cx, &said).await.unwrap();
        // Under the same identifier nothing is kept elsewhere, and nothing is overwritten.
        let forged = Visit { desk: there, ..visit(&neighbour, 1) };
        assert!(matches!(record(&neighbour, &forged).await, Err(Error::Conflict)));
        assert!(matches!(correct(&neighbour, &forged, DAY).await, Err(Error::NotFound)));
        assert!(matches!(correct(&neighbour, &Visit { desk: DESK, ..forged.clone() }, DAY).await, Err(Error::NotFound)));
        // Nor at a desk where one does not receive, nor in another's name.
        assert!(matches!(record(&neighbour, &visit(&neighbour, 2)).await, Err(Error::NotFound)));
        let named = Visit { mediator: neighbour.actor.account(), ..visit(&cx, 3) };
        assert!(matches!(record(&cx, &named).await, Err(Error::Denied)));
        assert!(matches!(record(&cx, &Visit { id: Uuid::nil(), ..visit(&cx, 4) }).await, Err(Error::Denied)));
        assert_eq!(kept(&app).await.len(), 1);
    }

    async fn a_visit_is_mended_on_its_day_by_whoever_answers_for_it(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let said = visit(&cx, 1);
        record(&cx, &said).await.unwrap();
        let mended = Visit { note: String::new(), needs: vec![Need { term: Uuid::from_u128(1), met: true }], given: Vec::new(), ..said.clone() };
        // A colleague does not, the coordinator of the desk does; nobody does the day after.
        let colleague = signed(&app, Persona::Editor, Role::Mediator, DESK).await;
        assert!(matches!(correct(&colleague, &mended, DAY).await, Err(Error::NotFound)));
        let coordinator = signed(&app, Persona::Reviewer, Role::DeskCoordinator, DESK).await;
        correct(&coordinator, &mended, DAY).await.unwrap();
        assert!(matches!(correct(&cx, &said, DAY.tomorrow().unwrap()).await, Err(Error::NotFound)));
        let [one] = kept(&app).await.try_into().unwrap();
        assert_eq!((one.note.as_str(), one.needs.clone(), one.given.len()), ("", mended.needs.clone(), 0));
        // Saving what is there says nothing; taking it away is in the trail.
        correct(&cx, &one, DAY).await.unwrap();
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<CorrectVisit>(&tx, (DESK, one.id, DAY, cx.app.clone())).await.unwrap();
        store::remove(&tx, &permit, &cx.actor).await.unwrap();
        tx.commit().await.unwrap();
        assert!(kept(&app).await.is_empty() && counted(&app, &[DESK], DAY, DAY).await.is_empty());
        let trail = app.as_(Persona::Administrator).get("/fr/audit").await.ok();
        trail.shows("a corrigé une visite").shows("a retiré une visite enregistrée par erreur");
    }

    async fn figures_read_every_visit_once_in_the_order_of_days(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<ReceivePeople>(&tx, (DESK, cx.app.clone())).await.unwrap();
        // More than one piece.
        for number in 0..2_003_u128 {
            let day = date(2026, 1 + (number % 7) as i8, 3);
            let said = Visit { day, note: String::new(), needs: Vec::new(), given: Vec::new(), ..visit(&cx, number) };
            store::record(&tx, &cx.app, &permit, &cx.actor, &said).await.unwrap();
        }
        tx.commit().await.unwrap();
        let all = counted(&app, &[DESK], date(2026, 1, 1), date(2026, 12, 31)).await;
        assert!(all.len() == 2_003 && all.is_sorted_by(|one, two| (one.day, one.id) < (two.day, two.id)));
        let march = counted(&app, &[DESK], date(2026, 3, 1), date(2026, 3, 31)).await;
        assert!(!march.is_empty() && march.iter().all(|it| it.day == date(2026, 3, 3)));
        assert!(counted(&app, &[Uuid::from_u128(7)], date(2026, 1, 1), date(2026, 12, 31)).await.is_empty());
        assert!(counted(&app, &[], date(2026, 1, 1), date(2026, 12, 31)).await.is_empty());
    }

    async fn what_people_come_for_most_is_told_first_and_notes_are_forgotten(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        let need = |term| Need { term: Uuid::from_u128(term), met: true };
        for (number, terms) in [vec![5, 6], vec![6], vec![6, 7], vec![7]].into_iter().enumerate() {
            let said = Visit { needs: terms.into_iter().map(need).collect(), appointment: Some(Uuid::from_u128(1)), ..visit(&cx, number as u128) };
            record(&cx, &said).await.unwrap();
        }
        let frequent = store::frequent(app.app().db.read(), DESK).await.unwrap();
        assert_eq!(frequent, [6, 7, 5].map(Uuid::from_u128));
        assert!(store::frequent(app.app().db.read(), Uuid::from_u128(9)).await.unwrap().is_empty());
        for (day, remains) in [(DAY, true), (DAY.tomorrow().unwrap(), false)] {
            let tx = app.app().db.begin().await.unwrap();
            store::forget_before(&tx, day).await.unwrap();
            tx.commit().await.unwrap();
            let all = kept(&app).await;
            assert!(all.len() == 4 && all.iter().all(|it| it.note.is_empty() != remains && it.appointment.is_some() == remains));
        }
    }

    async fn an_erased_account_is_in_no_visit(place) {
        let app = bureau(&place).await;
        let cx = signed(&app, Persona::Mediator, Role::Mediator, DESK).await;
        record(&cx, &visit(&cx, 1)).await.unwrap();
        let account = cx.actor.account().unwrap();
        assert_eq!(store::recorded_by(app.app().db.read(), account).await.unwrap(), 1);
        let tx = app.app().db.begin().await.unwrap();
        store::forget_mediator(&tx, account).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((kept(&app).await.len(), kept(&app).await[0].mediator), (1, None));
    }
}
