//! Moving a page of a guide up, down, in or out, or to where it was dropped.
//! The public sees the new order at once; what cannot be is said, and nothing moves.

use crate::drafts::policy::ReadDraft;
use crate::guides::Guide;
use crate::guides::arranging::{ArrangeGuides, arrange};
use crate::guides::order::{Refused, Step};
use crate::work::desk::Work;
use axum::Form;
use http::StatusCode;
use kernel::{Error, Id};
use platform::{Answer, page};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// `up`, `down`, `in`, `out`, or `to` with the two others.
    step: String,
    /// The page below which it is to stand; empty for the top.
    parent: String,
    /// How many pages stand before it there.
    at: usize,
}

impl Sent {
    fn step(&self) -> Option<Step> {
        Some(match self.step.as_str() {
            "up" => Step::Up,
            "down" => Step::Down,
            "in" => Step::In,
            "out" => Step::Out,
            "to" => {
                let parent = Some(self.parent.as_str()).filter(|it| !it.is_empty());
                Step::To { parent: parent.map(str::parse).transpose().ok()?, at: self.at }
            }
            _ => return None,
        })
    }
}

/// `POST …/{id}/position`.
pub async fn create(work: Work, Form(sent): Form<Sent>) -> Answer {
    let look = work.cx.look::<ReadDraft<Guide>>(work.key()).await?;
    let territory = look.object().place().territory.ok_or(Error::NotFound)?;
    let slug = work.shelf.territory(territory).ok_or(Error::NotFound)?.slug.clone();
    let mut tx = work.cx.app.db.begin().await?;
    let permit = work.cx.permit::<ArrangeGuides>(&tx, (territory, work.shelf.clone())).await?;
    let done = match sent.step() {
        Some(step) => arrange(&mut tx, &work.cx.actor, &permit, Id::from_uuid(work.id), step).await?,
        None => Err(Refused::Nowhere),
    };
    let said = match done {
        Ok(()) => "moved",
        Err(Refused::Nowhere) => "nowhere",
        Err(Refused::Circle) => "circle",
        Err(Refused::TooDeep) => "deep",
    };
    if done.is_ok() {
        tx.commit().await?;
    }
    let step = if matches!(sent.step.as_str(), "up" | "down" | "in" | "out") { sent.step.as_str() } else { "to" };
    let to = format!("guides?territory={slug}&said={said}&page={}&step={step}", work.id);
    Ok(page::redirect(StatusCode::SEE_OTHER, &work.href(&to)))
}
