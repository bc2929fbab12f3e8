//! A file: what somebody confides so that they can be followed, the consents on which it stands, and who is told what.
//! Without a consent that stands nobody outside the desk is told anything; the rule is here once, and the store asks it.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Id, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A file, without what was confided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub id: Uuid,
    pub desk: Uuid,
    /// The account of whoever keeps it; nobody once they have left.
    pub keeper: Option<Uuid>,
    pub state: State,
    pub opened: Timestamp,
    /// When somebody last needed it: after some time without, it is anonymised.
    pub touched: Timestamp,
    /// When the person asked to have it erased.
    pub erasure_asked: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    Open,
    /// Followed no more, and kept until it is anonymised.
    Closed,
    /// On the person's wish, or by whoever keeps it: its key is destroyed.
    Erased,
    /// By the desk's own rule, after nobody needed it for some time: its key is destroyed.
    Anonymised,
}

impl State {
    pub const ALL: [State; 4] = [State::Open, State::Closed, State::Erased, State::Anonymised];

    pub const fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Erased => "erased",
            State::Anonymised => "anonymised",
        }
    }

    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether anything that was confided is still there.
    pub const fn holds(self) -> bool {
        matches!(self, State::Open | State::Closed)
    }
}

/// What was confided. Each part is empty when it was not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    /// Any name.
    pub name: String,
    pub phone: String,
    pub email: String,
    pub birth_year: Option<i16>,
    /// ISO 3166-1, two capital letters.
    pub nationality: String,
    pub status: String,
    pub languages: Vec<Lang>,
    /// Themes of the directory.
    pub needs: Vec<Uuid>,
    pub situation: String,
}

/// A part of a file that a consent may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    Name,
    Phone,
    Email,
    BirthYear,
    Nationality,
    Status,
    Languages,
    Needs,
    Situation,
    Notes,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::Name,
        Field::Phone,
        Field::Email,
        Field::BirthYear,
        Field::Nationality,
        Field::Status,
        Field::Languages,
        Field::Needs,
        Field::Situation,
        Field::Notes,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Phone => "phone",
            Field::Email => "email",
            Field::BirthYear => "birth-year",
            Field::Nationality => "nationality",
            Field::Status => "status",
            Field::Languages => "languages",
            Field::Needs => "needs",
            Field::Situation => "situation",
            Field::Notes => "notes",
        }
    }

    pub fn parse(text: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|field| field.as_str() == text)
    }
}

impl Body {
    /// With these fields alone.
    #[must_use]
    pub fn only(&self, fields: &BTreeSet<Field>) -> Body {
        let has = |field| fields.contains(&field);
        let text = |field, text: &String| if has(field) { text.clone() } else { String::new() };
        Body {
            name: text(Field::Name, &self.name),
            phone: text(Field::Phone, &self.phone),
            email: text(Field::Email, &self.email),
            birth_year: self.birth_year.filter(|_| has(Field::BirthYear)),
            nationality: text(Field::Nationality, &self.nationality),
            status: text(Field::Status, &self.status),
            languages: if has(Field::Languages) { self.languages.clone() } else { Vec::new() },
            needs: if has(Field::Needs) { self.needs.clone() } else { Vec::new() },
            situation: text(Field::Situation, &self.situation),
        }
    }

    /// Whether anything was said there; notes are kept apart.
    pub fn says(&self, field: Field) -> bool {
        match field {
            Field::Name => !self.name.is_empty(),
            Field::Phone => !self.phone.is_empty(),
            Field::Email => !self.email.is_empty(),
            Field::BirthYear => self.birth_year.is_some(),
            Field::Nationality => !self.nationality.is_empty(),
            Field::Status => !self.status.is_empty(),
            Field::Languages => !self.languages.is_empty(),
            Field::Needs => !self.needs.is_empty(),
            Field::Situation => !self.situation.is_empty(),
            Field::Notes => false,
        }
    }
}

/// Something written into a file while following it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub id: Uuid,
    pub author: Option<Uuid>,
    pub at: Timestamp,
    pub text: String,
}

/// What somebody is to be told, and what for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub id: Uuid,
    pub file: Uuid,
    pub purpose: Purpose,
    pub recipient: Recipient,
    pub fields: BTreeSet<Field>,
    /// The last day on which it counts (UTC).
    pub until: Date,
    /// In which language it was explained.
    pub language: Lang,
    pub given: Given,
    pub given_at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
}

/// How and until when somebody agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// The last day on which it counts (UTC).
    pub until: Date,
    /// In which language it was explained.
    pub language: Lang,
    pub given: Given,
}

impl Consent {
    /// A consent that somebody gives now.
    pub fn new(file: Uuid, purpose: Purpose, recipient: Recipient, agreed: Agreed, now: Timestamp) -> Consent {
        let Agreed { until, language, given } = agreed;
        Consent {
            id: Id::<Consent>::new().uuid(),
            file,
            purpose,
            recipient,
            fields: BTreeSet::new(),
            until,
            language,
            given,
            given_at: now,
            withdrawn_at: None,
        }
    }

    /// The same, which lets these fields be told.
    #[must_use]
    pub fn telling(self, fields: impl IntoIterator<Item = Field>) -> Consent {
        Consent { fields: fields.into_iter().collect(), ..self }
    }

    /// Whether it counts at an instant: given, not withdrawn, not over.
    pub fn stands(&self, now: Timestamp) -> bool {
        self.withdrawn_at.is_none() && now >= self.given_at && now.to_zoned(TimeZone::UTC).date() <= self.until
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// To keep the file at all: given when it is opened, to the desk.
    FollowUp,
    /// To refer the person to somebody who helps further.
    Referral,
    /// To hand the file over to another desk.
    Transfer,
}

impl Purpose {
    pub const ALL: [Purpose; 3] = [Purpose::FollowUp, Purpose::Referral, Purpose::Transfer];

    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::FollowUp => "follow-up",
            Purpose::Referral => "referral",
            Purpose::Transfer => "transfer",
        }
    }

    pub fn parse(text: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

/// To whom a consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Recipient {
    /// A desk of this instance.
    Desk(Uuid),
    /// An organisation of the directory.
    Organisation(Uuid),
}

impl Recipient {
    pub const fn kind(self) -> &'static str {
        match self {
            Recipient::Desk(_) => "desk",
            Recipient::Organisation(_) => "organisation",
        }
    }

    pub const fn id(self) -> Uuid {
        match self {
            Recipient::Desk(id) | Recipient::Organisation(id) => id,
        }
    }

    pub fn parse(kind: &str, id: Uuid) -> Option<Recipient> {
        match kind {
            "desk" => Some(Recipient::Desk(id)),
            "organisation" => Some(Recipient::Organisation(id)),
            _ => None,
        }
    }
}

/// How a consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    pub how: How,
    /// Whether somebody interpreted.
    pub interpreter: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    Spoken,
    Written,
    /// In sign language.
    Sign,
}

impl How {
    pub const ALL: [How; 3] = [How::Spoken, How::Written, How::Sign];

    pub const fn as_str(self) -> &'static str {
        match self {
            How::Spoken => "spoken",
            How::Written => "written",
            How::Sign => "sign",
        }
    }

    pub fn parse(text: &str) -> Option<How> {
        How::ALL.into_iter().find(|how| how.as_str() == text)
    }
}

/// What a recipient may be told at an instant: what the consents that stand name, together; nothing of a file that is not
/// open.
pub fn allowed(state: State, consents: &[Consent], recipient: Recipient, now: Timestamp) -> BTreeSet<Field> {
    if state != State::Open {
        return BTreeSet::new();
    }
    let standing = consents.iter().filter(|it| it.recipient == recipient && it.stands(now));
    standing.flat_map(|it| it.fields.iter().copied()).collect()
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
