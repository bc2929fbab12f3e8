//! The example network, loaded as `--demo` does, for tests that need something to look at.
//! Loading it is a test of its own: it is written by hand and read with care.

use platform::Settings;
use testkit::{Catcher, Place, TestApp};

/// An instance with the example network.
pub async fn network(place: &Place) -> TestApp {
    network_with(place, |_| {}).await
}

/// The same, with a mail server.
pub async fn network_with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await
}

/// The same, with other settings than usual.
pub async fn network_with(place: &Place, change: impl FnOnce(&mut Settings)) -> TestApp {
    let app = TestApp::with(place, [directory::module()], change).await;
    let report = directory::import::demo(&app.cx()).await.unwrap();
    assert!(report.kept);
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    let scope = |slug: &str| kernel::Scope::Territory(shelf.published(slug).unwrap().id);
    app.settle(scope("la-marsa"), scope("raoued"));
    app.catch_up().await;
    app
}

testkit::on_both! {
    async fn loading_it_twice_changes_nothing(place) {
        let app = network(&place).await;
        let again = directory::import::demo(&app.cx()).await.unwrap();
        assert_eq!((again.outcome.created, again.outcome.updated), (0, 0));
        assert!(again.outcome.unchanged > 200, "{:?}", again.outcome);
    }
}
