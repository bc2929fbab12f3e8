//! What a bulletin is about: a time, a place, a theme. Pure. Both days of the period are in it, as days of UTC.
//! A place has what lies in it; no place and no theme have everything.

use super::model::Bulletin;
use directory::api::{Shelf, TaxonomyTerm};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Id, Territory};

/// A time in Unix milliseconds, a place, a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub starts: i64,
    /// The first instant after it.
    pub ends: i64,
    territory: Option<Id<Territory>>,
    theme: Option<Id<TaxonomyTerm>>,
}

fn midnight(day: Date) -> i64 {
    day.to_zoned(TimeZone::UTC).map(|it| it.timestamp().as_millisecond()).unwrap_or_default()
}

impl Span {
    pub fn of(it: &Bulletin) -> Span {
        let ends = it.to.tomorrow().map_or(i64::MAX, midnight);
        Span { starts: midnight(it.from), ends, territory: it.territory, theme: it.theme }
    }

    /// Whether an instant is in it.
    pub fn holds(self, at: i64) -> bool {
        (self.starts..self.ends).contains(&at)
    }

    /// Whether one of these places is in the place.
    pub fn touches(self, shelf: &Shelf, places: impl IntoIterator<Item = Id<Territory>>) -> bool {
        let Some(wanted) = self.territory else { return true };
        places.into_iter().any(|place| shelf.around(place).iter().any(|it| it.id == wanted))
    }

    /// Whether one of these themes is the theme.
    pub fn about(self, themes: &[Id<TaxonomyTerm>]) -> bool {
        self.theme.is_none_or(|theme| themes.contains(&theme))
    }
}
