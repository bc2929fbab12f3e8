//! What the doctor finds, and that looking changes nothing.

use crate::sample;
use platform::doctor::{self, Finding, State};
use platform::{Change, Settings, jobs};
use testkit::{Engine, Place, TestApp};

fn wrong<'a>(findings: &'a [Finding], subject: &str) -> &'a str {
    let finding =
        findings.iter().find(|finding| finding.subject == subject && matches!(finding.state, State::Wrong(_)));
    &finding.unwrap_or_else(|| panic!("{subject} is not wrong: {findings:?}")).text
}

fn is_sound(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| !matches!(finding.state, State::Wrong(_)))
}

testkit::on_both! {
    async fn a_sound_instance_is_well(place) {
        let app = TestApp::new(&place, [sample::module()]).await;
        let mut settings = app.settings().clone();
        settings.clock = kernel::Clock::System;
        let (findings, opened) = doctor::examine(&settings, &[sample::module()]).await;
        assert!(is_sound(&findings), "{findings:?}");
        assert!(opened.is_some());
    }

    async fn tables_of_another_version_are_found(place) {
        let app = TestApp::new(&place, [sample::older()]).await;
        let (findings, _) = doctor::examine(app.settings(), &[sample::module()]).await;
        assert_eq!(wrong(&findings, "tables"), "1 steps are missing");
        let newer = TestApp::new(&place, [sample::module()]).await;
        let (findings, opened) = doctor::examine(newer.settings(), &[sample::older()]).await;
        assert!(wrong(&findings, "tables").contains("newer"));
        assert!(opened.is_none());
    }

    async fn a_clock_that_is_behind_is_found(place) {
        let mut app = TestApp::new(&place, [sample::module()]).await;
        let mut tx = app.app().db.begin().await.unwrap();
        tx.record(Change::of("sample", uuid::Uuid::nil())).await.unwrap();
        tx.commit().await.unwrap();
        app.set_clock("2026-11-24T09:30:00Z").await;
        let (findings, _) = doctor::examine(app.settings(), &[sample::module()]).await;
        assert!(wrong(&findings, "clock").contains("2026-11-25T09:30:00Z"));
    }
}

async fn jobs_given_up(place: Place) {
    let app = TestApp::with(&place, [sample::module()], |settings| settings.clock = kernel::Clock::System).await;
    let tx = app.app().db.begin().await.unwrap();
    jobs::ask(&tx, "SendLetter", "1", app.app().clock.now() + jiff::SignedDuration::from_hours(1)).await.unwrap();
    tx.commit().await.unwrap();
    use sea_orm::ConnectionTrait;
    app.app().db.read().execute_unprepared("UPDATE jobs SET attempts = 8, failure = 'no stamp'").await.unwrap();
    let (findings, _) = doctor::examine(app.settings(), &[sample::module()]).await;
    assert!(wrong(&findings, "jobs").contains("SendLetter (no stamp)"));
}

#[test]
fn jobs_that_were_given_up_are_found() {
    testkit::run("doctor::jobs_that_were_given_up_are_found", Engine::Sqlite, jobs_given_up);
}

async fn nothing_there(place: Place) {
    let folder = place.folder();
    let (findings, _) = doctor::examine(&Settings::local(&folder), &[sample::module()]).await;
    assert!(wrong(&findings, "database").contains("there is no"));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "looking made something");
    let (findings, _) = doctor::examine(&Settings::local(folder.join("no")), &[sample::module()]).await;
    assert!(wrong(&findings, "data folder").contains("there is no folder"));
    let mut unreachable = Settings::local(&folder);
    unreachable.database_url = Some("postgres://nobody@127.0.0.1:1/x".into());
    let (findings, _) = doctor::examine(&unreachable, &[sample::module()]).await;
    assert!(wrong(&findings, "database").contains("cannot be opened"));
}

#[test]
fn looking_makes_nothing() {
    testkit::run("doctor::looking_makes_nothing", Engine::Sqlite, nothing_there);
}
