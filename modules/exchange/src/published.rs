//! The texts of practices, offers and requests for those who learn from them, and for those who translate elsewhere.
//! What is learnt from is public; what is translated asks for the same permits as on screen.

use crate::bulletin::model as bulletins;
use crate::bulletin::policy::TranslateBulletin;
use crate::bulletin::{store as issues, translating as labels};
use crate::events::model as held;
use crate::events::policy::TranslateEvent;
use crate::events::{store as events, words as points};
use crate::exchange::Exchange;
use crate::institutions;
use crate::listings::model::{self as listed, Listing};
use crate::listings::policy::{Sight, TranslateListing};
use crate::listings::{store as listings, words as names};
use crate::practices::model::{KIND, Practice};
use crate::practices::policy::TranslatePractice;
use crate::practices::states::State;
use crate::practices::{store, words};
use crate::secretariat::run_at;
use crate::translating::Translated;
use directory::api::seen;
use kernel::{Error, Id, Lang, Progress, Result, Right, Territory, Text};
use messages::Message;
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

fn holder(kind: &str, id: Uuid) -> Holder {
    Holder { kind: kind.to_owned(), id }
}

/// A text that is to be brought into a language; none where it is in it already, or says nothing.
fn line(cx: &Cx, to: Lang, label: &Message, key: &str, text: &Text, withheld: bool) -> Option<Line> {
    (text.source() != to && !text.said().trim().is_empty()).then(|| Line {
        label: cx.locale.t(label),
        seen: seen(text, to),
        withheld,
        key: key.to_owned(),
        text: text.clone(),
    })
}

#[async_trait::async_trait]
impl Texts for Exchange {
    fn kinds(&self) -> &[&'static str] {
        &[KIND, listed::KIND, bulletins::KIND, held::KIND]
    }

    async fn published(&self, kind: &str, ids: &[Uuid]) -> Result<Vec<Text>> {
        if kind == bulletins::KIND {
            let all = issues::public_these(self.app.db.read(), ids).await?;
            let own =
                |it: &issues::Entry| it.bulletin.texts().into_iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
            return Ok(all.iter().flat_map(own).collect());
        }
        if kind == held::KIND {
            let now = self.app.clock.now().as_millisecond();
            let all = events::public_these(self.app.db.read(), ids, now).await?;
            let own =
                |it: &events::Entry| it.event.texts().into_iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
            return Ok(all.iter().flat_map(own).collect());
        }
        if kind == listed::KIND {
            let all = listings::open(self.app.db.read(), &Sight::public(), ids).await?;
            return Ok(all
                .iter()
                .flat_map(|it| it.listing.texts().into_iter().map(|(_, text)| text.clone()))
                .collect());
        }
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
        let mut found: Vec<Holder> = behind.take(most).map(|it| holder(KIND, it.id.uuid())).collect();
        let open = [listed::State::Open];
        let all = listings::listed(cx.app.db.read(), &cx.visible::<Listing>(), &within, &open).await?;
        let ids: Vec<Uuid> = all.iter().map(|it| it.listing.organisation.uuid()).collect();
        let homes = institutions::homes(cx.app.db.read(), &ids).await?;
        let lies = |it: &Listing| {
            let home = homes.get(&it.organisation.uuid()).copied().flatten();
            home.is_some_and(|home| shelf.around(home).iter().any(|at| at.id == territory))
        };
        let behind = all.iter().map(|it| &it.listing).filter(|it| lies(it) && it.progress(to) < Progress::Current);
        found.extend(behind.take(most.saturating_sub(found.len())).map(|it| holder(listed::KIND, it.id.uuid())));
        found.extend(self.issues_behind(cx, territory, to, most.saturating_sub(found.len())).await?);
        found.extend(self.events_behind(cx, territory, to, most.saturating_sub(found.len())).await?);
        Ok(found)
    }

    async fn sheet(&self, cx: &Cx, holder: &Holder, to: Lang) -> Result<Option<Sheet>> {
        let key = (holder.id, self.shelf());
        if holder.kind == bulletins::KIND {
            let Some(look) = there(cx.look::<TranslateBulletin>(key).await)? else { return Ok(None) };
            let (desk, it) = (look.object(), &look.object().entry.bulletin);
            let texts = it.texts();
            let lines = texts
                .into_iter()
                .filter_map(|(key, text)| line(cx, to, &labels::label(&cx.locale, &key), &key, text, false));
            let name = it.title.show(cx.lang()).value.clone();
            return Ok(Some(Sheet { name, within: desk.within.clone(), lines: lines.collect() }));
        }
        if holder.kind == held::KIND {
            let Some(look) = there(cx.look::<TranslateEvent>(key).await)? else { return Ok(None) };
            let (desk, it) = (look.object(), &look.object().entry.event);
            // What nobody reads yet goes to no service outside.
            let kept = desk.entry.announced_at.is_none();
            let said =
                |(key, text): (std::borrow::Cow<'_, str>, &Text)| line(cx, to, &points::text(&key), &key, text, kept);
            let lines = it.texts().into_iter().filter_map(said).collect();
            let name = it.title.show(cx.lang()).value.clone();
            return Ok(Some(Sheet { name, within: desk.within.clone(), lines }));
        }
        if holder.kind == listed::KIND {
            let Some(look) = there(cx.look::<TranslateListing>(key).await)? else { return Ok(None) };
            let (desk, it) = (look.object(), &look.object().entry.listing);
            // What is not for everybody goes to no service outside.
            let kept = it.visibility != listed::Visibility::Public;
            let said = |(key, text): (std::borrow::Cow<'_, str>, &Text)| {
                line(cx, to, &names::text(it.side, &key), &key, text, kept)
            };
            let lines = it.texts().into_iter().filter_map(said);
            let name = it.title.show(cx.lang()).value.clone();
            return Ok(Some(Sheet { name, within: desk.within.clone(), lines: lines.collect() }));
        }
        let Some(look) = there(cx.look::<TranslatePractice>(key).await)? else { return Ok(None) };
        let desk = look.object();
        let texts = desk.entry.practice.texts();
        let lines = texts.into_iter().filter_map(|(key, text)| line(cx, to, &words::text(&key), &key, text, false));
        let name = desk.entry.practice.title.show(cx.lang()).value.clone();
        Ok(Some(Sheet { name, within: desk.within.clone(), lines: lines.collect() }))
    }

    async fn translate(&self, cx: &Cx, holder: &Holder, to: Lang, all: &[Rendering]) -> Result<Option<Written>> {
        let key = (holder.id, self.shelf());
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
        match holder.kind.as_str() {
            bulletins::KIND => bring::<TranslateBulletin>(cx, key, to, &all).await,
            listed::KIND => bring::<TranslateListing>(cx, key, to, &all).await,
            held::KIND => bring::<TranslateEvent>(cx, key, to, &all).await,
            _ => bring::<TranslatePractice>(cx, key, to, &all).await,
        }
    }
}

/// Writes renderings into a record that somebody may translate; none where there is no such record.
async fn bring<T: Translated>(
    cx: &Cx,
    key: T::Key,
    to: Lang,
    all: &[directory::api::Rendering],
) -> Result<Option<Written>> {
    let mut tx = cx.app.db.begin().await?;
    let Some(permit) = there(cx.permit::<T>(&tx, key).await)? else { return Ok(None) };
    let done = T::translate(&mut tx, &cx.actor, &permit, to, all).await?;
    if done.written > 0 {
        tx.commit().await?;
    }
    Ok(Some(Written { written: done.written, conflicts: done.conflicts.len() }))
}

impl Exchange {
    /// Events of a place that are to come, and whose words wait for a translation.
    async fn events_behind(&self, cx: &Cx, territory: Id<Territory>, to: Lang, most: usize) -> Result<Vec<Holder>> {
        let (shelf, now) = (self.shelf(), cx.app.clock.now().as_millisecond());
        let all = events::ahead(cx.app.db.read(), now).await?;
        let lies =
            |it: &held::Event| it.territory.is_some_and(|home| shelf.around(home).iter().any(|at| at.id == territory));
        let mine = |it: &held::Event| cx.actor.may(Right::Translate, &run_at(&shelf, it.territory));
        let behind = all.iter().filter(|it| it.is_ahead()).map(|it| &it.event);
        let behind = behind.filter(|it| lies(it) && mine(it) && it.progress(to) < Progress::Current);
        Ok(behind.take(most).map(|it| holder(held::KIND, it.id.uuid())).collect())
    }

    /// Published bulletins of a place whose words wait for a translation.
    async fn issues_behind(&self, cx: &Cx, territory: Id<Territory>, to: Lang, most: usize) -> Result<Vec<Holder>> {
        let shelf = self.shelf();
        let all = issues::public(cx.app.db.read()).await?;
        let lies = |it: &bulletins::Bulletin| {
            it.territory.is_some_and(|home| shelf.around(home).iter().any(|at| at.id == territory))
        };
        let mine = |it: &bulletins::Bulletin| {
            let within = run_at(&shelf, it.territory);
            cx.actor.may(Right::Translate, &within)
        };
        let wanted = |it: &bulletins::Bulletin| it.languages.contains(&to) && it.progress(to) < Progress::Current;
        let behind = all.iter().map(|it| &it.bulletin).filter(|it| lies(it) && mine(it) && wanted(it));
        Ok(behind.take(most).map(|it| holder(bulletins::KIND, it.id.uuid())).collect())
    }
}
