//! A whole directory as one JSON document that Teranga can read back, and anybody who knows HSDS can read.
//! The same records give the same bytes: everything is sorted by identifier, and keys have one order.

use super::json::object;
use super::sink::Record;
use super::{Lookups, View};
use crate::hsds::read::Records;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Lang};
use serde::Serialize;
use std::io::{self, Write};

/// The version of what stands in `teranga`.
pub(super) const FORMAT: u32 = 1;

/// Writes `{"teranga": …, "territories": […], "taxonomies": […], "taxonomy_terms": […], "organizations": […],
/// "locations": […], "services": […], "guides": […]}`, one record a line. Each of `services` is a valid HSDS service.
/// Of a confidential place, what is withheld is not in it.
pub fn export_json(records: &Records, mut out: impl Write) -> io::Result<()> {
    let out: &mut dyn Write = &mut out;
    write!(out, "{{\"teranga\":{{\"format\":{FORMAT}}}")?;
    whole(out, "territories", &records.territories, |territory| territory.id.uuid())?;
    list(out, "taxonomies", &records.taxonomies)?;
    list(out, "taxonomy_terms", &records.terms)?;
    list(out, "organizations", &records.organisations)?;
    list(out, "locations", &records.locations)?;
    list(out, "services", &records.services)?;
    whole(out, "guides", &records.guides, |guide| guide.id.uuid())?;
    out.write_all(b"}\n")?;
    out.flush()
}

/// Nothing to look up: an export refers, it does not nest.
pub(super) struct Nothing;

impl Lookups for Nothing {
    fn organisation(&self, _: Id<Organisation>) -> Option<&Organisation> {
        None
    }
    fn location(&self, _: Id<Location>) -> Option<&Location> {
        None
    }
    fn term(&self, _: Id<TaxonomyTerm>) -> Option<&TaxonomyTerm> {
        None
    }
    fn taxonomy(&self, _: Id<Taxonomy>) -> Option<&Taxonomy> {
        None
    }
}

/// Records in the order of their identifiers.
pub(super) fn sorted<T, K: Ord>(records: &[T], key: impl Fn(&T) -> K) -> Vec<&T> {
    let mut sorted: Vec<&T> = records.iter().collect();
    sorted.sort_by_key(|record| key(record));
    sorted
}

fn list<R: Record>(out: &mut dyn Write, key: &str, records: &[R]) -> io::Result<()> {
    let view = View { translations: true, ..View::full(Lang::EN) };
    let mut bytes = Vec::new();
    each(out, key, sorted(records, R::uuid), |record, out| {
        bytes.clear();
        object(&mut bytes, record, (&Nothing, view), None, |_| {});
        out.write_all(&bytes)
    })
}

fn whole<T: Serialize, K: Ord>(out: &mut dyn Write, key: &str, records: &[T], id: impl Fn(&T) -> K) -> io::Result<()> {
    each(out, key, sorted(records, id), |record, out| serde_json::to_writer(out, record).map_err(io::Error::from))
}

fn each<T>(
    out: &mut dyn Write,
    key: &str,
    records: Vec<&T>,
    mut write: impl FnMut(&T, &mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    write!(out, ",\n\"{key}\":[")?;
    for (index, record) in records.into_iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        write(record, out)?;
    }
    out.write_all(b"]")
}
