//! The audit trail on screen: who did what and when, newest first, filtered by act, person and object.
//! Taking it away as a file is itself written down.

use crate::{msg, people};
use axum::extract::Query;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use kernel::{Error, Right};
use maud::{Markup, html};
use platform::accounts::account as accounts;
use platform::audit::{self, Entry};
use platform::ui::{self, Column, Select};
use platform::{Answer, Cx, page};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// Entries on a page.
const PAGE: u64 = 100;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    act: String,
    account: String,
    object: String,
    before: String,
}

impl Asked {
    fn question(&self) -> audit::Asked {
        audit::Asked {
            account: Uuid::try_parse(&self.account).ok(),
            act: Some(self.act.clone()).filter(|act| !act.is_empty()),
            object: Uuid::try_parse(&self.object).ok(),
            before: self.before.parse().ok(),
        }
    }
}

/// The trail tells of the whole instance, so it is read by those who may read all of it.
fn permitted(cx: &Cx) -> kernel::Result<()> {
    if cx.actor.may(Right::ReadAudit, &[]) { Ok(()) } else { Err(Error::NotFound) }
}

/// `/audit`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    permitted(&cx)?;
    let locale = &cx.locale;
    let rows = audit::read(&cx.app.db, &asked.question(), PAGE).await?;
    let names = names(&cx, &rows).await?;
    let title = locale.t(&msg::audit());
    let labels = [msg::when(), msg::who(), msg::act(), msg::object(), msg::details()].map(|it| locale.t(&it));
    let columns: Vec<_> = labels.iter().map(|label| Column { label, number: false }).collect();
    let lines: Vec<Vec<Markup>> = rows
        .iter()
        .map(|row| {
            let who = row.account.and_then(|id| names.get(&id).cloned()).unwrap_or_else(|| row.actor.clone());
            let object = row.object.map(|id| id.to_string()).unwrap_or_default();
            vec![
                html! { (people::when(locale, row.at)) },
                html! { bdi { (who) } },
                html! { code dir="ltr" { (row.act) } },
                html! { @if !object.is_empty() { a href={ "?object=" (object) } { (row.object_kind) } } },
                html! { code class="small" dir="ltr" { (row.details) } },
            ]
        })
        .collect();
    let acts = audit::acts(&cx.app.db).await?;
    let any = locale.t(&platform::msg::filter_any());
    let options: Vec<_> = std::iter::once(("", any.as_str(), asked.act.is_empty()))
        .chain(acts.iter().map(|act| (act.as_str(), act.as_str(), *act == asked.act)))
        .collect();
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::audit_lead())) }
        form class="cluster" method="get" {
            (ui::select(locale, Select { name: "act", label: &locale.t(&msg::act()), required: true, options: &options, ..Select::default() }))
            (ui::submit(&locale.t(&platform::msg::filters_apply())))
            a class="btn" href={ "/" (cx.lang()) "/audit.csv" } { (locale.t(&platform::msg::download())) " (CSV)" }
        }
        (ui::table(&title, &columns, &lines))
        @if let Some(last) = rows.last().filter(|_| rows.len() as u64 == PAGE) {
            p { a class="btn" href={ "?act=" (asked.act) "&account=" (asked.account) "&object=" (asked.object) "&before=" (last.seq) } { (locale.t(&platform::msg::page_next())) } }
        }
    };
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "audit", &[], body)))
}

async fn names(cx: &Cx, rows: &[audit::Model]) -> kernel::Result<HashMap<Uuid, String>> {
    let mut ids: Vec<Uuid> = rows.iter().filter_map(|row| row.account).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = accounts::page(cx.app.db.read(), Some(ids), 0, PAGE).await?;
    Ok(found.into_iter().map(|account| (account.id, account.name)).collect())
}

/// `/audit.csv`: the newest hundred thousand entries, with the chain's hashes.
pub async fn export(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    permitted(&cx)?;
    let rows = audit::read(&cx.app.db, &asked.question(), 100_000).await?;
    let tx = cx.app.db.begin().await?;
    let entry = Entry { act: "audit-exported", object_kind: "audit", ..Entry::default() };
    audit::write(&tx, &cx.actor, entry).await?;
    tx.commit().await?;
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(["seq", "at", "actor", "account", "act", "object_kind", "object", "details", "hash"])
        .map_err(Error::internal)?;
    for row in rows {
        let at = jiff::Timestamp::from_millisecond(row.at).map(|at| at.to_string()).unwrap_or_default();
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
        let line = [
            row.seq.to_string(),
            at,
            row.actor,
            id(row.account),
            row.act,
            row.object_kind,
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
