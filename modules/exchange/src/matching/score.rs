//! How well something offered answers a request: the formula, in one place. Pure; comparing allocates nothing for a pair.
//! A score is from 0 to 1, never falls when a factor rises, and ties are decided by identifier.
//!
//! # The formula
//!
//! With each factor from 0 to 1 as [`super::factors`] and [`super::lessons`] say:
//!
//! ```text
//! text      = 0.65 · min(1, cos(things) / 0.60) + 0.35 · min(1, cos(pieces) / 0.50)
//! content   = 0.75 · text + 0.25 · theme
//! way       = 0.25 · modality + 0.25 · dates + 0.20 · language + 0.15 · territory + 0.15 · success
//! possible  = g(modality) · g(dates)                    where g(x) = 0.5 + min(x, 0.5)
//! score     = content · (0.5 + 0.5 · way) · possible
//!                     · (1 − 0.12 · (1 − fairness)) · lessons
//! ```
//!
//! What it is about comes first and multiplies: good dates make nothing relevant. What cannot happen, in its form or in its time, loses
//! half. Fairness takes at most 12 %, so that somebody clearly better stays first; refusals take at most 60 % and fade. A factor that
//! is left out gives its weight to the others of its sum. `docs/matching.fr.md` and `docs/matching.es.md` say the same to readers, with
//! the table of what each factor brings, measured on `tests/labelled`.

use super::factors::{self, FACTORS, Factor, Subject};
use super::field::{Pool, Profile, Query};
use super::kin;
use std::cmp::Ordering;

/// All numbers of the formula.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// Of the content.
    pub text: f32,
    pub theme: f32,
    /// Of the way.
    pub modality: f32,
    pub dates: f32,
    pub language: f32,
    pub territory: f32,
    pub success: f32,
    /// What is left of the content where nothing of the way fits.
    pub content: f32,
    /// What fairness takes at most.
    pub fairness: f32,
    /// Whether refusals count.
    pub lessons: bool,
    /// Whether what cannot happen, in its form or in its time, loses half.
    pub needs_modality: bool,
    pub needs_dates: bool,
    /// Of the text, the things named in any language; the rest, pieces of words.
    pub things: f32,
    /// The likenesses from which two texts count as wholly alike: cosines of short texts are small.
    pub things_full: f32,
    pub pieces_full: f32,
}

/// The numbers in use.
pub const WEIGHTS: Weights = Weights {
    text: 0.75,
    theme: 0.25,
    modality: 0.25,
    dates: 0.25,
    language: 0.20,
    territory: 0.15,
    success: 0.15,
    content: 0.5,
    fairness: 0.12,
    lessons: true,
    needs_modality: true,
    needs_dates: true,
    things: 0.65,
    things_full: 0.60,
    pieces_full: 0.50,
};

impl Weights {
    /// The same without a factor.
    pub fn without(self, factor: Factor) -> Weights {
        match factor {
            Factor::Text => Weights { text: 0.0, ..self },
            Factor::Theme => Weights { theme: 0.0, ..self },
            Factor::Modality => Weights { modality: 0.0, needs_modality: false, ..self },
            Factor::Dates => Weights { dates: 0.0, needs_dates: false, ..self },
            Factor::Language => Weights { language: 0.0, ..self },
            Factor::Territory => Weights { territory: 0.0, ..self },
            Factor::Success => Weights { success: 0.0, ..self },
            Factor::Fairness => Weights { fairness: 0.0, ..self },
            Factor::Lessons => Weights { lessons: false, ..self },
        }
    }

    /// The formula, over values in the order of [`Factor::ALL`].
    pub fn score(&self, values: &[f32; FACTORS]) -> f32 {
        let of = |factor: Factor| values[factor.at()].clamp(0.0, 1.0);
        let mean = |all: &[(f32, f32)]| {
            let weights: f32 = all.iter().map(|(weight, _)| weight).sum();
            let sum: f32 = all.iter().map(|(weight, value)| weight * value).sum();
            if weights > 0.0 { sum / weights } else { 0.0 }
        };
        let content = mean(&[(self.text, of(Factor::Text)), (self.theme, of(Factor::Theme))]);
        let way = mean(&[
            (self.modality, of(Factor::Modality)),
            (self.dates, of(Factor::Dates)),
            (self.language, of(Factor::Language)),
            (self.territory, of(Factor::Territory)),
            (self.success, of(Factor::Success)),
        ]);
        let gate = |needed: bool, value: f32| if needed { 0.5 + value.min(0.5) } else { 1.0 };
        let possible = gate(self.needs_modality, of(Factor::Modality)) * gate(self.needs_dates, of(Factor::Dates));
        let fair = 1.0 - self.fairness * (1.0 - of(Factor::Fairness));
        let learnt = if self.lessons { of(Factor::Lessons) } else { 1.0 };
        (content * (self.content + (1.0 - self.content) * way) * possible * fair * learnt).clamp(0.0, 1.0)
    }

    fn text(&self, query: &Query, offered: &Profile) -> f32 {
        let full = |cosine: f32, full: f32| (cosine / full).min(1.0);
        let things = full(query.text.things(&offered.text), self.things_full);
        self.things * things + (1.0 - self.things) * full(query.text.pieces(&offered.text), self.pieces_full)
    }
}

/// Something that may answer a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    pub subject: Subject,
    /// Its place in the pool.
    pub at: usize,
    pub score: f32,
    /// In the order of [`Factor::ALL`].
    pub values: [f32; FACTORS],
}

impl Scored {
    pub fn of(&self, factor: Factor) -> f32 {
        self.values[factor.at()]
    }

    fn order(&self, other: &Scored) -> Ordering {
        other.score.total_cmp(&self.score).then_with(|| self.subject.cmp(&other.subject))
    }
}

/// Every factor of a pair.
pub fn compare(pool: &Pool, query: &Query, offered: &Profile, weights: &Weights) -> [f32; FACTORS] {
    let (field, own) = (&pool.field, &query.profile);
    let mut values = [0.0; FACTORS];
    values[Factor::Text.at()] = weights.text(query, offered);
    values[Factor::Theme.at()] = factors::theme(&own.themes, &offered.themes, &field.near, field.width());
    values[Factor::Modality.at()] = kin::modalities(offered.modalities, own.modalities, query.instead);
    values[Factor::Dates.at()] = factors::dates(query.days, offered.days, offered.left);
    let languages = (&own.languages, &offered.languages);
    values[Factor::Language.at()] =
        factors::language(languages.0, languages.1, &field.reads, field.languages.len(), field.interpreted);
    values[Factor::Territory.at()] = factors::territory(&own.place, &offered.place);
    values[Factor::Success.at()] = factors::success(&offered.past);
    values[Factor::Fairness.at()] = factors::fairness(&offered.past);
    values[Factor::Lessons.at()] = query.lessons.leave(offered.subject.id, offered.institution);
    values
}

/// The best of the pool for a request, best first. What the institution that asks offers itself is none, nor what `may` refuses.
pub fn rank(pool: &Pool, query: &Query, weights: &Weights, most: usize, may: impl Fn(&Profile) -> bool) -> Vec<Scored> {
    let mut best: Vec<Scored> = Vec::with_capacity(most + 1);
    for (at, offered) in pool.profiles.iter().enumerate() {
        if offered.institution == query.profile.institution || !may(offered) {
            continue;
        }
        let values = compare(pool, query, offered, weights);
        let scored = Scored { subject: offered.subject, at, score: weights.score(&values), values };
        if best.len() == most && best.last().is_some_and(|last| last.order(&scored) != Ordering::Greater) {
            continue;
        }
        let place = best.partition_point(|it| it.order(&scored) == Ordering::Less);
        best.insert(place, scored);
        best.truncate(most);
    }
    best
}

#[cfg(test)]
#[path = "score_tests.rs"]
mod tests;
