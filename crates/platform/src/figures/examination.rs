//! Looks at the releases that are kept: whether each is what the control lets through, adds up, and shows nothing small.
//! It changes nothing, and names months and tables, never a count.

use super::periods::{Month, Period, Step};
use super::releases::{self, Model, Rows, Series};
use super::sums::{self, Wrong};
use crate::app::App;
use crate::doctor::Finding;
use disclosure::{Control, Release};
use kernel::{Error, Result};
use std::collections::BTreeMap;

const SUBJECT: &str = "figures";
/// Below this no instance may set its threshold.
const LEAST: i64 = 3;

/// How a release was found.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    /// The control lets through exactly this again.
    Same,
    /// Nothing that was counted is left; what is shown adds up.
    AddsUp,
    /// True and safe, though this version of the control would hide other cells.
    Otherwise,
    Bad(&'static str),
}

/// Whether every release is what the control would let through again while what was counted is there, and adds up afterwards.
///
/// # Errors
/// When the database fails.
pub async fn examine(app: &App, known: &[&'static Series]) -> Result<Finding> {
    let (mut same, mut sums, mut otherwise) = (0u64, 0u64, Vec::new());
    for (name, subject) in releases::subjects(app.db.read()).await? {
        let rows = releases::rows(app.db.read(), &name, subject).await?;
        let series = known.iter().find(|it| it.name == name).copied();
        let seal = app.seal.clone();
        let unsealed = rows.into_iter().map(|row| {
            let counted = row.counted.as_deref().map(|sealed| seal.unseal(sealed).ok());
            let counted = counted.map(|bytes| bytes.and_then(|it| serde_json::from_slice::<Rows>(&it).ok()));
            (row, counted)
        });
        let unsealed: Vec<Kept> = unsealed.collect();
        let work = move || in_order(series, &unsealed);
        for (month, found) in tokio::task::spawn_blocking(work).await.map_err(Error::internal)? {
            let place = format!("{name} {month} of {subject}");
            match found {
                Found::Same => same += 1,
                Found::AddsUp => sums += 1,
                Found::Otherwise => otherwise.push(place),
                Found::Bad(why) => return Ok(bad(&place, why)),
            }
        }
    }
    let text = format!("{same} releases are what the control lets through again, {sums} of years that are over add up");
    Ok(match otherwise.first() {
        None => Finding::well(SUBJECT, text),
        Some(first) => Finding::look(
            SUBJECT,
            format!("{text}; {} hide other cells than this version would, safely, such as {first}", otherwise.len()),
        ),
    })
}

fn bad(place: &str, why: &'static str) -> Finding {
    let mend = "Who could write to the database changed the table `releases`. Compare it with a backup, put the row back, and \
                tell those who used these figures.";
    Finding::wrong(SUBJECT, format!("{place}: {why}"), mend)
}

/// A release with what was counted for it: none once its year is over, none within where it cannot be opened.
type Kept = (Model, Option<Option<Rows>>);

/// Each release of a series and a subject beside all earlier ones of its year, in the order of months.
fn in_order(series: Option<&'static Series>, rows: &[Kept]) -> Vec<(String, Found)> {
    let mut found = Vec::new();
    let mut year = Year::default();
    for (row, counted) in rows {
        let Some(month) = Month::parse(&row.month) else {
            found.push((row.month.clone(), Found::Bad("it is of no month")));
            continue;
        };
        if year.of != Some(month.year()) {
            year = Year { of: Some(month.year()), ..Year::default() };
        }
        let how = series.map_or(Found::Bad("no series of this name is known"), |it| year.look(it, row, month, counted));
        found.push((row.month.clone(), how));
    }
    found
}

/// What is known of a year so far.
#[derive(Default)]
struct Year {
    of: Option<i16>,
    earlier: Vec<Release>,
    counted: Vec<(Month, Rows)>,
    months: BTreeMap<String, usize>,
}

impl Year {
    fn look(&mut self, series: &Series, row: &Model, month: Month, counted: &Option<Option<Rows>>) -> Found {
        let Ok(release) = serde_json::from_str::<Release>(&row.body) else { return Found::Bad("it cannot be read") };
        if series.people && row.threshold < LEAST {
            return Found::Bad("its threshold is lower than any that can be set");
        }
        let threshold = if series.people { u64::try_from(row.threshold).unwrap_or(0) } else { 0 };
        let mut found = release.tables.iter().find_map(|table| sums::within(table, threshold));
        found = found.or_else(|| self.over_time(&release, month));
        let how = match (found, counted) {
            (Some(wrong), _) => Found::Bad(wrong.told()),
            (None, None) => Found::AddsUp,
            (None, Some(None)) => Found::Bad("what was counted for it cannot be opened"),
            (None, Some(Some(rows))) => {
                self.counted.push((month, rows.clone()));
                self.again(series, threshold, month, &release)
            }
        };
        self.months.insert(month.to_string(), self.earlier.len());
        self.earlier.push(release);
        how
    }

    /// The control once more, on the same counts.
    fn again(&self, series: &Series, threshold: u64, month: Month, kept: &Release) -> Found {
        let Ok(release) = releases::control(series, threshold, month, &self.counted, &self.earlier) else {
            return Found::Bad("the control refuses what was counted for it");
        };
        if (&release.tables, &release.seen) == (&kept.tables, &kept.seen) {
            return Found::Same;
        }
        let wanted: Vec<_> = kept.tables.iter().map(|it| it.table.clone()).collect();
        let known: Vec<Release> = self.earlier.iter().chain([kept]).cloned().collect();
        let Ok(counts) = releases::counts(series, &self.counted) else {
            return Found::Bad("what was counted does not fit its series");
        };
        match (Control { threshold }).release(&counts, &wanted, &known) {
            Ok(it) if it.exposed.is_empty() && it.revised.is_empty() && it.tables == kept.tables => Found::Otherwise,
            _ => {
                Found::Bad("it is not what the control lets through: what it shows was changed, or gives somebody away")
            }
        }
    }

    /// A quarter and a year against their months, where all of them are released.
    fn over_time<'a>(&'a self, release: &'a Release, month: Month) -> Option<Wrong> {
        let longer = month.ends().into_iter().filter(|it| *it != month.within(Step::Month));
        longer.into_iter().find_map(|period| {
            let suffix = format!("@{}", period.code());
            release.tables.iter().filter(|it| it.table.name.ends_with(&suffix)).find_map(|whole| {
                let name = whole.table.name.trim_end_matches(&suffix);
                let months = period.months().into_iter();
                // A month before the first release of a series has no rows: nothing was counted.
                let released = months.filter_map(|of| {
                    let earlier = || self.earlier.get(*self.months.get(&of.to_string())?);
                    Some((of, if of == month { release } else { earlier()? }))
                });
                let part = |(of, release): (Month, &'a Release)| {
                    let title = format!("{name}@{}", Period::Month(of).code());
                    release.tables.iter().find(|it| it.table.name == title)
                };
                // One that was held back tells nothing of its sum.
                let parts: Vec<_> = released.map(part).collect::<Option<_>>()?;
                sums::over_time(whole, &parts)
            })
        })
    }
}
