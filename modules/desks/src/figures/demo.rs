//! Figures of the example network: months of invented visits and referrals, drawn up and, but for the last month, published.
//! The same at every start; they name nobody, as no visit does.

use super::counting::VISITS;
use super::{drawing, store};
use crate::policy::{PublishFigures, ReceivePeople};
use crate::referrals::demo_past::past;
use crate::sittings;
use crate::visits::model::{About, Age, Gender, Need, Next, Visit};
use crate::visits::store as visits;
use directory::api::{Shelf, local};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::{Actor, Id, Result};
use platform::figures::{Month, releases};
use platform::{App, Cx};
use uuid::Uuid;

/// The first day of the visits, and how many days before today the nearer ones begin, which are not made here.
const FIRST: Date = date(2026, 3, 2);
const NEAR: i32 = 70;

/// Languages and how many of a hundred visits are in each.
const LANGUAGES: [(&str, usize); 6] = [("fr", 44), ("ar", 33), ("en", 13), ("bm", 6), ("es", 3), ("pt", 1)];

/// Records visits of the months before, draws up what is over, and publishes it for these desks.
///
/// # Errors
/// When the database fails.
pub async fn figures(app: &App, desks: &[Uuid]) -> Result<()> {
    let cx = Cx::operator(app.clone());
    for desk in desks {
        record(&cx, *desk).await?;
    }
    drawing::draw_up_now(app).await?;
    for desk in desks {
        publish(&cx, *desk).await?;
    }
    Ok(())
}

async fn record(cx: &Cx, id: Uuid) -> Result<()> {
    let app = &cx.app;
    let known = store::first_month(app.db.read(), &[id]).await?;
    if known.is_some_and(|month| month <= Month::of(FIRST)) || crate::store::find(app.db.read(), id).await?.is_none() {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    let permit = cx.permit::<ReceivePeople>(&tx, (id, app.clone())).await?;
    let desk = &permit.object().desk;
    let shelf = Shelf::load(tx.connection()).await?;
    let Some(territory) = shelf.territory(desk.territory) else { return Ok(()) };
    let last = local(territory, app.clock.now()).date().saturating_sub(NEAR.days());
    let days = last.since(FIRST).map_or(0, |span| span.get_days());
    let held = sittings::between(desk, territory, FIRST, u16::try_from(days).unwrap_or(0));
    let (mut number, mut referred) = (0, 0);
    for (week, sitting) in held.iter().enumerate() {
        // More people come from month to month, with ups and downs.
        for _ in 0..4 + week / 8 + week * 7 % 5 {
            number += 1;
            if let Some(visit) = invented(id, number, sitting.date, sitting.starts, &shelf) {
                visits::record(&tx, app, &permit, &Actor::Operator, &visit).await?;
            }
            if number % 5 < 2 {
                referred += 1;
                past(&tx, id, referred, sitting.starts, [15, 16, 17].map(|salt| chance(referred, salt))).await?;
            }
        }
    }
    tx.commit().await
}

/// A number from 0 to 99 that looks like chance and is always the same.
fn lot(number: usize, salt: usize) -> usize {
    (number * 7919 + salt * 104_729 + number / 7 * 31) % 10_007 % 100
}

/// The same, where numbers that follow each other must not look alike.
fn chance(number: usize, salt: usize) -> usize {
    let mut mixed = (number * 2_654_435_761 + salt * 40_503) % 4_294_967_296;
    mixed ^= mixed >> 15;
    mixed = mixed * 2_246_822_519 % 4_294_967_296;
    (mixed ^ mixed >> 13) % 100
}

/// The visit of this number; none where the directory has no theme.
fn invented(desk: Uuid, number: usize, day: Date, made: jiff::Timestamp, shelf: &Shelf) -> Option<Visit> {
    let mut left = lot(number, 1);
    let fits = |(_, share): &&(&str, usize)| {
        let fits = left < *share;
        left = left.saturating_sub(*share);
        fits
    };
    let language = LANGUAGES.iter().find(fits).map_or("fr", |(code, _)| *code);
    let theme = |salt: usize| {
        // The first themes are asked for most.
        let (one, other) = (lot(number, salt), lot(number, salt + 1));
        shelf.themes.get(one.min(other) * shelf.themes.len() / 100).map(|it| it.id.uuid())
    };
    let mut needs = vec![Need { term: theme(2)?, met: lot(number, 4) > 18 }];
    if lot(number, 5) < 25 {
        needs.push(Need { term: theme(6)?, met: lot(number, 8) > 40 });
    }
    Some(Visit {
        id: Id::<Visit>::derived("demo", &format!("figures:{desk}/{number}")).uuid(),
        desk,
        day,
        session: None,
        mediator: None,
        appointment: None,
        ticket: None,
        waited: u16::try_from(lot(number, 9) * lot(number, 10) / 90).ok().filter(|_| lot(number, 11) > 6),
        language: language.parse().ok()?,
        about: About {
            gender: match lot(number, 12) {
                0..=51 => Some(Gender::Woman),
                52..=88 => Some(Gender::Man),
                89..=90 => Some(Gender::Other),
                _ => None,
            },
            age: match lot(number, 13) {
                0..=2 => Some(Age::Child),
                3..=9 => Some(Age::Adolescent),
                10..=37 => Some(Age::Young),
                38..=84 => Some(Age::Adult),
                85..=89 => Some(Age::Senior),
                _ => None,
            },
            ..About::default()
        },
        needs,
        given: Vec::new(),
        next: Next::Nothing,
        note: String::new(),
        made,
    })
}

/// All months but the last, which is left for whoever tries it.
async fn publish(cx: &Cx, id: Uuid) -> Result<()> {
    let app = &cx.app;
    let Some(desk) = crate::store::find(app.db.read(), id).await? else { return Ok(()) };
    let months = releases::months(app.db.read(), &VISITS, desk.territory.uuid()).await?;
    let published = store::published(app.db.read(), &[id]).await?;
    let Some(((_, _), earlier)) = months.split_last() else { return Ok(()) };
    for (month, _) in earlier.iter().filter(|(month, _)| published.iter().all(|(_, of, _)| of != month)) {
        let mut tx = app.db.begin().await?;
        let permit = cx.permit::<PublishFigures>(&tx, (id, app.clone())).await?;
        store::publish(&mut tx, &permit, &Actor::Operator, *month).await?;
        tx.commit().await?;
    }
    Ok(())
}
