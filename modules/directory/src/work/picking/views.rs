//! The rows of a form that name other records, and the ways to look for more.
//! Each works without scripts: a tick takes one away, a list or a page of its own adds one.

use super::around::{Around, Named};
use crate::guides::Guide;
use crate::msg;
use crate::services::Service;
use crate::work::editor::given;
use crate::work::editor::view::Form;
use crate::work::kinds::Kind;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Tone};

/// Says that the public does not see a record, where that is so.
pub fn state(work: &crate::work::desk::Work, it: &Named) -> Markup {
    html! {
        @if it.archived { (ui::badge(Tone::Warn, None, &work.t(&msg::state_archived()))) }
        @else if !it.public { (ui::badge(Tone::Plain, None, &work.t(&msg::state_new()))) }
    }
}

/// A row for each record that is named.
fn rows<T: Kind<Around = Around>>(it: &Form<'_, T>, group: &str) -> Markup {
    let rows = given::rows(it.typed, group);
    let named = |id| it.around.named.iter().find(|known| known.id == id);
    html! {
        @for (n, id) in rows.into_iter().enumerate() {
            @let of = format!("{group}.{n}.of");
            @let gone = format!("{group}.{n}.gone");
            @if let Some(known) = named(id) {
                div class="edit-row named-row" role="group" aria-label=(known.name) {
                    (it.hidden(&of))
                    div {
                        a href=(known.href) { bdi { (known.name) } } " " (state(it.work, known))
                        @if !known.about.is_empty() { p class="soft" { bdi { (known.about) } } }
                        @if !known.public && !known.archived { p class="hint" { (it.t(&msg::pick_not_public())) } }
                    }
                    label class="choice" { input type="checkbox" name=(gone) value="yes" checked[it.typed.has(&gone, "yes")]; span { (it.t(&msg::pick_remove())) } }
                }
            } @else { (it.hidden(&of)) }
        }
    }
}

fn lead<T: Kind>(it: &Form<'_, T>, to: &str, label: &Message) -> Markup {
    html! { button class="btn btn-quiet" type="submit" name="do" value=(to) { (it.t(label)) } }
}

/// Who gives a service, and where.
pub fn part(it: &Form<'_, Service>) -> Markup {
    let work = it.work;
    let rows = rows(it, "place");
    let error = it.error("place.add");
    html! {
        div class="field" id="organisation" {
            p class="edit-label" { (work.t(&msg::pick_organisation())) }
            p {
                @match &it.around.organisation {
                    Some(known) => { a href=(known.href) { bdi { (known.name) } } " " (state(work, known)) },
                    None => span class="soft" { (work.t(&msg::pick_organisation_none())) },
                }
            }
            (lead(it, "organisation", &msg::pick_organisation_choose()))
        }
        fieldset class="field edit-rows" id="place" {
            legend { (work.t(&msg::pick_places())) }
            @if it.around.named.is_empty() { p class="soft" { (work.t(&msg::pick_places_none())) } }
            (rows)
            @if !it.around.offered.is_empty() {
                div class={ "field" @if error.is_some() { " has-error" } } {
                    label for="place.add" { (work.t(&msg::pick_places_add())) }
                    @if let Some(error) = &error { p class="error" id="place.add-error" { (ui::icon("warning")) (error) } }
                    select class="select" id="place.add" name="place.add" aria-invalid=[error.as_ref().map(|_| "true")] {
                        option value="" { "–" }
                        @for known in &it.around.offered {
                            option value=(known.id) selected[it.typed.has("place.add", &known.id.to_string())] {
                                (known.name) @if !known.about.is_empty() { " – " (known.about) }
                            }
                        }
                    }
                }
            }
            (lead(it, "places", &msg::pick_places_other()))
        }
    }
}

/// The services of a guide's page.
pub fn linked(it: &Form<'_, Guide>) -> Markup {
    html! {
        div class="field edit-rows" {
            p class="hint" { (it.t(&msg::pick_services_hint())) }
            (rows(it, "linked"))
            (lead(it, "services", &msg::pick_services_add()))
        }
    }
}
