//! The program `teranga`: what was asked for on the command line is done, and said.
//! Exit code 0 when it was done, 1 when not (one line on standard error says what to do), 2 when it was not understood.

mod cli;
mod commands;
mod report;
mod settings;

use clap::Parser;
use cli::Cli;
use std::process::ExitCode;

/// Gives memory back after a brochure, which the system's own allocator keeps.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return report::refuse(&format!("the machine gives no threads: {error}")),
    };
    match runtime.block_on(commands::run(cli)) {
        Ok(code) => code,
        Err(error) => report::refuse(&report::line(&error)),
    }
}
