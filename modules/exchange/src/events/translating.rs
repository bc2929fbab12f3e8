//! Bringing the texts of an event into another language. The source is never written; what a machine or somebody else wrote
//! meanwhile is not overwritten.

use super::desk::LIST;
use super::model::{Event, KIND, POINTS};
use super::policy::{Desk, TranslateEvent};
use super::{store, words};
use crate::msg;
use crate::practices::model::LONG;
use crate::translating::{self as bringing, Done, Translated, Work};
use crate::visit::Here;
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

impl Translated for TranslateEvent {
    const KIND: &'static str = KIND;
    const FOLDER: &'static str = LIST;
    /// Its own texts, and those of its agenda.
    const MOST: (usize, usize) = (POINTS + 5, LONG);

    fn work<'a>(_: &Here, desk: &'a Desk) -> Work<'a> {
        let it = &desk.entry.event;
        let texts = it.texts().into_iter().map(|(key, text)| {
            let label = words::text(&key);
            (key, label, text)
        });
        Work {
            within: &desk.within,
            lang: it.lang,
            title: &it.title,
            texts: texts.collect(),
            list: (msg::events_own(), LIST),
        }
    }

    async fn translate(
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
}
