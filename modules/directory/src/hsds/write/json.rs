//! A record as JSON, written straight into bytes: no tree of values is built on the way.
//! What a detail leaves out is left out here, so that a list and a single record cannot disagree on a field.

use super::sink::{Extras, Record, Sink, source_of, string_json};
use super::{Detail, Lookups, View};
use crate::hsds::tables::Table;
use crate::locations::Location;
use crate::organisations::{Organisation, Program};
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Text};
use serde::Serialize;
use std::io::Write;
use uuid::Uuid;

/// Writes one JSON object and those nested in it.
pub(super) struct Json<'a, 'o> {
    out: &'o mut Vec<u8>,
    lookups: &'a dyn Lookups,
    view: View,
    around: Option<(Table, Uuid)>,
    own: (Table, Uuid),
    extras: Extras,
}

/// Writes a record, then whatever `more` adds to it.
pub(super) fn object<'a, R: Record>(
    out: &mut Vec<u8>,
    record: &R,
    (lookups, view): (&'a dyn Lookups, View),
    around: Option<(Table, Uuid)>,
    more: impl FnOnce(&mut Json<'a, '_>),
) {
    let own = (R::TABLE, record.uuid());
    let mut json = Json { out, lookups, view, around, own, extras: Extras::default() };
    json.out.extend_from_slice(b"{\"id\":");
    json.uuid(own.1);
    record.fields(&mut json);
    more(&mut json);
    if let Some(extras) = std::mem::take(&mut json.extras).finish() {
        json.key("teranga");
        json.out.extend_from_slice(&extras);
    }
    json.out.push(b'}');
}

impl<'a> Json<'a, '_> {
    /// Every object starts with its `id`: a comma always stands before a key.
    pub fn key(&mut self, key: &str) {
        self.out.extend_from_slice(b",\"");
        self.out.extend_from_slice(key.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn uuid(&mut self, id: Uuid) {
        self.out.push(b'"');
        self.out.extend_from_slice(id.hyphenated().encode_lower(&mut Uuid::encode_buffer()).as_bytes());
        self.out.push(b'"');
    }

    /// A nested object.
    fn nested<R: Record>(&mut self, key: &str, record: &R, more: impl FnOnce(&mut Json<'a, '_>)) {
        self.key(key);
        object(self.out, record, (self.lookups, self.view), Some(self.own), more);
    }

    /// A list of objects; left out when empty.
    pub fn list<'r, R: Record + 'r>(&mut self, key: &str, records: impl IntoIterator<Item = &'r R>, view: View) {
        let mut separator = None;
        for record in records {
            match separator {
                None => {
                    self.key(key);
                    self.out.push(b'[');
                }
                Some(comma) => self.out.push(comma),
            }
            separator = Some(b',');
            object(self.out, record, (self.lookups, view), Some(self.own), |_| {});
        }
        if separator.is_some() {
            self.out.push(b']');
        }
    }

    /// Whether things that stand by themselves are nested: for readers, who cannot look them up.
    fn nests(&self) -> bool {
        !self.view.translations && self.view.detail != Detail::Minimal
    }

    pub fn location_object(&mut self, key: &str, location: &Location) {
        self.nested(key, location, |_| {});
    }

    pub fn record<R: Record>(&mut self, key: &str, record: &R) {
        self.nested(key, record, |_| {});
    }
}

impl Sink for Json<'_, '_> {
    fn exports(&self) -> bool {
        self.view.translations
    }

    fn around(&mut self, key: &'static str) {
        if let Some((_, id)) = self.around {
            self.key(key);
            self.uuid(id);
        }
    }

    fn around_table(&mut self, key: &'static str) {
        if let Some((table, _)) = self.around {
            self.string(key, table.name());
        }
    }

    fn string(&mut self, key: &'static str, value: &str) {
        self.key(key);
        string_json(self.out, value);
    }

    fn number(&mut self, key: &'static str, value: Option<f64>) {
        if let Some(number) = value.filter(|number| number.is_finite()) {
            self.key(key);
            // The shortest decimal that gives the same number back, never with an exponent.
            let _ = write!(self.out, "{number}");
        }
    }

    fn text(&mut self, key: &'static str, value: Option<&Text>) {
        let Some(text) = value else { return };
        if self.view.translations {
            self.extras.text(key, text);
            self.optional(key, Some(source_of(text)));
        } else {
            self.optional(key, Some(text.show(self.view.lang).value));
        }
    }

    fn required_text(&mut self, key: &'static str, value: Option<&Text>, instead: Option<&Text>) {
        if self.view.translations {
            match value {
                Some(text) => self.extras.text(key, text),
                None => self.extras.absent(key),
            }
            self.string(key, value.or(instead).map(source_of).unwrap_or_default());
        } else {
            let shown = value.or(instead).map(|text| text.show(self.view.lang).value.as_str());
            self.string(key, shown.unwrap_or_default());
        }
    }

    fn parts<R: Record>(&mut self, key: &'static str, parts: &[R]) {
        if self.view.detail == Detail::Full {
            self.list(key, parts, self.view);
        }
    }

    fn unit<R: Record + Serialize>(&mut self, unit: &R) {
        self.record("unit", unit);
    }

    fn extra<T: Serialize>(&mut self, key: &'static str, value: &T) {
        if self.view.translations {
            self.extras.add(key, value);
        }
    }

    fn organisation(&mut self, id: Option<Id<Organisation>>) {
        if let Some(organisation) = id.filter(|_| self.nests()).and_then(|id| self.lookups.organisation(id)) {
            self.record("organization", organisation);
        }
    }

    fn program(&mut self, of: Option<Id<Organisation>>, id: Option<Id<Program>>) {
        let (Some(of), Some(id), true) = (of, id, self.nests()) else { return };
        let organisation = self.lookups.organisation(of);
        if let Some(program) = organisation.and_then(|o| o.programs.iter().find(|program| program.id == id)) {
            self.record("program", program);
        }
    }

    fn location(&mut self, id: Id<Location>) {
        if let Some(location) = self.lookups.location(id).filter(|_| self.nests()) {
            self.location_object("location", location);
        }
    }

    fn locations_of(&mut self, id: Id<Organisation>) {
        if self.nests() && self.view.detail == Detail::Full {
            self.list("locations", self.lookups.locations_of(id), self.view);
        }
    }

    fn term(&mut self, id: Option<Id<TaxonomyTerm>>) {
        if let Some(term) = id.filter(|_| self.nests()).and_then(|id| self.lookups.term(id)) {
            self.record("taxonomy_term", term);
        }
    }

    fn taxonomy_name(&mut self, id: Option<Id<Taxonomy>>) {
        if let Some(taxonomy) = id.filter(|_| self.nests()).and_then(|id| self.lookups.taxonomy(id)) {
            self.string("taxonomy", taxonomy.name.show(self.view.lang).value);
        }
    }

    fn taxonomy_detail(&mut self, id: Option<Id<Taxonomy>>) {
        if let Some(taxonomy) = id.filter(|_| self.nests()).and_then(|id| self.lookups.taxonomy(id)) {
            self.record("taxonomy_detail", taxonomy);
        }
    }

    fn language_of(&mut self, key: &'static str, text: &Text) {
        let lang = if self.view.translations { text.source() } else { text.show(self.view.lang).lang };
        self.string(key, lang.as_str());
    }
}
