//! What a meeting looks like: in a list, whole, and while its minutes are written.
//! Markdown that people wrote comes out cleaned: no script, no style, no picture.

use super::model::{Count, Meeting, Minutes, Part, Presence, Reply, Standing};
use crate::groups::frame::href;
use crate::groups::labels::{self, options};
use crate::groups::mandates::model::Mandate;
use crate::groups::policy::Body;
use crate::msg;
use directory::guides::markdown;
use maud::{Markup, PreEscaped, html};
use messages::Message;
use platform::forms::{Form, Typed};
use platform::ui::{self, Card, Field, Row, Tone};
use platform::{Cx, Locale};
use std::collections::HashMap;
use uuid::Uuid;

fn reply(it: Reply) -> Message {
    match it {
        Reply::Yes => msg::groups_reply_yes(),
        Reply::Remote => msg::groups_reply_remote(),
        Reply::Alternate => msg::groups_reply_alternate(),
        Reply::No => msg::groups_reply_no(),
    }
}

fn presence(it: Presence) -> Message {
    match it {
        Presence::Present => msg::groups_presence_present(),
        Presence::Remote => msg::groups_presence_remote(),
        Presence::Represented => msg::groups_presence_represented(),
        Presence::Excused => msg::groups_presence_excused(),
        Presence::Absent => msg::groups_presence_absent(),
    }
}

fn standing(it: Standing) -> Message {
    match it {
        Standing::Draft => msg::groups_minutes_draft(),
        Standing::Proposed => msg::groups_minutes_proposed(),
        Standing::Approved => msg::groups_minutes_approved(),
    }
}

/// When a meeting is, with the zone of its place.
pub fn when(locale: &Locale, it: &Meeting) -> Markup {
    let date = locale.date_full(it.starts.date());
    let until = it.ends().map_or_else(|_| it.starts.time(), |end| end.time());
    html! {
        time datetime=(it.starts.strftime("%Y-%m-%dT%H:%M")) { (date) " · " (locale.time_range(it.starts.time(), until)) }
        " " span class="soft" { "(" bdi { (it.timezone) } ")" }
    }
}

fn badges(locale: &Locale, it: &Meeting) -> Markup {
    html! {
        @if it.cancelled { (ui::badge(Tone::Bad, None, &locale.t(&msg::groups_meeting_cancelled()))) }
        @if it.public { (ui::badge(Tone::Info, None, &locale.t(&msg::groups_is_public()))) }
        @if let Some(minutes) = &it.minutes { (ui::badge(Tone::Plain, Some("document"), &locale.t(&standing(minutes.standing)))) }
    }
}

/// Cards of meetings, as they come.
pub fn list(cx: &Cx, meetings: &[&Meeting]) -> Markup {
    let links: Vec<String> = meetings.iter().map(|it| href(cx, it.group, &format!("/meetings/{}", it.id))).collect();
    let cards: Vec<Card<'_>> = meetings
        .iter()
        .zip(&links)
        .map(|(it, href)| Card {
            title: html! { bdi { (it.title) } },
            href,
            icon: Some("calendar"),
            badges: badges(&cx.locale, it),
            summary: when(&cx.locale, it),
            ..Card::default()
        })
        .collect();
    ui::cards(false, &cards)
}

/// The meetings of a group: the next first, then those that are over.
pub fn index(cx: &Cx, body: &Body, meetings: &[Meeting]) -> Markup {
    let locale = &cx.locale;
    let (over, mut coming): (Vec<&Meeting>, Vec<&Meeting>) =
        meetings.iter().partition(|it| it.is_over(cx.app.clock.now()));
    coming.reverse();
    html! {
        h2 { (locale.t(&msg::groups_meetings())) }
        p class="cluster" {
            @if body.writes(&cx.actor) { a class="btn btn-primary" href=(href(cx, body.group.id.uuid(), "/meetings/new")) { (locale.t(&msg::groups_meeting_call())) } }
            a class="btn" href={ "/" (cx.lang()) "/groups/calendar" } { (locale.t(&msg::groups_calendar())) }
        }
        @if meetings.is_empty() { (ui::empty("calendar", &locale.t(&msg::groups_no_meetings()), html! { p { (locale.t(&msg::groups_no_meetings_text())) } }, html! {})) }
        (list(cx, &coming))
        @if !over.is_empty() { h3 { (locale.t(&msg::groups_meetings_past())) } (list(cx, &over)) }
    }
}

/// A meeting, whole, with what one may do to it.
pub fn one(cx: &Cx, body: &Body, it: &Meeting, parts: &HashMap<Uuid, Part>, told: Markup) -> Markup {
    let locale = &cx.locale;
    let path = href(cx, it.group, &format!("/meetings/{}", it.id));
    let over = it.is_over(cx.app.clock.now());
    html! {
        h2 { bdi { (it.title) } }
        (told)
        p class="cluster" { (badges(locale, it)) }
        (facts(cx, it, true))
        @if body.writes(&cx.actor) {
            div class="cluster" {
                a class="btn" href={ (path) "/edit" } { (locale.t(&platform::msg::edit())) }
                @if it.minutes.as_ref().is_none_or(|minutes| minutes.standing != Standing::Approved) { a class="btn" href={ (path) "/minutes" } { (locale.t(&msg::groups_minutes_write())) } }
                form method="post" action={ (path) "/cancellation" } {
                    button class="btn" type="submit" { (locale.t(&if it.cancelled { msg::groups_meeting_restore() } else { msg::groups_meeting_cancel() })) }
                }
            }
        }
        @if !over && !it.cancelled { (own_reply(cx, body, parts, &path)) }
        (agenda(cx, it))
        (attendance(cx, body, it, parts, &path))
        @if let Some(minutes) = &it.minutes {
            // What is not before the members yet is its writers' alone.
            @if minutes.standing != Standing::Draft || body.writes(&cx.actor) { (minutes_shown(locale, minutes)) }
        }
    }
}

/// When and where; the way to join from afar is for members alone.
pub fn facts(cx: &Cx, it: &Meeting, member: bool) -> Markup {
    let locale = &cx.locale;
    let mut rows =
        vec![Row { icon: "calendar", label: locale.t(&msg::groups_meeting_date()), content: when(locale, it) }];
    if !it.place.is_empty() {
        rows.push(Row {
            icon: "map-pin",
            label: locale.t(&msg::groups_meeting_where()),
            content: html! { bdi { (it.place) } },
        });
    }
    if let Some(link) = it.link.as_ref().filter(|_| member) {
        rows.push(Row {
            icon: "external",
            label: locale.t(&msg::groups_meeting_link()),
            content: html! { a href=(link) rel="noopener" { bdi dir="ltr" { (link) } } },
        });
    }
    ui::rows(&rows)
}

/// The points of a meeting, in order.
pub fn agenda(cx: &Cx, it: &Meeting) -> Markup {
    let locale = &cx.locale;
    html! {
        @if !it.agenda.is_empty() {
            h3 { (locale.t(&msg::groups_agenda())) }
            ol {
                @for item in &it.agenda {
                    li {
                        bdi { (item.title) }
                        @if !item.presenter.is_empty() { " " span class="soft" { "· " bdi { (item.presenter) } } }
                        @if let Some(document) = &item.document { " · " a href=(document) rel="noopener" { (locale.t(&msg::groups_document())) span class="visually-hidden" { " " (item.title) } } }
                    }
                }
            }
        }
    }
}

fn own_reply(cx: &Cx, body: &Body, parts: &HashMap<Uuid, Part>, path: &str) -> Markup {
    let locale = &cx.locale;
    let said = body.own(&cx.actor).find_map(|it| parts.get(&it.id)?.reply);
    html! {
        section class="panel" {
            h3 { (locale.t(&msg::groups_reply())) }
            @if let Some(said) = said { p { (locale.t(&msg::groups_reply_said(locale.t(&reply(said))))) } }
            form class="cluster" method="post" action={ (path) "/reply" } {
                @for it in Reply::ALL {
                    button class={ "btn" @if said == Some(*it) { " btn-primary" } } type="submit" name="reply" value=(it.as_str()) { (locale.t(&reply(*it))) }
                }
            }
        }
    }
}

/// Who took part: written by the secretary, read by the members; and whether it was enough.
fn attendance(cx: &Cx, body: &Body, it: &Meeting, parts: &HashMap<Uuid, Part>, path: &str) -> Markup {
    let locale = &cx.locale;
    let day = it.starts.date();
    let there: Vec<&Mandate> = body.mandates.iter().filter(|mandate| mandate.in_force(day)).collect();
    let count = Count::of(&body.group, &body.mandates, parts, it);
    let writes = body.writes(&cx.actor);
    let presences = options(locale, Presence::ALL, Presence::as_str, presence);
    let of = |mandate: &Mandate| parts.get(&mandate.id).copied().unwrap_or_default();
    html! {
        @if !there.is_empty() {
            h3 { (locale.t(&msg::groups_attendance())) }
            p {
                (locale.t(&msg::groups_quorum_count(count.members, count.needed, count.present))) " "
                @if count.is_reached() { (ui::badge(Tone::Ok, Some("check"), &locale.t(&msg::groups_quorum_reached()))) }
                @else if it.is_over(cx.app.clock.now()) { (ui::badge(Tone::Warn, None, &locale.t(&msg::groups_quorum_missing()))) }
            }
            details class="panel" open[!writes] {
                summary { (locale.t(&msg::groups_attendance_list())) }
                form class="form" method="post" action={ (path) "/attendance" } {
                    @for mandate in there {
                        @let part = of(mandate);
                        @if writes {
                            @let name = format!("presence.{}", mandate.id);
                            @let typed = { let mut typed = Typed::default(); typed.put(&*name, part.presence.map_or("", Presence::as_str)); typed };
                            @let form = Form { cx, typed: &typed, wrong: &Default::default() };
                            @let hint = part.reply.map(|it| locale.t(&msg::groups_reply_was(locale.t(&reply(it)))));
                            (form.perhaps(&name, &format!("{} · {}", mandate.person, locale.t(&labels::part(mandate))), hint.as_deref(), &presences))
                        } @else {
                            p {
                                bdi { (mandate.person) } " · "
                                @match (part.presence, part.reply) {
                                    (Some(it), _) => (locale.t(&presence(it))),
                                    (None, Some(it)) => (locale.t(&reply(it))),
                                    (None, None) => "–",
                                }
                            }
                        }
                    }
                    @if writes { (ui::submit(&locale.t(&platform::msg::save()))) }
                }
            }
        }
    }
}

/// Minutes, cleaned.
pub fn minutes_shown(locale: &Locale, it: &Minutes) -> Markup {
    html! {
        section class="stack" {
            h3 { (locale.t(&msg::groups_minutes())) " " (ui::badge(Tone::Plain, None, &locale.t(&standing(it.standing)))) }
            div class="prose" dir="auto" { (PreEscaped(markdown::to_html(&it.text))) }
        }
    }
}

/// The form in which minutes are written.
pub fn minutes_form(form: &Form<'_>, it: &Meeting) -> Markup {
    let locale = &form.cx.locale;
    let standings = options(locale, Standing::ALL, Standing::as_str, standing);
    let (markdown, approve) = (locale.t(&msg::groups_markdown()), locale.t(&msg::groups_minutes_hint()));
    html! {
        h2 { (locale.t(&msg::groups_minutes())) " · " bdi { (it.title) } }
        (form.wrong.summary(locale))
        form class="form" method="post" action=(href(form.cx, it.group, &format!("/meetings/{}/minutes", it.id))) {
            (form.area("text", &locale.t(&msg::groups_minutes()), Field { required: true, hint: Some(&markdown), max: Some(60_000), ..Field::default() }))
            (form.choice("standing", &locale.t(&msg::groups_minutes_standing()), Some(&approve), &standings))
            (ui::submit(&locale.t(&platform::msg::save())))
        }
    }
}
