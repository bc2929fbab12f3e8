//! What people call the words of a group: kinds, levels, seats, offices.
//! Every word of the closed lists is said here once.

use super::mandates::model::{Capacity, Gender, Mandate, Office, Reason};
use super::model::{Kind, Level, Quorum, SeatKind};
use crate::msg;
use messages::Message;
use platform::Locale;

pub fn kind(it: Kind) -> Message {
    match it {
        Kind::Council => msg::groups_kind_council(),
        Kind::Committee => msg::groups_kind_committee(),
        Kind::WorkingGroup => msg::groups_kind_working_group(),
        Kind::Consultative => msg::groups_kind_consultative(),
    }
}

pub fn level(it: Level) -> Message {
    match it {
        Level::Municipal => msg::groups_level_municipal(),
        Level::State => msg::groups_level_state(),
        Level::National => msg::groups_level_national(),
        Level::Regional => msg::groups_level_regional(),
    }
}

pub fn seat(it: SeatKind) -> Message {
    match it {
        SeatKind::Ministry => msg::groups_seat_ministry(),
        SeatKind::Agency => msg::groups_seat_agency(),
        SeatKind::Municipality => msg::groups_seat_municipality(),
        SeatKind::Association => msg::groups_seat_association(),
        SeatKind::Migrants => msg::groups_seat_migrants(),
        SeatKind::Diaspora => msg::groups_seat_diaspora(),
        SeatKind::University => msg::groups_seat_university(),
        SeatKind::Union => msg::groups_seat_union(),
        SeatKind::Business => msg::groups_seat_business(),
        SeatKind::International => msg::groups_seat_international(),
        SeatKind::Other => msg::groups_seat_other(),
    }
}

pub fn quorum(it: Quorum) -> Message {
    match it {
        Quorum::None => msg::groups_quorum_none(),
        Quorum::Third => msg::groups_quorum_third(),
        Quorum::Majority => msg::groups_quorum_majority(),
        Quorum::TwoThirds => msg::groups_quorum_two_thirds(),
    }
}

pub fn capacity(it: Capacity) -> Message {
    match it {
        Capacity::Full => msg::groups_capacity_full(),
        Capacity::Alternate => msg::groups_capacity_alternate(),
        Capacity::Observer => msg::groups_capacity_observer(),
    }
}

pub fn office(it: Office) -> Message {
    match it {
        Office::None => msg::groups_office_member(),
        Office::Chair => msg::groups_office_chair(),
        Office::ViceChair => msg::groups_office_vice_chair(),
        Office::Secretary => msg::groups_office_secretary(),
    }
}

/// What somebody is in the group: the office, else the capacity.
pub fn part(it: &Mandate) -> Message {
    if it.office == Office::None { capacity(it.capacity) } else { office(it.office) }
}

pub fn gender(it: Gender) -> Message {
    match it {
        Gender::Woman => msg::groups_gender_woman(),
        Gender::Man => msg::groups_gender_man(),
        Gender::Other => msg::groups_gender_other(),
    }
}

pub fn reason(it: Reason) -> Message {
    match it {
        Reason::Resigned => msg::groups_reason_resigned(),
        Reason::Replaced => msg::groups_reason_replaced(),
        Reason::LeftOrganisation => msg::groups_reason_left(),
        Reason::Mistake => msg::groups_reason_mistake(),
        Reason::Other => msg::groups_reason_other(),
    }
}

/// Words of a list with what people call them, for a form.
pub fn options<T: Copy>(
    locale: &Locale,
    all: &[T],
    written: impl Fn(T) -> &'static str,
    said: impl Fn(T) -> Message,
) -> Vec<(String, String)> {
    all.iter().map(|it| (written(*it).to_owned(), locale.t(&said(*it)))).collect()
}
