//! Backups and their return, between the two databases too.
//! What comes back is what was there, to the last byte.

use crate::sample;
use object_store::ObjectStoreExt;
use object_store::path::Path as Location;
use platform::backup::{self, Backup};
use platform::db::Engine;
use platform::{App, Cx, Module, changes};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use testkit::{Place, TestApp};

pub async fn write(app: &App, to: &Path) -> backup::Summary {
    backup::write(app, to, &|_| {}).await.unwrap()
}

pub async fn restore(app: &App, modules: &[Module], from: &Path, force: bool) -> kernel::Result<backup::Summary> {
    Backup::open(from)?.restore(app, modules, force, &|_| {}).await
}

/// Everything in an archive but its manifest, which tells the time and the engine.
fn contents(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut all = BTreeMap::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        all.insert(entry.name().unwrap().into_owned(), bytes);
    }
    all.remove("manifest.json").unwrap();
    all
}

async fn fill(app: &App) {
    sample::add(app, 0..1203).await;
    app.files.put(&Location::from("leaflets/a.pdf"), "pdf".into()).await.unwrap();
    app.files.put(&Location::from("b.bin"), vec![0_u8; 70_000].into()).await.unwrap();
    std::fs::create_dir_all(app.settings.data.join("synonyms")).unwrap();
    std::fs::write(app.settings.data.join("synonyms/fr.txt"), "médecin, docteur\n").unwrap();
}

testkit::on_both! {
    async fn everything_comes_back(place) {
        let first = TestApp::new(&place, [sample::module()]).await;
        fill(first.app()).await;
        let one = place.folder().join("one.zip");
        let written = write(first.app(), &one).await;
        assert_eq!((written.rows, written.files), (1203, 2));

        let second = TestApp::new(&place, [sample::module()]).await;
        let restored = restore(second.app(), &[sample::module()], &one, false).await.unwrap();
        assert_eq!(restored, written);
        let two = place.folder().join("two.zip");
        write(second.app(), &two).await;
        assert!(contents(&one) == contents(&two));
        assert!(!place.folder().join("two.zip.part").exists());
    }

    async fn what_is_there_is_replaced_only_when_said(place) {
        let app = TestApp::new(&place, [sample::module()]).await;
        fill(app.app()).await;
        let path = place.folder().join("b.zip");
        write(app.app(), &path).await;
        sample::add(app.app(), 5000..5010).await;
        app.app().files.put(&Location::from("later"), "x".into()).await.unwrap();
        app.app().files.put(&Location::from("b.bin"), "changed".into()).await.unwrap();

        let refused = restore(app.app(), &[sample::module()], &path, false).await.unwrap_err().to_string();
        assert!(refused.contains("--force"), "{refused}");
        assert_eq!(sample::count(app.app()).await, 1213);

        let before = changes::latest(&app.app().db).await.unwrap();
        restore(app.app(), &[sample::module()], &path, true).await.unwrap();
        assert_eq!(sample::count(app.app()).await, 1203);
        assert!(app.app().files.head(&Location::from("later")).await.is_err());
        assert_eq!(app.app().files.get(&Location::from("b.bin")).await.unwrap().bytes().await.unwrap().len(), 70_000);
        let news = changes::after(&app.app().db, before, 10).await.unwrap();
        assert_eq!(news.iter().map(|change| change.kind.as_str()).collect::<Vec<_>>(), [backup::EVERYTHING]);
    }

    async fn a_backup_of_an_older_program_is_brought_up_to_date(place) {
        let old = TestApp::new(&place, [sample::older()]).await;
        sample::add(old.app(), 0..7).await;
        let path = place.folder().join("old.zip");
        write(old.app(), &path).await;

        let new = TestApp::new(&place, [sample::module()]).await;
        restore(new.app(), &[sample::module()], &path, false).await.unwrap();
        assert_eq!(sample::count(new.app()).await, 7);
        let now = place.folder().join("now.zip");
        write(new.app(), &now).await;
        let rows = String::from_utf8(contents(&now)["database/samples.jsonl"].clone()).unwrap();
        assert!(rows.lines().all(|line| line.ends_with(",\"grey\"]")), "{rows}");
        let left = std::fs::read_dir(&new.settings().data).unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        assert!(left.into_iter().all(|name| !name.starts_with("restoring")));
    }

    async fn a_backup_of_a_newer_program_is_refused(place) {
        let new = TestApp::new(&place, [sample::module()]).await;
        let path = place.folder().join("new.zip");
        write(new.app(), &path).await;
        let old = TestApp::new(&place, [sample::older()]).await;
        let refused = restore(old.app(), &[sample::older()], &path, true).await.unwrap_err().to_string();
        assert!(refused.contains("newer") && refused.contains("colour"), "{refused}");
    }

    async fn a_backup_shows_one_instant(place) {
        let app = TestApp::new(&place, [sample::module()]).await;
        let cx: Cx = app.cx();
        let writing = tokio::spawn(async move {
            for turn in 0..60_u64 {
                sample::add(&cx.app, turn * 10..turn * 10 + 10).await;
            }
        });
        let path = place.folder().join("while.zip");
        let mut seen = Vec::new();
        while !writing.is_finished() {
            seen.push(write(app.app(), &path).await.rows);
        }
        writing.await.unwrap();
        assert!(seen.iter().all(|rows| rows % 10 == 0), "{seen:?}");
        assert_eq!(write(app.app(), &path).await.rows, 600);
    }
}

/// A folder that cannot be written is said, and nothing is left behind.
async fn unwritable(place: Place) {
    let app = TestApp::new(&place, [sample::module()]).await;
    let nowhere = place.folder().join("no/such/folder/x.zip");
    let error = backup::write(app.app(), &nowhere, &|_| {}).await.unwrap_err().to_string();
    assert!(error.contains("cannot be written") && error.contains("Choose"), "{error}");
}

#[test]
fn a_place_that_cannot_be_written_is_said() {
    testkit::run("backup::a_place_that_cannot_be_written_is_said", Engine::Sqlite, unwritable);
}

async fn between_both(place: Place) {
    let elephant = TestApp::new(&place, [sample::module()]).await;
    fill(elephant.app()).await;
    let path = place.folder().join("elephant.zip");
    write(elephant.app(), &path).await;

    let folder = place.folder();
    let embedded = |settings: &mut platform::Settings| {
        settings.database_url = Some(format!("sqlite://{}", folder.join("teranga.db").display()));
    };
    let small = TestApp::with(&place, [sample::module()], embedded).await;
    restore(small.app(), &[sample::module()], &path, false).await.unwrap();
    let back = place.folder().join("small.zip");
    write(small.app(), &back).await;
    assert!(contents(&path) == contents(&back));

    let again = TestApp::new(&place, [sample::module()]).await;
    restore(again.app(), &[sample::module()], &back, false).await.unwrap();
    let third = place.folder().join("again.zip");
    write(again.app(), &third).await;
    assert!(contents(&path) == contents(&third));
}

#[test]
fn one_database_takes_what_the_other_wrote() {
    testkit::run("backup::one_database_takes_what_the_other_wrote", Engine::Postgres, between_both);
}
