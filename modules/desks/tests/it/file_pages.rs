//! The pages of files, as those who receive, their coordinator, everybody else, and the person with their code use them.

use crate::{bureau, desk, give, open, seat};
use desks::model::{Desk, Profile};
use kernel::{Id, Lang, Role, Scope};
use testkit::{Answer, DESK, Persona, TestApp};
use uuid::Uuid;

const NAME: &str = "Zoubeïda Ben Introuvable";
const AWAY: Uuid = Uuid::from_u128(0x0de5_c000_0000_7000_8000_0000_0000_0002);

fn list() -> String {
    format!("/fr/work/reception/{DESK}/files")
}

/// What a form says of a consent.
const AGREED: [(&str, &str); 4] = [("explained", "fr"), ("how", "spoken"), ("until", "2027-06-01"), ("agreed", "1")];

async fn send(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    let mut all =
        vec![("name", NAME), ("phone", "+216 20 987 654"), ("situation", "Passeport retenu"), ("reader", "ar")];
    all.extend(AGREED);
    all.retain(|(name, _)| !fields.iter().any(|(other, _)| other == name));
    all.extend(fields);
    app.as_(Persona::Mediator).post_form(&list(), &all).await
}

/// The address of a file that the mediator opened.
async fn file(app: &TestApp) -> String {
    let led = send(app, &[]).await.is(303);
    led.location().split('?').next().unwrap().to_owned()
}

fn code(page: &Answer) -> String {
    page.text().split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

fn consent(page: &Answer) -> String {
    page.text().split("/consents/").find(|it| it.contains("/withdrawal")).unwrap()[..36].to_owned()
}

async fn coordinator(app: &TestApp) -> Persona {
    give(app, Persona::Observer, Role::DeskCoordinator, Scope::Desk(DESK)).await;
    Persona::Observer
}

testkit::on_both! {
    async fn a_file_is_opened_read_and_found_by_whoever_keeps_it_alone(place) {
        let app = bureau(&place).await;
        app.as_(Persona::Mediator).get(&format!("{}/new", list())).await.ok().shows("Accord de la personne");
        let path = file(&app).await;
        let page = app.as_(Persona::Mediator).get(&format!("{path}?told=opened")).await.ok();
        let page = page.shows(NAME).shows("Passeport retenu").shows("Le dossier est ouvert").shows("Garder ce dossier");
        assert_eq!(page.header("cache-control"), "no-store");
        let title = page.text().split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
        assert!(!title.contains("Zoub"), "{title}");
        app.as_(Persona::Mediator).get(&list()).await.ok().shows(NAME).shows("Suivi par vous");
        let search = format!("{}/search", list());
        app.as_(Persona::Mediator).post_form(&search, &[("words", "introuvable")]).await.ok().shows(NAME).shows("1 dossier trouvé");
        app.as_(Persona::Mediator).post_form(&search, &[("words", "introu")]).await.ok().hides("Passeport").shows("0 dossier trouvé");
        for nobody in [Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Reviewer, Persona::Neighbour, Persona::Newcomer, Persona::Observer] {
            for way in ["", "/edit", "/copy", "/copy.json", "/copy.pdf", "/erasure", "/reads", "/transfer", "/consents/new"] {
                app.as_(nobody).get(&format!("{path}{way}")).await.is(404);
            }
            app.as_(nobody).get(&list()).await.is(404);
            app.as_(nobody).post_form(&search, &[("words", "introuvable")]).await.is(404);
            app.as_(nobody).post_form(&format!("{path}/notes"), &[("text", "x")]).await.is(404);
        }
        app.as_(Persona::Mediator).get(&format!("{path}/reads")).await.is(404);
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().hides("Zoub").hides("20 987").shows("a lu un dossier");
    }

    async fn without_consent_nothing_is_kept_and_what_was_typed_stays(place) {
        let app = bureau(&place).await;
        let back = send(&app, &[("agreed", "")]).await.is(422).shows("Sans l’accord de la personne");
        assert!(back.text().contains(&format!("value=\"{NAME}\"")));
        send(&app, &[("until", "2020-01-01")]).await.is(422).shows("Choisissez un jour");
        send(&app, &[("how", "dreamt")]).await.is(422);
        send(&app, &[("email", "nulle part")]).await.is(422).shows("nom@exemple.org");
        send(&app, &[("phone", "12")]).await.is(422);
        send(&app, &[("languages", "klingonien")]).await.is(422).shows("klingonien");
        send(&app, &[("birth-year", "1700")]).await.is(422);
        app.as_(Persona::Mediator).get(&list()).await.ok().hides("Zoub").shows("Aucun dossier");
    }

    async fn it_is_written_shared_closed_and_its_readers_are_seen(place) {
        let app = bureau(&place).await;
        let path = file(&app).await;
        let post = |way: &'static str, fields: Vec<(&'static str, String)>| {
            let (app, path) = (&app, format!("{path}{way}"));
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                app.as_(Persona::Mediator).post_form(&path, &fields).await
            }
        };
        post("/notes", vec![("text", "Appelée lundi <b>".into())]).await.is(303);
        let page = app.as_(Persona::Mediator).get(&path).await.ok();
        assert!(page.text().contains("Appelée lundi &lt;b&gt;"));
        app.as_(Persona::Mediator).get(&format!("{path}/edit")).await.ok();
        let wrong = post("/edit", vec![("name", "Awa".into()), ("status", "Demande en cours".into()), ("email", "non".into())]).await.is(422);
        assert!(wrong.text().contains("value=\"Demande en cours\""), "what was typed stays");
        post("/edit", vec![("name", "Awa".into()), ("status", "Demande en cours".into())]).await.is(303);
        app.as_(Persona::Mediator).get(&path).await.ok().shows("Demande en cours").hides("Passeport");
        let head = coordinator(&app).await;
        seat(&app, DESK, app.account(head).await.id, &Profile { languages: vec![Lang::FR], gender: None, sessions: Vec::new() }).await;
        let other = app.account(head).await.id.to_string();
        post("/shares", vec![("account", other.clone())]).await.is(303);
        post("/shares/removal", vec![("account", other)]).await.is(303);
        post("/shares", vec![("account", Uuid::nil().to_string())]).await.is(404);
        app.as_(head).get(&path).await.ok().shows("Awa");
        app.as_(head).get(&format!("{path}/reads")).await.ok().shows("a lu un dossier").shows("mediator").shows("observer").hides("dans une liste");
        // Who saw its name in a list is told too: once a person and day, with how many others were in it.
        let second = file(&app).await;
        for _ in 0..3 {
            app.as_(Persona::Mediator).get(&list()).await.ok().shows("Awa");
        }
        app.as_(Persona::Mediator).post_form(&format!("{}/search", list()), &[("words", "introuvable")]).await.ok().hides("Awa");
        let reads = app.as_(head).get(&format!("{path}/reads")).await.ok();
        assert_eq!(reads.text().matches("a vu son nom dans une liste").count(), 1);
        let reads = app.as_(head).get(&format!("{second}/reads")).await.ok();
        assert_eq!(reads.text().matches("a vu son nom dans une liste").count(), 1);
        post("/state", vec![("state", "erased".into())]).await.is(404);
        post("/state", vec![("state", "closed".into())]).await.is(303);
        assert!(post("/state", vec![("state", "closed".into())]).await.is(303).location().ends_with("told=late"));
        post("/notes", vec![("text", "trop tard".into())]).await.is(409);
        app.as_(Persona::Mediator).get(&list()).await.ok().hides("Awa");
        app.as_(Persona::Mediator).get(&format!("{}?closed=true", list())).await.ok().shows("Awa");
        post("/state", vec![("state", "open".into())]).await.is(303);
    }

    async fn the_person_sees_withdraws_copies_and_asks_for_the_end_with_a_code_alone(place) {
        let app = bureau(&place).await;
        let path = file(&app).await;
        app.as_(Persona::Mediator).post_form(&format!("{path}/notes"), &[("text", "Une note")]).await.is(303);
        let page = app.as_(Persona::Mediator).get(&path).await.ok();
        let (code, consent) = (code(&page), consent(&page));
        app.get("/ar/files").await.ok();
        app.post_form("/fr/files", &[("code", "aaaa-bbbb-cccc")]).await.is(422).shows("Nous ne trouvons pas ce code");
        let own = app.post_form("/fr/files", &[("code", &code.to_uppercase().replace('-', " "))]).await.ok();
        let own = own.shows("Garder ce dossier").hides("Zoub").hides("Passeport");
        assert_eq!((own.header("cache-control"), own.header("referrer-policy")), ("no-store", "no-referrer"));
        let copy = app.post_form("/fr/files/copy", &[("code", &code)]).await.ok().shows(NAME).shows("Passeport retenu").shows("Une note");
        assert_eq!(copy.header("cache-control"), "no-store");
        let data = app.post_form("/fr/files/copy.json", &[("code", &code)]).await.ok().json();
        assert_eq!(data["confided"]["name"], NAME);
        assert_eq!(data["notes"][0]["text"], "Une note");
        let theirs = app.as_(Persona::Mediator).get(&format!("{path}/copy")).await.ok().shows(NAME);
        assert!(theirs.text().contains("lang=\"ar\""), "the copy is in the person's language");
        assert_eq!(app.as_(Persona::Mediator).get(&format!("{path}/copy.json")).await.ok().json()["confided"], data["confided"]);
        for (lang, paper) in [("ar", app.post_form("/ar/files/copy.pdf", &[("code", &code)]).await), ("fr", app.as_(Persona::Mediator).get(&format!("{path}/copy.pdf")).await)] {
            let paper = paper.ok();
            assert!(paper.body.starts_with(b"%PDF-") && paper.header("content-type") == "application/pdf", "{lang}");
            assert_eq!(paper.header("cache-control"), "no-store");
            assert!(!String::from_utf8_lossy(&paper.body).contains("Zoub"), "the title names nobody");
        }
        for wrong in ["/fr/files/withdrawal", "/fr/files/copy", "/fr/files/copy.pdf", "/fr/files/copy.json", "/fr/files/erasure"] {
            let fields = [("code", "aaaa-bbbb-cccc"), ("consent", consent.as_str())];
            app.post_form(wrong, &fields).from([10, 0, 0, 2]).await.is(422);
        }
        app.post_form("/fr/files/erasure", &[("code", &code)]).from([10, 0, 0, 3]).await.ok().shows("Votre demande est reçue");
        app.as_(Persona::Mediator).get("/fr/work").await.ok().shows("1 personne demande l’effacement").hides("Zoub");
        app.as_(Persona::Mediator).get(&path).await.ok().shows("La personne demande l’effacement").shows("Clos");
        app.post_form("/fr/files/withdrawal", &[("code", &code), ("consent", &consent)]).from([10, 0, 0, 3]).await.ok().shows("L’accord est retiré");
        app.as_(Persona::Mediator).get(&format!("{path}/erasure")).await.ok().shows("Effacer pour toujours");
        assert!(app.as_(Persona::Mediator).post_form(&format!("{path}/erasure"), &[]).await.is(303).location().ends_with("told=erased"));
        app.as_(Persona::Mediator).get(&path).await.is(404);
        app.post_form("/fr/files", &[("code", &code)]).from([10, 0, 0, 4]).await.is(422);
        app.as_(Persona::Mediator).get(&format!("{}?closed=true", list())).await.ok().hides("Zoub");
    }

    async fn a_copy_that_no_font_can_print_comes_as_a_page(place) {
        let app = bureau(&place).await;
        let story = "ስልኩ ጠፍቷል እና ወረቀቶቹ ተወስደዋል ".repeat(12);
        let path = send(&app, &[("name", "አበበ በቀለ"), ("situation", &story)]).await.is(303);
        let path = path.location().split('?').next().unwrap().to_owned();
        let page = app.as_(Persona::Mediator).get(&format!("{path}/copy.pdf")).await.ok();
        let page = page.shows("አበበ").shows("لا يمكن طباعتها");
        assert!(page.header("content-type").starts_with("text/html") && page.header("cache-control") == "no-store");
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().hides("አበበ").shows("a remis la copie d’un dossier");
    }

    async fn a_consent_names_who_and_what_or_is_none(place) {
        let app = bureau(&place).await;
        let path = file(&app).await;
        app.as_(Persona::Mediator).get(&format!("{path}/consents/new")).await.ok().shows("Ce qui peut être dit");
        let nobody = [&AGREED[..], &[("to", "organisation:00000000-0000-0000-0000-000000000009"), ("field", "name")]].concat();
        app.as_(Persona::Mediator).post_form(&format!("{path}/consents"), &nobody).await.is(422);
        let page = app.as_(Persona::Mediator).get(&path).await.ok();
        let withdraw = format!("{path}/consents/{}/withdrawal", consent(&page));
        app.as_(Persona::Administrator).post_form(&withdraw, &[]).await.is(404);
        assert!(app.as_(Persona::Mediator).post_form(&withdraw, &[]).await.is(303).location().ends_with("told=withdrawn"));
        assert!(app.as_(Persona::Mediator).post_form(&withdraw, &[]).await.is(303).location().ends_with("told=late"));
        app.as_(Persona::Mediator).get(&path).await.ok().shows("Retiré le").shows("Clos");
    }

    async fn a_file_goes_to_another_desk_with_consent_and_once_it_is_accepted(place) {
        let app = bureau(&place).await;
        open(&app, &Desk { id: Id::from_uuid(AWAY), slug: "ailleurs".into(), ..desk() }).await;
        give(&app, Persona::Reviewer, Role::Mediator, Scope::Desk(AWAY)).await;
        let path = file(&app).await;
        let away = |file: &str| format!("/fr/work/reception/{AWAY}/files{file}");
        let there = away(&format!("/{}", path.rsplit('/').next().unwrap()));
        let offer = |fields: Vec<(&'static str, String)>| {
            let (app, path) = (&app, format!("{path}/transfer"));
            async move {
                let mut all: Vec<(&str, &str)> = AGREED.to_vec();
                all.extend(fields.iter().map(|(name, value)| (*name, value.as_str())));
                app.as_(Persona::Mediator).post_form(&path, &all).await
            }
        };
        app.as_(Persona::Mediator).get(&format!("{path}/transfer")).await.ok();
        offer(vec![("desk", DESK.to_string())]).await.is(422);
        offer(vec![("desk", AWAY.to_string())]).await.is(303);
        assert!(offer(vec![("desk", AWAY.to_string())]).await.is(303).location().ends_with("told=late"));
        let seen = app.as_(Persona::Reviewer).get(&away("")).await.ok().shows("Un dossier vous est proposé").hides("Zoub");
        seen.hides("987 654").hides("987654");
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("1 dossier proposé").hides("Zoub");
        app.as_(Persona::Reviewer).get(&there).await.is(404);
        app.as_(Persona::Reviewer).post_form(&away("/search"), &[("words", "introuvable")]).await.ok().hides("Zoub");
        app.as_(Persona::Mediator).post_form(&format!("{path}/transfer/removal"), &[]).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{there}/transfer/answer"), &[("answer", "accept")]).await.is(404);
        offer(vec![("desk", AWAY.to_string())]).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{there}/transfer/answer"), &[("answer", "decline")]).await.is(303);
        app.as_(Persona::Mediator).get(&path).await.ok().hides("est proposé à");
        offer(vec![("desk", AWAY.to_string())]).await.is(303);
        app.as_(Persona::Mediator).post_form(&format!("{path}/transfer/answer"), &[("answer", "accept")]).await.is(404);
        app.as_(Persona::Administrator).post_form(&format!("{there}/transfer/answer"), &[("answer", "accept")]).await.is(404);
        app.as_(Persona::Reviewer).post_form(&format!("{there}/transfer/answer"), &[("answer", "accept")]).await.is(303);
        app.as_(Persona::Reviewer).get(&there).await.ok().shows(NAME);
        app.as_(Persona::Reviewer).post_form(&away("/search"), &[("words", "introuvable")]).await.ok().shows(NAME);
        app.as_(Persona::Mediator).get(&path).await.is(404);
        app.as_(Persona::Mediator).get(&there).await.is(404);
        app.as_(Persona::Mediator).post_form(&format!("{}/search", list()), &[("words", "introuvable")]).await.ok().hides("Zoub");
    }
}
