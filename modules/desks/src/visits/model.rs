//! A visit: what somebody came for, what was given, what comes next. Pure.
//! It names nobody; what a desk does not ask is never kept, whatever a form sends.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Most needs of one visit.
pub const NEEDS: usize = 12;
/// Most services and guides given in one visit.
pub const GIVEN: usize = directory::api::SHORT_LIST;
/// Most characters of a note.
pub const NOTE: usize = 1_000;
/// Most minutes that somebody can have waited.
pub const WAITED: u16 = 24 * 60;

/// What a desk asks of those who come, beyond needs and language. Nobody has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asks {
    pub gender: bool,
    pub age: bool,
    pub nationality: bool,
    /// Whether somebody may stay: off unless a desk has a reason, because it endangers people most.
    pub status: bool,
}

impl Default for Asks {
    fn default() -> Self {
        Asks { gender: true, age: true, nationality: true, status: false }
    }
}

/// One visit of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    pub id: Uuid,
    pub desk: Uuid,
    /// As the calendars of the desk's territory show it.
    pub day: Date,
    /// The session in which it was, if it was in one.
    pub session: Option<Uuid>,
    /// The account of who received; nobody once it is erased.
    pub mediator: Option<Uuid>,
    pub appointment: Option<Uuid>,
    pub ticket: Option<Uuid>,
    /// Minutes between coming and being called.
    pub waited: Option<u16>,
    /// The language that was spoken.
    pub language: Lang,
    pub about: About,
    pub needs: Vec<Need>,
    pub given: Vec<Given>,
    pub next: Next,
    /// Sealed where it is kept.
    pub note: String,
    /// When it was recorded, by the clock of the machine that did.
    pub made: Timestamp,
}

/// What is known of the person, to count: each only where the desk asks it and the person said it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    pub gender: Option<Gender>,
    pub age: Option<Age>,
    pub nationality: Option<Country>,
    pub status: Option<Status>,
}

impl About {
    /// What remains once what the desk does not ask is left out.
    pub fn asked(self, asks: Asks) -> About {
        About {
            gender: self.gender.filter(|_| asks.gender),
            age: self.age.filter(|_| asks.age),
            nationality: self.nationality.filter(|_| asks.nationality),
            status: self.status.filter(|_| asks.status),
        }
    }
}

/// What somebody came for, by the directory's themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Need {
    pub term: Uuid,
    /// False when no service was found that could help: a gap.
    pub met: bool,
}

/// Something of the directory that was given to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Given {
    pub kind: What,
    pub object: Uuid,
}

/// Words with a name that is kept and sent.
macro_rules! words {
    ($(#[$says:meta])* $type:ident { $($(#[$about:meta])* $name:ident = $written:literal),+ $(,)? }) => {
        $(#[$says])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$about])* $name),+ }

        impl $type {
            pub const ALL: &'static [$type] = &[$($type::$name),+];

            pub const fn as_str(self) -> &'static str {
                match self { $($type::$name => $written),+ }
            }

            pub fn parse(text: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|it| it.as_str() == text)
            }
        }
    };
}

words! {
    /// What can be given.
    What { Service = "service", Guide = "guide" }
}

words! {
    /// How somebody says they are.
    Gender { Woman = "woman", Man = "man", Other = "other" }
}

words! {
    /// Bands of ages in years; those of UNHCR's population data (0–4, 5–11, 12–17, 18–59, 60+) can be added up from them,
    /// save that children below 12 are one band.
    Age { Child = "0-11", Adolescent = "12-17", Young = "18-24", Adult = "25-59", Senior = "60" }
}

words! {
    /// On what grounds somebody is in the country, as they say.
    Status {
        /// A citizen of the country.
        National = "national",
        /// With a permit to stay.
        Permit = "permit",
        /// Asked for protection, and waits.
        Asylum = "asylum",
        /// A refugee, or protected otherwise.
        Protected = "protected",
        /// Without papers to stay.
        None = "none",
        Other = "other",
    }
}

words! {
    /// What comes next.
    Next {
        Nothing = "none",
        /// Comes back without appointment.
        Back = "back",
        Appointment = "appointment",
        /// A file is opened, or a referral sent.
        File = "file",
        /// Was sent elsewhere.
        Elsewhere = "elsewhere",
    }
}

/// A country or territory, by its ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Two capital letters. Whether such a country is known, whoever asks must say.
    pub fn parse(code: &str) -> Option<Country> {
        let letters: [u8; 2] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Country(letters))
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Visit {
    /// Each need and each thing given once, in the order of their identifiers: what is kept, and compared.
    /// A need that is named both met and not is one that nothing met.
    pub fn ordered(mut self) -> Visit {
        self.needs.sort_unstable();
        self.needs.dedup_by_key(|it| it.term);
        self.given.sort_unstable();
        self.given.dedup();
        self
    }

    /// What differs between two versions of one visit, by the names of its columns: what the audit trail may tell.
    pub fn changed(&self, other: &Visit) -> Vec<&'static str> {
        let (one, two) = (&self.about, &other.about);
        let pairs = [
            ("language", self.language != other.language),
            ("gender", one.gender != two.gender),
            ("age", one.age != two.age),
            ("nationality", one.nationality != two.nationality),
            ("status", one.status != two.status),
            ("needs", self.needs != other.needs),
            ("given", self.given != other.given),
            ("next", self.next != other.next),
            ("note", self.note != other.note),
        ];
        pairs.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
    }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
