//! What members are told, on screen and by mail, and how they choose.

use crate::{network, written};
use platform::notices;
use testkit::{Catcher, Persona, TestApp};

async fn give(app: &TestApp, to: Persona, role: &str) {
    // To give a role asks for a fresh sign-in.
    app.forget_sessions();
    let id = app.account(to).await.id;
    let fields = [("role", role), ("scope", &*written("ici"))];
    app.as_(Persona::Administrator).post_form(&format!("/fr/people/{id}/grants"), &fields).await.is(303);
}

/// The address to which a page's first form about one notice is sent.
fn reading(page: &testkit::Answer) -> String {
    let action =
        page.text().split("action=\"").find(|it| it.contains("/reading\"") && !it.starts_with("/fr/notices/reading"));
    action.unwrap().split('"').next().unwrap().to_owned()
}

testkit::on_both! {
    async fn a_notice_is_said_in_the_language_of_the_moment_and_read_once(place) {
        let app = network(&place).await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Aucune notification");
        give(&app, Persona::Editor, "translator").await;
        app.as_(Persona::Editor).get("/fr/account").await.ok().shows("1 non lue");
        app.as_(Persona::Editor).get("/en/notices").await.ok().shows("You have a new role: Translation, ici.");
        let page = app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Vous avez un nouveau rôle : Traduction, ici.");
        let read = reading(&page);
        app.as_(Persona::Observer).post_form(&read, &[]).await.is(404);
        app.as_(Persona::Editor).post_form(&read, &[]).await.is(303);
        app.as_(Persona::Editor).get("/fr/account").await.ok().hides("non lue");
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Vous avez un nouveau rôle").hides("Nouvelle");
        // Nobody is told of what they did themselves, and nobody else of it.
        app.as_(Persona::Administrator).get("/fr/notices").await.ok().shows("Aucune notification");
        give(&app, Persona::Editor, "reviewer").await;
        give(&app, Persona::Editor, "observer").await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("2 non lues");
        app.as_(Persona::Editor).post_form("/fr/notices/reading", &[]).await.is(303);
        app.as_(Persona::Editor).get("/fr/notices").await.ok().hides("non lue");
    }

    async fn mail_says_that_something_waits_and_never_what(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        give(&app, Persona::Editor, "translator").await;
        give(&app, Persona::Editor, "reviewer").await;
        assert_eq!(app.run_jobs().await, 0, "mail at once waits for the minute to end");
        app.set_clock("2026-11-25T09:31:00Z").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert_eq!((mail.from.as_str(), mail.to.as_slice()), ("noreply@teranga.example", ["editor@example.org".to_owned()].as_slice()));
        assert_eq!(mail.subject(), "Teranga · 2 choses vous attendent");
        assert!(mail.text.contains("Un rôle vous est donné"), "{}", mail.text);
        for (part, what) in [(&mail.text, "Traduction"), (&mail.html, "Traduction"), (&mail.text, "ici."), (&mail.text, "editor")] {
            assert!(!part.contains(what), "«{what}» is in {part}");
        }
        assert!(mail.html.contains("lang=\"fr\" dir=\"ltr\"") && !mail.html.contains("<img"));
        assert_eq!(mail.header("auto-submitted"), "auto-generated");
        app.as_(Persona::Editor).get(&mail.link("/notices")).await.ok().shows("Vous avez un nouveau rôle");
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
    }

    async fn what_was_read_on_screen_needs_no_mail(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        give(&app, Persona::Editor, "translator").await;
        app.as_(Persona::Editor).post_form("/fr/notices/reading", &[]).await.is(303);
        app.set_clock("2026-11-25T09:31:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        assert_eq!(catcher.visits(), 0);
    }

    async fn each_kind_is_told_as_its_reader_wishes(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let choose = |fields: &'static [(&str, &str)]| app.as_(Persona::Editor).post_form("/fr/account/notices", fields);
        app.as_(Persona::Editor).get("/fr/account/notices").await.ok().shows("Un rôle vous est donné").shows("Une fois par semaine");
        choose(&[("screen-role-given", "1"), ("mail-role-given", "daily"), ("mail-role-ended", "never")]).await.ok();
        give(&app, Persona::Editor, "translator").await;
        app.set_clock("2026-11-26T05:59:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty(), "digests come at seven in Tunis");
        app.set_clock("2026-11-26T06:00:00Z").await;
        app.run_jobs().await;
        assert_eq!(catcher.one().subject(), "Teranga · Une chose vous attend");
        // Neither on screen nor by mail: it is not even kept.
        app.as_(Persona::Editor).post_form("/fr/account/notices", &[("mail-role-given", "never")]).await.ok();
        give(&app, Persona::Editor, "reviewer").await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().hides("Relecture");
        // By mail alone.
        app.as_(Persona::Editor).post_form("/fr/account/notices", &[("mail-role-given", "weekly")]).await.ok();
        give(&app, Persona::Editor, "observer").await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().hides("Lecture");
        app.set_clock("2026-11-30T06:00:00Z").await;
        app.run_jobs().await;
        assert_eq!(catcher.take().len(), 1);
    }

    async fn the_link_under_a_mail_stops_it_without_signing_in(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        give(&app, Persona::Editor, "translator").await;
        app.set_clock("2026-11-25T09:31:00Z").await;
        app.run_jobs().await;
        let mail = catcher.one();
        let link = mail.link("/mail/");
        assert_eq!(mail.header("list-unsubscribe"), format!("<https://teranga.example{link}>"));
        assert_eq!(mail.header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
        app.get(&link).await.ok().shows("Arrêter ces courriels");
        app.post_form(&format!("{}x", link), &[]).await.is(404);
        app.post_form("/fr/mail/unknown", &[]).await.is(404);
        app.post_form(&link, &[("List-Unsubscribe", "One-Click")]).await.ok().shows("Vous ne recevrez plus");
        give(&app, Persona::Editor, "reviewer").await;
        app.set_clock("2026-12-25T09:31:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Relecture");
    }

    async fn without_a_mail_server_nothing_is_written_and_the_page_says_so(place) {
        let app = network(&place).await;
        give(&app, Persona::Editor, "translator").await;
        app.as_(Persona::Editor).get("/fr/account/notices").await.ok().shows("n’envoie pas de courriel").hides("Une fois par semaine");
        assert_eq!(app.run_jobs().await, 0);
    }

    async fn old_notices_are_forgotten(place) {
        let mut app = network(&place).await;
        give(&app, Persona::Editor, "translator").await;
        app.set_clock("2027-02-23T09:00:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("Traduction");
        app.set_clock("2027-02-24T10:00:00Z").await;
        app.run_jobs().await;
        app.as_(Persona::Editor).get("/fr/notices").await.ok().hides("Traduction");
    }

    async fn a_notice_is_hidden_from_who_may_no_longer_see_it(place) {
        let app = network(&place).await;
        let editor = app.account(Persona::Editor).await;
        let here = kernel::Scope::Territory(kernel::Id::derived("test", "ici"));
        let needs = notices::Needs { right: kernel::Right::Write, within: vec![here] };
        let notice = notices::Notice {
            kind: "role-given",
            object: kernel::Id::<()>::derived("test", "notice").uuid(),
            path: "account",
            needs: Some(needs),
            data: serde_json::json!({ "role": "observer" }),
        };
        let observer = app.account(Persona::Observer).await;
        let tx = app.app().db.begin().await.unwrap();
        notices::tell(app.app(), &tx, &kernel::Actor::Operator, &[editor.id, observer.id], &notice).await.unwrap();
        tx.commit().await.unwrap();
        app.as_(Persona::Editor).get("/fr/notices").await.ok().shows("1 non lue").shows("Lecture");
        app.as_(Persona::Observer).get("/fr/notices").await.ok().shows("Aucune notification").hides("non lue");
    }
}

async fn with_mail(place: &testkit::Place, catcher: &Catcher) -> TestApp {
    crate::network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await
}
