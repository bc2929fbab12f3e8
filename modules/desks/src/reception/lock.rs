//! Locking the screen of reception: from then on its pages ask again who it is, whatever is still open elsewhere.
//! Nothing on the page that asks says whether anybody was received.

use http::StatusCode;
use platform::accounts::sessions;
use platform::forms::Sent;
use platform::{Answer, Cx, page};

/// `POST /work/reception/lock`: leads back to where one was, and so to the question.
pub async fn lock(cx: Cx, sent: Sent) -> Answer {
    let tx = cx.app.db.begin().await?;
    sessions::lock(&tx, cx.member()?).await?;
    tx.commit().await?;
    let home = format!("/{}/work/reception", cx.lang());
    let next = Some(page::own(sent.get("next"))).filter(|it| it.starts_with(&home)).unwrap_or(&home);
    Ok(page::redirect(StatusCode::SEE_OTHER, next))
}
