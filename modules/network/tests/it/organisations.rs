//! The organisations of the network: who makes and changes them, who sees whom, the list with its files, what is missing.

use super::network;
use directory::records::{self, KeepDirectory};
use directory::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Lang, Text};
use std::future::IntoFuture;
use testkit::{Persona, Place, TestApp};

/// The instance of all tests of this crate, with two themes.
pub async fn themed(place: &Place) -> TestApp {
    let app = network(place).await;
    let taxonomy = Taxonomy {
        id: Id::derived("test", "themes"),
        slug: directory::demo::THEMES.into(),
        name: Text::new(Lang::FR, "Thèmes"),
        description: None,
        uri: None,
        version: None,
        metadata: Vec::new(),
    };
    let term = |code: &str, name: &str| TaxonomyTerm {
        id: Id::derived("test", code),
        code: code.into(),
        taxonomy: Some(taxonomy.id),
        parent: None,
        name: Text::new(Lang::FR, name).with(Lang::AR, format!("{name} ع")),
        description: None,
        term_uri: None,
        position: 0,
        attributes: Vec::new(),
        metadata: Vec::new(),
    };
    let terms = [term("housing", "Logement"), term("legal", "Droits")];
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
    records::keep(&mut tx, &permit, &[taxonomy]).await.unwrap();
    records::keep(&mut tx, &permit, &terms).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
    app
}

/// A form that is right.
pub const FORM: [(&str, &str); 13] = [
    ("name", "Maison d’été"),
    ("description", "Accueil et écoute."),
    ("home", "ici"),
    ("kind", "association"),
    ("level", "municipal"),
    ("territories", "ici"),
    ("themes", "housing"),
    ("populations", "women"),
    ("capacities", "training"),
    ("languages", "français, العربية, wo"),
    ("networks", "Réseau du Sud\nPlateforme"),
    ("offer", "Une salle."),
    ("website", "maison.example.org"),
];

const PEOPLE: [(&str, &str); 9] = [
    ("person-0-name", "Anissa Publique"),
    ("person-0-phone", "+216 71 000 111"),
    ("person-0-visibility", "public"),
    ("person-1-name", "Bilel Membre"),
    ("person-1-email", "bilel@maison.example.org"),
    ("person-1-visibility", "members"),
    ("person-2-name", "Chadia Interne"),
    ("person-2-phone", "+216 71 000 333"),
    ("person-2-visibility", "organisation"),
];

/// Makes an organisation as the coordinator; what comes back is its identifier.
pub async fn make(app: &TestApp, change: &[(&str, &str)]) -> String {
    let mut fields: Vec<(&str, &str)> = FORM.to_vec();
    fields.retain(|(name, _)| !change.iter().any(|(other, _)| other == name));
    fields.extend(change.iter().filter(|(_, value)| !value.is_empty()));
    let made = app.as_(Persona::Coordinator).post_form("/fr/work/network/organisations", &fields).await.is(303);
    app.catch_up().await;
    made.location().rsplit('/').next().unwrap().to_owned()
}

testkit::on_both! {
    async fn an_organisation_is_made_and_found(place) {
        let app = themed(&place).await;
        app.get("/fr/network").await.ok().shows("Aucune organisation trouvée");
        let id = make(&app, &PEOPLE).await;
        app.get("/fr/network").await.ok().shows("Une organisation trouvée").shows("Maison d’été").shows("Logement");
        app.get("/ar/network").await.ok().shows("وجدنا منظمة واحدة").shows("Maison d’été");
        // Without accents, and in parts.
        app.get("/fr/network?q=maison+ete").await.ok().shows("Maison d’été");
        app.get("/fr/network?theme=legal").await.ok().hides("Maison d’été");
        app.get("/fr/network?territory=pays&type=association&can=training&for=women&language=wo").await.ok().shows("Maison d’été");
        app.get("/fr/network?territory=ailleurs").await.ok().hides("Maison d’été");
        app.get("/fr/network/organisations/maison-dete").await.ok().shows("Réseau du Sud").shows("wolof").shows("Une salle.");
        let map = app.get("/fr/network/map.json").await.ok().json();
        assert!(map["features"].as_array().unwrap().is_empty(), "nobody said where it is, and the town has no centre");
        let log = app.as_(Persona::Administrator).get(&format!("/fr/audit?object={id}")).await.ok();
        log.shows("organisation-made").shows("profile-made");
    }

    async fn what_is_wrong_is_said_beside_it_and_kept(place) {
        let app = themed(&place).await;
        let wrong = [("name", ""), ("home", "ici"), ("kind", "king"), ("level", "national"), ("languages", "klingonais"),
            ("website", "javascript:alert(1)"), ("founded", "3024"), ("latitude", "99"), ("longitude", "x"),
            ("person-0-name", "A"), ("person-0-email", "pas une adresse"), ("offer", "gardé")];
        let back = app.as_(Persona::Coordinator).post_form("/fr/work/network/organisations", &wrong).await.is(422);
        let words = back.words();
        for said in ["klingonais", "Choisissez au moins un territoire", "une année passée", "une latitude", "gardé", "pas une adresse"] {
            assert!(back.text().contains(said) || words.contains(said), "{said}: {words}");
        }
        assert!(back.text().contains("id=\"person-0-email-error\""));
        app.get("/fr/network").await.ok().shows("Aucune organisation");
    }

    async fn a_contact_is_shown_only_as_far_as_it_says(place) {
        let app = themed(&place).await;
        let id = make(&app, &PEOPLE).await;
        for path in ["/fr/network", "/fr/network/organisations/maison-dete", "/fr/network/organisations.csv",
            "/fr/network/organisations.geojson", "/api/network/organisations"] {
            app.get(path).await.ok().hides("Bilel").hides("bilel@").hides("Chadia").hides("000 333");
        }
        for words in ["Bilel", "Chadia"] {
            app.get(&format!("/fr/network?q={words}")).await.ok().shows("Aucune organisation trouvée");
        }
        app.get(&format!("/api/network/organisations/{id}")).await.ok().shows("Anissa").hides("Bilel").hides("Chadia");
        app.get("/fr/network/organisations/maison-dete").await.ok().shows("Anissa Publique");
        app.get("/fr/network/organisations.csv").await.ok().shows("Anissa");
        let page = format!("/fr/work/network/organisations/{id}");
        app.as_(Persona::Neighbour).get(&page).await.ok().shows("Anissa").shows("Bilel").hides("Chadia");
        app.as_(Persona::Coordinator).get(&page).await.ok().shows("Bilel").shows("Chadia");
        app.as_(Persona::Newcomer).get(&page).await.is(404);
        app.as_(Persona::Neighbour).get(&format!("{page}/edit")).await.is(404);
        app.as_(Persona::Editor).get(&format!("{page}/edit")).await.is(404);
        app.as_(Persona::Administrator).get(&format!("/fr/audit?act=contacts-read&object={id}")).await.ok().shows("contacts-read");
    }

    async fn hidden_it_is_nowhere_for_the_public(place) {
        let app = themed(&place).await;
        let id = make(&app, &[]).await;
        let page = format!("/fr/work/network/organisations/{id}");
        app.as_(Persona::Neighbour).post_form(&format!("{page}/hiding"), &[]).await.is(404);
        app.as_(Persona::Coordinator).post_form(&format!("{page}/hiding"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/network").await.ok().hides("Maison d’été");
        app.get("/fr/network/organisations.csv").await.ok().hides("Maison d’été");
        app.get("/fr/network/organisations/maison-dete").await.is(404);
        app.get(&format!("/api/network/organisations/{id}")).await.is(404);
        app.get(&format!("/fr/network/map.json?only={id}")).await.ok().hides("Maison");
        app.as_(Persona::Neighbour).get(&page).await.is(404);
        app.as_(Persona::Coordinator).get("/fr/work/network/organisations?own=1").await.ok().shows("Maison d’été");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/listing"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/network").await.ok().shows("Maison d’été");
    }

    async fn two_who_change_it_lose_nothing(place) {
        let app = themed(&place).await;
        let id = make(&app, &PEOPLE).await;
        let page = format!("/fr/work/network/organisations/{id}");
        let mut fields = FORM.to_vec();
        fields.extend([("revision", "1"), ("founded", "1998"), ("email", "a@b.example.org")]);
        app.as_(Persona::Coordinator).post_form(&page, &fields).await.is(303);
        app.as_(Persona::Coordinator).get(&page).await.ok().shows("1998").shows("a@b.example.org").hides("Anissa");
        fields.retain(|(name, _)| *name != "offer");
        fields.push(("offer", "Mon texte."));
        let back = app.as_(Persona::Administrator).post_form(&page, &fields).await.is(422);
        let back = back.shows("Quelqu’un a enregistré").shows("Mon texte.");
        assert!(back.text().contains("name=\"revision\" value=\"2\""));
        // A text in another language is added beside the first.
        fields.retain(|(name, _)| *name != "revision" && *name != "offer");
        fields.extend([("revision", "2"), ("offer", "قاعة.")]);
        app.as_(Persona::Administrator).post_form(&page.replace("/fr/", "/ar/"), &fields).await.is(303);
        app.catch_up().await;
        app.get("/ar/network/organisations/maison-dete").await.ok().shows("قاعة.");
        app.get("/fr/network/organisations/maison-dete").await.ok().shows("Une salle.");
    }

    async fn gaps_are_said_in_words_and_lead_to_the_list(place) {
        let app = themed(&place).await;
        make(&app, &[]).await;
        let mut wide = FORM.to_vec();
        wide.retain(|(name, _)| !["name", "home", "territories", "themes"].contains(name));
        wide.extend([("name", "Ministère"), ("home", "-"), ("territories", "pays"), ("themes", "legal")]);
        app.as_(Persona::Administrator).post_form("/fr/work/network/organisations", &wide).await.is(303);
        app.catch_up().await;
        let gaps = app.get("/fr/network/gaps").await.ok();
        let gaps = gaps.shows("ici : personne ne travaille sur Droits.").shows("ailleurs : aucune organisation");
        assert!(gaps.text().contains("(+1)"));
        app.get("/fr/network?territory=ici&theme=legal").await.ok().shows("Aucune organisation trouvée");
        app.get("/fr/network?territory=ici&theme=legal&wider=1").await.ok().shows("Ministère");
        app.get("/fr/network/gaps?territory=ailleurs").await.ok().hides("ici :");
    }

    async fn files_hold_what_is_listed_and_no_formula(place) {
        let app = themed(&place).await;
        make(&app, &[("name", "=HYPERLINK(\"http://x\")"), ("offer", "")]).await;
        make(&app, &[("name", "Autre maison"), ("themes", "legal"), ("latitude", "36,8"), ("longitude", "10.1")]).await;
        let csv = app.get("/fr/network/organisations.csv").await.ok();
        assert!(csv.header("content-disposition").contains("organisations.csv"));
        assert!(csv.text().contains("'=HYPERLINK"), "{}", csv.text());
        assert!(csv.text().contains("CC-BY-4.0") && csv.text().contains("2026-11-25"));
        let only = app.get("/fr/network/organisations.csv?theme=legal").await.ok();
        assert_eq!(only.text().lines().count(), 2, "{}", only.text());
        let features = app.get("/fr/network/organisations.geojson?theme=legal").await.ok().json();
        assert_eq!(features["features"][0]["geometry"]["coordinates"], serde_json::json!([10.1, 36.8]));
        assert_eq!(features["licence"], "CC-BY-4.0");
        let book = app.get("/ar/network/organisations.xlsx").await.ok();
        let sheet = platform::sheets::read(&book.body, &platform::sheets::LIMITS).unwrap();
        assert_eq!(sheet.rows.len(), 2);
        let listed = app.get("/api/network/organisations?q=autre").await.ok().json();
        assert_eq!((listed["total"].as_u64(), listed["contents"][0]["themes"][0].as_str()), (Some(1), Some("legal")));
        let described = app.get("/api/openapi.json").await.ok().json();
        assert!(described["paths"]["/api/network/organisations"]["get"]["parameters"].is_array());
    }

    async fn somebody_of_it_is_invited_and_keeps_it_up_to_date(place) {
        let app = themed(&place).await;
        let id = make(&app, &PEOPLE).await;
        let page = format!("/fr/work/network/organisations/{id}");
        let shown = app.as_(Persona::Coordinator).get(&page).await.ok();
        let at = shown.text().find("name=\"person\"").unwrap();
        let person = shown.text()[at..].split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        app.as_(Persona::Editor).post_form(&format!("{page}/invitations"), &[("person", &person)]).await.is(404);
        let link = app.as_(Persona::Coordinator).post_form(&format!("{page}/invitations"), &[("person", &person)]).await.ok();
        let cookie = accept(&app, &token(&link.words()), "anissa").await;
        let edit = app.get(&format!("{page}/edit")).header("cookie", &cookie).await.ok();
        assert!(edit.text().contains("Chadia Interne") && edit.text().contains("Bilel Membre"));
        app.get("/fr/work/network/organisations/new").header("cookie", &cookie).await.is(404);
        let copy = app.get("/fr/account/export.json").header("cookie", &cookie).await.ok().json();
        assert!(copy.to_string().contains("Anissa Publique"), "{copy}");
    }

    async fn a_page_of_the_list_takes_as_many_queries_however_long_the_list(place) {
        let app = themed(&place).await;
        let many = |from: usize, to: usize| {
            let app = &app;
            async move {
                for number in from..to {
                    let name = format!("Maison {number}");
                    make(app, &[("name", &name)]).await;
                }
            }
        };
        many(0, 3).await;
        let (_, few) = app.queries(app.get("/fr/network?page=1").into_future()).await;
        many(3, 40).await;
        let (page, more) = app.queries(app.get("/fr/network?page=2").into_future()).await;
        page.ok().shows("40 organisations trouvées");
        assert_eq!(few, more, "queries of a page of 3 and of one of 25");
        assert!(more <= 5, "{more} queries");
    }
}

/// The token of the invitation that a page shows.
pub fn token(words: &str) -> String {
    words.split("/fr/invitations/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

/// Uses an invitation; what comes back is the cookie of the new account.
pub async fn accept(app: &TestApp, token: &str, login: &str) -> String {
    let said = [("name", "Anissa"), ("login", login), ("password", "figuier sous la pluie")];
    let made = app.post_form(&format!("/fr/invitations/{token}/acceptance"), &said).await.ok();
    made.header("set-cookie").split(';').next().unwrap().to_owned()
}
