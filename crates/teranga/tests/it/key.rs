//! A new key through the program, while it serves; and what an earlier backup is worth with and without the earlier key.

use crate::program::{Server, run};
use std::fs;
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_new_key_takes_over_and_without_the_old_one_an_old_backup_tells_nothing() {
    let (data, other, files) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (backup, key) = (files.path().join("before.zip"), data.path().join("secret.key"));
    let server = Server::start(data.path(), &["--demo"]);
    run(data.path(), &["backup", text(&backup)]).well();
    let old = fs::read_to_string(&key).unwrap();
    assert!(run(data.path(), &["doctor"]).well().out.contains("one, and everything sealed is sealed with it"));

    let said = run(data.path(), &["key", "rotate"]).well().out;
    assert!(!said.starts_with('0') && said.contains("rows are sealed with the new key"), "{said}");
    let both = fs::read_to_string(&key).unwrap();
    assert!(both.ends_with(&old) && both.lines().count() == 2);
    let said = run(data.path(), &["doctor"]).well().out;
    assert!(said.contains("everything sealed is sealed with the newest; 1 older ones open earlier backups"), "{said}");
    assert_eq!(server.get("/fr/la-marsa/services").0, 200);
    run(data.path(), &["key", "forget"]).well();
    let new = fs::read_to_string(&key).unwrap();
    assert_eq!(format!("{new}{old}"), both);
    assert!(run(data.path(), &["doctor"]).well().out.contains("one, and everything sealed is sealed with it"));

    // The earlier backup beside the new key alone, then beside the earlier one too.
    fs::write(other.path().join("secret.key"), &new).unwrap();
    run(other.path(), &["restore", text(&backup)]).well();
    let ran = run(other.path(), &["doctor"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("WRONG  keys") && ran.out.contains("a key that is not here"), "{ran:?}");
    fs::write(other.path().join("secret.key"), &both).unwrap();
    assert!(run(other.path(), &["doctor"]).well().out.contains("hang on an older key"));
    run(other.path(), &["key", "rotate"]).well();
    assert_eq!(
        fs::read_to_string(other.path().join("secret.key")).unwrap(),
        both,
        "it goes on with the key that is there"
    );
    run(other.path(), &["key", "rotate", "--secret-key", new.trim()]).refused(&["given from outside"]);
    run(other.path(), &["key", "rotate", "--secret-key", "@/nowhere/at/all"]).refused(&["/nowhere/at/all"]);
}
