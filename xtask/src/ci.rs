//! `cargo xtask ci`: everything a change must pass.
//! Every check runs even after another failed, so that one run tells all there is to mend.

use crate::context::Context;
use crate::steps::{Result, Steps, must};
use crate::{test, tools, web};

const DENY: [&str; 6] = ["deny", "--locked", "check", "licenses", "bans", "sources"];
const CLIPPY: [&str; 7] = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];

pub fn ci(context: &Context) -> Result<bool> {
    let mut steps = Steps::begin();
    // What is embedded in the program must be there before anything is compiled.
    steps.run("Web packages", || web::bring(context))?;
    let checks = [
        steps.run("Format", || must(&mut context.cargo(&["fmt", "--all", "--check"]))),
        steps.run("cargo-deny", || tools::cargo_deny(context)),
        steps.run("Licences, duplicates, sources", || must(&mut context.cargo(&DENY))),
        steps.run("Clippy", || must(&mut context.cargo(&CLIPPY))),
    ];
    let tally = test::run_all(context, &mut steps, None);
    steps.summarise();
    for failure in checks.iter().filter_map(|check| check.as_ref().err()) {
        eprintln!("failed: {}", failure.0);
    }
    let tally = tally?;
    tally.print();
    Ok(checks.iter().all(Result::is_ok) && test::is_success(context, &tally))
}
