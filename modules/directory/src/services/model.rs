//! A service and everything said of it (HSDS `service` and its parts), with what HSDS lacks: structured eligibility,
//! dated exceptions to the hours, and until when it may be trusted.

use crate::attributes::{Attribute, Metadata, Url};
use crate::contacts::{Contact, Language, Phone};
use crate::locations::Location;
use crate::organisations::{Funding, Organisation, Program};
use crate::pictures::Pictured;
use crate::schedules::{Exception, Schedule};
use crate::taxonomies::TaxonomyTerm;
use jiff::{Timestamp, civil::Date};
use kernel::{Id, Territory, Text};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    #[default]
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "defunct")]
    Defunct,
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

impl Status {
    /// Whether the public sees the service.
    pub fn is_public(self) -> bool {
        matches!(self, Status::Active | Status::TemporarilyClosed)
    }
}

/// HSDS `service`. Lists are in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub id: Id<Service>,
    /// Readable part of its address, unique in its territory.
    pub slug: String,
    pub territory: Id<Territory>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Id<Organisation>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<Id<Program>>,
    #[serde(default)]
    pub status: Status,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternate_name: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub additional_urls: Vec<Url>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpretation_services: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_process: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees_description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_time: Option<Text>,
    /// Deprecated by HSDS in favour of `fees_description`; kept as received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accreditations: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility_description: Option<Text>,
    #[serde(default, skip_serializing_if = "Eligibility::is_everybody")]
    pub eligibility: Eligibility,
    #[serde(default, skip_serializing_if = "Freshness::is_unknown")]
    pub freshness: Freshness,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub open_on_holidays: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_areas: Vec<ServiceArea>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ServiceAtLocation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub funding: Vec<Funding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cost_options: Vec<CostOption>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_documents: Vec<RequiredDocument>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capacities: Vec<Capacity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Pictured>,
    /// Taxonomy terms are attributes with a `taxonomy_term_id`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

impl Service {
    /// The terms by which it is classified.
    pub fn terms(&self) -> impl Iterator<Item = Id<TaxonomyTerm>> + '_ {
        self.attributes.iter().filter_map(|attribute| attribute.taxonomy_term_id)
    }

    /// Classifies it by one more term.
    pub fn classify(&mut self, term: Id<TaxonomyTerm>) {
        if !self.terms().any(|it| it == term) {
            self.attributes.push(Attribute::of(term));
        }
    }

    /// Free of charge: it says so, and names no price.
    pub fn is_free(&self) -> bool {
        !self.cost_options.is_empty()
            && self.cost_options.iter().all(|cost| cost.amount.is_none_or(|amount| amount == 0.0) && cost.free)
    }
}

/// HSDS `service_at_location`: the service as given in one place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceAtLocation {
    pub id: Id<ServiceAtLocation>,
    pub location: Id<Location>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_areas: Vec<ServiceArea>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

impl ServiceAtLocation {
    /// The service in one more place.
    pub fn new(location: Id<Location>) -> ServiceAtLocation {
        ServiceAtLocation {
            id: Id::new(),
            location,
            description: None,
            service_areas: Vec::new(),
            contacts: Vec::new(),
            phones: Vec::new(),
            schedules: Vec::new(),
            attributes: Vec::new(),
            metadata: Vec::new(),
        }
    }
}

/// Who may come. Empty lists and `None` mean that it does not matter; ages are in years, inclusive.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Eligibility {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Standing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub family: Vec<Family>,
    /// Common European Framework level, `A1` to `C2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_level: Option<String>,
    /// Where one must live.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub residence: Vec<Id<Territory>>,
}

impl Eligibility {
    pub fn is_everybody(&self) -> bool {
        *self == Self::default()
    }
}

/// Administrative situation of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    AsylumSeeker,
    Refugee,
    Resident,
    Undocumented,
    Student,
    Worker,
    Returnee,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    Women,
    Men,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    Children,
    Pregnant,
    SingleParent,
    UnaccompaniedMinor,
}

/// Until when what is said may be trusted.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Freshness {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_on: Option<Date>,
    /// HSDS `assurer_email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assurer_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assured_by: Option<Id<Organisation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

impl Freshness {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// HSDS `required_document`: what to bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequiredDocument {
    pub id: Id<RequiredDocument>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `cost_option`. `currency` is ISO 4217; `free` marks an option without any price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CostOption {
    pub id: Id<CostOption>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_description: Option<Text>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `service_area`: the area it serves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceArea {
    pub id: Id<ServiceArea>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `service_capacity`: how many places there are; none available is a saturation notice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Capacity {
    pub id: Id<Capacity>,
    pub unit: Unit,
    pub available: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    pub updated: Timestamp,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

/// HSDS `unit`: what a capacity counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    pub id: Id<Unit>,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}
