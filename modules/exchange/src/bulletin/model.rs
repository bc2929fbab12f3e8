//! A bulletin as the secretariat makes it: sections of records and figures, and what a person writes around them. Pure.
//! Bringing it up to date from records takes away nothing that was written, and brings back nothing that was left out.

use directory::api::TaxonomyTerm;
use jiff::civil::Date;
use kernel::{Id, Lang, Progress, Territory, Text};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The noun of the change log, of texts and of the audit trail.
pub const KIND: &str = "bulletin";
/// Letters of a title.
pub const TITLE: usize = 160;
/// Letters of the introduction, or of a note.
pub const LONG: usize = 8_000;

kernel::words! {
    /// What sort of publication it is.
    Kind {
        /// Of a whole year, for all of the network or a place of it.
        Yearly = "yearly",
        /// Short: of a theme or a place, and of any time.
        Sheet = "fact-sheet",
    }

    /// Where it stands.
    State {
        Draft = "draft",
        /// Frozen: what the public reads is never written again.
        Published = "published",
        /// Taken back; nothing of it is public.
        Withdrawn = "withdrawn",
    }

    /// What a section is made of, in the order in which it is read at first.
    Topic {
        Figures = "figures",
        Practices = "practices",
        Cooperations = "cooperations",
        Effects = "effects",
        Offers = "offers",
        Requests = "requests",
        Portals = "portals",
        /// To come after the day of the bulletin.
        Events = "events",
    }

    /// How a figure is counted.
    Formula {
        /// Practices published for the first time in the period.
        Practices = "practices-published",
        /// Public offers opened in the period that were ever open to everybody.
        Offers = "offers-opened",
        Requests = "requests-opened",
        /// Cooperations that both sides agreed in the period.
        Agreed = "cooperations-agreed",
        /// Cooperations agreed by the end of the period and neither closed by then nor cancelled.
        UnderWay = "cooperations-under-way",
        /// Cooperations whose parties all stood by what was done, in the period.
        Closed = "cooperations-closed",
        /// Confirmed checks of the period in which a change is in place.
        Changes = "changes-confirmed",
        // Those of the indicators, by their names there.
        Match = "time-to-match",
        Executed = "executed",
        Adopted6 = "adopted-6",
        Adopted12 = "adopted-12",
        Adopted24 = "adopted-24",
        Onward = "onward",
        /// People, as they were released and from nowhere else.
        Trained = "people-trained",
        Reached = "people-reached",
    }

    /// What is drawn.
    Drawing {
        Themes = "practices-by-theme",
        Modalities = "cooperations-by-modality",
        Changes = "changes-by-kind",
    }
}

impl Topic {
    /// Where more of it is, after the language.
    pub const fn list(self) -> Option<&'static str> {
        match self {
            Topic::Figures | Topic::Effects => None,
            Topic::Practices => Some("exchange/practices"),
            Topic::Cooperations => Some("exchange/cooperations"),
            Topic::Offers => Some("exchange/offers"),
            Topic::Requests => Some("exchange/requests"),
            Topic::Portals => Some("exchange/portals"),
            Topic::Events => Some("exchange/events"),
        }
    }

    /// Records that the program itself puts into a section: what is offered and sought goes on, so the newest of it is
    /// enough. What is more waits for the one who edits it.
    pub const fn room(self) -> usize {
        match self {
            Topic::Offers | Topic::Requests => 12,
            _ => 200,
        }
    }
}

/// What a figure says.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    Count(u64),
    Days(u64),
    /// Of one.
    Share(f64),
    /// Too few to say, or held back by the disclosure control.
    TooFew,
}

/// A figure, with what leads back to where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub formula: Formula,
    pub value: Value,
    /// The page that gives it, after the language.
    pub path: String,
    /// The day on which it was counted.
    pub on: Date,
    /// The records that were counted, where each is public.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<Uuid>,
}

/// A row of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub code: String,
    pub label: Text,
    pub count: u64,
}

/// Counts of records, drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    pub drawing: Drawing,
    pub path: String,
    pub bars: Vec<Bar>,
}

/// A part of a bulletin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub topic: Topic,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Records, in the order of the one who edits it.
    #[serde(default)]
    pub records: Vec<Uuid>,
    /// Records that whoever edits it took out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out: Vec<Uuid>,
    /// Whether all of it is left out.
    #[serde(default)]
    pub left_out: bool,
}

impl Section {
    pub fn new(topic: Topic) -> Section {
        Section { topic, note: None, records: Vec::new(), out: Vec::new(), left_out: false }
    }
}

/// A bulletin as it is being written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bulletin {
    pub id: Id<Bulletin>,
    pub slug: String,
    pub kind: Kind,
    /// The language in which it is written.
    pub lang: Lang,
    pub title: Text,
    pub from: Date,
    pub to: Date,
    /// All of the network where it names no place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Id<Territory>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Id<TaxonomyTerm>>,
    /// The languages in which it comes out, its own among them.
    pub languages: Vec<Lang>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<Text>,
    #[serde(default)]
    pub sections: Vec<Section>,
    #[serde(default)]
    pub figures: Vec<Figure>,
    #[serde(default)]
    pub charts: Vec<Chart>,
}

/// What records say today.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gathered {
    pub figures: Vec<Figure>,
    pub charts: Vec<Chart>,
    /// Those that a section may name, the first first.
    pub records: BTreeMap<Topic, Vec<Uuid>>,
}

/// What bringing it up to date would change.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    Come(Topic, usize),
    Gone(Topic, usize),
    Figure(Formula, Option<Value>, Option<Value>),
    /// What is drawn is different.
    Drawn,
}

impl Bulletin {
    /// The section of a topic.
    pub fn section(&self, topic: Topic) -> Option<&Section> {
        self.sections.iter().find(|it| it.topic == topic)
    }

    /// The same, from records as they are now: what is gone goes, what is new comes last, and what was written or taken out
    /// stays so.
    #[must_use]
    pub fn refreshed(&self, now: &Gathered) -> Bulletin {
        let mut fresh = self.clone();
        for topic in Topic::ALL {
            if fresh.section(*topic).is_none() {
                fresh.sections.push(Section::new(*topic));
            }
        }
        let none = Vec::new();
        for it in &mut fresh.sections {
            let there = now.records.get(&it.topic).unwrap_or(&none);
            it.out.retain(|id| there.contains(id));
            it.records.retain(|id| there.contains(id));
            let new = there.iter().filter(|id| !it.records.contains(id) && !it.out.contains(id));
            let mut new: Vec<Uuid> = new.copied().collect();
            let rest = new.split_off(new.len().min(it.topic.room().saturating_sub(it.records.len())));
            it.records.extend(new);
            it.out.extend(rest);
        }
        // A figure that says the same keeps its day: it was known then already.
        fresh.figures = now.figures.iter().map(|it| self.known(it).unwrap_or(it).clone()).collect();
        fresh.charts = now.charts.clone();
        fresh
    }

    fn known(&self, it: &Figure) -> Option<&Figure> {
        self.figures.iter().find(|old| Figure { on: it.on, ..(*old).clone() } == *it)
    }

    /// What is different between the two.
    pub fn news(&self, fresh: &Bulletin) -> Vec<News> {
        let mut all = Vec::new();
        for after in &fresh.sections {
            let none = Section::new(after.topic);
            let before = self.section(after.topic).unwrap_or(&none);
            let come = after.records.iter().filter(|id| !before.records.contains(id)).count();
            let gone = before.records.iter().filter(|id| !after.records.contains(id)).count();
            all.extend((come > 0).then_some(News::Come(after.topic, come)));
            all.extend((gone > 0).then_some(News::Gone(after.topic, gone)));
        }
        let value = |of: &Bulletin, formula| of.figures.iter().find(|it| it.formula == formula).map(|it| it.value);
        for formula in Formula::ALL {
            let (before, after) = (value(self, *formula), value(fresh, *formula));
            all.extend((before != after).then_some(News::Figure(*formula, before, after)));
        }
        all.extend((self.charts != fresh.charts).then_some(News::Drawn));
        all
    }

    /// Every text with its key, in the order in which they are read.
    pub fn texts(&self) -> Vec<(Cow<'static, str>, &Text)> {
        let mut all = vec![(Cow::Borrowed("title"), &self.title)];
        all.extend(self.introduction.iter().map(|text| (Cow::Borrowed("introduction"), text)));
        let shown = self.sections.iter().filter(|it| !it.left_out);
        all.extend(
            shown.filter_map(|it| {
                it.note.as_ref().map(|text| (Cow::Owned(format!("note-{}", it.topic.as_str())), text))
            }),
        );
        all
    }

    /// The text with this key.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Text> {
        match key {
            "title" => Some(&mut self.title),
            "introduction" => self.introduction.as_mut(),
            _ => {
                let topic = Topic::parse(key.strip_prefix("note-")?)?;
                self.sections.iter_mut().find(|it| it.topic == topic)?.note.as_mut()
            }
        }
    }

    /// How far what was written has come in a language: as far as its least text.
    pub fn progress(&self, lang: Lang) -> Progress {
        let said = self.texts().into_iter().filter(|(_, text)| !text.said().trim().is_empty());
        said.map(|(_, text)| text.progress(lang)).min().unwrap_or(Progress::Missing)
    }
}

/// The year of which a period is; none where it is of several, or of none whole.
pub fn whole_year(from: Date, to: Date) -> Option<i16> {
    let whole = (from.month(), from.day(), to.month(), to.day()) == (1, 1, 12, 31) && from.year() == to.year();
    whole.then(|| from.year())
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
