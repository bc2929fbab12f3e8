//! What tasks look like: open ones first, with a button for who may say that they are done.
//! A task that is late says so in words.

use super::store::Model;
use crate::groups::frame::href;
use crate::groups::policy::Body;
use crate::msg;
use maud::{Markup, html};
use platform::Cx;
use platform::forms::Form;
use platform::ui::{self, Field, Kind, Tone};

/// The tasks of a group, with the form for one more.
pub fn index(form: &Form<'_>, body: &Body, tasks: &[Model], told: Markup) -> Markup {
    let (cx, locale) = (form.cx, &form.cx.locale);
    let (open, done): (Vec<&Model>, Vec<&Model>) = tasks.iter().partition(|it| it.done_at.is_none());
    html! {
        h2 { (locale.t(&msg::groups_tasks())) }
        (told)
        @if open.is_empty() { (ui::empty("check", &locale.t(&msg::groups_no_tasks()), html! { p { (locale.t(&msg::groups_no_tasks_text())) } }, html! {})) }
        @else { (list(cx, body, &open)) }
        @if body.writes(&cx.actor) { (add(form, body)) }
        @if !done.is_empty() { h3 { (locale.t(&msg::groups_tasks_done())) } (list(cx, body, &done)) }
    }
}

/// Tasks beneath the meeting that gave them.
pub fn short(cx: &Cx, body: &Body, tasks: &[Model]) -> Markup {
    let all: Vec<&Model> = tasks.iter().collect();
    html! { @if !all.is_empty() { h3 { (cx.locale.t(&msg::groups_tasks())) } (list(cx, body, &all)) } }
}

fn list(cx: &Cx, body: &Body, tasks: &[&Model]) -> Markup {
    let locale = &cx.locale;
    html! {
        ul class="cards" {
            @for it in tasks {
                @let mine = body.writes(&cx.actor) || body.own(&cx.actor).any(|own| Some(own.id) == it.mandate);
                @let due = it.due();
                li class="card" id={ "task-" (it.id) } {
                    div class="card-body" {
                        p { strong { bdi { (it.what) } } }
                        p class="cluster" {
                            @if let Some(who) = it.mandate.and_then(|id| body.mandate(id)) { span { bdi { (who.person) } } }
                            @if let Some(due) = due { span class="soft" { (locale.t(&msg::groups_until(locale.date(due)))) } }
                            @if it.done_at.is_some() { (ui::badge(Tone::Ok, Some("check"), &locale.t(&msg::groups_task_done()))) }
                            @else if due.is_some_and(|due| due < body.today) { (ui::badge(Tone::Warn, None, &locale.t(&msg::groups_task_late()))) }
                        }
                        @if mine {
                            @let act = if it.done_at.is_some() { "reopening" } else { "done" };
                            form method="post" action=(href(cx, it.group_id, &format!("/tasks/{}/{act}", it.id))) {
                                button class="btn btn-small" type="submit" {
                                    (locale.t(&if it.done_at.is_some() { msg::groups_task_undo() } else { msg::groups_task_do() }))
                                    span class="visually-hidden" { " " (it.what) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn add(form: &Form<'_>, body: &Body) -> Markup {
    let locale = &form.cx.locale;
    let there = body.mandates.iter().filter(|it| it.in_force(body.today));
    let people: Vec<_> = there.map(|it| (it.id.to_string(), it.person.clone())).collect();
    html! {
        section class="panel" {
            h3 { (locale.t(&msg::groups_task_give())) }
            (form.wrong.summary(locale))
            form class="form" method="post" action=(href(form.cx, body.group.id.uuid(), "/tasks")) {
                (form.field("what", &locale.t(&msg::groups_task_what()), Field { required: true, max: Some(500), ..Field::default() }))
                (form.perhaps("mandate", &locale.t(&msg::groups_who()), None, &people))
                (form.field("due", &locale.t(&msg::groups_due()), Field { kind: Kind::Date, ..Field::default() }))
                (ui::submit(&locale.t(&platform::msg::add())))
            }
        }
    }
}
