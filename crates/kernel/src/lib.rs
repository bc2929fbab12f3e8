//! The shared words of Teranga: identifiers, languages, localized text, territories, periods, actors, time, errors.
//! Pure: no input or output, no async, no database; every module depends on it and it depends on none.

mod actor;
mod clock;
mod error;
mod id;
mod lang;
mod localized;
mod period;
pub mod rights;
mod territory;
mod words;

pub use actor::{Actor, Reach};
pub use clock::Clock;
pub use error::{Error, Result};
pub use id::Id;
pub use lang::{Dir, Lang, LangError};
pub use localized::{Localized, Origin, Progress, Shown, Standing, Text, Version};
pub use period::Period;
pub use rights::{Grant, Member, Right, Role, Scope};
pub use territory::{Code, EmergencyNumber, Holiday, Territory, TerritoryKind};
