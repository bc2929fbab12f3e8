//! Bringing the texts of an event into another language, on screen or from a file. The source is never written; what somebody
//! else wrote meanwhile is not overwritten.

use super::model::Event;
use super::policy::TranslateEvent;
use super::store;
use crate::translating::{self as bringing, Done};
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

/// Writes translations; those that cannot be written are named, the others are.
///
/// # Errors
/// `Conflict` when somebody has written the event meanwhile.
pub async fn translate(
    tx: &mut Tx,
    actor: &Actor,
    permit: &Permit<TranslateEvent>,
    lang: Lang,
    renderings: &[Rendering],
) -> Result<Done> {
    let mut event = permit.object().entry.event.clone();
    let done = bringing::write(&mut event, Event::text_mut, lang, renderings);
    if done.written > 0 {
        store::translated(tx, actor, permit, event).await?;
    }
    Ok(done)
}
