//! What the side-by-side editor shows of the machine: a button beside a text and above them all, and what became of it.
//! Without a machine, or without this pair of languages, nothing is shown.

use super::drafting;
use super::service::Machine;
use super::views;
use super::working;
use kernel::{Lang, Result};
use maud::{Markup, html};
use platform::Cx;
use platform::texts::{Beside, HELP, Holder};
use platform::ui;
use std::collections::BTreeSet;

use crate::msg;

/// Asks for all that is missing.
const ALL: &str = "*";
/// As many are drafted while somebody waits; more are a run.
const AT_ONCE: usize = 6;

/// The source languages of these texts that the machine brings into `to`.
pub async fn sources(machine: Option<&Machine>, to: Lang, texts: &[Beside<'_>]) -> BTreeSet<Lang> {
    let mut offered = BTreeSet::new();
    let Some(machine) = machine else { return offered };
    let sources: BTreeSet<Lang> = texts.iter().filter(|it| it.machine).map(|it| it.source).collect();
    for source in sources {
        if machine.offers(source, to).await {
            offered.insert(source);
        }
    }
    offered
}

/// The button of one text.
pub fn button(cx: &Cx, it: &Beside<'_>) -> Markup {
    html! {
        p { button class="btn btn-small" type="submit" name=(HELP) value=(it.key) {
            (ui::icon("language")) (cx.locale.t(&msg::machine_draft()))
        } }
    }
}

/// What stands above all texts.
pub fn above(cx: &Cx, machine: &Machine, offered: &BTreeSet<Lang>, texts: &[Beside<'_>]) -> Markup {
    let missing = texts.iter().filter(|it| it.machine && it.there.is_empty() && offered.contains(&it.source)).count();
    let said = cx.uri.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let said = url::form_urlencoded::parse(said.as_bytes()).find(|(name, _)| name == HELP).map(|(_, said)| said);
    html! {
        @if let Some(said) = said { (views::said(&cx.locale, cx.lang(), &said)) }
        @if !offered.is_empty() {
            div class="aid" {
                p class="aid-title" { (ui::icon("language")) (cx.locale.t(&msg::machine_title())) }
                p { (cx.locale.t(&msg::machine_marked())) " " (views::who(&cx.locale, machine)) }
                @if missing > 0 {
                    p { button class="btn" type="submit" name=(HELP) value=(ALL) { (cx.locale.t(&msg::machine_draft_all(missing))) } }
                }
            }
        }
    }
}

/// Does what a button asked for. Answers with what [`above`] says next.
pub async fn help(cx: &Cx, machine: &Machine, holder: &Holder, to: Lang, asked: &str) -> Result<String> {
    let only = Some(asked).filter(|asked| *asked != ALL);
    if only.is_none() && waiting(cx, holder, to).await? > AT_ONCE {
        working::begin(cx, to, std::slice::from_ref(holder)).await?;
        return Ok("run".to_owned());
    }
    Ok(match drafting::draft(cx, machine, holder, to, only).await? {
        Some(Ok(done)) if done.written == 0 && done.left > 0 => "left".to_owned(),
        Some(Ok(done)) => format!("done-{}-{}", done.written, done.left),
        Some(Err(trouble)) => trouble.as_str().to_owned(),
        None => return Err(kernel::Error::NotFound),
    })
}

/// Texts of a record that are missing in a language.
async fn waiting(cx: &Cx, holder: &Holder, to: Lang) -> Result<usize> {
    for keeper in cx.app.texts().iter().filter(|it| it.kinds().contains(&holder.kind.as_str())) {
        if let Some(sheet) = keeper.sheet(cx, holder, to).await? {
            let missing = sheet.lines.iter().filter(|line| line.text.progress(to) == kernel::Progress::Missing);
            return Ok(missing.count());
        }
    }
    Ok(0)
}
