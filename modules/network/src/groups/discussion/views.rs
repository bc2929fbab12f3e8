//! What conversations look like: the list of threads, and one thread with the form to answer.
//! Markdown comes out cleaned; a message that was withdrawn says only that it was.

use super::pages::LONGEST;
use super::store::{Model, threads, until};
use crate::groups::frame::{href, moment};
use crate::groups::model::Group;
use crate::groups::policy::Body;
use crate::groups::views::pager;
use crate::msg;
use directory::guides::markdown;
use maud::{Markup, PreEscaped, html};
use platform::forms::Form;
use platform::ui::{self, Field, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// The threads of a group, with the form that begins one.
pub fn index(form: &Form<'_>, body: &Body, threads: &[threads::Model], (number, more): (u64, bool)) -> Markup {
    let (cx, locale) = (form.cx, &form.cx.locale);
    let id = body.group.id.uuid();
    html! {
        h2 { (locale.t(&msg::groups_discussion())) }
        (ui::notice(Tone::Info, false, html! { p { (locale.t(&msg::groups_discussion_private())) } }))
        @if threads.is_empty() { p { (locale.t(&msg::groups_no_threads())) } }
        ul class="cards" {
            @for it in threads {
                li class="card" {
                    div class="card-body" {
                        h3 class="card-title" { a href=(href(cx, id, &format!("/discussion/{}", it.id))) { bdi { (it.title) } } }
                        p class="soft" { (locale.t(&msg::groups_last_message(moment(locale, &body.group, it.last_at)))) }
                    }
                }
            }
        }
        (pager(cx, number, more, "?page="))
        section class="panel" {
            h3 { (locale.t(&msg::groups_thread_begin())) }
            (form.wrong.summary(locale))
            form class="form" method="post" action=(href(cx, id, "/discussion")) {
                (form.field("title", &locale.t(&msg::groups_meeting_title()), Field { required: true, max: Some(200), ..Field::default() }))
                (text(form))
                (ui::submit(&locale.t(&platform::msg::send())))
            }
        }
    }
}

fn text(form: &Form<'_>) -> Markup {
    let locale = &form.cx.locale;
    let hint = locale.t(&msg::groups_markdown());
    form.area(
        "text",
        &locale.t(&msg::groups_message()),
        Field { required: true, hint: Some(&hint), max: Some(LONGEST), ..Field::default() },
    )
}

/// A thread with a page of its messages.
pub struct Thread<'a> {
    pub group: &'a Group,
    pub thread: &'a threads::Model,
    pub messages: &'a [Model],
    pub names: &'a HashMap<Uuid, String>,
    pub number: u64,
    pub more: bool,
}

/// A thread with the form to answer.
pub fn one(form: &Form<'_>, it: &Thread<'_>, told: Markup) -> Markup {
    let (cx, locale) = (form.cx, &form.cx.locale);
    let path = href(cx, it.thread.group_id, &format!("/discussion/{}", it.thread.id));
    html! {
        h2 { bdi { (it.thread.title) } }
        (told)
        ol class="group-messages" { @for message in it.messages { (one_message(form, it, message)) } }
        (pager(cx, it.number, it.more, "?page="))
        section class="panel" {
            h3 { (locale.t(&msg::groups_answer())) }
            (form.wrong.summary(locale))
            form class="form" method="post" action=(path) { (text(form)) (ui::submit(&locale.t(&platform::msg::send()))) }
        }
    }
}

fn one_message(form: &Form<'_>, of: &Thread<'_>, it: &Model) -> Markup {
    let (cx, locale) = (form.cx, &form.cx.locale);
    let name = it.account.and_then(|id| of.names.get(&id));
    let path = href(cx, of.thread.group_id, &format!("/messages/{}", it.id));
    let mine = it.account.is_some() && it.account == cx.actor.account() && it.withdrawn_at.is_none();
    html! {
        li id={ "message-" (it.id) } class="panel" {
            p class="cluster" {
                strong { bdi { @match name { Some(name) => (name), None => (locale.t(&msg::groups_former_member())) } } }
                span class="soft" { (moment(locale, of.group, it.at)) }
                @if it.edited_at.is_some() && it.withdrawn_at.is_none() { span class="soft" { (locale.t(&msg::groups_message_edited())) } }
            }
            @if it.withdrawn_at.is_some() { p class="soft" { (locale.t(&msg::groups_message_withdrawn())) } }
            @else { div class="prose" dir="auto" { (PreEscaped(markdown::to_html(&it.text))) } }
            @if mine {
                @if it.is_editable(cx.app.clock.now()) {
                    details {
                        summary { (locale.t(&platform::msg::edit())) }
                        form class="form" method="post" action=(path) {
                            @let id = format!("text-{}", it.id);
                            @let limit = moment(locale, of.group, until(it.at).as_millisecond());
                            div class="field" {
                                label for=(id) { (locale.t(&msg::groups_message_until(limit))) }
                                textarea class="textarea" id=(id) name="text" rows="5" required maxlength=(LONGEST) { (it.text) }
                            }
                            (ui::submit(&locale.t(&platform::msg::save())))
                        }
                    }
                }
                form method="post" action={ (path) "/withdrawal" } { button class="btn btn-small" type="submit" { (locale.t(&msg::groups_message_withdraw())) } }
            }
        }
    }
}
