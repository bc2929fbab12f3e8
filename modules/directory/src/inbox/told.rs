//! Who is told that something has arrived, and that something was given to them. Never what it says.

use crate::drafts::Place;
use crate::msg;
use crate::shelf::Shelf;
use kernel::{Actor, Result, Right};
use platform::notices::{self, Kind, Mail, Needs, Notice};
use platform::{App, Tx};
use serde_json::Value;
use uuid::Uuid;

const ARRIVED: &str = "inbox-item-arrived";
const GIVEN: &str = "inbox-item-given";

/// The kinds of notices of the inbox.
pub fn kinds() -> Vec<Kind> {
    vec![
        Kind {
            name: ARRIVED,
            label: |locale| locale.t(&msg::post_notice_arrived()),
            say: |locale, _| locale.t(&msg::post_notice_arrived()),
            usual: Mail::Daily,
            right: Some(Right::Write),
        },
        Kind {
            name: GIVEN,
            label: |locale| locale.t(&msg::post_notice_given()),
            say: |locale, _| locale.t(&msg::post_notice_given()),
            usual: Mail::Now,
            right: Some(Right::Write),
        },
    ]
}

/// Tells those who treat the inbox there.
pub async fn of_arrival(app: &App, tx: &Tx, shelf: &Shelf, by: &Actor, place: Place, item: Uuid) -> Result<()> {
    let path = format!("work/inbox/{item}");
    let notice = Notice { kind: ARRIVED, object: item, path: &path, needs: None, data: Value::Null };
    notices::tell_holders(app, tx, by, Right::Write, &place.scopes(shelf), &notice).await
}

/// Tells somebody of an item that a colleague has given to them.
pub async fn of_gift(
    app: &App,
    tx: &Tx,
    shelf: &Shelf,
    by: &Actor,
    place: Place,
    (item, to): (Uuid, Uuid),
) -> Result<()> {
    let path = format!("work/inbox/{item}");
    let needs = Some(Needs { right: Right::Write, within: place.scopes(shelf) });
    let notice = Notice { kind: GIVEN, object: item, path: &path, needs, data: Value::Null };
    notices::tell(app, tx, by, &[to], &notice).await
}
