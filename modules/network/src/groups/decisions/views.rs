//! What decisions look like: in lists, in their form, and on the public page of one.
//! The text is Markdown and comes out cleaned.

use super::model::{Decision, Progress};
use crate::groups::frame::href;
use crate::groups::labels::options;
use crate::groups::policy::Body;
use crate::msg;
use directory::guides::markdown;
use maud::{Markup, html};
use messages::Message;
use platform::Cx;
use platform::forms::Form;
use platform::ui::{self, Field, Kind, Row, Tone};

fn progress(it: Progress) -> Message {
    match it {
        Progress::Adopted => msg::groups_progress_adopted(),
        Progress::UnderWay => msg::groups_progress_under_way(),
        Progress::Done => msg::groups_progress_done(),
        Progress::Dropped => msg::groups_progress_dropped(),
    }
}

fn tone(it: Progress) -> Tone {
    match it {
        Progress::Adopted => Tone::Info,
        Progress::UnderWay => Tone::Warn,
        Progress::Done => Tone::Ok,
        Progress::Dropped => Tone::Plain,
    }
}

/// The decisions of a group.
pub fn index(cx: &Cx, body: &Body, decisions: &[Decision], told: Markup) -> Markup {
    let locale = &cx.locale;
    html! {
        h2 { (locale.t(&msg::groups_decisions())) }
        (told)
        @if body.writes(&cx.actor) { p { a class="btn btn-primary" href=(href(cx, body.group.id.uuid(), "/decisions/new")) { (locale.t(&msg::groups_decision_new())) } } }
        @if decisions.is_empty() { (ui::empty("check", &locale.t(&msg::groups_no_decisions()), html! { p { (locale.t(&msg::groups_no_decisions_text())) } }, html! {})) }
        (cards(cx, body, decisions))
    }
}

/// Decisions beneath the meeting that took them.
pub fn short(cx: &Cx, body: &Body, decisions: &[Decision]) -> Markup {
    html! { @if !decisions.is_empty() { h3 { (cx.locale.t(&msg::groups_decisions())) } (cards(cx, body, decisions)) } }
}

fn cards(cx: &Cx, body: &Body, decisions: &[Decision]) -> Markup {
    let locale = &cx.locale;
    let writes = body.writes(&cx.actor);
    html! {
        ul class="cards" {
            @for it in decisions {
                li class="card" id={ "decision-" (it.number) } {
                    div class="card-body" {
                        h3 class="card-title-plain" { (locale.t(&msg::groups_decision_number(it.number.to_string()))) " · " (ui::text(locale, it.title.show(cx.lang()))) }
                        p class="cluster" {
                            (ui::badge(tone(it.progress), None, &locale.t(&progress(it.progress))))
                            @if it.public { (ui::badge(Tone::Info, None, &locale.t(&msg::groups_is_public()))) }
                        }
                        (text(cx, it))
                        (facts(cx, it))
                        p class="cluster" {
                            @if it.public { a class="btn btn-small" href={ "/" (cx.lang()) "/network/groups/" (body.group.slug) "/decisions/" (it.number) } { (locale.t(&msg::groups_public_page())) } }
                            @if writes { a class="btn btn-small" href=(href(cx, it.group, &format!("/decisions/{}", it.id))) { (locale.t(&platform::msg::edit())) span class="visually-hidden" { " " (it.number) } } }
                        }
                    }
                }
            }
        }
    }
}

fn text(cx: &Cx, it: &Decision) -> Markup {
    let html = it.text.map(|_, text| markdown::to_html(text));
    ui::block(&cx.locale, html.show(cx.lang()))
}

fn facts(cx: &Cx, it: &Decision) -> Markup {
    let locale = &cx.locale;
    let how = match it.votes {
        None => locale.t(&msg::groups_consensus()),
        Some(votes) => locale.t(&msg::groups_votes(votes.abstained, votes.no, votes.yes)),
    };
    let mut rows = vec![
        Row { icon: "calendar", label: locale.t(&msg::groups_adopted()), content: html! { (locale.date(it.adopted)) } },
        Row { icon: "people", label: locale.t(&msg::groups_how()), content: html! { (how) } },
    ];
    if !it.who.is_empty() {
        rows.push(Row { icon: "work", label: locale.t(&msg::groups_who()), content: html! { bdi { (it.who) } } });
    }
    if let Some(due) = it.due {
        rows.push(Row { icon: "clock", label: locale.t(&msg::groups_due()), content: html! { (locale.date(due)) } });
    }
    ui::rows(&rows)
}

/// The form of a decision.
pub fn form(form: &Form<'_>, body: &Body, sittings: &[(String, String)], of: Option<&Decision>) -> Markup {
    let locale = &form.cx.locale;
    let source = form.typed.source(form.cx.lang());
    let path = of.map_or_else(String::new, |it| format!("/{}", it.id));
    let states = options(locale, Progress::ALL, Progress::as_str, progress);
    let votes = locale.t(&msg::groups_votes_hint());
    let number = || Field { kind: Kind::Number, ..Field::default() };
    html! {
        h2 { @match of { Some(it) => (locale.t(&msg::groups_decision_number(it.number.to_string()))), None => (locale.t(&msg::groups_decision_new())) } }
        (form.wrong.summary(locale))
        form class="form" method="post" action=(href(form.cx, body.group.id.uuid(), &format!("/decisions{path}"))) {
            (form.source(source))
            (form.texts(source, &[("title", &locale.t(&msg::groups_decision_title()), false), ("text", &locale.t(&msg::groups_decision_text()), true)]))
            @if of.is_some() { (form.tick("minor", &locale.t(&msg::groups_minor()))) }
            (form.perhaps("meeting", &locale.t(&msg::groups_decision_meeting()), None, sittings))
            (form.field("adopted", &locale.t(&msg::groups_adopted()), Field { kind: Kind::Date, required: true, ..Field::default() }))
            fieldset class="stack" {
                legend { (locale.t(&msg::groups_how())) }
                p class="hint" { (votes) }
                div class="edit-row" {
                    (form.field("yes", &locale.t(&msg::groups_votes_yes()), number()))
                    (form.field("no", &locale.t(&msg::groups_votes_no()), number()))
                    (form.field("abstained", &locale.t(&msg::groups_votes_abstained()), number()))
                }
            }
            (form.field("who", &locale.t(&msg::groups_who()), Field { max: Some(200), ..Field::default() }))
            (form.field("due", &locale.t(&msg::groups_due()), Field { kind: Kind::Date, ..Field::default() }))
            (form.choice("progress", &locale.t(&msg::groups_progress()), None, &states))
            (form.tick("public", &locale.t(&msg::groups_decision_public())))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}

/// The public page of a decision.
pub fn public(cx: &Cx, it: &Decision) -> Markup {
    let locale = &cx.locale;
    html! {
        p class="soft" { (locale.t(&msg::groups_decision_number(it.number.to_string()))) }
        h1 { (ui::text(locale, it.title.show(cx.lang()))) }
        p { (ui::badge(tone(it.progress), None, &locale.t(&progress(it.progress)))) }
        (text(cx, it))
        (facts(cx, it))
    }
}

/// Public decisions beneath their group.
pub fn public_list(cx: &Cx, slug: &str, decisions: &[Decision]) -> Markup {
    let locale = &cx.locale;
    html! {
        @if !decisions.is_empty() {
            section class="stack" {
                h2 { (locale.t(&msg::groups_decisions())) }
                ul {
                    @for it in decisions {
                        li {
                            a href={ "/" (cx.lang()) "/network/groups/" (slug) "/decisions/" (it.number) } {
                                (locale.t(&msg::groups_decision_number(it.number.to_string()))) " · " (ui::plain(locale, it.title.show(cx.lang())))
                            }
                            " " span class="soft" { (locale.date(it.adopted)) " · " (locale.t(&progress(it.progress))) }
                        }
                    }
                }
            }
        }
    }
}
