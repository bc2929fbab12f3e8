//! The keys of the instance: the first seals, those behind it still open what they sealed until that is sealed anew.
//! A sealed text names its key; who has the texts and not the keys has nothing.

use super::aead::{self, Secret};
use super::{DataKey, rotation};
use crate::accounts::secrets::random;
use data_encoding::HEXLOWER;
use kernel::{Error, Result};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use std::time::SystemTime;
use uuid::Uuid;
use zeroize::Zeroizing;

/// How a text that was sealed with a key of the instance begins, and how a wrapped key of a record does.
pub(super) const SEALED: &str = "sealed1~";
pub(super) const WRAPPED: &str = "wrapped1~";

/// Keys that the operator gives from outside: themselves, in hexadecimal, the one that seals first; or `@` and a file.
#[derive(Clone)]
pub struct GivenKeys(Zeroizing<String>);

impl GivenKeys {
    pub fn new(text: &str) -> GivenKeys {
        GivenKeys(Zeroizing::new(text.to_owned()))
    }
}

impl std::fmt::Debug for GivenKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GivenKeys")
    }
}

/// The keys of this instance, for the little that must be read back.
pub struct Seal {
    place: Place,
    ring: RwLock<Ring>,
}

enum Place {
    /// `secret.key` of the data folder: this program writes it.
    Own(PathBuf),
    /// A file that somebody else writes.
    File(PathBuf),
    /// The environment or the command line: read once.
    Given(GivenKeys),
}

#[derive(Default)]
struct Ring {
    keys: Vec<Key>,
    /// When the file was written that they were read from, and its length.
    written: Option<Written>,
}

type Written = (SystemTime, u64);

struct Key {
    /// Its name in what it sealed; tells nothing of it.
    id: String,
    bytes: Secret,
    sealing: Secret,
    wrapping: Secret,
}

impl Key {
    fn new(bytes: Secret) -> Key {
        let id = HEXLOWER.encode(&aead::derive(&bytes, "teranga/key-id/1")[..8]);
        let (sealing, wrapping) = (aead::derive(&bytes, "teranga/seal/1"), aead::derive(&bytes, "teranga/wrap/1"));
        Key { id, bytes, sealing, wrapping }
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

impl Seal {
    /// The keys that are given; else those in `secret.key` of the data folder, made at the first start and readable by its
    /// owner alone.
    ///
    /// # Errors
    /// `Unavailable` when one is not 32 bytes in hexadecimal, or the file cannot be read or written.
    pub fn open(data: &Path, given: Option<&GivenKeys>) -> Result<Seal> {
        let place = match given {
            None => Place::Own(data.join("secret.key")),
            Some(given) => match given.0.strip_prefix('@') {
                Some(file) => Place::File(PathBuf::from(file.trim())),
                None => Place::Given(given.clone()),
            },
        };
        if let Place::Own(file) = &place
            && !file.exists()
        {
            let made = write_private(file, &line(&random_key()?));
            made.or_else(|error| if error.kind() == ErrorKind::AlreadyExists { Ok(()) } else { Err(error) })
                .map_err(|error| wrong(file, &error.to_string()))?;
        }
        let ring = RwLock::new(place.read()?);
        Ok(Seal { place, ring })
    }

    /// Writes a text so that only this instance reads it.
    pub fn seal(&self, text: &[u8]) -> Result<String> {
        self.refresh();
        self.with(|ring| {
            let key = ring.first()?;
            Ok(format!("{SEALED}{}~{}", key.id, aead::encrypt(&key.sealing, b"", text)?))
        })
    }

    /// Reads it back.
    ///
    /// # Errors
    /// `Internal` when it was sealed with a key that is not here, or changed since.
    pub fn unseal(&self, sealed: &str) -> Result<Vec<u8>> {
        let open = |key: &Key, body: &str| aead::decrypt(&key.sealing, b"", body);
        self.open_with(SEALED, sealed, open).map(|text| text.to_vec())
    }

    /// The key of a record, to be kept beside it: only this instance unwraps it, and beside this record alone.
    pub(super) fn wrap(&self, record: Uuid, data: &DataKey) -> Result<String> {
        self.refresh();
        self.with(|ring| {
            let key = ring.first()?;
            Ok(format!("{WRAPPED}{}~{}", key.id, aead::encrypt(&key.wrapping, record.as_bytes(), data.0.as_slice())?))
        })
    }

    pub(super) fn unwrap(&self, record: Uuid, wrapped: &str) -> Result<DataKey> {
        let open = |key: &Key, body: &str| aead::decrypt(&key.wrapping, record.as_bytes(), body);
        let bytes = self.open_with(WRAPPED, wrapped, open)?;
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::internal("a wrapped key is too short"))?;
        Ok(DataKey(Zeroizing::new(bytes)))
    }

    fn open_with(
        &self,
        mark: &str,
        sealed: &str,
        open: impl Fn(&Key, &str) -> Option<Zeroizing<Vec<u8>>>,
    ) -> Result<Zeroizing<Vec<u8>>> {
        let broken = || Error::internal("a sealed text cannot be read with this instance's keys");
        let (id, body) = sealed.strip_prefix(mark).and_then(|rest| rest.split_once('~')).ok_or_else(broken)?;
        let find = |ring: &Ring| ring.keys.iter().find(|key| key.id == id).map(|key| open(key, body));
        let mut found = self.with(find);
        if found.is_none() {
            // Perhaps another process has made a new key meanwhile.
            self.refresh();
            found = self.with(find);
        }
        found.flatten().ok_or_else(broken)
    }

    /// What is sealed in this text with an older key, sealed with the first; nothing where there is nothing to do.
    /// A wrapped key belongs to the record of its row.
    pub(super) fn renew(&self, text: &str, record: Option<Uuid>) -> Result<Option<String>> {
        let first = self.first();
        let mut out = String::with_capacity(text.len() + 16);
        let mut rest = 0;
        for found in rotation::marks(text) {
            if found.id == first {
                continue;
            }
            let old = &text[found.at.clone()];
            let new = match (found.wrapped, record) {
                (false, _) => self.unseal(old).ok().map(|plain| self.seal(&plain)),
                (true, Some(record)) => self.unwrap(record, old).ok().map(|key| self.wrap(record, &key)),
                (true, None) => None,
            };
            let Some(new) = new.transpose()? else { continue };
            out.push_str(&text[rest..found.at.start]);
            out.push_str(&new);
            rest = found.at.end;
        }
        if rest == 0 {
            return Ok(None);
        }
        out.push_str(&text[rest..]);
        Ok(Some(out))
    }

    /// The name of the key that seals.
    pub fn first(&self) -> String {
        self.with(|ring| ring.keys.first().map(|key| key.id.clone()).unwrap_or_default())
    }

    /// The names of the keys that only open.
    pub fn older(&self) -> Vec<String> {
        self.with(|ring| ring.keys.iter().skip(1).map(|key| key.id.clone()).collect())
    }

    /// Puts a new key in front of the others.
    ///
    /// # Errors
    /// `Unavailable` when the keys are given from outside: then a new one is put in front there.
    pub(super) fn add(&self) -> Result<()> {
        self.rewrite(|keys| {
            keys.insert(0, random_key()?);
            Ok(())
        })
    }

    /// Destroys every key but the first.
    ///
    /// # Errors
    /// As [`Seal::add`].
    pub(super) fn forget_older(&self) -> Result<()> {
        self.rewrite(|keys| {
            keys.truncate(1);
            Ok(())
        })
    }

    /// Writes the file anew, whole or not at all, one process after the other.
    fn rewrite(&self, change: impl FnOnce(&mut Vec<Secret>) -> Result<()>) -> Result<()> {
        let Place::Own(file) = &self.place else {
            return Err(Error::Unavailable(
                "the keys of this instance are given from outside: put a new one before the others there (64 hexadecimal digits), or take older ones away, and start Teranga again".into(),
            ));
        };
        let failed = |error: std::io::Error| wrong(file, &error.to_string());
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(file.with_extension("lock"));
        let lock = lock.map_err(failed)?;
        lock.lock().map_err(failed)?;
        let mut keys: Vec<Secret> = self.place.read()?.keys.into_iter().map(|key| key.bytes).collect();
        change(&mut keys)?;
        let text: Zeroizing<String> = Zeroizing::new(keys.iter().map(line).collect());
        let part = file.with_extension("part");
        let _ = fs::remove_file(&part);
        let written = write_private(&part, &text).and_then(|()| fs::rename(&part, file));
        written.and_then(|()| sync_folder(file)).map_err(failed)?;
        *self.ring.write().unwrap_or_else(PoisonError::into_inner) = self.place.read()?;
        Ok(())
    }

    /// Reads the file again if it was written since.
    fn refresh(&self) {
        let written = self.place.written();
        if written.is_none() || self.with(|ring| ring.written == written) {
            return;
        }
        match self.place.read() {
            Ok(ring) => *self.ring.write().unwrap_or_else(PoisonError::into_inner) = ring,
            Err(error) => tracing::error!(%error, "the keys cannot be read again"),
        }
    }

    fn with<T>(&self, ask: impl FnOnce(&Ring) -> T) -> T {
        ask(&self.ring.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Ring {
    fn first(&self) -> Result<&Key> {
        self.keys.first().ok_or_else(|| Error::internal("there is no key"))
    }
}

impl Place {
    fn file(&self) -> Option<&Path> {
        match self {
            Place::Own(file) | Place::File(file) => Some(file),
            Place::Given(_) => None,
        }
    }

    fn written(&self) -> Option<Written> {
        let file = fs::metadata(self.file()?).ok()?;
        Some((file.modified().ok()?, file.len()))
    }

    fn read(&self) -> Result<Ring> {
        // Asked before, so that what is written meanwhile is read again.
        let written = self.written();
        let given;
        let (text, name) = match self {
            Place::Own(file) | Place::File(file) => {
                given = fs::read_to_string(file).map(Zeroizing::new).map_err(|it| wrong(file, &it.to_string()))?;
                (&given, file.as_path())
            }
            Place::Given(given) => (&given.0, Path::new("TERANGA_SECRET_KEY")),
        };
        let keys = text.split_whitespace().map(|key| parse(key).map_err(|why| wrong(name, why)));
        let keys: Vec<Key> = keys.map(|key| key.map(Key::new)).collect::<Result<_>>()?;
        if keys.is_empty() { Err(wrong(name, "there is none")) } else { Ok(Ring { keys, written }) }
    }
}

fn wrong(place: &Path, why: &str) -> Error {
    Error::Unavailable(format!("the key {} cannot be used: {why}", place.display()))
}

fn parse(text: &str) -> std::result::Result<Secret, &'static str> {
    let bytes = HEXLOWER.decode(text.to_lowercase().as_bytes()).map_err(|_| "it is not hexadecimal")?;
    let bytes = Zeroizing::new(bytes);
    <[u8; 32]>::try_from(bytes.as_slice()).map(Zeroizing::new).map_err(|_| "it does not have 32 bytes")
}

fn random_key() -> Result<Secret> {
    random::<32>().map(Zeroizing::new)
}

fn line(key: &Secret) -> String {
    format!("{}\n", HEXLOWER.encode(key.as_slice()))
}

fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}
