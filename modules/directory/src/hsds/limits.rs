//! How much is read before saying no, and the guard that says it while a CSV file streams by.
//! Memory stays small whatever the file: a record is refused before it has been held.

use std::io::{self, Read};

/// All files of one import together, uncompressed, in bytes.
pub const TOTAL_BYTES: u64 = 512 << 20;
/// Entries of a zip.
pub const ENTRIES: usize = 1_000;
/// Uncompressed bytes for one compressed byte, once [`RATIO_FROM`] bytes have come out. Tables compress about 10:1.
pub const RATIO: u64 = 200;
/// Below this many bytes any ratio is let through: a small file of zeros hurts nobody.
pub const RATIO_FROM: u64 = 16 << 20;
pub const COLUMNS: usize = 500;
/// One cell, in bytes.
pub const CELL: usize = 1 << 20;
/// One record, in bytes.
pub const RECORD: usize = 8 << 20;
/// Rows of one file.
pub const ROWS: u64 = 5_000_000;

/// Refuses more bytes than are left for the whole import.
pub(super) struct Counted<'a, R> {
    pub inner: R,
    pub left: &'a mut u64,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let Some(left) = self.left.checked_sub(read as u64) else {
            return Err(refuse(format!(
                "more than {} MB of data, or packed too tightly to be a table",
                TOTAL_BYTES >> 20
            )));
        };
        *self.left = left;
        Ok(read)
    }
}

/// One record of a JSON list, in bytes: it is held whole, and takes up to thirty times that in memory.
pub const JSON_RECORD: u64 = 16 << 20;

/// Refuses a JSON record that is too large to be held. Whoever takes a record sets `held` back to 0.
pub(super) struct JsonGuard<'a, R> {
    pub inner: R,
    pub held: &'a std::cell::Cell<u64>,
}

impl<R: Read> Read for JsonGuard<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.held.set(self.held.get() + read as u64);
        if self.held.get() > JSON_RECORD {
            return Err(refuse(format!("a record of more than {} MB", JSON_RECORD >> 20)));
        }
        Ok(read)
    }
}

/// Follows the grammar of CSV (RFC 4180) byte by byte and refuses what is too wide, too long or too much.
pub(super) struct CsvGuard<R> {
    inner: R,
    state: State,
    columns: usize,
    cell: usize,
    record: usize,
    rows: u64,
    line: u64,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    CellStart,
    Bare,
    Quoted,
    /// A quote inside a quoted cell: its end, or half of a doubled one.
    Quote,
}

impl<R> CsvGuard<R> {
    pub fn new(inner: R) -> Self {
        Self { inner, state: State::CellStart, columns: 1, cell: 0, record: 0, rows: 0, line: 1 }
    }

    fn watch(&mut self, byte: u8) -> Result<(), String> {
        let line = self.line;
        if byte == b'\n' {
            self.line += 1;
        }
        self.record += 1;
        self.cell += 1;
        if self.cell > CELL {
            return Err(format!("line {line}: a cell of more than {} MB; is a quote missing?", CELL >> 20));
        }
        if self.record > RECORD {
            return Err(format!("line {line}: a record of more than {} MB", RECORD >> 20));
        }
        self.state = match (self.state, byte) {
            (State::CellStart, b'"') | (State::Quote, b'"') => State::Quoted,
            (State::Quoted, b'"') => State::Quote,
            (State::Quoted, _) => State::Quoted,
            (_, b',') => {
                self.columns += 1;
                self.cell = 0;
                State::CellStart
            }
            (_, b'\n' | b'\r') => {
                self.rows += u64::from(self.record > 1);
                (self.columns, self.cell, self.record) = (1, 0, 0);
                State::CellStart
            }
            _ => State::Bare,
        };
        if self.columns > COLUMNS {
            return Err(format!("line {line}: more than {COLUMNS} columns"));
        }
        if self.rows > ROWS {
            return Err(format!("more than {ROWS} rows"));
        }
        Ok(())
    }
}

impl<R: Read> Read for CsvGuard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        for byte in &buffer[..read] {
            self.watch(*byte).map_err(refuse)?;
        }
        Ok(read)
    }
}

/// A limit that was passed, as an input error: it stops the reader above.
pub(super) fn refuse(reason: String) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pass(text: &[u8]) -> Result<usize, String> {
        let mut out = Vec::new();
        CsvGuard::new(text).read_to_end(&mut out).map_err(|error| error.to_string())
    }

    #[test]
    fn ordinary_files_pass() {
        assert_eq!(pass(b"a,b\n\"x,\"\"y\"\"\n,z\",2\r\n"), Ok(20));
        assert_eq!(pass(&[b"\"".as_slice(), &vec![b','; COLUMNS * 2], b"\"\n"].concat()), Ok(COLUMNS * 2 + 3));
    }

    #[test]
    fn wide_and_endless_records_are_refused_early() {
        assert!(pass(&vec![b','; 1_000_000]).unwrap_err().contains("columns"));
        assert!(pass(&[b"a\n\"".as_slice(), &vec![b'\n'; CELL + 2]].concat()).unwrap_err().contains("quote"));
    }
}
