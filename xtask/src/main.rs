//! The project's own commands: `cargo xtask run`, `test`, `ci` and `bench`.
//! Each command works on a fresh machine with Rust, Node and a C compiler, and can be repeated without harm.

mod bench;
mod browser;
mod ci;
mod context;
mod postgres;
mod report;
mod run;
mod scratch;
mod steps;
mod test;
mod tools;
mod web;

use std::process::ExitCode;

const USAGE: &str = "\
The commands of Teranga's workshop.

Usage: cargo xtask <COMMAND> [ARGUMENTS]

  run [ARGUMENTS]     bring the web assets, build, and serve the demo network on http://127.0.0.1:8080
                      (ARGUMENTS go to `teranga serve`)
  test [-- FILTER]    bring what the tests need (node packages, a private PostgreSQL, a headless Chromium)
                      and run every test, or those whose name contains FILTER
  ci                  format, clippy, dependency check, then every test: what .ci/run calls
  bench [ARGUMENTS]   build in release and measure (ARGUMENTS go to the bench)

Environment:
  CARGO_TARGET_DIR         where builds are kept; a folder that is kept from one run to the next saves minutes
  TERANGA_CACHE            where tools are kept (default ~/.cache/teranga/tools)
  TERANGA_TEST_POSTGRES    a PostgreSQL to test on (postgres://…), in place of a private one
  TERANGA_POSTGRES_BIN     folder of the PostgreSQL programs to use, or `npm` for the packaged ones
  CHROMIUM                 the browser to test with
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = context::Context::find().and_then(|context| match command {
        "run" => run::run(&context, rest),
        "test" => test::test(&context, rest),
        "ci" => ci::ci(&context),
        "bench" => bench::bench(&context, rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(true)
        }
        other => Err(steps::Failure(format!("there is no command `{other}`\n\n{USAGE}"))),
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("\nerror: {}", failure.0);
            ExitCode::FAILURE
        }
    }
}
