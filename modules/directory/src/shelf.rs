//! What every page needs and there is little of: territories, themes, terms. Kept in memory whole.
//! A shelf is never changed: a new one takes its place.

use crate::demo::THEMES;
use crate::taxonomies::{self, Taxonomy, TaxonomyTerm};
use crate::territories;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use kernel::{Id, Result, Territory, TerritoryKind};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

#[derive(Default)]
pub struct Shelf {
    pub territories: Vec<Territory>,
    by_slug: HashMap<String, usize>,
    by_id: HashMap<Id<Territory>, usize>,
    pub taxonomies: Vec<Taxonomy>,
    pub terms: HashMap<Id<TaxonomyTerm>, TaxonomyTerm>,
    /// The public themes, in their order.
    pub themes: Vec<TaxonomyTerm>,
}

impl Shelf {
    pub async fn load(db: &impl ConnectionTrait) -> Result<Shelf> {
        let mut territories = territories::store::every(db).await?;
        territories.sort_by(|a, b| a.slug.cmp(&b.slug));
        let taxonomies = taxonomies::store::every(db).await?;
        let terms = taxonomies::terms::every(db).await?;
        let public = taxonomies.iter().find(|taxonomy| taxonomy.slug == THEMES).map(|taxonomy| taxonomy.id);
        let themes = terms.iter().filter(|term| term.taxonomy.is_some() && term.taxonomy == public).cloned().collect();
        Ok(Shelf {
            by_slug: territories.iter().enumerate().map(|(n, it)| (it.slug.clone(), n)).collect(),
            by_id: territories.iter().enumerate().map(|(n, it)| (it.id, n)).collect(),
            terms: terms.into_iter().map(|term| (term.id, term)).collect(),
            territories,
            taxonomies,
            themes,
        })
    }

    pub fn territory(&self, id: Id<Territory>) -> Option<&Territory> {
        self.by_id.get(&id).and_then(|n| self.territories.get(*n))
    }

    /// The territory that publishes a directory under this name.
    pub fn published(&self, slug: &str) -> Option<&Territory> {
        self.by_slug.get(slug).and_then(|n| self.territories.get(*n)).filter(|territory| territory.published)
    }

    /// All territories that publish a directory, by slug.
    pub fn all_published(&self) -> impl Iterator<Item = &Territory> {
        self.territories.iter().filter(|territory| territory.published)
    }

    /// A territory and those around it, the smallest first. A circle in the data ends the walk.
    pub fn around(&self, id: Id<Territory>) -> Vec<&Territory> {
        let mut found: Vec<&Territory> = Vec::new();
        let mut next = self.territory(id);
        while let Some(territory) = next.filter(|it| !found.iter().any(|known| known.id == it.id)) {
            found.push(territory);
            next = territory.parent.and_then(|parent| self.territory(parent));
        }
        found
    }

    /// The country in which a territory lies.
    pub fn country(&self, id: Id<Territory>) -> Option<&Territory> {
        self.around(id).into_iter().find(|territory| territory.kind == TerritoryKind::Country)
    }

    pub fn theme(&self, code: &str) -> Option<&TaxonomyTerm> {
        self.themes.iter().find(|theme| theme.code == code)
    }
}

/// The time that the clocks of a territory show; UTC if its time zone is unknown to us.
pub fn local(territory: &Territory, instant: Timestamp) -> DateTime {
    let zone = TimeZone::get(&territory.timezone).unwrap_or(TimeZone::UTC);
    instant.to_zoned(zone).datetime()
}
