//! Guides at the desk: written, translated, published, archived, put in order; and nothing of it next door.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::network;
use crate::drafts::{act, fields, send, with, write};
use testkit::{Persona, TestApp};

/// Address of a page of La Marsa's guide in the workspace.
pub async fn at(app: &TestApp, slug: &str) -> String {
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    let home = shelf.published("la-marsa").unwrap().id;
    let guide = all.guides.iter().find(|it| it.slug == slug && it.territory == home).unwrap();
    format!("/fr/work/guides/{}", guide.id)
}

/// The slugs of the public tree, in its order.
async fn tree(app: &TestApp) -> Vec<String> {
    app.catch_up().await;
    let page = app.get("/fr/la-marsa/guides").await.ok();
    let html = page.text().to_owned();
    let links = html.split("href=\"/fr/la-marsa/guides/").skip(1);
    links.map(|it| it.split('"').next().unwrap().to_owned()).collect()
}

testkit::on_both! {
    async fn a_page_goes_its_way_to_everywhere(place) {
        let app = network(&place).await;
        let new = [("territory", "la-marsa"), ("lang", "fr"), ("title", "Ouvrir un compte")];
        app.as_(Persona::Editor).get("/fr/work/guides/new").await.ok().shows("La Marsa");
        act(&app, Persona::Editor, "/fr/work/guides", &with_title(&new, "")).await.is(422).shows("Titre de la page");
        let begun = act(&app, Persona::Editor, "/fr/work/guides", &new).await.is(303);
        let path = begun.location().to_owned();
        let words = [
            ("summary", "En bref : le bail"), ("section.what.body", "Lisez le **bail**, mot xylophone."),
            ("section.how.steps", "Signer\n\nPayer"), ("section.who.title", "Pour qui donc"), ("section.who.body", "Pour tous"),
        ];
        write(&app, Persona::Editor, &path, &words).await.is(303);
        app.catch_up().await;
        for page in ["/fr/la-marsa/guides/ouvrir-un-compte", "/fr/la-marsa/guides/ouvrir-un-compte/reports/new"] {
            app.get(page).await.is(404);
        }
        app.get("/fr/la-marsa/bundle.json").await.ok().hides("xylophone");
        app.as_(Persona::Editor).get(&format!("{path}/preview")).await.ok().shows("xylophone").shows("Pour qui donc");
        act(&app, Persona::Editor, &format!("{path}/publication"), &[]).await.is(404);
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("Ouvrir un compte");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        let public = app.get("/fr/la-marsa/guides/ouvrir-un-compte").await.ok().shows("xylophone");
        assert!(public.text().contains("<strong>bail</strong>") && public.text().contains("id=\"what\""));
        app.get("/fr/la-marsa/services?q=xylophone").await.ok().shows("Ouvrir un compte");
        assert!(app.get("/fr/la-marsa/bundle.json").await.ok().text().contains("xylophone"));
        let to = format!("{path}/translations/ar");
        let page = app.as_(Persona::Translator).get(&to).await.ok();
        let asked = fields(&page, &to);
        let n = asked.iter().find(|(name, key)| name.starts_with("key.") && key == "section.how.steps").unwrap().0.replace("key.", "");
        send(&app, Persona::Translator, &to, &with(asked, &[(&format!("value.{n}"), "وقّع\nادفع")])).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/ar/la-marsa/guides/ouvrir-un-compte").await.ok().shows("ادفع");
        write(&app, Persona::Editor, &path, &[("section.how.steps", "Signer\nPayer tout")]).await.is(303);
        app.as_(Persona::Translator).get(&to).await.ok().shows("À mettre à jour");
        let history = app.as_(Persona::Observer).get(&format!("{path}/versions/2")).await.ok();
        assert!(history.text().contains("<ins>") && history.words().contains("tout"));
        act(&app, Persona::Reviewer, &format!("{path}/archive"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/guides/ouvrir-un-compte").await.is(404);
        app.get("/fr/la-marsa/services?q=xylophone").await.ok().hides("Ouvrir un compte");
        app.as_(Persona::Editor).get("/fr/work/guides?territory=la-marsa").await.ok().shows("Ouvrir un compte").shows("Archivé");
    }

    async fn next_door_finds_nothing_of_a_guide(place) {
        let app = network(&place).await;
        let path = at(&app, "premiers-jours").await;
        write(&app, Persona::Editor, &path, &[("summary", "Brouillon")]).await.is(303);
        let id = path.rsplit('/').next().unwrap();
        let routes: Vec<_> = app.routes().iter().filter(|it| it.path.contains("/work/guides/{id}")).cloned().collect();
        assert!(routes.len() >= 15);
        for route in routes {
            let path = route.path.replace("{lang}", "fr").replace("{id}", id).replace("{number}", "1").replace("{to}", "ar");
            for persona in [Persona::Neighbour, Persona::Newcomer] {
                let ask = if route.method == "POST" { app.as_(persona).post_form(&path, &[("step", "up")]) } else { app.as_(persona).get(&path) };
                assert_eq!(ask.await.status.as_u16(), 404, "{} {path} {persona:?}", route.method);
            }
        }
        app.as_(Persona::Neighbour).get("/fr/work/guides?territory=la-marsa").await.is(404);
        app.as_(Persona::Neighbour).get("/fr/work/guides").await.ok().hides("Premiers jours");
        act(&app, Persona::Neighbour, "/fr/work/guides", &[("territory", "la-marsa"), ("title", "À moi")]).await.is(404);
        act(&app, Persona::Editor, &format!("{path}/position"), &[("step", "down")]).await.is(404);
    }

    async fn the_order_changes_for_the_public_and_never_becomes_a_circle(place) {
        let app = network(&place).await;
        let before = tree(&app).await;
        let path = at(&app, &before[0]).await;
        let second = at(&app, &before[1]).await;
        let go = async |path: &str, fields: &[(&str, &str)]| {
            let to = act(&app, Persona::Reviewer, &format!("{path}/position"), fields).await.is(303).location().to_owned();
            app.as_(Persona::Reviewer).get(&to).await.ok()
        };
        write(&app, Persona::Editor, &path, &[("summary", "Un brouillon ne perd pas sa place")]).await.is(303);
        go(&path, &[("step", "up")]).await.shows("ne peut pas aller plus loin");
        go(&path, &[("step", "down")]).await.shows("à la place 2");
        assert_eq!(tree(&app).await[..2], [before[1].clone(), before[0].clone()]);
        let in_ = go(&path, &[("step", "in")]).await.shows("est sous");
        assert!(in_.text().contains("autofocus"));
        let id = |path: &str| path.rsplit('/').next().unwrap().to_owned();
        go(&second, &[("step", "to"), ("parent", &id(&path)), ("at", "0")]).await.shows("sous elle-même");
        go(&second, &[("step", "to"), ("parent", &id(&second)), ("at", "0")]).await.shows("sous elle-même");
        go(&second, &[("step", "to"), ("parent", "00000000-0000-0000-0000-000000000000")]).await.shows("plus loin");
        go(&second, &[("step", "sideways")]).await.ok();
        // Publishing a draft that was begun before leaves the page where it was put.
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        let page = app.get(&format!("/fr/la-marsa/guides/{}", before[1])).await.ok();
        assert!(page.text().contains(&format!("/guides/{}\"", before[0])));
        // What stands below an archived page comes up to where that was.
        act(&app, Persona::Reviewer, &format!("{second}/archive"), &[]).await.is(303);
        let after = tree(&app).await;
        assert!(after.contains(&before[0]) && !after.contains(&before[1]));
        assert_eq!(after.len(), before.len() - 1);
    }

    async fn sections_move_in_the_form_and_two_may_change_different_ones(place) {
        let app = network(&place).await;
        let path = at(&app, "premiers-jours").await;
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let form = fields(&page, &path);
        let order = form.iter().find(|(name, _)| name == "order").unwrap().1.clone();
        let anchors: Vec<&str> = order.split(' ').collect();
        let moved = send(&app, Persona::Editor, &path, &with(form.clone(), &[("do", &format!("down-{}", anchors[0]))])).await.ok();
        let new = fields(&moved, &path).iter().find(|(name, _)| name == "order").unwrap().1.clone();
        assert!(new.starts_with(anchors[1]));
        let more = send(&app, Persona::Editor, &path, &with(fields(&moved, &path), &[("do", "more-section")])).await.ok();
        let more = fields(&more, &path);
        let added = more.iter().find(|(name, _)| name == "order").unwrap().1.rsplit(' ').next().unwrap().to_owned();
        let body = format!("section.{added}.body");
        send(&app, Persona::Editor, &path, &with(more, &[(&body, "Une partie ajoutée")])).await.is(303);
        app.as_(Persona::Editor).get(&format!("{path}/preview")).await.ok().shows("Une partie ajoutée");
        // The other one still has the page as it was, and changes another part of it: asked, and nothing is lost.
        let late = send(&app, Persona::Reviewer, &path, &with(form, &[("summary", "Autre résumé")])).await.is(409);
        send(&app, Persona::Reviewer, &path, &fields(&late, &path)).await.is(303);
        let both = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(both.text().contains("Une partie ajoutée") && both.text().contains("Autre résumé"));
        let shown = send(&app, Persona::Editor, &path, &with(fields(&both, &path), &[("do", "more-preview")])).await.ok();
        assert!(shown.text().contains("<p>Une partie ajoutée</p>"));
    }

    async fn it_saves_itself_and_leaves_a_colleague_alone(place) {
        let app = network(&place).await;
        let path = at(&app, "premiers-jours").await;
        let form = fields(&app.as_(Persona::Editor).get(&path).await.ok(), &path);
        let quiet = with(form.clone(), &[("quiet", "yes"), ("summary", "Tout seul")]);
        let saved = send(&app, Persona::Editor, &path, &quiet).await.ok();
        let said: serde_json::Value = serde_json::from_str(saved.text()).unwrap();
        assert!(said["said"].as_str().unwrap().starts_with("Enregistré à"));
        let hidden: Vec<(String, String)> = serde_json::from_value(said["hidden"].clone()).unwrap();
        app.as_(Persona::Editor).get(&path).await.ok().shows("Brouillon").shows("Tout seul");
        let mut next = quiet.clone();
        for (name, value) in &hidden {
            next = with(next, &[(name, value)]);
        }
        send(&app, Persona::Editor, &path, &with(next.clone(), &[("summary", "Encore")])).await.ok();
        send(&app, Persona::Editor, &path, &with(next.clone(), &[("summary", "Trop tard")])).await.is(409);
        send(&app, Persona::Editor, &path, &with(form, &[("quiet", "yes"), ("title", "")])).await.is(409);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Encore");
        // What waits for review is taken back by a person only.
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        let form = fields(&app.as_(Persona::Editor).get(&path).await.ok(), &path);
        send(&app, Persona::Editor, &path, &with(form, &[("quiet", "yes"), ("summary", "Non")])).await.is(409);
        app.as_(Persona::Editor).get(&path).await.ok().shows("En relecture");
    }

    async fn a_small_correction_stays_small_however_often_it_saved_itself(place) {
        let app = network(&place).await;
        let path = at(&app, "premiers-jours").await;
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let form = fields(&page, &path);
        let title = form.iter().find(|(name, _)| name == "title").unwrap().1.clone();
        let quiet = with(form.clone(), &[("quiet", "yes"), ("title", &format!("{title}x"))]);
        let saved = send(&app, Persona::Editor, &path, &quiet).await.ok();
        let said: serde_json::Value = serde_json::from_str(saved.text()).unwrap();
        let mut last = with(form, &[("minor", "yes"), ("title", &format!("{title}!"))]);
        for (name, value) in serde_json::from_value::<Vec<(String, String)>>(said["hidden"].clone()).unwrap() {
            last = with(last, &[(&name, &value)]);
        }
        send(&app, Persona::Editor, &path, &last).await.is(303);
        app.as_(Persona::Translator).get(&format!("{path}/translations/ar")).await.ok().hides("À mettre à jour");
    }

    async fn markdown_is_shown_and_what_is_pasted_is_cleaned(place) {
        let app = network(&place).await;
        let hostile = "**gras** <script>alert(1)</script> [x](javascript:alert(1))";
        let shown = act(&app, Persona::Editor, "/fr/work/markdown/preview", &[("text", hostile)]).await.ok();
        assert!(shown.text().contains("<strong>gras</strong>"));
        assert!(!shown.text().contains("<script") && !shown.text().contains("javascript:"));
        let clean = act(&app, Persona::Editor, "/fr/work/markdown/cleaning", &[("text", "<p>Un <b>mot</b><img src=x onerror=y></p>")]).await.ok();
        assert_eq!(clean.text(), "Un **mot**");
        let long = "<p>".repeat(400_000);
        assert!(act(&app, Persona::Editor, "/fr/work/markdown/cleaning", &[("text", &long)]).await.status.is_client_error());
        act(&app, Persona::Public, "/fr/work/markdown/cleaning", &[("text", "x")]).await.is(401);
    }

    async fn every_page_of_guides_speaks_every_language(place) {
        let app = network(&place).await;
        let path = at(&app, "premiers-jours").await;
        write(&app, Persona::Editor, &path, &[("summary", "Autre chose")]).await.is(303);
        for lang in ["fr", "ar", "en", "es", "pt"] {
            let path = path.replacen("/fr/", &format!("/{lang}/"), 1);
            for rest in ["", "/preview", "/versions", "/versions/1", "/translations/es"] {
                app.as_(Persona::Coordinator).get(&format!("{path}{rest}")).await.ok();
            }
            for page in ["work/guides", "work/guides/new", "work/guides?territory=la-marsa"] {
                app.as_(Persona::Coordinator).get(&format!("/{lang}/{page}")).await.ok();
            }
        }
    }
}

fn with_title<'a>(fields: &[(&'a str, &'a str)], title: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, if *name == "title" { title } else { *value })).collect()
}
