//! Who is told of an event: institutions that are invited, that something moved, that it is called off, that a place is free.
//! A notice says the title and leads to it; it never names who takes part.

use super::followups::FollowUp;
use super::guests::{self, Reply};
use super::model::Event;
use super::participants;
use crate::institutions;
use crate::msg;
use crate::secretariat::run_at;
use crate::told::{kind, name, names};
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::accounts::grants;
use platform::notices::{self, Kind, Mail, Notice};
use platform::{App, Tx};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

const INVITED: &str = "event-invited";
const UNINVITED: &str = "event-uninvited";
const ANSWERED: &str = "event-answered";
const MOVED: &str = "event-moved";
const CANCELLED: &str = "event-cancelled";
const PLACE: &str = "event-place";
const DECIDED: &str = "followup-decided";
const DUE: &str = "followup-due";

/// The kinds of notices of events.
pub(crate) fn kinds() -> Vec<Kind> {
    use Right::{Facilitate, Share};
    vec![
        kind!(INVITED, told_event_invited_label, told_event_invited, Mail::Now, Share),
        kind!(UNINVITED, told_event_uninvited_label, told_event_uninvited, Mail::Now, Share),
        kind!(ANSWERED, told_event_answered_label, told_event_answered, Mail::Daily, Facilitate),
        kind!(MOVED, told_event_moved_label, told_event_moved, Mail::Now, Share),
        kind!(CANCELLED, told_event_cancelled_label, told_event_cancelled, Mail::Now, Share),
        kind!(PLACE, told_event_place_label, told_event_place, Mail::Now, Share),
        kind!(DECIDED, told_followup_decided_label, told_followup_decided, Mail::Now, Share),
        kind!(DUE, told_followup_due_label, told_followup_due, Mail::Now, Share),
    ]
}

/// Tells those who write for these institutions: for each its own people; where it has none, those of the places around it.
async fn tell(
    app: &App,
    tx: &Tx,
    by: &Actor,
    shelf: &Shelf,
    (event, kind): (&Event, &'static str),
    institutions: &BTreeSet<Uuid>,
) -> Result<()> {
    let to = writers(tx, shelf, institutions).await?;
    // Whoever is not invited any more reads what everybody does.
    let path = match kind {
        UNINVITED => format!("exchange/events/{}", event.slug),
        _ => format!("work/exchange/invitations/{}", event.id),
    };
    let notice = Notice { kind, object: event.id.uuid(), path: &path, needs: None, data: names(&event.title) };
    notices::tell(app, tx, by, &to, &notice).await
}

/// The accounts that write for these institutions.
async fn writers(tx: &Tx, shelf: &Shelf, institutions: &BTreeSet<Uuid>) -> Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = institutions.iter().copied().collect();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    let within = |id: Uuid| api::scopes(shelf, id, homes.get(&id).copied().flatten());
    let around: Vec<Scope> = ids.iter().flat_map(|id| within(*id)).collect();
    let mut writes: HashMap<Scope, Vec<Uuid>> = HashMap::new();
    for (account, scope) in grants::held(tx, Right::Share, &around).await? {
        writes.entry(scope).or_default().push(account);
    }
    let mut to = Vec::new();
    for id in ids {
        let nearest = within(id).into_iter().find_map(|scope| writes.get(&scope));
        to.extend(nearest.into_iter().flatten().copied());
    }
    Ok(to)
}

/// These institutions are invited.
pub(crate) async fn invited(
    app: &App,
    tx: &Tx,
    by: &Actor,
    shelf: &Shelf,
    event: &Event,
    institutions: &[Uuid],
) -> Result<()> {
    let to = institutions.iter().copied().collect();
    tell(app, tx, by, shelf, (event, INVITED), &to).await
}

/// This institution is not invited any more.
pub(crate) async fn uninvited(
    app: &App,
    tx: &Tx,
    by: &Actor,
    shelf: &Shelf,
    event: &Event,
    institution: Uuid,
) -> Result<()> {
    tell(app, tx, by, shelf, (event, UNINVITED), &BTreeSet::from([institution])).await
}

/// An institution has said whether it comes: those who prepare the event.
pub(crate) async fn answered(app: &App, tx: &Tx, by: &Actor, shelf: &Arc<Shelf>, event: &Event) -> Result<()> {
    let path = format!("work/exchange/events/{}", event.id);
    let notice =
        Notice { kind: ANSWERED, object: event.id.uuid(), path: &path, needs: None, data: names(&event.title) };
    let within = run_at(shelf, event.territory);
    notices::tell_holders(app, tx, by, Right::Facilitate, &within, &notice).await
}

/// Those who are invited and have not said that they do not come, and those who registered somebody.
async fn expected(tx: &Tx, event: &Event) -> Result<BTreeSet<Uuid>> {
    let id = event.id.uuid();
    let invited = guests::of_event(tx.connection(), id).await?;
    let coming = invited.into_iter().filter(|it| it.reply != Reply::No).map(|it| it.organisation);
    let registered = participants::counts(tx.connection(), id).await?.into_keys();
    Ok(coming.chain(registered).collect())
}

/// Its time or its place is another.
pub(crate) async fn moved(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, event: &Event) -> Result<()> {
    let to = expected(tx, event).await?;
    tell(app, tx, by, shelf, (event, MOVED), &to).await
}

/// It does not take place.
pub(crate) async fn cancelled(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, event: &Event) -> Result<()> {
    let to = expected(tx, event).await?;
    tell(app, tx, by, shelf, (event, CANCELLED), &to).await
}

/// Somebody of these institutions waited, and has a place now.
pub(crate) async fn placed(
    app: &App,
    tx: &Tx,
    by: &Actor,
    shelf: &Shelf,
    event: &Event,
    institutions: &[Uuid],
) -> Result<()> {
    let to = institutions.iter().copied().collect();
    tell(app, tx, by, shelf, (event, PLACE), &to).await
}

async fn of_followup(
    app: &App,
    tx: &Tx,
    by: &Actor,
    shelf: &Shelf,
    (it, kind): (&FollowUp, &'static str),
) -> Result<()> {
    let to = writers(tx, shelf, &BTreeSet::from([it.organisation])).await?;
    let path = "work/exchange/followups";
    let notice = Notice { kind, object: it.id, path, needs: None, data: names(&it.what) };
    notices::tell(app, tx, by, &to, &notice).await
}

/// An institution is to do something.
pub(crate) async fn decided(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, it: &FollowUp) -> Result<()> {
    of_followup(app, tx, by, shelf, (it, DECIDED)).await
}

/// Its day has come, and nobody has said that it is done.
pub(crate) async fn due(app: &App, tx: &Tx, by: &Actor, shelf: &Shelf, it: &FollowUp) -> Result<()> {
    of_followup(app, tx, by, shelf, (it, DUE)).await
}
