//! Who has which right now, person by person: on screen and as a file, for whoever manages people, where they do.
//! A role on a place that the one who asks does not manage is not in it; taking it away as a file is written down.

use crate::people::{self, manages};
use crate::{msg, rights};
use axum::extract::Query;
use http::StatusCode;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::{Error, Result, Scope};
use maud::{Markup, html};
use platform::accounts::account as accounts;
use platform::accounts::{grants, passkeys};
use platform::audit::{self, Entry};
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::ui::{self, Column, Tone};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// People on a page.
const PAGE: u64 = 50;
/// People looked at together for a file.
const BATCH: u64 = 500;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    page: u64,
}

/// A role of somebody, in force.
struct Line {
    account: Uuid,
    name: String,
    active: bool,
    role: String,
    place: String,
    since: Timestamp,
    until: Option<Timestamp>,
    second_factor: bool,
}

/// Reads lists of people and their roles; the name of a place is looked up once.
struct Reader<'a> {
    cx: &'a Cx,
    only: Option<Vec<Uuid>>,
    places: HashMap<Scope, String>,
}

impl<'a> Reader<'a> {
    async fn new(cx: &'a Cx) -> Result<Reader<'a>> {
        Ok(Reader { cx, only: people::seen(cx).await?, places: HashMap::new() })
    }

    /// The roles of so many people from the one of a number on, by name; whether there are more people.
    async fn lines(&mut self, offset: u64, limit: u64) -> Result<(Vec<Line>, bool)> {
        let db = self.cx.app.db.read();
        let mut found = accounts::page(db, self.only.clone(), offset, limit + 1).await?;
        let more = found.len() as u64 > limit;
        found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let ids: Vec<Uuid> = found.iter().map(|account| account.id).collect();
        let held = grants::of_accounts(db, &ids).await?;
        let keyed: HashSet<Uuid> = passkeys::holders(db, &ids).await?.into_iter().collect();
        let now = self.cx.app.clock.now();
        let mut lines = Vec::new();
        for account in found {
            for row in held.iter().filter(|row| row.account == account.id && row.in_force(now)) {
                let Some(grant) = row.grant().filter(|grant| manages(self.cx, grant.scope)) else { continue };
                lines.push(Line {
                    account: account.id,
                    name: account.name.clone(),
                    active: account.active,
                    role: rights::role(&self.cx.locale, grant.role),
                    place: self.place(grant.scope).await?,
                    since: Timestamp::from_millisecond(row.starts_at).map_err(Error::internal)?,
                    until: row.ends_at.map(Timestamp::from_millisecond).transpose().map_err(Error::internal)?,
                    second_factor: account.second_factor.is_some() || keyed.contains(&account.id),
                });
            }
        }
        Ok((lines, more))
    }

    async fn place(&mut self, scope: Scope) -> Result<String> {
        if let Some(name) = self.places.get(&scope) {
            return Ok(name.clone());
        }
        let name = people::place(self.cx, scope).await?;
        self.places.insert(scope, name.clone());
        Ok(name)
    }
}

fn headings(cx: &Cx) -> [String; 7] {
    [msg::name(), msg::role(), msg::place(), msg::since(), msg::until(), msg::grants_second_factor(), msg::state()]
        .map(|it| cx.locale.t(&it))
}

/// `/people/grants`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let locale = &cx.locale;
    let number = asked.page.clamp(1, 100_000);
    let (lines, more) = Reader::new(&cx).await?.lines((number - 1) * PAGE, PAGE).await?;
    let table: Vec<Vec<Markup>> = lines
        .iter()
        .map(|it| {
            vec![
                html! { a href={ "/" (cx.lang()) "/people/" (it.account) } { bdi { (it.name) } } },
                html! { (it.role) },
                html! { bdi { (it.place) } },
                html! { (locale.date_short(day(it.since))) },
                html! { @match it.until { Some(until) => (locale.date_short(last_day(until))), None => (locale.t(&msg::grants_unlimited())) } },
                html! {
                    @if it.second_factor { (ui::badge(Tone::Ok, Some("check"), &locale.t(&platform::msg::yes()))) }
                    @else { (ui::badge(Tone::Warn, None, &locale.t(&platform::msg::no()))) }
                },
                html! {
                    @if it.active { (locale.t(&msg::active())) } @else { (ui::badge(Tone::Bad, None, &locale.t(&msg::suspended()))) }
                },
            ]
        })
        .collect();
    let title = locale.t(&msg::grants());
    let labels = headings(&cx);
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let file = format!("/{}/people/grants", cx.lang());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::grants_lead())) }
        p class="cluster" {
            a class="btn" href={ (file) ".xlsx" } { (locale.t(&platform::msg::download())) " (XLSX)" }
            a class="btn" href={ (file) ".csv" } { (locale.t(&platform::msg::download())) " (CSV)" }
            a class="btn" href={ "/" (cx.lang()) "/people/rights" } { (locale.t(&msg::rights())) }
        }
        (ui::table(&title, &columns, &table))
        nav class="cluster" aria-label=(locale.t(&platform::msg::pagination())) {
            @if number > 1 { a class="btn" href={ "?page=" (number - 1) } { (locale.t(&platform::msg::page_previous())) } }
            @if more { a class="btn" href={ "?page=" (number + 1) } { (locale.t(&platform::msg::page_next())) } }
        }
    };
    let people = locale.t(&msg::people());
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "people/grants", &[(&people, "people")], body)))
}

/// `/people/grants.csv`.
pub async fn csv(cx: Cx) -> Answer {
    file(&cx, Format::Csv).await
}

/// `/people/grants.xlsx`.
pub async fn xlsx(cx: Cx) -> Answer {
    file(&cx, Format::Xlsx).await
}

async fn file(cx: &Cx, format: Format) -> Answer {
    let locale = &cx.locale;
    let names = headings(cx);
    let columns: Vec<(&str, u16)> = names.iter().map(|name| (name.as_str(), 22)).collect();
    let right_to_left = locale.dir() == kernel::Dir::Rtl;
    let title = locale.t(&msg::grants());
    let layout = Layout { name: &title, right_to_left, columns: &columns, now: cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    let mut reader = Reader::new(cx).await?;
    let mut offset = 0;
    loop {
        let (lines, more) = reader.lines(offset, BATCH).await?;
        for it in &lines {
            writer.row(&cells(cx, it).each_ref().map(Value::cell))?;
        }
        offset += BATCH;
        if !more {
            break;
        }
    }
    let tx = cx.app.db.begin().await?;
    audit::write(&tx, &cx.actor, Entry::all(msg::act_grants_exported(), "grant")).await?;
    tx.commit().await?;
    let name = format!("teranga-grants.{}", format.extension());
    Ok(page::file(format.media_type(), writer.finish()?, None, &name))
}

/// A value of a cell that is owned.
enum Value {
    Text(String),
    Date(Date),
}

impl Value {
    fn cell(&self) -> Cell<'_> {
        match self {
            Value::Text(text) => Cell::Text(text),
            Value::Date(date) => Cell::Date(*date),
        }
    }
}

/// The day of an instant, in the zone in which the days of roles are given.
fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// The last day of a role: one that ends at midnight counts on the day before.
fn last_day(until: Timestamp) -> Date {
    day(until.checked_sub(SignedDuration::from_millis(1)).unwrap_or(until))
}

fn cells(cx: &Cx, it: &Line) -> [Value; 7] {
    let locale = &cx.locale;
    let yes = |it: bool| locale.t(&if it { platform::msg::yes() } else { platform::msg::no() });
    [
        Value::Text(it.name.clone()),
        Value::Text(it.role.clone()),
        Value::Text(it.place.clone()),
        Value::Date(day(it.since)),
        it.until.map_or(Value::Text(String::new()), |until| Value::Date(last_day(until))),
        Value::Text(yes(it.second_factor)),
        Value::Text(locale.t(&if it.active { msg::active() } else { msg::suspended() })),
    ]
}
