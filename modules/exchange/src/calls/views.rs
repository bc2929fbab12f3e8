//! How a call and an application look, to whoever may see them: the same parts in the same order everywhere.
//! Nothing is decided here.

use super::application::{Funding, Part};
use super::model::Call;
use super::rows::{Entry, Filed, Part as Side};
use super::states::Stage;
use super::words;
use crate::cooperations::fields::money;
use crate::institutions::{self, Institution};
use crate::msg;
use crate::practices::views::{Around, paragraphs, several, themes};
use crate::visit::Here;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Result, Text};
use maud::{Markup, html};
use platform::ui::{self, Card, Column};
use std::collections::HashMap;
use uuid::Uuid;

/// The day of an instant, where the call is run.
pub(super) fn day(here: &Here, zone: &TimeZone, at: Timestamp) -> String {
    here.locale().date(at.to_zoned(zone.clone()).date())
}

/// The same of Unix milliseconds.
pub(super) fn day_of(here: &Here, millis: i64) -> String {
    day(here, &TimeZone::UTC, Timestamp::from_millisecond(millis).unwrap_or_default())
}

/// How it stands and until when, in one line.
pub(super) fn standing(here: &Here, it: &Entry) -> Markup {
    let now = here.cx.app.clock.now();
    let early = it.call.opens_at().is_some_and(|at| now < at);
    let day = |at: Option<jiff::civil::Date>| at.map(|day| here.locale().date(day)).unwrap_or_default();
    html! {
        (words::stage_badge(here.locale(), it.stage)) " "
            @match it.stage {
                Stage::Open if early => span { (here.t(&msg::call_from(day(it.call.opens)))) },
                Stage::Open => span { (here.t(&msg::call_until(day(it.call.closes), it.call.zone.clone()))) },
                Stage::InReview => span { (here.t(&msg::call_closed_on(day(it.call.closes)))) },
                Stage::Decided => span { (here.t(&msg::call_decided_on(it.decided_at.map(|at| day_of(here, at)).unwrap_or_default()))) },
                Stage::Draft | Stage::Withdrawn => {},
            }
    }
}

/// Everything that is said of a call.
pub(super) fn article(here: &Here, it: &Call) -> Markup {
    let (locale, t) = (here.locale(), |message| here.t(&message));
    let date = |day: Option<jiff::civil::Date>| day.map(|day| locale.date(day)).unwrap_or_default();
    let amount = |amount: u64| money(locale, amount, &it.currency);
    let forms: Vec<String> = it.modalities.iter().map(|it| it.name(locale)).collect();
    html! {
        @if let Some(text) = &it.text { (paragraphs(locale, text)) }
        dl class="facts-list" {
            @if !it.themes.is_empty() { dt { (t(msg::practice_themes())) } dd { (several(&themes(locale, &here.shelf, &it.themes))) } }
            @if !forms.is_empty() { dt { (t(msg::listing_modalities())) } dd { (several(&forms)) } }
            @if it.budget > 0 { dt { (t(msg::call_budget())) } dd { (amount(it.budget)) } }
            @if it.most > 0 { dt { (t(msg::call_most())) } dd { (amount(it.most)) } }
            @if it.opens.is_some() { dt { (t(msg::call_opens())) } dd { (date(it.opens)) } }
            @if it.closes.is_some() { dt { (t(msg::call_closes())) } dd { (here.t(&msg::call_closes_at(date(it.closes), it.zone.clone()))) } }
            @if it.closes.is_some() { dt { (t(msg::call_review_until())) } dd { (date(it.reviewed_by())) } }
            dt { (t(msg::call_form_who())) }
            dd { (eligible(here, it)) }
        }
        @if !it.criteria.is_empty() { (criteria(here, it)) }
    }
}

fn eligible(here: &Here, it: &Call) -> Markup {
    let places: Vec<String> = (it.places.iter().filter_map(|id| here.shelf.territory(*id)))
        .map(|it| it.name.show(here.cx.lang()).value.clone())
        .collect();
    let kinds: Vec<String> = it.kinds.iter().map(|it| network::api::kind(here.locale(), *it)).collect();
    html! {
        p { (here.t(&words::who(it.who))) }
        @if places.is_empty() { p { (here.t(&msg::call_all_places())) } } @else { p { (several(&places)) } }
        @if kinds.is_empty() { p { (here.t(&msg::call_all_kinds())) } } @else { p { (several(&kinds)) } }
    }
}

fn criteria(here: &Here, it: &Call) -> Markup {
    let labels = [here.t(&msg::call_criterion()), here.t(&msg::call_weight())];
    let columns = [Column { label: &labels[0], number: false }, Column { label: &labels[1], number: true }];
    let line = |it: &super::model::Criterion| {
        let name = ui::plain(here.locale(), it.name.show(here.cx.lang()));
        vec![name, html! { (here.locale().number(u64::from(it.weight))) }]
    };
    let lines: Vec<_> = it.criteria.iter().map(line).collect();
    html! { (ui::table(&here.t(&msg::call_criteria()), &columns, &lines)) p class="soft" { (here.t(&msg::call_scale())) } }
}

/// Calls as cards; each leads below `folder`.
pub(super) fn cards(here: &Here, all: &[&Entry], folder: &str) -> Markup {
    let hrefs: Vec<String> = all.iter().map(|it| here.href(&format!("{folder}/{}", it.call.id))).collect();
    let cards: Vec<Card<'_>> = (all.iter().zip(&hrefs))
        .map(|(it, href)| Card {
            title: ui::text(here.locale(), it.call.title.show(here.cx.lang())),
            level: 2,
            href,
            badges: standing(here, it),
            summary: html! {
                @if it.call.budget > 0 { p { (here.t(&msg::call_budget())) (here.locale().colon()) " " (money(here.locale(), it.call.budget, &it.call.currency)) } }
            },
            ..Card::default()
        })
        .collect();
    ui::cards(false, &cards)
}

/// What these applications are shown with.
pub(super) async fn known(here: &Here, all: &[&Filed]) -> Result<HashMap<Uuid, Institution>> {
    let ids: Vec<Uuid> = all.iter().flat_map(|it| it.institutions()).collect();
    institutions::named(&here.cx.app, &ids).await
}

/// The two institutions of an application.
pub(super) fn both(here: &Here, known: &HashMap<Uuid, Institution>, it: &Filed) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    html! {
        dl class="facts-list" {
            @for side in Side::ALL {
                dt { (here.t(&words::part(*side))) }
                dd { (around.institution(it.institution(*side))) }
            }
        }
    }
}

/// Everything that is said in an application.
pub(super) fn filed(here: &Here, known: &HashMap<Uuid, Institution>, it: &Filed, currency: &str) -> Markup {
    let (locale, app) = (here.locale(), &it.application);
    let date = |day: Option<jiff::civil::Date>| day.map(|day| locale.date(day)).unwrap_or_else(|| "–".into());
    html! {
        (both(here, known, it))
        dl class="facts-list" {
            dt { (here.t(&msg::call_period())) }
            dd { (date(app.period.from)) " – " (date(app.period.to)) }
            @if let Some(form) = app.modality { dt { (here.t(&msg::cooperation_modality())) } dd { (form.name(locale)) } }
        }
        @for part in Part::ALL {
            @if let Some(text) = app.parts.get(part) { h3 { (here.t(&words::told(*part))) } (paragraphs(locale, text)) }
        }
        (funding(here, &app.funding, currency))
    }
}

/// What is asked for, by line, with its sum.
pub(super) fn funding(here: &Here, it: &Funding, currency: &str) -> Markup {
    let (locale, t) = (here.locale(), |message| here.t(&message));
    let labels = [t(msg::application_line()), t(msg::application_amount())];
    let columns = [Column { label: &labels[0], number: false }, Column { label: &labels[1], number: true }];
    let amount = |amount: u64| html! { (money(locale, amount, currency)) };
    let lines = vec![
        vec![html! { (t(msg::cost_travel())) }, amount(it.travel)],
        vec![
            html! { (here.t(&msg::application_per_diem(locale.number(it.days), money(locale, it.rate, currency), locale.number(it.people)))) },
            amount(it.per_diem()),
        ],
        vec![html! { (t(msg::application_materials())) }, amount(it.materials)],
        vec![html! { (t(msg::cost_other())) }, amount(it.other)],
        vec![html! { strong { (t(msg::application_asked())) } }, html! { strong { (amount(it.asked())) } }],
        vec![html! { (t(msg::application_own())) }, amount(it.own)],
    ];
    ui::table(&t(msg::application_funding()), &columns, &lines)
}

/// The name of an application, as somebody reads it.
pub(super) fn titled(here: &Here, text: &Text) -> String {
    text.show(here.cx.lang()).value.clone()
}
