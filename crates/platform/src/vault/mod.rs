//! What is kept so that who has the database, or a backup, cannot read it: a key for each record, wrapped by the key of the
//! instance. Destroying a record's key destroys what it opened, in every later copy too.
//!
//! A record that confides something keeps [`wrap`]ped beside it a [`DataKey`] of its own, in a row whose only key is the
//! record's identifier; its fields are sealed with that key and bound to record and field, so that no row can be put in
//! another's place. What must be found is found by [`Blind`] indexes. `rotation` changes the key of the instance.

mod aead;
mod blind;
mod ring;
pub mod rotation;
#[cfg(test)]
mod tests;

use crate::accounts::secrets::random;
use crate::db::Tx;
use aead::Secret;
use kernel::{Error, Result};
use uuid::Uuid;
use zeroize::Zeroizing;

pub use blind::{Blind, Secrets, digits, email, phone, words};
pub use ring::{GivenKeys, Seal};

/// The key of one record.
pub struct DataKey(Secret);

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey")
    }
}

impl DataKey {
    /// A key that nothing has been sealed with yet.
    ///
    /// # Errors
    /// `Internal` when the system gives no randomness.
    pub fn fresh() -> Result<DataKey> {
        random::<32>().map(|bytes| DataKey(Zeroizing::new(bytes)))
    }

    /// Seals a field of a record.
    pub fn seal(&self, record: Uuid, field: &str, text: &[u8]) -> Result<String> {
        aead::encrypt(&self.0, &bound(record, field), text)
    }

    /// Reads it back.
    ///
    /// # Errors
    /// `Internal` when it is not of this record and field, was changed, or was sealed with another key.
    pub fn open(&self, record: Uuid, field: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>> {
        let broken = || Error::internal("a sealed field cannot be read with its record's key");
        aead::decrypt(&self.0, &bound(record, field), sealed).ok_or_else(broken)
    }
}

/// Identifiers have one length: no record and field can be mistaken for two others.
fn bound(record: Uuid, field: &str) -> Vec<u8> {
    [record.as_bytes().as_slice(), field.as_bytes()].concat()
}

/// The key of a record as it is kept beside it.
///
/// # Errors
/// `Unavailable` where the database was opened without the key of the instance.
pub fn wrap(tx: &Tx, record: Uuid, key: &DataKey) -> Result<String> {
    tx.seal()?.wrap(record, key)
}

/// The key of a record, from what is kept beside it.
///
/// # Errors
/// `Internal` when it is another record's, was changed, or the key of the instance is another.
pub fn unwrap(tx: &Tx, record: Uuid, wrapped: &str) -> Result<DataKey> {
    tx.seal()?.unwrap(record, wrapped)
}
