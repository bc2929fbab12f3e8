//! `teranga migrate`: the tables are brought up to date.
//! A database that a newer program has changed is refused.

use super::{close, open};
use crate::report;
use crate::settings::Options;
use kernel::Result;
use std::process::ExitCode;

pub async fn run(options: &Options) -> Result<ExitCode> {
    let app = open(options).await?;
    report::say("The database is up to date.");
    close(&app).await
}
