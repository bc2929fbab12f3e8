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
    app.catch_up().await;
    Group { id, inner: vec![("{mandate}", mandate)] }
}
