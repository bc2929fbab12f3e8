//! The tables of files and of their contents. A file belongs to one object; it is added by whoever is permitted to change
//! that object, and its contents never change: another content is another file.

use super::prepare::Prepared;
use super::refusal::{Refusal, Stop};
use super::{Kind, MOST, Picture, SWEEP};
use crate::access::{Action, Permit};
use crate::app::App;
use crate::audit;
use crate::db::{self, Tx};
use crate::jobs;
use crate::msg;
use jiff::ToSpan;
use kernel::{Actor, Error, Result};
use object_store::{ObjectStoreExt, PutPayload, path::Path};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "files")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The kind of object it is kept for, and which.
    pub owner_kind: String,
    pub owner: Uuid,
    /// What its sender called it.
    pub name: String,
    /// As [`Kind::extension`] writes it.
    pub kind: String,
    /// Of all its contents together, in bytes.
    pub size: i64,
    pub uploaded_by: Option<Uuid>,
    /// Unix milliseconds.
    pub created_at: i64,
    /// Since when nothing refers to it, in Unix milliseconds.
    pub idle_since: Option<i64>,
}

crate::no_relations!();

/// One content of a file.
pub(super) mod pieces {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file_pieces")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub kind: String,
        /// SHA-256 of its bytes, hexadecimal: part of where it is kept.
        pub hash: String,
        pub size: i64,
    }

    crate::no_relations!();
}

/// The object that a file is kept for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    pub kind: String,
    pub id: Uuid,
}

/// An object that files may be kept for: what a permit to change it carries.
pub trait Owning {
    fn owner(&self) -> Owner;
}

/// A file that is kept.
#[derive(Debug, Clone)]
pub struct File {
    pub id: Uuid,
    pub name: String,
    pub kind: Kind,
    /// In bytes.
    pub size: u64,
    /// What a record keeps to show it, where it is a picture.
    pub picture: Option<Picture>,
}

/// Folder of all contents in the store.
pub(super) const FOLDER: &str = "uploads";

/// Where a content is kept. It says its hash, and is never written twice.
pub(super) fn place(file: Uuid, hash: &str) -> Path {
    Path::from(format!("{FOLDER}/{}/{hash}", file.simple()))
}

/// Keeps a file for the object that the permit is about.
///
/// # Errors
/// `Refused` when the object has as many as it may.
pub async fn keep<A: Action>(
    app: &App,
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<A>,
    prepared: Prepared,
) -> std::result::Result<File, Stop>
where
    A::Object: Owning,
{
    let owner = permit.object().owner();
    if count(tx, &owner).await? >= MOST {
        return Err(Refusal::TooMany.into());
    }
    let Prepared { id, kind, name, pieces, picture } = prepared;
    let size: usize = pieces.iter().map(|piece| piece.bytes.len()).sum();
    let mut rows = Vec::new();
    for piece in pieces {
        rows.push(pieces::ActiveModel {
            file: Set(id),
            name: Set(piece.name),
            kind: Set(piece.kind.extension().to_owned()),
            hash: Set(piece.hash.clone()),
            size: Set(i64::try_from(piece.bytes.len()).unwrap_or(i64::MAX)),
        });
        // Before its row is: a row without content would be a picture that nobody sees.
        let bytes = PutPayload::from(piece.bytes);
        app.files.put(&place(id, &piece.hash), bytes).await.map_err(failed)?;
    }
    let row = ActiveModel {
        id: Set(id),
        owner_kind: Set(owner.kind.clone()),
        owner: Set(owner.id),
        name: Set(name.clone()),
        kind: Set(kind.extension().to_owned()),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
        uploaded_by: Set(actor.account()),
        created_at: Set(tx.now().as_millisecond()),
        idle_since: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    pieces::Entity::insert_many(rows).exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    // The first file begins the daily sweep; it goes on by itself.
    jobs::ask(tx, SWEEP, "daily", tx.now().checked_add(24.hours()).map_err(Error::internal)?).await?;
    let details = serde_json::json!({ "of": owner.kind, "object": owner.id, "kind": kind.extension(), "size": size });
    audit::write(tx, actor, audit::Entry::new(msg::act_file_added(), "file", id).with(details)).await?;
    Ok(File { id, name, kind, size: size as u64, picture })
}

/// The files of one object, the newest first. Whoever lists them has been found allowed to read the object.
pub async fn of_owner(db: &impl ConnectionTrait, owner: &Owner) -> Result<Vec<Model>> {
    let query = Entity::find().filter(of(owner)).order_by_desc(Column::Id).limit(MOST);
    query.all(db).await.map_err(db::failed)
}

fn of(owner: &Owner) -> sea_orm::Condition {
    sea_orm::Condition::all().add(Column::OwnerKind.eq(owner.kind.as_str())).add(Column::Owner.eq(owner.id))
}

async fn count(tx: &Tx, owner: &Owner) -> Result<u64> {
    Entity::find().filter(of(owner)).count(tx.connection()).await.map_err(db::failed)
}

pub(super) fn failed(error: object_store::Error) -> Error {
    Error::Unavailable(format!("the folder of files cannot be used: {error}"))
}

/// A content with the file it is of.
pub(super) async fn piece(db: &impl ConnectionTrait, file: Uuid, name: &str) -> Result<Option<(Model, pieces::Model)>> {
    let piece = pieces::Entity::find_by_id((file, name.to_owned())).one(db).await.map_err(db::failed)?;
    let Some(piece) = piece else { return Ok(None) };
    Ok(Entity::find_by_id(file).one(db).await.map_err(db::failed)?.map(|file| (file, piece)))
}

/// Objects that have files, in one order, after one of them.
pub(super) async fn owners(db: &impl ConnectionTrait, after: Option<Uuid>, limit: u64) -> Result<Vec<Owner>> {
    let mut query = Entity::find().select_only().column(Column::OwnerKind).column(Column::Owner).distinct();
    if let Some(after) = after {
        query = query.filter(Column::Owner.gt(after));
    }
    let query = query.order_by_asc(Column::Owner).limit(limit);
    let rows = query.into_tuple::<(String, Uuid)>().all(db).await.map_err(db::failed)?;
    Ok(rows.into_iter().map(|(kind, id)| Owner { kind, id }).collect())
}

/// Notes since when nothing refers to files, or that something does again.
pub(super) async fn idle(tx: &Tx, files: &[Uuid], since: Option<i64>) -> Result<()> {
    let query = Entity::update_many().col_expr(Column::IdleSince, Expr::value(since));
    let query = query.filter(Column::Id.is_in(files.iter().copied()));
    query.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

pub(super) async fn remove(tx: &Tx, actor: &Actor, file: &Model) -> Result<()> {
    pieces::Entity::delete_many()
        .filter(pieces::Column::File.eq(file.id))
        .exec(tx.connection())
        .await
        .map_err(db::failed)?;
    Entity::delete_by_id(file.id).exec(tx.connection()).await.map_err(db::failed)?;
    let details = serde_json::json!({ "of": file.owner_kind, "object": file.owner });
    audit::write(tx, actor, audit::Entry::new(msg::act_file_removed(), "file", file.id).with(details)).await
}

/// Which of these files there are.
pub(super) async fn known(db: &impl ConnectionTrait, files: &[Uuid]) -> Result<Vec<Uuid>> {
    let query = Entity::find().select_only().column(Column::Id).filter(Column::Id.is_in(files.iter().copied()));
    query.into_tuple::<Uuid>().all(db).await.map_err(db::failed)
}
