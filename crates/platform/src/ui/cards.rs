//! Cards (one thing among several) and tiles (one theme among several).
//! The title's link covers the whole card, so there is one link a card and all of it can be touched.

use super::icon;
use maud::{Markup, html};

/// A thing in a list: a service, a guide, an organisation.
#[derive(Default)]
pub struct Card<'a> {
    /// Usually [`super::text`] of its name.
    pub title: Markup,
    /// Of its heading: 2 in a list that stands right under the page's title, otherwise 3 (also when 0).
    pub level: u8,
    pub href: &'a str,
    pub icon: Option<&'a str>,
    pub badges: Markup,
    pub summary: Markup,
    pub facts: Vec<Fact<'a>>,
    /// Links or buttons of its own, such as a telephone number.
    pub actions: Markup,
    /// The `key` property of its marker on the map beside the list.
    pub key: Option<&'a str>,
}

/// One short fact with its pictogram; `label` says what it is to who cannot see the pictogram.
pub struct Fact<'a> {
    pub icon: &'a str,
    pub label: String,
    pub value: Markup,
}

/// A theme.
pub struct Tile<'a> {
    pub name: Markup,
    pub icon: &'a str,
    pub href: String,
    /// How many things it holds, in words.
    pub count: Option<String>,
}

/// A list of cards; `wide` lays them in columns where there is room.
pub fn cards(wide: bool, items: &[Card<'_>]) -> Markup {
    html! {
        ul class={ "cards" @if wide { " cards-wide" } } { @for item in items { (card(item)) } }
    }
}

fn card(item: &Card<'_>) -> Markup {
    html! {
        li class="card" data-key=[item.key] {
            @if let Some(name) = item.icon { span class="arch" { (icon(name)) } }
            div class="card-body" {
                @if item.level == 2 { h2 class="card-title" { (link(item)) } } @else { h3 class="card-title" { (link(item)) } }
                @if !item.badges.0.is_empty() { div class="cluster" { (item.badges) } }
                @if !item.summary.0.is_empty() { p { (item.summary) } }
                (facts(&item.facts))
                @if !item.actions.0.is_empty() { div class="card-actions cluster" { (item.actions) } }
            }
        }
    }
}

fn link(item: &Card<'_>) -> Markup {
    html! { a href=(item.href) { (item.title) } }
}

/// Short facts on one line.
pub fn facts(items: &[Fact<'_>]) -> Markup {
    html! {
        @if !items.is_empty() {
            ul class="facts" {
                @for fact in items {
                    li { (icon(fact.icon)) span { span class="visually-hidden" { (fact.label) ": " } (fact.value) } }
                }
            }
        }
    }
}

/// The grid of themes.
pub fn tiles(items: &[Tile<'_>]) -> Markup {
    html! {
        ul class="tiles" {
            @for item in items {
                li {
                    a class="tile" href=(item.href) {
                        span class="arch" { (icon(item.icon)) }
                        span { (item.name) }
                        @if let Some(count) = &item.count { span class="count" { (count) } }
                    }
                }
            }
        }
    }
}
