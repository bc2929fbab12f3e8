//! Transfers and cooperations of the example network, from `demo/exchange/together.toml`: told by one side, and confirmed by
//! the other where the file says so. Loading them again changes nothing.

use crate::demo::{organisation, practice_id, read};
use crate::demo_cooperations::{self, Joint};
use crate::practices::model::Standing;
use crate::transfers::model::{Course, Told};
use crate::transfers::policy::{DecideTransfer, RecordTransfer};
use crate::transfers::store as transfers;
use directory::api::Shelf;
use jiff::civil::Date;
use kernel::{Lang, Result, Text};
use platform::{Cx, Tx};
use serde::Deserialize;
use std::collections::HashMap;
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
        demo_cooperations::one(cx, tx, shelf, it).await?;
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
