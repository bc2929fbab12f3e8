//! Taking a record away from the public.
//! Nothing of it is deleted: it can be written and published again.

use super::desk::Work;
use super::kinds::Kind;
use crate::drafts::policy::PublishDraft;
use crate::drafts::publishing;
use http::StatusCode;
use platform::{Answer, page};

/// `POST …/archive`.
pub async fn create<T: Kind>(work: Work) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<PublishDraft<T>>(&tx, work.key()).await?;
    publishing::archive(&mut tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of::<T>("")))
}
