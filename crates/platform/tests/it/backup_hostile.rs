//! Files that are no backups, or no longer: each is refused before anything is touched.

use crate::backup::{restore, write};
use crate::sample;
use platform::backup::Backup;
use platform::db::Engine;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use testkit::{Place, TestApp};
use zip::write::SimpleFileOptions;

type Edit<'a> = dyn FnMut(&str, Vec<u8>) -> Option<(String, Vec<u8>)> + 'a;

/// Writes an archive anew, with each entry as `edit` gives it back.
fn edited(from: &Path, to: PathBuf, edit: &mut Edit<'_>) -> PathBuf {
    let mut old = zip::ZipArchive::new(File::open(from).unwrap()).unwrap();
    let mut new = zip::ZipWriter::new(File::create(&to).unwrap());
    for index in 0..old.len() {
        let mut entry = old.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        let name = entry.name().unwrap().into_owned();
        if let Some((name, bytes)) = edit(&name, bytes) {
            new.start_file(name, SimpleFileOptions::default()).unwrap();
            new.write_all(&bytes).unwrap();
        }
    }
    new.finish().unwrap();
    to
}

fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.contains(from), "{text}");
    text.replace(from, to).into_bytes()
}

fn refused(path: &Path, because: &str) {
    let error = Backup::open(path).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.contains(because), "«{error}» does not say «{because}»");
}

async fn hostile(place: Place) {
    let app = TestApp::new(&place, [sample::module()]).await;
    sample::add(app.app(), 0..20).await;
    let folder = place.folder();
    let good = folder.join("good.zip");
    write(app.app(), &good).await;

    refused(&folder.join("missing.zip"), "cannot be read");
    std::fs::write(folder.join("text.zip"), "not a zip").unwrap();
    refused(&folder.join("text.zip"), "is not a whole backup");
    let bytes = std::fs::read(&good).unwrap();
    std::fs::write(folder.join("short.zip"), &bytes[..bytes.len() / 2]).unwrap();
    refused(&folder.join("short.zip"), "is not a whole backup");

    let edit = |name: &str, because: &str, edit: &mut Edit<'_>| {
        refused(&edited(&good, folder.join(name), edit), because);
    };
    edit("no-list.zip", "is not a whole backup", &mut |name, bytes| {
        (name != "manifest.json").then(|| (name.into(), bytes))
    });
    edit("changed.zip", "is not as it was written", &mut |name, bytes| {
        let bytes = if name.contains("samples") { replaced(&bytes, "«1»", "«2»") } else { bytes };
        Some((name.into(), bytes))
    });
    edit("gone.zip", "cannot be read", &mut |name, bytes| (!name.contains("samples")).then(|| (name.into(), bytes)));
    edit("traversal.zip", "does not belong into it", &mut |name, bytes| {
        let bytes = if name == "manifest.json" {
            replaced(&bytes, "database/samples.jsonl", "files/../../evil")
        } else {
            bytes
        };
        Some((name.into(), bytes))
    });
    edit("form.zip", "is not known to this version", &mut |name, bytes| {
        let bytes = if name == "manifest.json" { replaced(&bytes, "\"format\": 1", "\"format\": 2") } else { bytes };
        Some((name.into(), bytes))
    });
    edit("extra.zip", "is not in its list", &mut |name, bytes| {
        Some((if name.contains("jobs") { "database/other.jsonl".into() } else { name.into() }, bytes))
    });
    assert_eq!(sample::count(app.app()).await, 20);
}

#[test]
fn what_is_not_a_backup_is_refused() {
    testkit::run("backup_hostile::what_is_not_a_backup_is_refused", Engine::Sqlite, hostile);
}

async fn bomb(place: Place) {
    let app = TestApp::new(&place, [sample::module()]).await;
    let folder = place.folder();
    let good = folder.join("good.zip");
    write(app.app(), &good).await;
    let path = folder.join("bomb.zip");
    let mut zip = zip::ZipWriter::new(File::create(&path).unwrap());
    zip.start_file("files/bomb", SimpleFileOptions::default()).unwrap();
    zip.write_all(&vec![0_u8; 1 << 20]).unwrap();
    let mut old = zip::ZipArchive::new(File::open(&good).unwrap()).unwrap();
    for index in 0..old.len() {
        let mut entry = old.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == "manifest.json" {
            let listed =
                format!("\"entries\": [{{\"name\": \"files/bomb\", \"size\": {}, \"sha256\": \"\"}},", 300 << 20);
            bytes = replaced(&bytes, "\"entries\": [", &listed);
        }
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap();
    refused(&path, "300 times its size");
}

#[test]
fn a_zip_bomb_is_refused_unopened() {
    testkit::run("backup_hostile::a_zip_bomb_is_refused_unopened", Engine::Sqlite, bomb);
}

testkit::on_both! {
    async fn a_row_that_does_not_fit_changes_nothing(place) {
        let app = TestApp::new(&place, [sample::module()]).await;
        sample::add(app.app(), 0..20).await;
        let good = place.folder().join("good.zip");
        write(app.app(), &good).await;
        // A whole backup, as far as its hashes say, of rows that are none.
        let (mut size, mut digest) = (0, String::new());
        let mut lines = |name: &str, bytes: Vec<u8>| {
            if !name.contains("samples") {
                return Some((name.into(), bytes));
            }
            let wrong = replaced(&bytes, "true", "17");
            (size, digest) = (wrong.len(), sha256(&wrong));
            Some((name.into(), wrong))
        };
        let changed = edited(&good, place.folder().join("rows.zip"), &mut lines);
        let mut list = |name: &str, bytes: Vec<u8>| {
            let bytes = if name == "manifest.json" { relisted(&bytes, size, &digest) } else { bytes };
            Some((name.into(), bytes))
        };
        let wrong = edited(&changed, place.folder().join("wrong.zip"), &mut list);
        let error = restore(app.app(), &[sample::module()], &wrong, true).await.unwrap_err().to_string();
        assert!(error.contains("is not one of its rows"), "{error}");
        assert_eq!(sample::count(app.app()).await, 20);
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn relisted(manifest: &[u8], size: usize, digest: &str) -> Vec<u8> {
    let mut manifest: serde_json::Value = serde_json::from_slice(manifest).unwrap();
    for entry in manifest["entries"].as_array_mut().unwrap() {
        if entry["name"] == "database/samples.jsonl" {
            (entry["size"], entry["sha256"]) = (size.into(), digest.into());
        }
    }
    serde_json::to_vec(&manifest).unwrap()
}
