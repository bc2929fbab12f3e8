//! Names and values to filter and count, as small numbers.
//! Invariant: a number, once given, means the same name and value for as long as the index is open.

use std::collections::HashMap;

/// The facet that holds [`crate::Document::kind`].
pub(crate) const KIND: &str = "kind";

/// Stands between name and value; a control character nobody types.
const BETWEEN: char = '\u{1f}';

/// The term a name and value are indexed under.
pub(crate) fn term(name: &str, value: &str) -> String {
    format!("{name}{BETWEEN}{value}")
}

/// All names and values seen since the index was opened.
#[derive(Clone, Default)]
pub(crate) struct Facets {
    ids: HashMap<String, u32>,
    names: Vec<String>,
    entries: Vec<Entry>,
}

#[derive(Clone)]
pub(crate) struct Entry {
    /// Number of the name.
    pub(crate) name: u32,
    pub(crate) value: String,
}

impl Facets {
    /// The number of a term, if it was ever seen.
    pub(crate) fn id(&self, term: &str) -> Option<u32> {
        self.ids.get(term).copied()
    }

    /// The number of a name, if it was ever seen.
    pub(crate) fn name(&self, name: &str) -> Option<u32> {
        self.names.iter().position(|known| known == name).map(|at| at as u32)
    }

    /// Indexed by facet number.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The number of a term, given now if it has none.
    pub(crate) fn intern(&mut self, term: &str) -> u32 {
        if let Some(id) = self.id(term) {
            return id;
        }
        let (name, value) = term.split_once(BETWEEN).unwrap_or((term, ""));
        let name = self.name(name).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.names.len() as u32 - 1
        });
        let id = self.entries.len() as u32;
        self.entries.push(Entry { name, value: value.to_owned() });
        self.ids.insert(term.to_owned(), id);
        id
    }
}
