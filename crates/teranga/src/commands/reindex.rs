//! `teranga reindex`: the search index of this node is made anew from the database.
//! The database is only read; a node that serves holds its index, and must be stopped first.

use super::{close, open};
use crate::report::{self, Progress};
use crate::settings::Options;
use directory::Directory;
use kernel::Result;
use std::process::ExitCode;

pub async fn run(options: &Options) -> Result<ExitCode> {
    let app = open(options).await?;
    let directory = Directory::open(app.clone()).await?;
    let progress = Progress::new();
    let done = directory.reindex(&mut |done| progress.show(&format!("{done} records"))).await?;
    drop(progress);
    report::say(&format!("The search index holds {done} records."));
    drop(directory);
    close(&app).await
}
