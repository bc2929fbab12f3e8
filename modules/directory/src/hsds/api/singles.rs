//! Single records, always fully nested, and the page that says what this API is.
//! What is not there, or not for the public, is not found; which of the two is not told.

use super::answers;
use super::asked::{self, Asked};
use super::pieces::{Depth, Form, Wanted};
use super::{Call, Noun, terms};
use crate::services::places;
use axum::response::Response;
use kernel::{Error, Id, Result};
use platform::{Answer, Cx, Keep, page};
use uuid::Uuid;

/// Where the standard is described.
const PROFILE: &str = "https://docs.openreferral.org/en/v3.1.1/";

/// `/`: what this API is.
pub(super) fn home(cx: &Cx) -> Response {
    let about = serde_json::json!({
        "version": "3.1",
        "profile": PROFILE,
        "openapi_url": cx.app.settings.public() + "/api/openapi.json",
    });
    page::open(page::kept("application/json", about.to_string(), Keep::UntilChanged))
}

/// `/{noun}/{id}`.
pub(super) async fn show(call: Call, noun: Noun, id: String) -> Answer {
    let asked = Asked::read(&call.query, noun.single_parameters())?;
    let id = asked::path_id(&id)?;
    let spoken = call.spoken(&asked)?;
    let json = match noun {
        Noun::Taxonomies | Noun::TaxonomyTerms => terms::single(&call, noun, id, spoken.shown),
        _ => {
            let depth = if asked.full_service { Depth::FullServices } else { Depth::Full };
            let wanted = call.wanted(noun, id).await?;
            let form = Form { noun, lang: spoken.shown, depth };
            call.pieces(form, &[wanted], true).await?.first().map(|piece| piece.to_vec())
        }
    };
    Ok(answers::single(spoken, json.ok_or(Error::NotFound)?))
}

impl Call {
    async fn wanted(&self, noun: Noun, id: Uuid) -> Result<Wanted> {
        if noun != Noun::ServiceAtLocations {
            return Ok(Wanted::whole(id));
        }
        let service = places::service_of(self.cx.app.db.read(), Id::from_uuid(id)).await?.ok_or(Error::NotFound)?;
        Ok(Wanted { id, service: service.uuid() })
    }
}
