//! The times that can still be taken at a desk. Pure: given what is taken, it says what is free, and who would receive.
//! Never more appointments in a sitting than it gives, never two people with one mediator at one time.

use super::model::Appointment;
use crate::model::{Gender, Mediator};
use crate::policy::Bureau;
use crate::sittings::{self, Sitting};
use jiff::{SignedDuration, Timestamp};
use kernel::{Lang, Territory};
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// What somebody wishes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wish {
    /// The language that the mediator is to speak; none when an interpreter is asked for, or any will do.
    pub language: Option<Lang>,
    pub gender: Option<Gender>,
}

impl Wish {
    /// What was wished for an appointment: it stays so when the time changes.
    pub fn of(it: &Appointment) -> Wish {
        Wish { language: Some(it.language).filter(|_| !it.confided.interpreter), gender: it.confided.by }
    }

    pub fn fits(&self, it: &Mediator) -> bool {
        self.language.is_none_or(|lang| it.profile.languages.contains(&lang))
            && self.gender.is_none_or(|gender| it.profile.gender == Some(gender))
    }
}

/// A time that is taken: by whose appointment, in which session of which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub session: Uuid,
    pub starts: Timestamp,
    pub mediator: Option<Uuid>,
}

/// A time that is free.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer<'a> {
    pub sitting: Sitting<'a>,
    pub starts: Timestamp,
    /// Who could receive, whoever has least to do in this sitting first.
    pub mediators: Vec<Uuid>,
}

/// The free times of a desk from now on, as far ahead as it gives appointments.
pub fn free<'a>(
    bureau: &'a Bureau,
    territory: &Territory,
    taken: &[Taken],
    now: Timestamp,
    wish: Wish,
) -> Vec<Offer<'a>> {
    let booking = bureau.desk.booking;
    if !booking.open {
        return Vec::new();
    }
    let today = directory::api::local(territory, now).date();
    let earliest = now.saturating_add(SignedDuration::from_hours(i64::from(booking.notice))).unwrap_or(now);
    sittings::between(&bureau.desk, territory, today, booking.days.saturating_add(1))
        .into_iter()
        .flat_map(|sitting| in_sitting(bureau, sitting, taken, earliest, wish))
        .collect()
}

fn in_sitting<'a>(
    bureau: &Bureau,
    sitting: Sitting<'a>,
    taken: &[Taken],
    earliest: Timestamp,
    wish: Wish,
) -> Vec<Offer<'a>> {
    let there: Vec<&Mediator> = bureau.receiving(sitting.session.id).collect();
    let inside =
        |it: &&Taken| it.session == sitting.session.id && it.starts >= sitting.starts && it.starts < sitting.ends;
    let held: Vec<&Taken> = taken.iter().filter(inside).collect();
    if held.len() >= sitting.by_appointment(there.len()) {
        return Vec::new();
    }
    let seats: HashSet<(Option<Uuid>, Timestamp)> = held.iter().map(|it| (it.mediator, it.starts)).collect();
    let mut load: BTreeMap<Uuid, usize> = BTreeMap::new();
    for it in &held {
        *load.entry(it.mediator.unwrap_or_default()).or_default() += 1;
    }
    let mut fitting: Vec<Uuid> = there.into_iter().filter(|it| wish.fits(it)).map(|it| it.account).collect();
    fitting.sort_by_key(|it| load.get(it).copied().unwrap_or_default());
    let offer = |starts: Timestamp| {
        let mediators: Vec<Uuid> = fitting.iter().copied().filter(|it| !seats.contains(&(Some(*it), starts))).collect();
        (starts >= earliest && !mediators.is_empty()).then_some(Offer { sitting, starts, mediators })
    };
    sitting.slots().into_iter().filter_map(offer).collect()
}
