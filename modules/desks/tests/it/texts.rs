//! Short messages to telephones: when, never what for; never at night, and never to those whom somebody else may read.

use crate::{SATURDAY, WEDNESDAY, desk, network_with, open, seat};
use axum::extract::State;
use axum::{Json, Router, routing};
use desks::model::Profile;
use http::StatusCode;
use kernel::Lang;
use platform::mail::Gateway;
use serde_json::Value;
use std::sync::{Arc, Mutex};
use testkit::{DESK, Persona, Place, TestApp};

/// A gateway inside the test, and what it was given.
#[derive(Clone, Default)]
struct Telephones(Arc<Mutex<Vec<Value>>>);

impl Telephones {
    async fn open(&self) -> Gateway {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://moi:secret@{}/messages", listener.local_addr().unwrap());
        let router = Router::new().route("/messages", routing::post(take)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Gateway::parse(&url, "smsgate", "").unwrap()
    }

    fn given(&self) -> Vec<(String, String)> {
        let given = std::mem::take(&mut *self.0.lock().unwrap());
        let text = |it: &Value| it.as_str().unwrap().replace(['\u{202f}', '\u{a0}'], " ");
        let mut given: Vec<_> =
            given.iter().map(|it| (text(&it["phoneNumbers"][0]), text(&it["textMessage"]["text"]))).collect();
        given.sort();
        given
    }
}

async fn take(State(telephones): State<Telephones>, Json(body): Json<Value>) -> StatusCode {
    telephones.0.lock().unwrap().push(body);
    StatusCode::ACCEPTED
}

async fn reachable(place: &Place, telephones: &Telephones) -> TestApp {
    let gateway = telephones.open().await;
    let app = network_with(place, |settings| settings.sms = Some(gateway)).await;
    open(&app, &desk()).await;
    let profile = Profile { languages: vec![Lang::FR], gender: None, sessions: vec![WEDNESDAY, SATURDAY] };
    let mediator = app.account(Persona::Mediator).await.id;
    seat(&app, DESK, mediator, &profile).await;
    app
}

/// Somebody with a telephone takes a time of Saturday, by its number.
async fn call(app: &TestApp, number: usize, phone: &str, more: &[(&str, &str)]) {
    let page = app.get("/fr/ici/desks/guichet/appointments/new?language=fr").await.ok();
    let times = page.text().split("name=\"time\" value=\"").skip(1).map(|it| it.split('"').next().unwrap());
    let time = times.filter(|it| it.starts_with(&SATURDAY.simple().to_string())).nth(number).unwrap().to_owned();
    let mut fields =
        vec![("language", "fr"), ("time", time.as_str()), ("name", "Zubayda"), ("reach", "phone"), ("phone", phone)];
    fields.extend(more);
    let from = [10, 0, 1, u8::try_from(number).unwrap()];
    app.post_form("/fr/ici/desks/guichet/appointments", &fields).from(from).await.is(201);
}

testkit::on_both! {
    async fn a_telephone_is_told_when_by_day_and_a_shared_one_only_if_it_may_be(place) {
        let telephones = Telephones::default();
        let mut app = reachable(&place, &telephones).await;
        call(&app, 0, "+216 20 111 111", &[]).await;
        call(&app, 0, "+216 20 222 222", &[("shared", "1")]).await;
        call(&app, 0, "+216 20 333 333", &[("shared", "1"), ("message", "1")]).await;
        app.run_jobs().await;
        assert!(telephones.given().is_empty(), "nobody is reminded three days before");
        // Half past seven in Tunis, then nine.
        app.set_clock("2026-11-27T06:30:00Z").await;
        app.run_jobs().await;
        assert!(telephones.given().is_empty(), "no telephone rings so early");
        app.set_clock("2026-11-27T08:00:00Z").await;
        app.run_jobs().await;
        let given = telephones.given();
        let numbers: Vec<&str> = given.iter().map(|(number, _)| number.as_str()).collect();
        assert_eq!(numbers, ["+21620111111", "+21620333333"]);
        let (own, shared) = (&given[0].1, &given[1].1);
        assert!(own.contains("9 h") && own.contains("Mairie") && own.contains("/fr/appointments/"), "{own}");
        assert!(shared.contains("10 h") && !shared.contains("Mairie") && !shared.contains("http"), "{shared}");
        assert!(given.iter().all(|(_, words)| !words.contains("Zubayda") && !words.contains("Guichet")));
        app.run_jobs().await;
        assert!(telephones.given().is_empty(), "and once");
    }
}
