//! A sheet before it is taken over, word by word; and what became of a batch, with the way back.
//! Never more than a page of rows is shown, and what goes and what comes is marked, not only coloured.

use super::columns::{self, Wrong, text_of};
use super::compare::Difference;
use super::model::{Plan, Row, Stage, Standing};
use super::store::{PAGE, batches, steps};
use super::working::{UNDONE_WITHIN, is_busy};
use crate::msg;
use crate::work::desk::Work;
use crate::work::history::words;
use crate::work::labels;
use kernel::{Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Field, Tone};
use std::collections::HashMap;
use uuid::Uuid;

/// A batch with a page of its steps.
pub struct Shown {
    pub batch: batches::Model,
    pub plan: Plan,
    pub counts: Vec<(Standing, u64)>,
    pub steps: Vec<steps::Model>,
    /// Of the services of this page.
    pub names: HashMap<Uuid, String>,
}

impl Shown {
    fn count(&self, standings: &[Standing]) -> u64 {
        self.counts.iter().filter(|(it, _)| standings.contains(it)).map(|(_, count)| count).sum()
    }
}

/// The form by which a sheet is sent.
pub fn upload(work: &Work, error: Option<&str>) -> Markup {
    let (label, hint) = (work.t(&msg::sheet_file()), work.t(&msg::sheet_file_hint()));
    html! {
        @if let Some(error) = error { (ui::error_summary(work.locale(), &[("file", error)])) }
        p { (work.t(&msg::sheet_lead())) }
        ol class="steps" {
            li { (work.t(&msg::sheet_step_export())) }
            li { (work.t(&msg::sheet_step_change(columns::EMPTIED))) }
            li { (work.t(&msg::sheet_step_send())) }
        }
        form class="form" method="post" action=(work.href("sheets")) enctype="multipart/form-data" {
            (ui::file(work.locale(), Field { name: "file", label: &label, hint: Some(&hint), error, required: true, ..Field::default() }, ".xlsx,.csv,.tsv"))
            (ui::submit(&work.t(&msg::sheet_send())))
        }
    }
}

/// A batch on screen.
pub fn batch(work: &Work, shown: &Shown, after: i64) -> Result<Markup> {
    let id = shown.batch.id;
    let more = shown.steps.len() as u64 > PAGE;
    let steps = &shown.steps[..shown.steps.len().min(usize::try_from(PAGE).unwrap_or(usize::MAX))];
    let rows = steps.iter().map(|it| Ok((it, it.row()?))).collect::<Result<Vec<_>>>()?;
    let (comparing, waiting) = (shown.batch.stage() == Stage::Comparing, shown.batch.stage() == Stage::Waiting);
    let last = steps.last().map_or(0, |it| it.number);
    Ok(html! {
        @if comparing { (progress(work, shown)) }
        @else if waiting { (summary(work, shown)) (decision(work, shown)) }
        @else { (outcome(work, shown)) }
        @if !comparing && !rows.is_empty() {
            section class="stack" aria-labelledby="rows" {
                h2 id="rows" { (work.t(&if waiting { msg::sheet_differences() } else { msg::batch_services() })) }
                ul class="cards" { @for (step, row) in &rows { (line(work, shown, step, row)) } }
                nav class="cluster" aria-label=(work.t(&platform::msg::pagination())) {
                    @if after > 0 { a class="btn" href=(work.href(&format!("batches/{id}"))) { (work.t(&msg::batch_first())) } }
                    @if more { a class="btn" rel="next" href=(work.href(&format!("batches/{id}?after={last}"))) { (work.t(&platform::msg::page_next())) } }
                }
            }
        }
    })
}

/// A long sheet while it is put beside what is there.
fn progress(work: &Work, shown: &Shown) -> Markup {
    html! {
        (still(work, shown, &msg::sheet_comparing(shown.count(&[Standing::Sent]))))
        form method="post" action=(work.href(&format!("batches/{}/undo", shown.batch.id))) {
            button class="btn btn-quiet" type="submit" { (work.t(&msg::sheet_discard())) }
        }
    }
}

/// That there is more to do, with the way to see how far it is.
fn still(work: &Work, shown: &Shown, words: &Message) -> Markup {
    ui::notice(
        Tone::Info,
        true,
        html! {
            p { (work.t(words)) }
            p { a class="btn" href=(work.href(&format!("batches/{}", shown.batch.id))) { (work.t(&msg::batch_look_again())) } }
        },
    )
}

/// What a sheet comes to, in numbers.
fn summary(work: &Work, shown: &Shown) -> Markup {
    let about = &shown.plan.sheet;
    // Rows that say what is there already are not kept.
    let same = (about.rows as u64).saturating_sub(shown.counts.iter().map(|(_, count)| count).sum());
    let (ready, conflicts, wrong) =
        (shown.count(&[Standing::Ready]), shown.count(&[Standing::Conflict]), shown.count(&[Standing::Wrong]));
    html! {
        div role="status" {
            ul class="batch-counts" {
                li { strong { (work.t(&msg::sheet_ready(ready))) } }
                @if conflicts > 0 { li { (work.t(&msg::sheet_conflicts(conflicts))) } }
                @if wrong > 0 { li { (work.t(&msg::sheet_wrong(wrong))) } }
                li class="soft" { (work.t(&msg::sheet_same(same))) }
            }
        }
        @if about.guessed { (ui::notice(Tone::Warn, false, html! { p { (work.t(&msg::sheet_guessed())) } })) }
        @if !about.ignored.is_empty() {
            (ui::notice(Tone::Info, false, html! { p { (work.t(&msg::sheet_ignored())) " " bdi { (about.ignored.join(", ")) } } }))
        }
    }
}

/// Taking it over, or not.
fn decision(work: &Work, shown: &Shown) -> Markup {
    let at = |act: &str| work.href(&format!("batches/{}/{act}", shown.batch.id));
    let (ready, conflicts) = (shown.count(&[Standing::Ready]), shown.count(&[Standing::Conflict]));
    let (leave, take) = (work.t(&msg::sheet_conflicts_leave()), work.t(&msg::sheet_conflicts_take()));
    html! {
        form class="form" method="post" action=(at(if ready + conflicts > 0 { "application" } else { "undo" })) {
            @if conflicts > 0 {
                (ui::radios(work.locale(), ui::Choices {
                    name: "conflicts",
                    label: &work.t(&msg::sheet_conflicts_title()),
                    required: true,
                    options: &[("leave", &leave, true), ("take", &take, false)],
                    ..ui::Choices::default()
                }))
            }
            @if ready + conflicts > 0 {
                @if work.cx.actor.may_somewhere(Right::Publish) {
                    label class="choice" { input type="checkbox" name="publish" value="yes"; span { (work.t(&msg::batch_publish())) } }
                }
                p class="hint" { (work.t(&msg::batch_hint())) }
            }
            div class="cluster" {
                @if ready + conflicts > 0 { button class="btn btn-primary" type="submit" { (work.t(&msg::sheet_apply())) } }
                button class="btn btn-quiet" type="submit" formaction=(at("undo")) { (work.t(&msg::sheet_discard())) }
            }
        }
    }
}

/// What became of a batch, and the way back.
fn outcome(work: &Work, shown: &Shown) -> Markup {
    use Standing::{Archived, Conflict, Drafted, Kept, Published, Ready, Stays, Undone, Wrong};
    let stage = shown.batch.stage();
    let done = shown.count(&[Drafted, Published, Archived]);
    let said = [
        (Drafted, msg::batch_drafted as fn(u64) -> Message),
        (Published, msg::batch_published),
        (Archived, msg::batch_archived),
        (Undone, msg::batch_undone),
        (Stays, msg::batch_stays),
    ];
    let kept = shown.count(&[Kept, Wrong, Conflict]);
    html! {
        @if is_busy(&shown.batch) {
            (still(work, shown, &msg::batch_busy(shown.count(&[Ready]))))
        }
        div role="status" {
            ul class="batch-counts" {
                @for (standing, message) in said {
                    @let count = shown.count(&[standing]);
                    @if count > 0 { li { strong { (work.t(&message(count))) } } }
                }
                @if kept > 0 { li { (work.t(&msg::batch_kept(kept))) } }
            }
        }
        @if stage == Stage::Applied && done > 0 {
            form method="post" action=(work.href(&format!("batches/{}/undo", shown.batch.id))) {
                p class="hint" { (work.t(&msg::batch_undo_hint(UNDONE_WITHIN))) }
                button class="btn" type="submit" { (work.t(&msg::batch_undo())) }
            }
        }
        p { a class="btn btn-quiet" href=(work.href("services")) { (work.t(&msg::batch_back())) } }
    }
}

fn line(work: &Work, shown: &Shown, step: &steps::Model, row: &Row) -> Markup {
    let name = step.object.and_then(|id| shown.names.get(&id)).cloned();
    let href = step.object.map(|id| work.href(&format!("services/{id}")));
    let title = name.clone().unwrap_or_else(|| work.t(&msg::sheet_row(step.number.to_string())));
    let (tone, label) = standing(step.standing());
    html! {
        li class="card" {
            div class="card-body stack" {
                h3 dir="auto" { @if let (Some(href), true) = (&href, name.is_some()) { a href=(href) { (title) } } @else { (title) } }
                p class="cluster" {
                    (ui::badge(tone, None, &work.t(&label)))
                    @if name.is_some() && !row.sent.cells.is_empty() { span class="soft" { (work.t(&msg::sheet_row(step.number.to_string()))) } }
                }
                @for it in &row.problems {
                    p class="error" { (ui::icon("warning"))
                        @if it.column != columns::ID { strong { (column(work, &it.column)) } " " }
                        (work.t(&problem(&it.wrong)))
                    }
                }
                @if !row.differences.is_empty() {
                    dl class="batch-differences" { @for it in &row.differences { (difference(work, it)) } }
                }
            }
        }
    }
}

fn difference(work: &Work, it: &Difference) -> Markup {
    let lang = text_of(&it.column).map(|(_, lang)| lang);
    html! {
        div {
            dt { (column(work, &it.column)) }
            dd lang=[lang] dir=[lang.map(|lang| lang.dir().as_str())] { (words(&it.before, &it.after)) }
        }
    }
}

/// The name of a column for people.
fn column(work: &Work, name: &str) -> String {
    let label = |name| work.t(&labels::group(name));
    match (text_of(name), name) {
        (Some((key, lang)), _) => format!("{} ({})", label(key), work.locale().language_name(lang)),
        (None, "phones") => label("phone"),
        (None, "languages") => label("spoken"),
        (None, "themes") => label("theme"),
        (None, name) => label(name),
    }
}

fn standing(it: Standing) -> (Tone, Message) {
    match it {
        Standing::Sent | Standing::Ready => (Tone::Info, msg::step_ready()),
        Standing::Conflict => (Tone::Warn, msg::step_conflict()),
        Standing::Wrong => (Tone::Bad, msg::step_wrong()),
        Standing::Drafted => (Tone::Ok, msg::step_drafted()),
        Standing::Published => (Tone::Ok, msg::step_published()),
        Standing::Archived => (Tone::Ok, msg::state_archived()),
        Standing::Kept => (Tone::Plain, msg::step_kept()),
        Standing::Undone => (Tone::Plain, msg::step_undone()),
        Standing::Stays => (Tone::Warn, msg::step_stays()),
    }
}

fn problem(wrong: &Wrong) -> Message {
    use platform::msg as shared;
    match wrong {
        Wrong::Required => shared::field_required(),
        Wrong::TooLong(most) => shared::field_too_long(*most),
        Wrong::Email => shared::field_invalid_email(),
        Wrong::Url => shared::field_invalid_url(),
        Wrong::Phone => shared::field_invalid_phone(),
        Wrong::Date => shared::field_invalid_date(),
        Wrong::Hours => msg::sheet_bad_hours("Mo-Fr 08:00-12:00; Sa 09:00-12:00"),
        Wrong::HoursHidden => msg::sheet_hidden_hours(),
        Wrong::Unknown(word) => msg::sheet_unknown_word(word),
        Wrong::NoSource => msg::sheet_no_source(),
        Wrong::Translation => msg::sheet_no_translation(),
        Wrong::NoIdentifier => msg::sheet_row_no_id(),
        Wrong::NotFound => msg::sheet_not_found(),
        Wrong::Twice(row) => msg::sheet_twice_row(row.to_string()),
        Wrong::Fault => msg::sheet_fault(),
    }
}
