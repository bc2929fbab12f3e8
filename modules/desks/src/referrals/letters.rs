//! Mail to a partner without an account, and the clock of referrals. A letter says that a desk has something to hand over, and
//! where it is opened: never of whom, nor why.

use super::changes;
use super::model::{FIRST_REMINDER, LINK_DAYS, Referral, ToKind, days_after};
use super::policy::TendReferral;
use super::store;
use crate::model::Desk;
use crate::msg;
use directory::api::destinations_named;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Lang, Result};
use platform::jobs::Worker;
use platform::mail::{self, Letter};
use platform::{App, Cx, Locale, Tx};
use std::sync::Arc;

/// The hourly job that reminds, and ends what nobody took further.
pub const TEND: &str = "TendReferrals";

/// Why a letter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Sent,
    Reminded,
    /// The link is a new one.
    Again,
    /// Another desk answers for it now.
    Moved,
    /// Nothing is left to do.
    Over,
}

/// The language of a partner: the first in which it says that it works, else that in which the desk is described first.
async fn language(app: &App, tx: &Tx, it: &Referral, desk: &Desk) -> Result<Lang> {
    let (services, organisations) = match it.to.0 {
        ToKind::Service => (vec![it.to.1], Vec::new()),
        ToKind::Organisation => (Vec::new(), vec![it.to.1]),
    };
    let to = destinations_named(tx.connection(), &services, &organisations).await?.remove(&it.to.1);
    let said = match to.and_then(|to| to.organisation) {
        Some((organisation, _)) => app.tongues(organisation).await?,
        None => Vec::new(),
    };
    Ok(said.into_iter().map(Lang::base).find(|lang| lang.has_interface()).unwrap_or(desk.name.source()))
}

/// Mails to where a referral was sent; nothing where there is no address.
pub async fn write(app: &App, tx: &Tx, it: &Referral, why: Why) -> Result<()> {
    if it.held.address.is_empty() {
        return Ok(());
    }
    let Some(desk) = crate::store::find(tx.connection(), it.desk).await? else { return Ok(()) };
    let locale = Locale::new(language(app, tx, it, &desk).await?);
    let name = desk.name.show(locale.lang).value;
    let subject = if why == Why::Over { msg::referral_mail_over_subject() } else { msg::referral_mail_subject() };
    let mut letter = Letter::new(&*it.held.address, locale.lang, locale.t(&subject));
    letter.paragraphs = vec![locale.t(&match why {
        Why::Sent => msg::referral_mail_sent(name.as_str()),
        Why::Reminded => msg::referral_mail_reminded(name.as_str()),
        Why::Again => msg::referral_mail_again(name.as_str()),
        Why::Moved => msg::referral_mail_moved(name.as_str()),
        Why::Over => msg::referral_mail_over(name.as_str()),
    })];
    if matches!(why, Why::Sent | Why::Reminded | Why::Again) {
        letter.paragraphs.push(locale.t(&msg::referral_mail_days(LINK_DAYS)));
    }
    if why != Why::Over {
        let path = format!("/{}/referrals/{}", locale.lang, it.held.link);
        letter.link = Some((locale.t(&msg::referral_mail_link()), path));
    }
    letter.small = vec![locale.t(&msg::referral_mail_why())];
    if let Some(phone) = &desk.phone {
        letter.small.push(locale.t(&msg::referral_mail_phone(phone.as_str())));
    }
    mail::post(app, tx, &letter).await
}

/// The clock of referrals.
pub fn worker() -> Worker {
    Worker { name: TEND, run: Arc::new(|app, _| Box::pin(tend(app))) }
}

async fn tend(app: App) -> Result<Option<Timestamp>> {
    let now = app.clock.now();
    let actor = Actor::Job(TEND);
    let cx = Cx { actor: actor.clone(), ..Cx::operator(app.clone()) };
    for it in store::to_tend(&app, days_after(now, -FIRST_REMINDER)).await? {
        let tx = app.db.begin().await?;
        let permit = cx.permit::<TendReferral>(&tx, it.id).await?;
        match changes::tend(&app, &tx, &permit, &actor).await {
            Ok(()) => tx.commit().await?,
            // Somebody answered at this moment: nothing is left to do.
            Err(Error::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
    let tx = app.db.begin().await?;
    store::forget_ended(&tx).await?;
    tx.commit().await?;
    Ok(now.checked_add(1.hours()).ok())
}
