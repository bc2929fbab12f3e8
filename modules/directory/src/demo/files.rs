//! The shapes of the files of the example network.
//! Unknown keys are errors, so that a slip of the pen is seen at once.

use super::Table;
use jiff::civil::Date;
use kernel::{Lang, TerritoryKind};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TerritoryFile {
    pub territory: Vec<Territory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Territory {
    pub slug: String,
    pub parent: Option<String>,
    pub kind: TerritoryKind,
    #[serde(default)]
    pub published: bool,
    pub name: Table,
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
    pub timezone: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub languages: Vec<Lang>,
    pub source: Lang,
    #[serde(default)]
    pub emergency: Vec<Emergency>,
    #[serde(default)]
    pub holidays: Vec<String>,
}

#[derive(Deserialize)]
pub struct Emergency {
    pub number: String,
    pub label: Table,
}

#[derive(Deserialize)]
pub struct ThemeFile {
    pub theme: Vec<Theme>,
}

#[derive(Deserialize)]
pub struct Theme {
    pub slug: String,
    pub name: Table,
    #[serde(default)]
    pub description: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationFile {
    pub organisation: Vec<Organisation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub slug: String,
    pub source: Lang,
    pub name: Table,
    #[serde(default)]
    pub alternate_name: Table,
    #[serde(default)]
    pub description: Table,
    pub email: Option<String>,
    pub website: Option<String>,
    #[serde(default)]
    pub phones: Vec<Phone>,
    pub legal_status: Option<String>,
    pub year_incorporated: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    pub number: String,
    pub extension: Option<String>,
    pub r#type: Option<String>,
    #[serde(default)]
    pub description: Table,
    #[serde(default)]
    pub languages: Vec<Lang>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocationFile {
    pub location: Vec<Location>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    pub slug: String,
    pub organisation: String,
    pub r#type: crate::locations::LocationType,
    #[serde(default)]
    pub name: Table,
    #[serde(default)]
    pub description: Table,
    #[serde(default)]
    pub transportation: Table,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    #[serde(default)]
    pub confidential: bool,
    #[serde(default)]
    pub area: Table,
    pub address: Option<Address>,
    #[serde(default)]
    pub accessibility: Vec<Accessibility>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    pub attention: Option<String>,
    pub street: String,
    pub city: String,
    pub region: Option<String>,
    pub state_province: String,
    pub postal_code: String,
    pub country: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    #[serde(default)]
    pub description: Table,
    #[serde(default)]
    pub details: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceFile {
    pub service: Vec<Service>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub slug: String,
    pub organisation: String,
    pub source: Lang,
    #[serde(default)]
    pub status: crate::services::Status,
    pub name: Table,
    #[serde(default)]
    pub alternate_name: Table,
    #[serde(default)]
    pub description: Table,
    #[serde(default)]
    pub application_process: Table,
    #[serde(default)]
    pub fees_description: Table,
    #[serde(default)]
    pub eligibility_description: Table,
    #[serde(default)]
    pub alert: Table,
    #[serde(default)]
    pub interpretation_services: Table,
    #[serde(default)]
    pub wait_time: Table,
    pub url: Option<String>,
    pub email: Option<String>,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub locations: Vec<String>,
    #[serde(default)]
    pub phones: Vec<Phone>,
    #[serde(default)]
    pub contacts: Vec<Contact>,
    #[serde(default)]
    pub languages: Vec<Lang>,
    #[serde(default)]
    pub documents: Vec<Table>,
    #[serde(default)]
    pub costs: Vec<Cost>,
    #[serde(default)]
    pub eligibility: Eligibility,
    pub hours: Option<String>,
    #[serde(default)]
    pub open_on_holidays: bool,
    #[serde(default)]
    pub exceptions: Vec<Exception>,
    pub capacity: Option<Capacity>,
    pub assured_on: Option<Date>,
    pub assured_by: Option<String>,
    pub assurance_due: Option<Date>,
    #[serde(default = "one")]
    pub revision: u32,
    #[serde(default)]
    pub translated_from: HashMap<Lang, u32>,
    #[serde(default)]
    pub machine: Vec<Lang>,
}

pub fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub name: Option<String>,
    #[serde(default)]
    pub title: Table,
    pub email: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    pub option: String,
    pub amount: Option<f64>,
    pub currency: Option<String>,
    #[serde(default)]
    pub description: Table,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Eligibility {
    pub status: Vec<String>,
    pub minimum_age: Option<f64>,
    pub maximum_age: Option<f64>,
    pub sex: Option<String>,
    pub family: Vec<String>,
    pub language_level: Option<String>,
    pub territory: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub from: Date,
    pub to: Date,
    #[serde(default)]
    pub closed: bool,
    pub hours: Option<String>,
    #[serde(default)]
    pub note: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    pub available: f64,
    pub maximum: Option<f64>,
    #[serde(default)]
    pub unit: Table,
    #[serde(default)]
    pub note: Table,
    pub updated: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideFile {
    #[serde(default)]
    pub guide: Vec<Guide>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    pub slug: String,
    pub parent: Option<String>,
    #[serde(default)]
    pub order: i32,
    pub source: Lang,
    pub title: Table,
    #[serde(default)]
    pub summary: Table,
    #[serde(default)]
    pub sections: Vec<Section>,
    #[serde(default)]
    pub services: Vec<String>,
    pub owner: Option<String>,
    pub reviewed_on: Option<Date>,
    pub review_due: Option<Date>,
    #[serde(default = "one")]
    pub revision: u32,
    #[serde(default)]
    pub translated_from: HashMap<Lang, u32>,
    #[serde(default)]
    pub machine: Vec<Lang>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub anchor: String,
    pub kind: crate::guides::SectionKind,
    #[serde(default)]
    pub title: Table,
    #[serde(default)]
    pub body: Table,
    #[serde(default)]
    pub steps: Vec<Table>,
}
