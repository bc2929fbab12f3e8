//! Who prepares an event: those who run the exchange of its place, or of the network where it names none. What it says is
//! loaded inside the transaction; which step may be taken is the table of states' to say.

use super::followups::{self, FollowUp};
use super::guests::{self, Invitation, Reply};
use super::model::Who;
use super::participants::{self, Participant};
use super::places::Standing;
use super::states::{self, Party, State, Step};
use super::store::{self, Entry};
use crate::practices::policy::BeginPractice;
use crate::secretariat::run_at;
use directory::api::Shelf;
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// An event on the desk of those who prepare it.
#[derive(Debug, Clone)]
pub struct Desk {
    pub entry: Entry,
    pub within: Vec<Scope>,
    /// What is to be done; to look at it is no step.
    pub step: Step,
}

impl Desk {
    pub fn runs(&self, actor: &Actor) -> bool {
        actor.may(Right::Facilitate, &self.within)
    }

    /// Where a step leads for somebody; none where they may not take it.
    pub fn leads(&self, actor: &Actor, step: Step) -> Option<State> {
        self.runs(actor).then(|| states::next(self.entry.state, Party::Organiser, step)).flatten()
    }

    pub fn may(&self, actor: &Actor, step: Step) -> bool {
        self.leads(actor, step).is_some()
    }

    /// Whether somebody may bring its texts into other languages: also those who translate there, once everybody reads it.
    pub fn translates(&self, actor: &Actor) -> bool {
        let public = self.entry.announced_at.is_some() && actor.may(Right::Translate, &self.within);
        self.entry.state != State::Cancelled && (public || self.runs(actor))
    }
}

async fn desk(tx: &Tx, id: Uuid, shelf: &Shelf, step: Step) -> Result<Option<Desk>> {
    let entry = store::find(tx, id).await?;
    Ok(entry.map(|entry| Desk { within: run_at(shelf, entry.event.territory), entry, step }))
}

/// To look at an event that one prepares.
pub struct RunEvent;

impl Action for RunEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Edit).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.runs(actor)
    }
}

/// To take an event further.
pub struct DoEvent;

impl Action for DoEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>, Step);

    async fn load(tx: &Tx, (id, shelf, step): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, step).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.may(actor, it.step)
    }
}

/// To bring what is written of it into other languages.
pub struct TranslateEvent;

impl Action for TranslateEvent {
    type Object = Desk;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Desk>> {
        desk(tx, id, &shelf, Step::Edit).await
    }

    fn allows(actor: &Actor, it: &Desk) -> bool {
        it.translates(actor)
    }
}

/// An institution and an event that everybody reads.
#[derive(Debug, Clone)]
pub struct Guest {
    pub entry: Entry,
    pub organisation: Uuid,
    /// Where the institution lies.
    pub within: Vec<Scope>,
    pub invitation: Option<Invitation>,
}

impl Guest {
    fn writes(&self, actor: &Actor) -> bool {
        actor.may(Right::Share, &self.within)
    }

    /// Whether it may register people: as one that said that it comes, or where everybody may.
    pub fn takes_part(&self) -> bool {
        let comes = self.invitation.as_ref().is_some_and(|it| it.reply == Reply::Yes);
        self.entry.is_ahead() && (comes || self.entry.event.who == Who::Network)
    }
}

async fn guest(tx: &Tx, event: Uuid, organisation: Uuid, shelf: Arc<Shelf>) -> Result<Option<Guest>> {
    let entry = store::find(tx, event).await?.filter(|it| it.announced_at.is_some());
    let (Some(entry), Some(own)) = (entry, BeginPractice::load(tx, (organisation, shelf)).await?) else {
        return Ok(None);
    };
    let invitation = guests::find(tx, event, organisation).await?;
    Ok(Some(Guest { entry, organisation, within: own.within, invitation }))
}

/// To answer an invitation in the name of an institution.
pub struct AnswerInvitation;

impl Action for AnswerInvitation {
    type Object = Guest;
    /// The event and the institution.
    type Key = (Uuid, Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (event, organisation, shelf): Self::Key) -> Result<Option<Guest>> {
        guest(tx, event, organisation, shelf).await
    }

    fn allows(actor: &Actor, it: &Guest) -> bool {
        it.invitation.is_some() && it.entry.is_ahead() && it.writes(actor)
    }
}

/// To register somebody of an institution.
pub struct Register;

impl Action for Register {
    type Object = Guest;
    type Key = (Uuid, Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (event, organisation, shelf): Self::Key) -> Result<Option<Guest>> {
        guest(tx, event, organisation, shelf).await
    }

    fn allows(actor: &Actor, it: &Guest) -> bool {
        it.takes_part() && it.writes(actor)
    }
}

/// Somebody who was registered, where their institution lies, and where the event is prepared.
#[derive(Debug, Clone)]
pub struct Listed {
    pub participant: Participant,
    pub entry: Entry,
    pub within: Vec<Scope>,
    pub run: Vec<Scope>,
}

/// To cancel somebody: their institution, and those who prepare the event.
pub struct KeepParticipant;

impl Action for KeepParticipant {
    type Object = Listed;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Listed>> {
        let Some(participant) = participants::find(tx, id).await? else { return Ok(None) };
        let Some(entry) = store::find(tx, participant.event).await? else { return Ok(None) };
        // Where the institution is no more, those who prepare the event may.
        let own = BeginPractice::load(tx, (participant.organisation, shelf.clone())).await?;
        let run = run_at(&shelf, entry.event.territory);
        Ok(Some(Listed { participant, entry, within: own.map(|it| it.within).unwrap_or_default(), run }))
    }

    fn allows(actor: &Actor, it: &Listed) -> bool {
        let lives = it.participant.standing != Standing::Cancelled && it.entry.is_ahead();
        lives && (actor.may(Right::Share, &it.within) || actor.may(Right::Facilitate, &it.run))
    }
}

/// What was decided, its event, and where whoever took it on lies.
#[derive(Debug, Clone)]
pub struct Decided {
    pub it: FollowUp,
    pub entry: Entry,
    pub within: Vec<Scope>,
    pub run: Vec<Scope>,
}

async fn decided(tx: &Tx, id: Uuid, shelf: Arc<Shelf>) -> Result<Option<Decided>> {
    let Some(it) = followups::find(tx, id).await?.filter(FollowUp::is_open) else { return Ok(None) };
    let Some(entry) = store::find(tx, it.event).await? else { return Ok(None) };
    let own = BeginPractice::load(tx, (it.organisation, shelf.clone())).await?;
    let run = run_at(&shelf, entry.event.territory);
    Ok(Some(Decided { it, entry, within: own.map(|it| it.within).unwrap_or_default(), run }))
}

/// To take back what was noted as decided.
pub struct KeepFollowUp;

impl Action for KeepFollowUp {
    type Object = Decided;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Decided>> {
        decided(tx, id, shelf).await
    }

    fn allows(actor: &Actor, it: &Decided) -> bool {
        actor.may(Right::Facilitate, &it.run)
    }
}

/// To say that it is done: the institution that took it on.
pub struct AnswerFollowUp;

impl Action for AnswerFollowUp {
    type Object = Decided;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, (id, shelf): Self::Key) -> Result<Option<Decided>> {
        decided(tx, id, shelf).await
    }

    fn allows(actor: &Actor, it: &Decided) -> bool {
        actor.may(Right::Share, &it.within)
    }
}
