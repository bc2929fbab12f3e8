//! `teranga export`: the directory is given back in an open format.
//! What a confidential place withholds is in no export.

use super::{close, open_existing};
use crate::cli::{Export, HsdsFormat};
use crate::report;
use crate::settings::Options;
use directory::export::{self, Format};
use kernel::Result;
use platform::Cx;
use std::process::ExitCode;

pub async fn run(options: &Options, what: Export) -> Result<ExitCode> {
    let Export::Hsds { format, out } = what;
    let app = open_existing(options).await?;
    let format = match format {
        HsdsFormat::Json => Format::Json,
        HsdsFormat::Csv => Format::Csv,
    };
    let count = export::hsds(&Cx::operator(app.clone()), format, &out).await?;
    report::say(&format!("{count} records are in {}.", out.display()));
    close(&app).await
}
