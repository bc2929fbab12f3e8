//! Who runs a call, applies, reads and agrees. The call, both institutions and where they lie are loaded inside the transaction.
//! Each institution stands by an application itself: nobody hands it in and agrees to it too.

use super::application::Verdict;
use super::rows::{Entry, Filed, Part};
use super::states::{self, Move, Party, Side, Stage, State, Step};
use super::{applications, store};
use crate::cooperations::plan::Plan;
use crate::cooperations::store::Settled;
use crate::institutions;
use crate::practices::policy::{BeginPractice, Own};
use crate::secretariat::run_at;
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A call on the desk of those who run it.
#[derive(Debug, Clone)]
pub struct Bureau {
    pub entry: Entry,
    pub within: Vec<Scope>,
    /// What is to be done; to look at it is no step.
    pub step: Step,
}

impl Bureau {
    fn party(&self, actor: &Actor) -> Option<Party> {
        match actor {
            Actor::Job(_) => Some(Party::Time),
            _ if actor.may(Right::Facilitate, &self.within) => Some(Party::Secretariat),
            _ => None,
        }
    }

    /// Where a step leads for somebody; none where they may not take it.
    pub fn leads(&self, actor: &Actor, step: Step) -> Option<Stage> {
        self.party(actor).and_then(|party| states::next(self.entry.stage, party, step))
    }

    pub fn may(&self, actor: &Actor, step: Step) -> bool {
        self.leads(actor, step).is_some()
    }
}

async fn bureau(tx: &Tx, id: Uuid, shelf: &Shelf, step: Step) -> Result<Option<Bureau>> {
    let entry = store::find(tx, id).await?;
    Ok(entry.map(|entry| Bureau { within: run_at(shelf, entry.call.place), entry, step }))
}

/// To look at a call that one runs, and at what came in.
pub struct RunCall;

impl Action for RunCall {
    type Object = Bureau;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Bureau>> {
        bureau(tx, id, &shelf, Step::Edit).await
    }

    fn allows(actor: &Actor, it: &Bureau) -> bool {
        it.party(actor).is_some()
    }
}

/// To take a call further.
pub struct DoCall;

impl Action for DoCall {
    type Object = Bureau;
    type Key = (Uuid, Arc<Shelf>, Step);

    async fn load(tx: &Tx, (id, shelf, step): Self::Key) -> Result<Option<Bureau>> {
        bureau(tx, id, &shelf, step).await
    }

    fn allows(actor: &Actor, it: &Bureau) -> bool {
        it.may(actor, it.step)
    }
}

/// An institution that wants to apply, and the call.
#[derive(Debug, Clone)]
pub struct Applying {
    pub entry: Entry,
    pub own: Own,
}

/// To begin an application in the name of an institution.
pub struct BeginApplication;

impl Action for BeginApplication {
    type Object = Applying;
    /// The call and the institution.
    type Key = (Uuid, Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (call, institution, shelf): Self::Key) -> Result<Option<Applying>> {
        let Some(entry) = store::find(tx, call).await?.filter(|it| it.stage == Stage::Open) else { return Ok(None) };
        let own = BeginPractice::load(tx, (institution, shelf)).await?;
        Ok(own.map(|own| Applying { entry, own }))
    }

    fn allows(actor: &Actor, it: &Applying) -> bool {
        BeginPractice::allows(actor, &it.own)
    }
}

/// An application on the desk, with its call.
#[derive(Debug, Clone)]
pub struct Desk {
    pub filed: Filed,
    pub call: Entry,
    /// Where the provider and the receiver lie.
    pub sides: [Vec<Scope>; 2],
    /// Where the call is run.
    pub run: Vec<Scope>,
    /// As whom, and what is to be done; to look at it is no move.
    pub side: Side,
    pub to: Move,
}

impl Desk {
    pub fn scopes(&self, part: Part) -> &[Scope] {
        &self.sides[part as usize]
    }

    /// Which institution a side is.
    pub fn part(&self, side: Side) -> Option<Part> {
        match side {
            Side::Writer => Some(self.filed.written_by),
            Side::Partner => Some(self.filed.written_by.other()),
            Side::Secretariat => None,
        }
    }

    /// The sides for which somebody writes.
    pub fn own(&self, actor: &Actor) -> Vec<Side> {
        let may = |side: &Side| self.part(*side).is_some_and(|part| actor.may(Right::Share, self.scopes(part)));
        Side::ALL.iter().copied().filter(may).collect()
    }

    /// Whether whoever agrees is the one who handed it in.
    pub fn answers_for_both(&self, actor: &Actor) -> bool {
        actor.account().is_some() && actor.account() == self.filed.author
    }

    pub fn runs(&self, actor: &Actor) -> bool {
        actor.may(Right::Facilitate, &self.run)
    }

    /// Whether somebody may make a move as a side.
    pub fn may(&self, actor: &Actor, side: Side, to: Move) -> bool {
        let open = self.call.stage == Stage::Open && states::moved(self.filed.state, side, to).is_some();
        open && self.own(actor).contains(&side) && !(to == Move::Agree && self.answers_for_both(actor))
    }

    /// Whether those who run the call read it: once both institutions stand by it and its time is over.
    pub fn is_in(&self) -> bool {
        self.filed.state.counts() && matches!(self.call.stage, Stage::InReview | Stage::Decided | Stage::Withdrawn)
    }
}

async fn desk(tx: &Tx, id: Uuid, shelf: &Shelf, (side, to): (Side, Move)) -> Result<Option<Desk>> {
    let Some(filed) = applications::find(tx, id).await? else { return Ok(None) };
    let Some(call) = store::find(tx, filed.application.call).await? else { return Ok(None) };
    let ids = filed.institutions();
    let homes = institutions::homes(tx.connection(), &ids).await?;
    let sides = ids.map(|id| api::scopes(shelf, id, homes.get(&id).copied().flatten()));
    let run = run_at(shelf, call.call.place);
    Ok(Some(Desk { filed, call, sides, run, side, to }))
}

/// To read an application: both institutions, and those who run the call once it counts and the call is closed.
pub struct ReadApplication;

impl Action for ReadApplication {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, (Side::Writer, Move::Edit)).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        // What is not handed in yet is the writer's alone.
        let own = desk.own(actor);
        let partner = own.contains(&Side::Partner) && (desk.filed.state != State::Draft || !desk.filed.note.is_empty());
        own.contains(&Side::Writer) || partner || (desk.is_in() && desk.runs(actor))
    }
}

/// To write it, hand it in, agree, take it back.
pub struct MoveApplication;

impl Action for MoveApplication {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>, Side, Move);

    async fn load(tx: &Tx, (id, shelf, side, to): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, (side, to)).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        // Whether its time is over is for the store to say, in words.
        let known = states::moved(desk.filed.state, desk.side, desk.to).is_some();
        let twice = desk.to == Move::Agree && desk.answers_for_both(actor);
        known && desk.own(actor).contains(&desk.side) && !twice
    }
}

/// To hand an application to reviewers, and to say what becomes of it.
pub struct JudgeApplication;

impl Action for JudgeApplication {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, (Side::Secretariat, Move::Grant)).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        let open = states::next(desk.call.stage, Party::Secretariat, Step::Judge).is_some();
        open && desk.filed.state == State::Submitted && desk.runs(actor)
    }
}

/// To begin what was granted.
pub struct BeginGranted;

impl Action for BeginGranted {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        let found = desk(tx, id, &shelf, (Side::Secretariat, Move::Grant)).await?;
        let granted = |it: &Desk| it.filed.decision.as_ref().is_some_and(|it| it.verdict == Verdict::Grant);
        Ok(found.filter(|it| it.filed.state == State::Granted && it.filed.cooperation.is_none() && granted(it)))
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        desk.runs(actor)
    }
}

/// Both stand by what they have applied with, each through an account of its own.
impl Settled for Desk {
    fn parties(&self) -> Vec<(Uuid, Option<Uuid>)> {
        let by = |part: Part| if part == self.filed.written_by { self.filed.author } else { self.filed.agreed_by };
        Part::ALL.iter().map(|part| (self.filed.institution(*part), by(*part))).collect()
    }

    fn offer(&self) -> Option<Uuid> {
        None
    }

    fn request(&self) -> Option<Uuid> {
        None
    }

    fn proposed_at(&self) -> Option<i64> {
        self.filed.submitted_at
    }

    fn plan(&self) -> Plan {
        let it = &self.filed.application;
        Plan { period: it.period, costs: it.funding.costs(&self.call.call.currency), ..Plan::default() }
    }
}
