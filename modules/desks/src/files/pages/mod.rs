//! The pages of files: for those who receive, below a desk's reception; for the person, where a code is typed.
//! Titles and addresses name nobody; nothing is kept by any cache.

mod acts;
mod consents;
mod copy;
mod copy_paper;
mod end;
mod form;
mod list;
mod own;
mod reads;
mod show;
mod transfer;

use crate::known::Desks;
use crate::reception::frame;
use axum::response::Response;
use http::StatusCode;
use kernel::Right::{ReadFiles, Receive};
use platform::Access::{May, MayAgain, Public, PublicWrite};
use platform::{Cx, Routes, page};
use std::sync::Arc;
use uuid::Uuid;

/// The way to the files of a desk, after its reception's address.
pub const WAY: &str = "/files";

/// The routes of files.
pub fn routes() -> Routes<Arc<Desks>> {
    let receive = May(Receive);
    Routes::new()
        .get("/{lang}/work/reception/{id}/files", receive, list::index)
        .post("/{lang}/work/reception/{id}/files", receive, form::create)
        .post("/{lang}/work/reception/{id}/files/search", receive, list::search)
        .get("/{lang}/work/reception/{id}/files/new", receive, form::new)
        .get("/{lang}/work/reception/{id}/files/{file}", receive, show::show)
        .get("/{lang}/work/reception/{id}/files/{file}/edit", receive, form::edit)
        .post("/{lang}/work/reception/{id}/files/{file}/edit", receive, form::change)
        .post("/{lang}/work/reception/{id}/files/{file}/notes", receive, acts::note)
        .post("/{lang}/work/reception/{id}/files/{file}/state", receive, acts::state)
        .post("/{lang}/work/reception/{id}/files/{file}/shares", receive, acts::share)
        .post("/{lang}/work/reception/{id}/files/{file}/shares/removal", receive, acts::unshare)
        .get("/{lang}/work/reception/{id}/files/{file}/consents/new", receive, consents::new)
        .post("/{lang}/work/reception/{id}/files/{file}/consents", receive, consents::create)
        .post("/{lang}/work/reception/{id}/files/{file}/consents/{consent}/withdrawal", receive, consents::withdraw)
        .get("/{lang}/work/reception/{id}/files/{file}/transfer", receive, transfer::new)
        .post("/{lang}/work/reception/{id}/files/{file}/transfer", receive, transfer::offer)
        .post("/{lang}/work/reception/{id}/files/{file}/transfer/removal", receive, transfer::keep)
        .post("/{lang}/work/reception/{id}/files/{file}/transfer/answer", receive, transfer::answer)
        .get("/{lang}/work/reception/{id}/files/{file}/copy", receive, copy::show)
        .get("/{lang}/work/reception/{id}/files/{file}/copy.json", receive, copy::json)
        .get("/{lang}/work/reception/{id}/files/{file}/copy.pdf", receive, copy::pdf)
        .get("/{lang}/work/reception/{id}/files/{file}/erasure", MayAgain(Receive), end::ask)
        .post("/{lang}/work/reception/{id}/files/{file}/erasure", MayAgain(Receive), end::erase)
        .get("/{lang}/work/reception/{id}/files/{file}/reads", May(ReadFiles), reads::show)
        .get("/{lang}/files", Public, own::ask)
        .post("/{lang}/files", PublicWrite, own::show)
        .post("/{lang}/files/withdrawal", PublicWrite, own::withdraw)
        .post("/{lang}/files/copy", PublicWrite, own::copy)
        .post("/{lang}/files/copy.json", PublicWrite, own::copy_json)
        .post("/{lang}/files/copy.pdf", PublicWrite, own::copy_pdf)
        .post("/{lang}/files/erasure", PublicWrite, own::erase)
}

/// The address of a file's page, or of one below it.
fn href(cx: &Cx, desk: Uuid, file: Uuid, path: &str) -> String {
    frame::href(cx.lang(), desk, &format!("{WAY}/{file}{path}"))
}

/// Back to a file's page, which says what was done.
fn back(cx: &Cx, desk: Uuid, file: Uuid, told: &str) -> Response {
    page::redirect(StatusCode::SEE_OTHER, &href(cx, desk, file, &format!("?told={told}")))
}
