//! Where a proposal that both sides have accepted becomes a cooperation: the only place that begins one.
//! It says no more than the two have agreed to show: of what is not public it tells the theme alone.

use super::policy::{Cooperate, Desk};
use crate::cooperations::model::Cooperation;
use crate::cooperations::store as cooperations;
use crate::listings::model::{Listing, Visibility};
use crate::modality::Modality;
use directory::api::Shelf;
use kernel::{Id, Result, Text};
use platform::{Cx, Tx};
use std::sync::Arc;

/// How they will work together: a form that both can, otherwise the first that is sought.
fn modality(request: &Listing, offer: Option<&Listing>) -> Modality {
    let both = request.modalities.iter().find(|it| offer.is_some_and(|offer| offer.modalities.contains(it)));
    both.or(request.modalities.first()).copied().unwrap_or(Modality::Other)
}

/// The name of its first theme, which is everybody's to read.
fn theme(shelf: &Shelf, request: &Listing) -> Option<Text> {
    request.themes.first().and_then(|id| shelf.terms.get(id)).map(|it| it.name.clone())
}

/// Begins it, with both as parties.
///
/// # Errors
/// When the database fails.
pub(crate) async fn begin(cx: &Cx, tx: &mut Tx, shelf: &Arc<Shelf>, desk: &Desk, id: Id<Cooperation>) -> Result<()> {
    let request = &desk.request.listing;
    let offer = desk.offered.as_ref().and_then(|it| it.listing.as_ref());
    let is_public = request.visibility == Visibility::Public;
    let named = theme(shelf, request).filter(|_| !is_public);
    let objectives = named.clone().unwrap_or_else(|| request.what.clone());
    let title = named.unwrap_or_else(|| request.title.clone());
    let it = Cooperation {
        practice: desk.proposal.subject.practice.then_some(desk.proposal.subject.id),
        themes: request.themes.clone(),
        receiver: Some(desk.proposal.seeker),
        ..Cooperation::new(id, title, modality(request, offer), objectives)
    };
    let permit = cx.permit::<Cooperate>(tx, (desk.proposal.id, shelf.clone())).await?;
    cooperations::agreed(tx, &cx.actor, &permit, &it).await
}
