//! The factors of a score: each compares a request with something offered and says how well they fit, from 0 to 1. Pure.
//! What is not said is neither held against anybody nor taken for a fit.

use super::kin;
use kernel::{Lang, Period};
use uuid::Uuid;

kernel::words! {
    /// What is compared.
    Factor {
        Text = "text",
        Theme = "theme",
        Modality = "modality",
        Dates = "dates",
        Language = "language",
        Territory = "territory",
        Success = "success",
        Fairness = "fairness",
        Lessons = "lessons",
    }
}

impl Factor {
    /// Its place in a row of values.
    pub const fn at(self) -> usize {
        self as usize
    }
}

/// How many factors there are.
pub const FACTORS: usize = Factor::ALL.len();
/// A day far from every other, for periods without an end.
const FAR: i32 = 1_000_000;

/// Days since 1970; without limit where none is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    pub from: i32,
    pub to: i32,
}

impl Days {
    pub const ALWAYS: Days = Days { from: -FAR, to: FAR };

    pub fn of(period: &Period) -> Days {
        let day = |date: jiff::civil::Date| {
            let at = date.to_zoned(jiff::tz::TimeZone::UTC).map(|at| at.timestamp().as_second()).unwrap_or_default();
            i32::try_from(at.div_euclid(86_400)).unwrap_or_default()
        };
        Days { from: period.from.map_or(-FAR, day), to: period.to.map_or(FAR, day) }
    }

    /// Its part from a day on.
    pub fn since(self, day: i32) -> Days {
        Days { from: self.from.max(day), to: self.to }
    }
}

/// Where something is done, or is to be done.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Place {
    /// 0 municipal, 1 regional, 2 national, 3 beyond.
    pub level: Option<u8>,
    /// The decimal logarithm of its people, where its territory carries a code `population`.
    pub size: Option<f32>,
    /// Whom the institution serves, a bit each of the network's populations: its migration profile.
    pub serves: u32,
}

/// Whom everybody serves is no profile.
pub const EVERYONE: u32 = 1;

/// What came of what was proposed to a provider.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Past {
    pub answered: f32,
    pub agreed: f32,
    /// Proposals of late, each counting half as much after each half-life: see [`fairness`].
    pub lately: f32,
}

/// **Theme**: the best match of each theme of one side among those of the other, averaged both ways («best-match average» of Pesquita
/// et al., «Semantic similarity in biomedical ontologies», PLoS Computational Biology 5, 2009), over [`kin::themes`]. Half where
/// a side names none. Symmetric.
pub fn theme(one: &[u8], other: &[u8], kin: &[f32], size: usize) -> f32 {
    if one.is_empty() || other.is_empty() {
        return 0.5;
    }
    let close = |a: u8, b: u8| kin.get(usize::from(a) * size + usize::from(b)).copied().unwrap_or_default();
    let best = |from: &[u8], to: &[u8]| {
        let sum: f32 = from.iter().map(|a| to.iter().map(|b| close(*a, *b)).fold(0.0, f32::max)).sum();
        sum / from.len() as f32
    };
    (best(one, other) + best(other, one)) / 2.0
}

/// **Language**: the easiest way between the two: a shared language 1, reading a kindred one ([`kin::reads`]), an interpreter of the
/// network for both, otherwise [`kin::APART`]. Not symmetric: who asks has to follow who gives.
pub fn language(own: &[u8], other: &[u8], reads: &[f32], size: usize, interpreted: u64) -> f32 {
    let read = |a: u8, b: u8| reads.get(usize::from(a) * size + usize::from(b)).copied().unwrap_or_default();
    let best = own.iter().flat_map(|a| other.iter().map(move |b| read(*a, *b))).fold(0.0, f32::max);
    let knows = |all: &[u8]| all.iter().any(|it| *it < 64 && interpreted & (1 << it) != 0);
    let helped = if knows(own) && knows(other) { kin::INTERPRETED } else { kin::APART };
    best.max(helped)
}

/// **Territory**: how alike the places are, the mean of what is known of both: level (a third less for each step), size (nothing left where
/// one has a hundred times the people of the other), and whom they serve (what is shared of the shorter list; Szymkiewicz–Simpson).
/// Half where nothing is known. Symmetric. That peers learn best from peers is how networks of cities pair their members.
pub fn territory(one: &Place, other: &Place) -> f32 {
    let (mut sum, mut known) = (0.0, 0.0);
    if let Some((a, b)) = one.level.zip(other.level) {
        sum += 1.0 - f32::from(a.abs_diff(b)) / 3.0;
        known += 1.0;
    }
    if let Some((a, b)) = one.size.zip(other.size) {
        sum += (1.0 - (a - b).abs() / 2.0).max(0.0);
        known += 1.0;
    }
    let (a, b) = (one.serves & !EVERYONE, other.serves & !EVERYONE);
    if a != 0 && b != 0 {
        sum += (a & b).count_ones() as f32 / a.count_ones().min(b.count_ones()) as f32;
        known += 1.0;
    }
    if known > 0.0 { sum / known } else { 0.5 }
}

/// Days that are long enough for something to take place.
const ENOUGH: i32 = 14;
/// What is left where days do not meet, if they could be moved by little.
const NEARLY: f32 = 0.4;
/// Days by which nobody moves anything.
const MOVED: f32 = 60.0;

/// **Dates**: the days that both have, as a part of two weeks or of the shorter period; where they do not meet, little, falling to
/// nothing at sixty days between them; nothing where no place is left. Symmetric but for the capacity.
pub fn dates(one: Days, other: Days, left: Option<u32>) -> f32 {
    if left == Some(0) || one.to < one.from || other.to < other.from {
        return 0.0;
    }
    let (from, to) = (one.from.max(other.from), one.to.min(other.to));
    if to < from {
        let apart = (from - to) as f32;
        return (NEARLY * (1.0 - apart / MOVED)).max(0.0);
    }
    let needed = ENOUGH.min(one.to - one.from + 1).min(other.to - other.from + 1);
    ((to - from + 1) as f32 / needed as f32).min(1.0)
}

/// **Success**: of what was proposed to a provider and answered, the part that was agreed, by the rule of succession (Laplace): one who
/// was never asked is neither good nor bad.
pub fn success(past: &Past) -> f32 {
    (past.agreed + 1.0) / (past.answered.max(past.agreed) + 2.0)
}

/// **Fairness**: how little a provider was proposed of late: 1 for none, half for three. Exposure that falls to those who are always
/// first is taken back a little (amortised fairness: Biega, Gummadi and Weikum, SIGIR 2018); how much, [`super::score::Weights`]
/// bounds.
pub fn fairness(past: &Past) -> f32 {
    1.0 / (1.0 + past.lately.max(0.0) / 3.0)
}

/// What a proposal of so many days ago still counts for [`Past::lately`]: half after forty-five days, nothing after ninety.
pub fn lately(days: f32) -> f32 {
    if days > 90.0 { 0.0 } else { (-days.max(0.0) / 45.0).exp2() }
}

/// Who offers what: a listing or a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    pub id: Uuid,
    pub practice: bool,
}

/// The languages of a field, each with a number.
pub fn number(all: &[Lang], lang: Lang) -> Option<u8> {
    all.iter().position(|it| *it == lang.base()).and_then(|at| u8::try_from(at).ok())
}
