//! Filters of a list: folded on a phone, beside the list on wide screens, and the chips of those in force.
//! It is a plain GET form: its address is the state, so a filtered list can be shared, kept and printed.

use super::{Kind, Locale, icon, msg};
use maud::{Markup, html};

/// A filter form.
#[derive(Default)]
pub struct Filters<'a> {
    pub action: &'a str,
    /// Parameters that are kept as they are (the words searched, the order).
    pub kept: Vec<(&'a str, String)>,
    pub groups: Vec<Group<'a>>,
    /// How many are in force.
    pub active: usize,
}

/// One question of a filter form.
pub enum Group<'a> {
    /// Boxes to tick, each with a name of its own or all with the same.
    Boxes { legend: String, choices: Vec<Choice<'a>> },
    /// One of several; the first option is usually "all", with an empty value.
    Select { name: &'a str, label: String, choices: Vec<Choice<'a>> },
    /// Letters or a day; empty, it narrows nothing. The words say what must be mended.
    Field { name: &'a str, label: String, kind: Kind, value: &'a str, error: Option<&'a str> },
}

/// An answer.
pub struct Choice<'a> {
    pub name: &'a str,
    pub value: String,
    pub label: String,
    pub chosen: bool,
    /// How many things it leaves.
    pub count: Option<u64>,
}

/// A filter in force, and the address of the list without it.
pub struct Chip {
    pub label: String,
    pub remove: String,
}

pub fn filters(locale: &Locale, it: &Filters<'_>) -> Markup {
    // What must be mended is never folded away.
    let wrong = it.groups.iter().any(|group| matches!(group, Group::Field { error: Some(_), .. }));
    html! {
        details class="filters" data-open-wide open[wrong] {
            summary {
                (icon("filter")) (locale.t(&msg::filters()))
                @if it.active > 0 { span class="badge badge-info" { (locale.number(it.active)) } }
                (icon("chevron-down"))
            }
            form class="filters-body" method="get" action=(it.action) data-filters {
                @for (name, value) in &it.kept { input type="hidden" name=(name) value=(value); }
                @for (index, group) in it.groups.iter().enumerate() { (one(locale, index, group)) }
                button class="btn btn-primary" type="submit" { (locale.t(&msg::filters_apply())) }
            }
        }
    }
}

fn one(locale: &Locale, index: usize, group: &Group<'_>) -> Markup {
    match group {
        Group::Boxes { legend, choices } => html! {
            fieldset class="field" {
                legend { (legend) }
                @for choice in choices {
                    label class="choice" {
                        input type="checkbox" name=(choice.name) value=(choice.value) checked[choice.chosen];
                        span { (choice.label) }
                        @if let Some(count) = choice.count { span class="count" { (locale.number(count)) } }
                    }
                }
            }
        },
        Group::Field { name, label, kind, value, error } => {
            let (kind, dir) = kind.attributes();
            html! {
                div class={ "field" @if error.is_some() { " has-error" } } {
                    label for=(name) { (label) }
                    @if let Some(error) = error { p class="error" id={ (name) "-error" } { (icon("warning")) (error) } }
                    input class="input" id=(name) name=(name) type=(kind) dir=[dir] value=(value) maxlength="100" autocomplete="off"
                        aria-invalid=[error.map(|_| "true")] aria-describedby=[error.map(|_| format!("{name}-error"))];
                }
            }
        }
        Group::Select { name, label, choices } => html! {
            div class="field" {
                label for={ "filter-" (index) } { (label) }
                select class="select" id={ "filter-" (index) } name=(name) {
                    @for choice in choices {
                        option value=(choice.value) selected[choice.chosen] {
                            (choice.label) @if let Some(count) = choice.count { " (" (locale.number(count)) ")" }
                        }
                    }
                }
            }
        },
    }
}

/// The filters in force, each with a link that takes it away; `clear` is the address without any.
pub fn active_filters(locale: &Locale, chips: &[Chip], clear: &str) -> Markup {
    html! {
        @if !chips.is_empty() {
            ul class="chips" aria-label=(locale.t(&msg::filters_active(chips.len()))) {
                @for chip in chips {
                    li {
                        a class="chip chip-on" href=(chip.remove) aria-label=(locale.t(&msg::filter_remove(&chip.label))) { (chip.label) (icon("close")) }
                    }
                }
                @if chips.len() > 1 { li { a class="btn btn-quiet" href=(clear) { (locale.t(&msg::filters_clear())) } } }
            }
        }
    }
}
