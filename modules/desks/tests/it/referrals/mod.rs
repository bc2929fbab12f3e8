//! Referrals: sent with consent, answered by their partner alone, followed by the person, and gone at once when they say so.
//! Here is what all of them begin with.

mod answering;
mod ending;
mod moving;
mod writing;

use crate::{bureau, desk, give, network_with, open, seat};
use desks::files::erasing;
use desks::files::model::{Body, Given, How};
use desks::files::policy::{EraseFile, KeepFile, OpenFile};
use desks::files::store::{self as files, Opening};
use desks::model::{Desk, Profile};
use desks::referrals::changes::{self, Answer as Said, Way};
use desks::referrals::counted;
use desks::referrals::model::{Outcome, Reason, Referral, State};
use desks::referrals::policy::{AnswerReferral, KeepReferral, OpenLink, TendReferral};
use desks::referrals::store;
use directory::records::{KeepDirectory, keep};
use jiff::ToSpan;
use kernel::{Actor, Error, Grant, Id, Lang, Member, Role, Scope, Text};
use platform::Cx;
use platform::audit::{self, Asked};
use serde_json::json;
use std::sync::Arc;
use testkit::{Answer, Catcher, DESK, Persona, Place, TestApp};
use uuid::Uuid;

const NAME: &str = "Zoubeïda Ben Introuvable";
const PHONE: &str = "+216 20 987 654";
const STORY: &str = "Son passeport est retenu rue des Orangers";
const MAIL: &str = "accueil@clinique.example.org";
/// The clinic, its consultation, and another organisation.
const CLINIC: Uuid = Uuid::from_u128(0xc1);
const SERVICE: Uuid = Uuid::from_u128(0xc2);
const OTHERS: Uuid = Uuid::from_u128(0xc3);
/// An organisation of another municipality.
const FAR: Uuid = Uuid::from_u128(0xc4);
const FAR_MAIL: &str = "entree@hopital.example.org";

async fn clinic(app: &TestApp) {
    let cx = app.cx();
    let mut tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepDirectory>(&tx, ()).await.unwrap();
    let here = Id::<kernel::Territory>::derived("test", "ici");
    let organisation = |id: Uuid, slug: &str, name: &str| -> directory::api::Organisation {
        let said = json!({ "id": id, "slug": slug, "territory": here, "name": Text::new(Lang::FR, name) });
        serde_json::from_value(said).unwrap()
    };
    let (clinic, others) =
        (organisation(CLINIC, "clinique", "Clinique du port"), organisation(OTHERS, "avocats", "Avocats"));
    keep(&mut tx, &permit, &[clinic, others]).await.unwrap();
    let far: directory::api::Organisation = serde_json::from_value(json!({
        "id": FAR, "slug": "hopital", "territory": Id::<kernel::Territory>::derived("test", "ailleurs"),
        "name": Text::new(Lang::FR, "Hôpital de la capitale"), "email": FAR_MAIL,
    }))
    .unwrap();
    keep(&mut tx, &permit, &[far]).await.unwrap();
    let service: directory::services::Service = serde_json::from_value(json!({
        "id": SERVICE, "slug": "consultation", "territory": here, "organisation": CLINIC, "email": MAIL,
        "name": Text::new(Lang::FR, "Consultation").with(Lang::AR, "عيادة"),
    }))
    .unwrap();
    keep(&mut tx, &permit, &[service]).await.unwrap();
    tx.commit().await.unwrap();
    app.catch_up().await;
}

async fn member(app: &TestApp, persona: Persona, role: Role, scope: Scope) -> Cx {
    let account = app.account(persona).await.id;
    let grants = vec![Grant { role, scope }];
    let member = Member { account, session: Uuid::nil(), name: String::new(), grants, second_factor: true };
    Cx { actor: Actor::Member(Arc::new(member)), ..app.cx() }
}

async fn mediator(app: &TestApp) -> Cx {
    member(app, Persona::Mediator, Role::Mediator, Scope::Desk(DESK)).await
}

/// A file that the mediator opened, and the code of its person.
async fn file(app: &TestApp) -> (Uuid, String) {
    let cx = mediator(app).await;
    let today = app.app().clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let opening = Opening {
        body: Body {
            name: NAME.into(),
            phone: PHONE.into(),
            languages: vec![Lang::AR],
            situation: STORY.into(),
            ..Body::default()
        },
        reader: Lang::AR,
        until: today.saturating_add(365.days()),
        language: Lang::AR,
        given: Given { how: How::Spoken, interpreter: false },
    };
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<OpenFile>(&tx, (DESK, app.app().clone())).await.unwrap();
    let opened = files::open(&tx, &permit, &cx.actor, opening).await.unwrap();
    tx.commit().await.unwrap();
    opened
}

async fn with_mail(place: &Place, catcher: &Catcher) -> TestApp {
    let app = network_with(place, |settings| settings.smtp = Some(catcher.smtp())).await;
    open(&app, &desk()).await;
    let mediator = app.account(Persona::Mediator).await.id;
    seat(&app, DESK, mediator, &Profile { languages: vec![Lang::FR], ..Profile::default() }).await;
    clinic(&app).await;
    app
}

async fn without_mail(place: &Place) -> TestApp {
    let app = bureau(place).await;
    clinic(&app).await;
    app
}

fn consent<'a>(to: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("to", to),
        ("field", "name"),
        ("field", "languages"),
        ("explained", "ar"),
        ("how", "spoken"),
        ("until", "2027-01-20"),
        ("agreed", "1"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    fields
}

fn to_clinic() -> String {
    format!("service:{SERVICE}")
}

/// The page of a draft to the clinic.
async fn drafted(app: &TestApp, file: Uuid) -> String {
    let path = format!("/fr/work/reception/{DESK}/files/{file}/referrals");
    let sent = app.as_(Persona::Mediator).post_form(&path, &consent(&to_clinic(), &[])).await.is(303);
    sent.location().to_owned()
}

fn id_of(page: &str) -> Uuid {
    page.rsplit('/').next().unwrap()[..36].parse().unwrap()
}

/// Sends a draft where no mail goes out: the page of the referral, and the path of its link.
async fn sent_by_hand(app: &TestApp, file: Uuid) -> (String, String) {
    let page = drafted(app, file).await;
    let once = app.as_(Persona::Mediator).post_form(&format!("{page}/sending"), &[]).await.is(201);
    let link = once.text().split("https://teranga.example").nth(1).unwrap().split('<').next().unwrap().to_owned();
    (page, link)
}

async fn press(app: &TestApp, link: &str, what: &str, fields: &[(&str, &str)]) -> Answer {
    app.post_form(&format!("{link}/{what}"), fields).await
}

async fn opened_by_hand(app: &TestApp, file: Uuid) -> (String, String) {
    let (page, link) = sent_by_hand(app, file).await;
    press(app, &link, "opening", &[]).await.is(303);
    (page, link)
}

async fn referral(app: &TestApp, id: Uuid) -> Referral {
    let tx = app.app().db.reading().await.unwrap();
    store::find(&tx, id).await.unwrap().unwrap()
}

async fn own(app: &TestApp, code: &str) -> Answer {
    app.post_form("/fr/referrals", &[("code", code)]).await
}

async fn later(app: &mut TestApp, day: &str) {
    app.run_jobs().await;
    app.set_clock(day).await;
    app.run_jobs().await;
    // Sessions do not last for weeks.
    app.forget_sessions();
}

async fn acts(app: &TestApp, id: Uuid) -> Vec<String> {
    let asked = Asked { object: Some(id), ..Default::default() };
    audit::read(&app.app().db, &asked, 100).await.unwrap().into_iter().map(|it| it.act).collect()
}
