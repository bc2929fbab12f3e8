//! Finding things: words in any language, filters, and what is missing.

use crate::demo::network;
use directory::searches;

testkit::on_both! {
    async fn words_of_one_language_find_the_pages_of_another(place) {
        let app = network(&place).await;
        app.get("/ar/la-marsa/services?q=titre+de+s%C3%A9jour").await.ok().shows("بطاقة الإقامة");
        app.get("/fr/la-marsa/services?q=medecin").await.ok().shows("Consultation de médecine générale");
        app.get("/fr/la-marsa/services?q=medcin").await.ok().shows("médecin");
    }

    async fn filters_narrow_and_count(place) {
        let app = network(&place).await;
        app.get("/fr/la-marsa/services?theme=food").await.ok().shows("Un service trouvé");
        app.get("/fr/la-marsa/services?theme=health&open=now").await.ok().shows("Urgences de l’hôpital");
        app.get("/fr/la-marsa/services?for=women").await.ok().shows("Mise à l’abri des femmes");
        let map = app.get("/fr/la-marsa/map.json?theme=health").await.ok().json();
        assert!(map["features"].as_array().is_some_and(|it| !it.is_empty()));
    }

    async fn suggestions_lead_somewhere(place) {
        let app = network(&place).await;
        let list = app.get("/fr/la-marsa/suggestions?q=consul").await.ok().json();
        let first = list[0]["href"].as_str().unwrap().to_owned();
        app.get(&first).await.ok();
    }

    async fn what_nobody_offers_is_counted_without_telling_who_asked(place) {
        let app = network(&place).await;
        for (path, times) in [("/fr/la-marsa/services?q=Xylophone+98765432", 1), ("/fr/la-marsa/services?q=xylophone&theme=culture", 1)] {
            for _ in 0..times {
                app.get(path).await.ok().shows("Aucun service trouvé");
            }
        }
        let marsa = directory::import::everything(app.app().db.read()).await.unwrap().territories;
        let marsa = marsa.iter().find(|it| it.slug == "la-marsa").unwrap().id;
        let missed = searches::most_missed(app.app().db.read(), marsa, 10).await.unwrap();
        let found: Vec<_> = missed.iter().map(|it| (it.words.as_str(), it.lang.as_str(), it.theme.as_deref(), it.month.as_str())).collect();
        assert!(found.contains(&("xylophone", "fr", None, "2026-11")), "{found:?}");
        assert!(found.contains(&("xylophone", "fr", Some("culture"), "2026-11")), "{found:?}");
        // Nothing in La Marsa is about trades, and something in Apizaco is: the theme is guessed from there.
        app.get("/es/la-marsa/services?q=oficios").await.ok();
        let missed = searches::most_missed(app.app().db.read(), marsa, 10).await.unwrap();
        assert!(missed.iter().any(|it| it.words == "oficios" && it.theme.as_deref() == Some("work")), "{missed:?}");
    }

    async fn hostile_words_are_only_words(place) {
        let app = network(&place).await;
        for words in ["%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "a%00b", "%F0%9F%92%A9%20*:*%20AND", "%5B1%20TO%202%5D", &"x".repeat(900)] {
            let answer = app.get(&format!("/fr/la-marsa/services?q={words}")).await.ok();
            assert!(!answer.text().contains("<script>alert"));
        }
        for odd in ["page=999999999999999999999", "page=-1", "lat=NaN&lon=inf", "km=-5&lat=1&lon=1", "open=99999-01-01", "theme=%FF", "language=%3Cb%3E"] {
            let status = app.get(&format!("/fr/la-marsa/services?{odd}")).await.status.as_u16();
            assert!(status == 200 || status == 400, "{odd}: {status}");
        }
    }
}
