//! The address of a refuge leaves by no door: page, map, API, bundle, brochure, export, search, site map.

use crate::demo::network;
use directory::export::{self, Format};

/// What only the refuge's keepers may know, as the example network has it.
const SECRETS: [&str; 4] = ["Secret-Demo", "secret-demo", "36.87654", "10.32123"];

fn silent(what: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{what} tells {secret}");
    }
}

testkit::on_both! {
    async fn no_route_tells_it(place) {
        let app = network(&place).await;
        for lang in ["fr", "ar", "en"] {
            for page in [
                "/la-marsa", "/la-marsa/services", "/la-marsa/services?q=12+impasse+du+Secret", "/la-marsa/services?theme=protection",
                "/la-marsa/services/hebergement-femmes-littoral", "/la-marsa/services?lat=36.87654&lon=10.32123&km=0.1&page=1",
                "/la-marsa/map.json", "/la-marsa/map.json?theme=protection", "/la-marsa/bundle.json", "/la-marsa/suggestions?q=impasse",
                "/la-marsa/organisations/femmes-du-littoral",
            ] {
                let path = format!("/{lang}{page}");
                let answer = app.get(&path).await;
                if !page.contains("36.87654") && !page.contains("Secret") {
                    silent(&path, answer.text());
                }
            }
        }
        for path in ["/sitemap.xml", "/api/hsds/v3/services?full=true&per_page=100", "/api/hsds/v3/service_at_locations?full=true&per_page=100", "/api/hsds/v3/services?search=impasse"] {
            silent(path, app.get(path).await.text());
        }
        app.get("/fr/la-marsa/services?q=%22impasse+du+Secret%22").await.ok().hides("Mise à l’abri des femmes");
        app.get("/fr/la-marsa/services/hebergement-femmes-littoral").await.ok().shows("L’adresse est confidentielle");
    }

    async fn neither_export_nor_distance_tell_it(place) {
        let app = network(&place).await;
        let folder = place.folder();
        export::hsds(&app.cx(), Format::Json, &folder.join("all.json")).await.unwrap();
        export::hsds(&app.cx(), Format::Csv, &folder.join("tables")).await.unwrap();
        silent("the JSON export", &std::fs::read_to_string(folder.join("all.json")).unwrap());
        for file in std::fs::read_dir(folder.join("tables")).unwrap() {
            let path = file.unwrap().path();
            silent(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap());
        }
        // A search around the very place does not find it, so nobody can close in on it.
        app.get("/fr/la-marsa/services?lat=36.877&lon=10.321&km=0.2&theme=protection").await.ok().hides("Mise à l’abri des femmes");
    }
}
