//! The workspace of the directory: what waits, the list of services, the editor, review, translation, history.
//! Every page is for one person: nothing of it is kept, and what lies outside their scopes is «not found».

mod archive;
mod creation;
pub(crate) mod desk;
mod editor;
mod history;
mod labels;
mod list;
mod overview;
mod preview;
mod review;
mod translations;

use crate::directory::Directory;
use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The routes of the workspace.
pub fn routes() -> Routes<Arc<Directory>> {
    let (read, write) = (May(Right::ReadDrafts), May(Right::Write));
    let (translate, publish) = (May(Right::Translate), May(Right::Publish));
    Routes::new()
        .get("/{lang}/work", read, overview::index)
        .get("/{lang}/work/services", read, list::index)
        .post("/{lang}/work/services", write, creation::create)
        .get("/{lang}/work/services/new", write, creation::new)
        .get("/{lang}/work/services/{id}", read, editor::pages::edit)
        .post("/{lang}/work/services/{id}", write, editor::pages::update)
        .get("/{lang}/work/services/{id}/preview", read, preview::show)
        .post("/{lang}/work/services/{id}/submission", write, review::submission)
        .post("/{lang}/work/services/{id}/publication", publish, review::publication)
        .post("/{lang}/work/services/{id}/refusal", publish, review::refusal)
        .post("/{lang}/work/services/{id}/withdrawal", write, review::withdrawal)
        .post("/{lang}/work/services/{id}/archive", publish, archive::create)
        .get("/{lang}/work/services/{id}/versions", read, history::index)
        .get("/{lang}/work/services/{id}/versions/{number}", read, history::show)
        .post("/{lang}/work/services/{id}/versions/{number}/restoration", write, history::restoration)
        .get("/{lang}/work/services/{id}/translations/{to}", read, translations::edit)
        .post("/{lang}/work/services/{id}/translations/{to}", translate, translations::update)
}
