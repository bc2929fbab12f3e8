//! Drafting the texts of one record: asked for as whoever wants it may translate it, sent, put back, kept as drafts of a
//! machine. What cannot be used is left as it was, and counted.

use super::markup::Marked;
use super::service::{Machine, Trouble};
use crate::glossary;
use crate::msg;
use kernel::{Lang, Progress, Result};
use platform::Cx;
use platform::audit::{self, Entry};
use platform::texts::{Holder, Line, Rendering, Sheet, Texts};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What became of the texts of a record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Drafted {
    pub written: usize,
    /// Came back without what must stay in them, or were written by somebody meanwhile.
    pub left: usize,
    /// Characters that were sent.
    pub sent: usize,
}

/// Whether a machine is asked for a text: all that are missing, or one, which it may have written before.
fn wanted(line: &Line, to: Lang, only: Option<&str>) -> bool {
    let stands = line.text.progress(to);
    let chosen = match only {
        Some(key) => line.key == key && matches!(stands, Progress::Missing | Progress::Machine),
        None => stands == Progress::Missing,
    };
    chosen && !line.withheld
}

/// Drafts what is missing of a record in a language, or one of its texts. None: there is no such record for whoever asks.
pub async fn draft(
    cx: &Cx,
    machine: &Machine,
    holder: &Holder,
    to: Lang,
    only: Option<&str>,
) -> Result<Option<Result<Drafted, Trouble>>> {
    let keepers = cx.app.texts();
    let known = |it: &Arc<dyn Texts>| it.kinds().iter().find(|kind| **kind == holder.kind).copied();
    let Some((keeper, kind)) = keepers.iter().find_map(|it| Some((it, known(it)?))) else { return Ok(None) };
    let Some(sheet) = keeper.sheet(cx, holder, to).await? else { return Ok(None) };
    let mut renderings = Vec::new();
    let mut done = Drafted::default();
    let mut by_source: BTreeMap<Lang, Vec<&Line>> = BTreeMap::new();
    for line in sheet.lines.iter().filter(|line| wanted(line, to, only)) {
        by_source.entry(line.text.source()).or_default().push(line);
    }
    for (from, lines) in by_source {
        match some(cx, machine, &sheet, from, to, &lines, &mut done).await? {
            Ok(found) => renderings.extend(found),
            // Of a record in two languages one may be offered.
            Err(Trouble::Language) if only.is_none() => {}
            Err(trouble) => return Ok(Some(Err(trouble))),
        }
    }
    if renderings.is_empty() {
        return Ok(Some(Ok(done)));
    }
    let Some(written) = keeper.translate(cx, holder, to, &renderings).await? else { return Ok(None) };
    done.written = written.written;
    done.left += written.conflicts;
    let tx = cx.app.db.begin().await?;
    let entry = Entry::new(msg::act_machine_translated(), kind, holder.id);
    let told = json!({ "language": to, "texts": renderings.len(), "characters": done.sent,
        "service": machine.translator.host() });
    audit::write(&tx, &cx.actor, entry.with(told)).await?;
    tx.commit().await?;
    Ok(Some(Ok(done)))
}

/// The texts of one source language, in one go.
async fn some(
    cx: &Cx,
    machine: &Machine,
    sheet: &Sheet,
    from: Lang,
    to: Lang,
    lines: &[&Line],
    done: &mut Drafted,
) -> Result<Result<Vec<Rendering>, Trouble>> {
    let terms = glossary::store::around(cx, &sheet.within).await?;
    let speaks = machine.translator.speaks;
    let marked: Vec<Marked> =
        lines.iter().map(|line| Marked::new(speaks, line.text.said(), &terms, from, to)).collect();
    let sent: Vec<String> = marked.iter().flat_map(Marked::sent).map(str::to_owned).collect();
    if sent.is_empty() {
        return Ok(Ok(Vec::new()));
    }
    let came = match machine.translate(from, to, &sent).await {
        Ok(came) => came,
        Err(trouble) => return Ok(Err(trouble)),
    };
    done.sent += sent.iter().map(|it| it.chars().count()).sum::<usize>();
    let (mut at, mut renderings) = (0, Vec::new());
    for (line, marked) in lines.iter().zip(&marked) {
        let end = at + marked.sent().count();
        match marked.back(&came[at..end]).filter(|_| end > at) {
            Some(value) => renderings.push(Rendering {
                key: line.key.clone(),
                value,
                seen: line.seen.clone(),
                right: false,
                machine: true,
            }),
            None => done.left += usize::from(end > at),
        }
        at = end;
    }
    Ok(Ok(renderings))
}
