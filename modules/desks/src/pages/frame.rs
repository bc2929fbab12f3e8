//! The frame of a desk's public pages: the territory's own, with a way out for whoever is watched.
//! A desk that is not published is not there.

use crate::known::Desks;
use crate::model::Desk;
use crate::{msg, store};
use axum::extract::{FromRequestParts, RawPathParams};
use directory::api::Grounds;
use http::request::Parts;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::ui::{self, Page};
use platform::{Cx, Failure};
use std::ops::Deref;
use std::sync::Arc;

/// A visit to the desks of a territory.
pub struct Visit {
    pub desks: Arc<Desks>,
    pub grounds: Grounds,
}

impl Deref for Visit {
    type Target = Grounds;

    fn deref(&self) -> &Grounds {
        &self.grounds
    }
}

impl FromRequestParts<Arc<Desks>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desks: &Arc<Desks>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, desks).await?;
        let path = RawPathParams::from_request_parts(parts, desks).await.map_err(|_| Error::NotFound)?;
        let part = |name: &str| path.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value).to_owned();
        if cx.lang().as_str() != part("lang") {
            return Err(Error::NotFound.into());
        }
        let grounds = Grounds::at(cx, desks.shelf(), &part("territory"))?;
        Ok(Visit { desks: desks.clone(), grounds })
    }
}

/// A visit to one desk.
pub struct At {
    pub visit: Visit,
    pub desk: Desk,
}

impl Deref for At {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl At {
    pub fn name_of_desk(&self) -> String {
        self.desk.name.show(self.lang()).value.clone()
    }
}

impl FromRequestParts<Arc<Desks>> for At {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desks: &Arc<Desks>) -> Result<Self, Failure> {
        let visit = Visit::from_request_parts(parts, desks).await?;
        let path = RawPathParams::from_request_parts(parts, desks).await.map_err(|_| Error::NotFound)?;
        let slug = path.iter().find(|(key, _)| *key == "desk").map_or("", |(_, value)| value);
        let found = store::public(visit.cx.app.db.read(), visit.territory.id, slug).await?;
        Ok(At { visit, desk: found.ok_or(Error::NotFound)? })
    }
}

/// A page of the desks at `rest`, below the list of desks, which `title` and `body` fill.
pub fn page<'a>(grounds: &'a Grounds, title: String, rest: &str, body: Markup) -> Page<'a> {
    let body = html! { (ui::way_out(grounds.locale())) (body) };
    let mut page = grounds.page(title, &format!("/desks{rest}"), body);
    if !rest.is_empty() {
        page.breadcrumbs.push((grounds.t(&msg::desks_list()), Some(grounds.href("/desks"))));
    }
    page.scripts = &["leave"];
    page
}
