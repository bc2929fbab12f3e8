//! Letters to those who ask for the bulletin, and the daily job that forgets what nobody confirmed.
//! A letter that confirms says what was asked and what happens otherwise; it holds no picture and follows nobody.

use super::store;
use crate::msg;
use kernel::{Lang, Result};
use platform::App;
use platform::Locale;
use platform::jobs::{self, Worker};
use platform::mail::Letter;
use std::sync::Arc;

/// The daily job.
pub const FORGET: &str = "ForgetSubscribers";

pub(crate) fn worker() -> Worker {
    Worker {
        name: FORGET,
        run: Arc::new(|app, _| {
            Box::pin(async move {
                forget(&app).await?;
                Ok(jobs::tomorrow(&app))
            })
        }),
    }
}

async fn forget(app: &App) -> Result<()> {
    let tx = app.db.begin().await?;
    store::forget(&tx).await?;
    tx.commit().await
}

/// To whoever asked: is it you?
pub(super) fn confirmation(address: &str, lang: Lang, token: &str) -> Letter {
    let locale = Locale::new(lang);
    let mut letter = Letter::new(address, locale.lang, locale.t(&msg::subscribe_mail_subject()));
    letter.paragraphs = vec![locale.t(&msg::subscribe_mail()), locale.t(&msg::subscribe_mail_else())];
    let path = format!("/{}/exchange/subscribers/confirmation/{token}", locale.lang);
    letter.link = Some((locale.t(&msg::subscribe_confirm_do()), path));
    letter
}

/// To whoever gets it already and asked again, or for whom somebody else did.
pub(super) fn already(address: &str, lang: Lang, link: String) -> Letter {
    let locale = Locale::new(lang);
    let mut letter = Letter::new(address, locale.lang, locale.t(&msg::subscribe_mail_subject()));
    letter.paragraphs = vec![locale.t(&msg::subscribe_mail_already())];
    letter.link = Some((locale.t(&msg::subscribe_manage()), link.clone()));
    letter.unsubscribe = Some(link);
    letter
}
