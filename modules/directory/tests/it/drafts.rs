//! From draft to public: who may do what, that nobody loses a text, and that nothing shows before it is published.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::network;
use directory::drafts::policy::PublishDraft;
use std::future::IntoFuture;
use testkit::{Answer, Persona, TestApp};

const SLUG: &str = "guichet-accueil-migrants";

/// Address of a service in the workspace.
pub async fn at(app: &TestApp, slug: &str) -> String {
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    let service = all.services.iter().find(|it| it.slug == slug).unwrap();
    format!("/fr/work/services/{}", service.id)
}

/// The fields of the page's form that is sent to `action`, as a browser would send them.
pub fn fields(page: &Answer, action: &str) -> Vec<(String, String)> {
    let html = page.text();
    let start = html.find(&format!("action=\"{action}\"")).unwrap_or_else(|| panic!("no form to {action}"));
    let form = &html[start..];
    let form = &form[..form.find("</form>").unwrap()];
    let mut found = Vec::new();
    let mut rest = form;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at..rest[at..].find('>').map_or(rest.len(), |end| at + end)];
        let attribute = |name: &str| {
            let from = tag.find(&format!(" {name}=\""))? + name.len() + 3;
            Some(unescape(&tag[from..from + tag[from..].find('"')?]))
        };
        let after = &rest[(at + tag.len() + 1).min(rest.len())..];
        if let Some(name) = attribute("name") {
            if tag.starts_with("<input") {
                let kind = attribute("type").unwrap_or_default();
                if !matches!(kind.as_str(), "checkbox" | "radio") || tag.contains(" checked") {
                    found.push((name, attribute("value").unwrap_or_default()));
                }
            } else if tag.starts_with("<textarea") {
                let value = unescape(&after[..after.find("</textarea>").unwrap()]);
                found.push((name, value.strip_prefix('\n').unwrap_or(&value).to_owned()));
            } else if tag.starts_with("<select") {
                let options = &after[..after.find("</select>").unwrap()];
                let chosen = options.split("<option").find(|it| it.contains(" selected"));
                let value = chosen.and_then(|it| it.split("value=\"").nth(1)?.split('"').next());
                found.push((name, value.map(unescape).unwrap_or_default()));
            }
        }
        rest = after;
    }
    found
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

pub fn with(mut fields: Vec<(String, String)>, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in changes {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

pub async fn send(app: &TestApp, who: Persona, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.as_(who).post_form(path, &fields).await
}

/// Opens the editor, changes something, saves.
pub async fn write(app: &TestApp, who: Persona, path: &str, changes: &[(&str, &str)]) -> Answer {
    let page = app.as_(who).get(path).await.ok();
    send(app, who, path, &with(fields(&page, path), changes)).await
}

pub async fn act(app: &TestApp, who: Persona, path: &str, fields: &[(&str, &str)]) -> Answer {
    app.as_(who).post_form(path, fields).await
}

testkit::on_both! {
    async fn a_draft_goes_its_way_and_shows_only_when_it_is_published(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let public = format!("/fr/la-marsa/services/{SLUG}");
        write(&app, Persona::Editor, &path, &[("description", "Un tout nouveau mot : xylophone."), ("hours.0.opens", "10:00")]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Brouillon").shows("xylophone");
        app.as_(Persona::Editor).get(&format!("{path}/preview")).await.ok().shows("xylophone");
        app.catch_up().await;
        for page in [&public, "/fr/la-marsa/services?q=xylophone", "/api/hsds/v3/services?search=xylophone", "/fr/la-marsa/bundle.json"] {
            let answer = app.get(page).languages("fr").await.ok();
            assert!(!answer.text().contains("nouveau mot"), "{page}");
        }
        act(&app, Persona::Editor, &format!("{path}/publication"), &[]).await.is(404);
        act(&app, Persona::Editor, &format!("{path}/submission"), &[("note", "À relire")]).await.is(303);
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("Un texte à relire").shows("Guichet d’accueil");
        app.as_(Persona::Neighbour).get("/fr/work").await.ok().hides("Guichet d’accueil");
        act(&app, Persona::Reviewer, &format!("{path}/refusal"), &[("note", "")]).await.is(422);
        act(&app, Persona::Reviewer, &format!("{path}/refusal"), &[("note", "Plus court")]).await.is(303);
        app.as_(Persona::Editor).get("/fr/work").await.ok().shows("On vous demande des changements");
        app.as_(Persona::Editor).get(&path).await.ok().shows("Plus court");
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&public).await.ok().shows("xylophone").shows("10 h – 13 h");
        app.get("/fr/la-marsa/services?q=xylophone").await.ok().shows("Guichet d’accueil");
        let api = app.get("/api/hsds/v3/services?search=xylophone").languages("fr").await.ok();
        assert!(api.text().contains("nouveau mot"));
        app.get(&format!("/ar/la-marsa/services/{SLUG}")).await.ok().shows("ترجمة تحتاج إلى تحديث");
        let history = app.as_(Persona::Observer).get(&format!("{path}/versions")).await.ok();
        assert!(history.words().contains("Version 1") && history.words().contains("Version 2"));
        app.as_(Persona::Observer).get(&format!("{path}/versions/1")).await.ok().shows("xylophone");
    }

    async fn two_who_write_at_once_are_told_and_lose_nothing(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        let opened = app.as_(Persona::Editor).get(&path).await.ok();
        write(&app, Persona::Reviewer, &path, &[("description", "Le texte de la relectrice"), ("email", "autre@example.org")]).await.is(303);
        let mine = with(fields(&opened, &path), &[("description", "Mon texte à moi")]);
        let asked = send(&app, Persona::Editor, &path, &mine).await.is(409);
        assert!(asked.words().contains("Mon texte à moi") && asked.words().contains("Le texte de la relectrice"));
        app.as_(Persona::Editor).get(&path).await.ok().shows("Le texte de la relectrice");
        // What only the other changed stays theirs without being asked for.
        send(&app, Persona::Editor, &path, &fields(&asked, &path)).await.is(303);
        let merged = app.as_(Persona::Editor).get(&path).await.ok();
        let merged = fields(&merged, &path);
        assert!(merged.contains(&("description".into(), "Mon texte à moi".into())));
        assert!(merged.contains(&("email".into(), "autre@example.org".into())));
        // Publishing what one has not read is refused.
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("seen", "0123456789abcdef")]).await.is(409);
    }

    async fn the_other_municipality_finds_nothing(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Brouillon de La Marsa")]).await.is(303);
        for rest in ["", "/preview", "/versions", "/versions/1", "/translations/ar"] {
            app.as_(Persona::Neighbour).get(&format!("{path}{rest}")).await.is(404);
        }
        for persona in [Persona::Neighbour, Persona::Observer] {
            for rest in ["", "/submission", "/publication", "/refusal", "/withdrawal", "/archive", "/versions/1/restoration", "/translations/ar"] {
                act(&app, persona, &format!("{path}{rest}"), &[("note", "x")]).await.is(404);
            }
        }
        for rest in ["/submission", "/publication", "/withdrawal"] {
            act(&app, Persona::Translator, &format!("{path}{rest}"), &[]).await.is(404);
        }
        app.as_(Persona::Neighbour).get("/fr/work/services").await.ok().hides("Guichet d’accueil et d’orientation");
        app.as_(Persona::Neighbour).get("/fr/work/services?territory=la-marsa").await.ok().shows("Aucun service");
        app.as_(Persona::Neighbour).get("/fr/work/services?state=draft").await.ok().shows("Aucun service");
        act(&app, Persona::Neighbour, "/fr/work/services", &[("territory", "la-marsa"), ("name", "À moi")]).await.is(404);
        app.get(&path).await.is(303);
        app.as_(Persona::Newcomer).get(&path).await.is(404);
    }

    async fn every_route_of_a_service_is_not_found_next_door(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Brouillon")]).await.is(303);
        let id = path.rsplit('/').next().unwrap();
        let routes: Vec<_> = app.routes().iter().filter(|it| it.path.contains("/work/services/{id}")).cloned().collect();
        assert!(routes.len() >= 14);
        for route in routes {
            let path = route.path.replace("{lang}", "fr").replace("{id}", id).replace("{number}", "1").replace("{to}", "ar");
            assert!(!path.contains('{'), "{path}: give its parameter a value here");
            for persona in [Persona::Neighbour, Persona::Newcomer] {
                let ask = if route.method == "POST" { app.as_(persona).post_form(&path, &[]) } else { app.as_(persona).get(&path) };
                assert_eq!(ask.await.status.as_u16(), 404, "{} {path} {persona:?}", route.method);
            }
            if route.method == "GET" && format!("{:?}", route.access) == "May(ReadDrafts)" {
                app.as_(Persona::Observer).get(&path).await.ok();
            }
        }
    }

    async fn a_permit_speaks_of_one_service(place) {
        let app = network(&place).await;
        let services = directory::import::everything(app.app().db.read()).await.unwrap().services;
        let shelf = std::sync::Arc::new(directory::shelf::Shelf::load(app.app().db.read()).await.unwrap());
        let mut tx = app.app().db.begin().await.unwrap();
        let permit = app.cx().permit::<PublishDraft>(&tx, (services[0].id, shelf)).await.unwrap();
        directory::records::keep(&mut tx, &permit, &services[..1]).await.unwrap();
        let other = directory::records::keep(&mut tx, &permit, &services[..2]).await;
        assert!(matches!(other, Err(kernel::Error::Denied)));
        let all = directory::import::everything(app.app().db.read()).await.unwrap();
        assert!(matches!(directory::records::keep(&mut tx, &permit, &all.guides[..1]).await, Err(kernel::Error::Denied)));
    }

    async fn what_is_done_is_written_down(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Neuf")]).await.is(303);
        write(&app, Persona::Editor, &path, &[]).await.is(303);
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/refusal"), &[("note", "Non")]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        let object = Some(path.rsplit('/').next().unwrap().parse().unwrap());
        let asked = platform::audit::Asked { object, ..platform::audit::Asked::default() };
        let trail = platform::audit::read(&app.app().db, &asked, 20).await.unwrap();
        let acts: Vec<&str> = trail.iter().rev().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["service-saved", "service-submitted", "service-refused", "service-published"]);
        assert!(trail.iter().all(|it| it.account.is_some()), "who did it is missing");
        assert!(trail[0].details.contains("\"from\":1") && trail[0].details.contains("\"to\":2"), "{}", trail[0].details);
    }

    async fn a_reader_finds_names_without_their_accents(place) {
        let app = network(&place).await;
        app.as_(Persona::Observer).get("/fr/work/services?q=ETAT").await.ok().shows("État civil").shows("Un service");
        app.as_(Persona::Observer).get("/fr/work/services?q=100%25_").await.ok().shows("Aucun service ici");
    }

    async fn what_is_wrong_comes_back_with_what_was_typed(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("url", "nulle part"), ("alert", "Gardez ceci")]).await.is(422).shows("Gardez ceci").shows("https://");
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        let more = with(fields(&page, &path), &[("do", "more-phone"), ("alert", "Pas encore enregistré")]);
        let again = send(&app, Persona::Editor, &path, &more).await.ok().shows("Pas encore enregistré");
        assert!(again.text().contains("phone.1.number") && !page.text().contains("phone.1.number"));
        app.as_(Persona::Editor).get(&path).await.ok().hides("Pas encore enregistré");
    }

    async fn a_translator_brings_a_language_up_to_date_and_nothing_else(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Vous venez d’arriver ? Un agent vous écoute.")]).await.is(303);
        app.as_(Persona::Translator).get("/fr/work").await.ok().shows("arabe");
        app.as_(Persona::Translator).get("/fr/work/services?behind=ar").await.ok().shows("Guichet d’accueil");
        let to = format!("{path}/translations/ar");
        let page = app.as_(Persona::Translator).get(&to).await.ok().shows("À mettre à jour");
        assert!(page.text().contains("<del") && page.text().contains("<ins"), "what changed is not shown");
        let asked = fields(&page, &to);
        let n = asked.iter().find(|(name, key)| name.starts_with("key.") && key == "description").unwrap().0.replace("key.", "");
        let value = format!("value.{n}");
        send(&app, Persona::Translator, &to, &with(asked.clone(), &[(&value, "نص جديد")])).await.is(303);
        // The same page sent again from an older copy: both texts are shown.
        let late = send(&app, Persona::Translator, &to, &with(asked.clone(), &[(&value, "نص آخر")])).await.is(409);
        assert!(late.words().contains("نص جديد") && late.text().contains("نص آخر"));
        // Nobody writes the source by way of a translation.
        let forged = format!("{path}/translations/fr");
        let seen = asked.iter().find(|(name, _)| *name == format!("seen.{n}")).unwrap().1.clone();
        let key = [("key.0", "description"), ("value.0", "Faux"), ("seen.0", seen.as_str())];
        act(&app, Persona::Translator, &forged, &key).await.is(409);
        app.as_(Persona::Editor).get(&path).await.ok().hides("Faux").shows("Un agent vous écoute");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get(&format!("/ar/la-marsa/services/{SLUG}")).await.ok().shows("نص جديد").hides("ترجمة تحتاج إلى تحديث");
    }

    async fn a_new_service_is_nowhere_before_it_is_published(place) {
        let app = network(&place).await;
        app.as_(Persona::Editor).get("/fr/work/services/new").await.ok().shows("La Marsa");
        act(&app, Persona::Editor, "/fr/work/services", &[("territory", "la-marsa"), ("lang", "fr"), ("name", "")]).await.is(422);
        let begun = act(&app, Persona::Editor, "/fr/work/services", &[("territory", "la-marsa"), ("lang", "fr"), ("name", "Atelier vélo")]).await.is(303);
        let path = begun.location().to_owned();
        app.as_(Persona::Editor).get("/fr/work/services").await.ok().shows("Atelier vélo").shows("Jamais publié");
        app.catch_up().await;
        app.get("/fr/la-marsa/services/atelier-velo").await.is(404);
        app.get("/fr/la-marsa/services?q=atelier+velo").await.ok().hides("Atelier vélo");
        assert!(!app.get("/api/hsds/v3/services").await.ok().text().contains("Atelier vélo"));
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/services/atelier-velo").await.ok().shows("Atelier vélo");
        act(&app, Persona::Reviewer, &format!("{path}/archive"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/services/atelier-velo").await.is(404);
        app.as_(Persona::Editor).get("/fr/work/services?state=archived").await.ok().shows("Atelier vélo");
        act(&app, Persona::Editor, &format!("{path}/versions/1/restoration"), &[]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        app.catch_up().await;
        app.get("/fr/la-marsa/services/atelier-velo").await.ok();
    }

    async fn a_draft_is_published_on_its_day_and_once(place) {
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Demain seulement")]).await.is(303);
        for wrong in ["2026-11-25", "2020-01-01", "demain"] {
            act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", wrong)]).await.is(422);
        }
        for day in ["2026-11-27", "2026-11-26"] {
            act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", day)]).await.is(303);
        }
        app.as_(Persona::Editor).get(&path).await.ok().shows("Publication prévue");
        app.run_jobs().await;
        let public = format!("/fr/la-marsa/services/{SLUG}");
        app.get(&public).await.ok().hides("Demain seulement");
        app.set_clock("2026-11-25T23:30:00Z").await;
        app.run_jobs().await;
        app.catch_up().await;
        app.get(&public).await.ok().shows("Demain seulement");
        app.set_clock("2026-11-28T10:00:00Z").await;
        app.run_jobs().await;
        app.catch_up().await;
        let history = app.as_(Persona::Observer).get(&format!("{path}/versions")).await.ok();
        assert!(history.words().contains("Version 2") && !history.words().contains("Version 3"));
    }

    async fn who_lost_the_right_publishes_nothing_on_the_day(place) {
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Demain seulement")]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", "2026-11-26")]).await.is(303);
        let reviewer = app.account(Persona::Reviewer).await.id;
        let tx = app.app().db.begin().await.unwrap();
        let permit = app.cx().permit::<platform::accounts::account::ManageAccount>(&tx, (reviewer, app.app().clone())).await.unwrap();
        platform::accounts::account::set_active(&tx, &permit, false).await.unwrap();
        tx.commit().await.unwrap();
        app.set_clock("2026-11-26T10:00:00Z").await;
        app.run_jobs().await;
        app.catch_up().await;
        app.get(&format!("/fr/la-marsa/services/{SLUG}")).await.ok().hides("Demain seulement");
        app.as_(Persona::Coordinator).get(&path).await.ok().hides("Publication prévue");
    }

    async fn throwing_a_draft_away_leaves_what_is_published(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "À jeter")]).await.is(303);
        act(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(303);
        app.as_(Persona::Editor).get(&path).await.ok().hides("À jeter");
        act(&app, Persona::Editor, &format!("{path}/withdrawal"), &[]).await.is(404);
    }

    async fn the_list_asks_the_database_as_often_however_long_it_is(place) {
        let app = network(&place).await;
        app.as_(Persona::Administrator).get("/fr/work/services").await.ok();
        let (_, few) = app.queries(app.as_(Persona::Administrator).get("/fr/work/services?q=guichet").into_future()).await;
        let (_, many) = app.queries(app.as_(Persona::Administrator).get("/fr/work/services").into_future()).await;
        assert!(many <= few, "{many} queries for a long list, {few} for a short one");
    }

    async fn every_page_speaks_every_language(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Autre chose")]).await.is(303);
        for lang in ["fr", "ar", "en", "es", "pt"] {
            let path = path.replacen("/fr/", &format!("/{lang}/"), 1);
            for rest in ["", "/preview", "/versions", "/versions/1", "/translations/es"] {
                app.as_(Persona::Coordinator).get(&format!("{path}{rest}")).await.ok();
            }
            for page in ["work", "work/services", "work/services/new", "work/services?state=overdue", "work/services?behind=ar&q=a%25"] {
                app.as_(Persona::Coordinator).get(&format!("/{lang}/{page}")).await.ok();
            }
        }
    }
}
