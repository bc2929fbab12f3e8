//! The public pages of cooperations, and the same as open data: what all parties stand by.
//! They are the same for everybody.

use super::model;
use super::store::{self, Entry};
use super::views;
use crate::effects::model::Effect;
use crate::effects::{store as checks, views as effects};
use crate::institutions::Institution;
use crate::msg;
use crate::open_data::{self, described, identified, versions};
use crate::visit::Here;
use kernel::Error;
use maud::html;
use platform::ui;
use platform::{Answer, Keep, page};
use serde_json::{Value, json};
use std::collections::HashMap;
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
    let checks = checks::of(here.cx.app.db.read(), &[entry.cooperation.id.uuid()]).await?;
    let name = entry.cooperation.title.show(here.cx.lang());
    let body = html! {
        article class="stack" {
            h1 { (ui::text(here.locale(), name)) }
            (views::article(&here, &known, &entry, false))
            (effects::section(&here, &effects::public(&checks), false))
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

/// A check as everybody reads it: never a number of people.
fn check(it: &Effect) -> Value {
    json!({
        "months": it.months,
        "state": it.state,
        "changes": it.answer.changes,
        "words": it.answer.words.as_ref().map(versions),
        "evidence": it.answer.evidence,
        "taken_up_by_others": it.answer.onward,
    })
}

fn record(known: &HashMap<Uuid, Institution>, checks: &[Effect], it: &Entry) -> Value {
    let party = |id: Uuid| json!({ "id": id, "name": known.get(&id).map(|it| versions(&it.name)) });
    let told = it.is_told();
    let own: Vec<Effect> =
        checks.iter().filter(|check| check.cooperation == it.cooperation.id.uuid()).cloned().collect();
    let total = it.report.costs.total().filter(|_| told && model::shows_cost(&it.parties));
    json!({
        "id": it.cooperation.id,
        "title": versions(&it.cooperation.title),
        "modality": it.cooperation.modality,
        "stage": it.stage,
        "period": if told { it.period() } else { it.cooperation.period },
        "parties": it.parties.iter().map(|it| party(it.organisation)).collect::<Vec<_>>(),
        "receiver": it.cooperation.receiver,
        "objectives": versions(&it.cooperation.objectives),
        "done": it.report.done.as_ref().filter(|_| told).map(versions),
        "results": it.cooperation.results.as_ref().filter(|_| told).map(versions),
        "documents": if told { it.report.documents.as_slice() } else { &[] },
        "cost": total.map(|total| json!({ "total": total, "currency": it.report.costs.currency })),
        "practice": it.cooperation.practice,
        "offer": it.offer,
        "request": it.request,
        "checks": effects::public(&own).into_iter().map(check).collect::<Vec<_>>(),
    })
}

/// `/api/v1/exchange/cooperations`.
pub async fn list(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read(), None).await?;
    let known = views::known(&here, &all).await?;
    let ids: Vec<Uuid> = all.iter().map(|it| it.cooperation.id.uuid()).collect();
    let checks = checks::of(here.cx.app.db.read(), &ids).await?;
    let answer = json!({
        "total": all.len(),
        "licence": here.cx.app.settings.data_licence,
        "contents": all.iter().map(|it| record(&known, &checks, it)).collect::<Vec<_>>(),
    });
    Ok(open_data::json(&answer))
}

/// `/api/v1/exchange/cooperations/{id}`.
pub async fn one(here: Here) -> Answer {
    let entry = store::public_one(here.cx.app.db.read(), here.id()?).await?.ok_or(Error::NotFound)?;
    let known = views::known(&here, std::slice::from_ref(&entry)).await?;
    let checks = checks::of(here.cx.app.db.read(), &[entry.cooperation.id.uuid()]).await?;
    Ok(open_data::one(&here, record(&known, &checks, &entry)))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    described("listCooperations", "Cooperations that all their parties have confirmed; at most 500, newest first.", &[])
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getCooperation", "A cooperation that all its parties have confirmed.")
}
