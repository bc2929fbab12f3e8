//! Referrals of the example's months before: what is left of files that were erased since, so that there are figures of them.
//! The same at every start; nothing in them leads to anybody.

use super::model::{By, Held, LIFE_DAYS, Outcome, Reason, Referral, State, ToKind, days_after};
use super::store;
use jiff::{SignedDuration, Timestamp};
use kernel::{Id, Lang, Result};
use platform::Tx;
use uuid::Uuid;

/// The referral of this number, sent at an instant long ago; `lots` are three numbers from 0 to 99 that decide what became of it.
///
/// # Errors
/// When the database fails.
pub async fn past(tx: &Tx, desk: Uuid, number: usize, sent: Timestamp, lots: [usize; 3]) -> Result<()> {
    let hours = |lot: usize, most: usize| SignedDuration::from_hours(i64::try_from(lot * most / 100).unwrap_or(0) + 1);
    let answered = sent + hours(lots[1] * lots[1] / 100, 24 * 18);
    let completed = answered + hours(lots[2], 24 * 26);
    let (state, by, ended) = match lots[0] {
        0..=63 => (State::Completed, By::Partner, completed),
        64..=76 => (State::Declined, By::Link, answered),
        77..=89 => (State::Expired, By::Clock, days_after(sent, LIFE_DAYS)),
        _ => (State::Withdrawn, By::Person, answered),
    };
    let answer = matches!(state, State::Completed | State::Declined).then_some(answered);
    let it = Referral {
        id: Id::<Referral>::derived("demo", &format!("referral:{desk}/{number}")).uuid(),
        desk,
        file: None,
        consent: None,
        sender: None,
        to: (ToKind::Service, Uuid::nil()),
        organisation: None,
        state,
        reason: (state == State::Declined).then_some(Reason::Full),
        outcome: (state == State::Completed).then_some(Outcome::Helped),
        language: Lang::FR,
        made: sent,
        sent: Some(sent),
        seen: answer,
        answered: answer,
        completed: (state == State::Completed).then_some(ended),
        expires: days_after(sent, LIFE_DAYS),
        link_expires: None,
        reminders: 0,
        held: Held::default(),
    };
    store::insert(tx, &it).await?;
    store::stepped(tx, it.id, State::Sent, By::Sender, None, sent).await?;
    store::stepped(tx, it.id, state, by, None, ended).await
}
