//! The consolidation table: what is offered beside what is sought, and what has changed by it, counted by two of theme, country
//! and form. Pure.
//! Nothing is counted twice in a cell or in a total, and nothing that was not given.

use crate::listings::model::Side;
use crate::modality::Modality;
use directory::api::TaxonomyTerm;
use kernel::{Id, Territory};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

kernel::words! {
    /// By what is counted.
    Dimension {
        Theme = "theme",
        Country = "country",
        Modality = "modality",
    }
}

/// One of the values of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    Theme(Id<TaxonomyTerm>),
    /// None where an institution has no home and nothing was said.
    Country(Option<Id<Territory>>),
    Modality(Modality),
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Listing(Side),
    /// A cooperation by which something has changed that is still in place.
    Change(Uuid),
}

/// What counts of an offer or request, or of a cooperation.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    pub kind: Kind,
    pub country: Option<Id<Territory>>,
    pub themes: &'a [Id<TaxonomyTerm>],
    pub modalities: &'a [Modality],
}

/// What is asked of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub rows: Dimension,
    pub columns: Dimension,
    pub theme: Option<Id<TaxonomyTerm>>,
    pub country: Option<Id<Territory>>,
    pub modality: Option<Modality>,
}

/// How many are offered and sought, and how many cooperations have changed something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub offers: u32,
    pub requests: u32,
    pub changes: u32,
}

/// What a count lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Sought, and offered by nobody.
    Sought,
    /// Offered, and sought by nobody.
    Offered,
}

impl Count {
    fn add(&mut self, kind: Kind) {
        match kind {
            Kind::Listing(Side::Offer) => self.offers += 1,
            Kind::Listing(Side::Request) => self.requests += 1,
            Kind::Change(_) => self.changes += 1,
        }
    }

    pub fn gap(self) -> Option<Gap> {
        match (self.offers, self.requests) {
            (0, 1..) => Some(Gap::Sought),
            (1.., 0) => Some(Gap::Offered),
            _ => None,
        }
    }

    pub fn is_empty(self) -> bool {
        self == Count::default()
    }
}

/// The table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    pub cells: BTreeMap<(Value, Value), Count>,
    pub rows: BTreeMap<Value, Count>,
    pub columns: BTreeMap<Value, Count>,
    pub total: Count,
    /// Themes with forms in which they are sought, and offered by nobody, wherever.
    pub unanswered: BTreeMap<(Value, Value), u32>,
    /// The cooperations that have changed something, as they were given.
    pub changed: Vec<Uuid>,
}

impl Asked {
    /// Whether it passes the filters, that of the country left aside.
    fn takes(&self, row: &Row<'_>) -> bool {
        self.theme.is_none_or(|it| row.themes.contains(&it))
            && self.modality.is_none_or(|it| row.modalities.contains(&it))
    }

    /// Its values in a dimension; of a dimension that is filtered, the one that is asked for.
    fn values(&self, row: &Row<'_>, of: Dimension, into: &mut Vec<Value>) {
        into.clear();
        match of {
            Dimension::Theme => {
                let asked = |it: &&Id<TaxonomyTerm>| self.theme.is_none_or(|theme| theme == **it);
                into.extend(row.themes.iter().filter(asked).map(|it| Value::Theme(*it)));
            }
            Dimension::Country => into.push(Value::Country(row.country)),
            Dimension::Modality => {
                let asked = |it: &&Modality| self.modality.is_none_or(|modality| modality == **it);
                into.extend(row.modalities.iter().filter(asked).map(|it| Value::Modality(*it)));
            }
        }
        into.sort_unstable();
        into.dedup();
    }
}

/// Counts what was given, in one pass.
pub fn count<'a>(asked: &Asked, given: impl Iterator<Item = Row<'a>>) -> Counted {
    let mut counted = Counted::default();
    let (mut offered, mut sought) = (BTreeSet::new(), BTreeMap::new());
    let (mut down, mut across) = (Vec::new(), Vec::new());
    for row in given.filter(|row| asked.takes(row)) {
        let here = asked.country.is_none_or(|country| row.country == Some(country));
        asked.values(&row, Dimension::Theme, &mut down);
        asked.values(&row, Dimension::Modality, &mut across);
        let pairs = down.iter().flat_map(|theme| across.iter().map(|modality| (*theme, *modality)));
        match row.kind {
            Kind::Listing(Side::Offer) => offered.extend(pairs),
            Kind::Listing(Side::Request) if here => pairs.for_each(|pair| *sought.entry(pair).or_insert(0) += 1),
            Kind::Change(id) if here => counted.changed.push(id),
            Kind::Listing(Side::Request) | Kind::Change(_) => {}
        }
        if !here {
            continue;
        }
        counted.total.add(row.kind);
        asked.values(&row, asked.rows, &mut down);
        asked.values(&row, asked.columns, &mut across);
        for value in &down {
            counted.rows.entry(*value).or_default().add(row.kind);
            across.iter().for_each(|column| counted.cells.entry((*value, *column)).or_default().add(row.kind));
        }
        across.iter().for_each(|value| counted.columns.entry(*value).or_default().add(row.kind));
    }
    sought.retain(|pair, _| !offered.contains(pair));
    counted.unanswered = sought;
    counted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Made = (u8, Option<u8>, Vec<u8>, Vec<usize>);

    fn theme(n: u8) -> Id<TaxonomyTerm> {
        Id::derived("t", &format!("theme-{n}"))
    }

    fn place(n: u8) -> Id<Territory> {
        Id::derived("t", &format!("place-{n}"))
    }

    fn made() -> impl Strategy<Value = Made> {
        let themes = proptest::collection::vec(0_u8..4, 0..4);
        (0_u8..3, proptest::option::of(0_u8..3), themes, proptest::collection::vec(0_usize..4, 0..3))
    }

    fn dimension() -> impl Strategy<Value = Dimension> {
        (0..Dimension::ALL.len()).prop_map(|n| Dimension::ALL[n])
    }

    fn asked() -> impl Strategy<Value = Asked> {
        let filters = (proptest::option::of(0_u8..4), proptest::option::of(0_u8..3), proptest::option::of(0_usize..4));
        (dimension(), dimension(), filters).prop_map(|(rows, columns, (by_theme, by_place, modality))| Asked {
            rows,
            columns,
            theme: by_theme.map(theme),
            country: by_place.map(place),
            modality: modality.map(|n| Modality::ALL[n]),
        })
    }

    type Whole = (Kind, Option<Id<Territory>>, Vec<Id<TaxonomyTerm>>, Vec<Modality>);

    /// Themes and forms of those that are given, to be borrowed from.
    fn whole(made: &[Made]) -> Vec<Whole> {
        let one = |it: &Made| {
            let kinds = [Kind::Listing(Side::Offer), Kind::Listing(Side::Request), Kind::Change(Uuid::nil())];
            let themes = it.2.iter().map(|n| theme(*n)).collect();
            (kinds[usize::from(it.0)], it.1.map(place), themes, it.3.iter().map(|n| Modality::ALL[*n]).collect())
        };
        made.iter().map(one).collect()
    }

    fn has(asked: &Asked, row: &Row<'_>, value: Value) -> bool {
        match value {
            Value::Theme(it) => row.themes.contains(&it) && asked.theme.is_none_or(|theme| theme == it),
            Value::Country(it) => row.country == it,
            Value::Modality(it) => row.modalities.contains(&it) && asked.modality.is_none_or(|modality| modality == it),
        }
    }

    fn sum<'a>(counts: impl Iterator<Item = &'a Count>) -> Count {
        counts.fold(Count::default(), |a, b| Count {
            offers: a.offers + b.offers,
            requests: a.requests + b.requests,
            changes: a.changes + b.changes,
        })
    }

    proptest! {
        /// Every cell is what one finds by looking for each value in every row; no cell is left out, none is made up.
        #[test]
        fn cells_are_what_one_would_count_by_hand(made in proptest::collection::vec(made(), 0..30), asked in asked()) {
            let whole = whole(&made);
            let rows = || whole.iter().map(|it| Row { kind: it.0, country: it.1, themes: &it.2, modalities: &it.3 });
            let counted = count(&asked, rows());
            let seen: Vec<Row<'_>> = rows()
                .filter(|row| asked.takes(row) && asked.country.is_none_or(|it| row.country == Some(it)))
                .collect();
            let by_hand = |which: &dyn Fn(&Row<'_>) -> bool| {
                let mut found = Count::default();
                seen.iter().filter(|row| which(row)).for_each(|row| found.add(row.kind));
                found
            };
            prop_assert_eq!(counted.total, by_hand(&|_| true));
            prop_assert_eq!(counted.changed.len(), counted.total.changes as usize);
            for (value, found) in &counted.rows {
                prop_assert_eq!(*found, by_hand(&|row| has(&asked, row, *value)));
            }
            for (value, found) in &counted.columns {
                prop_assert_eq!(*found, by_hand(&|row| has(&asked, row, *value)));
            }
            for ((down, across), found) in &counted.cells {
                prop_assert_eq!(*found, by_hand(&|row| has(&asked, row, *down) && has(&asked, row, *across)));
                prop_assert!(!found.is_empty());
            }
            for (down, of_row) in &counted.rows {
                for (across, of_column) in &counted.columns {
                    let both = by_hand(&|row| has(&asked, row, *down) && has(&asked, row, *across));
                    let cell = counted.cells.get(&(*down, *across)).copied().unwrap_or_default();
                    prop_assert_eq!(cell, both);
                    prop_assert!(cell.offers <= of_row.offers && cell.requests <= of_column.requests);
                }
            }
        }

        /// Everything has one country: rows by country add up to the total, and cells of a row to the row.
        #[test]
        fn countries_add_up(made in proptest::collection::vec(made(), 0..30), asked in asked()) {
            let whole = whole(&made);
            let rows = || whole.iter().map(|it| Row { kind: it.0, country: it.1, themes: &it.2, modalities: &it.3 });
            let by_country = count(&Asked { rows: Dimension::Country, ..asked }, rows());
            prop_assert_eq!(sum(by_country.rows.values()), by_country.total);
            let across = count(&Asked { columns: Dimension::Country, ..asked }, rows());
            for (value, of_row) in &across.rows {
                let cells = across.cells.iter().filter(|((down, _), _)| down == value).map(|(_, cell)| cell);
                prop_assert_eq!(sum(cells), *of_row);
            }
        }

        /// What is not given changes nothing: counting is the same for whoever may not see it and where it is not.
        #[test]
        fn what_is_not_seen_never_counts(made in proptest::collection::vec((made(), any::<bool>()), 0..30), asked in asked()) {
            let all: Vec<Made> = made.iter().map(|it| it.0.clone()).collect();
            let seen: Vec<Made> = made.iter().filter(|it| it.1).map(|it| it.0.clone()).collect();
            let (all, seen) = (whole(&all), whole(&seen));
            let row = |it: &Whole| (it.0, it.1);
            let shown = all.iter().zip(&made).filter(|(_, made)| made.1).map(|(it, _)| it);
            prop_assert_eq!(shown.clone().map(row).collect::<Vec<_>>(), seen.iter().map(row).collect::<Vec<_>>());
            let filtered = count(&asked, shown.map(|it| Row { kind: it.0, country: it.1, themes: &it.2, modalities: &it.3 }));
            let alone = count(&asked, seen.iter().map(|it| Row { kind: it.0, country: it.1, themes: &it.2, modalities: &it.3 }));
            prop_assert_eq!(filtered, alone);
        }

        /// What is sought and unanswered is offered by nobody anywhere.
        #[test]
        fn unanswered_is_what_nobody_offers(made in proptest::collection::vec(made(), 0..30), asked in asked()) {
            let whole = whole(&made);
            let rows = || whole.iter().map(|it| Row { kind: it.0, country: it.1, themes: &it.2, modalities: &it.3 });
            let counted = count(&asked, rows());
            for ((down, across), many) in &counted.unanswered {
                let both = |row: &Row<'_>| has(&asked, row, *down) && has(&asked, row, *across);
                prop_assert!(!rows().any(|row| row.kind == Kind::Listing(Side::Offer) && asked.takes(&row) && both(&row)));
                prop_assert!(*many > 0);
            }
        }
    }
}
