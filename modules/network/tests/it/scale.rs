//! Many organisations: every page of them costs as many queries as when there are few, and doubles are looked for among tens.

use crate::organisations::{make, themed};
use directory::api::Organisation;
use directory::records::{self, KeepDirectory};
use kernel::{Id, Lang, Text};
use std::future::IntoFuture;
use testkit::{Persona, TestApp};

const PAGES: [(&str, Persona); 6] = [
    ("/fr/network", Persona::Public),
    ("/fr/network/gaps", Persona::Public),
    ("/fr/network/map.json", Persona::Public),
    ("/api/network/organisations", Persona::Public),
    ("/fr/work/network/organisations", Persona::Coordinator),
    ("/fr/work/network/organisations?own=1", Persona::Coordinator),
];

/// How many queries each page takes.
async fn costs(app: &TestApp) -> Vec<u64> {
    let mut costs = Vec::new();
    for (path, persona) in PAGES {
        // The first time signs in, and what is kept would cost nothing.
        app.as_(persona).get(path).await.ok();
        let other = format!("{path}{}page=1&q=maison", if path.contains('?') { '&' } else { '?' });
        let (answer, count) = app.queries(app.as_(persona).get(&other).into_future()).await;
        answer.ok();
        costs.push(count);
    }
    costs
}

/// Puts organisations with such names into the directory, like one that is there.
async fn fill(app: &TestApp, like: &str, names: impl Iterator<Item = String>) {
    let cx = app.cx();
    let id = like.parse().unwrap();
    let known: Vec<Organisation> = records::by_ids(app.app().db.read(), &[id]).await.unwrap();
    let copy = |name: String| Organisation {
        id: Id::derived("test", &name),
        slug: directory::api::slug(&name),
        name: Text::new(Lang::FR, name),
        website: None,
        phones: Vec::new(),
        ..known[0].clone()
    };
    let many: Vec<Organisation> = names.map(copy).collect();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
    records::keep(&mut tx, &permit, &many).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

testkit::on_both! {
    async fn a_page_costs_the_same_however_many_there_are(place) {
        let app = themed(&place).await;
        for number in 0..2 {
            make(&app, &[("name", &format!("Maison {number}"))]).await;
        }
        let few = costs(&app).await;
        for number in 2..45 {
            make(&app, &[("name", &format!("Maison {number}"))]).await;
        }
        assert_eq!(costs(&app).await, few, "{PAGES:?}");
        assert!(few.iter().all(|count| *count <= 12), "{few:?}");
    }

    async fn doubles_are_looked_for_among_tens(place) {
        let app = themed(&place).await;
        let known = make(&app, &[]).await;
        let ask = [("name", "Maison d'ete"), ("kind", "association"), ("territory", "ici"), ("why", "Nous aidons."), ("person", "Dalila"), ("email", "dalila@amis.example.org")];
        app.post_form("/fr/network/requests", &ask).await.is(303);
        let list = app.as_(Persona::Coordinator).get("/fr/work/network/requests").await.ok();
        let request = format!("/fr/work/network/requests/{}", &list.text().split("/fr/work/network/requests/").nth(1).unwrap()[..36]);
        let look = || app.queries(app.as_(Persona::Coordinator).get(&request).into_future());
        let (page, few) = look().await;
        assert!(page.ok().text().contains(&format!("value=\"{known}\"")));
        // Nearly all of the directory begins with the same word.
        fill(&app, &known, (0..700).map(|number| format!("Maison numéro {number}"))).await;
        let (page, more) = look().await;
        assert!(page.ok().text().contains(&format!("value=\"{known}\"")), "it is still found");
        assert_eq!(few, more);
        // What is not in the network yet is found as well, and under its new name once it is renamed.
        fill(&app, &known, std::iter::once("Cercle des amies du phare".to_owned())).await;
        let sheet = "Nom;Ville\nCercle des amies du phare;ici\n";
        let sent = app.as_(Persona::Coordinator).post_files("/fr/work/network/imports", &[], &[("file", "liste.csv", sheet.as_bytes())]).await.is(303);
        let import = sent.location().to_owned();
        let columns = [("column-0", "name"), ("column-1", "home"), ("home", "ici")];
        app.as_(Persona::Coordinator).post_form(&format!("{import}/columns"), &columns).await.is(303);
        app.as_(Persona::Coordinator).get(&import).await.ok().shows("Une déjà connue");
    }

    async fn requests_are_listed_from_one_to_the_next(place) {
        let app = themed(&place).await;
        for number in 0..33u8 {
            let name = format!("Demande {number}.");
            let ask = [("name", name.as_str()), ("kind", "association"), ("territory", "ici"), ("why", "Nous aidons."), ("person", "Dalila"), ("email", "dalila@amis.example.org")];
            app.post_form("/fr/network/requests", &ask).from([198, 51, 100, number]).await.is(303);
        }
        let first = app.as_(Persona::Coordinator).get("/fr/work/network/requests").await.ok().hides("Revenir au début");
        let next = first.text().split("href=\"?after=").nth(1).unwrap()[..36].to_owned();
        let path = format!("/fr/work/network/requests?after={next}");
        let second = app.as_(Persona::Coordinator).get(&path).await.ok().shows("Revenir au début");
        for number in 0..33 {
            let name = format!("Demande {number}.");
            assert!(first.text().contains(&name) != second.text().contains(&name), "{name} is on one page");
        }
        // Whoever may not see a request learns nothing from its place in the list.
        app.as_(Persona::Neighbour).get(&path).await.is(404);
    }
}
