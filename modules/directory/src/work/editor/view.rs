//! How the editor looks: one form, in the order in which a reader meets the service.
//! Every row, button and error works without scripts.

use super::apply::Errors;
use super::autosave;
use super::offer::{self, Options};
use super::rows;
use super::typed::{ROWS, Typed};
use crate::drafts::policy::Desk;
use crate::drafts::texts;
use crate::msg;
use crate::services::Service;
use crate::work::desk::Work;
use crate::work::editor::shown::DAYS;
use crate::work::kinds::Kind as Record;
use crate::work::{labels, picking};
use jiff::civil::Weekday;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Choices, Field, Kind, Select};

/// What the form is made from.
pub struct Form<'a, T: Record = Service> {
    pub work: &'a Work,
    pub desk: &'a Desk<T>,
    pub typed: &'a Typed,
    /// What it shows of other records.
    pub around: &'a T::Around,
    pub errors: &'a Errors,
    /// Fingerprint of what it was made from.
    pub seen: &'a str,
    pub minor: bool,
    /// Rows shown beyond those that are filled in: of the group named, one more.
    pub more: &'a str,
}

impl<T: Record> Form<'_, T> {
    pub fn error(&self, field: &str) -> Option<String> {
        self.errors.iter().find(|(name, _)| name == field).map(|(_, message)| self.work.t(message))
    }

    pub fn t(&self, message: &Message) -> String {
        self.work.t(message)
    }

    pub fn line(&self, name: &str, kind: Kind, hint: Option<Message>, required: bool) -> Markup {
        let (error, hint) = (self.error(name), hint.map(|hint| self.t(&hint)));
        ui::field(
            self.work.locale(),
            Field {
                name,
                label: &self.t(&labels::group(name)),
                value: self.typed.get(name),
                error: error.as_deref(),
                hint: hint.as_deref(),
                kind,
                required,
                ..Field::default()
            },
        )
    }

    pub fn block(&self, name: &str, hint: Option<Message>) -> Markup {
        let (error, hint) = (self.error(name), hint.map(|hint| self.t(&hint)));
        ui::textarea(
            self.work.locale(),
            Field {
                name,
                label: &self.t(&labels::group(name)),
                value: self.typed.get(name),
                error: error.as_deref(),
                hint: hint.as_deref(),
                ..Field::default()
            },
        )
    }

    pub fn boxes(&self, name: &str, options: &Options) -> Markup {
        let options: Vec<(&str, &str, bool)> =
            options.iter().map(|(value, label, chosen)| (value.as_str(), label.as_str(), *chosen)).collect();
        let label = self.t(&labels::group(name));
        ui::checkboxes(self.work.locale(), Choices { name, label: &label, options: &options, ..Choices::default() })
    }

    pub fn select(&self, name: &str, options: &Options) -> Markup {
        let options: Vec<(&str, &str, bool)> =
            options.iter().map(|(value, label, chosen)| (value.as_str(), label.as_str(), *chosen)).collect();
        let (label, error) = (self.t(&labels::group(name)), self.error(name));
        let error = error.as_deref();
        ui::select(self.work.locale(), Select { name, label: &label, error, options: &options, ..Select::default() })
    }

    /// The revisions of the texts when somebody opened the form.
    fn opened(&self) -> String {
        let now = || self.desk.present().map(texts::revisions).unwrap_or_default();
        Some(self.typed.get("opened").to_owned()).filter(|it| !it.is_empty()).unwrap_or_else(now)
    }

    /// The form around its fields: what was shown comes back with it, and the bar that saves stays in sight.
    pub fn frame(&self, fields: Markup) -> Markup {
        let work = self.work;
        let errors: Vec<(&str, String)> =
            self.errors.iter().map(|(name, words)| (name.as_str(), work.t(words))).collect();
        let errors: Vec<(&str, &str)> = errors.iter().map(|(name, words)| (*name, words.as_str())).collect();
        let source = self.desk.present().map_or(work.lang(), texts::source);
        html! {
            (ui::error_summary(work.locale(), &errors))
            form class="form edit-form" method="post" action=(work.of::<T>("")) novalidate data-autosave[autosave::may(self.desk)]
                lang=[(source != work.lang()).then_some(work.lang())] {
                // Enter in a field saves: the first button of a form is the one that it presses.
                button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true" { (work.t(&msg::edit_save())) }
                input type="hidden" name="seen" value=(self.seen);
                input type="hidden" name="opened" value=(self.opened());
                @if let Some(service) = picking::writing(work, self.typed) { input type="hidden" name="for" value=(service); }
                @for group in T::groups(self.typed) {
                    @if let Some(was) = self.typed.was(&group) { input type="hidden" name={ "was." (group) } value=(was); }
                }
                p class="soft" { (work.t(&msg::edit_language(work.locale().language_name(source)))) }
                (fields)
                (choice("minor", "yes", self.minor, &work.t(&msg::edit_minor())))
                p class="hint" { (work.t(&msg::edit_minor_hint())) }
                (autosave::bar(work, self.desk))
            }
        }
    }

    /// A small field of a row.
    pub fn cell(&self, name: &str, kind: &str, label: &Message) -> Markup {
        let error = self.error(name);
        let ltr = (kind != "text").then_some("ltr");
        html! {
            div class={ "field" @if error.is_some() { " has-error" } } {
                label for=(name) { (self.t(label)) }
                @if let Some(error) = &error { p class="error" id={ (name) "-error" } { (ui::icon("warning")) (error) } }
                input class="input" id=(name) name=(name) type=(kind) dir=[ltr] value=(self.typed.get(name))
                    aria-invalid=[error.as_ref().map(|_| "true")]
                    aria-describedby=[error.as_ref().map(|_| format!("{name}-error"))];
            }
        }
    }

    pub fn hidden(&self, name: &str) -> Markup {
        html! { @if !self.typed.get(name).is_empty() { input type="hidden" name=(name) value=(self.typed.get(name)); } }
    }

    /// A part of the form, folded away unless it is one of the first, or has something to mend or to fill in.
    pub fn part(&self, id: &str, title: &Message, open: bool, groups: &[&str], content: Markup) -> Markup {
        let within = |name: &str| groups.contains(&name.split('.').next().unwrap_or(name));
        let open = open || within(self.more) || self.errors.iter().any(|(name, _)| within(name));
        html! {
            details class="edit-part" id={ "part-" (id) } open[open] {
                summary { h2 { (self.t(title)) } }
                div class="edit-part-body" { (content) }
            }
        }
    }

    /// A group of rows, with one empty row to fill in and a button for more.
    pub fn rows(&self, group: &str, hint: &Message, add: &Message, row: impl Fn(usize) -> Markup) -> Markup {
        let filled = self.typed.rows(group);
        let shown = (filled + usize::from(self.more == group || filled == 0)).min(ROWS);
        html! {
            fieldset class="field edit-rows" id=(group) {
                legend { (self.t(&labels::group(group))) }
                p class="hint" { (self.t(hint)) }
                @for n in 0..shown { div class="edit-row" role="group" aria-label=(self.t(&msg::edit_row(n + 1))) { (row(n)) } }
                @if shown < ROWS {
                    button class="btn btn-quiet" type="submit" name="do" value={ "more-" (group) }
                        formaction={ (self.work.of::<T>("")) "#" (group) } { (self.t(add)) }
                }
            }
        }
    }
}

/// The form.
pub fn form(it: &Form<'_>) -> Markup {
    let work = it.work;
    it.frame(html! {
        (it.part("what", &msg::edit_part_what(), true, &["name", "description", "alert", "theme", "picture"], html! {
            (it.line("name", Kind::Text, None, true))
            (it.block("description", Some(msg::edit_description_hint())))
            (it.block("alert", Some(msg::edit_alert_hint())))
            (it.boxes("theme", &offer::themes(work, it.typed)))
        }))
        (it.part("when", &msg::edit_part_when(), true, &["hours", "holidays", "exception"], html! {
            (hours(it))
            (exceptions(it))
        }))
        (it.part("where", &msg::pick_part(), false, &["place", "organisation"], picking::part(it)))
        (it.part("pictures", &msg::pictures_title(), false, &["picture"], rows::pictures(it, it.desk.present().map_or(&[], |service| &service.pictures))))
        (it.part("who", &msg::edit_part_who(), false, &["eligibility_description", "status", "sex", "family", "age", "level"], html! {
            (it.block("eligibility_description", None))
            (it.boxes("status", &offer::statuses(work, it.typed)))
            (it.select("sex", &offer::sex(work, it.typed)))
            (it.boxes("family", &offer::family(work, it.typed)))
            div class="edit-row" { (it.cell("age.minimum", "text", &msg::edit_age_from())) (it.cell("age.maximum", "text", &msg::edit_age_to())) }
            (it.select("level", &offer::levels(work, it.typed)))
        }))
        (it.part("how", &msg::edit_part_how(), false, &["documents", "application_process", "wait_time", "capacity", "accreditations", "served"], html! {
            (it.block("documents", Some(msg::edit_documents_hint())))
            (it.block("application_process", None))
            (it.block("wait_time", None))
            (rows::capacities(it))
            (it.block("served", Some(msg::edit_served_hint())))
            (it.block("accreditations", None))
        }))
        (it.part("cost", &msg::edit_part_cost(), false, &["fees_description", "cost"], html! {
            (it.block("fees_description", None))
            (rows::costs(it))
        }))
        (it.part("reach", &msg::edit_part_reach(), false, &["phone", "contact", "email", "url", "spoken", "interpretation_services"], html! {
            (rows::phones(it))
            (rows::contacts(it))
            (it.line("email", Kind::Email, None, false))
            (it.line("url", Kind::Url, None, false))
            (it.boxes("spoken", &offer::spoken(work, it.typed, it.desk)))
            (it.block("interpretation_services", None))
        }))
        h2 { (work.t(&msg::edit_part_trust())) }
        (it.line("due", Kind::Date, Some(msg::edit_due_hint()), false))
        (choice("assured", "yes", it.typed.has("assured", "yes"), &work.t(&msg::edit_assured())))
    })
}

pub fn choice(name: &str, value: &str, checked: bool, label: &str) -> Markup {
    html! { label class="choice" { input type="checkbox" id=(name) name=(name) value=(value) checked[checked]; span { (label) } } }
}

/// Hours of each week, a row for each.
pub fn weekly_hours<T: Record>(it: &Form<'_, T>) -> Markup {
    let work = it.work;
    it.rows("hours", &msg::edit_hours_hint(), &msg::edit_hours_add(), |n| {
            let name = |part: &str| format!("hours.{n}.{part}");
            let day = name("day");
            let error = it.error(&day);
            html! {
                (it.hidden(&name("id")))
                div class={ "field edit-days" @if error.is_some() { " has-error" } } {
                    span class="edit-label" { (work.t(&msg::edit_hours_days())) }
                    @if let Some(error) = &error { p class="error" { (ui::icon("warning")) (error) } }
                    div class="cluster" {
                        @for (place, code) in DAYS.into_iter().enumerate() {
                            label class="choice" {
                                input type="checkbox" id=[(place == 0).then_some(&day)] name=(day) value=(code) checked[it.typed.has(&day, code)];
                                span { (weekday(work, place)) }
                            }
                        }
                    }
                }
                (it.cell(&name("opens"), "time", &msg::edit_opens()))
                (it.cell(&name("closes"), "time", &msg::edit_closes()))
                (it.cell(&name("note"), "text", &msg::edit_note()))
            }
        })
}

fn hours(it: &Form<'_>) -> Markup {
    let work = it.work;
    html! {
        (weekly_hours(it))
        @if let Some(service) = it.desk.present() { (super::pages::in_words(work, service)) }
        (choice("holidays", "open", it.typed.has("holidays", "open"), &work.t(&msg::edit_holidays())))
    }
}

fn weekday(work: &Work, place: usize) -> String {
    let offset = i8::try_from(place).unwrap_or_default();
    Weekday::from_monday_zero_offset(offset).map_or_else(|_| String::new(), |day| work.locale().weekday(day))
}

fn exceptions(it: &Form<'_>) -> Markup {
    it.rows("exception", &msg::edit_exceptions_hint(), &msg::edit_exceptions_add(), |n| {
        let name = |part: &str| format!("exception.{n}.{part}");
        html! {
            (it.hidden(&name("key")))
            (it.cell(&name("from"), "date", &msg::edit_from()))
            (it.cell(&name("to"), "date", &msg::edit_to()))
            (it.cell(&name("opens"), "time", &msg::edit_opens()))
            (it.cell(&name("closes"), "time", &msg::edit_closes()))
            (it.cell(&name("note"), "text", &msg::edit_note()))
        }
    })
}

/// How many rules and exceptions the form cannot show.
pub fn beyond(service: &Service) -> usize {
    use super::shown::{plain_exception, weekly};
    service.schedules.iter().filter(|it| weekly(it).is_none()).count()
        + service.exceptions.iter().filter(|it| plain_exception(it).is_none()).count()
}
