//! What two or more institutions do together: how, when, what for, and what came of it. Pure.
//! The public sees it once every party stands by what is written; writing it anew asks them all again.

use crate::modality::Modality;
use directory::api::TaxonomyTerm;
use kernel::{Id, Period, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The noun of the change log and of the audit trail.
pub const KIND: &str = "cooperation";
/// Institutions of one cooperation.
pub const MOST: usize = 6;

/// What is written of a cooperation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cooperation {
    pub id: Id<Cooperation>,
    pub title: Text,
    pub modality: Modality,
    #[serde(default)]
    pub period: Period,
    pub objectives: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Text>,
    /// The practice that it was about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<Id<TaxonomyTerm>>,
    /// The party that receives: the one that is asked later what has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Uuid>,
}

impl Cooperation {
    /// One that says only what it is for.
    pub fn new(id: Id<Cooperation>, title: Text, modality: Modality, objectives: Text) -> Cooperation {
        Cooperation {
            id,
            title,
            modality,
            objectives,
            period: Period::default(),
            results: None,
            practice: None,
            themes: Vec::new(),
            receiver: None,
        }
    }
}

/// An institution that takes part, and since when it stands by what is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    pub organisation: Uuid,
    /// Unix milliseconds.
    pub confirmed_at: Option<i64>,
    /// Whether the public may know what it all cost.
    pub shows_cost: bool,
}

/// Whether all stand by it, so that the public sees it.
pub fn is_public(parties: &[Party]) -> bool {
    parties.len() >= 2 && parties.iter().all(|it| it.confirmed_at.is_some())
}

/// Whether all agree that the public knows what it cost.
pub fn shows_cost(parties: &[Party]) -> bool {
    parties.len() >= 2 && parties.iter().all(|it| it.shows_cost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_two_and_all_of_them() {
        let party = |at| Party { organisation: Uuid::nil(), confirmed_at: at, shows_cost: at == Some(1) };
        assert!(!is_public(&[]) && !shows_cost(&[]));
        assert!(!is_public(&[party(Some(1))]));
        assert!(!is_public(&[party(Some(1)), party(None)]));
        assert!(is_public(&[party(Some(1)), party(Some(2))]));
        assert!(!is_public(&[party(Some(1)), party(Some(2)), party(None)]));
        assert!(!shows_cost(&[party(Some(1)), party(Some(2))]));
        assert!(shows_cost(&[party(Some(1)), party(Some(1))]));
    }
}
