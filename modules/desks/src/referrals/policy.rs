//! Who may do what with a referral, loaded inside the transaction that uses it: its sender and the desk's coordinator, the people
//! of the organisation it was sent to, whoever has its link, and the clock. The one whom it is about goes by the code of their file.

use super::model::{By, Held, Referral, State};
use super::shared::{self, Shared};
use super::store;
use crate::files::store as files;
use crate::model::Desk;
use crate::policy::Bureau;
use kernel::{Actor, Result, Right, Scope};
use platform::{Action, App, Tx};
use uuid::Uuid;

/// A referral, as its desk has it.
#[derive(Debug, Clone)]
pub struct Kept {
    pub bureau: Bureau,
    pub referral: Referral,
}

impl Kept {
    /// As whom somebody of the desk acts on it; none for everybody else.
    pub fn by(&self, actor: &Actor) -> Option<By> {
        let own = self.referral.sender.is_some() && self.referral.sender == actor.account();
        if own && self.bureau.holds(actor, Right::Receive) {
            Some(By::Sender)
        } else if self.bureau.holds(actor, Right::ReadFiles) {
            Some(By::Coordinator)
        } else {
            None
        }
    }
}

/// To see a referral at its desk, send it, take it back: who made it, and who answers for the desk.
pub struct KeepReferral;

impl Action for KeepReferral {
    type Object = Kept;
    /// The desk and the referral.
    type Key = (Uuid, Uuid, App);

    async fn load(tx: &Tx, (desk, id, app): Self::Key) -> Result<Option<Kept>> {
        let Some(mut referral) = store::find(tx, id).await?.filter(|it| it.desk == desk) else { return Ok(None) };
        // Its file is followed elsewhere now: what had ended before stays here to be counted, and tells nothing more.
        if let Some(file) = referral.file
            && files::desk_of(tx, file).await? != Some(desk)
        {
            (referral.file, referral.held) = (None, Held::default());
        }
        let bureau = crate::policy::load(tx, desk, &app).await?;
        Ok(bureau.map(|bureau| Kept { bureau, referral }))
    }

    fn allows(actor: &Actor, kept: &Kept) -> bool {
        kept.by(actor).is_some()
    }
}

/// A referral, as the one to whom it was sent has it.
#[derive(Debug, Clone)]
pub struct Received {
    pub desk: Desk,
    pub referral: Referral,
    /// What the person consented to, as it is at this very moment; none before it is opened and after it is answered.
    pub shared: Option<Shared>,
}

/// What the partner has of a referral: nothing at all from the moment in which it was taken back, is over, or the person
/// consents no longer.
async fn received(tx: &Tx, referral: Referral) -> Result<Option<Received>> {
    let answered = matches!(referral.state, State::Completed | State::Declined);
    if !(answered || referral.state.is_live()) || referral.is_over(tx.now()) {
        return Ok(None);
    }
    let Some(desk) = crate::store::find(tx.connection(), referral.desk).await? else { return Ok(None) };
    if answered {
        return Ok(Some(Received { desk, referral, shared: None }));
    }
    let Some(shared) = shared::with(tx, &referral).await? else { return Ok(None) };
    let shows = referral.state.shows();
    Ok(Some(Received { desk, shared: Some(shared).filter(|_| shows), referral }))
}

/// To read and answer a referral that was sent to one's organisation.
pub struct AnswerReferral;

impl Action for AnswerReferral {
    type Object = Received;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Received>> {
        let found = store::find(tx, id).await?.filter(|it| it.organisation.is_some());
        match found {
            Some(referral) => received(tx, referral).await,
            None => Ok(None),
        }
    }

    fn allows(actor: &Actor, received: &Received) -> bool {
        // The organisation itself: no right on its territory opens what is confided.
        let own = |id| actor.may(Right::AnswerReferrals, &[Scope::Organisation(id)]);
        received.referral.organisation.is_some_and(own) && actor.account().is_some()
    }
}

/// To read and answer a referral with the link it was sent with: whoever has the link.
pub struct OpenLink;

impl Action for OpenLink {
    type Object = Received;
    type Key = String;

    async fn load(tx: &Tx, link: String) -> Result<Option<Received>> {
        let found = store::by_link(tx, &link).await?.filter(|it| it.organisation.is_none());
        let Some(referral) = found else { return Ok(None) };
        // A link is dead once the person agrees no longer, even when everything was answered.
        if shared::agreed(tx, &referral).await?.is_none() {
            return Ok(None);
        }
        let now = tx.now();
        let opens = referral.link_opens(now);
        let received = received(tx, referral).await?;
        // Over, it shows nothing more, and can only be asked for anew while there is something to do.
        let shut = |it: Received| it.referral.state.is_live().then_some(Received { shared: None, ..it });
        Ok(received.and_then(|it| if opens { Some(it) } else { shut(it) }))
    }

    fn allows(_: &Actor, _: &Received) -> bool {
        true
    }
}

/// To remind, and to end what nobody took further: the clock alone.
pub struct TendReferral;

impl Action for TendReferral {
    type Object = Referral;
    type Key = Uuid;

    async fn load(tx: &Tx, id: Uuid) -> Result<Option<Referral>> {
        store::find(tx, id).await
    }

    fn allows(actor: &Actor, _: &Referral) -> bool {
        matches!(actor, Actor::Job(_))
    }
}

/// The organisations for which somebody answers.
pub fn answers_for(actor: &Actor) -> Vec<Uuid> {
    let Some(member) = actor.member() else { return Vec::new() };
    let own = member.counting().filter(|grant| grant.role.allows(Right::AnswerReferrals));
    let mut own: Vec<Uuid> =
        own.filter_map(|grant| if let Scope::Organisation(id) = grant.scope { Some(id) } else { None }).collect();
    own.sort_unstable();
    own.dedup();
    own
}
