//! What one reviewer finds of one application, criterion by criterion. Pure.
//! Nobody reads another's before their own is given, whoever runs the call none before all are.

use super::model::{BEST, Call};
use super::ranking;
use crate::reviews::model::Course;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Marks {
    /// For whom the reviewer works, in their words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub works_for: String,
    /// By the place of the criterion in the call.
    #[serde(default)]
    pub scores: BTreeMap<u8, u8>,
    #[serde(default)]
    pub reasons: BTreeMap<u8, String>,
    /// For the institutions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advice: String,
    /// Why they were excused.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub excuse: String,
}

/// A review of an application, asked for or given.
#[derive(Debug, Clone, PartialEq)]
pub struct Appraisal {
    pub id: Uuid,
    pub call: Uuid,
    pub application: Uuid,
    /// None once the account was erased.
    pub account: Option<Uuid>,
    pub course: Course,
    /// Unix milliseconds.
    pub asked_at: i64,
    pub given_at: Option<i64>,
    pub marks: Marks,
}

impl Appraisal {
    pub fn is_given(&self) -> bool {
        self.course == Course::Given
    }

    /// From 0 to 100, by the weights of the call.
    pub fn total(&self, call: &Call) -> f64 {
        let weights: Vec<u32> = call.criteria.iter().map(|it| it.weight).collect();
        ranking::total(&weights, &self.marks.scores, BEST)
    }
}

/// Whether all that were asked for of one application are given: at least one, and nobody still reads.
pub fn complete(all: &[&Appraisal]) -> bool {
    all.iter().any(|it| it.is_given()) && all.iter().all(|it| it.course != Course::Asked)
}

/// Whether a reviewer reads one of an application: their own, and those of others once their own is given.
pub fn may_read(reader: Uuid, it: &Appraisal, all: &[&Appraisal]) -> bool {
    let own = |it: &Appraisal| it.account == Some(reader);
    own(it) || (it.is_given() && all.iter().any(|other| own(other) && other.is_given()))
}

/// What is ranked: applications of which all is in.
pub fn scores(call: &Call, all: &[Appraisal]) -> Vec<ranking::Score> {
    let of = |id: Uuid| all.iter().filter(|it| it.application == id).collect::<Vec<_>>();
    let whole = |it: &&Appraisal| it.is_given() && complete(&of(it.application));
    // Whoever was erased is still one reviewer of their own.
    let score = |it: &Appraisal| ranking::Score {
        application: it.application,
        reviewer: it.account.unwrap_or(it.id),
        total: it.total(call),
    };
    all.iter().filter(whole).map(score).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(n: u128, course: Course) -> Appraisal {
        let id = Uuid::from_u128(n);
        let given_at = (course == Course::Given).then_some(1);
        let (call, application) = (Uuid::nil(), Uuid::nil());
        Appraisal { id, call, application, account: Some(id), course, asked_at: 0, given_at, marks: Marks::default() }
    }

    #[test]
    fn nobody_reads_before_they_have_given() {
        let (given, asked, excused) = (one(1, Course::Given), one(2, Course::Asked), one(3, Course::Excused));
        let all = [&given, &asked, &excused];
        assert!(!complete(&all) && complete(&[&given, &excused]) && !complete(&[&excused]) && !complete(&[]));
        assert!(
            may_read(given.id, &given, &all) && !may_read(asked.id, &given, &all) && may_read(asked.id, &asked, &all)
        );
        assert!(!may_read(given.id, &asked, &all) && !may_read(excused.id, &given, &all));
    }
}
