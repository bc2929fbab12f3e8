//! What waits to be translated and how far it has come; who is at it; and who is told of a draft on its way.
//! The personas work in La Marsa; the neighbour edits Raoued.

use crate::demo::network;
use crate::drafts::{act, at, write};
use directory::progress::recounting;
use testkit::{Persona, Place, TestApp};

const SLUG: &str = "guichet-accueil-migrants";
const LIST: &str = "/fr/work/translations";

async fn counted(place: &Place) -> TestApp {
    let app = network(place).await;
    recounting::everything(app.app()).await.unwrap();
    app
}

/// The texts of the notices of somebody.
async fn told(app: &TestApp, who: Persona) -> Vec<String> {
    let account = app.account(who).await;
    let tx = app.app().db.begin().await.unwrap();
    let actor = platform::accounts::account::acting(&tx, account.id).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let locale = platform::Locale::new(kernel::Lang::FR);
    let page = platform::notices::page(&app.app().db, &actor, None).await.unwrap();
    let say = |it: &platform::notices::Model| {
        let kind = app.app().kinds().iter().find(|kind| kind.name == it.kind).unwrap();
        (kind.say)(&locale, &it.data())
    };
    page.notices.iter().map(say).collect()
}

fn texts(all: &[String], words: &str) -> usize {
    all.iter().filter(|it| it.contains(words)).count()
}

testkit::on_both! {
    async fn a_changed_text_waits_first_and_is_counted_at_once(place) {
        let app = counted(&place).await;
        let path = at(&app, SLUG).await;
        let link = format!("{path}/translations/ar");
        app.as_(Persona::Translator).post_form(&format!("{LIST}/languages"), &[("language", "ar")]).await.is(303);
        let before = app.as_(Persona::Translator).get(LIST).await.ok();
        assert!(!before.text().contains(&link), "it is up to date in Arabic");
        write(&app, Persona::Editor, &path, &[("description", "Un tout nouveau mot : xylophone.")]).await.is(303);
        let (page, queries) = app.queries(async { app.as_(Persona::Translator).get(LIST).await.ok() }).await;
        assert!(queries < 16, "{queries} queries");
        let rows: Vec<&str> = page.text().split("<tbody>").nth(1).unwrap().split("</tr>").collect();
        let row = rows.iter().position(|row| row.contains(&link)).unwrap();
        assert!(rows[row].contains("à mettre à jour") && rows[row].contains("<td class=\"number\">5</td>"), "{}", rows[row]);
        // Whatever is stale stands before whatever is only missing.
        let last = rows.iter().rposition(|row| row.contains("à mettre à jour")).unwrap();
        let first = rows.iter().position(|row| !row.contains("à mettre à jour") && row.contains("à traduire"));
        assert!(first.is_none_or(|first| last < first), "{last} {first:?}");
        app.as_(Persona::Translator).get("/fr/work").await.ok().shows("arabe");
        // Nobody else finds it, and whoever may not translate has no list.
        app.as_(Persona::Observer).get(LIST).await.is(404);
        app.as_(Persona::Neighbour).get(LIST).await.is(404);
    }

    async fn who_translates_is_said_and_may_be_asked(place) {
        let app = counted(&place).await;
        let path = at(&app, SLUG).await;
        let link = format!("{path}/translations/es");
        let translator = app.account(Persona::Translator).await;
        for who in [Persona::Observer, Persona::Neighbour] {
            act(&app, who, &format!("{link}/claim"), &[]).await.is(404);
            act(&app, who, &format!("{link}/release"), &[]).await.is(404);
        }
        act(&app, Persona::Translator, &format!("{link}/claim"), &[]).await.is(303);
        app.as_(Persona::Translator).get(&link).await.ok().shows("Vous traduisez ce texte");
        app.as_(Persona::Coordinator).get(&link).await.ok().shows("translator traduit ce texte").shows("Je le traduis à sa place");
        let list = app.as_(Persona::Coordinator).get(&format!("{LIST}?lang=es&whose=free")).await.ok();
        assert!(!list.text().contains(&link));
        let mine = app.as_(Persona::Translator).get(&format!("{LIST}?lang=es&whose=mine")).await.ok();
        assert_eq!(mine.text().matches("/translations/es").count(), 1);
        act(&app, Persona::Translator, &format!("{link}/release"), &[]).await.is(303);
        app.as_(Persona::Translator).get(&link).await.ok().hides("Vous traduisez ce texte");
        // Somebody of the place can be asked, nobody else.
        let neighbour = app.account(Persona::Neighbour).await.id.to_string();
        act(&app, Persona::Coordinator, &format!("{link}/claim"), &[("account", &neighbour)]).await.is(404);
        let asked = [("account", translator.id.to_string())];
        act(&app, Persona::Coordinator, &format!("{link}/claim"), &[("account", &asked[0].1)]).await.is(303);
        assert_eq!(texts(&told(&app, Persona::Translator).await, "On vous demande de traduire"), 1);
        app.as_(Persona::Translator).get(&link).await.ok().shows("Vous traduisez ce texte");
    }

    async fn progress_is_told_by_place_language_and_section(place) {
        let app = counted(&place).await;
        let at_first = format!("{LIST}/progress?territory=la-marsa&lang=ar");
        let (page, queries) = app.queries(async { app.as_(Persona::Observer).get(&at_first).await.ok() }).await;
        assert!(queries < 12, "{queries} queries");
        let page = page.shows("Les services").shows("La Marsa");
        assert!(!page.words().contains("Raoued"));
        let sheet = app.as_(Persona::Observer).get(&format!("{LIST}/progress.csv")).await.ok();
        assert_eq!(sheet.header("content-type"), "text/csv; charset=utf-8");
        let line = |sheet: &str, section: &str| -> Vec<String> {
            let found = sheet.lines().find(|line| line.contains(section) && line.contains(",ar,")).unwrap_or_default();
            found.split(',').map(str::to_owned).collect()
        };
        let before = line(sheet.text(), "Les services");
        let number = |line: &[String], at: usize| line[at].parse::<i64>().unwrap();
        let (stale, current) = (number(&before, 7), number(&before, 9));
        assert!(current > 200, "{before:?}");
        assert!(sheet.text().contains("Thèmes"), "{}", sheet.text());
        // A change, a claim, a translation that waits for review.
        let path = at(&app, SLUG).await;
        write(&app, Persona::Editor, &path, &[("description", "Un mot : xylophone.")]).await.is(303);
        let csv = async |app: &TestApp| app.as_(Persona::Observer).get(&format!("{LIST}/progress.csv")).await.ok().text().to_owned();
        assert_eq!(number(&line(&csv(&app).await, "Les services"), 7), stale + 1);
        act(&app, Persona::Translator, &format!("{path}/translations/ar/claim"), &[]).await.is(303);
        let taken = line(&csv(&app).await, "Les services");
        assert_eq!((number(&taken, 6), number(&taken, 7)), (1, stale), "in translation: {taken:?}");
        let link = format!("{path}/translations/ar");
        let page = app.as_(Persona::Translator).get(&link).await.ok();
        let mut fields = crate::drafts::fields(&page, &link);
        let field = fields.iter().find(|(name, value)| name.starts_with("key.") && value == "description").unwrap().0[4..].to_owned();
        fields = crate::drafts::with(fields, &[(&format!("value.{field}"), "كلمة جديدة.")]);
        crate::drafts::send(&app, Persona::Translator, &link, &fields).await.is(303);
        let review = line(&csv(&app).await, "Les services");
        assert_eq!((number(&review, 6), number(&review, 7), number(&review, 8)), (0, stale, 1), "to review: {review:?}");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        assert_eq!(line(&csv(&app).await, "Les services"), before);
        app.as_(Persona::Newcomer).get(&format!("{LIST}/progress")).await.is(404);
        app.as_(Persona::Observer).get(&format!("{LIST}/progress.xlsx")).await.ok();
    }

    async fn a_territory_that_speaks_another_language_is_counted_anew(place) {
        let mut app = counted(&place).await;
        let mut all = directory::import::everything(app.app().db.read()).await.unwrap();
        all.territories.iter_mut().find(|it| it.slug == "la-marsa").unwrap().languages.push("pt-BR".parse().unwrap());
        let mut tx = app.app().db.begin().await.unwrap();
        let permit = app.cx().permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
        directory::records::keep(&mut tx, &permit, &all.territories).await.unwrap();
        tx.commit().await.unwrap();
        app.catch_up().await;
        app.set_clock("2026-11-25T10:00:00Z").await;
        app.run_jobs().await;
        let page = app.as_(Persona::Observer).get(&format!("{LIST}/progress?territory=la-marsa&lang=pt-BR")).await.ok();
        page.shows("Les services");
    }

    async fn people_are_told_of_a_draft_on_its_way(place) {
        let app = network(&place).await;
        let path = at(&app, SLUG).await;
        for who in [Persona::Reviewer, Persona::Translator, Persona::Neighbour] {
            app.account(who).await;
        }
        app.as_(Persona::Translator).post_form(&format!("{LIST}/languages"), &[("language", "ar")]).await.is(303);
        for words in ["Premier texte", "Deuxième texte", "Troisième texte"] {
            write(&app, Persona::Editor, &path, &[("description", words)]).await.is(303);
        }
        assert_eq!(told(&app, Persona::Translator).await.len(), 0, "nobody is told of every save");
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        assert_eq!(texts(&told(&app, Persona::Reviewer).await, "attend une relecture"), 1);
        assert_eq!(texts(&told(&app, Persona::Translator).await, "Traduction à mettre à jour"), 1);
        assert!(told(&app, Persona::Neighbour).await.is_empty() && told(&app, Persona::Editor).await.is_empty());
        act(&app, Persona::Reviewer, &format!("{path}/refusal"), &[("note", "Plus court")]).await.is(303);
        assert_eq!(texts(&told(&app, Persona::Editor).await, "demande des changements"), 1);
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        assert_eq!(texts(&told(&app, Persona::Translator).await, "Traduction à mettre à jour"), 1, "once, however often");
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", "2026-12-24")]).await.is(303);
        assert_eq!(texts(&told(&app, Persona::Editor).await, "sera publié"), 1);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        let editor = told(&app, Persona::Editor).await;
        assert_eq!((editor.len(), texts(&editor, "est publié")), (1, 1), "{editor:?}");
        assert_eq!(told(&app, Persona::Reviewer).await.len(), 0, "what was to be reviewed is no more");
    }

    async fn what_cannot_be_published_on_its_day_is_kept_and_told(place) {
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        let change = [("description", "Pour Noël"), ("alert", "Bientôt")];
        write(&app, Persona::Editor, &path, &change).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", "2026-12-24")]).await.is(303);
        // Whoever chose the day loses the right before it comes.
        let account = app.account(Persona::Reviewer).await;
        let (cx, tx) = (app.cx(), app.app().db.begin().await.unwrap());
        for grant in platform::accounts::grants::of_accounts(tx.connection(), &[account.id]).await.unwrap() {
            let permit = cx.permit::<platform::accounts::grants::EndGrant>(&tx, (grant.id, Vec::new())).await.unwrap();
            platform::accounts::grants::end(&tx, &permit).await.unwrap();
        }
        tx.commit().await.unwrap();
        app.set_clock("2026-12-24T08:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        assert_eq!(texts(&told(&app, Persona::Editor).await, "n’a pas été publié"), 1);
        app.as_(Persona::Editor).get(&path).await.ok().shows("Pour Noël").shows("En relecture");
    }

    async fn a_picture_that_says_nothing_keeps_a_text_from_the_public(place) {
        use directory::drafts::store as drafts;
        use sea_orm::entity::prelude::*;
        let mut app = network(&place).await;
        let path = at(&app, SLUG).await;
        let photograph = testkit::photograph(400, 300);
        let pictures = format!("{path}/pictures");
        let file = [("file", "a.jpg", photograph.as_slice())];
        app.as_(Persona::Editor).post_files(&pictures, &[("alt", "La porte du guichet")], &file).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[("on", "2026-12-24")]).await.is(303);
        // As if something else had written the draft since.
        let tx = app.app().db.begin().await.unwrap();
        let row = drafts::Entity::find().one(tx.connection()).await.unwrap().unwrap();
        let body = row.body.replace("La porte du guichet", " ");
        assert_ne!(body, row.body);
        let update = drafts::Entity::update_many().col_expr(drafts::Column::Body, body.into());
        update.exec(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        app.set_clock("2026-12-24T08:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        assert_eq!(texts(&told(&app, Persona::Editor).await, "une image ne dit pas ce qu’elle montre"), 1);
        assert_eq!(texts(&told(&app, Persona::Reviewer).await, "une image ne dit pas ce qu’elle montre"), 1);
        app.as_(Persona::Editor).get(&path).await.ok().shows("En relecture");
        app.as_(Persona::Reviewer).post_form(&format!("{path}/publication"), &[]).await.is(422);
    }
}
