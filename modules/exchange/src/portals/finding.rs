//! What the machine found of a portal when it asked: never an observation before a person has confirmed it. Pure.
//! «Gone» is said after several failed days only; a server that turns machines away says nothing about what people see.

use super::model::{Answers, Observation, Usable};
use jiff::civil::Date;
use kernel::Lang;
use platform::outbound::Trouble;
use platform::outbound::polite::Visit;
use platform::outbound::verdict::{DAYS, Verdict, of_status, of_trouble};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was found on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub on: Date,
    pub answers: Answers,
    /// Those that its first page says of itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
    /// When it says that it was changed last; never a guess.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
}

fn spoken(languages: &[Lang]) -> BTreeSet<Lang> {
    languages.iter().map(|it| it.base()).collect()
}

impl Finding {
    /// Whether it says anything that was not seen last. What the page did not say is no difference.
    pub fn tells(&self, last: Option<&Observation>) -> bool {
        let Some(last) = last else { return true };
        let others = !self.languages.is_empty() && spoken(&self.languages) != spoken(&last.languages);
        let later = self.updated.is_some() && self.updated != last.updated;
        self.answers != last.answers || others || later
    }

    /// Whether another says the same of another day.
    pub fn repeats(&self, other: &Finding) -> bool {
        Finding { on: other.on, ..self.clone() } == *other
    }

    /// As it is kept once a person has confirmed it, with what only a person can say.
    pub fn confirmed(self, usable: Usable, note: String) -> Observation {
        let Finding { on, answers, languages, updated } = self;
        Observation { on, answers, languages, updated, usable, note, machine: true }
    }
}

/// What asking has shown of a portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// None where nothing can be said.
    pub answers: Option<Answers>,
    pub verdict: Verdict,
    /// Failures in a row, on as many days.
    pub failures: i64,
    /// Why there is nothing to read; empty where there is.
    pub trouble: &'static str,
}

/// What the answer of a server says, after so many failures in a row; none where it is to be asked later.
pub fn judged(visit: &Visit, failures: i64) -> Option<Judged> {
    let (verdict, trouble, gone) = match visit {
        Visit::Later(_) => return None,
        Visit::Forbidden => (Verdict::Unsure, "robots", false),
        Visit::Failed(Trouble::Slow) => {
            // It is there; tomorrow it may have time.
            let trouble = Trouble::Slow.as_str();
            return Some(Judged { answers: Some(Answers::Slowly), verdict: Verdict::Unsure, failures: 0, trouble });
        }
        Visit::Failed(trouble) => (of_trouble(*trouble), trouble.as_str(), *trouble == Trouble::Unreachable),
        Visit::Arrived { reply, .. } => match of_status(reply.status) {
            Verdict::Works => (Verdict::Works, "", false),
            Verdict::Unsure => (Verdict::Unsure, "turned-away", false),
            Verdict::Fails => (Verdict::Fails, "failed", matches!(reply.status, 404 | 410)),
        },
    };
    let failures = match verdict {
        Verdict::Works => 0,
        Verdict::Fails => failures + 1,
        Verdict::Unsure => failures,
    };
    let answers = match verdict {
        Verdict::Works => Some(Answers::Well),
        Verdict::Fails if gone && failures >= DAYS => Some(Answers::Gone),
        Verdict::Fails => Some(Answers::NotNow),
        Verdict::Unsure => None,
    };
    Some(Judged { answers, verdict, failures, trouble })
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::outbound::Reply;
    use proptest::prelude::*;
    use url::Url;

    fn arrived(status: u16) -> Visit {
        let reply = Box::new(Reply { status, ..Reply::default() });
        Visit::Arrived { reply, at: Url::parse("https://a.example/").unwrap(), moved: false }
    }

    fn day(day: i8) -> Date {
        jiff::civil::date(2026, 11, day)
    }

    fn seen() -> Observation {
        let languages = vec![Lang::ES, Lang::FR];
        let finding = Finding { on: day(1), answers: Answers::Well, languages, updated: Some(day(1)) };
        finding.confirmed(Usable::Partly, String::new())
    }

    #[test]
    fn only_what_differs_is_told() {
        let same =
            Finding { on: day(9), answers: Answers::Well, languages: vec![Lang::FR, Lang::ES], updated: Some(day(1)) };
        assert!(same.tells(None) && !same.tells(Some(&seen())));
        let silent = Finding { languages: Vec::new(), updated: None, ..same.clone() };
        assert!(!silent.tells(Some(&seen())), "what was not said is no difference");
        let regional = Finding { languages: vec!["es-MX".parse().unwrap(), Lang::FR], ..same.clone() };
        assert!(!regional.tells(Some(&seen())));
        assert!(Finding { languages: vec![Lang::ES], ..same.clone() }.tells(Some(&seen())));
        assert!(Finding { updated: Some(day(2)), ..same.clone() }.tells(Some(&seen())));
        assert!(Finding { answers: Answers::Gone, ..silent }.tells(Some(&seen())));
        assert!(same.repeats(&Finding { on: day(3), ..same.clone() }));
    }

    #[test]
    fn it_is_gone_after_days_only_and_never_for_turning_machines_away() {
        let mut failures = 0;
        for expected in [Answers::NotNow, Answers::NotNow, Answers::Gone, Answers::Gone] {
            let it = judged(&arrived(404), failures).unwrap();
            assert_eq!(it.answers, Some(expected));
            failures = it.failures;
        }
        assert_eq!(judged(&arrived(200), 9).unwrap().failures, 0);
        for _ in 0..9 {
            let it = judged(&arrived(500), failures).unwrap();
            assert_eq!(it.answers, Some(Answers::NotNow), "a server in trouble is there");
            failures = it.failures;
        }
        for visit in [arrived(403), arrived(429), arrived(503), Visit::Forbidden, Visit::Failed(Trouble::Refused)] {
            let it = judged(&visit, 2).unwrap();
            assert_eq!((it.answers, it.failures), (None, 2), "{visit:?}");
        }
        assert_eq!(judged(&Visit::Failed(Trouble::Slow), 2).unwrap().answers, Some(Answers::Slowly));
        assert_eq!(judged(&Visit::Failed(Trouble::Redirects), 7).unwrap().answers, Some(Answers::NotNow));
    }

    proptest! {
        #[test]
        fn no_status_makes_a_portal_gone_on_the_first_day(status in 100u16..1000) {
            let it = judged(&arrived(status), 0).unwrap();
            prop_assert_ne!(it.answers, Some(Answers::Gone));
            prop_assert_eq!(it.answers.is_none(), it.verdict == Verdict::Unsure);
        }
    }
}
