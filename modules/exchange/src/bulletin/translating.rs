//! Bringing what a person wrote in a bulletin into another language, on screen or from a file. The source is never written;
//! what is published gets a translation at once where it reads that very text.

use super::policy::TranslateBulletin;
use super::store;
use directory::api::{Rendering, rendered};
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

/// What became of a set of renderings.
#[derive(Debug, Default)]
pub struct Done {
    pub written: usize,
    /// Keys of texts that somebody has changed meanwhile: nothing of these was written.
    pub conflicts: Vec<String>,
}

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
    let (mut it, mut public, mut done) = (entry.bulletin.clone(), entry.public.clone(), Done::default());
    for rendering in renderings {
        let Some(text) = it.text_mut(&rendering.key) else {
            done.conflicts.push(rendering.key.clone());
            continue;
        };
        match rendered(text, lang, rendering) {
            None => done.conflicts.push(rendering.key.clone()),
            Some(false) => {}
            Some(true) => {
                done.written += 1;
                let shown = public.as_mut().and_then(|public| public.text_mut(&rendering.key));
                if let Some(shown) = shown.filter(|shown| shown.said() == text.said()) {
                    shown.clone_from(text);
                }
            }
        }
    }
    if done.written > 0 {
        store::translated(tx, actor, permit, &it, public.as_ref()).await?;
    }
    Ok(done)
}
