//! The fields of the index.
//! Invariant: any change here or in `analysis` that alters what is written comes with a new [`VERSION`].

use tantivy::TantivyDocument;
use tantivy::schema::{FAST, Field, IndexRecordOption, NumericOptions, STORED, Schema, TextFieldIndexing, TextOptions};

use crate::analysis::PLAIN;
use crate::document::{Document, Part};
use crate::facets;
use crate::language::Language;
use crate::stored;

/// Written into every commit; an index with another number is rebuilt.
pub(crate) const VERSION: u32 = 2;

/// Longer alphabetical keys are cut here (in characters).
const SORT_LENGTH: usize = 120;

#[derive(Clone)]
pub(crate) struct Fields {
    pub(crate) id: Field,
    /// All that hits show: see `stored`.
    pub(crate) shown: Field,
    /// Name and value in one term: see `facets`.
    pub(crate) facet: Field,
    pub(crate) modified: Field,
    pub(crate) fresh: Field,
    pub(crate) lat: Field,
    pub(crate) lon: Field,
    pub(crate) openings: Field,
    pub(crate) sort: Field,
    /// Stems, by language and part.
    text: [[Field; 4]; 6],
    /// Whole words of all parts, by language: the vocabulary for completion and correction.
    words: [Field; 6],
    /// Whole words of titles and terms, by language.
    names: [Field; 6],
}

impl Fields {
    pub(crate) fn build() -> (Schema, Fields) {
        let mut schema = Schema::builder();
        let number = NumericOptions::default().set_fast();
        let keyword = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_fieldnorms(false)
                .set_index_option(IndexRecordOption::Basic),
        );
        let fields = Fields {
            id: schema.add_text_field("id", keyword.clone().set_fast("raw")),
            shown: schema.add_text_field("shown", STORED),
            facet: schema.add_text_field("facet", keyword.set_fast("raw")),
            modified: schema.add_i64_field("modified", number.clone()),
            fresh: schema.add_i64_field("fresh", number.clone()),
            lat: schema.add_f64_field("lat", number.clone()),
            lon: schema.add_f64_field("lon", number),
            openings: schema.add_bytes_field("openings", FAST),
            sort: schema.add_text_field("sort", TextOptions::default().set_fast("raw")),
            text: Language::ALL.map(|language| {
                Part::ALL
                    .map(|part| schema.add_text_field(&format!("{}_{}", language.code(), part.name()), stems(language)))
            }),
            words: Language::ALL
                .map(|language| schema.add_text_field(&format!("{}_words", language.code()), vocabulary())),
            names: Language::ALL
                .map(|language| schema.add_text_field(&format!("{}_names", language.code()), vocabulary())),
        };
        (schema.build(), fields)
    }

    pub(crate) fn text(&self, language: Language, part: Part) -> Field {
        self.text[language as usize][part as usize]
    }

    pub(crate) fn words(&self, language: Language) -> Field {
        self.words[language as usize]
    }

    pub(crate) fn names(&self, language: Language) -> Field {
        self.names[language as usize]
    }

    pub(crate) fn document(&self, document: &Document) -> TantivyDocument {
        let mut out = TantivyDocument::new();
        out.add_text(self.id, &document.id);
        out.add_text(self.shown, stored::encode(document));
        out.add_text(self.facet, facets::term(facets::KIND, &document.kind));
        for (name, value) in document.facets.iter().filter(|(name, _)| name != facets::KIND) {
            out.add_text(self.facet, facets::term(name, value));
        }
        out.add_i64(self.modified, document.modified);
        if let Some(day) = document.fresh {
            out.add_i64(self.fresh, i64::from(day));
        }
        if let Some(point) = document.point.filter(|point| point.is_valid()) {
            out.add_f64(self.lat, point.lat);
            out.add_f64(self.lon, point.lon);
        }
        if document.openings.is_known() {
            out.add_bytes(self.openings, &document.openings.encode());
        }
        out.add_text(self.sort, document.sort.chars().take(SORT_LENGTH).collect::<String>());
        for text in &document.texts {
            let language = Language::of(&text.lang);
            out.add_text(self.text(language, text.part), &text.text);
            out.add_text(self.words(language), &text.text);
            if matches!(text.part, Part::Title | Part::Terms) {
                out.add_text(self.names(language), &text.text);
            }
        }
        out
    }
}

fn stems(language: Language) -> TextOptions {
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(language.code())
            .set_index_option(IndexRecordOption::WithFreqsAndPositions),
    )
}

fn vocabulary() -> TextOptions {
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(PLAIN)
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::Basic),
    )
}
