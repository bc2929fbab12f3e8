//! Killed without warning (SIGKILL) at many points: nothing acknowledged is lost, and an import is whole or not there.
//! The moment is chosen by what was acknowledged or written so far, never by time.

use crate::program::{Server, post_form, run, services, teranga};
use sea_orm::{ConnectionTrait, Database, Statement};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

pub fn execute(url: &str, sql: &str) {
    runtime().block_on(async {
        let db = Database::connect(url).await.unwrap();
        db.execute_unprepared(sql).await.unwrap();
        db.close().await.unwrap();
    });
}

/// The first column of all rows.
fn texts(url: &str, sql: &str) -> Vec<String> {
    runtime().block_on(async {
        let db = Database::connect(url).await.unwrap();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let texts = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        db.close().await.unwrap();
        texts
    })
}

/// Sends reports on four connections at a time until `enough` were acknowledged, then kills. Returns those acknowledged.
fn report_until_killed(server: Server, path: &str, round: usize, enough: usize) -> Vec<String> {
    let (sender, receiver) = mpsc::channel();
    let address = server.address;
    let writers: Vec<_> = (0..4)
        .map(|writer| {
            let (sender, path) = (sender.clone(), format!("{path}/reports"));
            std::thread::spawn(move || {
                for number in 0.. {
                    let message = format!("r{round}-{writer}-{number}");
                    match post_form(address, &path, &format!("kind=text&message={message}")) {
                        Ok((201, _)) => sender.send(message).unwrap(),
                        Ok((status, body)) => panic!("{status}: {body}"),
                        Err(_) => return,
                    }
                }
            })
        })
        .collect();
    drop(sender);
    let mut acknowledged: Vec<String> = receiver.iter().take(enough).collect();
    server.kill();
    acknowledged.extend(receiver.iter());
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    acknowledged
}

fn no_report_is_lost(data: &Path, url: &str, arguments: &[&str]) {
    let demo = [arguments, &["--demo"]].concat();
    let server = Server::start(data, &demo);
    let path = services(&server.get("/fr/la-marsa/services").1).remove(0);
    drop(server);
    let mut acknowledged = BTreeSet::new();
    for (round, enough) in [1, 2, 3, 7, 13, 29, 50, 80].into_iter().enumerate() {
        let server = Server::start(data, arguments);
        acknowledged.extend(report_until_killed(server, &path, round, enough));
        let kept: BTreeSet<String> = texts(url, "SELECT message FROM reports").into_iter().collect();
        let lost: Vec<_> = acknowledged.difference(&kept).collect();
        assert!(lost.is_empty(), "after round {round}: {lost:?}");
    }
    run(data, &[&["doctor"], arguments].concat()).well();
}

#[test]
fn no_report_is_lost_in_the_embedded_database() {
    let data = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", data.path().join("teranga.db").display());
    no_report_is_lost(data.path(), &url, &[]);
}

#[test]
fn no_report_is_lost_in_postgres() {
    testkit::postgres_database("kill::no_report_is_lost_in_postgres", |url| {
        let data = tempfile::tempdir().unwrap();
        no_report_is_lost(data.path(), url, &["--database-url", url]);
    });
}

const SERVICES: usize = 3_000;

/// A directory large enough for its import to be written in several goes.
fn large(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let (mut organisations, mut offers) =
        (String::from("id,name,description\n"), String::from("id,organization_id,name,status,description\n"));
    for number in 0..SERVICES {
        organisations += &format!("o{number},Lieu {number},Un lieu où l’on accueille\n");
        offers += &format!(
            "s{number},o{number},Repas {number},active,{}\n",
            "Un repas chaud, sans condition. ".repeat(20).replace(',', "")
        );
    }
    fs::write(folder.join("organizations.csv"), organisations).unwrap();
    fs::write(folder.join("services.csv"), offers).unwrap();
}

fn written(data: &Path) -> u64 {
    fs::metadata(data.join("teranga.db-wal")).map_or(0, |log| log.len())
}

#[test]
fn an_import_is_whole_or_not_there() {
    let data = tempfile::tempdir().unwrap();
    let source = data.path().join("source");
    large(&source);
    run(data.path(), &["migrate"]).well();
    let url = format!("sqlite://{}", data.path().join("teranga.db").display());
    let import = ["import", "hsds", source.to_str().unwrap(), "--territory", "x", "--language", "fr"];
    let mut interrupted = 0;
    for bytes in [1, 100_000, 1_000_000, 2_500_000, 4_000_000, 6_000_000] {
        let before = written(data.path());
        let mut child = teranga(data.path(), &import).stdout(Stdio::null()).spawn().unwrap();
        while child.try_wait().unwrap().is_none() && written(data.path()) < before + bytes {
            std::thread::yield_now();
        }
        interrupted += u32::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
        let count: usize = texts(&url, "SELECT CAST(COUNT(*) AS TEXT) FROM services")[0].parse().unwrap();
        assert!(count == 0 || count == SERVICES, "{count} of {SERVICES} after {bytes} bytes");
        run(data.path(), &["doctor"]).well();
    }
    assert!(interrupted > 0, "every import ended before it was killed");
    run(data.path(), &import).well();
    assert_eq!(texts(&url, "SELECT CAST(COUNT(*) AS TEXT) FROM services"), [SERVICES.to_string()]);
}
