//! The gaps of a territory: needs that no service met at its desks, and searches of its directory that found nothing.
//! Both as the disclosure control let them through; a gap is a theme of a territory, and its address never changes.

use super::counting::{NEEDS, SEARCHES};
use super::measures::Measure;
use super::turn_round::REFERRALS;
use directory::api::Shelf;
use kernel::{Result, Territory};
use platform::figures::{Cell, Drawn, Figure, Month, Period, Step, releases};
use platform::{App, Locale};

/// Months beside each other.
const MONTHS: usize = 6;

/// The gaps of a territory over its last months.
pub struct Gaps {
    pub periods: Vec<Period>,
    pub drawn: Vec<Drawn>,
}

impl Gaps {
    /// # Errors
    /// When the database fails.
    pub async fn of(app: &App, territory: &Territory) -> Result<Gaps> {
        let (db, subject) = (app.db.read(), territory.id.uuid());
        let mut months: Vec<Month> =
            releases::months(db, &NEEDS, subject).await?.into_iter().map(|(month, _)| month).collect();
        months.drain(..months.len().saturating_sub(MONTHS));
        let drawn = releases::of(db, &[&NEEDS, &REFERRALS, &SEARCHES], subject, &months).await?;
        Ok(Gaps { periods: months.into_iter().map(|it| it.within(Step::Month)).collect(), drawn })
    }

    /// Unmet needs, and searches without result, by theme.
    ///
    /// # Errors
    /// `Internal` when a release is not what it should be.
    pub fn figures(&self, locale: &Locale, shelf: &Shelf) -> Result<Vec<Figure>> {
        let all =
            [Measure::Unmet, Measure::Searches].map(|it| it.figure(locale, shelf, None, &self.periods, &self.drawn));
        Ok(all.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// What became of the territory's referrals: what partners declined or left without an answer is missing too.
    ///
    /// # Errors
    /// `Internal` when a release is not what it should be.
    pub fn referrals(&self, locale: &Locale, shelf: &Shelf) -> Result<Option<Figure>> {
        Measure::Outcomes.figure(locale, shelf, None, &self.periods, &self.drawn)
    }

    /// The same of one theme, over time.
    ///
    /// # Errors
    /// `Internal` when a release is not what it should be.
    pub fn of_theme(&self, locale: &Locale, theme: &str) -> Result<Vec<Figure>> {
        let all = [Measure::Unmet, Measure::Searches];
        all.into_iter().map(|it| it.of_theme(locale, theme, &self.periods, &self.drawn)).collect()
    }
}

/// The themes for which anything is missing, most of what is shown first: code and label.
pub fn themes(figures: &[Figure]) -> Vec<(String, String)> {
    let mut found: Vec<(u64, String, String)> = Vec::new();
    for line in figures.iter().flat_map(Figure::parts) {
        let shown = line.cells().iter().map(|it| if let Cell::Shown(count) = it { *count } else { 0 }).sum::<u64>();
        if line.cells().iter().all(|it| *it == Cell::Shown(0)) {
            continue;
        }
        match found.iter_mut().find(|(_, code, _)| *code == line.heading.code) {
            Some(known) => known.0 += shown,
            None => found.push((shown, line.heading.code.clone(), line.heading.label.clone())),
        }
    }
    found.sort_by_key(|(shown, ..)| std::cmp::Reverse(*shown));
    found.into_iter().map(|(_, code, label)| (code, label)).collect()
}
