//! The short list that somebody takes along: a code to scan, paper, or a message to an address that is not kept.
//! It says what was given, in the language of whoever reads it, and never to whom, where or what for.

use super::frame::Receiving;
use super::model::Visit;
use super::pages::found;
use crate::msg;
use axum::extract::Query;
use directory::api::{Choice, short_list};
use http::StatusCode;
use kernel::{Error, Lang};
use maud::{Markup, html};
use platform::audit::{self, Entry};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::mail::{self, Letter};
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, Locale, page};
use serde::Deserialize;
use std::collections::HashSet;
use uuid::Uuid;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    lang: String,
    told: String,
}

/// The language of the list: the one that is wished, else the one that was spoken, else that of whoever receives.
fn language(at: &Receiving, visit: &Visit, wished: &str) -> Lang {
    let spoken = visit.language.base();
    let wished = wished.parse().ok().filter(|lang: &Lang| lang.has_interface());
    wished.or(Some(spoken).filter(|lang| lang.has_interface())).unwrap_or(at.cx.lang())
}

/// The public address of what was given.
fn address(at: &Receiving, visit: &Visit, lang: Lang) -> String {
    let ids: Vec<Uuid> = visit.given.iter().map(|it| it.object).collect();
    format!("/{lang}/{}{}", at.territory.slug, short_list(&ids))
}

/// `/work/reception/{id}/visits/{visit}/slip?lang=`.
pub async fn show(at: Receiving, Query(asked): Query<Asked>) -> Answer {
    let visit = found(&at).await?;
    let lang = language(&at, &visit, &asked.lang);
    answer(&at, &visit, lang, StatusCode::OK, (&Typed::default(), &Wrong::default()), asked.told == "sent").await
}

async fn answer(
    at: &Receiving,
    visit: &Visit,
    lang: Lang,
    status: StatusCode,
    (typed, wrong): (&Typed, &Wrong),
    sent: bool,
) -> Answer {
    let choices = at.choices().await?;
    let ids: HashSet<Uuid> = visit.given.iter().map(|it| it.object).collect();
    let given: Vec<&Choice> = choices.iter().filter(|it| ids.contains(&it.id)).collect();
    let back = at.href("");
    let body = html! {
        h2 { (at.t(&msg::visit_slip())) }
        @if sent { (ui::notice(Tone::Ok, true, html! { p { (at.t(&msg::slip_sent())) } })) }
        @if given.is_empty() { (ui::empty("list", &at.t(&msg::slip_nothing()), html! {}, html! {})) }
        @else { (list(at, visit, lang, &given)) (post(at, &Form { cx: &at.cx, typed, wrong }, lang)) }
        p { a href=(back) { (at.t(&msg::slip_back())) } }
    };
    Ok(at.answer(status, &at.t(&msg::visit_slip()), &[], body))
}

fn list(at: &Receiving, visit: &Visit, lang: Lang, given: &[&Choice]) -> Markup {
    let path = address(at, visit, lang);
    let full = format!("{}{path}", at.cx.app.settings.public());
    let reader = Locale::new(lang);
    html! {
        nav class="cluster" aria-label=(at.t(&msg::slip_language())) {
            @for other in Lang::INTERFACE {
                a class={ "btn" @if other == lang { " btn-primary" } } href={ "?lang=" (other) } lang=(other) aria-current=[(other == lang).then_some("true")] { (reader.autonym(other)) }
            }
        }
        div class="slip" {
            @if let Some(code) = ui::qr(at.locale(), &full) { div class="qr slip-code" { (code) } p { (at.t(&msg::slip_scan())) } }
            ul lang=(lang) dir=(lang.dir().as_str()) { @for it in given { li { (ui::plain(&reader, it.title.show(lang))) } } }
        }
        p { a class="btn btn-primary" href=(path) target="_blank" rel="noopener" { (ui::icon("print")) (at.t(&msg::slip_print())) } }
    }
}

/// Sends it to an address that is typed now and kept nowhere.
fn post(at: &Receiving, form: &Form<'_>, lang: Lang) -> Markup {
    if !mail::works(&at.cx.app) {
        return html! {};
    }
    let action = at.href(&format!("/{}/slip", at.visit));
    let hint = at.t(&msg::slip_email_hint());
    html! {
        (form.wrong.summary(at.locale()))
        form class="form panel" method="post" action=(action) {
            input type="hidden" name="lang" value=(lang);
            (form.field("email", &at.t(&msg::slip_email()), Field { kind: Kind::Email, required: true, hint: Some(&hint), max: Some(120), autocomplete: Some("off"), ..Field::default() }))
            (ui::submit(&at.t(&msg::slip_send())))
        }
    }
}

/// `POST /work/reception/{id}/visits/{visit}/slip`.
pub async fn send(at: Receiving, sent: Sent) -> Answer {
    let typed = Typed::from(sent);
    let visit = found(&at).await?;
    if visit.given.is_empty() || !mail::works(&at.cx.app) {
        return Err(Error::NotFound.into());
    }
    let lang = language(&at, &visit, typed.get("lang"));
    let Some(to) = mail::address(&typed.line("email", 120)) else {
        let mut wrong = Wrong::default();
        wrong.add("email", at.t(&platform::msg::field_invalid_email()));
        return answer(&at, &visit, lang, StatusCode::UNPROCESSABLE_ENTITY, (&typed, &wrong), false).await;
    };
    let reader = Locale::new(lang);
    let mut letter = Letter::new(&to, lang, reader.t(&msg::slip_mail_subject()));
    letter.paragraphs = vec![reader.t(&msg::slip_mail_words())];
    letter.link = Some((reader.t(&msg::slip_mail_link()), address(&at, &visit, lang)));
    letter.small = vec![reader.t(&msg::slip_mail_why())];
    let tx = at.cx.app.db.begin().await?;
    mail::post(&at.cx.app, &tx, &letter).await?;
    audit::write(&tx, &at.cx.actor, Entry::new(msg::act_visit_list_sent(), super::store::KIND, visit.id)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &at.href(&format!("/{}/slip?lang={lang}&told=sent", visit.id))))
}
