//! What the tests said: counts, and the names of those that could not run.
//! A test that did not run is never counted as passed, and is always named.

use std::fmt;
use std::fs;
use std::path::Path;

/// Numbers of tests by outcome.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    /// `name: reason` of each test that did not run.
    pub not_run: Vec<String>,
}

impl Tally {
    pub fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_run.extend(other.not_run);
    }

    /// Takes in the lines of the file that tests append `name: reason` to when they cannot run. Such a test returns
    /// early, so its runner counted it as passed.
    pub fn withdraw(&mut self, file: &Path) {
        let text = fs::read_to_string(file).unwrap_or_default();
        let lines: Vec<String> =
            text.lines().map(|line| without_prefix(line).to_owned()).filter(|line| !line.is_empty()).collect();
        self.passed = self.passed.saturating_sub(lines.len());
        self.not_run.extend(lines);
    }

    /// Names every test that did not run, then gives the counts as the last line.
    pub fn print(&self) {
        if !self.not_run.is_empty() {
            println!("\n{} did not run:", self.not_run.len());
        }
        for line in &self.not_run {
            println!("not run: {line}");
        }
        println!("\n{self}");
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.not_run.is_empty() { Ok(()) } else { write!(f, ", {} skipped", self.not_run.len()) }
    }
}

fn without_prefix(line: &str) -> &str {
    let line = line.trim();
    line.strip_prefix("not run:").unwrap_or(line).trim()
}

/// Reads cargo-nextest's output: its summary line, and the tests it lists as skipped (ignored) when `all` were asked
/// for; with a filter, skipped only means not chosen. `None` when there is no summary (the tests did not build).
pub fn nextest(lines: &[String], all: bool) -> Option<Tally> {
    let at = lines.iter().rposition(|line| line.trim_start().starts_with("Summary ["))?;
    let (_, counts) = lines[at].split_once(" run: ")?;
    let mut tally = Tally::default();
    for part in without_parentheses(counts).split(',') {
        let (number, word) = part.trim().split_once(' ')?;
        let number: usize = number.parse().ok()?;
        match word.trim() {
            "passed" => tally.passed += number,
            "skipped" => {}
            _ => tally.failed += number,
        }
    }
    if all {
        let skipped = lines[at..].iter().filter_map(|line| line.trim_start().strip_prefix("SKIP ["));
        let names = skipped.filter_map(|line| Some(without_parentheses(line.split_once(']')?.1)));
        tally.not_run = names.map(|name| format!("{}: ignored", name.trim())).collect();
    }
    Some(tally)
}

fn without_parentheses(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |character: &char| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(keep).collect()
}

/// Reads `cargo test`'s output: the sum of its result lines, and the tests it calls ignored. `None` when there is no
/// result line (the tests did not build).
pub fn cargo_test(lines: &[String]) -> Option<Tally> {
    let mut tally = Tally::default();
    let mut found = false;
    for line in lines {
        if let Some(result) = line.strip_prefix("test result: ") {
            let (_, counts) = result.split_once(". ")?;
            for part in counts.split(';') {
                match part.trim().split_once(' ') {
                    Some((number, "passed")) => tally.passed += number.parse::<usize>().ok()?,
                    Some((number, "failed")) => tally.failed += number.parse::<usize>().ok()?,
                    _ => {}
                }
            }
            found = true;
        } else if let Some((name, why)) = line.strip_prefix("test ").and_then(|test| test.split_once(" ... ignored")) {
            let reason = why.trim_start_matches(',').trim();
            tally.not_run.push(format!("{name}: {}", if reason.is_empty() { "ignored" } else { reason }));
        }
    }
    found.then_some(tally)
}

/// Reads the counts our Playwright reporter wrote: `passed N` and `failed N`, then `not run: name: reason` lines.
pub fn playwright(text: &str) -> Option<Tally> {
    let number = |word: &str| text.lines().find_map(|line| line.strip_prefix(word)?.trim().parse().ok());
    let not_run = text.lines().filter(|line| line.starts_with("not run:")).map(|line| without_prefix(line).to_owned());
    Some(Tally { passed: number("passed ")?, failed: number("failed ")?, not_run: not_run.collect() })
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
