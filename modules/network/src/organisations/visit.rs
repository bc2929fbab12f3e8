//! A visit to the public pages of the network: in which language, and what the address asks for.
//! The language in the address is that of the page; any other first part is no page of the network.

use super::network::Network;
use super::pages::{Parameters, in_language};
use super::wanted::Wanted;
use axum::extract::{FromRequestParts, Query, RawPathParams};
use directory::api::Shelf;
use http::request::Parts;
use kernel::Error;
use platform::{Cx, Failure};
use std::sync::Arc;

/// The visit of one request.
pub struct Visit {
    pub network: Arc<Network>,
    pub cx: Cx,
    pub shelf: Arc<Shelf>,
    pub wanted: Wanted,
    pub parameters: Vec<(String, String)>,
}

impl FromRequestParts<Arc<Network>> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, network: &Arc<Network>) -> Result<Self, Failure> {
        let cx = Cx::from_request_parts(parts, network).await?;
        let path = RawPathParams::from_request_parts(parts, network).await.map_err(|_| Error::NotFound)?;
        in_language(&cx, path.iter().find(|(key, _)| *key == "lang").map_or("", |(_, lang)| lang))?;
        let malformed = |_| Error::Malformed("the address could not be read".into());
        let Query(parameters) = Parameters::from_request_parts(parts, network).await.map_err(malformed)?;
        let shelf = network.shelf();
        let wanted = Wanted::read(&shelf, &parameters);
        Ok(Visit { network: network.clone(), cx, shelf, wanted, parameters })
    }
}
