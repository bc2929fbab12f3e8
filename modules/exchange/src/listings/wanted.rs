//! Which offers or requests somebody looks for: words and filters, as they stand in the address of the list and its files.
//! Anything else in the address is ignored; what is not known is no filter.

use super::model::{Side, Urgency};
use super::policy::Sight;
use crate::modality::Modality;
use directory::api::Shelf;
use kernel::Lang;
use search::{Order, Query};

/// Listings on one page.
pub const PAGE: usize = 20;
const LAST_PAGE: usize = 1_000;
/// What is counted beside the list.
const FACETS: [&str; 5] = ["theme", "country", "modality", "language", "urgency"];

/// A search with its filters.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub side: Side,
    pub words: String,
    /// Code.
    pub theme: Option<String>,
    /// Slug of a country.
    pub country: Option<String>,
    pub modality: Option<Modality>,
    /// A working language.
    pub language: Option<Lang>,
    pub urgency: Option<Urgency>,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    /// Everything of a side.
    pub fn all(side: Side) -> Wanted {
        Wanted {
            side,
            words: String::new(),
            theme: None,
            country: None,
            modality: None,
            language: None,
            urgency: None,
            page: 0,
        }
    }

    /// Reads the parameters of an address.
    pub fn read(side: Side, shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let one = |name: &str| {
            let named = parameters.iter().filter(|(key, _)| key == name);
            let values = named.map(|(_, value)| value.replace(char::is_control, " ").trim().to_owned());
            values.into_iter().find(|value| !value.is_empty())
        };
        Wanted {
            side,
            words: one("q").unwrap_or_default().chars().take(200).collect(),
            theme: one("theme").filter(|code| shelf.theme(code).is_some()),
            country: one("country").filter(|slug| shelf.territories.iter().any(|it| it.slug == *slug)),
            modality: one("modality").and_then(|word| Modality::parse(&word)),
            language: one("language").and_then(|tag| tag.parse().ok()),
            urgency: one("urgency").and_then(|word| Urgency::parse(&word)).filter(|_| side == Side::Request),
            page: one("page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, LAST_PAGE) - 1,
        }
    }

    /// The filters in force, words left aside.
    pub fn filters(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("theme", self.theme.clone()),
            ("country", self.country.clone()),
            ("modality", self.modality.map(|it| it.as_str().to_owned())),
            ("language", self.language.map(|it| it.to_string())),
            ("urgency", self.urgency.map(|it| it.as_str().to_owned())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The parameters of the address that leads here.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let words = (!self.words.is_empty()).then(|| ("q", self.words.clone()));
        words.into_iter().chain(self.filters()).collect()
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

    /// The question to the index, which gives nothing that is not seen.
    pub fn query(&self, lang: Lang, sight: &Sight) -> Query {
        let mut filters: Vec<(String, Vec<String>)> =
            self.filters().into_iter().map(|(name, value)| (name.to_owned(), vec![value])).collect();
        filters.extend(sight.words().map(|words| ("seen".to_owned(), words)));
        Query {
            text: self.words.clone(),
            lang: lang.to_string(),
            kinds: vec![self.side.as_str().to_owned()],
            filters,
            order: if self.words.is_empty() { Order::Modified } else { Order::Relevance },
            facets: FACETS.map(str::to_owned).to_vec(),
            offset: self.page * PAGE,
            limit: PAGE,
            ..Query::default()
        }
    }
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
        let asked = "q=puente&modality=training&language=pt&urgency=urgent&page=2";
        let wanted = Wanted::read(Side::Request, &shelf, &pairs(asked));
        assert_eq!(wanted.query_string().trim_start_matches('?'), asked);
        let offers = Wanted::read(Side::Offer, &shelf, &pairs(asked));
        assert_eq!(offers.urgency, None);
        let nonsense = pairs("modality=king&theme=x&country=atlantis&page=-4&urgency=%00&language=%20");
        assert_eq!(Wanted::read(Side::Request, &shelf, &nonsense), Wanted::all(Side::Request));
    }
}
