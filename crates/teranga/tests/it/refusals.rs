//! What cannot be done is said in one line with what to do, and nothing is changed.

use crate::program::{Ran, run};
use std::fs;
use std::io::Write;
use std::path::Path;
use zip::write::SimpleFileOptions;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_missing_database_is_not_begun_by_mistake() {
    let data = folder();
    let empty = data.path().join("mistyped");
    for command in [
        &["backup", "x.zip"][..],
        &["export", "hsds", "--out", "x.json"],
        &["brochure", "--territory", "a", "--languages", "fr", "--out", "x.pdf"],
    ] {
        run(&empty, command).refused(&["there is no database", "mistyped", "--data"]);
    }
    assert!(!empty.exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let data = folder();
    let file = data.path().join("file");
    fs::write(&file, "").unwrap();
    run(&file.join("inside"), &["migrate"]).refused(&["cannot be used", "--data"]);
}

#[test]
fn a_database_that_does_not_answer_is_said() {
    let data = folder();
    let ran = run(data.path(), &["migrate", "--database-url", "postgres://me:secret@127.0.0.1:1/x"]);
    assert!(!ran.err.contains("secret"), "{ran:?}");
    ran.refused(&["cannot be opened", "Check"]);
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let data = folder();
    for (option, value) in
        [("--tile-url", "https://tiles.example.org"), ("--public-url", "example.org"), ("--database-url", "mysql://x")]
    {
        run(data.path(), &["migrate", option, value]).refused(&[option, "Write it like"]);
    }
    assert_eq!(run(data.path(), &["migrate", "--listen", "everywhere"]).code, Some(2));
    assert_eq!(run(data.path(), &["migrate", "--reports-per-minute", "0"]).code, Some(2));
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_no_database_is_said() {
    let data = folder();
    fs::write(data.path().join("teranga.db"), "not a database, but long enough to look at").unwrap();
    run(data.path(), &["migrate"]).refused(&["not a database"]);
}

#[test]
fn a_newer_database_is_left_alone() {
    let data = folder();
    run(data.path(), &["migrate"]).well();
    let url = format!("sqlite://{}", data.path().join("teranga.db").display());
    crate::kill::execute(&url, "INSERT INTO seaql_migrations (version, applied_at) VALUES ('2999_01_01_later', 0)");
    for command in [&["migrate"][..], &["serve", "--listen", "127.0.0.1:0"], &["backup", "x.zip"]] {
        run(data.path(), command).refused(&["newer Teranga", "2999_01_01_later", "Install"]);
    }
}

/// A zip with one file.
fn pack(path: &Path, name: &str, content: &[u8]) {
    let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap();
}

#[test]
fn hostile_imports_change_nothing() {
    let data = folder();
    run(data.path(), &["migrate"]).well();
    let files = folder();
    let at = |name: &str| files.path().join(name);
    fs::write(at("text.json"), "hello").unwrap();
    fs::write(at("broken.zip"), b"PK\x03\x04 and no more").unwrap();
    pack(&at("bomb.zip"), "services.csv", &vec![b'\n'; 40 << 20]);
    fs::create_dir_all(at("wide")).unwrap();
    fs::write(at("wide/services.csv"), vec![b','; 1_000_000]).unwrap();
    fs::create_dir_all(at("latin")).unwrap();
    fs::write(at("latin/services.csv"), b"id,name\n1,caf\xe9\n").unwrap();
    fs::create_dir_all(at("future")).unwrap();
    fs::write(at("future/organizations.csv"), "id,name,description\n1,A,B\n").unwrap();
    fs::write(at("future/services.csv"), "id,organization_id,name,status,assured_date\n1,1,A,active,99999-01-01\n")
        .unwrap();
    let import = |name: &str| run(data.path(), &["import", "hsds", at(name).to_str().unwrap(), "--territory", "x"]);
    let reasons = [
        ("missing.zip", "missing.zip"),
        ("text.json", "text.json"),
        ("broken.zip", "broken.zip"),
        ("bomb.zip", "packed too tightly"),
        ("wide", "columns"),
    ];
    for (name, reason) in reasons {
        import(name).refused(&[reason]);
    }
    for name in ["latin", "future"] {
        let ran: Ran = import(name);
        assert!(ran.code == Some(0) || ran.out.contains("rejected"), "{name}: {ran:?}");
        assert!(ran.out.contains("services.csv:2"), "{name}: {ran:?}");
    }
    let guides = run(data.path(), &["import", "guides", "--language", "de", at("text.json").to_str().unwrap()]);
    guides.refused(&[]);
}

#[test]
fn a_full_disk_is_said() {
    let data = folder();
    run(data.path(), &["migrate"]).well();
    if Path::new("/dev/full").exists() {
        run(data.path(), &["export", "hsds", "--out", "/dev/full"]).refused(&["No space left"]);
    }
}

#[test]
fn a_territory_that_is_not_there_is_said_with_those_that_are() {
    let data = folder();
    crate::program::Server::start(data.path(), &["--demo"]).terminate();
    let out = data.path().join("x.pdf");
    let asked = ["brochure", "--territory", "la-marza", "--languages", "fr", "--out", out.to_str().unwrap()];
    run(data.path(), &asked).refused(&["la-marza", "la-marsa"]);
    assert!(!out.exists());
}
