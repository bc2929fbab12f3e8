//! Tests of signing in and of rights, on both databases.
//! Laid out like what they test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod account;
mod audit;
mod group_discussion;
mod group_meetings;
mod groups;
mod imports;
mod invitations;
mod notices;
mod organisations;
mod people;
mod requests;
mod sessions;

use kernel::{Id, Lang, Scope, Territory, TerritoryKind, Text};
use testkit::{Place, TestApp};

/// An instance with two municipalities in one country.
async fn network(place: &Place) -> TestApp {
    network_with(place, |_| {}).await
}

/// The same, with other settings than usual.
async fn network_with(place: &Place, change: impl FnOnce(&mut platform::Settings)) -> TestApp {
    let app = TestApp::with(place, [directory::module(), network::module()], change).await;
    let territory = |slug: &str, kind, parent| Territory {
        id: Id::derived("test", slug),
        slug: slug.into(),
        kind,
        parent,
        name: Text::new(Lang::FR, slug),
        codes: Vec::new(),
        timezone: "Africa/Tunis".into(),
        centre: None,
        languages: vec![Lang::FR, Lang::AR],
        emergency: Vec::new(),
        holidays: Vec::new(),
        published: true,
        example: false,
    };
    let country = territory("pays", TerritoryKind::Country, None);
    let here = territory("ici", TerritoryKind::Municipality, Some(country.id));
    let there = territory("ailleurs", TerritoryKind::Municipality, Some(country.id));
    app.settle(Scope::Territory(here.id), Scope::Territory(there.id));
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
    directory::records::keep(&mut tx, &permit, &[country, here, there]).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
    app
}

/// The scope as forms write it.
fn written(slug: &str) -> String {
    format!("territory:{}", Id::<Territory>::derived("test", slug))
}
