//! What portals publish for others to take up, and a record of it: said by somebody else, with where it is from and when. Pure.
//! Text is bare: no markup, no control characters, no changed direction of writing; a link leads to the web or there is no record.

use jiff::civil::Date;
use kernel::Lang;
use serde::{Deserialize, Serialize};
use url::Url;

/// Bytes of one answer.
pub const LARGEST: usize = 2 << 20;
/// Answers of one run.
pub const PAGES: usize = 20;
/// Records of one source that are kept, the newest.
pub const RECORDS: usize = 500;
/// Sources of one portal.
pub const SOURCES: usize = 5;
/// Days after which what a feed no longer names is let go.
pub const OLD: i64 = 365;
const TITLE: usize = 200;
const SUMMARY: usize = 400;
const IDENTIFIER: usize = 500;
const ADDRESS: usize = 2_000;

kernel::words! {
    /// How a source speaks.
    Speaks {
        Feed = "feed",
        Oai = "oai-pmh",
        Hsds = "hsds",
        Teranga = "teranga",
    }

    /// Why an answer is of no use.
    Fault {
        Large = "too-large",
        Kind = "unreadable",
        Unsafe = "unsafe",
        Said = "said-no",
    }
}

/// What somebody else published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is called at its origin.
    pub identifier: String,
    pub title: String,
    pub summary: String,
    /// None where it is not said.
    pub lang: Option<Lang>,
    pub url: String,
    /// By its origin.
    pub dated: Option<Date>,
}

/// What one answer says of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Kept(Record),
    /// Its origin has taken it back.
    Deleted(String),
}

/// What one answer brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    pub entries: Vec<Entry>,
    /// Records without title or without a link to the web.
    pub left_out: usize,
    /// What to ask for next: a token, or nothing but the next page.
    pub next: Option<String>,
    /// The day of the origin's clock, as it says it.
    pub day: Option<Date>,
}

/// How far a run has come, and what the next one begins with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Unix seconds; none between two runs.
    pub begun: Option<i64>,
    /// Answers of this run.
    pub page: usize,
    pub token: Option<String>,
    /// From which day on changes are asked for.
    pub from: Option<Date>,
    /// The same of the next run.
    pub then: Option<Date>,
    pub left_out: usize,
    pub tag: Option<String>,
    pub modified: Option<String>,
}

/// A record as it was read, before anything of it is believed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Raw<'a> {
    pub identifier: &'a str,
    pub title: &'a str,
    pub summary: &'a str,
    pub lang: &'a str,
    pub url: &'a str,
    pub dated: Option<Date>,
}

impl Batch {
    /// Takes a record in, if it has a title and leads to the web.
    pub fn take(&mut self, raw: Raw<'_>, base: &Url) {
        let title = super::plain::plain(raw.title, TITLE);
        let Some(url) = link(raw.url, base).filter(|_| !title.is_empty()) else {
            self.left_out += 1;
            return;
        };
        let identifier = if raw.identifier.trim().is_empty() { url.as_str() } else { raw.identifier.trim() };
        self.entries.push(Entry::Kept(Record {
            identifier: named(identifier),
            summary: super::plain::plain(raw.summary, SUMMARY),
            lang: language(raw.lang),
            dated: raw.dated,
            title,
            url,
        }));
    }

    pub fn delete(&mut self, identifier: &str) {
        self.entries.push(Entry::Deleted(named(identifier.trim())));
    }
}

fn named(identifier: &str) -> String {
    identifier.chars().filter(|c| !c.is_control()).take(IDENTIFIER).collect()
}

/// Where a link leads, if that is the web.
pub fn link(said: &str, base: &Url) -> Option<String> {
    let said = said.trim();
    if said.is_empty() {
        return None;
    }
    let url = base.join(said).ok()?;
    let web = matches!(url.scheme(), "http" | "https") && url.has_host();
    let bare = url.username().is_empty() && url.password().is_none();
    (web && bare && url.as_str().len() <= ADDRESS).then(|| url.to_string())
}

/// A language as catalogues say it: by two letters, or by three (ISO 639-2).
fn language(said: &str) -> Option<Lang> {
    let tag = match said.trim().to_ascii_lowercase().as_str() {
        "spa" => "es",
        "fra" | "fre" => "fr",
        "eng" => "en",
        "por" => "pt",
        "ara" => "ar",
        "hat" => "ht",
        _ => said.trim(),
    };
    tag.parse().ok()
}

/// A day, or an instant that begins with it.
pub fn day(said: &str) -> Option<Date> {
    said.trim().get(..10)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn base() -> Url {
        Url::parse("https://portal.example.org/feeds/new.xml").unwrap()
    }

    #[test]
    fn only_what_leads_to_the_web_is_a_link() {
        assert_eq!(link(" /a?b=1 ", &base()).unwrap(), "https://portal.example.org/a?b=1");
        assert_eq!(link("http://other.example.org", &base()).unwrap(), "http://other.example.org/");
        let hostile = [
            "",
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "mailto:a@b.example",
            "https://u:p@example.org/",
            "vbscript:x",
            "http://",
        ];
        for said in hostile {
            assert_eq!(link(said, &base()), None, "{said}");
        }
        assert_eq!(link(&format!("/{}", "x".repeat(ADDRESS)), &base()), None);
    }

    #[test]
    fn languages_of_catalogues_are_understood() {
        assert_eq!(language("spa"), Some(Lang::ES));
        assert_eq!(language("FRE"), Some(Lang::FR));
        assert_eq!(language("pt_BR").unwrap().as_str(), "pt-BR");
        assert_eq!((language(""), language("español")), (None, None));
    }

    proptest! {
        #[test]
        fn a_link_is_always_one_of_the_web(said in ".{0,60}") {
            if let Some(url) = link(&said, &base()) {
                prop_assert!(url.starts_with("http://") || url.starts_with("https://"), "{url}");
            }
        }

        #[test]
        fn records_are_short_and_bare(title in ".{0,300}", summary in ".{0,900}", url in "[a-z/:.]{0,20}") {
            let mut batch = Batch::default();
            batch.take(Raw { title: &title, summary: &summary, url: &url, ..Raw::default() }, &base());
            prop_assert_eq!(batch.entries.len() + batch.left_out, 1);
            for entry in &batch.entries {
                let Entry::Kept(it) = entry else { panic!("deleted") };
                prop_assert!(it.title.chars().count() <= TITLE + 1 && it.summary.chars().count() <= SUMMARY + 1);
                prop_assert!(!it.title.chars().chain(it.summary.chars()).any(char::is_control));
            }
        }
    }
}
