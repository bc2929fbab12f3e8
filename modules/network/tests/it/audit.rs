//! The audit trail: what is written, who reads it, and that a removal is found.

use crate::{network, written};
use platform::audit;
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
        assert!(csv.text().starts_with("seq,at,actor,account,act,") && csv.text().contains(",invited,"));
        for persona in [Persona::Coordinator, Persona::Editor, Persona::Newcomer] {
            app.as_(persona).get("/fr/audit").await.is(404);
            app.as_(persona).get("/fr/audit.csv").await.is(404);
        }
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
