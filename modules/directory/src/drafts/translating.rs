//! Bringing a record's texts into another language, and showing what changed since they were.
//! Only the language asked for is written, never the one in which a text was written first.

use super::policy::{Desk, TranslateDraft};
use super::saving::begun;
use super::texts;
use super::versions::{self, Seen};
use super::{Draft, Editable, State, short, store, writers};
use kernel::{Actor, Error, Lang, Origin, Progress, Result, Text, Version};
use platform::audit::{self, Entry};
use platform::{Permit, Tx};
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::collections::BTreeMap;

/// What somebody wrote for one text.
#[derive(Debug, Clone, Default)]
pub struct Rendering {
    pub key: String,
    pub value: String,
    /// [`seen`] of what they started from.
    pub seen: String,
    /// They say that it is right as it stands.
    pub right: bool,
    /// A machine made it.
    pub machine: bool,
}

/// What became of a set of renderings.
#[derive(Debug, Default)]
pub struct Translated {
    /// How many texts were written.
    pub written: usize,
    /// Keys of texts that somebody else has translated or that are gone since: nothing of these was written.
    pub conflicts: Vec<String>,
}

/// Tells what a translator started from: the text to translate and the translation that was there.
pub fn seen(text: &Text, lang: Lang) -> String {
    let source = text.said();
    let there = text.version(lang).map(|version| (version.value.as_str(), version.of));
    short(format!("{}\u{1f}{source}\u{1f}{there:?}", text.revision()).as_bytes())
}

/// Writes translations into the draft. Those that cannot be written are named; the others are.
pub async fn translate<T: Editable>(
    tx: &Tx,
    actor: &Actor,
    permit: &Permit<TranslateDraft<T>>,
    lang: Lang,
    renderings: &[Rendering],
) -> Result<Translated> {
    let desk = permit.object();
    let present = desk.present().ok_or(Error::NotFound)?;
    let mut record = present.clone();
    let mut done = Translated::default();
    for it in renderings {
        match render(&mut record, lang, it) {
            Some(true) => done.written += 1,
            Some(false) => {}
            None => done.conflicts.push(it.key.clone()),
        }
    }
    if done.written > 0 {
        keep(tx, actor, desk, record, lang, done.written).await?;
    }
    Ok(done)
}

async fn keep<T: Editable>(tx: &Tx, actor: &Actor, desk: &Desk<T>, record: T, lang: Lang, count: usize) -> Result<()> {
    let before = begun(tx, actor, desk).await?;
    // What waits for its day must be read again before it is published.
    let state = if before.state == State::Scheduled { State::Draft } else { before.state };
    let author = before.author.or(actor.account());
    store::put(tx, desk, Draft { record, state, author, publish_at: None, ..before }).await?;
    writers::note(tx, actor, desk.id()).await?;
    let entry = Entry::new(T::ACTS.translated, T::KIND, desk.id());
    audit::write(tx, actor, entry.with(json!({ "language": lang, "texts": count }))).await
}

/// Whether something was written; none when it must not be.
fn render<T: Editable>(record: &mut T, lang: Lang, it: &Rendering) -> Option<bool> {
    let mut done = None;
    record.change(&it.key, &mut |text| done = rendered(text, lang, it));
    done
}

/// Brings a translation into a text. Whether something was written; none when it must not be: the text is in this very
/// language, or it or its translation was changed since it was seen.
pub fn rendered(text: &mut Text, lang: Lang, it: &Rendering) -> Option<bool> {
    if text.source() == lang {
        return None;
    }
    let typed = it.value.trim();
    let there = text.version(lang).map(|version| version.value.trim()).unwrap_or_default();
    let own = text.version(lang).filter(|version| !version.value.trim().is_empty());
    if it.machine && own.is_some_and(|own| own.origin == Origin::Human) {
        // What a person wrote never gives way to a machine.
        return Some(false);
    }
    let waits = matches!(text.progress(lang), Progress::Stale | Progress::Machine);
    let confirmed = it.right && own.is_some() && waits;
    if typed == there && !confirmed {
        return Some(false);
    }
    if seen(text, lang) != it.seen {
        return None;
    }
    if typed.is_empty() {
        *text = without(text, lang);
    } else {
        let of = text.revision();
        let origin = if it.machine { Origin::Machine } else { Origin::Human };
        text.set(lang, Version { value: typed.to_owned(), origin, of, reviewer: None });
    }
    Some(true)
}

/// The same text without one of its translations.
fn without(text: &Text, lang: Lang) -> Text {
    let mut bare = Text::new(text.source(), text.said()).at_revision(text.revision());
    for (other, version) in text.versions().filter(|(other, _)| *other != lang) {
        bare.set(other, version.clone());
    }
    bare
}

/// What the source of each text was when it was last translated into a language, where it has changed since.
pub async fn before<T: Editable>(
    db: &impl ConnectionTrait,
    seen: &Seen<'_, T>,
    record: &T,
    lang: Lang,
) -> Result<BTreeMap<String, String>> {
    let mut stale = record.texts();
    stale.retain(|(_, text)| text.progress(lang) == Progress::Stale);
    let mut found = BTreeMap::new();
    if stale.is_empty() {
        return Ok(found);
    }
    // Newest first: the newest version at or before the revision translated is what the translator read.
    for version in versions::of(db, seen).await? {
        let then = version.record::<T>()?;
        for (key, text) in &stale {
            let of = text.version(lang).map_or(0, |version| version.of);
            let known = texts::find(&then, key).filter(|known| known.revision() <= of && !found.contains_key(key));
            if let Some(source) = known.as_deref().and_then(|known| known.version(known.source())) {
                found.insert(key.clone(), source.value.clone());
            }
        }
    }
    Ok(found)
}
