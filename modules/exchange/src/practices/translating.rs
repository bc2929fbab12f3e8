//! Bringing the texts of a practice into another language, on screen or from a file.
//! The source is never written. What the public reads gets a translation at once where it reads that very text.

use super::model::{KIND, LONG, Practice};
use super::policy::{Desk, TranslatePractice};
use super::{store, words};
use crate::msg;
use crate::translating::{self as bringing, Done, Translated, Work};
use crate::visit::Here;
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

impl Translated for TranslatePractice {
    const KIND: &'static str = KIND;
    const FOLDER: &'static str = "work/exchange/practices";
    const MOST: (usize, usize) = (40, LONG);

    fn work<'a>(_: &Here, desk: &'a Desk) -> Work<'a> {
        let it = &desk.entry.practice;
        let texts = it.texts().into_iter().map(|(key, text)| {
            let label = words::text(&key);
            (key, label, text)
        });
        Work {
            within: &desk.within,
            lang: it.lang,
            title: &it.title,
            texts: texts.collect(),
            list: (msg::practices_title(), "exchange/practices"),
        }
    }

    async fn translate(
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
}
