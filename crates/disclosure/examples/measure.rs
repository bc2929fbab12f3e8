//! Prints how long the control takes and how much it hides, for visits made up like those of real desks: many for a few
//! themes and languages, few for the others. `cargo run --release -p disclosure --example measure`

use std::time::Instant;

use disclosure::{Control, Counts, Error, Table};

/// Xorshift: the same visits on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % most
    }

    /// One of `count` things, of which each is `falling` times as frequent (in hundredths) as the one before.
    fn one_of(&mut self, count: u64, falling: u64) -> u64 {
        (0..count - 1).find(|_| self.below(100) >= falling).unwrap_or(count - 1)
    }
}

/// Visits of the months until `end`.
fn visits(desks: u64, each: u64, end: u64) -> Result<Counts, Error> {
    let mut counts = Counts::new(&["month", "desk", "theme", "language", "sex"]);
    let quarter = |month: &str| format!("{}-Q{}", &month[..4], month[5..].parse::<u32>().unwrap_or(1).div_ceil(3));
    counts.level("month", "quarter", quarter)?.level("quarter", "year", |quarter| quarter[..4].to_owned())?;
    counts.level("desk", "territory", |desk| desk[..1].to_owned())?;
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    for desk in 0..desks {
        for _ in 0..each / 2 + dice.below(each) {
            let month = 1 + dice.below(12);
            let desk = format!("{}{desk:02}", ["N", "S"][(desk % 2) as usize]);
            let theme = format!("theme {:02}", dice.one_of(20, 85));
            let language = format!("language {:02}", dice.one_of(10, 55));
            let sex = ["f", "m", "x"][dice.one_of(3, 45) as usize];
            if month <= end {
                counts.add(&[&format!("2026-{month:02}"), &desk, &theme, &language, sex], 1)?;
            }
        }
    }
    Ok(counts)
}

fn measure(what: &str, counts: &Counts, tables: &[Table]) -> Result<(), Error> {
    let started = Instant::now();
    let release = Control::default().release(counts, tables, &[])?;
    let (loss, took) = (release.loss, started.elapsed());
    println!(
        "{what}: {took:.0?}; {} cells, {} small, {} more hidden: {:.1} % of the cells, {:.1} % of the counts",
        loss.cells,
        loss.primary,
        loss.secondary,
        100.0 * loss.of_cells(),
        100.0 * loss.of_counts()
    );
    Ok(())
}

/// A desk that publishes every month what it has until then, each time with all that is published already.
fn month_by_month(each: u64, tables: &[Table]) -> Result<(), Error> {
    let (started, mut kept, mut exposed) = (Instant::now(), Vec::new(), 0);
    for end in 1..=12 {
        let release = Control::default().release(&visits(1, each, end)?, tables, &kept)?;
        exposed += release.exposed.len();
        kept.push(release);
    }
    let shares: Vec<String> = kept.iter().map(|release| format!("{:.0}", 100.0 * release.loss.of_cells())).collect();
    println!(
        "  month by month, twelve releases: {:.0?}; {} % of the cells hidden; {exposed} exposed",
        started.elapsed(),
        shares.join(", ")
    );
    Ok(())
}

fn main() -> Result<(), Error> {
    let time = ["month", "quarter", "year"];
    let by = |name: &str| Table::new(name).by(&time).by(&[name]);
    for each in [300, 1_000, 3_000, 10_000] {
        let desk = visits(1, each, 12)?;
        measure(&format!("a desk, about {each} visits a year"), &desk, &[by("theme"), by("language"), by("sex")])?;
        month_by_month(each, &[by("theme"), by("language"), by("sex")])?;
        let cross = Table::new("cross").by(&["quarter"]).by(&["theme"]).by(&["sex"]);
        measure("  with quarter × theme × sex", &desk, &[by("theme"), by("language"), by("sex"), cross])?;
    }
    for each in [300, 1_000, 3_000] {
        let territory = visits(20, each, 12)?;
        let desks = |name: &str| by(name).by(&["desk", "territory"]);
        measure(
            &format!("20 desks, about {each} visits a year each"),
            &territory,
            &[desks("theme"), desks("language"), desks("sex")],
        )?;
    }
    Ok(())
}
