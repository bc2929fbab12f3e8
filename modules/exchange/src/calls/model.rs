//! A call for cooperation: what is sought, who may apply, how much there is, and by what applications are looked at. Pure.
//! Whatever decides who wins is said before the call opens, and stands from then on.

use crate::modality::Modality;
use directory::api::{Shelf, TaxonomyTerm};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Id, Lang, Territory, Text};
use network::api::Kind;
use serde::{Deserialize, Serialize};

/// The noun of the change log and of the audit trail.
pub const KIND: &str = "call";
/// Criteria of one call.
pub const CRITERIA: usize = 8;
/// What the weights of all criteria add up to.
pub const WHOLE: u32 = 100;
/// How far a criterion is met: 0 not at all, 5 fully.
pub const BEST: u8 = 5;
/// Reviewers that each application has at least.
pub const REVIEWERS: usize = 2;
/// Days that reviewers have, at most.
pub const REVIEW_DAYS: u16 = 120;

kernel::words! {
    /// Which of the two institutions must be one of those that the call is for.
    Who {
        Both = "both",
        Receiver = "receiver",
        Provider = "provider",
    }
}

/// What applications are looked at for, and how much it counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    pub name: Text,
    /// Of [`WHOLE`].
    pub weight: u32,
}

/// What is written of a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Call {
    pub id: Id<Call>,
    /// The language in which it is written first.
    pub lang: Lang,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where it is run; none for the whole network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Id<Territory>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modalities: Vec<Modality>,
    /// ISO 4217.
    #[serde(default)]
    pub currency: String,
    /// Whole units of the currency: all of it, and the most that one application may ask for.
    #[serde(default)]
    pub budget: u64,
    #[serde(default)]
    pub most: u64,
    /// IANA time zone in which its days begin and end.
    pub zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Date>,
    /// Who may apply: those of these places and kinds; all where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Id<Territory>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    pub who: Who,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    pub review_days: u16,
}

/// A field of the form that must be filled or mended before it opens.
pub type Missing = &'static str;

impl Call {
    /// One that has only a title.
    pub fn new(id: Id<Call>, title: Text, place: Option<Id<Territory>>, zone: String) -> Call {
        Call {
            id,
            lang: title.source(),
            title,
            text: None,
            place,
            themes: Vec::new(),
            modalities: Vec::new(),
            currency: String::new(),
            budget: 0,
            most: 0,
            zone,
            opens: None,
            closes: None,
            places: Vec::new(),
            kinds: Vec::new(),
            who: Who::Both,
            criteria: Vec::new(),
            review_days: 21,
        }
    }

    /// The time zone; that of the world where its name is not known.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    fn midnight(&self, day: Date) -> Option<Timestamp> {
        day.to_zoned(self.time_zone()).ok().map(|it| it.timestamp())
    }

    /// From when on applications are taken.
    pub fn opens_at(&self) -> Option<Timestamp> {
        self.opens.and_then(|day| self.midnight(day))
    }

    /// The end of its last day: at this instant it is too late.
    pub fn closes_at(&self) -> Option<Timestamp> {
        self.closes.and_then(|day| day.tomorrow().ok()).and_then(|day| self.midnight(day))
    }

    /// Whether an application may be handed in now.
    pub fn takes(&self, now: Timestamp) -> bool {
        self.opens_at().is_none_or(|at| at <= now) && self.closes_at().is_some_and(|at| now < at)
    }

    /// The last day for reviews.
    pub fn reviewed_by(&self) -> Option<Date> {
        self.closes.and_then(|day| day.checked_add(jiff::Span::new().days(self.review_days)).ok())
    }

    /// What it lacks to be opened.
    pub fn missing(&self, now: Timestamp) -> Vec<Missing> {
        let weights: u32 = self.criteria.iter().map(|it| it.weight).sum();
        let early = self.closes_at().is_none_or(|at| at <= now);
        let turned = self.opens.zip(self.closes).is_some_and(|(opens, closes)| closes < opens);
        let all = [
            ("text", self.text.is_none()),
            ("themes", self.themes.is_empty()),
            ("modalities", self.modalities.is_empty()),
            ("currency", self.currency.is_empty()),
            ("budget", self.budget == 0),
            ("most", self.most == 0 || self.most > self.budget),
            ("opens", self.opens.is_none()),
            ("closes", early || turned),
            ("criteria", self.criteria.is_empty() || weights != WHOLE || self.criteria.iter().any(|it| it.weight == 0)),
        ];
        all.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field).collect()
    }

    /// Whether an institution at home there and of this kind is one that the call is for.
    pub fn is_for(&self, shelf: &Shelf, home: Option<Id<Territory>>, kind: Option<Kind>) -> bool {
        let there =
            |place: &Id<Territory>| home.is_some_and(|home| shelf.around(home).iter().any(|it| it.id == *place));
        let place = self.places.is_empty() || self.places.iter().any(there);
        place && (self.kinds.is_empty() || kind.is_some_and(|kind| self.kinds.contains(&kind)))
    }

    /// Whether two institutions may apply together; each says whether the call is for it.
    pub fn admits(&self, provider: bool, receiver: bool) -> bool {
        match self.who {
            Who::Both => provider && receiver,
            Who::Receiver => receiver,
            Who::Provider => provider,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call() -> Call {
        let mut it = Call::new(Id::derived("test", "call"), Text::new(Lang::ES, "x"), None, "America/Lima".into());
        it.closes = Some("2026-12-10".parse().unwrap_or_default());
        it.opens = Some("2026-12-01".parse().unwrap_or_default());
        it
    }

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap_or_default()
    }

    #[test]
    fn a_day_ends_where_the_call_is() {
        let it = call();
        assert!(it.takes(at("2026-12-11T04:59:59.999Z")));
        assert!(!it.takes(at("2026-12-11T05:00:00Z")));
        assert!(!it.takes(at("2026-12-01T04:59:59Z")));
        assert!(it.takes(at("2026-12-01T05:00:00Z")));
        assert_eq!(it.reviewed_by().map(|it| it.to_string()).as_deref(), Some("2026-12-31"));
    }

    #[test]
    fn nothing_opens_half_said() {
        let now = at("2026-11-25T00:00:00Z");
        let mut it = call();
        let lacks = ["text", "themes", "modalities", "currency", "budget", "most", "criteria"];
        assert_eq!(it.missing(now), lacks);
        let criterion = |weight| Criterion { name: Text::new(Lang::ES, "x"), weight };
        it.criteria = vec![criterion(60), criterion(39)];
        assert!(it.missing(now).contains(&"criteria"));
        it.criteria.push(criterion(1));
        assert!(!it.missing(now).contains(&"criteria"));
        (it.budget, it.most) = (10, 11);
        assert!(it.missing(now).contains(&"most"));
        assert!(it.missing(at("2026-12-11T05:00:00Z")).contains(&"closes"));
    }

    #[test]
    fn each_side_or_one_must_be_of_those_it_is_for() {
        let mut it = call();
        assert!(it.admits(true, true) && !it.admits(true, false));
        it.who = Who::Receiver;
        assert!(it.admits(false, true) && !it.admits(true, false));
        it.who = Who::Provider;
        assert!(it.admits(true, false) && !it.admits(false, true));
    }
}
