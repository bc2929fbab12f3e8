//! Bringing the texts of a practice into another language, on screen or from a file.
//! The source is never written. What the public reads gets a translation at once where it reads that very text.

use super::policy::{Desk, TranslatePractice};
use super::store;
use directory::api::{Rendering, rendered};
use kernel::{Actor, Lang, Progress, Result};
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
    let mut done = Done::default();
    for it in renderings {
        let Some(text) = practice.text_mut(&it.key) else {
            done.conflicts.push(it.key.clone());
            continue;
        };
        match rendered(text, lang, it) {
            None => done.conflicts.push(it.key.clone()),
            Some(false) => {}
            Some(true) => {
                done.written += 1;
                let shown = public.as_mut().and_then(|public| public.text_mut(&it.key));
                if let Some(shown) = shown.filter(|shown| shown.said() == text.said()) {
                    shown.clone_from(text);
                }
            }
        }
    }
    if done.written > 0 {
        store::translated(tx, actor, &desk.entry, practice, public).await?;
    }
    Ok(done)
}

/// How many texts still wait for a translation.
pub fn left(desk: &Desk, to: Lang) -> usize {
    let waits = desk.entry.practice.texts().into_iter().filter(|(_, text)| text.progress(to) < Progress::Current);
    waits.count()
}
