//! Letters through a real socket: what becomes of them when the server is well, busy, rude, silent or gone.

use kernel::Lang;
use platform::mail::{self, Letter};
use testkit::{Catcher, Mood, Place, TestApp};

async fn instance(place: &Place, catcher: &Catcher) -> TestApp {
    TestApp::with(place, [], |settings| settings.smtp = Some(catcher.smtp())).await
}

async fn post(app: &TestApp, to: &str) {
    let mut letter = Letter::new(to, Lang::AR, "أمر في انتظاركم");
    letter.paragraphs.push("أمر في انتظاركم".into());
    letter.link = Some(("افتح".into(), "/ar/notices".into()));
    let tx = app.app().db.begin().await.unwrap();
    mail::post(app.app(), &tx, &letter).await.unwrap();
    tx.commit().await.unwrap();
}

async fn found(app: &TestApp) -> platform::doctor::Finding {
    platform::doctor::mail(app.app()).await.unwrap()
}

testkit::on_both! {
    async fn a_letter_goes_once_and_leaves_nothing_behind(place) {
        let catcher = Catcher::new();
        let app = instance(&place, &catcher).await;
        post(&app, "amina@example.org").await;
        post(&app, "salma@example.org").await;
        app.run_jobs().await;
        let letters = catcher.take();
        assert_eq!(letters.iter().map(|it| it.to[0].as_str()).collect::<Vec<_>>(), ["amina@example.org", "salma@example.org"]);
        let letter = &letters[0];
        assert_eq!(letter.subject(), "تيرانغا · أمر في انتظاركم");
        assert!(letter.html.contains("lang=\"ar\" dir=\"rtl\"") && letter.text.contains("https://teranga.example/ar/notices"));
        assert!(letter.header("message-id").ends_with("@teranga.example>"), "{letter:?}");
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        assert_eq!(found(&app).await.state, platform::doctor::State::Well);
    }

    async fn a_letter_of_an_undone_transaction_is_never_sent(place) {
        let catcher = Catcher::new();
        let app = instance(&place, &catcher).await;
        let tx = app.app().db.begin().await.unwrap();
        mail::post(app.app(), &tx, &Letter::new("amina@example.org", Lang::FR, "x")).await.unwrap();
        drop(tx);
        assert_eq!(app.run_jobs().await, 0);
        assert_eq!(catcher.visits(), 0);
    }

    async fn a_busy_or_broken_server_gets_it_later_under_the_same_number(place) {
        let catcher = Catcher::new();
        let mut app = instance(&place, &catcher).await;
        catcher.set(Mood::TakesAndBreaksOff);
        post(&app, "amina@example.org").await;
        app.run_jobs().await;
        let first = catcher.one();
        for (mood, now) in [
            (Mood::Busy, "2026-11-25T09:35:00Z"),
            (Mood::BreaksOff, "2026-11-25T09:45:00Z"),
            (Mood::Silent, "2026-11-25T10:00:00Z"),
        ] {
            catcher.set(mood);
            app.set_clock(now).await;
            app.run_jobs().await;
            assert!(catcher.take().is_empty(), "{mood:?}");
            let finding = found(&app).await;
            assert!(matches!(finding.state, platform::doctor::State::Wrong(_)), "{finding:?}");
            assert!(!finding.text.contains("amina"), "{finding:?}");
        }
        catcher.set(Mood::Takes);
        app.set_clock("2026-11-25T12:00:00Z").await;
        app.run_jobs().await;
        // Taken twice because the first answer was lost: whoever reads it sees one.
        assert_eq!(catcher.one().header("message-id"), first.header("message-id"));
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
    }

    async fn a_server_that_is_down_is_asked_once_a_minute_at_most(place) {
        let catcher = Catcher::new();
        let app = instance(&place, &catcher).await;
        catcher.set(Mood::Silent);
        for number in 0..5 {
            post(&app, &format!("person{number}@example.org")).await;
        }
        app.run_jobs().await;
        assert_eq!(catcher.visits(), 1);
    }

    async fn a_refused_address_is_given_up_and_the_others_are_not(place) {
        let catcher = Catcher::new();
        let mut app = instance(&place, &catcher).await;
        catcher.set(Mood::Refuses);
        post(&app, "nobody@example.org").await;
        app.run_jobs().await;
        catcher.set(Mood::Takes);
        post(&app, "amina@example.org").await;
        app.run_jobs().await;
        assert_eq!(catcher.one().to, ["amina@example.org"]);
        let finding = found(&app).await;
        assert!(finding.text.contains("550") && !finding.text.contains("nobody"), "{finding:?}");
        assert_eq!(finding.state, platform::doctor::State::Look);
        app.set_clock("2026-12-26T09:30:00Z").await;
        let tx = app.app().db.begin().await.unwrap();
        platform::notices::forget_old(&tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found(&app).await.state, platform::doctor::State::Well);
    }

    async fn a_wrong_password_loses_no_letter_and_is_told_to_nobody(place) {
        let catcher = Catcher::new();
        let smtp = catcher.smtp_with("accueil:s3cret%40@");
        let mut app = TestApp::with(&place, [], |settings| settings.smtp = Some(smtp)).await;
        catcher.set(Mood::RefusesPassword);
        post(&app, "amina@example.org").await;
        app.run_jobs().await;
        assert!(catcher.passwords().iter().any(|it| it == "accueil:s3cret@"), "{:?}", catcher.passwords());
        let finding = found(&app).await;
        assert!(finding.text.contains("535") && !format!("{finding:?}").contains("s3cret"), "{finding:?}");
        catcher.set(Mood::Takes);
        app.set_clock("2026-11-25T09:40:00Z").await;
        app.run_jobs().await;
        assert_eq!(catcher.one().to, ["amina@example.org"]);
    }

    async fn an_address_that_is_none_reaches_no_server(place) {
        let catcher = Catcher::new();
        let app = instance(&place, &catcher).await;
        for hostile in ["", "nobody", "a@b\r\nRCPT TO:<x@example.org>", "a@example.org, b@example.org", "<script>@"] {
            post(&app, hostile).await;
        }
        app.run_jobs().await;
        assert_eq!(catcher.visits(), 0);
        for login in ["amina", "amina@", "@example.org", "amina@localhost", "a b@example.org", "a@example.org\n"] {
            assert_eq!(mail::address(login), None, "{login}");
        }
        assert!(mail::address("amina@example.org").is_some());
    }
}
