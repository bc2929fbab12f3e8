//! The queue as those who receive see it: whom they have called, who waits in which order, who has gone.
//! One button a step; nobody can press one that leads nowhere.

use super::line::Line;
use super::live;
use super::model::{State, Ticket};
use super::order::Fit;
use super::{add, words};
use crate::msg;
use crate::reception::frame;
use directory::api::local;
use jiff::Timestamp;
use kernel::Territory;
use maud::{Markup, html};
use platform::accounts::secrets;
use platform::forms::{Typed, Wrong};
use platform::ui::{self, Tone};
use platform::{Cx, Locale};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Milliseconds between two looks at the queue.
const EVERY: u32 = 2_500;

/// What an address says of the queue.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    /// The session, where a day has several.
    pub session: String,
    /// What was just done.
    pub told: String,
    /// With whom.
    pub ticket: String,
}

impl Asked {
    pub fn session(&self) -> Option<Uuid> {
        self.session.parse().ok()
    }
}

/// The queue of today, for one who receives.
pub struct Today<'a> {
    pub cx: &'a Cx,
    pub territory: &'a Territory,
    pub line: &'a Line<'a>,
}

impl Today<'_> {
    fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    fn t(&self, message: &messages::Message) -> String {
        self.cx.locale.t(message)
    }

    fn time(&self, at: Timestamp) -> String {
        self.locale().time(local(self.territory, at).time())
    }

    pub fn href(&self, path: &str) -> String {
        frame::href(self.cx.lang(), self.line.bureau.desk.id.uuid(), path)
    }

    fn session(&self) -> Uuid {
        self.line.sitting.session.id
    }

    /// The whole part of the page, with the form by which somebody joins as it was `typed`.
    pub fn section(&self, asked: &Asked, typed: &Typed, wrong: &Wrong) -> Markup {
        let tag = live::tag(&self.list(""));
        let press = secrets::token().unwrap_or_default();
        let href = self.href(&format!("/queue?session={}", self.session()));
        html! {
            section class="stack" aria-labelledby="queue" {
                h3 id="queue" { (self.t(&msg::queue_title())) " · " (self.locale().time_range(self.line.sitting.session.from, self.line.sitting.session.to)) }
                (self.told(asked))
                (self.sittings())
                (self.presence())
                p { a class="btn btn-small" href="#add" { (ui::icon("person")) (self.t(&msg::queue_add())) } }
                (live::part(self.locale(), &href, EVERY, &tag, &self.list(&press)))
                (add::form(self, typed, wrong))
                p { a class="btn btn-quiet" href=(self.board()) target="_blank" rel="noopener" { (ui::icon("people")) (self.t(&msg::queue_board())) } }
            }
        }
    }

    fn board(&self) -> String {
        format!("/{}/{}/desks/{}/board", self.cx.lang(), self.territory.slug, self.line.bureau.desk.slug)
    }

    fn told(&self, asked: &Asked) -> Markup {
        let account = self.cx.actor.account();
        let id: Option<Uuid> = asked.ticket.parse().ok();
        let ticket = self.line.tickets.iter().find(|it| Some(it.id) == id);
        let (tone, words) = match (asked.told.as_str(), ticket) {
            ("added", Some(ticket)) => (Tone::Ok, self.t(&msg::queue_told_added(self.locale().number(ticket.number)))),
            ("called", Some(ticket)) => {
                (Tone::Ok, self.t(&msg::queue_told_called(self.locale().number(ticket.number))))
            }
            ("nobody", _) => (Tone::Info, self.t(&msg::queue_nobody_for_you())),
            ("counter", _) => (Tone::Warn, self.t(&msg::queue_counter_taken())),
            ("place", _) => (Tone::Warn, self.t(&msg::queue_counter_bad())),
            ("pending", _) => match self.line.of_account(account, State::Called) {
                Some(it) => (Tone::Warn, self.t(&msg::queue_told_pending(self.locale().number(it.number)))),
                None => return html! {},
            },
            _ => return html! {},
        };
        let slip = ticket.filter(|_| asked.told == "added").map(|it| self.href(&format!("/queue/{}", it.id)));
        ui::notice(
            tone,
            true,
            html! {
                p { (words) }
                @if let Some(slip) = slip { p { a href=(slip) { (self.t(&msg::queue_slip())) } } }
            },
        )
    }

    /// The other sessions of the day.
    fn sittings(&self) -> Markup {
        let others: Vec<_> = self.line.day.iter().filter(|it| it.session.id != self.session()).collect();
        html! {
            @if !others.is_empty() {
                p class="cluster" {
                    @for it in others {
                        a class="btn btn-small" href=(self.href(&format!("?session={}#queue", it.session.id))) { (self.locale().time_range(it.session.from, it.session.to)) }
                    }
                }
            }
        }
    }

    /// Where one receives, and a break.
    fn presence(&self) -> Markup {
        let own = self.line.presence(self.cx.actor.account());
        let counter = own.map(|it| it.counter.as_str()).unwrap_or_default();
        html! {
            form class="cluster queue-presence" method="post" action=(self.href("/queue/presence")) {
                input type="hidden" name="session" value=(self.session());
                label for="counter" { (self.t(&msg::queue_counter())) }
                input class="input queue-counter" id="counter" name="counter" value=(counter) maxlength="3" autocomplete="off" placeholder=[own.is_none().then_some("1")];
                button class="btn btn-small" type="submit" { (self.t(&if own.is_some() { msg::queue_counter_change() } else { msg::queue_counter_open() })) }
                @if own.is_some() { button class="btn btn-small btn-quiet" type="submit" name="break" value="1" { (self.t(&msg::queue_counter_break())) } }
            }
        }
    }

    /// The part that follows the queue. `press` is what the button «call next» sends: the same for the same page.
    pub fn list(&self, press: &str) -> Markup {
        let account = self.cx.actor.account();
        let of = |state| self.line.tickets.iter().filter(move |it| it.state == state);
        let mut held: Vec<&Ticket> = of(State::Called).chain(of(State::With)).collect();
        held.sort_by_key(|it| (it.mediator != account, it.called));
        let waiting = self.line.waiting();
        let gone: Vec<&Ticket> = of(State::Done).chain(of(State::Left)).collect();
        let forecast = self.line.forecast();
        html! {
            (self.counts(waiting.len()))
            @if !held.is_empty() { ol class="plain stack" { @for it in held { li { (self.held(it)) } } } }
            (self.next(press))
            @if waiting.is_empty() { p class="soft" { (self.t(&msg::queue_empty())) } }
            @else { ol class="plain queue-waiting" { @for it in waiting { li { (self.waiting(it, &forecast)) } } } }
            @if !gone.is_empty() {
                details id="queue-gone" {
                    summary { (self.t(&msg::queue_gone(gone.len()))) }
                    ul class="plain" { @for it in gone { li { (self.gone(it)) } } }
                }
            }
        }
    }

    fn counts(&self, waiting: usize) -> Markup {
        let room = self.line.room();
        html! {
            p class="soft" {
                (self.t(&msg::queue_waiting(waiting))) " · " (self.t(&msg::queue_present(self.line.present()))) " · " (self.t(&msg::queue_room(room)))
            }
            @if room == 0 { (ui::notice(Tone::Warn, false, html! { p { (self.t(&msg::queue_full())) } })) }
        }
    }

    fn next(&self, press: &str) -> Markup {
        let account = self.cx.actor.account();
        let next = account.and_then(|it| self.line.next_for(it));
        let pending = self.line.of_account(account, State::Called);
        html! {
            @if let (Some(next), None) = (next, pending) {
                form method="post" action=(self.href("/queue/calls")) {
                    input type="hidden" name="session" value=(self.session());
                    input type="hidden" name="press" value=(press);
                    button id="call-next" class="btn btn-primary queue-next" type="submit" {
                        (ui::icon("bell")) (self.t(&msg::queue_next())) span class="queue-next-number" { (self.locale().number(next.number)) }
                    }
                }
            } @else if pending.is_none() && !self.line.waiting().is_empty() {
                p { (self.t(&msg::queue_nobody_for_you())) }
            }
        }
    }

    /// Somebody who is called or received.
    fn held(&self, it: &Ticket) -> Markup {
        let own = it.mediator == self.cx.actor.account();
        let counter = self.line.presences.iter().find(|open| Some(open.account) == it.mediator);
        html! {
            div class={ "card queue-held" @if own { " is-lit" } } {
                (self.number(it))
                div class="card-body" {
                    div class="cluster" {
                        (ui::badge(if it.state == State::Called { Tone::Warn } else { Tone::Ok }, None, &self.t(&words::state(it.state))))
                        @if own { (ui::badge(Tone::Ok, Some("person"), &self.t(&msg::reception_with_you()))) }
                        @else if let Some(counter) = counter { (ui::badge(Tone::Plain, None, &self.t(&msg::queue_at(counter.counter.clone())))) }
                        (self.marks(it))
                    }
                    (self.steps(it))
                    @if it.state == State::With { (self.visit(it)) }
                }
            }
        }
    }

    /// The way to the visit of whoever is received.
    fn visit(&self, it: &Ticket) -> Markup {
        let appointment = it.appointment.map(|id| format!("&appointment={id}")).unwrap_or_default();
        let href = self.href(&format!("/visits/new?ticket={}{appointment}", it.id));
        html! { p { a class="btn btn-small" id={ "visit-" (it.id.simple()) } href=(href) { (ui::icon("comment")) (self.t(&msg::visit_record())) } } }
    }

    fn waiting(&self, it: &Ticket, forecast: &BTreeMap<Uuid, Timestamp>) -> Markup {
        let minutes = self.line.now.duration_since(it.joined).as_mins().max(0).unsigned_abs();
        html! {
            div class="card" {
                (self.number(it))
                div class="card-body" {
                    div class="cluster" { (self.marks(it)) (self.fit(it)) }
                    p class="soft" {
                        @if minutes == 0 { (self.t(&msg::queue_just_came())) } @else { (self.t(&msg::queue_since(minutes))) }
                        @if let Some(at) = forecast.get(&it.id) { " · " (self.t(&msg::queue_turn(words::about(self.locale(), self.line, Some(*at))))) }
                    }
                    (self.steps(it))
                }
            }
        }
    }

    fn gone(&self, it: &Ticket) -> Markup {
        html! { div class="cluster" { strong { (self.locale().number(it.number)) } span { (self.t(&words::state(it.state))) } (self.steps(it)) } }
    }

    fn number(&self, it: &Ticket) -> Markup {
        html! { p class="queue-number" { span class="visually-hidden" { (self.t(&msg::queue_number())) " " } (self.locale().number(it.number)) } }
    }

    /// What those who receive know of somebody.
    fn marks(&self, it: &Ticket) -> Markup {
        html! {
            @if !it.confided.name.is_empty() { strong { bdi { (it.confided.name) } } }
            (ui::badge(Tone::Info, Some("language"), &words::language(self.locale(), it)))
            @if let Some(reason) = it.priority { (ui::badge(Tone::Bad, Some("flag"), &self.t(&words::priority(reason)))) }
            @if let Some(appointment) = self.line.appointment(it) {
                (ui::badge(Tone::Plain, Some("calendar"), &self.time(appointment.starts)))
                @match appointment.confided.by {
                    Some(crate::model::Gender::Woman) => { (ui::badge(Tone::Warn, None, &self.t(&msg::queue_by_woman()))) }
                    Some(crate::model::Gender::Man) => { (ui::badge(Tone::Warn, None, &self.t(&msg::queue_by_man()))) }
                    None => {}
                }
            }
        }
    }

    fn fit(&self, it: &Ticket) -> Markup {
        let Some(account) = self.cx.actor.account() else { return html! {} };
        match self.line.fit(it, account) {
            Fit::Shared => html! {},
            Fit::Interpreter => ui::badge(Tone::Warn, None, &self.t(&msg::queue_interpreter())),
            Fit::Colleague | Fit::Wish => ui::badge(Tone::Plain, Some("people"), &self.t(&msg::queue_colleague())),
        }
    }

    fn steps(&self, it: &Ticket) -> Markup {
        let primary = matches!(it.state, State::Called | State::With);
        html! {
            form class="cluster" method="post" action=(self.href(&format!("/queue/{}/state", it.id))) {
                input type="hidden" name="from" value=(it.state.as_str());
                input type="hidden" name="session" value=(self.session());
                @for (number, to) in it.state.next().iter().enumerate() {
                    button id={ "step-" (it.id.simple()) "-" (to.as_str()) } class={ "btn btn-small" @if primary && number == 0 { " btn-primary" } } type="submit" name="state" value=(to.as_str()) {
                        (self.t(&words::step(it.state, *to))) span class="visually-hidden" { " " (self.t(&msg::queue_number())) " " (self.locale().number(it.number)) }
                    }
                }
            }
        }
    }
}
