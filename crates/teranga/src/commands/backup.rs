//! `teranga backup` and `teranga restore`: everything into one file, and back.
//! Both may be done while the instance serves; a restore is checked whole before anything is touched.

use super::{close, open, open_existing};
use crate::report::{self, Progress};
use crate::settings::Options;
use kernel::Result;
use platform::backup::{self, Backup};
use std::path::Path;
use std::process::ExitCode;
use teranga::modules;

pub async fn write(options: &Options, file: &Path) -> Result<ExitCode> {
    let app = open_existing(options).await?;
    let progress = Progress::new();
    let done = backup::write(&app, file, &|what| progress.show(what)).await?;
    drop(progress);
    report::say(&format!(
        "{} holds {} rows and {} files. Keep it where nobody else reads it.",
        file.display(),
        done.rows,
        done.files
    ));
    close(&app).await
}

pub async fn restore(options: &Options, file: &Path, force: bool) -> Result<ExitCode> {
    let progress = Progress::new();
    progress.show("checking the backup");
    let backup = Backup::open(file)?;
    let app = open(options).await?;
    let done = backup.restore(&app, &modules::all(), force, &|what| progress.show(what)).await?;
    drop(progress);
    report::say(&format!(
        "{} rows and {} files are back. Nodes that serve take them in by themselves.",
        done.rows, done.files
    ));
    close(&app).await
}
