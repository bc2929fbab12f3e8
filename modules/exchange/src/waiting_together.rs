//! What waits for a member of what institutions do together: to confirm, to report, to say what has changed, to confirm that.
//! Nothing is counted that the one who looks could not open.

use crate::cooperations::model::Cooperation;
use crate::cooperations::stages::Stage;
use crate::cooperations::store::{self, Entry};
use crate::effects::model::{Effect, State};
use crate::effects::store as effects;
use crate::exchange::Exchange;
use crate::practices::policy::Known;
use crate::{institutions, msg};
use jiff::Timestamp;
use kernel::{Result, Right, Text};
use maud::html;
use messages::Message;
use platform::waiting::{Named, Waiting};
use platform::{Cx, ui};
use std::collections::HashMap;
use uuid::Uuid;

/// Things of one kind that «my work» names.
const NAMED: usize = 5;

/// Everything of it.
pub(crate) async fn of(exchange: &Exchange, cx: &Cx) -> Result<Vec<Waiting>> {
    if !cx.actor.may_somewhere(Right::Share) {
        return Ok(Vec::new());
    }
    let within = institutions::within(cx, &exchange.shelf(), Right::Share).await?;
    let db = cx.app.db.read();
    let all = store::listed(db, &cx.visible::<Cooperation>(), &within).await?;
    let own = |id: &Uuid| match &within {
        Known::All => true,
        Known::Only(ids) => ids.contains(id),
    };
    let confirm: Vec<&Entry> = (all.iter())
        .filter(|it| it.stage != Stage::Cancelled)
        .filter(|it| it.parties.iter().any(|party| party.confirmed_at.is_none() && own(&party.organisation)))
        .collect();
    let today = cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let over = |it: &&Entry| it.stage == Stage::UnderWay && it.plan.period.to.is_some_and(|to| to < today);
    let report: Vec<&Entry> = all.iter().filter(over).collect();
    let checks = effects::around(db, &within, &[State::Due, State::Answered]).await?;
    let (due, answered): (Vec<&Effect>, Vec<&Effect>) = checks.iter().partition(|it| it.state == State::Due);
    let due: Vec<&Effect> = due.into_iter().filter(|it| own(&it.organisation)).collect();
    // An answer waits for the others: those who are on both sides do not confirm what is their own.
    let parties: HashMap<Uuid, &Entry> = all.iter().map(|it| (it.cooperation.id.uuid(), it)).collect();
    let others = |it: &&Effect| {
        let entry = parties.get(&it.cooperation);
        entry.is_some_and(|entry| {
            entry.parties.iter().any(|at| at.organisation != it.organisation && own(&at.organisation))
        }) && it.answered_by.is_none_or(|account| Some(account) != cx.actor.account())
    };
    let answered: Vec<&Effect> = answered.into_iter().filter(others).collect();
    let title = |it: &Effect| parties.get(&it.cooperation).map(|entry| &entry.cooperation.title);
    Ok(vec![
        cooperations(cx, "cooperations-to-confirm", &msg::waiting_to_confirm(confirm.len()), &confirm),
        cooperations(cx, "cooperations-to-report", &msg::waiting_to_report(report.len()), &report),
        checked(cx, "effects-due", &msg::waiting_effects_due(due.len()), &due, title),
        checked(cx, "effects-to-confirm", &msg::waiting_effects_to_confirm(answered.len()), &answered, title),
    ])
}

fn instant(at: Option<i64>) -> Option<Timestamp> {
    at.and_then(|at| Timestamp::from_millisecond(at).ok())
}

fn cooperations(cx: &Cx, name: &str, label: &Message, all: &[&Entry]) -> Waiting {
    let named = |it: &&Entry| Named {
        name: ui::plain(&cx.locale, it.cooperation.title.show(cx.lang())),
        place: html! {},
        path: format!("work/exchange/cooperations/{}", it.cooperation.id),
    };
    Waiting {
        name: name.to_owned(),
        icon: "people",
        label: cx.locale.t(label),
        count: all.len() as u64,
        path: "work/exchange/cooperations".to_owned(),
        oldest: instant(all.iter().map(|it| it.modified).min()),
        first: all.iter().take(NAMED).map(named).collect(),
    }
}

fn checked<'a>(
    cx: &Cx,
    name: &str,
    label: &Message,
    all: &[&'a Effect],
    title: impl Fn(&'a Effect) -> Option<&'a Text>,
) -> Waiting {
    let named = |it: &&'a Effect| Named {
        name: title(it).map_or_else(|| html! { "–" }, |text| ui::plain(&cx.locale, text.show(cx.lang()))),
        place: html! { (cx.locale.t(&msg::effect_after(it.months))) },
        path: format!("work/exchange/effects/{}", it.id),
    };
    Waiting {
        name: name.to_owned(),
        icon: "check",
        label: cx.locale.t(label),
        count: all.len() as u64,
        path: "work/exchange/effects".to_owned(),
        oldest: instant(all.iter().map(|it| it.due_at).min()),
        first: all.iter().take(NAMED).map(named).collect(),
    }
}
