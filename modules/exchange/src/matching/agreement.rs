//! Where a proposal that both sides have accepted becomes a cooperation: the only place that begins one.
//! It says no more than the two have agreed to show: of what is not public it tells the theme alone.

use super::lessons::Side;
use super::policy::{AnswerProposal, Desk};
use crate::cooperations::model::Cooperation;
use crate::cooperations::store::{self as cooperations, Settled};
use crate::listings::model::{Listing, Visibility};
use crate::modality::Modality;
use directory::api::Shelf;
use kernel::{Actor, Id, Result, Text};
use platform::{Permit, Tx};
use uuid::Uuid;

/// How they will work together: a form that both can, otherwise the first that is sought.
fn modality(request: &Listing, offer: Option<&Listing>) -> Modality {
    let both = request.modalities.iter().find(|it| offer.is_some_and(|offer| offer.modalities.contains(it)));
    both.or(request.modalities.first()).copied().unwrap_or(Modality::Other)
}

/// The name of its first theme, which is everybody's to read.
fn theme(shelf: &Shelf, request: &Listing) -> Option<Text> {
    request.themes.first().and_then(|id| shelf.terms.get(id)).map(|it| it.name.clone())
}

impl Settled for Desk {
    fn parties(&self, actor: &Actor) -> Vec<(Uuid, Option<Uuid>)> {
        let said =
            |side| if side == self.side { actor.account() } else { self.proposal.answered_by.get(&side).copied() };
        let party = |side: &Side| (self.proposal.institution(*side), said(*side));
        Side::ALL.iter().map(party).collect()
    }

    fn is_public(&self) -> bool {
        let offer = self.offered.as_ref().and_then(|it| it.listing.as_ref());
        let public = |it: &Listing| it.visibility == Visibility::Public;
        public(&self.request.listing) && offer.is_none_or(public)
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

/// Begins it, with both as parties; whoever asks is the one that receives.
///
/// # Errors
/// When the database fails.
pub(crate) async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    shelf: &Shelf,
    permit: &Permit<AnswerProposal>,
    id: Id<Cooperation>,
) -> Result<()> {
    let desk = permit.object();
    let request = &desk.request.listing;
    let offer = desk.offered.as_ref().and_then(|it| it.listing.as_ref());
    let named = theme(shelf, request).filter(|_| request.visibility != Visibility::Public);
    let it = Cooperation {
        practice: desk.proposal.subject.practice.then_some(desk.proposal.subject.id),
        themes: request.themes.clone(),
        receiver: Some(desk.proposal.seeker),
        ..Cooperation::new(
            id,
            named.clone().unwrap_or_else(|| request.title.clone()),
            modality(request, offer),
            named.unwrap_or_else(|| request.what.clone()),
        )
    };
    cooperations::agreed(tx, actor, permit, &it).await
}
