//! What stands beside a text in any module's editor: the terms that it speaks of, and what its translation should not say.
//! Words are looked up for all texts of a page at once.

use crate::glossary::{model, store, views};
use kernel::{Lang, Result, Scope};
use maud::{Markup, html};
use platform::Cx;
use platform::texts::{Aide, Beside};

/// Help beside texts, from the tables of this module.
pub struct Help;

#[async_trait::async_trait]
impl Aide for Help {
    async fn beside(&self, cx: &Cx, within: &[Scope], to: Lang, texts: &[Beside<'_>]) -> Result<Vec<Markup>> {
        let terms = store::around(cx, within).await?;
        let one = |it: &Beside<'_>| {
            let hints = model::hints(&terms, it.source, it.text);
            let warnings = model::warnings(&terms, to, it.there);
            html! {
                @if !hints.is_empty() || !warnings.is_empty() {
                    div class="aid" { (views::warnings(&cx.locale, to, &warnings)) (views::hints(&cx.locale, to, &hints)) }
                }
            }
        };
        Ok(texts.iter().map(one).collect())
    }
}
