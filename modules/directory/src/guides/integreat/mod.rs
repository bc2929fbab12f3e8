//! Rights guides as the Integreat CMS exports them: one JSON file of pages for each language of a municipality.
//! Reading is pure and says what it left out; two languages of the same page become one guide, whichever comes first.

mod json;
mod links;
mod merge;
mod pages;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod real;
mod sections;
#[cfg(test)]
mod tests;

pub use json::Key;
pub use merge::{Merged, merge};
pub use pages::{Page, PageSection};

use crate::hsds::{Finding, Findings, Place, Severity};
use jiff::Timestamp;
use json::Received;
use kernel::{Id, Lang, Territory};
use links::{circles, groups};
use std::collections::{HashMap, HashSet};

/// Bytes of one file.
pub const BYTES: usize = 100 << 20;
/// Pages of one file.
pub const PAGES: usize = 100_000;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReadError {
    #[error("the file has more than {} MB", BYTES >> 20)]
    TooLarge,
    #[error("line {line}: not UTF-8 text")]
    Encoding { line: usize },
    #[error("line {line}, column {column}: {reason}")]
    Json { line: usize, column: usize, reason: String },
    #[error("the file has more than {PAGES} pages")]
    TooMany,
    #[error("these pages are not in the language «{0}»: they link to other pages as their translations into it")]
    Language(Lang),
}

/// The pages of one file, ready for [`merge`].
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Where the pages come from, the same for all languages: identifiers are derived from it.
    pub source: String,
    pub territory: Id<Territory>,
    pub lang: Lang,
    /// In the order of the file.
    pub pages: Vec<Page>,
}

/// Reads an export of the Integreat CMS (`/api/v3/{region}/{language}/pages`) whose texts are in `lang`. `source_name`
/// names the publisher, the same at every import and for every language. Pages that cannot be used are rejected, values
/// that cannot be used are left out; both are told with a JSON pointer into the file.
pub fn read(
    json: &[u8],
    lang: Lang,
    territory: Id<Territory>,
    source_name: &str,
) -> Result<(Import, Findings), ReadError> {
    let mut reading = Reading { file: source_name, findings: Findings::default() };
    let received = reading.received(json)?;
    let elsewhere = received.iter().filter(|(_, page)| page.is_elsewhere_in(lang)).count();
    if elsewhere * 2 > received.len() {
        return Err(ReadError::Language(lang));
    }
    let groups = groups(&received);
    let mut pages = Vec::with_capacity(received.len());
    let mut kept = Vec::with_capacity(received.len());
    for (at, page) in received {
        match Page::read(&page) {
            Ok(mut read) => {
                read.place = at;
                read.last_modified = reading.time(at, &page);
                read.linked = groups.get(&page.id).cloned().unwrap_or_default();
                pages.push(read);
                kept.push(page);
            }
            Err((field, reason)) => reading.note(Severity::Rejected, at, field, reason),
        }
    }
    reading.place(&mut pages, &kept);
    let import = Import { source: source_name.to_owned(), territory, lang, pages };
    Ok((import, reading.findings))
}

struct Reading<'a> {
    file: &'a str,
    findings: Findings,
}

impl Reading<'_> {
    /// `at` is the place of the page in the list, from 0.
    fn note(&mut self, severity: Severity, at: usize, field: &str, reason: impl Into<String>) {
        self.findings.add(finding(self.file, severity, at, field, reason.into()));
    }

    /// The pages that are pages, each with its place in the list, and no identifier twice.
    fn received(&mut self, json: &[u8]) -> Result<Vec<(usize, Received)>, ReadError> {
        let mut seen = HashSet::new();
        let mut received = Vec::new();
        for (at, text) in json::elements(json)?.into_iter().enumerate() {
            match serde_json::from_str::<Received>(text) {
                Ok(page) if !seen.insert(page.id.clone()) => {
                    self.note(Severity::Rejected, at, "id", format!("page {} is there twice", page.id));
                }
                Ok(page) => received.push((at, page)),
                Err(error) => {
                    let reason = error.to_string();
                    let reason = reason.rsplit_once(" at line").map_or(reason.as_str(), |(reason, _)| reason);
                    self.note(Severity::Rejected, at, "", reason);
                }
            }
        }
        Ok(received)
    }

    fn time(&mut self, at: usize, page: &Received) -> Option<Timestamp> {
        let (field, text) = [("last_updated", &page.last_updated), ("modified_gmt", &page.modified_gmt)]
            .into_iter()
            .find_map(|(field, text)| text.as_deref().map(|text| (field, text)))?;
        let time = text.trim().parse().ok();
        if time.is_none() {
            self.note(Severity::Mended, at, field, "not a time with its offset from UTC (RFC 3339)");
        }
        time
    }

    /// Finds the parent of each page. Integreat's `parent.id` is of another kind than `id`: the path decides first.
    fn place(&mut self, pages: &mut [Page], received: &[Received]) {
        let path = |path: &str| path.trim_matches('/').to_owned();
        let by_path: HashMap<String, usize> =
            received.iter().enumerate().filter_map(|(n, page)| Some((path(page.path.as_deref()?), n))).collect();
        let by_id: HashMap<&Key, usize> = received.iter().enumerate().map(|(n, page)| (&page.id, n)).collect();
        for (n, page) in received.iter().enumerate() {
            let Some(parent) = page.parent.as_ref().filter(|parent| !parent.is_none()) else { continue };
            let at = parent.path.as_deref().and_then(|text| by_path.get(&path(text)));
            pages[n].parent = at.or_else(|| by_id.get(parent.id.as_ref()?)).copied().filter(|parent| *parent != n);
            if pages[n].parent.is_none() {
                self.note(Severity::Mended, pages[n].place, "parent", "no such page here: it is shown at the top");
            }
        }
        let parents: Vec<_> = pages.iter().map(|page| page.parent).collect();
        for n in circles(&parents) {
            pages[n].parent = None;
            self.note(
                Severity::Mended,
                pages[n].place,
                "parent",
                "pages that contain each other: it is shown at the top",
            );
        }
    }
}

fn finding(file: &str, severity: Severity, at: usize, field: &str, reason: String) -> Finding {
    let line = Place::Pointer(format!("/{at}").into());
    Finding { severity, file: file.to_owned(), line, field: field.to_owned(), reason }
}
