//! Who may mend a visit: whoever recorded it, and whoever coordinates the desk, on its day alone.
//! Everybody who receives at the desk sees that there was one; the note is for the same two.

use super::model::Visit;
use super::store;
use crate::policy::{Bureau, load};
use jiff::civil::Date;
use kernel::{Actor, Result, Right};
use platform::{Action, App, Tx};
use uuid::Uuid;

/// A visit with its desk, and what day it is there.
#[derive(Debug, Clone)]
pub struct Own {
    pub bureau: Bureau,
    pub visit: Visit,
    pub today: Date,
}

/// Whether somebody reads the note of a visit at a desk where they receive, and may mend it on its day.
pub fn answers_for(actor: &Actor, bureau: &Bureau, visit: &Visit) -> bool {
    let on_it = [bureau.own()];
    let own = visit.mediator.is_some() && visit.mediator == actor.account();
    actor.may(Right::Receive, &on_it) && (own || actor.may(Right::ReadFiles, &on_it))
}

/// To mend a visit, or take it away.
pub struct CorrectVisit;

impl Action for CorrectVisit {
    type Object = Own;
    /// The desk, the visit, what day it is there.
    type Key = (Uuid, Uuid, Date, App);

    async fn load(tx: &Tx, (desk, id, today, app): Self::Key) -> Result<Option<Own>> {
        let Some(bureau) = load(tx, desk, &app).await? else { return Ok(None) };
        let visit = store::find(&app, tx.connection(), desk, id).await?;
        Ok(visit.map(|visit| Own { bureau, visit, today }))
    }

    fn allows(actor: &Actor, own: &Own) -> bool {
        own.visit.day == own.today && answers_for(actor, &own.bureau, &own.visit)
    }
}
