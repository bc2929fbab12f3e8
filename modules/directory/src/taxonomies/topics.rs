//! The public topics, changed on screen: the terms of the taxonomy `themes`, in their order.
//! A topic keeps its code, which stands in addresses; it is renamed and moved, never taken away under what bears it.

use super::{Taxonomy, TaxonomyTerm};
use crate::demo::{self, THEMES};
use crate::msg;
use crate::records::{self, Record};
use crate::shelf::Shelf;
use kernel::{Actor, Error, Id, Result, Right};
use platform::audit::{self, Entry};
use platform::{Action, Permit, Tx};
use serde_json::json;

/// All topics, as they are in the database, and what they are terms of.
#[derive(Debug)]
pub struct Topics {
    pub taxonomy: Option<Taxonomy>,
    pub terms: Vec<TaxonomyTerm>,
}

/// To change the topics: for those who set up the whole network.
pub struct ArrangeTopics;

impl Action for ArrangeTopics {
    type Object = Topics;
    type Key = ();

    async fn load(tx: &Tx, (): ()) -> Result<Option<Topics>> {
        let shelf = Shelf::load(tx.connection()).await?;
        let taxonomy = shelf.taxonomies.into_iter().find(|it| it.slug == THEMES);
        Ok(Some(Topics { taxonomy, terms: shelf.themes }))
    }

    fn allows(actor: &Actor, _: &Topics) -> bool {
        actor.may(Right::SetUp, &[])
    }
}

/// The usual topics of a directory that are not there yet, in five languages and with a pictogram of their own.
///
/// # Errors
/// Only when the program was built from a broken list.
pub fn usual(there: &[TaxonomyTerm]) -> Result<Vec<TaxonomyTerm>> {
    let all = demo::usual_topics()?.1;
    Ok(all.into_iter().filter(|it| there.iter().all(|known| known.code != it.code)).collect())
}

/// Adds topics behind those that are there. The taxonomy is made with the first.
///
/// # Errors
/// `Conflict` when a code is taken.
pub async fn add(tx: &mut Tx, actor: &Actor, permit: &Permit<ArrangeTopics>, new: Vec<TaxonomyTerm>) -> Result<()> {
    let there = permit.object();
    if new.iter().any(|it| there.terms.iter().any(|known| known.code == it.code)) {
        return Err(Error::Conflict);
    }
    let taxonomy = match &there.taxonomy {
        Some(known) => known.clone(),
        None => demo::usual_topics()?.0,
    };
    records::keep(tx, permit, std::slice::from_ref(&taxonomy)).await?;
    let last = there.terms.iter().map(|it| it.position).max().unwrap_or(-1);
    let placed = (last.saturating_add(1)..).zip(new).map(|(position, it)| TaxonomyTerm {
        taxonomy: Some(taxonomy.id),
        position,
        ..it
    });
    let placed: Vec<TaxonomyTerm> = placed.collect();
    records::keep(tx, permit, &placed).await?;
    for it in &placed {
        let entry = Entry::new(msg::act_topic_made(), TaxonomyTerm::KIND, it.id.uuid());
        audit::write(tx, actor, entry.with(json!({ "code": it.code }))).await?;
    }
    Ok(())
}

/// Gives a topic other words.
///
/// # Errors
/// `Denied` when it is none of the topics, or anything but its words changes.
pub async fn reword(tx: &mut Tx, actor: &Actor, permit: &Permit<ArrangeTopics>, changed: &TaxonomyTerm) -> Result<()> {
    let same = |before: &TaxonomyTerm| {
        let worded =
            TaxonomyTerm { name: before.name.clone(), description: before.description.clone(), ..changed.clone() };
        worded == *before
    };
    if !permit.object().terms.iter().any(same) {
        return Err(Error::Denied);
    }
    records::keep(tx, permit, std::slice::from_ref(changed)).await?;
    audit::write(tx, actor, Entry::new(msg::act_topic_changed(), TaxonomyTerm::KIND, changed.id.uuid())).await
}

/// Moves a topic one place up or down. At the end of the list nothing happens.
///
/// # Errors
/// `NotFound` when it is none of the topics.
pub async fn shift(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<ArrangeTopics>,
    id: Id<TaxonomyTerm>,
    up: bool,
) -> Result<()> {
    let mut terms = permit.object().terms.clone();
    let at = terms.iter().position(|it| it.id == id).ok_or(Error::NotFound)?;
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < terms.len()) };
    let Some(to) = to else { return Ok(()) };
    terms.swap(at, to);
    for (position, term) in (0..).zip(&mut terms) {
        term.position = position;
    }
    records::keep(tx, permit, &terms).await?;
    audit::write(tx, actor, Entry::new(msg::act_topic_moved(), TaxonomyTerm::KIND, id.uuid())).await
}
