//! A practice: what an institution does, for whom, how, and what came of it. Pure.
//! Every text is in the language in which the practice was written first, and may have others beside it.

use crate::reviews::model::Criterion;
use directory::api::{Organisation, TaxonomyTerm};
use jiff::civil::Date;
use kernel::{Id, Lang, Period, Progress, Territory, Text};
use network::api::Population;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The noun of the change log, of texts and of the audit trail.
pub const KIND: &str = "practice";
/// Letters of a title.
pub const TITLE: usize = 160;
/// Letters of a longer text.
pub const LONG: usize = 8_000;

kernel::words! {
    /// How the results stand. All three are published, and said.
    Standing {
        Confirmed = "confirmed",
        Disputed = "disputed",
        Negative = "negative",
    }

    /// Who has evaluated it.
    Evaluation {
        None = "none",
        Own = "own",
        External = "external",
        Research = "research",
        Audit = "audit",
    }

    /// What is told of a practice beside its title and summary, in the order in which it is read.
    Part {
        Context = "context",
        Aims = "aims",
        Steps = "steps",
        Doers = "doers",
        Means = "means",
        Gender = "gender",
        Participation = "participation",
        Measured = "measured",
        Observed = "observed",
        Users = "users",
        Evaluated = "evaluated",
        Success = "success",
        Limits = "limits",
        Failed = "failed",
        Lasting = "lasting",
        Reproduce = "reproduce",
    }
}

impl Part {
    /// Those of the short form: without them nobody can review it.
    pub const SHORT: [Part; 3] = [Part::Context, Part::Steps, Part::Measured];

    pub fn is_short(self) -> bool {
        Part::SHORT.contains(&self)
    }
}

/// Whom to ask: a service of the institution rather than a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// A document: somewhere on the web, or a file that is kept here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub title: String,
    /// Of a file, its path as everybody reads it.
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Uuid>,
}

/// A practice as its institution tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Practice {
    pub id: Id<Practice>,
    pub slug: String,
    pub organisation: Id<Organisation>,
    /// The language of origin of all its texts.
    pub lang: Lang,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Where it is done; where the institution is at home if it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Id<Territory>>,
    #[serde(default)]
    pub period: Period,
    /// A service that goes on, rather than a project with an end.
    #[serde(default)]
    pub regular: bool,
    /// Institutions of the network.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Uuid>,
    /// Others, by the names they call themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub populations: Vec<Population>,
    /// Objectives of the Global Compact.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub compact: Vec<u8>,
    /// Targets of the Sustainable Development Goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sdg: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<Part, Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<Evaluation>,
    #[serde(default)]
    pub contact: Contact,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
    /// What its reviewers found it to be, since it was last published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met: Vec<Criterion>,
}

impl Practice {
    /// One that says nothing but its title.
    pub fn new(id: Id<Practice>, organisation: Id<Organisation>, title: Text) -> Practice {
        Practice {
            slug: id.to_string(),
            id,
            organisation,
            lang: title.source(),
            title,
            summary: None,
            territory: None,
            period: Period::default(),
            regular: false,
            partners: Vec::new(),
            others: Vec::new(),
            themes: Vec::new(),
            populations: Vec::new(),
            compact: Vec::new(),
            sdg: Vec::new(),
            parts: BTreeMap::new(),
            standing: None,
            evaluation: None,
            contact: Contact::default(),
            documents: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Its institution and those that did it with it.
    pub fn institutions(&self) -> Vec<Uuid> {
        std::iter::once(self.organisation.uuid()).chain(self.partners.iter().copied()).collect()
    }

    /// Every text with its key, in the order in which they are read.
    pub fn texts(&self) -> Vec<(Cow<'static, str>, &Text)> {
        let mut all = vec![(Cow::Borrowed("title"), &self.title)];
        all.extend(self.summary.iter().map(|text| (Cow::Borrowed("summary"), text)));
        all.extend(self.parts.iter().map(|(part, text)| (Cow::Borrowed(part.as_str()), text)));
        all
    }

    /// The text with this key.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Text> {
        match key {
            "title" => Some(&mut self.title),
            "summary" => self.summary.as_mut(),
            part => self.parts.get_mut(&Part::parse(part)?),
        }
    }

    /// How far it has come in a language: as far as its least text.
    pub fn progress(&self, lang: Lang) -> Progress {
        let said = self.texts().into_iter().filter(|(_, text)| !text.said().trim().is_empty());
        said.map(|(_, text)| text.progress(lang)).min().unwrap_or(Progress::Missing)
    }

    /// The languages in which at least title and summary are read.
    pub fn languages(&self) -> BTreeSet<Lang> {
        let all = self.title.versions().map(|(lang, _)| lang.base());
        all.filter(|lang| self.summary.as_ref().is_none_or(|text| text.speaks(*lang))).collect()
    }

    /// What must still be said before it can be handed in.
    pub fn missing(&self) -> Vec<Missing> {
        let words = self.summary.as_ref().map_or(0, |text| super::counting::words(text.said()));
        let said = |part: Part| self.parts.get(&part).is_some_and(|text| !text.said().trim().is_empty());
        let results = [Part::Measured, Part::Observed, Part::Users].into_iter().any(said);
        let dated = self.regular || self.period.from.is_some();
        let all = [
            (Missing::Summary(words), !super::counting::SUMMARY.contains(&words)),
            (Missing::Period, !dated),
            (Missing::Themes, self.themes.is_empty()),
            (Missing::Part(Part::Context), !said(Part::Context)),
            (Missing::Part(Part::Steps), !said(Part::Steps)),
            (Missing::Part(Part::Measured), !results),
            (Missing::Standing, self.standing.is_none()),
            (Missing::Contact, self.contact.email.is_empty() && self.contact.phone.is_empty()),
        ];
        all.into_iter().filter(|(_, it)| *it).map(|(what, _)| what).collect()
    }
}

/// What a practice lacks to be handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It has so many words.
    Summary(usize),
    Period,
    Themes,
    Part(Part),
    Standing,
    Contact,
}

impl Missing {
    /// The field of the form.
    pub fn field(self) -> String {
        match self {
            Missing::Summary(_) => "summary".into(),
            Missing::Period => "from".into(),
            Missing::Themes => "themes".into(),
            Missing::Part(part) => format!("part-{}", part.as_str()),
            Missing::Standing => "standing".into(),
            Missing::Contact => "contact-email".into(),
        }
    }
}

/// A day, as the first of something that may go on.
pub fn starts(period: &Period) -> Option<Date> {
    period.from.or(period.to)
}
