//! The forms by which the public reports something.
//! They work without scripts; offline, the script keeps them and sends them later with the same token.

use super::Kind;
use crate::msg;
use crate::visit::Visit;
use kernel::Id;
use maud::{Markup, html};
use messages::Message;
use platform::ui::{self, Choices, Field};

/// «Did this help?» and «something is wrong», at the foot of a page at `rest`.
pub fn footer(visit: &Visit, rest: &str) -> Markup {
    html! {
        aside class="feedback cluster" aria-label=(visit.t(&msg::helped())) {
            form method="post" action=(visit.href(&format!("{rest}/reports"))) class="cluster" data-keep-offline {
                (ui::trap(visit.locale(), "website"))
                span { (visit.t(&msg::helped())) }
                button class="btn btn-quiet" type="submit" name="kind" value="helped" { (visit.t(&msg::helped_yes())) }
                button class="btn btn-quiet" type="submit" name="kind" value="unhelpful" { (visit.t(&msg::helped_no())) }
            }
            a class="btn btn-quiet" href=(visit.href(&format!("{rest}/reports/new"))) { (ui::icon("flag")) (visit.t(&msg::report())) }
        }
    }
}

/// What was typed, and what is to mend.
#[derive(Default)]
pub struct Form {
    pub once: Option<String>,
    pub kind: String,
    pub message: String,
    pub reply: String,
    pub errors: Vec<(&'static str, Message)>,
}

/// The form about the page at `rest`, called `name`.
pub fn form(visit: &Visit, rest: &str, name: &str, it: &Form) -> Markup {
    let error = |field: &str| it.errors.iter().find(|(key, _)| *key == field).map(|(_, message)| visit.t(message));
    let (kind, message, reply) = (error("kind"), error("message"), error("reply"));
    let answers = platform::mail::works(&visit.cx.app);
    let labels: Vec<(&str, String)> =
        Kind::WRONG.into_iter().map(|kind| (kind.as_str(), visit.t(&label(kind)))).collect();
    let options: Vec<(&str, &str, bool)> =
        labels.iter().map(|(value, label)| (*value, label.as_str(), it.kind == *value)).collect();
    let summary: Vec<(String, &str)> = it.errors.iter().map(|(field, message)| (visit.t(message), *field)).collect();
    let summary: Vec<(&str, &str)> = summary.iter().map(|(message, field)| (*field, message.as_str())).collect();
    // A page may be shown from memory to many readers, so the token is made where the form is sent; the script makes
    // one for a form that it keeps.
    let once = it.once.clone().unwrap_or_default();
    html! {
        article class="stack" {
            h1 { (visit.t(&msg::report())) }
            p { strong { (name) } }
            p { (visit.t(&if answers { msg::report_lead_answers() } else { msg::report_lead() })) }
            (ui::error_summary(visit.locale(), &summary))
            form class="form stack" method="post" action=(visit.href(&format!("{rest}/reports"))) novalidate data-keep-offline {
                input type="hidden" name="once" value=(once);
                (ui::trap(visit.locale(), "website"))
                (ui::radios(visit.locale(), Choices { name: "kind", label: &visit.t(&msg::report_kind()), options: &options, error: kind.as_deref(), required: true, ..Choices::default() }))
                (ui::textarea(visit.locale(), Field { name: "message", label: &visit.t(&msg::report_message()), value: &it.message, error: message.as_deref(), max: Some(1_000), ..Field::default() }))
                @if answers {
                    (ui::field(visit.locale(), Field { name: "reply", label: &visit.t(&msg::report_reply()), hint: Some(&visit.t(&msg::report_reply_hint())), value: &it.reply, error: reply.as_deref(), kind: ui::Kind::Email, autocomplete: Some("email"), max: Some(200), ..Field::default() }))
                }
                (ui::submit(&visit.t(&msg::report_send())))
            }
            p { a href=(visit.href(rest)) { (visit.t(&msg::report_back())) } }
        }
    }
}

/// What can be wrong, in words.
pub fn label(kind: Kind) -> Message {
    match kind {
        Kind::Hours => msg::report_kind_hours(),
        Kind::Contact => msg::report_kind_contact(),
        Kind::Closed => msg::report_kind_closed(),
        Kind::Refused => msg::report_kind_refused(),
        Kind::Text => msg::report_kind_text(),
        Kind::Other | Kind::Helped | Kind::Unhelpful | Kind::Broken | Kind::Moved => msg::report_kind_other(),
    }
}

/// What is said once a report is kept.
pub fn thanks(visit: &Visit, rest: &str, kind: Kind) -> Markup {
    let words = if kind.is_answer() { msg::helped_thanks() } else { msg::report_thanks() };
    let back = html! { a class="btn btn-primary" href=(visit.href(rest)) { (visit.t(&msg::report_back())) } };
    ui::empty("check", &visit.t(&words), html! {}, back)
}

/// The token of a form: what the script gave, else a fresh one.
pub fn token(once: &str) -> uuid::Uuid {
    uuid::Uuid::try_parse(once).unwrap_or_else(|_| Id::<Form>::new().uuid())
}
