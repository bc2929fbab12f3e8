//! The disclosure control: from rows to tables in which nobody can be found. Its method and limits are in `README.md`.
//! Nothing is shown unless tables are exhibited that agree with all that is shown and keep every small cell uncertain.
//!
//! ```
//! use disclosure::{Cell, Control, Counts, Table};
//!
//! let mut counts = Counts::new(&["month", "theme", "language"]);
//! counts.level("month", "year", |month| month[..4].to_owned())?;
//! for (theme, visits) in [("asylum", 3), ("housing", 40), ("school", 25), ("work", 12)] {
//!     counts.add(&["2026-01", theme, "ar"], visits)?;
//! }
//! let themes = Table::new("themes").by(&["month", "year"]).by(&["theme"]);
//! let languages = Table::new("languages").by(&["month", "year"]).by(&["language"]);
//! let release = Control::default().release(&counts, &[themes, languages], &[])?;
//!
//! let themes = &release.tables[0];
//! assert_eq!(themes.cell(&[("theme", "asylum")]), Some(Cell::Hidden));
//! assert_eq!(themes.cell(&[("theme", "work")]), Some(Cell::Hidden), "or 3 could be computed from the total");
//! assert_eq!(themes.cell(&[("year", "2026")]), Some(Cell::Shown(80)));
//! # Ok::<(), disclosure::Error>(())
//! ```

#[cfg(feature = "attacker")]
pub mod attacker;
mod audit;
mod board;
mod counts;
mod earlier;
mod facets;
mod grid;
mod implied;
mod moves;
mod plan;
mod protect;
mod release;
mod search;
mod space;
mod table;

pub use counts::Counts;
pub use release::{Loss, Place, Proof, Release};
pub use table::{Cell, Label, Line, Only, Published, Table};

use board::Board;
use plan::Plan;

/// The rule of the control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Control {
    /// Counts from 1 to one less than this are small: they are hidden, and an attacker's interval for each is left at
    /// least `threshold` whole numbers long, so that it always holds a count that is not small. 0 and 1 hide nothing.
    pub threshold: u64,
}

impl Default for Control {
    fn default() -> Self {
        Self { threshold: 5 }
    }
}

/// Why there is no release.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A level that no dimension has, or one to which no coarser level can be added.
    #[error("no level of this name is there, or has room above it: {0}")]
    Unknown(String),
    /// A name that two levels have, or a level that an axis names twice.
    #[error("a level is named twice: {0}")]
    Twice(String),
    /// An axis without a level, of two dimensions, or of a dimension that has an axis already.
    #[error("an axis is of one dimension, and a dimension has one axis: {0}")]
    Axis(String),
    /// A row that does not fit.
    #[error("a row has {wanted} labels, not {given}")]
    Labels {
        /// How many dimensions there are.
        wanted: usize,
        /// How many labels came.
        given: usize,
    },
    /// The counts together are more than a `u64` holds.
    #[error("the counts are too large together")]
    TooMuch,
    /// More cells than memory is meant for.
    #[error("a table, or the cells that link several, has more than 16 million cells")]
    TooLarge,
    /// The tables found are not safe: a mistake of this crate, and nothing may be published.
    #[error("the disclosure control could not confirm its own result")]
    Audit,
}

impl Control {
    /// The tables as they may be published together, when `earlier` has been published already (in any order). The same
    /// rows, tables and releases give the same answer on every machine.
    ///
    /// # Errors
    /// Where a table does not fit the dimensions, or is too large; never because of the counts themselves.
    pub fn release(&self, counts: &Counts, tables: &[Table], earlier: &[Release]) -> Result<Release, Error> {
        let settled = counts.settle()?;
        let wanted = tables.iter().map(|table| Plan::of(&settled, table)).collect::<Result<Vec<_>, _>>()?;
        let known = earlier.iter().flat_map(|release| release.tables.iter().map(move |table| (release, &table.table)));
        let known: Vec<Plan> =
            known.map(|(release, table)| Plan::earlier(&settled, release, table)).collect::<Result<_, _>>()?;
        let mut board = Board::new(&settled, &wanted, &known)?;
        let revised = earlier::recall(&settled, &mut board, wanted.len(), &known, earlier, self.threshold);
        self.primary(&mut board);
        let certificates = protect::protect(&mut board);
        let intervals = audit::audit(&board, &certificates)?;

        let plans: Vec<&Plan> = wanted.iter().chain(&known).collect();
        let names = tables.iter().chain(earlier.iter().flat_map(|release| &release.tables).map(|table| &table.table));
        let names: Vec<&str> = names.map(|table| table.name.as_str()).collect();
        let (mut proofs, mut exposed) = (Vec::new(), Vec::new());
        for (interval, certificate) in intervals.iter().zip(&certificates) {
            let cell = &board.cells[interval.cell as usize];
            let at = plans.get(cell.home.0).map(|plan| release::home(&settled, &board, plan, cell.home));
            let table = names.get(cell.home.0).map_or(String::new(), |name| (*name).to_owned());
            let place = Place { table, at: at.unwrap_or_default() };
            if certificate.lacking > 0 {
                exposed.push(place.clone());
            }
            if cell.wanted && cell.small {
                proofs.push(Proof { place, low: interval.low as u128, high: interval.high as u128 });
            }
        }
        let published =
            |(at, (table, plan)): (usize, (&Table, &Plan))| release::published(&settled, &board, at, plan, table);
        let tables = tables.iter().zip(&wanted).enumerate().map(published).collect();
        Ok(Release { tables, seen: plan::seen(&settled), loss: release::loss(&board), proofs, exposed, revised })
    }

    /// Primary suppression: cells from 1 to below the threshold. What is only computed, not printed, may be zero for an
    /// attacker, so its interval is to be one longer. What was hidden before is not to be computed later either.
    fn primary(&self, board: &mut Board) {
        let threshold = i128::from(self.threshold);
        for cell in &mut board.cells {
            let told = cell.published || board.grids[cell.home.0].kind == grid::Kind::Implied;
            cell.small |= told && cell.value < threshold;
            if cell.small {
                cell.need = threshold - cell.least();
                cell.hidden |= cell.published;
            } else if cell.was_hidden && !cell.fixed {
                cell.need = 1;
            }
        }
    }
}
