//! An event: what it is, where and when, in which languages one can follow it, for whom, and its agenda. Pure.
//! Times are kept as clocks on the wall show them, with the zone; the agenda is always in the order of its times.

use directory::api::TaxonomyTerm;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use kernel::{Id, Lang, Progress, Territory, Text};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The noun of the change log, of texts and of the audit trail.
pub const KIND: &str = "event";
/// Letters of a place, a speaker's name with the institution, or a point of the agenda.
pub const LINE: usize = 200;
/// Documents of one event.
pub const DOCUMENTS: usize = 20;
/// Points of one agenda.
pub const POINTS: usize = 40;
/// Most people that one event may take.
pub const CAPACITY: u32 = 5_000;
/// Most days from its beginning to its end.
pub const DAYS: i32 = 31;

kernel::words! {
    /// What sort of event it is.
    Kind {
        Workshop = "workshop",
        HighLevel = "high-level-meeting",
        Meeting = "meeting",
        Webinar = "webinar",
        /// A study visit that several institutions make together.
        Visit = "study-visit",
    }

    /// Whose people may register.
    Who {
        Invited = "invited",
        /// Every institution of the network.
        Network = "network",
    }
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Tells it from the others of its event when it is moved or translated.
    pub id: u32,
    pub on: Date,
    pub from: Time,
    pub to: Time,
    pub title: Text,
    /// Who speaks, and for which institution.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// Something to read, elsewhere on the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub title: String,
    /// `https` alone.
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
}

/// What is written of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: Id<Event>,
    pub slug: String,
    pub kind: Kind,
    /// The language in which it is written first.
    pub lang: Lang,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Whose event it is; none for the whole network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Id<Territory>>,
    /// IANA time zone of its times.
    pub zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<DateTime>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The languages in which one can follow it, spoken or interpreted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Text>,
    /// People that it takes; none where there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    pub who: Who,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<Point>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// What came of it, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<Text>,
}

/// A field of the form that must be filled or mended before everybody reads it.
pub type Missing = &'static str;

impl Event {
    /// One that has only a title.
    pub fn new(id: Id<Event>, slug: String, title: Text, territory: Option<Id<Territory>>, zone: String) -> Event {
        Event {
            id,
            slug,
            kind: Kind::Workshop,
            lang: title.source(),
            title,
            text: None,
            territory,
            zone,
            begins: None,
            ends: None,
            place: String::new(),
            link: None,
            languages: Vec::new(),
            accessibility: None,
            capacity: None,
            themes: Vec::new(),
            who: Who::Invited,
            agenda: Vec::new(),
            documents: Vec::new(),
            report: None,
        }
    }

    /// The time zone; that of the world where its name is not known.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    fn instant(&self, at: Option<DateTime>) -> Option<Timestamp> {
        at?.to_zoned(self.time_zone()).ok().map(|it| it.timestamp())
    }

    /// When it begins. A time that a change of clocks leaves out is the one after it.
    pub fn begins_at(&self) -> Option<Timestamp> {
        self.instant(self.begins)
    }

    /// When it ends.
    pub fn ends_at(&self) -> Option<Timestamp> {
        self.instant(self.ends)
    }

    /// Whether it lasts more than a day, as clocks there show it.
    pub fn is_of_days(&self) -> bool {
        self.begins.zip(self.ends).is_some_and(|(begins, ends)| begins.date() != ends.date())
    }

    /// Whether its end follows its beginning within reason.
    pub fn is_in_order(&self) -> bool {
        let (Some(begins), Some(ends)) = (self.begins_at(), self.ends_at()) else { return true };
        begins < ends && ends.duration_since(begins).as_hours() <= i64::from(DAYS) * 24
    }

    /// What it lacks to be read by everybody. What is `ahead` is announced already: it may have begun, but not ended.
    pub fn missing(&self, now: Timestamp, ahead: bool) -> Vec<Missing> {
        let past = |at: Option<Timestamp>| at.is_some_and(|at| at <= now);
        let all = [
            ("text", self.text.is_none()),
            ("begins-on", self.begins.is_none() || (!ahead && past(self.begins_at()))),
            ("ends-on", self.ends.is_none() || !self.is_in_order() || (ahead && past(self.ends_at()))),
            ("place", self.place.is_empty() && self.link.is_none()),
            ("languages", self.languages.is_empty()),
        ];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
    }

    /// Whether what calendars know of it is the same.
    pub fn same_in_calendars(&self, other: &Event) -> bool {
        let seen = |it: &Event| {
            (it.title.clone(), it.begins_at(), it.ends_at(), it.place.clone(), it.link.clone(), it.zone.clone())
        };
        seen(self) == seen(other)
    }

    /// The agenda day by day.
    pub fn days(&self) -> Vec<(Date, Vec<&Point>)> {
        let mut days: Vec<(Date, Vec<&Point>)> = Vec::new();
        for it in &self.agenda {
            match days.last_mut().filter(|(day, _)| *day == it.on) {
                Some((_, points)) => points.push(it),
                None => days.push((it.on, vec![it])),
            }
        }
        days
    }

    /// Every text with its key, in the order in which they are read.
    pub fn texts(&self) -> Vec<(Cow<'static, str>, &Text)> {
        let mut all = vec![(Cow::Borrowed("title"), &self.title)];
        all.extend(self.text.iter().map(|text| (Cow::Borrowed("text"), text)));
        all.extend(self.report.iter().map(|text| (Cow::Borrowed("report"), text)));
        all.extend(self.accessibility.iter().map(|text| (Cow::Borrowed("accessibility"), text)));
        all.extend(self.agenda.iter().map(|it| (Cow::Owned(format!("point-{}", it.id)), &it.title)));
        all
    }

    /// The text with this key.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Text> {
        match key {
            "title" => Some(&mut self.title),
            "text" => self.text.as_mut(),
            "accessibility" => self.accessibility.as_mut(),
            "report" => self.report.as_mut(),
            _ => {
                let id: u32 = key.strip_prefix("point-")?.parse().ok()?;
                self.agenda.iter_mut().find(|it| it.id == id).map(|it| &mut it.title)
            }
        }
    }

    /// How far it has come in a language: as far as its least text.
    pub fn progress(&self, lang: Lang) -> Progress {
        let said = self.texts().into_iter().filter(|(_, text)| !text.said().trim().is_empty());
        said.map(|(_, text)| text.progress(lang)).min().unwrap_or(Progress::Missing)
    }
}

/// Puts an agenda in the order of its times; what begins together stays in the order in which it was written.
pub fn ordered(mut agenda: Vec<Point>) -> Vec<Point> {
    agenda.sort_by_key(|it| (it.on, it.from, it.to));
    agenda
}

/// The first number that no point of an agenda bears.
pub fn free(agenda: &[Point]) -> u32 {
    agenda.iter().map(|it| it.id).max().map_or(1, |it| it.saturating_add(1))
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
