//! What the codec promises, tried on the standard's own examples, a real directory, invented records and hostile files.
//! Tests that need the shared data say so when it is not there.

mod dice;
mod examples;
mod hostile;
pub(crate) mod invented;
mod publisher;
mod round_trip;
mod schema;

use super::read::read_bytes;
use super::*;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Lang};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The data that nobody here wrote: beside the repository.
fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    if !path.exists() {
        not_run(path.to_str().unwrap(), "the shared data is not there");
        return None;
    }
    Some(path)
}

/// Says that a test could not run: to the reader, and to whoever counts.
fn not_run(name: &str, reason: &str) {
    println!("not run: {name}: {reason}");
    if let Some(file) = std::env::var_os("TERANGA_NOT_RUN") {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
        writeln!(file, "directory::hsds {name}: {reason}").unwrap();
    }
}

fn options() -> ReadOptions<'static> {
    ReadOptions {
        source_name: "test".into(),
        lang: Lang::EN,
        territory: Some(Id::from_uuid(Uuid::from_u128(1))),
        progress: &|_| {},
    }
}

fn read_path(path: &Path) -> (Records, Findings) {
    read(Source::at(path).unwrap(), &options()).unwrap()
}

fn bytes(file: &str, content: impl AsRef<[u8]>) -> (Records, Findings) {
    read_bytes(file, content.as_ref(), &options()).unwrap()
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

fn reasons(findings: &Findings) -> Vec<String> {
    findings.iter().map(|f| format!("{:?} {}:{} {} {}", f.severity, f.file, f.line, f.field, f.reason)).collect()
}

fn as_json(records: &Records) -> Vec<u8> {
    let mut out = Vec::new();
    export_json(records, &mut out).unwrap();
    out
}

/// All files of a CSV export, by name.
fn as_csv(records: &Records) -> (tempfile::TempDir, Vec<(String, Vec<u8>)>) {
    let folder = tempfile::tempdir().unwrap();
    export_csv(records, folder.path()).unwrap();
    let paths = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        paths.map(|p| (p.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&p).unwrap())).collect();
    files.sort();
    (folder, files)
}

/// Records in the order in which exports have them.
fn sorted(mut records: Records) -> Records {
    records.territories.sort_by_key(|r| r.id);
    records.taxonomies.sort_by_key(|r| r.id);
    records.terms.sort_by_key(|r| r.id);
    records.organisations.sort_by_key(|r| r.id);
    records.locations.sort_by_key(|r| r.id);
    records.services.sort_by_key(|r| r.id);
    records.guides.sort_by_key(|r| r.id);
    records
}

/// Shows the first line that differs, not all of both.
fn same(found: &Records, wanted: &Records) {
    if found != wanted {
        let (found, wanted) = (format!("{found:#?}"), format!("{wanted:#?}"));
        let different = found.lines().zip(wanted.lines()).enumerate().find(|(_, (found, wanted))| found != wanted);
        let Some((line, _)) = different else { panic!("one is the beginning of the other") };
        let around = |text: &str| text.lines().skip(line.saturating_sub(8)).take(14).collect::<Vec<_>>().join("\n");
        panic!("found\n{}\nwanted\n{}", around(&found), around(&wanted));
    }
}

/// Exports, reads and exports again, both ways; nothing may change and nothing may be found wrong.
fn comes_back(records: Records) {
    let records = sorted(records);
    let json = as_json(&records);
    let (again, findings) = bytes("export.json", &json);
    assert_eq!(reasons(&findings), [""; 0]);
    same(&again, &records);
    assert!(as_json(&again) == json, "the second JSON export differs");
    let (folder, files) = as_csv(&records);
    let (again, findings) = read_path(folder.path());
    assert_eq!(reasons(&findings), [""; 0]);
    let again = sorted(again);
    same(&again, &records);
    for ((name, before), (_, after)) in files.iter().zip(as_csv(&again).1) {
        assert!(*before == after, "the second {name} differs");
    }
}

impl Lookups for Records {
    fn organisation(&self, id: Id<Organisation>) -> Option<&Organisation> {
        self.organisations.iter().find(|record| record.id == id)
    }
    fn location(&self, id: Id<Location>) -> Option<&Location> {
        self.locations.iter().find(|record| record.id == id)
    }
    fn term(&self, id: Id<TaxonomyTerm>) -> Option<&TaxonomyTerm> {
        self.terms.iter().find(|record| record.id == id)
    }
    fn taxonomy(&self, id: Id<Taxonomy>) -> Option<&Taxonomy> {
        self.taxonomies.iter().find(|record| record.id == id)
    }
    fn locations_of(&self, id: Id<Organisation>) -> Vec<&Location> {
        self.locations.iter().filter(|location| location.organisation == Some(id)).collect()
    }
}
