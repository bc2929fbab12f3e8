//! Bringing the texts of an offer or request into another language. The source is never written; what a machine or somebody
//! else wrote meanwhile is not overwritten.

use super::policy::TranslateListing;
use super::store;
use crate::practices::translating::Done;
use directory::api::{Rendering, rendered};
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
    let (mut listing, mut done) = (desk.entry.listing.clone(), Done::default());
    for it in renderings {
        match listing.text_mut(&it.key).and_then(|text| rendered(text, lang, it)) {
            None => done.conflicts.push(it.key.clone()),
            Some(changed) => done.written += usize::from(changed),
        }
    }
    if done.written > 0 {
        store::translated(tx, actor, desk, listing).await?;
    }
    Ok(done)
}
