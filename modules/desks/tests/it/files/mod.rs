//! Files: what is kept of them, who sees them, what a consent lets out, and what is left when they end.
//! Here is what all of them begin with.

mod keeping;
mod secrecy;

use crate::{bureau, give};
use desks::files::erasing;
use desks::files::finding;
use desks::files::model::{Agreed, Body, Consent, Field, File, Given, How, Purpose, Recipient, State};
use desks::files::policy::{EraseFile, KeepFile, OpenFile, OwnFile, SeeFile, SeeReads};
use desks::files::sharing;
use desks::files::store::{self, Opening};
use desks::policy::load;
use jiff::ToSpan;
use kernel::{Actor, Error, Grant, Lang, Member, Role, Scope};
use platform::audit::{self, Asked};
use platform::vault::rotation;
use platform::{Cx, backup};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;
use testkit::{DESK, Persona, Place, TestApp};
use uuid::Uuid;

const NAME: &str = "Zoubeïda Ben Introuvable";
const PHONE: &str = "+216 20 987 654";
const STORY: &str = "Son passeport est retenu rue des Orangers";

/// The context of somebody with roles of their choice.
async fn cx_of(app: &TestApp, persona: Persona, grants: Vec<Grant>) -> Cx {
    let account = app.account(persona).await.id;
    let member = Member { account, session: Uuid::nil(), name: String::new(), grants, second_factor: true };
    Cx { actor: Actor::Member(Arc::new(member)), ..app.cx() }
}

async fn mediator(app: &TestApp) -> Cx {
    cx_of(app, Persona::Mediator, vec![Grant { role: Role::Mediator, scope: Scope::Desk(DESK) }]).await
}

/// Somebody else who receives at the desk.
async fn colleague(app: &TestApp) -> Cx {
    let role = Role::Mediator;
    let account = app.account(Persona::Editor).await.id;
    if !kept_roles(app, account).await {
        give(app, Persona::Editor, role, Scope::Desk(DESK)).await;
        crate::seat(
            app,
            DESK,
            account,
            &desks::model::Profile { languages: vec![Lang::FR], gender: None, sessions: Vec::new() },
        )
        .await;
    }
    cx_of(app, Persona::Editor, vec![Grant { role, scope: Scope::Desk(DESK) }]).await
}

async fn kept_roles(app: &TestApp, account: Uuid) -> bool {
    !desks::team::of_account(app.app().db.read(), account).await.unwrap().is_empty()
}

async fn coordinator(app: &TestApp) -> Cx {
    cx_of(app, Persona::Observer, vec![Grant { role: Role::DeskCoordinator, scope: Scope::Desk(DESK) }]).await
}

fn said() -> Body {
    Body {
        name: NAME.into(),
        phone: PHONE.into(),
        birth_year: Some(1991),
        nationality: "CI".into(),
        languages: vec![Lang::FR],
        situation: STORY.into(),
        ..Body::default()
    }
}

fn opening(app: &TestApp) -> Opening {
    let until = app.app().clock.now().to_zoned(jiff::tz::TimeZone::UTC).date().saturating_add(365.days());
    Opening {
        body: said(),
        reader: Lang::AR,
        until,
        language: Lang::AR,
        given: Given { how: How::Spoken, interpreter: true },
    }
}

/// A file that the mediator opened, and the code of its person.
async fn opened(app: &TestApp, cx: &Cx) -> (Uuid, String) {
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<OpenFile>(&tx, (DESK, app.app().clone())).await.unwrap();
    let opened = store::open(&tx, &permit, &cx.actor, opening(app)).await.unwrap();
    tx.commit().await.unwrap();
    opened
}

async fn noted(app: &TestApp, cx: &Cx, id: Uuid, text: &str) {
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
    store::note(&tx, &permit, &cx.actor, text).await.unwrap();
    tx.commit().await.unwrap();
}

async fn consented(app: &TestApp, cx: &Cx, id: Uuid, to: Recipient, fields: &[Field]) -> Uuid {
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<KeepFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
    let given = Given { how: How::Written, interpreter: false };
    let agreed = Agreed { until: opening(app).until, language: Lang::FR, given };
    let consent = Consent::new(id, Purpose::Referral, to, agreed, tx.now()).telling(fields.iter().copied());
    store::consent(&tx, &permit, &cx.actor, &consent).await.unwrap();
    tx.commit().await.unwrap();
    consent.id
}

async fn erased(app: &TestApp, cx: &Cx, id: Uuid) {
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<EraseFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
    erasing::erase(app.app(), &tx, &permit, &cx.actor).await.unwrap();
    tx.commit().await.unwrap();
}

async fn found(app: &TestApp, cx: &Cx, typed: &str) -> Vec<Uuid> {
    let tx = cx.app.db.begin().await.unwrap();
    let bureau = load(&tx, DESK, app.app()).await.unwrap().unwrap();
    let found = finding::find(&tx, &cx.visible::<File>(), &bureau, typed).await.unwrap();
    tx.commit().await.unwrap();
    found.iter().map(|it| it.file.id).collect()
}

/// What is told to somebody now.
async fn told(app: &TestApp, id: Uuid, to: Recipient) -> Option<store::Shared> {
    let tx = app.app().db.reading().await.unwrap();
    store::shared_fields(&tx, id, to, app.app().clock.now()).await.unwrap()
}
