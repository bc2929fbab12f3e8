//! What members write to each other: who reads it, for how long it may be changed, and what stays of it.

use crate::groups::{council, founded, join, lines, made, post};
use testkit::{Persona, TestApp};

async fn begun(app: &TestApp, group: &str) -> String {
    let fields = [("title", "Le logement".to_owned()), ("text", "Texte **confidentiel** <img src=x>".to_owned())];
    let thread = made(&post(app, Persona::Reviewer, &format!("{group}/discussion"), &fields).await.is(303));
    format!("{group}/discussion/{thread}")
}

/// The message of a page that its reader may withdraw.
async fn own(app: &TestApp, persona: Persona, thread: &str) -> String {
    let page = app.as_(persona).get(thread).await.ok();
    page.text()
        .split("action=\"")
        .find(|it| it.contains("/withdrawal\""))
        .unwrap()
        .split("/withdrawal")
        .next()
        .unwrap()
        .to_owned()
}

testkit::on_both! {
    async fn members_alone_read_what_members_write(place) {
        let (app, group) = council(&place).await;
        let thread = begun(&app, &group).await;
        let page = app.as_(Persona::Editor).get(&thread).await.ok().shows("Texte confidentiel").shows("reviewer");
        assert!(page.text().contains("<strong>confidentiel</strong>") && !page.text().contains("<img src"));
        app.as_(Persona::Editor).get(&format!("{group}/discussion")).await.ok().shows("Le logement").shows("L’administration du réseau ne les voit pas");
        let message = own(&app, Persona::Reviewer, &thread).await;
        // Next door, in another group with a seat of their own, they look for it under both addresses.
        let other = founded(&app).await;
        let seats = lines(&app, &other).await;
        join(&app, &other, Persona::Neighbour, &format!("{}:1", seats[0]), "secretary").await;
        let elsewhere = |path: &str| path.replace(&group, &other);
        for persona in [Persona::Administrator, Persona::Coordinator, Persona::Neighbour, Persona::Newcomer] {
            for path in [thread.clone(), elsewhere(&thread), format!("{group}/discussion")] {
                app.as_(persona).get(&path).await.is(404);
                post(&app, persona, &path, &[("title", "x".into()), ("text", "x".into())]).await.is(404);
            }
            for path in [message.clone(), elsewhere(&message)] {
                post(&app, persona, &path, &[("text", "x".into())]).await.is(404);
                post(&app, persona, &format!("{path}/withdrawal"), &[]).await.is(404);
            }
        }
        app.as_(Persona::Administrator).get("/fr/audit").await.ok().hides("confidentiel").hides("Le logement");
    }

    async fn a_message_is_changed_for_a_while_and_withdrawn_for_ever(place) {
        let (mut app, group) = council(&place).await;
        let thread = begun(&app, &group).await;
        let message = own(&app, Persona::Reviewer, &thread).await;
        // The secretary withdraws nobody else's words.
        post(&app, Persona::Editor, &message, &[("text", "x".into())]).await.is(404);
        post(&app, Persona::Editor, &format!("{message}/withdrawal"), &[]).await.is(404);
        post(&app, Persona::Reviewer, &message, &[("text", "Texte corrigé".into())]).await.is(303);
        app.as_(Persona::Editor).get(&thread).await.ok().shows("Texte corrigé").shows("modifié").hides("confidentiel");
        app.set_clock("2026-11-25T09:45:00Z").await;
        post(&app, Persona::Reviewer, &message, &[("text", "Trop tard".into())]).await.is(409);
        post(&app, Persona::Reviewer, &format!("{message}/withdrawal"), &[]).await.is(303);
        app.as_(Persona::Editor).get(&thread).await.ok().shows("a été retiré").hides("corrigé");
        post(&app, Persona::Editor, &thread, &[("text", " ".into())]).await.is(422);
        post(&app, Persona::Editor, &thread, &[("text", "Réponse".into())]).await.is(303);
        app.as_(Persona::Reviewer).get(&thread).await.ok().shows("Réponse");
        app.run_jobs().await;
    }

    async fn what_waits_is_on_the_first_page_of_the_groups(place) {
        let (app, group) = council(&place).await;
        let meeting = [("title", "Séance"), ("date", "2026-12-01"), ("time", "10:00"), ("length", "60"), ("timezone", "Africa/Tunis")];
        let made = app.as_(Persona::Editor).post_form(&format!("{group}/meetings"), &meeting).await.is(303);
        let path = made.location().split('?').next().unwrap().to_owned();
        app.as_(Persona::Reviewer).get("/fr/groups").await.ok().shows("Une réunion attend votre réponse").shows("Séance · 01/12/2026");
        // «My work» says the same, and leads there.
        app.as_(Persona::Reviewer).get("/fr/work").await.ok().shows("Une réunion attend votre réponse").shows("Séance · 01/12/2026");
        app.as_(Persona::Coordinator).get("/fr/work").await.ok().hides("Séance");
        post(&app, Persona::Reviewer, &format!("{path}/reply"), &[("reply", "no".into())]).await.is(303);
        app.as_(Persona::Reviewer).get("/fr/groups").await.ok().hides("Séance");
        let minutes = [("text", "Fait.".to_owned()), ("standing", "proposed".to_owned())];
        post(&app, Persona::Editor, &format!("{path}/minutes"), &minutes).await.is(303);
        post(&app, Persona::Editor, &format!("{path}/reply"), &[("reply", "yes".into())]).await.is(303);
        app.as_(Persona::Editor).get("/fr/groups").await.ok().shows("Un compte rendu est à faire approuver").shows("Séance");
        app.as_(Persona::Newcomer).get("/fr/groups").await.ok().hides("Séance");
    }
}
