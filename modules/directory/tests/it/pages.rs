//! Every kind of page in every language, and what the paths of a person show.
//! The clock stands at Wednesday 25 November 2026, 10:30 in Tunis.

use crate::demo::network;
use testkit::TestApp;

const LANGUAGES: [(&str, &str); 5] = [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr"), ("es", "ltr"), ("pt", "ltr")];

/// One address of each kind of page, after the language.
const PAGES: [&str; 16] = [
    "",
    "/offline",
    "/la-marsa",
    "/la-marsa/services",
    "/la-marsa/services?open=now&language=ar&free=1",
    "/la-marsa/services?q=zzzzzz",
    "/la-marsa/services/guichet-accueil-migrants",
    "/la-marsa/services/hebergement-femmes-littoral",
    "/la-marsa/services/guichet-accueil-migrants/reports/new",
    "/la-marsa/guides",
    "/la-marsa/guides/premiers-jours",
    "/la-marsa/guides/premiers-jours/reports/new",
    "/la-marsa/organisations/mairie-la-marsa",
    "/raoued",
    "/areal",
    "/apizaco",
];

async fn check(app: &TestApp, lang: &str, dir: &str, page: &str) {
    let path = format!("/{lang}{page}");
    let answer = app.get(&path).await.ok();
    let text = answer.text();
    assert!(text.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\"")), "{path} has no language or direction");
    for leak in ["{ $", "{$", "???", "\u{2068}\u{2069}"] {
        assert!(!text.contains(leak), "{path} shows «{leak}»");
    }
    assert!(!text.contains(" style=\"") && !text.contains("<script>"), "{path} has something inline");
}

testkit::on_both! {
    async fn every_page_speaks_every_language(place) {
        let app = network(&place).await;
        for (lang, dir) in LANGUAGES {
            for page in PAGES {
                check(&app, lang, dir, page).await;
            }
        }
    }

    async fn the_way_in(place) {
        let app = network(&place).await;
        app.get("/").await.ok().shows("العربية").shows("Français");
        assert_eq!(app.get("/t/la-marsa").languages("ar-TN, fr;q=0.5").await.is(302).location(), "/ar/la-marsa");
        assert_eq!(app.get("/t/la-marsa").languages("de").await.is(302).location(), "/fr/la-marsa");
        for nothing in ["/de/la-marsa", "/FR/la-marsa", "/fr/tunisia", "/fr/nowhere", "/t/nowhere", "/fr/la-marsa/services/nothing"] {
            app.get(nothing).await.is(404);
        }
    }

    async fn a_service_says_what_one_needs(place) {
        let app = network(&place).await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.ok()
            .shows("Ouvert maintenant").shows("jusqu’à 13 h").shows("Gratuit").shows("Vérifié le 21 octobre 2026")
            .shows("1 place de l’Hospitalité").shows("Aucun document n’est nécessaire");
        app.get("/es/la-marsa/services/guichet-accueil-migrants").await.ok().shows("Abierto ahora");
        app.get("/pt/la-marsa/services/etat-civil-la-marsa").await.ok().shows("francês");
    }

    async fn it_closes_when_the_clock_says_so(place) {
        let mut app = network(&place).await;
        app.set_clock("2026-11-25T13:00:00Z").await;
        app.run_jobs().await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.ok().shows("Fermé maintenant");
        app.get("/en/la-marsa/services/guichet-accueil-migrants").await.ok().shows("opens on").shows("2 December");
    }

    async fn a_list_asks_the_database_a_few_times_however_long_it_is(place) {
        let app = network(&place).await;
        app.get("/fr/la-marsa/services?theme=health").await.ok();
        let (_, few) = app.queries(app.get("/fr/la-marsa/services?theme=food").into_future()).await;
        let (_, many) = app.queries(app.get("/fr/la-marsa/services?order=name").into_future()).await;
        assert!(few <= 3 && many <= 3, "{few} and {many} queries");
        let (_, again) = app.queries(app.get("/fr/la-marsa/services?order=name").into_future()).await;
        assert_eq!(again, 0, "a kept page asks nothing");
    }

    async fn pages_are_kept_until_something_changes(place) {
        let app = network(&place).await;
        let first = app.get("/fr/la-marsa/guides").await.ok();
        let tag = first.header("etag").to_owned();
        app.get("/fr/la-marsa/guides").header("if-none-match", &tag).await.is(304);
        let cx = app.cx();
        let mut tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
        let mut guides = directory::import::everything(app.app().db.read()).await.unwrap().guides;
        let guide = guides.iter_mut().find(|guide| guide.slug == "premiers-jours").unwrap();
        guide.title.rewrite("Tout nouveau titre".into(), false);
        directory::records::keep(&mut tx, &permit, &guides).await.unwrap();
        tx.commit().await.unwrap();
        app.catch_up().await;
        app.get("/fr/la-marsa/guides").header("if-none-match", &tag).await.ok().shows("Tout nouveau titre");
        app.get("/ar/la-marsa/guides/premiers-jours").await.ok().shows("ترجمة تحتاج إلى تحديث");
        app.get("/fr/la-marsa/services?q=nouveau+titre").await.ok().shows("Tout nouveau titre");
    }
}
