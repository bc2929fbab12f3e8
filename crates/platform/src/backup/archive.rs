//! The zip of a backup, written and read with the hash of each entry.
//! Nothing is believed before its size and hash are those of the manifest, and no entry leads out of its folder.

use super::{Entry, FILES, FORMAT, MANIFEST, Manifest, SYNONYMS, table_entry};
use kernel::{Error, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Bytes of a manifest at most.
const LARGEST_MANIFEST: u64 = 256 << 20;
/// A backup unpacks to at most this many times its size, once it is larger than [`RATIO_FROM`].
const RATIO: u64 = 300;
const RATIO_FROM: u64 = 256 << 20;

pub(super) struct Writer {
    zip: ZipWriter<BufWriter<File>>,
    entries: Vec<Entry>,
    digest: Sha256,
}

impl Writer {
    /// Only its owner may read it: it holds everything.
    pub fn create(path: &Path) -> io::Result<Writer> {
        let file = File::options().create(true).write(true).truncate(true).mode(0o600).open(path)?;
        Ok(Writer {
            zip: ZipWriter::new(BufWriter::with_capacity(1 << 18, file)),
            entries: Vec::new(),
            digest: Sha256::new(),
        })
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn start(&mut self, name: &str) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .large_file(true)
            .unix_permissions(0o600);
        self.zip.start_file(name, options)?;
        self.entries.push(Entry { name: name.to_owned(), size: 0, sha256: String::new() });
        Ok(())
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.digest.update(bytes);
        if let Some(entry) = self.entries.last_mut() {
            entry.size += bytes.len() as u64;
        }
        self.zip.write_all(bytes)
    }

    pub fn end(&mut self) -> io::Result<()> {
        let digest = self.digest.finalize_reset();
        if let Some(entry) = self.entries.last_mut() {
            entry.sha256 = digits(&digest);
        }
        Ok(())
    }

    /// Waits until all is on disk.
    pub fn finish(self) -> io::Result<()> {
        let file = self.zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()
    }
}

/// Hands out what is read, part by part. How many bytes there were.
fn each(content: &mut impl Read, mut take: impl FnMut(&[u8])) -> io::Result<u64> {
    let (mut part, mut size) = (vec![0; 64 << 10], 0);
    loop {
        match content.read(&mut part) {
            Ok(0) => return Ok(size),
            Ok(read) => {
                take(&part[..read]);
                size += read as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn digits(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) struct Reader {
    zip: ZipArchive<BufReader<File>>,
    pub manifest: Manifest,
    shown: String,
}

impl Reader {
    /// Opens a backup and reads it once from end to end.
    ///
    /// # Errors
    /// `Malformed` with what is wrong: not a backup, made by a newer program, cut short, changed since, a zip bomb.
    pub fn check(path: &Path) -> Result<Reader> {
        let shown = path.display().to_string();
        let cannot = |error: io::Error| {
            Error::Malformed(format!(
                "the backup {shown} cannot be read: {error}. Check its name and that this user may read it."
            ))
        };
        let file = File::open(path).map_err(cannot)?;
        let packed = file.metadata().map_err(cannot)?.len();
        let none = |_| Error::Malformed(format!("{shown} is not a whole backup of Teranga. Take another one."));
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(none)?;
        let manifest = manifest(&mut zip).ok_or_else(|| none(zip::result::ZipError::FileNotFound))?;
        let mut reader = Reader { zip, manifest, shown };
        reader.check_form(packed).map_err(|why| reader.refused(&why))?;
        for entry in reader.manifest.entries.clone() {
            reader.check_entry(&entry)?;
        }
        Ok(reader)
    }

    fn refused(&self, why: &str) -> Error {
        Error::Malformed(format!("the backup {} is refused: {why}. Nothing was changed; take another one.", self.shown))
    }

    fn check_form(&self, packed: u64) -> std::result::Result<(), String> {
        if self.manifest.format != FORMAT {
            return Err(format!(
                "its form {} is not known to this version, {}",
                self.manifest.format,
                env!("CARGO_PKG_VERSION")
            ));
        }
        let mut names = BTreeSet::new();
        let tables: BTreeSet<String> = self.manifest.tables.iter().map(|table| table_entry(&table.name)).collect();
        for entry in &self.manifest.entries {
            if !(tables.contains(&entry.name) || is_file(&entry.name)) || !names.insert(entry.name.as_str()) {
                return Err(format!("«{}» does not belong into it", short(&entry.name)));
            }
        }
        if let Some(missing) = tables.iter().find(|table| !names.contains(table.as_str())) {
            return Err(format!("«{missing}» is missing"));
        }
        for name in self.zip.file_names() {
            let name = name.map_err(|error| error.to_string())?;
            if name != MANIFEST && !names.contains(&*name) {
                return Err(format!("«{}» is not in its list", short(&name)));
            }
        }
        let unpacked = self.manifest.entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.size));
        if unpacked > packed.saturating_mul(RATIO).max(RATIO_FROM) {
            return Err(format!("it would unpack to {} MB, more than {RATIO} times its size", unpacked >> 20));
        }
        Ok(())
    }

    fn check_entry(&mut self, entry: &Entry) -> Result<()> {
        let mut digest = Sha256::new();
        let read = self.open(entry).and_then(|mut content| each(&mut content, |part| digest.update(part)));
        match read {
            Ok(size) if size == entry.size && digits(&digest.finalize()) == entry.sha256 => Ok(()),
            Ok(_) => Err(self.refused(&format!("«{}» is not as it was written", entry.name))),
            Err(error) => Err(self.refused(&format!("«{}» cannot be read ({error})", entry.name))),
        }
    }

    /// The content of an entry, never more than it should be.
    pub fn open(&mut self, entry: &Entry) -> io::Result<impl Read + '_> {
        let content = self.zip.by_name(&entry.name)?;
        if content.is_symlink() || content.is_dir() {
            return Err(io::Error::other("it is not a file"));
        }
        Ok(content.take(entry.size + 1))
    }

    /// The entries whose names begin so, with what follows.
    pub fn under(&self, folder: &str) -> Vec<(String, Entry)> {
        let entries = self.manifest.entries.iter();
        entries.filter_map(|entry| Some((entry.name.strip_prefix(folder)?.to_owned(), entry.clone()))).collect()
    }
}

fn manifest(zip: &mut ZipArchive<BufReader<File>>) -> Option<Manifest> {
    let mut text = Vec::new();
    zip.by_name(MANIFEST).ok()?.take(LARGEST_MANIFEST).read_to_end(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

/// Whether a name is that of a file inside `files/` or directly inside `synonyms/`.
fn is_file(name: &str) -> bool {
    let safe = |path: &str| {
        !path.contains(['\\', '\0', ':']) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
    };
    let synonyms = name.strip_prefix(SYNONYMS).is_some_and(|path| safe(path) && !path.contains('/'));
    synonyms || name.strip_prefix(FILES).is_some_and(safe)
}

fn short(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out() {
        assert!(is_file("files/a/b.pdf") && is_file("synonyms/fr.txt"));
        for name in [
            "files/",
            "files/../x",
            "files//x",
            "files/a\\b",
            "synonyms/a/b",
            "database/x.jsonl",
            "/etc/passwd",
            "files/C:x",
        ] {
            assert!(!is_file(name), "{name}");
        }
    }
}
