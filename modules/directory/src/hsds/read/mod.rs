//! Reads a directory in HSDS, of any version and shape, into the model; says what it could not take.
//! Pure: nothing is stored, nothing is executed, no address is visited. The same files give the same records.

mod assembly;
mod cells;
mod csv;
mod cycles;
mod json;
mod languages;
mod nested;
mod offers;
mod own;
mod parts;
mod records;
mod rows;
mod source;
mod values;

pub use source::Source;

use super::findings::{Finding, Findings, Place, Severity};
use super::legacy;
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::Service;
use crate::taxonomies::{Taxonomy, TaxonomyTerm};
use assembly::Assembly;
use kernel::{Id, Lang, Territory};
use rows::Rows;

/// How to read.
pub struct ReadOptions<'a> {
    /// Who publishes the files: identifiers that are not UUIDs are derived from this name and theirs.
    pub source_name: String,
    /// The language of texts that do not say theirs.
    pub lang: Lang,
    /// Where services belong that do not say it (all but Teranga's own).
    pub territory: Option<Id<Territory>>,
    /// Called now and then, and at the end of each file.
    pub progress: &'a dyn Fn(Progress<'_>),
}

/// How far the reading has come.
#[derive(Debug, Clone, Copy)]
pub struct Progress<'a> {
    pub file: &'a str,
    /// Rows read of this file.
    pub rows: u64,
}

/// Everything that was read, in the order of the files. Territories and guides only come from Teranga's own exports.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Records {
    pub territories: Vec<Territory>,
    pub taxonomies: Vec<Taxonomy>,
    pub terms: Vec<TaxonomyTerm>,
    pub organisations: Vec<Organisation>,
    pub locations: Vec<Location>,
    pub services: Vec<Service>,
    pub guides: Vec<Guide>,
}

impl Records {
    /// How many records there are.
    pub fn len(&self) -> usize {
        let own = self.territories.len() + self.guides.len();
        own + self.taxonomies.len()
            + self.terms.len()
            + self.organisations.len()
            + self.locations.len()
            + self.services.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Why nothing could be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    #[error("{path}: {error}")]
    Io { path: String, error: std::io::Error },
    #[error("{file}: {reason}")]
    Unreadable { file: String, reason: String },
    #[error("{file}: too much to import: {reason}")]
    TooMuch { file: String, reason: String },
    #[error("{0}: there is no HSDS file here (such as services.csv, or a JSON file)")]
    NotHsds(String),
    #[error("{0}: this is one table of several; give the folder that it is in")]
    OneTable(String),
}

/// Reads all there is. Rows that cannot be taken are left out and listed; an error means that nothing was taken.
pub fn read(source: Source, options: &ReadOptions<'_>) -> Result<(Records, Findings), ReadError> {
    let mut findings = Findings::default();
    let mut rows = Rows::default();
    let mut tables = false;
    source.each(&mut findings, &mut |file, input, findings| {
        let lower = file.to_ascii_lowercase();
        if lower.ends_with(".csv") {
            let Some(layout) = legacy::layout(&lower) else {
                if lower != "meta_table_descriptions.csv" {
                    ignored(findings, file);
                }
                return Ok(());
            };
            tables = true;
            csv::read(file, layout, input, &mut rows, findings, options.progress)
        } else if tables || lower == "datapackage.json" {
            Ok(())
        } else {
            json::read(file, input, &mut rows, findings, options.progress)
        }
    })?;
    if rows.is_empty() && !tables && findings.rejected() == 0 {
        let (Source::Folder(path) | Source::Zip(path) | Source::Json(path)) = source;
        return Err(ReadError::NotHsds(path.display().to_string()));
    }
    Ok(assemble(&rows, options, findings))
}

fn ignored(findings: &mut Findings, file: &str) {
    let (severity, line, field) = (Severity::Mended, Place::File, String::new());
    let reason = "not a file of the standard; ignored".to_owned();
    findings.add(Finding { severity, file: file.to_owned(), line, field, reason });
}

fn assemble(rows: &Rows, options: &ReadOptions<'_>, findings: Findings) -> (Records, Findings) {
    let all = Assembly::new(rows, options, findings);
    let organisations = records::organisations(&all);
    let mut records = Records {
        territories: own::territories(&all),
        taxonomies: records::taxonomies(&all),
        terms: records::terms(&all),
        locations: records::locations(&all),
        services: records::services(&all, &organisations),
        guides: own::guides(&all),
        organisations,
    };
    all.reject_leftovers();
    cycles::break_all(&mut records, &all);
    (records, all.into_findings())
}

/// Reads whatever bytes as one file of that name: what the property tests throw rubbish at.
#[cfg(test)]
pub(super) fn read_bytes(
    file: &str,
    mut bytes: &[u8],
    options: &ReadOptions<'_>,
) -> Result<(Records, Findings), ReadError> {
    let (mut findings, mut rows) = (Findings::default(), Rows::default());
    let input: &mut dyn std::io::Read = &mut bytes;
    match legacy::layout(file).filter(|_| file.ends_with(".csv")) {
        Some(layout) => csv::read(file, layout, input, &mut rows, &mut findings, options.progress)?,
        None => json::read(file, input, &mut rows, &mut findings, options.progress)?,
    }
    Ok(assemble(&rows, options, findings))
}
