//! What waits for a member in the exchange: practices to mend or to look at again, reviews, what was handed in.
//! Nothing is counted that the one who looks could not open.

use crate::exchange::Exchange;
use crate::listings::model::{Listing, State};
use crate::listings::store as offered;
use crate::matching::model::Proposal;
use crate::practices::model::Practice;
use crate::practices::states::State as Stands;
use crate::practices::store::{self, Entry};
use crate::reviews::model::Course;
use crate::reviews::policy::GiveReview;
use crate::reviews::store as reviews;
use crate::{institutions, matching, msg};
use jiff::Timestamp;
use kernel::{Error, Result, Right, Text};
use maud::html;
use messages::Message;
use platform::waiting::{Named, Waiting, Waits};
use platform::{Cx, ui};
use std::collections::HashMap;

/// Things of one kind that «my work» names.
const NAMED: usize = 5;

impl Exchange {
    async fn entries(&self, cx: &Cx, right: Right, states: &[Stands]) -> Result<Vec<Entry>> {
        if !cx.actor.may_somewhere(right) {
            return Ok(Vec::new());
        }
        let within = institutions::within(cx, &self.shelf(), right).await?;
        store::listed(cx.app.db.read(), &cx.visible::<Practice>(), &within, states).await
    }

    /// Offers and requests of one's institutions that stand so.
    async fn listings(&self, cx: &Cx, state: State) -> Result<Vec<offered::Entry>> {
        if !cx.actor.may_somewhere(Right::Share) {
            return Ok(Vec::new());
        }
        let within = institutions::within(cx, &self.shelf(), Right::Share).await?;
        offered::listed(cx.app.db.read(), &cx.visible::<Listing>(), &within, &[state]).await
    }

    /// Proposals that wait for an answer of one's institutions, but not of those who proposed them or answer for the other side.
    async fn proposals(&self, cx: &Cx) -> Result<Waiting> {
        let mut all = Vec::new();
        if cx.actor.may_somewhere(Right::Share) {
            let within = institutions::within(cx, &self.shelf(), Right::Share).await?;
            let (db, by) = (cx.app.db.read(), cx.actor.account());
            all = matching::store::waiting(db, &cx.visible::<Proposal>(), &within).await?;
            all.retain(|it| it.proposed_by.is_none() || it.proposed_by != by);
        }
        let ids: Vec<uuid::Uuid> = all.iter().take(NAMED).map(|it| it.request).collect();
        let titles: HashMap<uuid::Uuid, Text> =
            matching::store::titles(cx.app.db.read(), &cx.visible::<Proposal>(), &ids).await?;
        let first = all.iter().take(NAMED).filter_map(|it| {
            let title = titles.get(&it.request)?;
            let path = format!("work/exchange/proposals/{}", it.id);
            Some(Named { name: ui::plain(&cx.locale, title.show(cx.lang())), place: html! {}, path })
        });
        Ok(Waiting {
            name: "proposals-to-answer".into(),
            icon: "people",
            label: cx.locale.t(&msg::waiting_proposals(all.len())),
            count: all.len() as u64,
            path: "work/exchange/proposals".into(),
            oldest: all.iter().map(|it| it.proposed_at).min().and_then(|at| Timestamp::from_millisecond(at).ok()),
            first: first.collect(),
        })
    }

    /// Reviews that were asked of whoever asks, with the practice that each is of.
    async fn asked(&self, cx: &Cx) -> Result<Vec<(uuid::Uuid, Entry)>> {
        let mut found = Vec::new();
        if !cx.actor.may_somewhere(Right::ReviewPractices) {
            return Ok(found);
        }
        for it in reviews::of_account(cx.app.db.read(), cx.member()?.account).await? {
            if it.course != Course::Asked {
                continue;
            }
            match cx.look::<GiveReview>((it.id, self.shelf())).await {
                Ok(look) => found.push((it.id, look.object().desk.entry.clone())),
                Err(Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }
}

fn named(cx: &Cx, it: &Entry, path: String) -> Named {
    Named { name: ui::plain(&cx.locale, it.practice.title.show(cx.lang())), place: html! {}, path }
}

fn waiting(cx: &Cx, (name, list): (&str, &str), label: &Message, all: &[Entry]) -> Waiting {
    let at = |it: &Entry| format!("work/exchange/practices/{}", it.practice.id);
    Waiting {
        name: name.to_owned(),
        icon: "book",
        label: cx.locale.t(label),
        count: all.len() as u64,
        path: list.to_owned(),
        oldest: all.iter().map(|it| it.modified).min().and_then(|at| Timestamp::from_millisecond(at).ok()),
        first: all.iter().take(NAMED).map(|it| named(cx, it, at(it))).collect(),
    }
}

fn listings(cx: &Cx, name: &str, label: &Message, all: &[offered::Entry]) -> Waiting {
    let first = all.iter().take(NAMED).map(|it| Named {
        name: ui::plain(&cx.locale, it.listing.title.show(cx.lang())),
        place: html! {},
        path: format!("work/exchange/listings/{}", it.listing.id),
    });
    Waiting {
        name: name.to_owned(),
        icon: "share",
        label: cx.locale.t(label),
        count: all.len() as u64,
        path: "work/exchange/listings".to_owned(),
        oldest: all.iter().map(|it| it.modified).min().and_then(|at| Timestamp::from_millisecond(at).ok()),
        first: first.collect(),
    }
}

#[async_trait::async_trait]
impl Waits for Exchange {
    async fn waiting(&self, cx: &Cx) -> Result<Vec<Waiting>> {
        let (own, desk) = ("work/exchange/practices", "work/exchange/desk");
        let asked = self.asked(cx).await?;
        let reviews = Waiting {
            name: "practices-to-review".into(),
            icon: "check",
            label: cx.locale.t(&msg::waiting_reviews(asked.len())),
            count: asked.len() as u64,
            path: "work/exchange/reviews".into(),
            oldest: None,
            first: (asked.iter().take(NAMED))
                .map(|(id, it)| named(cx, it, format!("work/exchange/reviews/{id}")))
                .collect(),
        };
        let mend = self.entries(cx, Right::Share, &[Stands::RevisionAsked]).await?;
        let due = self.entries(cx, Right::Share, &[Stands::Due]).await?;
        let submitted = self.entries(cx, Right::Facilitate, &[Stands::Submitted]).await?;
        let expired = self.listings(cx, State::Expired).await?;
        let mut paused = self.listings(cx, State::Paused).await?;
        // What its institution paused itself waits for nobody.
        paused.retain(|it| !it.note.is_empty());
        let proposals = self.proposals(cx).await?;
        let mut all = vec![
            reviews,
            proposals,
            waiting(cx, ("practices-to-mend", own), &msg::waiting_revision(mend.len()), &mend),
            waiting(cx, ("practices-due", own), &msg::waiting_due(due.len()), &due),
            waiting(cx, ("practices-submitted", desk), &msg::waiting_submitted(submitted.len()), &submitted),
            listings(cx, "listings-expired", &msg::waiting_expired(expired.len()), &expired),
            listings(cx, "listings-paused", &msg::waiting_paused(paused.len()), &paused),
        ];
        all.extend(crate::waiting_together::of(self, cx).await?);
        all.extend(crate::calls::waiting::of(self, cx).await?);
        all.extend(crate::events::waiting::of(self, cx).await?);
        all.extend(crate::portals::waiting::of(self, cx).await?);
        Ok(all)
    }

    fn ways(&self, cx: &Cx) -> Vec<(String, String)> {
        let may = cx.actor.may_somewhere(Right::Share);
        if !may {
            return Vec::new();
        }
        vec![
            (cx.locale.t(&msg::practice_new()), "work/exchange/practices/new".to_owned()),
            (cx.locale.t(&msg::offer_new()), "work/exchange/listings/new?side=offer".to_owned()),
            (cx.locale.t(&msg::request_new()), "work/exchange/listings/new?side=request".to_owned()),
        ]
    }
}
