//! A forgotten password: whoever reads the mail of an account's address gets a link that counts once, for an hour.
//! Whether there is such an account shows nowhere: asking always writes the same, and a job does what is to be done.

use super::letters;
use super::{account, ceremonies, invitations};
use crate::app::App;
use crate::audit::{self, Entry};
use crate::jobs::{self, Worker};
use crate::mail;
use crate::msg;
use jiff::Timestamp;
use kernel::{Actor, Error, Result};
use messages::Message;
use std::sync::Arc;
use uuid::Uuid;

/// The job that answers; its key is the number of what was asked.
const ANSWER: &str = "AnswerReset";
/// The kind of ceremony in which what was asked waits.
const ASKED: &str = "reset-asked";
/// How the audit trail calls it.
const MAILED: Message = msg::act_reset_mailed();
/// Mails that an account gets in an hour at most, whoever asks.
const AN_HOUR: u64 = 3;
const HOUR: i64 = 3_600_000;

/// Asks for a way back into the account of a name, if there is one.
pub async fn ask(app: &App, login: &str) -> Result<()> {
    let tx = app.db.begin().await?;
    let number = ceremonies::leave(app, &tx, ASKED, &account::login(login)).await?;
    jobs::ask(&tx, ANSWER, &number.to_string(), tx.now()).await?;
    tx.commit().await
}

pub(crate) fn worker() -> Worker {
    Worker { name: ANSWER, run: Arc::new(|app, key| Box::pin(answer(app, key))) }
}

async fn answer(app: App, key: String) -> Result<Option<Timestamp>> {
    let number: Uuid = key.parse().map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    let login: Option<String> = ceremonies::take_up(&app, &tx, ASKED, number).await?;
    let account = match login {
        Some(login) => account::by_login(tx.connection(), &login).await?,
        None => None,
    };
    // The people of the example have no password, and stay open to everybody.
    let open = |it: &account::Account| it.active && !(app.settings.demo && it.password.is_none());
    if let Some(account) = account.filter(open) {
        let since = tx.now().as_millisecond() - HOUR;
        let sent = audit::latest_of(&tx, account.id, &MAILED, since, AN_HOUR).await?;
        if let (Some(to), true) = (mail::address(&account.login), sent < AN_HOUR) {
            let token = invitations::way_back_by_mail(&tx, &account).await?;
            mail::post(&app, &tx, &letters::reset(&account, to, &token)).await?;
            let by = Actor::Job(ANSWER);
            audit::write(&tx, &by, Entry::new(MAILED, "account", account.id)).await?;
        }
    }
    tx.commit().await?;
    Ok(None)
}
