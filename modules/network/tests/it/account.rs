//! One's own account.

use crate::network;
use testkit::Persona;

testkit::on_both! {
    async fn a_person_has_a_copy_of_what_is_kept_about_them(place) {
        let app = network(&place).await;
        let copy = app.as_(Persona::Editor).get("/fr/account/export.json").await.ok().json();
        assert_eq!(copy["account"]["login"], "editor@example.org");
        assert_eq!(copy["account"]["roles"][0]["role"], "editor");
        assert!(!copy.to_string().contains("hash"), "{copy}");
        let again = app.as_(Persona::Editor).get("/fr/account/export.json").await.ok().json();
        assert!(again["account"]["acts"].as_array().unwrap().iter().any(|act| act["act"] == "own-data-exported"), "{again}");
    }

    async fn name_and_language_are_changed_by_their_owner(place) {
        let app = network(&place).await;
        app.as_(Persona::Editor).post_form("/fr/account", &[("name", " "), ("language", "ar")]).await.is(422);
        app.as_(Persona::Editor).post_form("/fr/account", &[("name", "Salma <b>J</b>"), ("language", "ar")]).await.ok()
            .shows("C’est enregistré").hides("<b>J");
    }

    async fn a_session_of_somebody_else_cannot_be_ended(place) {
        let app = network(&place).await;
        app.as_(Persona::Reviewer).get("/fr/account").await.ok();
        let reviewer = app.account(Persona::Reviewer).await;
        let session = platform::accounts::sessions::of_account(app.app(), reviewer.id).await.unwrap()[0].id;
        app.as_(Persona::Editor).post_form(&format!("/fr/account/sessions/{session}/end"), &[]).await.is(404);
        app.as_(Persona::Reviewer).get("/fr/account").await.ok();
        app.as_(Persona::Reviewer).post_form(&format!("/fr/account/sessions/{session}/end"), &[]).await.is(303);
        app.as_(Persona::Reviewer).get("/fr/account").await.is(303);
    }

    async fn every_page_speaks_five_languages(place) {
        let app = network(&place).await;
        for (lang, words) in [("fr", "Vos rôles"), ("ar", "أدواركم"), ("en", "Your roles"), ("es", "Sus funciones"), ("pt", "Suas funções")] {
            let page = app.as_(Persona::Administrator).get(&format!("/{lang}/account")).await.ok().shows(words);
            assert!(page.text().contains(&format!("lang=\"{lang}\"")));
            for rest in ["people", "people/rights", "people/invitations/new", "audit", "account/second-factor"] {
                app.as_(Persona::Administrator).get(&format!("/{lang}/{rest}")).await.ok();
            }
        }
    }
}
