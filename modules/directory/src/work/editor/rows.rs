//! Rows of the form: phones, contacts, prices, places left, pictures.
//! Each has one empty row to fill in, and a button for more that works without scripts.

use super::costs::CURRENCIES;
use super::reach::KINDS;
use super::view::Form;
use crate::msg;
use crate::pictures::Pictured;
use crate::work::kinds::Kind;
use kernel::Lang;
use maud::{Markup, html};
use messages::Message;
use platform::files::{self, Seen};
use platform::ui;

/// A choice in a row; what a record says already is among it.
pub fn choose<T: Kind>(it: &Form<'_, T>, name: &str, label: &Message, options: &[(String, String)]) -> Markup {
    let said = it.typed.get(name);
    let error = it.error(name);
    let known = options.iter().any(|(value, _)| value == said);
    html! {
        div class={ "field" @if error.is_some() { " has-error" } } {
            label for=(name) { (it.t(label)) }
            @if let Some(error) = &error { p class="error" id={ (name) "-error" } { (ui::icon("warning")) (error) } }
            select class="select" id=(name) name=(name) aria-invalid=[error.as_ref().map(|_| "true")] {
                option value="" selected[said.is_empty()] { (it.t(&msg::edit_not_said())) }
                @if !known && !said.is_empty() { option value=(said) selected { (said) } }
                @for (value, label) in options { option value=(value) selected[value == said] { (label) } }
            }
        }
    }
}

fn tick<T: Kind>(it: &Form<'_, T>, name: &str, label: &Message) -> Markup {
    html! {
        label class="choice" { input type="checkbox" id=(name) name=(name) value="yes" checked[it.typed.has(name, "yes")]; span { (it.t(label)) } }
    }
}

/// Languages of the territory, and those that are said already.
fn languages<T: Kind>(it: &Form<'_, T>, name: &str) -> Markup {
    let territory = it.desk.place().territory.and_then(|id| it.work.shelf.territory(id));
    let mut tags: Vec<Lang> = territory.map(|it| it.languages.clone()).unwrap_or_default();
    tags.extend(it.typed.all(name).filter_map(|tag| tag.parse::<Lang>().ok()));
    tags.sort_unstable();
    tags.dedup();
    html! {
        div class="field edit-days" role="group" aria-label=(it.t(&msg::languages())) {
            span class="edit-label" aria-hidden="true" { (it.t(&msg::languages())) }
            div class="cluster" {
                @for lang in tags {
                    label class="choice" {
                        input type="checkbox" name=(name) value=(lang) checked[it.typed.has(name, lang.as_str())];
                        span { (it.work.locale().language_name(lang)) }
                    }
                }
            }
        }
    }
}

pub fn phones<T: Kind>(it: &Form<'_, T>) -> Markup {
    let kind = |kind: &str| match kind {
        "whatsapp" => msg::edit_phone_whatsapp(),
        "text" => msg::edit_phone_text(),
        "fax" => msg::edit_phone_fax(),
        _ => msg::edit_phone_voice(),
    };
    let kinds = KINDS.map(|it_is| (it_is.to_owned(), it.t(&kind(it_is))));
    it.rows("phone", &msg::edit_phones_hint(), &msg::edit_phones_add(), |n| {
        let name = |part: &str| format!("phone.{n}.{part}");
        html! {
            (it.hidden(&name("id")))
            (it.cell(&name("number"), "tel", &msg::edit_phone_number()))
            (it.cell(&name("extension"), "text", &msg::edit_phone_extension()))
            (choose(it, &name("kind"), &msg::edit_phone_kind(), &kinds))
            (it.cell(&name("description"), "text", &msg::edit_phone_description()))
            (languages(it, &name("spoken")))
        }
    })
}

pub fn contacts<T: Kind>(it: &Form<'_, T>) -> Markup {
    it.rows("contact", &msg::edit_contacts_hint(), &msg::edit_contacts_add(), |n| {
        let name = |part: &str| format!("contact.{n}.{part}");
        html! {
            (it.hidden(&name("id")))
            (it.cell(&name("title"), "text", &msg::edit_contact_title()))
            (it.cell(&name("department"), "text", &msg::edit_contact_department()))
            (it.cell(&name("name"), "text", &msg::edit_contact_name()))
            (it.cell(&name("phone"), "tel", &msg::edit_phone_number()))
            (it.cell(&name("email"), "email", &msg::edit_email()))
        }
    })
}

pub fn costs<T: Kind>(it: &Form<'_, T>) -> Markup {
    let currencies = CURRENCIES.map(|code| (code.to_owned(), code.to_owned()));
    it.rows("cost", &msg::edit_costs_hint(), &msg::edit_costs_add(), |n| {
        let name = |part: &str| format!("cost.{n}.{part}");
        html! {
            (it.hidden(&name("id")))
            (it.cell(&name("words"), "text", &msg::edit_cost_words()))
            (it.cell(&name("amount"), "text", &msg::edit_cost_amount()))
            (choose(it, &name("currency"), &msg::edit_cost_currency(), &currencies))
            (tick(it, &name("free"), &msg::cost_free()))
        }
    })
}

pub fn capacities<T: Kind>(it: &Form<'_, T>) -> Markup {
    it.rows("capacity", &msg::edit_capacity_hint(), &msg::edit_capacity_add(), |n| {
        let name = |part: &str| format!("capacity.{n}.{part}");
        html! {
            (it.hidden(&name("id")))
            (it.cell(&name("unit"), "text", &msg::edit_capacity_unit()))
            (it.cell(&name("available"), "text", &msg::edit_capacity_available()))
            (it.cell(&name("maximum"), "text", &msg::edit_capacity_maximum()))
            (it.cell(&name("note"), "text", &msg::edit_note()))
        }
    })
}

/// The pictures that there are, and the way to one more: what was typed is saved first.
pub fn pictures<T: Kind>(it: &Form<'_, T>, pictures: &[Pictured]) -> Markup {
    html! {
        fieldset class="field edit-rows" id="picture" {
            legend class="visually-hidden" { (it.t(&msg::pictures_title())) }
            p class="hint" { (it.t(&msg::pictures_hint())) }
            @for n in 0..it.typed.rows("picture") {
                @let name = |part: &str| format!("picture.{n}.{part}");
                @let shown = pictures.iter().find(|known| known.picture.file.to_string() == it.typed.get(&name("file")));
                @if let Some(shown) = shown {
                    div class="edit-row" role="group" aria-label=(it.t(&msg::edit_row(n + 1))) {
                        (it.hidden(&name("file")))
                        (files::img(&shown.picture, Seen::Members, "", None, "12rem", "edit-picture"))
                        (it.cell(&name("alt"), "text", &msg::picture_alt()))
                        (tick(it, &name("gone"), &msg::picture_gone()))
                    }
                }
            }
            button class="btn btn-quiet" type="submit" name="do" value="pictures" { (it.t(&msg::picture_add())) }
        }
    }
}
