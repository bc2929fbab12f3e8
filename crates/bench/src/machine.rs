//! The machine on which the bench runs, so that its figures mean something elsewhere.
//! What cannot be told is called unknown, never guessed.

use serde::Serialize;
use std::process::Command;

#[derive(Debug, Clone, Serialize)]
pub struct Machine {
    pub processor: String,
    pub cores: usize,
    /// GB of 1,000,000,000 bytes.
    pub memory: f64,
    pub kernel: String,
    pub rustc: String,
    /// Debug builds are not worth a figure; the table says when it shows one.
    pub build: &'static str,
    /// Processes that wanted a core when the bench began: mean of the minute before.
    pub load: String,
}

impl Machine {
    pub fn look(teranga: &std::path::Path) -> Machine {
        let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        let after = |text: &str, key: &str| {
            text.lines()
                .find(|line| line.starts_with(key))
                .and_then(|line| Some(line.split_once(':')?.1.trim().to_owned()))
        };
        let memory =
            after(&read("/proc/meminfo"), "MemTotal").and_then(|size| size.split(' ').next()?.parse::<f64>().ok());
        let path = teranga.to_string_lossy();
        Machine {
            processor: after(&read("/proc/cpuinfo"), "model name").unwrap_or_else(unknown),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory: memory.map_or(0.0, |kilobytes| kilobytes * 1_024.0 / 1e9),
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            rustc: said("rustc"),
            build: if path.contains("/debug/") {
                "debug"
            } else if path.contains("/bench-fast/") {
                "bench-fast"
            } else {
                "release"
            },
            load: read("/proc/loadavg").split(' ').next().map_or_else(unknown, str::to_owned),
        }
    }
}

fn said(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    output.map_or_else(|_| unknown(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn unknown() -> String {
    "unknown".to_owned()
}
