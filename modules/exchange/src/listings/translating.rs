//! Bringing the texts of an offer or request into another language. The source is never written; what a machine or somebody
//! else wrote meanwhile is not overwritten.

use super::model::Listing;
use super::policy::TranslateListing;
use super::store;
use crate::translating::{self as bringing, Done};
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

/// Writes translations; those that cannot be written are named, the others are.
///
/// # Errors
/// `Conflict` when somebody has written the listing meanwhile.
pub async fn translate(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslateListing>,
    lang: Lang,
    renderings: &[Rendering],
) -> Result<Done> {
    let desk = permit.object();
    let mut listing = desk.entry.listing.clone();
    let done = bringing::write(&mut listing, Listing::text_mut, lang, renderings);
    if done.written > 0 {
        store::translated(tx, actor, desk, listing).await?;
    }
    Ok(done)
}
