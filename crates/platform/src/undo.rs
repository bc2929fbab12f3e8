//! Undo instead of «are you sure»: what was done at once can be taken back for an hour by who did it.
//! What is to be undone travels in the page, sealed: nobody else can read it, change it or use it.

use crate::Cx;
use jiff::Timestamp;
use kernel::{Error, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Seconds for which something can be undone.
const WITHIN: i64 = 3_600;

#[derive(Serialize, Deserialize)]
struct Undo<T> {
    account: Option<Uuid>,
    /// Unix seconds.
    until: i64,
    gone: T,
}

/// What a page carries so that this can be undone by whoever asks now.
///
/// # Errors
/// When it cannot be sealed.
pub fn token<T: Serialize>(cx: &Cx, gone: T) -> Result<String> {
    let until = cx.app.clock.now().as_second() + WITHIN;
    let undo = Undo { account: cx.actor.account(), until, gone };
    cx.app.seal.seal(&serde_json::to_vec(&undo).map_err(Error::internal)?)
}

/// What a token of this very person says, as long as it lasts.
pub fn read<T: DeserializeOwned>(cx: &Cx, token: &str) -> Option<T> {
    let text = cx.app.seal.unseal(token).ok()?;
    let undo: Undo<T> = serde_json::from_slice(&text).ok()?;
    let until = Timestamp::from_second(undo.until).ok()?;
    (undo.account == cx.actor.account() && cx.app.clock.now() <= until).then_some(undo.gone)
}
