//! Imports through the database: real data, the same twice, all or nothing, and back again to the byte.

use crate::demo::network;
use directory::export::{self, Format};
use directory::import::{self, Options};
use kernel::Lang;
use testkit::TestApp;

fn options(territory: &str, language: &str) -> Options {
    Options {
        timezone: None,
        territory: Some(territory.into()),
        language: language.parse::<Lang>().unwrap(),
        source: None,
        dry_run: false,
        keep_going: true,
    }
}

testkit::on_both! {
    async fn an_export_comes_back_to_the_byte(place) {
        let app = network(&place).await;
        let folder = place.folder();
        export::hsds(&app.cx(), Format::Json, &folder.join("1.json")).await.unwrap();
        let empty = TestApp::new(&place, [directory::module()]).await;
        let whole = Options { keep_going: false, ..options("unused", "fr") };
        let report = import::hsds(&empty.cx(), &folder.join("1.json"), &whole, &|_| {}).await.unwrap();
        assert!(report.kept, "{:?}", report.findings.iter().take(3).collect::<Vec<_>>());
        export::hsds(&empty.cx(), Format::Json, &folder.join("2.json")).await.unwrap();
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        assert!(read("1.json") == read("2.json"), "the second export differs");
    }

    async fn a_real_directory_is_taken_in_and_found(place) {
        let Some(path) = testkit::shared_data("imports::a_real_directory", "hsds/dc-directory") else { return };
        let app = TestApp::new(&place, [directory::module()]).await;
        let strict = Options { keep_going: false, ..options("washington", "en") };
        let refused = import::hsds(&app.cx(), &path, &strict, &|_| {}).await.unwrap();
        assert!(!refused.kept && refused.findings.rejected() > 0);
        assert!(import::is_empty(app.app()).await.unwrap(), "nothing has changed");
        let report = import::hsds(&app.cx(), &path, &options("washington", "en"), &|_| {}).await.unwrap();
        assert!(report.kept && report.outcome.created > 3_000, "{:?}", report.outcome);
        let again = import::hsds(&app.cx(), &path, &options("washington", "en"), &|_| {}).await.unwrap();
        assert_eq!((again.outcome.created, again.outcome.updated), (0, 0));
        app.catch_up().await;
        app.get("/en/washington/services?q=conflict+resolution").await.ok().shows("Adult Individual and Group Therapy");
    }

    async fn real_guides_attach_as_translations(place) {
        let (Some(de), Some(en)) = (
            testkit::shared_data("imports::real_guides", "guides/lkaugsburg.de.json"),
            testkit::shared_data("imports::real_guides", "guides/lkaugsburg.en.json"),
        ) else { return };
        let app = TestApp::new(&place, [directory::module()]).await;
        let first = import::guides(&app.cx(), &de, &options("augsburg", "de")).await.unwrap();
        let second = import::guides(&app.cx(), &en, &options("augsburg", "en")).await.unwrap();
        assert!(first.outcome.created > 200 && second.outcome.updated > 200, "{:?} {:?}", first.outcome, second.outcome);
        let again = import::guides(&app.cx(), &en, &options("augsburg", "en")).await.unwrap();
        assert_eq!((again.outcome.created, again.outcome.updated), (0, 0));
        app.catch_up().await;
        app.get("/en/augsburg/services?q=driving+licence").await.ok().shows("Also worth reading");
    }

    async fn no_territory_takes_an_address_of_the_program(place) {
        let app = network(&place).await;
        let file = place.folder().join("1.json");
        export::hsds(&app.cx(), Format::Json, &file).await.unwrap();
        let whole = std::fs::read_to_string(&file).unwrap().replace("\"la-marsa\"", "\"work\"");
        std::fs::write(&file, whole).unwrap();
        let empty = TestApp::new(&place, [directory::module()]).await;
        let refused = import::hsds(&empty.cx(), &file, &options("unused", "fr"), &|_| {}).await.map(|_| ());
        assert!(refused.unwrap_err().to_string().contains("belongs to the program"));
        assert!(import::is_empty(empty.app()).await.unwrap());
    }

    async fn a_dry_run_changes_nothing(place) {
        let app = network(&place).await;
        let file = place.folder().join("x.json");
        std::fs::write(&file, r#"[{"id":"a","name":"Nouveau service","status":"active"}]"#).unwrap();
        let dry = Options { dry_run: true, ..options("la-marsa", "fr") };
        let report = import::hsds(&app.cx(), &file, &dry, &|_| {}).await.unwrap();
        assert_eq!((report.outcome.created, report.kept), (1, false));
        app.catch_up().await;
        app.get("/fr/la-marsa/services/nouveau-service").await.is(404);
        import::hsds(&app.cx(), &file, &options("la-marsa", "fr"), &|_| {}).await.unwrap();
        app.catch_up().await;
        app.get("/fr/la-marsa/services/nouveau-service").await.ok().shows("Nouveau service");
    }
}
