//! What the program says about its work, on standard error and standard output.
//! A failure is one line that says what to do; what people wrote in the directory is never in it.

use kernel::Error;
use std::io::{IsTerminal, Write, stderr, stdout};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Says why nothing was done.
pub fn refuse(text: &str) -> ExitCode {
    let _ = writeln!(stderr(), "teranga: {text}");
    ExitCode::FAILURE
}

/// A line of the result, on standard output.
pub fn say(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}

/// An error as one line.
pub fn line(error: &Error) -> String {
    let text = match error {
        Error::Unavailable(text) | Error::Malformed(text) => text.clone(),
        Error::NotFound => "there is no such thing in this directory".into(),
        Error::Conflict => "somebody else has just changed the same thing; try again".into(),
        Error::Internal(cause) => {
            format!("{}. If `teranga doctor` finds nothing, please report it", chain(cause.as_ref()))
        }
        other => other.to_string(),
    };
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let words = cause.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        next = cause.source();
    }
    text
}

/// A line that is written over while something goes on, only if somebody is looking.
pub struct Progress {
    seen: bool,
    last: Mutex<Option<Instant>>,
}

impl Progress {
    pub fn new() -> Progress {
        Progress { seen: stderr().is_terminal(), last: Mutex::default() }
    }

    /// Shows a text, at most ten times a second.
    pub fn show(&self, text: &str) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if self.seen && last.is_none_or(|last| last.elapsed() > Duration::from_millis(100)) {
            *last = Some(Instant::now());
            let _ = write!(stderr(), "\r\x1b[2K{text}");
            let _ = stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.seen {
            let _ = write!(stderr(), "\r\x1b[2K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_line() {
        assert_eq!(line(&Error::Unavailable("the disk\n  is full".into())), "the disk is full");
        let outer = std::io::Error::other(std::io::Error::other("inner"));
        assert!(line(&Error::internal(outer)).starts_with("inner. If"));
    }
}
