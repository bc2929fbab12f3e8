//! Bringing organisations in from a spreadsheet: nothing before the last step, nothing twice, nobody else's import.

use crate::organisations::{make, themed};
use testkit::{Answer, Persona, TestApp};

const SHEET: &str = "Nom;Ville;Domaine;Type;Tél;Site web;Année\n\
    Maison d'ete (Association);ici;Logement;Association;;maison.example.org;1998\n\
    Maison d’hôtes;ici;;Association;;;\n\
    Club de lecture;ici;Droits, Astronomie;king;+216 71 555 000;club.example.org;2001\n\
    CLUB DE LECTURE;ici;;;;;\n\
    Loin d'ici;ailleurs;;;;;\n\
    ;ici;;;;;\n\
    =cmd|' /C calc'!A0;ici;Droits;;;;\n";

async fn send(app: &TestApp, name: &str, bytes: &[u8]) -> Answer {
    app.as_(Persona::Coordinator).post_files("/fr/work/network/imports", &[], &[("file", name, bytes)]).await
}

/// The fields of the step about columns, as they were recognised.
fn chosen(page: &Answer) -> Vec<(String, String)> {
    let selects = page.text().split("<select").skip(1);
    selects
        .filter_map(|select| {
            let name = select.split("name=\"").nth(1)?.split('"').next()?.to_owned();
            let before = select.split("</select>").next()?.split(" selected").next()?;
            Some((name, before.rsplit("value=\"").next()?.split('"').next()?.to_owned()))
        })
        .collect()
}

/// Sends the sheet and takes the columns as they were recognised.
async fn compared(app: &TestApp) -> String {
    let page = send(app, "liste.csv", SHEET.as_bytes()).await.is(303).location().to_owned();
    let columns =
        app.as_(Persona::Coordinator).get(&page).await.ok().shows("Que contient chaque colonne").shows("7 lignes");
    let fields = chosen(&columns);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for means in ["name", "home", "themes", "kind", "phone", "web", "founded"] {
        assert!(fields.iter().any(|(_, value)| *value == means), "{means} is recognised: {fields:?}");
    }
    app.as_(Persona::Coordinator).post_form(&format!("{page}/columns"), &fields).await.is(303);
    page
}

testkit::on_both! {
    async fn likely_doubles_are_decided_by_a_person(place) {
        let app = themed(&place).await;
        let id = make(&app, &[("website", "")]).await;
        let page = compared(&app).await;
        let review = app.as_(Persona::Coordinator).get(&page).await.ok();
        let review = review.shows("Vérifier avant d’importer").shows("C’est la même que Maison d’été").shows("« Astronomie » n’est pas compris")
            .shows("Cette ligne répète la ligne 4").shows("Sans nom, cette ligne n’est pas importée");
        assert!(review.text().contains(&format!("name=\"row-0\" value=\"{id}\" checked")));
        app.get("/fr/network").await.ok().shows("Une organisation trouvée");
        let take = format!("take-0-{id}");
        let said = [("row-0", id.as_str()), (&take, "web"), (&take, "founded"), ("row-1", "new"), ("row-2", "new"), ("row-3", "unsure"),
            ("row-4", "new"), ("row-6", "new"), ("row-99", "new"), ("next", "1")];
        app.as_(Persona::Coordinator).post_form(&format!("{page}/decisions"), &said).await.is(303);
        app.as_(Persona::Coordinator).post_form(&format!("{page}/confirmation"), &[]).await.is(303);
        app.as_(Persona::Coordinator).get(&page).await.ok().shows("3 organisations ajoutées").shows("Une organisation modifiée").shows("3 lignes laissées");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/confirmation"), &[]).await.is(409);
        app.catch_up().await;
        app.get("/fr/network").await.ok().shows("4 organisations trouvées").shows("Club de lecture").hides("Loin d'ici");
        app.get("/fr/network/organisations/maison-dete").await.ok().shows("1998").shows("Une salle.");
        app.get("/fr/network?theme=legal").await.ok().shows("Club de lecture");
    }

    async fn the_same_file_twice_doubles_nothing(place) {
        let app = themed(&place).await;
        for (time, made) in [(1, "4 organisations ajoutées"), (2, "Aucune organisation ajoutée")] {
            let page = compared(&app).await;
            if time == 2 {
                app.as_(Persona::Coordinator).get(&page).await.ok().shows("4 déjà connues");
            }
            app.as_(Persona::Coordinator).post_form(&format!("{page}/confirmation"), &[]).await.is(303);
            app.as_(Persona::Coordinator).get(&page).await.ok().shows(made);
            app.catch_up().await;
        }
        app.get("/fr/network").await.ok().shows("4 organisations trouvées");
    }

    async fn an_import_is_its_makers_alone(place) {
        let app = themed(&place).await;
        let page = compared(&app).await;
        for other in [Persona::Administrator, Persona::Neighbour, Persona::Editor] {
            app.as_(other).get(&page).await.is(404);
            for step in ["columns", "decisions", "confirmation"] {
                app.as_(other).post_form(&format!("{page}/{step}"), &[("column-0", "name")]).await.is(404);
            }
        }
        app.as_(Persona::Editor).get("/fr/work/network/imports/new").await.is(404);
    }

    async fn what_is_no_list_is_refused(place) {
        let app = themed(&place).await;
        send(&app, "vide.csv", b"").await.is(422);
        send(&app, "rien.xlsx", b"PK\x03\x04rubbish").await.is(422);
        send(&app, "vieux.xls", &[0xd0, 0xcf, 0x11, 0xe0, 0, 0]).await.is(422);
        let long: String = std::iter::once("Nom\n".to_owned()).chain((0..1_001).map(|n| format!("Maison {n}\n"))).collect();
        send(&app, "long.csv", long.as_bytes()).await.is(422).shows("1");
        app.as_(Persona::Coordinator).post_files("/fr/work/network/imports", &[], &[]).await.is(422);
        let page = send(&app, "sans-nom.csv", "Couleur;Goût\nrouge;doux\n".as_bytes()).await.is(303).location().to_owned();
        let back = app.as_(Persona::Coordinator).post_form(&format!("{page}/columns"), &[("column-0", ""), ("column-1", "")]).await.is(422);
        back.shows("Dites quelle colonne contient le nom");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/columns"), &[("column-0", "name"), ("column-1", "name")]).await.is(422).shows("a déjà ce sens");
        app.as_(Persona::Coordinator).post_form(&format!("{page}/confirmation"), &[]).await.is(409);
    }
}
