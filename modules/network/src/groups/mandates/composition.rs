//! The composition of a group: every seat with who holds it, what is vacant, what ends soon, who came before, the balance.
//! Figures of few people are not shown to the public, and never more than who said it.

use super::forms::seat_name;
use super::model::{Balance, Capacity, Mandate, Office, Reason, ending, places, predecessor};
use super::organisation::{Named, whom};
use crate::groups::frame::href;
use crate::groups::labels;
use crate::groups::policy::{Body, SeatMembers};
use crate::msg;
use maud::{Markup, html};
use platform::ui::{self, Column, Tone};
use platform::{Action, Cx};

/// Days before the end of a mandate from which it is announced.
pub const SOON: i32 = 90;

/// The composition as members and managers see it.
pub fn composition(cx: &Cx, body: &Body, named: &Named) -> Markup {
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
            @if body.group.seats.is_empty() { p { (locale.t(&msg::groups_no_seats())) } } @else { (table(cx, body, named, &title, seats)) }
            @if !observers.is_empty() {
                h3 { (locale.t(&msg::groups_observers())) }
                ul { @for it in observers { li { (name(cx, body, it, seats)) @if let Some(whom) = whom(it, named) { " · " (whom) } } } }
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

fn table(cx: &Cx, body: &Body, named: &Named, title: &str, seats: bool) -> Markup {
    let locale = &cx.locale;
    seat_table(cx, body, title, |it| match it {
        None => html! { (ui::badge(Tone::Warn, None, &locale.t(&msg::groups_seat_vacant()))) },
        Some(it) => html! {
            (name(cx, body, it, seats))
            @if let Some(whom) = whom(it, named) { br; span class="soft" { (whom) } }
            @if let Some(last) = it.last() { br; span class="soft" { (locale.t(&msg::groups_until(locale.date_short(last)))) } }
        },
    })
}

/// Every seat of a group today, with whoever holds it and whoever stands in.
pub fn seat_table(cx: &Cx, body: &Body, title: &str, cell: impl Fn(Option<&Mandate>) -> Markup) -> Markup {
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
    let labels = labels.map(|it| cx.locale.t(&it));
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
fn public_balance(cx: &Cx, it: Balance) -> Markup {
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

/// The composition as anybody may know it: names as far as their bearers chose, and who came before.
pub fn public(cx: &Cx, body: &Body, named: &Named) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::groups_composition());
    html! {
        @if !body.group.seats.is_empty() {
            section class="stack" {
                h2 { (title) }
                (seat_table(cx, body, &title, |it| match it {
                    None => html! { span class="soft" { (locale.t(&msg::groups_seat_vacant())) } },
                    Some(it) => html! { (holder(cx, it, named)) br; span class="soft" { (locale.t(&msg::group_since(locale.date_short(it.starts)))) } },
                }))
                (succession(cx, body, named))
                (public_balance(cx, Balance::of(&body.mandates, body.today)))
            }
        }
    }
}

/// Who holds a seat, for anybody: the name if its bearer chose so, and for whom.
fn holder(cx: &Cx, it: &Mandate, named: &Named) -> Markup {
    let whom = whom(it, named);
    html! {
        @if it.named {
            bdi { (it.person) }
            @if it.office != Office::None { " " (ui::badge(Tone::Info, None, &cx.locale.t(&labels::office(it.office)))) }
            @if let Some(whom) = whom { br; span class="soft" { (whom) } }
        } @else if let Some(whom) = whom { (whom) } @else { span class="soft" { (cx.locale.t(&msg::groups_not_named())) } }
    }
}

/// Who held each seat before, and who will: what was written by mistake never was.
fn succession(cx: &Cx, body: &Body, named: &Named) -> Markup {
    let locale = &cx.locale;
    let real = |it: &&Mandate| {
        let mistaken = it.ended.is_some_and(|it| it.reason == Reason::Mistake);
        it.seat.is_some() && !it.in_force(body.today) && !mistaken && it.last().is_none_or(|last| it.starts <= last)
    };
    let others: Vec<&Mandate> = body.mandates.iter().rev().filter(real).collect();
    html! {
        @if !others.is_empty() {
            details class="panel" {
                summary { (locale.t(&msg::groups_history())) }
                ul class="stack" {
                    @for it in others {
                        li {
                            (holder(cx, it, named)) br;
                            span class="soft" {
                                (locale.t(&labels::capacity(it.capacity)))
                                @if let Some(seat) = it.seat { " · " (seat_name(cx, &body.group, seat)) }
                                " · " (locale.date_short(it.starts)) " – " @if let Some(last) = it.last() { (locale.date_short(last)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
