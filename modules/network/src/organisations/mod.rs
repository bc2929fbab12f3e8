//! The organisations of the network: who does what where, public, in the workspace, and as open data.
//! An organisation is the directory's record; what it is in the network is a profile under the same identifier.

mod api;
mod candidates;
pub mod demo;
mod desk;
mod exports;
mod filters;
mod found;
mod gaps;
mod imports;
mod known;
mod likeness;
mod listing;
mod model;
mod names;
mod network;
mod pages;
mod personal;
mod policy;
mod requests;
mod store;
mod tongues;
mod views;
mod visit;
mod wanted;
mod words;

pub use known::{Known, by_words, known};
pub use model::{Kind, Level, Population, Profile};
pub use network::Network;
pub use pages::ways;
pub use personal::FocalPoints;
pub use requests::kinds;
pub use store::{KIND as PROFILE, accepted, listed, profiles};
pub use words::{kind, population, tree as territory_tree};

use kernel::Right::{ManagePeople, ReadDrafts, Write};
use platform::Access::{May, Public, PublicWrite};
use platform::Routes;
use std::sync::Arc;

/// Deletes requests and imports that are old.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &platform::Tx) -> kernel::Result<()> {
    requests::forget(tx).await?;
    imports::forget(tx).await
}

/// All routes of the organisations.
pub fn routes() -> Routes<Arc<Network>> {
    Routes::new()
        .get("/{lang}/network", Public, pages::index)
        .get("/{lang}/network/map.json", Public, pages::map)
        .get("/{lang}/network/gaps", Public, gaps::show)
        .get("/{lang}/network/organisations.csv", Public, exports::csv)
        .get("/{lang}/network/organisations.xlsx", Public, exports::xlsx)
        .get("/{lang}/network/organisations.geojson", Public, exports::geojson)
        .get("/{lang}/network/organisations/{slug}", Public, pages::show)
        .get("/{lang}/network/join", Public, requests::new)
        .post("/{lang}/network/requests", PublicWrite, requests::create)
        .get("/{lang}/network/requests/{token}", Public, requests::follow)
        .api("/api/network/organisations", Public, api::describe_list(), api::index)
        .api("/api/network/organisations/{id}", Public, api::describe_one(), api::show)
        .get("/{lang}/work/network", May(ReadDrafts), desk::index)
        .get("/{lang}/work/network/organisations", May(ReadDrafts), desk::index)
        .get("/{lang}/work/network/organisations/new", May(ManagePeople), desk::new)
        .post("/{lang}/work/network/organisations", May(ManagePeople), desk::create)
        .get("/{lang}/work/network/organisations/{id}", May(ReadDrafts), desk::show)
        .get("/{lang}/work/network/organisations/{id}/edit", May(Write), desk::edit)
        .post("/{lang}/work/network/organisations/{id}", May(Write), desk::update)
        .post("/{lang}/work/network/organisations/{id}/hiding", May(ManagePeople), desk::hide)
        .post("/{lang}/work/network/organisations/{id}/listing", May(ManagePeople), desk::list_again)
        .post("/{lang}/work/network/organisations/{id}/invitations", May(ManagePeople), desk::invite)
        .get("/{lang}/work/network/requests", May(ManagePeople), requests::index)
        .get("/{lang}/work/network/requests/{id}", May(ManagePeople), requests::show)
        .post("/{lang}/work/network/requests/{id}/approval", May(ManagePeople), requests::approve)
        .post("/{lang}/work/network/requests/{id}/refusal", May(ManagePeople), requests::refuse)
        .get("/{lang}/work/network/imports/new", May(ManagePeople), imports::new)
        .upload("/{lang}/work/network/imports", May(ManagePeople), imports::create)
        .get("/{lang}/work/network/imports/{id}", May(ManagePeople), imports::show)
        .post("/{lang}/work/network/imports/{id}/columns", May(ManagePeople), imports::choose)
        .post("/{lang}/work/network/imports/{id}/decisions", May(ManagePeople), imports::decide)
        .post("/{lang}/work/network/imports/{id}/confirmation", May(ManagePeople), imports::confirm)
}
