//! Two nodes on one PostgreSQL: what one is told, the other shows.

use crate::program::{Server, post_form, run, services};
use std::fs;

#[test]
fn two_nodes_serve_the_same() {
    testkit::postgres_database("nodes::two_nodes_serve_the_same", |url| {
        let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
        let [one, two, third] = folders.each_ref().map(tempfile::TempDir::path);
        let database = ["--database-url", url];
        let first = Server::start(one, &[&database[..], &["--demo"]].concat());
        let second = Server::start(two, &database);
        let list = services(&second.get("/fr/la-marsa/services").1);
        assert!(!list.is_empty());
        assert_eq!(services(&first.get("/fr/la-marsa/services").1), list);

        // Somebody imports from a third machine.
        let source = third.join("new");
        fs::create_dir(&source).unwrap();
        fs::write(source.join("organizations.csv"), "id,name,description\no1,Accueil Zanzibar,Un lieu\n").unwrap();
        fs::write(source.join("services.csv"), "id,organization_id,name,status\ns1,o1,Atelier Zanzibar,active\n")
            .unwrap();
        let import = ["import", "hsds", source.to_str().unwrap(), "--territory", "la-marsa", "--language", "fr"];
        run(third, &[&import[..], &database].concat()).well();
        for node in [&first, &second] {
            node.until("/fr/la-marsa/services?q=zanzibar", |_, page| page.contains("/services/atelier-zanzibar"));
            assert_eq!(node.get("/fr/la-marsa/services/atelier-zanzibar").0, 200);
        }

        // A name that changes shows on pages that both nodes have kept ready.
        fs::write(source.join("services.csv"), "id,organization_id,name,status\ns1,o1,Atelier Tombouctou,active\n")
            .unwrap();
        run(third, &[&import[..], &database].concat()).well();
        for node in [&first, &second] {
            node.until("/fr/la-marsa/services/atelier-zanzibar", |_, page| page.contains("Atelier Tombouctou"));
        }
        let path = "/fr/la-marsa/services/atelier-zanzibar/reports";
        let form = "kind=text&message=x&once=018f3a52-0000-7000-8000-000000000001";
        for node in [&first, &second] {
            assert_eq!(post_form(node.address, path, form).unwrap().0, 201);
        }
        first.kill();
        assert_eq!(second.get("/health/ready").0, 200);
        assert_eq!(second.get("/fr/la-marsa/services/atelier-zanzibar").0, 200);
    });
}
