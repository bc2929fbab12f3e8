//! What call screens show, in the memory of this node: fifty of them ask every second, and none asks the database.
//! It is forgotten when the change log says that a queue moved, and read again by the next who asks.

use super::model::State;
use super::{presence, store};
use jiff::civil::Date;
use kernel::Result;
use platform::accounts::secrets;
use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use uuid::Uuid;

/// Numbers that a screen shows at once.
const MOST: usize = 8;

/// A number on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub number: i32,
    /// Where to go.
    pub counter: String,
    /// Called, and not there yet.
    pub is_new: bool,
    /// Unix milliseconds: a number that is called again is a new call.
    pub at: i64,
}

/// The screen of a desk on a day.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown {
    pub day: Date,
    /// Those who are called first, the newest first.
    pub calls: Vec<Call>,
    /// Tells this screen from every other.
    pub tag: String,
}

/// The screens that this node knows.
#[derive(Default)]
pub struct Boards(RwLock<Known>);

#[derive(Default)]
struct Known {
    /// How often something was forgotten: what was read before is not kept after.
    times: u64,
    shown: HashMap<Uuid, Arc<Shown>>,
}

impl Boards {
    /// The screen of a desk on a day.
    ///
    /// # Errors
    /// When it is not known and the database fails.
    pub async fn of(&self, db: &impl ConnectionTrait, desk: Uuid, day: Date) -> Result<Arc<Shown>> {
        let (times, known) = {
            let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
            (known.times, known.shown.get(&desk).filter(|it| it.day == day).cloned())
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let fresh = Arc::new(read(db, desk, day).await?);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.times == times {
            known.shown.insert(desk, fresh.clone());
        }
        Ok(fresh)
    }

    /// The queue of a desk moved, or that of every desk.
    pub fn forget(&self, desk: Option<Uuid>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.times += 1;
        match desk {
            Some(desk) => drop(known.shown.remove(&desk)),
            None => known.shown.clear(),
        }
    }
}

async fn read(db: &impl ConnectionTrait, desk: Uuid, day: Date) -> Result<Shown> {
    let tickets = store::on_board(db, desk, day).await?;
    let counters = presence::of_day(db, desk, day).await?;
    let mut calls: Vec<Call> = tickets
        .into_iter()
        .filter_map(|it| {
            let counter =
                counters.iter().find(|open| open.session == it.session && Some(open.account) == it.mediator)?;
            let is_new = it.state == State::Called.as_str();
            Some(Call {
                number: it.number,
                counter: counter.counter.clone(),
                is_new,
                at: it.called_at.unwrap_or_default(),
            })
        })
        .collect();
    calls.sort_by_key(|it| (!it.is_new, -it.at, it.number));
    calls.truncate(MOST);
    let tag = secrets::hash(&format!("{day} {calls:?}"))[..16].to_owned();
    Ok(Shown { day, calls, tag })
}
