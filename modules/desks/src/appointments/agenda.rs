//! Appointments in the calendar of whoever receives. Programs outside read it: it says when and where, and nothing of whom.

use super::store;
use crate::known::Desks;
use crate::msg;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Result};
use platform::calendar::{Agenda, Event};
use platform::{App, Locale};
use uuid::Uuid;

#[async_trait::async_trait]
impl Agenda for Desks {
    async fn events(
        &self,
        app: &App,
        locale: &Locale,
        account: Uuid,
        from: Timestamp,
        most: u64,
    ) -> Result<Vec<Event>> {
        let desks = self.all();
        let show = |text: &kernel::Text| text.show(locale.lang).value.clone();
        let mut events = Vec::new();
        for it in store::expected(app.db.read(), account, from, most).await? {
            let Some(desk) = desks.iter().find(|desk| desk.id.uuid() == it.desk) else { continue };
            let session = desk.session(it.session);
            let place = session.and_then(|session| desk.place(session.place));
            let instant = |at: i64| Timestamp::from_millisecond(at).map_err(Error::internal);
            let starts = instant(it.starts_at)?;
            let minutes = session.map_or(30, |session| i64::from(session.slot));
            events.push(Event {
                id: it.id,
                modified: instant(it.made_at)?,
                starts,
                ends: starts.checked_add(minutes.minutes()).map_err(Error::internal)?,
                sequence: 0,
                cancelled: false,
                summary: format!("{} · {}", locale.t(&msg::reception_agenda_event()), show(&desk.name)),
                location: place.map(|it| format!("{}, {}", show(&it.name), it.address)).unwrap_or_default(),
                url: format!("{}/{}/work/reception/{}?day={}", app.settings.public(), locale.lang, it.desk, it.day),
            });
        }
        Ok(events)
    }
}
