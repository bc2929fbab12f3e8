//! What the public is told of a record that nobody has confirmed in time: a mark, or that it is being checked.
//! What is hidden says nothing of its content, and always whom to ask.

use super::rules;
use super::store::Lapsed;
use crate::msg;
use crate::organisations::Organisation;
use crate::services::views::dialled;
use crate::visit::Visit;
use http::StatusCode;
use jiff::civil::Date;
use kernel::{Id, Lang, Text};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};
use platform::{Answer, Locale, page};
use uuid::Uuid;

/// When a record was last confirmed, in words; `lapsed` when that is too long ago.
pub fn words(visit: &Visit, lapsed: Option<Lapsed>, confirmed: Option<Date>) -> Message {
    match (lapsed, confirmed) {
        (Some(it), _) => msg::fresh_overdue(visit.locale().date(it.since)),
        (None, Some(day)) => msg::checked(visit.locale().date(day)),
        (None, None) => msg::checked_never(),
    }
}

/// The same as a label.
pub fn badge(visit: &Visit, id: Uuid, confirmed: Option<Date>) -> Markup {
    let lapsed = visit.directory.lapsed(id);
    let tone = if lapsed.is_some() { Tone::Warn } else { Tone::Plain };
    ui::badge(tone, Some("check"), &visit.t(&words(visit, lapsed, confirmed)))
}

/// A short label on what has lapsed alone, for lists.
pub fn mark(visit: &Visit, id: Uuid) -> Markup {
    let lapsed = visit.directory.lapsed(id);
    html! { @if let Some(it) = lapsed { (ui::badge(Tone::Warn, None, &visit.t(&msg::fresh_since(visit.locale().date(it.since))))) } }
}

/// An alert with the same mark before it, in every language of the interface: HSDS has no other field that says so.
pub fn alert(own: Option<&Text>, lapsed: Lapsed) -> Text {
    let said = |lang: Lang| {
        let locale = Locale::new(lang);
        let mark = locale.t(&msg::fresh_since(locale.date(lapsed.since)));
        match own.map(|own| own.show(lang).value.as_str()) {
            Some(own) => format!("{mark}. {own}"),
            None => format!("{mark}."),
        }
    };
    Lang::INTERFACE.into_iter().fold(Text::new(Lang::FR, said(Lang::FR)), |text, lang| text.with(lang, said(lang)))
}

/// The page at the address of something that is hidden: that it is being checked, and whom to ask meanwhile.
pub async fn being_checked(visit: &Visit, rest: &str, name: &str, organisation: Option<Id<Organisation>>) -> Answer {
    let offers = visit.directory.organisations(&organisation.into_iter().collect::<Vec<_>>()).await?.pop();
    let rulebook = rules::Rulebook::load(visit.cx.app.db.read()).await?;
    let chosen = rulebook.of(visit.territory.id.uuid());
    let (phone, email) = chosen.map_or(("", ""), |it| (it.phone.as_str(), it.email.as_str()));
    let title = visit.t(&msg::fresh_checking());
    let body = html! {
        article class="stack" {
            h1 { (name) }
            (ui::notice(Tone::Info, false, html! { p { strong { (title) } } p { (visit.t(&msg::fresh_checking_lead())) } }))
            @if !phone.is_empty() || !email.is_empty() {
                section class="stack" {
                    h2 { (visit.t(&msg::fresh_ask(visit.name()))) }
                    (ways(phone, email))
                }
            }
            @if let Some(it) = &offers {
                @let phone = it.phones.first().map(|it| it.number.as_str()).unwrap_or_default();
                section class="stack" {
                    h2 { (visit.plain(&it.name)) }
                    (ways(phone, it.email.as_deref().unwrap_or_default()))
                    p { a href=(visit.href(&format!("/organisations/{}", it.slug))) { (visit.t(&msg::fresh_organisation())) } }
                }
            }
            p { a class="btn btn-primary" href=(visit.href("/services")) { (visit.t(&msg::fresh_others())) } }
        }
    };
    let mut it = visit.page(name.to_owned(), rest, body);
    it.unlisted = true;
    it.breadcrumbs.push((name.to_owned(), None));
    Ok(page::once(StatusCode::NOT_FOUND, ui::document(&it)))
}

fn ways(phone: &str, email: &str) -> Markup {
    html! {
        ul class="calls cluster" {
            @if !phone.is_empty() { li { a class="btn btn-primary" href={ "tel:" (dialled(phone)) } { (ui::icon("phone")) bdi { (phone) } } } }
            @if !email.is_empty() { li { a class="btn btn-quiet" href={ "mailto:" (email) } { bdi { (email) } } } }
        }
    }
}
