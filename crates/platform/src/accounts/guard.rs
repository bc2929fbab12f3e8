//! Stands before every route that is not for the public: who asks is found out here, before any handler runs.
//! What comes back is for one person alone: it is never kept, here or on the way.

use super::again::{self, Stand};
use super::sessions;
use crate::access::Access;
use crate::app::App;
use crate::cache::Keep;
use crate::cx;
use crate::failure::Failure;
use crate::notices;
use crate::page;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, Method, StatusCode, header};
use kernel::{Error, Result};

pub(crate) async fn stand(access: Access, request: Request, next: Next) -> Response {
    match pass(access, request, next).await {
        Ok(response) => response,
        Err(error) => Failure::from(error).into_response(),
    }
}

async fn pass(access: Access, mut request: Request, next: Next) -> Result<Response> {
    let app = request.extensions().get::<App>().cloned().ok_or_else(|| Error::internal("no instance"))?;
    let Some(mut signed) = sessions::resume(&app, request.headers()).await? else { return sign_in_first(request) };
    match access {
        Access::Begun => {}
        _ if signed.half => return Ok(lead(request, "session/code")),
        Access::Securing => {}
        _ if signed.owes => return Ok(lead(request, "account/second-factor")),
        Access::May(right) | Access::MayAgain(right) if !signed.actor.may_somewhere(right) => {
            return Err(Error::NotFound);
        }
        _ => {}
    }
    if (access.asks_again() && !signed.strong) || (access.is_confided() && signed.locked) {
        request = match again::stand(&app, &mut signed, request).await? {
            Stand::Goes(request) => request,
            Stand::Asked(response) => return Ok(unkept(response)),
        };
    }
    if request.method() == Method::GET {
        let unread = notices::unread(&app.db, &signed.actor).await?;
        request.extensions_mut().insert(cx::Unread(unread));
    }
    request.extensions_mut().insert(signed);
    Ok(unkept(next.run(request).await))
}

fn unkept(mut response: Response) -> Response {
    response.extensions_mut().remove::<Keep>();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Pages lead to signing in and back; anything else is refused.
fn sign_in_first(request: Request) -> Result<Response> {
    if request.method() != Method::GET {
        return Err(Error::SignIn);
    }
    let (parts, _) = request.into_parts();
    let lang = cx::language(&parts);
    let back = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{lang}/session/new?next={back}")))
}

fn lead(request: Request, to: &str) -> Response {
    let (parts, _) = request.into_parts();
    page::redirect(StatusCode::SEE_OTHER, &format!("/{}/{to}", cx::language(&parts)))
}
