//! What somebody chose in the list: services one by one, or all that a filter shows; and what is to be done with them.
//! What is chosen proves nothing: each service is asked for again by who may see or write it.

use super::model::{Act, Plan};
use super::{sheet, working};
use crate::drafts::lists;
use crate::msg;
use crate::services::Service;
use crate::work::desk::Work;
use crate::work::list::Asked;
use axum::Form;
use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use kernel::{Result, Right};
use maud::{Markup, html};
use messages::Message;
use platform::sheets::{Format, LIMITS};
use platform::ui::{self, Field, Kind, Select};
use platform::{Answer, page};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A form as it came.
pub struct Sent(Vec<(String, String)>);

impl Sent {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    fn asked(&self) -> Asked {
        Asked {
            territory: self.get("territory").to_owned(),
            q: self.get("q").to_owned(),
            state: self.get("state").to_owned(),
            behind: self.get("behind").to_owned(),
            ..Asked::default()
        }
    }

    /// What is chosen, at most as many as a sheet holds.
    async fn chosen(&self, work: &Work) -> Result<Vec<Uuid>> {
        if self.get("all") == "yes" {
            let (wanted, visible) = (self.asked().wanted(work), work.cx.visible::<Service>());
            let most = LIMITS.rows as u64;
            return lists::ids(&work.cx.app.db, &visible, &work.shelf, &wanted, most).await;
        }
        let mut seen = BTreeSet::new();
        let ids = self.0.iter().filter(|(name, _)| name == "id").filter_map(|(_, id)| id.parse::<Uuid>().ok());
        Ok(ids.filter(|id| seen.insert(*id)).take(LIMITS.rows).collect())
    }
}

/// `POST /work/services/export`: what is chosen, as a sheet.
pub async fn export(work: Work, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let sent = Sent(pairs);
    let ids = sent.chosen(&work).await?;
    if ids.is_empty() {
        return Ok(again(&work, &sent, &msg::batch_none()));
    }
    let format = if sent.get("format") == "csv" { Format::Csv } else { Format::Xlsx };
    let bytes = sheet::write(&work, format, &ids).await?;
    let name = format!("services-{}.{}", work.today(), format.extension());
    Ok(page::file(format.media_type(), bytes, None, &name))
}

/// `POST /work/batches`: does something with each that is chosen.
pub async fn create(work: Work, Form(pairs): Form<Vec<(String, String)>>) -> Answer {
    let sent = Sent(pairs);
    let ids = sent.chosen(&work).await?;
    if ids.is_empty() {
        return Ok(again(&work, &sent, &msg::batch_none()));
    }
    let act = match act(&work, &sent) {
        Ok(act) => act,
        Err(wrong) => return Ok(again(&work, &sent, &wrong)),
    };
    let plan = Plan { act, publish: sent.get("publish") == "yes", overwrite: false, sheet: Default::default() };
    let id = working::start(&work.cx, &work.directory, plan, &ids).await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&format!("batches/{id}"))))
}

fn act(work: &Work, sent: &Sent) -> Result<Act, Message> {
    let theme = || {
        let theme = work.shelf.themes.iter().find(|it| it.id.to_string() == sent.get("theme"));
        theme.map(|it| it.id).ok_or_else(platform::msg::field_choose)
    };
    match sent.get("act") {
        "due" => match sent.get("due") {
            "" => Err(platform::msg::field_required()),
            typed => {
                typed.parse::<Date>().map(|due| Act::Due(Some(due))).map_err(|_| platform::msg::field_invalid_date())
            }
        },
        "assured" => Ok(Act::Assured),
        "add-theme" => theme().map(Act::AddTheme),
        "remove-theme" => theme().map(Act::RemoveTheme),
        "archive" => Ok(Act::Archive),
        _ => Err(platform::msg::field_choose()),
    }
}

/// What was chosen, with what is missing.
fn again(work: &Work, sent: &Sent, wrong: &Message) -> Response {
    let (title, list, error) = (work.t(&msg::batch_title()), work.t(&msg::list_title()), work.t(wrong));
    let field = match sent.get("act") {
        "due" => "due",
        "add-theme" | "remove-theme" => "theme",
        _ => "",
    };
    let nothing = !sent.0.iter().any(|(name, _)| name == "id" || name == "all");
    let body = html! {
        @if field.is_empty() || nothing { (ui::form_error(&error)) } @else { (ui::error_summary(work.locale(), &[(field, error.as_str())])) }
        @if nothing { p { a class="btn" href=(sent.asked().href(work, None)) { (work.t(&msg::batch_back())) } } }
        @else {
            form class="form" method="post" action=(work.href("batches")) {
                @for (name, value) in sent.0.iter().filter(|(name, _)| name != field && name != "act") {
                    input type="hidden" name=(name) value=(value);
                }
                (actions(work, sent.get("due"), Some((field, error.as_str()))))
            }
        }
    };
    work.answer(StatusCode::UNPROCESSABLE_ENTITY, &title, "batches", &[(&list, "services")], body)
}

/// The box with which a line of the list is chosen; the line's name says what for.
pub fn tick(service: &Service) -> Markup {
    let id = service.id;
    html! { input class="tick" type="checkbox" name="id" value=(id) aria-labelledby={ "name-" (id) }; }
}

/// A list inside a form that does something with what is chosen in it.
pub fn form(work: &Work, asked: &Asked, total: u64, shown: usize, list: Markup) -> Markup {
    let filter = [("territory", &asked.territory), ("q", &asked.q), ("state", &asked.state), ("behind", &asked.behind)];
    html! {
        form class="stack" method="post" action=(work.href("batches")) data-choose {
            @for (name, value) in filter.into_iter().filter(|(_, value)| !value.is_empty()) {
                input type="hidden" name=(name) value=(value);
            }
            script type="module" src=(platform::assets::url("choose.js")) {}
            label class="choice" data-choose-page hidden { input type="checkbox"; span { (work.t(&msg::batch_page(shown))) } }
            (list)
            fieldset class="panel batch-acts" {
                legend { (work.t(&msg::batch_title())) }
                p class="soft" data-chosen=(work.t(&msg::batch_chosen("#"))) role="status" {}
                @if total > shown as u64 {
                    label class="choice" { input type="checkbox" name="all" value="yes"; span { (work.t(&msg::batch_all(total))) } }
                }
                div class="cluster" {
                    button class="btn" type="submit" formaction=(work.href("services/export")) { (ui::icon("download")) (work.t(&msg::batch_export())) }
                    @if work.cx.actor.may_somewhere(Right::Write) {
                        a class="btn btn-quiet" href=(work.href("sheets/new")) { (work.t(&msg::sheet_title())) }
                    }
                }
                @if work.cx.actor.may_somewhere(Right::Write) { (actions(work, "", None)) }
            }
        }
    }
}

/// What may be done with what is chosen.
fn actions(work: &Work, due: &str, wrong: Option<(&str, &str)>) -> Markup {
    let error = |name: &str| wrong.filter(|(field, _)| *field == name).map(|(_, words)| words);
    let publishes = work.cx.actor.may_somewhere(Right::Publish);
    let names: Vec<(String, String)> =
        work.shelf.themes.iter().map(|it| (it.id.to_string(), work.name(&it.name))).collect();
    let mut themes: Vec<(&str, &str, bool)> = vec![("", "", true)];
    themes.extend(names.iter().map(|(id, name)| (id.as_str(), name.as_str(), false)));
    let (day, theme) = (work.t(&msg::edit_due()), work.t(&msg::filter_theme()));
    let button = |act: &str, label: &Message| {
        html! { div { button class="btn" type="submit" name="act" value=(act) { (work.t(label)) } } }
    };
    html! {
        div class="batch-act" {
            (ui::field(work.locale(), Field { name: "due", label: &day, value: due, error: error("due"), kind: Kind::Date, ..Field::default() }))
            (button("due", &msg::batch_due()))
        }
        @if !names.is_empty() {
            div class="batch-act" {
                (ui::select(work.locale(), Select { name: "theme", label: &theme, error: error("theme"), options: &themes, ..Select::default() }))
                (button("add-theme", &msg::batch_add_theme()))
                (button("remove-theme", &msg::batch_remove_theme()))
            }
        }
        div class="batch-act" {
            (button("assured", &msg::batch_assured()))
            @if publishes { (button("archive", &msg::batch_archive())) }
        }
        @if publishes {
            label class="choice" { input type="checkbox" name="publish" value="yes"; span { (work.t(&msg::batch_publish())) } }
        }
        p class="hint" { (work.t(&msg::batch_hint())) }
    }
}
