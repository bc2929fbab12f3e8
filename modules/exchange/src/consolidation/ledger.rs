//! The times in which something was offered or sought, each in a few words and in memory: what the table is counted from.
//! It is only ever a copy of what listings were, and gives what one may see of it alone.

use super::model::{Asked, Counted, Row, count};
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
    fn row(&self) -> Row<'_> {
        Row { side: self.side, country: self.country, themes: &self.themes, modalities: &self.modalities }
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
        let organisation = it.listing.organisation.uuid();
        let home = homes.get(&organisation).copied().flatten();
        Line {
            listing: it.listing.id.uuid(),
            side: it.listing.side,
            organisation,
            country: country(shelf, &it.listing, home).map(|at| at.id),
            themes: it.listing.themes.into(),
            modalities: it.listing.modalities.into(),
            visibility: it.listing.visibility,
            named: it.listing.named.into(),
            from: it.from,
            until: it.until.unwrap_or(i64::MAX),
        }
    };
    Ok(spans.into_iter().map(line).collect())
}

/// All of them.
#[derive(Debug, Default)]
pub struct Ledger(Vec<Line>);

impl Ledger {
    pub fn new(lines: Vec<Line>) -> Ledger {
        Ledger(lines)
    }

    /// Puts what is known of these listings in the place of what was.
    pub fn replace(&mut self, listings: &[Uuid], lines: Vec<Line>) {
        let gone: HashSet<&Uuid> = listings.iter().collect();
        self.0.retain(|it| !gone.contains(&it.listing));
        self.0.extend(lines);
    }

    /// The table as it was at an instant, of what one sees.
    pub fn count(&self, sight: &Sight, at: i64, asked: &Asked) -> Counted {
        let there = self.0.iter().filter(|it| it.from <= at && at < it.until);
        let seen = there.filter(|it| sight.sees(it.organisation, it.visibility, &it.named));
        count(asked, seen.map(Line::row))
    }
}
