//! Reporting from a service's or a guide's page.
//! Limited for each address; a form filled by a robot is answered like any other and kept nowhere.

use super::store::{self, Report};
use super::{Kind, views};
use crate::drafts::Place;
use crate::guides::{Guide, pages as guides};
use crate::inbox::{addresses, told};
use crate::records::Record;
use crate::services::{Service, pages as services};
use crate::visit::Visit;
use axum::extract::{FromRequest, Path, Request};
use axum::{Form, RequestExt};
use http::{HeaderMap, StatusCode};
use kernel::{Error, Result};
use platform::{Answer, Failure, Keep, limits, mail, page, ui};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Most characters of a message.
const LONGEST: usize = 1_000;

#[derive(Deserialize, Default)]
#[serde(default)]
struct Sent {
    once: String,
    kind: String,
    message: String,
    /// Where an answer may be sent; empty for none.
    reply: String,
    /// Hidden from people; robots fill it.
    website: String,
}

/// What a report is about.
struct Subject {
    id: Uuid,
    kind: &'static str,
    rest: String,
    name: String,
    place: Place,
}

type At = Path<(String, String, String)>;

async fn service(visit: &Visit, slug: &str) -> Result<Subject> {
    let it = services::find(visit, slug).await?;
    Ok(Subject {
        id: it.id.uuid(),
        kind: Service::KIND,
        rest: format!("/services/{slug}"),
        name: visit.show(&it.name).value.clone(),
        place: Place { territory: Some(it.territory), organisation: it.organisation },
    })
}

async fn guide(visit: &Visit, slug: &str) -> Result<Subject> {
    let it = guides::find(visit, slug).await?;
    Ok(Subject {
        id: it.id.uuid(),
        kind: Guide::KIND,
        rest: format!("/guides/{slug}"),
        name: visit.show(&it.title).value.clone(),
        place: Place { territory: Some(it.territory), organisation: None },
    })
}

/// `/services/{slug}/reports/new`.
pub async fn new(visit: Visit, Path((_, _, slug)): At) -> Answer {
    let subject = service(&visit, &slug).await?;
    Ok(empty(&visit, &subject))
}

/// `/guides/{slug}/reports/new`.
pub async fn new_of_guide(visit: Visit, Path((_, _, slug)): At) -> Answer {
    let subject = guide(&visit, &slug).await?;
    Ok(empty(&visit, &subject))
}

fn empty(visit: &Visit, subject: &Subject) -> axum::response::Response {
    page::html(form(visit, subject, &views::Form::default()), Keep::UntilChanged)
}

fn form(visit: &Visit, subject: &Subject, it: &views::Form) -> maud::Markup {
    let body = views::form(visit, &subject.rest, &subject.name, it);
    let mut page = visit.page(visit.t(&crate::msg::report()), &format!("{}/reports/new", subject.rest), body);
    page.unlisted = true;
    page.breadcrumbs.push((subject.name.clone(), Some(visit.href(&subject.rest))));
    page.breadcrumbs.push((visit.t(&crate::msg::report()), None));
    ui::document(&page)
}

/// What came with a form: who sent it and what it says.
pub struct Incoming {
    address: std::net::IpAddr,
    sent: Sent,
    machine: bool,
}

impl FromRequest<Arc<crate::Directory>> for Incoming {
    type Rejection = Failure;

    async fn from_request(request: Request, directory: &Arc<crate::Directory>) -> std::result::Result<Self, Failure> {
        if !same_site(request.headers()) {
            return Err(Error::Malformed("this form can only be sent from its own page".into()).into());
        }
        let machine = request
            .headers()
            .get(http::header::ACCEPT)
            .is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
        let (parts, body) = request.into_parts();
        let address = limits::address(&parts, &directory.app.settings);
        let request = Request::from_parts(parts, body);
        let Form(sent) = request
            .extract::<Form<Sent>, _>()
            .await
            .map_err(|_| Error::Malformed("the form could not be read".into()))?;
        Ok(Incoming { address, sent, machine })
    }
}

/// Refuses forms sent by the pages of other sites (Fetch Metadata, W3C).
fn same_site(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_none_or(|site| matches!(site.as_bytes(), b"same-origin" | b"none"))
}

/// `POST /services/{slug}/reports`.
pub async fn create(visit: Visit, Path((_, _, slug)): At, incoming: Incoming) -> Answer {
    let subject = service(&visit, &slug).await?;
    receive(&visit, &subject, incoming).await
}

/// `POST /guides/{slug}/reports`.
pub async fn create_of_guide(visit: Visit, Path((_, _, slug)): At, incoming: Incoming) -> Answer {
    let subject = guide(&visit, &slug).await?;
    receive(&visit, &subject, incoming).await
}

async fn receive(visit: &Visit, subject: &Subject, incoming: Incoming) -> Answer {
    visit.directory.reports.check(incoming.address)?;
    let Incoming { sent, machine, .. } = incoming;
    let message = sent.message.replace(|c: char| c.is_control() && c != '\n', " ");
    let message = message.trim();
    let too_long = message.chars().count() > LONGEST;
    let kind = Kind::said(&sent.kind);
    // Where no mail goes out the form asks for no address, and none is kept.
    let wished = Some(sent.reply.trim()).filter(|reply| !reply.is_empty() && mail::works(&visit.cx.app));
    let reply = wished.map(|reply| mail::address(reply).filter(|_| reply.len() <= 200));
    let (Some(kind), false, false) = (kind, too_long, matches!(reply, Some(None))) else {
        let mut errors = Vec::new();
        if kind.is_none() {
            errors.push(("kind", platform::msg::field_choose()));
        }
        if too_long {
            errors.push(("message", platform::msg::field_too_long(LONGEST)));
        }
        if matches!(reply, Some(None)) {
            errors.push(("reply", platform::msg::field_invalid_email()));
        }
        let once = Some(sent.once);
        let form_again =
            views::Form { once, kind: sent.kind, message: sent.message.clone(), reply: sent.reply, errors };
        return Ok(page::to_mend(form(visit, subject, &form_again)));
    };
    if sent.website.is_empty() {
        let tx = visit.cx.app.db.begin().await?;
        let report = Report {
            once: views::token(&sent.once),
            kind,
            territory: visit.territory.id,
            subject: subject.id,
            subject_kind: subject.kind,
            lang: visit.lang(),
            message: (!message.is_empty() && !kind.is_answer()).then(|| message.to_owned()),
            reply_to: reply.flatten().map(|address| addresses::seal(&visit.cx.app, &address)).transpose()?,
        };
        let item = report.once;
        if store::keep(&tx, report).await? && kind != Kind::Helped {
            told::of_arrival(&visit.cx.app, &tx, &visit.shelf, &visit.cx.actor, subject.place, item).await?;
        }
        tx.commit().await?;
    }
    if machine {
        return Ok(axum::response::IntoResponse::into_response((
            StatusCode::CREATED,
            axum::Json(serde_json::json!({ "kept": true })),
        )));
    }
    let mut thanks =
        visit.page(visit.t(&crate::msg::report()), &subject.rest, views::thanks(visit, &subject.rest, kind));
    thanks.unlisted = true;
    Ok(page::once(StatusCode::CREATED, ui::document(&thanks)))
}
