//! How hits are ordered by relevance.
//! Invariant: whatever is known of place, hours and freshness changes a score by 2.2 at most.
//!
//! score = words × openness × freshness × nearness
//!
//! - *words* is BM25 (k1 = 1.2, b = 0.75), best field of each word plus a fifth of its other fields, summed over words. A
//!   title counts four times a body. Without words it is 1.
//! - *openness* is 1.15 when open now: between equal answers, the door that is open.
//! - *freshness* is 1 + 0.15 × 2^(−age ÷ 180 days): what was confirmed lately is more likely to be true.
//! - *nearness* is 1 + 0.6 ÷ (1 + distance ÷ 5 km): halved at the length of a bus ride.
//!
//! The product stays below the step from body to title, so that a place that is near and open helps choose between good
//! answers and never makes a poor answer good.

use crate::columns::NEVER;
use crate::document::Part;
use crate::geo;

pub(crate) const OPEN_NOW: f64 = 1.15;
const FRESH: f64 = 0.15;
const FRESH_HALF_LIFE_DAYS: f64 = 180.0;
const NEAR: f64 = 0.6;
const NEAR_HALF_M: f64 = 5_000.0;

/// Weight of a word found in the reader's own language.
pub(crate) const READER: f32 = 1.5;
/// Weights of other ways to find a word than its stem.
pub(crate) const RESTORED: f32 = 0.9;
pub(crate) const SYNONYM: f32 = 0.7;
pub(crate) const COMPLETED: f32 = 0.6;
pub(crate) const CORRECTED: f32 = 0.4;
/// Share that fields other than the best add to a word's score.
pub(crate) const OTHER_FIELDS: f32 = 0.2;

pub(crate) fn part(part: Part) -> f32 {
    match part {
        Part::Title => 4.0,
        Part::Terms => 3.0,
        Part::Summary => 2.0,
        Part::Body => 1.0,
    }
}

/// For a day of last confirmation, seen from today.
pub(crate) fn freshness(confirmed: i32, today: i32) -> f64 {
    if confirmed == NEVER {
        return 1.0;
    }
    let age = (f64::from(today) - f64::from(confirmed)).max(0.0);
    1.0 + FRESH * (-age / FRESH_HALF_LIFE_DAYS).exp2()
}

/// For a squared chord between two places.
pub(crate) fn nearness(chord2: f64) -> f64 {
    1.0 + NEAR / (1.0 + geo::metres(chord2) / NEAR_HALF_M)
}
