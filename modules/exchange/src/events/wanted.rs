//! What somebody asks of the list of events: words, kind, country, theme, whether they are to come; a page of it.
//! What an address does not know is no filter.

use super::model::Kind;
use super::store::Entry;
use directory::api::Shelf;
use platform::asked::{Asked, query_string};

/// Events of one page.
pub const PAGE: usize = 20;
/// Pages at most.
const LAST: usize = 500;

/// What is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub words: String,
    pub kind: Option<Kind>,
    /// The slug of a country.
    pub country: Option<String>,
    /// The code of a theme.
    pub theme: Option<String>,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    pub fn read(shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let asked = Asked(parameters);
        let country = |slug: &String| shelf.territories.iter().any(|it| it.slug == *slug);
        Wanted {
            words: asked.words(),
            kind: asked.one("kind").and_then(|word| Kind::parse(&word)),
            country: asked.one("country").filter(country),
            theme: asked.one("theme").filter(|code| shelf.theme(code).is_some()),
            page: asked.page(LAST),
        }
    }

    /// The filters in force, as parameters.
    pub fn filters(&self) -> Vec<(&'static str, String)> {
        let kind = self.kind.map(|it| ("kind", it.as_str().to_owned()));
        let country = self.country.clone().map(|it| ("country", it));
        let theme = self.theme.clone().map(|it| ("theme", it));
        [kind, country, theme].into_iter().flatten().collect()
    }

    /// The end of the address of this list.
    pub fn query_string(&self) -> String {
        let words = (!self.words.is_empty()).then(|| ("q", self.words.clone()));
        query_string(words.into_iter().chain(self.filters()).collect(), self.page)
    }

    /// The same without one of its filters.
    pub fn without(&self, name: &str) -> Wanted {
        let mut it = Wanted { page: 0, ..self.clone() };
        match name {
            "kind" => it.kind = None,
            "country" => it.country = None,
            _ => it.theme = None,
        }
        it
    }

    /// Whether an event is of this kind, country and theme; its words are the index's to say.
    pub fn takes(&self, shelf: &Shelf, it: &Entry) -> bool {
        let country = it.event.territory.and_then(|id| shelf.country(id)).map(|it| it.slug.as_str());
        let theme = self.theme.as_deref().and_then(|code| shelf.theme(code));
        self.kind.is_none_or(|kind| kind == it.event.kind)
            && self.country.as_deref().is_none_or(|wanted| country == Some(wanted))
            && theme.is_none_or(|theme| it.event.themes.contains(&theme.id))
    }
}
