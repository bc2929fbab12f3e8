//! What a desk is: where people come, when, and how much of each session is kept for those without an appointment.
//! Times are those that the clocks of its territory show.

use crate::visits::model::Asks;
use directory::api::TaxonomyTerm;
use jiff::civil::{Date, Time, Weekday};
use kernel::{Id, Lang, Period, Territory, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A desk of a territory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    pub id: Id<Desk>,
    /// Its readable address within the instance; never changes.
    pub slug: String,
    pub territory: Id<Territory>,
    pub name: Text,
    /// What it is for, and what to bring.
    pub about: Text,
    /// What people may come for; any theme of the directory when there is none.
    #[serde(default)]
    pub themes: Vec<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default)]
    pub places: Vec<Place>,
    #[serde(default)]
    pub sessions: Vec<Session>,
    #[serde(default)]
    pub closures: Vec<Closure>,
    pub booking: Booking,
    /// What is asked of those who come, to count.
    #[serde(default)]
    pub asks: Asks,
    /// Months after which a file that nobody needed is anonymised.
    #[serde(default = "a_year")]
    pub file_months: u16,
    /// Minutes without a touch after which the pages of reception are locked.
    #[serde(default = "lock_after")]
    pub lock_after: u16,
    /// Whether the public sees it.
    pub published: bool,
}

/// How long files are kept unless the desk says otherwise.
pub const fn a_year() -> u16 {
    12
}

/// Minutes without a touch after which reception is locked, unless a desk says otherwise.
pub const LOCK_AFTER: u16 = 5;

const fn lock_after() -> u16 {
    LOCK_AFTER
}

/// Where a desk receives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub id: Uuid,
    pub name: Text,
    pub address: String,
}

/// Hours in which a desk receives at one place, every week or once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub id: Uuid,
    pub when: When,
    pub from: Time,
    /// After `from`, on the same day.
    pub to: Time,
    /// Minutes that one person is given.
    pub slot: u16,
    pub place: Uuid,
    /// Of the people that all who receive can see, how many may not be by appointment.
    pub kept: u16,
    /// The days on which it counts.
    #[serde(default)]
    pub period: Period,
}

/// The days of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// ISO 8601: 1 is Monday.
    Weekly(i8),
    Once(Date),
}

impl When {
    pub fn falls_on(self, day: Date) -> bool {
        match self {
            When::Weekly(number) => Weekday::from_monday_one_offset(number).is_ok_and(|it| it == day.weekday()),
            When::Once(date) => date == day,
        }
    }
}

/// Days on which nobody is received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    pub period: Period,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// How people take an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// Whether appointments are given at all.
    pub open: bool,
    /// Days ahead that are offered.
    pub days: u16,
    /// Hours before a slot after which it is given no more.
    pub notice: u16,
}

impl Default for Booking {
    fn default() -> Self {
        Booking { open: true, days: 28, notice: 2 }
    }
}

/// Somebody who receives at a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mediator {
    pub id: Uuid,
    pub desk: Uuid,
    pub account: Uuid,
    pub profile: Profile,
}

/// What a mediator says of themselves, and when they receive.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    pub languages: Vec<Lang>,
    /// Only if they wish: some people ask for a woman or a man.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// The sessions in which they receive.
    #[serde(default)]
    pub sessions: Vec<Uuid>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    Woman,
    Man,
}

/// The languages in which these people receive, in the order in which they are first named.
pub fn languages(team: &[Mediator]) -> Vec<Lang> {
    let mut found: Vec<Lang> = Vec::new();
    for lang in team.iter().flat_map(|it| &it.profile.languages) {
        if !found.contains(lang) {
            found.push(*lang);
        }
    }
    found
}

impl Desk {
    pub fn session(&self, id: Uuid) -> Option<&Session> {
        self.sessions.iter().find(|it| it.id == id)
    }

    pub fn place(&self, id: Uuid) -> Option<&Place> {
        self.places.iter().find(|it| it.id == id)
    }
}
