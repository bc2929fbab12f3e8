//! The browser tests: a teranga of their own with the demo network, and Playwright.
//! The clock stands still on a Wednesday morning, so that "open now" means the same every day.

use crate::context::Context;
use crate::postgres::free_port;
use crate::report::{self, Tally};
use crate::scratch::Scratch;
use crate::steps::{Failure, Result, note, wait_until};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// 25 November 2026 is a Wednesday.
const CLOCK: &str = "2026-11-25T09:30:00Z";

/// Starting includes loading the demo network with a program built without optimisation.
const START_LIMIT: Duration = Duration::from_secs(120);

/// Runs the browser tests against a fresh server, which is stopped however they end.
pub fn test(context: &Context, chromium: &Path, filter: Option<&str>) -> Result<Tally> {
    let mut scratch = Scratch::new("browser")?;
    let port = free_port()?;
    let data = scratch.folder("data")?;
    serve(context, &mut scratch, port, &data)?;
    let counts = scratch.path.join("counts.txt");
    let reporter = context.root.join("xtask/playwright-counts.mjs");
    let mut playwright = Command::new("npx");
    playwright.args(["--no-install", "playwright", "test", "--pass-with-no-tests"]);
    playwright.arg(format!("--reporter=list,{}", reporter.display()));
    if let Some(filter) = filter {
        playwright.arg("--grep").arg(literally(filter));
    }
    playwright.env("TERANGA_URL", format!("http://127.0.0.1:{port}")).env("CHROMIUM", chromium);
    // For what is done with the program itself, such as a backup of the instance that is being looked at.
    playwright.env("TERANGA_PROGRAM", context.built("debug", "teranga")).env("TERANGA_DATA", &data);
    playwright.env("TERANGA_COUNTS", &counts).current_dir(context.web());
    let status = playwright.status().map_err(|e| Failure(format!("npx cannot be started: {e}")))?;
    let text = fs::read_to_string(&counts).unwrap_or_default();
    let mut tally = report::playwright(&text).ok_or_else(|| Failure(format!("Playwright did not run ({status})")))?;
    if !status.success() && tally.failed == 0 {
        // A broken test file or set-up fails the run without failing a test.
        tally.failed = 1;
    }
    if tally.failed > 0 {
        note(&format!("the end of the server's log:\n{}", scratch.tail("teranga.log")));
    }
    Ok(tally)
}

fn serve(context: &Context, scratch: &mut Scratch, port: u16, data: &Path) -> Result<()> {
    let mut server = Command::new(context.built("debug", "teranga"));
    server.args(["serve", "--demo", "--clock", CLOCK, "--listen", &format!("127.0.0.1:{port}")]);
    // Browsers know passkeys at names alone, not at numbers.
    server.args(["--public-url", &format!("http://localhost:{port}"), "--data"]);
    scratch.spawn(server.arg(data).current_dir(&context.root), "TERM", "teranga.log")?;
    let ready = wait_until("teranga", START_LIMIT, || match scratch.ended() {
        Some(status) => Err(Failure(format!("teranga ended ({status})"))),
        None => Ok(is_ready(port)),
    });
    ready.map_err(|failure| Failure(format!("{}\n{}", failure.0, scratch.tail("teranga.log"))))
}

fn is_ready(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.take(64).read_to_end(&mut answer)?;
        Ok(answer.starts_with(b"HTTP/1.1 200 "))
    };
    ask().unwrap_or(false)
}

/// Playwright reads a regular expression; people give words.
fn literally(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, character| {
        if !character.is_alphanumeric() && !character.is_whitespace() {
            out.push('\\');
        }
        out.push(character);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_taken_literally() {
        assert_eq!(literally("open now? (fr)"), r"open now\? \(fr\)");
    }

    #[test]
    fn nobody_listening_is_not_ready() {
        assert!(!is_ready(free_port().unwrap()));
    }
}
