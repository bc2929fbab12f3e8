//! An offer or a request of cooperation: what an institution can share, or what it seeks. One type with a side. Pure.
//! Every text is in the language in which it was written first, and may have others beside it.

use crate::modality::Modality;
pub use crate::practices::model::Contact;
use directory::api::{Organisation, TaxonomyTerm};
use jiff::civil::Date;
use kernel::{Id, Lang, Period, Progress, Territory, Text};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use uuid::Uuid;

/// The noun of the change log, of texts and of the audit trail.
pub const KIND: &str = "listing";
/// Letters of a title.
pub const TITLE: usize = 160;
/// Letters of a longer text.
pub const LONG: usize = 4_000;
/// Institutions that are named as those who see it.
pub const NAMED: usize = 20;
/// Cooperations that an offer carries at once, at most.
pub const CAPACITY: u32 = 500;

kernel::words! {
    /// Whether something is offered or sought.
    Side {
        Offer = "offer",
        Request = "request",
    }

    /// Who may see it once it is open.
    Visibility {
        Public = "public",
        /// Members of the network.
        Network = "network",
        /// The institutions it names.
        Named = "named",
    }

    /// Who pays.
    Cost {
        /// Whoever gives.
        Provider = "provider",
        /// Whoever receives.
        Receiver = "receiver",
        Shared = "shared",
        /// A third party, such as a fund.
        Third = "third",
        /// To be talked about.
        Open = "open",
    }

    /// How soon what is sought is needed.
    Urgency {
        Usual = "usual",
        Soon = "soon",
        Urgent = "urgent",
    }

    /// Where it stands.
    State {
        Draft = "draft",
        Open = "open",
        Paused = "paused",
        Closed = "closed",
        Expired = "expired",
    }
}

impl Side {
    /// Its folder in addresses.
    pub const fn folder(self) -> &'static str {
        match self {
            Side::Offer => "offers",
            Side::Request => "requests",
        }
    }

    pub const fn other(self) -> Side {
        match self {
            Side::Offer => Side::Request,
            Side::Request => Side::Offer,
        }
    }
}

/// What an institution offers or seeks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    pub id: Id<Listing>,
    pub side: Side,
    pub organisation: Id<Organisation>,
    /// The language of origin of all its texts.
    pub lang: Lang,
    pub title: Text,
    /// What is shared or sought.
    pub what: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modalities: Vec<Modality>,
    /// Working languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// When it can take place.
    #[serde(default)]
    pub period: Period,
    /// How many cooperations an offer carries at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// Of experience, or where it is needed; the institution's home if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Id<Territory>>,
    pub cost: Cost,
    /// Of a request.
    pub urgency: Urgency,
    pub visibility: Visibility,
    /// Institutions that see it when it is for named ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named: Vec<Uuid>,
    /// The published practice on which an offer stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<Uuid>,
    #[serde(default)]
    pub contact: Contact,
}

impl Listing {
    /// One that says nothing but its title.
    pub fn new(id: Id<Listing>, side: Side, organisation: Id<Organisation>, title: Text) -> Listing {
        Listing {
            id,
            side,
            organisation,
            lang: title.source(),
            what: Text::new(title.source(), ""),
            title,
            conditions: None,
            themes: Vec::new(),
            modalities: Vec::new(),
            languages: Vec::new(),
            period: Period::default(),
            capacity: None,
            territory: None,
            cost: Cost::Open,
            urgency: Urgency::Usual,
            visibility: Visibility::Public,
            named: Vec::new(),
            practice: None,
            contact: Contact::default(),
        }
    }

    /// Every text with its key, in the order in which they are read.
    pub fn texts(&self) -> Vec<(Cow<'static, str>, &Text)> {
        let mut all = vec![(Cow::Borrowed("title"), &self.title), (Cow::Borrowed("what"), &self.what)];
        all.extend(self.conditions.iter().map(|text| (Cow::Borrowed("conditions"), text)));
        all
    }

    /// The text with this key.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Text> {
        match key {
            "title" => Some(&mut self.title),
            "what" => Some(&mut self.what),
            "conditions" => self.conditions.as_mut(),
            _ => None,
        }
    }

    /// How far it has come in a language: as far as its least text.
    pub fn progress(&self, lang: Lang) -> Progress {
        let said = self.texts().into_iter().filter(|(_, text)| !text.said().trim().is_empty());
        said.map(|(_, text)| text.progress(lang)).min().unwrap_or(Progress::Missing)
    }

    /// What must still be said on a day before it can be opened.
    pub fn missing(&self, today: Date) -> Vec<Missing> {
        let all = [
            (Missing::Title, self.title.said().trim().is_empty()),
            (Missing::What, self.what.said().trim().is_empty()),
            (Missing::Themes, self.themes.is_empty()),
            (Missing::Modalities, self.modalities.is_empty()),
            (Missing::Languages, self.languages.is_empty()),
            (Missing::Ended, self.period.to.is_some_and(|to| to < today)),
            (Missing::Named, self.visibility == Visibility::Named && self.named.is_empty()),
            (Missing::Contact, self.contact.email.is_empty() && self.contact.phone.is_empty()),
        ];
        all.into_iter().filter(|(_, it)| *it).map(|(what, _)| what).collect()
    }

    /// The instant after its last day, in Unix milliseconds; none where it has no end.
    pub fn ends(&self) -> Option<i64> {
        let next = self.period.to?.tomorrow().ok()?;
        Some(next.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond())
    }
}

/// What a listing lacks to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Title,
    What,
    Themes,
    Modalities,
    Languages,
    /// Its last day is over.
    Ended,
    /// It is for named institutions, and names none.
    Named,
    Contact,
}

impl Missing {
    /// The field of the form.
    pub const fn field(self) -> &'static str {
        match self {
            Missing::Title => "title",
            Missing::What => "what",
            Missing::Themes => "themes",
            Missing::Modalities => "modalities",
            Missing::Languages => "languages",
            Missing::Ended => "to",
            Missing::Named => "named",
            Missing::Contact => "contact-email",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_missing_is_said_and_the_last_day_still_counts() {
        let title = Text::new(Lang::ES, "Intérpretes por teléfono");
        let mut it = Listing::new(Id::derived("t", "a"), Side::Request, Id::derived("t", "o"), title);
        let today = date(2026, 11, 25);
        assert_eq!(it.missing(today).len(), 5);
        it.what.rewrite("Buscamos aprender.".into(), false);
        it.themes.push(Id::derived("t", "theme"));
        it.modalities.push(Modality::Remote);
        it.languages.push(Lang::ES);
        it.contact.email = "a@b.example".into();
        assert_eq!(it.missing(today), []);
        it.period.to = Some(today);
        assert_eq!(it.missing(today), []);
        assert_eq!(it.missing(today.tomorrow().unwrap()), [Missing::Ended]);
        assert_eq!(it.ends(), Some(1_795_651_200_000));
        it.visibility = Visibility::Named;
        assert_eq!(it.missing(today), [Missing::Named]);
    }
}
