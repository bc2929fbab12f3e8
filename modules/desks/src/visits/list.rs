//! The visits of today at a desk: what was recorded, by whom, what to mend.
//! Every opening is in the audit trail; notes are read by whoever answers for them alone.

use super::form;
use super::frame::Receiving;
use super::model::Visit;
use super::pages::waiting;
use super::policy::answers_for;
use super::store;
use crate::msg;
use axum::extract::Query;
use directory::api::local;
use http::StatusCode;
use kernel::Result;
use maud::{Markup, html};
use platform::Answer;
use platform::audit::{self, Entry};
use platform::ui::{self, Tone};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    told: String,
}

/// `/work/reception/{id}/visits`.
pub async fn show(at: Receiving, Query(asked): Query<Asked>) -> Answer {
    let told = match asked.told.as_str() {
        "kept" => msg::visit_kept(),
        "back" => msg::visit_is_back(),
        _ => return answer(&at, html! {}).await,
    };
    answer(&at, ui::notice(Tone::Ok, true, html! { p { (at.t(&told)) } })).await
}

/// The list, below what was just done.
pub async fn answer(at: &Receiving, told: Markup) -> Answer {
    let today = at.today();
    let visits = store::of_day(&at.cx.app, at.cx.app.db.read(), at.desk(), today).await?;
    if !visits.is_empty() {
        read(at, today).await?;
    }
    let body = html! {
        (told)
        (waiting(at))
        p { a class="btn btn-primary" href=(at.href("/new")) { (at.t(&msg::visit_new())) } }
        h2 { (at.locale().day_and_date(today)) }
        @if visits.is_empty() { (ui::empty("list", &at.t(&msg::visits_none()), html! {}, html! {})) }
        @else { p class="soft" { (at.t(&msg::visits_count(visits.len()))) } }
        ol class="plain stack" { @for it in &visits { (one(at, it)) } }
    };
    Ok(at.answer(StatusCode::OK, &at.t(&msg::visits()), &["visit"], body))
}

async fn read(at: &Receiving, day: jiff::civil::Date) -> Result<()> {
    let entry = Entry::new(msg::act_visits_read(), crate::store::KIND, at.desk());
    let tx = at.cx.app.db.begin().await?;
    audit::write(&tx, &at.cx.actor, entry.with(json!({ "day": day.to_string() }))).await?;
    tx.commit().await
}

fn one(at: &Receiving, it: &Visit) -> Markup {
    let locale = at.locale();
    let (own, href) = (answers_for(&at.cx.actor, &at.bureau, it), at.href(&format!("/{}", it.id)));
    let time = locale.time(local(&at.territory, it.made).time());
    let unmet = it.needs.iter().any(|need| !need.met);
    html! {
        li class="card" {
            div class="card-body" {
                h3 class="card-title" { (time) " · " (locale.list(&at.needs(it), platform::locale::Join::And)) }
                div class="cluster" {
                    (ui::badge(Tone::Info, Some("language"), &locale.language_name(it.language)))
                    @if !it.given.is_empty() { (ui::badge(Tone::Plain, None, &at.t(&msg::visit_given_count(it.given.len())))) }
                    @if unmet { (ui::badge(Tone::Warn, None, &at.t(&msg::visit_unmet()))) }
                    @if it.next != super::model::Next::Nothing { (ui::badge(Tone::Plain, None, &at.t(&form::next(it.next)))) }
                }
                @if own && !it.note.is_empty() { p { bdi { (it.note) } } }
                div class="cluster" {
                    @if own { a class="btn" href=(href) { (at.t(&msg::visit_mend())) span class="visually-hidden" { " · " (time) } } }
                    @if !it.given.is_empty() { a class="btn" href={ (href) "/slip" } { (at.t(&msg::visit_slip())) span class="visually-hidden" { " · " (time) } } }
                }
            }
        }
    }
}
