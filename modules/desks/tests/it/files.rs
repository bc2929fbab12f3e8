//! Files: what is kept of them, who sees them, what a consent lets out, and what is left when they end.

use crate::{bureau, give};
use desks::files::erasing;
use desks::files::finding;
use desks::files::model::{Body, Consent, Field, File, Given, How, Purpose, Recipient, State};
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
    let consent = Consent {
        id: store::new_consent(),
        file: id,
        purpose: Purpose::Referral,
        recipient: to,
        fields: fields.iter().copied().collect(),
        until: opening(app).until,
        language: Lang::FR,
        given: Given { how: How::Written, interpreter: false },
        given_at: tx.now(),
        withdrawn_at: None,
    };
    store::consent(&tx, &permit, &cx.actor, &consent).await.unwrap();
    tx.commit().await.unwrap();
    consent.id
}

async fn erased(app: &TestApp, cx: &Cx, id: Uuid) {
    let tx = cx.app.db.begin().await.unwrap();
    let permit = cx.permit::<EraseFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
    erasing::erase(&tx, &permit, &cx.actor).await.unwrap();
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

/// Every byte that the instance keeps: its rows as a backup has them, and its data folder.
async fn every_byte(app: &TestApp, place: &Place) -> Vec<u8> {
    let file = place.folder().join("every.zip");
    let _ = std::fs::remove_file(&file);
    backup::write(app.app(), &file, &|_| {}).await.unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
    let mut all = Vec::new();
    for number in 0..archive.len() {
        archive.by_index(number).unwrap().read_to_end(&mut all).unwrap();
    }
    in_folder(&app.settings().data, &mut all);
    all
}

/// The embedded database and its log, the search index: every file but the key.
fn in_folder(folder: &std::path::Path, all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            in_folder(&path, all);
        } else if path.file_name().is_some_and(|name| name != "secret.key") {
            all.extend(std::fs::read(path).unwrap_or_default());
        }
    }
}

fn holds(all: &[u8], text: &str) -> bool {
    all.windows(text.len()).any(|part| part == text.as_bytes())
}

/// A column of the file's row.
async fn column(app: &TestApp, id: Uuid, name: &'static str) -> Option<String> {
    use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
    let mut query = Query::select();
    query.column(Alias::new(name)).from(Alias::new("desk_files")).and_where(Expr::col(Alias::new("id")).eq(id));
    let row = app.app().db.read().query_one(&query).await.unwrap().unwrap();
    row.try_get("", name).unwrap()
}

testkit::on_both! {
    async fn a_file_comes_back_whole_and_every_reading_is_written_down(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Appelée lundi").await;
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<SeeFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
        let read = store::read(&tx, &permit, &cx.actor).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((read.body, read.reader, read.code), (said(), Lang::AR, code));
        assert_eq!(read.notes.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Appelée lundi"]);
        let [consent] = read.consents.as_slice() else { panic!("{:?}", read.consents) };
        assert_eq!((consent.purpose, consent.recipient), (Purpose::FollowUp, Recipient::Desk(DESK)));
        assert!(consent.fields.contains(&Field::Name) && !consent.fields.contains(&Field::Email));
        assert!(consent.given.interpreter && consent.stands(cx.app.clock.now()));
        let asked = Asked { object: Some(id), ..Asked::default() };
        let entries = audit::read(&app.app().db, &asked, 50).await.unwrap();
        let acts: Vec<&str> = entries.iter().rev().map(|it| it.act.as_str()).collect();
        assert_eq!(acts, ["desk-file-opened", "desk-consent-given", "desk-file-noted", "desk-file-read"]);
        assert!(entries.iter().all(|it| it.account == cx.actor.account()));
    }

    async fn files_are_for_their_keeper_those_they_are_shared_with_and_the_coordinator(place) {
        let app = bureau(&place).await;
        let (keeper, other, head) = (mediator(&app).await, colleague(&app).await, coordinator(&app).await);
        let (id, _) = opened(&app, &keeper).await;
        let sees = |cx: Cx| async move {
            let tx = cx.app.db.begin().await.unwrap();
            cx.permit::<SeeFile>(&tx, (DESK, id, cx.app.clone())).await.is_ok()
        };
        assert!(sees(keeper.clone()).await && sees(head.clone()).await && !sees(other.clone()).await);
        let network = |role, scope| Grant { role, scope };
        let territory = Scope::Territory(kernel::Id::derived("test", "ici"));
        for (persona, grants) in [
            (Persona::Administrator, vec![network(Role::Administrator, Scope::Network)]),
            (Persona::Coordinator, vec![network(Role::Coordinator, territory)]),
            (Persona::Newcomer, vec![]),
            (Persona::Reviewer, vec![network(Role::Mediator, Scope::Desk(Uuid::from_u128(9)))]),
            (Persona::Reviewer, vec![network(Role::DeskCoordinator, Scope::Desk(Uuid::from_u128(9)))]),
        ] {
            let cx = cx_of(&app, persona, grants).await;
            assert!(!sees(cx.clone()).await, "{persona:?}");
            assert!(found(&app, &cx, "Zoubeida").await.is_empty(), "{persona:?}");
        }
        // Without the role there is nothing, whoever kept it.
        assert!(!sees(cx_of(&app, Persona::Mediator, vec![]).await).await);
        assert!(found(&app, &other, "introuvable").await.is_empty());
        let share = |account| {
            let keeper = keeper.clone();
            async move {
                let tx = keeper.app.db.begin().await.unwrap();
                let permit = keeper.permit::<KeepFile>(&tx, (DESK, id, keeper.app.clone())).await.unwrap();
                let done = sharing::share(&tx, &permit, &keeper.actor, account).await;
                tx.commit().await.unwrap();
                done
            }
        };
        assert!(matches!(share(app.account(Persona::Newcomer).await.id).await, Err(Error::NotFound)));
        share(other.actor.account().unwrap()).await.unwrap();
        assert!(sees(other.clone()).await);
        assert_eq!(found(&app, &other, "introuvable").await, [id]);
        let tx = app.app().db.begin().await.unwrap();
        let key = || (DESK, id, app.app().clone());
        assert!(other.permit::<EraseFile>(&tx, key()).await.is_err(), "who is shown a file does not end it");
        assert!(keeper.permit::<SeeReads>(&tx, key()).await.is_err());
        assert!(head.permit::<SeeReads>(&tx, key()).await.is_ok());
        assert!(head.permit::<SeeFile>(&tx, (Uuid::from_u128(9), id, app.app().clone())).await.is_err());
        let permit = head.permit::<KeepFile>(&tx, key()).await.unwrap();
        sharing::unshare(&tx, &permit, &head.actor, other.actor.account().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!sees(other).await);
    }

    async fn a_word_of_the_name_or_the_number_finds_it_and_nothing_else_does(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, _) = opened(&app, &cx).await;
        for typed in ["zoubeida", "INTROUVABLE Zoubeïda", "20987654", "+216 20 98 76 54", " ben "] {
            assert_eq!(found(&app, &cx, typed).await, [id], "{typed}");
        }
        for typed in ["zoub", "20987655", "", "%", "zoubeida fatou", "x@y.org"] {
            assert!(found(&app, &cx, typed).await.is_empty(), "{typed}");
        }
        let asked = Asked { object: Some(DESK), ..Asked::default() };
        let entries = audit::read(&app.app().db, &asked, 50).await.unwrap();
        assert!(entries.iter().any(|it| it.act == "desk-files-searched" && it.details.is_empty()));
        // What is written anew is found anew.
        let tx = cx.app.db.begin().await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, (DESK, id, app.app().clone())).await.unwrap();
        store::change(&tx, &permit, &cx.actor, Body { name: "فاطمة المصري".into(), ..said() }).await.unwrap();
        tx.commit().await.unwrap();
        assert!(found(&app, &cx, "zoubeida").await.is_empty());
        assert_eq!(found(&app, &cx, "المصرى").await, [id]);
    }

    async fn a_consent_lets_out_what_it_names_until_it_is_withdrawn(place) {
        let mut app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Une note").await;
        let (clinic, lawyer) = (Recipient::Organisation(Uuid::from_u128(1)), Recipient::Organisation(Uuid::from_u128(2)));
        assert!(told(&app, id, clinic).await.is_none());
        let first = consented(&app, &cx, id, clinic, &[Field::Name, Field::Languages]).await;
        let shared = told(&app, id, clinic).await.unwrap();
        assert_eq!(shared.body, Body { name: NAME.into(), languages: vec![Lang::FR], ..Body::default() });
        assert!(shared.notes.is_empty() && told(&app, id, lawyer).await.is_none());
        consented(&app, &cx, id, clinic, &[Field::Notes]).await;
        assert_eq!(told(&app, id, clinic).await.unwrap().notes.len(), 1);
        // By the person, with their code; the second time there is nothing to withdraw.
        let withdraw = || async {
            let tx = cx.app.db.begin().await.unwrap();
            let anybody = Cx { actor: Actor::Public, ..app.cx() };
            let permit = anybody.permit::<OwnFile>(&tx, (code.to_uppercase().replace('-', " "), app.app().clone())).await.unwrap();
            let done = store::withdraw_own(&tx, &permit, first).await;
            tx.commit().await.unwrap();
            done
        };
        withdraw().await.unwrap();
        assert!(matches!(withdraw().await, Err(Error::Conflict)));
        assert_eq!(told(&app, id, clinic).await.unwrap().fields, BTreeSet::from([Field::Notes]));
        app.run_jobs().await;
        app.set_clock("2027-11-26T00:00:01Z").await;
        app.run_jobs().await;
        assert!(told(&app, id, clinic).await.is_none(), "its last day is over");
    }

    async fn without_the_consent_to_keep_it_a_file_is_closed_and_its_end_asked_for(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, _) = opened(&app, &cx).await;
        let clinic = Recipient::Organisation(Uuid::from_u128(1));
        consented(&app, &cx, id, clinic, &[Field::Name]).await;
        let tx = cx.app.db.begin().await.unwrap();
        let key = || (DESK, id, app.app().clone());
        let permit = cx.permit::<KeepFile>(&tx, key()).await.unwrap();
        let all = store::consents(&tx, id).await.unwrap();
        let keeping = all.iter().find(|it| it.purpose == Purpose::FollowUp).unwrap().id;
        store::withdraw(&tx, &permit, &cx.actor, keeping).await.unwrap();
        let permit = cx.permit::<KeepFile>(&tx, key()).await.unwrap();
        assert_eq!(permit.object().file.state, State::Closed);
        assert!(permit.object().file.erasure_asked.is_some());
        assert!(matches!(store::note(&tx, &permit, &cx.actor, "encore").await, Err(Error::Conflict)));
        assert!(matches!(store::set_state(&tx, &permit, &cx.actor, State::Open).await, Err(Error::Conflict)));
        tx.commit().await.unwrap();
        assert!(told(&app, id, clinic).await.is_none());
    }

    async fn a_copy_of_the_database_tells_nothing(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Rappeler au marché Couvert").await;
        consented(&app, &cx, id, Recipient::Organisation(Uuid::from_u128(1)), &[Field::Name]).await;
        found(&app, &cx, "introuvable").await;
        let all = every_byte(&app, &place).await;
        let key = std::fs::read_to_string(app.settings().data.join("secret.key")).unwrap();
        let raw: Vec<u8> = (0..64).step_by(2).map(|at| u8::from_str_radix(&key[at..at + 2], 16).unwrap()).collect();
        assert!(holds(&all, &id.to_string()), "the file is there");
        for secret in [NAME, "Introuvable", "introuvable", "oubeïda", "zoubeida", "20 987", "987654", "Orangers", "Couvert", &code, key.trim()] {
            assert!(!holds(&all, secret), "{secret} can be read");
        }
        assert!(!all.windows(32).any(|part| part == raw), "the key is in a backup");
    }

    async fn an_erased_file_is_gone_for_good(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (id, code) = opened(&app, &cx).await;
        noted(&app, &cx, id, "Une note").await;
        let (wrapped, sealed) = (column(&app, id, "wrapped_key").await.unwrap(), column(&app, id, "body").await.unwrap());
        let before = every_byte(&app, &place).await;
        assert!(holds(&before, &wrapped) && holds(&before, &sealed), "a backup from before has both, sealed");
        erased(&app, &cx, id).await;
        for name in ["wrapped_key", "body", "code"] {
            assert_eq!(column(&app, id, name).await, None);
        }
        assert!(found(&app, &cx, "introuvable").await.is_empty());
        let tx = cx.app.db.begin().await.unwrap();
        assert!(cx.permit::<SeeFile>(&tx, (DESK, id, app.app().clone())).await.is_err());
        assert!(cx.permit::<OwnFile>(&tx, (code, app.app().clone())).await.is_err());
        assert!(store::consents(&tx, id).await.unwrap().is_empty());
        drop(tx);
        app.app().db.scrub().await.unwrap();
        let after = every_byte(&app, &place).await;
        for gone in [&wrapped, &sealed] {
            assert!(!holds(&after, gone), "what opened it is still in the database");
        }
    }

    async fn what_nobody_needs_or_its_person_wants_gone_ends(place) {
        let mut app = bureau(&place).await;
        let cx = mediator(&app).await;
        let (old, _) = opened(&app, &cx).await;
        let (wished, code) = opened(&app, &cx).await;
        let tx = cx.app.db.begin().await.unwrap();
        let anybody = Cx { actor: Actor::Public, ..app.cx() };
        let permit = anybody.permit::<OwnFile>(&tx, (code, app.app().clone())).await.unwrap();
        erasing::ask(&tx, &permit).await.unwrap();
        tx.commit().await.unwrap();
        let state = |app: &TestApp, id| {
            let app = app.app().clone();
            async move {
                let tx = app.db.reading().await.unwrap();
                let held = Cx::operator(app.clone()).permit::<SeeFile>(&tx, (DESK, id, app.clone())).await;
                held.ok().map(|it| it.object().file.state)
            }
        };
        assert_eq!(state(&app, wished).await, Some(State::Closed));
        app.run_jobs().await;
        app.set_clock("2026-12-27T09:30:00Z").await;
        app.run_jobs().await;
        assert_eq!((state(&app, wished).await, state(&app, old).await), (None, Some(State::Open)));
        app.set_clock("2027-11-27T09:30:00Z").await;
        app.run_jobs().await;
        assert_eq!(state(&app, old).await, None);
        assert_eq!(column(&app, old, "state").await.as_deref(), Some("anonymised"));
        assert_eq!(column(&app, wished, "state").await.as_deref(), Some("erased"));
    }

    async fn a_new_key_cut_in_the_middle_loses_nothing(place) {
        let app = bureau(&place).await;
        let cx = mediator(&app).await;
        let mut all = Vec::new();
        for _ in 0..3 {
            all.push(opened(&app, &cx).await.0);
        }
        noted(&app, &cx, all[0], "Une note").await;
        let readable = || async {
            let tx = cx.app.db.begin().await.unwrap();
            for id in &all {
                let permit = cx.permit::<SeeFile>(&tx, (DESK, *id, app.app().clone())).await.unwrap();
                assert_eq!(store::read(&tx, &permit, &cx.actor).await.unwrap().body, said());
            }
            tx.commit().await.unwrap();
        };
        let standing = || async { rotation::standing(&app.app().db, &app.app().seal).await.unwrap() };
        let first = app.app().seal.first();
        // The process ends while the second table is gone through: what it did stays, the rest hangs on the older key.
        let cut = std::panic::AssertUnwindSafe(rotation::rotate(app.app(), &|table| assert_ne!(table, "desk_files")));
        assert!(futures::FutureExt::catch_unwind(cut).await.is_err());
        assert_eq!(app.app().seal.older(), std::slice::from_ref(&first));
        assert!(standing().await.older >= 3);
        readable().await;
        let done = rotation::rotate(app.app(), &|_| {}).await.unwrap();
        assert!(done.renewed >= 3 && done.lost == 0, "{done:?}");
        assert_eq!(app.app().seal.older(), [first], "no third key was made");
        assert_eq!(standing().await, rotation::Standing::default());
        readable().await;
        assert_eq!(found(&app, &cx, "introuvable").await.len(), 3);
        let (keys, done) = rotation::forget(app.app(), &|_| {}).await.unwrap();
        assert_eq!((keys, done.renewed, done.lost), (1, 0, 0));
        readable().await;
        // What was swapped between two rows opens nothing.
        let other = column(&app, all[1], "wrapped_key").await.unwrap();
        let (wrapped, body) = (column(&app, all[0], "wrapped_key").await, column(&app, all[0], "body").await);
        let tx = app.app().db.begin().await.unwrap();
        put(&tx, all[0], "wrapped_key", other).await;
        put(&tx, all[1], "body", body.unwrap()).await;
        for id in &all[..2] {
            let permit = cx.permit::<SeeFile>(&tx, (DESK, *id, app.app().clone())).await.unwrap();
            assert!(store::read(&tx, &permit, &cx.actor).await.is_err());
        }
        assert!(wrapped.is_some());
    }
}

async fn put(tx: &platform::Tx, id: Uuid, name: &'static str, text: String) {
    use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
    let mut update = Query::update();
    update.table(Alias::new("desk_files")).value(Alias::new(name), text).and_where(Expr::col(Alias::new("id")).eq(id));
    tx.connection().execute(&update).await.unwrap();
}
