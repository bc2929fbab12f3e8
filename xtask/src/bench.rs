//! `cargo xtask bench`: measures a release build of teranga.
//! The bench finds the program to measure in `TERANGA_BIN`.

use crate::context::Context;
use crate::steps::{Result, Steps, must};
use crate::{run, web};
use std::process::Command;

pub fn bench(context: &Context, arguments: &[String]) -> Result<bool> {
    let (profile, given) = match arguments.split_first() {
        Some((first, rest)) if first == "--fast" => ("bench-fast", rest),
        _ => ("release", arguments),
    };
    let given = given.strip_prefix(&["--".to_owned()][..]).unwrap_or(given);
    let mut steps = Steps::begin();
    steps.run("Web assets", || web::bring(context))?;
    steps.run(&format!("Build teranga and the bench ({profile})"), || {
        run::build(context, &["--bin", "bench", "--profile", profile])
    })?;
    steps.run("Measure", || {
        let mut bench = Command::new(context.built(profile, "bench"));
        bench.args(given).current_dir(&context.root).env("TERANGA_BIN", context.built(profile, "teranga"));
        must(&mut bench)
    })?;
    Ok(true)
}
