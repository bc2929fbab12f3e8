//! Bringing what a person wrote in a bulletin into another language, on screen or from a file. The source is never written;
//! what is published gets a translation at once where it reads that very text.

use super::frozen::Frozen;
use super::model::Bulletin;
use super::policy::TranslateBulletin;
use super::store;
use crate::translating::{self as bringing, Done};
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

/// Writes translations; those that cannot be written are named, the others are.
///
/// # Errors
/// `Conflict` when somebody has written the bulletin meanwhile.
pub async fn translate(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslateBulletin>,
    lang: Lang,
    renderings: &[Rendering],
) -> Result<Done> {
    let entry = &permit.object().entry;
    let (mut it, mut public) = (entry.bulletin.clone(), entry.public.clone());
    let shown = public.as_mut().map(|it| (it, Frozen::text_mut as bringing::Find<Frozen>));
    let done = bringing::write_shown(&mut it, Bulletin::text_mut, shown, lang, renderings);
    if done.written > 0 {
        store::translated(tx, actor, permit, &it, public.as_ref()).await?;
    }
    Ok(done)
}
