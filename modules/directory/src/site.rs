//! Pages of the site as a whole: what machines read to find the others, the offline page, the open data page.
//! Every public page is in the site map, in every language.

use crate::directory::Directory;
use crate::visit::Visit;
use crate::{msg, services};
use axum::extract::{Path, State};
use axum::response::Response;
use kernel::{Error, Lang};
use maud::html;
use platform::ui::{self, Column, Page};
use platform::{Answer, Cx, Keep, page};
use quick_xml::Writer;
use quick_xml::events::{BytesText, Event};
use std::sync::Arc;

/// Addresses in a site map at most (sitemaps.org).
const MOST: usize = 50_000;

/// `/{lang}/offline`: what the service worker shows when there is no network.
pub async fn offline(cx: Cx, Path(lang): Path<String>) -> Answer {
    if cx.lang().as_str() != lang {
        return Err(Error::NotFound.into());
    }
    Ok(page::html(ui::offline(&cx.locale), Keep::UntilChanged))
}

/// `/{lang}/manifest.webmanifest`: makes the site installable.
pub async fn manifest(cx: Cx) -> Response {
    let manifest = ui::manifest(&cx.locale);
    page::kept("application/manifest+json", manifest.to_string(), Keep::UntilChanged)
}

/// `/robots.txt`.
pub async fn robots(cx: Cx) -> Response {
    let text = format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", cx.app.settings.public());
    page::kept("text/plain; charset=utf-8", text, Keep::UntilChanged)
}

/// `/sitemap.xml`: homes, guides and services of every territory and the pages of other modules, each with its other
/// languages.
pub async fn sitemap(State(directory): State<Arc<Directory>>, cx: Cx) -> Answer {
    let shelf = directory.shelf();
    let mut pages: Vec<String> = Vec::new();
    for territory in shelf.all_published() {
        let visit = Visit::to(cx.clone(), directory.clone(), &territory.slug)?;
        pages.push(territory.slug.clone());
        let guides = directory.guides(territory.id).await?;
        pages.extend(guides.iter().map(|guide| format!("{}/guides/{}", territory.slug, guide.slug)));
        let slugs = services::store::public_slugs(cx.app.db.read(), &visit.visible(), territory.id, MOST).await?;
        pages.extend(slugs.into_iter().map(|slug| format!("{}/services/{slug}", territory.slug)));
    }
    pages.extend(cx.app.pages().await?);
    pages.truncate(MOST / Lang::INTERFACE.len());
    let xml = write(&cx.app.settings.public(), &pages).map_err(Error::internal)?;
    Ok(page::kept("application/xml", xml, Keep::UntilChanged))
}

fn write(public: &str, pages: &[String]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    let root = writer.create_element("urlset").with_attributes([
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ]);
    root.write_inner_content(|writer| {
        for page in pages {
            for lang in Lang::INTERFACE {
                writer.create_element("url").write_inner_content(|writer| {
                    writer
                        .create_element("loc")
                        .write_text_content(BytesText::new(&format!("{public}/{lang}/{page}")))?;
                    for other in Lang::INTERFACE {
                        let href = format!("{public}/{other}/{page}");
                        let link = [("rel", "alternate"), ("hreflang", other.as_str()), ("href", href.as_str())];
                        writer.create_element("xhtml:link").with_attributes(link).write_empty()?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    })?;
    writer.write_event(Event::Eof)?;
    Ok(writer.into_inner())
}

/// `/api`: the open data, for people.
pub async fn api(cx: Cx) -> Answer {
    let locale = &cx.locale;
    let columns = [
        Column { label: &locale.t(&msg::api_route()), number: false },
        Column { label: &locale.t(&msg::api_what()), number: false },
    ];
    let lines: Vec<_> = crate::hsds::api::described()
        .into_iter()
        .map(|(path, summary)| vec![html! { code { (path) } }, html! { span lang="en" dir="ltr" { (summary) } }])
        .collect();
    let title = locale.t(&msg::api_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::api_lead())) }
        p { a class="btn" href="/api/openapi.json" { (locale.t(&msg::api_description())) } }
        (ui::table(&title, &columns, &lines))
    };
    let mut it = Page::new(locale, title.clone(), body);
    it.canonical = Some(cx.app.settings.public() + "/api");
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}
