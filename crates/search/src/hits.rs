//! Gives hits their texts, in the language the reader understands best.
//! Invariant: title and snippet of a hit are in one language whenever the document has both in it.

use tantivy::DocAddress;

use crate::analysis::{self, Analysers};
use crate::collect::Sifted;
use crate::document::Part;
use crate::error::Error;
use crate::geo;
use crate::highlight::{self, Marker};
use crate::language::Language;
use crate::query::{Found, Hit, Order, Query, Snippet};
use crate::search::Answer;
use crate::stored::{self, Shown, Stored, StoredText};
use crate::view::View;
use crate::vocabulary::Candidate;

/// Hits looked through for the spelling of a correction.
const READ_FOR_SPELLING: usize = 5;

/// Fills in the hits of the page asked, and the corrected question.
pub(crate) fn show(
    view: &View,
    query: &Query,
    answer: Answer,
    analysers: &Analysers,
    found: &mut Found,
) -> Result<(), Error> {
    let mut marker = Marker::new(analysers, answer.wanted);
    for (rank, address) in page(query, &answer.sifted) {
        let shown = read(view, *address)?;
        let Some(stored) = stored::decode(&shown) else { continue };
        let columns = &view.columns[address.segment_ord as usize];
        let near = query.near.filter(|near| near.point.is_valid()).map(|near| near.point.unit());
        let (title, snippet) = texts(&stored, &query.lang, &mut marker);
        found.hits.push(Hit {
            id: stored.id.to_owned(),
            kind: stored.kind.to_owned(),
            score: if query.order == Order::Relevance { *rank as f32 } else { 0.0 },
            metres: near.and_then(|near| Some(geo::metres(geo::chord2(columns.place(address.doc_id)?, &near)))),
            open: query.now.and_then(|now| columns.openings(address.doc_id).is_open(now)),
            title,
            snippet,
        });
    }
    if !answer.corrections.is_empty() && answer.sifted.total > 0 {
        found.corrected = Some(corrected(view, query, &answer.sifted, &answer.corrections, analysers)?);
    }
    Ok(())
}

/// The hits between offset and limit.
pub(crate) fn page<'a>(query: &Query, sifted: &'a Sifted) -> impl Iterator<Item = &'a (f64, DocAddress)> {
    sifted.kept.iter().skip(query.offset)
}

/// What was stored with a document, for [`stored::decode`].
pub(crate) fn read(view: &View, address: DocAddress) -> Result<String, Error> {
    Ok(view.searcher.doc::<Shown>(address)?.0)
}

/// The title, and the piece of summary or body with most of the words; the summary when they have as many.
fn texts(stored: &Stored<'_>, reader: &str, marker: &mut Marker) -> (Option<Snippet>, Option<Snippet>) {
    let Some(lang) = language(stored, reader, marker) else {
        return (None, None);
    };
    let title =
        of(stored, lang, Part::Title).map(|title| highlight::whole(lang, title.text, marker.marks(lang, title.text)));
    let mut best: Option<(usize, &str, _, _)> = None;
    for text in [Part::Summary, Part::Body].into_iter().filter_map(|part| of(stored, lang, part)) {
        let marks = marker.marks(lang, text.text);
        let (words, piece) = highlight::best_piece(text.text, &marks);
        if best.as_ref().is_none_or(|(most, ..)| words > *most) {
            best = Some((words, text.text, piece, marks));
        }
    }
    (title, best.map(|(_, text, piece, marks)| highlight::cut(lang, text, piece, &marks)))
}

fn of<'a>(stored: &Stored<'a>, lang: &str, part: Part) -> Option<StoredText<'a>> {
    stored.texts.iter().find(|text| text.part == part && text.lang == lang && !text.text.trim().is_empty()).copied()
}

/// The reader's language, or that language of another country, or the first that has a word asked, or the first.
pub(crate) fn language<'a>(stored: &Stored<'a>, reader: &str, marker: &mut Marker) -> Option<&'a str> {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let shown: Vec<_> = stored.texts.iter().filter(|text| !text.text.trim().is_empty()).collect();
    let exact = shown.iter().find(|text| text.lang.eq_ignore_ascii_case(reader));
    let same = || shown.iter().find(|text| !reader.is_empty() && primary(text.lang) == primary(reader));
    let mut matching = || shown.iter().find(|text| !marker.marks(text.lang, text.text).is_empty());
    exact.or_else(same).or_else(&mut matching).or(shown.first()).map(|text| text.lang)
}

/// The question with each mistyped word replaced by one that the first hits have, spelled as they spell it.
fn corrected(
    view: &View,
    query: &Query,
    sifted: &Sifted,
    corrections: &[(std::ops::Range<usize>, Vec<Candidate>)],
    analysers: &Analysers,
) -> Result<String, Error> {
    let mut analysers = analysers.clone();
    let mut text = query.text.clone();
    for (range, candidates) in corrections.iter().rev() {
        let mut spelled = None;
        for (_, address) in sifted.kept.iter().take(READ_FOR_SPELLING) {
            let shown = read(view, *address)?;
            let Some(stored) = stored::decode(&shown) else { continue };
            spelled = candidates.iter().find_map(|candidate| spelling(&stored, candidate, &mut analysers));
            if spelled.is_some() {
                break;
            }
        }
        let word = spelled.or_else(|| candidates.first().map(|candidate| candidate.word.clone())).unwrap_or_default();
        text.replace_range(range.clone(), &word);
    }
    Ok(text)
}

/// How a document writes a word of the vocabulary, in lower case.
fn spelling(stored: &Stored<'_>, candidate: &Candidate, analysers: &mut Analysers) -> Option<String> {
    let texts = stored.texts.iter().filter(|text| Language::of(text.lang) == candidate.language);
    for text in texts {
        let mut at = 0;
        while let Some((from, to)) = analysis::next_word(text.text, at) {
            at = to;
            if analysers.plain(&text.text[from..to]) == candidate.word {
                return Some(text.text[from..to].to_lowercase());
            }
        }
    }
    None
}
