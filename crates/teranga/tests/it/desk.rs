//! A desk in La Marsa for the walk over all routes, where the mediator of the tests receives, one person waits and one is expected.
//! Whoever asks from next door, or without a role on this very desk, must not find it.

use desks::appointments::model::{Appointment, Confided, State};
use desks::appointments::store::{self as appointments, TakeAppointment};
use desks::files::model::{Body, Given, How};
use desks::files::policy::OpenFile;
use desks::files::store::{self as files, Opening};
use desks::policy::{OpenDesk, ShapeDesk};
use kernel::{Actor, Grant, Lang, Member, Role, Scope};
use platform::Cx;
use serde_json::json;
use std::sync::Arc;
use testkit::{DESK, Persona, TestApp};
use uuid::Uuid;

const SLUG: &str = "guichet-des-routes";
const LINK: &str = "lien-des-routes";

/// The desk of the walk: what stands for the parameters of its addresses.
pub struct Desk {
    person: String,
    appointment: String,
    visit: String,
    list: String,
    ticket: String,
    secret: String,
    file: String,
    consent: String,
    /// A file that the walk erases.
    doomed: String,
    referral: String,
    /// The last part of the address by which a partner opens the referral.
    opened: String,
}

impl Desk {
    /// An address with the identifiers of what is at the desk.
    pub fn fill(&self, address: &str) -> String {
        // What is erased is not there for the next who asks.
        let file = if address.ends_with("/erasure") { &self.doomed } else { &self.file };
        let address = address.replace("/referrals/{link}", &format!("/referrals/{}", self.opened));
        let parts = [
            ("{desk}", SLUG),
            ("{link}", LINK),
            ("{person}", &*self.person),
            ("{appointment}", &*self.appointment),
            ("{visit}", &*self.visit),
            ("{items}", &*self.list),
            ("{ticket}", &*self.ticket),
            ("{secret}", &*self.secret),
            ("{file}", &**file),
            ("{consent}", &*self.consent),
            ("{referral}", &*self.referral),
        ];
        parts.iter().fold(address, |address, (name, part)| address.replace(name, part))
    }

    /// The identifier of the referral.
    pub fn referral(&self) -> String {
        self.referral.clone()
    }
}

/// The identifier of the desk.
pub fn id() -> String {
    DESK.to_string()
}

/// Makes it, seats the mediator, and lets somebody take an appointment.
pub async fn made(app: &TestApp, here: Scope) -> Desk {
    let (place, session) = (Uuid::from_u128(0xa1), Uuid::from_u128(0xb3));
    let desk: desks::model::Desk = serde_json::from_value(json!({
        "id": DESK, "slug": SLUG, "territory": here.id(), "places": [], "booking": { "open": true, "days": 28, "notice": 2 },
        "name": kernel::Text::new(Lang::FR, "Guichet"), "about": kernel::Text::new(Lang::FR, "Essayer."), "published": true,
        "sessions": [{ "id": session, "when": { "weekly": 3 }, "from": "09:00:00", "to": "13:00:00", "slot": 30, "place": place, "kept": 0 }],
    }))
    .unwrap();
    let mediator = app.account(Persona::Mediator).await.id;
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let shelf = Arc::new(directory::shelf::Shelf::load(tx.connection()).await.unwrap());
    let permit = cx.permit::<OpenDesk>(&tx, (desk.territory, shelf)).await.unwrap();
    desks::store::open(&mut tx, &permit, &Actor::Operator, &desk).await.unwrap();
    let permit = cx.permit::<ShapeDesk>(&tx, (DESK, app.app().clone())).await.unwrap();
    let profile = serde_json::from_value(json!({ "languages": ["fr"], "sessions": [session] })).unwrap();
    desks::team::seat(&mut tx, &permit, &Actor::Operator, mediator, &profile).await.unwrap();
    let permit = cx.permit::<TakeAppointment>(&tx, (DESK, app.app().clone())).await.unwrap();
    let taken = Appointment {
        id: appointments::new_id(),
        desk: DESK,
        session,
        day: "2026-12-02".parse().unwrap(),
        starts: "2026-12-02T08:00:00Z".parse().unwrap(),
        mediator: Some(mediator),
        state: State::Booked,
        language: Lang::FR,
        theme: None,
        confided: Confided { link: LINK.into(), code: "CODEROUTES".into(), ..Confided::gone() },
    };
    appointments::take(&tx, app.app(), &permit, &taken).await.unwrap();
    let mut files: Vec<String> = Vec::new();
    for _ in 0..2 {
        let actor = platform::accounts::account::acting(&tx, mediator).await.unwrap().unwrap();
        let permit = cx.permit::<OpenFile>(&tx, (DESK, app.app().clone())).await.unwrap();
        let opening = Opening {
            body: Body { name: "Ligne".into(), ..Body::default() },
            reader: Lang::FR,
            until: "2027-12-02".parse().unwrap(),
            language: Lang::FR,
            given: Given { how: How::Spoken, interpreter: false },
        };
        files.push(desks::files::store::open(&tx, &permit, &actor, opening).await.unwrap().0.to_string());
    }
    let consent = desks::files::store::consents(&tx, files[0].parse().unwrap()).await.unwrap()[0].id.to_string();
    tx.commit().await.unwrap();
    app.catch_up().await;
    let (visit, list) = visited(app, here).await;
    let (ticket, secret) = waiting(app).await;
    let [file, doomed]: [String; 2] = files.try_into().unwrap();
    let (person, appointment) = (mediator.to_string(), taken.id.to_string());
    let (referral, opened) = referred(app, mediator).await;
    Desk { person, appointment, visit, list, ticket, secret, file, consent, doomed, referral, opened }
}

/// It is a Wednesday, and somebody waits: their ticket, and the last part of the address of their own page.
async fn waiting(app: &TestApp) -> (String, String) {
    let queue = format!("/fr/work/reception/{DESK}/queue");
    app.as_(Persona::Mediator).post_form(&queue, &[("language", "fr")]).await.is(303);
    let day = "2026-11-25".parse().unwrap();
    let waiting = desks::queue::store::of_day(app.app().db.read(), app.app(), DESK, day).await.unwrap().remove(0);
    (waiting.id.to_string(), waiting.confided.secret)
}

/// Somebody came today, and went away with a list: the visit, and the last part of the list's address.
async fn visited(app: &TestApp, here: Scope) -> (String, String) {
    let shelf = directory::shelf::Shelf::load(app.app().db.read()).await.unwrap();
    let all = directory::import::everything(app.app().db.read()).await.unwrap();
    let given = all.services.iter().find(|it| Some(it.territory.uuid()) == here.id()).unwrap().id;
    let id = Uuid::from_u128(0x715).to_string();
    let (need, service) = (shelf.themes[0].id.to_string(), given.to_string());
    let fields = [("id", &*id), ("language", "fr"), ("need", &*need), ("given", &*service)];
    app.as_(Persona::Mediator).post_form(&format!("/fr/work/reception/{DESK}/visits"), &fields).await.is(303);
    let list = directory::api::short_list(&[given.uuid()]);
    (id, list.trim_start_matches("/list/").to_owned())
}

/// A file of the mediator's, and a referral of it with its link.
async fn referred(app: &TestApp, mediator: Uuid) -> (String, String) {
    let grants = vec![Grant { role: Role::Mediator, scope: Scope::Desk(DESK) }];
    let member = Member { account: mediator, session: Uuid::nil(), name: String::new(), grants, second_factor: true };
    let cx = Cx { actor: Actor::Member(Arc::new(member)), ..app.cx() };
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<OpenFile>(&tx, (DESK, app.app().clone())).await.unwrap();
    let opening = Opening {
        body: Body { name: "Personne".into(), ..Body::default() },
        reader: Lang::FR,
        until: "2027-11-25".parse().unwrap(),
        language: Lang::FR,
        given: Given { how: How::Spoken, interpreter: false },
    };
    let (file, _) = files::open(&tx, &permit, &cx.actor, opening).await.unwrap();
    tx.commit().await.unwrap();
    let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
    let form = app.as_(Persona::Mediator).get(&format!("{path}/new")).await.ok();
    let to = form.text().split("value=\"service:").nth(1).unwrap()[..36].to_owned();
    let to = format!("service:{to}");
    let said = [
        ("to", to.as_str()),
        ("field", "name"),
        ("explained", "fr"),
        ("how", "spoken"),
        ("until", "2027-01-25"),
        ("agreed", "1"),
    ];
    let draft = app.as_(Persona::Mediator).post_form(&path, &said).await.is(303).location().to_owned();
    let sent = app.as_(Persona::Mediator).post_form(&format!("{draft}/sending"), &[]).await.is(201);
    let link = sent.text().split("/fr/referrals/").nth(1).unwrap().split('<').next().unwrap().to_owned();
    (draft.rsplit('/').next().unwrap().to_owned(), link)
}
