//! A forgotten password: asking for a link by mail, from the page for signing in.
//! The answer is the same, and costs the same, whether or not there is such an account.

use crate::forms::{Errors, error, listed};
use crate::msg;
use http::StatusCode;
use kernel::{Error, Lang};
use maud::{Markup, html};
use platform::accounts::{account as accounts, resets};
use platform::forms::Sent;
use platform::ui::{self, Field, Kind, Page};
use platform::{Answer, Cx, mail, page};

/// `/session/reset/new`.
pub async fn new(cx: Cx) -> Answer {
    if !mail::works(&cx.app) {
        return Err(Error::NotFound.into());
    }
    Ok(page::once(StatusCode::OK, form(&cx, "", &Errors::new())))
}

fn form(cx: &Cx, typed: &str, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::reset_title());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::reset_lead())) }
        (ui::error_summary(locale, &listed(errors)))
        form class="stack" method="post" action={ "/" (cx.lang()) "/session/reset" } {
            (ui::field(locale, Field { name: "login", label: &locale.t(&msg::reset_address()), kind: Kind::Email, value: typed, error: error(errors, "login"),
                required: true, autocomplete: Some("username"), max: Some(200), ..Field::default() }))
            (ui::submit(&locale.t(&msg::reset_send())))
        }
        details class="more" {
            summary { (locale.t(&msg::no_way_in())) }
            p { (locale.t(&msg::no_way_in_text())) }
        }
    };
    alone(cx, &title, body)
}

fn alone(cx: &Cx, title: &str, body: Markup) -> Markup {
    let mut it = Page::new(&cx.locale, title, html! { div class="narrow" { (body) } });
    it.unlisted = true;
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/session/reset/new"))).to_vec();
    ui::document(&it)
}

/// `POST /session/reset`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    if !mail::works(&cx.app) {
        return Err(Error::NotFound.into());
    }
    let login: String = accounts::login(sent.get("login")).chars().filter(|c| !c.is_control()).take(200).collect();
    if mail::address(&login).is_none() {
        let errors = vec![("login", cx.locale.t(&msg::reset_address_bad()))];
        return Ok(page::to_mend(form(&cx, sent.get("login"), &errors)));
    }
    cx.app.attempts.check(sent.address, &login)?;
    cx.app.attempts.check_letter(sent.address)?;
    resets::ask(&cx.app, &login).await?;
    let locale = &cx.locale;
    let title = locale.t(&msg::reset_sent());
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::reset_sent_text())) }
        p { (locale.t(&msg::reset_sent_none())) }
        p { a class="btn" href={ "/" (cx.lang()) "/session/new" } { (locale.t(&platform::msg::sign_in())) } }
    };
    Ok(page::once(StatusCode::OK, alone(&cx, &title, body)))
}
