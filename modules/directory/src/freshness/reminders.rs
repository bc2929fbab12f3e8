//! What happens by itself: when a day begins somewhere, what has lapsed is marked or hidden, and those who look after a
//! record are told, once for each stage, of all their records together.

use super::by_link::Entrusted;
use super::rules::Rulebook;
use super::store::{self, Model};
use crate::directory::Directory;
use crate::drafts::kinds::with_kind;
use crate::drafts::{Editable, Place, fingerprint};
use crate::msg;
use crate::shelf::Shelf;
use jiff::Timestamp;
use kernel::{Actor, Id, Result, Right, Scope, Text};
use platform::accounts::{account, grants};
use platform::jobs::Worker;
use platform::notices::{self, Kind, Linked, Mail, Notice};
use platform::{App, Tx};
use serde_json::{Value, json};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Looks at everything when a day begins.
pub const LOOK: &str = "LookAtFreshness";
/// Lines looked at in one transaction.
const BATCH: u64 = 500;
/// Records that one mail has a link for; the list has them all.
const LINKS: usize = 20;
const TOLD: &str = "records-to-confirm";

/// The kinds of notices of freshness. One mail a day, unless its reader wishes otherwise.
pub fn kinds() -> Vec<Kind> {
    vec![Kind {
        name: TOLD,
        label: |locale| locale.t(&msg::fresh_notice_label()),
        say: |locale, data| locale.t(&msg::fresh_notice(data["count"].as_u64().unwrap_or(1))),
        usual: Mail::Daily,
        right: Some(Right::Write),
    }]
}

/// The links of that mail, one a record. They are made when it is written: no table keeps one.
pub fn links() -> Linked {
    Linked {
        kind: TOLD,
        links: |app, locale, owner, data| {
            let records = data["records"].as_array().map(Vec::as_slice).unwrap_or_default();
            let link = |it: &Value| {
                let entrusted = Entrusted::read(it, owner, app.clock.now())?;
                let name = it["name"][locale.lang.as_str()].as_str()?.to_owned();
                let path = format!("/{}/confirmations/{}", locale.lang, entrusted.seal(app).ok()?);
                Some((locale.t(&msg::fresh_still_right_of(name)), path))
            };
            records.iter().filter_map(link).collect()
        },
    }
}

pub fn worker(directory: Arc<Directory>) -> Worker {
    Worker {
        name: LOOK,
        run: Arc::new(move |app, key| {
            let directory = directory.clone();
            Box::pin(async move {
                let next = look(&app, &directory.shelf()).await?;
                // Asked for in between, when a territory has changed its rules, it is done once.
                Ok(next.filter(|_| key == "daily"))
            })
        }),
    }
}

async fn look(app: &App, shelf: &Shelf) -> Result<Option<Timestamp>> {
    let rulebook = Rulebook::load(app.db.read()).await?;
    let now = app.clock.now();
    let mut last = None;
    loop {
        let mut tx = app.db.begin().await?;
        let rows = store::after(&tx, last, BATCH).await?;
        let Some(end) = rows.last() else { break };
        last = Some(end.id);
        for row in &rows {
            let dates = rulebook.rules(row.territory).dates(row.dates().since, row.own());
            store::turn(&mut tx, row, dates, dates.standing(rulebook.today(row.territory, now))).await?;
        }
        tx.commit().await?;
    }
    remind(app, shelf, &rulebook, now).await?;
    Ok(rulebook.next_day(now))
}

/// Tells each owner of what has come to a new stage. What was told is noted together with the notice.
async fn remind(app: &App, shelf: &Shelf, rulebook: &Rulebook, now: Timestamp) -> Result<()> {
    let tx = app.db.begin().await?;
    let (mut known, mut last) = (Owners::default(), None);
    let mut owners: BTreeMap<Uuid, Vec<Model>> = BTreeMap::new();
    let mut stages: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
    loop {
        let rows = store::after(&tx, last, BATCH).await?;
        let Some(end) = rows.last() else { break };
        last = Some(end.id);
        for row in rows.into_iter().filter(|row| row.public) {
            let stage = row.dates().stage(rulebook.today(row.territory, now));
            let Some(stage) = stage.filter(|stage| *stage != row.told) else { continue };
            stages.entry(stage).or_default().push(row.id);
            for owner in known.of(&tx, shelf, &row).await? {
                owners.entry(owner).or_default().push(row.clone());
            }
        }
    }
    for (stage, ids) in &stages {
        for ids in ids.chunks(400) {
            store::tell(&tx, ids, stage).await?;
        }
    }
    tell(app, &tx, owners).await?;
    tx.commit().await
}

/// Who looks after records, remembered while many are gone through.
#[derive(Default)]
pub(super) struct Owners {
    actors: HashMap<Uuid, Option<Actor>>,
    coordinators: HashMap<(Uuid, Option<Uuid>), Vec<Uuid>>,
}

impl Owners {
    /// Who was chosen, else who published it last, if they may still write it; else those who coordinate there.
    pub async fn of(&mut self, tx: &Tx, shelf: &Shelf, row: &Model) -> Result<Vec<Uuid>> {
        let within = within(shelf, row);
        for account in [row.chosen, row.publisher].into_iter().flatten() {
            if let Entry::Vacant(unknown) = self.actors.entry(account) {
                unknown.insert(account::acting(tx, account).await?);
            }
            let actor = self.actors.get(&account).and_then(Option::as_ref);
            if actor.is_some_and(|actor| actor.may(Right::Write, &within)) {
                return Ok(vec![account]);
            }
        }
        let place = (row.territory, row.organisation);
        if let Some(known) = self.coordinators.get(&place) {
            return Ok(known.clone());
        }
        let found = notices::nearest(tx, Right::ManagePeople, &within).await?;
        self.coordinators.insert(place, found.clone());
        Ok(found)
    }
}

/// The scopes in which a record lies.
pub(super) fn within(shelf: &Shelf, row: &Model) -> Vec<Scope> {
    let organisation = row.organisation.map(Id::from_uuid);
    Place { territory: Some(Id::from_uuid(row.territory)), organisation }.scopes(shelf)
}

/// Those who may look after a record: they may write it, by a role in its place.
pub(super) async fn candidates(tx: &Tx, shelf: &Shelf, row: &Model) -> Result<Vec<Uuid>> {
    grants::holding(tx, Right::Write, &within(shelf, row)).await
}

async fn tell(app: &App, tx: &Tx, owners: BTreeMap<Uuid, Vec<Model>>) -> Result<()> {
    for (owner, rows) in owners {
        let mut records = Vec::new();
        for row in rows.iter().take(LINKS) {
            records.extend(with_kind!(row.kind.as_str(), T => named::<T>(tx, row.id).await?, else None));
        }
        let data = json!({ "count": rows.len(), "records": records });
        let notice =
            Notice { kind: TOLD, object: Id::<Model>::new().uuid(), path: "work/freshness", needs: None, data };
        notices::tell(app, tx, &Actor::Job(LOOK), &[owner], &notice).await?;
    }
    Ok(())
}

/// What a link needs to know of a record, and its name in the languages of the interface.
async fn named<T: Editable>(tx: &Tx, id: Uuid) -> Result<Option<Value>> {
    let Some(record) = T::load(tx.connection(), id).await? else { return Ok(None) };
    let name = |text: &Text| -> serde_json::Map<String, Value> {
        kernel::Lang::INTERFACE
            .into_iter()
            .map(|lang| (lang.to_string(), text.show(lang).value.as_str().into()))
            .collect()
    };
    let names = record.named().map(name).unwrap_or_default();
    Ok(Some(json!({ "kind": T::KIND, "id": id, "seen": fingerprint(&record)?, "name": names })))
}
