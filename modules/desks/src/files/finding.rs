//! Finding a file by a whole word of its name, its telephone or its address, through blind indexes: each desk has its own, so
//! that not even two desks' files of one person look alike.

use super::model::{Body, File, State};
use super::rows::{files, index, shares};
use super::store;
use crate::msg;
use crate::policy::Bureau;
use kernel::{Actor, Result, Right};
use messages::Message;
use platform::audit::{self, Entry};
use platform::vault::{self, Blind};
use platform::{Tx, Visible, db};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{ActiveValue::Set, Condition, PaginatorTrait, QueryOrder, QuerySelect};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Files of one list.
const MOST: u64 = 200;

fn blinds(blind: &Blind, desk: Uuid, name: &str, phone: &str, email: &str) -> BTreeSet<String> {
    let of = |kind: &str, text: &str| blind.of(&format!("desk-file/{desk}/{kind}"), text);
    let names = vault::words(name).into_iter().map(|word| of("name", &word));
    let phones = vault::phone(phone).map(|it| of("phone", &it));
    names.chain(phones).chain(vault::email(email).map(|it| of("email", &it))).collect()
}

/// Writes by what a file is found.
pub(super) async fn index(tx: &Tx, blind: &Blind, desk: Uuid, file: Uuid, body: &Body) -> Result<()> {
    let found = blinds(blind, desk, &body.name, &body.phone, &body.email);
    let rows: Vec<_> =
        found.into_iter().map(|blind| index::ActiveModel { file: Set(file), blind: Set(blind) }).collect();
    if rows.is_empty() {
        return Ok(());
    }
    index::Entity::insert_many(rows).exec_without_returning(tx.connection()).await.map(drop).map_err(db::failed)
}

/// A file is found by nothing any more.
pub(super) async fn forget(tx: &Tx, file: Uuid) -> Result<()> {
    let gone = index::Entity::delete_many().filter(index::Column::File.eq(file)).exec(tx.connection()).await;
    gone.map(drop).map_err(db::failed)
}

/// A file in a list: as much as its reader needs to tell it from others.
#[derive(Debug, Clone)]
pub struct Listed {
    pub file: File,
    pub name: String,
    pub mine: bool,
}

/// The files of a desk that somebody may see, the last touched first. Their names are read: that is written down.
pub async fn list(tx: &Tx, visible: &Visible<File>, bureau: &Bureau, closed: bool) -> Result<Vec<Listed>> {
    let state = if closed { State::Closed } else { State::Open };
    let condition = seen(visible.actor(), bureau).add(files::Column::State.eq(state.as_str()));
    let all = listed(tx, visible.actor(), condition).await?;
    if !all.is_empty() {
        seen_names(tx, visible.actor(), msg::act_desk_files_listed(), bureau, &all).await?;
    }
    Ok(all)
}

/// Those among them that have this word in their name, or this telephone or address. Each word that is typed counts.
pub async fn find(tx: &Tx, visible: &Visible<File>, bureau: &Bureau, typed: &str) -> Result<Vec<Listed>> {
    let desk = bureau.desk.id.uuid();
    let blind = Blind::load(tx).await?;
    let number = !typed.chars().any(char::is_alphabetic);
    let all: Vec<BTreeSet<String>> = if typed.contains('@') {
        vec![blinds(&blind, desk, "", "", typed)]
    } else if number {
        vec![blinds(&blind, desk, "", typed, "")]
    } else {
        // A word may be kept in several spellings: any of them is enough.
        typed.split_whitespace().map(|word| blinds(&blind, desk, word, "", "")).collect()
    };
    let wanted: Vec<_> = all.into_iter().filter(|it| !it.is_empty()).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let open = [State::Open.as_str(), State::Closed.as_str()];
    let mut condition = seen(visible.actor(), bureau).add(files::Column::State.is_in(open));
    for words in wanted {
        let mut having = Query::select();
        having.column(index::Column::File).from(index::Entity).and_where(index::Column::Blind.is_in(words));
        condition = condition.add(files::Column::Id.in_subquery(having));
    }
    let found = listed(tx, visible.actor(), condition).await?;
    seen_names(tx, visible.actor(), msg::act_desk_files_searched(), bureau, &found).await?;
    Ok(found)
}

/// The acts by which somebody sees names of files, as the trail keeps them.
pub const GLIMPSES: [&str; 2] = ["desk-files-listed", "desk-files-searched"];

/// The last eight digits of a file's identifier, which are random: enough to find it again in an entry of many.
fn tail(id: Uuid) -> String {
    let mut all = id.simple().to_string();
    all.split_off(24)
}

/// Writes down in one entry whose names were seen, however many. Without the files themselves that tells nothing.
async fn seen_names(tx: &Tx, actor: &Actor, act: Message, bureau: &Bureau, all: &[Listed]) -> Result<()> {
    let files: Vec<String> = all.iter().map(|it| tail(it.file.id)).collect();
    let details = json!({ "count": all.len(), "files": files.join(" ") });
    audit::write(tx, actor, Entry::new(act, crate::store::KIND, bureau.desk.id.uuid()).with(details)).await
}

/// In a list of how many names this file was, if the entry is of such a list and it was among them.
pub fn glimpsed(entry: &audit::Model, file: Uuid) -> Option<u64> {
    let details: Value = serde_json::from_str(&entry.details).ok()?;
    let among = details["files"].as_str()?.split(' ').any(|it| it == tail(file));
    among.then(|| details["count"].as_u64()).flatten()
}

/// Of how many files that somebody may see the end was asked for.
pub async fn erasures_asked(tx: &Tx, visible: &Visible<File>, bureau: &Bureau) -> Result<u64> {
    let asked = seen(visible.actor(), bureau).add(files::Column::ErasureAskedAt.is_not_null());
    files::Entity::find().filter(asked).count(tx.connection()).await.map_err(db::failed)
}

/// What narrows a list to what somebody may see at a desk.
fn seen(actor: &Actor, bureau: &Bureau) -> Condition {
    let all = Condition::all().add(files::Column::Desk.eq(bureau.desk.id.uuid()));
    if bureau.holds(actor, Right::ReadFiles) {
        return all;
    }
    let Some(account) = actor.account().filter(|_| bureau.holds(actor, Right::Receive)) else {
        // No file has no state.
        return all.add(files::Column::State.eq(""));
    };
    let mut shared = Query::select();
    shared.column(shares::Column::File).from(shares::Entity).and_where(shares::Column::Account.eq(account));
    let own = Condition::any().add(files::Column::Keeper.eq(account)).add(files::Column::Id.in_subquery(shared));
    all.add(own)
}

async fn listed(tx: &Tx, actor: &Actor, condition: Condition) -> Result<Vec<Listed>> {
    let query = files::Entity::find().filter(condition).order_by_desc(files::Column::TouchedAt);
    let rows = query.order_by_desc(files::Column::Id).limit(MOST).all(tx.connection()).await.map_err(db::failed)?;
    let one = |row: &files::Model| {
        let name = store::unsealed(&store::key(tx, row)?, row)?.body.name;
        Ok(Listed { file: store::file(row)?, name, mine: row.keeper.is_some() && row.keeper == actor.account() })
    };
    rows.iter().map(one).collect()
}
