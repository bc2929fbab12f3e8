//! Setting up the second factor: a secret shown once as a QR code, kept only after its first code was right.
//! The secret travels in the form until then; it is worth nothing before it is set up.

use crate::forms::{Errors, error, listed};
use crate::msg;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::account::{self as accounts, ChangeOwnAccount};
use platform::accounts::second_factor::{self, Given};
use platform::accounts::{second_factor_rules, sessions};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Field, Tone};
use platform::{Answer, Cx, page};

/// `/account/second-factor`.
pub async fn new(cx: Cx) -> Answer {
    let secret = second_factor::secret()?;
    Ok(page::once(StatusCode::OK, form(&cx, &secret, &Errors::new()).await?))
}

async fn form(cx: &Cx, secret: &str, errors: &Errors) -> Result<Markup> {
    let locale = &cx.locale;
    let account = accounts::find(cx.app.db.read(), cx.member()?.account).await?.ok_or(Error::NotFound)?;
    let held = &cx.member()?.grants;
    let must = account.second_factor.is_none() && second_factor_rules::ask(cx.app.db.read(), &cx.app, held).await?;
    let title = locale.t(&msg::second_factor());
    let spelled = secret.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
    let body = html! {
        h1 { (title) }
        p class="lead" { (locale.t(&msg::second_factor_why())) }
        @if must { (ui::notice(Tone::Warn, false, html! { p { (locale.t(&msg::account_second_factor_must())) } })) }
        (ui::error_summary(locale, &listed(errors)))
        (ui::steps(&[
            html! { p { (locale.t(&msg::second_factor_app())) } },
            html! {
                p { (locale.t(&msg::second_factor_scan())) }
                div class="qr-setup" { @if let Some(code) = ui::qr(locale, &second_factor::address(secret, &account.login)) { (code) } }
                p { (locale.t(&msg::second_factor_type())) " " code dir="ltr" { (spelled) } }
            },
            html! {
                form class="stack narrow" method="post" action={ "/" (cx.lang()) "/account/second-factor" } {
                    input type="hidden" name="secret" value=(secret);
                    (ui::field(locale, Field { name: "code", label: &locale.t(&msg::code()), hint: Some(&locale.t(&msg::code_six())), error: error(errors, "code"),
                        required: true, autocomplete: Some("one-time-code"), max: Some(10), ..Field::default() }))
                    @if account.second_factor.is_some() {
                        (ui::field(locale, Field { name: "old", label: &locale.t(&msg::code_present()), hint: Some(&locale.t(&msg::code_hint())), error: error(errors, "old"),
                            required: true, autocomplete: Some("off"), max: Some(30), ..Field::default() }))
                    }
                    (ui::submit(&locale.t(&msg::second_factor_set())))
                }
            },
        ]))
    };
    Ok(ui::workspace(cx, &title, "account/second-factor", &[(&locale.t(&msg::account()), "account")], body))
}

/// What to say of a code that was not right.
pub fn wrong(cx: &Cx, given: Given) -> Option<String> {
    match given {
        Given::Right => None,
        Given::Wrong => Some(cx.locale.t(&msg::code_wrong())),
        Given::Wait(minutes) => Some(cx.locale.t(&platform::msg::again_code_wait(minutes))),
    }
}

/// `POST /account/second-factor`.
pub async fn create(cx: Cx, sent: Sent) -> Answer {
    let member = cx.member()?;
    cx.app.attempts.check(sent.address, &member.account.to_string())?;
    let secret = sent.get("secret");
    let mut errors = Errors::new();
    let present = accounts::find(cx.app.db.read(), member.account).await?.ok_or(Error::NotFound)?;
    // Whoever borrows an open session must not replace what protects the account.
    if present.second_factor.is_some() {
        errors
            .extend(wrong(&cx, second_factor::give(&cx.app, &cx.actor, sent.get("old")).await?).map(|it| ("old", it)));
    }
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, member.account).await?;
    let sound = secret.len() == 32 && secret.bytes().all(|b| b.is_ascii_uppercase() || (b'2'..=b'7').contains(&b));
    if errors.is_empty() && (!sound || !second_factor::set_up(&cx.app, &tx, &permit, secret, sent.get("code")).await?) {
        errors.push(("code", cx.locale.t(&msg::code_wrong())));
    }
    if !errors.is_empty() {
        drop(tx);
        let secret = if sound { secret.to_owned() } else { second_factor::secret()? };
        return Ok(page::to_mend(form(&cx, &secret, &errors).await?));
    }
    sessions::strengthen(&tx, member, true).await?;
    sessions::end_all(&tx, member.account, Some(member.session)).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_second_factor_set_up(), "account", member.account)).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &format!("/{}/account", cx.lang())))
}
