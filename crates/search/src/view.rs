//! The index as of one commit.
//! Invariant: a question reads one view from beginning to end; commits make new views and never touch old ones.

use std::sync::Arc;

use tantivy::index::SegmentId;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use crate::columns::Columns;
use crate::error::Error;
use crate::facets::Facets;
use crate::language::Language;
use crate::orders::Orders;
use crate::schema::Fields;

pub(crate) struct View {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    /// In the order of the searcher's segments.
    pub(crate) columns: Vec<Arc<Columns>>,
    pub(crate) facets: Arc<Facets>,
    /// Languages that have any text.
    pub(crate) languages: Vec<Language>,
    pub(crate) orders: Orders,
    segments: Vec<SegmentId>,
}

impl View {
    /// Takes over the columns of segments that the earlier view already had.
    pub(crate) fn new(searcher: Searcher, fields: Fields, earlier: Option<&View>) -> Result<View, Error> {
        let mut facets = earlier.map(|view| view.facets.clone()).unwrap_or_default();
        let mut columns = Vec::with_capacity(searcher.segment_readers().len());
        let mut segments = Vec::with_capacity(columns.capacity());
        for segment in searcher.segment_readers() {
            let id = segment.segment_id();
            let kept = earlier.and_then(|view| view.columns_of(id));
            columns.push(match kept {
                Some(columns) => columns,
                None => Arc::new(Columns::read(segment, &mut facets)?),
            });
            segments.push(id);
        }
        let mut languages = Vec::new();
        for language in Language::ALL {
            if has_terms(&searcher, fields.words(language))? {
                languages.push(language);
            }
        }
        Ok(View { searcher, fields, columns, facets, languages, orders: Orders::default(), segments })
    }

    fn columns_of(&self, segment: SegmentId) -> Option<Arc<Columns>> {
        let at = self.segments.iter().position(|known| *known == segment)?;
        self.columns.get(at).cloned()
    }

    /// In how many documents a term occurs (removed ones count until their segment is merged).
    pub(crate) fn frequency(&self, field: Field, term: &str) -> u64 {
        self.searcher.doc_freq(&Term::from_field_text(field, term)).unwrap_or_default()
    }
}

fn has_terms(searcher: &Searcher, field: Field) -> Result<bool, Error> {
    for segment in searcher.segment_readers() {
        if segment.inverted_index(field)?.terms().num_terms() > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}
