//! Freshness: who confirms, what the public is told when nobody does, what is hidden, and links without a sign-in.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::{network, network_with_mail};
use crate::drafts::{at, fields, write};
use testkit::{Catcher, Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";
const SERVICE: &str = "/fr/la-marsa/services/guichet-accueil-migrants";
const GUIDE: &str = "/fr/la-marsa/guides/premiers-jours";
/// Everything of the example network was confirmed before, and nothing since.
const LATE: &str = "2028-03-01T09:30:00Z";

/// The day's look, as the job does it.
async fn look(app: &mut TestApp, now: &str) {
    app.set_clock(now).await;
    app.run_jobs().await;
    app.catch_up().await;
    app.forget_sessions();
}

async fn guide_at(app: &TestApp) -> String {
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    let home = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap().published("la-marsa").unwrap().id;
    let guide = all.guides.iter().find(|it| it.slug == "premiers-jours" && it.territory == home).unwrap();
    format!("/fr/work/guides/{}", guide.id)
}

async fn settings(app: &TestApp) -> String {
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    format!("/fr/work/freshness/territories/{}", shelf.published("la-marsa").unwrap().id)
}

/// Confirms what the work page shows, as whoever asks.
async fn confirm(app: &TestApp, who: Persona, path: &str) -> testkit::Answer {
    let page = app.as_(who).get(path).await.ok();
    let action = format!("{path}/confirmation");
    let sent = fields(&page, &action);
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.as_(who).post_form(&action, &sent).await
}

async fn acts(app: &TestApp, act: &str) -> Vec<platform::audit::Model> {
    let asked = platform::audit::Asked { act: Some(act.to_owned()), ..platform::audit::Asked::default() };
    platform::audit::read(&app.app().db, &asked, 20).await.unwrap()
}

testkit::on_both! {
    async fn what_nobody_confirms_is_marked_everywhere_until_somebody_does(place) {
        let mut app = network(&place).await;
        app.get(SERVICE).await.ok().hides("Pas confirmé");
        look(&mut app, LATE).await;
        for (lang, words) in [("fr", "Pas confirmé depuis le"), ("en", "Not confirmed since"), ("es", "Sin confirmar desde"), ("pt", "Sem confirmação desde"), ("ar", "لم تُؤكَّد")] {
            for page in ["services/guichet-accueil-migrants", "services", "guides/premiers-jours", "organisations/mairie-la-marsa"] {
                app.get(&format!("/{lang}/la-marsa/{page}")).await.ok().shows(words);
            }
            assert!(app.get(&format!("/{lang}/la-marsa/bundle.json")).await.ok().text().contains(words), "{lang}");
        }
        let json = app.get("/api/hsds/v3/services?territory=la-marsa&per_page=50").languages("fr").await.ok().json();
        let all = json["contents"].as_array().unwrap();
        assert!(all.iter().all(|it| it["alert"].as_str().unwrap_or_default().starts_with("Pas confirmé depuis le")), "{json}");
        let path = at(&app, SLUG).await;
        app.as_(Persona::Editor).get("/fr/work").await.ok().shows("pages à confirmer");
        app.as_(Persona::Editor).get("/fr/work/services?state=overdue").await.ok().shows("Guichet d’accueil");
        let list = app.as_(Persona::Editor).get("/fr/work/freshness").await.ok().shows("Guichet d’accueil");
        assert!(list.text().contains(&format!("{path}/confirmation")));
        app.as_(Persona::Neighbour).get("/fr/work/freshness").await.ok().hides("Guichet d’accueil des personnes");
        app.as_(Persona::Neighbour).post_form(&format!("{path}/confirmation"), &[]).await.is(404);
        app.as_(Persona::Observer).post_form(&format!("{path}/confirmation"), &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&format!("{path}/confirmation"), &[("seen", "0")]).await.is(409);
        confirm(&app, Persona::Editor, &path).await.is(303);
        confirm(&app, Persona::Editor, &guide_at(&app).await).await.is(303);
        app.catch_up().await;
        app.get(SERVICE).await.ok().shows("Vérifié le 1er mars 2028").hides("Pas confirmé");
        app.get(GUIDE).await.ok().hides("Pas confirmé");
        let trail = acts(&app, "service-confirmed").await;
        assert_eq!(trail.len(), 1);
        assert!(trail[0].account.is_some() && trail[0].details.contains("\"to\":2"), "{:?}", trail[0]);
        // The history shows the confirmation, and a draft begun before it does not take it back.
        app.as_(Persona::Editor).get(&format!("{path}/versions")).await.ok().shows("1er mars 2028");
        app.as_(Persona::Editor).get(&path).await.ok().shows("Confirmé ou publié le 1er mars 2028");
        app.as_(Persona::Editor).get("/fr/work/services?state=overdue").await.ok().hides("Guichet d’accueil des");
    }

    async fn a_publication_counts_and_a_draft_takes_no_confirmation_back(place) {
        let mut app = network(&place).await;
        look(&mut app, LATE).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Un texte neuf")]).await.is(303);
        confirm(&app, Persona::Coordinator, &path).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(SERVICE).await.ok().shows("Un texte neuf").shows("Vérifié le 1er mars 2028");
        // Whoever published it looks after it from now on.
        let name = app.account(Persona::Reviewer).await.name;
        app.as_(Persona::Editor).get(&path).await.ok().shows(&format!("Suivi par {name}"));
    }

    async fn a_territory_hides_what_nobody_confirms_and_says_whom_to_ask(place) {
        let mut app = network(&place).await;
        let path = settings(&app).await;
        for who in [Persona::Editor, Persona::Observer, Persona::Neighbour] {
            app.as_(who).get(&path).await.is(404);
            app.as_(who).post_form(&path, &[("months", "12")]).await.is(404);
        }
        app.as_(Persona::Coordinator).get("/fr/work/freshness/territories").await.ok().shows("La Marsa").hides("Raoued");
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("12 mois");
        for wrong in [[("months", "7"), ("phone", "")], [("months", "12"), ("phone", "appelez-moi")]] {
            app.as_(Persona::Coordinator).post_form(&path, &wrong).await.is(422);
        }
        let chosen = [("months", "6"), ("hide_after", "3"), ("phone", "+216 71 000 111"), ("email", "accueil@marsa.example.org")];
        app.as_(Persona::Coordinator).post_form(&path, &chosen).await.is(303);
        app.run_jobs().await;
        assert!(app.as_(Persona::Coordinator).get(&path).await.ok().text().contains("accueil@marsa.example.org"));
        assert_eq!(acts(&app, "territory-settings-changed").await.len(), 1);
        look(&mut app, LATE).await;
        for page in ["/fr/la-marsa/services", "/fr/la-marsa/map.json", "/fr/la-marsa/bundle.json", "/fr/la-marsa/suggestions?q=guichet", "/fr/la-marsa/guides", "/sitemap.xml", "/fr/la-marsa/organisations/mairie-la-marsa"] {
            let text = app.get(page).await.ok();
            assert!(!text.text().contains(SLUG) && !text.text().contains("la-marsa/guides/premiers-jours\""), "{page}: {}", text.text());
        }
        let json = app.get("/api/hsds/v3/services?territory=la-marsa").await.ok().json();
        assert_eq!(json["total_items"], 0);
        let id = at(&app, SLUG).await.rsplit('/').next().unwrap().to_owned();
        app.get(&format!("/api/hsds/v3/services/{id}")).await.is(404);
        for page in [SERVICE, GUIDE] {
            let told = app.get(page).await.is(404).shows("Nous vérifions cette page").shows("+216 71 000 111");
            assert!(told.text().contains("mailto:accueil@marsa.example.org") && told.text().contains("noindex"), "{page}");
        }
        // Next door nothing is hidden.
        app.get("/fr/raoued/services").await.ok().shows("Pas confirmé depuis le");
        let page = app.as_(Persona::Editor).get("/fr/work/freshness").await.ok();
        page.shows("Caché au public");
        let path = at(&app, SLUG).await;
        confirm(&app, Persona::Editor, &path).await.is(303);
        app.catch_up().await;
        app.get(SERVICE).await.ok().shows("Vérifié le 1er mars 2028");
        assert!(app.get("/fr/la-marsa/services").await.ok().text().contains(SLUG));
        // A page that is kept tells the truth on the very day: it is shown on the last one, and hidden on the next.
        look(&mut app, "2028-12-01T22:59:00Z").await;
        app.get(SERVICE).await.ok().shows("Pas confirmé depuis le 1er mars 2028");
        look(&mut app, "2028-12-01T23:00:00Z").await;
        app.get(SERVICE).await.is(404).shows("Nous vérifions cette page");
    }

    async fn owners_are_told_once_by_one_mail_with_a_link_for_each(place) {
        let catcher = Catcher::new();
        let mut app = network_with_mail(&place, &catcher).await;
        let path = at(&app, SLUG).await;
        let editor = app.account(Persona::Editor).await.id.to_string();
        app.account(Persona::Coordinator).await;
        let stranger = app.account(Persona::Neighbour).await.id.to_string();
        app.as_(Persona::Editor).post_form(&format!("{path}/owner"), &[("owner", &stranger)]).await.is(404);
        app.as_(Persona::Editor).post_form(&format!("{path}/owner"), &[("owner", "x")]).await.is(404);
        app.as_(Persona::Editor).post_form(&format!("{path}/owner"), &[("owner", &editor)]).await.is(303);
        look(&mut app, LATE).await;
        app.as_(Persona::Editor).get("/fr/work/freshness?whose=mine").await.ok().shows("Guichet d’accueil").shows("Une page à confirmer");
        look(&mut app, LATE).await;
        // The digest of the next morning, once.
        look(&mut app, "2028-03-02T08:00:00Z").await;
        let mails = catcher.take();
        let mail = mails.iter().find(|it| it.to == ["editor@example.org"]).unwrap();
        assert_eq!(mails.iter().filter(|it| it.to == ["editor@example.org"]).count(), 1);
        assert_eq!(mail.text.matches("/fr/confirmations/").count(), 1, "{}", mail.text);
        assert!(mail.html.contains("/fr/confirmations/") && mail.text.contains("Toujours juste"));
        assert!(!mail.text.contains("editor"), "{}", mail.text);
        let coordinator = mails.iter().find(|it| it.to == ["coordinator@example.org"]).unwrap();
        assert!(coordinator.text.matches("/fr/confirmations/").count() > 3, "the others are the coordinator's");
        look(&mut app, "2028-03-03T08:00:00Z").await;
        assert!(catcher.take().is_empty(), "nobody is told twice");
        let link = mail.link("/confirmations/");
        let page = app.get(&link).await.ok().shows("Est-ce toujours juste").shows("Guichet d’accueil");
        assert!(page.text().contains("noindex"));
        // Opening it, as a mail scanner does, changed nothing.
        assert!(acts(&app, "service-confirmed").await.is_empty());
        for lang in ["ar", "en", "es", "pt"] {
            app.get(&link.replacen("/fr/", &format!("/{lang}/"), 1)).await.ok();
        }
        app.post_form(&link, &[]).await.ok().shows("Merci, c’est confirmé");
        app.catch_up().await;
        app.get(SERVICE).await.ok().shows("Vérifié le 3 mars 2028");
        app.get(&link).await.is(410).shows("Ce lien n’est plus utile");
        app.post_form(&link, &[]).await.is(410);
        let trail = acts(&app, "service-confirmed").await;
        assert_eq!(trail.len(), 1);
        assert_eq!(trail[0].account.map(|it| it.to_string()), Some(editor));
        assert!(trail[0].details.contains("\"link\":true"));
        // The last sign holds less than it could, so that another one may say the same: one before it is changed.
        let (before, sign, after) = (&link[..link.len() - 6], &link[link.len() - 6..link.len() - 5], &link[link.len() - 5..]);
        let changed = format!("{before}{}{after}", if sign == "A" { "B" } else { "A" });
        for wrong in ["x".to_owned(), changed, link[..link.len() - 4].to_owned()] {
            let wrong = if wrong.starts_with('/') { wrong } else { format!("/fr/confirmations/{wrong}") };
            app.get(&wrong).await.is(404).shows("Ce lien ne fonctionne pas");
            app.post_form(&wrong, &[]).await.is(404);
        }
        // A link of the coordinator is void once its record has changed, and after thirty days.
        let other = coordinator.link("/confirmations/");
        app.get(&other).await.ok();
        look(&mut app, "2028-04-05T08:00:00Z").await;
        app.get(&other).await.is(410).shows("Ce lien est trop ancien");
        app.post_form(&other, &[]).await.is(410);
        catcher.take();
    }

    async fn a_link_dies_with_a_change_and_with_the_right(place) {
        let catcher = Catcher::new();
        let mut app = network_with_mail(&place, &catcher).await;
        let (path, guide) = (at(&app, SLUG).await, guide_at(&app).await);
        let editor = app.account(Persona::Editor).await;
        for path in [&path, &guide] {
            app.as_(Persona::Coordinator).post_form(&format!("{path}/owner"), &[("owner", &editor.id.to_string())]).await.is(303);
        }
        look(&mut app, LATE).await;
        look(&mut app, "2028-03-02T08:00:00Z").await;
        let mails = catcher.take();
        let mail = mails.iter().find(|it| it.to == ["editor@example.org"]).unwrap();
        let links: Vec<String> = mail.text.split_whitespace().filter_map(|it| it.strip_prefix("https://teranga.example"))
            .filter(|it| it.contains("/confirmations/")).map(str::to_owned).collect();
        assert_eq!(links.len(), 2);
        for link in &links {
            app.get(link).await.ok();
        }
        write(&app, Persona::Editor, &path, &[("description", "Autre chose")]).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        let grants = platform::accounts::grants::of_accounts(app.app().db.read(), &[editor.id]).await.unwrap();
        let tx = app.app().db.begin().await.unwrap();
        let permit = app.cx().permit::<platform::accounts::grants::EndGrant>(&tx, (grants[0].id, Vec::new())).await;
        if let Ok(permit) = permit {
            platform::accounts::grants::end(&tx, &permit).await.unwrap();
        }
        tx.commit().await.unwrap();
        for link in &links {
            app.post_form(link, &[]).await.is(410).shows("Ce lien n’est plus utile");
        }
        assert!(acts(&app, "guide-confirmed").await.is_empty());
    }

    async fn an_own_date_comes_first_and_is_used_up(place) {
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("due", "2026-12-01")]).await.is(303);
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("À confirmer avant le 1er décembre 2026");
        look(&mut app, "2026-12-02T09:30:00Z").await;
        app.get(SERVICE).await.ok().shows("Pas confirmé depuis le 25 novembre 2026");
        confirm(&app, Persona::Editor, &path).await.is(303);
        app.catch_up().await;
        app.get(SERVICE).await.ok().shows("Vérifié le 2 décembre 2026");
        app.as_(Persona::Editor).get(&path).await.ok().shows("À confirmer avant le 2 décembre 2027");
    }

    async fn the_list_asks_the_database_as_often_however_long_it_is(place) {
        use std::future::IntoFuture;
        let mut app = network(&place).await;
        look(&mut app, LATE).await;
        for who in [Persona::Editor, Persona::Administrator] {
            app.as_(who).get("/fr/work/freshness").await.ok();
        }
        let (_, one) = app.queries(app.as_(Persona::Editor).get("/fr/work/freshness").into_future()).await;
        let (_, all) = app.queries(app.as_(Persona::Administrator).get("/fr/work/freshness").into_future()).await;
        assert!(all <= one, "{all} for all, {one} for a town");
        for lang in ["fr", "ar", "en", "es", "pt"] {
            for page in ["work/freshness", "work/freshness?page=9&territory=x", "work/freshness/territories"] {
                app.as_(Persona::Coordinator).get(&format!("/{lang}/{page}")).await.ok();
            }
            app.as_(Persona::Coordinator).get(&settings(&app).await.replacen("/fr/", &format!("/{lang}/"), 1)).await.ok();
        }
    }
}
