//! What must be mended in a form.
//! Each word of it belongs to a field.

use super::Typed;
use crate::ui;
use crate::{Cx, Locale, msg};
use jiff::civil::Date;
use maud::Markup;
use std::ops::RangeInclusive;

/// What must be mended: names of fields, and the words beside them.
#[derive(Debug, Default)]
pub struct Wrong(Vec<(String, String)>);

impl Wrong {
    pub fn add(&mut self, name: impl Into<String>, words: String) {
        self.0.push((name.into(), words));
    }

    /// A field that must be filled.
    pub fn required(&mut self, cx: &Cx, name: &str, filled: bool) {
        if !filled {
            self.add(name, cx.locale.t(&msg::field_required()));
        }
    }

    /// A field that may be empty, but not be wrong.
    pub fn date(&mut self, cx: &Cx, typed: &Typed, name: &str) -> Option<Date> {
        let date = typed.date(name);
        if date.is_none() && !typed.get(name).is_empty() {
            self.add(name, cx.locale.t(&msg::field_invalid_date()));
        }
        date
    }

    /// A whole number within a range; what is empty is `usual`. Of a wrong one the usual is given, and said so.
    pub fn number(&mut self, cx: &Cx, typed: &Typed, name: &str, range: RangeInclusive<u16>, usual: u16) -> u16 {
        let written = typed.get(name);
        let words = match written.parse::<i64>() {
            _ if written.is_empty() => return usual,
            Ok(number) if number < i64::from(*range.start()) => msg::field_too_small(*range.start()),
            Ok(number) if number > i64::from(*range.end()) => msg::field_too_large(*range.end()),
            Ok(number) => return u16::try_from(number).unwrap_or(usual),
            Err(_) => msg::field_invalid_number(),
        };
        self.add(name, cx.locale.t(&words));
        usual
    }

    pub fn link(&mut self, cx: &Cx, typed: &Typed, name: &str) -> Option<String> {
        let link = Some(typed.line(name, 500)).filter(|it| !it.is_empty())?;
        // A name and a password in an address would be shown to whoever reads it.
        let bare = |url: &url::Url| url.username().is_empty() && url.password().is_none();
        let known = url::Url::parse(&link)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host() && bare(&url));
        if !known {
            self.add(name, cx.locale.t(&msg::field_invalid_url()));
        }
        Some(link)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, words)| words.as_str())
    }

    pub fn summary(&self, locale: &Locale) -> Markup {
        let listed: Vec<_> = self.0.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect();
        ui::error_summary(locale, &listed)
    }
}
