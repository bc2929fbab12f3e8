//! The frame of the workspace's pages: the menu of what this person may do, who is signed in, and the way out.
//! It shows no way that would lead to «not found».

use super::{Locale, Page, document, msg};
use crate::cx::Cx;
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
    // The door nearest above this page: «work/network» rather than «work».
    let leads = |door: &str| path.strip_prefix(door).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let here = cx.app.doors().iter().map(|door| door.path).filter(|door| leads(door)).max_by_key(|door| door.len());
    let doors = cx.app.doors().iter().filter(|door| door.right.is_none_or(|right| cx.actor.may_somewhere(right)));
    let framed = html! {
        @if let Some(member) = cx.actor.member() {
            nav class="workspace-menu" aria-label=(locale.t(&msg::nav_workspace())) {
                ul {
                    @for door in doors {
                        li { a href={ "/" (locale.lang) "/" (door.path) } aria-current=[(Some(door.path) == here).then_some("true")] { ((door.label)(locale)) } }
                    }
                    li { a href={ "/" (locale.lang) "/notices" } aria-current=[(path == "notices").then_some("true")] {
                        (locale.t(&msg::notices_menu()))
                        @if cx.unread > 0 { " " (unread(locale, cx.unread)) }
                    } }
                }
                form class="workspace-out" method="post" action={ "/" (locale.lang) "/session/end" } {
                    span { bdi { (member.name) } }
                    button class="btn btn-small" type="submit" { (locale.t(&msg::sign_out())) }
                }
            }
        }
        (body)
    };
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
