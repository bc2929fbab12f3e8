//! Working groups, committees and councils: what they are, who sits in them, and what they do together.
//! Invariant: what members keep to themselves is read by members alone; a seat has one full member at most.

mod editor;
mod frame;
mod labels;
mod mandates;
mod model;
mod pages;
mod personal;
mod policy;
mod public;
mod store;
mod typed;
mod views;
mod words;

use messages::Message;
use platform::Access::{Member, Public};
use platform::Routes;

pub use personal::InGroups;

/// The ways through a group that its members have.
const MEMBER_TABS: &[(&str, fn() -> Message)] = &[];

/// The routes of groups.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/network/groups", Public, public::index)
        .get("/{lang}/network/groups/{slug}", Public, public::show)
        .get("/{lang}/groups", Member, pages::index)
        .post("/{lang}/groups", Member, editor::create)
        .get("/{lang}/groups/new", Member, editor::new)
        .get("/{lang}/groups/{id}", Member, pages::show)
        .get("/{lang}/groups/{id}/edit", Member, editor::edit)
        .post("/{lang}/groups/{id}", Member, editor::update)
        .get("/{lang}/groups/{id}/mandates/new", Member, mandates::pages::new)
        .post("/{lang}/groups/{id}/mandates", Member, mandates::pages::create)
        .get("/{lang}/groups/{id}/mandates/{mandate}", Member, mandates::pages::edit)
        .post("/{lang}/groups/{id}/mandates/{mandate}", Member, mandates::pages::update)
        .post("/{lang}/groups/{id}/mandates/{mandate}/end", Member, mandates::pages::end)
        .post("/{lang}/groups/{id}/mandates/{mandate}/link", Member, mandates::pages::link)
        .get("/{lang}/groups/{id}/my-mandate/{mandate}", Member, mandates::pages::own)
        .post("/{lang}/groups/{id}/my-mandate/{mandate}", Member, mandates::pages::update_own)
        .get("/{lang}/mandates/{token}", Member, mandates::pages::offered)
        .post("/{lang}/mandates/{token}/acceptance", Member, mandates::pages::accept)
}
