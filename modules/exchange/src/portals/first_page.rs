//! What the first page of a portal says of itself: its languages, and when it was changed last. Pure.
//! Only what it says outright counts; a date that a server makes up for each visitor says nothing.

use super::markup::{self, Reader, attribute};
use html5ever::tokenizer::Tag;
use jiff::civil::Date;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::Lang;
use platform::outbound::Reply;
use serde_json::Value;
use std::collections::BTreeSet;

/// Bytes of a first page that are read: what is said of it stands at its beginning.
pub const LARGEST: usize = 256 * 1024;
/// Languages of one portal.
const LANGUAGES: usize = 30;
/// A page «changed» so lately was made for whoever asked.
const MADE: SignedDuration = SignedDuration::from_hours(1);
/// Bytes of a block of data within a page.
const BLOCK: usize = 64 * 1024;

/// What a page says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub languages: Vec<Lang>,
    pub updated: Option<Date>,
}

/// Reads what a server answered.
pub fn read(reply: &Reply, now: Timestamp) -> Said {
    let mut page = Page::default();
    reply.language.iter().for_each(|it| page.speaks(it));
    if reply.kind.as_ref().is_none_or(|it| it.to_ascii_lowercase().contains("html")) {
        page = markup::read(&markup::decoded(&reply.body, reply.kind.as_deref()), page);
    }
    let today = now.to_zoned(TimeZone::UTC).date();
    let own = page.dates.into_iter().filter(|day| *day <= today).max();
    let updated = own.or_else(|| served(reply.known.modified.as_deref()?, now));
    Said { languages: page.languages.into_iter().collect(), updated }
}

/// The day of `Last-Modified`, unless it is made up.
fn served(said: &str, now: Timestamp) -> Option<Date> {
    let at = rfc2822::parse(said).ok()?.timestamp();
    (now.duration_since(at) > MADE).then(|| at.to_zoned(TimeZone::UTC).date())
}

#[derive(Default)]
struct Page {
    languages: BTreeSet<Lang>,
    dates: Vec<Date>,
    /// A block of data that is being read.
    block: Option<String>,
}

impl Page {
    /// One tag or several, between commas.
    fn speaks(&mut self, tags: &str) {
        for lang in tags.split(',').take(LANGUAGES).filter_map(|it| it.parse::<Lang>().ok()) {
            if self.languages.len() < LANGUAGES {
                self.languages.insert(lang.base());
            }
        }
    }

    /// A day, or an instant that begins with it.
    fn changed(&mut self, said: &str) {
        self.dates.extend(said.get(..10).and_then(|day| day.parse::<Date>().ok()));
    }

    fn meta(&mut self, tag: &Tag) {
        let Some(said) = attribute(tag, "content") else { return };
        let names = ["property", "name", "itemprop", "http-equiv"].into_iter().filter_map(|it| attribute(tag, it));
        for name in names {
            match name.to_ascii_lowercase().as_str() {
                "article:modified_time"
                | "og:updated_time"
                | "dcterms.modified"
                | "dc.date.modified"
                | "datemodified" => {
                    self.changed(said);
                }
                "content-language" => self.speaks(said),
                _ => {}
            }
        }
    }
}

impl Reader for Page {
    fn tag(&mut self, name: &str, tag: &Tag) {
        match name {
            "html" => attribute(tag, "lang").into_iter().for_each(|it| self.speaks(it)),
            "link" => {
                let alternate = attribute(tag, "rel").is_some_and(|it| it.eq_ignore_ascii_case("alternate"));
                attribute(tag, "hreflang").filter(|_| alternate).into_iter().for_each(|it| self.speaks(it));
            }
            "meta" => self.meta(tag),
            "time" if attribute(tag, "itemprop").is_some_and(|it| it.eq_ignore_ascii_case("dateModified")) => {
                attribute(tag, "datetime").into_iter().for_each(|it| self.changed(it));
            }
            "script" if attribute(tag, "type").is_some_and(|it| it.eq_ignore_ascii_case("application/ld+json")) => {
                self.block = Some(String::new());
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if name != "script" {
            return;
        }
        let Some(block) = self.block.take() else { return };
        let Ok(said) = serde_json::from_str::<Value>(&block) else { return };
        // A page of its own, several things, or a graph of them (schema.org).
        let several = said.as_array().or_else(|| said["@graph"].as_array()).cloned().unwrap_or_else(|| vec![said]);
        several.iter().filter_map(|it| it["dateModified"].as_str()).for_each(|it| self.changed(it));
    }

    fn text(&mut self, text: &str) {
        if let Some(block) = self.block.as_mut().filter(|it| it.len() + text.len() <= BLOCK) {
            block.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::outbound::Known;
    use proptest::prelude::*;

    fn now() -> Timestamp {
        "2026-11-25T09:30:00Z".parse().unwrap()
    }

    fn said(body: &[u8], kind: &str, modified: &str) -> (String, String) {
        let known = Known { tag: None, modified: Some(modified.to_owned()) };
        let reply = Reply { status: 200, body: body.to_vec(), kind: Some(kind.to_owned()), known, ..Reply::default() };
        let said = read(&reply, now());
        let languages: Vec<&str> = said.languages.iter().map(|it| it.as_str()).collect();
        (languages.join(" "), said.updated.map(|it| it.to_string()).unwrap_or_default())
    }

    #[test]
    fn a_page_says_its_languages_and_its_day() {
        let page = br#"<!doctype html><HTML LANG="es-MX"><head>
            <link rel="alternate" hreflang="en" href="/en"><link rel=alternate hreflang=x-default href="/">
            <link rel="alternate" hreflang="ht" href="/ht"><link rel="stylesheet" hreflang="de" href="x">
            <meta property="article:modified_time" content="2026-10-02T10:00:00+02:00">
            <meta name="DCTERMS.modified" content="2026-09-01"></head><body>x"#;
        assert_eq!(said(page, "text/html; charset=utf-8", ""), ("en es ht".into(), "2026-10-02".into()));
        let data = br#"<html lang=pt><script type="application/ld+json">{"@graph":[{"a":1},{"dateModified":"2026-01-05T00:00"}]}</script>"#;
        assert_eq!(said(data, "text/html", "Mon, 02 Nov 2026 08:00:00 GMT"), ("pt".into(), "2026-01-05".into()));
        let quiet = b"<html><p>nothing said";
        assert_eq!(said(quiet, "text/html", "Mon, 02 Nov 2026 08:00:00 GMT"), (String::new(), "2026-11-02".into()));
        assert_eq!(said(quiet, "text/html", "Wed, 25 Nov 2026 09:29:58 GMT").1, "", "made for whoever asks");
        assert_eq!(said(quiet, "text/html", "yesterday").1, "");
        assert_eq!(said(b"<html lang=fr>", "application/pdf", "").0, "", "no page");
    }

    #[test]
    fn what_is_no_markup_says_nothing() {
        let hidden = br#"<html lang="fr"><script>document.write('<html lang="de"><meta name="dcterms.modified" content="2026-01-01">')</script>
            <!-- <link rel="alternate" hreflang="ru"> --><title><link rel="alternate" hreflang="it"></title>"#;
        assert_eq!(said(hidden, "text/html", ""), ("fr".into(), String::new()));
        let future = br#"<meta name="dcterms.modified" content="2031-01-01"><meta name="dcterms.modified" content="soon enough">"#;
        assert_eq!(said(future, "text/html", "").1, "");
        let latin = b"<html lang=\"fr\"><p>\xe9\xff\xfe";
        assert_eq!(said(latin, "text/html; charset=\"utf-16le", "").1, "");
        assert_eq!(said(latin, "text/html; charset=nonsense", "").0, "fr");
        let crowd: String = (0..5_000)
            .map(|n| {
                format!(
                    "<link rel=alternate hreflang=q{}{}>",
                    char::from(b'a' + (n % 26) as u8),
                    char::from(b'a' + (n / 26 % 26) as u8)
                )
            })
            .collect();
        assert_eq!(said(crowd.as_bytes(), "text/html", "").0.split(' ').count(), LANGUAGES);
        let deep = "{\"a\":".repeat(20_000);
        assert_eq!(said(format!("<script type=application/ld+json>{deep}</script>").as_bytes(), "text/html", "").1, "");
    }

    proptest! {
        #[test]
        fn nothing_that_comes_stops_it(body in proptest::collection::vec(any::<u8>(), 0..600), kind in ".{0,40}") {
            let _ = said(&body, &kind, "x");
        }

        #[test]
        fn nor_does_what_looks_like_a_page(body in "(<(html|link|meta|script|time|/script)( (lang|hreflang|rel|content|name)=\"?[a-z,-]{0,9}\"?){0,3}>?|[ -~]){0,60}") {
            let _ = said(body.as_bytes(), "text/html", "x");
        }
    }
}
