//! How much of a spreadsheet is read before saying no, and the look into a zip before anybody unpacks it in earnest.
//! What a zip says of its sizes is not believed: it is unpacked into nothing and counted.

use super::Refused;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What a file may hold. All are upper bounds.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Of the file as it was sent.
    pub bytes: u64,
    /// Of the cells' texts together, in bytes: one text of a workbook may fill a thousand cells.
    pub text: u64,
    /// Below the header.
    pub rows: usize,
    pub columns: usize,
    /// Of one cell, in bytes.
    pub cell: usize,
}

/// Enough for a directory of a country; a sheet of 10,000 services in five languages has 15 MB.
pub const LIMITS: Limits = Limits { bytes: 16 << 20, text: 64 << 20, rows: 20_000, columns: 400, cell: 128 << 10 };

/// All parts of a workbook together, unpacked.
const UNPACKED: u64 = 192 << 20;
/// A part that is held whole and is neither a sheet nor the table of texts.
const PART: u64 = 8 << 20;
/// Texts in the table of texts: an empty one takes four bytes in the file and twenty-four in memory.
const TEXTS: u64 = 1_000_000;
const PARTS: usize = 2_000;

/// Unpacks a workbook into nothing, to know that it may be read.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refused> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken)?;
    if zip.len() > PARTS {
        return Err(Refused::Broken);
    }
    let (mut left, mut workbook) = (UNPACKED, false);
    let mut buffer = vec![0; 1 << 16];
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).map_err(|_| Refused::Broken)?;
        let name = part.name().map_err(|_| Refused::Broken)?.to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.contains("macrosheets/") {
            return Err(Refused::Macros);
        }
        workbook |= name.ends_with("workbook.xml");
        let texts = name.ends_with("sharedstrings.xml");
        let small = !(texts || name.contains("worksheets/") || name.contains("media/"));
        let (mut size, mut marks, mut tail) = (0_u64, 0_u64, false);
        loop {
            let read = part.read(&mut buffer).map_err(|_| Refused::Broken)?;
            if read == 0 {
                break;
            }
            size += read as u64;
            left = left.checked_sub(read as u64).ok_or(Refused::Bytes(UNPACKED >> 20))?;
            if texts {
                (marks, tail) = count(&buffer[..read], marks, tail);
            }
            if (small && size > PART) || marks > 2 * TEXTS {
                return Err(Refused::Broken);
            }
        }
    }
    // A zip that is none of ours, such as a document or an OpenDocument sheet.
    if workbook { Ok(()) } else { Err(Refused::Kind) }
}

/// Counts `<s`, with which every text of the table begins, also where it lies across two pieces.
fn count(piece: &[u8], mut marks: u64, mut tail: bool) -> (u64, bool) {
    for byte in piece {
        marks += u64::from(tail && *byte == b's');
        tail = *byte == b'<';
    }
    (marks, tail)
}
