//! How an event looks, to whoever may see it: the same parts in the same order everywhere.
//! Nothing is decided here. Times are said as clocks show them where it is held.

use super::followups::FollowUp;
use super::model::{Event, Point};
use super::states::State;
use super::store::Entry;
use super::words;
use crate::institutions::Institution;
use crate::msg;
use crate::practices::views::{Around, paragraphs, several, themes};
use crate::visit::Here;
use directory::api::Shelf;
use jiff::civil::DateTime;
use maud::{Markup, html};
use platform::Locale;
use platform::ui::{self, Card, Column, Fact, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// When it is, in one line; empty where nobody has said it yet.
pub fn when(locale: &Locale, it: &Event) -> String {
    let date = |at: DateTime| locale.date(at.date());
    let moment = |at: DateTime| locale.t(&msg::event_moment(date(at), locale.time(at.time())));
    match (it.begins, it.ends) {
        (Some(begins), Some(ends)) if it.is_of_days() => locale.t(&msg::practice_from_to(moment(begins), moment(ends))),
        (Some(begins), Some(ends)) => {
            locale.t(&msg::event_moment(date(begins), locale.time_range(begins.time(), ends.time())))
        }
        (Some(begins), None) => moment(begins),
        (None, _) => String::new(),
    }
}

/// Who holds it: a place, or the network.
pub fn held_by(locale: &Locale, shelf: &Shelf, it: &Event) -> String {
    let place = it.territory.and_then(|id| shelf.territory(id));
    place.map_or_else(|| locale.t(&msg::exchange_whole_network()), |it| it.name.show(locale.lang).value.clone())
}

/// That it was cancelled, and why.
pub fn cancelled(here: &Here, it: &Entry) -> Markup {
    html! {
        @if it.state == State::Cancelled {
            (ui::notice(Tone::Warn, false, html! {
                p { strong { (here.t(&msg::event_cancelled_because())) } }
                p class="words" { bdi { (it.note) } }
            }))
        }
    }
}

/// Events as cards, each leading where `path` says, after the language.
pub fn cards(here: &Here, all: &[&Entry], level: u8, path: impl Fn(&Entry) -> String) -> Markup {
    let locale = here.locale();
    let hrefs: Vec<String> = all.iter().map(|it| here.href(&path(it))).collect();
    let fact = |icon, label, value: String| Fact { icon, label: here.t(&label), value: html! { bdi { (value) } } };
    let mut cards = Vec::new();
    for (it, href) in all.iter().zip(&hrefs) {
        let (event, mut facts) = (&it.event, Vec::new());
        if event.begins.is_some() {
            facts.push(fact("calendar", msg::event_when(), when(locale, event)));
        }
        let place = if event.place.is_empty() { held_by(locale, &here.shelf, event) } else { event.place.clone() };
        facts.push(fact("map-pin", msg::event_where(), place));
        let spoken: Vec<String> = event.languages.iter().map(|lang| locale.language_name(*lang)).collect();
        if !spoken.is_empty() {
            facts.push(fact("language", msg::event_languages(), spoken.join(" · ")));
        }
        cards.push(Card {
            title: ui::text(locale, event.title.show(locale.lang)),
            level,
            href,
            badges: html! { (words::state_badge(locale, it.state)) " " (here.t(&words::kind(event.kind))) },
            facts,
            ..Card::default()
        });
    }
    ui::cards(false, &cards)
}

/// Everything that is said of it; headings of its agenda are of this level.
pub fn article(here: &Here, it: &Event, level: u8) -> Markup {
    let (locale, t) = (here.locale(), |message| here.t(&message));
    let spoken: Vec<String> = it.languages.iter().map(|lang| locale.language_name(*lang)).collect();
    html! {
        @if let Some(text) = &it.text { (paragraphs(locale, text)) }
        dl class="facts-list" {
            @if it.begins.is_some() { dt { (t(msg::event_when())) } dd { (when(locale, it)) " " span class="soft" { "(" bdi { (it.zone) } ")" } } }
            @if !it.place.is_empty() { dt { (t(msg::event_where())) } dd { bdi { (it.place) } } }
            @if let Some(link) = &it.link { dt { (t(msg::event_link())) } dd { a href=(link) rel="noopener nofollow" dir="ltr" { (link) } } }
            dt { (t(msg::event_held_by())) } dd { bdi { (held_by(locale, &here.shelf, it)) } }
            @if !spoken.is_empty() { dt { (t(msg::event_languages())) } dd { (several(&spoken)) } }
            dt { (t(msg::event_who())) } dd { (t(words::who(it.who))) }
            @if let Some(people) = it.capacity { dt { (t(msg::event_capacity())) } dd { (locale.number(u64::from(people))) } }
            @if !it.themes.is_empty() { dt { (t(msg::practice_themes())) } dd { (several(&themes(locale, &here.shelf, &it.themes))) } }
            @if let Some(text) = &it.accessibility { dt { (t(msg::event_accessibility())) } dd { (paragraphs(locale, text)) } }
        }
        @if let Some(text) = &it.report {
            section class="stack" aria-labelledby="report" {
                @if level == 2 { h2 id="report" { (t(msg::event_report())) } } @else { h3 id="report" { (t(msg::event_report())) } }
                (paragraphs(locale, text))
            }
        }
        @if !it.documents.is_empty() { (documents(here, it, level)) }
        @if !it.agenda.is_empty() { (agenda(here, it, level)) }
    }
}

fn documents(here: &Here, it: &Event, level: u8) -> Markup {
    let title = here.t(&msg::event_documents());
    html! {
        section class="stack" aria-labelledby="documents" {
            @if level == 2 { h2 id="documents" { (title) } } @else { h3 id="documents" { (title) } }
            ul {
                @for it in &it.documents {
                    li {
                        a href=(it.url) rel="noopener nofollow" lang=[it.lang] hreflang=[it.lang] { bdi { (it.title) } }
                        @if let Some(lang) = it.lang { " " span class="soft" { "(" (here.locale().language_name(lang)) ")" } }
                    }
                }
            }
        }
    }
}

/// What was decided: who does it until when, and what was done.
pub fn followup(here: &Here, it: &FollowUp, known: &HashMap<Uuid, Institution>) -> Markup {
    let (locale, around) = (here.locale(), Around { locale: here.locale(), shelf: &here.shelf, institutions: known });
    let late = it.is_open() && it.due < here.today();
    let (tone, words) = match (it.is_open(), late) {
        (false, _) => (Tone::Ok, msg::followup_state_done()),
        (true, true) => (Tone::Warn, msg::followup_state_late()),
        (true, false) => (Tone::Info, msg::followup_state_open()),
    };
    html! {
        (paragraphs(locale, &it.what))
        p class="cluster" {
            (ui::badge(tone, None, &here.t(&words)))
            (around.institution(it.organisation))
            span class="soft" { (here.t(&msg::followup_until(locale.date(it.due)))) }
        }
        @if let Some(done) = &it.done { (paragraphs(locale, done)) }
    }
}

fn agenda(here: &Here, it: &Event, level: u8) -> Markup {
    let (locale, title) = (here.locale(), here.t(&msg::event_agenda()));
    let labels = [msg::event_point_time(), msg::event_point_title()].map(|it| here.t(&it));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |point: &&Point| {
        vec![
            html! { (locale.time_range(point.from, point.to)) },
            html! {
                (ui::plain(locale, point.title.show(locale.lang)))
                @if let Some(lang) = point.lang { " " span class="soft" { "(" (locale.language_name(lang)) ")" } }
                // Below it, so that a phone need not be moved sideways.
                @if !point.who.is_empty() { br; span class="soft" { bdi { (point.who) } } }
            },
        ]
    };
    html! {
        section class="stack" aria-labelledby="agenda" {
            @if level == 2 { h2 id="agenda" { (title) } } @else { h3 id="agenda" { (title) } }
            @for (day, points) in it.days() {
                (ui::table(&locale.date_full(day), &columns, &points.iter().map(line).collect::<Vec<_>>()))
            }
        }
    }
}
