//! Making and changing territories. What is kept is written down in the audit trail with what changed.
//! A territory keeps its readable address for ever, and never lies in itself.

use super::policy::{ChangeTerritory, FoundTerritory};
use super::store;
use crate::msg;
use crate::records::{self, Record};
use crate::shelf::Shelf;
use kernel::{Actor, Error, Id, Result, Right, Territory};
use platform::audit::{self, Entry};
use platform::{Permit, Tx};
use serde_json::json;

/// Makes a territory.
///
/// # Errors
/// `Denied` when it is to lie elsewhere than the permit says, `Conflict` when its address is taken.
pub async fn found(tx: &mut Tx, actor: &Actor, permit: &Permit<FoundTerritory>, made: &Territory) -> Result<()> {
    if made.parent != permit.object().parent {
        return Err(Error::Denied);
    }
    if store::by_slug(tx.connection(), &made.slug).await?.is_some() {
        return Err(Error::Conflict);
    }
    records::keep(tx, permit, std::slice::from_ref(made)).await?;
    let entry = Entry::new(msg::act_territory_made(), Territory::KIND, made.id.uuid());
    audit::write(tx, actor, entry.with(json!({ "slug": made.slug }))).await
}

/// Changes a territory.
///
/// # Errors
/// `Denied` when its address changes, or it is moved by somebody who does not set up the whole network;
/// `Conflict` when it would lie in itself.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<ChangeTerritory>,
    shelf: &Shelf,
    changed: &Territory,
) -> Result<()> {
    let before = &permit.object().territory;
    let moved = changed.parent != before.parent;
    if changed.id != before.id || changed.slug != before.slug || (moved && !actor.may(Right::SetUp, &[])) {
        return Err(Error::Denied);
    }
    if changed.parent.is_some_and(|parent| lies_in(shelf, parent, changed.id)) {
        return Err(Error::Conflict);
    }
    records::keep(tx, permit, std::slice::from_ref(changed)).await?;
    let entry = Entry::new(msg::act_territory_changed(), Territory::KIND, changed.id.uuid());
    audit::write(tx, actor, entry.with(json!({ "fields": differing(before, changed) }))).await
}

/// Whether a territory is another one or lies in it.
pub fn lies_in(shelf: &Shelf, inner: Id<Territory>, outer: Id<Territory>) -> bool {
    shelf.around(inner).iter().any(|it| it.id == outer)
}

/// The names of the fields in which two states of a territory differ.
fn differing(before: &Territory, after: &Territory) -> Vec<String> {
    let fields = |it| serde_json::to_value(it).unwrap_or_default();
    let (before, after) = (fields(before), fields(after));
    let names = |it: &serde_json::Value| it.as_object().map(|it| it.keys().cloned().collect()).unwrap_or_default();
    let mut all: Vec<String> = names(&before);
    all.extend::<Vec<String>>(names(&after));
    all.sort_unstable();
    all.dedup();
    all.retain(|name| before.get(name) != after.get(name));
    all
}
