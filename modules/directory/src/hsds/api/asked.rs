//! Reads what is asked of the API. Whatever stands in the address, it is understood or refused with words that help.
//! A parameter that the route does not have is ignored; an empty one is as good as none; of several, the first counts.

use super::parameters::Parameter;
use super::pieces::Depth;
use jiff::{Timestamp, civil, tz::TimeZone};
use kernel::{Error, Lang, Result};
use uuid::Uuid;

/// Records on a page unless told.
pub(super) const PAGE: usize = 25;
pub(super) const LARGEST_PAGE: usize = 100;
/// Of a page one record a line, or of minimal records.
pub(super) const STREAMED_PAGE: usize = 1_000;
/// Records that may come before a page.
pub(super) const DEEPEST: usize = 100_000;
/// In characters.
pub(super) const LONGEST_SEARCH: usize = 200;
/// Metres.
const FARTHEST: f64 = 1_000_000.0;

/// What is asked, understood.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Asked {
    pub search: String,
    /// From 1; `None` when neither a page nor its size is asked for.
    pub page: Option<usize>,
    pub per_page: Option<usize>,
    pub lines: bool,
    pub term: Option<Uuid>,
    pub taxonomy: Option<Uuid>,
    pub organisation: Option<Uuid>,
    /// Inclusive, in Unix seconds.
    pub modified_from: Option<i64>,
    pub minimal: bool,
    pub full: bool,
    pub full_service: bool,
    pub top_only: bool,
    pub parent: Option<Uuid>,
    /// In lower case, as the index has it.
    pub postcode: Option<String>,
    /// Metres.
    pub proximity: Option<f64>,
    pub territory: Option<String>,
    pub language: Option<Lang>,
}

impl Asked {
    /// Reads the query of an address.
    ///
    /// # Errors
    /// `Malformed`, naming the parameter and what it may be.
    pub fn read(query: &str, known: &[Parameter]) -> Result<Asked> {
        let mut asked = Asked::default();
        let mut seen = Vec::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let Some(parameter) = known.iter().find(|parameter| parameter.name() == name) else { continue };
            let value = value.trim();
            if value.is_empty() || seen.contains(parameter) {
                continue;
            }
            seen.push(*parameter);
            asked.take(*parameter, value).map_err(|must| refused(parameter.name(), value, &must))?;
        }
        asked.check()?;
        Ok(asked)
    }

    fn take(&mut self, parameter: Parameter, value: &str) -> Result<(), String> {
        match parameter {
            Parameter::Search => self.search = text(value, LONGEST_SEARCH)?,
            Parameter::Page => self.page = Some(number(value)?),
            Parameter::PerPage => self.per_page = Some(number(value)?),
            Parameter::Format => self.lines = one_of(value, &["json", "ndjson"])? == 1,
            Parameter::TaxonomyTermId => self.term = Some(uuid(value)?),
            Parameter::TaxonomyId => self.taxonomy = Some(uuid(value)?),
            Parameter::OrganizationId => self.organisation = Some(uuid(value)?),
            Parameter::ModifiedAfter => self.modified_from = Some(instant(value)?.as_second()),
            Parameter::Minimal => self.minimal = flag(value)?,
            Parameter::Full => self.full = flag(value)?,
            Parameter::FullService => self.full_service = flag(value)?,
            Parameter::TopOnly => self.top_only = flag(value)?,
            Parameter::ParentId => self.parent = Some(uuid(value)?),
            Parameter::Postcode => self.postcode = Some(text(value, 20)?.to_lowercase()),
            Parameter::Proximity => self.proximity = Some(metres(value)?),
            Parameter::Territory => self.territory = Some(text(value, 100)?),
            Parameter::Language => {
                self.language =
                    Some(value.parse().map_err(|_| "a BCP 47 language tag, such as fr, ar or pt-BR".to_owned())?)
            }
        }
        Ok(())
    }

    /// What cannot be told of one parameter alone.
    fn check(&self) -> Result<()> {
        let largest = if self.lines || self.minimal { STREAMED_PAGE } else { LARGEST_PAGE };
        if let Some(size) = self.per_page.filter(|size| *size > largest) {
            return Err(refused("per_page", &size.to_string(), &format!("at most {largest}")));
        }
        let offset = (self.page() - 1).checked_mul(self.per_page());
        if offset.is_none_or(|offset| offset > DEEPEST) {
            let must = format!("at most {} with per_page={}", DEEPEST / self.per_page() + 1, self.per_page());
            return Err(refused("page", &self.page().to_string(), &must));
        }
        if self.minimal && self.full {
            return Err(refused("full", "true", "left out when minimal is true"));
        }
        if self.proximity.is_some() && self.postcode.is_none() {
            return Err(Error::Malformed("proximity: postcode must be given too.".into()));
        }
        Ok(())
    }

    /// From 1.
    pub fn page(&self) -> usize {
        self.page.unwrap_or(1)
    }

    pub fn per_page(&self) -> usize {
        self.per_page.unwrap_or(if self.lines { STREAMED_PAGE } else { PAGE })
    }

    /// Records before the page.
    pub fn offset(&self) -> usize {
        (self.page() - 1) * self.per_page()
    }

    /// All results are wanted, one record a line.
    pub fn streams(&self) -> bool {
        self.lines && self.page.is_none() && self.per_page.is_none()
    }

    /// How much of each record a list shows.
    pub fn depth(&self) -> Depth {
        match self {
            Asked { minimal: true, .. } => Depth::Minimal,
            Asked { full_service: true, .. } => Depth::FullServices,
            Asked { full: true, .. } => Depth::Full,
            _ => Depth::Summary,
        }
    }
}

/// The identifier in a path.
pub(super) fn path_id(text: &str) -> Result<Uuid> {
    uuid(text).map_err(|must| refused("id", text, &must))
}

fn refused(name: &str, value: &str, must: &str) -> Error {
    let short: String = value.chars().take(40).collect();
    Error::Malformed(format!("{name}: «{short}» must be {must}."))
}

fn text(value: &str, most: usize) -> Result<String, String> {
    if value.chars().count() > most { Err(format!("at most {most} characters long")) } else { Ok(value.to_owned()) }
}

fn number(value: &str) -> Result<usize, String> {
    value.parse().ok().filter(|number| *number > 0).ok_or_else(|| "a whole number from 1".into())
}

fn one_of(value: &str, words: &[&str]) -> Result<usize, String> {
    words.iter().position(|word| *word == value).ok_or_else(|| words.join(" or "))
}

fn flag(value: &str) -> Result<bool, String> {
    one_of(value, &["true", "false", "1", "0"]).map(|at| at % 2 == 0).map_err(|_| "true or false".into())
}

/// Only the usual form with hyphens: it is the one that answers have.
fn uuid(value: &str) -> Result<Uuid, String> {
    let must = || "a UUID, such as 018f2b1c-7d3e-7a4b-8c5d-6e7f8a9b0c1d".to_owned();
    if value.len() == 36 { Uuid::try_parse(value).map_err(|_| must()) } else { Err(must()) }
}

/// RFC 3339, or a date and time or a date alone in UTC. An offset's plus sign may have come as a space.
fn instant(value: &str) -> Result<Timestamp, String> {
    let whole = value.replace(' ', "+");
    let utc = |time: civil::DateTime| time.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    let zoned = whole.parse::<Timestamp>().ok();
    let local = || whole.parse::<civil::DateTime>().ok().and_then(utc);
    let day = || whole.parse::<civil::Date>().ok().and_then(|day| utc(day.to_datetime(civil::Time::midnight())));
    zoned.or_else(local).or_else(day).ok_or_else(|| "a date or a date and time, such as 2026-01-31T12:00:00Z".into())
}

fn metres(value: &str) -> Result<f64, String> {
    let number = value.parse::<f64>().ok().filter(|number| *number > 0.0 && *number <= FARTHEST);
    number.ok_or_else(|| format!("a number of metres from 1 to {FARTHEST}"))
}
