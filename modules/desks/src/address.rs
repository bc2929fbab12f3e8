//! What an address of the workspace says: the reader's language, and identifiers by their names in the route.
//! Another language than the reader's and an identifier that is none are «not found» here.

use crate::known::Desks;
use axum::extract::{FromRequestParts, RawPathParams};
use http::request::Parts;
use kernel::{Error, Result};
use platform::{Cx, Failure};
use std::sync::Arc;
use uuid::Uuid;

/// The parts of one address.
pub struct Address(RawPathParams);

impl Address {
    /// Who asks, and the address.
    ///
    /// # Errors
    /// `NotFound` in another language than the reader's.
    pub async fn read(parts: &mut Parts, desks: &Arc<Desks>) -> Result<(Cx, Address), Failure> {
        let cx = Cx::from_request_parts(parts, desks).await?;
        let path = RawPathParams::from_request_parts(parts, desks).await.map_err(|_| Error::NotFound)?;
        let address = Address(path);
        if address.part("lang") == cx.lang().as_str() { Ok((cx, address)) } else { Err(Error::NotFound.into()) }
    }

    fn part(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The identifier of this name; of no meaning where the route has none.
    ///
    /// # Errors
    /// `NotFound` when it is none.
    pub fn id(&self, name: &str) -> Result<Uuid> {
        match self.part(name) {
            "" => Ok(Uuid::nil()),
            written => Uuid::try_parse(written).map_err(|_| Error::NotFound),
        }
    }
}
