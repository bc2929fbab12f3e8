//! A request by somebody who receives at a desk: who asks, at which desk, of which day.
//! Nothing is opened here by a right on the desk's territory.

use super::model::Visit;
use crate::address::Address;
use crate::known::Desks;
use crate::policy::{Bureau, ReceivePeople};
use crate::reception::frame;
use axum::extract::FromRequestParts;
use axum::response::Response;
use directory::api::{Choice, Shelf, local};
use http::StatusCode;
use http::request::Parts;
use jiff::civil::Date;
use kernel::{Error, Id, Result, Territory};
use maud::Markup;
use messages::Message;
use platform::{Cx, Failure, Locale};
use std::sync::Arc;
use uuid::Uuid;

/// One request.
pub struct Receiving {
    pub cx: Cx,
    pub desks: Arc<Desks>,
    pub shelf: Arc<Shelf>,
    pub bureau: Bureau,
    pub territory: Territory,
    /// The visit in the address; of no meaning where there is none.
    pub visit: Uuid,
}

impl FromRequestParts<Arc<Desks>> for Receiving {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desks: &Arc<Desks>) -> Result<Self, Failure> {
        let (cx, address) = Address::read(parts, desks).await?;
        let (desk, visit) = (address.id("id")?, address.id("visit")?);
        let bureau = cx.look::<ReceivePeople>((desk, cx.app.clone())).await?.object().clone();
        let shelf = desks.shelf();
        let territory = shelf.territory(bureau.desk.territory).cloned().ok_or(Error::NotFound)?;
        Ok(Receiving { cx, desks: desks.clone(), shelf, bureau, territory, visit })
    }
}

impl Receiving {
    pub fn desk(&self) -> Uuid {
        self.bureau.desk.id.uuid()
    }

    pub fn locale(&self) -> &Locale {
        &self.cx.locale
    }

    pub fn t(&self, message: &Message) -> String {
        self.cx.locale.t(message)
    }

    /// Today, as the calendars of the desk's territory show it.
    pub fn today(&self) -> Date {
        local(&self.territory, self.cx.app.clock.now()).date()
    }

    /// What can be given here.
    pub async fn choices(&self) -> Result<Arc<Vec<Choice>>> {
        self.desks.choices(&self.cx, self.territory.id).await
    }

    /// The address of a page of the desk's visits; `path` is empty or begins with a slash.
    pub fn href(&self, path: &str) -> String {
        frame::href(self.cx.lang(), self.desk(), &format!("/visits{path}"))
    }

    /// What somebody came for, by name.
    pub fn needs(&self, visit: &Visit) -> Vec<String> {
        let name = |term: Uuid| self.shelf.terms.get(&Id::from_uuid(term));
        let named = visit.needs.iter().filter_map(|it| name(it.term));
        named.map(|it| it.name.show(self.cx.lang()).value.clone()).collect()
    }

    /// A page of the visits.
    pub fn answer(&self, status: StatusCode, title: &str, scripts: &'static [&'static str], body: Markup) -> Response {
        frame::answer(&self.cx, status, &self.bureau.desk, "/visits", title, scripts, body)
    }
}
