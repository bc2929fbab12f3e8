//! The workspace of the directory: what waits, lists, editors, review, translation, history.
//! Any kind of record has the same pages under its own folder: `routes_of!` is the list of them.
//! Nothing of a page is kept, and what lies outside somebody's scopes is «not found».

mod archive;
mod creation;
pub(crate) mod desk;
mod editor;
mod guides;
pub(crate) mod history;
mod inventory;
pub(crate) mod kinds;
pub(crate) mod labels;
pub(crate) mod list;
mod locations;
mod moving;
mod organisations;
mod overview;
mod picking;
mod pictures;
mod preview;
mod review;
mod services;
mod territories;
mod topics;
mod tour;
mod translation_claims;
mod translation_list;
mod translation_progress;
mod translations;
mod undo;

use crate::directory::Directory;
use crate::guides::Guide;
use crate::locations::Location;
use crate::organisations::Organisation;
use crate::services::Service;
use kernel::Right;
use platform::Access::May;
use platform::Routes;
use std::sync::Arc;

/// The pages of one record of a kind, below its address.
macro_rules! routes_of {
    ($T:ty, $at:literal) => {{
        let (read, write) = (May(Right::ReadDrafts), May(Right::Write));
        let (translate, publish) = (May(Right::Translate), May(Right::Publish));
        Routes::new()
            .get($at, read, editor::pages::edit::<$T>)
            .post($at, write, editor::pages::update::<$T>)
            .get(concat!($at, "/preview"), read, preview::show::<$T>)
            .post(concat!($at, "/submission"), write, review::submission::<$T>)
            .post(concat!($at, "/publication"), publish, review::publication::<$T>)
            .post(concat!($at, "/refusal"), publish, review::refusal::<$T>)
            .post(concat!($at, "/withdrawal"), write, review::withdrawal::<$T>)
            .post(concat!($at, "/archive"), publish, archive::create::<$T>)
            .post(concat!($at, "/reopening"), publish, archive::reopening::<$T>)
            .post(concat!($at, "/place"), write, moving::create::<$T>)
            .get(concat!($at, "/versions"), read, history::index::<$T>)
            .get(concat!($at, "/versions/{number}"), read, history::show::<$T>)
            .post(concat!($at, "/versions/{number}/restoration"), write, history::restoration::<$T>)
            .get(concat!($at, "/translations/{to}"), read, translations::edit::<$T>)
            .post(concat!($at, "/translations/{to}"), translate, translations::update::<$T>)
            .post(concat!($at, "/translations/{to}/claim"), translate, translation_claims::create::<$T>)
            .post(concat!($at, "/translations/{to}/release"), translate, translation_claims::release::<$T>)
    }};
}

pub(crate) use tour::store::Tours;

/// The routes of the workspace.
pub fn routes() -> Routes<Arc<Directory>> {
    let (read, write, set_up) = (May(Right::ReadDrafts), May(Right::Write), May(Right::SetUp));
    Routes::new()
        .get("/{lang}/work/tour/{number}", read, tour::pages::show)
        .post("/{lang}/work/tour/end", read, tour::pages::end)
        .post("/{lang}/work/undo", May(Right::Publish), undo::create)
        .get("/{lang}/work/services", read, list::index)
        .post("/{lang}/work/services", write, creation::create)
        .get("/{lang}/work/services/new", write, creation::new)
        .get("/{lang}/work/translations", May(Right::Translate), translation_list::index)
        .post("/{lang}/work/translations/languages", May(Right::Translate), translation_list::choose)
        .get("/{lang}/work/translations/progress", read, translation_progress::index)
        .get("/{lang}/work/translations/progress.csv", read, translation_progress::csv)
        .get("/{lang}/work/translations/progress.xlsx", read, translation_progress::xlsx)
        .get("/{lang}/work/guides", read, guides::tree::index)
        .post("/{lang}/work/guides", write, guides::creation::create)
        .get("/{lang}/work/guides/new", write, guides::creation::new)
        .post("/{lang}/work/guides/{id}/position", May(Right::Publish), guides::position::create)
        .post("/{lang}/work/markdown/preview", read, guides::markdown::preview)
        .post("/{lang}/work/markdown/cleaning", read, guides::markdown::cleaning)
        .merge(routes_of!(Guide, "/{lang}/work/guides/{id}"))
        .merge(routes_of!(Service, "/{lang}/work/services/{id}"))
        .get("/{lang}/work/organisations", read, organisations::pages::index)
        .post("/{lang}/work/organisations", write, organisations::pages::create)
        .get("/{lang}/work/organisations/new", write, organisations::pages::new)
        .merge(routes_of!(Organisation, "/{lang}/work/organisations/{id}"))
        .get("/{lang}/work/organisations/{id}/pictures", write, pictures::new::<Organisation>)
        .upload("/{lang}/work/organisations/{id}/pictures", write, pictures::create::<Organisation>)
        .get("/{lang}/work/locations", read, locations::pages::index)
        .post("/{lang}/work/locations", write, locations::pages::create)
        .get("/{lang}/work/locations/new", write, locations::pages::new)
        .merge(routes_of!(Location, "/{lang}/work/locations/{id}"))
        .get("/{lang}/work/territories", set_up, territories::pages::index)
        .post("/{lang}/work/territories", set_up, territories::pages::create)
        .get("/{lang}/work/territories/new", set_up, territories::pages::new)
        .get("/{lang}/work/territories/{id}", set_up, territories::pages::edit)
        .post("/{lang}/work/territories/{id}", set_up, territories::pages::update)
        .get("/{lang}/work/topics", set_up, topics::pages::index)
        .post("/{lang}/work/topics", set_up, topics::pages::create)
        .get("/{lang}/work/topics/new", set_up, topics::pages::new)
        .get("/{lang}/work/topics/{id}", set_up, topics::pages::edit)
        .post("/{lang}/work/topics/{id}", set_up, topics::pages::update)
        .post("/{lang}/work/topics/{id}/position", set_up, topics::pages::position)
        .get("/{lang}/work/services/{id}/places", write, picking::pages::places)
        .post("/{lang}/work/services/{id}/places", write, picking::pages::add_place)
        .get("/{lang}/work/services/{id}/organisation", write, picking::pages::organisation)
        .post("/{lang}/work/services/{id}/organisation", write, picking::pages::set_organisation)
        .get("/{lang}/work/guides/{id}/services", write, picking::pages::services)
        .post("/{lang}/work/guides/{id}/services", write, picking::pages::add_service)
        .get("/{lang}/work/services/{id}/pictures", write, pictures::new::<Service>)
        .upload("/{lang}/work/services/{id}/pictures", write, pictures::create::<Service>)
}
