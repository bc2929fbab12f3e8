//! The texts of practices for those who learn from them, and for those who translate elsewhere.
//! What is learnt from is public; what is translated asks for the same permits as on screen.

use crate::exchange::Exchange;
use crate::institutions;
use crate::practices::model::{KIND, Practice};
use crate::practices::policy::TranslatePractice;
use crate::practices::states::State;
use crate::practices::{store, translating, words};
use directory::api::seen;
use kernel::{Error, Id, Lang, Progress, Result, Right, Territory, Text};
use platform::Cx;
use platform::texts::{Holder, Line, Rendering, Sheet, Texts, Written};
use uuid::Uuid;

/// «Not found» is nothing here: a file may name what its sender cannot see.
fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

#[async_trait::async_trait]
impl Texts for Exchange {
    fn kinds(&self) -> &[&'static str] {
        &[KIND]
    }

    async fn published(&self, _: &str, ids: &[Uuid]) -> Result<Vec<Text>> {
        let all = store::public(self.app.db.read(), ids).await?;
        let public = all.iter().filter_map(|it| it.public.as_ref());
        Ok(public.flat_map(|it| it.texts().into_iter().map(|(_, text)| text.clone())).collect())
    }

    async fn behind(&self, cx: &Cx, territory: Id<Territory>, to: Lang, most: usize) -> Result<Vec<Holder>> {
        let within = institutions::within(cx, &self.shelf(), Right::Translate).await?;
        let states = [State::Published, State::Due];
        let all = store::listed(cx.app.db.read(), &cx.visible::<Practice>(), &within, &states).await?;
        let ids: Vec<Uuid> = all.iter().map(|it| it.practice.organisation.uuid()).collect();
        let homes = institutions::homes(cx.app.db.read(), &ids).await?;
        let shelf = self.shelf();
        let lies = |it: &Practice| {
            let home = homes.get(&it.organisation.uuid()).copied().flatten();
            home.is_some_and(|home| shelf.around(home).iter().any(|at| at.id == territory))
        };
        let behind = all.iter().map(|it| &it.practice).filter(|it| lies(it) && it.progress(to) < Progress::Current);
        Ok(behind.take(most).map(|it| Holder { kind: KIND.to_owned(), id: it.id.uuid() }).collect())
    }

    async fn sheet(&self, cx: &Cx, holder: &Holder, to: Lang) -> Result<Option<Sheet>> {
        let key = (holder.id, self.shelf());
        let Some(look) = there(cx.look::<TranslatePractice>(key).await)? else { return Ok(None) };
        let desk = look.object();
        let texts = desk.entry.practice.texts();
        let said = texts.into_iter().filter(|(_, text)| text.source() != to && !text.said().trim().is_empty());
        let lines = said.map(|(key, text)| Line {
            label: cx.locale.t(&words::text(&key)),
            seen: seen(text, to),
            withheld: false,
            key: key.into_owned(),
            text: text.clone(),
        });
        let name = desk.entry.practice.title.show(cx.lang()).value.clone();
        Ok(Some(Sheet { name, within: desk.within.clone(), lines: lines.collect() }))
    }

    async fn translate(&self, cx: &Cx, holder: &Holder, to: Lang, all: &[Rendering]) -> Result<Option<Written>> {
        let mut tx = cx.app.db.begin().await?;
        let key = (holder.id, self.shelf());
        let Some(permit) = there(cx.permit::<TranslatePractice>(&tx, key).await)? else { return Ok(None) };
        let all: Vec<directory::api::Rendering> = all
            .iter()
            .map(|it| directory::api::Rendering {
                key: it.key.clone(),
                value: it.value.clone(),
                seen: it.seen.clone(),
                right: it.right,
                machine: it.machine,
            })
            .collect();
        let done = translating::translate(&mut tx, &cx.actor, &permit, to, &all).await?;
        if done.written > 0 {
            tx.commit().await?;
        }
        Ok(Some(Written { written: done.written, conflicts: done.conflicts.len() }))
    }
}
