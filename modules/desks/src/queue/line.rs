//! The queue of one sitting at one instant: who waits in which order, who receives, how long it takes, who still fits in.
//! Read at once, and asked without another query.

use super::model::{State, Ticket};
use super::order::{self, Booked, Entry, Fit, Receiver};
use super::presence::{self, Model as Presence};
use super::store;
use super::wait::{self, Load, Seat};
use crate::appointments::model::{Appointment, State as Standing};
use crate::appointments::store as appointments;
use crate::model::Mediator;
use crate::policy::Bureau;
use crate::sittings::{self, Sitting};
use jiff::{SignedDuration, Timestamp};
use kernel::{Result, Territory};
use platform::App;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// The queue of a sitting.
pub struct Line<'a> {
    pub bureau: &'a Bureau,
    pub sitting: Sitting<'a>,
    /// By number.
    pub tickets: Vec<Ticket>,
    /// All who have received in it, those on a break among them.
    pub presences: Vec<Presence>,
    /// The sittings of the same day, this one among them.
    pub day: Vec<Sitting<'a>>,
    pub now: Timestamp,
    appointments: HashMap<Uuid, Appointment>,
}

/// The sitting that a day is at: one that has begun and whose people are still there, else the next that is not over.
fn current<'a>(day: &[Sitting<'a>], tickets: &[Ticket], now: Timestamp) -> Option<Sitting<'a>> {
    let waits =
        |it: &&Sitting<'a>| tickets.iter().any(|ticket| ticket.session == it.session.id && ticket.state.is_open());
    let begun = day.iter().filter(|it| it.starts <= now).find(waits);
    begun.or_else(|| day.iter().find(|it| it.ends > now)).or(day.last()).copied()
}

impl<'a> Line<'a> {
    /// The queue of today's sitting: the one that is `asked` for, else the one that the day is at. None on a day without.
    pub async fn today(
        db: &impl ConnectionTrait,
        app: &App,
        bureau: &'a Bureau,
        territory: &Territory,
        asked: Option<Uuid>,
    ) -> Result<Option<Line<'a>>> {
        let now = app.clock.now();
        let date = directory::api::local(territory, now).date();
        let day = sittings::between(&bureau.desk, territory, date, 1);
        if day.is_empty() {
            return Ok(None);
        }
        let tickets = store::of_day(db, app, bureau.desk.id.uuid(), date).await?;
        let named = asked.and_then(|id| day.iter().find(|it| it.session.id == id)).copied();
        let Some(sitting) = named.or_else(|| current(&day, &tickets, now)) else { return Ok(None) };
        Line::of(db, app, bureau, (sitting, day), tickets).await.map(Some)
    }

    /// The queue of one sitting, given the tickets of its day.
    pub async fn of(
        db: &impl ConnectionTrait,
        app: &App,
        bureau: &'a Bureau,
        (sitting, day): (Sitting<'a>, Vec<Sitting<'a>>),
        mut tickets: Vec<Ticket>,
    ) -> Result<Line<'a>> {
        let (desk, session) = (bureau.desk.id.uuid(), sitting.session.id);
        tickets.retain(|it| it.session == session);
        let mut presences = presence::of_day(db, desk, sitting.date).await?;
        presences.retain(|it| it.session == session);
        let appointments = appointments::on_day(db, app, desk, sitting.date).await?;
        let appointments = appointments.into_iter().filter(|it| it.session == session).map(|it| (it.id, it)).collect();
        Ok(Line { bureau, sitting, tickets, presences, day, now: app.clock.now(), appointments })
    }

    pub fn slot(&self) -> SignedDuration {
        wait::length(&self.sitting)
    }

    /// The appointment with which somebody came.
    pub fn appointment(&self, ticket: &Ticket) -> Option<&Appointment> {
        self.appointments.get(&ticket.appointment?)
    }

    /// Somebody who waits, as the rule sees them.
    pub fn entry(&self, ticket: &Ticket) -> Entry {
        let appointment = self.appointment(ticket);
        Entry {
            id: ticket.id,
            number: ticket.number,
            joined: ticket.joined,
            priority: ticket.priority.is_some(),
            appointment: appointment.map(|it| Booked { starts: it.starts, mediator: it.mediator }),
            language: ticket.language,
            by: appointment.and_then(|it| it.confided.by),
        }
    }

    fn receives(&self, account: Uuid) -> Receiver {
        let profile = self.bureau.team.iter().find(|it| it.account == account).map(|it| &it.profile);
        let languages = profile.map(|it| it.languages.clone()).unwrap_or_default();
        Receiver { account, languages, gender: profile.and_then(|it| it.gender) }
    }

    fn open(&self) -> impl Iterator<Item = &Presence> {
        self.presences.iter().filter(|it| it.ended_at.is_none())
    }

    /// How many have said that they receive.
    pub fn present(&self) -> usize {
        self.open().count()
    }

    pub fn presence(&self, account: Option<Uuid>) -> Option<&Presence> {
        self.open().find(|it| Some(it.account) == account)
    }

    /// Those who receive now; before anybody has said so, those who are planned.
    pub fn there(&self) -> Vec<Receiver> {
        let open: Vec<Receiver> = self.open().map(|it| self.receives(it.account)).collect();
        if open.is_empty() { self.planned() } else { open }
    }

    fn planned(&self) -> Vec<Receiver> {
        self.bureau.receiving(self.sitting.session.id).map(|it: &Mediator| self.receives(it.account)).collect()
    }

    /// How an account suits somebody who waits; it counts as being there.
    pub fn fit(&self, ticket: &Ticket, account: Uuid) -> Fit {
        let (there, own) = self.with(account);
        order::fit(&self.entry(ticket), &own, &there)
    }

    fn with(&self, account: Uuid) -> (Vec<Receiver>, Receiver) {
        let mut there = self.there();
        let own = self.receives(account);
        if !there.iter().any(|it| it.account == account) {
            there.push(own.clone());
        }
        (there, own)
    }

    /// Those who wait, in the order in which they would be called if everybody could receive everybody.
    pub fn waiting(&self) -> Vec<&Ticket> {
        let mut all: Vec<&Ticket> = self.tickets.iter().filter(|it| it.state == State::Waiting).collect();
        all.sort_by_key(|it| order::turn(&self.entry(it), self.slot(), self.now));
        all
    }

    /// Whom an account calls next.
    pub fn next_for(&self, account: Uuid) -> Option<&Ticket> {
        let (there, own) = self.with(account);
        let entries: Vec<Entry> = self.waiting().into_iter().map(|it| self.entry(it)).collect();
        let next = order::next_for(&entries, &own, &there, self.slot(), self.now)?.id;
        self.tickets.iter().find(|it| it.id == next)
    }

    /// What an account has called and not yet received, or is receiving.
    pub fn of_account(&self, account: Option<Uuid>, state: State) -> Option<&Ticket> {
        self.tickets.iter().find(|it| it.state == state && account.is_some() && it.mediator == account)
    }

    /// Appointments whose people may still come.
    fn expected(&self) -> Vec<&Appointment> {
        let in_time = |it: &&Appointment| it.starts.checked_add(self.slot()).is_ok_and(|end| end > self.now);
        self.appointments.values().filter(|it| it.state == Standing::Booked).filter(in_time).collect()
    }

    /// When each of those who wait is likely to be called. Empty when nobody has come to receive.
    pub fn forecast(&self) -> BTreeMap<Uuid, Timestamp> {
        let begins = self.now.max(self.sitting.starts);
        let receivers = if self.present() > 0 || self.now < self.sitting.starts { self.there() } else { Vec::new() };
        let busy = |account: Uuid| {
            let held = self.tickets.iter().filter(|it| it.mediator == Some(account)).filter_map(|it| match it.state {
                State::Called => it.called,
                State::With => it.begun,
                _ => None,
            });
            held.filter_map(|at| at.checked_add(self.slot()).ok()).max()
        };
        let seats: Vec<Seat> = receivers
            .into_iter()
            .map(|receiver| Seat { free: busy(receiver.account).unwrap_or(begins).max(begins), receiver })
            .collect();
        let waiting: Vec<Entry> = self.waiting().into_iter().map(|it| self.entry(it)).collect();
        let expected: Vec<Entry> = self.expected().into_iter().map(come).collect();
        wait::forecast(&waiting, &expected, &seats, self.slot(), begins)
    }

    /// How many people may still walk in.
    pub fn room(&self) -> usize {
        let load = Load {
            appointments: self.appointments.values().filter(|it| it.state.holds()).count(),
            expected: self.expected().len(),
            walked_in: self.tickets.iter().filter(|it| it.appointment.is_none() && it.state != State::Left).count(),
            present: self.tickets.iter().filter(|it| it.state.is_open()).count(),
        };
        wait::room(&self.sitting, self.bureau.receiving(self.sitting.session.id).count(), load, self.now)
    }
}

/// Somebody with an appointment, as if they came at its time.
fn come(it: &Appointment) -> Entry {
    Entry {
        id: it.id,
        number: 0,
        joined: it.starts,
        priority: false,
        appointment: Some(Booked { starts: it.starts, mediator: it.mediator }),
        language: Some(it.language),
        by: it.confided.by,
    }
}
