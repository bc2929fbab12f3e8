//! `cargo xtask bench`: measures a release build of teranga.
//! The bench finds the program to measure in `TERANGA_BIN`.

use crate::context::Context;
use crate::steps::{Result, Steps, must};
use crate::{run, web};
use std::process::Command;

pub fn bench(context: &Context, arguments: &[String]) -> Result<bool> {
    let profile = "release";
    let given = arguments.strip_prefix(&["--".to_owned()][..]).unwrap_or(arguments);
    let mut steps = Steps::begin();
    steps.run("Web assets", || web::bring(context))?;
    steps.run("Build teranga and the bench", || run::build(context, &["--bin", "bench", "--profile", profile]))?;
    steps.run("Measure", || {
        let mut bench = Command::new(context.built(profile, "bench"));
        bench.args(given).current_dir(&context.root).env("TERANGA_BIN", context.built(profile, "teranga"));
        must(&mut bench)
    })?;
    Ok(true)
}
