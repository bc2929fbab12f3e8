//! The page of an organisation: who it is, how to reach it, what it offers.
//! Its services are those that the public may see.

use super::{Organisation, store};
use crate::freshness::public::mark;
use crate::msg;
use crate::pictures;
use crate::services::{card, store as services, views::contacts, views::dialled};
use crate::visit::Visit;
use axum::extract::Path;
use kernel::{Error, Result};
use maud::html;
use platform::ui::{self, Card, Page, Share};
use platform::{Answer, Keep, page};

/// `/organisations/{slug}`.
pub async fn show(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>) -> Answer {
    let db = visit.cx.app.db.read();
    let organisation: Organisation =
        store::by_slug(db, &slug).await?.filter(|it| !it.archived).ok_or(Error::NotFound)?;
    let it = page_of(&visit, &organisation).await?;
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}

/// The page of an organisation, or of a draft of it.
pub async fn page_of<'a>(visit: &'a Visit, organisation: &Organisation) -> Result<Page<'a>> {
    let db = visit.cx.app.db.read();
    let services = services::of_organisation(db, &visit.visible(), organisation.id).await?;
    let hrefs: Vec<(String, String)> = services
        .iter()
        .map(|service| {
            let home =
                visit.shelf.territory(service.territory).map_or(visit.territory.slug.clone(), |it| it.slug.clone());
            let summary =
                service.description.as_ref().map(|text| card::shorten(visit.show(text).value, 160)).unwrap_or_default();
            (format!("/{}/{home}/services/{}", visit.lang(), service.slug), summary)
        })
        .collect();
    let cards: Vec<Card<'_>> = services
        .iter()
        .zip(&hrefs)
        .map(|(service, (href, summary))| Card {
            title: visit.text(&service.name),
            href,
            badges: mark(visit, service.id.uuid()),
            summary: html! { (summary) },
            ..Card::default()
        })
        .collect();
    let rest = format!("/organisations/{}", organisation.slug);
    let name = visit.show(&organisation.name).value.clone();
    let body = html! {
        article class="stack" {
            @if let Some(sign) = organisation.pictures.first() { (pictures::one(visit, sign, "8rem", "emblem")) }
            h1 { (visit.text(&organisation.name)) }
            @if let Some(description) = &organisation.description { (visit.paragraphs(description)) }
            ul class="calls cluster" {
                @for phone in &organisation.phones {
                    li { a class="btn btn-primary" href={ "tel:" (dialled(&phone.number)) } { (ui::icon("phone")) bdi { (phone.number) } } }
                }
                @if let Some(website) = &organisation.website { li { a class="btn btn-quiet" href=(website) rel="noopener" { (ui::icon("external")) (visit.t(&msg::website())) } } }
                @if let Some(email) = &organisation.email { li { a class="btn btn-quiet" href={ "mailto:" (email) } { bdi { (email) } } } }
            }
            @if !organisation.contacts.is_empty() {
                section class="stack" { h2 { (visit.t(&msg::service_contacts())) } (contacts(visit, &organisation.contacts)) }
            }
            section class="stack" aria-labelledby="services" {
                h2 id="services" { (visit.t(&msg::organisation_services())) }
                @if cards.is_empty() { p class="soft" { (visit.t(&msg::organisation_none())) } }
                @else { (ui::cards(true, &cards)) }
            }
            (ui::share(visit.locale(), &Share { title: &name, url: &visit.url(&rest), pdf: None }))
        }
    };
    let mut it = visit.page(name.clone(), &rest, body);
    it.breadcrumbs.push((name, None));
    Ok(it)
}
