//! Reading CSV and its relatives: UTF-8, UTF-16 as Excel writes it, else Windows-1252; commas, semicolons or tabs.
//! A text that was made harmless by [`super::write`] is what it was before.

use super::write::is_armed;
use super::{Gathered, Limits, Refused, Sheet, position};
use std::borrow::Cow;

pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Sheet, Refused> {
    let (text, guessed) = decoded(bytes)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut gathered = Gathered::new(limits, String::new());
    let mut record = csv::StringRecord::new();
    let mut number = 0;
    while reader.read_record(&mut record).map_err(|_| Refused::Broken)? {
        number += empty_lines(&text, record.position().map_or(0, csv::Position::byte));
        if record.iter().skip(limits.columns).any(|cell| !cell.is_empty()) || record.len() > 100 * limits.columns {
            return Err(Refused::Columns(limits.columns as u64));
        }
        for (column, cell) in record.iter().enumerate().take(limits.columns) {
            if cell.len() > limits.cell {
                return Err(Refused::Cell(position(number + 1, column)));
            }
            gathered.add(number, column, disarmed(cell).to_owned())?;
        }
        number += 1;
    }
    let mut sheet = gathered.finish()?;
    sheet.guessed = guessed;
    Ok(sheet)
}

/// Rows are counted as a spreadsheet shows them: a line break inside a cell begins no row, and an empty line, over which
/// the reader goes without a word, is one.
fn empty_lines(text: &str, byte: u64) -> u32 {
    let at = usize::try_from(byte).unwrap_or(usize::MAX);
    let (Some(before), Some(rest)) = (text.get(..at), text.get(at..)) else { return 0 };
    let rest = if before.ends_with('\r') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
    let blank = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    u32::try_from(blank.replace("\r\n", "\n").len()).unwrap_or(u32::MAX)
}

/// A cell without the apostrophe that keeps spreadsheets from computing it.
fn disarmed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_armed(rest.trim_start_matches('\''))).unwrap_or(cell)
}

fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, bool), Refused> {
    let wide = |pairs: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = pairs.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Refused::Broken)
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(wide(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(wide(rest, u16::from_be_bytes)?),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(std::str::from_utf8(rest).map_err(|_| Refused::Broken)?),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) if is_binary(bytes) => return Err(Refused::Kind),
            Err(_) => return Ok((bytes.iter().map(|byte| windows_1252(*byte)).collect(), true)),
        },
    };
    if is_binary(text.as_bytes()) { Err(Refused::Kind) } else { Ok((text, false)) }
}

/// Control characters that no table has.
fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| matches!(byte, 0..=8 | 0x0e..=0x1f))
        || bytes.starts_with(b"%PDF")
        || bytes.starts_with(b"{\\rtf")
}

/// Windows-1252 beyond Latin-1, from 0x80 on; places without letter are what Latin-1 has there.
const BEYOND: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => BEYOND[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// What stands most often between the cells of the first line that has any, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b'\t', 0), (b';', 0), (b',', 0)];
    let mut quoted = false;
    for byte in text.trim_start().bytes().take(64 << 10) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            byte if !quoted => counts.iter_mut().filter(|(it, _)| *it == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(b',', |(it, count)| if count == 0 { b',' } else { it })
}
