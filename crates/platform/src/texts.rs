//! Texts in several languages, as those who translate them meet them in any module.
//! A module that keeps texts and the one that knows words meet here, and need not know each other.

use crate::cx::Cx;
use kernel::{Lang, Result, Scope, Text};
use maud::Markup;
use uuid::Uuid;

/// A text and its translation, as an editor shows them side by side.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The `id` of the field in which the translation is written.
    pub field: &'a str,
    pub source: Lang,
    pub text: &'a str,
    /// The translation as it is in the field; empty when there is none.
    pub there: &'a str,
    /// Whether the text waits for a translation, or for a newer one.
    pub waits: bool,
}

/// Gives help beside texts; see [`crate::app::Running::aide`].
#[async_trait::async_trait]
pub trait Aide: Send + Sync {
    /// For each text, in the same order, what stands beside its translation into `to`. `within` are the scopes in which
    /// all of them lie; whoever asks has proved that they may read them.
    async fn beside(&self, cx: &Cx, within: &[Scope], to: Lang, texts: &[Beside<'_>]) -> Result<Vec<Markup>>;
}

/// Keeps records that have texts; see [`crate::app::Running::texts`].
#[async_trait::async_trait]
pub trait Texts: Send + Sync {
    /// The kinds of its records, as the change log calls them.
    fn kinds(&self) -> &[&'static str];

    /// The texts of these records as the public sees them now; nothing of those that it does not see.
    async fn published(&self, kind: &str, ids: &[Uuid]) -> Result<Vec<Text>>;
}
