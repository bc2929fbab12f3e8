//! A forgotten password, an invitation by mail, and what one is told of one's own account.

use crate::{PASSWORD, code, cookie, join, network, network_with, set_up, sign_in, written};
use testkit::{Catcher, Persona, Place, TestApp};

const NEW: &str = "cactus au clair de lune";
const LOGIN: &str = "zubayda@example.org";

async fn with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await
}

async fn ask(app: &TestApp, login: &str, from: u8) -> testkit::Answer {
    app.post_form("/fr/session/reset", &[("login", login)]).from([10, 2, 2, from]).await
}

testkit::on_both! {
    async fn a_link_by_mail_sets_a_new_password_once(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let session = join(&app, "editor", &written("ici"), LOGIN).await;
        app.get("/fr/session/new").await.ok().shows("Mot de passe oublié ?");
        app.get("/fr/session/reset/new").await.ok().shows("Votre adresse e-mail");
        ask(&app, "ZUBAYDA@example.org ", 1).await.ok().shows("Regardez vos courriels").hides("zubayda");
        app.run_jobs().await;
        let mail = catcher.one();
        assert_eq!(mail.to, [LOGIN]);
        for part in [&mail.text, &mail.html] {
            assert!(!part.contains("Quxbar") && !part.contains("zubayda"), "{part}");
        }
        let link = mail.link("/invitations/");
        app.get(&link).await.ok().shows("Choisir un nouveau mot de passe").hides("zubayda");
        let set = |password| app.post_form(&format!("{link}/acceptance"), &[("password", password)]);
        set("motdepasse").await.is(422);
        let done = set(NEW).await.is(303);
        assert_eq!((done.location(), done.header("set-cookie")), ("/fr/session/new?changed=1", ""));
        app.get(done.location()).await.ok().shows("Votre mot de passe est changé");
        set(PASSWORD).await.is(404);
        app.get(&link).await.is(404);
        // Signed out everywhere, and told so.
        app.get("/fr/account").header("cookie", &session).await.is(303);
        app.post_form("/fr/session", &[("login", LOGIN), ("password", PASSWORD)]).await.is(422);
        app.post_form("/fr/session", &[("login", LOGIN), ("password", NEW)]).await.is(303);
        app.run_jobs().await;
        let told = catcher.one();
        assert!(told.subject().contains("Votre mot de passe a changé") && told.text.contains("/fr/session/reset/new"), "{}", told.text);
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().shows("reset-mailed").shows("password-changed");
    }

    async fn asking_tells_nobody_who_has_an_account(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        join(&app, "editor", &written("ici"), LOGIN).await;
        // The same words, and the same work for the database.
        let (known, for_known) = app.queries(async { ask(&app, LOGIN, 1).await.ok() }).await;
        let (nobody, for_nobody) = app.queries(async { ask(&app, "personne@example.org", 2).await.ok() }).await;
        assert_eq!((known.text(), for_known), (nobody.text(), for_nobody));
        app.run_jobs().await;
        assert_eq!(catcher.take().len(), 1);
        for wrong in ["", "zubayda", "a@b", "x y@example.org"] {
            ask(&app, wrong, 3).await.is(422).shows("Écrivez une adresse e-mail complète");
        }
        // Who has chosen another name gets no mail, and somebody who was suspended neither.
        let id = platform::accounts::account::by_login(app.app().db.read(), LOGIN).await.unwrap().unwrap().id;
        app.as_(Persona::Coordinator).post_form(&format!("/fr/people/{id}/suspension"), &[]).await.is(303);
        ask(&app, LOGIN, 4).await.ok();
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
    }

    async fn nobody_is_flooded(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        join(&app, "editor", &written("ici"), LOGIN).await;
        for from in 1..=6 {
            ask(&app, LOGIN, from).await.ok();
        }
        app.run_jobs().await;
        assert_eq!(catcher.take().len(), 3, "an account gets three an hour, whoever asks");
        app.set_clock("2026-11-25T10:31:00Z").await;
        ask(&app, LOGIN, 1).await.ok();
        app.run_jobs().await;
        assert_eq!(catcher.take().len(), 1);
        // And one address asks for ten at once, for whomever.
        let mut answers = Vec::new();
        for number in 0..11 {
            answers.push(ask(&app, &format!("somebody{number}@example.org"), 9).await.status.as_u16());
        }
        assert_eq!(answers.iter().filter(|status| **status == 200).count(), 10);
        assert_eq!(answers[10], 429);
        app.run_jobs().await;
    }

    async fn a_link_ends_with_its_hour_and_is_no_second_factor(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let session = join(&app, "editor", &written("ici"), LOGIN).await;
        let secret = set_up(&app, &session).await;
        ask(&app, LOGIN, 1).await.ok();
        app.run_jobs().await;
        let late = catcher.one().link("/invitations/");
        app.set_clock("2026-11-25T10:30:00Z").await;
        app.get(&late).await.is(404);
        ask(&app, LOGIN, 1).await.ok();
        app.run_jobs().await;
        let link = catcher.one().link("/invitations/");
        app.post_form(&format!("{link}/acceptance"), &[("password", NEW)]).await.is(303);
        let half = app.post_form("/fr/session", &[("login", LOGIN), ("password", NEW)]).await.is(303);
        assert!(half.location().starts_with("/fr/session/code"), "{}", half.location());
        app.get("/fr/account").header("cookie", &cookie(&half)).await.is(303);
        let now = app.app().clock.now();
        app.post_form("/fr/session/code", &[("code", &code(&secret, now))]).header("cookie", &cookie(&half)).await.is(303);
        app.run_jobs().await;
        catcher.take();
    }

    async fn without_mail_one_is_told_whom_to_ask(place) {
        let app = network(&place).await;
        app.get("/fr/session/new").await.ok().shows("Demandez un nouveau lien").hides("session/reset");
        app.get("/fr/session/reset/new").await.is(404);
        ask(&app, LOGIN, 1).await.is(404);
    }

    async fn an_invitation_goes_by_mail_in_the_language_of_the_invited(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let scope = written("ici");
        let fields = |email: &'static str| [("role", "editor"), ("scope", &*scope), ("note", "Inès"), ("email", email), ("language", "es")].map(|(a, b)| (a, b.to_owned()));
        let invite = |email| {
            let (app, fields) = (&app, fields(email));
            async move {
                let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await
            }
        };
        app.as_(Persona::Coordinator).get("/fr/people/invitations/new").await.ok().shows("Langue du courriel");
        let wrong = invite("ines").await.is(422).shows("Écrivez une adresse e-mail complète");
        assert!(wrong.text().contains("value=\"ines\"") && wrong.text().contains("value=\"Inès\""), "{}", wrong.text());
        // Without an address the link is shown, as ever.
        invite("").await.ok().shows("/fr/invitations/");
        let sent = invite("ines@example.org").await.is(303);
        app.as_(Persona::Coordinator).get(sent.location()).await.ok().shows("L’invitation est en route").hides("ines@example.org");
        app.run_jobs().await;
        let mail = catcher.one();
        assert_eq!((mail.to.as_slice(), mail.header("content-language")), (["ines@example.org".to_owned()].as_slice(), "es"));
        assert!(mail.text.contains("Este enlace sirve una sola vez") && mail.text.contains("ici") && !mail.text.contains("Inès") && !mail.text.contains("coordinator"), "{}", mail.text);
        let old = mail.link("/es/invitations/");
        app.get(&old).await.ok();
        // Sent again, the old link leads nowhere.
        let list = app.as_(Persona::Coordinator).get("/fr/people").await.ok();
        let action = list.text().split("action=\"").find(|it| it.contains("/resending\"")).unwrap().split('"').next().unwrap().to_owned();
        app.as_(Persona::Neighbour).post_form(&action, &[]).await.is(404);
        app.as_(Persona::Coordinator).post_form(&action, &[]).await.is(303);
        app.run_jobs().await;
        let link = catcher.one().link("/es/invitations/");
        app.get(&old).await.is(404);
        let page = app.get(&link).await.ok();
        assert!(page.text().contains("value=\"ines@example.org\""), "the address that was written to is proposed");
        // One that was passed on by hand is not sent, and one that was ended neither.
        assert_eq!(list.text().matches("/resending\"").count(), 1);
        let end = action.replace("/resending", "/end");
        app.as_(Persona::Coordinator).post_form(&end, &[]).await.is(303);
        app.as_(Persona::Coordinator).post_form(&action, &[]).await.is(404);
        app.get(&link).await.is(404);
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
    }

    async fn a_new_browser_is_told_to_its_owner(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let first = join(&app, "editor", &written("ici"), LOGIN).await;
        app.get("/fr/notices").header("cookie", &first).await.ok().shows("Aucune notification");
        let sign = |cookies: String| {
            let app = &app;
            async move {
                let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
                app.post_form("/fr/session", &[("login", LOGIN), ("password", PASSWORD)]).header("user-agent", agent).header("cookie", &cookies).await.is(303)
            }
        };
        let second = sign(String::new()).await;
        let page = app.get("/fr/notices").header("cookie", &first).await.ok();
        page.shows("Votre compte a été ouvert avec un nouvel appareil : Firefox · Linux, 25/11/2026").hides("192.0.2");
        // The same browser is known from now on.
        sign(crate::cookies(&second)).await;
        let page = app.get("/fr/notices").header("cookie", &first).await.ok();
        assert_eq!(page.words().matches("nouvel appareil").count(), 1);
        app.set_clock("2026-11-25T09:31:00Z").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert!(mail.text.contains("Votre compte est ouvert avec un nouvel appareil") && !mail.text.contains("Firefox") && !mail.text.contains("192.0.2"), "{}", mail.text);
        let copy = app.get("/fr/account/export.json").header("cookie", &first).await.ok().json();
        assert_eq!(copy["account"]["browsers"].as_array().unwrap().len(), 2);
        // A browser that nobody has used for more than a year is forgotten.
        app.set_clock("2028-01-10T09:31:00Z").await;
        app.run_jobs().await;
        sign_in(&app, LOGIN).await;
        assert!(catcher.take().is_empty());
        app.run_jobs().await;
    }

    async fn changing_the_password_oneself_is_told_by_mail(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let session = join(&app, "editor", &written("ici"), LOGIN).await;
        app.post_form("/fr/account/password", &[("password", NEW)]).header("cookie", &session).await.ok();
        app.run_jobs().await;
        assert!(catcher.one().subject().contains("Votre mot de passe a changé"));
        // Who has no address is not written to.
        let session = join(&app, "editor", &written("ici"), "autre").await;
        app.post_form("/fr/account/password", &[("password", NEW)]).header("cookie", &session).await.ok();
        assert_eq!(app.run_jobs().await, 0);
    }
}
