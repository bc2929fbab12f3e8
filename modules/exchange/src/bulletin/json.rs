//! Bulletins for machines: as they were frozen, every text in every language in which it was there, every figure with its
//! formula, the page that gives it, the day and the records that were counted.

use super::frozen::{Frozen, Item, Part};
use super::model::{Chart, Figure, Value};
use super::store;
use crate::practices::exports::{described, identified, versions};
use crate::visit::Here;
use kernel::Error;
use platform::{Answer, Keep, page};
use serde_json::{Value as Json, json};
use utoipa::openapi::path::Operation;

fn head(here: &Here, it: &Frozen) -> Json {
    let public = here.cx.app.settings.public();
    let papers = it
        .languages
        .iter()
        .map(|lang| (lang.to_string(), format!("{public}/{lang}/exchange/bulletins/{}/bulletin.pdf", it.slug)));
    json!({
        "id": it.id,
        "slug": it.slug,
        "kind": it.kind,
        "language": it.lang,
        "title": versions(&it.title),
        "period": { "from": it.from, "to": it.to },
        "place": it.place.as_ref().map(versions),
        "theme": it.theme.as_ref().map(versions),
        "languages": it.languages,
        "published": it.on,
        "pdf": papers.collect::<std::collections::BTreeMap<_, _>>(),
    })
}

fn figure(it: &Figure) -> Json {
    let (unit, value) = match it.value {
        Value::Count(count) => ("count", json!(count)),
        Value::Days(days) => ("days", json!(days)),
        Value::Share(share) => ("share", json!(share)),
        Value::TooFew => ("hidden", Json::Null),
    };
    json!({ "formula": it.formula, "unit": unit, "value": value, "page": it.path, "counted": it.on, "records": it.records })
}

fn chart(it: &Chart) -> Json {
    let bar = |bar: &super::model::Bar| json!({ "code": bar.code, "label": versions(&bar.label), "count": bar.count });
    json!({ "drawing": it.drawing, "page": it.path, "bars": it.bars.iter().map(bar).collect::<Vec<_>>() })
}

fn item(it: &Item) -> Json {
    json!({
        "id": it.id,
        "page": it.path,
        "title": versions(&it.title),
        "summary": it.summary.as_ref().map(versions),
        "institutions": it.by.iter().map(versions).collect::<Vec<_>>(),
        "facts": it.facts.iter().map(versions).collect::<Vec<_>>(),
    })
}

fn part(it: &Part) -> Json {
    json!({
        "topic": it.topic,
        "note": it.note.as_ref().map(versions),
        "figures": it.figures.iter().map(figure).collect::<Vec<_>>(),
        "charts": it.charts.iter().map(chart).collect::<Vec<_>>(),
        "records": it.items.iter().map(item).collect::<Vec<_>>(),
    })
}

/// `/api/v1/exchange/bulletins`.
pub async fn list(here: Here) -> Answer {
    let all = store::public(here.cx.app.db.read()).await?;
    let contents: Vec<Json> = all.iter().filter_map(|it| it.public.as_ref()).map(|it| head(&here, it)).collect();
    let answer = json!({
        "total": contents.len(),
        "licence": here.cx.app.settings.data_licence,
        "contents": contents,
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// `/api/v1/exchange/bulletins/{id}`.
pub async fn one(here: Here) -> Answer {
    let found = store::public_these(here.cx.app.db.read(), &[here.id()?]).await?.pop();
    let it = found.and_then(|it| it.public).ok_or(Error::NotFound)?;
    let mut answer = head(&here, &it);
    answer["introduction"] = json!(it.introduction.as_ref().map(versions));
    answer["parts"] = it.parts.iter().map(part).collect();
    answer["licence"] = json!(here.cx.app.settings.data_licence);
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// The description of the list.
pub fn describe_list() -> Operation {
    described("listBulletins", "Bulletins and fact sheets that were published, the newest first.", &[])
}

/// The description of one.
pub fn describe_one() -> Operation {
    identified("getBulletin", "A bulletin as it was frozen when it was published.")
}
