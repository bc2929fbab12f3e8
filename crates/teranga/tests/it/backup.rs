//! A backup made while the program serves, put back elsewhere and in its own place.

use crate::program::{Server, post_form, run, services};
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn what_is_served_is_backed_up_and_comes_back() {
    let (data, other, files) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (first, second) = (files.path().join("one.zip"), files.path().join("two.zip"));
    let clock = ["--clock", "2026-11-25T09:30:00Z"];
    let server = Server::start(data.path(), &["--demo", "--clock", "2026-11-25T09:30:00Z"]);
    let list = server.get("/fr/la-marsa/services").1;
    let path = services(&list).remove(0);
    assert_eq!(post_form(server.address, &format!("{path}/reports"), "kind=hours&message=one").unwrap().0, 201);
    run(data.path(), &["backup", text(&first)]).well();

    run(other.path(), &["restore", text(&first)]).well();
    run(other.path(), &["backup", text(&second)]).well();
    let pages = ["/fr/la-marsa/services", "/ar/la-marsa", "/fr/la-marsa/guides"];
    let shown: Vec<String> = pages.iter().map(|page| steady(&server.get(page).1, server.address.port())).collect();
    let restored = Server::start(other.path(), &clock);
    for (page, shown) in pages.iter().zip(&shown) {
        assert_eq!(&steady(&restored.get(page).1, restored.address.port()), shown, "{page}");
    }
    run(data.path(), &["restore", text(&first)]).refused(&["--force"]);
}

/// A page without what differs between two servers.
fn steady(page: &str, port: u16) -> String {
    page.replace(&format!(":{port}"), ":PORT")
}

#[test]
fn an_instance_that_serves_shows_what_was_put_back() {
    let (data, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let backup = files.path().join("one.zip");
    let server = Server::start(data.path(), &["--demo"]);
    run(data.path(), &["backup", text(&backup)]).well();
    let source = files.path().join("new");
    std::fs::create_dir(&source).unwrap();
    std::fs::write(source.join("organizations.csv"), "id,name,description\no1,Accueil Zanzibar,Un lieu\n").unwrap();
    std::fs::write(source.join("services.csv"), "id,organization_id,name,status\ns1,o1,Atelier Zanzibar,active\n")
        .unwrap();
    run(data.path(), &["import", "hsds", text(&source), "--territory", "la-marsa", "--language", "fr"]).well();
    server.until("/fr/la-marsa/services?q=zanzibar", |_, page| page.contains("/services/atelier-zanzibar"));

    run(data.path(), &["restore", text(&backup), "--force"]).well();
    server.until("/fr/la-marsa/services?q=zanzibar", |_, page| !page.contains("/services/atelier-zanzibar"));
    server.until("/fr/la-marsa/services/atelier-zanzibar", |status, _| status == 404);
    assert!(!services(&server.get("/fr/la-marsa/services").1).is_empty());
}

#[test]
fn a_backup_that_was_changed_is_refused() {
    let (data, files) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    run(data.path(), &["migrate"]).well();
    let backup = files.path().join("b.zip");
    run(data.path(), &["backup", text(&backup)]).well();
    let bytes = std::fs::read(&backup).unwrap();
    std::fs::write(&backup, &bytes[..bytes.len() - 30]).unwrap();
    let empty = files.path().join("empty");
    run(&empty, &["restore", text(&backup)]).refused(&["not a whole backup"]);
    assert!(!empty.exists());
}
