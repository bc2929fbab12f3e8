//! Tests of desks, on both databases: an instance with two municipalities and a desk in one of them.
//! Laid out like what they test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod appointments;
mod attack;
mod counting;
mod examined;
mod figures;
mod file_pages;
mod files;
mod queue;
mod referrals;
mod setup;
mod team;
mod texts;
mod turn_round;
mod visit_pages;
mod visit_scene;
mod visits;

use desks::appointments::model::{Appointment, Confided, State};
use desks::appointments::store::{self as kept, TakeAppointment};
use desks::model::{Booking, Desk, LOCK_AFTER, Place as Where, Profile, Session, When};
use desks::policy::{OpenDesk, ShapeDesk};
use desks::visits::model::Asks;
use desks::{store, team as seats};
use directory::api::Shelf;
use jiff::civil::time;
use kernel::{Actor, Grant, Id, Lang, Period, Role, Scope, Text};
use platform::accounts::grants;
use std::sync::Arc;
use testkit::{DESK, Persona, Place, TestApp};
use uuid::Uuid;

/// Where the desk of the tests receives.
const HALL: Uuid = Uuid::from_u128(0xa1);
/// Its session of Wednesdays, 9 to 13.
const WEDNESDAY: Uuid = Uuid::from_u128(0xb3);
/// Its session of Saturdays, 9 to 12.
const SATURDAY: Uuid = Uuid::from_u128(0xb6);

/// An instance with two municipalities in one country.
async fn network(place: &Place) -> TestApp {
    network_with(place, |_| {}).await
}

/// The same, with other settings than usual.
async fn network_with(place: &Place, change: impl FnOnce(&mut platform::Settings)) -> TestApp {
    let app = TestApp::with(place, [directory::module(), network::module(), desks::module()], change).await;
    let [country, here, there] = testkit::municipalities();
    app.settle(Scope::Territory(here.id), Scope::Territory(there.id));
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
    directory::records::keep(&mut tx, &permit, &[country, here, there]).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
    app
}

/// A session of the desk of the tests, half an hour a person.
fn session(id: Uuid, weekday: i8, until: i8, kept: u16) -> Session {
    Session {
        id,
        when: When::Weekly(weekday),
        from: time(9, 0, 0, 0),
        to: time(until, 0, 0, 0),
        slot: 30,
        place: HALL,
        kept,
        period: Period::default(),
    }
}

/// A desk in «ici» with two sessions. Nobody receives there yet.
fn desk() -> Desk {
    Desk {
        id: Id::from_uuid(DESK),
        slug: "guichet".into(),
        territory: Id::derived("test", "ici"),
        name: Text::new(Lang::FR, "Guichet d’ici").with(Lang::AR, "شباك هنا"),
        about: Text::new(Lang::FR, "Venez comme vous êtes."),
        themes: Vec::new(),
        phone: Some("+216 71 000 000".into()),
        places: vec![Where { id: HALL, name: Text::new(Lang::FR, "Mairie"), address: "1 rue du Port".into() }],
        sessions: vec![session(WEDNESDAY, 3, 13, 2), session(SATURDAY, 6, 12, 1)],
        closures: Vec::new(),
        booking: Booking::default(),
        asks: Asks::default(),
        file_months: 12,
        lock_after: LOCK_AFTER,
        published: true,
    }
}

/// Keeps a desk as whoever runs the program would.
async fn open(app: &TestApp, desk: &Desk) {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let shelf = Arc::new(Shelf::load(tx.connection()).await.unwrap());
    let permit = cx.permit::<OpenDesk>(&tx, (desk.territory, shelf)).await.unwrap();
    store::open(&mut tx, &permit, &Actor::Operator, desk).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

/// Seats somebody in the team of a desk.
async fn seat(app: &TestApp, desk: Uuid, account: Uuid, profile: &Profile) {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<ShapeDesk>(&tx, (desk, app.app().clone())).await.unwrap();
    seats::seat(&mut tx, &permit, &Actor::Operator, account, profile).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

/// The instance with the desk of the tests, where [`Persona::Mediator`] receives in both sessions, in French and Arabic.
async fn bureau(place: &Place) -> TestApp {
    let app = network(place).await;
    open(&app, &desk()).await;
    let profile = Profile { languages: vec![Lang::FR, Lang::AR], gender: None, sessions: vec![WEDNESDAY, SATURDAY] };
    let mediator = app.account(Persona::Mediator).await.id;
    seat(&app, DESK, mediator, &profile).await;
    app
}

/// Gives a persona one more role.
async fn give(app: &TestApp, persona: Persona, role: Role, scope: Scope) {
    let account = app.account(persona).await;
    let cx = app.cx();
    let tx = cx.app.db.begin().await.unwrap();
    let gift = grants::Gift { grant: Grant { role, scope }, around: Vec::new() };
    let permit = cx.permit::<grants::GiveRole>(&tx, gift).await.unwrap();
    grants::give(&tx, &permit, &Actor::Operator, &account, None).await.unwrap();
    tx.commit().await.unwrap();
}

/// Somebody takes an appointment with [`Persona::Mediator`] at the desk of the tests.
async fn expect(app: &TestApp, session: Uuid, starts: &str) {
    let mediator = app.account(Persona::Mediator).await.id;
    let starts: jiff::Timestamp = starts.parse().unwrap();
    let secret = starts.as_second().to_string();
    let taken = Appointment {
        id: kept::new_id(),
        desk: DESK,
        session,
        day: starts.to_zoned(jiff::tz::TimeZone::get("Africa/Tunis").unwrap()).date(),
        starts,
        mediator: Some(mediator),
        state: State::Booked,
        language: Lang::FR,
        theme: None,
        confided: Confided { link: secret.clone(), code: secret, ..Confided::gone() },
    };
    let cx = app.cx();
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<TakeAppointment>(&tx, (DESK, app.app().clone())).await.unwrap();
    kept::take(&tx, app.app(), &permit, &taken).await.unwrap();
    tx.commit().await.unwrap();
}
