//! The practices of the example, with the people who review them: what the routes of the exchange are tried on.
//! One of them is of La Marsa, so that its neighbour has something not to see.

use kernel::{Id, Scope};
use std::sync::OnceLock;
use testkit::TestApp;

static REVIEW: OnceLock<String> = OnceLock::new();
static TRANSFER: OnceLock<String> = OnceLock::new();
static APPRAISAL: OnceLock<String> = OnceLock::new();
static EFFECT: OnceLock<String> = OnceLock::new();

/// A published practice of the town hall of La Marsa.
pub fn practice() -> String {
    Id::<()>::derived("demo", "practice:maison-des-mots").to_string()
}

/// A review of somebody who is none of the personas.
pub fn review() -> String {
    REVIEW.get().cloned().unwrap_or_default()
}

/// A transfer to the town hall of La Marsa that is confirmed.
pub fn transfer() -> String {
    TRANSFER.get().cloned().unwrap_or_default()
}

/// An offer or request of the town hall of La Marsa: one for everybody of each side, and one for members of the network.
pub fn listing(key: &str) -> String {
    Id::<()>::derived("demo", &format!("listing:{key}")).to_string()
}

/// A proposal to the town hall of La Marsa that nobody has answered.
pub fn proposal() -> String {
    Id::<()>::derived("demo", "proposal:logement").to_string()
}

/// A call of the whole network that is decided.
pub fn call() -> String {
    Id::<()>::derived("demo", "call:primeros-pasos-2025").to_string()
}

/// An application that waits for the agreement of the town hall of La Marsa.
pub fn application() -> String {
    Id::<()>::derived("demo", "application:ventanilla-marsa").to_string()
}

/// A review of an application by somebody who is none of the personas.
pub fn appraisal() -> String {
    APPRAISAL.get().cloned().unwrap_or_default()
}

/// A cooperation in which nobody of La Marsa takes part, and which its parties have confirmed.
pub fn cooperation() -> String {
    Id::<()>::derived("demo", "cooperation:brigada-intercambio").to_string()
}

/// The portal that the town hall of La Marsa keeps.
pub fn portal() -> String {
    Id::<()>::derived("demo", "portal:marsa-guide").to_string()
}

/// The bulletin of last year, which is published.
pub fn bulletin() -> String {
    Id::<()>::derived("demo", "bulletin:last-year").to_string()
}

/// An event that the secretariat of its country holds, to come.
pub fn event() -> String {
    Id::<()>::derived("demo", "event:reunion-haut-niveau").to_string()
}

/// Something that nobody of La Marsa took on.
pub fn followup() -> String {
    Id::<()>::derived("demo", "followup:primera-ventanilla:prefeitura-areal").to_string()
}

/// A check of that cooperation.
pub fn effect() -> String {
    EFFECT.get().cloned().unwrap_or_default()
}

/// Loads them.
pub async fn loaded(app: &TestApp) {
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    let scope = |slug: &str| {
        if let Some(territory) = shelf.territories.iter().find(|it| it.slug == slug) {
            return Some(Scope::Territory(territory.id));
        }
        let organisation = slug.strip_prefix("organisation:")?;
        let id = Id::<()>::derived("demo", &format!("organisation:{organisation}"));
        Some(Scope::Organisation(id.uuid()))
    };
    network::demo_people(app.app(), scope).await.unwrap();
    exchange::demo(app.app()).await.unwrap();
    let db = app.app().db.read();
    let taken = Id::<()>::derived("demo", "practice:acolhida-bairro").uuid();
    let taken = exchange::transfers::store::confirmed(db, taken).await.unwrap();
    let _ = TRANSFER.set(taken.iter().find(|it| it.parent.is_none()).unwrap().id.to_string());
    let checks = exchange::effects::store::of(db, &[cooperation().parse().unwrap()]).await.unwrap();
    let _ = EFFECT.set(checks[0].id.to_string());
    let person = platform::accounts::account::by_login(db, "joana@example.org").await.unwrap().unwrap();
    let copy = platform::personal::export(app.app(), person.id).await.unwrap();
    let own = copy["exchange"]["reviews"].as_array().unwrap();
    assert!(own.len() > 10, "{own:?}");
    let _ = APPRAISAL.set(copy["exchange"]["reviews_of_applications"][0]["id"].as_str().unwrap().to_owned());
    let _ = REVIEW.set(own[0]["id"].as_str().unwrap().to_owned());
}
