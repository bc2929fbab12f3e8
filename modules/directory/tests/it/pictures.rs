//! Pictures of a service: from the form to the public page, with words for those who do not see them.
//! Before publication nobody outside gets a byte, and next door not even the address answers.

use crate::demo::network;
use crate::drafts::{at, fields, send, write};
use testkit::{Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

/// The address of the first picture on a page.
fn picture(page: &testkit::Answer) -> String {
    let text = page.text();
    let start =
        text.find("/work/files/").or_else(|| text.find("/files/")).unwrap_or_else(|| panic!("no picture: {text}"));
    text[start..].split(['"', ' ']).next().unwrap().to_owned()
}

async fn add(app: &TestApp, path: &str, alt: &str) {
    let file = testkit::photograph(400, 300);
    let sent =
        app.as_(Persona::Editor).post_files(&format!("{path}/pictures"), &[("alt", alt)], &[("file", "a.jpg", &file)]);
    sent.await.is(303);
}

testkit::on_both! {
    async fn a_picture_is_public_once_it_is_published(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let pictures = format!("{path}/pictures");
        let photograph = testkit::photograph(400, 300);
        for persona in [Persona::Neighbour, Persona::Translator] {
            app.as_(persona).post_files(&pictures, &[("alt", "x")], &[("file", "a.jpg", &photograph)]).await.is(404);
        }
        let nothing = app.as_(Persona::Editor).post_files(&pictures, &[("alt", "La porte du guichet")], &[]).await.is(422);
        nothing.shows("Choisissez un fichier");
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        let wrong = app.as_(Persona::Editor).post_files(&pictures, &[("alt", "La porte du guichet")], &[("file", "a.png", svg)]);
        assert!(wrong.await.is(422).shows("JPEG, PNG ou WebP").text().contains("value=\"La porte du guichet\""));
        let unsaid = app.as_(Persona::Editor).post_files(&pictures, &[("alt", " ")], &[("file", "a.jpg", &photograph)]);
        unsaid.await.is(422).shows("Dites en une phrase");

        add(&app, &path, "La porte du guichet").await;
        let mine = picture(&app.as_(Persona::Editor).get(&path).await.ok());
        app.as_(Persona::Editor).get(&mine).await.ok();
        app.as_(Persona::Neighbour).get(&mine).await.is(404);
        let public = mine.replace("/work/files/", "/files/");
        app.get(&public).await.is(404);
        let page = format!("/fr/la-marsa/services/{SLUG}");
        assert!(!app.get(&page).await.ok().text().contains("/files/"));

        let draft = app.as_(Persona::Reviewer).get(&path).await.ok();
        let action = format!("{path}/publication");
        send(&app, Persona::Reviewer, &action, &fields(&draft, &action)).await.is(303);
        app.catch_up().await;
        let shown = app.get(&page).await.ok();
        assert!(shown.text().contains("alt=\"La porte du guichet\"") && shown.text().contains("loading=\"lazy\""));
        assert_eq!(picture(&shown), public);
        assert_eq!(app.get(&public).await.ok().header("content-type"), "image/jpeg");
        let api = app.get("/api/hsds/v3/services?territory=la-marsa&per_page=100&full=true").await.ok();
        assert!(!api.text().contains("widths"));
    }

    async fn a_forged_file_brings_no_picture(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        add(&app, &path, "La porte").await;
        let forged = kernel::Id::<()>::new().to_string();
        let typed = [("picture.1.file", forged.as_str()), ("picture.1.alt", "x"), ("picture.0.alt", "")];
        write(&app, Persona::Editor, &path, &typed).await.is(422).shows("Dites en une phrase");
        write(&app, Persona::Editor, &path, &[("picture.1.file", forged.as_str()), ("picture.1.alt", "x")]).await;
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(!page.text().contains(&forged));
        write(&app, Persona::Editor, &path, &[("picture.0.gone", "yes")]).await.is(303);
        assert!(!app.as_(Persona::Editor).get(&path).await.ok().text().contains("/work/files/"));
    }
}
