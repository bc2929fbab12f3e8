//! What comes with a form: where from, and its fields as they were typed.
//! A field that is missing is empty.

use crate::{App, Failure, limits};
use axum::extract::{FromRequest, Request};
use axum::{Form, RequestExt};
use http::HeaderMap;
use kernel::Error;
use std::net::IpAddr;

/// A form that was sent.
pub struct Sent {
    pub fields: Vec<(String, String)>,
    pub address: IpAddr,
    pub headers: HeaderMap,
}

impl Sent {
    /// The first field of this name, empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let app = request.extensions().get::<App>().cloned().ok_or_else(|| Error::internal("no instance"))?;
        let (parts, body) = request.into_parts();
        let address = limits::address(&parts, &app.settings);
        let headers = parts.headers.clone();
        let Form(fields) = Request::from_parts(parts, body)
            .extract::<Form<Vec<(String, String)>>, _>()
            .await
            .map_err(|_| Error::Malformed("the form could not be read".into()))?;
        Ok(Sent { fields, address, headers })
    }
}
