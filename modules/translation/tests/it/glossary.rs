//! The glossary: who reads and writes which words, and that they stand beside the texts that speak of them.
//! Words of another place are not found, by whatever way they are asked for.

use crate::{network, scope, service, written};
use testkit::{Answer, Persona, TestApp};

const LIST: &str = "/fr/work/glossary";

async fn add(app: &TestApp, who: Persona, slug: &str, fields: &[(&str, &str)]) -> Answer {
    let place = written(scope(app, slug).await);
    let mut all = vec![("scope", place.as_str())];
    all.extend_from_slice(fields);
    app.as_(who).post_form(LIST, &all).await
}

/// The address of a term that was just added.
fn there(answer: &Answer) -> String {
    answer.location().trim_end_matches("?saved=1").to_owned()
}

testkit::on_both! {
    async fn a_term_is_written_read_found_and_put_away(place) {
        let app = network(&place).await;
        let fields = [("preferred.fr", "carnet de santé"), ("preferred.ar", "دفتر صحي"), ("forbidden.fr", "cahier médical\ncarnet bleu"),
            ("definition", "Petit livre de la santé d’un enfant."), ("definition_lang", "fr")];
        let term = there(&add(&app, Persona::Editor, "la-marsa", &fields).await.is(303));
        let page = app.as_(Persona::Translator).get(&term).await.ok();
        for words in ["carnet de santé", "دفتر صحي", "carnet bleu", "Petit livre", "La Marsa"] {
            let page = page.clone();
            page.shows(words);
        }
        app.as_(Persona::Observer).get(&term).await.ok().shows("دفتر صحي").hides("name=\"preferred.fr\"");
        for words in ["CARNETS%20DE%20SANTE", "%D8%AF%D9%81%D8%AA%D8%B1", "carnet"] {
            // Found by any of its wordings, without accents and capitals.
            let found = app.as_(Persona::Observer).get(&format!("{LIST}?q={words}")).await.ok();
            assert_eq!(found.words().contains("carnet de santé"), words != "CARNETS%20DE%20SANTE", "{words}");
        }
        app.as_(Persona::Observer).get(&format!("{LIST}?q=carnet%25")).await.ok().shows("Un terme");
        let changed = [("revision", "1"), ("preferred.fr", "carnet de santé"), ("preferred.ar", "الدفتر الصحي")];
        app.as_(Persona::Translator).post_form(&term, &changed).await.is(303);
        let late = app.as_(Persona::Editor).post_form(&term, &[("revision", "1"), ("preferred.fr", "livret de santé")]).await.is(409);
        late.shows("livret de santé").shows("الدفتر الصحي");
        app.as_(Persona::Editor).post_form(&format!("{term}/archive"), &[]).await.is(303);
        app.as_(Persona::Observer).get(&format!("{LIST}?q=carnet")).await.ok().shows("Aucun terme");
        app.as_(Persona::Observer).get(&format!("{LIST}?q=carnet&archived=1")).await.ok().shows("carnet de santé");
        app.as_(Persona::Editor).post_form(&format!("{term}/return"), &[]).await.is(303);
        app.as_(Persona::Observer).get(&format!("{LIST}?q=carnet")).await.ok().shows("carnet de santé");
    }

    async fn a_form_that_is_wrong_comes_back_whole(place) {
        let app = network(&place).await;
        let wrong = [("preferred.ar", "كلمة"), ("forbidden.ar", "كلمة"), ("note", "Ma note"), ("other", "xx!")];
        let answer = add(&app, Persona::Editor, "la-marsa", &wrong).await.is(422);
        answer.shows("Ma note").shows("à la fois").shows("Ce code de langue");
    }

    async fn words_of_another_place_are_not_found(place) {
        let app = network(&place).await;
        let theirs = there(&add(&app, Persona::Neighbour, "raoued", &[("preferred.fr", "xylophone")]).await.is(303));
        for who in [Persona::Observer, Persona::Translator, Persona::Editor, Persona::Reviewer, Persona::Coordinator] {
            app.as_(who).get(&theirs).await.is(404);
            for rest in ["", "/archive", "/return"] {
                app.as_(who).post_form(&format!("{theirs}{rest}"), &[("revision", "1"), ("preferred.fr", "mot")]).await.is(404);
            }
            for path in [format!("{LIST}?q=xylophone"), format!("{LIST}/terms.csv"), format!("{LIST}/terms.tbx?archived=")] {
                app.as_(who).get(&path).await.ok().hides(if path.contains("q=") { "name=\"none\"" } else { "xylophone" });
            }
            app.as_(who).get(&format!("{LIST}?q=xylophone")).await.ok().shows("Aucun terme");
            let place = written(scope(&app, "raoued").await);
            app.as_(who).get(&format!("{LIST}?scope={place}")).await.ok().shows("Aucun terme");
        }
        // Nobody adds words where they do not work, nor for the whole network.
        add(&app, Persona::Editor, "raoued", &[("preferred.fr", "mot")]).await.is(404);
        for who in [Persona::Editor, Persona::Translator, Persona::Coordinator, Persona::Observer] {
            app.as_(who).post_form(LIST, &[("scope", "network"), ("preferred.fr", "mot")]).await.is(404);
        }
        add(&app, Persona::Observer, "la-marsa", &[("preferred.fr", "mot")]).await.is(404);
        app.as_(Persona::Observer).get(&format!("{LIST}/new")).await.is(404);
        app.as_(Persona::Administrator).post_form(LIST, &[("scope", "network"), ("preferred.fr", "mot")]).await.is(303);
        app.as_(Persona::Administrator).get(&theirs).await.ok();
    }

    async fn terms_stand_beside_the_texts_that_speak_of_them(place) {
        let app = network(&place).await;
        let path = format!("{}/translations/ar", service(&app, "guichet-accueil-migrants").await);
        add(&app, Persona::Neighbour, "raoued", &[("preferred.fr", "médiatrice"), ("preferred.ar", "زيتون")]).await.is(303);
        let ours = there(&add(&app, Persona::Translator, "la-marsa", &[("preferred.fr", "ticket"), ("preferred.ar", "تذكرة"), ("forbidden.ar", "وسيطة")]).await.is(303));
        let (page, queries) = app.queries(async { app.as_(Persona::Translator).get(&path).await.ok() }).await;
        assert!(queries < 20, "{queries} queries");
        let page = page.shows("Glossaire").shows("rendez-vous · موعد").shows("ticket · تذكرة").hides("زيتون");
        page.shows("« وسيطة » est à éviter. Écrivez plutôt « تذكرة ».");
        app.as_(Persona::Translator).post_form(&format!("{ours}/archive"), &[]).await.is(303);
        app.as_(Persona::Translator).get(&path).await.ok().hides("تذكرة ».");
    }

    async fn the_list_leaves_as_a_sheet_and_as_tbx(place) {
        let app = network(&place).await;
        let sheet = app.as_(Persona::Observer).get(&format!("{LIST}/terms.csv?q=titre")).await.ok();
        assert_eq!(sheet.header("content-type"), "text/csv; charset=utf-8");
        let lines: Vec<&str> = sheet.text().lines().collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[1].contains("titre de séjour,carte de séjour,,بطاقة إقامة"), "{}", lines[1]);
        let tbx = app.as_(Persona::Observer).get(&format!("{LIST}/terms.tbx")).await.ok();
        assert_eq!(tbx.text().matches("<termEntry ").count(), 8);
        assert!(tbx.text().contains("deprecatedTerm-admn-sts"));
    }

    async fn a_list_comes_back_with_a_look_at_what_changes(place) {
        let app = network(&place).await;
        let here = written(scope(&app, "la-marsa").await);
        let elsewhere = written(scope(&app, "raoued").await);
        let send = async |who, scope: &str, file: &[u8]| {
            app.as_(who).post_files(&format!("{LIST}/imports"), &[("scope", scope)], &[("file", "mots.csv", file)]).await
        };
        let ours = crate::glossary::there(&add(&app, Persona::Editor, "la-marsa", &[("preferred.fr", "quittance"), ("forbidden.fr", "papier")]).await.is(303));
        let file = "preferred.fr,preferred.ar,forbidden.fr\nQuittance,وصل,papier\nmot neuf,كلمة,\n,,seul\nmot,,Mot\n".as_bytes();
        // Nobody brings words where they do not work.
        send(Persona::Translator, &elsewhere, file).await.is(404);
        send(Persona::Translator, "network", file).await.is(404);
        send(Persona::Observer, &here, file).await.is(404);
        for hostile in ["<!DOCTYPE a [<!ENTITY b \"bb\">]><martif>&b;</martif>", "nom\nx\n", "", "<a>"] {
            send(Persona::Translator, &here, hostile.as_bytes()).await.is(422);
        }
        let at = send(Persona::Translator, &here, file).await.is(303).location().to_owned();
        for who in [Persona::Editor, Persona::Coordinator, Persona::Administrator] {
            app.as_(who).get(&at).await.is(404);
            app.as_(who).post_form(&at, &[("take.1", "0")]).await.is(404);
        }
        let page = app.as_(Persona::Translator).get(&at).await.ok();
        page.shows("Un nouveau terme").shows("Un terme changé").shows("lignes laissées").shows("وصل");
        // Somebody changes the term meanwhile: what was seen of it is no longer so.
        app.as_(Persona::Editor).post_form(&ours, &[("revision", "1"), ("preferred.fr", "quittance"), ("note", "Neuve")]).await.is(303);
        let taken = [("take.0", "1"), ("take.1", "0")];
        assert_eq!(app.as_(Persona::Translator).post_form(&at, &taken).await.is(303).location(), "/fr/work/glossary?written=1");
        app.as_(Persona::Translator).get(&format!("{LIST}?q=neuf")).await.ok().shows("كلمة");
        app.as_(Persona::Translator).get(&ours).await.ok().hides("وصل").shows("Neuve");
        app.as_(Persona::Translator).get(&at).await.is(404);
    }
}
