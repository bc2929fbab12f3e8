//! The audit trail: what is written, who reads it, and that a removal is found.

use crate::{network, written};
use kernel::Actor::Operator;
use platform::audit::{self, Entry};
use sea_orm::ConnectionTrait;
use testkit::Persona;

testkit::on_both! {
    async fn acts_are_written_and_read_by_administrators_alone(place) {
        let app = network(&place).await;
        let fields = [("role", "editor"), ("scope", &*written("ici"))];
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().shows("invited").shows("coordinator");
        app.as_(Persona::Administrator).get("/fr/audit?act=signed-in").await.ok().hides("coordinator</bdi>");
        let csv = app.as_(Persona::Administrator).get("/fr/audit.csv").await.ok();
        assert!(csv.text().starts_with("seq,at,actor,account,act,act_said,object_kind,object_kind_said,"), "{}", csv.text());
        assert!(csv.text().contains(",invited,a invité une personne,invitation,invitation,"), "{}", csv.text());
        for persona in [Persona::Coordinator, Persona::Editor, Persona::Newcomer] {
            app.as_(persona).get("/fr/audit").await.is(404);
            app.as_(persona).get("/fr/audit.csv").await.is(404);
        }
    }

    async fn acts_and_objects_are_said_in_words(place) {
        let app = network(&place).await;
        let fields = [("role", "editor"), ("scope", &*written("ici"))];
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        for (lang, words) in [("fr", "a invité une personne"), ("ar", "دعوة شخص"), ("pt", "convidou uma pessoa")] {
            let page = app.as_(Persona::Administrator).get(&format!("/{lang}/audit?act=invited")).await.ok();
            page.shows(words).shows("invited");
        }
        let account = app.account(Persona::Editor).await.id;
        let tx = app.app().db.begin().await.unwrap();
        for act in [network::msg::act_signed_out(), network::msg::act_role_given(), network::msg::act_task_done()] {
            audit::write(&tx, &Operator, Entry::new(act, "taxonomy_term", account)).await.unwrap();
        }
        // What an older version wrote and nothing writes any more is shown as it was kept.
        tx.connection().execute_unprepared("UPDATE audit SET act = 'old-word', object_kind = 'old-thing' WHERE act = 'task-done'").await.unwrap();
        tx.commit().await.unwrap();
        let page = app.as_(Persona::Administrator).get("/fr/audit").await.ok();
        page.clone().shows("old-word").shows("old-thing").shows("thème");
        let list = page.text().split("<select").find(|it| it.contains("name=\"act\"")).unwrap().split("</select>").next().unwrap().to_owned();
        let at = |words: &str| list.find(words).unwrap_or_else(|| panic!("{words}: {list}"));
        assert!(at("a donné un rôle") < at("a fermé sa session") && at("a fermé sa session") < at("old-word"), "{list}");
    }

    async fn the_filters_count_together_and_narrow_the_file_too(place) {
        let mut app = network(&place).await;
        let fields = [("role", "editor"), ("scope", &*written("ici"))];
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        // Half past midnight on the next day in Tunis, which is still the 25th in UTC.
        app.set_clock("2026-11-25T23:30:00Z").await;
        app.forget_sessions();
        app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        app.as_(Persona::Administrator).post_form("/fr/people/invitations", &[("role", "observer"), ("scope", "network")]).await.ok();
        let read = |query: &str| {
            let (app, path) = (&app, format!("/fr/audit{query}"));
            async move { app.as_(Persona::Administrator).get(&path).await }
        };
        let lines = |answer: &testkit::Answer| answer.text().matches("<tr>").count() - 1;
        let all = read("?act=invited").await.ok().shows("Les heures sont celles de Africa/Tunis").shows("26/11/2026 0 h 30");
        // With the first one, which the program itself wrote for the administrator.
        assert_eq!(lines(&all), 4);
        assert_eq!(lines(&read("?act=invited&who=COORD").await.ok()), 2);
        assert_eq!(lines(&read("?act=invited&who=coord&from=2026-11-26").await.ok()), 1);
        assert_eq!(lines(&read("?act=invited&to=2026-11-25&kind=invitation").await.ok()), 2);
        read("?act=invited&kind=account").await.ok().shows("Aucune ligne");
        read("?who=%25").await.is(422).shows("Personne n’a ce nom");
        read("?from=demain").await.is(422).shows("Écrivez un jour");
        read("?from=2026-11-26&to=2026-11-25").await.is(422).shows("La fin vient avant le début");
        let csv = |query: &str| {
            let (app, path) = (&app, format!("/fr/audit.csv{query}"));
            async move { app.as_(Persona::Administrator).get(&path).await }
        };
        let file = csv("?act=invited&who=coord&from=2026-11-26").await.ok();
        assert_eq!(file.text().lines().count(), 2, "{}", file.text());
        assert!(csv("?from=demain").await.is(303).location().ends_with("/fr/audit?from=demain"));
        read("?act=audit-exported").await.ok().shows("entries: 1");
        app.run_jobs().await;
    }

    async fn pages_follow_each_other_with_the_same_filters(place) {
        let app = network(&place).await;
        let editor = app.account(Persona::Editor).await;
        let tx = app.app().db.begin().await.unwrap();
        for _ in 0..150 {
            audit::write(&tx, &Operator, Entry::new(network::msg::act_contacts_read(), "network-profile", editor.id)).await.unwrap();
            audit::write(&tx, &Operator, Entry::new(network::msg::act_role_ended(), "grant", editor.id)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let lines = |answer: &testkit::Answer| answer.text().matches("<tr>").count() - 1;
        let first = app.as_(Persona::Administrator).get(&format!("/fr/audit?act=contacts-read&object={}", editor.id)).await.ok();
        assert_eq!(lines(&first), 100);
        let next = first.text().split("href=\"").find(|it| it.contains("before=")).unwrap().split('"').next().unwrap().replace("&amp;", "&");
        let second = app.as_(Persona::Administrator).get(&format!("/fr/audit{next}")).await.ok().hides("role-ended</code></td>");
        assert_eq!(lines(&second), 50);
        assert!(!second.text().contains("before="));
    }

    async fn a_removed_or_changed_entry_is_found(place) {
        let app = network(&place).await;
        let fields = [("role", "editor"), ("scope", &*written("ici"))];
        for _ in 0..4 {
            app.as_(Persona::Coordinator).post_form("/fr/people/invitations", &fields).await.ok();
        }
        assert!(audit::whole(app.app()).await.unwrap() >= 4);
        let tx = app.app().db.begin().await.unwrap();
        tx.connection().execute_unprepared("DELETE FROM audit WHERE seq = 2").await.unwrap();
        tx.commit().await.unwrap();
        let error = audit::whole(app.app()).await.unwrap_err().to_string();
        assert!(error.contains("broken at entry 2"), "{error}");
    }
}
