//! Which practices somebody looks for: words and filters, as they stand in the address of the list and its files.
//! Anything else in the address is ignored; what is not known is no filter.

use super::model::{KIND, Standing};
use crate::reviews::model::Criterion;
use directory::api::Shelf;
use kernel::Lang;
use network::api::{Kind, Population};
use search::{Order, Query};

/// Practices on one page.
pub const PAGE: usize = 20;
const LAST_PAGE: usize = 1_000;
/// What is counted beside the list.
const FACETS: [&str; 7] = ["theme", "for", "country", "type", "criterion", "results", "language"];

/// A search with its filters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    pub words: String,
    /// Code.
    pub theme: Option<String>,
    pub population: Option<Population>,
    /// Slug of a country.
    pub country: Option<String>,
    pub kind: Option<Kind>,
    pub criteria: Vec<Criterion>,
    pub standings: Vec<Standing>,
    pub language: Option<Lang>,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    /// Reads the parameters of an address.
    pub fn read(shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let all = |name: &'static str| {
            let named = parameters.iter().filter(move |(key, _)| key == name);
            named.map(|(_, value)| value.replace(char::is_control, " ").trim().to_owned())
        };
        let one = |name: &'static str| all(name).find(|value| !value.is_empty());
        Wanted {
            words: one("q").unwrap_or_default().chars().take(200).collect(),
            theme: one("theme").filter(|code| shelf.theme(code).is_some()),
            population: one("for").and_then(|word| Population::parse(&word)),
            country: one("country").filter(|slug| shelf.territories.iter().any(|it| it.slug == *slug)),
            kind: one("type").and_then(|word| Kind::parse(&word)),
            criteria: some(Criterion::ALL, all("criterion"), Criterion::as_str),
            standings: some(Standing::ALL, all("results"), Standing::as_str),
            language: one("language").and_then(|tag| tag.parse().ok()),
            page: one("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, LAST_PAGE) - 1,
        }
    }

    /// The parameters of the address that leads here.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        let mut add = |name, value: &str| all.push((name, value.to_owned()));
        if !self.words.is_empty() {
            add("q", &self.words);
        }
        self.theme.iter().for_each(|it| add("theme", it));
        self.population.iter().for_each(|it| add("for", it.as_str()));
        self.country.iter().for_each(|it| add("country", it));
        self.kind.iter().for_each(|it| add("type", it.as_str()));
        self.criteria.iter().for_each(|it| add("criterion", it.as_str()));
        self.standings.iter().for_each(|it| add("results", it.as_str()));
        self.language.iter().for_each(|it| add("language", it.as_str()));
        all
    }

    /// The same as the end of an address, with its question mark; empty when nothing is asked.
    pub fn query_string(&self) -> String {
        let mut pairs = self.parameters();
        if self.page > 0 {
            pairs.push(("page", (self.page + 1).to_string()));
        }
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// How many filters are in force, words left aside.
    pub fn active(&self) -> usize {
        let one = [
            self.theme.is_some(),
            self.population.is_some(),
            self.country.is_some(),
            self.kind.is_some(),
            self.language.is_some(),
        ];
        one.iter().filter(|it| **it).count() + self.criteria.len() + self.standings.len()
    }

    /// The question to the index.
    pub fn query(&self, lang: Lang) -> Query {
        let mut filters = Vec::new();
        let mut filter = |name: &str, values: Vec<String>| filters.push((name.to_owned(), values));
        filter("theme", self.theme.iter().cloned().collect());
        filter("for", self.population.iter().map(|it| it.as_str().to_owned()).collect());
        filter("country", self.country.iter().cloned().collect());
        filter("type", self.kind.iter().map(|it| it.as_str().to_owned()).collect());
        filter("results", self.standings.iter().map(|it| it.as_str().to_owned()).collect());
        filter("language", self.language.iter().map(|it| it.base().to_string()).collect());
        // Who ticks two criteria wants both.
        self.criteria.iter().for_each(|it| filter("criterion", vec![it.as_str().to_owned()]));
        Query {
            text: self.words.clone(),
            lang: lang.to_string(),
            kinds: vec![KIND.to_owned()],
            filters,
            order: if self.words.is_empty() { Order::Modified } else { Order::Relevance },
            facets: FACETS.map(str::to_owned).to_vec(),
            offset: self.page * PAGE,
            limit: PAGE,
            ..Query::default()
        }
    }
}

fn some<T: Copy>(all: &[T], words: impl Iterator<Item = String>, written: fn(T) -> &'static str) -> Vec<T> {
    let words: Vec<String> = words.collect();
    all.iter().copied().filter(|it| words.iter().any(|word| word == written(*it))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_back_to_what_was_asked() {
        let shelf = Shelf::default();
        let pairs = |text: &str| -> Vec<(String, String)> {
            url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
        };
        let asked = "q=puente&for=women&type=ministry&criterion=effective&criterion=evidenced&results=negative&language=pt&page=2";
        let wanted = Wanted::read(&shelf, &pairs(asked));
        assert_eq!(wanted.query_string().trim_start_matches('?'), asked);
        assert_eq!(wanted.active(), 6);
        let nonsense = Wanted::read(&shelf, &pairs("type=king&theme=x&country=atlantis&page=-4&results=%00"));
        assert_eq!(nonsense, Wanted::default());
    }
}
