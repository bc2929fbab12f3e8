//! The inbox among colleagues, and the answer to whoever left an address: sent once wished, kept no longer than needed.

use crate::demo::{network, network_with_mail};
use testkit::{Catcher, Persona, TestApp};

const SERVICE: &str = "/fr/la-marsa/services/guichet-accueil-migrants/reports";
const INBOX: &str = "/fr/work/inbox";
const ITEM: &str = "0190d6a0-0000-7000-8000-000000000001";

async fn said(app: &TestApp, to: &str, reply: &str) -> testkit::Answer {
    app.post_form(to, &[("once", ITEM), ("kind", "hours"), ("message", "Fermé"), ("reply", reply)]).await
}

async fn row(app: &TestApp) -> directory::reports::store::Model {
    let tx = app.app().db.begin().await.unwrap();
    directory::reports::store::find(&tx, ITEM.parse().unwrap()).await.unwrap().unwrap()
}

testkit::on_both! {
    async fn an_answer_goes_out_in_the_language_of_the_message_and_the_address_goes(place) {
        let catcher = Catcher::new();
        let app = network_with_mail(&place, &catcher).await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants/reports/new").await.ok().shows("Votre adresse e-mail, si vous voulez une réponse");
        said(&app, SERVICE, "pas une adresse").await.is(422).shows("adresse e-mail complète");
        said(&app, &SERVICE.replacen("/fr/", "/ar/", 1), " amina@exemple.org ").await.is(201);
        let kept = row(&app).await.reply_to.unwrap();
        assert!(!kept.contains("amina"), "the address is not sealed");
        let (item, reply) = (format!("{INBOX}/{ITEM}"), format!("{INBOX}/{ITEM}/reply"));
        let page = app.as_(Persona::Editor).get(&item).await.ok().shows("Attend une réponse");
        assert!(!page.text().contains("amina"), "an address is shown");
        for who in [Persona::Neighbour, Persona::Newcomer] {
            app.as_(who).get(&item).await.is(404);
        }
        for who in [Persona::Neighbour, Persona::Observer, Persona::Newcomer] {
            app.as_(who).post_form(&reply, &[("reply", "x")]).await.is(404);
        }
        app.as_(Persona::Observer).get(&item).await.ok().hides("Votre réponse");
        app.as_(Persona::Editor).post_form(&reply, &[("reply", " ")]).await.is(422);
        app.as_(Persona::Editor).post_form(&reply, &[("reply", &"é".repeat(1_001))]).await.is(422).shows("éééé");
        app.as_(Persona::Editor).post_form(&reply, &[("reply", "شكرا، صححنا المواعيد.\n\nإلى اللقاء")]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert_eq!(letter.to, ["amina@exemple.org"]);
        assert!(letter.subject().contains("رد على رسالتكم") && letter.html.contains("dir=\"rtl\""), "{letter:?}");
        assert!(letter.text.contains("صححنا المواعيد") && !letter.text.contains("editor"), "{}", letter.text);
        app.as_(Persona::Editor).get(&item).await.ok().shows("Réponse envoyée le");
        app.as_(Persona::Editor).post_form(&format!("{item}/closing"), &[("reason", "right")]).await.is(303);
        assert_eq!(row(&app).await.reply_to, None, "closing does not erase the address");
        app.as_(Persona::Editor).get(&item).await.ok().shows("La page était juste").shows("Il n’y a plus d’adresse");
        app.as_(Persona::Editor).post_form(&reply, &[("reply", "Encore")]).await.is(409);
        let asked = platform::audit::Asked { object: Some(ITEM.parse().unwrap()), ..Default::default() };
        let trail = platform::audit::read(&app.app().db, &asked, 9).await.unwrap();
        assert_eq!(trail.iter().rev().map(|it| it.act.as_str()).collect::<Vec<_>>(), ["report-answered", "report-closed"]);
        assert!(trail.iter().all(|it| !it.details.contains("amina") && !it.details.contains("صححنا")));
    }

    async fn without_a_mail_server_no_address_is_asked_or_kept(place) {
        let app = network(&place).await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants/reports/new").await.ok().hides("Votre e-mail");
        said(&app, SERVICE, "amina@exemple.org").await.is(201);
        assert_eq!(row(&app).await.reply_to, None);
        let item = format!("{INBOX}/{ITEM}");
        app.as_(Persona::Editor).get(&item).await.ok().shows("n’a pas laissé d’adresse");
        app.as_(Persona::Editor).post_form(&format!("{item}/reply"), &[("reply", "x")]).await.is(409);
    }

    async fn an_address_is_not_kept_for_ever(place) {
        let catcher = Catcher::new();
        let mut app = network_with_mail(&place, &catcher).await;
        said(&app, SERVICE, "amina@exemple.org").await.is(201);
        app.set_clock("2027-05-20T09:30:00Z").await;
        app.run_jobs().await;
        assert!(row(&app).await.reply_to.is_some());
        app.set_clock("2027-05-28T09:30:00Z").await;
        app.run_jobs().await;
        assert_eq!(row(&app).await.reply_to, None);
        catcher.take();
    }

    async fn an_item_is_given_to_a_colleague_who_may_treat_it(place) {
        let app = network(&place).await;
        let (editor, reviewer) = (app.account(Persona::Editor).await, app.account(Persona::Reviewer).await);
        let neighbour = app.account(Persona::Neighbour).await;
        said(&app, SERVICE, "").await.is(201);
        let give = format!("{INBOX}/{ITEM}/assignment");
        for to in [neighbour.id.to_string(), "x".to_owned(), ITEM.to_owned()] {
            app.as_(Persona::Editor).post_form(&give, &[("to", &to)]).await.is(404);
        }
        app.as_(Persona::Editor).post_form(&format!("{give}?from=item"), &[("from", ""), ("to", &reviewer.id.to_string())]).await.is(303);
        app.as_(Persona::Reviewer).get(&format!("{INBOX}?whose=mine")).await.ok().shows("Les horaires sont faux");
        app.as_(Persona::Editor).get(&format!("{INBOX}?whose=mine")).await.ok().hides("Les horaires sont faux");
        app.as_(Persona::Editor).get(&format!("{INBOX}?whose=nobody")).await.ok().hides("Les horaires sont faux");
        app.as_(Persona::Editor).get(&format!("{INBOX}?kind=links")).await.ok().hides("Les horaires sont faux");
        app.as_(Persona::Editor).get(&format!("{INBOX}?kind=public")).await.ok().shows("Les horaires sont faux");
        let page = app.as_(Persona::Editor).get(&format!("{INBOX}/{ITEM}")).await.ok();
        assert!(page.text().contains(&reviewer.name));
        app.as_(Persona::Editor).post_form(&give, &[("to", "")]).await.is(303);
        app.as_(Persona::Editor).get(&format!("{INBOX}?whose=nobody")).await.ok().shows("Les horaires sont faux");
        let rows = notices(&app).await;
        let of = |kind: &str| rows.iter().filter(|it| it.kind == kind).map(|it| it.account).collect::<Vec<_>>();
        assert_eq!(of("inbox-item-given"), [reviewer.id]);
        let arrived = of("inbox-item-arrived");
        assert!(arrived.contains(&editor.id) && arrived.contains(&reviewer.id) && !arrived.contains(&neighbour.id));
        assert!(rows.iter().all(|it| it.data == "null"), "a notice says what was said");
        for lang in ["fr", "ar", "en", "es", "pt"] {
            app.as_(Persona::Editor).get(&format!("/{lang}/work/inbox/{ITEM}")).await.ok();
        }
    }
}

async fn notices(app: &TestApp) -> Vec<platform::notices::Model> {
    let mut all = Vec::new();
    for persona in [Persona::Editor, Persona::Reviewer, Persona::Neighbour] {
        let account = app.account(persona).await.id;
        let tx = app.app().db.begin().await.unwrap();
        let actor = platform::accounts::account::acting(&tx, account).await.unwrap().unwrap();
        drop(tx);
        all.extend(platform::notices::page(&app.app().db, &actor, None).await.unwrap().notices);
    }
    all
}
