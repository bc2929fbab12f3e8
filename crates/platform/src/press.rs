//! Lays out documents as PDF: in a process of its own when the instance serves, so that the typesetter's memory is given back.
//! A few at once, beside the requests; a document goes through a pipe and is written to no disk.

use crate::settings::Settings;
use kernel::{Dir, Error, Result};
use print::{Direction, Document};
use std::path::Path;
use std::process::Stdio;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::sync::Semaphore;

/// Documents laid out at once: each takes a core, and a megabyte of memory a page.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// A direction, as paper has it.
pub fn direction(dir: Dir) -> Direction {
    if dir == Dir::Rtl { Direction::Rtl } else { Direction::Ltr }
}

/// A document as PDF.
///
/// # Errors
/// `Malformed` when it cannot be printed: too long, or in letters that no font here has.
pub async fn lay_out(settings: &Settings, document: impl Into<Document>) -> Result<Vec<u8>> {
    let document = document.into();
    let _turn = PRESSES.acquire().await.map_err(Error::internal)?;
    match &settings.press {
        Some(program) => in_a_process(program, &document).await,
        None => {
            let work = tokio::task::spawn_blocking(move || print::document(&document));
            work.await.map_err(Error::internal)?.map_err(|error| Error::Malformed(error.to_string()))
        }
    }
}

/// What the process does: a document as JSON, laid out as PDF.
///
/// # Errors
/// As [`lay_out`].
pub fn press(document: impl std::io::Read) -> Result<Vec<u8>> {
    let document: Document = serde_json::from_reader(std::io::BufReader::new(document)).map_err(Error::internal)?;
    print::document(&document).map_err(|error| Error::Malformed(error.to_string()))
}

async fn in_a_process(program: &Path, document: &Document) -> Result<Vec<u8>> {
    let mut child = Command::new(program)
        .arg("press")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(Error::internal)?;
    let input = serde_json::to_vec(document).map_err(Error::internal)?;
    let mut stdin = child.stdin.take();
    let give = async {
        // A child that refuses closes its end: what it says then is the answer.
        if let Some(mut stdin) = stdin.take() {
            let _ = stdin.write_all(&input).await;
        }
    };
    let ((), done) = tokio::join!(give, child.wait_with_output());
    let done = done.map_err(Error::internal)?;
    if done.status.success() {
        return Ok(done.stdout);
    }
    Err(Error::Malformed(String::from_utf8_lossy(&done.stderr).trim().to_owned()))
}
