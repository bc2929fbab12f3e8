//! What stands beside a text in any module's editor: the terms that it speaks of, what its translation should not say, and
//! how it was translated before. Everything is looked up for all texts of a page at once.

use crate::glossary::{model, store, views};
use crate::machine::{Machine, offered};
use crate::memory::{self, Pair};
use kernel::{Error, Lang, Result, Scope};
use maud::{Markup, html};
use platform::texts::{Aide, Beside, Holder};
use platform::{Cx, assets};
use std::sync::Arc;

/// Help beside texts, from the tables of this module and the machine that the operator named.
pub struct Help(pub Option<Arc<Machine>>);

#[async_trait::async_trait]
impl Aide for Help {
    async fn beside(&self, cx: &Cx, within: &[Scope], to: Lang, texts: &[Beside<'_>]) -> Result<Vec<Markup>> {
        let terms = store::around(cx, within).await?;
        let waiting: Vec<(Pair, &str)> =
            texts.iter().filter(|it| it.waits).map(|it| (Pair::new(it.source, to), it.text)).collect();
        let mut suggested = memory::suggest(&cx.app.db, &waiting).await?.into_iter();
        let offered = offered::sources(self.0.as_deref(), to, texts).await;
        let mut all = Vec::new();
        for (n, it) in texts.iter().enumerate() {
            let hints = model::hints(&terms, it.source, it.text);
            let warnings = model::warnings(&terms, to, it.there);
            let mut before = if it.waits { suggested.next().unwrap_or_default() } else { Vec::new() };
            // What stands in the field already helps nobody.
            before.retain(|suggestion| suggestion.target != memory::segments::plain(it.there));
            all.push(html! {
                @if n == 0 { script type="module" src=(assets::url("translating.js")) {} }
                @if it.machine && offered.contains(&it.source) { (offered::button(cx, it)) }
                @if !hints.is_empty() || !warnings.is_empty() || !before.is_empty() {
                    div class="aid" {
                        (views::warnings(&cx.locale, to, &warnings))
                        (views::hints(&cx.locale, to, &hints))
                        (memory::views::suggestions(&cx.locale, it.source, to, it.field, &before))
                    }
                }
            });
        }
        Ok(all)
    }

    async fn above(&self, cx: &Cx, _: &Holder, to: Lang, texts: &[Beside<'_>]) -> Result<Markup> {
        let Some(machine) = &self.0 else { return Ok(html! {}) };
        let offered = offered::sources(Some(machine), to, texts).await;
        Ok(offered::above(cx, machine, &offered, texts))
    }

    async fn help(&self, cx: &Cx, holder: &Holder, to: Lang, asked: &str) -> Result<String> {
        let machine = self.0.as_ref().ok_or(Error::NotFound)?;
        offered::help(cx, machine, holder, to, asked).await
    }
}
