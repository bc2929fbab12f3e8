//! A sheet of services on its way out, and on its way back in: rows become steps, compared and then waiting for a decision.
//! A row about something that its sender may not write says nothing more than one about nothing.

use super::columns::{self, ID, INFORMS, VERSION, Wrong};
use super::compare::{Compared, Problem, Sent, compare};
use super::model::{About, Act, Plan, Row, Standing};
use super::store::{self, Begun, steps};
use super::working;
use crate::drafts::policy::{EditDraft, scopes};
use crate::drafts::{fingerprint, lists};
use crate::msg;
use crate::organisations::Organisation;
use crate::services::Service;
use crate::shelf::Shelf;
use crate::work::desk::Work;
use kernel::{Id, Lang, Result, Right};
use platform::sheets::{self, Cell, Format, Layout, Sheet, Writer};
use platform::{Cx, Tx};
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Services read at a time.
const CHUNK: usize = 200;

/// Writes these services as a sheet, those that its reader may see.
pub async fn write(work: &Work, format: Format, ids: &[Uuid]) -> Result<Vec<u8>> {
    let languages = languages(work);
    let header = columns::header(&languages);
    let names: Vec<(&str, u16)> = header.iter().map(|(name, width)| (name.as_str(), *width)).collect();
    let layout = Layout {
        name: &work.t(&msg::list_title()),
        right_to_left: work.locale().dir() == kernel::Dir::Rtl,
        columns: &names,
        now: work.cx.app.clock.now(),
    };
    let mut writer = Writer::new(format, &layout)?;
    for chunk in ids.chunks(CHUNK) {
        let lines = lists::chosen(&work.cx.app.db, &work.cx.visible::<Service>(), &work.shelf, chunk).await?;
        let organisations = organisations(work, lines.iter().filter_map(|it| it.service.organisation)).await?;
        for line in &lines {
            let cells = cells(work, &line.service, &organisations, &names)?;
            writer.row(&cells.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())?;
        }
    }
    let notes = [
        msg::sheet_note_empty(columns::EMPTIED),
        msg::sheet_note_columns(),
        msg::sheet_note_keys(),
        msg::sheet_note_translations(),
        msg::sheet_note_hours("Mo-Fr 08:00-12:00,14:00-17:00; Sa 09:00-12:00"),
        msg::sheet_note_back(),
    ];
    writer.notes(&work.t(&msg::sheet_notes()), &notes.map(|it| work.t(&it)))?;
    writer.finish()
}

/// The languages of the places that somebody works in.
fn languages(work: &Work) -> Vec<Lang> {
    let mine = |it: &&kernel::Territory| work.cx.actor.may(Right::ReadDrafts, &scopes(&work.shelf, it.id, None));
    let all: BTreeSet<Lang> =
        work.shelf.territories.iter().filter(mine).flat_map(|it| it.languages.iter().copied()).collect();
    let mut all: Vec<Lang> = if all.is_empty() { Lang::INTERFACE.to_vec() } else { all.into_iter().collect() };
    // The reader's own language first.
    all.sort_by_key(|lang| *lang != work.lang());
    all
}

async fn organisations(
    work: &Work,
    ids: impl Iterator<Item = Id<Organisation>>,
) -> Result<HashMap<Id<Organisation>, String>> {
    let ids: BTreeSet<_> = ids.collect();
    let found = work.directory.organisations(&ids.into_iter().collect::<Vec<_>>()).await?;
    Ok(found.iter().map(|it| (it.id, work.name(&it.name))).collect())
}

fn cells(
    work: &Work,
    service: &Service,
    organisations: &HashMap<Id<Organisation>, String>,
    names: &[(&str, u16)],
) -> Result<Vec<String>> {
    let given = service.organisation.and_then(|id| organisations.get(&id)).map_or("", String::as_str);
    let version = fingerprint(service)?;
    Ok(names
        .iter()
        .map(|(name, _)| match *name {
            ID => service.id.to_string(),
            VERSION => version.clone(),
            name if INFORMS.contains(&name) => columns::informs(service, &work.shelf, given, name),
            name => columns::said(service, &work.shelf, name).unwrap_or_default(),
        })
        .collect())
}

/// Reads a sheet into a batch, which puts its rows beside what is there now.
pub async fn read(work: &Work, sheet: &Sheet) -> Result<Uuid> {
    let ignored = sheet.columns.iter().filter(|it| !it.is_empty() && !columns::is_known(it));
    let about = About { rows: sheet.rows.len(), ignored: ignored.take(20).cloned().collect(), guessed: sheet.guessed };
    let plan = Plan { act: Act::Sheet, publish: false, overwrite: false, sheet: about };
    let faults: HashSet<&str> = sheet.faults.iter().map(|(at, _)| at.as_str()).collect();
    let mut first = HashMap::new();
    let steps: Vec<Begun> = sheet.rows.iter().map(|row| begun(sheet, row, &faults, &mut first)).collect();
    working::receive(&work.cx, &work.directory, &plan, &steps).await
}

fn refused(wrong: Wrong) -> Row {
    Row { problems: vec![Problem { column: ID.to_owned(), wrong }], ..Row::default() }
}

/// A row as it came, with what is wrong in it whatever is there.
fn begun(sheet: &Sheet, row: &sheets::Row, faults: &HashSet<&str>, first: &mut HashMap<Uuid, u32>) -> Begun {
    let number = i64::from(row.number);
    let typed = sheet.cell(row, ID).unwrap_or_default();
    let id = match typed.parse::<Uuid>() {
        Ok(id) => match first.entry(id) {
            Entry::Occupied(before) => Err(Wrong::Twice(*before.get())),
            Entry::Vacant(free) => {
                free.insert(row.number);
                Ok(id)
            }
        },
        Err(_) => Err(if typed.is_empty() { Wrong::NoIdentifier } else { Wrong::NotFound }),
    };
    let id = match id {
        Ok(id) => id,
        Err(wrong) => return Begun { number, object: None, standing: Standing::Wrong, row: Some(refused(wrong)) },
    };
    let cells = sheet.named(row).filter(|(name, cell)| !cell.is_empty() && columns::is_ours(name));
    let sent = Sent {
        version: sheet.cell(row, VERSION).unwrap_or_default().to_owned(),
        cells: cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect(),
    };
    let failed = |name: &&String| !faults.is_empty() && faults.contains(sheet.position(row, name).as_str());
    let failed = sheet.columns.iter().filter(|it| columns::is_ours(it)).filter(failed);
    let problems = failed.map(|it| Problem { column: it.clone(), wrong: Wrong::Fault }).collect();
    let row = Some(Row { sent, problems, ..Row::default() });
    Begun { number, object: Some(id), standing: Standing::Sent, row }
}

/// Puts a row beside what is there, and writes down what it comes to; a row that says what is there already is dropped.
pub async fn beside(cx: &Cx, tx: &Tx, shelf: &Arc<Shelf>, step: &steps::Model) -> Result<()> {
    let Row { sent, problems: faults, .. } = step.row()?;
    let permit = match step.object {
        Some(id) => working::may::<EditDraft>(cx, tx, (Id::from_uuid(id), shelf.clone())).await?,
        None => None,
    };
    let Some((desk, present)) = permit.as_ref().and_then(|it| Some((it.object(), it.object().present()?))) else {
        return store::compared(tx, step.id, None, Standing::Wrong, &refused(Wrong::NotFound)).await;
    };
    let Compared { differences, mut problems, .. } =
        compare(present, shelf, &sent, desk.may(&cx.actor, Right::Translate));
    problems.extend(faults);
    let standing = match (differences.is_empty(), problems.is_empty()) {
        (true, true) => return store::drop_step(tx, step.id).await,
        (true, false) => Standing::Wrong,
        (false, _) if sent.version != fingerprint(present)? => Standing::Conflict,
        (false, _) => Standing::Ready,
    };
    // Only what differs is kept: the other cells say what is there.
    let told = |name: &str| differences.iter().any(|it| it.column == name);
    let sent = Sent { cells: sent.cells.into_iter().filter(|(name, _)| told(name)).collect(), ..sent };
    store::compared(tx, step.id, step.object, standing, &Row { sent, differences, problems }).await
}
