//! When a place is open: recurring schedules (HSDS `schedule`, RFC 5545 terms) and dated exceptions to them.
//! All times are local to the territory's time zone; `hours` turns them into open, closed and next opening.

pub mod hours;

use crate::attributes::{Attribute, Metadata};
use jiff::civil::{Date, Time};
use kernel::{Id, Period, Text};
use serde::{Deserialize, Serialize};

/// HSDS `schedule`: one recurring opening. Without `freq` it is one of text only, which opens nothing.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    pub id: Id<Schedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dtstart: Option<Date>,
    /// HSDS: offset from UTC in hours, as published. The territory's real time zone is what counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wkst: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freq: Option<Freq>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<u32>,
    /// RFC 5545 BYDAY: `MO,TU`, or `1MO` and `-1FR` with a monthly frequency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byday: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byweekno: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bymonthday: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byyearday: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<Time>,
    /// At or before `opens_at`, it closes on the next day; 00:00 to 00:00 is round the clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attending_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub metadata: Vec<Metadata>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Freq {
    Weekly,
    Monthly,
}

/// Days on which other hours replace the usual ones; without hours it is closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    pub period: Period,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Schedule>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
