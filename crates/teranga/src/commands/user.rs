//! `teranga user`: a link by which somebody makes an administrator's account, and a way out for who lost a second factor.
//! No password passes through the command line, where others could read it.

use super::{close, open_existing};
use crate::cli::User;
use crate::report;
use crate::settings::Options;
use kernel::{Error, Result};
use platform::accounts::{account, invitations};
use platform::audit::{self, Entry};
use platform::{App, Cx, msg};
use std::process::ExitCode;

pub async fn run(options: &Options, what: &User) -> Result<ExitCode> {
    let app = open_existing(options).await?;
    match what {
        User::Add { admin: _ } => add(&app).await?,
        User::ResetSecondFactor { login } => reset(&app, login).await?,
    }
    close(&app).await
}

async fn add(app: &App) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    let token = invitations::invite_first(&tx, &cx.actor).await?;
    let entry = Entry::all(msg::act_invited(), "invitation");
    audit::write(&tx, &cx.actor, entry.with(serde_json::json!({ "role": "administrator" }))).await?;
    tx.commit().await?;
    report::say(&format!("Open this link once, within 14 days: {}/fr/invitations/{token}", app.settings.public()));
    Ok(())
}

async fn reset(app: &App, login: &str) -> Result<()> {
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    let account = account::reset_second_factor(&tx, &cx.actor, login).await.map_err(|error| match error {
        Error::NotFound => Error::Malformed(format!("nobody signs in as «{login}» here")),
        error => error,
    })?;
    audit::write(&tx, &cx.actor, Entry::new(msg::act_second_factor_reset(), "account", account.id)).await?;
    tx.commit().await?;
    report::say(
        "Done. At the next sign-in the password is enough, and a role that needs it asks for a new security code.",
    );
    Ok(())
}
