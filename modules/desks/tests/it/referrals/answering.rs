//! What partners answer, with a link or an account, and what nobody else can.
//! Of two answers one counts.

use super::*;

testkit::on_both! {
    async fn a_clinic_without_account_answers_and_the_person_sees_it(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        let draft = app.as_(Persona::Mediator).get(&page).await.ok();
        draft.shows("Exactement ce que le partenaire verra").shows(NAME).shows("arabe").hides(PHONE).hides("passeport").shows(MAIL);
        own(&app, &code).await.ok().shows("Vous n’avez pas d’orientation").hides("Consultation");
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let letter = catcher.one();
        assert_eq!(letter.to, [MAIL]);
        for secret in [NAME, "Zoube", "arabe", "Consultation", "santé", &code, PHONE] {
            assert!(!letter.text.contains(secret) && !letter.subject().contains(secret), "{secret}: {}", letter.text);
        }
        let link = letter.link("/referrals/");
        // Programs that look at mail open its links, and more than once: nothing moves and nothing is shown.
        for _ in 0..3 {
            let page = app.get(&link).await.ok().shows("Guichet d’ici").shows("Ouvrir").hides(NAME);
            assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Sent);
        press(&app, &link, "acceptance", &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Sent, "nobody accepts what they have not opened");
        press(&app, &link, "opening", &[]).await.is(303);
        app.get(&link).await.ok().shows(NAME).shows("arabe").hides(PHONE).hides("passeport");
        own(&app, &code).await.ok().shows("Ce service a lu").shows("Consultation · Clinique du port");
        press(&app, &link, "refusal", &[("words", "Trop loin")]).await.is(422).shows("Trop loin").shows(NAME);
        press(&app, &link, "acceptance", &[]).await.is(303);
        let said_yes = own(&app, &code).await.ok().shows("Ce service dit oui");
        assert!(said_yes.text().contains("/fr/ici/services/consultation"), "where to go is a link");
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("Une orientation a été acceptée").hides("Zoube");
        press(&app, &link, "completion", &[("outcome", "helped"), ("words", "Vue le 3")]).await.is(303);
        app.get(&link).await.ok().shows("Terminée").hides(NAME);
        own(&app, &code).await.ok().shows("a reçu ce qu’elle cherchait").hides("Vue le 3");
        app.as_(Persona::Mediator).get(&page).await.ok().shows("Vue le 3").shows("avec le lien").hides(NAME);
        let acts = acts(&app, id_of(&page)).await;
        for act in ["referral-drafted", "referral-sent", "referral-seen", "referral-read", "referral-accepted", "referral-completed"] {
            assert!(acts.iter().any(|it| it == act), "{act} is not in {acts:?}");
        }
        app.run_jobs().await;
        for letter in catcher.take() {
            assert!(!letter.text.contains("Zoube") && !letter.text.contains("Consultation"), "{}", letter.text);
        }
    }

    async fn links_that_are_forged_over_or_replaced_open_nothing(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let link = catcher.one().link("/referrals/");
        press(&app, &link, "opening", &[]).await.is(303);
        press(&app, &link, "renewal", &[]).await.is(404);
        let token = link.rsplit('/').next().unwrap();
        for forged in ["x", "%2e%2e", &token[1..], &token.to_lowercase(), &"a".repeat(4000)] {
            app.get(&format!("/fr/referrals/{forged}")).await.is(404).hides(NAME).shows("n’est plus disponible");
        }
        app.get(&format!("/xx/referrals/{token}")).await.is(404);
        later(&mut app, "2026-12-04T10:00:00Z").await;
        let reminders = catcher.take();
        let renewed = reminders.last().unwrap().link("/referrals/");
        assert_ne!(renewed, link, "a link that would open for one more day is replaced when somebody is reminded");
        app.get(&link).await.is(404).hides(NAME);
        app.get(&renewed).await.ok().shows(NAME);
        later(&mut app, "2026-12-13T10:00:00Z").await;
        catcher.take();
        // Its eight days are over: it shows nothing, answers nothing, and can be asked for anew, once.
        app.get(&renewed).await.ok().shows("Ce lien ne s’ouvre plus").hides(NAME).hides("Accepter");
        for what in ["opening", "acceptance"] {
            press(&app, &renewed, what, &[]).await.is(404);
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Seen);
        press(&app, &renewed, "renewal", &[]).await.ok().shows("C’est demandé");
        press(&app, &renewed, "renewal", &[]).await.is(404);
        app.run_jobs().await;
        let fresh = catcher.take().into_iter().find(|it| it.to == [MAIL]).unwrap().link("/referrals/");
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("demande un nouveau lien");
        press(&app, &fresh, "acceptance", &[]).await.is(303);
        assert!(press(&app, &fresh, "acceptance", &[]).await.is(303).location().ends_with("told=taken"));
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Accepted);
    }

    async fn of_two_answers_at_once_one_counts_and_the_other_is_told(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        for round in 0..3 {
            let (page, link) = opened_by_hand(&app, file).await;
            let asks = (0..8_u8).map(|number| {
                let (app, link) = (&app, link.clone());
                async move {
                    let yes = number % 2 == 0;
                    let what = if yes { "acceptance" } else { "refusal" };
                    app.post_form(&format!("{link}/{what}"), &[("reason", "full")]).from([10, 1, round, number]).await
                }
            });
            let answers = futures::future::join_all(asks).await;
            let told = answers.iter().filter(|it| it.status == 303 && it.location().ends_with("told=taken")).count();
            assert_eq!(told, 7, "{:?}", answers.iter().map(|it| (it.status, it.location().to_owned())).collect::<Vec<_>>());
            let it = referral(&app, id_of(&page)).await;
            assert!(matches!(it.state, State::Accepted | State::Declined));
            assert_eq!(it.reason.is_some(), it.state == State::Declined);
        }
    }

    async fn the_people_of_an_organisation_answer_and_nobody_else_does(place) {
        let app = without_mail(&place).await;
        give(&app, Persona::Newcomer, Role::Partner, Scope::Organisation(CLINIC)).await;
        give(&app, Persona::Translator, Role::Partner, Scope::Organisation(OTHERS)).await;
        give(&app, Persona::Editor, Role::Coordinator, Scope::Organisation(CLINIC)).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).get(&page).await.ok().shows("répondront avec leur compte");
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        let id = id_of(&page);
        let desk = format!("/fr/work/referrals/{id}");
        app.as_(Persona::Newcomer).get("/fr/work").await.ok().shows("1 orientation attend votre réponse");
        app.as_(Persona::Newcomer).get("/fr/notices").await.ok().shows("Une orientation est arrivée").hides("Zoube");
        app.as_(Persona::Newcomer).get("/fr/work/referrals").await.ok().shows("Consultation").hides(NAME);
        app.as_(Persona::Translator).get("/fr/work/referrals").await.ok().hides("Consultation");
        let others = [Persona::Translator, Persona::Editor, Persona::Administrator, Persona::Coordinator, Persona::Mediator, Persona::Neighbour, Persona::Observer];
        for other in others {
            app.as_(other).get(&desk).await.is(404);
            for what in ["opening", "acceptance", "refusal", "completion"] {
                app.as_(other).post_form(&format!("{desk}/{what}"), &[("reason", "full"), ("outcome", "helped")]).await.is(404);
            }
        }
        for nobody in [Persona::Newcomer, Persona::Translator, Persona::Administrator, Persona::Coordinator, Persona::Editor, Persona::Neighbour] {
            app.as_(nobody).get(&page).await.is(404);
            app.as_(nobody).get(&format!("/fr/work/reception/{DESK}/referrals")).await.is(404);
            app.as_(nobody).get(&format!("/fr/work/reception/{DESK}/files/{file}/referrals/new")).await.is(404);
            for what in ["sending", "withdrawal", "link"] {
                app.as_(nobody).post_form(&format!("{page}/{what}"), &[]).await.is(404);
            }
        }
        assert_eq!(referral(&app, id).await.state, State::Sent);
        let partner = || app.as_(Persona::Newcomer);
        partner().get(&desk).await.ok().hides(NAME);
        partner().post_form(&format!("{desk}/opening"), &[]).await.is(303);
        partner().get(&desk).await.ok().shows(NAME).hides(PHONE);
        partner().post_form(&format!("{desk}/refusal"), &[("reason", "full")]).await.is(303);
        assert!(partner().post_form(&format!("{desk}/acceptance"), &[]).await.is(303).location().ends_with("told=taken"));
        partner().get(&desk).await.ok().hides(NAME);
        app.as_(Persona::Mediator).get(&page).await.ok().shows("Plus de place").shows("avec un compte");
        app.as_(Persona::Mediator).post_form(&format!("{page}/withdrawal"), &[]).await.is(303);
        assert_eq!(referral(&app, id).await.state, State::Declined, "nothing leaves the end");
    }

    async fn the_store_makes_no_step_that_the_table_does_not_have(place) {
        let app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let page = drafted(&app, file).await;
        let (id, cx, app_) = (id_of(&page), mediator(&app).await, app.app());
        let tx = app_.db.begin().await.unwrap();
        assert!(matches!(cx.permit::<AnswerReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "a draft is nobody's");
        assert!(matches!(cx.permit::<TendReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "the clock alone");
        let kept = cx.permit::<KeepReferral>(&tx, (DESK, id, app_.clone())).await.unwrap();
        let link = changes::send(app_, &tx, &kept, &cx.actor, &Way::Link(None)).await.unwrap().unwrap();
        let again = changes::send(app_, &tx, &kept, &cx.actor, &Way::Link(None)).await;
        assert!(matches!(again, Err(Error::Conflict)), "sent twice");
        assert!(matches!(cx.permit::<AnswerReferral>(&tx, id).await.map(drop), Err(Error::NotFound)), "it was sent with a link");
        let open = cx.permit::<OpenLink>(&tx, link.clone()).await.unwrap();
        for too_early in [Said::Accepted, Said::Declined(Reason::Full, String::new()), Said::Completed(Outcome::Helped, String::new())] {
            assert!(matches!(changes::answer_by_link(app_, &tx, &open, &too_early).await, Err(Error::Conflict)), "{too_early:?}");
        }
        changes::answer_by_link(app_, &tx, &open, &Said::Seen).await.unwrap();
        // What was seen before is not what is there now.
        assert!(matches!(changes::answer_by_link(app_, &tx, &open, &Said::Seen).await, Err(Error::Conflict)));
        let open = cx.permit::<OpenLink>(&tx, link).await.unwrap();
        changes::answer_by_link(app_, &tx, &open, &Said::Declined(Reason::NotOurs, String::new())).await.unwrap();
        let kept = cx.permit::<KeepReferral>(&tx, (DESK, id, app_.clone())).await.unwrap();
        assert!(matches!(changes::withdraw(app_, &tx, &kept, &cx.actor).await, Err(Error::Conflict)), "it has ended");
        assert!(matches!(changes::renew(app_, &tx, &kept, &cx.actor).await, Err(Error::Conflict)), "it has ended");
    }
}
