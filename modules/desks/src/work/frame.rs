//! A request by somebody who sets up desks: who asks, in which language, about which desk.
//! A language without interface and an identifier that is none are «not found» here.

use crate::address::Address;
use crate::appointments::offers::Taken;
use crate::appointments::store as appointments;
use crate::known::Desks;
use crate::model::Desk;
use crate::msg;
use axum::extract::FromRequestParts;
use axum::response::Response;
use directory::api::{self, Shelf};
use http::StatusCode;
use http::request::Parts;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, Id, Lang, Result, Territory, Text};
use maud::{Markup, html};
use messages::Message;
use platform::{Cx, Failure, Locale, page, ui};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// No appointment is further ahead than this, in hours.
const FARTHEST: i64 = 400 * 24;

/// What was just done, as the address says it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Told {
    pub saved: String,
}

/// One request.
pub struct Setup {
    pub cx: Cx,
    pub shelf: Arc<Shelf>,
    /// The desk in the address; of no meaning where there is none.
    pub id: Uuid,
    /// The person in the address; of no meaning where there is none.
    pub person: Uuid,
}

impl FromRequestParts<Arc<Desks>> for Setup {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desks: &Arc<Desks>) -> Result<Self, Failure> {
        let (cx, address) = Address::read(parts, desks).await?;
        Ok(Setup { shelf: desks.shelf(), id: address.id("id")?, person: address.id("person")?, cx })
    }
}

impl Setup {
    pub fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn lang(&self) -> Lang {
        self.cx.lang()
    }

    pub fn t(&self, message: &Message) -> String {
        self.cx.locale.t(message)
    }

    pub fn name(&self, text: &Text) -> String {
        text.show(self.lang()).value.clone()
    }

    pub fn plain(&self, text: &Text) -> Markup {
        ui::plain(self.locale(), text.show(self.lang()))
    }

    /// Address of a page of the workspace.
    pub fn href(&self, path: &str) -> String {
        format!("/{}/work/{path}", self.lang())
    }

    /// The territory of a desk.
    ///
    /// # Errors
    /// `NotFound` when it is gone.
    pub fn territory(&self, id: Id<Territory>) -> Result<&Territory> {
        self.shelf.territory(id).ok_or(Error::NotFound)
    }

    /// Today, as the calendars of a territory show it.
    pub fn today(&self, territory: &Territory) -> Date {
        api::local(territory, self.cx.app.clock.now()).date()
    }

    /// The times from now on that people have taken at a desk.
    pub async fn taken(&self, db: &impl sea_orm::ConnectionTrait, desk: &Desk) -> Result<Vec<Taken>> {
        let now = self.cx.app.clock.now();
        let end = now.checked_add(FARTHEST.hours()).map_err(Error::internal)?;
        appointments::taken(db, desk.id.uuid(), now, end).await
    }

    /// A page below the list of desks; `trail` are the pages between the list and this one.
    pub fn answer(
        &self,
        status: StatusCode,
        title: &str,
        path: &str,
        trail: &[(&str, &str)],
        body: Markup,
    ) -> Response {
        let list = self.t(&msg::desks_list());
        let mut above = vec![(list.as_str(), "work/desks")];
        above.extend(trail);
        let above = if path == "work/desks" { &[] } else { above.as_slice() };
        let body = html! { div class="stack" { h1 { (title) } (body) } };
        page::once(status, ui::workspace(&self.cx, title, path, above, body))
    }
}
