//! Secrets: where randomness comes from, how tokens are kept, and what is written so that only this instance can read it.
//! A token is kept as its hash alone; who reads the database can use none of them.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use kernel::{Error, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Bytes from the operating system's generator.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Error::internal(error.to_string()))?;
    Ok(bytes)
}

/// A secret for an address or a cookie: 256 bits.
pub fn token() -> Result<String> {
    Ok(BASE64URL_NOPAD.encode(&random::<32>()?))
}

/// A secret that a person writes down: 80 bits in four groups of four letters and digits.
pub fn recovery_code() -> Result<String> {
    let code = BASE32_NOPAD.encode(&random::<10>()?).to_lowercase();
    Ok(code.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-"))
}

/// What is kept of a secret that is itself too long to be guessed (SHA-256, hexadecimal).
pub fn hash(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}

/// What is kept of a recovery code, however it was typed.
pub fn hash_of_code(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    hash(&plain.to_lowercase())
}

/// The key of this instance, for the little that must be read back: sealed texts are useless without it.
pub struct Seal(ChaCha20Poly1305);

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

impl Seal {
    /// The key in `secret.key` of the data folder, made at the first start and readable by its owner alone.
    ///
    /// # Errors
    /// `Unavailable` when it is not 32 bytes in hexadecimal, or cannot be written.
    pub fn open(data: &Path) -> Result<Seal> {
        let file = data.join("secret.key");
        let wrong = |why: String| Error::Unavailable(format!("the key {} cannot be used: {why}", file.display()));
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let text = HEXLOWER.encode(&random::<32>()?);
                write_private(&file, &text).map_err(|error| wrong(error.to_string()))?;
                text
            }
            Err(error) => return Err(wrong(error.to_string())),
        };
        let bytes = HEXLOWER.decode(text.trim().as_bytes()).map_err(|_| wrong("it is not hexadecimal".into()))?;
        let key: [u8; 32] = bytes.try_into().map_err(|_| wrong("it does not have 32 bytes".into()))?;
        Ok(Seal(ChaCha20Poly1305::new(&Key::from(key))))
    }

    /// Writes a text so that only this instance reads it (ChaCha20-Poly1305, RFC 8439, random nonce in front).
    pub fn seal(&self, text: &[u8]) -> Result<String> {
        let nonce = random::<12>()?;
        let sealed = self.0.encrypt(&Nonce::from(nonce), text).map_err(|_| Error::internal("sealing failed"))?;
        Ok(BASE64URL_NOPAD.encode(&[nonce.as_slice(), &sealed].concat()))
    }

    /// Reads it back.
    ///
    /// # Errors
    /// `Internal` when it was sealed with another key or changed since.
    pub fn unseal(&self, sealed: &str) -> Result<Vec<u8>> {
        let broken = || Error::internal("a sealed text cannot be read with this instance's key");
        let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).map_err(|_| broken())?;
        let (nonce, text) = bytes.split_first_chunk::<12>().ok_or_else(broken)?;
        self.0.decrypt(&Nonce::from(*nonce), text).map_err(|_| broken())
    }
}

#[cfg(unix)]
fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    file.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_comes_back_and_only_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let seal = Seal::open(folder.path()).unwrap();
        let sealed = seal.seal(b"otpauth").unwrap();
        assert_eq!(Seal::open(folder.path()).unwrap().unseal(&sealed).unwrap(), b"otpauth");
        assert_ne!(seal.seal(b"otpauth").unwrap(), sealed);
        let mut changed = sealed.into_bytes();
        changed[20] ^= 1;
        assert!(seal.unseal(&String::from_utf8_lossy(&changed)).is_err());
        let other = tempfile::tempdir().unwrap();
        let theirs = Seal::open(other.path()).unwrap().seal(b"otpauth").unwrap();
        assert!(seal.unseal(&theirs).is_err());
    }

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let code = recovery_code().unwrap();
        assert_eq!((code.len(), code.matches('-').count()), (19, 3));
        assert_eq!(hash_of_code(&code), hash_of_code(&code.to_uppercase().replace('-', " ")));
        assert_ne!(hash_of_code(&code), hash_of_code(&recovery_code().unwrap()));
    }
}
