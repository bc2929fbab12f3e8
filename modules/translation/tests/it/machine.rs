//! Drafts by a machine, against small servers of this test that speak each of the two languages as their references say.
//! What leaves is looked at as closely as what comes back.

use crate::{network_with, scope, service, written};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use platform::translator::Translator;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use testkit::{Answer, Persona, Place, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

/// How the machine is today.
#[derive(Debug, Clone, Default)]
enum Mood {
    #[default]
    Works,
    /// A status, headers and a body for every translation.
    Says(u16, Vec<(&'static str, &'static str)>, String),
    /// One text fewer than it was asked for.
    Forgets,
    /// Leaves its marks out.
    LosesMarks,
}

#[derive(Default)]
struct Kept {
    mood: Mood,
    asked: Vec<(HeaderMap, Value)>,
}

/// A machine inside the test.
#[derive(Clone)]
struct Fake {
    kind: &'static str,
    address: String,
    kept: Arc<Mutex<Kept>>,
}

impl Fake {
    async fn new(kind: &'static str) -> Fake {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let fake = Fake { kind, address, kept: Arc::default() };
        let router = Router::new().fallback(answer).with_state(fake.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        fake
    }

    fn feels(&self, mood: Mood) {
        self.kept.lock().unwrap().mood = mood;
    }

    /// What it was asked to translate, all of it.
    fn asked(&self) -> Vec<(HeaderMap, Value)> {
        self.kept.lock().unwrap().asked.clone()
    }

    fn texts(&self) -> String {
        self.asked().iter().map(|(_, body)| body.to_string()).collect()
    }

    async fn network(&self, place: &Place) -> TestApp {
        let translator = Translator::parse(&self.address, self.kind, Some("clef-secrete".into())).unwrap();
        let app = network_with(place, |settings| settings.translator = Some(translator)).await;
        directory::progress::recounting::everything(app.app()).await.unwrap();
        app
    }
}

async fn answer(State(fake): State<Fake>, request: Request) -> Response {
    let path = request.uri().to_string();
    match path.as_str() {
        "/languages" => {
            let one = |code: &str| json!({ "code": code, "name": code, "targets": ["en", "ar", "es", "fr"] });
            return axum::Json(json!([one("fr"), one("en")])).into_response();
        }
        "/v2/languages?type=source" => {
            return axum::Json(json!([{ "language": "FR", "name": "French" }])).into_response();
        }
        "/v2/languages?type=target" => {
            return axum::Json(json!([{ "language": "ES", "name": "Spanish", "supports_formality": true }, { "language": "PT-PT", "name": "P" }])).into_response();
        }
        "/translate" | "/v2/translate" => {}
        _ => return StatusCode::NOT_FOUND.into_response(),
    }
    let headers = request.headers().clone();
    let body = axum::body::to_bytes(request.into_body(), 1 << 20).await.unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap();
    let mood = {
        let mut kept = fake.kept.lock().unwrap();
        kept.asked.push((headers, body.clone()));
        kept.mood.clone()
    };
    let texts = body["q"].as_array().or(body["text"].as_array()).unwrap().clone();
    let mut said: Vec<String> = texts.iter().map(|it| format!("Máquina: {}", it.as_str().unwrap())).collect();
    match mood {
        Mood::Says(status, headers, body) => {
            let mut answer = (StatusCode::from_u16(status).unwrap(), body).into_response();
            for (name, value) in headers {
                answer.headers_mut().insert(name, value.parse().unwrap());
            }
            return answer;
        }
        Mood::Forgets => drop(said.pop()),
        Mood::LosesMarks => said.iter_mut().for_each(|it| *it = "Sin marcas".into()),
        Mood::Works => {}
    }
    if path == "/translate" {
        axum::Json(json!({ "translatedText": said })).into_response()
    } else {
        let one = |text: String| json!({ "detected_source_language": "FR", "text": text });
        axum::Json(json!({ "translations": said.into_iter().map(one).collect::<Vec<_>>() })).into_response()
    }
}

/// Presses a button of the side-by-side editor, with something typed beside it.
async fn press(app: &TestApp, at: &str, asked: &str, typed: &[(&str, &str)]) -> Answer {
    let answer = app.as_(Persona::Translator).post_form(at, &[typed, &[("help", asked)]].concat()).await.is(303);
    let next = answer.location().split('#').next().unwrap().to_owned();
    app.as_(Persona::Translator).get(&next).await.ok()
}

/// The hidden fields of a text, as its form has them at place 0.
fn of_text(page: &Answer, key: &str) -> (String, String) {
    let from = page.text().find(&format!("value=\"{key}\"")).unwrap_or_else(|| panic!("no text {key}"));
    let seen = page.text()[from..].split("name=\"seen.").nth(1).unwrap();
    (key.to_owned(), seen.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
}

testkit::on_both! {
    async fn one_text_is_drafted_marked_and_approved(place) {
        let fake = Fake::new("libretranslate").await;
        let app = fake.network(&place).await;
        let path = service(&app, SLUG).await;
        let at = format!("{path}/translations/es");
        let page = app.as_(Persona::Translator).get(&at).await.ok();
        let page = page.shows("Premier jet par la machine").shows("LibreTranslate").shows("sur nos propres machines");
        let (key, seen) = of_text(&page, "interpretation_services");
        // What was typed elsewhere on the page is saved first.
        let typed = [("key.0", "name"), ("value.0", "Mi ventanilla"), ("seen.0", &of_text(&page, "name").1)];
        let drafted = press(&app, &at, &key, &typed).await.shows("La machine a écrit un texte").shows("Traduction automatique");
        assert!(drafted.text().contains("Máquina: ") && drafted.text().contains("Mi ventanilla"), "{}", drafted.words());
        let (_, asked) = fake.asked().remove(0);
        assert_eq!((&asked["source"], &asked["target"], &asked["format"], &asked["api_key"]), (&json!("fr"), &json!("es"), &json!("html"), &json!("clef-secrete")));
        // The public is told, until a person approves it.
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&format!("/es/la-marsa/services/{SLUG}")).await.ok().shows("Máquina: ").shows("Traducción automática");
        let page = app.as_(Persona::Translator).get(&at).await.ok();
        let (_, now) = of_text(&page, "interpretation_services");
        assert_ne!(now, seen);
        let there = page.text().split("Máquina: ").nth(1).unwrap().split("</textarea>").next().unwrap().to_owned();
        let value = format!("Máquina: {}", there.replace("&amp;", "&"));
        let approve = [("key.0", "interpretation_services"), ("value.0", value.as_str()), ("seen.0", now.as_str()), ("right.0", "yes")];
        app.as_(Persona::Translator).post_form(&at, &approve).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&format!("/es/la-marsa/services/{SLUG}")).await.ok().shows("Máquina: ").hides("Traducción automática");
        // A machine never writes over what a person has approved.
        let before = fake.asked().len();
        press(&app, &at, "interpretation_services", &[]).await.shows("La machine n’a rien écrit");
        assert_eq!(fake.asked().len(), before);
        app.run_jobs().await;
    }

    async fn deepl_is_spoken_to_in_its_own_way(place) {
        let fake = Fake::new("deepl").await;
        let app = fake.network(&place).await;
        let path = service(&app, SLUG).await;
        // Arabic is not offered: nothing is shown of the machine.
        app.as_(Persona::Translator).get(&format!("{path}/translations/ar")).await.ok().hides("Premier jet");
        let at = format!("{path}/translations/pt");
        app.as_(Persona::Translator).get(&at).await.ok().shows("Premier jet par la machine");
        press(&app, &at, "interpretation_services", &[]).await.shows("La machine a écrit un texte");
        let (headers, asked) = fake.asked().remove(0);
        assert_eq!(headers["authorization"], "DeepL-Auth-Key clef-secrete");
        assert_eq!((&asked["source_lang"], &asked["target_lang"]), (&json!("FR"), &json!("PT-PT")));
        assert_eq!((&asked["tag_handling"], &asked["ignore_tags"]), (&json!("xml"), &json!(["x"])));
        assert!(!asked.to_string().contains("clef-secrete"));
        app.run_jobs().await;
    }

    async fn trouble_is_told_in_words_and_nothing_is_lost(place) {
        for kind in ["libretranslate", "deepl"] {
            let fake = Fake::new(kind).await;
            let app = fake.network(&place).await;
            let path = service(&app, SLUG).await;
            let at = format!("{path}/translations/es");
            let says = |status, headers: &[(&'static str, &'static str)], body: &str| Mood::Says(status, headers.to_vec(), body.to_owned());
            let large = format!("\"{}\"", "x".repeat(3 << 20));
            let troubles = [
                (says(429, &[("retry-after", "7")], "{}"), "trop de demandes"),
                (says(456, &[], "{\"message\":\"Quota Exceeded\"}"), "épuisé"),
                (says(403, &[], "{\"error\":\"Invalid API key\"}"), "refuse notre clé"),
                (says(413, &[], ""), "trop long"),
                (says(503, &[], "<html>"), "ne répond pas"),
                (says(302, &[("location", "http://127.0.0.1:1/translate")], ""), "inattendu"),
                (says(200, &[], "{\"translatedText\": [\"a\""), "inattendu"),
                (says(200, &[], &large), "inattendu"),
                (Mood::Forgets, "inattendu"),
            ];
            for (mood, words) in troubles {
                fake.feels(mood.clone());
                let page = app.as_(Persona::Translator).get(&at).await.ok();
                let typed = format!("Escrito {words}");
                let fields = [("key.0", "name"), ("value.0", typed.as_str()), ("seen.0", &of_text(&page, "name").1)];
                let after = press(&app, &at, "interpretation_services", &fields).await;
                assert!(after.words().contains(words), "{kind} {mood:?}: {}", after.words());
                assert!(after.text().contains(&typed) && !after.text().contains("Máquina"), "{kind} {mood:?}");
            }
            fake.feels(Mood::Works);
            press(&app, &at, "interpretation_services", &[]).await.shows("La machine a écrit un texte");
            app.run_jobs().await;
        }
    }

    async fn a_machine_that_is_not_there_hinders_nobody(place) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gone = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let translator = Translator::parse(&gone, "libretranslate", None).unwrap();
        let app = network_with(&place, |settings| settings.translator = Some(translator)).await;
        let path = service(&app, SLUG).await;
        app.as_(Persona::Translator).get(&format!("{path}/translations/es")).await.ok().hides("Premier jet");
        app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("ne répond pas");
    }

    async fn without_configuration_there_is_no_machine(place) {
        let app = crate::network(&place).await;
        let path = service(&app, SLUG).await;
        let at = format!("{path}/translations/es");
        app.as_(Persona::Translator).get(&at).await.ok().hides("machine");
        app.as_(Persona::Translator).post_form(&at, &[("help", "interpretation_services")]).await.is(404);
        app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("Aucune traduction automatique");
        let place = written(scope(&app, "la-marsa").await);
        app.as_(Persona::Translator).post_form("/fr/work/machine/runs", &[("scope", &place), ("to", "es")]).await.is(404);
    }

    async fn a_run_goes_through_a_place_waits_and_says_how_far_it_is(place) {
        let fake = Fake::new("libretranslate").await;
        let mut app = fake.network(&place).await;
        let place = written(scope(&app, "la-marsa").await);
        let other = written(scope(&app, "raoued").await);
        let begin = async |app: &TestApp, who, scope: &str| app.as_(who).post_form("/fr/work/machine/runs", &[("scope", scope), ("to", "es")]).await;
        for who in [Persona::Translator, Persona::Editor] {
            begin(&app, who, &other).await.is(404);
        }
        begin(&app, Persona::Observer, &place).await.is(404);
        fake.feels(Mood::Says(429, vec![("retry-after", "600")], "{\"error\":\"Slowdown\"}".into()));
        assert_eq!(begin(&app, Persona::Translator, &place).await.is(303).location(), "/fr/work/machine?begun=1");
        app.run_jobs().await;
        app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("trop de demandes").shows("0 sur");
        fake.feels(Mood::Works);
        app.set_clock("2026-11-25T10:00:00Z").await;
        app.run_jobs().await;
        let page = app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("Terminé");
        assert!(!page.words().contains("trop de demandes"));
        // Nothing of a confidential place, of contact persons, or of who asks has left.
        let left = fake.texts();
        for word in ["translator@", "adresse est confidentielle", "Foyer"] {
            assert!(!left.contains(word), "{word}");
        }
        assert!(left.contains(" en dioula et en anglais."));
        let path = service(&app, SLUG).await;
        let done = app.as_(Persona::Translator).get(&format!("{path}/translations/es")).await.ok();
        assert!(done.words().contains("Máquina: ") && !done.words().contains("À traduire"), "{}", done.words());
        let account = app.account(Persona::Translator).await.id;
        let tx = app.app().db.begin().await.unwrap();
        let actor = platform::accounts::account::acting(&tx, account).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        let told = platform::notices::page(&app.app().db, &actor, None).await.unwrap().notices;
        assert_eq!(told.iter().map(|it| it.kind.as_str()).collect::<Vec<_>>(), ["machine-drafts-done"]);
        // Another one is its owner's to stop, and nobody else's.
        fake.feels(Mood::Says(503, Vec::new(), String::new()));
        app.as_(Persona::Translator).post_form("/fr/work/machine/runs", &[("scope", &place), ("to", "en")]).await.is(303);
        let page = app.as_(Persona::Translator).get("/fr/work/machine").await.ok();
        if let Some(id) = page.text().split("/fr/work/machine/runs/").nth(1).map(|it| it[..36].to_owned()) {
            let stop = format!("/fr/work/machine/runs/{id}/stop");
            app.as_(Persona::Editor).post_form(&stop, &[]).await.is(404);
            app.as_(Persona::Translator).post_form(&stop, &[]).await.is(303);
            app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("Arrêté");
        }
        app.run_jobs().await;
    }

    async fn what_comes_back_without_its_marks_is_left(place) {
        let fake = Fake::new("deepl").await;
        let app = fake.network(&place).await;
        fake.feels(Mood::LosesMarks);
        let all = directory::import::everything(app.app().db.read()).await.unwrap();
        let guide = all.guides.iter().find(|it| it.slug == "titre-de-sejour").unwrap().id;
        let at = format!("/fr/work/guides/{guide}/translations/es");
        let page = press(&app, &at, "*", &[]).await;
        if page.words().contains("C’est lancé") {
            app.run_jobs().await;
            app.as_(Persona::Translator).get("/fr/work/machine").await.ok().shows("sans leurs liens");
        } else {
            page.shows("est laissé");
        }
        app.run_jobs().await;
    }
}
