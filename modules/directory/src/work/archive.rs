//! Taking a service away from the public.
//! Nothing of it is deleted: it can be written and published again.

use super::desk::Work;
use crate::drafts::policy::PublishDraft;
use crate::drafts::publishing;
use http::StatusCode;
use platform::{Answer, page};

/// `POST …/archive`.
pub async fn create(work: Work) -> Answer {
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<PublishDraft>(&tx, work.key()).await?;
    publishing::archive(&mut tx, &work.cx.actor, &permit).await?;
    tx.commit().await?;
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.of_service("")))
}
