//! A sheet of services on its way out, and on its way back in: rows become steps that wait for a decision.
//! A row about something that its sender may not write says nothing more than one about nothing.

use super::columns::{self, ID, INFORMS, VERSION, Wrong};
use super::compare::{Compared, Problem, Sent, compare};
use super::model::{About, Act, Plan, Row, Standing};
use super::store::Begun;
use super::working;
use crate::drafts::policy::{EditDraft, scopes};
use crate::drafts::{fingerprint, lists};
use crate::msg;
use crate::organisations::Organisation;
use crate::services::Service;
use crate::work::desk::Work;
use kernel::{Error, Id, Lang, Result, Right};
use platform::sheets::{self, Cell, Format, Layout, Sheet, Writer};
use platform::{Cx, Tx};
use std::collections::{BTreeSet, HashMap};
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

/// Reads a sheet into a batch that waits, beside what is there now.
pub async fn read(work: &Work, sheet: &Sheet) -> Result<Uuid> {
    let ignored = sheet.columns.iter().filter(|it| !it.is_empty() && !columns::is_known(it));
    let mut about =
        About { rows: sheet.rows.len(), ignored: ignored.take(20).cloned().collect(), guessed: sheet.guessed, same: 0 };
    let mut first: HashMap<Uuid, u32> = HashMap::new();
    let mut steps = Vec::new();
    for rows in sheet.rows.chunks(CHUNK) {
        // A short transaction for each few rows: others write meanwhile.
        let tx = work.cx.app.db.begin().await?;
        for row in rows {
            match step(&work.cx, &tx, work, sheet, row, &mut first).await? {
                Some(step) => steps.push(step),
                None => about.same += 1,
            }
        }
        tx.commit().await?;
    }
    let plan = Plan { act: Act::Sheet, publish: false, overwrite: false, sheet: about };
    let tx = work.cx.app.db.begin().await?;
    let id = working::wait(&tx, &work.cx.actor, &plan, &steps).await?;
    tx.commit().await?;
    Ok(id)
}

/// What a row comes to; nothing where it says what is there already.
async fn step(
    cx: &Cx,
    tx: &Tx,
    work: &Work,
    sheet: &Sheet,
    row: &sheets::Row,
    first: &mut HashMap<Uuid, u32>,
) -> Result<Option<Begun>> {
    let number = i64::from(row.number);
    let wrong = |wrong: Wrong, object| {
        let problems = vec![Problem { column: ID.to_owned(), wrong }];
        let row = Some(Row { problems, ..Row::default() });
        Ok(Some(Begun { number, object, standing: Standing::Wrong, row }))
    };
    let typed = sheet.cell(row, ID).unwrap_or_default();
    if typed.is_empty() {
        return wrong(Wrong::NoIdentifier, None);
    }
    let Ok(id) = typed.parse::<Uuid>() else { return wrong(Wrong::NotFound, None) };
    if let Some(before) = first.get(&id) {
        return wrong(Wrong::Twice(*before), None);
    }
    first.insert(id, row.number);
    let permit = match cx.permit::<EditDraft>(tx, (Id::from_uuid(id), work.shelf.clone())).await {
        Ok(permit) => permit,
        Err(Error::NotFound) => return wrong(Wrong::NotFound, None),
        Err(error) => return Err(error),
    };
    let Some(present) = permit.object().present() else { return wrong(Wrong::NotFound, None) };
    let cells =
        sheet.named(row).filter(|(name, cell)| !cell.is_empty() && columns::said(present, &work.shelf, name).is_some());
    let sent = Sent {
        version: sheet.cell(row, VERSION).unwrap_or_default().to_owned(),
        cells: cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect(),
    };
    let translates = permit.object().may(&cx.actor, Right::Translate);
    let Compared { differences, mut problems, .. } = compare(present, &work.shelf, &sent, translates);
    let faults = sheet.columns.iter().filter(|it| columns::said(present, &work.shelf, it).is_some());
    let faults = faults.filter(|it| sheet.faults.iter().any(|(at, _)| *at == sheet.position(row, it)));
    problems.extend(faults.map(|it| Problem { column: it.clone(), wrong: Wrong::Fault }));
    let standing = match (differences.is_empty(), problems.is_empty()) {
        (true, true) => return Ok(None),
        (true, false) => Standing::Wrong,
        (false, _) if sent.version != fingerprint(present)? => Standing::Conflict,
        (false, _) => Standing::Ready,
    };
    // Only what differs is kept: the other cells say what is there.
    let told = |name: &str| differences.iter().any(|it| it.column == name);
    let sent = Sent { cells: sent.cells.into_iter().filter(|(name, _)| told(name)).collect(), ..sent };
    let row = Row { name: work.name(&present.name), sent, differences, problems };
    Ok(Some(Begun { number, object: Some(id), standing, row: Some(row) }))
}
