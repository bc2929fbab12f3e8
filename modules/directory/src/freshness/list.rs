//! What somebody may confirm and should: overdue records and those due soon, the longest unconfirmed first.
//! Fifty a page; each with «still right», which proves again by a permit.

use super::section::badge;
use super::store::{self, Model, PAGE, Wanted};
use crate::drafts::kinds::with_kind;
use crate::drafts::policy::scopes;
use crate::drafts::{Editable, fingerprint};
use crate::msg;
use crate::records;
use crate::work::desk::Work;
use axum::extract::Query;
use kernel::{Error, Id, Result, Right, Territory};
use maud::{Markup, html};
use platform::ui::{self, Pages, Select, Tone};
use platform::{Answer, Db};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    territory: String,
    whose: String,
    page: String,
    confirmed: String,
}

impl Asked {
    fn href(&self, work: &Work, page: u64) -> String {
        let mut rest = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("territory", &self.territory), ("whose", &self.whose)] {
            if !value.is_empty() {
                rest.append_pair(name, value);
            }
        }
        rest.append_pair("page", &page.to_string());
        format!("{}?{}", work.href("freshness"), rest.finish())
    }
}

/// What a line says of its record.
struct Named {
    name: String,
    seen: String,
}

/// `/work/freshness?territory=&whose=&page=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let wanted = Wanted {
        territory: work.shelf.territories.iter().find(|it| it.slug == asked.territory).map(|it| it.id),
        mine: asked.whose == "mine",
        page: asked.page.parse::<u64>().unwrap_or(1).clamp(1, 100_000) - 1,
    };
    let db = &work.cx.app.db;
    let (rows, total) = store::page(db, &work.cx.visible(), &work.shelf, &wanted, work.today()).await?;
    let names = names(&work, db, &rows).await?;
    let title = work.t(&msg::fresh_list());
    let last = total.div_ceil(PAGE).max(1);
    let body = html! {
        p { (work.t(&msg::fresh_list_lead())) }
        @if asked.confirmed == "1" { (ui::notice(Tone::Ok, true, html! { p { (work.t(&msg::fresh_confirmed())) } })) }
        (filters(&work, &asked))
        p role="status" { strong { (work.t(&msg::fresh_found(total))) } }
        @if rows.is_empty() {
            (ui::empty("check", &work.t(&msg::fresh_none()), html! { p { (work.t(&msg::fresh_none_lead())) } }, html! {}))
        } @else {
            (lines(&work, &rows, &names))
            (ui::pagination(work.locale(), &Pages { current: wanted.page + 1, last, href: &|page| asked.href(&work, page) }))
        }
        @if work.cx.actor.may_somewhere(Right::Publish) {
            p { a href=(work.href("freshness/territories")) { (work.t(&msg::fresh_settings_list())) } }
        }
    };
    Ok(work.page(&title, "freshness", &[], body))
}

/// Names and fingerprints, one query a kind.
async fn names(work: &Work, db: &Db, rows: &[Model]) -> Result<HashMap<Uuid, Named>> {
    let mut found = HashMap::new();
    let mut kinds: Vec<&str> = rows.iter().map(|row| row.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let ids: Vec<Uuid> = rows.iter().filter(|row| row.kind == kind).map(|row| row.id).collect();
        with_kind!(kind, T => named::<T>(work, db, &ids, &mut found).await?, else return Err(Error::NotFound));
    }
    Ok(found)
}

async fn named<T: Editable>(work: &Work, db: &Db, ids: &[Uuid], found: &mut HashMap<Uuid, Named>) -> Result<()> {
    for record in records::by_ids::<T>(db.read(), ids).await? {
        let name = record.named().map(|name| work.name(name)).unwrap_or_default();
        found.insert(record.uuid(), Named { name, seen: fingerprint(&record)? });
    }
    Ok(())
}

fn lines(work: &Work, rows: &[Model], names: &HashMap<Uuid, Named>) -> Markup {
    html! {
        ul class="cards" {
            @for row in rows {
                @if let Some(it) = names.get(&row.id) { (line(work, row, it)) }
            }
        }
    }
}

fn line(work: &Work, row: &Model, it: &Named) -> Markup {
    let at = work.href(&format!("{}s/{}", row.kind, row.id));
    let place = work.shelf.territory(Id::<Territory>::from_uuid(row.territory));
    let (dates, day) = (row.dates(), |date| work.locale().date(date));
    html! {
        li class="card" {
            div class="card-body stack" {
                h2 { a href=(at) { (it.name) } }
                p class="cluster" {
                    (badge(work, row.standing()))
                    span { (work.t(&msg::fresh_until(day(dates.due)))) }
                    @if let Some(place) = place { span { (ui::icon("map-pin")) (work.plain(&place.name)) } }
                    span class="soft" { (work.t(&msg::fresh_known(day(dates.since)))) }
                }
                form method="post" action={ (at) "/confirmation" } {
                    input type="hidden" name="seen" value=(it.seen);
                    input type="hidden" name="from" value="list";
                    button class="btn" type="submit" aria-label=(work.t(&msg::fresh_still_right_of(it.name.clone()))) {
                        (ui::icon("check")) (work.t(&msg::fresh_still_right()))
                    }
                }
            }
        }
    }
}

fn filters(work: &Work, asked: &Asked) -> Markup {
    let any = work.t(&msg::list_any());
    let reach = |it: &&Territory| work.cx.actor.may(Right::Write, &scopes(&work.shelf, it.id, None));
    let here = work.shelf.territories.iter().filter(reach).take(300);
    let mut places: Vec<(&str, String)> = here.map(|it| (it.slug.as_str(), work.name(&it.name))).collect();
    places.sort_by(|a, b| work.locale().compare(&a.1, &b.1));
    let mut territories: Vec<(&str, &str, bool)> = vec![("", &any, asked.territory.is_empty())];
    territories.extend(places.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == asked.territory)));
    let mine = work.t(&msg::fresh_mine());
    let whose = [("", any.as_str(), asked.whose != "mine"), ("mine", mine.as_str(), asked.whose == "mine")];
    let (place, who) = (work.t(&msg::new_territory()), work.t(&msg::fresh_whose()));
    html! {
        form class="list-filters" method="get" action=(work.href("freshness")) {
            (ui::select(work.locale(), Select { name: "whose", label: &who, options: &whose, ..Select::default() }))
            @if places.len() > 1 {
                (ui::select(work.locale(), Select { name: "territory", label: &place, options: &territories, ..Select::default() }))
            }
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}
