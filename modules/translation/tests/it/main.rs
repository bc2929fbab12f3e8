//! Tests of what helps those who translate, on both databases, beside the editors of the directory.
//! The personas work in La Marsa; the neighbour edits Raoued.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod exchange;
mod glossary;
mod machine;
mod memory;

use kernel::Scope;
use testkit::{Place, TestApp};

/// The example network with its glossary and what its translations taught the memory, and the personas in their places.
pub async fn network(place: &Place) -> TestApp {
    network_with(place, |_| {}).await
}

/// The same, with other settings than usual.
pub async fn network_with(place: &Place, change: impl FnOnce(&mut platform::Settings)) -> TestApp {
    let app = TestApp::with(place, [directory::module(), translation::module()], change).await;
    directory::import::demo(&app.cx()).await.unwrap();
    translation::demo(app.app()).await.unwrap();
    app.settle(scope(&app, "la-marsa").await, scope(&app, "raoued").await);
    app.catch_up().await;
    app.run_jobs().await;
    directory::progress::recounting::everything(app.app()).await.unwrap();
    app
}

/// The scope of a territory of the example.
pub async fn scope(app: &TestApp, slug: &str) -> Scope {
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    Scope::Territory(shelf.territories.iter().find(|it| it.slug == slug).unwrap().id)
}

/// As forms write a scope.
pub fn written(scope: Scope) -> String {
    format!("{}:{}", scope.kind(), scope.id().unwrap())
}

/// The address of a service of La Marsa in the workspace.
pub async fn service(app: &TestApp, slug: &str) -> String {
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    format!("/fr/work/services/{}", all.services.iter().find(|it| it.slug == slug).unwrap().id)
}
