//! Who asks for a page, and what is wrong with the fields of a form whose names are known when compiling.
//! What must be mended is said beside its field.

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::request::Parts;
use kernel::Error;
use platform::{App, Failure, limits};
use std::net::IpAddr;

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
