//! What a group looks like in the workspace: its line in a list, what it is and what founds it.
//! Shared with the public page wherever the public sees the same.

use super::frame::href;
use super::labels;
use super::mandates::model::Mandate;
use super::model::Group;
use super::policy::Body;
use crate::msg;
use maud::{Markup, html};
use platform::Cx;
use platform::ui::{self, Column, Row, Tone};

/// A line of the list: name, kind and level, place, what one is in it.
pub fn line(cx: &Cx, group: &Group, place: &str, part: Option<&Mandate>) -> Vec<Markup> {
    let locale = &cx.locale;
    vec![
        html! { a href=(href(cx, group.id.uuid(), "")) { (ui::plain(locale, group.name.show(cx.lang()))) } },
        html! { (locale.t(&labels::kind(group.kind))) " · " (locale.t(&labels::level(group.level))) },
        html! { bdi { (place) } },
        html! {
            @if let Some(part) = part { (ui::badge(Tone::Info, None, &locale.t(&labels::part(part)))) }
            @if group.closed.is_some_and(|day| day < group.today(cx.app.clock.now())) { " " (ui::badge(Tone::Plain, None, &locale.t(&msg::groups_closed()))) }
        },
    ]
}

pub fn lines(cx: &Cx, title: &str, lines: &[Vec<Markup>]) -> Markup {
    let labels =
        [msg::groups_name(), msg::groups_kind(), msg::place(), msg::groups_my_part()].map(|it| cx.locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    ui::table(title, &columns, lines)
}

/// The way on from a list that goes on after the address of its last group, and back to its beginning.
pub fn onward(cx: &Cx, begun: bool, last: Option<&Group>, href: &str) -> Markup {
    let locale = &cx.locale;
    let next = |it: &Group| {
        let separator = if href.contains('?') { '&' } else { '?' };
        format!("{href}{separator}after={}", it.slug)
    };
    html! {
        @if begun || last.is_some() {
            nav class="cluster" aria-label=(locale.t(&platform::msg::pagination())) {
                @if begun { a class="btn" href=(href) { (locale.t(&msg::list_from_start())) } }
                @if let Some(last) = last { a class="btn" href=(next(last)) { (locale.t(&platform::msg::page_next())) } }
            }
        }
    }
}

/// Links to the pages before and after.
pub fn pager(cx: &Cx, number: u64, more: bool, href: &str) -> Markup {
    let locale = &cx.locale;
    html! {
        @if number > 1 || more {
            nav class="cluster" aria-label=(locale.t(&platform::msg::pagination())) {
                @if number > 1 { a class="btn" href={ (href) (number - 1) } { (locale.t(&platform::msg::page_previous())) } }
                @if more { a class="btn" href={ (href) (number + 1) } { (locale.t(&platform::msg::page_next())) } }
            }
        }
    }
}

/// The labels of a group: kind, level, place, whether it has ended.
pub fn badges(cx: &Cx, group: &Group, place: &str) -> Markup {
    let locale = &cx.locale;
    html! {
        (ui::badge(Tone::Info, None, &locale.t(&labels::kind(group.kind))))
        (ui::badge(Tone::Plain, None, &locale.t(&labels::level(group.level))))
        span class="badge badge-plain" { (ui_pin()) bdi { (place) } }
        @if group.closed.is_some_and(|day| day < group.today(cx.app.clock.now())) { (ui::badge(Tone::Warn, None, &locale.t(&msg::groups_closed()))) }
    }
}

fn ui_pin() -> Markup {
    ui::icon("map-pin")
}

/// What founds the group, how it decides.
pub fn facts(cx: &Cx, group: &Group) -> Markup {
    let locale = &cx.locale;
    let mut rows = Vec::new();
    if let Some(act) = &group.act {
        rows.push(Row {
            icon: "document",
            label: locale.t(&msg::groups_act()),
            content: html! {
                @match &act.link {
                    Some(link) => a href=(link) rel="noopener" { bdi { (act.title) } },
                    None => bdi { (act.title) },
                }
                @if let Some(date) = act.date { p class="soft" { (locale.date(date)) } }
            },
        });
    }
    rows.push(Row {
        icon: "people",
        label: locale.t(&msg::groups_quorum()),
        content: html! { (locale.t(&labels::quorum(group.quorum))) },
    });
    if let Some(day) = group.closed {
        rows.push(Row {
            icon: "calendar",
            label: locale.t(&msg::groups_last_day()),
            content: html! { (locale.date(day)) },
        });
    }
    ui::rows(&rows)
}

/// What the group is, and what one may do to it.
pub fn about(cx: &Cx, body: &Body, place: &str) -> Markup {
    let (locale, group) = (&cx.locale, &body.group);
    let id = group.id.uuid();
    let mine: Vec<&Mandate> = body.own(&cx.actor).collect();
    html! {
        p class="cluster" { (badges(cx, group, place)) }
        @if !body.is_member(&cx.actor) { (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::groups_outside())) } })) }
        div class="prose" { p class="lead" { (ui::text(locale, group.purpose.show(cx.lang()))) } }
        (facts(cx, group))
        p class="cluster" {
            @if group.public { a class="btn" href={ "/" (cx.lang()) "/network/groups/" (group.slug) } { (locale.t(&msg::groups_public_page())) } }
            @if body.manages(&cx.actor) { a class="btn" href=(href(cx, id, "/edit")) { (locale.t(&msg::groups_edit())) } }
            @for it in mine { a class="btn" href={ (href(cx, id, "/my-mandate/")) (it.id) } { (locale.t(&msg::groups_my_mandate())) " · " (locale.t(&labels::part(it))) } }
        }
    }
}
