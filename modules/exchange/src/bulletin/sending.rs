//! Sends a bulletin to those who asked for it: one letter each, in their language, in batches, however often the button is
//! pressed and wherever the program stops. What was written and who got it is noted in one transaction.

use super::desk::LIST;
use super::frozen::Frozen;
use super::model::State;
use super::policy::SendBulletin;
use super::store::{self, Entry};
use super::views;
use crate::subscribers::links::link_of;
use crate::subscribers::store::{self as subscribers, Subscriber};
use crate::visit::Here;
use crate::{effects, msg};
use jiff::Timestamp;
use kernel::{Error, Result, Right, Scope, Standing};
use maud::{Markup, html};
use platform::jobs::{self, Worker};
use platform::mail::{self, Letter};
use platform::ui::{self, Tone};
use platform::{Answer, App, Locale};
use std::sync::Arc;
use uuid::Uuid;

/// The job; its key is the bulletin's.
pub const SEND: &str = "MailBulletin";
/// Letters of one transaction.
const BATCH: u64 = 100;

pub(crate) fn worker() -> Worker {
    Worker { name: SEND, run: Arc::new(|app, key| Box::pin(send(app, key))) }
}

/// Writes the next letters; says when to go on, if any are left.
async fn send(app: App, key: String) -> Result<Option<Timestamp>> {
    let id: Uuid = key.parse().map_err(Error::internal)?;
    let tx = app.db.begin().await?;
    let Some(it) = store::find(&tx, id).await? else { return Ok(None) };
    let (Some(public), Some(asked), State::Published, false) = (&it.public, it.mailing.at, it.state, it.mailing.done)
    else {
        return Ok(None);
    };
    let batch = subscribers::after(&tx, it.mailing.to.parse().ok(), asked, BATCH).await?;
    for subscriber in &batch {
        mail::post(&app, &tx, &letter(&app, public, subscriber)?).await?;
    }
    let last = batch.last().map_or_else(|| it.mailing.to.clone(), |it| it.id.to_string());
    let done = (batch.len() as u64) < BATCH;
    let letters = it.mailing.letters + i64::try_from(batch.len()).map_err(Error::internal)?;
    if !store::mailed(&tx, id, &it.mailing.to, &last, letters, done).await? {
        // Another node was faster: what was written here goes with the transaction.
        return Ok(None);
    }
    tx.commit().await?;
    Ok((!done).then(|| app.clock.now()))
}

/// One letter: what it is, its introduction, and where to read it.
fn letter(app: &App, it: &Frozen, to: &Subscriber) -> Result<Letter> {
    let locale = Locale::new(it.speaks(to.lang));
    let address = String::from_utf8(app.seal.unseal(&to.address)?).map_err(Error::internal)?;
    let title = it.title.show(locale.lang);
    let mut letter = Letter::new(address, locale.lang, title.value.clone());
    letter.paragraphs.push(format!("{} · {}", views::about(&locale, it).join(" · "), views::period(&locale, it)));
    if let Some(text) = &it.introduction {
        let shown = text.show(locale.lang);
        if shown.standing == Standing::Fallback {
            letter.paragraphs.push(locale.t(&msg::bulletin_mail_other_language()));
        }
        let parts = shown.value.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
        letter.paragraphs.extend(parts.map(str::to_owned));
    }
    let path = format!("/{}/exchange/bulletins/{}", locale.lang, it.slug);
    letter.links = vec![(locale.t(&msg::bulletin_mail_pdf()), format!("{path}/bulletin.pdf"))];
    letter.link = Some((locale.t(&msg::bulletin_mail_read()), path));
    letter.small = vec![locale.t(&msg::bulletin_mail_why())];
    letter.unsubscribe = Some(link_of(app, locale.lang, to.id)?);
    Ok(letter)
}

/// How many would get it: all that anybody learns of them.
pub(super) async fn counted(here: &Here) -> Result<Markup> {
    let count = subscribers::count(here.cx.app.db.read()).await?;
    Ok(html! { p class="soft" { (here.t(&msg::subscribers_count(count))) } })
}

/// Whether it was sent, or the button that does it.
pub(super) async fn panel(here: &Here, it: &Entry, path: &str) -> Result<Markup> {
    let count = subscribers::count(here.cx.app.db.read()).await?;
    let may = here.cx.actor.may(Right::Facilitate, &[Scope::Network]);
    Ok(html! {
        section class="stack" aria-labelledby="sending" {
            h2 id="sending" { (here.t(&msg::bulletin_mailing())) }
            @match it.mailing.at {
                Some(at) => {
                    p role="status" {
                        (here.t(&msg::bulletin_mailed(it.mailing.letters, effects::words::day(here.locale(), at))))
                        @if !it.mailing.done { " " (here.t(&msg::bulletin_mailing_on())) }
                    }
                }
                None if !mail::works(&here.cx.app) => (ui::notice(Tone::Info, false, html! { p { (here.t(&msg::subscribe_no_mail())) } })),
                None => {
                    p { (here.t(&msg::subscribers_count(count))) " " (here.t(&msg::bulletin_mail_hint())) }
                    @if may {
                        form method="post" action=(here.href(&format!("{path}/sending"))) { button class="btn" type="submit" { (here.t(&msg::bulletin_mail_do())) } }
                    } @else { p class="soft" { (here.t(&msg::bulletin_mail_network())) } }
                }
            }
        }
    })
}

/// `POST …/sending`.
pub async fn ask(here: Here) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<SendBulletin>(&tx, (id, here.shelf.clone())).await?;
    if mail::works(&here.cx.app) && store::ask_mailing(&mut tx, &here.cx.actor, &permit).await? {
        jobs::ask(&tx, SEND, &id.to_string(), tx.now()).await?;
        tx.commit().await?;
    }
    Ok(here.go(&format!("{LIST}/{id}"), "sent"))
}
