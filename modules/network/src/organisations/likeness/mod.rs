//! Whether two organisations may be one and the same: a rule over name, place and ways to reach them, without any I/O.
//! It only ever proposes; a person says whether they are the same.
//!
//! The rule: names are folded (accents, Arabic spellings, legal forms, small words, abbreviations), then compared by the
//! greatest of three measures (Jaro-Winkler, trigrams of the words in order, one name being the acronym of the other).
//! The same website or telephone counts like a name that is nearly the same. Being in the same place raises the likeness,
//! being surely elsewhere lowers it. From [`WORTH_ASKING`] on, a person is asked.

mod blocks;
mod filed;
mod fold;
mod score;
#[cfg(test)]
mod tests;

pub use blocks::Blocks;
pub use filed::Filed;
pub use fold::fold;
#[cfg(test)]
use score::likeness;

use kernel::{Id, Territory};

/// From here on a person is asked whether the two are one.
pub const WORTH_ASKING: f64 = 0.82;
/// From here on the answer offered first is «the same».
pub const NEARLY_SURE: f64 = 0.95;

/// What the rule knows of an organisation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// Its names in all languages, and its other names.
    pub names: Vec<String>,
    pub territory: Option<Id<Territory>>,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    pub website: Option<String>,
    pub phone: Option<String>,
}

impl Card {
    /// The host of its website without `www.`: what two writings of one address share.
    fn host(&self) -> Option<String> {
        let address = self.website.as_deref()?.trim().to_lowercase();
        let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let path = path.trim_end_matches('/');
        let host = host.trim_start_matches("www.");
        // On a host of many (a page on a social network) the path tells them apart.
        (host.contains('.')).then(|| if path.is_empty() { host.to_owned() } else { format!("{host}/{path}") })
    }

    /// The last eight digits of its telephone: what is left of it without country and spaces.
    fn digits(&self) -> Option<String> {
        let digits: Vec<char> = self.phone.as_deref()?.chars().filter(char::is_ascii_digit).collect();
        (digits.len() >= 8).then(|| digits[digits.len() - 8..].iter().collect())
    }
}
