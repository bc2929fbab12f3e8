//! One mandate: what it is, whom it follows, and what can be done to it.
//! What a member says of themselves is theirs to say.

use super::forms;
use super::model::{Mandate, Reason, predecessor};
use super::organisation::Offered;
use crate::groups::frame::href;
use crate::groups::labels::{self, options};
use crate::groups::policy::Body;
use crate::msg;
use maud::{Markup, html};
use platform::Cx;
use platform::forms::{Form, Typed, Wrong};
use platform::ui::{self, Field, Kind, Row};

/// The form of a mandate as it is filled.
pub struct Filled<'a> {
    pub typed: &'a Typed,
    pub offered: &'a Offered,
    pub wrong: &'a Wrong,
}

/// A mandate with everything that can be done to it.
pub fn one(cx: &Cx, body: &Body, it: &Mandate, filled: &Filled<'_>, told: Markup) -> Markup {
    let Filled { typed, offered, wrong } = *filled;
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
        form class="form" method="post" action=(path) { (forms::fields(&form, body, offered, &path)) (ui::submit(&locale.t(&platform::msg::save()))) }
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
            form class="form" method="post" action={ (path) "/end" } {
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
        form class="form" method="post" action={ (href(cx, body.group.id.uuid(), "/my-mandate/")) (it.id) } {
            (forms::gender(&form))
            (form.tick("named", &locale.t(&msg::groups_named())))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}
