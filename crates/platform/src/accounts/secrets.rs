//! Secrets: where randomness comes from, and how tokens are kept.
//! A token is kept as its hash alone; who reads the database can use none of them.

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use kernel::{Error, Result};
use sha2::{Digest, Sha256};

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let code = recovery_code().unwrap();
        assert_eq!((code.len(), code.matches('-').count()), (19, 3));
        assert_eq!(hash_of_code(&code), hash_of_code(&code.to_uppercase().replace('-', " ")));
        assert_ne!(hash_of_code(&code), hash_of_code(&recovery_code().unwrap()));
    }
}
