//! What comes with a form: where from, and its fields as they were typed.
//! Reading never fails: a field that is missing is empty, and what must be mended is said beside it.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::{Form, RequestExt};
use http::HeaderMap;
use http::request::Parts;
use kernel::Error;
use platform::{App, Failure, limits};
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

/// Who asks for a page, as far as a request tells.
pub struct Asker {
    pub address: IpAddr,
    pub headers: HeaderMap,
}

impl<S: Send + Sync> FromRequestParts<S> for Asker {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        let app = parts.extensions.get::<App>().cloned().ok_or_else(|| Error::internal("no instance"))?;
        Ok(Asker { address: limits::address(parts, &app.settings), headers: parts.headers.clone() })
    }
}

/// What is wrong: name of the field, and the words beside it.
pub type Errors = Vec<(&'static str, String)>;

/// The words beside a field.
pub fn error<'a>(errors: &'a Errors, name: &str) -> Option<&'a str> {
    errors.iter().find(|(found, _)| *found == name).map(|(_, words)| words.as_str())
}

/// As [`platform::ui::error_summary`] takes them.
pub fn listed(errors: &Errors) -> Vec<(&str, &str)> {
    errors.iter().map(|(name, words)| (*name, words.as_str())).collect()
}
