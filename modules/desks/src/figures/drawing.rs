//! The job that draws up the figures of a month once it is over, month after month, for every territory.
//! A month waits a week for visits that were recorded without network; what comes later is in no figure.

use super::counting::{NEEDS, SEARCHES, SESSIONS, Sums, VISITS};
use super::store;
use super::turn_round::{self, REFERRALS};
use crate::known::Desks;
use crate::model::Desk;
use crate::referrals::counted as referrals;
use crate::referrals::model::{LIFE_DAYS, days_after};
use crate::sittings;
use crate::visits::counted;
use directory::api;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Id, Result, Territory};
use platform::App;
use platform::figures::{Month, Rows, releases};
use platform::jobs::{self, Worker};
use std::sync::Arc;

/// The daily job.
pub const DRAW_UP: &str = "DrawUpFigures";
/// Days after its end before a month is drawn up.
const GRACE: i32 = 7;

pub fn worker(desks: Arc<Desks>) -> Worker {
    Worker { name: DRAW_UP, run: Arc::new(move |app, _| Box::pin(daily(app, desks.clone()))) }
}

async fn daily(app: App, desks: Arc<Desks>) -> Result<Option<jiff::Timestamp>> {
    draw_up(&desks).await?;
    Ok(jobs::tomorrow(&app))
}

/// Draws up what is over, without waiting for the job: the example network does so when it is made.
///
/// # Errors
/// When the database fails.
pub async fn draw_up_now(app: &App) -> Result<usize> {
    draw_up(&*Desks::open(app.clone()).await?).await
}

/// Draws up what is over and not drawn up yet. How many months of territories that was.
///
/// # Errors
/// When the database fails.
pub async fn draw_up(desks: &Desks) -> Result<usize> {
    let (shelf, all) = (desks.shelf(), desks.all());
    let mut drawn = 0;
    for territory in &shelf.territories {
        let own: Vec<&Desk> = all.iter().filter(|it| it.territory == territory.id).collect();
        if own.is_empty() && !territory.published {
            continue;
        }
        let Some((mut month, last)) = due(desks, territory, &own).await? else { continue };
        while month <= last {
            draw_month(desks, territory, &own, month).await?;
            drawn += 1;
            month = month.next();
        }
    }
    Ok(drawn)
}

/// The first and last month that a territory waits for.
async fn due(desks: &Desks, territory: &Territory, own: &[&Desk]) -> Result<Option<(Month, Month)>> {
    let db = desks.app.db.read();
    let done = releases::months(db, &VISITS, territory.id.uuid()).await?;
    let first = match done.last() {
        Some((month, _)) => Some(month.next()),
        None => {
            let visits = store::first_month(db, &ids(own)).await?;
            let searches = api::first_missed_month(db, territory.id).await?.as_deref().and_then(Month::parse);
            let sent =
                referrals::first_sent(db, &ids(own)).await?.map(|at| Month::of(api::local(territory, at).date()));
            visits.into_iter().chain(searches).chain(sent).min()
        }
    };
    let today = api::local(territory, desks.app.clock.now()).date();
    let last = Month::of(today.saturating_sub(GRACE.days())).before(1);
    Ok(first.map(|first| (first, last)))
}

fn ids(own: &[&Desk]) -> Vec<uuid::Uuid> {
    own.iter().map(|it| it.id.uuid()).collect()
}

/// Visits last: a month whose visits are drawn up is whole.
async fn draw_month(desks: &Desks, territory: &Territory, own: &[&Desk], month: Month) -> Result<()> {
    let (app, shelf, subject) = (&desks.app, desks.shelf(), territory.id.uuid());
    let code = |term| shelf.terms.get(&Id::from_uuid(term)).map(|it| it.code.clone());
    let mut sums = Sums::default();
    counted::each(app.db.read(), &ids(own), month.first(), month.last(), |visit| sums.add(&visit, code)).await?;
    let searches = api::missed_by_theme(app.db.read(), territory.id, &month.to_string()).await?;
    let searches = searches.into_iter().map(|(theme, count)| {
        (vec![theme.unwrap_or_else(|| super::counting::NO_THEME.to_owned())], u64::try_from(count).unwrap_or(0))
    });
    releases::draw_up(app, DRAW_UP, &SEARCHES, subject, month, searches.collect()).await?;
    releases::draw_up(app, DRAW_UP, &SESSIONS, subject, month, planned(territory, own, month)).await?;
    releases::draw_up(app, DRAW_UP, &NEEDS, subject, month, sums.needs()).await?;
    let sent = sent_around(desks, own, month).await?;
    let within = |at| Month::of(api::local(territory, at).date()) == month;
    releases::draw_up(app, DRAW_UP, &REFERRALS, subject, month, turn_round::rows(&sent, within)).await?;
    releases::draw_up(app, DRAW_UP, &VISITS, subject, month, sums.visits()).await.map(drop)
}

/// The referrals that may count in a month: those of its days by any clock, and those whose thirtieth day lies in it.
async fn sent_around(desks: &Desks, own: &[&Desk], month: Month) -> Result<Vec<referrals::TurnRound>> {
    let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map(|it| it.timestamp()).map_err(Error::internal);
    let from = days_after(midnight(month.first())?, -(LIFE_DAYS + 2));
    let to = days_after(midnight(month.last())?, 2);
    referrals::turn_rounds(desks.app.db.read(), &ids(own), from, to).await
}

/// How many sessions each desk that the public sees had planned.
fn planned(territory: &Territory, own: &[&Desk], month: Month) -> Rows {
    let days = u16::try_from(month.last().day()).unwrap_or(31);
    let shown = own.iter().filter(|it| it.published);
    shown
        .map(|desk| {
            let count = sittings::between(desk, territory, month.first(), days).len() as u64;
            (vec![desk.id.to_string()], count)
        })
        .collect()
}
