//! The brochure: as a command from nothing, and through the address of a server that is running.
//! The municipality of 300 services and 100 guide pages in one to three languages; about 200 pages is what the goal names.

use crate::failure::{Failure, Result};
use crate::files::SMALL;
use crate::http::{Connection, get};
use crate::load::median;
use crate::program::Program;
use serde::Serialize;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Instant;
use tokio::process::Command;

/// A brochure in some languages. Times in seconds.
#[derive(Debug, Clone, Serialize)]
pub struct Brochure {
    pub languages: String,
    pub pages: usize,
    pub bytes: usize,
    /// `teranga brochure`, with its start.
    pub command: f64,
    /// The first request for it to a server.
    pub first: f64,
    /// The median of later requests, each of which makes it anew.
    pub again: f64,
}

/// Makes the brochure with the command; no server may run on the data folder, whose index one process alone may hold.
pub async fn command(program: &Program, languages: &str, repeats: usize) -> Result<Brochure> {
    let file = program.data.with_extension("pdf");
    let out = file.to_string_lossy().into_owned();
    let mut times = Vec::new();
    for _ in 0..repeats.min(3) {
        times.push(
            program.run(&["brochure", "--territory", SMALL, "--languages", languages, "--out", &out]).await?.seconds,
        );
    }
    let bytes = std::fs::read(&file)?;
    let pages = pages(&file, &bytes).await;
    Ok(Brochure {
        languages: languages.to_owned(),
        pages,
        bytes: bytes.len(),
        command: median(times),
        first: 0.0,
        again: 0.0,
    })
}

/// Asks a server for the brochure, once and `repeats` times more under other addresses.
pub async fn served(brochure: &mut Brochure, address: SocketAddr, repeats: usize) -> Result<()> {
    let mut times = Vec::new();
    for n in 0..=repeats {
        let mut connection = Connection::to(address).await?;
        let started = Instant::now();
        let path = format!("/fr/{SMALL}/brochure.pdf?languages={}&n={n}", brochure.languages);
        let answer = connection.ask(&get(&path, "")).await?;
        if answer.status != 200 || !answer.body.starts_with(b"%PDF") {
            return Err(Failure(format!("the brochure was answered with status {}", answer.status)));
        }
        times.push(started.elapsed().as_secs_f64());
    }
    (brochure.first, brochure.again) = (times[0], median(times[1..].to_vec()));
    Ok(())
}

/// Pages of a PDF, as `pdfinfo` counts them; without it, the objects that say they are one.
pub async fn pages(file: &Path, bytes: &[u8]) -> usize {
    let told = Command::new("pdfinfo").arg(file).output().await.ok();
    let told = told.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let counted = told.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
    counted.unwrap_or_else(|| {
        bytes.windows(11).filter(|part| part.starts_with(b"/Type /Page") || part.starts_with(b"/Type/Page/")).count()
    })
}
