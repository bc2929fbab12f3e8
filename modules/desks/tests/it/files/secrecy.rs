//! What a copy of the database tells of a file, and what is left of it when it ends or the key changes: nothing to read.
//! Looked for in every byte that the instance keeps.

use super::*;

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
        erasing::ask(app.app(), &tx, &permit).await.unwrap();
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
