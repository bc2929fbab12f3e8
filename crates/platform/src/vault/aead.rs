//! Encryption that notices every change: XChaCha20-Poly1305 with a random nonce in front (RustCrypto, RFC 8439 and
//! draft-irtf-cfrg-xchacha). Nonces of 192 bits are drawn at random without ever coming twice.

use crate::accounts::secrets::random;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use data_encoding::BASE64URL_NOPAD;
use hkdf::Hkdf;
use kernel::{Error, Result};
use sha2::Sha256;
use zeroize::Zeroizing;

/// 256 bits that are wiped from memory when they are let go.
pub(super) type Secret = Zeroizing<[u8; 32]>;

/// A secret for one purpose, made from another (HKDF-SHA-256, RFC 5869).
pub(super) fn derive(secret: &[u8; 32], purpose: &str) -> Secret {
    let mut out = Zeroizing::new([0; 32]);
    // Only a length beyond 255 hashes is refused.
    let _ = Hkdf::<Sha256>::new(None, secret).expand(purpose.as_bytes(), out.as_mut_slice());
    out
}

/// Nonce, text and tag, in base64url. `bound` is what it belongs to: opened beside anything else, it is refused.
pub(super) fn encrypt(key: &Secret, bound: &[u8], text: &[u8]) -> Result<String> {
    let nonce = random::<24>()?;
    let payload = Payload { msg: text, aad: bound };
    let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::internal("sealing failed"))?;
    Ok(BASE64URL_NOPAD.encode(&[nonce.as_slice(), &sealed].concat()))
}

/// The reverse; nothing when anything of it was changed, or the key or what it belongs to are others.
pub(super) fn decrypt(key: &Secret, bound: &[u8], sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
    let (nonce, text) = bytes.split_first_chunk::<24>()?;
    let payload = Payload { msg: text, aad: bound };
    cipher(key).decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

fn cipher(key: &Secret) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(**key))
}
