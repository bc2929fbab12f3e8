//! Giving the directory back in an open format, whole and in an order that never changes.
//! Imported into an empty instance and exported again, it is the same to the byte.

use crate::hsds;
use crate::import::everything;
use kernel::{Error, Result};
use platform::Cx;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

/// The two forms of HSDS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One file.
    Json,
    /// A folder of tables.
    Csv,
}

/// Writes the whole directory to `out`. Returns how many records it holds.
pub async fn hsds(cx: &Cx, format: Format, out: &Path) -> Result<usize> {
    let records = everything(cx.app.db.read()).await?;
    let failed = |error: std::io::Error| Error::Unavailable(format!("{} cannot be written: {error}", out.display()));
    match format {
        Format::Csv => {
            std::fs::create_dir_all(out).map_err(failed)?;
            hsds::export_csv(&records, out).map_err(failed)?;
        }
        Format::Json => {
            let mut file = BufWriter::new(File::create(out).map_err(failed)?);
            hsds::export_json(&records, &mut file).map_err(failed)?;
            file.flush().map_err(failed)?;
        }
    }
    Ok(records.len())
}
