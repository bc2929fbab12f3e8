//! The memory: what people have translated comes back beside what is still to be translated, and nothing that was not public.
//! How fast a large one answers, `cargo xtask bench` measures.

use crate::{network, service};
use kernel::Lang;
use std::future::IntoFuture;
use testkit::{Answer, Persona, TestApp};
use translation::memory::store::{self, Pairing};
use translation::memory::{Pair, suggest};

const SLUG: &str = "guichet-accueil-migrants";
const PAIR: Pair = Pair { from: Lang::FR, to: Lang::AR };

async fn found(app: &TestApp, text: &str) -> Vec<(u8, String)> {
    let found = suggest(&app.app().db, &[(PAIR, text)]).await.unwrap().remove(0);
    found.into_iter().map(|it| (it.likeness, it.target)).collect()
}

/// The hidden fields of a page.
fn hidden(page: &Answer) -> Vec<(String, String)> {
    let inputs = page.text().split("<input type=\"hidden\" name=\"").skip(1);
    inputs
        .map(|it| {
            let mut parts = it.split('"');
            (parts.next().unwrap().to_owned(), parts.nth(1).unwrap().to_owned())
        })
        .collect()
}

testkit::on_both! {
    async fn what_is_public_is_remembered_once_and_found_again(place) {
        let app = network(&place).await;
        let known = "Prenez un ticket à l’entrée ; l’attente est d’environ trente minutes.";
        let exact = found(&app, known).await;
        assert_eq!(exact[0].0, 100);
        assert!(exact[0].1.contains("خذ تذكرة"), "{exact:?}");
        let near = found(&app, "Prenez un ticket à l’entrée ; l’attente est d’environ vingt minutes.").await;
        assert!(near[0].0 >= 80 && near[0].0 < 100 && near[0].1.contains("خذ تذكرة"), "{near:?}");
        assert!(found(&app, "Le xylophone municipal sonne à minuit.").await.is_empty());
        // The same once more adds nothing.
        let before = store::count(&app.app().db).await.unwrap();
        let again = app.app().db.begin().await.unwrap();
        store::reached(&again, 0).await.unwrap();
        again.commit().await.unwrap();
        let tx = app.app().db.begin().await.unwrap();
        platform::jobs::ask(&tx, translation::memory::gathering::KEEP, "log", tx.now()).await.unwrap();
        tx.commit().await.unwrap();
        app.run_jobs().await;
        assert_eq!(store::count(&app.app().db).await.unwrap(), before);
    }

    async fn a_draft_is_remembered_by_nobody_before_it_is_published(place) {
        let app = network(&place).await;
        let path = service(&app, SLUG).await;
        let at = format!("{path}/translations/ar");
        let (fee, mine) = ("Gratuit.", "بلا أي معلوم إطلاقا.");
        let page = app.as_(Persona::Translator).get(&at).await.ok();
        let mut fields = hidden(&page);
        let number = fields.iter().find(|(name, value)| name.starts_with("key.") && value == "fees_description").unwrap().0[4..].to_owned();
        fields.retain(|(name, _)| name.ends_with(&format!(".{number}")));
        // A form counts its texts from 0.
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (if name.starts_with("key") { "key.0" } else { "seen.0" }, value.as_str())).collect();
        app.as_(Persona::Translator).post_form(&at, &[&fields[..], &[("value.0", mine)]].concat()).await.is(303);
        app.catch_up().await;
        app.run_jobs().await;
        assert!(found(&app, fee).await.iter().all(|(_, target)| target != mine));
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.run_jobs().await;
        assert!(found(&app, fee).await.contains(&(100, mine.to_owned())));
    }

    async fn suggestions_stand_beside_what_waits_and_only_there(place) {
        let app = network(&place).await;
        let path = service(&app, SLUG).await;
        app.as_(Persona::Translator).get(&format!("{path}/translations/ar")).await.ok().hides("data-put");
        // Its interpreters are not yet said in Spanish; another service says something alike.
        let like = Pairing { pair: Pair::new(Lang::FR, Lang::ES), source: "Médiatrice en dioula et en arabe. Autres langues par téléphone.".into(),
            target: "Mediadora en diula y en árabe. Otros idiomas por teléfono.".into() };
        let tx = app.app().db.begin().await.unwrap();
        store::keep(&tx, &[like]).await.unwrap();
        tx.commit().await.unwrap();
        let at = format!("{path}/translations/es");
        let (page, queries) = app.queries(app.as_(Persona::Translator).get(&at).into_future()).await;
        assert!(queries < 20, "{queries} queries");
        let page = page.ok().shows("Otros idiomas por teléfono.").shows("Ressemble à");
        assert!(page.text().contains("<del>arabe</del>") || page.text().contains("<del>arabe.</del>"), "{}", page.words());
    }

    async fn it_leaves_as_tmx(place) {
        let app = network(&place).await;
        let at = "/fr/work/exchange/memory.tmx?from=fr&to=ar";
        let file = app.as_(Persona::Translator).get(at).await.ok();
        assert!(file.header("content-disposition").contains("teranga-fr-ar.tmx"));
        let root = platform::xml::read(file.text().as_bytes()).unwrap();
        let units = root.named("body").next().unwrap().named("tu").count();
        assert!(units > 100 && file.text().contains("خذ تذكرة"), "{units}");
        assert!(!file.text().contains("xml:lang=\"es\""));
        for who in [Persona::Observer, Persona::Editor] {
            app.as_(who).get(at).await.is(404);
        }
        app.as_(Persona::Translator).get("/fr/work/exchange/memory.tmx?from=fr&to=").await.is(404);
    }
}
