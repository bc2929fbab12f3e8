//! Finding without reading: what is looked for is kept as a keyed hash (HMAC-SHA-256), and so are the words it is found by.
//! Without the key nobody reads them or tries names out. Their secret is sealed in the database and survives a new key.

use super::aead::{self, Secret};
use crate::accounts::secrets::random;
use crate::db::{self, Tx};
use crate::folding::fold;
use data_encoding::BASE64URL_NOPAD;
use hkdf::hmac::{Hmac, KeyInit, Mac};
use kernel::{Error, Result};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sha2::Sha256;
use zeroize::Zeroizing;

/// The name of the secret of blind indexes.
const NAME: &str = "blind";

mod table {
    use sea_orm::entity::prelude::*;

    /// Secrets that do not change with the key of the instance, sealed by it.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "vault_secrets")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        #[sea_orm(column_type = "Text")]
        pub sealed: String,
    }

    crate::no_relations!();
}

pub use table::Entity as Secrets;

/// What makes blind indexes.
pub struct Blind(Secret);

impl Blind {
    /// The secret of this database, made at its first use.
    ///
    /// # Errors
    /// `Internal` when it was sealed with a key that is not here.
    pub async fn load(tx: &Tx) -> Result<Blind> {
        let kept = || async { Secrets::find_by_id(NAME).one(tx.connection()).await.map_err(db::failed) };
        let row = match kept().await? {
            Some(row) => row,
            None => {
                let secret = Zeroizing::new(random::<32>()?);
                let row =
                    table::ActiveModel { name: Set(NAME.to_owned()), sealed: Set(tx.seal()?.seal(secret.as_slice())?) };
                let first = OnConflict::column(table::Column::Name).do_nothing().to_owned();
                let insert = Secrets::insert(row).on_conflict(first).exec_without_returning(tx.connection());
                insert.await.map_err(db::failed)?;
                kept().await?.ok_or_else(|| Error::internal("the secret of blind indexes is not kept"))?
            }
        };
        let bytes = Zeroizing::new(tx.seal()?.unseal(&row.sealed)?);
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| Error::internal("a secret is too short"))?;
        Ok(Blind(Zeroizing::new(bytes)))
    }

    /// The index of a text for one purpose: equal for equal texts, and telling nothing else (128 bits, base64url).
    pub fn of(&self, purpose: &str, text: &str) -> String {
        let key = aead::derive(&self.0, &format!("teranga/blind/1/{purpose}"));
        // A key of any length is taken.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_slice()) else { return String::new() };
        mac.update(text.as_bytes());
        BASE64URL_NOPAD.encode(&mac.finalize().into_bytes()[..16])
    }

    #[cfg(test)]
    pub(super) fn test(bytes: [u8; 32]) -> Blind {
        Blind(Zeroizing::new(bytes))
    }
}

/// The words by which a name is found, in whatever script, case and spelling: «N’Diaye» by `diaye` and `ndiaye`, «المصري» by
/// `مصري` too. A word has at least two letters, unless the whole name is shorter.
pub fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let parts = || folded.split(' ').filter(|word| !word.is_empty());
    let joined = name.split_whitespace().map(|word| fold(word).replace(' ', "")).filter(|word| !word.is_empty());
    let article = parts().filter_map(|word| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2));
    let mut all: Vec<String> = parts().chain(article).map(ToOwned::to_owned).chain(joined).collect();
    all.sort();
    all.dedup();
    if all.iter().any(|word| word.chars().count() > 1) {
        all.retain(|word| word.chars().count() > 1);
    }
    all
}

/// By what a telephone number is found: its last eight digits, written with or without the country; nothing when there are
/// fewer than six.
pub fn phone(number: &str) -> Option<String> {
    let digits: Vec<char> = digits(number).collect();
    (digits.len() >= 6).then(|| digits[digits.len().saturating_sub(8)..].iter().collect())
}

/// The digits of a text, as European ones.
pub fn digits(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter_map(|c| char::from_digit(digit(c)?, 10))
}

/// The value of a digit in European, Arabic or Persian writing.
fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        _ => None,
    }
}

/// By what an e-mail address is found; nothing when it is none.
pub fn email(address: &str) -> Option<String> {
    let address = address.trim().to_lowercase();
    address.contains('@').then_some(address)
}
