//! Tests of the exchange, on both databases: an instance with two municipalities in one country, each with an institution.
//! Laid out like what they test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bulletins;
mod calls;
mod calls_decided;
mod documents;
mod effects;
mod events;
mod following;
mod followups;
mod found;
mod guests;
mod hostile;
mod indicators;
mod labelled;
mod listings;
mod matching;
mod portal_checks;
mod portal_harvest;
mod portals;
mod practices;
mod reviews;
mod subscribers;
mod table;
mod together;
mod translations;

use directory::api::{self, CreateOrganisation, Facts, Home, NewOrganisation, Organisation, Shelf};
use kernel::{Grant, Id, Lang, Role, Scope, Text};
use platform::accounts::grants;
use testkit::{Persona, Place, TestApp};
use uuid::Uuid;

/// The institution of «ici» and that of «ailleurs».
fn institution(place: &str) -> Uuid {
    Id::<Organisation>::derived("test", &format!("institution:{place}")).uuid()
}

/// An instance with two municipalities, and an institution in each and in their country.
async fn exchange(place: &Place) -> TestApp {
    exchange_with(place, |_| {}).await
}

/// The same, with other settings than usual.
async fn exchange_with(place: &Place, change: impl FnOnce(&mut platform::Settings)) -> TestApp {
    let modules = [directory::module(), network::module(), exchange::module(), translation::module()];
    let app = TestApp::with(place, modules, change).await;
    let [country, here, there] = testkit::municipalities();
    app.settle(Scope::Territory(here.id), Scope::Territory(there.id));
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<directory::records::KeepDirectory>(&tx, ()).await.unwrap();
    directory::records::keep(&mut tx, &permit, &[country.clone(), here.clone(), there.clone()]).await.unwrap();
    let (themes, terms) = directory::demo::usual_topics().unwrap();
    directory::records::keep(&mut tx, &permit, &[themes]).await.unwrap();
    directory::records::keep(&mut tx, &permit, &terms).await.unwrap();
    let shelf = Shelf::load(tx.connection()).await.unwrap();
    for (territory, name) in [(&here, "Mairie d’Ici"), (&there, "Mairie d’Ailleurs"), (&country, "Office de Loin")]
    {
        let permit = cx.permit::<CreateOrganisation>(&tx, Home::new(&shelf, Some(territory.id))).await.unwrap();
        let new = NewOrganisation {
            id: Id::from_uuid(institution(if territory.slug == "pays" { "loin" } else { &territory.slug })),
            territory: Some(territory.id),
            name: Text::new(Lang::FR, name),
            description: None,
            facts: Facts::default(),
        };
        api::create(&mut tx, &permit, new).await.unwrap();
    }
    tx.commit().await.unwrap();
    app.catch_up().await;
    app
}

/// Gives a persona a role.
async fn give(app: &TestApp, persona: Persona, role: Role, scope: Scope) {
    let account = app.account(persona).await;
    let cx = app.cx();
    let tx = cx.app.db.begin().await.unwrap();
    let gift = grants::Gift { grant: Grant { role, scope }, around: Vec::new() };
    let permit = cx.permit::<grants::GiveRole>(&tx, gift).await.unwrap();
    grants::give(&tx, &permit, &kernel::Actor::Operator, &account, None).await.unwrap();
    tx.commit().await.unwrap();
}

/// A summary with so many words.
fn summary(words: usize) -> String {
    let all = "una ventanilla abierta cada día recibe a quien llega y le explica sus derechos con calma";
    all.split(' ').cycle().take(words).collect::<Vec<_>>().join(" ")
}

/// The fields of a practice that can be handed in.
fn whole() -> Vec<(&'static str, String)> {
    [
        ("title", "Ventanilla única para recién llegados"),
        ("from", "2024-03-01"),
        ("regular", "1"),
        ("themes", "orientation"),
        ("themes", "papers"),
        ("populations", "women"),
        ("compact", "15"),
        ("sdg", "10.7"),
        ("part-context", "Las personas iban de oficina en oficina."),
        ("part-steps", "Recibir. Escuchar. Acompañar."),
        ("part-measured", "412 personas en 2025 (registro municipal)."),
        ("standing", "confirmed"),
        ("contact-email", "ventanilla@ici.example.org"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into_iter()
    .chain([("summary", summary(80))])
    .collect()
}

/// The fields as a form sends them, over the revision that was seen.
async fn save(app: &TestApp, persona: Persona, id: &str, fields: &[(&'static str, String)]) -> testkit::Answer {
    let form = app.as_(persona).get(&format!("/es/work/exchange/practices/{id}/edit")).await.ok();
    let seen = form.text().split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sent.push(("seen", &seen));
    app.as_(persona).post_form(&format!("/es/work/exchange/practices/{id}"), &sent).await
}

/// A practice of «ici» that the editor has begun; its identifier.
async fn begun(app: &TestApp) -> String {
    let own = institution("ici").to_string();
    let fields = [("organisation", own.as_str()), ("lang", "es"), ("title", "Ventanilla única para recién llegados")];
    let made = app.as_(Persona::Editor).post_form("/es/work/exchange/practices", &fields).await.is(303);
    made.location().split('/').nth(5).unwrap().to_owned()
}

/// The address of a step.
fn step(id: &str, noun: &str) -> String {
    format!("/es/work/exchange/practices/{id}/{noun}")
}

/// A practice that was written and handed in.
async fn submitted(app: &TestApp) -> String {
    let id = begun(app).await;
    save(app, Persona::Editor, &id, &whole()).await.is(303);
    app.as_(Persona::Editor).post_form(&step(&id, "submission"), &[]).await.is(303);
    id
}

/// Asks these for a review; the identifiers of the reviews, in the same order.
async fn asked(app: &TestApp, id: &str, reviewers: &[Persona]) -> Vec<String> {
    let mut accounts = Vec::new();
    for persona in reviewers {
        accounts.push(app.account(*persona).await.id.to_string());
    }
    let fields: Vec<(&str, &str)> = accounts.iter().map(|account| ("reviewer", account.as_str())).collect();
    app.as_(Persona::Coordinator).post_form(&step(id, "reviews"), &fields).await.is(303);
    let mut reviews = Vec::new();
    for persona in reviewers {
        let list = app.as_(*persona).get("/es/work/exchange/reviews").await.ok();
        let review = list.text().split("/es/work/exchange/reviews/").nth(1).unwrap()[..36].to_owned();
        reviews.push(review);
    }
    reviews
}

/// The fields of a review that is given.
fn findings(verdict: &'static str, standing: &'static str, advice: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut fields = vec![
        ("works-for", "Otra ciudad"),
        ("free", "1"),
        ("verdict", verdict),
        ("standing", standing),
        ("advice", advice),
        ("then", "give"),
    ];
    let scores = [
        ("score-effective", "3"),
        ("score-replicable", "2"),
        ("score-innovative", "1"),
        ("score-participatory", "2"),
        ("score-gender-sensitive", "0"),
        ("score-rights-based", "3"),
        ("score-sustainable", "2"),
        ("score-evidenced", "2"),
    ];
    fields.extend(scores);
    fields
}

/// Two people of other places who may review what «ici» does.
const REVIEWERS: [Persona; 2] = [Persona::Newcomer, Persona::Mediator];

async fn reviewers(app: &TestApp) {
    for persona in REVIEWERS {
        give(app, persona, Role::Reviewer, Scope::Network).await;
    }
}

/// A practice that two people have found good, and the coordinator has published.
async fn published(app: &TestApp) -> String {
    reviewers(app).await;
    let id = submitted(app).await;
    let reviews = asked(app, &id, &REVIEWERS).await;
    for (persona, review) in REVIEWERS.iter().zip(&reviews) {
        let fields = findings("publish", "confirmed", "");
        app.as_(*persona).post_form(&format!("/es/work/exchange/reviews/{review}"), &fields).await.is(303);
    }
    app.as_(Persona::Coordinator).post_form(&step(&id, "publication"), &[]).await.is(303);
    app.catch_up().await;
    id
}
