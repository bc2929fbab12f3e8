//! Turns a bulletin into the data its template reads.
//! Invariant: as in `view.rs`, each text is cleaned and counted; only http(s) addresses can be clicked.

use serde_json::{Value, json};

use crate::Error;
use crate::bulletin::{Bulletin, Entry, Glance, Part};
use crate::limits::{self, within};
use crate::model::Text;
use crate::qr;
use crate::view::{Page, numbering};
use crate::view_paper::figure;

/// The data for `bulletin.typ`.
pub(crate) fn bulletin(it: &Bulletin) -> Result<Value, Error> {
    within("entries", it.parts.iter().map(|part| part.entries.len()).sum(), limits::ENTRIES)?;
    within("figures", it.parts.iter().map(|part| part.figures.len()).sum(), limits::FIGURES)?;
    let mut page = Page::new(&it.lang, it.dir, 0)?;
    let name = page.own(&it.title.text)?;
    if name.is_empty() {
        return Err(Error::Empty("title"));
    }
    let scan = page.own(&it.scan)?;
    let parts: Vec<Value> =
        it.parts.iter().enumerate().map(|(at, part)| self::part(&mut page, part, at)).collect::<Result<_, _>>()?;
    let notes: Vec<Value> = it.notes.iter().map(|note| page.date(note)).collect::<Result<_, _>>()?;
    let data = json!({ "lang": page.lang, "region": page.region, "dir": it.dir, "numbering": numbering(it.numerals),
        "name": name, "title": page.text(&it.title)?, "about": page.date(&it.about)?, "period": page.date(&it.period)?,
        "publisher": page.own(&it.publisher)?, "notes": notes, "introduction": body(&mut page, it.introduction.as_ref())?,
        "contents": page.own(&it.contents)?, "legend": page.own(&it.legend)?, "parts": parts,
        "link": page.address(&it.link)?, "qr": page.code(Some(&it.link.url), &scan)?, "scan": scan });
    page.finish()?;
    Ok(data)
}

fn body(page: &mut Page, text: Option<&Text>) -> Result<Value, Error> {
    text.filter(|text| !text.text.trim().is_empty()).map_or(Ok(Value::Null), |text| page.body(text))
}

fn part(page: &mut Page, it: &Part, at: usize) -> Result<Value, Error> {
    let glance: Vec<Value> = it.glance.iter().map(|it| self::glance(page, it)).collect::<Result<_, _>>()?;
    let figures: Vec<Value> = it.figures.iter().map(|it| figure(page, it)).collect::<Result<_, _>>()?;
    let entries: Vec<Value> = it.entries.iter().map(|it| entry(page, it)).collect::<Result<_, _>>()?;
    Ok(json!({ "id": format!("p{at}"), "title": page.own(&it.title)?, "note": body(page, it.note.as_ref())?,
        "glance": glance, "figures": figures, "entries": entries }))
}

fn address(url: &str) -> Option<&str> {
    qr::printable(url).then_some(url)
}

fn glance(page: &mut Page, it: &Glance) -> Result<Value, Error> {
    Ok(json!({ "value": page.date(&it.value)?, "label": page.date(&it.label)?, "u": address(&it.url),
        "counted": page.date(&it.counted)?, "hidden": it.hidden }))
}

fn entry(page: &mut Page, it: &Entry) -> Result<Value, Error> {
    let by: Vec<Value> = it.by.iter().map(|text| page.text(text)).collect::<Result<_, _>>()?;
    let facts: Vec<Value> = it.facts.iter().map(|text| page.text(text)).collect::<Result<_, _>>()?;
    let length = it.summary.as_ref().map_or(0, |text| text.text.len());
    Ok(json!({ "title": page.text(&it.title)?, "u": address(&it.url), "by": by, "facts": facts,
        "summary": body(page, it.summary.as_ref())?,
        // What is shorter is kept together on one page.
        "long": length > 1_800 }))
}
