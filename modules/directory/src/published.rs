//! The texts of the directory for those who learn from them, and for those who translate elsewhere.
//! What is learnt from was public and not confidential; what is translated asks for the same permits as on screen.

use crate::directory::Directory;
use crate::drafts::kinds::with_kind;
use crate::drafts::policy::TranslateDraft;
use crate::drafts::translating::{self, seen};
use crate::drafts::{self, Editable};
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::progress::lists::{self, PAGE, Wanted};
use crate::records::{self, Record};
use crate::services::Service;
use crate::work::labels;
use kernel::{Error, Id, Lang, Result, Territory, Text};
use platform::Cx;
use platform::texts::{Holder, Line, Rendering, Sheet, Texts, Written};
use uuid::Uuid;

#[async_trait::async_trait]
impl Texts for Directory {
    fn kinds(&self) -> &[&'static str] {
        &[Service::KIND, Guide::KIND, Organisation::KIND, Location::KIND]
    }

    async fn published(&self, kind: &str, ids: &[Uuid]) -> Result<Vec<Text>> {
        with_kind!(kind, T => self.public_texts::<T>(ids).await, else Ok(Vec::new()))
    }

    async fn behind(&self, cx: &Cx, territory: Id<Territory>, to: Lang, most: usize) -> Result<Vec<Holder>> {
        let mut wanted =
            Wanted { languages: vec![to], prepared: true, territory: Some(territory), ..Wanted::default() };
        let (mut found, now) = (Vec::new(), cx.app.clock.now());
        while found.len() < most {
            let page = lists::page(&cx.app.db, &cx.visible(), &self.shelf(), &wanted, now).await?;
            let holders = page.lines.into_iter().map(|line| Holder { kind: line.kind, id: line.object });
            found.extend(holders.take(most - found.len()));
            wanted.page += 1;
            if wanted.page * PAGE >= page.total {
                break;
            }
        }
        Ok(found)
    }

    async fn sheet(&self, cx: &Cx, holder: &Holder, to: Lang) -> Result<Option<Sheet>> {
        with_kind!(holder.kind.as_str(), T => self.sheet_of::<T>(cx, holder.id, to).await, else Ok(None))
    }

    async fn translate(&self, cx: &Cx, holder: &Holder, to: Lang, all: &[Rendering]) -> Result<Option<Written>> {
        with_kind!(holder.kind.as_str(), T => self.translate_of::<T>(cx, holder.id, to, all).await, else Ok(None))
    }
}

/// «Not found» is nothing here: a file may name what its sender cannot see.
fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Directory {
    async fn public_texts<T: Editable>(&self, ids: &[Uuid]) -> Result<Vec<Text>> {
        let records = records::by_ids::<T>(self.app.db.read(), ids).await?;
        let public = records.iter().filter(|record| record.is_public() && !record.is_confidential());
        Ok(public.flat_map(|record| record.texts().into_iter().map(|(_, text)| text.into_owned())).collect())
    }

    async fn sheet_of<T: Editable>(&self, cx: &Cx, id: Uuid, to: Lang) -> Result<Option<Sheet>> {
        let key: drafts::policy::Key<T> = (Id::from_uuid(id), self.shelf());
        let Some(look) = there(cx.look::<TranslateDraft<T>>(key).await)? else { return Ok(None) };
        let Some(record) = look.object().present() else { return Ok(None) };
        let lines =
            record.texts().into_iter().filter(|(_, text)| text.source() != to && !text.said().trim().is_empty());
        let lines = lines.map(|(key, text)| Line {
            label: cx.locale.t(&labels::group(key.split('.').next().unwrap_or(&key))),
            seen: seen(&text, to),
            withheld: record.is_withheld(&key),
            key,
            text: text.into_owned(),
        });
        let name = record.named().map(|name| name.show(cx.lang()).value.clone()).unwrap_or_default();
        let within = look.object().place().scopes(&self.shelf());
        Ok(Some(Sheet { name, within, lines: lines.collect() }))
    }

    async fn translate_of<T: Editable>(
        &self,
        cx: &Cx,
        id: Uuid,
        to: Lang,
        all: &[Rendering],
    ) -> Result<Option<Written>> {
        let tx = cx.app.db.begin().await?;
        let key: drafts::policy::Key<T> = (Id::from_uuid(id), self.shelf());
        let Some(permit) = there(cx.permit::<TranslateDraft<T>>(&tx, key).await)? else { return Ok(None) };
        let all: Vec<translating::Rendering> = all
            .iter()
            .map(|it| translating::Rendering {
                key: it.key.clone(),
                value: it.value.clone(),
                seen: it.seen.clone(),
                right: it.right,
                machine: it.machine,
            })
            .collect();
        let done = translating::translate(&tx, &cx.actor, &permit, to, &all).await?;
        if done.written > 0 {
            tx.commit().await?;
        }
        Ok(Some(Written { written: done.written, conflicts: done.conflicts.len() }))
    }
}
