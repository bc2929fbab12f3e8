//! How a bulletin is read on the web: cover, contents, figures as cards, drawings with their tables, records.
//! Nothing is decided here. A text that is not in the reader's language says so, in its own direction.

use super::charts;
use super::frozen::{Frozen, Item, Part};
use super::model::Figure;
use super::words;
use crate::msg;
use crate::practices::views::{paragraphs, several};
use kernel::{Result, Standing, Text};
use maud::{Markup, html};
use platform::Locale;
use platform::ui::{self, Card, Fact, Tone};

/// Words of a record that are shown on the page; all of it is behind its link.
const BRIEF: usize = 60;

/// What it is of: kind, place, theme.
pub fn about(locale: &Locale, it: &Frozen) -> Vec<String> {
    let name = |text: &Text| text.show(locale.lang).value.clone();
    let whole = || locale.t(&msg::bulletin_all_network());
    let place = it.place.as_ref().map_or_else(whole, name);
    let parts = [Some(locale.t(&words::kind(it.kind))), Some(place), it.theme.as_ref().map(name)];
    parts.into_iter().flatten().collect()
}

/// From when to when.
pub fn period(locale: &Locale, it: &Frozen) -> String {
    locale.t(&msg::practice_from_to(locale.date(it.from), locale.date(it.to)))
}

/// All of it, below its title.
///
/// # Errors
/// When a drawing cannot be laid out.
pub fn article(locale: &Locale, it: &Frozen, level: u8) -> Result<Markup> {
    let mut parts = Vec::new();
    for part in &it.parts {
        parts.push(section(locale, it, part)?);
    }
    let foreign = it.parts.iter().flat_map(|it| &it.items).any(|it| !speaks(locale, it));
    Ok(html! {
        header class="bulletin-cover" {
            p class="bulletin-about" { (several(&about(locale, it))) }
            @if level == 1 { h1 { (ui::text(locale, it.title.show(locale.lang))) } }
            @else { p class="bulletin-name" { (ui::text(locale, it.title.show(locale.lang))) } }
            p { (period(locale, it)) }
        }
        @if let Some(text) = &it.introduction { div class="lead" { (paragraphs(locale, text)) } }
        @if foreign { (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::bulletin_other_languages())) } })) }
        @if it.parts.len() > 1 {
            nav class="panel-plain" aria-labelledby="bulletin-contents" {
                h2 id="bulletin-contents" { (locale.t(&msg::bulletin_contents())) }
                ol { @for part in &it.parts { li { a href={ "#" (part.topic.as_str()) } { (locale.t(&words::topic(part.topic))) } } } }
            }
        }
        @for part in &parts { (part) }
    })
}

fn speaks(locale: &Locale, it: &Item) -> bool {
    let texts = std::iter::once(&it.title).chain(&it.summary);
    texts.into_iter().all(|text| text.show(locale.lang).standing != Standing::Fallback)
}

fn section(locale: &Locale, it: &Frozen, part: &Part) -> Result<Markup> {
    let id = part.topic.as_str();
    let mut drawings = Vec::new();
    for chart in &part.charts {
        drawings.push(charts::section(locale, chart, it)?);
    }
    Ok(html! {
        section class="stack" aria-labelledby=(id) {
            h2 id=(id) { (locale.t(&words::topic(part.topic))) }
            @if let Some(note) = &part.note { (paragraphs(locale, note)) }
            @if !part.figures.is_empty() {
                ul class="bulletin-figures" { @for it in &part.figures { (figure(locale, it)) } }
            }
            @for drawing in &drawings { (drawing) }
            @if !part.items.is_empty() { (items(locale, &part.items)) }
            @if let Some(list) = part.topic.list() { p { a href={ "/" (locale.lang) "/" (list) } { (locale.t(&msg::bulletin_more())) } } }
        }
    })
}

fn figure(locale: &Locale, it: &Figure) -> Markup {
    let few = it.value == super::model::Value::TooFew;
    html! {
        li class="bulletin-figure" {
            p class={ "bulletin-value" @if few { " soft" } } { (words::value(locale, it.value)) }
            p { a href={ "/" (locale.lang) "/" (it.path) } { (locale.t(&words::formula(it.formula))) } }
            p class="soft" { (locale.t(&msg::bulletin_counted_on(locale.date_short(it.on)))) }
        }
    }
}

/// The first words of a text.
pub fn brief(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().take(most + 1).collect();
    if words.len() <= most { words.join(" ") } else { format!("{} …", words[..most].join(" ")) }
}

fn items(locale: &Locale, items: &[Item]) -> Markup {
    let hrefs: Vec<String> = items.iter().map(|it| format!("/{}/{}", locale.lang, it.path)).collect();
    let cards: Vec<Card<'_>> = (items.iter().zip(&hrefs))
        .map(|(it, href)| Card {
            title: ui::plain(locale, it.title.show(locale.lang)),
            level: 3,
            href,
            summary: summary(locale, it),
            facts: facts(locale, it),
            ..Card::default()
        })
        .collect();
    ui::cards(true, &cards)
}

fn summary(locale: &Locale, it: &Item) -> Markup {
    let Some(text) = &it.summary else { return html! {} };
    let shown = text.show(locale.lang);
    let short = brief(shown.value, BRIEF);
    ui::plain(locale, kernel::Shown { value: short.as_str(), lang: shown.lang, standing: shown.standing })
}

fn facts(locale: &Locale, it: &Item) -> Vec<Fact<'static>> {
    let by: Vec<String> = it.by.iter().map(|it| it.show(locale.lang).value.clone()).collect();
    let own = (!by.is_empty()).then(|| Fact {
        icon: "people",
        label: locale.t(&msg::practice_institution()),
        value: several(&by),
    });
    let fact = |text: &Text| Fact {
        icon: "list",
        label: locale.t(&msg::bulletin_fact()),
        value: html! { bdi { (ui::plain(locale, text.show(locale.lang))) } },
    };
    own.into_iter().chain(it.facts.iter().map(fact)).collect()
}
