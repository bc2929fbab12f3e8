//! The texts of the directory for those who learn from them, and for those who translate elsewhere.
//! What is learnt from was public and not confidential; what is translated asks for the same permits as on screen.

use crate::directory::Directory;
use crate::drafts::kinds::with_kind;
use crate::drafts::lists::{self, Wanted};
use crate::drafts::paging::Turn;
use crate::drafts::policy::{TranslateDraft, scopes};
use crate::drafts::texts::{Progress, standing};
use crate::drafts::translating::{self, seen};
use crate::drafts::{self, Editable};
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::records::{self, Record};
use crate::services::Service;
use crate::work::labels;
use kernel::{Error, Id, Lang, Result, Right, Territory, Text};
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
        let shelf = self.shelf();
        let mut found = Vec::new();
        let mut wanted = Wanted { territory: Some(territory), behind: Some(to), ..Wanted::default() };
        while found.len() < most {
            let page = lists::page(&cx.app.db, &cx.visible::<Service>(), &shelf, &wanted).await?;
            let reach = |it: &Service| cx.actor.may(Right::Translate, &scopes(&shelf, it.territory, it.organisation));
            let mine = page.lines.iter().filter(|line| reach(&line.service));
            found.extend(mine.map(|line| Holder { kind: Service::KIND.to_owned(), id: line.service.id.uuid() }));
            let Some(last) = page.turns.after else { break };
            wanted.turn = Turn::After(last);
        }
        if cx.actor.may(Right::Translate, &scopes(&shelf, territory, None)) {
            let guides = self.guides(territory).await?;
            let late = guides.iter().filter(|guide| standing(*guide, to) < Progress::Current);
            found.extend(late.map(|guide| Holder { kind: Guide::KIND.to_owned(), id: guide.uuid() }));
        }
        found.truncate(most);
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
        let said = |text: &Text| text.version(text.source()).is_some_and(|it| !it.value.trim().is_empty());
        let lines = record.texts().into_iter().filter(|(_, text)| text.source() != to && said(text));
        let lines = lines.map(|(key, text)| Line {
            label: cx.locale.t(&labels::group(key.split('.').next().unwrap_or(&key))),
            seen: seen(&text, to),
            key,
            text: text.into_owned(),
        });
        let name = record.named().map(|name| name.show(cx.lang()).value.clone()).unwrap_or_default();
        Ok(Some(Sheet { name, lines: lines.collect() }))
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
            })
            .collect();
        let done = translating::translate(&tx, &cx.actor, &permit, to, &all).await?;
        if done.written > 0 {
            tx.commit().await?;
        }
        Ok(Some(Written { written: done.written, conflicts: done.conflicts.len() }))
    }
}
