//! The pages of a territory's guide as a tree, with how each stands and the buttons that move it.
//! The buttons work without scripts and keep the focus; with scripts pages can be dragged too.

use crate::drafts::Draft;
use crate::drafts::lists::standings;
use crate::guides::arranging::{Guidebook, ReadGuides};
use crate::guides::{Guide, order::Tree};
use crate::msg;
use crate::work::desk::Work;
use crate::work::labels;
use axum::extract::Query;
use http::StatusCode;
use kernel::{Error, Id, Result, Right, Scope, Territory};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Select, Tone};
use platform::{Answer, Look};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    territory: String,
    /// What became of a move, of which page, by which button.
    said: String,
    page: String,
    step: String,
}

/// The territories with a directory in which somebody holds a right, by name.
pub fn places(work: &Work, right: Right) -> Vec<&Territory> {
    let holds = |it: &&Territory| {
        let around: Vec<Scope> = work.shelf.around(it.id).iter().map(|it| Scope::Territory(it.id)).collect();
        work.cx.actor.may(right, &around)
    };
    let mut found: Vec<&Territory> = work.shelf.all_published().filter(holds).collect();
    found.sort_by(|a, b| work.locale().compare(&work.name(&a.name), &work.name(&b.name)));
    found
}

/// The pages of a territory's guide, for those who may read them.
pub async fn book(work: &Work, territory: Id<Territory>) -> Result<Book> {
    let look = work.cx.look::<ReadGuides>((territory, work.shelf.clone())).await?;
    let tree = look.object().tree();
    let mut pages: HashMap<Id<Guide>, Guide> =
        look.object().published.iter().map(|guide| (guide.id, guide.clone())).collect();
    for Draft { record, .. } in &look.object().drafts {
        pages.insert(record.id, record.clone());
    }
    Ok(Book { look, tree, pages })
}

/// A guide on the desk: each page as it is being written, else as it is published.
pub struct Book {
    look: Look<ReadGuides>,
    tree: Tree,
    pages: HashMap<Id<Guide>, Guide>,
}

impl Book {
    pub fn tree(&self) -> Tree {
        self.tree.clone()
    }

    fn guidebook(&self) -> &Guidebook {
        self.look.object()
    }

    /// Visits every page with how deep it stands, in the order of the tree.
    pub fn each(&self, mut visit: impl FnMut(&Guide, usize)) {
        let mut next: Vec<Id<Guide>> = self.tree.below(None).iter().rev().copied().collect();
        while let Some(id) = next.pop() {
            if let Some(guide) = self.pages.get(&id) {
                visit(guide, self.tree.depth(id));
            }
            next.extend(self.tree.below(Some(id)).iter().rev());
        }
    }
}

/// `/work/guides?territory=`.
pub async fn index(work: Work, Query(asked): Query<Asked>) -> Answer {
    let territories = places(&work, Right::ReadDrafts);
    let chosen = territories.iter().find(|it| it.slug == asked.territory).copied();
    let chosen = if asked.territory.is_empty() { territories.first().copied() } else { chosen };
    let title = work.t(&msg::guide_list());
    let Some(chosen) = chosen else {
        if !asked.territory.is_empty() {
            return Err(Error::NotFound.into());
        }
        let body = ui::empty(
            "book",
            &work.t(&msg::guide_no_pages()),
            html! { p { (work.t(&msg::guide_no_pages_lead())) } },
            html! {},
        );
        return Ok(work.page(&title, "guides", &[], body));
    };
    let book = book(&work, chosen.id).await?;
    let around: Vec<Scope> = work.shelf.around(chosen.id).iter().map(|it| Scope::Territory(it.id)).collect();
    let may = |right| work.cx.actor.may(right, &around);
    let new = work.href(&format!("guides/new?territory={}", chosen.slug));
    let arranges = may(Right::Publish);
    let body = html! {
        @if territories.len() > 1 { (choose(&work, &territories, chosen)) }
        @else { p { strong { (work.plain(&chosen.name)) } } }
        @if may(Right::Write) { p { a class="btn btn-primary" href=(new) { (work.t(&msg::guide_new())) } } }
        (told(&work, &book, &asked))
        @if book.pages.is_empty() {
            (ui::empty("book", &work.t(&msg::guide_no_pages()), html! { p { (work.t(&msg::guide_no_pages_lead())) } }, html! {}))
        } @else {
            @if arranges { p class="soft" { (work.t(&msg::guide_order_lead())) } }
            div data-tree[arranges] {
                (level(&work, &book, None, &asked, arranges))
            }
        }
    };
    Ok(work.scripted(StatusCode::OK, &title, "guides", &[], body, &["tree"]))
}

fn choose(work: &Work, territories: &[&Territory], chosen: &Territory) -> Markup {
    let names: Vec<(&str, String)> = territories.iter().map(|it| (it.slug.as_str(), work.name(&it.name))).collect();
    let options: Vec<(&str, &str, bool)> =
        names.iter().map(|(slug, name)| (*slug, name.as_str(), *slug == chosen.slug)).collect();
    let label = work.t(&msg::new_territory());
    html! {
        form class="list-filters" method="get" action=(work.href("guides")) {
            (ui::select(work.locale(), Select { name: "territory", label: &label, required: true, options: &options, ..Select::default() }))
            div { button class="btn" type="submit" { (work.t(&msg::list_show())) } }
        }
    }
}

/// What became of the last move.
fn told(work: &Work, book: &Book, asked: &Asked) -> Markup {
    let page = asked.page.parse::<Id<Guide>>().ok().and_then(|id| book.pages.get(&id));
    let Some(page) = page else { return html! { p role="status" data-told {} } };
    let name = work.name(&page.title);
    let (tone, said) = match asked.said.as_str() {
        "moved" => {
            let parent = book.tree.parent(page.id);
            let sisters = book.tree.below(parent);
            let at = sisters.iter().position(|id| *id == page.id).map_or(1, |at| at + 1);
            let above = parent.and_then(|id| book.pages.get(&id)).map(|it| work.name(&it.title));
            let said = match above {
                Some(above) => msg::guide_said_below(above, at, name, sisters.len()),
                None => msg::guide_said_top(at, name, sisters.len()),
            };
            (Tone::Ok, said)
        }
        "circle" => (Tone::Warn, msg::guide_said_circle(name)),
        "deep" => (Tone::Warn, msg::guide_said_deep(crate::guides::order::DEEPEST, name)),
        "nowhere" => (Tone::Warn, msg::guide_said_nowhere(name)),
        _ => return html! { p role="status" data-told {} },
    };
    html! { div data-told { (ui::notice(tone, true, html! { p { (work.t(&said)) } })) } }
}

fn level(work: &Work, book: &Book, parent: Option<Id<Guide>>, asked: &Asked, arranges: bool) -> Markup {
    let pages = book.tree.below(parent);
    html! {
        @if !pages.is_empty() {
            ol class="guide-tree" data-parent=(parent.map(|id| id.to_string()).unwrap_or_default()) {
                @for (n, id) in pages.iter().enumerate() {
                    @if let Some(guide) = book.pages.get(id) {
                        li id={ "page-" (id) } data-page=(id) {
                            (line(work, book, guide, asked, arranges, (n, pages.len(), parent.is_some())))
                            (level(work, book, Some(*id), asked, arranges))
                        }
                    }
                }
            }
        }
    }
}

/// One page: its name, how it stands, and the buttons that have somewhere to move it.
fn line(
    work: &Work,
    book: &Book,
    guide: &Guide,
    asked: &Asked,
    arranges: bool,
    (n, of, inside): (usize, usize, bool),
) -> Markup {
    let at = |rest: &str| work.href(&format!("guides/{}{rest}", guide.id));
    let published = book.guidebook().published.iter().find(|it| it.id == guide.id);
    let state = book.guidebook().drafts.iter().find(|it| it.record.id == guide.id).map(|it| it.state);
    let name = work.name(&guide.title);
    let steps: [(&str, bool, Message); 4] = [
        ("up", n > 0, msg::guide_step_up()),
        ("down", n + 1 < of, msg::guide_step_down()),
        ("in", n > 0, msg::guide_step_in()),
        ("out", inside, msg::guide_step_out()),
    ];
    let here = asked.page == guide.id.to_string();
    // The button that was pressed keeps the focus; where it is gone, the first one that is left has it.
    let left = steps.iter().filter(|(_, has, _)| *has).map(|(step, _, _)| *step);
    let focus =
        if left.clone().any(|step| step == asked.step) { Some(asked.step.as_str()) } else { left.clone().next() };
    html! {
        div class="guide-line" {
            a href=(at("")) { (work.plain(&guide.title)) }
            span class="cluster" {
                @if let Some(state) = state { (labels::state_badge(work, state)) }
                @match published {
                    Some(it) if !it.archived => (ui::badge(Tone::Ok, None, &work.t(&msg::state_published()))),
                    Some(_) => (ui::badge(Tone::Plain, None, &work.t(&msg::state_archived()))),
                    None => (ui::badge(Tone::Plain, None, &work.t(&msg::state_new()))),
                }
                @if work.directory.lapsed(guide.id.uuid()).is_some() { (ui::badge(Tone::Warn, None, &work.t(&msg::state_overdue()))) }
            }
            (labels::languages(work, &|lang| at(&format!("/translations/{lang}")), &standings(&work.shelf, Some(guide.territory), guide)))
            @if arranges {
                form class="cluster guide-steps" method="post" action=(at("/position")) {
                    @for (step, has, label) in &steps {
                        @if *has {
                            button class="btn btn-small" type="submit" name="step" value=(step) autofocus[here && focus == Some(*step)]
                                aria-label=(work.t(&msg::guide_step_of(name.clone(), work.t(label)))) { (work.t(label)) }
                        }
                    }
                }
            }
        }
    }
}
