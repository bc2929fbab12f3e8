//! What closing a file, and handing it over to another desk, does to its referrals: in the same moment, and known to partners.
//! The consent named the partner and not the desk, so that a link outlives a transfer.

use super::*;

const AWAY: Uuid = Uuid::from_u128(0x0de5_c000_0000_7000_8000_0000_0000_0002);

async fn close(app: &TestApp, file: Uuid) {
    let state = format!("/fr/work/reception/{DESK}/files/{file}/state");
    let closed = app.as_(Persona::Mediator).post_form(&state, &[("state", "closed")]).await.is(303);
    app.as_(Persona::Mediator).get(closed.location()).await.ok().shows("Ses orientations en cours ont pris fin");
}

/// Hands a file over to the desk away, where [`Persona::Reviewer`] takes it.
async fn hand_over(app: &TestApp, file: Uuid) {
    let path = format!("/fr/work/reception/{DESK}/files/{file}/transfer");
    let desk = AWAY.to_string();
    let fields = [("desk", &*desk), ("explained", "fr"), ("how", "spoken"), ("until", "2027-06-01"), ("agreed", "1")];
    app.as_(Persona::Mediator).post_form(&path, &fields).await.is(303);
    let answer = format!("/fr/work/reception/{AWAY}/files/{file}/transfer/answer");
    app.as_(Persona::Reviewer).post_form(&answer, &[("answer", "accept")]).await.is(303);
}

async fn two_desks(app: &TestApp) {
    let name = Text::new(Lang::FR, "Guichet d’ailleurs");
    open(app, &Desk { id: Id::from_uuid(AWAY), slug: "ailleurs".into(), name, ..desk() }).await;
    give(app, Persona::Reviewer, Role::Mediator, Scope::Desk(AWAY)).await;
    let reviewer = app.account(Persona::Reviewer).await.id;
    seat(app, AWAY, reviewer, &Profile { languages: vec![Lang::FR], ..Profile::default() }).await;
}

testkit::on_both! {
    async fn closing_a_file_ends_its_referrals_at_once_and_their_partners_know(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        give(&app, Persona::Newcomer, Role::Partner, Scope::Organisation(OTHERS)).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let to = format!("organisation:{OTHERS}");
        let theirs = app.as_(Persona::Mediator).post_form(&path, &consent(&to, &[])).await.is(303).location().to_owned();
        app.as_(Persona::Mediator).post_form(&format!("{theirs}/sending"), &[]).await.is(303);
        let unsent = drafted(&app, file).await;
        app.run_jobs().await;
        let link = catcher.one().link("/referrals/");
        press(&app, &link, "opening", &[]).await.is(303);
        press(&app, &link, "acceptance", &[]).await.is(303);
        close(&app, file).await;
        for one in [&page, &theirs, &unsent] {
            assert_eq!(referral(&app, id_of(one)).await.state, State::Withdrawn);
        }
        app.get(&link).await.is(404).hides(NAME);
        app.as_(Persona::Newcomer).get(&format!("/fr/work/referrals/{}", id_of(&theirs))).await.is(404);
        app.as_(Persona::Newcomer).get("/fr/notices").await.ok().shows("vous n’avez plus rien à faire").hides("Zoube");
        app.run_jobs().await;
        let letters: Vec<_> = catcher.take().into_iter().filter(|it| it.to == [MAIL]).collect();
        let [told] = letters.as_slice() else { panic!("{} letters", letters.len()) };
        assert!(told.subject().contains("plus rien à faire") && !told.text.contains("/referrals/") && !told.text.contains("Zoube"), "{}", told.text);
        app.as_(Persona::Mediator).get(&page).await.ok().shows("avec son dossier");
        own(&app, &code).await.ok().shows("C’est arrêté");
        // Opened again, what has ended stays so.
        app.as_(Persona::Mediator).post_form(&format!("/fr/work/reception/{DESK}/files/{file}/state"), &[("state", "open")]).await.is(303);
        app.get(&link).await.is(404).hides(NAME);
    }

    async fn a_file_takes_its_open_referrals_along_and_the_link_stays(place) {
        let catcher = Catcher::new();
        let app = with_mail(&place, &catcher).await;
        two_desks(&app).await;
        let (file, code) = file(&app).await;
        let page = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let link = catcher.one().link("/referrals/");
        press(&app, &link, "opening", &[]).await.is(303);
        // Another one was answered before: it stays to be counted, and tells nothing more.
        let ended = drafted(&app, file).await;
        app.as_(Persona::Mediator).post_form(&format!("{ended}/sending"), &[]).await.is(303);
        app.run_jobs().await;
        let other = catcher.one().link("/referrals/");
        press(&app, &other, "opening", &[]).await.is(303);
        press(&app, &other, "refusal", &[("reason", "full"), ("words", "Zoubeïda est connue ici")]).await.is(303);
        app.as_(Persona::Mediator).get(&ended).await.ok().shows("connue ici");
        app.run_jobs().await;
        catcher.take();
        hand_over(&app, file).await;
        let there = page.replace(&DESK.to_string(), &AWAY.to_string());
        app.as_(Persona::Mediator).get(&page).await.is(404);
        app.as_(Persona::Mediator).get(&ended).await.ok().hides("connue ici").hides(&file.to_string());
        app.as_(Persona::Reviewer).get(&there).await.ok().shows("Lue");
        app.as_(Persona::Reviewer).get(&format!("/fr/work/reception/{AWAY}/files/{file}")).await.ok().shows("Lue").shows("Refusée").hides("connue ici");
        app.run_jobs().await;
        let told = catcher.take().into_iter().find(|it| it.to == [MAIL]).unwrap();
        assert!(told.text.contains("Guichet d’ailleurs") && told.text.contains("suit désormais") && !told.text.contains("Zoube"), "{}", told.text);
        assert_eq!(told.link("/referrals/"), link);
        app.get(&link).await.ok().shows(NAME).shows("Guichet d’ailleurs");
        press(&app, &link, "acceptance", &[]).await.is(303);
        own(&app, &code).await.ok().shows("Ce service dit oui").shows("Guichet d’ailleurs");
        app.as_(Persona::Reviewer).get("/fr/notices").await.ok().shows("Une orientation a été acceptée");
        assert!(acts(&app, id_of(&page)).await.iter().any(|it| it == "referral-moved"));
        app.as_(Persona::Reviewer).post_form(&format!("{there}/withdrawal"), &[]).await.is(303);
        app.get(&link).await.is(404).hides(NAME);
        app.run_jobs().await;
    }

    async fn what_no_consent_covers_any_more_does_not_go_along(place) {
        let mut app = without_mail(&place).await;
        two_desks(&app).await;
        let (file, _) = file(&app).await;
        let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
        let to = to_clinic();
        let short = consent(&to, &[("until", "2026-11-27")]);
        let page = app.as_(Persona::Mediator).post_form(&path, &short).await.is(303).location().to_owned();
        app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(201);
        let (stays, _) = sent_by_hand(&app, file).await;
        app.run_jobs().await;
        app.set_clock("2026-11-28T00:00:01Z").await;
        app.forget_sessions();
        hand_over(&app, file).await;
        let (over, goes) = (referral(&app, id_of(&page)).await, referral(&app, id_of(&stays)).await);
        assert_eq!((over.state, over.desk), (State::Withdrawn, DESK));
        let reviewer = app.account(Persona::Reviewer).await.id;
        assert_eq!((goes.state, goes.desk, goes.sender), (State::Sent, AWAY, Some(reviewer)));
        app.as_(Persona::Mediator).get("/fr/notices").await.ok().shows("Une orientation a pris fin avec son dossier");
        app.run_jobs().await;
    }
}
