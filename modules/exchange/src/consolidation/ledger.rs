//! The times in which something was offered or sought, and the days on which cooperations were found to have changed something,
//! each in a few words and in memory: what the table is counted from. Only ever a copy, and one gets what one may see of it alone.

use super::model::{Asked, Counted, Kind, Row, count};
use crate::effects::model::State;
use crate::indicators::facts::{self, Whole};
use crate::institutions;
use crate::listings::indexed::country;
use crate::listings::model::{Side, Visibility};
use crate::listings::policy::Sight;
use crate::listings::store::Span;
use crate::modality::Modality;
use directory::api::{Shelf, TaxonomyTerm};
use kernel::{Id, Result, Territory};
use platform::App;
use std::collections::HashSet;
use uuid::Uuid;

/// A time in which a listing was open as it was.
#[derive(Debug, Clone)]
pub struct Line {
    listing: Uuid,
    side: Side,
    organisation: Uuid,
    country: Option<Id<Territory>>,
    themes: Box<[Id<TaxonomyTerm>]>,
    modalities: Box<[Modality]>,
    visibility: Visibility,
    named: Box<[Uuid]>,
    /// Unix milliseconds; from then until before this.
    from: i64,
    until: i64,
}

impl Line {
    pub fn new(it: Span, country: Option<Id<Territory>>) -> Line {
        Line {
            listing: it.listing.id.uuid(),
            side: it.listing.side,
            organisation: it.listing.organisation.uuid(),
            country,
            themes: it.listing.themes.into(),
            modalities: it.listing.modalities.into(),
            visibility: it.listing.visibility,
            named: it.listing.named.into(),
            from: it.from,
            until: it.until.unwrap_or(i64::MAX),
        }
    }

    fn row(&self) -> Row<'_> {
        let kind = Kind::Listing(self.side);
        Row { kind, country: self.country, themes: &self.themes, modalities: &self.modalities }
    }
}

/// What was found of a cooperation that everybody sees, each time its checks were confirmed.
#[derive(Debug, Clone)]
pub struct Outcome {
    cooperation: Uuid,
    /// Of the institution that received.
    country: Option<Id<Territory>>,
    themes: Box<[Id<TaxonomyTerm>]>,
    modality: [Modality; 1],
    /// Unix milliseconds, and whether something was in place; the earliest first.
    found: Box<[(i64, bool)]>,
}

impl Outcome {
    /// Whether something is in place, as far as the last check confirmed by then says.
    fn is_change(&self, at: i64) -> bool {
        self.found.iter().rfind(|(day, _)| *day <= at).is_some_and(|(_, change)| *change)
    }

    fn row(&self) -> Row<'_> {
        let kind = Kind::Change(self.cooperation);
        Row { kind, country: self.country, themes: &self.themes, modalities: &self.modality }
    }
}

/// The lines of these times.
///
/// # Errors
/// When the database fails.
pub async fn lines(app: &App, shelf: &Shelf, spans: Vec<Span>) -> Result<Vec<Line>> {
    let mut ids: Vec<Uuid> = spans.iter().map(|it| it.listing.organisation.uuid()).collect();
    ids.sort_unstable();
    ids.dedup();
    let homes = institutions::homes(app.db.read(), &ids).await?;
    let line = |it: Span| {
        let home = homes.get(&it.listing.organisation.uuid()).copied().flatten();
        let country = country(shelf, &it.listing, home).map(|at| at.id);
        Line::new(it, country)
    };
    Ok(spans.into_iter().map(line).collect())
}

/// The outcomes of cooperations that everybody sees; of those without a confirmed check nothing is kept.
///
/// # Errors
/// When the database fails.
pub(crate) async fn outcomes(app: &App, shelf: &Shelf, all: &[Whole]) -> Result<Vec<Outcome>> {
    let receivers: Vec<Uuid> = all.iter().filter_map(|it| it.entry.cooperation.receiver).collect();
    let homes = institutions::homes(app.db.read(), &receivers).await?;
    let mut themes = facts::themes(app, all).await?;
    let outcome = |it: &Whole| {
        let confirmed = it.checks.iter().filter(|check| check.state == State::Confirmed);
        let mut found: Vec<(i64, bool)> =
            confirmed.filter_map(|check| Some((check.decided_at?, check.answer.is_change()))).collect();
        found.sort_unstable();
        let own = &it.entry.cooperation;
        let home = own.receiver.and_then(|id| homes.get(&id).copied().flatten());
        (!found.is_empty()).then(|| Outcome {
            cooperation: own.id.uuid(),
            country: home.and_then(|id| shelf.country(id)).map(|at| at.id),
            themes: themes.remove(&own.id.uuid()).unwrap_or_default().into(),
            modality: [own.modality],
            found: found.into(),
        })
    };
    Ok(all.iter().filter_map(outcome).collect())
}

/// All of them.
#[derive(Debug, Default)]
pub struct Ledger {
    lines: Vec<Line>,
    outcomes: Vec<Outcome>,
}

impl Ledger {
    pub fn new(lines: Vec<Line>, outcomes: Vec<Outcome>) -> Ledger {
        Ledger { lines, outcomes }
    }

    /// Puts what is known of these listings in the place of what was.
    pub fn replace(&mut self, listings: &[Uuid], lines: Vec<Line>) {
        let gone: HashSet<&Uuid> = listings.iter().collect();
        self.lines.retain(|it| !gone.contains(&it.listing));
        self.lines.extend(lines);
    }

    /// The same of these cooperations.
    pub fn replace_outcomes(&mut self, cooperations: &[Uuid], outcomes: Vec<Outcome>) {
        let gone: HashSet<&Uuid> = cooperations.iter().collect();
        self.outcomes.retain(|it| !gone.contains(&it.cooperation));
        self.outcomes.extend(outcomes);
    }

    /// The table as it was at an instant, of what one sees.
    pub fn count(&self, sight: &Sight, at: i64, asked: &Asked) -> Counted {
        let there = self.lines.iter().filter(|it| it.from <= at && at < it.until);
        let seen = there.filter(|it| sight.sees(it.organisation, it.visibility, &it.named));
        let changed = self.outcomes.iter().filter(|it| it.is_change(at));
        count(asked, seen.map(Line::row).chain(changed.map(Outcome::row)))
    }
}
