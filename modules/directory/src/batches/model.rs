//! A change of many services at once: what is to be done to each, and how far it has come. Pure.
//! Every step remembers what it found, so that it can be undone as long as nobody has written since.

use super::compare::{Difference, Problem, Sent};
use crate::services::Service;
use crate::taxonomies::TaxonomyTerm;
use jiff::civil::Date;
use kernel::Id;
use serde::{Deserialize, Serialize};

/// What is done to each service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Takes over what a sheet says.
    Sheet,
    /// Says until when it may be trusted.
    Due(Option<Date>),
    /// Says that all of it is right today.
    Assured,
    AddTheme(Id<TaxonomyTerm>),
    RemoveTheme(Id<TaxonomyTerm>),
    Archive,
}

impl Act {
    /// The service afterwards, for acts that write the same into each.
    pub fn on(&self, service: &Service, today: Date) -> Service {
        let mut after = service.clone();
        match self {
            Act::Due(due) => after.freshness.due = *due,
            Act::Assured => after.freshness.assured_on = Some(today),
            Act::AddTheme(id) => after.classify(*id),
            Act::RemoveTheme(id) => after.attributes.retain(|it| it.taxonomy_term_id != Some(*id)),
            Act::Sheet | Act::Archive => {}
        }
        after
    }
}

/// How it is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub act: Act,
    /// Publishes what it writes, where nobody else was writing and who asked may publish.
    #[serde(default)]
    pub publish: bool,
    /// Takes the sheet's word also for services that changed since it was made.
    #[serde(default)]
    pub overwrite: bool,
    /// What is to be said about the sheet as a whole.
    #[serde(default)]
    pub sheet: About,
}

/// A sheet as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    pub rows: usize,
    /// Columns that are none of ours.
    pub ignored: Vec<String>,
    pub guessed: bool,
}

/// Where a batch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A sheet whose rows are being put beside what is there.
    Comparing,
    /// A sheet that was read and waits to be taken over.
    Waiting,
    Applying,
    Applied,
    Undoing,
    Undone,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As it came in a sheet.
    Sent,
    Ready,
    /// The service is not what it was when the sheet was made.
    Conflict,
    /// Nothing in the row can be taken over.
    Wrong,
    Drafted,
    Published,
    Archived,
    /// Nothing was done: it was so already, or may not be.
    Kept,
    Undone,
    /// It was written again since, and stays.
    Stays,
}

/// Names in the table.
macro_rules! named {
    ($type:ident { $($case:ident = $name:literal),+ $(,)? }) => {
        impl $type {
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$case => $name),+ }
            }

            pub fn parse(text: &str) -> Option<$type> {
                match text { $($name => Some($type::$case),)+ _ => None }
            }
        }
    };
}

named!(Stage { Comparing = "comparing", Waiting = "waiting", Applying = "applying", Applied = "applied", Undoing = "undoing", Undone = "undone" });
named!(Standing {
    Sent = "sent",
    Ready = "ready",
    Conflict = "conflict",
    Wrong = "wrong",
    Drafted = "drafted",
    Published = "published",
    Archived = "archived",
    Kept = "kept",
    Undone = "undone",
    Stays = "stays",
});

/// What a row of a sheet comes to, as it is shown before anything is done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    pub sent: Sent,
    pub differences: Vec<Difference>,
    pub problems: Vec<Problem>,
}
