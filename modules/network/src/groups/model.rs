//! A group: a council, committee, working group or consultative body, and the rules of its composition.
//! Who sits in it is told by its mandates, never by the group itself.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use kernel::{Id, Scope, Territory, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::words! {
    /// What a group is.
    Kind {
        Council = "council",
        Committee = "committee",
        WorkingGroup = "working-group",
        /// Gives opinions to those who decide.
        Consultative = "consultative",
    }

    /// The level of government it works at.
    Level {
        Municipal = "municipal",
        State = "state",
        National = "national",
        /// Of several countries.
        Regional = "regional",
    }

    /// The kind of organisation a seat is for.
    SeatKind {
        Ministry = "ministry",
        Agency = "agency",
        Municipality = "municipality",
        Association = "association",
        /// People concerned themselves, for nobody but themselves.
        Migrants = "migrants",
        Diaspora = "diaspora",
        University = "university",
        Union = "union",
        Business = "business",
        International = "international",
        Other = "other",
    }

    /// How many full members must take part for a meeting to decide.
    Quorum {
        None = "none",
        Third = "third",
        /// More than half.
        Majority = "majority",
        TwoThirds = "two-thirds",
    }
}

impl Quorum {
    /// How many of `members` must take part.
    pub const fn of(self, members: usize) -> usize {
        match self {
            Quorum::None => 0,
            Quorum::Third => members.div_ceil(3),
            Quorum::Majority => members / 2 + 1,
            Quorum::TwoThirds => (2 * members).div_ceil(3),
        }
    }
}

/// The text that founds a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// Seats of one kind: three for associations, each with an alternate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatLine {
    /// Mandates name it: it stays the same when the line is changed.
    pub id: Uuid,
    pub kind: SeatKind,
    pub count: u16,
    pub alternates: bool,
}

/// One seat: its line, and which one of the line, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Seat {
    pub line: Uuid,
    pub number: u16,
}

/// A group, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub id: Id<Group>,
    /// Its public address; never changed, decisions are known by it.
    pub slug: String,
    pub name: Text,
    pub purpose: Text,
    pub kind: Kind,
    pub level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Id<Territory>>,
    /// IANA name; its days begin and its meetings are announced in it.
    pub timezone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    pub seats: Vec<SeatLine>,
    pub quorum: Quorum,
    /// Whether the public sees that it exists.
    pub public: bool,
    /// The last day of its work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
}

impl Group {
    /// Seats at most in one group.
    pub const SEATS: u16 = 300;

    /// Where rights over it are held.
    pub fn scope(&self) -> Scope {
        self.territory.map_or(Scope::Network, Scope::Territory)
    }

    pub fn zone(&self) -> TimeZone {
        zone(&self.timezone)
    }

    /// An instant, as the group's clocks show it.
    pub fn at(&self, instant: Timestamp) -> Zoned {
        instant.to_zoned(self.zone())
    }

    /// The day it is there.
    pub fn today(&self, now: Timestamp) -> Date {
        self.at(now).date()
    }

    pub fn line(&self, id: Uuid) -> Option<&SeatLine> {
        self.seats.iter().find(|line| line.id == id)
    }

    /// Every seat, in order.
    pub fn every_seat(&self) -> impl Iterator<Item = (&SeatLine, Seat)> {
        self.seats.iter().flat_map(|line| (1..=line.count).map(move |number| (line, Seat { line: line.id, number })))
    }
}

/// A time zone by its name; UTC when nobody knows it any more.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}
