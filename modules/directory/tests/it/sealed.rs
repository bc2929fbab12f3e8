//! Where a refuge is lies sealed: no backup, no file of the database tells it, with a draft or without.
//! Another key reads nothing and loses nothing; an import opens nothing that was closed here.

use crate::demo::network;
use crate::drafts::{act, fields, send, with, write};
use directory::export::{self, Format};
use directory::import::{self, Options, everything};
use directory::locations::Location;
use kernel::Lang;
use platform::backup;
use std::io::Read;
use std::path::Path;
use testkit::{Persona, Place, TestApp};

/// What only the refuge's keepers may know: as the example has it, and as the test writes it.
const SECRETS: [&[u8]; 5] = [b"Secret-Demo", b"secret-demo", b"36.87654", b"10.32123", b"Introuvable"];

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

fn silent(what: &str, bytes: &[u8]) {
    for secret in SECRETS {
        assert!(!holds(bytes, secret), "{what} tells {}", String::from_utf8_lossy(secret));
    }
}

/// Everything that lies on disk or in the tables.
async fn dumped_is_silent(app: &TestApp, place: &Place) {
    let file = place.folder().join("whole.zip");
    backup::write(app.app(), &file, &|_| {}).await.unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
    let mut seen = 0;
    for n in 0..archive.len() {
        let mut entry = archive.by_index(n).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        seen += usize::from(holds(&bytes, b"La Marsa (adresse confidentielle)"));
        silent(&format!("entry {n} of the backup"), &bytes);
    }
    assert!(seen > 0, "the backup does not have the place at all");
    let database = app.settings().database();
    let Some(file) = database.strip_prefix("sqlite://") else { return };
    let folder = Path::new(file).parent().unwrap();
    for file in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file()) {
        silent(&file.display().to_string(), &std::fs::read(&file).unwrap());
    }
}

async fn refuge(app: &TestApp) -> (Location, String) {
    let all = everything(app.app().db.read()).await.unwrap();
    let refuge = all.locations.into_iter().find(|it| it.confidential).unwrap();
    let path = format!("/fr/work/locations/{}", refuge.id);
    (refuge, path)
}

testkit::on_both! {
    async fn neither_draft_nor_version_tells_it(place) {
        let app = network(&place).await;
        dumped_is_silent(&app, &place).await;
        let (_, path) = refuge(&app).await;
        let street = [("address.0.line", "77 sentier Introuvable")];
        write(&app, Persona::Editor, &path, &street).await.is(303);
        dumped_is_silent(&app, &place).await;
        app.as_(Persona::Editor).get(&path).await.ok();
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(page.text().contains("77 sentier Introuvable"));
        app.as_(Persona::Observer).get(&path).await.is(404);
        act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
        act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        write(&app, Persona::Editor, &path, &[("transportation", "Le bus 20 jusqu’au sentier Introuvable")]).await.is(303);
        dumped_is_silent(&app, &place).await;
        // Its keepers read the history whole, and bring an earlier street back.
        app.as_(Persona::Editor).get(&format!("{path}/versions/1")).await.ok();
        act(&app, Persona::Editor, &format!("{path}/versions/1/restoration"), &[]).await.is(303);
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(page.text().contains("12 impasse du Secret-Demo"));
        dumped_is_silent(&app, &place).await;
        app.run_jobs().await;
    }

    async fn who_reads_it_is_written_down(place) {
        let app = network(&place).await;
        let (refuge, path) = refuge(&app).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let open = all.locations.iter().find(|it| it.organisation == refuge.organisation || !it.confidential).unwrap();
        app.as_(Persona::Editor).get(&format!("/fr/work/locations/{}", open.id)).await.ok();
        app.as_(Persona::Editor).get(&crate::drafts::at(&app, "guichet-accueil-migrants").await).await.ok();
        app.as_(Persona::Observer).get(&path).await.is(404);
        let acts = || async { platform::audit::acts(&app.app().db).await.unwrap() };
        assert!(!acts().await.contains(&"confidential-read".to_owned()), "{:?}", acts().await);
        app.as_(Persona::Editor).get(&path).await.ok();
        app.as_(Persona::Editor).get(&format!("{path}/versions")).await.ok();
        assert!(acts().await.contains(&"confidential-read".to_owned()));
        let asked = platform::audit::Asked { object: Some(refuge.id.uuid()), ..Default::default() };
        let read = platform::audit::read(&app.app().db, &asked, 9).await.unwrap();
        assert_eq!(read.iter().filter(|it| it.act == "confidential-read" && it.account.is_some()).count(), 2);
        assert!(read.iter().all(|it| it.details.is_empty() && it.object_kind == "location"), "{read:?}");
    }

    async fn a_place_that_closes_takes_its_past_along(place) {
        let app = network(&place).await;
        let all = everything(app.app().db.read()).await.unwrap();
        let town_hall = all.organisations.iter().find(|it| it.slug == "mairie-la-marsa").unwrap().id;
        let open = all.locations.iter().find(|it| it.organisation == Some(town_hall) && !it.addresses.is_empty()).unwrap();
        let path = format!("/fr/work/locations/{}", open.id);
        for change in [("address.0.line", "77 sentier Introuvable"), ("confidential", "yes")] {
            write(&app, Persona::Editor, &path, &[change]).await.is(303);
            act(&app, Persona::Editor, &format!("{path}/submission"), &[]).await.is(303);
            act(&app, Persona::Reviewer, &format!("{path}/publication"), &[]).await.is(303);
        }
        let file = place.folder().join("whole.zip");
        backup::write(app.app(), &file, &|_| {}).await.unwrap();
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
        for name in ["database/versions.jsonl", "database/drafts.jsonl", "database/locations.jsonl"] {
            let mut bytes = Vec::new();
            archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
            assert!(!holds(&bytes, b"Introuvable"), "{name}");
        }
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(page.text().contains("77 sentier Introuvable"));
        app.run_jobs().await;
    }

    async fn another_key_reads_nothing_and_loses_nothing(place) {
        let mut app = network(&place).await;
        let (_, path) = refuge(&app).await;
        write(&app, Persona::Editor, &path, &[("address.0.line", "77 sentier Introuvable")]).await.is(303);
        let key = app.settings().data.join("secret.key");
        let own = std::fs::read(&key).unwrap();
        std::fs::remove_file(&key).unwrap();
        app.restart().await;
        app.forget_sessions();
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(!page.text().contains("Introuvable"));
        send(&app, Persona::Editor, &path, &with(fields(&page, &path), &[("phone.0.number", "+216 71 000 111")])).await.is(303);
        std::fs::write(&key, &own).unwrap();
        app.restart().await;
        app.forget_sessions();
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(page.text().contains("77 sentier Introuvable") && page.text().contains("+216 71 000 111"));
    }

    async fn an_import_keeps_what_it_cannot_say(place) {
        let app = network(&place).await;
        let (before, path) = refuge(&app).await;
        // A picture with its words, and a place that was archived here.
        let service = crate::drafts::at(&app, "guichet-accueil-migrants").await;
        let photograph = testkit::photograph(300, 200);
        let sent = app.as_(Persona::Editor).post_files(&format!("{service}/pictures"), &[("alt", "La porte du guichet")], &[("file", "a.jpg", &photograph)]);
        sent.await.is(303);
        act(&app, Persona::Reviewer, &format!("{service}/publication"), &[]).await.is(303);
        let folder = place.folder();
        export::hsds(&app.cx(), Format::Json, &folder.join("all.json")).await.unwrap();
        let text = std::fs::read_to_string(folder.join("all.json")).unwrap();
        assert!(!text.contains("La porte du guichet"));
        // The same file as somebody else would write it: the refuge is a place like any other.
        let open = text.replace("\"confidential\":true", "\"confidential\":false");
        assert_ne!(open, text);
        std::fs::write(folder.join("open.json"), open).unwrap();
        let options = Options {
            timezone: None, territory: Some("unused".into()), language: Lang::FR, source: None, dry_run: false, keep_going: true,
        };
        for file in ["all.json", "open.json"] {
            let report = import::hsds(&app.cx(), &folder.join(file), &options, &|_| {}).await.unwrap();
            assert!(report.kept);
            assert_eq!((report.outcome.created, report.outcome.updated), (0, 0), "{file}");
        }
        app.catch_up().await;
        app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.ok();
        let page = app.get("/fr/la-marsa/services/guichet-accueil-migrants").await.ok();
        assert!(page.text().contains("alt=\"La porte du guichet\""));
        assert_eq!(refuge(&app).await.0, before);
        let page = app.as_(Persona::Editor).get(&path).await.ok();
        assert!(page.text().contains("12 impasse du Secret-Demo"));
    }
}
