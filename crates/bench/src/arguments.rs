//! The words of the command line.
//! Without any, the bench measures everything at every size, which takes about half an hour.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Measures a release build of Teranga with invented directories, and a bare axum server beside it.
#[derive(Debug, Parser)]
#[command(max_term_width = 110)]
pub struct Arguments {
    /// Services in the directories to measure
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
    pub sizes: Vec<usize>,
    /// Measure only the rows whose name contains one of these words, such as search,home; none leaves out the load
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    /// Connections, each of which sends its next request when the last was answered
    #[arg(long, value_delimiter = ',', default_value = "1,8,64")]
    pub connections: Vec<usize>,
    /// Runs of each cell; the median is told
    #[arg(long, default_value_t = 3)]
    pub runs: usize,
    /// Seconds of each run, after half as long to warm up
    #[arg(long, default_value_t = 1.0)]
    pub seconds: f64,
    /// One run of half a second, one start, one brochure: to see whether it works
    #[arg(long)]
    pub quick: bool,
    /// Also write everything that was measured into this file
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// The program to measure
    #[arg(long, env = "TERANGA_BIN", value_name = "FILE")]
    pub teranga: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve answers from a folder with bare axum (the bench starts it itself)
    #[command(hide = true)]
    Floor { folder: PathBuf },
}

/// How thoroughly a cell is measured.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    pub runs: usize,
    pub seconds: f64,
    /// Starts of the program, and brochures.
    pub repeats: usize,
}

impl Arguments {
    pub fn effort(&self) -> Effort {
        if self.quick {
            return Effort { runs: 1, seconds: 0.5, repeats: 1 };
        }
        Effort { runs: self.runs.max(1), seconds: self.seconds, repeats: 5 }
    }

    /// Whether the row of this name is to be measured.
    pub fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| name.contains(word.as_str()))
    }
}
