//! A territory: a country, and the regions and municipalities inside it, known by codes in named schemes.
//! A territory's slug is what people read aloud in its address, so it is unique and never changes hands.

use crate::{Id, Lang, Text};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TerritoryKind {
    Country,
    Region,
    Municipality,
}

/// A code in a named scheme: `iso3166-1`, `iso3166-2`, `pcode`, `ibge`…
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    pub scheme: String,
    pub value: String,
}

/// A number to call in danger, and what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmergencyNumber {
    pub number: String,
    pub label: Text,
}

/// A day on which most services close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Holiday {
    /// Only on this date (feasts of the lunar calendar).
    Once(Date),
    /// Every year on this month and day.
    Yearly { month: i8, day: i8 },
}

impl Holiday {
    pub fn falls_on(self, day: Date) -> bool {
        match self {
            Holiday::Once(date) => date == day,
            Holiday::Yearly { month, day: number } => day.month() == month && day.day() == number,
        }
    }
}

/// A country, a region or a municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    pub id: Id<Territory>,
    pub slug: String,
    pub kind: TerritoryKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Territory>>,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<Code>,
    /// IANA time zone, such as `Africa/Tunis`.
    pub timezone: String,
    /// Latitude and longitude of its centre, WGS 84 degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<(f64, f64)>,
    /// The languages it offers to its readers, the first by default.
    pub languages: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergency: Vec<EmergencyNumber>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays: Vec<Holiday>,
    /// Whether it publishes a directory of its own.
    #[serde(default)]
    pub published: bool,
    /// Set on the example network, which says of itself on every page that it is one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
}

impl Territory {
    pub fn is_holiday(&self, day: Date) -> bool {
        self.holidays.iter().any(|holiday| holiday.falls_on(day))
    }
}
