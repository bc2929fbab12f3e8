//! Writes the directory as HSDS 3.1: JSON for the API, and whole exports that can be read back.
//! A confidential place never shows its street or coordinates here, whatever it is given.

mod csv;
mod export;
mod json;
mod parts;
mod records;
mod sink;

pub use csv::export_csv;
pub use export::export_json;

use super::tables::Table;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::{Service, ServiceAtLocation};
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use json::object;
use kernel::{Id, Lang};
use records::{Bare, Minimal};
use sink::Sink;

/// How much of a record is written (`minimal` and `full` of the standard's OpenAPI; a list is a summary by default).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Of a service, `id`, `modified_date` and what the schema requires besides. Other records: as a summary.
    Minimal,
    /// One-to-one fields only.
    Summary,
    /// Fully nested.
    #[default]
    Full,
}

/// The way in which records are shown.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// Texts are shown in this language, or in what stands in for it.
    pub lang: Lang,
    pub detail: Detail,
    /// For exports: every language, all that HSDS lacks (in `teranga`), and references in the place of nested records.
    pub translations: bool,
}

impl View {
    /// Everything about a record, for a reader of one language.
    pub fn full(lang: Lang) -> Self {
        Self { lang, detail: Detail::Full, translations: false }
    }

    pub fn summary(lang: Lang) -> Self {
        Self { lang, detail: Detail::Summary, translations: false }
    }

    pub fn minimal(lang: Lang) -> Self {
        Self { lang, detail: Detail::Minimal, translations: false }
    }
}

/// What records refer to. What is not found is left out of the answer; its identifier stays.
pub trait Lookups {
    fn organisation(&self, id: Id<Organisation>) -> Option<&Organisation>;
    /// As the store gives it: what a confidential place withholds is already gone.
    fn location(&self, id: Id<Location>) -> Option<&Location>;
    fn term(&self, id: Id<TaxonomyTerm>) -> Option<&TaxonomyTerm>;
    fn taxonomy(&self, id: Id<Taxonomy>) -> Option<&Taxonomy>;
    /// The places of an organisation, nested in it when it is shown in full.
    fn locations_of(&self, _id: Id<Organisation>) -> Vec<&Location> {
        Vec::new()
    }
}

/// How an organisation shows its services (`full_service` of the standard's OpenAPI).
#[derive(Debug, Clone, Copy)]
pub enum Services<'a> {
    /// Not at all, as in lists.
    None,
    /// Each with its one-to-one fields, the organisation left out.
    Brief(&'a [&'a Service]),
    /// Each in full.
    Full(&'a [&'a Service]),
}

/// A service, as `service.json` or `service_list.json` says. Appends to `out`.
pub fn service_json(out: &mut Vec<u8>, service: &Service, lookups: &dyn Lookups, view: View) {
    match view.detail {
        Detail::Minimal => object(out, &Minimal(service), (lookups, view), None, |_| {}),
        Detail::Summary | Detail::Full => object(out, service, (lookups, view), None, |_| {}),
    }
}

/// An organisation, as `organization.json` or `organization_list.json` says.
pub fn organization_json(
    out: &mut Vec<u8>,
    organisation: &Organisation,
    services: Services<'_>,
    lookups: &dyn Lookups,
    view: View,
) {
    object(out, organisation, (lookups, view), None, |json| match services {
        Services::None => {}
        Services::Brief(services) => {
            let brief = View { detail: Detail::Summary, ..view };
            json.list("services", services.iter().map(|service| Bare::new(service)).collect::<Vec<_>>().iter(), brief);
        }
        Services::Full(services) => {
            let full = View { detail: Detail::Full, ..view };
            json.list("services", services.iter().copied(), full);
        }
    });
}

/// A service in one of its places, as `service_at_location.json` or `service_at_location_list.json` says.
pub fn service_at_location_json(
    out: &mut Vec<u8>,
    service: &Service,
    place: &ServiceAtLocation,
    lookups: &dyn Lookups,
    view: View,
) {
    object(out, place, (lookups, view), Some((Table::Service, service.id.uuid())), |json| {
        if !json.exports() && view.detail != Detail::Minimal {
            json.record("service", &Bare::placed(service));
        }
    });
}

/// A location, as `location.json` says.
pub fn location_json(out: &mut Vec<u8>, location: &Location, lookups: &dyn Lookups, view: View) {
    object(out, location, (lookups, view), None, |_| {});
}

/// A taxonomy, as `taxonomy.json` says.
pub fn taxonomy_json(out: &mut Vec<u8>, taxonomy: &Taxonomy, lookups: &dyn Lookups, view: View) {
    object(out, taxonomy, (lookups, view), None, |_| {});
}

/// A taxonomy term, as `taxonomy_term.json` says.
pub fn taxonomy_term_json(out: &mut Vec<u8>, term: &TaxonomyTerm, lookups: &dyn Lookups, view: View) {
    object(out, term, (lookups, view), None, |_| {});
}
