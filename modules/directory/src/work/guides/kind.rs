//! A page of a guide as the workspace shows and edits it.
//! A section is known by its anchor, in the form as in the record: two people may change different ones.

use super::form;
use crate::guides::{Guide, Section, SectionKind, pages};
use crate::msg;
use crate::shelf::Shelf;
use crate::visit::Visit;
use crate::work::desk::Work;
use crate::work::editor::apply::Edit;
use crate::work::editor::typed::Typed;
use crate::work::editor::view::Form;
use crate::work::kinds::Kind;
use crate::work::{labels, picking};
use kernel::Result;
use maud::{Markup, html};
use messages::Message;
use platform::ui::Page;

impl Kind for Guide {
    const FOLDER: &'static str = "guides";

    fn list() -> Message {
        msg::guide_list()
    }

    fn label(&self, work: &Work, key: &str) -> String {
        let Some(rest) = key.strip_prefix("section.") else {
            return work.t(&match key {
                "title" => msg::guide_edit_title(),
                "summary" => msg::guide_edit_summary(),
                "order" => msg::guide_edit_order(),
                "sections" => msg::guide_edit_sections(),
                other => labels::group(other),
            });
        };
        let (anchor, part) = match rest.rsplit_once('.') {
            Some((anchor, part @ ("title" | "body" | "steps"))) => (anchor, Some(part)),
            _ => (rest, None),
        };
        let section = self.sections.iter().find(|section| section.anchor == anchor);
        let name = section.map_or_else(|| work.t(&msg::guide_edit_section()), |section| name(work, section));
        match part {
            Some("steps") => format!("{name} – {}", work.t(&msg::guide_edit_steps())),
            Some("title") => format!("{name} – {}", work.t(&msg::guide_edit_heading())),
            _ => name,
        }
    }

    fn fields() -> &'static [(&'static str, &'static str)] {
        &[
            ("sections", "sections"),
            ("services", "linked"),
            ("reviewed_on", "assured"),
            ("review_due", "due"),
            ("parent", "order"),
            ("position", "order"),
        ]
    }

    fn public(&self) -> Option<String> {
        Some(format!("/guides/{}", self.slug))
    }

    async fn preview<'a>(self, visit: &'a Visit) -> Result<Page<'a>> {
        pages::page(visit, &self).await
    }

    fn summary(&self, work: &Work) -> Markup {
        let Ok(visit) = work.visit(Some(self.territory)) else { return html! {} };
        html! { article class="stack guide" { (pages::content(&visit, self)) } }
    }

    fn groups(typed: &Typed) -> Vec<String> {
        let mut groups: Vec<String> = ["title", "summary", "order"].map(str::to_owned).to_vec();
        groups.extend(form::anchors(typed).map(|anchor| format!("section.{anchor}")));
        groups.extend(["linked", "due", "assured"].map(str::to_owned));
        groups
    }

    fn typed(&self, _: &Shelf) -> Typed {
        form::typed(self)
    }

    fn apply(&mut self, edit: &mut Edit<'_>) {
        form::apply(self, edit);
    }

    fn rearrange(typed: &mut Typed, what: &str) {
        form::rearrange(typed, what);
    }

    type Around = picking::Around;

    async fn around(&self, work: &Work) -> Result<picking::Around> {
        picking::around_guide(work, self).await
    }

    fn said(_: &Work, around: &picking::Around, group: &str, typed: &Typed) -> Vec<String> {
        if group == "linked" {
            return picking::said(around, group, typed);
        }
        let told = typed.group(group).into_iter().filter(|(name, _)| !name.ends_with(".kind"));
        told.flat_map(|(_, value)| value.lines()).map(str::to_owned).collect()
    }

    fn form(it: &Form<'_, Guide>) -> Markup {
        super::form::view(it)
    }
}

/// A section's own title in the language in which it was written, else the usual one of its kind.
fn name(work: &Work, section: &Section) -> String {
    match &section.title {
        Some(title) => work.name(title),
        None => work.t(&kind(section.kind)),
    }
}

/// What a kind of section is called.
pub(super) fn kind(kind: SectionKind) -> Message {
    match kind {
        SectionKind::What => msg::guide_section_what(),
        SectionKind::Who => msg::guide_section_who(),
        SectionKind::How => msg::guide_section_how(),
        SectionKind::Bring => msg::guide_section_bring(),
        SectionKind::Next => msg::guide_section_next(),
        SectionKind::Text => msg::guide_edit_section(),
    }
}
