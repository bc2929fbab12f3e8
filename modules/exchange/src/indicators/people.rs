//! People trained and reached, as the disclosure control lets them through: counted in the month in which both sides stood by
//! the number, drawn up once that month is over, by sex, modality and country of who received. The only place where a number
//! of people of a cooperation becomes public.

use super::facts::{self, Whole};
use crate::cooperations::plan::People;
use crate::effects::model::State;
use crate::exchange::Exchange;
use crate::institutions::Institution;
use directory::api::Shelf;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kernel::Result;
use platform::App;
use platform::figures::{Month, Rows, Series, Table, releases};
use platform::jobs::{self, Worker};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// The daily job.
pub const DRAW_UP: &str = "DrawUpCooperation";
/// Days after its end before a month is drawn up.
const GRACE: i32 = 7;
/// Whose figures they are: the network's.
pub const NETWORK: Uuid = Uuid::nil();
/// What is not said.
pub const UNSAID: &str = "none";
/// What is counted.
pub const COUNTED: [&str; 2] = ["trained", "reached"];

/// Everybody who was counted, once in each table.
pub const PEOPLE: Series = Series {
    name: "cooperation-people",
    dimensions: &["counted", "sex", "modality", "country"],
    tables: || ["sex", "modality", "country"].map(|level| Table::new(level).by(&["counted"]).by(&[level])).into(),
    people: true,
};

pub(crate) fn worker(exchange: Arc<Exchange>) -> Worker {
    Worker {
        name: DRAW_UP,
        run: Arc::new(move |app, _| {
            let exchange = exchange.clone();
            Box::pin(async move {
                draw_up(&app, &exchange.shelf()).await?;
                Ok(jobs::tomorrow(&app))
            })
        }),
    }
}

fn month(at: i64) -> Option<Month> {
    Timestamp::from_millisecond(at).ok().map(|at| Month::of(at.to_zoned(TimeZone::UTC).date()))
}

/// What is counted of one cooperation, each with the month in which both sides stood by it.
fn counted(it: &Whole) -> Vec<(Month, &'static str, People)> {
    let trained = it.entry.closed_at.filter(|_| it.entry.is_told()).and_then(month);
    let mut all: Vec<_> = trained.map(|month| (month, COUNTED[0], it.entry.report.trained)).into_iter().collect();
    let confirmed = it.checks.iter().filter(|it| it.state == State::Confirmed);
    all.extend(confirmed.filter_map(|it| Some((it.decided_at.and_then(month)?, COUNTED[1], it.answer.reached))));
    all
}

/// The rows of a month.
fn rows(all: &[Whole], known: &HashMap<Uuid, Institution>, shelf: &Shelf, of: Month) -> Rows {
    let mut sums: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    for it in all {
        let receiver = it.entry.cooperation.receiver.and_then(|id| known.get(&id));
        let country = receiver.and_then(|it| it.country(shelf)).map_or(UNSAID, |it| it.slug.as_str());
        let modality = it.entry.cooperation.modality.as_str();
        for (_, what, people) in counted(it).into_iter().filter(|(month, ..)| *month == of) {
            for (sex, count) in people.by_sex().into_iter().filter(|(_, count)| *count > 0) {
                let labels = [what, sex, modality, country].map(str::to_owned).to_vec();
                *sums.entry(labels).or_default() += u64::from(count);
            }
        }
    }
    sums.into_iter().collect()
}

/// Draws up what is over and not drawn up yet, in the order of months. How many months that was.
///
/// # Errors
/// When the database fails.
pub(crate) async fn draw_up(app: &App, shelf: &Shelf) -> Result<usize> {
    let today = app.clock.now().to_zoned(TimeZone::UTC).date();
    let last = Month::of(today.saturating_sub(GRACE.days())).before(1);
    let done = releases::months(app.db.read(), &PEOPLE, NETWORK).await?;
    if done.last().is_some_and(|(month, _)| *month >= last) {
        return Ok(0);
    }
    let all = facts::whole(app, None).await?;
    let known = facts::parties(app, &all).await?;
    let first = done.last().map(|(month, _)| month.next());
    let first = first.or_else(|| all.iter().flat_map(counted).map(|(month, ..)| month).min());
    let (Some(mut month), mut drawn) = (first, 0) else { return Ok(0) };
    while month <= last {
        let rows = rows(&all, &known, shelf, month);
        releases::draw_up(app, DRAW_UP, &PEOPLE, NETWORK, month, rows).await?;
        (month, drawn) = (month.next(), drawn + 1);
    }
    Ok(drawn)
}
