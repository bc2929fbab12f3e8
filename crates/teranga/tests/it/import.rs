//! Imports and exports through the program: reports, exit codes, and the way back to the byte.

use crate::program::{Server, run};
use std::fs;
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A small directory in which the service on line 3 belongs to nobody.
fn small(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("organizations.csv"), "id,name,description\no1,Refuge,Un lieu\n").unwrap();
    let services = "id,organization_id,name,status\ns1,o1,Repas,active\n,o9,,active\n";
    fs::write(folder.join("services.csv"), services).unwrap();
}

#[test]
fn a_rejected_record_means_that_nothing_changes_unless_told_otherwise() {
    let data = tempfile::tempdir().unwrap();
    let source = data.path().join("source");
    small(&source);
    let import = |more: &[&str]| {
        let all = [&["import", "hsds", text(&source), "--territory", "la-marsa", "--language", "fr"], more].concat();
        run(data.path(), &all)
    };
    let ran = import(&[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("rejected  services.csv:3  ") && ran.out.contains("Nothing was changed."), "{ran:?}");
    let ran = import(&["--keep-going", "--dry-run"]).well();
    assert!(ran.out.contains("created 3") && ran.out.contains("dry run"), "{ran:?}");
    let ran = import(&["--keep-going"]).well();
    assert!(ran.out.contains("created 3, updated 0, unchanged 0, rejected 1"), "{ran:?}");
    let ran = import(&["--keep-going"]).well();
    assert!(ran.out.contains("created 0, updated 0, unchanged 2"), "{ran:?}");
    assert!(ran.err.is_empty(), "progress is only for a terminal: {ran:?}");
}

#[test]
fn what_goes_out_comes_back_to_the_byte() {
    let (data, other, files) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    Server::start(data.path(), &["--demo"]).terminate();
    let (one, two) = (files.path().join("one.json"), files.path().join("two.json"));
    run(data.path(), &["export", "hsds", "--out", text(&one)]).well();
    run(other.path(), &["import", "hsds", text(&one)]).well();
    run(other.path(), &["export", "hsds", "--out", text(&two)]).well();
    assert!(fs::read(&one).unwrap() == fs::read(&two).unwrap());
}

#[test]
fn paper_is_printed_while_the_pages_are_served() {
    let data = tempfile::tempdir().unwrap();
    let _server = Server::start(data.path(), &["--demo"]);
    let out = data.path().join("x.pdf");
    for command in ["brochure", "poster"] {
        run(data.path(), &[command, "--territory", "la-marsa", "--languages", "fr,ar", "--out", text(&out)]).well();
        assert!(fs::read(&out).unwrap().starts_with(b"%PDF"));
    }
}
