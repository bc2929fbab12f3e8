//! Bringing the texts of an offer or request into another language. The source is never written; what a machine or somebody
//! else wrote meanwhile is not overwritten.

use super::model::{KIND, LONG, Listing};
use super::policy::{Desk, TranslateListing};
use super::{store, words};
use crate::translating::{self as bringing, Done, Translated, Work};
use crate::visit::Here;
use directory::api::Rendering;
use kernel::{Actor, Lang, Result};
use platform::{Permit, Tx};

impl Translated for TranslateListing {
    const KIND: &'static str = KIND;
    const FOLDER: &'static str = "work/exchange/listings";
    const MOST: (usize, usize) = (3, LONG);

    fn work<'a>(_: &Here, desk: &'a Desk) -> Work<'a> {
        let it = &desk.entry.listing;
        let texts = it.texts().into_iter().map(|(key, text)| {
            let label = words::text(it.side, &key);
            (key, label, text)
        });
        Work {
            within: &desk.within,
            lang: it.lang,
            title: &it.title,
            texts: texts.collect(),
            list: (words::sides(it.side), "work/exchange/listings"),
        }
    }

    async fn translate(
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
}
