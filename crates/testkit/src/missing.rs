//! Tests that cannot run here, and what they would have needed.
//! Each is named on the screen and in the file that `TERANGA_NOT_RUN` names; `cargo xtask test` counts them.

use std::env;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Says that a test did not run, and why. The test then returns.
///
/// # Panics
/// When the file that `TERANGA_NOT_RUN` names cannot be written: the test would be forgotten.
pub fn not_run(test: &str, reason: &str) {
    let line = format!("{test}: {}\n", reason.replace('\n', " "));
    eprint!("not run: {line}");
    if let Some(file) = env::var_os("TERANGA_NOT_RUN").filter(|file| !file.is_empty()) {
        let written =
            File::options().append(true).create(true).open(&file).and_then(|mut file| file.write_all(line.as_bytes()));
        written.unwrap_or_else(|error| panic!("{}: {error}", Path::new(&file).display()));
    }
}

/// Real data that is too large for the repository, in `../shared/data` beside the checkout (or in `TERANGA_SHARED_DATA`).
/// Without it the test is named as not run.
pub fn shared_data(test: &str, path: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = env::var_os("TERANGA_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let found = folder.join(path);
    if found.exists() {
        return found.canonicalize().ok();
    }
    not_run(test, &format!("{} is not there", found.display()));
    None
}
