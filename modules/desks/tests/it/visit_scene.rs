//! What pages of visits are tried with: topics, services and a guide, a form that is right, and what is kept of it.
//! Identifiers are derived from names, so that every test names the same things.

use crate::bureau;
use desks::visits::model::Visit;
use desks::visits::store;
use directory::guides::Guide;
use directory::records::{self, KeepDirectory};
use directory::services::Service;
use directory::taxonomies::{Taxonomy, TaxonomyTerm};
use jiff::civil::date;
use kernel::{Id, Lang, Text};
use testkit::{Answer, DESK, Persona, Place, TestApp};
use uuid::Uuid;

pub fn page(rest: &str) -> String {
    format!("/fr/work/reception/{DESK}/visits{rest}")
}

pub fn term(code: &str) -> Id<TaxonomyTerm> {
    Id::derived("test", code)
}

pub fn service(number: usize) -> Id<Service> {
    Id::derived("test", &format!("service:{number}"))
}

/// Two themes, some services of the first, and a page of a guide about one of them.
pub async fn filled(app: &TestApp, services: usize) {
    let taxonomy = Taxonomy {
        id: Id::derived("test", "themes"),
        slug: "themes".into(),
        name: Text::new(Lang::FR, "Thèmes"),
        description: None,
        uri: None,
        version: None,
        metadata: Vec::new(),
    };
    let theme = |code: &str, name: &str, position: i32| TaxonomyTerm {
        id: term(code),
        code: code.into(),
        taxonomy: Some(taxonomy.id),
        parent: None,
        name: Text::new(Lang::FR, name).with(Lang::AR, format!("{name} ع")),
        description: None,
        term_uri: None,
        position,
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    let themes = [theme("housing", "Logement", 0), theme("legal", "Droits", 1)];
    let here = Id::derived("test", "ici");
    let made = |number: usize| {
        let name = Text::new(Lang::FR, format!("Service {number}")).with(Lang::AR, format!("خدمة {number}"));
        let mut it = Service::new(service(number), &format!("service-{number}"), here, name);
        it.classify(term("housing"));
        it
    };
    let services: Vec<Service> = (0..services).map(made).collect();
    let guide: Guide = serde_json::from_value(serde_json::json!({
        "id": Id::<Guide>::derived("test", "guide"), "slug": "loger", "territory": here,
        "title": Text::new(Lang::FR, "Trouver un toit"), "services": [service(0)],
    }))
    .unwrap();
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
    records::keep(&mut tx, &permit, &[taxonomy]).await.unwrap();
    records::keep(&mut tx, &permit, &themes).await.unwrap();
    records::keep(&mut tx, &permit, &services).await.unwrap();
    records::keep(&mut tx, &permit, &[guide]).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

pub async fn reception(place: &Place) -> TestApp {
    let app = bureau(place).await;
    filled(&app, 3).await;
    app
}

pub type Fields<'a> = Vec<(&'a str, String)>;

/// A form that is right.
pub fn form<'a>(over: &[(&'a str, &str)]) -> Fields<'a> {
    let usual = [
        ("id", Uuid::from_u128(0x51).to_string()),
        ("need", term("housing").to_string()),
        ("given", service(1).to_string()),
        ("language", "ar".to_owned()),
        ("gender", "woman".to_owned()),
        ("next", "back".to_owned()),
        ("note", "Revient avec sa sœur".to_owned()),
    ];
    let mut fields: Fields<'a> = usual.into_iter().filter(|(name, _)| !over.iter().any(|it| it.0 == *name)).collect();
    fields.extend(over.iter().map(|(name, value)| (*name, (*value).to_owned())));
    fields
}

pub async fn send(app: &TestApp, who: Persona, to: &str, fields: &Fields<'_>) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    app.as_(who).post_form(to, &fields).await
}

pub async fn kept(app: &TestApp) -> Vec<Visit> {
    store::of_day(app.app(), app.app().db.read(), DESK, date(2026, 11, 25)).await.unwrap()
}
