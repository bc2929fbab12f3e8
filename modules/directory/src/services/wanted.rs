//! What somebody looks for: words and filters, as they stand in the address of a results page.
//! Anything else in the address is ignored; numbers are kept within bounds.

use crate::records::Record;
use crate::services::Service;
use crate::visit::Visit;
use jiff::civil::Date;
use kernel::Lang;
use platform::asked::{Asked, query_string};
use search::{Moment, Near, Order, Point, Query};

/// Services on one page of results.
pub const PAGE: usize = 20;
const LAST_PAGE: usize = 500;

/// A search with its filters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    pub words: String,
    pub themes: Vec<String>,
    pub language: Option<Lang>,
    pub open_now: bool,
    pub open_on: Option<Date>,
    pub free: bool,
    pub accessible: bool,
    pub audience: Option<String>,
    /// Latitude and longitude of the reader, rounded to about 100 m.
    pub near: Option<(f64, f64)>,
    pub within_km: Option<f64>,
    pub order: Order,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    /// Reads the parameters of an address.
    pub fn read(parameters: &[(String, String)]) -> Wanted {
        let asked = Asked(parameters);
        let (all, one) = (|name| asked.all(name), |name| asked.one(name));
        let number = |name: &'static str| one(name)?.parse::<f64>().ok().filter(|number| number.is_finite());
        let short = |value: &String| value.len() <= 60;
        let open = one("open").unwrap_or_default();
        let near = number("lat").zip(number("lon")).filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0);
        Wanted {
            words: asked.words(),
            themes: all("theme").filter(|value| !value.is_empty()).filter(short).take(20).collect(),
            language: one("language").and_then(|tag| tag.parse().ok()),
            open_now: open == "now",
            open_on: open.parse().ok(),
            free: one("free").is_some(),
            accessible: one("accessible").is_some(),
            audience: one("for").filter(short),
            near: near.map(|(lat, lon)| (round(lat), round(lon))),
            within_km: number("km").map(|km| km.clamp(0.1, 500.0)),
            order: match one("order").as_deref() {
                Some("distance") => Order::Distance,
                Some("name") => Order::Name,
                _ => Order::Relevance,
            },
            page: asked.page(LAST_PAGE),
        }
    }

    /// The parameters of the address that leads here; the page only when asked.
    pub fn parameters(&self, with_page: bool) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        let mut add = |name, value: String| all.push((name, value));
        if !self.words.is_empty() {
            add("q", self.words.clone());
        }
        self.themes.iter().for_each(|theme| add("theme", theme.clone()));
        if let Some(language) = self.language {
            add("language", language.to_string());
        }
        if self.open_now {
            add("open", "now".into());
        } else if let Some(day) = self.open_on {
            add("open", day.to_string());
        }
        if self.free {
            add("free", "1".into());
        }
        if self.accessible {
            add("accessible", "1".into());
        }
        if let Some(audience) = &self.audience {
            add("for", audience.clone());
        }
        if let Some((lat, lon)) = self.near {
            add("lat", lat.to_string());
            add("lon", lon.to_string());
        }
        if let Some(km) = self.within_km {
            add("km", km.to_string());
        }
        match self.order {
            Order::Distance => add("order", "distance".into()),
            Order::Name => add("order", "name".into()),
            Order::Relevance | Order::Modified => {}
        }
        if with_page && self.page > 0 {
            add("page", (self.page + 1).to_string());
        }
        all
    }

    /// The address of the results, relative to the territory.
    pub fn rest(&self) -> String {
        format!("/services{}", query_string(self.parameters(true), 0))
    }

    /// How many filters are in force.
    pub fn active(&self) -> usize {
        let flags = [
            self.free,
            self.accessible,
            self.language.is_some(),
            self.open_now || self.open_on.is_some(),
            self.audience.is_some(),
        ];
        flags.iter().filter(|flag| **flag).count()
            + self.themes.len()
            + usize::from(self.within_km.is_some() && self.near.is_some())
    }

    /// The question to the search index.
    pub fn query(&self, visit: &Visit) -> Query {
        let mut filters = vec![("territory".to_owned(), vec![visit.territory.id.to_string()])];
        let mut filter = |name: &str, values: Vec<String>| filters.push((name.to_owned(), values));
        filter("theme", self.themes.clone());
        filter("language", self.language.iter().map(|lang| lang.base().to_string()).collect());
        filter("free", self.free.then(|| "yes".to_owned()).into_iter().collect());
        filter("accessible", self.accessible.then(|| "yes".to_owned()).into_iter().collect());
        filter("for", self.audience.iter().cloned().collect());
        let now = moment(visit.now);
        Query {
            text: self.words.clone(),
            lang: visit.lang().to_string(),
            kinds: vec![Service::KIND.to_owned()],
            filters,
            open_at: self.open_now.then_some(now),
            open_on: self.open_on.filter(|_| !self.open_now).map(day),
            now: Some(now),
            near: self
                .near
                .map(|(lat, lon)| Near { point: Point { lat, lon }, within_m: self.within_km.map(|km| km * 1000.0) }),
            order: self.order,
            facets: ["theme", "language", "free", "accessible", "for"].map(str::to_owned).to_vec(),
            offset: self.page * PAGE,
            limit: PAGE,
            ..Query::default()
        }
    }
}

fn round(degrees: f64) -> f64 {
    (degrees * 1000.0).round() / 1000.0
}

/// Days since 1970-01-01.
pub fn day(date: Date) -> i32 {
    (date - jiff::civil::date(1970, 1, 1)).get_days()
}

/// A local time as the index counts it.
pub fn moment(now: jiff::civil::DateTime) -> Moment {
    let minute = u16::try_from(i32::from(now.hour()) * 60 + i32::from(now.minute())).unwrap_or_default();
    Moment { day: day(now.date()), minute }
}
