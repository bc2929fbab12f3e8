//! A request in the workspace: who asks, in which language, about which record.
//! A language without interface and an identifier that is none are «not found» here.

use super::kinds::Kind;
use crate::directory::Directory;
use crate::drafts::Editable;
use crate::drafts::policy::{Key, ReadDraft};
use crate::shelf::{self, Shelf};
use crate::visit::{Grounds, Visit};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::response::Response;
use http::StatusCode;
use http::request::Parts;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::{Error, Id, Lang, Result, Territory, Text};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::{Cx, Failure, Locale, Look, page, ui};
use std::sync::Arc;
use uuid::Uuid;

/// One request to the workspace.
pub struct Work {
    pub cx: Cx,
    pub directory: Arc<Directory>,
    pub shelf: Arc<Shelf>,
    /// The record in the address; of no meaning where there is none.
    pub id: Uuid,
    path: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Directory>> for Work {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, directory: &Arc<Directory>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, directory).await?;
        let path = RawPathParams::from_request_parts(parts, directory).await.map_err(|_| Error::NotFound)?;
        let path: Vec<(String, String)> =
            path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let mut work = Work { shelf: directory.shelf(), directory: directory.clone(), cx, id: Uuid::nil(), path };
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
    pub fn key<T: Editable>(&self) -> Key<T> {
        (Id::from_uuid(self.id), self.shelf.clone())
    }

    /// A look at the record in the address, for those who may read its draft. That somebody has read what is confidential
    /// is written down before they see it.
    pub async fn look<T: Editable>(&self) -> Result<Look<ReadDraft<T>>> {
        let look = self.cx.look::<ReadDraft<T>>(self.key()).await?;
        if look.object().is_confidential() {
            let tx = self.cx.app.db.begin().await?;
            audit::write(&tx, &self.cx.actor, Entry::new(crate::msg::act_confidential_read(), T::KIND, self.id))
                .await?;
            tx.commit().await?;
        }
        Ok(look)
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

    /// Address of a page about the record in the address.
    pub fn of<T: Kind>(&self, rest: &str) -> String {
        self.href(&format!("{}{rest}", self.path_of::<T>()))
    }

    /// The same without language: `services/…`, as pages and trails take it.
    pub fn path_of<T: Kind>(&self) -> String {
        format!("{}/{}", T::FOLDER, self.id)
    }

    /// What a record is called, as this person reads it.
    pub fn called<T: Editable>(&self, record: &T) -> String {
        record.named().map_or_else(|| self.id.to_string(), |name| self.name(name))
    }

    /// Today, where nothing says in which territory.
    pub fn today(&self) -> Date {
        self.cx.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// What clocks show in a territory; UTC where something lies in none.
    pub fn now_in(&self, territory: Option<Id<Territory>>) -> jiff::civil::DateTime {
        let now = self.cx.app.clock.now();
        let utc = || now.to_zoned(jiff::tz::TimeZone::UTC).datetime();
        territory.and_then(|it| self.shelf.territory(it)).map_or_else(utc, |it| shelf::local(it, now))
    }

    /// The time zone of a territory; UTC where something lies in none.
    pub fn zone(&self, territory: Option<Id<Territory>>) -> TimeZone {
        let territory = territory.and_then(|it| self.shelf.territory(it));
        territory.and_then(|it| TimeZone::get(&it.timezone).ok()).unwrap_or(TimeZone::UTC)
    }

    /// The public pages of a territory, looked at from here.
    pub fn visit(&self, territory: Option<Id<Territory>>) -> Result<Visit> {
        let found = territory.and_then(|it| self.shelf.territory(it)).cloned().ok_or(Error::NotFound)?;
        let (cx, shelf, now) = (self.cx.clone(), self.shelf.clone(), self.now_in(territory));
        let grounds = Grounds { cx, shelf, now, territory: Arc::new(found) };
        Ok(Visit { directory: self.directory.clone(), grounds })
    }

    fn markup(
        &self,
        title: &str,
        path: &str,
        trail: &[(&str, &str)],
        body: Markup,
        scripts: &'static [&'static str],
    ) -> Markup {
        let mut above = vec![(self.t(&crate::msg::work_title()), at(""))];
        above.extend(trail.iter().map(|(name, path)| ((*name).to_owned(), at(path))));
        let above: Vec<(&str, &str)> = above.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
        let above = if path.is_empty() { &[] } else { above.as_slice() };
        let body = html! { div class="stack" { h1 { (title) } (body) } };
        ui::workspace_with(&self.cx, title, &at(path), above, body, scripts)
    }

    /// A page of the workspace at `path`; `trail` are the pages between its first page and this one.
    pub fn page(&self, title: &str, path: &str, trail: &[(&str, &str)], body: Markup) -> Response {
        self.answer(StatusCode::OK, title, path, trail, body)
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
        self.scripted(status, title, path, trail, body, &[])
    }

    /// The same, with scripts that improve it.
    pub fn scripted(
        &self,
        status: StatusCode,
        title: &str,
        path: &str,
        trail: &[(&str, &str)],
        body: Markup,
        scripts: &'static [&'static str],
    ) -> Response {
        page::once(status, self.markup(title, path, trail, body, scripts))
    }
}

fn at(path: &str) -> String {
    if path.is_empty() { "work".to_owned() } else { format!("work/{path}") }
}
