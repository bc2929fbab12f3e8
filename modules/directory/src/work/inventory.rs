//! The lists of organisations and of places in the workspace.
//! A page of a list is all that is ever loaded of it.

use super::desk::Work;
use super::kinds::Kind;
use super::labels;
use crate::drafts::inventory::{Found, Line};
use crate::drafts::paging::{Mark, Turn};
use crate::msg;
use axum::response::Response;
use kernel::Right;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Column, Field, Tone};
use serde::Deserialize;

/// What is asked of a list.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    pub q: String,
    after: String,
    before: String,
}

impl Asked {
    pub fn turn(&self) -> Turn {
        Turn::read(&self.after, &self.before)
    }

    fn href<T: Kind>(&self, work: &Work, name: &str, mark: Mark) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        format!("{}?{}", work.href(T::FOLDER), query.append_pair(name, &mark.to_string()).finish())
    }
}

pub fn page<T: Kind>(
    work: &Work,
    asked: &Asked,
    found: &Found<T>,
    (new, search, empty): (&Message, &Message, &Message),
) -> Response {
    let title = work.t(&T::list());
    let way = |name, mark: Option<Mark>| mark.map(|mark| asked.href::<T>(work, name, mark));
    let (before, after) = (way("before", found.turns.before), way("after", found.turns.after));
    let labels = [work.t(search), work.t(&msg::list_state())];
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = found.lines.iter().map(|line| cells(work, line)).collect();
    let body = html! {
        @if work.cx.actor.may_somewhere(Right::Write) {
            p { a class="btn btn-primary" href=(work.href(&format!("{}/new", T::FOLDER))) { (work.t(new)) } }
        }
        form class="list-filters" method="get" action=(work.href(T::FOLDER)) {
            (ui::field(work.locale(), Field { name: "q", label: &work.t(search), value: &asked.q, kind: ui::Kind::Search, ..Field::default() }))
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
        @if lines.is_empty() { (ui::empty("list", &work.t(empty), html! {}, html! {})) }
        @else {
            div class="stacked titled" { (ui::table(&title, &columns, &lines)) }
            (ui::turns(work.locale(), before.as_deref(), after.as_deref()))
        }
    };
    work.page(&title, T::FOLDER, &[], body)
}

fn cells<T: Kind>(work: &Work, line: &Line<T>) -> Vec<Markup> {
    let href = work.href(&format!("{}/{}", T::FOLDER, line.record.uuid()));
    vec![
        html! {
            a href=(href) {
                @if let Some(name) = line.record.named() { (work.plain(name)) }
                @else if line.record.is_confidential() { (work.t(&msg::location_confidential())) }
                @else { (line.record.uuid()) }
            }
        },
        html! {
            span class="cluster" {
                @if let Some(state) = line.state { (labels::state_badge(work, state)) }
                @if line.public { (ui::badge(Tone::Ok, None, &work.t(&msg::state_published()))) }
                @else if line.published { (ui::badge(Tone::Plain, None, &work.t(&msg::state_archived()))) }
                @else { (ui::badge(Tone::Plain, None, &work.t(&msg::state_new()))) }
            }
        },
    ]
}
