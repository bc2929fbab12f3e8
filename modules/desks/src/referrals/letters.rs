//! Mail to a partner without an account, and the clock of referrals. A letter says that a desk has something to hand over, and
//! where it is opened: never of whom, nor why.

use super::changes;
use super::model::{FIRST_REMINDER, Held, LINK_DAYS, days_after};
use super::policy::TendReferral;
use super::{store, told};
use crate::model::Desk;
use crate::msg;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
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
}

/// Mails a link to where the referral was sent; nothing where there is no address.
pub async fn invite(app: &App, tx: &Tx, desk: &Desk, held: &Held, why: Why) -> Result<()> {
    if held.address.is_empty() {
        return Ok(());
    }
    // Partners have said no language of theirs: it is that in which the desk is described first.
    let locale = Locale::new(desk.name.source());
    let name = desk.name.show(locale.lang).value;
    let mut letter = Letter::new(&*held.address, locale.lang, locale.t(&msg::referral_mail_subject()));
    letter.paragraphs = vec![locale.t(&match why {
        Why::Sent => msg::referral_mail_sent(name.as_str()),
        Why::Reminded => msg::referral_mail_reminded(name.as_str()),
        Why::Again => msg::referral_mail_again(name.as_str()),
    })];
    letter.paragraphs.push(locale.t(&msg::referral_mail_days(LINK_DAYS)));
    letter.link = Some((locale.t(&msg::referral_mail_link()), format!("/{}/referrals/{}", locale.lang, held.link)));
    letter.small = vec![locale.t(&msg::referral_mail_why())];
    if let Some(phone) = &desk.phone {
        letter.small.push(locale.t(&msg::referral_mail_phone(phone.as_str())));
    }
    mail::post(app, tx, &letter).await
}

/// The clock of referrals, and what tells a sender of what the person did.
pub fn workers() -> Vec<Worker> {
    vec![
        Worker { name: TEND, run: Arc::new(|app, _| Box::pin(tend(app))) },
        Worker { name: told::TELL, run: Arc::new(|app, key| Box::pin(told::tell(app, key))) },
    ]
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
