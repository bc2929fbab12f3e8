//! Starting, stopping, and a second start beside the first.

use crate::program::{Server, run, signal, teranga};
use std::net::TcpListener;
use std::process::Stdio;

#[test]
fn it_serves_the_example_network_and_stops_when_asked() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &["--demo"]);
    assert_eq!(server.get("/health/live").0, 200);
    assert_eq!(server.get("/health/ready").0, 200);
    assert!(server.get("/fr/la-marsa").1.contains("La Marsa"));
    assert_eq!(server.terminate(), Some(0));
    let again = Server::start(data.path(), &["--demo"]);
    assert!(again.get("/ar/la-marsa").0 == 200);
    signal(&again.child, "INT");
}

#[test]
fn a_brochure_is_laid_out_in_a_process_of_its_own() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &["--demo"]);
    let (status, pdf) = server.get("/fr/raoued/brochure.pdf?languages=fr,ar");
    assert!(status == 200 && pdf.starts_with("%PDF-") && pdf.trim_end().ends_with("%%EOF"), "{status}: {pdf:.200}");
    let (status, _) = server.get("/fr/raoued/brochure.pdf?languages=xx");
    assert_eq!(status, 200);
    let ran = teranga(data.path(), &["press"]).stdin(Stdio::null()).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
}

#[test]
fn without_the_example_there_is_nothing() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path(), &[]);
    assert_eq!(server.get("/fr").0, 200);
    assert_eq!(server.get("/fr/la-marsa").0, 404);
}

#[test]
fn a_busy_port_is_said_and_nothing_is_touched() {
    let data = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    run(data.path(), &["serve", "--demo", "--listen", &address]).refused(&["cannot listen on", &address, "--listen"]);
    assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 0);
}

#[test]
fn a_second_node_on_the_same_folder_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let _server = Server::start(data.path(), &[]);
    run(data.path(), &["serve", "--listen", "127.0.0.1:0"]).refused(&["in use by another process"]);
}

#[test]
fn the_help_teaches() {
    let data = tempfile::tempdir().unwrap();
    let help = |arguments: &[&str]| {
        let ran = run(data.path(), arguments);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        ran.out
    };
    for word in ["teranga serve --demo", "TERANGA_DATABASE_URL", "doctor", "backup"] {
        assert!(help(&["--help"]).contains(word), "{word}");
    }
    assert!(help(&["import", "--help"]).contains("--language de --territory augsburg"));
    assert!(help(&["restore", "--help"]).contains("--force"));
    assert!(!help(&["serve", "--help"]).contains("--clock"));
    let status = teranga(data.path(), &["dance"]).stderr(Stdio::null()).status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn the_first_administrator_comes_by_a_link() {
    let data = tempfile::tempdir().unwrap();
    run(data.path(), &["user", "add", "--admin"]).refused(&["there is no database"]);
    run(data.path(), &["migrate"]).well();
    let said = run(data.path(), &["user", "add", "--admin"]).well().out;
    let link = said.trim_end().rsplit('/').next().unwrap().to_owned();
    let server = Server::start(data.path(), &[]);
    assert!(server.get(&format!("/fr/invitations/{link}")).1.contains("Administration"));
    assert_eq!(server.get("/fr/invitations/anything").0, 404);
}
