//! Practices in other languages: side by side, by translators of the institution's territory, and what files bring.

use crate::listings::opened;
use crate::{begun, exchange, published};
use testkit::Persona;

testkit::on_both! {
    async fn a_translation_reaches_the_public_and_grows_old_with_its_source(place) {
        let app = exchange(&place).await;
        let id = published(&app).await;
        let path = format!("/fr/work/exchange/practices/{id}/translations/ar");
        let page = app.as_(Persona::Translator).get(&path).await.ok().shows("Ventanilla única");
        let hidden = |name: &str| page.text().split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (key, seen) = (hidden("key.0"), hidden("seen.0"));
        assert_eq!(key, "title");
        let fields = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "شباك واحد للوافدين الجدد")];
        app.as_(Persona::Translator).post_form(&path, &fields).await.is(303);
        // Seen before somebody else wrote: nothing is overwritten, and mine comes back beside theirs.
        let late = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "شباك موحد")];
        app.as_(Persona::Editor).post_form(&path, &late).await.is(409).shows("شباك موحد").shows("شباك واحد");
        app.catch_up().await;
        let public = "/ar/exchange/practices/ventanilla-unica-para-recien-llegados";
        app.get(public).await.ok().shows("شباك واحد للوافدين الجدد");
        app.get("/ar/exchange/practices?q=شباك").await.ok().shows("شباك واحد");
        app.as_(Persona::Neighbour).get(&path).await.is(404);
        app.as_(Persona::Observer).get(&path).await.is(404);
        app.as_(Persona::Translator).get(&path.replace("/ar", "/es")).await.is(404);
        app.run_jobs().await;
    }

    async fn translators_do_not_see_drafts_of_others(place) {
        let app = exchange(&place).await;
        let id = begun(&app).await;
        app.as_(Persona::Translator).get(&format!("/fr/work/exchange/practices/{id}/translations/ar")).await.is(404);
        app.as_(Persona::Editor).get(&format!("/fr/work/exchange/practices/{id}/translations/ar")).await.ok();
        app.run_jobs().await;
    }

    async fn an_offer_is_translated_side_by_side(place) {
        let app = exchange(&place).await;
        let listing = opened(&app, "offer", "Intérpretes por teléfono", &[]).await;
        app.as_(Persona::Editor).get(&listing).await.ok().shows("العربية");
        let path = format!("{}/translations/ar", listing.replace("/es/", "/fr/"));
        let page = app.as_(Persona::Translator).get(&path).await.ok().shows("Intérpretes por teléfono");
        let hidden = |name: &str| page.text().split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (key, seen) = (hidden("key.0"), hidden("seen.0"));
        let fields = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "مترجمون شفويون عبر الهاتف")];
        app.as_(Persona::Translator).post_form(&path, &fields).await.is(303);
        let late = [("key.0", key.as_str()), ("seen.0", seen.as_str()), ("value.0", "ترجمة بالهاتف")];
        app.as_(Persona::Editor).post_form(&path, &late).await.is(409).shows("ترجمة بالهاتف").shows("مترجمون شفويون");
        app.catch_up().await;
        app.get("/ar/exchange/offers?q=مترجمون").await.ok().shows("مترجمون شفويون عبر الهاتف");
        app.as_(Persona::Newcomer).get(&path).await.is(404);
        app.as_(Persona::Translator).get(&path.replace("/ar", "/es")).await.is(404);
        app.run_jobs().await;
    }
}
