//! Who gets bulletins by mail: asked twice, in their language, once each, gone with one press; and what links are worth.

use crate::bulletins::{drafted, publish, secretariat};
use crate::exchange_with;
use platform::Cx;
use platform::accounts::account;
use platform::personal::{self, EraseAccount};
use testkit::{Catcher, Persona, Place, TestApp};

const FORM: &str = "/fr/exchange/subscribers";

async fn with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    let smtp = catcher.smtp();
    let app = exchange_with(place, |settings| settings.smtp = Some(smtp)).await;
    secretariat(&app).await;
    app
}

async fn ask(app: &TestApp, email: &str, lang: &str) {
    let page = app.post_form(FORM, &[("email", email), ("language", lang), ("website", "")]).await.ok();
    page.shows("Regardez votre courrier");
}

/// Asks, and confirms with the letter's link.
async fn subscribe(app: &TestApp, catcher: &Catcher, email: &str, lang: &str) {
    ask(app, email, lang).await;
    app.run_jobs().await;
    let link = catcher.one().link("/confirmation/");
    app.post_form(&link, &[("language", lang)]).await.ok();
    app.run_jobs().await;
}

testkit::on_both! {
    async fn it_is_asked_twice_and_stopped_with_one_press(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        app.get("/ar/exchange/subscribers").await.ok().shows("عنوان بريدكم");
        app.post_form(FORM, &[("email", "pas une adresse"), ("language", "fr")]).await.is(422).shows("Écrivez une adresse");
        ask(&app, "Lectrice@Example.org", "pt").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert_eq!(mail.to, ["Lectrice@Example.org"]);
        assert!(mail.text.contains("Confirme com a ligação"), "{}", mail.text);
        assert!(mail.header("list-unsubscribe").is_empty() && !mail.html.contains("<img"));
        let link = mail.link("/confirmation/");
        // Opening changes nothing; typed again at once, no second letter goes out.
        app.get(&link).await.ok().shows("Quer receber");
        app.get(&link).await.ok();
        ask(&app, "lectrice@example.org", "pt").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        for bad in ["x", "../x", "%00", &"a".repeat(500)] {
            app.get(&format!("/pt/exchange/subscribers/confirmation/{bad}")).await.is(404);
        }
        let altered = format!("{}x", link);
        app.post_form(&altered, &[]).await.is(404);
        app.post_form(&link, &[("language", "es")]).await.ok().shows("Está confirmado");
        app.post_form(&link, &[("language", "es")]).await.is(404);
        app.get(&link).await.is(404);
        // Asked once more, the answer is the same; the letter says that it comes already, and how to stop.
        app.set_clock("2026-11-25T11:00:00Z").await;
        ask(&app, "lectrice@example.org", "fr").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert!(mail.text.contains("les reçoit déjà"), "{}", mail.text);
        let keep = mail.link("/exchange/subscribers/");
        app.get(&keep).await.ok().shows("Votre abonnement");
        app.post_form(&format!("{keep}/language"), &[("language", "ar")]).await.ok();
        let page = app.get(&keep).await.ok();
        assert!(page.text().contains("value=\"ar\" selected"));
        app.post_form(&format!("{keep}x"), &[]).await.is(404);
        // As a mail program does it: without a session, and as often as it likes.
        for _ in 0..2 {
            app.post_form(&keep, &[("List-Unsubscribe", "One-Click")]).await.ok().shows("C’est arrêté");
        }
        app.get(&keep).await.ok().shows("C’est arrêté");
        app.post_form(&format!("{keep}/language"), &[("language", "ar")]).await.is(404);
        app.run_jobs().await;
    }

    async fn what_nobody_confirms_is_forgotten(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        ask(&app, "a@example.org", "fr").await;
        app.run_jobs().await;
        let link = catcher.one().link("/confirmation/");
        app.set_clock("2026-12-02T09:31:00Z").await;
        app.post_form(&link, &[]).await.is(404);
        app.run_jobs().await;
        // It is as if nobody had asked.
        ask(&app, "a@example.org", "fr").await;
        app.run_jobs().await;
        let again = catcher.one().link("/confirmation/");
        assert_ne!(again, link);
        app.post_form(&link, &[]).await.is(404);
        app.post_form(&again, &[]).await.ok();
        app.run_jobs().await;
    }

    async fn robots_and_crowds_are_answered_and_write_nothing(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        app.post_form(FORM, &[("email", "a@example.org"), ("language", "fr"), ("website", "http://spam.example")]).await.ok().shows("Regardez votre courrier");
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        let mut refused = 0;
        for n in 0..40 {
            let answer = app.as_(Persona::Public).post_form(FORM, &[("email", &format!("a{n}@example.org")), ("language", "fr")]).from([10, 0, 0, 9]).await;
            refused += usize::from(answer.status == 429);
        }
        assert!(refused > 0, "one address does not write to forty people");
        app.run_jobs().await;
        catcher.take();
    }

    async fn each_gets_it_once_in_their_language(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        for (n, lang) in ["fr", "ar", "es"].iter().enumerate() {
            subscribe(&app, &catcher, &format!("lit{n}@example.org"), lang).await;
        }
        ask(&app, "pas-confirme@example.org", "fr").await;
        app.run_jobs().await;
        catcher.take();
        let path = drafted(&app, Persona::Newcomer, &[]).await;
        app.as_(Persona::Newcomer).post_form(&format!("{path}/sending"), &[]).await.is(404);
        publish(&app, Persona::Newcomer, &path).await.is(303);
        app.as_(Persona::Newcomer).get(&path).await.ok().shows("3 personnes").hides("lit0@");
        for _ in 0..3 {
            app.as_(Persona::Newcomer).post_form(&format!("{path}/sending"), &[]).await.is(303);
            app.run_jobs().await;
        }
        let mut mails = catcher.take();
        mails.sort_by(|a, b| a.to.cmp(&b.to));
        let to: Vec<&str> = mails.iter().map(|it| it.to[0].as_str()).collect();
        assert_eq!(to, ["lit0@example.org", "lit1@example.org", "lit2@example.org"]);
        assert_eq!(mails[0].subject(), "Teranga · Bulletin 2026");
        assert_eq!(mails[0].header("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
        let langs: Vec<&str> = mails.iter().map(|it| it.header("content-language")).collect();
        assert_eq!(langs, ["fr", "ar", "fr"], "who reads a language in which it does not come out gets its own");
        for mail in &mails {
            assert!(mail.text.contains("/exchange/bulletins/bulletin-2026"), "{}", mail.text);
            assert!(mail.text.contains("/bulletin.pdf"));
            assert!(!mail.html.contains("<img") && !mail.html.contains("utm_"), "nothing follows the reader");
        }
        let links: Vec<String> = mails.iter().map(|it| it.header("list-unsubscribe").to_owned()).collect();
        assert!(links[0] != links[1] && links[1] != links[2]);
        app.as_(Persona::Newcomer).get(&path).await.ok().shows("3 courriels écrits");
    }

    async fn a_stop_in_the_middle_writes_no_letter_twice(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        subscribe(&app, &catcher, "un@example.org", "fr").await;
        let path = drafted(&app, Persona::Newcomer, &[]).await;
        publish(&app, Persona::Newcomer, &path).await.is(303);
        app.as_(Persona::Newcomer).post_form(&format!("{path}/sending"), &[]).await.is(303);
        app.restart().await;
        app.run_jobs().await;
        app.restart().await;
        app.run_jobs().await;
        assert_eq!(catcher.take().len(), 1);
    }

    async fn the_secretariat_of_a_place_does_not_write_to_the_network(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let path = drafted(&app, Persona::Coordinator, &[("territory", "ici")]).await;
        publish(&app, Persona::Coordinator, &path).await.is(303);
        app.as_(Persona::Coordinator).get(&path).await.ok().shows("Seul le secrétariat du réseau");
        app.as_(Persona::Coordinator).post_form(&format!("{path}/sending"), &[]).await.is(404);
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
    }

    async fn an_account_that_leaves_takes_its_address_along(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let login = Persona::Editor.login();
        let account = app.account(Persona::Editor).await;
        subscribe(&app, &catcher, &login, "fr").await;
        subscribe(&app, &catcher, "autre@example.org", "fr").await;
        let copy = personal::export(app.app(), account.id).await.unwrap();
        assert_eq!(copy["exchange"]["bulletin_by_mail"]["language"], "fr");
        let mut tx = app.app().db.begin().await.unwrap();
        let cx = Cx { actor: account::acting(&tx, account.id).await.unwrap().unwrap(), ..app.cx() };
        let permit = cx.permit::<EraseAccount>(&tx, account.id).await.unwrap();
        personal::erase(app.app(), &mut tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        app.as_(Persona::Newcomer).get("/fr/work/exchange/bulletins").await.ok().shows("Une personne reçoit");
        app.run_jobs().await;
        catcher.take();
    }

    async fn without_a_mail_server_nothing_is_promised(place) {
        let app = exchange_with(&place, |_| {}).await;
        app.get(FORM).await.ok().shows("n’envoie pas de courriel");
        app.post_form(FORM, &[("email", "a@example.org"), ("language", "fr")]).await.is(422);
        app.get("/fr/exchange/bulletins").await.ok().hides("M’abonner");
        app.run_jobs().await;
    }
}
