//! Territories and topics set up on screen: from an empty instance to a public page, and by nobody without the right.
//! What a colleague saved is never overwritten unseen.

use crate::demo::network;
use directory::api::Shelf;
use testkit::{Persona, TestApp};

const LIST: &str = "/fr/work/territories";

async fn send(app: &TestApp, persona: Persona, path: &str, fields: &[(&str, &str)], status: u16) -> testkit::Answer {
    app.as_(persona).post_form(path, fields).await.is(status)
}

/// A whole form for a municipality that nothing is around.
const HAMLET: [(&str, &str); 16] = [
    ("kind", "municipality"),
    ("parent", ""),
    ("source", "fr"),
    ("name.fr", "Sidi Thabet"),
    ("name.ar", "سيدي ثابت"),
    ("slug", ""),
    ("languages", "français, arabe"),
    ("timezone", "Africa/Tunis"),
    ("centre", "36.9, 10.04"),
    ("emergency.0.number", "190"),
    ("emergency.0.label.fr", "Urgences médicales"),
    ("holiday.0.date", "2026-03-20"),
    ("holiday.0.yearly", "1"),
    ("code.0.scheme", "pcode"),
    ("code.0.value", "TN12"),
    ("published", "1"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = HAMLET.iter().filter(|(name, _)| changes.iter().all(|(other, _)| other != name));
    kept.chain(changes).copied().collect()
}

/// The path of the page that a form led to, without what follows it.
fn led(answer: &testkit::Answer) -> String {
    answer.location().split('?').next().unwrap_or_default().to_owned()
}

/// Whether a field of a page is filled with this.
fn filled(page: &testkit::Answer, value: &str) {
    assert!(page.text().contains(&format!("value=\"{value}\"")), "no field is filled with «{value}»");
}

/// A hidden field of a page.
fn hidden(page: &testkit::Answer, name: &str) -> String {
    let after = page.text().split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

testkit::on_both! {
    async fn an_empty_instance_becomes_a_directory_on_screen(place) {
        let app = TestApp::new(&place, [directory::module()]).await;
        app.as_(Persona::Administrator).get("/fr/work").await.ok().shows("Ajouter un territoire");
        app.as_(Persona::Administrator).get(LIST).await.ok().shows("Aucun territoire pour le moment");
        // Nothing can be begun yet, and each page says why and leads on.
        for noun in ["services", "guides", "organisations"] {
            let page = app.as_(Persona::Administrator).get(&format!("/fr/work/{noun}/new")).await.ok();
            assert!(page.shows("Il faut d’abord un territoire public").text().contains("/fr/work/territories\""), "{noun}");
        }
        app.as_(Persona::Administrator).get("/fr/work/locations/new").await.ok().shows("Un lieu appartient à une organisation");
        // «Nothing around it» is an answer: a browser must not hold the form back for it.
        let form = app.as_(Persona::Administrator).get(&format!("{LIST}/new")).await.ok();
        let parent = form.text().split("<select").find(|it| it.contains("name=\"parent\"")).unwrap();
        assert!(!parent.split('>').next().unwrap().contains("required"), "{parent}");
        let made = led(&send(&app, Persona::Administrator, LIST, &HAMLET, 303).await);
        let page = app.as_(Persona::Administrator).get(&format!("{made}?saved=1")).await.ok().shows("Nouveau service");
        ["Sidi Thabet", "Africa/Tunis", "36.9, 10.04", "2026-03-20", "français, arabe"].iter().for_each(|value| filled(&page, value));
        app.get("/ar/sidi-thabet").await.ok().shows("سيدي ثابت").shows("190");
        let topics = app.as_(Persona::Administrator).get("/fr/work/topics").await.ok();
        assert!(topics.words().contains("Aucun thème"), "{}", topics.words());
        send(&app, Persona::Administrator, "/fr/work/topics", &[("usual", "1")], 303).await;
        let own = [("source", "fr"), ("name.fr", "Pêche"), ("name.ar", "الصيد"), ("description.fr", "Travailler en mer.")];
        send(&app, Persona::Administrator, "/fr/work/topics", &own, 303).await;
        send(&app, Persona::Administrator, "/fr/work/topics", &own, 422).await.shows("déjà utilisée");
        let shelf = Shelf::load(app.app().db.read()).await.unwrap();
        assert_eq!(shelf.themes.last().unwrap().code, "peche");
        let (first, second) = (shelf.themes[0].code.clone(), shelf.themes[1].clone());
        send(&app, Persona::Administrator, &format!("/fr/work/topics/{}/position", second.id), &[("to", "up")], 303).await;
        let path = format!("/fr/work/topics/{}", second.id);
        send(&app, Persona::Administrator, &path, &[("source", "fr"), ("name.fr", "")], 422).await;
        send(&app, Persona::Administrator, &path, &[("source", "fr"), ("name.fr", "Démarches"), ("name.en", "Formalities")], 303).await;
        let shelf = Shelf::load(app.app().db.read()).await.unwrap();
        assert_eq!((shelf.themes[0].id, shelf.themes[1].code.as_str()), (second.id, first.as_str()));
        assert_eq!(shelf.themes[0].name.show(kernel::Lang::EN).value, "Formalities");
        let acts = platform::audit::acts(&app.app().db).await.unwrap();
        for act in ["territory-made", "topic-made", "topic-moved", "topic-changed"] {
            assert!(acts.iter().any(|it| it == act), "{act} is not in the audit trail: {acts:?}");
        }
    }

    async fn what_is_wrong_is_said_and_nothing_is_kept(place) {
        let app = TestApp::new(&place, [directory::module()]).await;
        for (field, value, words) in [
            ("name.fr", "  ", "Remplissez ce champ"),
            ("kind", "planet", "Choisissez"),
            ("slug", "work", "déjà utilisée"),
            ("languages", "français, klingon d’hier", "klingon d’hier"),
            ("languages", "", "Remplissez ce champ"),
            ("timezone", "Africa/Nowhere", "Ce fuseau n’existe pas"),
            ("timezone", "../../etc/passwd", "Ce fuseau n’existe pas"),
            ("centre", "10.3", "Écrivez une latitude"),
            ("centre", "91, 10", "Écrivez une latitude"),
            ("centre", "NaN, inf", "Écrivez une latitude"),
            ("holiday.0.date", "2026-02-30", "Écrivez une date"),
            ("emergency.0.number", "", "Remplissez ce champ"),
            ("code.0.scheme", "", "Remplissez ce champ"),
        ] {
            let sent = with(&[(field, value)]);
            filled(&send(&app, Persona::Administrator, LIST, &sent, 422).await.shows(words), "سيدي ثابت");
        }
        send(&app, Persona::Administrator, LIST, &with(&[("parent", "00000000-0000-0000-0000-000000000000")]), 404).await;
        assert!(Shelf::load(app.app().db.read()).await.unwrap().territories.is_empty());
    }

    async fn a_territory_is_changed_by_those_who_set_it_up_alone(place) {
        let app = network(&place).await;
        let shelf = Shelf::load(app.app().db.read()).await.unwrap();
        let of = |slug: &str| shelf.territories.iter().find(|it| it.slug == slug).unwrap();
        let (here, country) = (format!("{LIST}/{}", of("la-marsa").id), of("la-marsa").parent.unwrap().to_string());
        let page = app.as_(Persona::Coordinator).get(&here).await.ok().hides("Situé dans");
        for persona in [Persona::Editor, Persona::Reviewer, Persona::Translator, Persona::Neighbour] {
            app.as_(persona).get(&here).await.is(404);
            send(&app, persona, &here, &with(&[]), 404).await;
        }
        app.as_(Persona::Coordinator).get(LIST).await.ok().shows("La Marsa").hides("Raoued");
        // A municipality has nothing under it, and where a territory lies is for those who set up the network.
        app.as_(Persona::Coordinator).get(&format!("{LIST}/new")).await.is(404);
        send(&app, Persona::Coordinator, LIST, &with(&[("parent", &country)]), 404).await;
        send(&app, Persona::Coordinator, LIST, &with(&[]), 404).await;
        let seen = hidden(&page, "seen");
        let same = [("seen", seen.as_str()), ("name.fr", "La Marsa"), ("name.ar", "المرسى"), ("slug", "elsewhere")];
        let moved = with(&[&same[..], &[("parent", "")]].concat());
        send(&app, Persona::Coordinator, &here, &moved, 404).await;
        let unmoved: Vec<_> = with(&same).into_iter().filter(|(name, _)| *name != "parent").collect();
        send(&app, Persona::Coordinator, &here, &unmoved, 303).await;
        let after = Shelf::load(app.app().db.read()).await.unwrap();
        let after = after.territories.iter().find(|it| it.slug == "la-marsa").unwrap();
        assert_eq!((after.parent, after.example, after.timezone.as_str()), (of("la-marsa").parent, true, "Africa/Tunis"));
        assert_eq!(after.emergency.len(), 1);
        // A second person with the old page is told, and what they typed is still there.
        let late: Vec<_> = unmoved.iter().map(|&(name, value)| if name == "centre" { (name, "36.8, 10.3") } else { (name, value) }).collect();
        let told = send(&app, Persona::Administrator, &here, &late, 409).await.shows("Une autre personne a enregistré");
        filled(&told, "36.8, 10.3");
        let again = hidden(&told, "seen");
        let late: Vec<_> = late.into_iter().map(|(name, value)| if name == "seen" { (name, again.as_str()) } else { (name, value) }).collect();
        send(&app, Persona::Administrator, &here, &late, 303).await;
        // A region never lies in what lies in it.
        let region = format!("{LIST}/{}", of("la-marsa").parent.unwrap());
        let page = app.as_(Persona::Administrator).get(&region).await.ok();
        let (seen, inside) = (hidden(&page, "seen"), of("la-marsa").id.to_string());
        send(&app, Persona::Administrator, &region, &with(&[("seen", &seen), ("kind", "region"), ("parent", &inside)]), 422).await
            .shows("dans lui-même");
        // Topics are for those who set up the network.
        app.as_(Persona::Coordinator).get("/fr/work/topics").await.ok().hides("Ajouter un thème");
        send(&app, Persona::Coordinator, "/fr/work/topics", &[("source", "fr"), ("name.fr", "Autre")], 404).await;
        let term = format!("/fr/work/topics/{}", shelf.themes[0].id);
        app.as_(Persona::Coordinator).get(&term).await.is(404);
        send(&app, Persona::Coordinator, &format!("{term}/position"), &[("to", "down")], 404).await;
    }
}
