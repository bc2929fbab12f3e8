//! The public pages of cooperations, and the same as open data: what all parties stand by.
//! They are the same for everybody.

use super::store::{self, Entry};
use super::views;
use crate::institutions::Institution;
use crate::msg;
use crate::visit::Here;
use kernel::{Error, Text};
use maud::html;
use platform::ui;
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use utoipa::openapi::path::Operation;
use uuid::Uuid;

/// `/{lang}/exchange/cooperations`.
pub async fn index(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read(), None).await?;
    let known = views::known(&here, &all).await?;
    let title = here.t(&msg::cooperations_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (here.t(&msg::cooperations_lead())) }
        @if all.is_empty() { (ui::empty("people", &here.t(&msg::cooperations_none()), html! {}, html! {})) }
        @else { (views::cards(&here, &known, &all, "exchange/cooperations")) }
    };
    let mut it = here.public(title.clone(), "exchange/cooperations", body);
    it.breadcrumbs = vec![(here.t(&msg::exchange_title()), Some(here.href("exchange"))), (title, None)];
    it.description = Some(here.t(&msg::cooperations_lead()));
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// `/{lang}/exchange/cooperations/{id}`.
pub async fn show(here: Here) -> Answer {
    let entry = store::public_one(here.cx.app.db.read(), here.id()?).await?.ok_or(Error::NotFound)?;
    let known = views::known(&here, std::slice::from_ref(&entry)).await?;
    let name = entry.cooperation.title.show(here.cx.lang());
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            (views::article(&here, &known, &entry))
        }
    };
    let mut it = here.public(name.value.clone(), &format!("exchange/cooperations/{}", entry.cooperation.id), body);
    it.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::cooperations_title()), Some(here.href("exchange/cooperations"))),
        (name.value.clone(), None),
    ];
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

fn versions(text: &Text) -> BTreeMap<String, &str> {
    text.versions().map(|(lang, version)| (lang.to_string(), version.value.as_str())).collect()
}

fn record(known: &HashMap<Uuid, Institution>, it: &Entry) -> Value {
    let party = |id: Uuid| json!({ "id": id, "name": known.get(&id).map(|it| versions(&it.name)) });
    json!({
        "id": it.cooperation.id,
        "title": versions(&it.cooperation.title),
        "modality": it.cooperation.modality,
        "period": it.cooperation.period,
        "parties": it.parties.iter().map(|it| party(it.organisation)).collect::<Vec<_>>(),
        "objectives": versions(&it.cooperation.objectives),
        "results": it.cooperation.results.as_ref().map(versions),
        "practice": it.cooperation.practice,
    })
}

/// `/api/v1/exchange/cooperations`.
pub async fn list(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read(), None).await?;
    let known = views::known(&here, &all).await?;
    let answer = json!({
        "total": all.len(),
        "licence": here.cx.app.settings.data_licence,
        "contents": all.iter().map(|it| record(&known, it)).collect::<Vec<_>>(),
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// `/api/v1/exchange/cooperations/{id}`.
pub async fn one(here: Here) -> Answer {
    let entry = store::public_one(here.cx.app.db.read(), here.id()?).await?.ok_or(Error::NotFound)?;
    let known = views::known(&here, std::slice::from_ref(&entry)).await?;
    let mut answer = record(&known, &entry);
    answer["licence"] = json!(here.cx.app.settings.data_licence);
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    operation("listCooperations", "Cooperations that all their parties have confirmed; at most 500, newest first.", &[])
}

/// The description of one.
pub fn describe_one() -> Operation {
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
    operation("getCooperation", "A cooperation that all its parties have confirmed.", &[id])
}

fn operation(id: &str, summary: &str, parameters: &[Value]) -> Operation {
    let answer =
        json!({ "description": summary, "content": { "application/json": { "schema": { "type": "object" } } } });
    let described = json!({ "operationId": id, "summary": summary, "tags": ["exchange"], "parameters": parameters, "responses": { "200": answer } });
    serde_json::from_value(described).unwrap_or_default()
}
