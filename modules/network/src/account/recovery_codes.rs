//! Recovery codes: on paper, each stands in once for the second factor. They are shown once and kept as hashes.
//! New ones put the old ones out of use.

use crate::msg;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::account::{self as accounts, ChangeOwnAccount};
use platform::accounts::secrets;
use platform::audit::{self, Entry};
use platform::ui;
use platform::{Answer, Cx, page};

/// How many are given.
const CODES: usize = 3;

/// New codes.
pub fn fresh() -> Result<Vec<String>> {
    (0..CODES).map(|_| secrets::recovery_code()).collect()
}

/// The codes, with what they are for.
pub fn list(cx: &Cx, codes: &[String]) -> Markup {
    html! {
        p { (cx.locale.t(&msg::recovery_text())) }
        ul class="plain" { @for code in codes { li { code class="secret" dir="ltr" { (code) } } } }
    }
}

/// `POST /account/recovery-codes`.
pub async fn create(cx: Cx) -> Answer {
    let member = cx.member()?;
    let codes = fresh()?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, member.account).await?;
    if permit.object().second_factor.is_none() {
        // There is nothing that they would stand in for.
        return Err(Error::NotFound.into());
    }
    accounts::set_recovery(&tx, &permit, &codes).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_recovery_codes_made(), "account", member.account)).await?;
    tx.commit().await?;
    let locale = &cx.locale;
    let title = locale.t(&msg::account_recovery_new());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p { (locale.t(&msg::account_recovery_old())) }
            (list(&cx, &codes))
            p { a class="btn btn-primary" href={ "/" (cx.lang()) "/account" } { (locale.t(&msg::recovery_kept())) } }
        }
    };
    let above = locale.t(&msg::account());
    Ok(page::once(StatusCode::OK, ui::workspace(&cx, &title, "account", &[(&above, "account")], body)))
}
