//! Which organisations somebody looks for: words and filters, as they stand in the address of the list and its exports.
//! Anything else in the address is ignored; what is not known is no filter.

use super::listing::whole;
use super::model::{Capacity, Kind, Level, Population};
use directory::api::Shelf;
use kernel::{Lang, Territory};
use platform::asked::{Asked, query_string};
use search::{Order, Query};

/// Organisations on one page.
pub const PAGE: usize = 25;
const LAST_PAGE: usize = 2_000;
/// What is counted beside the list.
const FACETS: [&str; 7] = ["type", "level", "territory", "theme", "for", "can", "language"];

/// A search with its filters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    pub words: String,
    /// Slug.
    pub territory: Option<String>,
    /// Also those that serve a wider area around the territory.
    pub wider: bool,
    pub kinds: Vec<Kind>,
    pub levels: Vec<Level>,
    /// Codes.
    pub themes: Vec<String>,
    pub population: Option<Population>,
    pub capacities: Vec<Capacity>,
    pub language: Option<Lang>,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    /// Reads the parameters of an address.
    pub fn read(shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let asked = Asked(parameters);
        let (all, one) = (|name| asked.all(name), |name| asked.one(name));
        let known = |slug: &String| shelf.territories.iter().any(|it| it.slug == *slug);
        let mut themes: Vec<String> = all("theme").filter(|code| shelf.theme(code).is_some()).take(30).collect();
        themes.dedup();
        Wanted {
            words: asked.words(),
            territory: one("territory").filter(known),
            wider: one("wider").is_some(),
            kinds: Kind::ALL.iter().copied().filter(|it| all("type").any(|word| word == it.as_str())).collect(),
            levels: Level::ALL.iter().copied().filter(|it| all("level").any(|word| word == it.as_str())).collect(),
            themes,
            population: one("for").and_then(|word| Population::parse(&word)),
            capacities: all("can").filter_map(|word| Capacity::parse(&word)).take(30).collect(),
            language: one("language").and_then(|tag| tag.parse().ok()),
            page: asked.page(LAST_PAGE),
        }
    }

    /// The territory asked for.
    pub fn place<'a>(&self, shelf: &'a Shelf) -> Option<&'a Territory> {
        let slug = self.territory.as_deref()?;
        shelf.territories.iter().find(|it| it.slug == slug)
    }

    /// The parameters of the address that leads here.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        let mut add = |name, value: &str| all.push((name, value.to_owned()));
        if !self.words.is_empty() {
            add("q", &self.words);
        }
        self.territory.iter().for_each(|slug| add("territory", slug));
        if self.wider {
            add("wider", "1");
        }
        self.kinds.iter().for_each(|it| add("type", it.as_str()));
        self.levels.iter().for_each(|it| add("level", it.as_str()));
        self.themes.iter().for_each(|it| add("theme", it));
        self.population.iter().for_each(|it| add("for", it.as_str()));
        self.capacities.iter().for_each(|it| add("can", it.as_str()));
        self.language.iter().for_each(|it| add("language", it.as_str()));
        all
    }

    /// The same as the end of an address, with its question mark; empty when nothing is asked.
    pub fn query_string(&self) -> String {
        query_string(self.parameters(), self.page)
    }

    /// How many filters are in force, words left aside.
    pub fn active(&self) -> usize {
        let one = [self.territory.is_some(), self.population.is_some(), self.language.is_some(), self.wider];
        one.iter().filter(|it| **it).count()
            + self.kinds.len()
            + self.levels.len()
            + self.themes.len()
            + self.capacities.len()
    }

    /// The question to the index, for what the public sees.
    pub fn query(&self, shelf: &Shelf, lang: Lang) -> Query {
        let mut filters = vec![("listed".to_owned(), vec!["yes".to_owned()])];
        let mut filter = |name: &str, values: Vec<String>| filters.push((name.to_owned(), values));
        if let Some(place) = self.place(shelf) {
            filter("territory", area(shelf, place, self.wider));
        }
        filter("type", self.kinds.iter().map(|it| it.as_str().to_owned()).collect());
        filter("level", self.levels.iter().map(|it| it.as_str().to_owned()).collect());
        filter("theme", self.themes.clone());
        filter("for", self.population.iter().map(|it| it.as_str().to_owned()).collect());
        filter("can", self.capacities.iter().map(|it| it.as_str().to_owned()).collect());
        filter("language", self.language.iter().map(|it| it.base().to_string()).collect());
        Query {
            text: self.words.clone(),
            lang: lang.to_string(),
            filters,
            order: if self.words.is_empty() { Order::Name } else { Order::Relevance },
            facets: FACETS.map(str::to_owned).to_vec(),
            offset: self.page * PAGE,
            limit: PAGE,
            ..Query::default()
        }
    }
}

/// The values under which those are found that work in a territory; `wider`: or serve the whole of one around it.
pub fn area(shelf: &Shelf, place: &Territory, wider: bool) -> Vec<String> {
    let mut values = vec![place.id.to_string()];
    if wider {
        values.extend(shelf.around(place.id).into_iter().skip(1).map(|it| whole(it.id)));
    }
    values
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
        let asked = "q=abri&type=association&type=university&level=national&for=women&can=training&language=ar&page=3";
        let wanted = Wanted::read(&shelf, &pairs(asked));
        assert_eq!(wanted.query_string().trim_start_matches('?'), asked);
        assert_eq!(wanted.active(), 6);
        let nonsense = Wanted::read(&shelf, &pairs("type=king&theme=x&territory=atlantis&page=-4&language=%00"));
        assert_eq!(nonsense, Wanted::default());
    }
}
