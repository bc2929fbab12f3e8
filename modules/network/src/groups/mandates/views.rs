//! The composition of a group: every seat with who holds it, what is vacant, what ends soon, and the balance.
//! Figures of few people are not shown to the public, and never more than who said it.

use super::forms::{self, seat_name};
use super::model::{Balance, Capacity, Mandate, Office, Reason, ending, places, predecessor};
use crate::groups::frame::href;
use crate::groups::labels::{self, options};
use crate::groups::policy::{Body, SeatMembers};
use crate::groups::typed::{Form, Typed, Wrong};
use crate::msg;
use maud::{Markup, html};
use platform::ui::{self, Column, Field, Kind, Row, Tone};
use platform::{Action, Cx};

/// Days before the end of a mandate from which it is announced.
pub const SOON: i32 = 90;

/// The composition as members and managers see it.
pub fn composition(cx: &Cx, body: &Body) -> Markup {
    let locale = &cx.locale;
    let seats = SeatMembers::allows(&cx.actor, body);
    let title = locale.t(&msg::groups_composition());
    let observers: Vec<&Mandate> =
        body.mandates.iter().filter(|it| it.capacity == Capacity::Observer && it.in_force(body.today)).collect();
    html! {
        section class="stack" {
            h2 { (title) }
            @if seats { p { a class="btn btn-primary" href=(href(cx, body.group.id.uuid(), "/mandates/new")) { (locale.t(&msg::groups_mandate_new())) } } }
            (attention(cx, body, seats))
            @if body.group.seats.is_empty() { p { (locale.t(&msg::groups_no_seats())) } } @else { (table(cx, body, &title, seats)) }
            @if !observers.is_empty() {
                h3 { (locale.t(&msg::groups_observers())) }
                ul { @for it in observers { li { (name(cx, body, it, seats)) @if !it.organisation.name.is_empty() { " · " bdi { (it.organisation.name) } } } } }
            }
            (balance(cx, Balance::of(&body.mandates, body.today)))
            (history(cx, body, seats))
        }
    }
}

/// What is vacant and what ends soon.
fn attention(cx: &Cx, body: &Body, seats: bool) -> Markup {
    let locale = &cx.locale;
    let vacant = places(&body.group, &body.mandates, body.today).iter().filter(|it| it.full.is_none()).count();
    let ending = ending(&body.mandates, body.today, SOON);
    html! {
        @if vacant > 0 || !ending.is_empty() {
            (ui::notice(Tone::Warn, false, html! {
                @if vacant > 0 { p { (locale.t(&msg::groups_vacant(vacant))) } }
                @if !ending.is_empty() {
                    p { (locale.t(&msg::groups_ending(ending.len()))) }
                    ul { @for it in &ending { li { (name(cx, body, it, seats)) @if let Some(last) = it.last() { " · " (locale.date(last)) } } } }
                }
            }))
        }
    }
}

/// The person, as a link for who may change the mandate.
fn name(cx: &Cx, body: &Body, it: &Mandate, seats: bool) -> Markup {
    html! {
        @if seats { a href={ (href(cx, body.group.id.uuid(), "/mandates/")) (it.id) } { bdi { (it.person) } } } @else { bdi { (it.person) } }
        @if it.office != Office::None { " " (ui::badge(Tone::Info, None, &cx.locale.t(&labels::office(it.office)))) }
    }
}

fn table(cx: &Cx, body: &Body, title: &str, seats: bool) -> Markup {
    let locale = &cx.locale;
    let cell = |it: Option<&Mandate>| match it {
        None => html! { (ui::badge(Tone::Warn, None, &locale.t(&msg::groups_seat_vacant()))) },
        Some(it) => html! {
            (name(cx, body, it, seats))
            @if !it.organisation.name.is_empty() { br; span class="soft" { bdi { (it.organisation.name) } } }
            @if let Some(last) = it.last() { br; span class="soft" { (locale.t(&msg::groups_until(locale.date_short(last)))) } }
        },
    };
    let lines: Vec<Vec<Markup>> = places(&body.group, &body.mandates, body.today)
        .into_iter()
        .map(|place| {
            let alternate = if place.line.alternates {
                cell(place.alternate)
            } else {
                html! { "–" }
            };
            vec![html! { (seat_name(cx, &body.group, place.seat)) }, cell(place.full), alternate]
        })
        .collect();
    let labels = [msg::groups_seat(), msg::groups_capacity_full(), msg::groups_capacity_alternate()];
    let labels = labels.map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    ui::table(title, &columns, &lines)
}

fn balance(cx: &Cx, it: Balance) -> Markup {
    let locale = &cx.locale;
    html! {
        @if it.total() > 0 {
            h3 { (locale.t(&msg::groups_balance())) }
            p { (locale.t(&msg::groups_balance_text(it.declared(), it.men, it.women))) }
            p class="soft" { (locale.t(&msg::groups_balance_of(it.total(), it.undeclared))) }
        }
    }
}

/// The balance as anybody may know it.
pub fn public_balance(cx: &Cx, it: Balance) -> Markup {
    let locale = &cx.locale;
    match it.published() {
        Some((women, of)) => html! {
            h3 { (locale.t(&msg::groups_balance())) }
            p { (locale.t(&msg::groups_balance_public(of, it.total(), women))) }
        },
        None => html! {},
    }
}

/// The mandates that are over, newest first, each with whom it followed.
fn history(cx: &Cx, body: &Body, seats: bool) -> Markup {
    let locale = &cx.locale;
    let over: Vec<&Mandate> = body.mandates.iter().rev().filter(|it| !it.in_force(body.today)).collect();
    html! {
        @if !over.is_empty() {
            details class="panel" {
                summary { (locale.t(&msg::groups_history())) }
                ul {
                    @for it in over {
                        li {
                            (name(cx, body, it, seats)) " · " (locale.t(&labels::part(it)))
                            @if let Some(seat) = it.seat { " · " (seat_name(cx, &body.group, seat)) }
                            br; span class="soft" {
                                (locale.date_short(it.starts)) " – " @if let Some(last) = it.last() { (locale.date_short(last)) }
                                @if let Some(ended) = it.ended { " · " (locale.t(&labels::reason(ended.reason))) }
                                @if let Some(before) = predecessor(&body.mandates, it) { " · " (locale.t(&msg::groups_follows(before.person.as_str()))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A mandate with everything that can be done to it.
pub fn one(cx: &Cx, body: &Body, it: &Mandate, typed: &Typed, wrong: &Wrong, told: Markup) -> Markup {
    let locale = &cx.locale;
    let path = format!("{}{}", href(cx, body.group.id.uuid(), "/mandates/"), it.id);
    let form = Form { cx, typed, wrong };
    let mut rows = Vec::new();
    if let Some(before) = predecessor(&body.mandates, it) {
        rows.push(Row {
            icon: "people",
            label: locale.t(&msg::groups_succession()),
            content: html! { (locale.t(&msg::groups_follows(before.person.as_str()))) },
        });
    }
    if let Some(ended) = it.ended {
        rows.push(Row {
            icon: "calendar",
            label: locale.t(&msg::groups_ended()),
            content: html! { (locale.date(ended.on)) " · " (locale.t(&labels::reason(ended.reason))) },
        });
    }
    html! {
        h2 { bdi { (it.person) } }
        (told)
        @if !rows.is_empty() { (ui::rows(&rows)) }
        (wrong.summary(locale))
        form class="stack" method="post" action=(path) { (forms::fields(&form, body)) (ui::submit(&locale.t(&platform::msg::save()))) }
        div class="panels" {
            (access(cx, it, &path))
            @if it.ended.is_none() { (early_end(&form, &path)) }
        }
    }
}

fn access(cx: &Cx, it: &Mandate, path: &str) -> Markup {
    let locale = &cx.locale;
    html! {
        section class="panel" {
            h2 { (locale.t(&msg::groups_access())) }
            @if it.account.is_some() { p { (locale.t(&msg::groups_access_has())) } }
            @else {
                p { (locale.t(&msg::groups_access_text())) }
                form method="post" action={ (path) "/link" } { button class="btn" type="submit" { (locale.t(&msg::groups_link_make())) } }
            }
        }
    }
}

fn early_end(form: &Form<'_>, path: &str) -> Markup {
    let locale = &form.cx.locale;
    let reasons = options(locale, Reason::ALL, Reason::as_str, labels::reason);
    html! {
        section class="panel" {
            h2 { (locale.t(&msg::groups_end_early())) }
            form class="stack" method="post" action={ (path) "/end" } {
                (form.field("on", &locale.t(&msg::groups_last_day()), Field { kind: Kind::Date, required: true, ..Field::default() }))
                (form.perhaps("reason", &locale.t(&msg::groups_reason()), None, &reasons))
                p { (locale.t(&msg::groups_end_text())) }
                (ui::submit(&locale.t(&msg::groups_end_early())))
            }
        }
    }
}

/// What a member says of themselves.
pub fn own(cx: &Cx, body: &Body, it: &Mandate, told: Markup) -> Markup {
    let (locale, typed, wrong) = (&cx.locale, forms::as_typed(it), Wrong::default());
    let form = Form { cx, typed: &typed, wrong: &wrong };
    html! {
        h2 { (locale.t(&msg::groups_my_mandate())) }
        (told)
        p { (locale.t(&labels::part(it))) @if let Some(last) = it.last() { " · " (locale.t(&msg::groups_until(locale.date(last)))) } }
        form class="stack" method="post" action={ (href(cx, body.group.id.uuid(), "/my-mandate/")) (it.id) } {
            (forms::gender(&form))
            (form.tick("named", &locale.t(&msg::groups_named())))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}
