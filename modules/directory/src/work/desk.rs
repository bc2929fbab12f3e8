//! A request in the workspace: who asks, in which language, about which service.
//! A language without interface and an identifier that is none are «not found» here.

use crate::directory::Directory;
use crate::drafts::policy::{Key, ReadDraft};
use crate::services::Service;
use crate::shelf::{self, Shelf};
use crate::visit::Visit;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::response::Response;
use http::StatusCode;
use http::request::Parts;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Result, Territory, Text};
use maud::{Markup, html};
use platform::{Cx, Failure, Locale, Permit, page, ui};
use std::sync::Arc;

/// One request to the workspace.
pub struct Work {
    pub cx: Cx,
    pub directory: Arc<Directory>,
    pub shelf: Arc<Shelf>,
    /// The service in the address; of no meaning where there is none.
    pub id: Id<Service>,
    path: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Directory>> for Work {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, directory: &Arc<Directory>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, directory).await?;
        let path = RawPathParams::from_request_parts(parts, directory).await.map_err(|_| Error::NotFound)?;
        let path: Vec<(String, String)> =
            path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let mut work = Work { shelf: directory.shelf(), directory: directory.clone(), cx, id: Id::default(), path };
        if work.part("lang") != work.cx.lang().as_str() {
            return Err(Error::NotFound.into());
        }
        if !work.part("id").is_empty() {
            work.id = work.part("id").parse().map_err(|_| Error::NotFound)?;
        }
        Ok(work)
    }
}

impl Work {
    /// A part of the address, as typed.
    pub fn part(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// What the permits on a draft ask for.
    pub fn key(&self) -> Key {
        (self.id, self.shelf.clone())
    }

    /// The permit to look at the service in the address.
    pub async fn look(&self) -> Result<Permit<ReadDraft>> {
        let tx = self.cx.app.db.begin().await?;
        let permit = self.cx.permit::<ReadDraft>(&tx, self.key()).await?;
        tx.commit().await?;
        Ok(permit)
    }

    pub fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn lang(&self) -> Lang {
        self.cx.lang()
    }

    pub fn t(&self, message: &messages::Message) -> String {
        self.cx.locale.t(message)
    }

    /// A text of the content, as this person reads it.
    pub fn plain(&self, text: &Text) -> Markup {
        ui::plain(self.locale(), text.show(self.lang()))
    }

    pub fn name(&self, text: &Text) -> String {
        text.show(self.lang()).value.clone()
    }

    /// Address of a page of the workspace: `services`, or empty for its first page.
    pub fn href(&self, path: &str) -> String {
        format!("/{}/{}", self.lang(), at(path))
    }

    /// Address of a page about the service in the address.
    pub fn of_service(&self, rest: &str) -> String {
        self.href(&format!("services/{}{rest}", self.id))
    }

    /// Today, where nothing says in which territory.
    pub fn today(&self) -> Date {
        self.cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// What clocks show where a service is.
    pub fn now_in(&self, territory: Id<Territory>) -> jiff::civil::DateTime {
        let now = self.cx.app.clock.now();
        let utc = || now.to_zoned(jiff::tz::TimeZone::UTC).datetime();
        self.shelf.territory(territory).map_or_else(utc, |it| shelf::local(it, now))
    }

    /// The public page of a service, looked at from here.
    pub fn visit(&self, service: &Service) -> Result<Visit> {
        let territory = self.shelf.territory(service.territory).cloned().ok_or(Error::NotFound)?;
        Ok(Visit {
            cx: self.cx.clone(),
            directory: self.directory.clone(),
            shelf: self.shelf.clone(),
            now: self.now_in(service.territory),
            territory: Arc::new(territory),
        })
    }

    fn markup(&self, title: &str, path: &str, trail: &[(&str, &str)], body: Markup) -> Markup {
        let mut above = vec![(self.t(&crate::msg::work_title()), at(""))];
        above.extend(trail.iter().map(|(name, path)| ((*name).to_owned(), at(path))));
        let above: Vec<(&str, &str)> = above.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
        let above = if path.is_empty() { &[] } else { above.as_slice() };
        let body = html! { div class="stack" { h1 { (title) } (body) } };
        ui::workspace(&self.cx, title, &at(path), above, body)
    }

    /// A page of the workspace at `path`; `trail` are the pages between its first page and this one.
    pub fn page(&self, title: &str, path: &str, trail: &[(&str, &str)], body: Markup) -> Response {
        page::once(StatusCode::OK, self.markup(title, path, trail, body))
    }

    /// The same, with another status.
    pub fn answer(
        &self,
        status: StatusCode,
        title: &str,
        path: &str,
        trail: &[(&str, &str)],
        body: Markup,
    ) -> Response {
        page::once(status, self.markup(title, path, trail, body))
    }
}

fn at(path: &str) -> String {
    if path.is_empty() { "work".to_owned() } else { format!("work/{path}") }
}
