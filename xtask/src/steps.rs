//! Steps: named pieces of work whose beginning, end and duration are shown.
//! A step that fails is shown as failed; nothing is hidden and nothing is retried.

use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Why a command stopped, said to a person.
#[derive(Debug)]
pub struct Failure(pub String);

pub type Result<T> = std::result::Result<T, Failure>;

/// The steps done so far, with their durations.
pub struct Steps {
    began: Instant,
    done: Vec<(String, Duration, bool)>,
}

impl Steps {
    pub fn begin() -> Self {
        Self { began: Instant::now(), done: Vec::new() }
    }

    /// Runs one step and shows it.
    pub fn run<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("\n==> {name}");
        let began = Instant::now();
        let outcome = work();
        let took = began.elapsed();
        let word = if outcome.is_ok() { "done" } else { "FAILED" };
        eprintln!("    {word}: {name} ({})", duration(took));
        self.done.push((name.to_owned(), took, outcome.is_ok()));
        outcome
    }

    /// Shows every step with its duration.
    pub fn summarise(&self) {
        eprintln!("\n==> Steps");
        for (name, took, ok) in &self.done {
            eprintln!("{:>10}  {name}{}", duration(*took), if *ok { "" } else { "  FAILED" });
        }
        eprintln!("{:>10}  in all", duration(self.began.elapsed()));
    }

    pub fn elapsed(&self) -> String {
        duration(self.began.elapsed())
    }
}

/// Writes a duration as people say it: `0.4 s`, `12 s`, `5 min 35 s`.
pub fn duration(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{} s", time.as_secs()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// A line inside a step.
pub fn note(text: &str) {
    eprintln!("    {text}");
}

/// Runs a command to its end with our own input and output; a failure names the command.
pub fn must(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|e| cannot_start(command, &e))?;
    if status.success() { Ok(()) } else { Err(Failure(format!("`{}` failed ({status})", shown(command)))) }
}

/// The trimmed standard output of a command that must succeed; its standard error is shown if it does not.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|e| cannot_start(command, &e))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Failure(format!("`{}` failed ({})\n{said}", shown(command), output.status)))
}

/// Runs a command, passes on what it writes, and returns the lines too (both streams, without colours).
pub fn watched(command: &mut Command) -> Result<(ExitStatus, Vec<String>)> {
    if std::io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| cannot_start(command, &e))?;
    let errors = child.stderr.take().map(|stream| std::thread::spawn(|| pass_on(stream, std::io::stderr())));
    let mut lines = child.stdout.take().map(|stream| pass_on(stream, std::io::stdout())).unwrap_or_default();
    lines.extend(errors.and_then(|thread| thread.join().ok()).unwrap_or_default());
    let status = child.wait().map_err(|e| Failure(format!("`{}` was lost: {e}", shown(command))))?;
    Ok((status, lines))
}

fn pass_on(from: impl Read, mut to: impl Write) -> Vec<String> {
    let mut from = BufReader::new(from);
    let mut lines = Vec::new();
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).is_ok_and(|count| count > 0) {
        // A reader that went away is no reason to stop the tests.
        let _ = to.write_all(&line).and_then(|()| to.flush());
        lines.push(without_colours(&String::from_utf8_lossy(&line)));
        line.clear();
    }
    lines
}

fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.trim_end().chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(character);
        }
    }
    plain
}

/// Asks `ready` until it says yes, or fails after `limit`.
pub fn wait_until(what: &str, limit: Duration, mut ready: impl FnMut() -> Result<bool>) -> Result<()> {
    let began = Instant::now();
    while !ready()? {
        if began.elapsed() > limit {
            return Err(Failure(format!("{what} was not ready within {}", duration(limit))));
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "another program's readiness can only be asked for, now and then"
        )]
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure(format!("`{}` cannot be started: {error}", shown(command)))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_said_as_people_say_them() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(42)), "42 s");
        assert_eq!(duration(Duration::from_secs(335)), "5 min 35 s");
    }

    #[test]
    fn colours_are_removed() {
        assert_eq!(without_colours("\u{1b}[32;1m     Summary\u{1b}[0m [ 0.1s]\n"), "     Summary [ 0.1s]");
    }

    #[test]
    fn what_a_command_writes_is_returned() {
        let (status, lines) = watched(Command::new("sh").args(["-c", "echo one; echo two >&2"])).unwrap();
        assert!(status.success());
        assert_eq!(lines, ["one", "two"]);
    }

    #[test]
    fn a_failing_command_is_named() {
        let failure = output(Command::new("sh").args(["-c", "echo why >&2; exit 3"])).unwrap_err();
        assert!(failure.0.contains("exit 3") && failure.0.contains("why"), "{}", failure.0);
    }
}
