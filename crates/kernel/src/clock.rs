//! The time, as a value that is passed: no code reads the machine's clock by itself.
//! A fixed clock returns the same instant for ever, so that tests tell the truth every day of the year.

use jiff::Timestamp;

/// Source of the current instant (UTC).
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Always this instant.
    Fixed(Timestamp),
}

impl Clock {
    /// The current instant.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
            Clock::System => Timestamp::now(),
            Clock::Fixed(instant) => *instant,
        }
    }
}
