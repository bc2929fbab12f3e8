//! How records of others look: never without who says it, where, and when.
//! What is shown is what was loaded; nothing is decided here.

use super::model::Speaks;
use super::records::Model;
use crate::msg;
use crate::portals::model::Portal;
use crate::visit::Here;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use messages::Message;
use platform::ui;

pub fn speaks(it: Speaks) -> Message {
    match it {
        Speaks::Feed => msg::portal_speaks_feed(),
        Speaks::Oai => msg::portal_speaks_oai(),
        Speaks::Hsds => msg::portal_speaks_hsds(),
        Speaks::Teranga => msg::portal_speaks_teranga(),
    }
}

/// The day of an instant.
pub fn day(seconds: i64) -> Option<Date> {
    Timestamp::from_second(seconds).ok().map(|at| at.to_zoned(TimeZone::UTC).date())
}

/// A text of somebody else: its language is said where its origin says it; its direction is its own in any case.
fn foreign(it: &Model, text: &str) -> Markup {
    let lang = it.lang();
    html! { span lang=[lang.map(|it| it.to_string())] dir=(lang.map_or("auto", |it| it.dir().as_str())) { (text) } }
}

/// Records one below the other; `portal` finds where each is from.
pub fn list<'a>(here: &Here, level: u8, all: &[Model], portal: impl Fn(&Model) -> Option<&'a Portal>) -> Markup {
    html! {
        ul class="stack plain" {
            @for it in all {
                @if let Some(from) = portal(it) { li { (one(here, level, it, from)) } }
            }
        }
    }
}

fn one(here: &Here, level: u8, it: &Model, from: &Portal) -> Markup {
    let title = html! { a href=(it.url) rel="noopener external" { (foreign(it, &it.title)) } };
    let name = from.name.show(here.cx.lang());
    let host = url::Url::parse(&it.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    let date = |day: Option<Date>| day.map(|day| here.locale().date(day));
    html! {
        article class="panel stack" {
            @if level == 2 { h2 { (title) } } @else { h3 { (title) } }
            @if !it.summary.is_empty() { p { (foreign(it, &it.summary)) } }
            p class="soft" {
                (here.t(&msg::portal_news_from())) " "
                a href=(here.href(&format!("exchange/portals/{}", from.slug))) { (ui::plain(here.locale(), name)) }
                " (" bdi class="host" dir="ltr" { (host) } "). "
                @match date(it.dated()) {
                    Some(day) => (here.t(&msg::portal_news_dated(day))),
                    None => (here.t(&msg::portal_news_undated())),
                }
                " "
                @if let Some(lang) = it.lang().filter(|lang| lang.base() != here.cx.lang()) { "(" (here.locale().language_name(lang)) ") " }
                @if let Some(day) = date(day(it.harvested_at)) { (here.t(&msg::portal_news_harvested(day))) }
            }
        }
    }
}

/// The words under which all of it stands.
pub fn warning(here: &Here) -> Markup {
    ui::notice(ui::Tone::Info, false, html! { p { (here.t(&msg::portal_news_others())) } })
}
