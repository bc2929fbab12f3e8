//! The form of an organisation, and what the workspace's pages need to know of it.
//! What the form does not show (identifiers, programmes, funding) stays as it is.

use crate::msg;
use crate::organisations::{self, Organisation};
use crate::shelf::Shelf;
use crate::visit::Visit;
use crate::work::desk::Work;
use crate::work::editor::apply::Edit;
use crate::work::editor::shown::said;
use crate::work::editor::typed::{Typed, block, line};
use crate::work::editor::view::Form;
use crate::work::editor::{pictured, reach, rows, said as words};
use crate::work::kinds::Kind;
use crate::work::labels;
use kernel::{Result, Text};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Page};

const GROUPS: [&str; 10] =
    ["name", "alternate_name", "description", "legal_status", "year", "picture", "phone", "contact", "email", "url"];

fn slot<'a>(it: &'a mut Organisation, name: &str) -> &'a mut Option<Text> {
    match name {
        "alternate_name" => &mut it.alternate_name,
        "legal_status" => &mut it.legal_status,
        _ => &mut it.description,
    }
}

fn year(edit: &mut Edit<'_>) -> Option<i32> {
    let typed = edit.typed.get("year");
    let found = typed.parse::<i32>().ok().filter(|year| (1000..=i32::from(edit.today.year())).contains(year));
    if found.is_none() && !typed.is_empty() {
        edit.wrong("year", platform::msg::field_invalid_number());
    }
    found
}

impl Kind for Organisation {
    const FOLDER: &'static str = "organisations";

    fn list() -> Message {
        msg::organisations_list()
    }

    fn label(&self, work: &Work, key: &str) -> String {
        match key {
            "name" => work.t(&msg::organisation_name()),
            _ => work.t(&labels::group(key.split('.').next().unwrap_or(key))),
        }
    }

    fn fields() -> &'static [(&'static str, &'static str)] {
        &[
            ("phones", "phone"),
            ("contacts", "contact"),
            ("email", "email"),
            ("website", "url"),
            ("pictures", "picture"),
            ("year_incorporated", "year"),
            ("territory", "territory"),
        ]
    }

    fn public(&self) -> Option<String> {
        Some(format!("/organisations/{}", self.slug))
    }

    async fn preview<'a>(self, visit: &'a Visit) -> Result<Page<'a>> {
        organisations::pages::page_of(visit, &self).await
    }

    fn groups(_: &Typed) -> Vec<String> {
        GROUPS.iter().map(|group| (*group).to_owned()).collect()
    }

    fn typed(&self, _: &Shelf) -> Typed {
        let mut form = Typed::default();
        form.put("name", line(said(Some(&self.name))));
        form.put("alternate_name", line(said(self.alternate_name.as_ref())));
        form.put("description", block(said(self.description.as_ref())));
        form.put("legal_status", line(said(self.legal_status.as_ref())));
        form.put("year", self.year_incorporated.map(|year| year.to_string()).unwrap_or_default());
        form.put("email", line(self.email.as_deref().unwrap_or_default()));
        form.put("url", line(self.website.as_deref().unwrap_or_default()));
        reach::show_phones(&mut form, &self.phones);
        reach::show_contacts(&mut form, &self.contacts);
        pictured::show_pictures(&mut form, &self.pictures);
        let shown = form.clone();
        form.note_what_is_shown(&GROUPS, &shown);
        form
    }

    fn apply(&mut self, edit: &mut Edit<'_>) {
        let shown = self.typed(edit.shelf);
        let typed = edit.typed;
        for group in GROUPS {
            if typed.was(group).is_none() || typed.group(group) == shown.group(group) {
                continue;
            }
            match group {
                "name" => edit.name(&mut self.name, typed.get("name")),
                "email" => self.email = edit.email(typed.get("email"), "email"),
                "url" => self.website = edit.url(typed.get("url"), "url"),
                "year" => self.year_incorporated = year(edit),
                "phone" => self.phones = reach::phones(&self.phones, edit),
                "contact" => self.contacts = reach::contacts(&self.contacts, edit),
                "picture" => self.pictures = pictured::pictures(&self.pictures, edit),
                _ => edit.text(slot(self, group), typed.get(group), group),
            }
        }
    }

    type Around = ();

    fn said(work: &Work, (): &(), group: &str, typed: &Typed) -> Vec<String> {
        words::of_service(work, group, typed)
    }

    fn form(it: &Form<'_, Organisation>) -> Markup {
        let pictures = it.desk.present().map_or(&[][..], |organisation| &organisation.pictures);
        it.frame(html! {
            (it.part("what", &msg::organisation_identity(), true, &["name", "alternate_name", "description", "legal_status", "year"], html! {
                (ui::field(it.work.locale(), ui::Field {
                    name: "name", label: &it.t(&msg::organisation_name()), value: it.typed.get("name"),
                    error: it.error("name").as_deref(), required: true, ..ui::Field::default()
                }))
                (it.line("alternate_name", ui::Kind::Text, None, false))
                (it.block("description", Some(msg::edit_description_hint())))
                (it.line("legal_status", ui::Kind::Text, None, false))
                (it.line("year", ui::Kind::Number, None, false))
            }))
            (it.part("reach", &msg::edit_part_reach(), true, &["phone", "contact", "email", "url"], html! {
                (rows::phones(it))
                (rows::contacts(it))
                (it.line("email", ui::Kind::Email, None, false))
                (it.line("url", ui::Kind::Url, None, false))
            }))
            (it.part("pictures", &msg::organisation_sign(), false, &["picture"], rows::pictures(it, pictures)))
        })
    }
}
