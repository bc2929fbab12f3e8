//! A group in La Marsa for the walk over all routes, with real identifiers of everything in it.
//! The editor is its secretary; nobody else of the walk is in it.

use kernel::Scope;
use testkit::{Answer, Persona, TestApp};

pub struct Group {
    pub id: String,
    /// Parameters of addresses, with what stands for them.
    inner: Vec<(&'static str, String)>,
}

impl Group {
    /// An address with the identifiers of what is in the group.
    pub fn fill(&self, address: &str) -> String {
        self.inner.iter().fold(address.to_owned(), |address, (name, id)| address.replace(name, id))
    }
}

fn last(answer: &Answer) -> String {
    answer.location().split(['?', '#']).next().unwrap().rsplit('/').next().unwrap().to_owned()
}

/// Founds it as the coordinator does, and lets the editor take up the secretary's mandate.
pub async fn made(app: &TestApp, here: Scope) -> Group {
    let place = here.id().unwrap().to_string();
    let fields = [
        ("place", place.as_str()),
        ("kind", "council"),
        ("level", "municipal"),
        ("source", "fr"),
        ("name.fr", "Conseil des routes"),
        ("purpose.fr", "Essayer toutes les routes."),
        ("quorum", "none"),
        ("timezone", "Africa/Tunis"),
        ("public", "1"),
    ];
    let founded = app.as_(Persona::Coordinator).post_form("/fr/groups", &fields).await.is(303);
    let id = last(&founded);
    let fields = [("person", "Rédaction"), ("capacity", "observer"), ("office", "secretary"), ("starts", "2026-01-01")];
    let path = format!("/fr/groups/{id}/mandates");
    let mandate = last(&app.as_(Persona::Coordinator).post_form(&path, &fields).await.is(303));
    let link = app.as_(Persona::Coordinator).post_form(&format!("{path}/{mandate}/link"), &[]).await.ok();
    let token = link.text().split("/fr/mandates/").nth(1).unwrap().split('<').next().unwrap().to_owned();
    app.as_(Persona::Editor).post_form(&format!("/fr/mandates/{token}/acceptance"), &[]).await.is(303);
    let editor = |rest: &'static str, fields: &'static [(&'static str, &'static str)]| {
        app.as_(Persona::Editor).post_form(&format!("/fr/groups/{id}{rest}"), fields)
    };
    let sitting = [
        ("title", "Réunion"),
        ("date", "2026-12-01"),
        ("time", "10:00"),
        ("length", "60"),
        ("timezone", "Africa/Tunis"),
    ];
    let meeting =
        last(&app.as_(Persona::Editor).post_form(&format!("/fr/groups/{id}/meetings"), &sitting).await.is(303));
    let decided = &[
        ("source", "fr"),
        ("title.fr", "Une"),
        ("text.fr", "Fait."),
        ("adopted", "2026-11-25"),
        ("progress", "done"),
        ("public", "1"),
    ];
    editor("/decisions", decided).await.is(303);
    let page = app.as_(Persona::Editor).get(&format!("/fr/groups/{id}/decisions")).await.ok();
    let decision = page
        .text()
        .split(&format!("/groups/{id}/decisions/"))
        .filter_map(|it| it.get(..36))
        .find(|it| !it.contains('"'));
    let task = editor("/tasks", &[("what", "Écrire")]).await.is(303);
    let task = task.location().split("#task-").nth(1).unwrap().to_owned();
    let thread = last(&editor("/discussion", &[("title", "Une"), ("text", "Deux")]).await.is(303));
    let page = app.as_(Persona::Editor).get(&format!("/fr/groups/{id}/discussion/{thread}")).await.ok();
    let message = page.text().split(&format!("/groups/{id}/messages/")).nth(1).unwrap()[..36].to_owned();
    let fields = [("source", "fr"), ("title.fr", "Une"), ("link", "https://exemple.org/a")];
    let document =
        app.as_(Persona::Editor).post_files(&format!("/fr/groups/{id}/documents"), &fields, &[]).await.is(303);
    let document = document.location().split("#document-").nth(1).unwrap().to_owned();
    let inner = vec![
        ("{document}", document),
        ("{thread}", thread),
        ("{message}", message),
        ("{mandate}", mandate),
        ("{meeting}", meeting),
        ("{decision}", decision.unwrap().to_owned()),
        ("{task}", task),
    ];
    app.catch_up().await;
    Group { id, inner }
}
