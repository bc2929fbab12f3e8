//! The document around every page: head, skip link, header with territory and languages, breadcrumbs, footer.
//! The language switcher and every link work without scripts; nothing in it is inline, so the strict policy holds.

use super::{Locale, breadcrumbs, icon, msg};
use crate::assets::url;
use kernel::Lang;
use maud::{DOCTYPE, Markup, html};

/// A page, ready to be put in the shell. Build it with [`Page::new`] and fill what it has.
pub struct Page<'a> {
    pub locale: &'a Locale,
    pub title: String,
    pub description: Option<String>,
    /// Its full address, without parameters that change nothing.
    pub canonical: Option<String>,
    /// The same page in other languages, this one among them: what the language switcher shows.
    pub alternates: Vec<(Lang, String)>,
    pub breadcrumbs: Vec<(String, Option<String>)>,
    pub territory: Option<TerritoryMark>,
    /// On the example network, which says so on every page.
    pub example: bool,
    /// Whether search engines must leave it out.
    pub unlisted: bool,
    /// Links of the footer: label, address.
    pub links: Vec<(String, String)>,
    /// More of the head, such as JSON-LD.
    pub head: Markup,
    pub body: Markup,
    /// Modules of `web/scripts` beyond `site`, by name.
    pub scripts: &'static [&'static str],
}

/// The territory in whose directory the page lies.
#[derive(Debug, Clone)]
pub struct TerritoryMark {
    pub name: String,
    /// Its home page, `/{lang}/{slug}`; its offline bundle is `{href}/bundle.json`.
    pub href: String,
}

impl<'a> Page<'a> {
    pub fn new(locale: &'a Locale, title: impl Into<String>, body: Markup) -> Self {
        Self {
            locale,
            title: title.into(),
            description: None,
            canonical: None,
            alternates: Vec::new(),
            breadcrumbs: Vec::new(),
            territory: None,
            example: false,
            unlisted: false,
            links: Vec::new(),
            head: html! {},
            body,
            scripts: &[],
        }
    }
}

/// Scheme and host of the page's full address; search engines want those of its other languages in full too.
fn origin<'a>(page: &'a Page<'_>) -> &'a str {
    let canonical = page.canonical.as_deref().unwrap_or_default();
    let host = canonical.find("://").map_or(0, |at| at + 3);
    canonical[host..].find('/').map_or("", |path| &canonical[..host + path])
}

/// The whole document.
pub fn document(page: &Page<'_>) -> Markup {
    let locale = page.locale;
    html! {
        (DOCTYPE)
        html lang=(locale.lang) dir=(locale.dir().as_str()) {
            (head(page))
            body data-territory=[page.territory.as_ref().map(|it| it.href.as_str())]
                data-sent=(locale.t(&msg::ui_form_sent())) data-kept=(locale.t(&msg::ui_form_kept()))
                data-refused=(locale.t(&msg::ui_form_refused())) {
                a class="skip" href="#main" { (locale.t(&msg::skip_to_content())) }
                (header(page))
                main id="main" tabindex="-1" {
                    (breadcrumbs(locale, &page.breadcrumbs))
                    (page.body)
                }
                (footer(page))
            }
        }
    }
}

fn head(page: &Page<'_>) -> Markup {
    let name = page.locale.t(&msg::site_name());
    let title = match &page.territory {
        Some(place) if place.name != page.title => format!("{} · {} · {name}", page.title, place.name),
        _ if page.title == name => name.clone(),
        _ => format!("{} · {name}", page.title),
    };
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (title) }
            @if let Some(description) = &page.description {
                meta name="description" content=(description);
                meta property="og:description" content=(description);
            }
            meta property="og:title" content=(page.title);
            meta property="og:site_name" content=(name);
            @if page.unlisted { meta name="robots" content="noindex"; }
            @if let Some(canonical) = &page.canonical { link rel="canonical" href=(canonical); }
            @for (lang, href) in &page.alternates { link rel="alternate" hreflang=(lang) href={ (origin(page)) (href) }; }
            meta name="color-scheme" content="light dark";
            meta name="theme-color" content="#f6efe6" media="(prefers-color-scheme: light)";
            meta name="theme-color" content="#172324" media="(prefers-color-scheme: dark)";
            // Before the sheet and not a module: the reader's own choice of light or dark must hold from the first paint.
            script src=(url("theme.js")) {}
            link rel="stylesheet" href=(url("style.css"));
            link rel="icon" type="image/svg+xml" href=(url("teranga.svg"));
            link rel="manifest" href={ "/" (page.locale.lang) "/manifest.webmanifest" };
            script type="module" src=(url("site.js")) {}
            @for name in page.scripts { script type="module" src=(url(&format!("{name}.js"))) {} }
            (page.head)
        }
    }
}

fn header(page: &Page<'_>) -> Markup {
    let locale = page.locale;
    html! {
        header class="header" {
            div class="header-row" {
                a class="brand" href={ "/" (locale.lang) } { (emblem()) span class="brand-name" { (locale.t(&msg::site_name())) } }
                @if let Some(place) = &page.territory { a class="header-place" href=(place.href) { (icon("map-pin")) (place.name) } }
                div class="header-tools" {
                    button class="tool" type="button" hidden data-theme-toggle aria-label=(locale.t(&msg::ui_theme())) { (icon("moon")) (icon("sun")) }
                    (languages(page))
                }
            }
            div class="band" aria-hidden="true" {}
            @if page.example { p class="strip" { (icon("info")) " " (locale.t(&msg::example_notice())) } }
            p class="status" role="status" data-status {}
        }
    }
}

/// An open door with light inside: the house that receives.
fn emblem() -> Markup {
    html! {
        svg class="brand-mark" viewBox="0 0 28 32" aria-hidden="true" focusable="false" {
            path class="brand-door" d="M0 14a14 14 0 0 1 28 0v15a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3z" {}
            path class="brand-light" d="M7 15a7 7 0 0 1 14 0v17H7z" {}
            path class="brand-thread" d="M14 12.500l4 5-4 5-4-5z" {}
        }
    }
}

fn languages(page: &Page<'_>) -> Markup {
    let locale = page.locale;
    html! {
        @if !page.alternates.is_empty() {
            details class="language-menu" data-menu {
                summary {
                    (icon("language"))
                    span class="visually-hidden" { (locale.t(&msg::language_choose())) (locale.colon()) }
                    span { (locale.autonym(locale.lang)) }
                }
                ul {
                    @for (lang, href) in &page.alternates {
                        li {
                            a href=(href) hreflang=(lang) lang=(lang) dir=(lang.dir().as_str()) aria-current=[(*lang == locale.lang).then_some("true")] {
                                (locale.autonym(*lang)) @if *lang == locale.lang { (icon("check")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn footer(page: &Page<'_>) -> Markup {
    let locale = page.locale;
    html! {
        footer class="footer" {
            div class="band" aria-hidden="true" {}
            div class="footer-row" {
                p { strong { (locale.t(&msg::site_name())) } " · " (locale.t(&msg::ui_promise())) }
                @if !page.links.is_empty() {
                    nav aria-label=(locale.t(&msg::nav_footer())) { ul { @for (label, href) in &page.links { li { a href=(href) { (label) } } } } }
                }
            }
        }
    }
}
