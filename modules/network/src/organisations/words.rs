//! What the sorts, levels, populations, capacities and visibilities are called.
//! Each word of the model has one message.

use super::model::{Capacity, Kind, Level, Population, Visibility};
use crate::msg;
use directory::api::{Shelf, TaxonomyTerm};
use kernel::{Id, Territory};
use platform::Locale;

pub fn kind(locale: &Locale, it: Kind) -> String {
    locale.t(&match it {
        Kind::Ministry => msg::org_kind_ministry(),
        Kind::Municipality => msg::org_kind_municipality(),
        Kind::PublicBody => msg::org_kind_public_body(),
        Kind::Association => msg::org_kind_association(),
        Kind::University => msg::org_kind_university(),
        Kind::International => msg::org_kind_international(),
        Kind::Diaspora => msg::org_kind_diaspora(),
        Kind::Other => msg::org_kind_other(),
    })
}

pub fn level(locale: &Locale, it: Level) -> String {
    locale.t(&match it {
        Level::Municipal => msg::org_level_municipal(),
        Level::Regional => msg::org_level_regional(),
        Level::National => msg::org_level_national(),
        Level::Continental => msg::org_level_continental(),
        Level::International => msg::org_level_international(),
    })
}

pub fn population(locale: &Locale, it: Population) -> String {
    locale.t(&match it {
        Population::Everyone => msg::org_for_everyone(),
        Population::AsylumSeekers => msg::org_for_asylum_seekers(),
        Population::Refugees => msg::org_for_refugees(),
        Population::Workers => msg::org_for_workers(),
        Population::Students => msg::org_for_students(),
        Population::Undocumented => msg::org_for_undocumented(),
        Population::Returnees => msg::org_for_returnees(),
        Population::Families => msg::org_for_families(),
        Population::Women => msg::org_for_women(),
        Population::Children => msg::org_for_children(),
        Population::Unaccompanied => msg::org_for_unaccompanied(),
        Population::Trafficked => msg::org_for_trafficked(),
        Population::Stateless => msg::org_for_stateless(),
        Population::Displaced => msg::org_for_displaced(),
        Population::Diaspora => msg::org_for_diaspora(),
        Population::Relatives => msg::org_for_relatives(),
    })
}

pub fn capacity(locale: &Locale, it: Capacity) -> String {
    locale.t(&match it {
        Capacity::Training => msg::org_can_training(),
        Capacity::Expertise => msg::org_can_expertise(),
        Capacity::Mediation => msg::org_can_mediation(),
        Capacity::Interpreting => msg::org_can_interpreting(),
        Capacity::LegalAid => msg::org_can_legal_aid(),
        Capacity::Hosting => msg::org_can_hosting(),
        Capacity::Research => msg::org_can_research(),
        Capacity::Data => msg::org_can_data(),
        Capacity::Funding => msg::org_can_funding(),
        Capacity::Advocacy => msg::org_can_advocacy(),
        Capacity::Coordination => msg::org_can_coordination(),
        Capacity::Emergency => msg::org_can_emergency(),
    })
}

pub fn visibility(locale: &Locale, it: Visibility) -> String {
    locale.t(&match it {
        Visibility::Public => msg::org_seen_public(),
        Visibility::Members => msg::org_seen_members(),
        Visibility::Organisation => msg::org_seen_organisation(),
    })
}

/// What people call a territory; none when it is no longer known.
pub fn territory(locale: &Locale, shelf: &Shelf, id: Id<Territory>) -> Option<String> {
    shelf.territory(id).map(|it| it.name.show(locale.lang).value.clone())
}

pub fn theme(locale: &Locale, term: &TaxonomyTerm) -> String {
    term.name.show(locale.lang).value.clone()
}

/// The themes with these identifiers, in the order in which they are shown everywhere.
pub fn themes(locale: &Locale, shelf: &Shelf, ids: &[Id<TaxonomyTerm>]) -> Vec<String> {
    shelf.themes.iter().filter(|it| ids.contains(&it.id)).map(|it| theme(locale, it)).collect()
}

/// The names of territories, in their order.
pub fn territories(locale: &Locale, shelf: &Shelf, ids: &[Id<Territory>]) -> Vec<String> {
    ids.iter().filter_map(|id| territory(locale, shelf, *id)).collect()
}

/// Territories, each right after the one it lies in, with how deep.
pub fn tree(shelf: &Shelf) -> Vec<(&Territory, usize)> {
    let trail = |id| shelf.around(id).into_iter().rev().map(|it| it.slug.clone()).collect::<Vec<_>>();
    let mut all: Vec<_> = shelf.territories.iter().map(|it| (trail(it.id), it)).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all.into_iter().map(|(trail, it)| (it, trail.len().saturating_sub(1))).collect()
}
