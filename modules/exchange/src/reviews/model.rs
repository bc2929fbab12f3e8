//! What two people of other institutions found of a practice, by eight criteria. Pure.
//! Nobody reads another's review before both are given, and nothing is published on fewer than two.

use crate::practices::model::Standing;
use kernel::{Grant, Id, Scope, Territory};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Reviews that a publication asks for.
pub const ENOUGH: usize = 2;
/// From this mean on a criterion is met.
const MET: f64 = 2.0;

kernel::words! {
    /// What a practice is looked at for.
    Criterion {
        Effective = "effective",
        Replicable = "replicable",
        Innovative = "innovative",
        Participatory = "participatory",
        Gender = "gender-sensitive",
        Rights = "rights-based",
        Sustainable = "sustainable",
        Evidenced = "evidenced",
    }

    /// What a reviewer advises.
    Verdict {
        Publish = "publish",
        Revise = "revise",
        Refuse = "refuse",
    }

    /// Where a review stands.
    Course {
        Asked = "asked",
        Given = "given",
        /// The reviewer has an interest in it, or no time.
        Excused = "excused",
    }

    /// Why somebody cannot review a practice.
    Conflict {
        /// They belong to the institution, or act for the place that it governs.
        Institution = "institution",
        Partner = "partner",
        /// They wrote it.
        Author = "author",
    }
}

/// How far a criterion is met, in a reviewer's eyes: 0 not at all, 1 in part, 2 met, 3 an example to others.
pub const BEST: u8 = 3;

/// What a reviewer wrote.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings {
    /// For whom the reviewer works, in their words.
    #[serde(default)]
    pub works_for: String,
    pub scores: BTreeMap<Criterion, u8>,
    #[serde(default)]
    pub remarks: BTreeMap<Criterion, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    #[serde(default)]
    pub advice: String,
    /// Why they were excused.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub excuse: String,
}

/// One review, asked for or given.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    pub id: Uuid,
    pub practice: Uuid,
    /// None once the account was erased.
    pub account: Option<Uuid>,
    /// Counts the times the practice was handed in.
    pub round: i64,
    pub course: Course,
    /// Unix milliseconds.
    pub asked_at: i64,
    pub given_at: Option<i64>,
    pub findings: Findings,
}

impl Review {
    /// Whether the reviewer reads it or has read it: not excused.
    pub fn is_in(&self) -> bool {
        self.course != Course::Excused
    }

    pub fn is_given(&self) -> bool {
        self.course == Course::Given
    }
}

/// Whether enough reviews of this round are given and nobody who was asked is still reading.
pub fn complete(reviews: &[Review]) -> bool {
    let waits = reviews.iter().any(|it| it.course == Course::Asked);
    !waits && reviews.iter().filter(|it| it.is_given()).count() >= ENOUGH
}

/// Whether they carry a publication: enough of them, and none against it.
pub fn carries(reviews: &[Review]) -> bool {
    let given = reviews.iter().filter(|it| it.is_given());
    complete(reviews) && given.into_iter().all(|it| it.findings.verdict == Some(Verdict::Publish))
}

/// Whether somebody may read a review: their own at once, those of others once all are given.
pub fn may_read(reader: Option<Uuid>, it: &Review, all: &[Review]) -> bool {
    (reader.is_some() && it.account == reader) || (it.is_given() && complete(all))
}

/// How results stand once they were looked at: as all say, and disputed where they do not agree.
pub fn settled(said: Standing, reviews: &[Review]) -> Standing {
    let found: Vec<Standing> =
        reviews.iter().filter(|it| it.is_given()).filter_map(|it| it.findings.standing).collect();
    match found.as_slice() {
        all if all.iter().all(|it| *it == said) => said,
        // Reviewers who find less than was claimed are right together; nobody makes more of it than was claimed.
        all if all.iter().all(|it| *it == Standing::Negative) => Standing::Negative,
        _ => Standing::Disputed,
    }
}

/// The mean of a criterion over the reviews that are given; none where nobody scored it.
pub fn mean(reviews: &[Review], criterion: Criterion) -> Option<f64> {
    let scores: Vec<f64> = (reviews.iter().filter(|it| it.is_given()))
        .filter_map(|it| it.findings.scores.get(&criterion).map(|score| f64::from(*score)))
        .collect();
    (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
}

/// The criteria that a practice meets.
pub fn met(reviews: &[Review]) -> Vec<Criterion> {
    let all = Criterion::ALL.iter().copied();
    all.filter(|it| mean(reviews, *it).is_some_and(|mean| mean >= MET)).collect()
}

/// An institution that is part of a practice, and where it is at home.
pub type Side = (Uuid, Option<Id<Territory>>);

/// Why somebody with these grants cannot review a practice of this institution and these partners. `authors` wrote it.
pub fn conflict(account: Uuid, grants: &[Grant], own: Side, partners: &[Side], authors: &[Uuid]) -> Option<Conflict> {
    let of = |(id, home): &Side| {
        let home = home.map(Scope::Territory);
        grants.iter().any(|it| it.scope == Scope::Organisation(*id) || Some(it.scope) == home)
    };
    if authors.contains(&account) {
        return Some(Conflict::Author);
    }
    if of(&own) {
        return Some(Conflict::Institution);
    }
    partners.iter().any(of).then_some(Conflict::Partner)
}
