//! The site map of the example: what it names is there for everybody, in each language, and no list of it is forgotten.
//! Modules give their own pages; whoever is not signed in must be able to open each.

use crate::practices;
use testkit::TestApp;

testkit::on_both! {
    async fn every_page_of_the_site_map_is_there_for_everybody(place) {
        let app = TestApp::with(&place, crate::modules::all(), |settings| settings.demo = true).await;
        directory::import::demo(&app.cx()).await.unwrap();
        network::demo_organisations(app.app()).await.unwrap();
        practices::loaded(&app).await;
        app.catch_up().await;
        let map = app.get("/sitemap.xml").await.ok().text().to_owned();
        let all = map.split("<loc>").skip(1).map(|it| it.split("</loc>").next().unwrap());
        let paths: Vec<&str> = all.map(|it| it.split_once("://").unwrap().1.split_once('/').unwrap().1).collect();
        for wanted in ["fr/la-marsa", "ar/network", "es/exchange/practices/ventanilla-unica-de-llegada", "pt/network/organisations/mairie-la-marsa"] {
            assert!(paths.contains(&wanted), "{wanted} in {paths:?}");
        }
        assert!(paths.iter().any(|it| it.starts_with("en/exchange/cooperations/")));
        let french = paths.iter().filter(|it| it.starts_with("fr/"));
        assert_eq!(french.clone().count() * 5, paths.len());
        for path in french {
            app.get(&format!("/{path}")).await.ok();
        }
        app.run_jobs().await;
    }
}
