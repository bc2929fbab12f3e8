//! Programs the checks need that are neither Rust nor Node: found, or brought when that can be done without asking.
//! System packages are only installed by root, on systems that have apt; otherwise a person is told what to install.

use crate::context::{Context, on_path};
use crate::scratch::make_folder;
use crate::steps::{Failure, Result, must, note, output};
use std::path::PathBuf;
use std::process::Command;

const CARGO_DENY: &str = "0.20.2";
const CHROMIUM_PACKAGE: &str = "@sparticuz/chromium@153.0.0";

/// Prints where the packaged browser was unpacked to.
const UNPACK: &str = "import('@sparticuz/chromium').then(it => it.default.executablePath()).then(console.log)";

/// Makes `cargo deny` available in the tools folder, unless the machine has it.
pub fn cargo_deny(context: &Context) -> Result<()> {
    if on_path("cargo-deny").is_some() || context.tools.join("bin/cargo-deny").is_file() {
        return Ok(());
    }
    // Without optimisation it is built in a fraction of the time, and still checks in seconds.
    let mut install = context.cargo(&["install", "cargo-deny", "--locked", "--debug", "--version", CARGO_DENY]);
    install.env_remove("CARGO_TARGET_DIR").arg("--root").arg(&context.tools);
    must(&mut install)
}

/// Makes `pdftotext` available if it can; the tests that read PDF files say so themselves when it is not.
pub fn pdftotext(context: &Context) -> Result<()> {
    if on_path("pdftotext").is_none() && !apt(context, "poppler-utils") {
        note("pdftotext was not found: install poppler-utils to run the tests that read PDF files");
    }
    Ok(())
}

/// A Chromium that starts.
pub fn chromium(context: &Context) -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").filter(|named| !named.is_empty()) {
        return starts(PathBuf::from(named));
    }
    let installed = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path);
    if let Some(found) = installed() {
        return starts(found);
    }
    if apt(context, "chromium")
        && let Some(found) = installed()
    {
        return starts(found);
    }
    packaged_chromium(context).and_then(starts).map_err(|failure| {
        Failure(format!("{}\nno Chromium: install Chromium or Chrome, or name one in CHROMIUM", failure.0))
    })
}

fn starts(program: PathBuf) -> Result<PathBuf> {
    note(&output(Command::new(&program).arg("--version"))?);
    Ok(program)
}

fn packaged_chromium(context: &Context) -> Result<PathBuf> {
    if !cfg!(target_os = "linux") {
        return Err(Failure("there is no packaged Chromium for this system".into()));
    }
    let folder = make_folder(&context.tools.join("chromium"))?;
    if !folder.join("node_modules/@sparticuz/chromium").is_dir() {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).arg(CHROMIUM_PACKAGE);
        must(&mut npm)?;
    }
    let said = output(Command::new("node").args(["--input-type=module", "--eval", UNPACK]).current_dir(&folder))?;
    Ok(PathBuf::from(said))
}

/// Installs a system package; says whether it did.
fn apt(context: &Context, package: &str) -> bool {
    if !context.root_user || on_path("apt-get").is_none() {
        return false;
    }
    let apt = |arguments: &[&str]| {
        must(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).is_ok()
    };
    let install = ["install", "-y", "-q", "--no-install-recommends", package];
    note(&format!("installing the system package {package}"));
    apt(&install) || (apt(&["update", "-q"]) && apt(&install))
}
