//! What is counted of visits, and in which tables it is released. Pure: visits in, sums out.
//! Every visit is in each table of visits exactly once: what was not said is a label of its own.

use crate::visits::counted::Counted;
use platform::figures::{Rows, Series, Table};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What was not said, or not asked.
pub const UNSAID: &str = "unsaid";
/// The theme of a need or a search that has none.
pub const NO_THEME: &str = "none";
/// Whether a service met a need.
pub const MET: [&str; 2] = ["yes", "no"];
/// How long people waited, in minutes.
pub const WAITED: [&str; 4] = ["0-14", "15-29", "30-59", "60"];

/// Visits: each once in every table.
pub const VISITS: Series = Series {
    name: "desk-visits",
    dimensions: &["desk", "language", "gender", "age", "waited"],
    tables: || ["language", "gender", "age", "waited"].map(|level| Table::new(level).by(&["desk"]).by(&[level])).into(),
    people: true,
};

/// Needs: each need of a visit once.
pub const NEEDS: Series = Series {
    name: "desk-needs",
    dimensions: &["desk", "theme", "met"],
    tables: || vec![Table::new("needs").by(&["desk"]).by(&["theme"]).by(&["met"])],
    people: true,
};

/// Sessions that were planned: not people, and public before they are held.
pub const SESSIONS: Series = Series {
    name: "desk-sessions",
    dimensions: &["desk"],
    tables: || vec![Table::new("sessions").by(&["desk"])],
    people: false,
};

/// Searches of a directory that found nothing.
pub const SEARCHES: Series = Series {
    name: "missed-searches",
    dimensions: &["theme"],
    tables: || vec![Table::new("searches").by(&["theme"])],
    people: true,
};

/// The sums of a month.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sums {
    visits: BTreeMap<Vec<String>, u64>,
    needs: BTreeMap<Vec<String>, u64>,
}

impl Sums {
    /// Counts a visit. `code` names a theme; a theme that is gone has none.
    pub fn add(&mut self, visit: &Counted, code: impl Fn(Uuid) -> Option<String>) {
        let said = |word: Option<&'static str>| word.unwrap_or(UNSAID).to_owned();
        let desk = visit.desk.to_string();
        let labels = vec![
            desk.clone(),
            visit.language.to_string(),
            said(visit.about.gender.map(|it| it.as_str())),
            said(visit.about.age.map(|it| it.as_str())),
            said(visit.waited.map(band)),
        ];
        *self.visits.entry(labels).or_default() += 1;
        for need in &visit.needs {
            let theme = code(need.term).unwrap_or_else(|| NO_THEME.to_owned());
            let met = MET[usize::from(!need.met)].to_owned();
            *self.needs.entry(vec![desk.clone(), theme, met]).or_default() += 1;
        }
    }

    pub fn visits(&self) -> Rows {
        self.visits.clone().into_iter().collect()
    }

    pub fn needs(&self) -> Rows {
        self.needs.clone().into_iter().collect()
    }
}

/// The band of so many minutes.
pub const fn band(minutes: u16) -> &'static str {
    WAITED[match minutes {
        0..=14 => 0,
        15..=29 => 1,
        30..=59 => 2,
        _ => 3,
    }]
}
