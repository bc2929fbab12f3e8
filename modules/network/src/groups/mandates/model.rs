//! A mandate: a person on a seat from a day to a day, and the rules that mandates keep among themselves.
//! At any date a seat has at most one full member and at most one alternate.

use crate::groups::model::{Group, Seat, SeatLine};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::words! {
    /// In which way somebody takes part.
    Capacity {
        Full = "full",
        Alternate = "alternate",
        /// Without a seat: reads and speaks, and is not counted.
        Observer = "observer",
    }

    /// What somebody does for the group beyond taking part.
    Office {
        None = "member",
        Chair = "chair",
        ViceChair = "vice-chair",
        Secretary = "secretary",
    }

    /// As the person says it; nobody has to say it.
    Gender {
        Woman = "woman",
        Man = "man",
        Other = "other",
    }

    /// Why a mandate ended before its time.
    Reason {
        Resigned = "resigned",
        Replaced = "replaced",
        LeftOrganisation = "left-organisation",
        Mistake = "mistake",
        Other = "other",
    }
}

/// Whom somebody speaks for: known to the directory, or only written down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct For {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    pub name: String,
}

/// The end of a mandate before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Its last day.
    pub on: Date,
    pub reason: Reason,
}

/// A mandate, whole. The account that it opens the group to is kept beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    pub id: Uuid,
    pub group: Uuid,
    /// None for somebody who takes part without an account.
    #[serde(skip)]
    pub account: Option<Uuid>,
    pub person: String,
    pub organisation: For,
    /// None for an observer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
    pub capacity: Capacity,
    pub office: Office,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    pub starts: Date,
    /// The last day, as it was agreed at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Whether the public sees the person's name.
    pub named: bool,
}

impl Mandate {
    /// Its last day, if one is known.
    pub fn last(&self) -> Option<Date> {
        self.ended.map(|it| it.on).into_iter().chain(self.ends).min()
    }

    pub fn in_force(&self, day: Date) -> bool {
        self.starts <= day && self.last().is_none_or(|last| day <= last)
    }

    fn meets(&self, other: &Mandate) -> bool {
        let before = |a: &Mandate, b: &Mandate| a.last().is_some_and(|last| last < b.starts);
        // A mandate that ended before it began was never in force.
        let real = |it: &Mandate| it.last().is_none_or(|last| it.starts <= last);
        real(self) && real(other) && !before(self, other) && !before(other, self)
    }

    fn same_place(&self, other: &Mandate) -> bool {
        self.seat.is_some() && self.seat == other.seat && self.capacity == other.capacity
    }

    /// Whether it may write for the group.
    pub fn writes(&self) -> bool {
        matches!(self.office, Office::Chair | Office::ViceChair | Office::Secretary)
    }
}

/// Why a mandate cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It ends before it begins.
    Dates,
    /// There is no such seat, or the seat has no alternate, or an observer was given one.
    Seat,
    /// Somebody holds the seat in this time.
    Taken,
}

/// Whether a mandate may stand beside the others of its group.
///
/// # Errors
/// What is in its way.
pub fn admit(group: &Group, others: &[Mandate], new: &Mandate) -> Result<(), Refusal> {
    if new.ends.is_some_and(|end| end < new.starts) {
        return Err(Refusal::Dates);
    }
    match (new.capacity, new.seat) {
        (Capacity::Observer, None) => {}
        (Capacity::Observer, Some(_)) | (_, None) => return Err(Refusal::Seat),
        (capacity, Some(seat)) => {
            let line = group.line(seat.line).ok_or(Refusal::Seat)?;
            if seat.number == 0 || seat.number > line.count || (capacity == Capacity::Alternate && !line.alternates) {
                return Err(Refusal::Seat);
            }
        }
    }
    let taken = |it: &&Mandate| it.id != new.id && it.same_place(new) && it.meets(new);
    if others.iter().any(|it| taken(&it)) { Err(Refusal::Taken) } else { Ok(()) }
}

/// A seat on a day, and who is on it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub line: &'a SeatLine,
    pub seat: Seat,
    pub full: Option<&'a Mandate>,
    pub alternate: Option<&'a Mandate>,
}

/// Every seat of the group on a day.
pub fn places<'a>(group: &'a Group, mandates: &'a [Mandate], day: Date) -> Vec<Place<'a>> {
    let on = |seat: Seat, capacity| {
        let holds = move |it: &&Mandate| it.seat == Some(seat) && it.capacity == capacity && it.in_force(day);
        mandates.iter().find(holds)
    };
    let place =
        |(line, seat)| Place { line, seat, full: on(seat, Capacity::Full), alternate: on(seat, Capacity::Alternate) };
    group.every_seat().map(place).collect()
}

/// Mandates that end within some days and that nobody follows yet.
pub fn ending(mandates: &[Mandate], day: Date, days: i32) -> Vec<&Mandate> {
    let limit = day.checked_add(days.days()).unwrap_or(Date::MAX);
    let ends = |it: &Mandate| it.in_force(day) && it.last().is_some_and(|last| last <= limit);
    let followed = |it: &Mandate| mandates.iter().any(|next| next.same_place(it) && next.starts > it.starts);
    mandates.iter().filter(|it| ends(it) && !followed(it)).collect()
}

/// Whom a mandate follows on its seat.
pub fn predecessor<'a>(mandates: &'a [Mandate], of: &Mandate) -> Option<&'a Mandate> {
    let before = mandates.iter().filter(|it| it.id != of.id && it.same_place(of) && it.starts < of.starts);
    before.max_by_key(|it| it.starts)
}

/// How many of those who sit in a group say what of themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    pub women: usize,
    pub men: usize,
    pub other: usize,
    pub undeclared: usize,
}

impl Balance {
    /// Fewer who have said it than this, and the public sees no figures: each could be recognised.
    pub const SAFE: usize = 5;

    /// Of full members and alternates on a day.
    pub fn of(mandates: &[Mandate], day: Date) -> Balance {
        let mut balance = Balance::default();
        for it in mandates.iter().filter(|it| it.in_force(day) && it.seat.is_some()) {
            match it.gender {
                Some(Gender::Woman) => balance.women += 1,
                Some(Gender::Man) => balance.men += 1,
                Some(Gender::Other) => balance.other += 1,
                None => balance.undeclared += 1,
            }
        }
        balance
    }

    pub fn declared(self) -> usize {
        self.women + self.men + self.other
    }

    pub fn total(self) -> usize {
        self.declared() + self.undeclared
    }

    /// Women, and of how many who have said it; none where that would tell of one person.
    pub fn published(self) -> Option<(usize, usize)> {
        (self.declared() >= Balance::SAFE).then_some((self.women, self.declared()))
    }
}
