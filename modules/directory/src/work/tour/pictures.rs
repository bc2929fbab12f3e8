//! The pictures of the tour, made of the components of the real pages: they look like them in every language and at any size.
//! Nothing in them can be pressed or reached by the keyboard.

use crate::drafts::State;
use crate::msg;
use crate::work::desk::Work;
use crate::work::{history, labels};
use maud::{Markup, html};
use platform::ui::{self, Card, Column, Field, Tone};

/// The picture of a step.
pub fn of(work: &Work, step: usize) -> Markup {
    match step {
        1 => waiting(work),
        2 => list(work),
        3 => editor(work),
        4 => review(work),
        5 => translation(work),
        _ => report(work),
    }
}

fn name(work: &Work) -> Markup {
    html! { (work.t(&msg::tour_example_name())) }
}

fn waiting(work: &Work) -> Markup {
    html! {
        h3 { (work.t(&msg::work_to_review(1))) }
        (ui::cards(true, &[Card { title: name(work), href: "#", summary: html! { (work.t(&msg::tour_example_after())) }, ..Card::default() }]))
    }
}

fn list(work: &Work) -> Markup {
    let labels = [work.t(&msg::edit_name()), work.t(&msg::list_state())];
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column { label, number: false }).collect();
    let line = |state: Markup| vec![html! { input class="tick" type="checkbox"; (name(work)) }, state];
    let lines = [
        line(labels::state_badge(work, State::InReview)),
        line(ui::badge(Tone::Ok, None, &work.t(&msg::state_published()))),
        line(ui::badge(Tone::Warn, None, &work.t(&msg::state_overdue()))),
    ];
    html! { div class="work-list stacked titled" { (ui::table(&work.t(&msg::tour_example()), &columns, &lines)) } }
}

fn field(work: &Work, id: &str, label: &messages::Message, value: &str) -> Markup {
    ui::field(work.locale(), Field { name: id, label: &work.t(label), value, ..Field::default() })
}

fn editor(work: &Work) -> Markup {
    html! {
        (field(work, "tour-name", &msg::edit_name(), &work.t(&msg::tour_example_name())))
        (field(work, "tour-hours", &msg::edit_hours(), &work.t(&msg::tour_example_after())))
        p class="cluster" {
            button class="btn btn-primary" type="button" { (work.t(&msg::edit_save())) }
            (labels::state_badge(work, State::Draft))
            span class="soft" { (work.t(&msg::autosave_saved(work.locale().time(jiff::civil::time(10, 30, 0, 0))))) }
        }
    }
}

fn review(work: &Work) -> Markup {
    html! {
        p class="cluster" { strong { (name(work)) } (labels::state_badge(work, State::InReview)) }
        (history::words(&work.t(&msg::tour_example_before()), &work.t(&msg::tour_example_after())))
        p class="cluster" {
            button class="btn btn-primary" type="button" { (work.t(&msg::review_publish())) }
            button class="btn" type="button" { (work.t(&msg::review_refuse())) }
        }
    }
}

fn translation(work: &Work) -> Markup {
    html! {
        div class="side-by-side" {
            div class="side" { (history::words(&work.t(&msg::tour_example_before()), &work.t(&msg::tour_example_after()))) }
            div class="side" {
                (ui::progress_badge(work.locale(), kernel::Progress::Stale))
                (field(work, "tour-text", &msg::edit_hours(), &work.t(&msg::tour_example_before())))
            }
        }
    }
}

fn report(work: &Work) -> Markup {
    html! {
        (ui::cards(true, &[Card {
            title: name(work),
            href: "#",
            badges: ui::badge(Tone::Warn, None, &work.t(&msg::inbox_open())),
            summary: html! { (work.t(&msg::tour_example_report())) },
            ..Card::default()
        }]))
        p class="cluster" {
            button class="btn" type="button" { (work.t(&msg::inbox_take())) }
            button class="btn" type="button" { (work.t(&msg::inbox_close())) }
        }
    }
}
