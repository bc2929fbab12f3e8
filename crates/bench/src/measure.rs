//! One size: makes the directory, imports it, indexes it, starts it, loads it, prints it, weighs it.
//! Every step works on a folder of its own, which is removed at the end.

use crate::arguments::{Arguments, Effort};
use crate::failure::{Failure, Result};
use crate::files::{self, LARGE, SMALL};
use crate::floor;
use crate::load::{self, Cell, median};
use crate::paper::{self, Brochure};
use crate::program::{Memory, Program, Server};
use crate::prose::Prose;
use crate::targets::{self, Target};
use crate::weights::{self, Weights};
use crate::workspace::Session;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::time::interval;

/// Everything that was measured of one size.
#[derive(Debug, Serialize)]
pub struct Size {
    pub services: usize,
    /// Files to import, in MB.
    pub input: f64,
    /// Seconds, and memory at its most in MB, of `teranga import hsds`.
    pub import: (f64, f64),
    /// Seconds from the first start after the import to the first page: it takes the import into the search index.
    pub first_start: f64,
    /// Seconds, and memory at its most in MB, of `teranga reindex`.
    pub reindex: (f64, f64),
    /// Seconds from start to the first page, the median.
    pub start: f64,
    /// MB on disk.
    pub database: f64,
    pub index: f64,
    pub at_rest: Memory,
    pub under_load: Memory,
    pub rows: Vec<Row>,
    pub floors: BTreeMap<String, Vec<Cell>>,
    pub brochures: Vec<Brochure>,
    pub weights: Option<Weights>,
    /// Results of the search that was measured.
    pub hits: usize,
}

#[derive(Debug, Serialize)]
pub struct Row {
    pub name: &'static str,
    pub label: &'static str,
    pub floor: &'static str,
    pub cells: Vec<Cell>,
}

/// The median of times, in milliseconds.
pub fn milliseconds(times: Vec<Duration>) -> f64 {
    median(times.into_iter().map(|time| time.as_secs_f64() * 1e3).collect())
}

pub async fn size(arguments: &Arguments, teranga: &Path, services: usize) -> Result<Size> {
    let scratch = tempfile::tempdir()?;
    let effort = arguments.effort();
    let program = Program { binary: teranga.to_path_buf(), data: scratch.path().join("data") };
    let mut size = fill(&program, services, scratch.path()).await?;
    let session = Session::begin(&program).await?;
    note("starting");
    let home = format!("/fr/{LARGE}");
    let (server, first) = program.serve(&home).await?;
    server.stop().await?;
    size.first_start = first;
    note("making the index anew");
    let reindex = program.run(&["reindex"]).await?;
    size.reindex = (reindex.seconds, reindex.peak);
    let mut starts = Vec::new();
    for _ in 0..effort.repeats {
        let (server, seconds) = program.serve(&home).await?;
        starts.push(seconds);
        server.stop().await?;
    }
    size.start = median(starts);
    (size.database, size.index) = (program.size("teranga.db"), program.size("search"));
    for languages in ["fr", "fr,ar", "fr,ar,en"].into_iter().filter(|_| arguments.wants("brochure")) {
        note(&format!("brochure in {languages}"));
        size.brochures.push(paper::command(&program, languages, effort.repeats).await?);
    }
    let (server, _) = program.serve(&home).await?;
    serving(arguments, &server, &mut size, scratch.path(), &session).await?;
    server.stop().await?;
    Ok(size)
}

/// Writes and imports the directory.
async fn fill(program: &Program, services: usize, scratch: &Path) -> Result<Size> {
    note(&format!("making {services} services"));
    let prose = Prose::new();
    let small = files::write_small(&prose, scratch)?;
    let large = files::write_large(&prose, services, scratch)?;
    import(program, &small, SMALL).await?;
    let (mut seconds, mut peak, mut input): (f64, f64, f64) = (0.0, 0.0, 0.0);
    for file in &large {
        note(&format!("importing {}", file.display()));
        let ran = import(program, file, LARGE).await?;
        (seconds, peak, input) =
            (seconds + ran.seconds, peak.max(ran.peak), input + file.metadata()?.len() as f64 / 1e6);
        std::fs::remove_file(file)?;
    }
    let none = Memory { resident: 0.0, own: 0.0, peak: 0.0 };
    Ok(Size {
        services,
        input,
        import: (seconds, peak),
        first_start: 0.0,
        reindex: (0.0, 0.0),
        start: 0.0,
        database: 0.0,
        index: 0.0,
        at_rest: none,
        under_load: none,
        rows: Vec::new(),
        floors: BTreeMap::new(),
        brochures: Vec::new(),
        weights: None,
        hits: 0,
    })
}

async fn import(program: &Program, file: &Path, territory: &str) -> Result<crate::program::Ran> {
    let path = file.to_string_lossy();
    program.run(&["import", "hsds", &path, "--territory", territory, "--language", "fr", "--source", territory]).await
}

async fn serving(
    arguments: &Arguments,
    server: &Server,
    size: &mut Size,
    scratch: &Path,
    session: &Session,
) -> Result<()> {
    let effort = arguments.effort();
    rest(Duration::from_secs(2)).await;
    size.at_rest = server.memory()?;
    size.hits = hits(server, size.services).await?;
    size.under_load = size.at_rest;
    let all = targets::all(size.services, server.address, session).await?;
    let wanted: Vec<Rc<Target>> = all.iter().filter(|target| arguments.wants(target.name)).cloned().collect();
    let floors: Vec<Rc<Target>> =
        all.into_iter().filter(|it| wanted.iter().any(|target| target.floor == it.name)).collect();
    let floor = floor::start(&floors, server.address, scratch).await?;
    for target in &wanted {
        note(target.label);
        let cells = cells(target, server, arguments, effort).await?;
        let now = server.memory()?;
        if now.resident > size.under_load.resident {
            size.under_load = now;
        }
        size.rows.push(Row { name: target.name, label: target.label, floor: target.floor, cells });
        if target.floor == target.name {
            let bare = Rc::new(Target::of_floor(target));
            size.floors.insert(target.name.to_owned(), self::cells(&bare, &floor, arguments, effort).await?);
        }
    }
    drop(floor);
    if arguments.wants("weight") {
        size.weights = Some(weights::weigh(server.address, &format!("/fr/{LARGE}/services/service-7")).await?);
    }
    for brochure in &mut size.brochures {
        paper::served(brochure, server.address, effort.repeats).await?;
    }
    Ok(())
}

async fn cells(target: &Rc<Target>, server: &Server, arguments: &Arguments, effort: Effort) -> Result<Vec<Cell>> {
    let mut cells = Vec::new();
    for connections in &arguments.connections {
        if !target.heavy || *connections == 1 {
            cells.push(load::measure(target, server, *connections, effort).await?);
        }
    }
    Ok(cells)
}

/// How many services the searched words are found in.
async fn hits(server: &Server, services: usize) -> Result<usize> {
    let prose = Prose::new();
    let name = files::large(&prose, services).name(0);
    let path = format!("/api/hsds/v3/services?search={name}&per_page=25&full=true&territory={LARGE}");
    let mut connection = crate::http::Connection::to(server.address).await?;
    let answer = connection.ask(&crate::http::get(&path, "")).await?;
    let page: serde_json::Value =
        serde_json::from_slice(answer.body).map_err(|error| Failure(format!("{path}: {error}")))?;
    match (page["total_items"].as_u64(), page["size"].as_u64()) {
        (Some(total), Some(_)) => Ok(usize::try_from(total).unwrap_or_default()),
        _ => Err(Failure(format!("{path} was answered with status {}: {page}", answer.status))),
    }
}

/// Lets the server finish what it does after its start.
pub async fn rest(time: Duration) {
    let started = Instant::now();
    let mut tick = interval(Duration::from_millis(100));
    while started.elapsed() < time {
        tick.tick().await;
    }
}

/// Says on standard error what is being done; the figures alone go to standard output.
pub fn note(what: &str) {
    eprintln!("bench: {what}");
}
