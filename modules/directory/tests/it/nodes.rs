//! More than one node, and a node that starts again: everybody sees the same.

use crate::demo::network;
use directory::import::{self, Options};
use kernel::Lang;

testkit::on_both! {
    async fn a_second_node_follows(place) {
        let first = network(&place).await;
        let second = first.node().await;
        second.get("/fr/la-marsa/services?q=medecin").await.ok().shows("Consultation de médecine générale");
        let file = place.folder().join("x.json");
        std::fs::write(&file, r#"[{"id":"b","name":"Atelier vélo","status":"active"}]"#).unwrap();
        let options = Options { timezone: None, territory: Some("la-marsa".into()), language: Lang::FR, source: None, dry_run: false, keep_going: false };
        import::hsds(&first.cx(), &file, &options, &|_| {}).await.unwrap();
        second.catch_up().await;
        second.get("/fr/la-marsa/services?q=velo").await.ok().shows("Atelier vélo");
    }

    async fn a_node_that_starts_again_knows_what_it_knew(place) {
        let mut app = network(&place).await;
        app.restart().await;
        app.get("/fr/la-marsa/services?q=medecin").await.ok().shows("Consultation de médecine générale");
    }

    async fn a_broken_index_is_made_anew(place) {
        let mut app = network(&place).await;
        let folder = directory::index_folder(app.app());
        for file in std::fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none() || path.extension().is_some_and(|it| it == "json") {
                std::fs::write(path, b"rubbish").unwrap();
            }
        }
        app.restart().await;
        app.get("/fr/la-marsa/services?q=medecin").await.ok().shows("Consultation de médecine générale");
    }
}
