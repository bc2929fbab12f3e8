//! What is kept of a file, who sees it and finds it, and what a consent lets out.
//! Asked of the rules themselves, on both databases.

use super::*;

testkit::on_both! {
    async fn a_file_comes_back_whole_and_every_reading_is_written_down(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Appelée lundi").await;
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<SeeFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
        let read = store::read(&tx, &permit, &cx.actor).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((read.body, read.reader, read.code), (said(), Lang::AR, code));
        assert_eq!(read.notes.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Appelée lundi"]);
        let [consent] = read.consents.as_slice() else { panic!("{:?}", read.consents) };
        assert_eq!((consent.purpose, consent.recipient), (Purpose::FollowUp, Recipient::Desk(DESK)));
        assert!(consent.fields.contains(&Field::Name) && !consent.fields.contains(&Field::Email));
        assert!(consent.given.interpreter && consent.stands(cx.app.clock.now()));
        let asked = Asked { object: Some(id), ..Asked::default() };
        let entries = audit::read(&app.app().db, &asked, 50).await.unwrap();
        let acts: Vec<&str> = entries.iter().rev().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["desk-file-opened", "desk-consent-given", "desk-file-noted", "desk-file-read"]);
        assert!(entries.iter().all(|it| it.account == cx.actor.account()));
    }

    async fn files_are_for_their_keeper_those_they_are_shared_with_and_the_coordinator(place) {
        let app = bureau(&place).await;
        let (keeper, other, head) = (mediator(&app).await, colleague(&app).await, coordinator(&app).await);
        let (id, _) = opened(&app, &keeper).await;
        let sees = |cx: Cx| async move {
            let tx = cx.app.db.begin().await.unwrap();
            cx.permit::<SeeFile>(&tx, (DESK, id, cx.app.clone())).await.is_ok()
        };
        assert!(sees(keeper.clone()).await && sees(head.clone()).await && !sees(other.clone()).await);
        let network = |role, scope| Grant { role, scope };
        let territory = Scope::Territory(kernel::Id::derived("test", "ici"));
        for (persona, grants) in [
            (Persona::Administrator, vec![network(Role::Administrator, Scope::Network)]),
            (Persona::Coordinator, vec![network(Role::Coordinator, territory)]),
            (Persona::Newcomer, vec![]),
            (Persona::Reviewer, vec![network(Role::Mediator, Scope::Desk(Uuid::from_u128(9)))]),
            (Persona::Reviewer, vec![network(Role::DeskCoordinator, Scope::Desk(Uuid::from_u128(9)))]),
        ] {
            let cx = cx_of(&app, persona, grants).await;
            assert!(!sees(cx.clone()).await, "{persona:?}");
            assert!(found(&app, &cx, "Zoubeida").await.is_empty(), "{persona:?}");
        }
        // Without the role there is nothing, whoever kept it.
        assert!(!sees(cx_of(&app, Persona::Mediator, vec![]).await).await);
        assert!(found(&app, &other, "introuvable").await.is_empty());
        let share = |account| {
            let keeper = keeper.clone();
            async move {
                let tx = keeper.app.db.begin().await.unwrap();
                let permit = keeper.permit::<KeepFile>(&tx, (DESK, id, keeper.app.clone())).await.unwrap();
                let done = sharing::share(&tx, &permit, &keeper.actor, account).await;
                tx.commit().await.unwrap();
                done
            }
        };
        assert!(matches!(share(app.account(Persona::Newcomer).await.id).await, Err(Error::NotFound)));
        share(other.actor.account().unwrap()).await.unwrap();
        assert!(sees(other.clone()).await);
        assert_eq!(found(&app, &other, "introuvable").await, [id]);
        let tx = app.app().db.begin().await.unwrap();
        let key = || (DESK, id, app.app().clone());
        assert!(other.permit::<EraseFile>(&tx, key()).await.is_err(), "who is shown a file does not end it");
        assert!(keeper.permit::<SeeReads>(&tx, key()).await.is_err());
        assert!(head.permit::<SeeReads>(&tx, key()).await.is_ok());
        assert!(head.permit::<SeeFile>(&tx, (Uuid::from_u128(9), id, app.app().clone())).await.is_err());
        let permit = head.permit::<KeepFile>(&tx, key()).await.unwrap();
        sharing::unshare(&tx, &permit, &head.actor, other.actor.account().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!sees(other).await);
    }

    async fn a_word_of_the_name_or_the_number_finds_it_and_nothing_else_does(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, _) = opened(&app, &cx).await;
        for typed in ["zoubeida", "INTROUVABLE Zoubeïda", "20987654", "+216 20 98 76 54", " ben "] {
            assert_eq!(found(&app, &cx, typed).await, [id], "{typed}");
        }
        for typed in ["zoub", "20987655", "", "%", "zoubeida fatou", "x@y.org"] {
            assert!(found(&app, &cx, typed).await.is_empty(), "{typed}");
        }
        let asked = Asked { object: Some(DESK), ..Asked::default() };
        let entries = audit::read(&app.app().db, &asked, 50).await.unwrap();
        assert!(entries.iter().any(|it| it.act == "desk-files-searched" && !it.details.contains("oub")));
        // What is written anew is found anew.
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
        store::change(&tx, &permit, &cx.actor, Body { name: "فاطمة المصري".into(), ..said() }).await.unwrap();
        tx.commit().await.unwrap();
        assert!(found(&app, &cx, "zoubeida").await.is_empty());
        assert_eq!(found(&app, &cx, "المصرى").await, [id]);
    }

    async fn a_consent_lets_out_what_it_names_until_it_is_withdrawn(place) {
        let mut app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Une note").await;
        let (clinic, lawyer) = (Recipient::Organisation(Uuid::from_u128(1)), Recipient::Organisation(Uuid::from_u128(2)));
        assert!(told(&app, id, clinic).await.is_none());
        let first = consented(&app, &cx, id, clinic, &[Field::Name, Field::Languages]).await;
        let shared = told(&app, id, clinic).await.unwrap();
        assert_eq!(shared.body, Body { name: NAME.into(), languages: vec![Lang::FR], ..Body::default() });
        assert!(shared.notes.is_empty() && told(&app, id, lawyer).await.is_none());
        consented(&app, &cx, id, clinic, &[Field::Notes]).await;
        assert_eq!(told(&app, id, clinic).await.unwrap().notes.len(), 1);
        // By the person, with their code; the second time there is nothing to withdraw.
        let withdraw = || async {
            let tx = cx.app.db.begin().await.unwrap();
            let anybody = Cx { actor: Actor::Public, ..app.cx() };
            let permit = anybody.permit::<OwnFile>(&tx, (code.to_uppercase().replace('-', " "), app.app().clone())).await.unwrap();
            let done = store::withdraw_own(app.app(), &tx, &permit, first).await;
            tx.commit().await.unwrap();
            done
        };
        withdraw().await.unwrap();
        assert!(matches!(withdraw().await, Err(Error::Conflict)));
        assert_eq!(told(&app, id, clinic).await.unwrap().fields, BTreeSet::from([Field::Notes]));
        app.run_jobs().await;
        app.set_clock("2027-11-26T00:00:01Z").await;
        app.run_jobs().await;
        assert!(told(&app, id, clinic).await.is_none(), "its last day is over");
    }

    async fn without_the_consent_to_keep_it_a_file_is_closed_and_its_end_asked_for(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, _) = opened(&app, &cx).await;
        let clinic = Recipient::Organisation(Uuid::from_u128(1));
        consented(&app, &cx, id, clinic, &[Field::Name]).await;
        let tx = cx.app.db.begin().await.unwrap();
        let key = || (DESK, id, app.app().clone());
        let permit = cx.permit::<KeepFile>(&tx, key()).await.unwrap();
        let all = store::consents(&tx, id).await.unwrap();
        let keeping = all.iter().find(|it| it.purpose == Purpose::FollowUp).unwrap().id;
        store::withdraw(app.app(), &tx, &permit, &cx.actor, keeping).await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, key()).await.unwrap();
        assert_eq!(permit.object().file.state, State::Closed);
        assert!(permit.object().file.erasure_asked.is_some());
        assert!(matches!(store::note(&tx, &permit, &cx.actor, "encore").await, Err(Error::Conflict)));
        assert!(matches!(store::set_state(app.app(), &tx, &permit, &cx.actor, State::Open).await, Err(Error::Conflict)));
        tx.commit().await.unwrap();
        assert!(told(&app, id, clinic).await.is_none());
    }
}
