//! The frame of the workspace's pages: the menu of what this person may do, who is signed in, and the way out.
//! It shows no way that would lead to «not found».

use super::{Locale, Page, document, icon, msg, unsent};
use crate::cx::Cx;
use crate::module::{Door, Section};
use kernel::Lang;
use maud::{Markup, html};

/// How many notices are new; beyond 99 nobody counts.
fn unread(locale: &Locale, count: u64) -> Markup {
    html! {
        span class="unread" aria-hidden="true" { @if count > 99 { (locale.number(99)) "+" } @else { (locale.number(count)) } }
        span class="visually-hidden" { (locale.t(&msg::notices_unread(count))) }
    }
}

/// A page of the workspace. `path` is its address after the language, such as `people/rights`; `trail` are the pages
/// above it, as (name, path).
pub fn workspace(cx: &Cx, title: &str, path: &str, trail: &[(&str, &str)], body: Markup) -> Markup {
    workspace_with(cx, title, path, trail, body, &[])
}

/// The same, with modules of `web/scripts` that improve it.
pub fn workspace_with(
    cx: &Cx,
    title: &str,
    path: &str,
    trail: &[(&str, &str)],
    body: Markup,
    scripts: &'static [&'static str],
) -> Markup {
    let locale = &cx.locale;
    let framed = html! { (menu(cx, path, trail)) (body) };
    let mut page = Page::new(locale, title, framed);
    page.unlisted = true;
    page.scripts = scripts;
    page.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/{path}"))).to_vec();
    page.breadcrumbs =
        trail.iter().map(|(name, path)| ((*name).to_owned(), Some(format!("/{}/{path}", locale.lang)))).collect();
    if !page.breadcrumbs.is_empty() {
        page.breadcrumbs.push((title.to_owned(), None));
    }
    document(&page)
}

/// The ways through the pages of one thing, as (address, name, whether one is there). Nothing where there is only one.
pub fn tabs(label: &str, ways: &[(String, String, bool)]) -> Markup {
    html! {
        @if ways.len() > 1 {
            nav class="page-tabs" aria-label=(label) {
                ul {
                    @for (href, name, here) in ways {
                        li { a href=(href) aria-current=[here.then_some("page")] { (name) } }
                    }
                }
            }
        }
    }
}

/// The parts of the workspace that this person may open, the pages of the part one is in, and what is one's own.
fn menu(cx: &Cx, path: &str, trail: &[(&str, &str)]) -> Markup {
    let locale = &cx.locale;
    let Some(member) = cx.actor.member() else { return html! {} };
    let may = |door: &&Door| door.right.is_none_or(|right| cx.actor.may_somewhere(right));
    let sections: Vec<(&Section, Vec<&Door>)> = (cx.app.sections().iter())
        .map(|section| (section, section.doors.iter().filter(may).collect::<Vec<_>>()))
        .filter(|(_, doors)| !doors.is_empty())
        .collect();
    // The door nearest above a page: «work/network» rather than «work». A page that has no door of its own, such as what
    // became of many services, lies behind that of the page above it.
    let nearest = |path: &str| {
        let doors = sections.iter().flat_map(|(_, doors)| doors).filter(|door| is_within(path, door.path));
        doors.map(|door| door.path).max_by_key(|door| door.len())
    };
    let above = trail.last().and_then(|(_, path)| nearest(path));
    let here = match (nearest(path), above) {
        (Some(own), Some(above)) if is_within(above, own) => Some(above),
        (own, above) => own.or(above),
    };
    let holds = |doors: &[&Door]| here.is_some_and(|here| doors.iter().any(|door| door.path == here));
    let way = |to: &str, current: bool, words: Markup| html! { a href={ "/" (locale.lang) "/" (to) } aria-current=[current.then_some("true")] { (words) } };
    html! {
        div class="workspace-bar" {
            nav class="workspace-menu" aria-label=(locale.t(&msg::nav_workspace())) {
                ul { @for (section, doors) in &sections { li { (way(doors[0].path, holds(doors), html! { ((section.label)(locale)) })) } } }
            }
            div class="workspace-own" {
                (way("notices", path == "notices", html! {
                    (icon("bell")) span class="visually-hidden" { (locale.t(&msg::notices_menu())) }
                    @if cx.unread > 0 { " " (unread(locale, cx.unread)) }
                }))
                (way("account", is_within(path, "account"), html! { (icon("person")) bdi { (member.name) } }))
                form method="post" action={ "/" (locale.lang) "/session/end" } {
                    button class="btn btn-small" type="submit" { (locale.t(&msg::sign_out())) }
                }
                (unsent(locale, member.account))
            }
        }
        @for (section, doors) in sections.iter().filter(|(_, doors)| doors.len() > 1 && holds(doors)) {
            nav class="workspace-tabs" aria-label=((section.label)(locale)) {
                ul { @for door in doors { li { (way(door.path, Some(door.path) == here, html! { ((door.label)(locale)) })) } } }
            }
        }
    }
}

/// Whether `path` is the page `above` or lies under it.
fn is_within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
