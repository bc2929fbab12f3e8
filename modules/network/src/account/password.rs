//! Choosing a new password. Who it is was proved just before.
//! A new password ends all other sessions, and every way back in that was made for the old one.

use crate::forms::{Errors, error, listed};
use crate::msg;
use http::StatusCode;
use kernel::{Error, Result};
use maud::{Markup, html};
use platform::accounts::account::{self as accounts, Account, ChangeOwnAccount};
use platform::accounts::{invitations, letters, passwords, sessions};
use platform::audit::{self, Entry};
use platform::forms::Sent;
use platform::ui::{self, Field, Kind};
use platform::{Answer, Cx, page};

/// The field for a new password, wherever one is chosen.
pub fn new_password(cx: &Cx, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    ui::field(
        locale,
        Field {
            name: "password",
            label: &locale.t(&msg::password_new()),
            hint: Some(&locale.t(&msg::password_hint(passwords::SHORTEST))),
            kind: Kind::Password,
            error: error(errors, "password"),
            required: true,
            autocomplete: Some("new-password"),
            max: Some(200),
            ..Field::default()
        },
    )
}

/// What to say of a password that is not good enough.
pub fn weakness(cx: &Cx, password: &str, about: &[&str]) -> Option<String> {
    let said = match passwords::examine(password, about)? {
        passwords::Weak::Short => platform::msg::field_too_short(passwords::SHORTEST),
        passwords::Weak::Long => platform::msg::field_too_long(passwords::LONGEST),
        passwords::Weak::Guessable => msg::password_guessable(),
    };
    Some(cx.locale.t(&said))
}

async fn own(cx: &Cx) -> Result<Account> {
    accounts::find(cx.app.db.read(), cx.member()?.account).await?.ok_or(Error::NotFound)
}

/// `/account/password`.
pub async fn edit(cx: Cx) -> Answer {
    let account = own(&cx).await?;
    Ok(page::once(StatusCode::OK, form(&cx, &account, &Errors::new())))
}

fn form(cx: &Cx, account: &Account, errors: &Errors) -> Markup {
    let locale = &cx.locale;
    let title = locale.t(&msg::password_change());
    let body = html! {
        div class="narrow" {
            h1 { (title) }
            p class="lead" { (locale.t(&msg::account_password_lead())) }
            (ui::error_summary(locale, &listed(errors)))
            form class="stack" method="post" action={ "/" (cx.lang()) "/account/password" } {
                input type="hidden" name="login" autocomplete="username" value=(account.login);
                (new_password(cx, errors))
                (ui::submit(&title))
            }
        }
    };
    ui::workspace(cx, &title, "account/password", &[(&locale.t(&msg::account()), "account")], body)
}

/// `POST /account/password`: all other sessions end.
pub async fn update(cx: Cx, sent: Sent) -> Answer {
    let member = cx.member()?;
    let account = own(&cx).await?;
    if cx.app.settings.demo && account.password.is_none() {
        // The people of the example stay open to everybody.
        return Err(Error::NotFound.into());
    }
    if let Some(weak) = weakness(&cx, sent.get("password"), &[&account.login, &account.name]) {
        return Ok(page::to_mend(form(&cx, &account, &vec![("password", weak)])));
    }
    let hash = passwords::hash(sent.get("password").to_owned()).await?;
    let tx = cx.app.db.begin().await?;
    let permit = cx.permit::<ChangeOwnAccount>(&tx, member.account).await?;
    accounts::set_password(&tx, &permit, hash).await?;
    sessions::end_all(&tx, member.account, Some(member.session)).await?;
    invitations::void(&tx, member.account).await?;
    letters::password_changed(&cx.app, &tx, &account).await?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_password_changed(), "account", member.account)).await?;
    tx.commit().await?;
    super::told(&cx, cx.locale.t(&msg::password_changed())).await
}
