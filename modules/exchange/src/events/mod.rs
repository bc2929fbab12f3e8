//! Events of the network: workshops, high-level meetings, webinars, study visits. Written by those who run the exchange of a
//! place, seen by nobody else until they are announced; a time that is past needs nobody to say so.

mod calendar;
mod concluding;
mod desk;
mod doing;
mod editor;
pub mod followups;
mod form;
mod guesting;
pub mod guests;
mod hosting;
pub(crate) mod indexed;
mod json;
pub mod model;
mod pages;
pub mod participants;
pub mod places;
pub mod policy;
pub mod states;
pub mod store;
pub(crate) mod tending;
pub(crate) mod told;
pub(crate) mod translating;
pub(crate) mod views;
pub(crate) mod waiting;
mod wanted;
pub(crate) mod words;

use self::policy::TranslateEvent;
use crate::exchange::Exchange;
use crate::translating as bringing;
use kernel::Right::{Facilitate, Share};
use platform::Access::{May, Member, Public};
use platform::Routes;
use std::sync::Arc;

/// All routes of events. Whose event somebody may prepare or translate is for the permit to say.
pub(crate) fn routes() -> Routes<Arc<Exchange>> {
    let (runs, shares) = (May(Facilitate), May(Share));
    Routes::new()
        .get("/{lang}/exchange/events", Public, pages::index)
        .get("/{lang}/exchange/events/calendar.ics", Public, calendar::feed)
        .get("/{lang}/exchange/events/{slug}", Public, pages::show)
        .get("/{lang}/exchange/events/{slug}/event.ics", Public, calendar::one)
        .api("/api/v1/exchange/events", Public, json::describe_list(), json::list)
        .api("/api/v1/exchange/events/{id}", Public, json::describe_one(), json::one)
        .get("/{lang}/work/exchange/events", runs, desk::index)
        .get("/{lang}/work/exchange/events/new", runs, editor::new)
        .post("/{lang}/work/exchange/events", runs, editor::create)
        .get("/{lang}/work/exchange/events/{id}", runs, desk::show)
        .get("/{lang}/work/exchange/events/{id}/edit", runs, editor::edit)
        .post_long("/{lang}/work/exchange/events/{id}", runs, editor::update)
        .post("/{lang}/work/exchange/events/{id}/announcement", runs, desk::announcement)
        .post("/{lang}/work/exchange/events/{id}/cancellation", runs, desk::cancellation)
        .post("/{lang}/work/exchange/events/{id}/invitations", runs, hosting::invite)
        .post("/{lang}/work/exchange/events/{id}/invitations/{organisation}/withdrawal", runs, hosting::take_back)
        .get("/{lang}/work/exchange/events/{id}/invitations.csv", runs, hosting::invitations)
        .get("/{lang}/work/exchange/events/{id}/participants", runs, hosting::show)
        .get("/{lang}/work/exchange/events/{id}/participants.csv", runs, hosting::sheet)
        .get("/{lang}/work/exchange/events/{id}/report", runs, concluding::edit)
        .post_long("/{lang}/work/exchange/events/{id}/report", runs, concluding::update)
        .post("/{lang}/work/exchange/events/{id}/followups", runs, concluding::decide)
        .post("/{lang}/work/exchange/followups/{id}/removal", runs, concluding::remove)
        .get("/{lang}/work/exchange/followups", shares, doing::index)
        .post("/{lang}/work/exchange/followups/{id}/completion", shares, doing::complete)
        .get("/{lang}/work/exchange/invitations", shares, guesting::index)
        .get("/{lang}/work/exchange/invitations/{id}", shares, guesting::show)
        .post("/{lang}/work/exchange/invitations/{id}/answer", shares, guesting::answer)
        .post("/{lang}/work/exchange/invitations/{id}/participants", shares, guesting::register)
        .post("/{lang}/work/exchange/participants/{id}/cancellation", Member, guesting::cancel)
        .get("/{lang}/work/exchange/events/{id}/translations/{to}", Member, bringing::edit::<TranslateEvent>)
        .post_long("/{lang}/work/exchange/events/{id}/translations/{to}", Member, bringing::update::<TranslateEvent>)
}
