//! Transfers and cooperations of the example network, from `demo/exchange/together.toml`: told by one side, and confirmed by
//! the other where the file says so. Loading them again changes nothing.

use crate::cooperations::model::Cooperation;
use crate::cooperations::policy::{BeginCooperation, WriteCooperation};
use crate::cooperations::store as cooperations;
use crate::demo::{organisation, practice_id, read, text};
use crate::modality::Modality;
use crate::practices::model::Standing;
use crate::transfers::model::{Course, Told};
use crate::transfers::policy::{DecideTransfer, RecordTransfer};
use crate::transfers::store as transfers;
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Period, Result, Text};
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    transfer: Vec<Taken>,
    cooperation: Vec<Joint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Taken {
    key: String,
    practice: String,
    /// The key of the transfer from which it was taken in turn.
    parent: Option<String>,
    taker: String,
    lang: Lang,
    since: Date,
    standing: Option<Standing>,
    confirmed: bool,
    changed: String,
    outcome: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Joint {
    key: String,
    first: String,
    second: String,
    lang: Lang,
    modality: Modality,
    from: Option<Date>,
    to: Option<Date>,
    practice: Option<String>,
    confirmed: bool,
    title: BTreeMap<Lang, String>,
    objectives: BTreeMap<Lang, String>,
    #[serde(default)]
    results: BTreeMap<Lang, String>,
}

/// Loads what is not there yet.
pub(crate) async fn load(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>) -> Result<()> {
    let file: File = read("exchange/together.toml")?;
    let mut known: HashMap<String, Uuid> = HashMap::new();
    for it in file.transfer {
        let practice = practice_id(&it.practice).uuid();
        if !transfers::of_practice_by(tx, practice, organisation(&it.taker).uuid()).await?.is_empty() {
            return Ok(());
        }
        let key = it.key.clone();
        let id = taken(cx, tx, shelf, it, &known).await?;
        known.insert(key, id);
    }
    for it in file.cooperation {
        joint(cx, tx, shelf, it).await?;
    }
    Ok(())
}

async fn taken(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: Taken, known: &HashMap<String, Uuid>) -> Result<Uuid> {
    let parent = it.parent.as_ref().and_then(|key| known.get(key).copied());
    let key = (practice_id(&it.practice).uuid(), parent, organisation(&it.taker).uuid(), shelf.clone());
    let permit = cx.permit::<RecordTransfer>(tx, key).await?;
    let told = Told {
        since: it.since,
        changed: Text::new(it.lang, it.changed),
        outcome: it.outcome.map(|said| Text::new(it.lang, said)),
        standing: it.standing,
    };
    let id = transfers::record(tx, &cx.actor, &permit, &told).await?;
    if it.confirmed {
        let permit = cx.permit::<DecideTransfer>(tx, (id, shelf.clone())).await?;
        transfers::decide(tx, &cx.actor, &permit, Course::Confirmed).await?;
    }
    Ok(id)
}

async fn joint(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, it: Joint) -> Result<()> {
    let wrong = |what: &str| Error::internal(format!("demo/exchange: «{}»: {what}", it.key));
    let made = Cooperation {
        id: Id::derived("demo", &format!("cooperation:{}", it.key)),
        title: text(it.lang, it.title.clone()).ok_or_else(|| wrong("title"))?,
        modality: it.modality,
        period: Period { from: it.from, to: it.to },
        objectives: text(it.lang, it.objectives.clone()).ok_or_else(|| wrong("objectives"))?,
        results: text(it.lang, it.results.clone()),
        practice: it.practice.as_ref().map(|slug| practice_id(slug).uuid()),
        themes: Vec::new(),
        receiver: None,
    };
    let own = organisation(&it.first).uuid();
    let permit = cx.permit::<BeginCooperation>(tx, (own, shelf.clone())).await?;
    cooperations::begin(tx, &cx.actor, &permit, &made, &[organisation(&it.second).uuid()]).await?;
    if it.confirmed {
        let permit = cx.permit::<WriteCooperation>(tx, (made.id.uuid(), shelf.clone())).await?;
        cooperations::confirm(tx, &cx.actor, &permit, None, None).await?;
    }
    Ok(())
}
