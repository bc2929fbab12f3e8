//! Bringing what a person wrote in a bulletin into another language, on screen or from a file. The source is never written;
//! what is published gets a translation at once where it reads that very text.

use super::desk::LIST;
use super::frozen::Frozen;
use super::model::{Bulletin, KIND, LONG, Topic};
use super::policy::{Desk, TranslateBulletin};
use super::{store, words};
use crate::msg;
use crate::translating::{self as bringing, Done, Translated, Work};
use crate::visit::Here;
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use messages::Message;
use platform::{Permit, Tx};

/// What a text of a bulletin is called.
pub fn label(here: &platform::Locale, key: &str) -> Message {
    match key {
        "title" => msg::bulletin_name(),
        "introduction" => msg::bulletin_introduction(),
        _ => {
            let topic = key.strip_prefix("note-").and_then(Topic::parse);
            msg::bulletin_note(topic.map(|it| here.t(&words::topic(it))).unwrap_or_default())
        }
    }
}

impl Translated for TranslateBulletin {
    const KIND: &'static str = KIND;
    const FOLDER: &'static str = LIST;
    const MOST: (usize, usize) = (12, LONG);

    fn work<'a>(here: &Here, desk: &'a Desk) -> Work<'a> {
        let it = &desk.entry.bulletin;
        let texts = it.texts().into_iter().map(|(key, text)| {
            let label = label(here.locale(), &key);
            (key, label, text)
        });
        Work {
            within: &desk.within,
            lang: it.lang,
            title: &it.title,
            texts: texts.collect(),
            list: (msg::bulletins_own(), LIST),
        }
    }

    async fn translate(
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
}
