//! The list of a territory's desks, and the page of one: when it receives next, where, in which languages, what to bring.
//! Hours that were changed for a day are told as they are on that day.

use super::frame::{self, At, Visit};
use crate::figures::store as figures;
use crate::model::{self, Desk, Place, Session, When};
use crate::sittings::{self, Sitting};
use crate::{msg, store, team};
use directory::api::Grounds;
use jiff::civil::Weekday;
use kernel::{Lang, Text};
use maud::{Markup, html};
use platform::locale::Join;
use platform::ui::{self, Card, Fact};
use platform::{Answer, Keep, page};

/// The next sittings that are shown by their dates.
const NEXT: usize = 6;
/// Days ahead in which they are looked for.
const AHEAD: u16 = 60;

/// `/{territory}/desks`.
pub async fn index(visit: Visit) -> Answer {
    let desks = store::published(visit.cx.app.db.read(), visit.territory.id).await?;
    let ids: Vec<_> = desks.iter().map(|it| it.id.uuid()).collect();
    let counted = !figures::published(visit.cx.app.db.read(), &ids).await?.is_empty();
    let hrefs: Vec<String> = desks.iter().map(|it| visit.href(&format!("/desks/{}", it.slug))).collect();
    let cards: Vec<Card<'_>> = desks
        .iter()
        .zip(&hrefs)
        .map(|(desk, href)| Card {
            title: visit.text(&desk.name),
            level: 2,
            href,
            icon: Some("people"),
            facts: next_of(&visit, desk).into_iter().collect(),
            ..Card::default()
        })
        .collect();
    let title = visit.t(&msg::desks_list());
    let body = html! {
        h1 { (title) }
        p class="lead" { (visit.t(&msg::desks_lead())) }
        @if cards.is_empty() { (ui::empty("people", &visit.t(&msg::desks_none()), html! {}, html! {})) }
        @else { (ui::cards(true, &cards)) }
        p { a href={ "/" (visit.lang()) "/appointments" } { (visit.t(&msg::appointment_have_code())) } }
        @if counted { p { a href=(visit.href("/desks/figures")) { (visit.t(&msg::figures_title())) } } }
    };
    Ok(page::html(ui::document(&frame::page(&visit, title, "", body)), Keep::ThisMinute))
}

fn next_of<'a>(visit: &Visit, desk: &Desk) -> Option<Fact<'a>> {
    let now = visit.cx.app.clock.now();
    let next =
        sittings::between(desk, &visit.territory, visit.now.date(), AHEAD).into_iter().find(|it| it.ends > now)?;
    let value = html! { (hours(visit, &next)) };
    Some(Fact { icon: "clock", label: visit.t(&msg::desks_next()), value })
}

/// `/{territory}/desks/{desk}`.
pub async fn show(at: At) -> Answer {
    let (visit, desk) = (&at.visit, &at.desk);
    let tx = visit.cx.app.db.reading().await?;
    let languages = model::languages(&team::serving(&tx, &[desk.id.uuid()]).await?);
    tx.commit().await?;
    let now = visit.cx.app.clock.now();
    let sittings = sittings::between(desk, &visit.territory, visit.now.date(), AHEAD);
    let next: Vec<&Sitting<'_>> = sittings.iter().filter(|it| it.ends > now).take(NEXT).collect();
    let booking = visit.href(&format!("/desks/{}/appointments/new", desk.slug));
    let title = desk.name.show(visit.lang()).value.clone();
    let body = html! {
        h1 { (visit.text(&desk.name)) }
        (visit.paragraphs(&desk.about))
        div class="cluster" {
            @if desk.booking.open { a class="btn btn-primary" href=(booking) { (visit.t(&msg::appointment_take())) } }
            @if let Some(phone) = &desk.phone { a class="btn" href={ "tel:" (phone) } dir="ltr" { (ui::icon("phone")) (phone) } }
        }
        section class="stack" aria-labelledby="when" {
            h2 id="when" { (visit.t(&msg::desks_when())) }
            (week(visit, desk))
            @if !next.is_empty() {
                h3 { (visit.t(&msg::desks_next_dates())) }
                ul { @for it in &next { li { (hours(visit, it)) @if let Some(place) = desk.place(it.session.place) { " · " (visit.plain(&place.name)) } } } }
            }
            (closures(visit, desk))
            p { (visit.t(&msg::desks_without_appointment())) }
        }
        section class="stack" aria-labelledby="where" {
            h2 id="where" { (visit.t(&msg::desks_where())) }
            ul class="plain stack" { @for place in &desk.places { li { strong { (visit.plain(&place.name)) } br; (address(place)) } } }
        }
        @if !languages.is_empty() {
            section class="stack" aria-labelledby="languages" {
                h2 id="languages" { (visit.t(&msg::desks_languages())) }
                p { (spoken(visit, &languages)) }
                p { (visit.t(&msg::desks_interpreter())) }
            }
        }
        (themes(visit, desk))
    };
    let mut it = frame::page(visit, title.clone(), &format!("/{}", desk.slug), body);
    it.breadcrumbs.push((title, None));
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

/// Where a place is, with a way to find it.
pub fn address(place: &Place) -> Markup {
    html! { span dir="auto" { (place.address) } }
}

fn spoken(visit: &Visit, languages: &[Lang]) -> Markup {
    let names: Vec<String> = languages.iter().map(|lang| visit.locale().language_name(*lang)).collect();
    html! { (visit.locale().list(&names, Join::And)) }
}

/// The day of a sitting and its hours.
fn hours(visit: &Grounds, it: &Sitting<'_>) -> Markup {
    let locale = visit.locale();
    html! { (locale.day_and_date(it.date)) " · " (locale.time_range(it.session.from, it.session.to)) }
}

/// An instant of a desk, as its clocks show it.
pub fn moment(grounds: &Grounds, at: jiff::Timestamp) -> String {
    let at = directory::api::local(&grounds.territory, at);
    format!("{} · {}", grounds.locale().day_and_date(at.date()), grounds.locale().time(at.time()))
}

/// The hours of every week, day by day.
fn week(visit: &Visit, desk: &Desk) -> Markup {
    let (locale, today) = (visit.locale(), visit.now.date());
    let day = |number: i8| {
        let day = Weekday::from_monday_one_offset(number).ok()?;
        let current = |it: &&Session| it.when == When::Weekly(number) && it.period.to.is_none_or(|to| today <= to);
        let mut those: Vec<&Session> = desk.sessions.iter().filter(current).collect();
        those.sort_by_key(|it| it.from);
        let spans = those.into_iter().map(|it| locale.time_range(it.from, it.to)).collect();
        Some(ui::Day { name: locale.weekday(day), spans, today: today.weekday() == day, note: None })
    };
    let week: Vec<ui::Day> = (1..=7).filter_map(day).filter(|it| !it.spans.is_empty()).collect();
    html! { @if !week.is_empty() { (ui::hours(locale, &visit.t(&msg::desks_when()), &week)) } }
}

fn closures(visit: &Visit, desk: &Desk) -> Markup {
    let today = visit.now.date();
    let coming: Vec<_> = desk.closures.iter().filter(|it| it.period.to.is_none_or(|to| today <= to)).collect();
    let note = |note: &Text| html! { " · " (visit.plain(note)) };
    html! {
        @if !coming.is_empty() {
            h3 { (visit.t(&msg::desks_closed_on())) }
            ul {
                @for it in coming {
                    li {
                        @match (it.period.from, it.period.to) {
                            (Some(from), Some(to)) if from == to => { (visit.locale().day_and_date(from)) }
                            (Some(from), Some(to)) => { (visit.t(&msg::desks_from_to(visit.locale().date(from), visit.locale().date(to)))) }
                            (Some(from), None) => { (visit.t(&msg::desks_from(visit.locale().date(from)))) }
                            (None, Some(to)) => { (visit.t(&msg::desks_until(visit.locale().date(to)))) }
                            (None, None) => {}
                        }
                        @if let Some(text) = &it.note { (note(text)) }
                    }
                }
            }
        }
    }
}

fn themes(visit: &Visit, desk: &Desk) -> Markup {
    let known: Vec<_> = desk.themes.iter().filter_map(|id| visit.shelf.terms.get(id)).collect();
    html! {
        @if !known.is_empty() {
            section class="stack" aria-labelledby="themes" {
                h2 id="themes" { (visit.t(&msg::desks_themes())) }
                ul { @for theme in known { li { a href={ (visit.href("/services")) "?theme=" (theme.code) } { (visit.plain(&theme.name)) } } } }
            }
        }
    }
}
