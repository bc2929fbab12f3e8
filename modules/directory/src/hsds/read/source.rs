//! Where the records come from: a folder, a zip or a JSON file, and the named files inside.
//! Only ordinary files inside the folder given are opened: no link leads out of it, no path in a zip leads anywhere.

use super::ReadError;
use crate::hsds::findings::{Finding, Findings, Place, Severity};
use crate::hsds::limits::{self, Counted, ENTRIES, RATIO, RATIO_FROM, TOTAL_BYTES};
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// What to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A folder of CSV (or JSON) files.
    Folder(PathBuf),
    /// The same, packed.
    Zip(PathBuf),
    /// One JSON file: an object, an array, a page of results, or one object a line.
    Json(PathBuf),
}

/// What is done with each file: its name, its content, and where to tell what is wrong with it.
type Visit<'a> = &'a mut dyn FnMut(&str, &mut dyn Read, &mut Findings) -> Result<(), ReadError>;

impl Source {
    /// Tells what a path is by looking at it.
    pub fn at(path: &Path) -> Result<Source, ReadError> {
        let failed = |error| ReadError::Io { path: path.display().to_string(), error };
        let kind = std::fs::metadata(path).map_err(failed)?;
        if kind.is_dir() {
            return Ok(Source::Folder(path.to_owned()));
        }
        if !kind.is_file() {
            return Err(ReadError::NotHsds(path.display().to_string()));
        }
        let mut start = [0; 4];
        let read = File::open(path).and_then(|mut file| file.read(&mut start)).map_err(failed)?;
        let named_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        match &start[..read] {
            [b'P', b'K', 3, 4] | [b'P', b'K', 5, 6] => Ok(Source::Zip(path.to_owned())),
            _ if named_csv => Err(ReadError::OneTable(path.display().to_string())),
            _ => Ok(Source::Json(path.to_owned())),
        }
    }

    /// Calls `visit` with the name and the content of each file, in the order of their names.
    pub(super) fn each(&self, findings: &mut Findings, visit: Visit<'_>) -> Result<(), ReadError> {
        match self {
            Source::Folder(path) => folder(path, findings, visit),
            Source::Zip(path) => zip(path, findings, visit),
            Source::Json(path) => {
                let mut left = TOTAL_BYTES;
                let name = file_name(path);
                let inner = BufReader::new(open(path)?);
                visit(&name, &mut Counted { inner, left: &mut left }, findings)
            }
        }
    }
}

fn open(path: &Path) -> Result<File, ReadError> {
    File::open(path).map_err(|error| ReadError::Io { path: path.display().to_string(), error })
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn refused(findings: &mut Findings, file: &str, reason: &str) {
    let (severity, line) = (Severity::Rejected, Place::File);
    findings.add(Finding { severity, file: file.to_owned(), line, field: String::new(), reason: reason.to_owned() });
}

fn is_wanted(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !name.starts_with('.') && (name.ends_with(".csv") || name.ends_with(".json") || name.ends_with(".ndjson"))
}

fn folder(root: &Path, findings: &mut Findings, visit: Visit<'_>) -> Result<(), ReadError> {
    let failed = |error| ReadError::Io { path: root.display().to_string(), error };
    let whole = root.canonicalize().map_err(failed)?;
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(&whole).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    let mut left = TOTAL_BYTES;
    for path in paths {
        let name = file_name(&path);
        if !is_wanted(&name) {
            continue;
        }
        match path.canonicalize() {
            Ok(real) if !real.starts_with(&whole) => refused(findings, &name, "a link out of the folder; not followed"),
            Ok(real) if !real.is_file() => refused(findings, &name, "not a file"),
            Ok(real) => visit(&name, &mut Counted { inner: BufReader::new(open(&real)?), left: &mut left }, findings)?,
            Err(error) => refused(findings, &name, &format!("cannot be opened: {error}")),
        }
    }
    Ok(())
}

fn zip(path: &Path, findings: &mut Findings, visit: Visit<'_>) -> Result<(), ReadError> {
    let shown = path.display().to_string();
    let bad = |error: zip::result::ZipError| ReadError::Unreadable { file: shown.clone(), reason: error.to_string() };
    let mut archive = zip::ZipArchive::new(BufReader::new(open(path)?)).map_err(bad)?;
    if archive.len() > ENTRIES {
        return Err(ReadError::Unreadable { file: shown, reason: format!("more than {ENTRIES} files") });
    }
    let mut wanted = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(bad)?;
        if entry.is_dir() {
            continue;
        }
        let name = entry.enclosed_name().map(|inner| file_name(&inner)).filter(|_| !entry.is_symlink());
        match name {
            Some(name) if is_wanted(&name) => wanted.push((name, index)),
            Some(_) => {}
            None => {
                let name = entry.name().unwrap_or_default();
                refused(findings, &name.chars().take(200).collect::<String>(), "a path out of the archive; not read");
            }
        }
    }
    wanted.sort();
    let packed = std::fs::metadata(path).map(|data| data.len()).unwrap_or_default();
    let mut left = TOTAL_BYTES.min(packed.saturating_mul(RATIO).max(RATIO_FROM));
    let mut last = String::new();
    for (name, index) in wanted {
        if name == last {
            refused(findings, &name, "a second file of that name in the archive; not read");
            continue;
        }
        let inner = archive.by_index(index).map_err(bad)?;
        visit(&name, &mut Counted { inner, left: &mut left }, findings)?;
        last = name;
    }
    Ok(())
}

/// An input error as a clear message: a limit that was passed, or a file that cannot be read.
pub(super) fn unreadable(file: &str, error: std::io::Error) -> ReadError {
    let file = file.to_owned();
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => ReadError::TooMuch { file, reason: error.to_string() },
        _ => ReadError::Unreadable { file, reason: error.to_string() },
    }
}

const _: () = assert!(limits::RATIO_FROM < TOTAL_BYTES);
