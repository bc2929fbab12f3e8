//! Leaving: the account and everything that leads to the person go at once, what they published stays without their name.
//! The last administrator cannot leave before somebody else can take over.

use crate::forms::{Errors, error, listed};
use crate::{msg, sessions};
use http::StatusCode;
use kernel::{Error, Lang, Result};
use maud::{Markup, html};
use messages::Message;
use platform::accounts::account as accounts;
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::personal::{self, EraseAccount};
use platform::ui::{self, Choices, Page, Tone};
use platform::{Answer, Cx, Keep, page};

/// `/account/erasure`.
pub async fn new(cx: Cx) -> Answer {
    Ok(page::once(StatusCode::OK, form(&cx, &Errors::new()).await?))
}

/// Why this account cannot be erased now; none when it can.
async fn obstacle(cx: &Cx) -> Result<Option<Message>> {
    let id = cx.member()?.account;
    let account = accounts::find(cx.app.db.read(), id).await?.ok_or(Error::NotFound)?;
    if cx.app.settings.demo && account.password.is_none() {
        return Ok(Some(msg::account_erasure_example()));
    }
    let last = accounts::is_last_administrator(cx.app.db.read(), cx.app.clock.now(), id).await?;
    Ok(last.then(msg::account_erasure_last))
}

fn list(cx: &Cx, title: &Message, items: &[Message]) -> Markup {
    html! {
        h2 { (cx.locale.t(title)) }
        ul { @for item in items { li { (cx.locale.t(item)) } } }
    }
}

async fn form(cx: &Cx, errors: &Errors) -> Result<Markup> {
    let locale = &cx.locale;
    let title = locale.t(&msg::account_erasure());
    let obstacle = obstacle(cx).await?;
    let (goes, stays) = (
        [
            msg::account_erasure_goes_account(),
            msg::account_erasure_goes_roles(),
            msg::account_erasure_goes_links(),
            msg::account_erasure_goes_names(),
        ],
        [msg::account_erasure_stays_texts(), msg::account_erasure_stays_log(), msg::account_erasure_stays_backups()],
    );
    let sure = locale.t(&msg::account_erasure_sure());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (locale.t(&msg::account_erasure_lead())) }
            (ui::error_summary(locale, &listed(errors)))
            (list(cx, &msg::account_erasure_goes(), &goes))
            (list(cx, &msg::account_erasure_stays(), &stays))
            @if let Some(obstacle) = &obstacle {
                (ui::notice(Tone::Warn, false, html! { p { (locale.t(obstacle)) } }))
            } @else {
                p { (locale.t(&msg::account_erasure_copy())) " " a href={ "/" (cx.lang()) "/account/export.json" } { (locale.t(&platform::msg::download())) } }
                form class="stack" method="post" action={ "/" (cx.lang()) "/account/erasure" } {
                    (ui::checkboxes(locale, Choices { name: "sure", label: &locale.t(&platform::msg::form_cannot_undo()), error: error(errors, "sure"),
                        required: true, options: &[("yes", sure.as_str(), false)], ..Choices::default() }))
                    div { button class="btn btn-danger" type="submit" { (title) } }
                }
            }
        }
    };
    Ok(ui::workspace(cx, &title, "account/erasure", &[(&locale.t(&msg::account()), "account")], body))
}

/// `POST /account/erasure`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let member = cx.member()?;
    if obstacle(&cx).await?.is_some() {
        return Ok(page::to_mend(form(&cx, &Errors::new()).await?));
    }
    if sent.get("sure") != "yes" {
        let errors = vec![("sure", cx.locale.t(&platform::msg::field_required()))];
        return Ok(page::to_mend(form(&cx, &errors).await?));
    }
    let mut tx = cx.app.db.begin().await?;
    // The entry first: it waits for the one before it, so of two last administrators who leave at once one sees the other gone.
    audit::write(&tx, &cx.actor, Entry::new(msg::act_account_erased(), "account", member.account)).await?;
    let permit = cx.permit::<EraseAccount>(&tx, member.account).await?;
    personal::erase(&cx.app, &mut tx, &permit).await?;
    tx.commit().await?;
    Ok(sessions::gone(&cx, &format!("/{}/account/erased", cx.lang()))?)
}

/// `/account/erased`: for whoever has just left.
pub async fn done(cx: Cx) -> Answer {
    let locale = &cx.locale;
    let title = locale.t(&msg::account_erased());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (locale.t(&msg::account_erased_text())) }
            p { a class="btn" href={ "/" (cx.lang()) } { (locale.t(&platform::msg::home())) } }
        }
    };
    let mut it = Page::new(locale, title.as_str(), body);
    it.unlisted = true;
    it.alternates = Lang::INTERFACE.map(|lang| (lang, format!("/{lang}/account/erased"))).to_vec();
    Ok(page::html(ui::document(&it), Keep::UntilChanged))
}
