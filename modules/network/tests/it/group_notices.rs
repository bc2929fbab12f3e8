//! What members of a group are told and reminded of, on screen and by mail, and what no mail ever says.

use crate::groups::{lines, made, mandate, post, seated};
use testkit::{Catcher, Persona, Place, TestApp};

async fn with_mail(place: &Place, catcher: &Catcher) -> (TestApp, String) {
    let app = crate::network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await;
    let group = seated(&app).await;
    (app, group)
}

fn sitting(date: &'static str, place: &'static str) -> Vec<(&'static str, String)> {
    let fixed = [
        ("title", "Ordre secret"),
        ("date", date),
        ("time", "10:00"),
        ("length", "60"),
        ("timezone", "Africa/Tunis"),
        ("where", place),
    ];
    fixed.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
}

/// The words of the notices of somebody.
async fn told(app: &TestApp, persona: Persona) -> String {
    // Some of these tests last for months, and a session does not.
    app.forget_sessions();
    app.as_(persona).get("/fr/notices").await.ok().words()
}

/// Lets the secretary give a task to the reviewer. Where it is done.
async fn given(app: &TestApp, group: &str, due: &str) -> String {
    let page = app.as_(Persona::Editor).get(&format!("{group}/tasks")).await.ok();
    let who = page.text().split("name=\"mandate\"").nth(1).unwrap().split(">reviewer<").next().unwrap().to_owned();
    let who = who.rsplit("value=\"").next().unwrap()[..36].to_owned();
    let fields = [("what", "Lettre au préfet".to_owned()), ("mandate", who), ("due", due.to_owned())];
    let made = post(app, Persona::Editor, &format!("{group}/tasks"), &fields).await.is(303);
    format!("{group}/tasks/{}", made.location().split("#task-").nth(1).unwrap())
}

/// Lets the reviewer choose how to be told.
async fn choose(app: &TestApp, fields: &[(&str, &str)]) {
    app.as_(Persona::Reviewer).post_form("/fr/account/notices", fields).await.ok();
}

testkit::on_both! {
    async fn a_meeting_is_told_to_its_members_and_mail_says_only_where_something_waits(place) {
        let catcher = Catcher::new();
        let (mut app, group) = with_mail(&place, &catcher).await;
        let meeting = post(&app, Persona::Editor, &format!("{group}/meetings"), &sitting("2026-12-08", "Salle cachée")).await.is(303);
        let path = format!("{group}/meetings/{}", made(&meeting));
        assert!(told(&app, Persona::Reviewer).await.contains("Réunion convoquée pour le 8 décembre 2026 : Conseil des jeunes."));
        // Not whoever called it, and not whoever manages the place without sitting in the group.
        for other in [Persona::Editor, Persona::Coordinator, Persona::Neighbour] {
            assert!(!told(&app, other).await.contains("Réunion convoquée"), "{}", other.name());
        }
        app.set_clock("2026-11-25T09:31:00Z").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert!(mail.text.contains("Une réunion de groupe est convoquée, déplacée ou annulée · Conseil des jeunes"), "{}", mail.text);
        for part in [&mail.text, &mail.html] {
            for secret in ["Ordre secret", "Salle cachée", "décembre", "editor"] {
                assert!(!part.contains(secret), "«{secret}» is in {part}");
            }
        }
        app.as_(Persona::Reviewer).get(&mail.link("/notices")).await.ok().shows("Conseil des jeunes");
        // What concerns nobody who wants to come is told to nobody.
        app.as_(Persona::Reviewer).post_form("/fr/notices/reading", &[]).await.is(303);
        let mut agenda = sitting("2026-12-08", "Salle cachée");
        agenda.push(("item.0.title", "Un point de plus".into()));
        post(&app, Persona::Editor, &path, &agenda).await.is(303);
        assert!(!told(&app, Persona::Reviewer).await.contains("Réunion changée"));
        post(&app, Persona::Editor, &path, &sitting("2026-12-09", "Salle cachée")).await.is(303);
        assert!(told(&app, Persona::Reviewer).await.contains("Réunion changée, regardez la date, l’heure et le lieu (9 décembre 2026)"));
        post(&app, Persona::Editor, &format!("{path}/cancellation"), &[]).await.is(303);
        assert!(told(&app, Persona::Reviewer).await.contains("Réunion du 9 décembre 2026 annulée"));
        let ar = app.as_(Persona::Reviewer).get("/ar/notices").await.ok();
        ar.shows("أُلغي اجتماع").shows("مجلس الشباب");
    }

    async fn minutes_are_told_when_they_are_before_the_members(place) {
        let catcher = Catcher::new();
        let (app, group) = with_mail(&place, &catcher).await;
        let meeting = post(&app, Persona::Editor, &format!("{group}/meetings"), &sitting("2026-12-08", "Salle")).await.is(303);
        let path = format!("{group}/meetings/{}/minutes", made(&meeting));
        let write = |standing: &'static str| {
            let (app, path) = (&app, path.clone());
            async move { post(app, Persona::Editor, &path, &[("text", "Mots".into()), ("standing", standing.into())]).await.is(303) }
        };
        write("draft").await;
        assert!(!told(&app, Persona::Reviewer).await.contains("Compte rendu"));
        write("proposed").await;
        assert!(told(&app, Persona::Reviewer).await.contains("Compte rendu de la réunion du 8 décembre 2026 à lire et à approuver"));
        app.as_(Persona::Reviewer).post_form("/fr/notices/reading", &[]).await.is(303);
        write("proposed").await;
        assert!(!told(&app, Persona::Reviewer).await.contains("1 non lue"));
    }

    async fn a_task_is_reminded_of_the_day_before_and_once_it_is_late(place) {
        let catcher = Catcher::new();
        let (mut app, group) = with_mail(&place, &catcher).await;
        let task = given(&app, &group, "2026-12-01").await;
        assert!(told(&app, Persona::Reviewer).await.contains("Une tâche vous est confiée pour le 1er décembre 2026"));
        assert!(!told(&app, Persona::Editor).await.contains("tâche"));
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("Une tâche vous est confiée").shows("Lettre au préfet");
        app.set_clock("2026-11-30T06:59:00Z").await;
        app.run_jobs().await;
        assert!(!told(&app, Persona::Reviewer).await.contains("à faire pour"));
        app.set_clock("2026-11-30T07:00:00Z").await;
        assert!(app.run_jobs().await > 0, "it is eight in Tunis");
        assert!(told(&app, Persona::Reviewer).await.contains("Une tâche est à faire pour le 1er décembre 2026 : Conseil des jeunes."));
        app.as_(Persona::Reviewer).post_form("/fr/notices/reading", &[]).await.is(303);
        app.run_jobs().await;
        assert!(!told(&app, Persona::Reviewer).await.contains("non lue"), "once is enough");
        app.set_clock("2026-12-02T07:00:00Z").await;
        app.run_jobs().await;
        assert!(told(&app, Persona::Reviewer).await.contains("Une tâche était à faire pour le 1er décembre 2026"));
        app.set_clock("2026-12-02T07:01:00Z").await;
        app.run_jobs().await;
        for mail in catcher.take() {
            assert!(!mail.text.contains("Lettre") && !mail.html.contains("Lettre"), "{}", mail.text);
        }
        app.as_(Persona::Reviewer).post_form(&format!("{task}/done"), &[]).await.is(303);
        app.set_clock("2026-12-20T07:00:00Z").await;
        app.run_jobs().await;
        assert!(!told(&app, Persona::Reviewer).await.contains("2 non lues"));
    }

    async fn what_is_done_or_was_never_late_is_not_reminded_of(place) {
        let (mut app, group) = crate::groups::council(&place).await;
        let task = given(&app, &group, "2026-12-01").await;
        app.as_(Persona::Reviewer).post_form(&format!("{task}/done"), &[]).await.is(303);
        app.set_clock("2026-12-05T07:00:00Z").await;
        app.run_jobs().await;
        assert!(!told(&app, Persona::Reviewer).await.contains("à faire pour"));
        // Put back to be done, it is reminded of again.
        let later = given(&app, &group, "2026-12-20").await;
        app.as_(Persona::Reviewer).post_form(&format!("{later}/done"), &[]).await.is(303);
        app.set_clock("2026-12-19T07:00:00Z").await;
        app.forget_sessions();
        app.run_jobs().await;
        app.as_(Persona::Reviewer).post_form(&format!("{later}/reopening"), &[]).await.is(303);
        app.set_clock("2026-12-21T07:00:00Z").await;
        app.run_jobs().await;
        assert!(told(&app, Persona::Reviewer).await.contains("Une tâche était à faire pour le 20 décembre 2026"));
    }

    async fn the_end_of_a_mandate_is_told_to_its_bearer_and_the_secretary(place) {
        let (mut app, group) = crate::groups::council(&place).await;
        let seats = lines(&app, &group).await;
        let page = app.as_(Persona::Reviewer).get(&group).await.ok();
        let own = page.text().split("/my-mandate/").nth(1).unwrap()[..36].to_owned();
        let seat = format!("{}:2", seats[0]);
        let until = |ends: &'static str| mandate("reviewer", &seat, "member", "2026-01-01", ends);
        post(&app, Persona::Editor, &format!("{group}/mandates/{own}"), &until("2027-01-31")).await.is(303);
        // Agreed anew: the first day counts no more.
        post(&app, Persona::Editor, &format!("{group}/mandates/{own}"), &until("2027-03-31")).await.is(303);
        app.set_clock("2027-01-01T07:00:00Z").await;
        app.run_jobs().await;
        assert!(!told(&app, Persona::Reviewer).await.contains("mandat"));
        app.set_clock("2027-03-01T07:00:00Z").await;
        app.run_jobs().await;
        assert!(told(&app, Persona::Reviewer).await.contains("Votre mandat se termine le 31 mars 2027 : Conseil des jeunes."));
        assert!(told(&app, Persona::Editor).await.contains("Un mandat se termine le 31 mars 2027, sans suite prévue"));
        assert!(!told(&app, Persona::Coordinator).await.contains("mandat"));
        // Somebody follows: nothing is left to arrange.
        app.as_(Persona::Editor).post_form("/fr/notices/reading", &[]).await.is(303);
        post(&app, Persona::Editor, &format!("{group}/mandates"), &mandate("Suivante", &seat, "member", "2027-04-01", "")).await.is(303);
        app.set_clock("2027-03-24T07:00:00Z").await;
        app.run_jobs().await;
        assert!(!told(&app, Persona::Editor).await.contains("non lue"));
    }

    async fn a_message_is_told_without_a_word_of_it(place) {
        let catcher = Catcher::new();
        let (mut app, group) = with_mail(&place, &catcher).await;
        let begin = [("title", "Titre tu".to_owned()), ("text", "Phrase tue".to_owned())];
        let thread = made(&post(&app, Persona::Editor, &format!("{group}/discussion"), &begin).await.is(303));
        let path = format!("{group}/discussion/{thread}");
        post(&app, Persona::Editor, &path, &[("text", "Encore tue".into())]).await.is(303);
        // Two messages of one thread are one thing to look at; whoever writes is told of nothing.
        assert!(told(&app, Persona::Reviewer).await.contains("1 non lue"));
        assert!(!told(&app, Persona::Editor).await.contains("Nouveau message"));
        app.set_clock("2026-11-25T12:00:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty(), "usually once a day");
        app.set_clock("2026-11-26T06:00:00Z").await;
        app.run_jobs().await;
        let mail = catcher.one();
        assert!(mail.text.contains("Nouveau message dans les échanges d’un groupe · Conseil des jeunes"), "{}", mail.text);
        for part in [&mail.text, &mail.html] {
            assert!(!["Titre tu", "Phrase tue", "Encore tue"].iter().any(|words| part.contains(words)), "{part}");
        }
        // As each wishes: at once, in a week, never.
        choose(&app, &[("screen-group-message", "1"), ("mail-group-message", "now")]).await;
        post(&app, Persona::Editor, &path, &[("text", "Vite".into())]).await.is(303);
        app.set_clock("2026-11-26T06:01:00Z").await;
        app.run_jobs().await;
        catcher.one();
        choose(&app, &[("mail-group-message", "never")]).await;
        app.as_(Persona::Reviewer).post_form("/fr/notices/reading", &[]).await.is(303);
        post(&app, Persona::Editor, &path, &[("text", "Jamais".into())]).await.is(303);
        app.set_clock("2026-12-07T07:01:00Z").await;
        app.run_jobs().await;
        assert!(catcher.take().is_empty());
        assert!(!told(&app, Persona::Reviewer).await.contains("non lue"));
    }

    async fn whoever_has_left_is_told_nothing_more(place) {
        let (mut app, group) = crate::groups::council(&place).await;
        let page = app.as_(Persona::Reviewer).get(&group).await.ok();
        let own = page.text().split("/my-mandate/").nth(1).unwrap()[..36].to_owned();
        let end = [("on", "2026-11-25".to_owned()), ("reason", "resigned".to_owned())];
        post(&app, Persona::Editor, &format!("{group}/mandates/{own}/end"), &end).await.is(303);
        app.set_clock("2026-11-26T09:00:00Z").await;
        post(&app, Persona::Editor, &format!("{group}/meetings"), &sitting("2026-12-08", "Salle")).await.is(303);
        let begin = [("title", "Entre nous".to_owned()), ("text", "Suite".to_owned())];
        post(&app, Persona::Editor, &format!("{group}/discussion"), &begin).await.is(303);
        assert!(told(&app, Persona::Reviewer).await.contains("Aucune notification"));
        app.run_jobs().await;
    }
}
