//! The texts of the directory as the public sees them, for whoever learns from them.
//! Nothing of a confidential record is among them, not even what the public may read of it.

use crate::directory::Directory;
use crate::drafts::Editable;
use crate::drafts::kinds::with_kind;
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::services::Service;
use kernel::{Result, Text};
use platform::texts::Texts;
use uuid::Uuid;

#[async_trait::async_trait]
impl Texts for Directory {
    fn kinds(&self) -> &[&'static str] {
        &[Service::KIND, Guide::KIND, Organisation::KIND, Location::KIND]
    }

    async fn published(&self, kind: &str, ids: &[Uuid]) -> Result<Vec<Text>> {
        with_kind!(kind, T => self.public_texts::<T>(ids).await, else Ok(Vec::new()))
    }
}

impl Directory {
    async fn public_texts<T: Editable>(&self, ids: &[Uuid]) -> Result<Vec<Text>> {
        let records = records::by_ids::<T>(self.app.db.read(), ids).await?;
        let public = records.iter().filter(|record| record.is_public() && !record.is_confidential());
        Ok(public.flat_map(|record| record.texts().into_iter().map(|(_, text)| text.into_owned())).collect())
    }
}
