//! The guide reader: the tree of a territory's guide, and one page with its contents and steps.
//! Every section can be linked to by its anchor, in every language.

use super::order::DEEPEST;
use super::{Guide, Section, SectionKind, markdown};
use crate::freshness::public as freshness;
use crate::services::Service;
use crate::visit::Visit;
use crate::{msg, reports};
use axum::extract::Path;
use kernel::{Error, Id, Shown};
use maud::{Markup, html};
use platform::ui::{self, Card, Page, Share};
use platform::{Answer, Keep, page};
use std::sync::Arc;

/// `/guides`: the tree.
pub async fn index(visit: Visit) -> Answer {
    let guides = visit.directory.guides(visit.territory.id).await?;
    let title = visit.t(&msg::guides_title());
    let body = html! {
        h1 { (title) }
        @if guides.is_empty() { p class="soft" { (visit.t(&msg::guides_none())) } }
        (tree(&visit, &guides, None, 0))
    };
    let mut it = visit.page(title.clone(), "/guides", body);
    it.breadcrumbs.push((title, None));
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// The pages below `parent`; deeper than [`DEEPEST`] is not shown, so that a circle in the data ends.
fn tree(visit: &Visit, guides: &[Guide], parent: Option<Id<Guide>>, depth: usize) -> Markup {
    let children: Vec<&Guide> = guides.iter().filter(|guide| guide.parent == parent).collect();
    html! {
        @if !children.is_empty() && depth < DEEPEST {
            ul class="tree" {
                @for guide in children {
                    li { a href=(visit.href(&format!("/guides/{}", guide.slug))) { (visit.text(&guide.title)) } (tree(visit, guides, Some(guide.id), depth + 1)) }
                }
            }
        }
    }
}

/// Guide pages as cards.
pub fn list<'a>(visit: &Visit, guides: impl Iterator<Item = &'a Guide>) -> Markup {
    let guides: Vec<(&Guide, String)> =
        guides.map(|guide| (guide, visit.href(&format!("/guides/{}", guide.slug)))).collect();
    let cards: Vec<Card<'_>> = guides
        .iter()
        .map(|(guide, href)| Card {
            title: visit.text(&guide.title),
            href,
            icon: Some("book"),
            summary: guide.summary.as_ref().map_or_else(|| html! {}, |text| visit.plain(text)),
            ..Card::default()
        })
        .collect();
    ui::cards(true, &cards)
}

/// The page of this territory's guide at this address.
pub async fn find(visit: &Visit, slug: &str) -> kernel::Result<Guide> {
    let guides = visit.directory.guides(visit.territory.id).await?;
    guides.iter().find(|guide| guide.slug == slug).cloned().ok_or(Error::NotFound)
}

/// `/guides/{slug}`.
pub async fn show(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>) -> Answer {
    let guide = match find(&visit, &slug).await {
        Err(Error::NotFound) => return checked(&visit, &slug).await,
        found => found?,
    };
    Ok(page::html(ui::document(&page(&visit, &guide).await?), Keep::UntilChanged))
}

/// What is said in place of a page that is hidden; any other is not found.
async fn checked(visit: &Visit, slug: &str) -> Answer {
    let found = super::store::by_slug(visit.cx.app.db.read(), visit.territory.id, slug).await?;
    let guide = found.filter(|it| visit.directory.is_hidden(it.id.uuid())).ok_or(Error::NotFound)?;
    let name = visit.show(&guide.title).value.clone();
    freshness::being_checked(visit, &format!("/guides/{slug}"), &name, guide.owner).await
}

/// The page of a guide, among the others of its territory.
pub async fn page<'a>(visit: &'a Visit, guide: &Guide) -> kernel::Result<Page<'a>> {
    let guides = visit.directory.guides(visit.territory.id).await?;
    let linked = visit.directory.services(&visit.visible(), &guide.services).await?;
    let owner = visit.directory.organisations(&guide.owner.into_iter().collect::<Vec<_>>()).await?.pop();
    let rest = format!("/guides/{}", guide.slug);
    let name = visit.show(&guide.title).value.clone();
    let below: Vec<&Guide> = guides.iter().filter(|it| it.parent == Some(guide.id)).collect();
    let body = html! {
        article class="stack guide" {
            h1 { (visit.text(&guide.title)) }
            @if let Some(summary) = &guide.summary { p class="lead" { (visit.text(summary)) } }
            (review(visit, guide))
            (content(visit, guide))
            @if !below.is_empty() { section class="stack" { h2 { (visit.t(&msg::guide_more())) } (list(visit, below.into_iter())) } }
            (services_of(visit, &linked))
            @if let Some(owner) = &owner { p class="soft" { (visit.t(&msg::guide_owner(visit.show(&owner.name).value.as_str()))) } }
            (ui::share(visit.locale(), &Share { title: &name, url: &visit.url(&rest), pdf: None }))
            (reports::views::footer(visit, &rest))
        }
    };
    let mut it = visit.page(name.clone(), &rest, body);
    it.description = guide.summary.as_ref().map(|text| visit.show(text).value.clone());
    it.breadcrumbs.push((visit.t(&msg::guides_title()), Some(visit.href("/guides"))));
    let mut above = Vec::new();
    let mut next = guide.parent;
    while let Some(parent) = next.and_then(|id| guides.iter().find(|it| it.id == id)).filter(|_| above.len() < DEEPEST)
    {
        above.push((visit.show(&parent.title).value.clone(), Some(visit.href(&format!("/guides/{}", parent.slug)))));
        next = parent.parent;
    }
    it.breadcrumbs.extend(above.into_iter().rev());
    it.breadcrumbs.push((name, None));
    Ok(it)
}

/// When it was last read again; a warning when that is too long ago.
pub fn review(visit: &Visit, guide: &Guide) -> Markup {
    html! {
        @if visit.directory.lapsed(guide.id.uuid()).is_some() { p { (freshness::mark(visit, guide.id.uuid())) " " (visit.t(&msg::fresh_guide_overdue())) } }
        @else if let Some(day) = guide.reviewed_on {
            (ui::badge(ui::Tone::Plain, Some("check"), &visit.t(&msg::guide_reviewed(visit.locale().date(day)))))
        }
    }
}

/// Contents and sections.
pub fn content(visit: &Visit, guide: &Guide) -> Markup {
    html! {
        @if guide.sections.len() > 2 {
            nav class="toc" aria-label=(visit.t(&msg::guide_contents())) {
                p { strong { (visit.t(&msg::guide_contents())) } }
                ol { @for section in &guide.sections { @if let Some(title) = heading(visit, section) { li { a href={ "#" (section.anchor) } { (title) } } } } }
            }
        }
        @for section in &guide.sections { (sections(visit, section)) }
    }
}

fn sections(visit: &Visit, section: &Section) -> Markup {
    html! {
        section class="stack" id=(section.anchor) {
            @if let Some(title) = heading(visit, section) { h2 { (title) } }
            @if let Some(body) = &section.body {
                @let html = body.map(|_, text| markdown::to_html(text));
                (ui::block(visit.locale(), html.show(visit.lang())))
            }
            @if let Some(steps) = &section.steps {
                @let shown = steps.show(visit.lang());
                @let marked: Vec<Markup> = shown.value.iter().map(|step| ui::plain(visit.locale(), Shown { value: step.as_str(), lang: shown.lang, standing: shown.standing })).collect();
                (ui::mark(visit.locale(), shown))
                (ui::steps(&marked))
            }
        }
    }
}

/// A section's own title, else the usual one of its kind.
pub fn heading(visit: &Visit, section: &Section) -> Option<Markup> {
    if let Some(title) = &section.title {
        return Some(visit.plain(title));
    }
    let usual = match section.kind {
        SectionKind::What => msg::guide_section_what(),
        SectionKind::Who => msg::guide_section_who(),
        SectionKind::How => msg::guide_section_how(),
        SectionKind::Bring => msg::guide_section_bring(),
        SectionKind::Next => msg::guide_section_next(),
        SectionKind::Text => return None,
    };
    Some(html! { (visit.t(&usual)) })
}

fn services_of(visit: &Visit, services: &[Arc<Service>]) -> Markup {
    let hrefs: Vec<String> = services
        .iter()
        .map(|it| {
            let home =
                visit.shelf.territory(it.territory).map_or(visit.territory.slug.as_str(), |home| home.slug.as_str());
            format!("/{}/{home}/services/{}", visit.lang(), it.slug)
        })
        .collect();
    let cards: Vec<Card<'_>> = services
        .iter()
        .zip(&hrefs)
        .map(|(it, href)| Card { title: visit.text(&it.name), href, ..Card::default() })
        .collect();
    html! {
        @if !cards.is_empty() { section class="stack" { h2 { (visit.t(&msg::guide_services())) } (ui::cards(true, &cards)) } }
    }
}
