//! The consolidation table: as many offers and requests as a continent would have, counted by theme and country as on a day.
//! They lie in memory as the program keeps them; what is timed is what a page asks of them.

use crate::arguments::Effort;
use crate::dice::Dice;
use crate::failure::{Failure, Result};
use crate::measure::{milliseconds, note};
use crate::tables::thousands;
use exchange::Modality;
use exchange::consolidation::ledger::{Ledger, Line};
use exchange::consolidation::model::{Asked, Dimension};
use exchange::listings::model::{Listing, Side, Visibility};
use exchange::listings::policy::Sight;
use exchange::listings::store::Span;
use kernel::{Id, Lang, Text};
use std::hint::black_box;
use std::time::Instant;

/// The row's name: `--only table`.
pub const NAME: &str = "table";
/// Of each side.
const LISTINGS: usize = 10_000;
const THEMES: usize = 14;
const COUNTRIES: usize = 35;
const LIMIT: f64 = 300.0;
/// The instant that is asked for.
const AT: i64 = 1_000;

/// What it costs: milliseconds, the median.
pub struct Table {
    counted: f64,
    floor: f64,
}

fn line(dice: &mut Dice, n: usize) -> Line {
    let side = if n.is_multiple_of(2) { Side::Offer } else { Side::Request };
    let organisation = Id::derived("bench", &format!("institution:{}", n % 500));
    let id = Id::derived("bench", &format!("listing:{n}"));
    let mut it = Listing::new(id, side, organisation, Text::new(Lang::ES, "Formación"));
    it.themes = (0..1 + dice.below(3)).map(|_| Id::derived("theme", &dice.below(THEMES).to_string())).collect();
    it.modalities = (0..1 + dice.below(3)).map(|_| Modality::ALL[dice.below(Modality::ALL.len())]).collect();
    it.visibility = Visibility::Public;
    let span = Span { listing: it, from: dice.below(999) as i64, until: None };
    Line::new(span, Some(Id::derived("country", &dice.below(COUNTRIES).to_string())))
}

/// Counts the table several times.
pub fn measure(effort: Effort) -> Result<Table> {
    note("table: counting");
    let mut dice = Dice::new(17);
    let ledger = Ledger::new((0..2 * LISTINGS).map(|n| line(&mut dice, n)).collect(), Vec::new());
    let (rows, columns) = (Dimension::Theme, Dimension::Country);
    let asked = Asked { rows, columns, theme: None, country: None, modality: None };
    let sight = Sight::public();
    // At the very least each theme of each offer and request is added to a cell.
    let pairs: Vec<usize> = (0..4 * LISTINGS).map(|n| n * 7_919 % (THEMES * COUNTRIES)).collect();
    let (mut counted, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..effort.repeats.max(3) * 5 {
        let started = Instant::now();
        let table = black_box(ledger.count(&sight, AT, &asked));
        counted.push(started.elapsed());
        if table.total.offers as usize != LISTINGS || table.cells.len() != THEMES * COUNTRIES {
            return Err(Failure("table: not everything was counted, so nothing was measured".into()));
        }
        let started = Instant::now();
        let mut cells = vec![0_u32; THEMES * COUNTRIES];
        pairs.iter().for_each(|at| cells[*at] += 1);
        black_box(cells);
        floor.push(started.elapsed());
    }
    Ok(Table { counted: milliseconds(counted), floor: milliseconds(floor) })
}

/// What was measured, beside its goal.
pub fn table(it: &Table) -> String {
    format!(
        "### The consolidation table\n\n| Goal | Measured | Met |\n|---|---|---|\n| {} offers × as many requests: under {LIMIT:.0} ms | {:.1} ms; the bare additions {:.2} ms | {} |\n",
        thousands(LISTINGS as f64),
        it.counted,
        it.floor,
        if it.counted < LIMIT { "yes" } else { "**no**" },
    )
}
