//! What waits for a member of events: invitations that their institutions have not answered.
//! Nothing is counted that the one who looks could not open.

use super::followups::{self, FollowUp};
use super::guests::{self, Reply};
use super::model::Event;
use super::store;
use crate::exchange::Exchange;
use crate::{institutions, msg};
use jiff::Timestamp;
use kernel::{Result, Right};
use maud::html;
use platform::waiting::{Named, Waiting};
use platform::{Cx, ui};
use uuid::Uuid;

/// Things of one kind that «my work» names.
const NAMED: usize = 5;

/// Everything of it.
pub(crate) async fn of(exchange: &Exchange, cx: &Cx) -> Result<Vec<Waiting>> {
    let (db, now) = (cx.app.db.read(), cx.app.clock.now().as_millisecond());
    let mut asked = Vec::new();
    if cx.actor.may_somewhere(Right::Share) {
        let within = institutions::within(cx, &exchange.shelf(), Right::Share).await?;
        asked = guests::own(db, &cx.visible::<Event>(), &within).await?;
        asked.retain(|it| matches!(it.reply, Reply::None | Reply::Later));
    }
    let ids: Vec<Uuid> = asked.iter().map(|it| it.event).collect();
    let mut events = if ids.is_empty() { Vec::new() } else { store::public_these(db, &ids, now).await? };
    events.retain(store::Entry::is_ahead);
    events.sort_by_key(|it| (it.event.begins_at(), it.event.id.uuid()));
    asked.retain(|it| events.iter().any(|one| one.event.id.uuid() == it.event));
    let named = |it: &store::Entry| Named {
        name: ui::plain(&cx.locale, it.event.title.show(cx.lang())),
        place: html! {},
        path: format!("work/exchange/invitations/{}", it.event.id),
    };
    Ok(vec![
        taken_on(exchange, cx).await?,
        Waiting {
            name: "invitations-to-answer".to_owned(),
            icon: "calendar",
            label: cx.locale.t(&msg::waiting_invitations(events.len())),
            count: events.len() as u64,
            path: "work/exchange/invitations".to_owned(),
            oldest: asked.iter().map(|it| it.invited_at).min().and_then(|at| Timestamp::from_millisecond(at).ok()),
            first: events.iter().take(NAMED).map(named).collect(),
        },
    ])
}

/// What one's institutions took on and have not done.
async fn taken_on(exchange: &Exchange, cx: &Cx) -> Result<Waiting> {
    let mut all = Vec::new();
    if cx.actor.may_somewhere(Right::Share) {
        let within = institutions::within(cx, &exchange.shelf(), Right::Share).await?;
        all = followups::own(cx.app.db.read(), &cx.visible::<Event>(), &within).await?;
        all.retain(FollowUp::is_open);
    }
    let named = |it: &FollowUp| Named {
        name: ui::plain(&cx.locale, it.what.show(cx.lang())),
        place: html! { (cx.locale.t(&msg::followup_until(cx.locale.date(it.due)))) },
        path: "work/exchange/followups".to_owned(),
    };
    Ok(Waiting {
        name: "followups-to-do".to_owned(),
        icon: "flag",
        label: cx.locale.t(&msg::waiting_followups(all.len())),
        count: all.len() as u64,
        path: "work/exchange/followups".to_owned(),
        oldest: None,
        first: all.iter().take(NAMED).map(named).collect(),
    })
}
