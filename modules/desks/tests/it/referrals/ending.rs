//! How referrals end: the person says no, time is over, the file is erased.
//! Nothing is shown from that moment on.

use super::*;

testkit::on_both! {
    async fn whoever_consents_no_longer_closes_the_link_at_once(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        let (page, link) = opened_by_hand(&app, file).await;
        let (_, other) = opened_by_hand(&app, file).await;
        app.get(&link).await.ok().shows(NAME);
        let id = id_of(&page).to_string();
        let end = [("code", &*code), ("referral", &*id)];
        app.post_form("/fr/referrals/withdrawal", &[("code", "aaaa-bbbb-cccc"), ("referral", &id)]).await.is(422);
        app.post_form("/fr/referrals/withdrawal", &[("code", &code), ("referral", &Uuid::max().to_string())]).await.is(404);
        app.post_form("/fr/referrals/withdrawal", &end).await.ok().shows("rien n’est plus partagé");
        app.get(&link).await.is(404).shows("n’est plus disponible").hides(NAME).hides("Guichet d’ici");
        for what in ["opening", "acceptance", "refusal", "completion", "renewal"] {
            press(&app, &link, what, &[("reason", "full"), ("outcome", "helped")]).await.is(404).hides(NAME);
        }
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
        // The other one, to the same clinic, stands on a consent of its own.
        app.get(&other).await.ok().shows(NAME);
        app.run_jobs().await;
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("ne veut plus que l’on partage");
        // At the desk it is said to the mediator: the same holds.
        let cx = mediator(&app).await;
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, (DESK, file, app.app().clone())).await.unwrap();
        let consents = files::consents(&tx, file).await.unwrap();
        let standing = consents.iter().find(|it| it.withdrawn_at.is_none() && it.recipient.id() == CLINIC).unwrap().id;
        files::withdraw(app.app(), &tx, &permit, &cx.actor, standing).await.unwrap();
        tx.commit().await.unwrap();
        app.get(&other).await.is(404).hides(NAME);
    }

    async fn who_withdraws_while_somebody_answers_always_wins(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        for number in 0..4 {
            let (page, link) = opened_by_hand(&app, file).await;
            let id = id_of(&page).to_string();
            let end = [("code", &*code), ("referral", &*id)];
            let (ended, answered) = futures::join!(
                async { app.post_form("/fr/referrals/withdrawal", &end).from([10, 2, 0, number]).await },
                async { app.post_form(&format!("{link}/acceptance"), &[]).from([10, 2, 1, number]).await },
            );
            ended.ok();
            assert!([303, 404].contains(&answered.status.as_u16()));
            assert_eq!(referral(&app, id_of(&page)).await.state, State::Withdrawn);
            app.get(&link).await.is(404).hides(NAME);
        }
        app.run_jobs().await;
    }

    async fn somebody_is_reminded_and_in_the_end_it_is_over(place) {
        let catcher = Catcher::new();
        let mut app = with_mail(&place, &catcher).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let first = catcher.one().link("/referrals/");
        later(&mut app, "2026-11-27T09:31:00Z").await;
        assert!(catcher.take().is_empty(), "too early to remind");
        later(&mut app, "2026-11-28T10:31:00Z").await;
        app.run_jobs().await;
        assert_eq!(catcher.one().link("/referrals/"), first, "the same link, which opens for days");
        later(&mut app, "2026-12-02T10:31:00Z").await;
        let last = catcher.one();
        assert!(last.text.contains("attend encore") && !last.text.contains("Zoube"));
        let link = last.link("/referrals/");
        app.as_(Persona::Mediator).get(&format!("/fr/work/reception/{DESK}/referrals")).await.ok().shows("Sans réponse depuis une semaine");
        later(&mut app, "2026-12-05T10:31:00Z").await;
        assert!(catcher.take().iter().all(|it| it.to != [MAIL]));
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("reste sans réponse");
        app.get(&link).await.ok().shows("Ouvrir");
        later(&mut app, "2026-12-25T10:31:00Z").await;
        app.get(&link).await.is(404).hides(NAME);
        assert_eq!(referral(&app, id_of(&page)).await.state, State::Expired);
        own(&app, &code).await.ok().shows("n’a pas donné suite");
        app.as_(Persona::Mediator).get(&page).await.ok().shows("faute de suite");
    }

    async fn a_consent_that_ends_ends_what_it_shares(place) {
        let mut app = without_mail(&place).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let to = to_clinic();
        let short = consent(&to, &[("until", "2026-11-27")]);
        let page = app.as_(Persona::Mediator).post_form(&path, &short).await.is(303).location().to_owned();
        let unsent = app.as_(Persona::Mediator).post_form(&path, &short).await.is(303).location().to_owned();
        let once = app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(201);
        let link = once.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
        press(&app, &link, "opening", &[]).await.is(303);
        app.get(&link).await.ok().shows(NAME);
        later(&mut app, "2026-11-28T00:00:01Z").await;
        app.get(&link).await.is(404).hides(NAME);
        press(&app, &link, "acceptance", &[]).await.is(404);
        app.as_(Persona::Mediator).get(&unsent).await.ok().shows("Rien ne peut être envoyé").hides(NAME);
        app.as_(Persona::Mediator).post_form(&format!("{unsent}/sending"), &[]).await.is(303);
        assert_eq!(referral(&app, id_of(&unsent)).await.state, State::Draft);
    }

    async fn what_is_left_of_an_erased_file_counts_and_names_nobody(place) {
        let app = without_mail(&place).await;
        let (file, code) = file(&app).await;
        let (page, link) = opened_by_hand(&app, file).await;
        press(&app, &link, "refusal", &[("reason", "full"), ("words", "Zoubeïda est connue ici")]).await.is(303);
        let (_, live) = opened_by_hand(&app, file).await;
        let cx = mediator(&app).await;
        let tx = app.app().db.begin().await.unwrap();
        let permit = cx.permit::<EraseFile>(&tx, (DESK, file, app.app().clone())).await.unwrap();
        erasing::erase(app.app(), &tx, &permit, &cx.actor).await.unwrap();
        tx.commit().await.unwrap();
        app.get(&live).await.is(404).hides(NAME);
        own(&app, &code).await.is(422);
        let it = referral(&app, id_of(&page)).await;
        assert_eq!((it.file, it.consent, it.held.words.as_str()), (None, None, ""));
        let (from, to) = ("2026-11-01T00:00:00Z".parse().unwrap(), "2026-12-01T00:00:00Z".parse().unwrap());
        let figures = counted::turn_rounds(app.app().db.read(), &[DESK], from, to).await.unwrap();
        let mut states: Vec<_> = figures.iter().map(|it| (it.state.as_str(), it.reason, it.answered.is_some())).collect();
        assert!(figures.iter().all(|it| it.ended.is_some()));
        states.sort_by_key(|it| it.0);
        assert_eq!(states, [("declined", Some(Reason::Full), true), ("withdrawn", None, false)]);
        assert!(counted::turn_rounds(app.app().db.read(), &[Uuid::max()], from, to).await.unwrap().is_empty());
        app.as_(Persona::Mediator).get(&page).await.ok().hides("connue").hides(NAME);
    }
}
