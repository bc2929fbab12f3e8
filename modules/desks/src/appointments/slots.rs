//! The choice of a time, as a form shows it: day by day, only what is free, soonest first.
//! What a form sends back is looked for again among what is free: it proves nothing.

use super::offers::{self, Offer, Wish};
use super::store;
use crate::msg;
use crate::policy::Bureau;
use directory::api::Grounds;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::ui::{self, Tone};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Days that are shown at once.
const DAYS: usize = 7;

/// The free times of a desk for a wish.
pub async fn free<'a>(
    db: &impl ConnectionTrait,
    grounds: &Grounds,
    bureau: &'a Bureau,
    wish: Wish,
) -> Result<Vec<Offer<'a>>> {
    let now = grounds.cx.app.clock.now();
    let ahead = i64::from(bureau.desk.booking.days) + 2;
    let to = now.checked_add((24 * ahead).hours()).map_err(Error::internal)?;
    let from = now.checked_sub(24.hours()).map_err(Error::internal)?;
    let taken = store::taken(db, bureau.desk.id.uuid(), from, to).await?;
    Ok(offers::free(bureau, &grounds.territory, &taken, now, wish))
}

/// A time as a form writes it.
pub fn written(offer: &Offer<'_>) -> String {
    format!("{}.{}", offer.sitting.session.id.simple(), offer.starts.as_millisecond())
}

/// The offer that a form names, if it is still free.
pub fn named<'o, 'a>(offers: &'o [Offer<'a>], typed: &str) -> Option<&'o Offer<'a>> {
    let (session, starts) = typed.split_once('.')?;
    let session: Uuid = session.parse().ok()?;
    let starts = Timestamp::from_millisecond(starts.parse().ok()?).ok()?;
    offers.iter().find(|it| it.starts == starts && it.sitting.session.id == session)
}

/// The times to choose from, `from` a day on; `more` leads to the days after. `error` is said beside them.
pub fn choice(
    grounds: &Grounds,
    bureau: &Bureau,
    offers: &[Offer<'_>],
    from: Option<Date>,
    chosen: &str,
    error: Option<&str>,
    more: impl Fn(Date) -> String,
) -> Markup {
    let day = |it: &Offer<'_>| it.sitting.date;
    let mut days: Vec<Date> = offers.iter().map(day).filter(|it| from.is_none_or(|from| *it >= from)).collect();
    days.dedup();
    let later = days.get(DAYS).copied();
    days.truncate(DAYS);
    let locale = grounds.locale();
    html! {
        fieldset class={ "field" @if error.is_some() { " has-error" } } id="time" tabindex="-1" {
            legend { (locale.t(&msg::appointment_time())) }
            @if let Some(words) = error { p class="error" id="time-error" { (ui::icon("warning")) (words) } }
            @if days.is_empty() { (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::appointment_no_times())) } })) }
            @for (number, date) in days.iter().enumerate() {
                details class="slots" open[number < 2 || offers.iter().any(|it| day(it) == *date && written(it) == chosen)] {
                    @let there: Vec<&Offer<'_>> = offers.iter().filter(|it| day(it) == *date).collect();
                    summary { (locale.day_and_date(*date)) (places(grounds, bureau, &there)) " " span class="soft" { (locale.t(&msg::appointment_times(there.len()))) } }
                    div class="cluster" {
                        @for it in &there {
                            @let (value, at) = (written(it), directory::api::local(&grounds.territory, it.starts));
                            label class="choice" {
                                input type="radio" name="time" value=(value) required checked[value == chosen];
                                span { (locale.time(at.time())) }
                            }
                        }
                    }
                }
            }
            @if let Some(date) = later { p { a href=(more(date)) { (locale.t(&msg::appointment_later_days())) } } }
        }
    }
}

/// Where one is received on a day, where a desk has several places.
fn places(grounds: &Grounds, bureau: &Bureau, offers: &[&Offer<'_>]) -> Markup {
    let mut ids: Vec<Uuid> = offers.iter().map(|it| it.sitting.session.place).collect();
    ids.dedup();
    let several = bureau.desk.places.len() > 1;
    html! { @for place in ids.iter().filter(|_| several).filter_map(|id| bureau.desk.place(*id)) { " · " (grounds.plain(&place.name)) } }
}
