//! The exchange as it is asked for: a file out, a file back, a look at it, and what is taken of it.
//! What is shown before is compared again when it is taken: nothing slips in between.

use super::compare::{self, Verdict};
use super::model::{Leaving, Parcel, Returned, Unit};
use super::xliff::{self, Edition};
use super::{RECORDS, SEGMENTS, TEXTS, store, views};
use crate::glossary::{self, Use};
use crate::memory::{self, Pair};
use crate::{msg, scopes};
use axum::Form;
use axum::extract::{Path, Query, Request};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use kernel::{Error, Id, Lang, Progress, Result, Right, Scope};
use maud::Markup;
use platform::audit::{self, Entry};
use platform::files::{self, Limits};
use platform::texts::{Holder, Line, Rendering, Sheet, Texts};
use platform::xml as tree;
use platform::{Answer, Cx, page, ui};
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// What the address asks for.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Asked {
    pub scope: String,
    pub from: String,
    pub to: String,
    pub edition: String,
    pub written: Option<usize>,
    pub nothing: Option<String>,
}

pub(super) fn href(cx: &Cx, rest: &str) -> String {
    format!("/{}/work/exchange{rest}", cx.lang())
}

fn framed(cx: &Cx, title: &str, rest: &str, body: Markup) -> Markup {
    let (work, first) = (cx.locale.t(&msg::translation_work()), cx.locale.t(&msg::exchange_title()));
    let mut trail = vec![(work.as_str(), "work")];
    if !rest.is_empty() {
        trail.push((first.as_str(), "work/exchange"));
    }
    ui::workspace(cx, title, &format!("work/exchange{rest}"), &trail, body)
}

/// `/work/exchange`.
pub async fn index(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    first(&cx, &asked, None, StatusCode::OK).await
}

async fn first(cx: &Cx, asked: &Asked, error: Option<String>, status: StatusCode) -> Answer {
    let body = views::first(cx, asked, error.as_deref()).await?;
    Ok(page::once(status, framed(cx, &cx.locale.t(&msg::exchange_title()), "", body)))
}

fn keeper(cx: &Cx, kind: &str) -> Option<Arc<dyn Texts>> {
    cx.app.texts().into_iter().find(|it| it.kinds().contains(&kind))
}

async fn sheet(cx: &Cx, holder: &Holder, to: Lang) -> Result<Option<Sheet>> {
    match keeper(cx, &holder.kind) {
        Some(keeper) => keeper.sheet(cx, holder, to).await,
        None => Ok(None),
    }
}

/// `/work/exchange/texts.xlf?scope=&from=&to=&edition=`: what waits in a territory.
pub async fn export(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let Scope::Territory(territory) = scopes::read(&asked.scope)? else { return Err(Error::NotFound.into()) };
    if !scopes::may(&cx.actor, &cx.app, &[Right::Translate], Scope::Territory(territory)) {
        return Err(Error::NotFound.into());
    }
    let (Ok(from), Ok(to)) = (asked.from.parse::<Lang>(), asked.to.parse::<Lang>()) else {
        return Err(Error::NotFound.into());
    };
    let edition = if asked.edition == "1.2" { Edition::V1 } else { Edition::V2 };
    let mut holders = Vec::new();
    for keeper in cx.app.texts() {
        holders.extend(keeper.behind(&cx, territory, to, RECORDS - holders.len().min(RECORDS)).await?);
    }
    let terms = glossary::store::around(&cx, &cx.app.around(Scope::Territory(territory))).await?;
    let mut parcel = Parcel { from, to, texts: Vec::new() };
    for holder in holders {
        let Some(sheet) = sheet(&cx, &holder, to).await? else { continue };
        let waiting =
            sheet.lines.iter().filter(|line| line.text.source() == from && line.text.progress(to) < Progress::Current);
        parcel.texts.extend(waiting.map(|line| leaving(&holder, &sheet, line, to, &terms)));
    }
    if parcel.texts.is_empty() {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("scope", &asked.scope),
                ("from", &asked.from),
                ("to", &asked.to),
                ("edition", &asked.edition),
            ])
            .finish();
        return Ok(page::redirect(StatusCode::SEE_OTHER, &format!("{}?{query}&nothing=1", href(&cx, ""))));
    }
    Ok(file(&format!("teranga-{from}-{to}.xlf"), "application/xliff+xml", xliff::write(&parcel, edition)?))
}

fn leaving(holder: &Holder, sheet: &Sheet, line: &Line, to: Lang, terms: &[glossary::Term]) -> Leaving {
    let (source, there) = (line.text.said(), compare::target(&line.text, to));
    let hints = glossary::model::hints(terms, line.text.source(), source);
    let notes = hints.iter().filter_map(|hint| {
        let said = hint.term.said(to, Use::Preferred);
        (!said.is_empty()).then(|| format!("{} = {}", hint.found, said.join(" / ")))
    });
    let unit = Unit {
        holder: holder.clone(),
        key: line.key.clone(),
        seen: line.seen.clone(),
        source: source.to_owned(),
        target: Some(there.to_owned()).filter(|it| !it.is_empty()),
        done: false,
    };
    let context = format!("{} — {}", sheet.name, line.label);
    Leaving { unit, state: line.text.progress(to), context, notes: notes.collect() }
}

/// `/work/exchange/memory.tmx?from=&to=`: what people have translated, as far as the public saw it.
pub async fn memory(cx: Cx, Query(asked): Query<Asked>) -> Answer {
    let (Ok(from), Ok(to)) = (asked.from.parse::<Lang>(), asked.to.parse::<Lang>()) else {
        return Err(Error::NotFound.into());
    };
    let pair = Pair::new(from, to);
    let segments = memory::store::all(&cx.app.db, pair, SEGMENTS).await?;
    let name = format!("teranga-{}-{}.tmx", pair.from, pair.to);
    Ok(file(&name, "application/x-tmx+xml", memory::tmx::write(pair, &segments)?))
}

fn file(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

fn account(cx: &Cx) -> Result<Uuid> {
    Ok(cx.member()?.account)
}

/// `POST /work/exchange/imports`.
pub async fn create(cx: Cx, request: Request) -> Answer {
    let form = files::receive(request, Limits { files: 1, bytes: tree::LARGEST }).await?;
    let locale = &cx.locale;
    let error = match form.uploads.into_iter().next().map(|upload| upload.content) {
        None => locale.t(&msg::exchange_no_file()),
        Some(Err(_)) => locale.t(&msg::exchange_large()),
        Some(Ok(bytes)) => {
            match tokio::task::spawn_blocking(move || xliff::read(&bytes)).await.map_err(Error::internal)? {
                Ok(returned) if returned.units.len() <= TEXTS => {
                    let tx = cx.app.db.begin().await?;
                    let id = store::keep(&tx, account(&cx)?, &returned).await?;
                    tx.commit().await?;
                    return Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &format!("/imports/{id}"))));
                }
                Ok(_) => locale.t(&msg::exchange_large()),
                Err(refused) => locale.t(&views::refused(refused)),
            }
        }
    };
    first(&cx, &Asked::default(), Some(error), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// A text of a file beside the one that is there.
pub(super) struct Compared {
    /// Its number in the file.
    pub number: usize,
    pub unit: Unit,
    pub verdict: Verdict,
    pub name: String,
    pub line: Option<Line>,
}

async fn compared(cx: &Cx, returned: &Returned) -> Result<Vec<Compared>> {
    let holders: HashSet<&Holder> = returned.units.iter().map(|unit| &unit.holder).collect();
    let mut sheets: HashMap<Holder, Sheet> = HashMap::new();
    for holder in holders.into_iter().take(RECORDS) {
        if let Some(sheet) = sheet(cx, holder, returned.to).await? {
            sheets.insert(holder.clone(), sheet);
        }
    }
    let one = |(number, unit): (usize, &Unit)| {
        let sheet = sheets.get(&unit.holder);
        let line = sheet.and_then(|it| it.lines.iter().find(|line| line.key == unit.key)).cloned();
        let verdict = compare::verdict(unit, returned.from, returned.to, line.as_ref());
        Compared {
            number,
            unit: unit.clone(),
            verdict,
            name: sheet.map(|it| it.name.clone()).unwrap_or_default(),
            line,
        }
    };
    Ok(returned.units.iter().enumerate().map(one).collect())
}

/// `/work/exchange/imports/{id}`: what the file would change.
pub async fn show(cx: Cx, Path((_, id)): Path<(String, Uuid)>) -> Answer {
    let returned: Returned = store::find(cx.app.db.read(), account(&cx)?, id, cx.app.clock.now()).await?;
    let all = compared(&cx, &returned).await?;
    let body = views::preview(&cx, &format!("/imports/{id}"), &returned, &all);
    Ok(page::once(StatusCode::OK, framed(&cx, &cx.locale.t(&msg::exchange_look()), &format!("/imports/{id}"), body)))
}

/// `POST /work/exchange/imports/{id}`: takes what was ticked.
pub async fn apply(cx: Cx, Path((_, id)): Path<(String, Uuid)>, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let returned: Returned = store::find(cx.app.db.read(), account(&cx)?, id, cx.app.clock.now()).await?;
    // Compared again: what was shown may have changed, and then it is asked about once more.
    let shown: HashMap<usize, &str> = pairs
        .iter()
        .filter_map(|(name, seen)| Some((name.strip_prefix("take.")?.parse().ok()?, seen.as_str())))
        .collect();
    let mut wanted: BTreeMap<Holder, Vec<Rendering>> = BTreeMap::new();
    let mut left = 0;
    for it in compared(&cx, &returned).await?.iter().filter(|it| shown.contains_key(&it.number)) {
        let Some(line) = &it.line else { continue };
        if shown[&it.number] != line.seen {
            left += 1;
        } else if matches!(it.verdict, Verdict::New | Verdict::SourceChanged | Verdict::Translated) {
            wanted.entry(it.unit.holder.clone()).or_default().push(compare::rendering(&it.unit, returned.to, line));
        }
    }
    let mut written = 0;
    for (holder, renderings) in wanted {
        let Some(keeper) = keeper(&cx, &holder.kind) else { continue };
        let done = keeper.translate(&cx, &holder, returned.to, &renderings).await?.unwrap_or_default();
        written += done.written;
        left += done.conflicts;
    }
    let tx = cx.app.db.begin().await?;
    if left == 0 {
        store::forget(&tx, account(&cx)?, id).await?;
    }
    let entry = Entry::new(msg::act_translations_imported(), "file", Id::<Returned>::from_uuid(id).uuid());
    audit::write(&tx, &cx.actor, entry.with(json!({ "language": returned.to, "texts": written }))).await?;
    tx.commit().await?;
    let rest = if left > 0 { format!("/imports/{id}") } else { format!("?written={written}") };
    Ok(page::redirect(StatusCode::SEE_OTHER, &href(&cx, &rest)))
}

/// Where whoever asks may fetch texts.
pub(super) fn places(cx: &Cx) -> Vec<Scope> {
    scopes::writable(cx, &[Right::Translate]).into_iter().filter(|scope| *scope != Scope::Network).collect()
}
