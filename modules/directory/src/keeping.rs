//! Who may read the files of the directory: what a record shows, whoever sees the record sees.
//! An older version of a record keeps its pictures for as long as it is kept itself.

use crate::directory::Directory;
use crate::drafts::policy::{Desk, ReadDraft};
use crate::drafts::{Editable, store as drafts, versions};
use crate::organisations::Organisation;
use crate::pictures::Pictured;
use crate::records::{self, Record};
use crate::services::Service;
use kernel::{Error, Id, Result};
use platform::files::{Keeper, Owner, Owning};
use platform::{App, Cx, db};
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

/// A kind of record with pictures.
pub trait Illustrated: Editable {
    fn pictures(&self) -> &[Pictured];
    fn pictures_mut(&mut self) -> &mut Vec<Pictured>;
    /// Most pictures of one record.
    const MOST: usize;
}

impl Illustrated for Service {
    const MOST: usize = 12;

    fn pictures(&self) -> &[Pictured] {
        &self.pictures
    }

    fn pictures_mut(&mut self) -> &mut Vec<Pictured> {
        &mut self.pictures
    }
}

impl Illustrated for Organisation {
    /// Its sign.
    const MOST: usize = 1;

    fn pictures(&self) -> &[Pictured] {
        &self.pictures
    }

    fn pictures_mut(&mut self) -> &mut Vec<Pictured> {
        &mut self.pictures
    }
}

impl<T: Editable> Owning for Desk<T> {
    fn owner(&self) -> Owner {
        Owner { kind: T::KIND.to_owned(), id: self.id() }
    }
}

#[async_trait::async_trait]
impl Keeper for Directory {
    fn kinds(&self) -> &'static [&'static str] {
        &[Service::KIND, Organisation::KIND]
    }

    async fn shows(&self, _: &App, owner: &Owner, file: Uuid) -> Result<bool> {
        let has = |pictures: &[Pictured]| pictures.iter().any(|it| it.picture.file == file);
        let id = owner.id;
        Ok(match owner.kind.as_str() {
            Service::KIND => {
                let found = records::by_ids::<Service>(self.app.db.read(), &[id]).await?;
                found.first().is_some_and(|it| it.status.is_public() && !self.is_hidden(id) && has(&it.pictures))
            }
            Organisation::KIND => {
                let found = self.organisations(&[Id::from_uuid(id)]).await?;
                found.first().is_some_and(|it| has(&it.pictures))
            }
            _ => false,
        })
    }

    async fn opens(&self, cx: &Cx, owner: &Owner, _: Uuid) -> Result<bool> {
        match owner.kind.as_str() {
            Service::KIND => reads::<Service>(self, cx, owner.id).await,
            Organisation::KIND => reads::<Organisation>(self, cx, owner.id).await,
            _ => Ok(false),
        }
    }

    async fn needs(&self, app: &App, owner: &Owner, files: &[Uuid]) -> Result<Vec<Uuid>> {
        let db = app.db.read();
        let mut bodies: Vec<String> = match owner.kind.as_str() {
            Service::KIND => published::<Service>(db, owner.id).await?,
            Organisation::KIND => published::<Organisation>(db, owner.id).await?,
            _ => return Ok(files.to_vec()),
        };
        let draft = drafts::Entity::find_by_id((owner.kind.clone(), owner.id)).one(db).await.map_err(db::failed)?;
        bodies.extend(draft.map(|draft| draft.body));
        let older = versions::Entity::find()
            .select_only()
            .column(versions::Column::Body)
            .filter(versions::Column::Kind.eq(owner.kind.as_str()))
            .filter(versions::Column::Object.eq(owner.id));
        bodies.extend(older.into_tuple::<String>().all(db).await.map_err(db::failed)?);
        let used = |file: &&Uuid| bodies.iter().any(|body| body.contains(&file.to_string()));
        Ok(files.iter().filter(used).copied().collect())
    }
}

async fn published<T: Record>(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<String>> {
    records::by_ids::<T>(db, &[id]).await?.iter().map(T::body).collect()
}

async fn reads<T: Editable>(directory: &Directory, cx: &Cx, id: Uuid) -> Result<bool> {
    match cx.look::<ReadDraft<T>>((Id::from_uuid(id), directory.shelf())).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}
