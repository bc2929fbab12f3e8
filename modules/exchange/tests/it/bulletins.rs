//! Bulletins: gathered from what everybody sees, edited, frozen when published; and what nobody sees of a draft.

use crate::following::{closed, seen};
use crate::listings::opened;
use crate::{exchange, give, published};
use kernel::{Role, Scope};
use testkit::{Answer, Persona, TestApp};

const LIST: &str = "/fr/work/exchange/bulletins";
/// Who runs the exchange of the network.
const SECRETARY: Persona = Persona::Newcomer;

pub async fn secretariat(app: &TestApp) {
    give(app, SECRETARY, Role::Secretariat, Scope::Network).await;
}

fn fields<'a>(over: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("title", "Bulletin 2026"),
        ("kind", "yearly"),
        ("lang", "fr"),
        ("from", "2026-01-01"),
        ("to", "2026-12-31"),
        ("territory", ""),
        ("theme", ""),
        ("languages", "fr"),
        ("languages", "ar"),
    ];
    let mut all: Vec<(&str, &str)> =
        usual.into_iter().filter(|(name, _)| !over.iter().any(|it| it.0 == *name)).collect();
    all.extend(over);
    all
}

/// A draft: its address in the workspace.
pub async fn drafted(app: &TestApp, persona: Persona, over: &[(&str, &str)]) -> String {
    let done = app.as_(persona).post_form(LIST, &fields(over)).await.is(303);
    done.location().split("/edit").next().unwrap().to_owned()
}

pub async fn publish(app: &TestApp, persona: Persona, path: &str) -> Answer {
    let now = seen(&app.as_(persona).get(path).await.ok());
    let done = app.as_(persona).post_form(&format!("{path}/publication"), &[("seen", &now)]).await;
    app.catch_up().await;
    done
}

/// The fields of the form as it is shown: whoever sends it back changes nothing.
fn shown(page: &Answer) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for tag in page.text().split("<input ").skip(1) {
        let tag = &tag[..tag.find('>').unwrap()];
        let of =
            |name: &str| tag.split(&format!("{name}=\"")).nth(1).map(|it| it.split('"').next().unwrap().to_owned());
        let Some(name) = of("name") else { continue };
        if tag.contains("checkbox") && !tag.contains("checked") {
            continue;
        }
        all.push((name, of("value").unwrap_or_default()));
    }
    all
}

async fn edited(app: &TestApp, path: &str, over: &[(&str, &str)], without: &[&str]) -> Answer {
    let page = app.as_(SECRETARY).get(&format!("{path}/edit")).await.ok();
    let mut sent = shown(&page);
    sent.retain(|(name, value)| !over.iter().any(|it| it.0 == name) && !without.contains(&value.as_str()));
    let mut sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sent.extend([("kind", "yearly")].iter().filter(|it| !over.iter().any(|other| other.0 == it.0)));
    sent.extend(over);
    app.as_(SECRETARY).post_form(path, &sent).await
}

testkit::on_both! {
    async fn it_is_gathered_edited_and_frozen(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let practice = published(&app).await;
        opened(&app, "offer", "Intérpretes por teléfono", &[]).await;
        opened(&app, "offer", "Lo que solo ven los miembros", &[("visibility", "network")]).await;
        closed(&app, "Cinco días en Ici", "2026-03-02", "2026-03-06").await;
        let path = drafted(&app, SECRETARY, &[]).await;
        let edit = app.as_(SECRETARY).get(&format!("{path}/edit")).await.ok();
        edit.shows("Ventanilla única").shows("Intérpretes por teléfono").shows("Cinco días en Ici").hides("solo ven los miembros");
        // What was written, taken out and moved stays when records come.
        let over = [("introduction", "Une année ensemble.\n\nEt la suite."), ("note-practices", "Deux mots."), ("order-practices", "1"), ("order-figures", "9")];
        edited(&app, &path, &over, &[practice.as_str()]).await.is(303);
        opened(&app, "request", "Un cuaderno de bienvenida", &[]).await;
        let page = app.as_(SECRETARY).get(&path).await.ok();
        let page = page.shows("Les fiches ont changé depuis").shows("Ce qui est recherché : une fiche de plus").shows("Demandes ouvertes à tous : 0 → 1");
        page.hides("Ventanilla única");
        publish(&app, SECRETARY, &path).await.is(409).shows("Mettez à jour, relisez");
        let now = seen(&app.as_(SECRETARY).get(&path).await.ok());
        app.as_(SECRETARY).post_form(&format!("{path}/refreshing"), &[("seen", "1")]).await.is(409);
        app.as_(SECRETARY).post_form(&format!("{path}/refreshing"), &[("seen", &now)]).await.is(303);
        let page = app.as_(SECRETARY).get(&path).await.ok().shows("dit la même chose").shows("Un cuaderno de bienvenida");
        page.shows("Deux mots.").hides("Ventanilla única");
        // A draft is nobody else's.
        app.get("/fr/exchange/bulletins/bulletin-2026").await.is(404);
        app.get("/fr/exchange/bulletins/bulletin-2026/bulletin.pdf").await.is(404);
        app.get("/fr/exchange/bulletins").await.ok().hides("Bulletin 2026");
        publish(&app, SECRETARY, &path).await.is(303);
        let page = app.get("/fr/exchange/bulletins/bulletin-2026").await.ok();
        let page = page.shows("Une année ensemble.").shows("Pratiques publiées pour la première fois").shows("Cinco días en Ici").shows("trop peu pour le dire");
        let page = page.shows("Figé le 25 novembre 2026").hides("solo ven los miembros").hides("Fulana").hides("Ventanilla");
        assert!(page.text().find("id=\"practices\"").unwrap() < page.text().find("id=\"figures\"").unwrap(), "in the order of the one who edited it");
        assert!(page.text().contains("data-chart=\"practices-by-theme-bars\""));
        // Found by its words, in the list, in the map of the site, by machines.
        app.get("/fr/exchange/bulletins?q=ensemble").await.ok().shows("Bulletin 2026");
        app.get("/fr/exchange/bulletins?q=introuvable").await.ok().hides("Bulletin 2026");
        // However many there are, the database is asked as often.
        let (_, few) = app.queries(async { app.get("/fr/exchange/bulletins?q=bulletin").await.ok() }).await;
        let more = drafted(&app, SECRETARY, &[("title", "Bulletin encore")]).await;
        publish(&app, SECRETARY, &more).await.is(303);
        let (_, many) = app.queries(async { app.get("/fr/exchange/bulletins?q=bulletin").await.ok() }).await;
        assert_eq!(few, many);
        let now = seen(&app.as_(SECRETARY).get(&more).await.ok());
        app.as_(SECRETARY).post_form(&format!("{more}/withdrawal"), &[("seen", &now)]).await.is(303);
        app.catch_up().await;
        let list = app.get("/api/v1/exchange/bulletins").await.ok().json();
        assert_eq!(list["total"], 1);
        let one = app.get(&format!("/api/v1/exchange/bulletins/{}", list["contents"][0]["id"].as_str().unwrap())).await.ok().json();
        let figures = one["parts"].as_array().unwrap().iter().find(|it| it["topic"] == "figures").unwrap()["figures"].clone();
        let of = |formula: &str| figures.as_array().unwrap().iter().find(|it| it["formula"] == formula).unwrap().clone();
        assert_eq!((&of("practices-published")["value"], &of("practices-published")["records"][0]), (&1.into(), &practice.as_str().into()));
        assert_eq!((of("executed")["unit"].as_str(), of("executed")["value"].as_f64()), (Some("hidden"), None));
        assert_eq!(of("cooperations-agreed")["value"], 0, "it was agreed in another year");
        // In another language: right to left, and what is not translated says so.
        let arabic = app.get("/ar/exchange/bulletins/bulletin-2026").await.ok().shows("الأرقام الأساسية");
        assert!(arabic.text().contains("dir=\"rtl\"") && arabic.text().contains("lang=\"es\" dir=\"ltr\""));
        app.run_jobs().await;
    }

    async fn what_is_published_does_not_change(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let offer = opened(&app, "offer", "Intérpretes por teléfono", &[]).await;
        let path = drafted(&app, SECRETARY, &[]).await;
        publish(&app, SECRETARY, &path).await.is(303);
        let before = app.get("/fr/exchange/bulletins/bulletin-2026").await.ok().shows("Intérpretes por teléfono").words();
        app.as_(Persona::Editor).post_form(&format!("{offer}/closing"), &[]).await.is(303);
        opened(&app, "offer", "Otra cosa", &[]).await;
        let after = app.get("/fr/exchange/bulletins/bulletin-2026").await.ok();
        assert_eq!(after.words(), before);
        // Nor can it be written, published or thrown away again.
        let now = seen(&app.as_(SECRETARY).get(&path).await.ok());
        app.as_(SECRETARY).get(&format!("{path}/edit")).await.is(303);
        let sent = fields(&[("title", "Autre chose"), ("seen", &now)]);
        app.as_(SECRETARY).post_form(&path, &sent).await.is(409);
        for noun in ["publication", "refreshing", "discarding"] {
            app.as_(SECRETARY).post_form(&format!("{path}/{noun}"), &[("seen", &now)]).await.is(409);
        }
        let after = app.get("/fr/exchange/bulletins/bulletin-2026").await.ok();
        assert_eq!(after.words(), before);
        // Translated, it is read in that language at once; taken back, by nobody.
        let side = format!("{path}/translations/ar");
        let page = app.as_(SECRETARY).get(&side).await.ok().shows("Bulletin 2026");
        let stands = page.text().split("name=\"seen.0\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let sent = [("key.0", "title"), ("value.0", "نشرة 2026"), ("seen.0", stands.as_str())];
        app.as_(SECRETARY).post_form(&side, &sent).await.is(303);
        app.catch_up().await;
        app.get("/ar/exchange/bulletins/bulletin-2026").await.ok().shows("نشرة 2026");
        app.get("/fr/exchange/bulletins/bulletin-2026").await.ok().shows("Bulletin 2026");
        app.as_(SECRETARY).post_form(&format!("{path}/withdrawal"), &[]).await.is(409);
        let now = seen(&app.as_(SECRETARY).get(&path).await.ok());
        app.as_(SECRETARY).post_form(&format!("{path}/withdrawal"), &[("seen", &now)]).await.is(303);
        app.catch_up().await;
        app.get("/fr/exchange/bulletins/bulletin-2026").await.is(404);
        app.get("/ar/exchange/bulletins/bulletin-2026/bulletin.pdf").await.is(404);
        assert_eq!(app.get("/api/v1/exchange/bulletins").await.ok().json()["total"], 0);
        app.run_jobs().await;
    }

    async fn each_secretariat_keeps_its_own(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        // The coordinator of «ici» publishes for «ici», not for next door nor for all.
        for elsewhere in ["", "ailleurs", "pays", "atlantis"] {
            let page = app.as_(Persona::Coordinator).post_form(LIST, &fields(&[("territory", elsewhere)])).await.is(422);
            page.shows("Vous ne publiez pas pour ce lieu");
        }
        let path = drafted(&app, Persona::Coordinator, &[("territory", "ici"), ("kind", "fact-sheet"), ("title", "Ici en bref")]).await;
        let all = drafted(&app, SECRETARY, &[]).await;
        app.as_(SECRETARY).get(&path).await.ok();
        for persona in [Persona::Neighbour, Persona::Editor, Persona::Observer, Persona::Translator] {
            for page in [path.clone(), format!("{path}/edit"), format!("{path}/translations/ar")] {
                app.as_(persona).get(&page).await.is(404);
            }
            for noun in ["publication", "refreshing", "withdrawal", "discarding", "sending"] {
                app.as_(persona).post_form(&format!("{path}/{noun}"), &[("seen", "1")]).await.is(404);
            }
        }
        app.get(&path).await.is(303);
        for page in [all.clone(), format!("{all}/edit")] {
            app.as_(Persona::Coordinator).get(&page).await.is(404);
        }
        app.as_(Persona::Coordinator).post_form(&all, &fields(&[("seen", "1"), ("territory", "ici")])).await.is(404);
        // Nobody moves theirs to where they keep none.
        let away = fields(&[("territory", "ailleurs"), ("seen", "1")]);
        app.as_(Persona::Coordinator).post_form(&path, &away).await.is(422).shows("Vous ne publiez pas pour ce lieu");
        app.as_(Persona::Coordinator).get(LIST).await.ok().shows("Ici en bref").hides("Bulletin 2026");
        app.as_(Persona::Coordinator).post_form(&format!("{path}/discarding"), &[("seen", "1")]).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.is(404);
        app.run_jobs().await;
    }

    async fn what_is_wrong_comes_back_with_what_was_typed(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        let wild = [("title", "<script>alert(1)</script>"), ("from", "jamais"), ("to", ""), ("kind", "x"), ("theme", "%00")];
        let page = app.as_(SECRETARY).post_form(LIST, &fields(&wild)).await.is(422);
        assert!(!page.text().contains("<script>alert") && page.text().contains("jamais"));
        let turned = [("from", "2026-05-01"), ("to", "2026-04-30")];
        app.as_(SECRETARY).post_form(LIST, &fields(&turned)).await.is(422).shows("La fin est avant le début");
        let path = drafted(&app, SECRETARY, &[]).await;
        // Two at once: the second loses nothing.
        let sent = fields(&[("title", "Le premier"), ("seen", "1")]);
        app.as_(SECRETARY).post_form(&path, &sent).await.is(303);
        let sent = fields(&[("title", "Le second"), ("introduction", "Mon texte."), ("seen", "1")]);
        app.as_(SECRETARY).post_form(&path, &sent).await.is(409).shows("Mon texte.");
        for bad in ["/fr/work/exchange/bulletins/1", "/fr/exchange/bulletins/%00", "/api/v1/exchange/bulletins/x"] {
            app.as_(SECRETARY).get(bad).await.is(404);
        }
        app.run_jobs().await;
    }

    async fn it_is_on_paper_in_its_languages(place) {
        let app = exchange(&place).await;
        secretariat(&app).await;
        published(&app).await;
        let path = drafted(&app, SECRETARY, &[]).await;
        publish(&app, SECRETARY, &path).await.is(303);
        for lang in ["fr", "ar"] {
            let paper = app.get(&format!("/{lang}/exchange/bulletins/bulletin-2026/bulletin.pdf")).await.ok();
            assert!(paper.body.starts_with(b"%PDF") && paper.header("content-type") == "application/pdf");
        }
        app.get("/es/exchange/bulletins/bulletin-2026/bulletin.pdf").await.is(404);
        app.run_jobs().await;
    }
}
