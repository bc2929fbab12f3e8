//! The doctor through the program: what it finds, and its exit code.

use crate::program::{Server, run};
use std::fs;

#[test]
fn a_sound_instance_is_well_while_it_serves_and_after() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &["--demo"]);
    let ran = run(data.path(), &["doctor"]).well();
    assert!(ran.out.contains("in use by a node that serves") && ran.out.contains("All is well."), "{ran:?}");
    server.terminate();
    let ran = run(data.path(), &["doctor"]).well();
    assert!(ran.out.contains("up to date"), "{ran:?}");
}

#[test]
fn a_damaged_index_is_found_and_made_anew() {
    let data = tempfile::tempdir().unwrap();
    Server::start(data.path(), &["--demo"]).terminate();
    let damage = || {
        let files = fs::read_dir(data.path().join("search")).unwrap().map(|entry| entry.unwrap().path());
        let store = files.into_iter().find(|path| path.extension().is_some_and(|name| name == "store")).unwrap();
        let mut bytes = fs::read(&store).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xff;
        fs::write(&store, bytes).unwrap();
    };
    damage();
    let ran = run(data.path(), &["doctor"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("WRONG  search index") && ran.out.contains("teranga reindex"), "{ran:?}");
    run(data.path(), &["reindex"]).well();
    run(data.path(), &["doctor"]).well();
    damage();
    let server = Server::start(data.path(), &[]);
    assert!(server.get("/fr/la-marsa/services").1.contains("/fr/la-marsa/services/"));
}

#[test]
fn nothing_at_all_is_found_too() {
    let data = tempfile::tempdir().unwrap();
    let ran = run(&data.path().join("no"), &["doctor"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("WRONG  data folder") && ran.out.contains("To mend it"), "{ran:?}");
    assert!(!data.path().join("no").exists());
}
