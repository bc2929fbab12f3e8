//! What a desk comes to: its next sittings, how many people can be received in each, and how many of them by appointment.
//! It is told from the same rules as the public's calendar.

use super::frame::Setup;
use super::index::AHEAD;
use crate::model::Desk;
use crate::policy::Bureau;
use crate::{msg, sittings};
use kernel::Territory;
use maud::{Markup, html};
use platform::ui::{self, Tone};

/// Sittings that are shown.
const NEXT: usize = 4;

/// The next sittings of a desk as it is, or would be. Who receives is told by `bureau`; nobody yet where there is none.
pub fn next(setup: &Setup, desk: &Desk, territory: &Territory, bureau: Option<&Bureau>) -> Markup {
    let (now, today) = (setup.cx.app.clock.now(), setup.today(territory));
    let all = sittings::between(desk, territory, today, AHEAD);
    let next: Vec<_> = all.iter().filter(|it| it.ends > now).take(NEXT).collect();
    let locale = setup.locale();
    let place = |id| desk.place(id).map(|it| setup.plain(&it.name));
    html! {
        section class="panel" aria-labelledby="next" {
            h2 id="next" { (setup.t(&msg::desk_setup_preview())) }
            @if next.is_empty() { p { (setup.t(&msg::desk_setup_preview_none())) } }
            ul class="plain stack" {
                @for it in &next {
                    @let there = bureau.map_or(0, |bureau| bureau.receiving(it.session.id).count());
                    @let booked = if desk.booking.open { it.by_appointment(there) } else { 0 };
                    li {
                        strong { (locale.day_and_date(it.date)) " · " (locale.time_range(it.session.from, it.session.to)) }
                        @if let Some(place) = place(it.session.place) { " · " (place) }
                        br;
                        @if there == 0 { (ui::badge(Tone::Warn, Some("warning"), &setup.t(&msg::desk_setup_preview_nobody()))) }
                        @else { (setup.t(&msg::desk_setup_preview_people(it.capacity(there)))) " · " (setup.t(&msg::desk_setup_preview_booked(booked))) }
                    }
                }
            }
        }
    }
}
