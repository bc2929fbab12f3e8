//! The clock of checks: each is asked on its day with a link that needs no account, reminded of three times, and missed after
//! that. A letter says what it is about and where to answer, never what anybody said.

use super::model::{Effect, LIFE_DAYS, State};
use super::policy::{Bureau, TendEffect};
use super::store;
use crate::cooperations::store::Entry;
use crate::exchange::Exchange;
use crate::{msg, told};
use kernel::{Actor, Error, Lang, Result};
use platform::jobs::{self, Worker};
use platform::mail::{self, Letter};
use platform::{App, Cx, Locale, Tx};
use std::sync::Arc;

/// The daily job; it is asked for at once when a cooperation is closed long after its end.
pub const TEND: &str = "TendEffects";

pub(crate) fn worker(exchange: Arc<Exchange>) -> Worker {
    Worker {
        name: TEND,
        run: Arc::new(move |app, key| {
            let exchange = exchange.clone();
            Box::pin(async move {
                tend(&app, &exchange).await?;
                Ok(if key == "daily" { jobs::tomorrow(&app) } else { None })
            })
        }),
    }
}

/// Takes every step that is the clock's.
pub(crate) async fn tend(app: &App, exchange: &Exchange) -> Result<()> {
    let cx = Cx { actor: Actor::Job(TEND), ..Cx::operator(app.clone()) };
    let now = app.clock.now();
    for id in store::to_tend(app.db.read(), now.as_millisecond()).await? {
        let mut tx = app.db.begin().await?;
        let permit = match cx.permit::<TendEffect>(&tx, (id, exchange.shelf())).await {
            Ok(permit) => permit,
            Err(Error::NotFound) => continue,
            Err(error) => return Err(error),
        };
        let bureau = permit.object();
        match store::tend(&mut tx, &cx.actor, &permit).await {
            Ok(link) => {
                if let Some(link) = link {
                    write(app, &tx, bureau, &link).await?;
                    told::effect_due(app, &tx, &cx.actor, bureau).await?;
                }
                tx.commit().await?;
            }
            // Somebody answered at this moment.
            Err(Error::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The language of a letter: the first in which the institution says that it works, else that of the cooperation.
async fn language(app: &App, effect: &Effect, entry: &Entry) -> Result<Lang> {
    let said = app.tongues(effect.organisation).await?;
    let spoken = said.into_iter().map(Lang::base).find(|lang| lang.has_interface());
    Ok(spoken.unwrap_or(entry.cooperation.title.source()))
}

async fn write(app: &App, tx: &Tx, bureau: &Bureau, link: &str) -> Result<()> {
    let (effect, entry) = (&bureau.effect, &bureau.entry);
    let Some(sealed) = &entry.contact else { return Ok(()) };
    let address = String::from_utf8(tx.seal()?.unseal(sealed)?).map_err(Error::internal)?;
    if address.is_empty() {
        return Ok(());
    }
    let locale = Locale::new(language(app, effect, entry).await?);
    let name = entry.cooperation.title.show(locale.lang).value.clone();
    let again = effect.state == State::Due;
    let mut letter = Letter::new(address, locale.lang, locale.t(&msg::effect_mail_subject()));
    letter.paragraphs = vec![
        locale.t(&if again { msg::effect_mail_again(&name) } else { msg::effect_mail(effect.months, &name) }),
        locale.t(&msg::effect_mail_short(LIFE_DAYS)),
    ];
    letter.link = Some((locale.t(&msg::effect_mail_link()), format!("/{}/exchange/effects/{link}", locale.lang)));
    letter.small = vec![locale.t(&msg::effect_mail_why())];
    mail::post(app, tx, &letter).await
}
