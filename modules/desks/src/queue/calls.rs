//! «Call next»: one press gives one mediator one person, whoever else presses at the same time.
//! Who is still with them is done by then; whoever was called must have come, or not, before the next one is.

use super::line::Line;
use super::model::{State, Ticket};
use super::{presses, store};
use crate::policy::ReceivePeople;
use kernel::{Actor, Error, Result, Territory};
use platform::{App, Permit, Tx};
use uuid::Uuid;

/// What became of a press.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Called(Box<Ticket>),
    /// Somebody was called and nobody has said whether they came.
    Pending,
    /// Nobody waits whom they can receive.
    Nobody,
    /// The same press again.
    Again,
}

/// Calls whoever is next for the one who asks, in the sitting that is named or that the day is at.
///
/// # Errors
/// `NotFound` on a day without a session; `Denied` where nobody has signed in.
pub async fn next(
    tx: &mut Tx,
    app: &App,
    permit: &Permit<ReceivePeople>,
    actor: &Actor,
    (territory, session, press): (&Territory, Option<Uuid>, &str),
) -> Result<Outcome> {
    let account = actor.account().ok_or(Error::Denied)?;
    let bureau = permit.object();
    crate::store::hold(tx, bureau.desk.id.uuid()).await?;
    let line = Line::today(tx.connection(), app, bureau, territory, session).await?.ok_or(Error::NotFound)?;
    let called = line.of_account(Some(account), State::Called);
    if !presses::is_new(tx, actor, press).await? {
        return Ok(Outcome::Again);
    }
    if called.is_some() {
        return Ok(Outcome::Pending);
    }
    let Some(next) = line.next_for(account) else { return Ok(Outcome::Nobody) };
    if let Some(with) = line.of_account(Some(account), State::With) {
        store::step(tx, app, permit, actor, with.id, (State::With, State::Done)).await?;
    }
    let ticket = store::step(tx, app, permit, actor, next.id, (State::Waiting, State::Called)).await?;
    Ok(Outcome::Called(Box::new(ticket)))
}
