//! A span of days, open at either end.
//! Both ends are inclusive, as people say them: "from 1 to 31 August".

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// From a day to a day, both included; `None` means without limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

impl Period {
    pub fn new(from: Date, to: Date) -> Self {
        Self { from: Some(from), to: Some(to) }
    }

    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}
