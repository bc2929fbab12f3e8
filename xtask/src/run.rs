//! `cargo xtask run`: from a fresh clone to the demo network in the browser.
//! Arguments given by hand win over the defaults.

use crate::context::Context;
use crate::steps::{Failure, Result, Steps, must};
use crate::web;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Options of `teranga serve` that are set unless given by hand.
const DEFAULTS: [(&str, Option<&str>); 3] =
    [("--demo", None), ("--data", Some("./teranga-data")), ("--listen", Some("127.0.0.1:8080"))];

pub fn run(context: &Context, arguments: &[String]) -> Result<bool> {
    let given = arguments.strip_prefix(&["--".to_owned()][..]).unwrap_or(arguments);
    let mut steps = Steps::begin();
    steps.run("Web assets", || web::bring(context))?;
    steps.run("Build teranga (the first time takes minutes)", || build(context, &[]))?;
    let arguments = with_defaults(given);
    eprintln!("\n==> teranga serve {} (after {})", arguments.join(" "), steps.elapsed());
    let program = context.built("debug", "teranga");
    let error = Command::new(&program).arg("serve").args(arguments).current_dir(&context.root).exec();
    Err(Failure(format!("cannot start {}: {error}", program.display())))
}

/// Builds the `teranga` program. The whole workspace is selected so that every command builds dependencies with the
/// same features, and none of them twice.
pub fn build(context: &Context, more: &[&str]) -> Result<()> {
    must(context.cargo(&["build", "--workspace", "--bin", "teranga"]).args(more))
}

fn with_defaults(given: &[String]) -> Vec<String> {
    let mut arguments = Vec::new();
    for (option, value) in DEFAULTS {
        let is_given = given.iter().any(|word| word == option || word.starts_with(&format!("{option}=")));
        if !is_given {
            arguments.push(option.to_owned());
            arguments.extend(value.map(str::to_owned));
        }
    }
    arguments.extend_from_slice(given);
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_replaces_a_default() {
        let given = ["--listen=[::]:80".to_owned(), "--demo".to_owned()];
        assert_eq!(with_defaults(&given), ["--data", "./teranga-data", "--listen=[::]:80", "--demo"]);
        assert_eq!(with_defaults(&[]).len(), 5);
    }
}
