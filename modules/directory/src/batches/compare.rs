//! A row of a sheet beside the service as it is now: what would change, and what is wrong with it. Pure.
//! What a sheet does not name stays: a column that is not there, a cell that is empty.

use super::columns::{self, EMPTIED, Wrong, said, text_of};
use crate::services::Service;
use crate::shelf::Shelf;
use kernel::Text;
use serde::{Deserialize, Serialize};

/// A row as it was sent: its cells that say something, by the names of their columns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// What the service looked like when the sheet was made.
    pub version: String,
    pub cells: Vec<(String, String)>,
}

/// A cell that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub column: String,
    pub before: String,
    pub after: String,
}

/// A cell that cannot be taken over; without a column, the row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub column: String,
    pub wrong: Wrong,
}

/// What comes of a row.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The service with the cells that can be taken over.
    pub service: Service,
    pub differences: Vec<Difference>,
    pub problems: Vec<Problem>,
}

/// Puts a row beside the service. `translates`: whether who sent it may write translations of it.
pub fn compare(service: &Service, shelf: &Shelf, sent: &Sent, translates: bool) -> Compared {
    let mut compared = Compared { service: service.clone(), differences: Vec::new(), problems: Vec::new() };
    let written_in = |column: &str| {
        let (key, lang) = text_of(column)?;
        let source = columns::text_in(service, key).map_or(service.name.source(), Text::source);
        Some(source == lang)
    };
    // The language in which a text is written comes first: its translations are of what it says now.
    let (first, then): (Vec<_>, Vec<_>) = sent.cells.iter().partition(|(column, _)| written_in(column) != Some(false));
    for (column, typed) in first.into_iter().chain(then) {
        if typed.is_empty() {
            continue;
        }
        let Some(before) = said(service, shelf, column).filter(|before| before != typed) else { continue };
        let typed = if typed == EMPTIED { "" } else { typed };
        if typed.is_empty() && before.is_empty() {
            continue;
        }
        let written = if written_in(column) == Some(false) && !translates {
            Err(Wrong::Translation)
        } else {
            columns::write(&mut compared.service, shelf, column, typed)
        };
        match written {
            Err(wrong) => compared.problems.push(Problem { column: column.clone(), wrong }),
            // Written otherwise, it may say the same: codes in another order, hours with other blanks.
            Ok(()) if said(&compared.service, shelf, column).as_ref() == Some(&before) => {}
            Ok(()) => {
                let after = said(&compared.service, shelf, column).unwrap_or_default();
                compared.differences.push(Difference { column: column.clone(), before, after });
            }
        }
    }
    if compared.differences.is_empty() {
        compared.service = service.clone();
    }
    compared
}
