//! Texts in several languages, as those who translate them meet them in any module.
//! A module that keeps texts and the one that knows words meet here, and need not know each other.

use crate::cx::Cx;
use crate::ui;
use kernel::{Id, Lang, Progress, Result, Scope, Territory, Text};
use maud::{Markup, html};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text and its translation, as an editor shows them side by side.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// Names the text in its record.
    pub key: &'a str,
    /// The `id` of the field in which the translation is written.
    pub field: &'a str,
    pub source: Lang,
    pub text: &'a str,
    /// The translation as it is in the field; empty when there is none.
    pub there: &'a str,
    /// Whether the text waits for a translation, or for a newer one.
    pub waits: bool,
    /// Whether a machine may write its translation: whoever asks may translate it, it may leave the house, and no person
    /// has translated it.
    pub machine: bool,
}

/// Gives help beside texts; see [`crate::Running::aide`].
#[async_trait::async_trait]
pub trait Aide: Send + Sync {
    /// For each text, in the same order, what stands beside its translation into `to`. `within` are the scopes in which
    /// all of them lie; whoever asks has proved that they may read them.
    async fn beside(&self, cx: &Cx, within: &[Scope], to: Lang, texts: &[Beside<'_>]) -> Result<Vec<Markup>>;

    /// What stands above all of them, in the form by which they are saved: help for the whole record. Buttons in it and
    /// beside a text are called [`HELP`]; what they say is handed to [`Aide::help`].
    async fn above(&self, cx: &Cx, holder: &Holder, to: Lang, texts: &[Beside<'_>]) -> Result<Markup>;

    /// Does what a button called [`HELP`] asked for, after what was typed has been saved. Answers with a word or two for
    /// the address that follows (`?help=…`), from which [`Aide::above`] says what became of it.
    async fn help(&self, cx: &Cx, holder: &Holder, to: Lang, asked: &str) -> Result<String>;
}

/// The name of the buttons that ask an [`Aide`] for help.
pub const HELP: &str = "help";

/// Texts with the keys that name them, as one page shows them.
pub type Keyed<'a> = [(&'a str, &'a Text)];

/// What the module that knows words has to say above all texts and beside each; nothing where the instance has none.
/// `typed` is what was typed and not kept; `machine` whether one may write the text of a key that nobody has translated.
///
/// # Errors
/// Those of the module.
pub async fn aids<'a>(
    cx: &Cx,
    (holder, within): (&Holder, &[Scope]),
    to: Lang,
    all: &Keyed<'a>,
    typed: impl Fn(&str) -> Option<&'a str>,
    machine: impl Fn(&str) -> bool,
) -> Result<(Markup, Vec<Markup>)> {
    let Some(aide) = cx.app.aide() else { return Ok((html! {}, Vec::new())) };
    let fields: Vec<String> = (0..all.len()).map(ui::side_field).collect();
    let there = |text: &'a Text| text.version(to).map_or("", |version| version.value.as_str());
    let beside = all.iter().zip(&fields).map(|((key, text), field)| Beside {
        key,
        field,
        source: text.source(),
        text: text.said(),
        there: typed(key).unwrap_or_else(|| there(text)),
        waits: text.progress(to) < Progress::Current,
        // What a person wrote is not for a machine to write anew.
        machine: matches!(text.progress(to), Progress::Missing | Progress::Machine) && machine(key),
    });
    let texts: Vec<Beside<'_>> = beside.collect();
    let above = aide.above(cx, holder, to, &texts).await?;
    Ok((above, aide.beside(cx, within, to, &texts).await?))
}

/// A record that has texts: the noun in the singular, as the change log calls it, and its identifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Holder {
    pub kind: String,
    pub id: Uuid,
}

/// A text of a record, with what is needed to write it again.
#[derive(Debug, Clone)]
pub struct Line {
    /// Names the text in its record.
    pub key: String,
    pub label: String,
    pub text: Text,
    /// Tells the text and its translation as they are now: handed back with a translation.
    pub seen: String,
    /// It stays in this house: nothing of it is sent to a service that translates.
    pub withheld: bool,
}

/// The texts of a record as they are being written.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub name: String,
    /// The scopes in which it lies.
    pub within: Vec<Scope>,
    pub lines: Vec<Line>,
}

/// A translation that somebody wants written.
#[derive(Debug, Clone)]
pub struct Rendering {
    pub key: String,
    pub value: String,
    pub seen: String,
    /// They say that it is right as it stands.
    pub right: bool,
    /// A machine made it: it is marked so until a person approves it, and never takes the place of what a person wrote.
    pub machine: bool,
}

/// What became of renderings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    pub written: usize,
    /// Somebody has changed these texts since they were seen: nothing of them was written.
    pub conflicts: usize,
}

/// Keeps records that have texts; see [`crate::Running::texts`].
#[async_trait::async_trait]
pub trait Texts: Send + Sync {
    /// The kinds of its records, as the change log calls them.
    fn kinds(&self) -> &[&'static str];

    /// The texts of these records as the public sees them now; nothing of those that it does not see.
    async fn published(&self, kind: &str, ids: &[Uuid]) -> Result<Vec<Text>>;

    /// Records in a territory that are not up to date in a language, where whoever asks may translate; at most `most`.
    async fn behind(&self, cx: &Cx, territory: Id<Territory>, to: Lang, most: usize) -> Result<Vec<Holder>>;

    /// The texts of a record for whoever may translate it; none to anybody else, as if there were no such record.
    async fn sheet(&self, cx: &Cx, holder: &Holder, to: Lang) -> Result<Option<Sheet>>;

    /// Writes translations into the record's draft; none as above.
    async fn translate(&self, cx: &Cx, holder: &Holder, to: Lang, all: &[Rendering]) -> Result<Option<Written>>;
}
