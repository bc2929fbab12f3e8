//! The form by which somebody asks for the bulletin by mail. It answers the same whether an address is known or not, and
//! whatever a robot types.

use super::links::link_of;
use super::store::{self, Asked};
use super::tending::{already, confirmation};
use crate::msg;
use crate::visit::Here;
use axum::response::Response;
use http::StatusCode;
use kernel::{Lang, Result};
use maud::{Markup, html};
use platform::forms::{Form, Sent, Typed, Wrong};
use platform::mail;
use platform::ui::{self, Field, Kind, Tone};
use platform::{Answer, page};

/// After the language.
pub const FORM: &str = "exchange/subscribers";
/// Letters of an address (RFC 5321).
const LONGEST: usize = 254;

/// The way to the form, on the pages of bulletins; nothing where no mail goes out.
pub fn invitation(here: &Here) -> Markup {
    html! {
        @if mail::works(&here.cx.app) {
            section class="panel-plain" aria-labelledby="subscribe" {
                h2 id="subscribe" { (here.t(&msg::subscribe_title())) }
                p { (here.t(&msg::subscribe_lead())) }
                p { a class="btn btn-primary" href=(here.href(FORM)) { (here.t(&msg::subscribe_do())) } }
            }
        }
    }
}

/// The languages to choose from.
pub(super) fn spoken(here: &Here) -> Vec<(String, String)> {
    Lang::INTERFACE.iter().map(|it| (it.to_string(), here.locale().autonym(*it).into_owned())).collect()
}

/// The language chosen, else that of the page.
pub(super) fn chosen(here: &Here, typed: &Typed) -> Lang {
    typed.get("language").parse().ok().filter(|lang: &Lang| lang.has_interface()).unwrap_or(here.cx.lang())
}

fn framed(here: &Here, status: StatusCode, body: Markup) -> Response {
    let title = here.t(&msg::subscribe_title());
    let mut it = here.public(title.clone(), FORM, html! { div class="narrow" { h1 { (title) } (body) } });
    it.breadcrumbs = vec![
        (here.t(&msg::exchange_title()), Some(here.href("exchange"))),
        (here.t(&msg::bulletins_title()), Some(here.href("exchange/bulletins"))),
        (title, None),
    ];
    it.unlisted = true;
    page::once(status, ui::document(&it))
}

/// `/exchange/subscribers`.
pub async fn new(here: Here) -> Answer {
    let mut typed = Typed::default();
    typed.put("language", here.cx.lang());
    Ok(form(&here, StatusCode::OK, &typed, &Wrong::default()))
}

fn form(here: &Here, status: StatusCode, typed: &Typed, wrong: &Wrong) -> Response {
    let form = Form { cx: &here.cx, typed, wrong };
    let field = Field {
        required: true,
        kind: Kind::Email,
        max: Some(LONGEST as u32),
        autocomplete: Some("email"),
        ..Field::default()
    };
    let body = html! {
        p class="lead" { (here.t(&msg::subscribe_lead())) }
        @if mail::works(&here.cx.app) {
            (wrong.summary(here.locale()))
            form class="form" method="post" action=(here.href(FORM)) novalidate {
                (ui::trap(here.locale(), "website"))
                (form.field("email", &here.t(&msg::subscribe_email()), field))
                (form.choice("language", &here.t(&msg::subscribe_language()), None, &spoken(here)))
                p class="soft" { (here.t(&msg::subscribe_privacy())) }
                (ui::submit(&here.t(&msg::subscribe_do())))
            }
        } @else { (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::subscribe_no_mail())) } })) }
    };
    framed(here, status, body)
}

/// `POST /exchange/subscribers`.
pub async fn create(here: Here, sent: Sent) -> Answer {
    let (address, robot) = (sent.address, !sent.get("website").is_empty());
    let typed = Typed::from(sent);
    let mut wrong = Wrong::default();
    let email = mail::address(&typed.line("email", LONGEST));
    if email.is_none() {
        wrong.add("email", here.t(&msg::subscribe_bad_email()));
    }
    let (Some(email), true) = (email, mail::works(&here.cx.app)) else {
        return Ok(form(&here, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong));
    };
    if here.cx.app.attempts.check_letter(address).is_err() {
        wrong.add("email", here.t(&msg::subscribe_too_many()));
        return Ok(form(&here, StatusCode::TOO_MANY_REQUESTS, &typed, &wrong));
    }
    if !robot {
        ask(&here, &email, chosen(&here, &typed)).await?;
    }
    let body = ui::notice(
        Tone::Ok,
        true,
        html! { p { (here.t(&msg::subscribe_asked())) } p { (here.t(&msg::subscribe_asked_hint())) } },
    );
    Ok(framed(&here, StatusCode::OK, body))
}

async fn ask(here: &Here, email: &str, lang: Lang) -> Result<()> {
    let app = &here.cx.app;
    let tx = app.db.begin().await?;
    match store::ask(&tx, email, lang).await? {
        Asked::Confirm(token) => mail::post(app, &tx, &confirmation(email, lang, &token)).await?,
        Asked::Already(id) => mail::post(app, &tx, &already(email, lang, link_of(app, lang, id)?)).await?,
        Asked::Quiet => {}
    }
    tx.commit().await
}
