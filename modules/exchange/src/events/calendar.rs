//! Events for calendars (iCalendar, RFC 5545): one of them, and all that are to come.
//! Who has one in their calendar learns that it moved or was cancelled.

use super::pages::at;
use super::store::{self, Entry};
use crate::msg;
use crate::visit::Here;
use jiff::Timestamp;
use platform::calendar::{self, Event};
use platform::{Answer, Keep};

/// What a calendar shows; none where its times were never said.
fn event(here: &Here, it: &Entry) -> Option<Event> {
    let link = it.event.link.as_deref().unwrap_or_default();
    let place = [it.event.place.as_str(), link].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    let path = format!("exchange/events/{}", it.event.slug);
    Some(Event {
        id: it.event.id.uuid(),
        modified: Timestamp::from_millisecond(it.modified).unwrap_or_default(),
        starts: it.event.begins_at()?,
        ends: it.event.ends_at()?,
        sequence: u32::try_from(it.sequence).unwrap_or(u32::MAX),
        cancelled: it.state == super::states::State::Cancelled,
        summary: it.event.title.show(here.cx.lang()).value.clone(),
        location: place,
        url: format!("{}/{}/{path}", here.cx.app.settings.public(), here.cx.lang()),
    })
}

/// `/{lang}/exchange/events/calendar.ics`: what is to come; what was cancelled until its time would have come.
pub async fn feed(here: Here) -> Answer {
    let now = here.cx.app.clock.now().as_millisecond();
    let all = store::ahead(here.cx.app.db.read(), now).await?;
    let events: Vec<Event> = all.iter().filter_map(|it| event(&here, it)).collect();
    let text = calendar::write(&here.cx, &here.t(&msg::events_title()), &events);
    Ok(calendar::answer(text, Some(Keep::ThisMinute)))
}

/// `/{lang}/exchange/events/{slug}/event.ics`.
pub async fn one(here: Here) -> Answer {
    let it = at(&here).await?;
    let events: Vec<Event> = event(&here, &it).into_iter().collect();
    let text = calendar::write(&here.cx, it.event.title.show(here.cx.lang()).value, &events);
    Ok(calendar::answer(text, Some(Keep::UntilChanged)))
}
