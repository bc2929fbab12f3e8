//! «Still right» from a mail, without signing in: a page that shows what the public sees, and one button.
//! A link is for one record as it was, one owner, thirty days; it opens nothing else, and counts once.

use super::confirming::{Perishable, confirm};
use crate::directory::Directory;
use crate::drafts::fingerprint;
use crate::drafts::policy::ConfirmRecord;
use crate::guides::{Guide, pages as guides};
use crate::msg;
use crate::records::Record;
use crate::services::{Service, pages as services, timetable, views};
use crate::visit::Visit;
use axum::extract::{Path, State};
use http::StatusCode;
use jiff::{Timestamp, ToSpan};
use kernel::{Error, Id, Lang, Result};
use maud::{Markup, html};
use platform::accounts::account;
use platform::ui::{self, Page, Tone};
use platform::{Answer, App, Cx, page};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// Hours for which a link counts.
const COUNTS: i64 = 30 * 24;

/// What a link says, sealed with the key of the instance. The names of its fields keep it from being taken for another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entrusted {
    still_right: Uuid,
    kind: String,
    /// Fingerprint of what the public saw when the link was made.
    seen: String,
    owner: Uuid,
    /// Unix seconds.
    until: i64,
}

impl Entrusted {
    /// From what a notice keeps of a record.
    pub fn read(it: &Value, owner: Uuid, now: Timestamp) -> Option<Entrusted> {
        Some(Entrusted {
            still_right: it["id"].as_str()?.parse().ok()?,
            kind: it["kind"].as_str()?.to_owned(),
            seen: it["seen"].as_str()?.to_owned(),
            owner,
            until: now.checked_add(COUNTS.hours()).ok()?.as_second(),
        })
    }

    pub fn seal(&self, app: &App) -> Result<String> {
        app.seal.seal(&serde_json::to_vec(self).map_err(Error::internal)?)
    }

    fn unseal(app: &App, token: &str) -> Option<Entrusted> {
        let text = app.seal.unseal(token).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

/// A kind of record that can be confirmed by a link.
trait Shown: Perishable {
    fn territory(&self) -> Id<kernel::Territory>;
    fn rest(&self) -> String;
    /// What the public sees of it.
    fn shown(&self, visit: &Visit) -> impl Future<Output = Result<Markup>> + Send;
}

impl Shown for Service {
    fn territory(&self) -> Id<kernel::Territory> {
        self.territory
    }

    fn rest(&self) -> String {
        format!("/services/{}", self.slug)
    }

    async fn shown(&self, visit: &Visit) -> Result<Markup> {
        let whole = services::whole(visit, self.clone()).await?;
        let hours = timetable::hours(visit, self, &whole.places);
        let table = timetable::table(visit, self, &hours, None);
        Ok(html! {
            (views::alert(visit, self))
            @if let Some(description) = &self.description { (visit.paragraphs(description)) }
            @if !self.phones.is_empty() { p { @for it in &self.phones { bdi { (it.number) } " " } } }
            (ui::rows(&views::rows(visit, self, &whole.places, table)))
        })
    }
}

impl Shown for Guide {
    fn territory(&self) -> Id<kernel::Territory> {
        self.territory
    }

    fn rest(&self) -> String {
        format!("/guides/{}", self.slug)
    }

    async fn shown(&self, visit: &Visit) -> Result<Markup> {
        Ok(html! {
            @if let Some(summary) = &self.summary { p class="lead" { (visit.text(summary)) } }
            (guides::content(visit, self))
        })
    }
}

/// A link that does not count: the page that says why, kindly.
enum Void {
    /// Not one of ours.
    Unknown,
    Expired,
    /// The record has changed, or was confirmed, or its owner has no role there any more.
    Passed,
}

type At = Path<(String, String)>;

/// `/confirmations/{token}`: programs that look at mail follow links, so opening it changes nothing.
pub async fn show(State(directory): State<Arc<Directory>>, cx: Cx, Path((lang, token)): At) -> Answer {
    spoken(&cx, &lang)?;
    let entrusted = match read(&cx, &token) {
        Ok(entrusted) => entrusted,
        Err(void) => return Ok(said(&cx, &token, void)),
    };
    match entrusted.kind.as_str() {
        Service::KIND => ask::<Service>(directory, cx, &token, entrusted).await,
        _ => ask::<Guide>(directory, cx, &token, entrusted).await,
    }
}

/// `POST /confirmations/{token}`.
pub async fn create(State(directory): State<Arc<Directory>>, cx: Cx, Path((lang, token)): At) -> Answer {
    spoken(&cx, &lang)?;
    let entrusted = match read(&cx, &token) {
        Ok(entrusted) => entrusted,
        Err(void) => return Ok(said(&cx, &token, void)),
    };
    let done = match entrusted.kind.as_str() {
        Service::KIND => write::<Service>(&directory, &cx, &entrusted).await,
        _ => write::<Guide>(&directory, &cx, &entrusted).await,
    };
    match done {
        Ok(()) => {}
        Err(Error::Conflict | Error::NotFound) => return Ok(said(&cx, &token, Void::Passed)),
        Err(error) => return Err(error.into()),
    }
    let title = cx.locale.t(&msg::fresh_thanks());
    let body = html! {
        h1 { (title) }
        (ui::notice(Tone::Ok, true, html! { p { (cx.locale.t(&msg::fresh_thanks_lead())) } }))
    };
    Ok(page::once(StatusCode::OK, alone(&cx, &title, &token, body)))
}

fn spoken(cx: &Cx, lang: &str) -> Result<()> {
    if cx.lang().as_str() == lang { Ok(()) } else { Err(Error::NotFound) }
}

fn read(cx: &Cx, token: &str) -> std::result::Result<Entrusted, Void> {
    let entrusted = Entrusted::unseal(&cx.app, token).ok_or(Void::Unknown)?;
    if entrusted.until < cx.app.clock.now().as_second() {
        return Err(Void::Expired);
    }
    Ok(entrusted)
}

async fn ask<T: Shown>(directory: Arc<Directory>, cx: Cx, token: &str, entrusted: Entrusted) -> Answer {
    let record = T::load(cx.app.db.read(), entrusted.still_right).await?.filter(|it| it.is_public());
    let shelf = directory.shelf();
    let place = record.as_ref().and_then(|it| shelf.territory(it.territory())).filter(|it| it.published);
    let (Some(record), Some(place)) = (record, place) else { return Ok(said(&cx, token, Void::Passed)) };
    if fingerprint(&record)? != entrusted.seen {
        return Ok(said(&cx, token, Void::Passed));
    }
    let visit = Visit::to(cx.clone(), directory, &place.slug)?;
    let name = record.named().map(|name| visit.text(name)).unwrap_or_else(|| html! {});
    let title = visit.t(&msg::fresh_ask_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { strong { (name) } " · " (visit.name()) }
        p { (visit.t(&msg::fresh_ask_lead())) }
        form method="post" action={ "/" (cx.lang()) "/confirmations/" (token) } class="cluster" {
            (ui::submit(&visit.t(&msg::fresh_still_right())))
            a class="btn" href=(visit.href(&record.rest())) { (visit.t(&msg::fresh_public_page())) }
        }
        p class="soft" { (visit.t(&msg::fresh_not_right())) }
        section class="stack panel" aria-labelledby="seen" {
            h2 id="seen" { (visit.t(&msg::fresh_seen())) }
            (record.shown(&visit).await?)
        }
    };
    Ok(page::once(StatusCode::OK, alone(&cx, &title, token, body)))
}

async fn write<T: Shown>(directory: &Directory, cx: &Cx, entrusted: &Entrusted) -> Result<()> {
    let mut tx = cx.app.db.begin().await?;
    let actor = account::acting(&tx, entrusted.owner).await?.ok_or(Error::NotFound)?;
    let owner = Cx { actor: actor.clone(), ..cx.clone() };
    let key = (Id::<T>::from_uuid(entrusted.still_right), directory.shelf());
    let permit = owner.permit::<ConfirmRecord<T>>(&tx, key).await?;
    let territory = permit.object().place().territory.ok_or(Error::NotFound)?;
    let today = directory.today(territory);
    confirm(&mut tx, &actor, &permit, &entrusted.seen, today, true).await?;
    tx.commit().await
}

fn said(cx: &Cx, token: &str, void: Void) -> axum::response::Response {
    let (status, title, lead) = match void {
        Void::Unknown => (StatusCode::NOT_FOUND, msg::fresh_link_unknown(), msg::fresh_link_unknown_lead()),
        Void::Expired => (StatusCode::GONE, msg::fresh_link_expired(), msg::fresh_link_expired_lead()),
        Void::Passed => (StatusCode::GONE, msg::fresh_link_passed(), msg::fresh_link_passed_lead()),
    };
    let title = cx.locale.t(&title);
    let body = html! {
        h1 { (title) }
        p { (cx.locale.t(&lead)) }
        p { a class="btn btn-primary" href={ "/" (cx.lang()) "/work/freshness" } { (cx.locale.t(&msg::fresh_list_open())) } }
    };
    page::once(status, alone(cx, &title, token, body))
}

fn alone(cx: &Cx, title: &str, token: &str, body: Markup) -> Markup {
    let mut it = Page::new(&cx.locale, title, html! { div class="narrow stack" { (body) } });
    it.unlisted = true;
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/confirmations/{token}"))).to_vec();
    ui::document(&it)
}
