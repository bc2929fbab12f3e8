//! A visit to a territory's directory: whose pages, in which language, at what local time.
//! Every page of a territory starts from one; a language or a territory that does not exist is «not found» here.

use crate::directory::Directory;
use crate::shelf::{self, Shelf};
use axum::extract::{FromRequestParts, RawPathParams};
use http::request::Parts;
use jiff::civil::DateTime;
use kernel::{Error, Lang, Shown, Territory, Text};
use maud::{Markup, html};
use platform::ui::{self, Page, TerritoryMark};
use platform::{Cx, Failure, Locale, Visible};
use std::ops::Deref;
use std::sync::Arc;

/// The public pages of a territory, as one request sees them. Other modules frame their pages of a territory with it.
pub struct Grounds {
    pub cx: Cx,
    pub shelf: Arc<Shelf>,
    pub territory: Arc<Territory>,
    /// What the clocks of the territory show.
    pub now: DateTime,
}

/// The visit of one request to the directory.
pub struct Visit {
    pub directory: Arc<Directory>,
    pub grounds: Grounds,
}

impl Deref for Visit {
    type Target = Grounds;

    fn deref(&self) -> &Grounds {
        &self.grounds
    }
}

impl FromRequestParts<Arc<Directory>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, directory: &Arc<Directory>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, directory).await?;
        let path = RawPathParams::from_request_parts(parts, directory).await.map_err(|_| Error::NotFound)?;
        let named = |name: &str| path.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
        let lang = named("lang").unwrap_or_default();
        if cx.lang().as_str() != lang {
            return Err(Error::NotFound.into());
        }
        let slug = named("territory").unwrap_or_default();
        Ok(Visit::to(cx, directory.clone(), &slug)?)
    }
}

impl Visit {
    /// A visit to the territory with this slug.
    pub fn to(cx: Cx, directory: Arc<Directory>, slug: &str) -> kernel::Result<Visit> {
        Ok(Visit { grounds: Grounds::at(cx, directory.shelf(), slug)?, directory })
    }
}

impl Grounds {
    /// The pages of the territory with this slug.
    ///
    /// # Errors
    /// `NotFound` where none is published.
    pub fn at(cx: Cx, shelf: Arc<Shelf>, slug: &str) -> kernel::Result<Grounds> {
        let territory = shelf.published(slug).cloned().ok_or(Error::NotFound)?;
        let now = shelf::local(&territory, cx.app.clock.now());
        Ok(Grounds { cx, shelf, territory: Arc::new(territory), now })
    }

    pub fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn lang(&self) -> Lang {
        self.cx.lang()
    }

    pub fn t(&self, message: &messages::Message) -> String {
        self.cx.locale.t(message)
    }

    pub fn visible<T>(&self) -> Visible<T> {
        self.cx.visible()
    }

    /// Address of a page of this directory; `rest` starts with a slash, or is empty for its home.
    pub fn href(&self, rest: &str) -> String {
        self.href_in(self.lang(), rest)
    }

    fn href_in(&self, lang: Lang, rest: &str) -> String {
        format!("/{lang}/{}{rest}", self.territory.slug)
    }

    /// Full address of a page, as written on paper and in QR codes.
    pub fn url(&self, rest: &str) -> String {
        format!("{}{}", self.cx.app.settings.public(), self.href(rest))
    }

    /// The territory's name as the reader sees it.
    pub fn name(&self) -> &str {
        self.territory.name.show(self.lang()).value
    }

    /// A text of the content, as the reader sees it.
    pub fn show<'a>(&self, text: &'a Text) -> Shown<'a, String> {
        text.show(self.lang())
    }

    /// A short text with its mark.
    pub fn text(&self, text: &Text) -> Markup {
        ui::text(self.locale(), self.show(text))
    }

    /// A short text without its mark.
    pub fn plain(&self, text: &Text) -> Markup {
        ui::plain(self.locale(), self.show(text))
    }

    /// Several paragraphs of plain text.
    pub fn paragraphs(&self, text: &Text) -> Markup {
        let shown = self.show(text);
        let other = shown.lang != self.lang();
        html! {
            div class="prose" lang=[other.then_some(shown.lang)] dir=[other.then(|| shown.dir().as_str())] {
                @for paragraph in shown.value.split("\n\n").filter(|it| !it.trim().is_empty()) { p { (paragraph.trim()) } }
            }
            (ui::mark(self.locale(), shown))
        }
    }

    /// A page of this directory at `rest`, with its languages, breadcrumbs and footer.
    pub fn page(&self, title: String, rest: &str, body: Markup) -> Page<'_> {
        let mut page = Page::new(self.locale(), title, body);
        let public = self.cx.app.settings.public();
        page.canonical = Some(format!("{public}{}", self.href(rest)));
        page.alternates = self.languages().into_iter().map(|lang| (lang, self.href_in(lang, rest))).collect();
        page.territory = Some(TerritoryMark { name: self.name().to_owned(), href: self.href("") });
        page.example = self.territory.example;
        let home = (self.name().to_owned(), (!rest.is_empty()).then(|| self.href("")));
        page.breadcrumbs = if rest.is_empty() { Vec::new() } else { vec![home] };
        page.links = vec![
            (self.t(&crate::msg::brochure()), self.href("/brochure.pdf")),
            (self.t(&crate::msg::poster()), self.href("/poster.pdf")),
            (self.t(&crate::msg::change_territory()), format!("/{}", self.lang())),
            (self.t(&crate::msg::api_title()), "/api".to_owned()),
            (self.t(&platform::msg::nav_workspace()), format!("/{}/work", self.lang())),
        ];
        page.links.splice(..0, self.ways());
        page.links.extend(self.cx.app.signposts(self.locale()));
        page
    }

    /// What other modules have about this territory, as (label, address).
    pub fn ways(&self) -> Vec<(String, String)> {
        let ways = self.cx.app.ways(self.locale(), self.territory.id);
        ways.into_iter().map(|(label, rest)| (label, self.href(rest))).collect()
    }

    /// The interface languages, those that the territory offers first.
    pub fn languages(&self) -> Vec<Lang> {
        let offered = self.territory.languages.iter().copied().filter(|lang| lang.has_interface());
        let mut languages: Vec<Lang> = offered.collect();
        languages.extend(Lang::INTERFACE.into_iter().filter(|lang| !languages.contains(lang)).collect::<Vec<_>>());
        languages
    }
}
