//! Who answers a check and who confirms it: each side its own; with the link, whoever has it; the clock asks and reminds.
//! Nobody confirms what they have answered themselves.

use super::model::{self, Effect, Side, State, Step};
use super::store;
use crate::cooperations::store::{self as cooperations, Entry};
use crate::institutions;
use directory::api::{self, Shelf};
use jiff::Timestamp;
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A check with its cooperation, and where its parties lie.
#[derive(Debug, Clone)]
pub struct Bureau {
    pub effect: Effect,
    pub entry: Entry,
    receiver: Vec<Scope>,
    others: Vec<Vec<Scope>>,
}

impl Bureau {
    /// As whom somebody acts here.
    pub fn sides(&self, actor: &Actor) -> Vec<Side> {
        if let Actor::Job(_) = actor {
            return vec![Side::Time];
        }
        let mut sides = Vec::new();
        if actor.may(Right::Share, &self.receiver) {
            sides.push(Side::Receiver);
        }
        let answered = self.effect.answered_by.is_some() && self.effect.answered_by == actor.account();
        if !answered && self.others.iter().any(|within| actor.may(Right::Share, within)) {
            sides.push(Side::Other);
        }
        sides
    }

    /// Where a step leads for somebody; none where they may not take it.
    pub fn leads(&self, actor: &Actor, step: Step) -> Option<State> {
        self.sides(actor).into_iter().find_map(|side| model::next(self.effect.state, side, step))
    }

    /// Where an answer with the link leads; none once it is answered.
    pub fn by_link(&self) -> Option<State> {
        model::next(self.effect.state, Side::Link, Step::Answer)
    }

    /// Where the clock leads at this instant.
    pub fn turns(&self, now: Timestamp) -> Option<State> {
        self.effect.turn(now).and_then(|step| model::next(self.effect.state, Side::Time, step))
    }

    /// Where the institution lies that received.
    pub fn receiver(&self) -> &[Scope] {
        &self.receiver
    }

    /// Where each of the others lies.
    pub fn others(&self) -> impl Iterator<Item = &[Scope]> {
        self.others.iter().map(Vec::as_slice)
    }
}

async fn bureau(tx: &Tx, effect: Option<Effect>, shelf: &Shelf) -> Result<Option<Bureau>> {
    let Some(effect) = effect else { return Ok(None) };
    let Some(entry) = cooperations::find(tx, effect.cooperation).await? else { return Ok(None) };
    let ids: Vec<Uuid> = entry.parties.iter().map(|it| it.organisation).collect();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    let lies = |id: &Uuid| api::scopes(shelf, *id, homes.get(id).copied().flatten());
    let receiver = lies(&effect.organisation);
    let others = ids.iter().filter(|id| **id != effect.organisation).map(lies).collect();
    Ok(Some(Bureau { effect, entry, receiver, others }))
}

macro_rules! actions {
    ($($(#[$says:meta])* $name:ident: $rule:expr;)+) => {$(
        $(#[$says])*
        pub struct $name;

        impl Action for $name {
            type Object = Bureau;
            type Key = (Uuid, Arc<Shelf>);

            async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Bureau>> {
                bureau(tx, store::find(tx, id).await?, &shelf).await
            }

            fn allows(actor: &Actor, it: &Bureau) -> bool {
                let rule: fn(&Bureau, &Actor) -> bool = $rule;
                rule(it, actor)
            }
        }
    )+};
}

actions! {
    /// To look at a check: all parties, once it was asked.
    ReadEffect: |it, actor| it.effect.state != State::Waiting && (actor.may(Right::Share, &it.receiver) || it.others.iter().any(|within| actor.may(Right::Share, within)));
    /// To answer it as a member.
    AnswerEffect: |it, actor| it.leads(actor, Step::Answer).is_some();
    /// To confirm it or to see it otherwise.
    DecideEffect: |it, actor| it.effect.state != State::Waiting && it.sides(actor).contains(&Side::Other);
    /// To ask, to remind and to give up: the clock alone.
    TendEffect: |it, actor| it.sides(actor).contains(&Side::Time);
}

/// To look at a check with its link and, until it is answered, to answer it: whoever has the link.
pub struct OpenEffect;

impl Action for OpenEffect {
    type Object = Bureau;
    type Key = (String, Arc<Shelf>);

    async fn load(tx: &Tx, (link, shelf): Self::Key) -> Result<Option<Bureau>> {
        bureau(tx, store::by_link(tx, &link).await?, &shelf).await
    }

    fn allows(_: &Actor, _: &Bureau) -> bool {
        true
    }
}
