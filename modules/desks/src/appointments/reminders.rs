//! Mail and short messages to those who took an appointment and can be reached so: the day before, and when an earlier time
//! is free. They say when and, unless mailbox or telephone are shared, where; never what for.

use super::closures;
use super::model::{Appointment, Reach};
use super::offers::Wish;
use super::store;
use crate::known::Desks;
use crate::msg;
use crate::pages::moment;
use crate::policy::Bureau;
use crate::visits::store as visits;
use directory::api::Grounds;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Result};
use platform::jobs::Worker;
use platform::mail::{self, Letter, Text};
use platform::{App, Cx, Locale, Tx};
use std::sync::Arc;

/// The hourly job that reminds, and forgets what was confided for days that are long over.
pub const REMIND: &str = "RemindOfAppointments";
/// Hours before an appointment at which its taker is reminded.
const BEFORE: i64 = 26;
/// Days after an appointment for which what was confided is kept.
const KEPT: i64 = 30;
/// Hours of the day in which telephones ring.
const DAY: std::ops::Range<i8> = 8..20;
/// How many people are told of one earlier time.
const TOLD: usize = 3;

pub fn reminder(desks: Arc<Desks>) -> Worker {
    Worker { name: REMIND, run: Arc::new(move |app, _| Box::pin(remind(app, desks.clone()))) }
}

async fn remind(app: App, desks: Arc<Desks>) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let soon = now.checked_add(BEFORE.hours()).map_err(Error::internal)?;
    for it in store::to_remind(&app, now, soon).await? {
        let Some(grounds) = grounds(&app, &desks, &it) else { continue };
        // Whose day is closed meanwhile is told so instead.
        if !is_polite(&grounds, &it) || closures::is_closed(&desks, &grounds, &it) {
            continue;
        }
        let tx = app.db.begin().await?;
        if store::reminded(&tx, it.id).await? {
            let words = grounds.t(&msg::appointment_reminder(moment(&grounds, it.starts)));
            post(&app, &tx, &grounds, &it, words, place(&desks, &grounds, &it)).await?;
        }
        tx.commit().await?;
    }
    let old = now.checked_sub((24 * KEPT).hours()).map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    store::forget_before(&tx, old).await?;
    visits::forget_before(&tx, old.to_zoned(jiff::tz::TimeZone::UTC).date()).await?;
    tx.commit().await?;
    Ok(now.checked_add(1.hours()).ok())
}

/// The pages of the territory, in the language of whoever took the appointment.
pub fn grounds(app: &App, desks: &Desks, it: &Appointment) -> Option<Grounds> {
    let cx = Cx { locale: Locale::new(it.confided.reader), ..Cx::operator(app.clone()) };
    let shelf = desks.shelf();
    let territory = desks.all().iter().find(|desk| desk.id.uuid() == it.desk)?.territory;
    let slug = shelf.territory(territory)?.slug.clone();
    Grounds::at(cx, shelf, &slug).ok()
}

fn place(desks: &Desks, grounds: &Grounds, it: &Appointment) -> Option<String> {
    let all = desks.all();
    let desk = all.iter().find(|desk| desk.id.uuid() == it.desk)?;
    let place = desk.place(desk.session(it.session)?.place).filter(|_| !it.confided.shared)?;
    Some(format!("{}, {}", place.name.show(grounds.lang()).value, place.address))
}

/// Whether now is a time for it: a telephone does not ring at night.
pub fn is_polite(grounds: &Grounds, it: &Appointment) -> bool {
    let hour = grounds.now.hour();
    !matches!(it.confided.reach, Reach::Phone(_)) || DAY.contains(&hour)
}

/// Whether something written comes to this person, and to nobody to whom it should not.
fn is_reached(app: &App, it: &Appointment) -> bool {
    match &it.confided.reach {
        Reach::Nobody => false,
        Reach::Email(_) => mail::works(app),
        Reach::Phone(_) => mail::texts(app) && (!it.confided.shared || it.confided.message),
    }
}

/// Writes to whoever took an appointment, if they can be reached: the words, where, and the way to their page.
pub async fn post(
    app: &App,
    tx: &Tx,
    grounds: &Grounds,
    it: &Appointment,
    words: String,
    place: Option<String>,
) -> Result<()> {
    if !is_reached(app, it) {
        return Ok(());
    }
    let path = format!("/{}/appointments/{}", grounds.lang(), it.confided.link);
    match &it.confided.reach {
        Reach::Nobody => Ok(()),
        Reach::Phone(number) => {
            let mut words = vec![words];
            words.extend(place);
            if !it.confided.shared {
                words.push(format!("{}{path}", app.settings.public()));
            }
            mail::text(app, tx, &Text { to: number.clone(), words: words.join("\n") }).await
        }
        Reach::Email(address) => {
            let mut letter = Letter::new(address, grounds.lang(), grounds.t(&msg::appointment_mail_subject()));
            letter.paragraphs = vec![words];
            letter.paragraphs.extend(place);
            letter.link = Some((grounds.t(&msg::appointment_mail_link()), path));
            letter.small = vec![grounds.t(&msg::appointment_mail_why())];
            mail::post(app, tx, &letter).await
        }
    }
}

/// Tells those who wish an earlier time, can be reached now, and can be received by whoever is free then. Whoever comes first
/// has it.
pub async fn offer_earlier(app: &App, tx: &Tx, at: &Grounds, bureau: &Bureau, freed: &Appointment) -> Result<()> {
    let free = bureau.team.iter().find(|it| freed.mediator == Some(it.account));
    let Some(free) = free.filter(|_| freed.starts > app.clock.now()) else { return Ok(()) };
    let waiting = store::after(app, tx, freed)
        .await?
        .into_iter()
        .filter(|it| it.confided.earlier && is_reached(app, it) && is_polite(at, it) && Wish::of(it).fits(free));
    for it in waiting.take(TOLD) {
        let cx = Cx { locale: Locale::new(it.confided.reader), ..Cx::operator(app.clone()) };
        let grounds = Grounds { cx, shelf: at.shelf.clone(), territory: at.territory.clone(), now: at.now };
        let words = grounds.t(&msg::appointment_earlier_free(moment(&grounds, freed.starts)));
        post(app, tx, &grounds, &it, words, None).await?;
    }
    Ok(())
}
