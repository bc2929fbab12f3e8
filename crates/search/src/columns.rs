//! What filters, facets and orders read of every document, held in memory by segment.
//! Invariant: built once from a segment's fast fields and never changed; about 150 bytes a document.

use std::sync::Arc;

use tantivy::columnar::{BytesColumn, Column, StrColumn};
use tantivy::{DocId, SegmentReader};

use crate::facets::Facets;
use crate::geo::{Point, Unit};
use crate::openings::Openings;

/// Stands for "none" in `fresh`.
pub(crate) const NEVER: i32 = i32::MIN;

/// Plain arrays are read several times faster than compressed columns, which matters when thousands of documents match.
pub(crate) struct Columns {
    /// Where each document's facets start in `facets`; one more at the end.
    starts: Vec<u32>,
    facets: Vec<u32>,
    places: Vec<Option<Unit>>,
    pub(crate) modified: Vec<i64>,
    pub(crate) fresh: Vec<i32>,
    /// For each document, its entry in `hours`; the first entry is "not known".
    pub(crate) schedule: Vec<u32>,
    /// The different opening hours of the segment.
    pub(crate) hours: Vec<Openings>,
    /// For each document, its entry in `sorts`; compares like the alphabetical key within the segment.
    pub(crate) name: Vec<u32>,
    sorts: Texts,
    /// For each document, its entry in `ids`.
    own: Vec<u32>,
    ids: Texts,
}

/// Many short texts, one after the other.
#[derive(Default)]
struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    /// Empty when there is none.
    fn get(&self, at: u32) -> &str {
        let at = at as usize;
        let start = if at == 0 { 0 } else { self.ends.get(at - 1).copied().unwrap_or_default() };
        let end = self.ends.get(at).copied().unwrap_or(start);
        &self.all[start as usize..end as usize]
    }
}

impl Columns {
    pub(crate) fn read(segment: &SegmentReader, facets: &mut Arc<Facets>) -> tantivy::Result<Columns> {
        let fast = segment.fast_fields();
        let documents = segment.max_doc();
        let (starts, facets) = read_facets(fast.str("facet")?, documents, facets)?;
        let (schedule, hours) = read_hours(fast.bytes("openings")?, documents)?;
        let (name, sorts) = read_texts(fast.str("sort")?, documents)?;
        let (own, ids) = read_texts(fast.str("id")?, documents)?;
        let fresh = numbers(fast.column_opt::<i64>("fresh")?, documents)
            .map(|day| day.and_then(|day| i32::try_from(day).ok()).unwrap_or(NEVER));
        Ok(Columns {
            starts,
            facets,
            places: read_places(fast.column_opt("lat")?, fast.column_opt("lon")?, documents),
            modified: numbers(fast.column_opt::<i64>("modified")?, documents).map(Option::unwrap_or_default).collect(),
            fresh: fresh.collect(),
            schedule,
            hours,
            name,
            sorts,
            own,
            ids,
        })
    }

    pub(crate) fn facets(&self, doc: DocId) -> &[u32] {
        let doc = doc as usize;
        &self.facets[self.starts[doc] as usize..self.starts[doc + 1] as usize]
    }

    pub(crate) fn place(&self, doc: DocId) -> Option<&Unit> {
        self.places.get(doc as usize)?.as_ref()
    }

    pub(crate) fn openings(&self, doc: DocId) -> &Openings {
        &self.hours[self.schedule[doc as usize] as usize]
    }

    /// The alphabetical key that a number in `name` stands for.
    pub(crate) fn sort(&self, name: u32) -> &str {
        self.sorts.get(name)
    }

    /// The identifier of a document.
    pub(crate) fn id(&self, doc: DocId) -> &str {
        self.own.get(doc as usize).map_or("", |own| self.ids.get(*own))
    }
}

fn numbers<T: PartialOrd + Copy + std::fmt::Debug + Send + Sync + 'static>(
    column: Option<Column<T>>,
    documents: DocId,
) -> impl Iterator<Item = Option<T>> {
    (0..documents).map(move |doc| column.as_ref().and_then(|column| column.first(doc)))
}

fn read_facets(
    column: Option<StrColumn>,
    documents: DocId,
    known: &mut Arc<Facets>,
) -> tantivy::Result<(Vec<u32>, Vec<u32>)> {
    let mut starts = Vec::with_capacity(documents as usize + 1);
    let mut found = Vec::new();
    starts.push(0);
    let Some(column) = column else {
        starts.resize(documents as usize + 1, 0);
        return Ok((starts, found));
    };
    let mut ids = Vec::with_capacity(column.num_terms());
    each_term(&column, |term| {
        let term = String::from_utf8_lossy(term);
        ids.push(match known.id(&term) {
            Some(id) => id,
            None => Arc::make_mut(known).intern(&term),
        });
    })?;
    for doc in 0..documents {
        found.extend(column.term_ords(doc).filter_map(|ord| ids.get(ord as usize)));
        starts.push(found.len() as u32);
    }
    found.shrink_to_fit();
    Ok((starts, found))
}

/// All terms of a column in order.
fn each_term(column: &BytesColumn, mut each: impl FnMut(&[u8])) -> tantivy::Result<()> {
    let mut terms = column.dictionary().stream()?;
    while terms.advance() {
        each(terms.key());
    }
    Ok(())
}

fn read_hours(column: Option<BytesColumn>, documents: DocId) -> tantivy::Result<(Vec<u32>, Vec<Openings>)> {
    let mut hours = vec![Openings::default()];
    let Some(column) = column else {
        return Ok((vec![0; documents as usize], hours));
    };
    each_term(&column, |term| hours.push(Openings::decode(term).unwrap_or_default()))?;
    let schedule =
        numbers(Some(column.ords().clone()), documents).map(|ord| ord.map_or(0, |ord| ord as u32 + 1)).collect();
    Ok((schedule, hours))
}

/// The different texts in order, and for each document the one it has.
fn read_texts(column: Option<StrColumn>, documents: DocId) -> tantivy::Result<(Vec<u32>, Texts)> {
    let mut texts = Texts::default();
    let Some(column) = column else {
        return Ok((vec![0; documents as usize], texts));
    };
    each_term(&column, |term| texts.push(&String::from_utf8_lossy(term)))?;
    let held = numbers(Some(column.ords().clone()), documents).map(|ord| ord.unwrap_or_default() as u32).collect();
    Ok((held, texts))
}

/// Empty when no document of the segment has a place.
fn read_places(lat: Option<Column<f64>>, lon: Option<Column<f64>>, documents: DocId) -> Vec<Option<Unit>> {
    let places: Vec<Option<Unit>> = numbers(lat, documents)
        .zip(numbers(lon, documents))
        .map(|(lat, lon)| Some(Point { lat: lat?, lon: lon? }.unit()))
        .collect();
    if places.iter().any(Option::is_some) { places } else { Vec::new() }
}
