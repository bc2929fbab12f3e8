//! The tables of files: with `erasing.rs` and `finding.rs` the only queries on them. A file has a key of its own; every
//! reading and every change is in the audit trail, without a word of what was confided.

use super::model::{Agreed, Body, Consent, Field, File, Given, How, Note, Purpose, Recipient, State, allowed};
use super::policy::{Held, KeepFile, OpenFile, OwnFile, SeeFile};
use super::rows::{consents, files, notes};
use super::{codes, finding};
use crate::msg;
use crate::referrals::changes as referrals;
use crate::referrals::model::By;
use jiff::Timestamp;
use kernel::{Actor, Error, Id, Result};
use messages::Message;
use platform::audit::{self, Entry};
use platform::vault::{self, DataKey};
use platform::{App, Permit, Tx, db};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};
use serde_json::json;
use std::collections::BTreeSet;

/// The kind of a file in the audit trail.
pub const KIND: &str = "desk-file";
/// Its body among the fields of its key.
const BODY: &str = "body";

fn instant(millis: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(millis).map_err(Error::internal)
}

pub(super) async fn row(tx: &Tx, id: Uuid) -> Result<Option<files::Model>> {
    files::Entity::find_by_id(id).one(tx.connection()).await.map_err(db::failed)
}

/// The desk that follows a file.
///
/// # Errors
/// When the database fails.
pub async fn desk_of(tx: &Tx, id: Uuid) -> Result<Option<Uuid>> {
    Ok(row(tx, id).await?.map(|it| it.desk))
}

pub(super) async fn by_code(tx: &Tx, code: &str) -> Result<Option<files::Model>> {
    let blind = codes::blind(&vault::Blind::load(tx).await?, code);
    files::Entity::find().filter(files::Column::Code.eq(blind)).one(tx.connection()).await.map_err(db::failed)
}

pub(super) fn file(row: &files::Model) -> Result<File> {
    Ok(File {
        id: row.id,
        desk: row.desk,
        keeper: row.keeper,
        state: State::parse(&row.state).ok_or_else(|| Error::internal("a state that is none"))?,
        opened: instant(row.opened_at)?,
        touched: instant(row.touched_at)?,
        erasure_asked: row.erasure_asked_at.map(instant).transpose()?,
    })
}

/// The key of a file; `NotFound` once it is destroyed.
pub(super) fn key(tx: &Tx, row: &files::Model) -> Result<DataKey> {
    vault::unwrap(tx, row.id, row.wrapped_key.as_deref().ok_or(Error::NotFound)?)
}

fn sealed(key: &DataKey, id: Uuid, body: &Kept) -> Result<String> {
    key.seal(id, BODY, &serde_json::to_vec(body).map_err(Error::internal)?)
}

pub(super) fn unsealed(key: &DataKey, row: &files::Model) -> Result<Kept> {
    let sealed = row.body.as_deref().ok_or(Error::NotFound)?;
    serde_json::from_slice(&key.open(row.id, BODY, sealed)?).map_err(Error::internal)
}

/// What is sealed of a file: what was confided, and the code of whoever confided it.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(super) struct Kept {
    pub body: Body,
    pub code: String,
    /// The language of the person's own pages.
    pub reader: kernel::Lang,
}

/// A file that is opened: what is confided, and the consent to keep it.
#[derive(Debug, Clone)]
pub struct Opening {
    pub body: Body,
    /// The language of the person's own pages and copy.
    pub reader: kernel::Lang,
    pub until: jiff::civil::Date,
    /// In which language the consent was explained.
    pub language: kernel::Lang,
    pub given: Given,
}

/// Opens a file, with the consent it stands on. Its identifier, and the code of the person.
pub async fn open(tx: &Tx, permit: &Permit<OpenFile>, actor: &Actor, opening: Opening) -> Result<(Uuid, String)> {
    let desk = permit.object().desk.id.uuid();
    let (id, key, code) = (Id::<File>::new().uuid(), DataKey::fresh()?, codes::fresh()?);
    let blind = vault::Blind::load(tx).await?;
    let now = tx.now();
    let Opening { body, reader, until, language, given } = opening;
    let said: BTreeSet<Field> = Field::ALL.into_iter().filter(|it| body.says(*it) || *it == Field::Notes).collect();
    let kept = Kept { body, code: code.clone(), reader };
    let row = files::ActiveModel {
        id: Set(id),
        desk: Set(desk),
        keeper: Set(actor.account()),
        state: Set(State::Open.as_str().to_owned()),
        wrapped_key: Set(Some(vault::wrap(tx, id, &key)?)),
        body: Set(Some(sealed(&key, id, &kept)?)),
        code: Set(Some(codes::blind(&blind, &code))),
        opened_at: Set(now.as_millisecond()),
        touched_at: Set(now.as_millisecond()),
        closed_at: Set(None),
        erasure_asked_at: Set(None),
    };
    files::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    finding::index(tx, &blind, desk, id, &kept.body).await?;
    audit::write(tx, actor, Entry::new(msg::act_desk_file_opened(), KIND, id).with(json!({ "desk": desk }))).await?;
    let agreed = Agreed { until, language, given };
    let consent = Consent::new(id, Purpose::FollowUp, Recipient::Desk(desk), agreed, now).telling(said);
    insert(tx, actor, &consent).await?;
    Ok((id, code))
}

/// What a file holds.
#[derive(Debug, Clone)]
pub struct Contents {
    pub body: Body,
    /// The newest first.
    pub notes: Vec<Note>,
    /// The newest first.
    pub consents: Vec<Consent>,
    /// What the person types on their own page.
    pub code: String,
    pub reader: kernel::Lang,
}

async fn contents(tx: &Tx, held: &Held) -> Result<Contents> {
    let key = key(tx, &held.row)?;
    let Kept { body, code, reader } = unsealed(&key, &held.row)?;
    let (notes, consents) = (notes_of(tx, &key, held.file.id).await?, consents(tx, held.file.id).await?);
    Ok(Contents { body, notes, consents, code, reader })
}

/// Reads a file, and writes down that it was read.
pub async fn read(tx: &Tx, permit: &Permit<SeeFile>, actor: &Actor) -> Result<Contents> {
    told(tx, actor, msg::act_desk_file_read(), permit.object().file.id).await?;
    contents(tx, permit.object()).await
}

/// The copy of everything, for the person: by those who keep it.
pub async fn copy(tx: &Tx, permit: &Permit<SeeFile>, actor: &Actor) -> Result<Contents> {
    told(tx, actor, msg::act_desk_file_copied(), permit.object().file.id).await?;
    contents(tx, permit.object()).await
}

/// One's own file, with the code: for the copy of everything.
pub async fn copy_own(tx: &Tx, permit: &Permit<OwnFile>) -> Result<Contents> {
    told(tx, &Actor::Public, msg::act_desk_file_copied(), permit.object().file.id).await?;
    contents(tx, permit.object()).await
}

async fn notes_of(tx: &Tx, key: &DataKey, id: Uuid) -> Result<Vec<Note>> {
    let query = notes::Entity::find().filter(notes::Column::File.eq(id)).order_by_desc(notes::Column::At);
    let rows = query.order_by_desc(notes::Column::Id).all(tx.connection()).await.map_err(db::failed)?;
    let note = |row: &notes::Model| {
        let text = key.open(id, &format!("note:{}", row.id), &row.body)?;
        let text = String::from_utf8(text.to_vec()).map_err(Error::internal)?;
        Ok(Note { id: row.id, author: row.author, at: instant(row.at)?, text })
    };
    rows.iter().map(note).collect()
}

/// Adds a note.
pub async fn note(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, text: &str) -> Result<Uuid> {
    let file = writable(permit)?;
    let (id, key) = (Id::<Note>::new().uuid(), key(tx, &permit.object().row)?);
    let row = notes::ActiveModel {
        id: Set(id),
        file: Set(file),
        author: Set(actor.account()),
        at: Set(tx.now().as_millisecond()),
        body: Set(key.seal(file, &format!("note:{id}"), text.as_bytes())?),
    };
    notes::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    touch(tx, file).await?;
    told(tx, actor, msg::act_desk_file_noted(), file).await?;
    Ok(id)
}

/// Changes what was confided.
pub async fn change(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, body: Body) -> Result<()> {
    let id = writable(permit)?;
    let row = &permit.object().row;
    let key = key(tx, row)?;
    let kept = Kept { body, ..unsealed(&key, row)? };
    let new = files::ActiveModel { id: Set(id), body: Set(Some(sealed(&key, id, &kept)?)), ..Default::default() };
    new.update(tx.connection()).await.map_err(db::failed)?;
    finding::forget(tx, id).await?;
    finding::index(tx, &vault::Blind::load(tx).await?, row.desk, id, &kept.body).await?;
    touch(tx, id).await?;
    told(tx, actor, msg::act_desk_file_changed(), id).await
}

/// All consents of a file, the newest first.
pub async fn consents(tx: &Tx, id: Uuid) -> Result<Vec<Consent>> {
    let query = consents::Entity::find().filter(consents::Column::File.eq(id));
    let query = query.order_by_desc(consents::Column::GivenAt).order_by_desc(consents::Column::Id);
    query.all(tx.connection()).await.map_err(db::failed)?.iter().map(consent_of).collect()
}

fn consent_of(row: &consents::Model) -> Result<Consent> {
    let none = || Error::internal("a consent that cannot be read");
    Ok(Consent {
        id: row.id,
        file: row.file,
        purpose: Purpose::parse(&row.purpose).ok_or_else(none)?,
        recipient: Recipient::parse(&row.recipient_kind, row.recipient).ok_or_else(none)?,
        fields: row.fields.split_whitespace().filter_map(Field::parse).collect(),
        until: row.until.parse().map_err(Error::internal)?,
        language: row.language.parse().map_err(Error::internal)?,
        given: Given { how: How::parse(&row.how).ok_or_else(none)?, interpreter: row.interpreter },
        given_at: instant(row.given_at)?,
        withdrawn_at: row.withdrawn_at.map(instant).transpose()?,
    })
}

/// Writes down a consent that the person gave to somebody outside the desk.
///
/// # Errors
/// `Denied` when it is of another file.
pub async fn consent(tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, consent: &Consent) -> Result<()> {
    let id = writable(permit)?;
    if consent.file != id {
        return Err(Error::Denied);
    }
    touch(tx, id).await?;
    insert(tx, actor, consent).await
}

async fn insert(tx: &Tx, actor: &Actor, it: &Consent) -> Result<()> {
    let fields: Vec<&str> = it.fields.iter().map(|field| field.as_str()).collect();
    let row = consents::ActiveModel {
        id: Set(it.id),
        file: Set(it.file),
        purpose: Set(it.purpose.as_str().to_owned()),
        recipient_kind: Set(it.recipient.kind().to_owned()),
        recipient: Set(it.recipient.id()),
        fields: Set(fields.join(" ")),
        until: Set(it.until.to_string()),
        language: Set(it.language.to_string()),
        how: Set(it.given.how.as_str().to_owned()),
        interpreter: Set(it.given.interpreter),
        given_at: Set(it.given_at.as_millisecond()),
        withdrawn_at: Set(None),
    };
    consents::Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    let details = json!({ "purpose": it.purpose.as_str(), "recipient": it.recipient.id(), "fields": fields });
    audit::write(tx, actor, Entry::new(msg::act_desk_consent_given(), KIND, it.file).with(details)).await
}

/// Withdraws a consent, told by the person to those who keep the file. From then on nothing is shared by it.
///
/// # Errors
/// `NotFound` when it is another file's; `Conflict` when it was withdrawn before.
pub async fn withdraw(app: &App, tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, consent: Uuid) -> Result<()> {
    take_back(app, tx, permit.object(), actor, consent).await
}

/// The same, by the person with their code.
pub async fn withdraw_own(app: &App, tx: &Tx, permit: &Permit<OwnFile>, consent: Uuid) -> Result<()> {
    take_back(app, tx, permit.object(), &Actor::Public, consent).await
}

/// Without the consent to keep it at all, a file is followed no more, and its end is asked for.
async fn take_back(app: &App, tx: &Tx, held: &Held, actor: &Actor, consent: Uuid) -> Result<()> {
    let found = consents::Entity::find_by_id(consent).one(tx.connection()).await.map_err(db::failed)?;
    let row = found.filter(|it| it.file == held.file.id).ok_or(Error::NotFound)?;
    if row.withdrawn_at.is_some() {
        return Err(Error::Conflict);
    }
    let now = tx.now().as_millisecond();
    let gone = consents::ActiveModel { id: Set(consent), withdrawn_at: Set(Some(now)), ..Default::default() };
    gone.update(tx.connection()).await.map_err(db::failed)?;
    if row.purpose == Purpose::FollowUp.as_str() {
        let end = files::ActiveModel {
            id: Set(row.file),
            state: Set(State::Closed.as_str().to_owned()),
            closed_at: Set(held.row.closed_at.or(Some(now))),
            erasure_asked_at: Set(held.row.erasure_asked_at.or(Some(now))),
            ..Default::default()
        };
        end.update(tx.connection()).await.map_err(db::failed)?;
        referrals::file_left(app, tx, actor, row.file, By::Person).await?;
    }
    referrals::consent_withdrawn(app, tx, actor, consent).await?;
    let details = json!({ "purpose": row.purpose, "recipient": row.recipient });
    audit::write(tx, actor, Entry::new(msg::act_desk_consent_withdrawn(), KIND, row.file).with(details)).await
}

/// What a recipient is told of a file.
#[derive(Debug, Clone)]
pub struct Shared {
    pub fields: BTreeSet<Field>,
    pub body: Body,
    pub notes: Vec<Note>,
}

/// What somebody may be told of a file at an instant, by the consents that stand; nothing when none does, or the file is
/// not open. It is looked at again for every answer.
pub async fn shared_fields(tx: &Tx, id: Uuid, recipient: Recipient, now: Timestamp) -> Result<Option<Shared>> {
    let Some(row) = row(tx, id).await? else { return Ok(None) };
    let fields = allowed(file(&row)?.state, &consents(tx, id).await?, recipient, now);
    if fields.is_empty() {
        return Ok(None);
    }
    let key = key(tx, &row)?;
    let body = unsealed(&key, &row)?.body.only(&fields);
    let notes = if fields.contains(&Field::Notes) { notes_of(tx, &key, id).await? } else { Vec::new() };
    Ok(Some(Shared { fields, body, notes }))
}

/// Closes a file, or opens it again. Nothing of a closed one is shared, and its referrals end with it.
///
/// # Errors
/// `Conflict` when it is so already, or without the consent to keep it.
pub async fn set_state(app: &App, tx: &Tx, permit: &Permit<KeepFile>, actor: &Actor, state: State) -> Result<()> {
    let (id, now) = (permit.object().file.id, tx.now());
    let (before, act) = match state {
        State::Closed => (State::Open, msg::act_desk_file_closed()),
        State::Open => (State::Closed, msg::act_desk_file_reopened()),
        _ => return Err(Error::Denied),
    };
    let kept = |it: &Consent| it.purpose == Purpose::FollowUp && it.stands(now);
    if state == State::Open && !consents(tx, id).await?.iter().any(kept) {
        return Err(Error::Conflict);
    }
    let closed = (state == State::Closed).then(|| now.as_millisecond());
    let row =
        files::ActiveModel { state: Set(state.as_str().to_owned()), closed_at: Set(closed), ..Default::default() };
    let query = files::Entity::update_many().set(row).filter(files::Column::Id.eq(id));
    let done = query.filter(files::Column::State.eq(before.as_str())).exec(tx.connection()).await;
    if done.map_err(db::failed)?.rows_affected != 1 {
        return Err(Error::Conflict);
    }
    if state == State::Closed {
        referrals::file_left(app, tx, actor, id, By::File).await?;
    }
    touch(tx, id).await?;
    told(tx, actor, act, id).await
}

/// Says that somebody needed a file just now.
pub async fn touch(tx: &Tx, id: Uuid) -> Result<()> {
    let row = files::ActiveModel { id: Set(id), touched_at: Set(tx.now().as_millisecond()), ..Default::default() };
    row.update(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The file of a permit, which is open.
pub(super) fn writable(permit: &Permit<KeepFile>) -> Result<Uuid> {
    let file = &permit.object().file;
    if file.state == State::Open { Ok(file.id) } else { Err(Error::Conflict) }
}

pub(super) async fn told(tx: &Tx, actor: &Actor, act: Message, id: Uuid) -> Result<()> {
    audit::write(tx, actor, Entry::new(act, KIND, id)).await
}
