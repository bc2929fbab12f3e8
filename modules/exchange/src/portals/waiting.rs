//! What waits for whoever keeps portals: what the machine found of them, to be confirmed or put aside.
//! Nothing is counted that the one who looks could not open.

use super::model::Portal;
use super::{checks, policy, store};
use crate::exchange::Exchange;
use crate::msg;
use jiff::Timestamp;
use kernel::{Result, Right};
use maud::html;
use platform::waiting::{Named, Waiting};
use platform::{Cx, ui};

/// Portals that «my work» names.
const NAMED: usize = 5;

/// All of it.
pub(crate) async fn of(exchange: &Exchange, cx: &Cx) -> Result<Vec<Waiting>> {
    if !cx.actor.may_somewhere(Right::Facilitate) && !cx.actor.may_somewhere(Right::Share) {
        return Ok(Vec::new());
    }
    let (db, visible) = (cx.app.db.read(), cx.visible::<Portal>());
    let found = checks::waiting(db, &visible).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let mut all = store::every(db, &visible).await?;
    all.retain(|it| !it.archived && found.contains_key(&it.portal.id.uuid()));
    policy::own(cx, &exchange.shelf(), &mut all).await?;
    let oldest = all.iter().filter_map(|it| found.get(&it.portal.id.uuid())).min();
    let first = all.iter().take(NAMED).map(|it| Named {
        name: ui::plain(&cx.locale, it.portal.name.show(cx.lang())),
        place: html! {},
        path: format!("work/exchange/portals/{}", it.portal.id),
    });
    Ok(vec![Waiting {
        name: "portals-found".to_owned(),
        icon: "globe",
        label: cx.locale.t(&msg::waiting_portals(all.len())),
        count: all.len() as u64,
        path: "work/exchange/portals".to_owned(),
        oldest: oldest.and_then(|at| Timestamp::from_second(*at).ok()),
        first: first.collect(),
    }])
}
