//! Services in the workspace: what its pages need to know of them.
//! The form is in `editor`; its groups are [`GROUPS`], in the order in which a reader meets them.

use super::desk::Work;
use super::editor::apply::{self, Edit};
use super::editor::typed::{GROUPS, Typed};
use super::editor::view::{self, Form};
use super::editor::{pages, said};
use super::kinds::Kind;
use super::{labels, picking};
use crate::msg;
use crate::services::{self, Service, views};
use crate::shelf::Shelf;
use crate::visit::Visit;
use kernel::Result;
use maud::Markup;
use messages::Message;
use platform::ui::Page;
use uuid::Uuid;

impl Kind for Service {
    const FOLDER: &'static str = "services";

    fn list() -> Message {
        msg::list_title()
    }

    fn label(&self, work: &Work, key: &str) -> String {
        work.t(&labels::group(key.split('.').next().unwrap_or(key)))
    }

    fn fields() -> &'static [(&'static str, &'static str)] {
        &[
            ("schedules", "hours"),
            ("exceptions", "exception"),
            ("open_on_holidays", "holidays"),
            ("phones", "phone"),
            ("email", "email"),
            ("url", "url"),
            ("languages", "spoken"),
            ("eligibility", "status"),
            ("attributes", "theme"),
            ("required_documents", "documents"),
            ("contacts", "contact"),
            ("cost_options", "cost"),
            ("capacities", "capacity"),
            ("service_areas", "served"),
            ("pictures", "picture"),
            ("freshness", "due"),
            ("places", "place"),
            ("status", "other"),
            ("territory", "territory"),
            ("organisation", "organisation"),
        ]
    }

    fn public(&self) -> Option<String> {
        Some(format!("/services/{}", self.slug))
    }

    async fn preview<'a>(self, visit: &'a Visit) -> Result<Page<'a>> {
        let whole = services::pages::whole(visit, self).await?;
        Ok(views::service(visit, &whole))
    }

    fn summary(&self, work: &Work) -> Markup {
        pages::in_words(work, self)
    }

    fn groups(_: &Typed) -> Vec<String> {
        GROUPS.iter().map(|group| (*group).to_owned()).collect()
    }

    fn typed(&self, shelf: &Shelf) -> Typed {
        Typed::of(self, shelf)
    }

    fn apply(&mut self, edit: &mut Edit<'_>) {
        apply::apply(self, edit);
    }

    type Around = picking::Around;

    async fn around(&self, work: &Work) -> Result<picking::Around> {
        picking::around(work, self).await
    }

    fn offered(around: &picking::Around) -> Vec<Uuid> {
        around.offered.iter().map(|it| it.id).collect()
    }

    fn said(work: &Work, around: &picking::Around, group: &str, typed: &Typed) -> Vec<String> {
        match group {
            "place" => picking::said(around, group, typed),
            _ => said::of_service(work, group, typed),
        }
    }

    fn form(it: &Form<'_, Service>) -> Markup {
        view::form(it)
    }
}
