//! Who reviews what: whoever was asked, as long as it is in review and not given yet. Nobody else, whatever their role.
//! The review and its practice are loaded inside the transaction.

use super::model::{Course, Review};
use super::store;
use crate::practices::policy::{Desk, Do};
use crate::practices::states::{State, Step};
use directory::api::Shelf;
use kernel::{Actor, Result, Right};
use platform::{Action, Tx};
use std::sync::Arc;
use uuid::Uuid;

/// A review and the practice that it is of.
#[derive(Debug, Clone)]
pub struct Work {
    pub review: Review,
    pub desk: Desk,
}

async fn work(tx: &Tx, (id, shelf): (Uuid, Arc<Shelf>)) -> Result<Option<Work>> {
    let Some(review) = store::find(tx, id).await? else { return Ok(None) };
    let desk = Do::load(tx, (review.practice, shelf, Step::Review)).await?;
    Ok(desk.map(|desk| Work { review, desk }))
}

fn own(actor: &Actor, it: &Work) -> bool {
    actor.account().is_some() && actor.account() == it.review.account && actor.may_somewhere(Right::ReviewPractices)
}

/// To look at one's own review, open or given.
pub struct ReadReview;

impl Action for ReadReview {
    type Object = Work;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Work>> {
        work(tx, key).await
    }

    fn allows(actor: &Actor, it: &Work) -> bool {
        own(actor, it)
    }
}

/// To write one's review, give it, or be excused.
pub struct GiveReview;

impl Action for GiveReview {
    type Object = Work;
    type Key = (Uuid, Arc<Shelf>);

    async fn load(tx: &Tx, key: Self::Key) -> Result<Option<Work>> {
        work(tx, key).await
    }

    fn allows(actor: &Actor, it: &Work) -> bool {
        let open = it.desk.entry.state == State::InReview && it.review.round == it.desk.entry.round;
        own(actor, it) && open && it.review.course == Course::Asked
    }
}
