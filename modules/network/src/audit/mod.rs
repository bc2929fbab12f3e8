//! The audit trail on screen: who did what and when, newest first, narrowed by person, act, object and period.
//! What the filters leave can be taken away as a file, which is itself written down.

mod asked;

use crate::forms::{error, listed};
use crate::msg;
use asked::{Asked, Question};
use axum::extract::Query;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::{Error, Right};
use maud::{Markup, html};
use platform::accounts::account as accounts;
use platform::audit::{self, Entry};
use platform::notices;
use platform::ui::{self, Chip, Choice, Column, Filters, Group, Kind};
use platform::{Answer, Cx, page};
use std::collections::HashMap;
use uuid::Uuid;

/// Entries on a page.
const PAGE: u64 = 100;
/// Entries in a file.
const MOST: u64 = 100_000;

/// The trail tells of the whole instance, so it is read by those who may read all of it.
fn permitted(cx: &Cx) -> kernel::Result<()> {
    if cx.actor.may(Right::ReadAudit, &[]) { Ok(()) } else { Err(Error::NotFound) }
}

/// `/audit`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    permitted(&cx)?;
    let locale = &cx.locale;
    let zone = notices::zone(&cx.app, cx.member()?.account).await?;
    let question = asked.question(&cx, &zone).await?;
    let mut rows =
        if question.errors.is_empty() { audit::read(&cx.app.db, &question.asked, PAGE + 1).await? } else { Vec::new() };
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let title = locale.t(&msg::audit());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::audit_lead())) }
        (ui::error_summary(locale, &listed(&question.errors)))
        (filters(&cx, &asked, &question).await?)
        (ui::active_filters(locale, &chips(&cx, &asked, &question), &format!("/{}/audit", cx.lang())))
        @if rows.is_empty() && question.errors.is_empty() {
            (ui::empty("info", &locale.t(&msg::audit_none()), html! { p { (locale.t(&msg::audit_none_lead())) } }, html! {}))
        } @else if !rows.is_empty() {
            p class="hint" { (locale.t(&msg::audit_zone(zone.iana_name().unwrap_or("UTC")))) }
            div class="stacked titled" { (table(&cx, &title, &rows, &asked, &zone).await?) }
        }
        @if let (true, Some(last)) = (more, rows.last()) {
            p { a class="btn" href=(asked.with("before", &last.seq.to_string())) { (locale.t(&msg::audit_older())) } }
        }
    };
    let shown = ui::workspace(&cx, &title, "audit", &[], body);
    Ok(if question.errors.is_empty() { page::once(StatusCode::OK, shown) } else { page::to_mend(shown) })
}

/// The value of a filter in words: an act, or a kind of object. What nothing here writes any more is said as it was kept.
fn said(cx: &Cx, filter: &str, code: &str) -> String {
    let word = if filter == "act" { audit::act(&cx.app, code) } else { audit::thing(&cx.app, code) };
    word.map_or_else(|| code.to_owned(), |word| cx.locale.t(&word))
}

/// Who acted, where it was no member who still has an account.
fn by(cx: &Cx, actor: &str) -> String {
    match actor.split(':').next() {
        Some("public") => cx.locale.t(&msg::audit_by_public()),
        Some("operator") => cx.locale.t(&msg::audit_by_operator()),
        Some("job") => cx.locale.t(&msg::audit_by_job()),
        _ => actor.to_owned(),
    }
}

async fn filters(cx: &Cx, asked: &Asked, question: &Question) -> kernel::Result<Markup> {
    let locale = &cx.locale;
    let (acts, kinds) = (audit::acts(&cx.app.db).await?, audit::object_kinds(&cx.app.db).await?);
    let any = locale.t(&platform::msg::filter_any());
    let select = |name: &'static str, label: String, all: Vec<String>, chosen: &str| {
        let choice = |(value, label): (String, String)| {
            let chosen = value == chosen;
            Choice { name, value, label, chosen, count: None }
        };
        let mut all: Vec<_> = all.into_iter().map(|code| (said(cx, name, &code), code)).collect();
        all.sort_by(|(a, _), (b, _)| locale.compare(a, b));
        let any = (String::new(), any.clone());
        let choices = std::iter::once(any).chain(all.into_iter().map(|(label, code)| (code, label))).map(choice);
        Group::Select { name, label, choices: choices.collect() }
    };
    let error = |name: &str| error(&question.errors, name);
    let field =
        |name: &'static str, label: String, kind, value| Group::Field { name, label, kind, value, error: error(name) };
    let groups = vec![
        field("who", locale.t(&msg::audit_person()), Kind::Search, asked.who.as_str()),
        select("act", locale.t(&msg::act()), acts, &asked.act),
        select("kind", locale.t(&msg::audit_kind()), kinds, &asked.kind),
        field("from", locale.t(&msg::audit_from()), Kind::Date, asked.from.as_str()),
        field("to", locale.t(&msg::audit_to()), Kind::Date, asked.to.as_str()),
    ];
    let kept = [("account", &asked.account), ("object", &asked.object)];
    let kept =
        kept.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name, value.clone())).collect();
    let active = asked.in_force().count();
    let action = format!("/{}/audit", cx.lang());
    Ok(html! {
        div class="filters-across" { (ui::filters(locale, &Filters { action: &action, kept, groups, active })) }
        p { a class="btn" href={ (action) ".csv" (asked.with("before", "")) } { (locale.t(&platform::msg::download())) " (CSV)" } }
    })
}

/// What narrows the list, each with a link to the list without it.
fn chips(cx: &Cx, asked: &Asked, question: &Question) -> Vec<Chip> {
    let locale = &cx.locale;
    let chip = |label: String, value: &str| format!("{label} · {value}");
    asked
        .in_force()
        .map(|(name, value)| {
            let label = match name {
                "who" => chip(locale.t(&msg::who()), value),
                "account" => chip(locale.t(&msg::who()), question.name.as_deref().unwrap_or(value)),
                "act" => chip(locale.t(&msg::act()), &said(cx, name, value)),
                "kind" => chip(locale.t(&msg::object()), &said(cx, name, value)),
                "from" => chip(locale.t(&msg::audit_from()), value),
                "to" => chip(locale.t(&msg::audit_to()), value),
                _ => locale.t(&msg::audit_one()),
            };
            Chip { label, remove: format!("/{}/audit{}", cx.lang(), asked.with(name, "")) }
        })
        .collect()
}

async fn table(cx: &Cx, title: &str, rows: &[audit::Model], asked: &Asked, zone: &TimeZone) -> kernel::Result<Markup> {
    let locale = &cx.locale;
    let names = names(cx, rows).await?;
    let labels = [msg::when(), msg::who(), msg::act(), msg::object(), msg::details()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let when = |millis: i64| {
        let at = Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(zone.clone());
        format!("{} {}", locale.date_short(at.date()), locale.time(at.time()))
    };
    let lines: Vec<Vec<Markup>> = rows
        .iter()
        .map(|row| {
            let known = row.account.and_then(|id| names.get(&id).map(|name| (id, name)));
            vec![
                html! { (when(row.at)) },
                html! {
                    @match known {
                        Some((id, name)) => a href=(asked.with("account", &id.to_string())) { bdi { (name) } },
                        None => bdi { (by(cx, &row.actor)) },
                    }
                },
                html! { a href=(asked.with("act", &row.act)) { (said(cx, "act", &row.act)) } " " @if audit::act(&cx.app, &row.act).is_some() { code class="word" dir="ltr" { (row.act) } } },
                html! {
                    @match row.object {
                        Some(id) => a href=(asked.with("object", &id.to_string())) { (said(cx, "kind", &row.object_kind)) },
                        None => (said(cx, "kind", &row.object_kind)),
                    }
                },
                html! { code class="details" dir="ltr" { (plainly(&row.details)) } },
            ]
        })
        .collect();
    Ok(ui::table(title, &columns, &lines))
}

/// What changed, without the marks of its notation and without what says nothing.
fn plainly(details: &str) -> String {
    use serde_json::Value;
    let Ok(Value::Object(details)) = serde_json::from_str(details) else { return details.to_owned() };
    let said = details.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| match value {
        Value::String(words) => format!("{name}: {words}"),
        other => format!("{name}: {other}"),
    });
    said.collect::<Vec<_>>().join(" · ")
}

async fn names(cx: &Cx, rows: &[audit::Model]) -> kernel::Result<HashMap<Uuid, String>> {
    let mut ids: Vec<Uuid> = rows.iter().filter_map(|row| row.account).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = accounts::some(cx.app.db.read(), &ids).await?;
    Ok(found.into_iter().map(|account| (account.id, account.name)).collect())
}

/// `/audit.csv`: the newest hundred thousand entries that the filters leave, with the chain's hashes; times in UTC.
pub async fn export(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    permitted(&cx)?;
    let zone = notices::zone(&cx.app, cx.member()?.account).await?;
    let question = asked.question(&cx, &zone).await?;
    if !question.errors.is_empty() {
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/audit{}", cx.lang(), asked.with("before", ""))));
    }
    let rows = audit::read(&cx.app.db, &question.asked, MOST).await?;
    let tx = cx.app.db.begin().await?;
    let narrowed: Vec<&str> = asked.in_force().map(|(name, _)| name).collect();
    let entry = Entry::all(msg::act_audit_exported(), "audit");
    audit::write(&tx, &cx.actor, entry.with(serde_json::json!({ "by": narrowed, "entries": rows.len() }))).await?;
    tx.commit().await?;
    let mut csv = csv::Writer::from_writer(Vec::new());
    let names = ["seq", "at", "actor", "account", "act", "act_said", "object_kind", "object_kind_said", "object"];
    csv.write_record(names.into_iter().chain(["details", "hash"])).map_err(Error::internal)?;
    for row in rows {
        let at = Timestamp::from_millisecond(row.at).map(|at| at.to_string()).unwrap_or_default();
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let (act, kind) = (said(&cx, "act", &row.act), said(&cx, "kind", &row.object_kind));
        let line = [
            row.seq.to_string(),
            at,
            row.actor,
            id(row.account),
            row.act,
            act,
            row.object_kind,
            kind,
            id(row.object),
            row.details,
            row.hash,
        ];
        csv.write_record(line).map_err(Error::internal)?;
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"teranga-audit.csv\""),
    ];
    Ok((headers, csv.into_inner().map_err(|error| Error::internal(error.to_string()))?).into_response())
}
