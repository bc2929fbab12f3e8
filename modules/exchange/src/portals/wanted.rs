//! Which portals somebody looks for, as it stands in the address of the list and its files.
//! What is not known is no filter.

use super::model::{Phase, Question, Seen};
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Lang, Territory};
use platform::asked::{Asked, query_string};

/// Portals on one page.
pub const PAGE: usize = 20;
const LAST_PAGE: usize = 100;

/// A question with the language that the portal must speak.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    pub words: String,
    /// Slug.
    pub place: Option<String>,
    pub phase: Option<Phase>,
    /// Code.
    pub theme: Option<String>,
    pub language: Option<Lang>,
    /// From 0.
    pub page: usize,
}

impl Wanted {
    /// Reads the parameters of an address.
    pub fn read(shelf: &Shelf, parameters: &[(String, String)]) -> Wanted {
        let asked = Asked(parameters);
        Wanted {
            words: asked.words(),
            place: asked.one("place").filter(|slug| shelf.territories.iter().any(|it| it.slug == *slug)),
            phase: asked.one("phase").and_then(|word| Phase::parse(&word)),
            theme: asked.one("theme").filter(|code| shelf.theme(code).is_some()),
            language: asked.one("language").and_then(|tag| tag.parse().ok()),
            page: asked.page(LAST_PAGE),
        }
    }

    /// The parameters of the address that leads here, without the page.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        let mut add = |name, value: &str| all.push((name, value.to_owned()));
        if !self.words.is_empty() {
            add("q", &self.words);
        }
        self.place.iter().for_each(|it| add("place", it));
        self.phase.iter().for_each(|it| add("phase", it.as_str()));
        self.theme.iter().for_each(|it| add("theme", it));
        self.language.iter().for_each(|it| add("language", it.as_str()));
        all
    }

    /// The same as the end of an address.
    pub fn query_string(&self) -> String {
        query_string(self.parameters(), self.page)
    }

    /// The place asked for.
    pub fn territory<'a>(&self, shelf: &'a Shelf) -> Option<&'a Territory> {
        let slug = self.place.as_deref()?;
        shelf.territories.iter().find(|it| it.slug == slug)
    }

    /// What is asked of portals.
    pub fn question(&self, shelf: &Shelf) -> Question {
        Question {
            territory: self.territory(shelf).map(|it| it.id),
            phase: self.phase,
            theme: self.theme.as_deref().and_then(|code| shelf.theme(code)).map(|it| it.id),
        }
    }

    /// The portals that answer, the best first.
    pub fn among<'a>(&self, shelf: &Shelf, all: &'a [Seen], lang: Lang, today: Date) -> Vec<&'a Seen> {
        let words = self.words.to_lowercase();
        let mut found = super::model::answers(shelf, all, self.question(shelf), lang, today);
        found.retain(|it| {
            let portal = &it.portal;
            let speaks = self.language.is_none_or(|lang| portal.languages.iter().any(|it| it.base() == lang.base()));
            let texts = [Some(&portal.name), portal.summary.as_ref()].into_iter().flatten();
            let mut said = texts.flat_map(|text| text.versions().map(|(_, it)| it.value.to_lowercase()));
            let named = portal.owner.to_lowercase().contains(&words) || portal.url.to_lowercase().contains(&words);
            speaks && (words.is_empty() || named || said.any(|it| it.contains(&words)))
        });
        found
    }
}
