//! The web folder's node packages and the third-party files copied out of them.
//! Nothing is brought again while the lock file and the copying script are unchanged.

use crate::context::{Context, on_path};
use crate::steps::{Failure, Result, must, note};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Brings node packages and third-party files, unless they are there already.
pub fn bring(context: &Context) -> Result<()> {
    let web = context.web();
    if !web.join("package-lock.json").is_file() {
        return Err(Failure(format!("{} is missing", web.join("package-lock.json").display())));
    }
    for program in ["node", "npm"] {
        on_path(program).ok_or_else(|| Failure(format!("`{program}` was not found: install Node.js 20 or newer")))?;
    }
    let packages = contents(&web, &["package.json", "package-lock.json"])?;
    once(&web, "node_modules/.packages-stamp", &packages, true, "node packages", || {
        // The browser is the machine's own (see browser.rs).
        let mut npm = Command::new("npm");
        npm.args(["ci", "--no-audit", "--no-fund"]).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        must(npm.current_dir(&web))
    })?;
    let copies = packages + &contents(&web, &["vendor.mjs"])?;
    once(&web, "node_modules/.vendor-stamp", &copies, web.join("vendor").is_dir(), "third-party files", || {
        must(Command::new("node").arg("vendor.mjs").current_dir(&web))
    })
}

/// Does the work unless the stamp says that it was done for this very content.
fn once(
    web: &Path,
    stamp: &str,
    content: &str,
    there: bool,
    what: &str,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let stamp = web.join(stamp);
    if there && fs::read_to_string(&stamp).is_ok_and(|old| old == content) {
        note(&format!("{what}: unchanged"));
        return Ok(());
    }
    work()?;
    fs::write(&stamp, content).map_err(|e| Failure(format!("cannot write {}: {e}", stamp.display())))
}

fn contents(folder: &Path, files: &[&str]) -> Result<String> {
    files
        .iter()
        .map(|file| fs::read_to_string(folder.join(file)).map_err(|e| Failure(format!("web/{file}: {e}"))))
        .collect()
}
