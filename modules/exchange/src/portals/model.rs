//! A portal: where people who move find information, for whom, in which languages, on what; and what was seen of it, when.
//! Pure. An observation is never changed, so that what became of a portal can be told.

use crate::practices::model::Contact;
use directory::api::{Organisation, Shelf, TaxonomyTerm};
use jiff::civil::Date;
use kernel::{Id, Lang, Territory, Text};
use network::api::Population;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The noun of the change log and of the audit trail.
pub const KIND: &str = "portal";
/// Portals that are compared side by side at most.
pub const BESIDE: usize = 4;
/// Days after which what a portal says is called old, counted from its own last update.
pub const OLD: i32 = 365;

kernel::words! {
    /// Where somebody stands on their way.
    Phase {
        Before = "before",
        Transit = "transit",
        Here = "here",
        Return = "return",
    }

    /// What one can do on a portal besides reading.
    Offered {
        Forms = "forms",
        Appointments = "appointments",
        Chat = "chat",
        Telephone = "telephone",
        Map = "map",
        Downloads = "downloads",
        Offline = "offline",
    }

    /// Whether it answered.
    Answers {
        Well = "well",
        Slowly = "slowly",
        NotNow = "not-now",
        Gone = "gone",
    }

    /// Whether somebody can use it who sees badly, has no mouse or a small telephone.
    Usable {
        Well = "well",
        Partly = "partly",
        Badly = "badly",
        Unknown = "unknown",
    }
}

/// A portal as the inventory knows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Portal {
    pub id: Id<Portal>,
    pub slug: String,
    pub url: String,
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The institution of the network that keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Id<Organisation>>,
    /// Who keeps it, where that is none of the network.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// What it speaks of.
    pub territory: Id<Territory>,
    /// For whom in particular; for everybody if none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub populations: Vec<Population>,
    pub languages: Vec<Lang>,
    pub topics: BTreeMap<Phase, Vec<Id<TaxonomyTerm>>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Offered>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    #[serde(default)]
    pub contact: Contact,
}

impl Portal {
    /// Whether it says something of a theme in a phase; of any where none is named.
    pub fn tells(&self, phase: Option<Phase>, theme: Option<Id<TaxonomyTerm>>) -> bool {
        let phases = self.topics.iter().filter(|(known, _)| phase.is_none_or(|it| it == **known));
        phases.flat_map(|(_, themes)| themes).any(|it| theme.is_none_or(|theme| theme == *it))
    }

    /// Every theme, in whatever phase.
    pub fn themes(&self) -> BTreeSet<Id<TaxonomyTerm>> {
        self.topics.values().flatten().copied().collect()
    }
}

/// What was seen of a portal on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    pub on: Date,
    pub answers: Answers,
    /// In which languages its first page was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// When it says it was changed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
    #[serde(default = "unknown")]
    pub usable: Usable,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Whether a machine saw it, and a person confirmed it.
    #[serde(default, rename = "seen_by_machine", skip_serializing_if = "std::ops::Not::not")]
    pub machine: bool,
}

fn unknown() -> Usable {
    Usable::Unknown
}

impl Observation {
    /// Whether what it says is old on a day.
    pub fn is_old(&self, today: Date) -> bool {
        self.updated.is_some_and(|day| (today - day).get_days() > OLD)
    }
}

/// A portal with what was seen of it last.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub portal: Portal,
    pub archived: bool,
    pub revision: i64,
    pub last: Option<Observation>,
}

/// What somebody on their way wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Question {
    /// Where they are, or where they are going.
    pub territory: Option<Id<Territory>>,
    pub phase: Option<Phase>,
    pub theme: Option<Id<TaxonomyTerm>>,
}

/// How near the place of a portal is to the one asked for: 0 is the very place, then what lies around it step by step, so
/// that a town's own portal comes before its country's. None where it speaks of another place.
fn near(shelf: &Shelf, portal: &Portal, territory: Id<Territory>) -> Option<usize> {
    shelf.around(territory).iter().position(|it| it.id == portal.territory).or_else(|| {
        // A country has answers in its towns too, after its own.
        let inside = shelf.around(portal.territory).iter().position(|it| it.id == territory)?;
        Some(100 + inside)
    })
}

/// The portals that answer a question, the best first: those that can be reached, in the reader's language, near the place,
/// lately updated; then by address, so that the order is always the same.
pub fn answers<'a>(shelf: &Shelf, all: &'a [Seen], asked: Question, lang: Lang, today: Date) -> Vec<&'a Seen> {
    let mut found: Vec<(_, &Seen)> = all
        .iter()
        .filter(|it| !it.archived && it.portal.tells(asked.phase, asked.theme))
        .filter_map(|it| {
            let near = asked.territory.map_or(Some(0), |place| near(shelf, &it.portal, place))?;
            let last = it.last.as_ref();
            let gone = last.is_some_and(|it| matches!(it.answers, Answers::Gone | Answers::NotNow));
            let foreign = !it.portal.languages.iter().any(|it| it.base() == lang.base());
            let old = last.is_none_or(|it| it.is_old(today));
            Some(((gone, foreign, near, old, it.portal.slug.as_str()), it))
        })
        .collect();
    found.sort_by_key(|(key, _)| *key);
    found.into_iter().map(|(_, it)| it).collect()
}

/// How many portals speak of each theme in each country: what is nowhere is a gap. Portals of a town count for its country.
pub fn coverage(
    shelf: &Shelf,
    all: &[Seen],
    phase: Option<Phase>,
) -> BTreeMap<Id<Territory>, BTreeMap<Id<TaxonomyTerm>, usize>> {
    let mut grid: BTreeMap<Id<Territory>, BTreeMap<Id<TaxonomyTerm>, usize>> = BTreeMap::new();
    for it in all.iter().filter(|it| !it.archived) {
        let Some(country) = shelf.country(it.portal.territory) else { continue };
        let line = grid.entry(country.id).or_default();
        for theme in it.portal.themes().into_iter().filter(|theme| it.portal.tells(phase, Some(*theme))) {
            *line.entry(theme).or_default() += 1;
        }
    }
    grid
}

/// The identifier of one of several portals that somebody compares.
pub fn chosen<'a>(all: &'a [Seen], slugs: &[String]) -> Vec<&'a Seen> {
    let mut found: Vec<&Seen> = Vec::new();
    for slug in slugs {
        let known = all.iter().find(|it| it.portal.slug == *slug && !it.archived);
        let Some(it) = known else { continue };
        if found.len() < BESIDE && !found.iter().any(|before| before.portal.id == it.portal.id) {
            found.push(it);
        }
    }
    found
}

/// Who wrote an observation down; none once they have left.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted {
    pub observation: Observation,
    pub account: Option<Uuid>,
}
