//! The steps of a cooperation that say nothing but themselves: it has begun, or it is cancelled and why.
//! Which step somebody may take is the table of stages' to say.

use super::course;
use super::policy::Follow;
use super::stages::Step;
use super::work;
use crate::told;
use crate::visit::Here;
use http::StatusCode;
use platform::Answer;
use platform::forms::{Sent, Typed, Wrong};

/// Letters of a reason.
const REASON: usize = 1_000;

async fn take(here: Here, step: Step, reason: &str) -> Answer {
    let id = here.id()?;
    let mut tx = here.cx.app.db.begin().await?;
    let permit = here.cx.permit::<Follow>(&tx, (id, here.shelf.clone(), step)).await?;
    course::take(&mut tx, &here.cx.actor, &permit, reason).await?;
    told::moved(&here.cx.app, &tx, &here.cx.actor, permit.object()).await?;
    tx.commit().await?;
    Ok(here.go(&format!("work/exchange/cooperations/{id}"), "saved"))
}

/// `POST …/{id}/beginning`.
pub async fn beginning(here: Here) -> Answer {
    take(here, Step::Begin, "").await
}

/// `POST …/{id}/cancellation`.
pub async fn cancellation(here: Here, sent: Sent) -> Answer {
    let reason = Typed::from(sent).lines("reason", REASON);
    if !reason.is_empty() {
        return take(here, Step::Cancel, &reason).await;
    }
    let look = here.cx.look::<Follow>((here.id()?, here.shelf.clone(), Step::Cancel)).await?;
    let mut wrong = Wrong::default();
    wrong.required(&here.cx, "reason", false);
    let typed = work::as_typed(&here, &look.object().entry.cooperation).await?;
    Ok(work::shown(&here, look.object(), &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY).await?)
}
