//! `bench`: how fast and how big Teranga is, on this machine, with invented directories.
//! It prints Markdown on standard output and measures nothing that it did not verify to be answered rightly.

mod arguments;
mod bulletin;
mod desk;
mod dice;
mod failure;
mod files;
mod floor;
mod goals;
mod http;
mod load;
mod machine;
mod matching;
mod measure;
mod memory;
mod paper;
mod program;
mod prose;
mod records;
mod table;
mod tables;
mod targets;
mod weights;
mod words;
mod workspace;

use arguments::{Arguments, Command};
use clap::Parser;
use failure::{Failure, Result};
use machine::Machine;
use std::process::ExitCode;
use tokio::signal::unix::{SignalKind, signal};

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    if let Some(Command::Floor { folder }) = &arguments.command {
        return tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(floor::serve(folder));
    }
    // One thread asks; the server has the rest of the machine.
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        // Letting go of the work stops the servers and removes the folders.
        tokio::select! {
            done = bench(arguments) => done,
            stopped = told_to_stop() => stopped,
        }
    })
}

async fn told_to_stop() -> Result<()> {
    let mut end = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = end.recv() => {}
        pressed = tokio::signal::ctrl_c() => pressed?,
    }
    Err(Failure("stopped before the end".into()))
}

async fn bench(arguments: &Arguments) -> Result<()> {
    let teranga = arguments
        .teranga
        .clone()
        .ok_or_else(|| Failure("name the program to measure with TERANGA_BIN, or run `cargo xtask bench`".into()))?;
    let machine = Machine::look(&teranga);
    println!("{}", tables::machine(&machine));
    let mut sizes = Vec::new();
    let alone = [desk::NAME, memory::NAME, matching::NAME, table::NAME, bulletin::NAME];
    let sized = arguments.only.is_empty() || arguments.only.iter().any(|word| !alone.contains(&word.as_str()));
    for services in arguments.sizes.iter().filter(|_| sized) {
        let size = measure::size(arguments, &teranga, *services).await?;
        println!("{}", tables::size(&size));
        sizes.push(size);
        if let Some(file) = &arguments.json {
            let all = serde_json::json!({ "machine": machine, "sizes": sizes });
            std::fs::write(file, format!("{all:#}\n"))?;
        }
    }
    if sizes.len() > 1 {
        println!("{}", tables::growth(&sizes));
    }
    println!("{}", goals::table(&sizes));
    if arguments.wants(desk::NAME) {
        println!("{}", desk::table(&desk::measure(arguments, &teranga).await?));
    }
    if arguments.wants(matching::NAME) {
        println!("{}", matching::table(&matching::measure(arguments.effort())?));
    }
    if arguments.wants(table::NAME) {
        println!("{}", table::table(&table::measure(arguments.effort())?));
    }
    if arguments.wants(bulletin::NAME) {
        println!("{}", bulletin::table(&bulletin::measure(arguments.effort(), &teranga).await?));
    }
    if arguments.wants(memory::NAME) {
        println!("{}", memory::table(&memory::measure(arguments.effort()).await?));
    }
    Ok(())
}
