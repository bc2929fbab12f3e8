//! Bringing the texts of a practice into another language, on screen or from a file.
//! The source is never written. What the public reads gets a translation at once where it reads that very text.

use super::model::Practice;
use super::policy::{Desk, TranslatePractice};
use super::store;
use crate::translating::{self as bringing, Done};
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

/// Writes translations; those that cannot be written are named, the others are.
///
/// # Errors
/// `Conflict` when somebody has written the practice meanwhile.
pub async fn translate(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslatePractice>,
    lang: Lang,
    renderings: &[Rendering],
) -> Result<Done> {
    let desk: &Desk = permit.object();
    let (mut practice, mut public) = (desk.entry.practice.clone(), desk.entry.public.clone());
    let shown = public.as_mut().map(|it| (it, Practice::text_mut as bringing::Find<Practice>));
    let done = bringing::write_shown(&mut practice, Practice::text_mut, shown, lang, renderings);
    if done.written > 0 {
        store::translated(tx, actor, &desk.entry, practice, public).await?;
    }
    Ok(done)
}
