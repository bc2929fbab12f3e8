//! The services within somebody's reach, with their drafts: fifty a page, never all.
//! What is asked is in the address, so that a list can be sent to a colleague, who sees their own.

use super::desk::Work;
use super::labels;
use crate::batches::selection;
use crate::drafts::State;
use crate::drafts::lists::{self, Filter, Line, Wanted};
use crate::drafts::paging::{Mark, Turn};
use crate::drafts::policy::around;
use crate::msg;
use axum::extract::Query;
use kernel::{Lang, Right, Territory};
use maud::{Markup, html};
use platform::Answer;
use platform::ui::{self, Column, Field, Kind, Select, Tone};
use serde::Deserialize;

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub territory: String,
    pub q: String,
    pub state: String,
    /// A language in which they are not up to date.
    pub behind: String,
    /// The line that the page begins after, or ends before.
    pub after: String,
    pub before: String,
}

impl Asked {
    pub fn wanted(&self, work: &Work) -> Wanted {
        let filter = match self.state.as_str() {
            "published" => Filter::Published,
            "overdue" => Filter::Overdue,
            "archived" => Filter::Archived,
            other => State::parse(other).map_or(Filter::Any, Filter::With),
        };
        Wanted {
            territory: work.shelf.territories.iter().find(|it| it.slug == self.territory).map(|it| it.id),
            words: self.q.chars().filter(|c| !c.is_control()).take(200).collect(),
            filter,
            behind: self.behind.parse().ok(),
            turn: Turn::read(&self.after, &self.before),
        }
    }

    /// Address of the list, at its first page or beside one.
    pub fn href(&self, work: &Work, turn: Option<(&str, Mark)>) -> String {
        let mut rest = url::form_urlencoded::Serializer::new(String::new());
        let parts = [("territory", &self.territory), ("q", &self.q), ("state", &self.state), ("behind", &self.behind)];
        for (name, value) in parts.into_iter().filter(|(_, value)| !value.is_empty()) {
            rest.append_pair(name, value);
        }
        if let Some((name, mark)) = turn {
            rest.append_pair(name, &mark.to_string());
        }
        let (path, rest) = (work.href("services"), rest.finish());
        if rest.is_empty() { path } else { format!("{path}?{rest}") }
    }
}

/// `/work/services?territory=&q=&state=&behind=&after=&before=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let wanted = asked.wanted(&work);
    let visible = work.cx.visible();
    let found = lists::page(&work.cx.app.db, &visible, &work.shelf, &wanted).await?;
    let title = work.t(&msg::list_title());
    let way = |name, mark: Option<Mark>| mark.map(|mark| asked.href(&work, Some((name, mark))));
    let (before, after) = (way("before", found.turns.before), way("after", found.turns.after));
    let body = html! {
        @if work.cx.actor.may_somewhere(Right::Write) {
            p { a class="btn btn-primary" href=(work.href("services/new")) { (work.t(&msg::new_title())) } }
        }
        (filters(&work, &asked))
        p role="status" { strong { (work.t(&msg::list_found(found.total))) } }
        @if found.lines.is_empty() {
            (ui::empty("list", &work.t(&msg::list_empty()), html! { p { (work.t(&msg::list_empty_lead())) } }, html! {}))
        } @else {
            (selection::form(&work, &asked, found.total, found.lines.len(), table(&work, &found.lines, wanted.behind)))
            (ui::turns(work.locale(), before.as_deref(), after.as_deref()))
        }
    };
    Ok(work.page(&title, "services", &[], body))
}

fn table(work: &Work, lines: &[Line], behind: Option<Lang>) -> Markup {
    let labels = [msg::edit_name(), msg::new_territory(), msg::list_state(), msg::list_languages()];
    let labels = labels.map(|label| work.t(&label));
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = lines.iter().map(|line| cells(work, line, behind)).collect();
    html! { div class="work-list stacked titled" { (ui::table(&work.t(&msg::list_title()), &columns, &lines)) } }
}

fn cells(work: &Work, line: &Line, behind: Option<Lang>) -> Vec<Markup> {
    let service = &line.service;
    let at = |rest: String| work.href(&format!("services/{}{rest}", service.id));
    let to = behind.map(|lang| format!("/translations/{lang}")).unwrap_or_default();
    let place = work.shelf.territory(service.territory);
    vec![
        html! { (selection::tick(service)) a id={ "name-" (service.id) } href=(at(to)) { (work.plain(&service.name)) } },
        html! { @if let Some(place) = place { (work.plain(&place.name)) } },
        html! {
            span class="cluster" {
                @if let Some(state) = line.state { (labels::state_badge(work, state)) }
                @if line.published { (ui::badge(Tone::Ok, None, &work.t(&msg::state_published()))) }
                @else if line.state.is_none() { (ui::badge(Tone::Plain, None, &work.t(&msg::state_archived()))) }
                @else { (ui::badge(Tone::Plain, None, &work.t(&msg::state_new()))) }
                @if work.directory.lapsed(service.id.uuid()).is_some() { (ui::badge(Tone::Warn, None, &work.t(&msg::state_overdue()))) }
            }
        },
        labels::codes(
            work,
            &|lang| at(format!("/translations/{lang}")),
            &lists::standings(&work.shelf, Some(service.territory), service),
        ),
    ]
}

/// The places where somebody holds a right, as (slug, name), by name.
pub fn places(work: &Work, right: Right) -> Vec<(&str, String)> {
    let reach = |it: &&Territory| work.cx.actor.may(right, &around(&work.shelf, it.id));
    let held = work.shelf.territories.iter().filter(reach).take(300);
    let mut places: Vec<(&str, String)> = held.map(|it| (it.slug.as_str(), work.name(&it.name))).collect();
    places.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    places
}

fn filters(work: &Work, asked: &Asked) -> Markup {
    let any = work.t(&msg::list_any());
    let places = places(work, Right::ReadDrafts);
    let mut territories: Vec<(&str, &str, bool)> = vec![("", &any, asked.territory.is_empty())];
    territories.extend(places.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == asked.territory)));
    let mut states: Vec<(&str, String)> = vec![("published", work.t(&msg::state_published()))];
    states.extend(State::ALL.map(|state| (state.as_str(), work.t(&labels::state(state)))));
    states.extend([("overdue", work.t(&msg::state_overdue())), ("archived", work.t(&msg::state_archived()))]);
    let mut options: Vec<(&str, &str, bool)> = vec![("", &any, asked.state.is_empty())];
    options.extend(states.iter().map(|(value, label)| (*value, label.as_str(), *value == asked.state)));
    let (name, place, state) = (work.t(&msg::list_words()), work.t(&msg::new_territory()), work.t(&msg::list_state()));
    html! {
        form class="list-filters" method="get" action=(work.href("services")) {
            @if !asked.behind.is_empty() { input type="hidden" name="behind" value=(asked.behind); }
            (ui::field(work.locale(), Field { name: "q", label: &name, value: &asked.q, kind: Kind::Search, ..Field::default() }))
            @if places.len() > 1 {
                (ui::select(work.locale(), Select { name: "territory", label: &place, options: &territories, ..Select::default() }))
            }
            (ui::select(work.locale(), Select { name: "state", label: &state, options: &options, ..Select::default() }))
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}
