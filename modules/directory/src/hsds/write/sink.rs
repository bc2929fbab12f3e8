//! How a record tells its fields, once, to whoever writes it: JSON for readers, JSON for export, or CSV.
//! Fields are told in the order of the standard's schema; what HSDS lacks goes into one last field, `teranga`.

use crate::hsds::tables::Table;
use crate::locations::Location;
use crate::organisations::{Organisation, Program};
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use kernel::{Id, Lang, Text};
use serde::Serialize;
use std::fmt::{Display, Write as _};
use uuid::Uuid;

/// A record or a part of one, as HSDS knows it.
pub(super) trait Record {
    const TABLE: Table;
    fn uuid(&self) -> Uuid;
    /// Tells every field but `id`, in the order of the schema.
    fn fields<S: Sink>(&self, sink: &mut S);
}

/// Takes a record's fields.
pub(super) trait Sink: Sized {
    /// Whether everything is written to be read back: all languages, and references in the place of nested objects.
    fn exports(&self) -> bool;
    /// The record around this one, in JSON.
    fn around(&mut self, key: &'static str);
    fn around_table(&mut self, key: &'static str);
    fn string(&mut self, key: &'static str, value: &str);
    fn number(&mut self, key: &'static str, value: Option<f64>);
    fn text(&mut self, key: &'static str, value: Option<&Text>);
    /// A text that the schema requires; `instead` stands for it where there is none.
    fn required_text(&mut self, key: &'static str, value: Option<&Text>, instead: Option<&Text>);
    fn parts<R: Record>(&mut self, key: &'static str, parts: &[R]);
    /// The unit of a capacity.
    fn unit<R: Record + Serialize>(&mut self, unit: &R);
    /// A value that HSDS has no place for.
    fn extra<T: Serialize>(&mut self, key: &'static str, value: &T);

    /// What a record refers to, as a nested object; for readers only.
    fn organisation(&mut self, _id: Option<Id<Organisation>>) {}
    fn program(&mut self, _of: Option<Id<Organisation>>, _id: Option<Id<Program>>) {}
    fn location(&mut self, _id: Id<Location>) {}
    fn locations_of(&mut self, _id: Id<Organisation>) {}
    fn term(&mut self, _id: Option<Id<TaxonomyTerm>>) {}
    fn taxonomy_name(&mut self, _id: Option<Id<Taxonomy>>) {}
    fn taxonomy_detail(&mut self, _id: Option<Id<Taxonomy>>) {}
    /// The language in which a text is shown.
    fn language_of(&mut self, key: &'static str, text: &Text);

    fn optional(&mut self, key: &'static str, value: Option<&str>) {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.string(key, value);
        }
    }

    fn shown<T: Display>(&mut self, key: &'static str, value: Option<T>) {
        if let Some(value) = value {
            let mut text = String::with_capacity(40);
            let _ = write!(text, "{value}");
            self.string(key, &text);
        }
    }

    fn id<T>(&mut self, key: &'static str, id: Option<Id<T>>) {
        if let Some(id) = id {
            self.string(key, id.uuid().hyphenated().encode_lower(&mut Uuid::encode_buffer()));
        }
    }

    /// Adds a value unless it is the one that its absence means.
    fn extra_unless<T: Serialize + PartialEq>(&mut self, key: &'static str, value: &T, usual: &T) {
        if value != usual {
            self.extra(key, value);
        }
    }
}

/// The field `teranga` of one record, while it is gathered.
#[derive(Default)]
pub(super) struct Extras {
    lang: Option<Lang>,
    /// Members of `texts`, as JSON.
    texts: Vec<u8>,
    /// Further members, as JSON.
    more: Vec<u8>,
}

/// A text's own words: what its author wrote.
pub(super) fn source_of(text: &Text) -> &str {
    text.version(text.source()).map(|version| version.value.as_str()).unwrap_or_default()
}

impl Extras {
    /// Notes a text; what HSDS shows of it suffices if it has one version, in the language of the record's others.
    pub fn text(&mut self, key: &'static str, text: &Text) {
        let lang = *self.lang.get_or_insert(text.source());
        let words = source_of(text);
        if words.is_empty() || *text != Text::new(lang, words) {
            member(&mut self.texts, key, &text);
        }
    }

    /// Notes that a required text is not there.
    pub fn absent(&mut self, key: &'static str) {
        member(&mut self.texts, key, &());
    }

    pub fn add<T: Serialize>(&mut self, key: &'static str, value: &T) {
        member(&mut self.more, key, value);
    }

    /// The whole as a JSON object; `None` if there is nothing to say.
    pub fn finish(self) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        if let Some(lang) = self.lang {
            member(&mut out, "lang", &lang);
        }
        if !self.texts.is_empty() {
            out.extend_from_slice(if out.is_empty() { b"\"texts\":{" } else { b",\"texts\":{" });
            out.extend_from_slice(&self.texts);
            out.push(b'}');
        }
        if !self.more.is_empty() {
            if !out.is_empty() {
                out.push(b',');
            }
            out.extend_from_slice(&self.more);
        }
        (!out.is_empty()).then(|| [b"{".as_slice(), &out, b"}"].concat())
    }
}

/// Adds a member to the inside of a JSON object.
fn member<T: Serialize>(out: &mut Vec<u8>, key: &str, value: &T) {
    if !out.is_empty() {
        out.push(b',');
    }
    string_json(out, key);
    out.push(b':');
    // The model has no map with odd keys, and writing to memory cannot fail.
    let _ = serde_json::to_writer(out, value);
}

/// A JSON string.
pub(super) fn string_json(out: &mut Vec<u8>, text: &str) {
    let _ = serde_json::to_writer(out, text);
}
