//! Who may read the files of a group: its members; anybody, where the document is public and so is the group.
//! A document that was taken away shows its file to nobody, and a week later there is none.

use super::model::Document;
use super::store;
use crate::groups::policy::{FILES, ReadGroup};
use crate::groups::store as groups;
use kernel::{Error, Result};
use platform::files::{Keeper, Owner};
use platform::{App, Cx};
use uuid::Uuid;

/// Answers for the files of groups.
pub struct GroupFiles;

async fn there(app: &App, owner: &Owner, file: Uuid) -> Result<Option<Document>> {
    Ok(store::with_file(app.db.read(), owner.id, file).await?.filter(Document::is_there))
}

#[async_trait::async_trait]
impl Keeper for GroupFiles {
    fn kinds(&self) -> &'static [&'static str] {
        &[FILES]
    }

    async fn shows(&self, app: &App, owner: &Owner, file: Uuid) -> Result<bool> {
        if there(app, owner, file).await?.is_none_or(|it| !it.public) {
            return Ok(false);
        }
        Ok(groups::find(app.db.read(), owner.id).await?.is_some_and(|group| group.public))
    }

    async fn opens(&self, cx: &Cx, owner: &Owner, file: Uuid) -> Result<bool> {
        match cx.look::<ReadGroup>((owner.id, cx.app.clone())).await {
            Ok(_) => Ok(there(&cx.app, owner, file).await?.is_some()),
            Err(Error::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn needs(&self, app: &App, owner: &Owner, files: &[Uuid]) -> Result<Vec<Uuid>> {
        let kept = store::of_group(app.db.read(), owner.id).await?;
        let used = |file: &&Uuid| kept.iter().any(|it| it.is_there() && it.content.file() == Some(**file));
        Ok(files.iter().filter(used).copied().collect())
    }
}
