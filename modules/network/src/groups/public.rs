//! What anybody may know of groups: the list by level and territory, and one group with what is public of it.
//! A name is shown where its bearer, or the secretary for them, chose so; figures pass the limit below which people could
//! be recognised.

use super::labels::{self, options};
use super::mandates::{composition, organisation, store as mandates};
use super::meetings::model::Meeting;
use super::meetings::{self, views as sitting};
use super::model::{Group, Level};
use super::policy::Body;
use super::store::{self, Wanted};
use super::{decisions, documents, frame, views};
use crate::organisations::{Network, ways};
use crate::{msg, people};
use axum::extract::{Path, Query, State};
use kernel::{Error, Id, Lang, Scope};
use maud::{Markup, html};
use platform::ui::{self, Card, Choice, Filters, Group as Ask, Page, Tone};
use platform::{Answer, Cx, Keep, page};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Public meetings on the page of a group at most.
const MEETINGS: u64 = 40;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    level: String,
    territory: String,
    /// The address of the last group of the page before.
    after: Option<String>,
}

impl Asked {
    fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("level", &self.level), ("territory", &self.territory)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }
}

/// `/network/groups?level=&territory=&after=`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let locale = &cx.locale;
    let territory = asked.territory.parse::<Uuid>().ok().map(|id| Scope::Territory(Id::from_uuid(id)));
    let territories = cx.app.places().map(|places| places.territories()).unwrap_or_default();
    let inside = |of: Scope| {
        territories.iter().filter({
            let app = cx.app.clone();
            move |it| app.around(**it).contains(&of)
        })
    };
    let ids = |scope: &Scope| scope.id().map(Id::from_uuid);
    let wanted = Wanted {
        level: Level::parse(&asked.level),
        territories: territory.map(|of| inside(of).filter_map(ids).collect()).unwrap_or_default(),
        after: asked.after.clone(),
    };
    if territory.is_some() && wanted.territories.is_empty() {
        return Err(Error::NotFound.into());
    }
    let (groups, more) = store::page(cx.app.db.read(), store::published(), &wanted).await?;
    let mut cards = Vec::new();
    let links: Vec<String> = groups.iter().map(|it| format!("/{}/network/groups/{}", cx.lang(), it.slug)).collect();
    for (group, href) in groups.iter().zip(&links) {
        cards.push(card(&cx, group, &frame::place(&cx, group).await?, href));
    }
    let title = locale.t(&msg::groups_public_list());
    let query = asked.query();
    let mut list = format!("/{}/network/groups", cx.lang());
    if !query.is_empty() {
        list = format!("{list}?{query}");
    }
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::groups_public_lead())) }
        div class="filters-across" { (filters(&cx, &asked, &territories).await?) }
        @if cards.is_empty() { (ui::empty("people", &locale.t(&msg::groups_public_none()), html! { p { (locale.t(&msg::groups_public_none_text())) } }, html! {})) }
        @else { (ui::cards(true, &cards)) }
        (views::onward(&cx, asked.after.is_some(), groups.last().filter(|_| more), &list))
    };
    let mut it = Page::new(locale, title.as_str(), body);
    let path = |lang: Lang| format!("/{lang}/network/groups");
    it.canonical = Some(cx.app.settings.public() + &path(cx.lang()));
    it.alternates = Lang::INTERFACE.map(|lang| (lang, path(lang))).to_vec();
    it.example = cx.app.settings.demo;
    it.links = ways(&cx);
    Ok(page::html(ui::document(&it), Keep::ThisMinute))
}

async fn filters(cx: &Cx, asked: &Asked, territories: &[Scope]) -> kernel::Result<Markup> {
    let locale = &cx.locale;
    let all =
        || Choice { name: "", value: String::new(), label: locale.t(&msg::groups_all()), chosen: false, count: None };
    let choice = |value: String, label: String, chosen: &str| Choice {
        name: "",
        chosen: value == chosen,
        value,
        label,
        count: None,
    };
    let mut levels = vec![all()];
    levels.extend(
        options(locale, Level::ALL, Level::as_str, labels::level)
            .into_iter()
            .map(|(value, label)| choice(value, label, &asked.level)),
    );
    let mut places = vec![all()];
    for scope in territories {
        let name = people::place(cx, *scope).await?;
        places.push(choice(scope.id().map(|id| id.to_string()).unwrap_or_default(), name, &asked.territory));
    }
    Ok(ui::filters(
        locale,
        &Filters {
            action: "",
            kept: Vec::new(),
            groups: vec![
                Ask::Select { name: "level", label: locale.t(&msg::groups_level()), choices: levels },
                Ask::Select { name: "territory", label: locale.t(&msg::place()), choices: places },
            ],
            active: [&asked.level, &asked.territory].into_iter().filter(|it| !it.is_empty()).count(),
        },
    ))
}

fn card<'a>(cx: &Cx, group: &Group, place: &str, href: &'a str) -> Card<'a> {
    let locale = &cx.locale;
    Card {
        title: ui::text(locale, group.name.show(cx.lang())),
        level: 2,
        href,
        icon: Some("people"),
        badges: views::badges(cx, group, place),
        summary: ui::plain(locale, group.purpose.show(cx.lang())),
        ..Card::default()
    }
}

/// A group that the public may know of, with its mandates.
pub async fn load(cx: &Cx, slug: &str) -> kernel::Result<Body> {
    let group = store::public(cx.app.db.read(), slug).await?.ok_or(Error::NotFound)?;
    let mandates = mandates::of_group(cx.app.db.read(), group.id.uuid()).await?;
    Ok(Body::new(&cx.app, group, mandates))
}

/// `/network/groups/{slug}`.
pub async fn show(State(network): State<Arc<Network>>, cx: Cx, Path((_, slug)): Path<(String, String)>) -> Answer {
    let locale = &cx.locale;
    let body = load(&cx, &slug).await?;
    let place = frame::place(&cx, &body.group).await?;
    let named = organisation::named(&cx, &network, &body).await?;
    let (db, id) = (cx.app.db.read(), body.group.id.uuid());
    let meetings = meetings::store::public(db, id, MEETINGS).await?;
    let decisions = decisions::store::public(db, id).await?;
    let documents = documents::store::public(db, id).await?;
    let content = html! {
        h1 { (ui::text(locale, body.group.name.show(cx.lang()))) }
        p class="cluster" { (views::badges(&cx, &body.group, &place)) }
        div class="prose" { p class="lead" { (ui::text(locale, body.group.purpose.show(cx.lang()))) } }
        (views::facts(&cx, &body.group))
        (calendar(&cx, &body, &meetings))
        (decisions::views::public_list(&cx, &slug, &decisions))
        (documents::views::public(&cx, &documents))
        (composition::public(&cx, &body, &named))
        (minutes(&cx, &meetings))
    };
    Ok(page::html(document(&cx, &body.group, "", "", content), Keep::ThisMinute))
}

/// A public page of a group; `rest` follows its address.
pub fn document(cx: &Cx, group: &Group, rest: &str, title: &str, content: Markup) -> Markup {
    let name = group.name.show(cx.lang()).value;
    let full = if title.is_empty() { name.clone() } else { format!("{title} · {name}") };
    let mut it = Page::new(&cx.locale, full, content);
    let path = |lang: Lang| format!("/{lang}/network/groups/{}{rest}", group.slug);
    it.description = Some(group.purpose.show(cx.lang()).value.chars().take(200).collect());
    it.canonical = Some(cx.app.settings.public() + &path(cx.lang()));
    it.alternates = Lang::INTERFACE.map(|lang| (lang, path(lang))).to_vec();
    it.breadcrumbs = vec![(cx.locale.t(&msg::groups_public_list()), Some(format!("/{}/network/groups", cx.lang())))];
    if !rest.is_empty() {
        it.breadcrumbs.push((name.clone(), Some(format!("/{}/network/groups/{}", cx.lang(), group.slug))));
    }
    it.breadcrumbs.push((if title.is_empty() { name.clone() } else { title.to_owned() }, None));
    it.example = cx.app.settings.demo;
    ui::document(&it)
}

/// The public meetings that come, the next first, and the calendar of them.
fn calendar(cx: &Cx, body: &Body, meetings: &[Meeting]) -> Markup {
    let locale = &cx.locale;
    let coming = meetings.iter().rev().filter(|it| !it.is_over(cx.app.clock.now()));
    html! {
        section class="stack" {
            h2 { (locale.t(&msg::groups_public_meetings())) }
            @if meetings.iter().all(|it| it.is_over(cx.app.clock.now())) { p { (locale.t(&msg::groups_no_public_meetings())) } }
            @for it in coming {
                article class="panel" {
                    h3 { bdi { (it.title) } }
                    @if it.cancelled { p { (ui::badge(Tone::Bad, None, &locale.t(&msg::groups_meeting_cancelled()))) } }
                    (sitting::facts(cx, it, false))
                    @if !it.agenda.is_empty() { ol { @for item in &it.agenda { li { bdi { (item.title) } } } } }
                }
            }
            p { a class="btn" href={ "/" (cx.lang()) "/network/groups/" (body.group.slug) "/calendar.ics" } { (ui::icon("calendar")) (locale.t(&msg::groups_public_feed())) } }
        }
    }
}

/// Minutes that were approved, of public meetings.
fn minutes(cx: &Cx, meetings: &[Meeting]) -> Markup {
    let locale = &cx.locale;
    let published: Vec<_> = meetings.iter().filter_map(|it| Some((it, it.published_minutes()?))).collect();
    html! {
        @if !published.is_empty() {
            section class="stack" {
                h2 { (locale.t(&msg::groups_public_minutes())) }
                @for (it, minutes) in published {
                    details class="panel" {
                        summary { bdi { (it.title) } " · " (locale.date(it.starts.date())) }
                        (sitting::minutes_shown(locale, minutes))
                    }
                }
            }
        }
    }
}
