//! Who looks for what fits, proposes it, answers and takes it back. Everything is loaded inside the transaction: who asks, who offers,
//! and whether each may see what is the other's. What one side may not see is never proposed to it.

use super::factors::Subject;
use super::lessons::Side;
use super::model::{self, Party, Proposal, Step};
use super::store;
use crate::cooperations::store::Settled;
use crate::institutions;
use crate::listings::model::{Listing, Side as Way, State as ListingState, Visibility};
use crate::listings::store::{self as listings, Entry};
use crate::msg;
use crate::practices::store as practices;
use directory::api::{self, Shelf};
use kernel::{Actor, Result, Right, Scope, Text};
use messages::Message;
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// Whether an institution may see a listing that is open.
pub fn sees(institution: Uuid, it: &Listing) -> bool {
    match it.visibility {
        Visibility::Public | Visibility::Network => true,
        Visibility::Named => it.organisation.uuid() == institution || it.named.contains(&institution),
    }
}

async fn scopes(tx: &Tx, shelf: &Shelf, ids: [Uuid; 2]) -> Result<[Vec<Scope>; 2]> {
    let homes = institutions::homes(tx.connection(), &ids).await?;
    Ok(ids.map(|id| api::scopes(shelf, id, homes.get(&id).copied().flatten())))
}

/// A request, and where its institution lies.
#[derive(Debug, Clone)]
pub struct Asked {
    pub request: Entry,
    pub within: Vec<Scope>,
}

/// To see what fits a request: its own institution, and those who run the exchange there.
pub struct LookForMatches;

impl Action for LookForMatches {
    type Object = Asked;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Asked>> {
        let found = listings::find(tx, id).await?;
        let Some(request) = found.filter(|it| it.listing.side == Way::Request && it.state == ListingState::Open) else {
            return Ok(None);
        };
        let own = request.listing.organisation.uuid();
        let [within, _] = scopes(tx, &shelf, [own, own]).await?;
        Ok(Some(Asked { request, within }))
    }

    fn allows(actor: &Actor, it: &Asked) -> bool {
        actor.may(Right::Share, &it.within) || actor.may(Right::Facilitate, &it.within)
    }
}

/// What is proposed, or to be proposed: it is open, and what it is.
#[derive(Debug, Clone)]
pub struct Offered {
    pub provider: Uuid,
    pub title: Text,
    /// None for a practice, which everybody sees.
    pub listing: Option<Listing>,
}

/// What can be proposed now.
async fn offered(tx: &Tx, subject: Subject) -> Result<Option<Offered>> {
    if subject.practice {
        let found = practices::public(tx.connection(), &[subject.id]).await?.pop().and_then(|it| it.public);
        return Ok(found.map(|it| Offered { provider: it.organisation.uuid(), title: it.title, listing: None }));
    }
    let found = listings::find(tx, subject.id).await?;
    let open = found.filter(|it| it.listing.side == Way::Offer && it.state == ListingState::Open);
    Ok(open.map(|it| Offered {
        provider: it.listing.organisation.uuid(),
        title: it.listing.title.clone(),
        listing: Some(it.listing),
    }))
}

/// Whether each side may see what is the other's.
fn see_each_other(request: &Listing, offered: &Offered) -> bool {
    let seeker = request.organisation.uuid();
    sees(offered.provider, request) && offered.listing.as_ref().is_none_or(|it| sees(seeker, it))
}

/// A request and what may answer it.
#[derive(Debug, Clone)]
pub struct Pair {
    pub request: Entry,
    pub subject: Subject,
    pub offered: Offered,
    pub seeker: Uuid,
    pub provider: Uuid,
    pub within: [Vec<Scope>; 2],
}

/// To propose an offer or a practice to both sides.
pub struct ProposeMatch;

impl Action for ProposeMatch {
    type Object = Pair;
    type Key = (Uuid, Subject, Arc<Shelf>);

    async fn load(tx: &Tx, (id, subject, shelf): Self::Key) -> Result<Option<Pair>> {
        let Some(asked) = LookForMatches::load(tx, (id, shelf.clone())).await? else { return Ok(None) };
        let Some(offered) = offered(tx, subject).await? else { return Ok(None) };
        let (seeker, provider) = (asked.request.listing.organisation.uuid(), offered.provider);
        if seeker == provider || !see_each_other(&asked.request.listing, &offered) {
            return Ok(None);
        }
        let within = scopes(tx, &shelf, [seeker, provider]).await?;
        Ok(Some(Pair { request: asked.request, subject, offered, seeker, provider, within }))
    }

    fn allows(actor: &Actor, pair: &Pair) -> bool {
        actor.may(Right::Facilitate, &pair.within[0])
    }
}

/// A proposal on the desk.
#[derive(Debug, Clone)]
pub struct Desk {
    pub proposal: Proposal,
    /// The request, however it stands now.
    pub request: Entry,
    /// None once it is no longer open.
    pub offered: Option<Offered>,
    /// Whether it can still be agreed: both are open, and each side may see what is the other's.
    pub stands: bool,
    /// Where the one that asks and the one that offers lie.
    pub within: [Vec<Scope>; 2],
    /// For whom somebody answers; to look at it is no answer.
    pub side: Side,
}

impl Desk {
    pub fn scopes(&self, side: Side) -> &[Scope] {
        &self.within[side as usize]
    }

    /// The sides for which somebody writes.
    pub fn own(&self, actor: &Actor) -> Vec<Side> {
        Side::ALL.iter().copied().filter(|side| actor.may(Right::Share, self.scopes(*side))).collect()
    }

    pub fn facilitates(&self, actor: &Actor) -> bool {
        actor.may(Right::Facilitate, self.scopes(Side::Seeker))
    }

    /// Whether who answers has answered for the other side, or proposed it: nobody does two of these.
    pub fn answers_for_another(&self, actor: &Actor) -> bool {
        let Some(account) = actor.account() else { return false };
        let other = self.proposal.answered_by.get(&self.side.other());
        other == Some(&account) || self.proposal.proposed_by == Some(account)
    }

    /// Whether somebody may take a step for a side.
    pub fn may(&self, actor: &Actor, side: Side, step: Step) -> bool {
        let known = model::next(self.proposal.state, side.into(), step).is_some();
        let desk = Desk { side, ..self.clone() };
        known
            && self.own(actor).contains(&side)
            && !desk.answers_for_another(actor)
            && (step != Step::Accept || self.stands)
    }
}

async fn desk(tx: &Tx, id: Uuid, side: Side, shelf: &Shelf) -> Result<Option<Desk>> {
    let Some(proposal) = store::find(tx, id).await? else { return Ok(None) };
    let Some(request) = listings::find(tx, proposal.request).await? else { return Ok(None) };
    let offered = offered(tx, proposal.subject).await?;
    let open = request.state == ListingState::Open;
    let stands = open && offered.as_ref().is_some_and(|it| see_each_other(&request.listing, it));
    let within = scopes(tx, shelf, [proposal.seeker, proposal.provider]).await?;
    Ok(Some(Desk { proposal, request, offered, stands, within, side }))
}

/// To look at a proposal: both sides, and those who run the exchange where the one that asks is.
pub struct ReadProposal;

impl Action for ReadProposal {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, Side::Seeker, &shelf).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        !desk.own(actor).is_empty() || desk.facilitates(actor)
    }
}

/// To answer for a side.
pub struct AnswerProposal;

impl Action for AnswerProposal {
    type Object = Desk;
    type Key = (Uuid, Side, Arc<Shelf>);

    async fn load(tx: &Tx, (id, side, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, side, &shelf).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        actor.may(Right::Share, desk.scopes(desk.side)) && !desk.answers_for_another(actor)
    }
}

/// To begin what both sides have agreed on.
pub struct Cooperate;

impl Action for Cooperate {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        let found = desk(tx, id, Side::Seeker, &shelf).await?;
        Ok(found.filter(|it| it.proposal.state == model::State::Agreed))
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        !desk.own(actor).is_empty()
    }
}

/// Both said yes: between whom, and on what.
impl Settled for Desk {
    fn parties(&self) -> Vec<(Uuid, Option<Uuid>)> {
        let by = |side: &Side| self.proposal.answered_by.get(side).copied();
        Side::ALL.iter().map(|side| (self.proposal.institution(*side), by(side))).collect()
    }

    fn offer(&self) -> Option<Uuid> {
        (!self.proposal.subject.practice).then_some(self.proposal.subject.id)
    }

    fn request(&self) -> Option<Uuid> {
        Some(self.proposal.request)
    }

    fn proposed_at(&self) -> Option<i64> {
        Some(self.proposal.proposed_at)
    }
}

/// To end a proposal without an answer: by who facilitates, or by the clock.
pub struct EndProposal;

impl EndProposal {
    /// As whom, by which step, and how the trail says it.
    pub(super) fn how(actor: &Actor) -> (Party, Step, Message) {
        match actor {
            Actor::Job(_) => (Party::Time, Step::Lapse, msg::act_proposal_lapsed()),
            _ => (Party::Facilitator, Step::Withdraw, msg::act_proposal_withdrawn()),
        }
    }
}

impl Action for EndProposal {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, Side::Seeker, &shelf).await
    }

    fn allows(actor: &Actor, desk: &Desk) -> bool {
        let (party, step, _) = EndProposal::how(actor);
        let open = model::next(desk.proposal.state, party, step).is_some();
        open && (party == Party::Time || desk.facilitates(actor))
    }
}
