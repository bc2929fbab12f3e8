//! Places: where services are given (HSDS `location`, `address`, `accessibility`).
//! The street and coordinates of a confidential place leave the store with nobody: see [`Location::withhold`].

mod editable;
pub mod store;

use crate::attributes::{Attribute, Metadata};
use crate::contacts::{Contact, Language, Phone};
use crate::organisations::Organisation;
use crate::schedules::Schedule;
use kernel::{Error, Id, Result, Text};
use platform::vault::Seal;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LocationType {
    #[default]
    Physical,
    Postal,
    Virtual,
}

/// HSDS `location`, and whether its address is confidential.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Location {
    pub id: Id<Location>,
    pub location_type: LocationType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Id<Organisation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternate_name: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transportation: Option<Text>,
    /// WGS 84 degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier_type: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accessibility: Vec<Accessibility>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
    /// A refuge: only `area` and phones are ever shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// The part of town that may be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Text>,
    /// What is withheld, sealed with the key of the instance: drafts and versions keep it so. None once it is put back;
    /// it stays as it is where the key is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealed: Option<String>,
    /// Taken away from the public; nothing of it is lost.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

/// HSDS `address`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Address {
    pub id: Id<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attention: Option<Text>,
    pub address_1: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_2: Option<Text>,
    pub city: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Text>,
    pub state_province: Text,
    pub postal_code: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub address_type: LocationType,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `accessibility`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Accessibility {
    pub id: Id<Accessibility>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// What a confidential place keeps to itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Withheld {
    pub addresses: Vec<Address>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub name: Option<Text>,
    pub alternate_name: Option<Text>,
    pub description: Option<Text>,
    pub transportation: Option<Text>,
    pub url: Option<String>,
    pub external_identifier: Option<String>,
    pub external_identifier_type: Option<String>,
    pub accessibility: Vec<Accessibility>,
    pub attributes: Vec<Attribute>,
    /// Old values of any field may quote the street.
    pub metadata: Vec<Metadata>,
}

impl Location {
    /// Takes out of a confidential place all that could tell where it is. `None` for an ordinary place.
    pub fn withhold(&mut self) -> Option<Withheld> {
        self.confidential.then(|| self.take_out())
    }

    fn take_out(&mut self) -> Withheld {
        Withheld {
            addresses: std::mem::take(&mut self.addresses),
            latitude: self.latitude.take(),
            longitude: self.longitude.take(),
            name: self.name.take(),
            alternate_name: self.alternate_name.take(),
            description: self.description.take(),
            transportation: self.transportation.take(),
            url: self.url.take(),
            external_identifier: self.external_identifier.take(),
            external_identifier_type: self.external_identifier_type.take(),
            accessibility: std::mem::take(&mut self.accessibility),
            attributes: std::mem::take(&mut self.attributes),
            metadata: std::mem::take(&mut self.metadata),
        }
    }

    /// Seals what would tell where it is, whether or not it is confidential itself.
    ///
    /// # Errors
    /// `Internal` when it cannot be sealed.
    pub(crate) fn shut(&mut self, seal: &Seal) -> Result<()> {
        let withheld = self.take_out();
        if withheld != Withheld::default() {
            let text = serde_json::to_vec(&withheld).map_err(Error::internal)?;
            self.sealed = Some(seal.seal(&text)?);
        }
        Ok(())
    }

    /// The reverse of [`Location::shut`]. What another key has sealed stays sealed, and is written back as it is.
    pub(crate) fn open(&mut self, seal: &Seal) {
        let Some(sealed) = &self.sealed else { return };
        let text = seal.unseal(sealed).ok();
        match text.and_then(|text| serde_json::from_slice::<Withheld>(&text).ok()) {
            Some(withheld) => {
                self.put_back(withheld);
                self.sealed = None;
            }
            None => tracing::warn!(location = %self.id, "what this place withholds was sealed with another key"),
        }
    }

    /// The reverse of [`Location::withhold`], for those who may write the place.
    pub(crate) fn put_back(&mut self, withheld: Withheld) {
        let it = withheld;
        (self.addresses, self.latitude, self.longitude) = (it.addresses, it.latitude, it.longitude);
        (self.name, self.alternate_name, self.description) = (it.name, it.alternate_name, it.description);
        (self.transportation, self.url) = (it.transportation, it.url);
        (self.external_identifier, self.external_identifier_type) =
            (it.external_identifier, it.external_identifier_type);
        (self.accessibility, self.attributes, self.metadata) = (it.accessibility, it.attributes, it.metadata);
    }

    /// Latitude and longitude, when both are known.
    pub fn point(&self) -> Option<(f64, f64)> {
        self.latitude.zip(self.longitude)
    }
}
