//! The tree of those who took a practice up: lists within lists, which every browser and screen reader can walk.
//! Who took from whom is said in words too, for those who do not see how lists lie in each other.

use super::model::{Branch, tree};
use super::store;
use crate::institutions::Institution;
use crate::msg;
use crate::practices::model::Practice;
use crate::practices::views::{Around, paragraphs};
use crate::practices::words;
use crate::visit::Here;
use kernel::Result;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// The tree of a practice, with the way to add to it.
///
/// # Errors
/// When the database fails.
pub(crate) async fn descendants(here: &Here, practice: &Practice) -> Result<Markup> {
    let all = store::confirmed(here.cx.app.db.read(), practice.id.uuid()).await?;
    let ids: Vec<Uuid> =
        all.iter().map(|it| it.organisation).chain(std::iter::once(practice.organisation.uuid())).collect();
    let known = crate::institutions::named(&here.cx.app, &ids).await?;
    let branches = tree(&all);
    Ok(html! {
        section class="stack" aria-labelledby="transfers" {
            h2 id="transfers" { (here.t(&msg::transfers_title())) }
            @if branches.is_empty() { p { (here.t(&msg::transfers_none())) } }
            @else {
                p class="soft" { (here.t(&msg::transfers_count(all.len()))) }
                (level(here, &known, &branches, practice.organisation.uuid()))
            }
            p { a class="btn" href=(here.href(&format!("work/exchange/practices/{}/transfers/new", practice.id))) { (here.t(&msg::transfer_tell())) } }
        }
    })
}

fn level(here: &Here, known: &HashMap<Uuid, Institution>, branches: &[Branch], from: Uuid) -> Markup {
    let around = Around { locale: here.locale(), shelf: &here.shelf, institutions: known };
    let from = known.get(&from).map(|it| it.called(here.locale())).unwrap_or_default();
    html! {
        ul class="descendants" {
            @for Branch { transfer: it, below } in branches {
                li {
                    p {
                        strong { (around.institution(it.organisation)) }
                        @if let Some(country) = known.get(&it.organisation).and_then(|it| it.country(&here.shelf)) { " · " bdi { (country.name.show(here.cx.lang()).value) } }
                        " · " (here.t(&msg::transfer_from(here.locale().date(it.told.since), from.clone())))
                    }
                    @if let Some(standing) = it.told.standing { p { (words::standing_badge(here.locale(), standing)) } }
                    (paragraphs(here.locale(), &it.told.changed))
                    @if let Some(outcome) = &it.told.outcome { (paragraphs(here.locale(), outcome)) }
                    @if !below.is_empty() { (level(here, known, below, it.organisation)) }
                }
            }
        }
    }
}
