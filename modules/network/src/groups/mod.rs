//! Working groups, committees and councils: what they are, who sits in them, and what they do together.
//! Invariant: what members keep to themselves is read by members alone; a seat has one full member at most.

mod decisions;
mod demo;
mod discussion;
mod documents;
mod editor;
mod frame;
mod labels;
mod mandates;
mod meetings;
mod model;
mod pages;
mod personal;
mod policy;
mod public;
mod reminders;
mod store;
mod tasks;
mod told;
mod views;
mod waiting;

use crate::msg;
use crate::organisations::Network;
use messages::Message;
use platform::Access::{Member, Public};
use platform::Routes;
use std::sync::Arc;

pub use demo::groups as demo_groups;
pub use documents::GroupFiles;
pub use personal::InGroups;
pub use reminders::workers;
pub use store::public_slugs;
pub use told::kinds;
pub use waiting::InMyGroups;

/// A way through a group: what follows its address, and its name.
type Tab = (&'static str, fn() -> Message);

/// The ways through a group that its members have.
const MEMBER_TABS: &[Tab] = &[
    ("/meetings", msg::groups_meetings),
    ("/decisions", msg::groups_decisions),
    ("/tasks", msg::groups_tasks),
    ("/documents", msg::group_documents),
    ("/discussion", msg::groups_discussion),
];

/// The routes of groups.
pub fn routes() -> Routes<Arc<Network>> {
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
        .merge(together())
}

/// What members do together, and what is public of it.
fn together() -> Routes<Arc<Network>> {
    use meetings::{feeds, pages, taking_part};
    Routes::new()
        .get("/{lang}/network/groups/{slug}/calendar.ics", Public, feeds::public_feed)
        .get("/{lang}/network/groups/{slug}/decisions/{number}", Public, decisions::pages::public_show)
        .get("/{lang}/calendars/{token}", Public, feeds::private_feed)
        .get("/{lang}/groups/calendar", Member, feeds::show)
        .post("/{lang}/groups/calendar", Member, feeds::create)
        .post("/{lang}/groups/calendar/end", Member, feeds::delete)
        .get("/{lang}/groups/{id}/meetings", Member, pages::index)
        .post("/{lang}/groups/{id}/meetings", Member, pages::create)
        .get("/{lang}/groups/{id}/meetings/new", Member, pages::new)
        .get("/{lang}/groups/{id}/meetings/{meeting}", Member, pages::show)
        .post("/{lang}/groups/{id}/meetings/{meeting}", Member, pages::update)
        .get("/{lang}/groups/{id}/meetings/{meeting}/edit", Member, pages::edit)
        .post("/{lang}/groups/{id}/meetings/{meeting}/cancellation", Member, pages::cancel)
        .get("/{lang}/groups/{id}/meetings/{meeting}/minutes", Member, pages::minutes)
        .post("/{lang}/groups/{id}/meetings/{meeting}/minutes", Member, pages::write_minutes)
        .post("/{lang}/groups/{id}/meetings/{meeting}/reply", Member, taking_part::reply)
        .post("/{lang}/groups/{id}/meetings/{meeting}/attendance", Member, taking_part::attendance)
        .get("/{lang}/groups/{id}/decisions", Member, decisions::pages::index)
        .post("/{lang}/groups/{id}/decisions", Member, decisions::pages::create)
        .get("/{lang}/groups/{id}/decisions/new", Member, decisions::pages::new)
        .get("/{lang}/groups/{id}/decisions/{decision}", Member, decisions::pages::edit)
        .post("/{lang}/groups/{id}/decisions/{decision}", Member, decisions::pages::update)
        .get("/{lang}/groups/{id}/tasks", Member, tasks::pages::index)
        .post("/{lang}/groups/{id}/tasks", Member, tasks::pages::create)
        .post("/{lang}/groups/{id}/tasks/{task}/done", Member, tasks::pages::finish)
        .post("/{lang}/groups/{id}/tasks/{task}/reopening", Member, tasks::pages::reopen)
        .get("/{lang}/groups/{id}/documents", Member, documents::pages::index)
        .upload("/{lang}/groups/{id}/documents", Member, documents::pages::create)
        .get("/{lang}/groups/{id}/documents/new", Member, documents::pages::new)
        .get("/{lang}/groups/{id}/documents/{document}", Member, documents::pages::edit)
        .post("/{lang}/groups/{id}/documents/{document}", Member, documents::pages::update)
        .post("/{lang}/groups/{id}/documents/{document}/withdrawal", Member, documents::pages::withdraw)
        .get("/{lang}/groups/{id}/discussion", Member, discussion::pages::index)
        .post("/{lang}/groups/{id}/discussion", Member, discussion::pages::create)
        .get("/{lang}/groups/{id}/discussion/{thread}", Member, discussion::pages::show)
        .post("/{lang}/groups/{id}/discussion/{thread}", Member, discussion::pages::answer)
        .post("/{lang}/groups/{id}/messages/{message}", Member, discussion::pages::edit)
        .post("/{lang}/groups/{id}/messages/{message}/withdrawal", Member, discussion::pages::withdraw)
}
