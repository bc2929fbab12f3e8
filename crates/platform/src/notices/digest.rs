//! The mail about notices: one for all that is due to a member, with how many there are of each kind, where, and a link.
//! Nothing of what a notice says is in it.

use super::{Mail, Model, choices, store};
use crate::accounts::account;
use crate::app::App;
use crate::db::Tx;
use crate::jobs::{self, Worker};
use crate::locale::Locale;
use crate::mail::{self, Letter};
use crate::msg;
use jiff::Timestamp;
use kernel::{Error, Result};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The job that writes one mail; its key is the account and the time.
const MAIL: &str = "MailNotices";

/// What the link under every such mail carries, sealed: it stops these mails and does nothing else.
#[derive(Serialize, Deserialize)]
struct Unsubscribe {
    unsubscribe: Uuid,
}

pub(super) async fn ask(tx: &Tx, account: Uuid, at: Timestamp) -> Result<()> {
    jobs::ask(tx, MAIL, &format!("{account}@{}", at.as_second()), at).await
}

/// Asks no more for mail to an account.
pub(super) async fn forget(tx: &Tx, account: Uuid) -> Result<()> {
    let asked = jobs::Column::Name.eq(MAIL).and(jobs::Column::Key.starts_with(account.to_string()));
    let asked = jobs::Entity::delete_many().filter(asked);
    asked.exec(tx.connection()).await.map(drop).map_err(crate::db::failed)
}

pub(super) fn worker() -> Worker {
    Worker { name: MAIL, run: Arc::new(|app, key| Box::pin(write(app, key))) }
}

async fn write(app: App, key: String) -> Result<Option<Timestamp>> {
    let account: Uuid = key.split('@').next().unwrap_or_default().parse().map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    let actor = account::acting(&tx, account).await?;
    let due = store::take_due(&tx, account, actor.as_ref()).await?;
    let person = account::find(tx.connection(), account).await?;
    let address = person.as_ref().and_then(|person| mail::address(&person.login));
    if let (Some(person), Some(address), false) = (person, address, due.is_empty()) {
        let letter = letter(&app, &person, address, &due)?;
        mail::post(&app, &tx, &letter).await?;
    }
    tx.commit().await?;
    Ok(None)
}

fn letter(app: &App, person: &account::Account, address: String, due: &[Model]) -> Result<Letter> {
    let locale = Locale::new(person.language.parse().unwrap_or(kernel::Lang::EN));
    let mut letter = Letter::new(address, locale.lang, locale.t(&msg::mail_notices(due.len())));
    letter.account = Some(person.id);
    letter.paragraphs.push(locale.t(&msg::mail_notices(due.len())));
    for kind in app.kinds() {
        let mut counts: BTreeMap<Option<String>, usize> = BTreeMap::new();
        for it in due.iter().filter(|it| it.kind == kind.name) {
            *counts.entry(super::place(&locale, &it.data())).or_default() += 1;
        }
        for (place, count) in counts {
            let label = (kind.label)(&locale);
            let label = place.map_or_else(|| label.clone(), |place| format!("{label} · {place}"));
            letter.list.push(locale.t(&msg::mail_of_kind(count, label)));
        }
        for linked in app.linked().iter().filter(|it| it.kind == kind.name) {
            let own = due.iter().filter(|it| it.kind == kind.name);
            letter.links.extend(own.flat_map(|it| (linked.links)(app, &locale, person.id, &it.data())));
        }
    }
    letter.link = Some((locale.t(&msg::mail_open()), format!("/{}/notices", locale.lang)));
    letter.small.push(locale.t(&msg::mail_notices_why()));
    let token = serde_json::to_vec(&Unsubscribe { unsubscribe: person.id }).map_err(Error::internal)?;
    letter.unsubscribe = Some(format!("/{}/mail/{}", locale.lang, app.seal.seal(&token)?));
    Ok(letter)
}

/// The account that a link of [`letter`] is about; none when the link is not one of ours.
pub fn unsubscribing(app: &App, token: &str) -> Option<Uuid> {
    let text = app.seal.unseal(token).ok()?;
    serde_json::from_slice::<Unsubscribe>(&text).ok().map(|it| it.unsubscribe)
}

/// Stops all mail about notices to an account; on screen everything stays.
pub async fn unsubscribe(app: &App, tx: &Tx, account: Uuid) -> Result<()> {
    let mut chosen = choices::choices(tx.connection(), account).await?;
    for kind in app.kinds() {
        let before = chosen.of(kind);
        chosen.set(kind, choices::Choice { mail: Mail::Never, ..before });
    }
    choices::put(tx, account, &chosen).await
}
