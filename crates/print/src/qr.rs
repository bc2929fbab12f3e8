//! QR codes as SVG drawings.
//! Invariant: a code has its quiet zone and only http(s) links are drawn.

use std::fmt::Write;

use qrcode::{EcLevel, QrCode};

use crate::Error;
use crate::limits::URL_BYTES;

/// The light margin that scanners need, in modules (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

/// Draws `url` as a square SVG in black on white, quiet zone included, error correction level M.
///
/// Runs of dark modules are drawn as one rectangle that overlaps the row below by a fiftieth, so that no hairline shows
/// between rows when a viewer smooths edges.
/// Fails with [`Error::Url`] when `url` is not http(s), holds a space or control character, or is too long.
pub(crate) fn svg(url: &str) -> Result<String, Error> {
    if !printable(url) || url.len() > URL_BYTES {
        return Err(Error::Url(url.chars().take(120).collect()));
    }
    let code = QrCode::with_error_correction_level(url, EcLevel::M).map_err(|_| Error::Url(url.to_owned()))?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::with_capacity(width * width * 8);
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == qrcode::Color::Dark {
                let _ = write!(path, "M{} {}h{}v1.02h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    ))
}

/// Whether a link may be clicked in the PDF: http or https, without spaces or control characters.
pub(crate) fn printable(url: &str) -> bool {
    let lower = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://"))
        && !url.chars().any(|c| c.is_whitespace() || c.is_control())
}
