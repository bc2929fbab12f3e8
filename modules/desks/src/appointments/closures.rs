//! Appointments on days that were closed after they were taken: a quarter of an hour later, so that a mistake can be mended,
//! they are given up, and whoever can be reached is told to choose another time. Nothing says what they came for.

use super::model::Appointment;
use super::offers::Taken;
use super::reminders::{grounds, is_polite, post};
use super::store;
use crate::known::Desks;
use crate::pages::moment;
use crate::{changes, msg};
use directory::api::Grounds;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::jobs::{self, Worker};
use platform::{App, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// The job; its key is the desk.
pub const TELL: &str = "TellOfClosures";
/// Minutes in which a closed day can be opened again before anybody is told.
pub const GRACE: i64 = 15;

pub fn teller(desks: Arc<Desks>) -> Worker {
    Worker { name: TELL, run: Arc::new(move |app, key| Box::pin(give_up(app, desks.clone(), key))) }
}

/// Asks that those who are expected on closed days of a desk be told.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &Tx, desk: Uuid) -> Result<()> {
    let at = tx.now().checked_add(GRACE.minutes()).map_err(Error::internal)?;
    jobs::ask(tx, TELL, &desk.to_string(), at).await
}

/// Whether the desk is closed, as it is known now, at the time of an appointment.
pub fn is_closed(desks: &Desks, grounds: &Grounds, it: &Appointment) -> bool {
    let taken = Taken { session: it.session, starts: it.starts, mediator: it.mediator };
    desks
        .all()
        .iter()
        .find(|desk| desk.id.uuid() == it.desk)
        .is_some_and(|desk| changes::is_closed(desk, &grounds.territory, &taken))
}

async fn give_up(app: App, desks: Arc<Desks>, key: String) -> Result<Option<Timestamp>> {
    let desk: Uuid = key.parse().map_err(Error::internal)?;
    let mut later = None;
    let tx = app.db.begin().await?;
    crate::store::hold(&tx, desk).await?;
    for it in store::awaited(&app, &tx, desk).await? {
        let Some(grounds) = grounds(&app, &desks, &it) else { continue };
        if !is_closed(&desks, &grounds, &it) {
            continue;
        }
        if !is_polite(&grounds, &it) {
            later = app.clock.now().checked_add(1.hours()).ok();
        } else if store::close(&tx, &Actor::Job(TELL), &it).await? {
            tell(&app, &tx, &desks, &it).await?;
        }
    }
    tx.commit().await?;
    Ok(later)
}

/// Tells somebody that the desk cannot keep their appointment.
///
/// # Errors
/// When the database fails.
pub async fn tell(app: &App, tx: &Tx, desks: &Desks, it: &Appointment) -> Result<()> {
    let Some(grounds) = grounds(app, desks, it) else { return Ok(()) };
    let words = grounds.t(&msg::appointment_closed_told(moment(&grounds, it.starts)));
    post(app, tx, &grounds, it, words, None).await
}
