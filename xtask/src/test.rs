//! `cargo xtask test`: brings what the tests need, runs every test, and says what could not run.
//! A test that did not run is named, and makes the command fail where a machine runs it (`CI=true`).

use crate::context::{Context, on_path};
use crate::postgres::{self, Postgres};
use crate::report::{self, Tally};
use crate::scratch::make_folder;
use crate::steps::{Failure, Result, Steps, note, watched};
use crate::{browser, run, tools, web};
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn test(context: &Context, arguments: &[String]) -> Result<bool> {
    let mut words = arguments.iter().filter(|word| *word != "--");
    let filter = words.next().map(String::as_str);
    if let Some(extra) = words.next() {
        return Err(Failure(format!("one filter is enough, and then came `{extra}`")));
    }
    let mut steps = Steps::begin();
    let tally = run_all(context, &mut steps, filter)?;
    steps.summarise();
    tally.print();
    Ok(is_success(context, &tally))
}

/// What could not be tested is only forgiven to a person.
pub fn is_success(context: &Context, tally: &Tally) -> bool {
    tally.failed == 0 && (tally.not_run.is_empty() || !context.ci)
}

/// Runs every step; an error means that the tests could not be built or that a runner broke.
pub fn run_all(context: &Context, steps: &mut Steps, filter: Option<&str>) -> Result<Tally> {
    let mut tally = Tally::default();
    steps.run("Web packages", || web::bring(context))?;
    steps.run("pdftotext", || tools::pdftotext(context))?;
    let chromium = missing(&mut tally, "browser tests", steps.run("Chromium", || tools::chromium(context)));
    let server = match std::env::var("TERANGA_TEST_POSTGRES") {
        Ok(url) if !url.is_empty() => None,
        _ => missing(&mut tally, "tests on PostgreSQL", steps.run("PostgreSQL", || postgres::start(context))),
    };
    tally.add(steps.run("Tests", || rust_tests(context, server.as_ref(), filter))?);
    drop(server);
    if let Some(chromium) = chromium {
        // With the tests selected too, the dependencies are those just built for them.
        steps.run("Build teranga", || run::build(context, &["--tests"]))?;
        let outcome = steps.run("Browser tests", || browser::test(context, &chromium, filter));
        tally.add(outcome.unwrap_or_else(|failure| {
            note(&failure.0);
            Tally { failed: 1, ..Tally::default() }
        }));
    }
    Ok(tally)
}

/// Turns what could not be brought into a named absence.
fn missing<T>(tally: &mut Tally, what: &str, brought: Result<T>) -> Option<T> {
    brought.map_err(|failure| tally.not_run.push(format!("{what}: {}", failure.0.replace('\n', " ")))).ok()
}

fn rust_tests(context: &Context, server: Option<&Postgres>, filter: Option<&str>) -> Result<Tally> {
    let folder = make_folder(&context.target.join("xtask"))?;
    let not_run = folder.join(format!("not-run-{}.txt", std::process::id()));
    fs::write(&not_run, "").map_err(|e| Failure(format!("cannot write {}: {e}", not_run.display())))?;
    let command = |arguments: &[&str]| {
        let mut command = context.cargo(arguments);
        command.env("TERANGA_NOT_RUN", &not_run).args(filter);
        if let Some(server) = server {
            command.env("TERANGA_TEST_POSTGRES", &server.url);
        }
        command
    };
    let tally = run_cargo(&not_run, command, filter);
    let _ = fs::remove_file(&not_run);
    tally
}

fn run_cargo(not_run: &Path, command: impl Fn(&[&str]) -> Command, filter: Option<&str>) -> Result<Tally> {
    let broken = || Failure("the tests did not build".into());
    let mut tally;
    if on_path("cargo-nextest").is_some() {
        let list = if filter.is_none() { "skip" } else { "fail" };
        let options = ["--workspace", "--no-fail-fast", "--no-tests=pass", "--final-status-level", list];
        let mut nextest = command(&["nextest", "run"]);
        let (status, lines) = watched(nextest.args(options))?;
        tally = match report::nextest(&lines, filter.is_none()) {
            Some(tally) => tally,
            None if status.success() => Tally::default(),
            None => return Err(broken()),
        };
        if filter.is_none() {
            // nextest leaves the examples in the documentation out.
            let (_, lines) = watched(&mut command(&["test", "--doc", "--workspace", "--no-fail-fast"]))?;
            tally.add(report::cargo_test(&lines).ok_or_else(broken)?);
        }
    } else {
        let (_, lines) = watched(&mut command(&["test", "--workspace", "--no-fail-fast"]))?;
        tally = report::cargo_test(&lines).ok_or_else(broken)?;
    }
    tally.withdraw(not_run);
    Ok(tally)
}
