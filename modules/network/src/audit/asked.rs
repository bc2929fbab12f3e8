//! What somebody wants to see of the audit trail, as an address says it; all filters count together.
//! Days are those of the reader's own clock. What cannot be understood is said beside its field.

use crate::forms::Errors;
use crate::msg;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::Result;
use platform::Cx;
use platform::accounts::account as accounts;
use platform::audit;
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

/// People whose name has the letters that were typed, at most.
const PEOPLE: u64 = 50;

/// The parameters of the address.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Letters of a name or sign-in name.
    pub who: String,
    /// One account, by its identifier.
    pub account: String,
    pub act: String,
    /// The kind of the object.
    pub kind: String,
    /// One object, by its identifier.
    pub object: String,
    pub from: String,
    pub to: String,
    /// Only entries before this one.
    pub before: String,
}

/// What is looked for, and what of it must be mended first.
pub struct Question {
    pub asked: audit::Asked,
    pub errors: Errors,
    /// The name of the one account that was chosen, while there is one.
    pub name: Option<String>,
}

impl Asked {
    fn all(&self) -> [(&'static str, &str); 8] {
        [
            ("who", &self.who),
            ("account", &self.account),
            ("act", &self.act),
            ("kind", &self.kind),
            ("object", &self.object),
            ("from", &self.from),
            ("to", &self.to),
            ("before", &self.before),
        ]
    }

    /// The filters that narrow the list; where a page begins is none.
    pub fn in_force(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.all().into_iter().filter(|(name, value)| *name != "before" && !value.trim().is_empty())
    }

    /// The query with one value changed, or taken out if it is empty. A changed filter begins at the newest entry again.
    pub fn with(&self, name: &str, value: &str) -> String {
        let kept = self.all().into_iter().filter(|(other, value)| {
            *other != name && !value.trim().is_empty() && (*other != "before" || name == "before")
        });
        let changed = Some((name, value)).filter(|(_, value)| !value.is_empty());
        let mut query = Serializer::for_suffix("?".to_owned(), 1);
        query.extend_pairs(kept).extend_pairs(changed);
        query.finish()
    }

    /// What the database is asked.
    pub async fn question(&self, cx: &Cx, zone: &TimeZone) -> Result<Question> {
        let mut errors = Errors::new();
        let mut day = |name: &'static str, typed: &str| match typed.trim() {
            "" => None,
            typed => typed.parse::<Date>().map_err(|_| errors.push((name, cx.locale.t(&msg::audit_day_bad())))).ok(),
        };
        let (from, to) = (day("from", &self.from), day("to", &self.to));
        if from.zip(to).is_some_and(|(from, to)| to < from) {
            errors.push(("to", cx.locale.t(&msg::audit_period_bad())));
        }
        let start = |day: Option<Date>| day.and_then(|day| day.to_zoned(zone.clone()).ok()).map(|at| at.timestamp());
        let chosen = Uuid::try_parse(&self.account).ok();
        let mut accounts = chosen.map(|id| vec![id]);
        let who = self.who.trim();
        if !who.is_empty() {
            let found = accounts::search(cx.app.db.read(), who, PEOPLE).await?;
            if found.is_empty() {
                errors.push(("who", cx.locale.t(&msg::audit_person_none())));
            }
            let found = found.into_iter().map(|account| account.id);
            accounts = Some(found.filter(|id| chosen.is_none_or(|chosen| chosen == *id)).collect());
        }
        let name = match chosen {
            Some(id) => accounts::find(cx.app.db.read(), id).await?.map(|account| account.name),
            None => None,
        };
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let asked = audit::Asked {
            accounts,
            act: text(&self.act),
            object_kind: text(&self.kind),
            object: Uuid::try_parse(&self.object).ok(),
            from: start(from),
            until: start(to.and_then(|to| to.tomorrow().ok())),
            before: self.before.parse().ok(),
        };
        Ok(Question { asked, errors, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_changed_filter_keeps_the_others_and_begins_again() {
        let asked =
            Asked { who: "Inès & co".into(), act: "signed-in".into(), before: "70".into(), ..Asked::default() };
        assert_eq!(asked.with("act", ""), "?who=In%C3%A8s+%26+co");
        assert_eq!(asked.with("before", "12"), "?who=In%C3%A8s+%26+co&act=signed-in&before=12");
        assert_eq!(asked.with("kind", "account"), "?who=In%C3%A8s+%26+co&act=signed-in&kind=account");
        assert_eq!(asked.in_force().map(|(name, _)| name).collect::<Vec<_>>(), ["who", "act"]);
    }

    proptest! {
        #[test]
        fn an_address_says_what_was_asked(who in "\\PC{0,20}", act in "[a-z-]{0,12}", from in "\\PC{0,12}") {
            let asked = Asked { who, act, from, ..Asked::default() };
            let again = asked.with("before", "7");
            let read: std::collections::HashMap<String, String> =
                url::form_urlencoded::parse(&again.as_bytes()[1..]).into_owned().collect();
            for (name, value) in asked.in_force() {
                prop_assert_eq!(read.get(name).map(String::as_str), Some(value));
            }
            prop_assert_eq!(read.get("before").map(String::as_str), Some("7"));
        }
    }
}
