//! Who is told of a call and of an application on its way: institutions that may apply, both sides, reviewers, those who run it.
//! A notice says the title and leads to it; it never says what was decided, nor by whom.

use super::application::Application;
use super::applications;
use super::model::Call;
use super::policy::{Bureau, Desk};
use super::rows::{Entry, Filed};
use super::states::{Side, State};
use crate::institutions;
use crate::msg;
use crate::secretariat::run_at;
use crate::told::{kind, name, names};
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::notices::{self, Kind, Mail, Notice};
use platform::{App, Tx};
use std::sync::Arc;
use uuid::Uuid;

const OPENED: &str = "call-opened";
const POSTPONED: &str = "call-postponed";
const CLOSED: &str = "call-closed";
const WITHDRAWN: &str = "call-withdrawn";
const PROPOSED: &str = "application-to-agree";
const RETURNED: &str = "application-returned";
const COUNTS: &str = "application-counts";
const DECIDED: &str = "application-decided";
const ASKED: &str = "application-review-asked";
const REVIEWED: &str = "call-reviewed";

/// The kinds of notices of calls.
pub(crate) fn kinds() -> Vec<Kind> {
    use Right::{Facilitate, ReviewPractices, Share};
    vec![
        kind!(OPENED, told_call_opened_label, told_call_opened, Mail::Daily, Share),
        kind!(POSTPONED, told_call_postponed_label, told_call_postponed, Mail::Now, Share),
        kind!(CLOSED, told_call_closed_label, told_call_closed, Mail::Now, Facilitate),
        kind!(WITHDRAWN, told_call_withdrawn_label, told_call_withdrawn, Mail::Now, Share),
        kind!(PROPOSED, told_application_to_agree_label, told_application_to_agree, Mail::Now, Share),
        kind!(RETURNED, told_application_returned_label, told_application_returned, Mail::Now, Share),
        kind!(COUNTS, told_application_counts_label, told_application_counts, Mail::Daily, Share),
        kind!(DECIDED, told_application_decided_label, told_application_decided, Mail::Now, Share),
        kind!(ASKED, told_appraisal_asked_label, told_appraisal_asked, Mail::Now, ReviewPractices),
        kind!(REVIEWED, told_call_reviewed_label, told_call_reviewed, Mail::Daily, Facilitate),
    ]
}

fn of_call<'a>(kind: &'static str, call: &Call, path: &'a str) -> Notice<'a> {
    Notice { kind, object: call.id.uuid(), path, needs: None, data: names(&call.title) }
}

fn of_application<'a>(kind: &'static str, it: &Application, path: &'a str) -> Notice<'a> {
    Notice { kind, object: it.id.uuid(), path, needs: None, data: names(&it.title) }
}

/// A call is open: those are told who write for an institution that it is for. Whoever writes for a whole place or the network is
/// not told: they write for many, and find it in the list.
pub(crate) async fn opened(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, call: &Call) -> Result<()> {
    let everybody = platform::accounts::grants::anywhere(tx, Right::Share).await?;
    let rows = platform::accounts::grants::of_accounts(tx.connection(), &everybody).await?;
    let mut writes: Vec<(Uuid, Uuid)> = Vec::new();
    for row in rows.iter().filter(|it| it.in_force(tx.now())) {
        let Some(grant) = row.grant().filter(|it| it.role.allows(Right::Share)) else { continue };
        if let Scope::Organisation(id) = grant.scope {
            writes.push((row.account, id));
        }
    }
    let ids: Vec<Uuid> = writes.iter().map(|(_, id)| *id).collect();
    let known = institutions::named(app, &ids).await?;
    let is_for = |id: &Uuid| known.get(id).is_some_and(|it| call.is_for(shelf, it.home, it.kind));
    let to: Vec<Uuid> = writes.iter().filter(|(_, id)| is_for(id)).map(|(account, _)| *account).collect();
    let path = format!("exchange/calls/{}", call.id);
    notices::tell(app, tx, by, &to, &of_call(OPENED, call, &path)).await
}

async fn sides(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, it: &Filed, notice: &Notice<'_>) -> Result<()> {
    let ids = it.institutions();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    for id in ids {
        let within = api::scopes(shelf, id, homes.get(&id).copied().flatten());
        notices::tell_holders(app, tx, by, Right::Share, &within, notice).await?;
    }
    Ok(())
}

/// Its last day was moved, or it was withdrawn: all who have begun to write are told.
async fn writers(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, call: &Call, kind: &'static str) -> Result<()> {
    let path = format!("exchange/calls/{}", call.id);
    let path = if kind == WITHDRAWN { "work/exchange/applications".to_owned() } else { path };
    for it in applications::every(tx, call.id.uuid()).await? {
        if it.state == State::Draft {
            // The other side knows nothing of a draft.
            let own = it.institution(it.written_by);
            let home = institutions::homes(tx.connection(), &[own]).await?.get(&own).copied().flatten();
            let within = api::scopes(shelf, own, home);
            notices::tell_holders(app, tx, by, Right::Share, &within, &of_call(kind, call, &path)).await?;
        } else {
            sides(app, tx, by, shelf, &it, &of_call(kind, call, &path)).await?;
        }
    }
    Ok(())
}

/// Its last day was moved.
pub(crate) async fn postponed(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, call: &Call) -> Result<()> {
    writers(app, tx, by, shelf, call, POSTPONED).await
}

/// It was withdrawn.
pub(crate) async fn withdrawn(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, call: &Call) -> Result<()> {
    writers(app, tx, by, shelf, call, WITHDRAWN).await
}

/// Its last day is over: those who run it are told.
pub(crate) async fn closed(app: &App, tx: &Tx, by: &Actor, bureau: &Bureau) -> Result<()> {
    let path = format!("work/exchange/calls/{}", bureau.entry.call.id);
    let notice = of_call(CLOSED, &bureau.entry.call, &path);
    notices::tell_holders(app, tx, by, Right::Facilitate, &bureau.within, &notice).await
}

/// An application was moved on.
pub(crate) async fn moved(app: &App, tx: &Tx, by: &Actor, desk: &Desk, to: State) -> Result<()> {
    let it = &desk.filed.application;
    let path = format!("work/exchange/applications/{}", it.id);
    let at = |side: Side| desk.part(side).map(|part| desk.scopes(part)).unwrap_or_default();
    let (kind, told): (_, Vec<&[Scope]>) = match (desk.filed.state, to) {
        (_, State::Proposed) => (PROPOSED, vec![at(Side::Partner)]),
        (State::Draft, State::Draft) => return Ok(()),
        (_, State::Draft) if desk.side == Side::Partner => (RETURNED, vec![at(Side::Writer)]),
        (State::Submitted, State::Draft) => (RETURNED, vec![at(Side::Partner)]),
        (_, State::Submitted) => (COUNTS, vec![at(Side::Writer)]),
        _ => return Ok(()),
    };
    for within in told {
        notices::tell_holders(app, tx, by, Right::Share, within, &of_application(kind, it, &path)).await?;
    }
    Ok(())
}

/// All is decided: both institutions of each application are told.
pub(crate) async fn decided(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, all: &[Filed]) -> Result<()> {
    for it in all {
        let path = format!("work/exchange/applications/{}", it.application.id);
        sides(app, tx, by, shelf, it, &of_application(DECIDED, &it.application, &path)).await?;
    }
    Ok(())
}

/// Some were asked to review: pairs of review and account.
pub(crate) async fn asked(app: &App, tx: &Tx, by: &Actor, call: &Call, all: &[(Uuid, Uuid)]) -> Result<()> {
    for (review, account) in all {
        let path = format!("work/exchange/appraisals/{review}");
        let notice = Notice { kind: ASKED, object: *review, path: &path, needs: None, data: names(&call.title) };
        notices::tell(app, tx, by, &[*account], &notice).await?;
    }
    Ok(())
}

/// All reviews of a call are in, or somebody was excused: those who run it are told.
pub(crate) async fn reviewed(app: &App, tx: &Tx, by: &Actor, shelf: &Arc<Shelf>, entry: &Entry) -> Result<()> {
    let path = format!("work/exchange/calls/{}", entry.call.id);
    let within = run_at(shelf, entry.call.place);
    notices::tell_holders(app, tx, by, Right::Facilitate, &within, &of_call(REVIEWED, &entry.call, &path)).await
}
