//! A meeting, who takes part in it, and whether those are enough to decide.
//! Times are kept as clocks on the wall show them, with the zone: a change of the zone's rules moves no meeting.

use crate::groups::mandates::model::{Capacity, Mandate};
use crate::groups::model::{Group, zone};
use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan, Zoned};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

kernel::words! {
    /// What an invited member says beforehand.
    Reply {
        Yes = "yes",
        Remote = "remote",
        /// Somebody else comes in their place.
        Alternate = "alternate",
        No = "no",
    }

    /// What was the case in the end.
    Presence {
        Present = "present",
        Remote = "remote",
        /// Represented by the alternate of the seat.
        Represented = "represented",
        Excused = "excused",
        Absent = "absent",
    }

    /// How far the minutes are.
    Standing {
        Draft = "draft",
        /// Before the members, to be approved at the next meeting.
        Proposed = "proposed",
        Approved = "approved",
    }
}

impl Presence {
    /// Whether the seat takes part in what is decided.
    pub const fn counts(self) -> bool {
        matches!(self, Presence::Present | Presence::Remote | Presence::Represented)
    }
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub presenter: String,
    /// Web address of what to read before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}

/// What was said, in Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    pub text: String,
    pub standing: Standing,
}

/// A meeting, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: Uuid,
    pub group: Uuid,
    pub title: String,
    /// As the clock at the place shows it.
    pub starts: DateTime,
    /// IANA name.
    pub timezone: String,
    /// Minutes.
    pub length: u16,
    pub place: String,
    /// Where one joins from afar; for members alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether anybody may know of it and come.
    pub public: bool,
    pub agenda: Vec<Item>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// Counts the changes that calendars must know of.
    pub sequence: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// Unix seconds.
    #[serde(default)]
    pub modified: i64,
}

impl Meeting {
    /// When it begins.
    ///
    /// # Errors
    /// When the date is out of the calendar.
    pub fn begins(&self) -> Result<Zoned> {
        self.starts.to_zoned(zone(&self.timezone)).map_err(Error::internal)
    }

    /// When it ends.
    ///
    /// # Errors
    /// As [`Meeting::begins`].
    pub fn ends(&self) -> Result<Zoned> {
        self.begins()?.checked_add(i64::from(self.length).minutes()).map_err(Error::internal)
    }

    /// Whether it is over.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends().is_ok_and(|end| end.timestamp() <= now)
    }

    /// The minutes that everybody may read.
    pub fn published_minutes(&self) -> Option<&Minutes> {
        self.minutes.as_ref().filter(|it| self.public && it.standing == Standing::Approved)
    }

    /// Whether a change concerns whoever has it in a calendar.
    pub fn same_in_calendars(&self, other: &Meeting) -> bool {
        let seen = |it: &Meeting| {
            let agenda: Vec<_> = it.agenda.iter().map(|item| item.title.clone()).collect();
            (
                it.title.clone(),
                it.starts,
                it.timezone.clone(),
                it.length,
                it.place.clone(),
                it.link.clone(),
                it.public,
                agenda,
                it.cancelled,
            )
        };
        seen(self) == seen(other)
    }
}

/// What is known of one member and one meeting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    pub reply: Option<Reply>,
    pub presence: Option<Presence>,
}

/// Whether those who took part were enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Seats that took part.
    pub present: usize,
    /// Seats that have a full member.
    pub members: usize,
    pub needed: usize,
}

impl Count {
    /// Counts each seat once, by what is said of its full member, or by its alternate having come instead.
    pub fn of(group: &Group, mandates: &[Mandate], parts: &HashMap<Uuid, Part>, meeting: &Meeting) -> Count {
        let day = meeting.starts.date();
        let came = |it: &Mandate| parts.get(&it.id).and_then(|part| part.presence).is_some_and(Presence::counts);
        let full: Vec<&Mandate> =
            mandates.iter().filter(|it| it.capacity == Capacity::Full && it.in_force(day)).collect();
        let instead = |of: &Mandate| {
            let alternate =
                |it: &&Mandate| it.capacity == Capacity::Alternate && it.seat == of.seat && it.in_force(day);
            mandates.iter().filter(alternate).any(came)
        };
        let present = full.iter().filter(|it| came(it) || instead(it)).count();
        Count { present, members: full.len(), needed: group.quorum.of(full.len()) }
    }

    pub fn is_reached(self) -> bool {
        self.present >= self.needed
    }
}
