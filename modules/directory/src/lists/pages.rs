//! The page of a short list: what somebody was given at a desk, with hours, addresses and numbers, on a screen or on paper.
//! It says no more than the public pages do, and not to whom or where it was given.

use super::model;
use crate::guides::{self, Guide};
use crate::msg;
use crate::services::{Service, pages as services, timetable, views};
use crate::visit::Visit;
use axum::extract::Path;
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Id};
use maud::{Markup, html};
use platform::ui::{self, Row, Share};
use platform::{Answer, page};

/// `/list/{items}`: of what the public sees, in the order in which it was given.
pub async fn show(visit: Visit, Path((_, _, items)): Path<(String, String, String)>) -> Answer {
    let ids = model::read(&items).ok_or(Error::NotFound)?;
    let wanted: Vec<Id<Service>> = ids.iter().map(|id| Id::from_uuid(*id)).collect();
    let found = visit.directory.services(&visit.visible(), &wanted).await?;
    let here = found.into_iter().filter(|it| it.territory == visit.territory.id);
    let mut shown = Vec::new();
    for service in here {
        shown.push(one(&visit, (*service).clone()).await?);
    }
    let all = visit.directory.guides(visit.territory.id).await?;
    let guides: Vec<&Guide> = all.iter().filter(|it| ids.contains(&it.id.uuid())).collect();
    if shown.is_empty() && guides.is_empty() {
        return Err(Error::NotFound.into());
    }
    let rest = format!("/list/{items}");
    let title = visit.t(&msg::short_list());
    let body = html! {
        (ui::way_out(visit.locale()))
        h1 { (title) }
        @for service in &shown { (service) }
        @if !guides.is_empty() { section class="stack" { h2 { (visit.t(&msg::related_guides())) } (guides::pages::list(&visit, guides.into_iter())) } }
        (ui::share(visit.locale(), &Share { title: &title, url: &visit.url(&rest), pdf: None }))
    };
    let mut it = visit.page(title.clone(), &rest, body);
    it.unlisted = true;
    it.scripts = &["leave"];
    let mut answer = page::once(StatusCode::OK, ui::document(&it));
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(answer)
}

/// What one needs to go there: whether it is open, the number, the hours, the way, what to bring.
async fn one(visit: &Visit, service: Service) -> kernel::Result<Markup> {
    let services::Whole { service, places, .. } = services::whole(visit, service).await?;
    let hours = timetable::hours(visit, &service, &places);
    let table = timetable::lines(visit, &hours);
    let mut rows: Vec<Row<'static>> = Vec::new();
    if !table.is_empty() {
        let lines = html! { ul class="plain" { @for line in &table { li { (line) } } } };
        rows.push(Row { icon: "clock", label: visit.t(&msg::hours_title()), content: lines });
    }
    for place in &places {
        let way = views::where_(visit, place);
        rows.push(Row { icon: "map-pin", label: visit.t(&msg::place_title()), content: way });
    }
    let bring: Vec<_> = service.required_documents.iter().filter_map(|it| it.document.as_ref()).collect();
    if !bring.is_empty() {
        let list = html! { ul { @for it in bring { li { (visit.text(it)) } } } };
        rows.push(Row { icon: "document", label: visit.t(&msg::bring()), content: list });
    }
    Ok(html! {
        article class="stack" {
            h2 { a href=(visit.href(&format!("/services/{}", service.slug))) { (visit.text(&service.name)) } }
            p class="cluster" { (timetable::status(visit, &service, &hours)) (views::freshness(visit, &service)) }
            (views::alert(visit, &service))
            (views::calls(visit, &service, &places))
            (ui::rows(&rows))
        }
    })
}
