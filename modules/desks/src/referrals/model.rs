//! A referral: somebody whom a desk sends to a partner, with their consent, and how it goes from one state to the next.
//! Who may make which step is said here once, in one table, and kept by the store.

use crate::files::model::Consent;
use jiff::{SignedDuration, Timestamp};
use kernel::{Id, Lang};
use uuid::Uuid;

/// Days for which a link opens.
pub const LINK_DAYS: i64 = 8;
/// Days after which a referral that nobody takes further is over; accepting begins them anew.
pub const LIFE_DAYS: i64 = 30;
/// Days after its last day for which what the partner wrote is kept.
pub const KEPT_DAYS: i64 = 60;
/// Who is reminded of a referral without an answer, so many days after it was sent.
const REMINDERS: [(i64, Reminded); 3] = [(3, Reminded::Partner), (7, Reminded::Partner), (10, Reminded::Sender)];

/// How many reminders there are in all.
pub const ALL_REMINDERS: i32 = 3;
/// Days after which the first of them is due.
pub const FIRST_REMINDER: i64 = REMINDERS[0].0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Written, and seen by the desk alone.
    Draft,
    Sent,
    /// The partner has opened it, by pressing a button.
    Seen,
    Accepted,
    /// The partner has said what came of it.
    Completed,
    Declined,
    /// Nobody took it further in time.
    Expired,
    /// Taken back by the desk, or by the person, who consents no longer.
    Withdrawn,
}

/// Who makes a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// The mediator who made it.
    Sender,
    /// Who answers for the desk.
    Coordinator,
    /// Somebody of the organisation it was sent to, signed in.
    Partner,
    /// Whoever has the link it was sent with.
    Link,
    /// Time.
    Clock,
    /// The one whom it is about: with their code, or by withdrawing their consent at the desk.
    Person,
    /// Its file, which was closed or erased, or taken over by another desk when no consent stood any more.
    File,
}

impl By {
    pub const ALL: [By; 7] = [By::Sender, By::Coordinator, By::Partner, By::Link, By::Clock, By::Person, By::File];

    pub const fn as_str(self) -> &'static str {
        match self {
            By::Sender => "sender",
            By::Coordinator => "coordinator",
            By::Partner => "partner",
            By::Link => "link",
            By::Clock => "clock",
            By::Person => "person",
            By::File => "file",
        }
    }

    pub fn parse(text: &str) -> Option<By> {
        By::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// Whether it is the one to whom the referral was sent.
    pub const fn answers(self) -> bool {
        matches!(self, By::Partner | By::Link)
    }
}

impl State {
    pub const ALL: [State; 8] = [
        State::Draft,
        State::Sent,
        State::Seen,
        State::Accepted,
        State::Completed,
        State::Declined,
        State::Expired,
        State::Withdrawn,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Sent => "sent",
            State::Seen => "seen",
            State::Accepted => "accepted",
            State::Completed => "completed",
            State::Declined => "declined",
            State::Expired => "expired",
            State::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|it| it.as_str() == text)
    }

    /// The steps that lead from here, for each who may make them: the whole of the rule.
    pub const fn next(self, by: By) -> &'static [State] {
        use State::{Accepted, Completed, Declined, Draft, Expired, Seen, Sent, Withdrawn};
        match (self, by) {
            (Draft, By::Sender | By::Coordinator) => &[Sent, Withdrawn],
            (Sent, By::Partner | By::Link) => &[Seen],
            (Seen, By::Partner | By::Link) => &[Accepted, Declined],
            (Accepted, By::Partner | By::Link) => &[Completed],
            (Sent | Seen | Accepted, By::Sender | By::Coordinator) => &[Withdrawn],
            (Draft | Sent | Seen | Accepted, By::Person | By::File) => &[Withdrawn],
            (Draft | Sent | Seen | Accepted, By::Clock) => &[Expired],
            _ => &[],
        }
    }

    /// Whether the partner still has something to do.
    pub const fn is_live(self) -> bool {
        matches!(self, State::Sent | State::Seen | State::Accepted)
    }

    /// Whether nothing leads from here.
    pub const fn is_final(self) -> bool {
        !self.is_live() && !matches!(self, State::Draft)
    }

    /// Whether the partner reads what the person consented to; before they press the button they do not, as programs that
    /// look at mail open its links too.
    pub const fn shows(self) -> bool {
        matches!(self, State::Seen | State::Accepted)
    }
}

macro_rules! closed_list {
    ($(#[$says:meta])* $name:ident { $($(#[$of:meta])* $member:ident = $text:literal,)+ }) => {
        $(#[$says])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$of])* $member,)+ }

        impl $name {
            pub const ALL: &[$name] = &[$($name::$member),+];

            pub const fn as_str(self) -> &'static str {
                match self { $($name::$member => $text,)+ }
            }

            pub fn parse(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|it| it.as_str() == text)
            }
        }
    };
}

closed_list! {
    /// Why a partner does not take somebody.
    Reason {
        /// No room, or too long a wait.
        Full = "full",
        /// The person is not among those it may help.
        NotEligible = "not-eligible",
        /// It does not do this.
        NotOurs = "not-ours",
        /// The person could not be reached.
        NotReached = "not-reached",
        Other = "other",
    }
}

closed_list! {
    /// What came of it.
    Outcome {
        Helped = "helped",
        /// In part: something is still missing.
        InPart = "in-part",
        /// Sent on to somebody else.
        SentOn = "sent-on",
        NotCome = "not-come",
        NotHelped = "not-helped",
    }
}

closed_list! {
    /// Whom it is for, in the directory.
    ToKind {
        Service = "service",
        Organisation = "organisation",
    }
}

/// Somebody sent to a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    pub id: Uuid,
    pub desk: Uuid,
    /// None once it is erased: what is left counts, and leads to nobody.
    pub file: Option<Uuid>,
    pub consent: Option<Uuid>,
    /// The account of who answers for it at the desk: who made it, or took its file over.
    pub sender: Option<Uuid>,
    pub to: (ToKind, Uuid),
    /// The organisation whose people answer with their accounts; none when it was sent with a link.
    pub organisation: Option<Uuid>,
    pub state: State,
    pub reason: Option<Reason>,
    pub outcome: Option<Outcome>,
    /// The language in which the consent was explained: that of the person.
    pub language: Lang,
    pub made: Timestamp,
    pub sent: Option<Timestamp>,
    pub seen: Option<Timestamp>,
    pub answered: Option<Timestamp>,
    pub completed: Option<Timestamp>,
    pub expires: Timestamp,
    pub link_expires: Option<Timestamp>,
    /// How many times somebody was reminded.
    pub reminders: i32,
    pub held: Held,
}

/// What is kept sealed with the key of the instance, and taken away once it is over.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Held {
    /// The last part of the link, so that a reminder can bring it again.
    pub link: String,
    /// Where the link was sent; empty when it was copied.
    pub address: String,
    /// What the partner wrote with their answer.
    pub words: String,
}

/// Who is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reminded {
    Partner,
    Sender,
}

/// So many days after an instant.
pub fn days_after(at: Timestamp, days: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(at)
}

impl Referral {
    /// A draft that somebody of a desk writes now, to go by this consent.
    pub fn draft(desk: Uuid, sender: Option<Uuid>, to: (ToKind, Uuid), consent: &Consent) -> Referral {
        Referral {
            id: Id::<Referral>::new().uuid(),
            desk,
            file: Some(consent.file),
            consent: Some(consent.id),
            sender,
            to,
            organisation: None,
            state: State::Draft,
            reason: None,
            outcome: None,
            language: consent.language,
            made: consent.given_at,
            sent: None,
            seen: None,
            answered: None,
            completed: None,
            expires: days_after(consent.given_at, LIFE_DAYS),
            link_expires: None,
            reminders: 0,
            held: Held::default(),
        }
    }

    /// Whether its link still opens.
    pub fn link_opens(&self, now: Timestamp) -> bool {
        self.link_expires.is_some_and(|end| now < end)
    }

    /// Whether nobody has taken it further in time.
    pub fn is_over(&self, now: Timestamp) -> bool {
        !self.state.is_final() && self.expires <= now
    }

    /// Whether the desk should ask what has become of it.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        let waits = matches!(self.state, State::Sent | State::Seen);
        waits && self.sent.is_some_and(|sent| days_after(sent, REMINDERS[1].0) <= now)
    }

    /// The reminders that are due and were not given: who is told of the last of them, and how many there are then.
    pub fn reminder(&self, now: Timestamp) -> Option<(Reminded, i32)> {
        if !matches!(self.state, State::Sent | State::Seen) {
            return None;
        }
        let sent = self.sent?;
        let due = REMINDERS.iter().take_while(|(days, _)| days_after(sent, *days) <= now).count();
        let number = i32::try_from(due).unwrap_or_default();
        (number > self.reminders).then(|| (REMINDERS[due - 1].1, number))
    }
}
