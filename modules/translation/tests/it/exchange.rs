//! The exchange: texts leave in a file, come back, and nothing is written that somebody has not looked at.
//! What a file names beyond its sender's reach is unknown, whatever it is.

use crate::{network, scope, service, written};
use testkit::{Answer, Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";
const AT: &str = "/fr/work/exchange";

async fn fetch(app: &TestApp, who: Persona, place: &str, to: &str, edition: &str) -> Answer {
    let place = written(scope(app, place).await);
    app.as_(who).get(&format!("{AT}/texts.xlf?scope={place}&from=fr&to={to}&edition={edition}")).await
}

async fn send(app: &TestApp, who: Persona, file: &str) -> Answer {
    let body =
        format!("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlf\"\r\n\r\n{file}\r\n--X--\r\n");
    app.as_(who)
        .method(http::Method::POST, &format!("{AT}/imports"))
        .body("multipart/form-data; boundary=X", body)
        .await
}

/// The part of a file that is between two marks, after a beginning.
fn between<'a>(text: &'a str, after: &str, from: &str, to: &str) -> &'a str {
    let rest = &text[text.find(after).unwrap_or_else(|| panic!("no {after}"))..];
    let rest = &rest[rest.find(from).unwrap() + from.len()..];
    &rest[..rest.find(to).unwrap()]
}

/// The ticked boxes of a page, and with `all` the others too.
fn boxes(page: &Answer, all: bool) -> Vec<(String, String)> {
    let inputs = page.text().split("<input type=\"checkbox\"").skip(1).map(|it| &it[..it.find('>').unwrap()]);
    let inputs = inputs.filter(|it| all || it.contains(" checked"));
    inputs
        .map(|it| (between(it, "name=", "\"", "\"").to_owned(), between(it, "value=", "\"", "\"").to_owned()))
        .collect()
}

async fn tick(app: &TestApp, who: Persona, at: &str, boxes: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = boxes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.as_(who).post_form(at, &fields).await
}

/// The file with a translation for the interpreters of the desk.
fn filled(file: &str, words: &str) -> String {
    let source = file.find("Médiatrice en dioula et en anglais.").unwrap();
    let at = file[..source].rfind("interpretation_services..").unwrap();
    let end = at + file[at..].find("</source>").unwrap() + "</source>".len();
    format!("{}<target state=\"translated\">{words}</target>{}", &file[..end], &file[end..])
}

testkit::on_both! {
    async fn texts_leave_and_come_back(place) {
        let app = network(&place).await;
        let path = service(&app, SLUG).await;
        for edition in ["1.2", "2.0"] {
            let file = fetch(&app, Persona::Translator, "la-marsa", "es", edition).await.ok();
            assert_eq!(file.header("content-type"), "application/xliff+xml");
            assert!(file.text().contains("Médiatrice en dioula et en anglais."), "{}", file.text());
        }
        let file = fetch(&app, Persona::Translator, "la-marsa", "es", "1.2").await.ok();
        let sent = send(&app, Persona::Translator, &filled(file.text(), "Mediadora en diula.")).await.is(303);
        let at = sent.location().to_owned();
        let page = app.as_(Persona::Translator).get(&at).await.ok().shows("Une nouvelle traduction").shows("Mediadora en diula.");
        // It is nobody else's to look at.
        app.as_(Persona::Coordinator).get(&at).await.is(404);
        tick(&app, Persona::Coordinator, &at, &boxes(&page, true)).await.is(404);
        app.as_(Persona::Translator).get(&format!("{path}/translations/es")).await.ok().hides("Mediadora en diula.");
        let done = tick(&app, Persona::Translator, &at, &boxes(&page, false)).await.is(303);
        app.as_(Persona::Translator).get(done.location()).await.ok().shows("Une traduction est enregistrée");
        app.as_(Persona::Translator).get(&format!("{path}/translations/es")).await.ok().shows("Mediadora en diula.");
        app.as_(Persona::Translator).get(&at).await.is(404);
        // The same file again changes nothing.
        let again = send(&app, Persona::Translator, &filled(file.text(), "Mediadora en diula.")).await.is(303);
        app.as_(Persona::Translator).get(again.location()).await.ok().shows("Aucune nouvelle traduction").shows("Un texte inchangé");
        let other = send(&app, Persona::Translator, &filled(file.text(), "Otra mediadora.")).await.is(303);
        let page = app.as_(Persona::Translator).get(other.location()).await.ok().shows("Un texte à décider").shows("Quelqu’un d’autre");
        assert!(boxes(&page, false).is_empty());
        tick(&app, Persona::Translator, other.location(), &boxes(&page, true)).await.is(303);
        app.as_(Persona::Translator).get(&format!("{path}/translations/es")).await.ok().shows("Otra mediadora.");
        app.catch_up().await;
        app.run_jobs().await;
    }

    async fn a_source_that_changed_is_a_conflict(place) {
        let app = network(&place).await;
        let file = fetch(&app, Persona::Translator, "la-marsa", "es", "1.2").await.ok();
        let old = filled(file.text(), "Mediadora.").replace("Médiatrice en dioula", "Médiatrice en bambara");
        let sent = send(&app, Persona::Translator, &old).await.is(303);
        let page = app.as_(Persona::Translator).get(sent.location()).await.ok();
        page.shows("Un texte à décider").shows("Le texte d’origine a changé depuis");
    }

    async fn what_lies_elsewhere_is_unknown(place) {
        let app = network(&place).await;
        let file = fetch(&app, Persona::Administrator, "la-marsa", "es", "1.2").await.ok();
        for who in [Persona::Editor, Persona::Observer, Persona::Neighbour, Persona::Reviewer] {
            app.as_(who).get(AT).await.is(404);
            fetch(&app, who, "la-marsa", "es", "1.2").await.is(404);
            send(&app, who, file.text()).await.is(404);
        }
        fetch(&app, Persona::Translator, "raoued", "es", "1.2").await.is(404);
        let theirs = fetch(&app, Persona::Administrator, "areal", "ar", "1.2").await;
        if theirs.status.as_u16() == 200 {
            let sent = send(&app, Persona::Translator, theirs.text()).await.is(303);
            app.as_(Persona::Translator).get(sent.location()).await.ok().shows("qui ne sont pas connus ici");
        }
        // Other languages than the texts have: nothing is known.
        let swapped = filled(file.text(), "Mediadora.").replace("source-language=\"fr\"", "source-language=\"en\"");
        let sent = send(&app, Persona::Translator, &swapped).await.is(303);
        app.as_(Persona::Translator).get(sent.location()).await.ok().shows("connu").hides("Mediadora.");
    }

    async fn files_that_are_none_are_refused_with_a_reason(place) {
        let app = network(&place).await;
        for (file, words) in [
            ("<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>", "entités"),
            ("<xliff", "abîmé"),
            ("<html/>", "n’est pas un XLIFF"),
        ] {
            send(&app, Persona::Translator, file).await.is(422).shows(words);
        }
    }
}
