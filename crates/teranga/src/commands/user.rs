//! `teranga user add --admin`: a link by which somebody makes an administrator's account.
//! No password passes through the command line, where others could read it.

use super::{close, open_existing};
use crate::cli::User;
use crate::report;
use crate::settings::Options;
use kernel::Result;
use platform::audit::{self, Entry};
use platform::{Cx, accounts::invitations};
use std::process::ExitCode;

pub async fn run(options: &Options, User::Add { admin: _ }: &User) -> Result<ExitCode> {
    let app = open_existing(options).await?;
    let cx = Cx::operator(app.clone());
    let tx = app.db.begin().await?;
    let token = invitations::invite_first(&tx, &cx.actor).await?;
    let entry = Entry { act: "invited", object_kind: "invitation", ..Entry::default() };
    audit::write(&tx, &cx.actor, entry.with(serde_json::json!({ "role": "administrator" }))).await?;
    tx.commit().await?;
    report::say(&format!("Open this link once, within 14 days: {}/fr/invitations/{token}", app.settings.public()));
    close(&app).await
}
