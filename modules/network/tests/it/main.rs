//! Tests of signing in and of rights, on both databases.
//! Laid out like what they test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod account;
mod again;
mod audit;
mod device;
mod erasure;
mod grants;
mod group_discussion;
mod group_documents;
mod group_meetings;
mod group_notices;
mod group_organisations;
mod groups;
mod hostile;
mod imports;
mod invitations;
mod notices;
mod organisations;
mod passkeys;
mod people;
mod provider;
mod provider_lies;
mod requests;
mod resets;
mod scale;
mod second_factor;
mod sessions;

use kernel::{Id, Scope, Territory};
use testkit::{Persona, Place, TestApp};

/// An instance with two municipalities in one country.
async fn network(place: &Place) -> TestApp {
    network_with(place, |_| {}).await
}

/// The same, with other settings than usual.
async fn network_with(place: &Place, change: impl FnOnce(&mut platform::Settings)) -> TestApp {
    let app = TestApp::with(place, [directory::module(), network::module()], change).await;
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

/// The scope as forms write it.
fn written(slug: &str) -> String {
    format!("territory:{}", Id::<Territory>::derived("test", slug))
}

const PASSWORD: &str = "figuier sous la pluie";

/// The cookie that an answer sets.
fn cookie(answer: &testkit::Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap().to_owned()
}

/// Every cookie that an answer sets, as a browser sends them back.
fn cookies(answer: &testkit::Answer) -> String {
    let set = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let pairs = set.filter_map(|cookie| cookie.split(';').next()).filter(|pair| !pair.ends_with('='));
    pairs.collect::<Vec<_>>().join("; ")
}

/// Somebody who was invited to a role, chose [`PASSWORD`], and is signed in with it.
async fn join(app: &TestApp, role: &str, scope: &str, login: &str) -> String {
    let fields = [("role", role), ("scope", scope), ("note", "Amina")];
    let made = app.as_(Persona::Administrator).post_form("/fr/people/invitations", &fields).await.ok();
    let words = made.words();
    let token = words.split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap();
    let fields = [("name", "Zubayda Quxbar"), ("login", login), ("password", PASSWORD)];
    cookie(&app.post_form(&format!("/fr/invitations/{token}/acceptance"), &fields).await.ok())
}

async fn sign_in(app: &TestApp, login: &str) -> String {
    cookie(&app.post_form("/fr/session", &[("login", login), ("password", PASSWORD)]).await.is(303))
}

/// As if an hour had gone by since anybody proved who they are.
async fn weaken(app: &TestApp) {
    let tx = app.app().db.begin().await.unwrap();
    let old = "UPDATE sessions SET strong_at = strong_at - 3600000";
    sea_orm::ConnectionTrait::execute_unprepared(tx.connection(), old).await.unwrap();
    tx.commit().await.unwrap();
}

/// The way to the provider on a page that asks again who it is.
fn way_to_confirm(page: &testkit::Answer) -> String {
    let found = page.text().split("href=\"").find(|it| it.contains("/session/again/provider?"));
    found.unwrap_or_else(|| panic!("{}", page.words())).split('"').next().unwrap().to_owned()
}

/// Sets up the second factor of whoever has this cookie; gives the secret.
async fn set_up(app: &TestApp, cookie: &str) -> String {
    let form = app.get("/fr/account/second-factor").header("cookie", cookie).await.ok();
    let secret = form.text().split("name=\"secret\" value=\"").nth(1).unwrap()[..32].to_owned();
    let code = code(&secret, app.app().clock.now());
    let fields = [("secret", &*secret), ("code", &*code)];
    app.post_form("/fr/account/second-factor", &fields).header("cookie", cookie).await.is(303);
    secret
}

/// The code that an authenticator app shows (RFC 6238).
fn code(secret: &str, at: jiff::Timestamp) -> String {
    platform::accounts::second_factor::code(secret, at).unwrap()
}
