//! The clock of cooperations: what was planned begins on its first day, and whoever has not told what was done is reminded,
//! once a week. It tells nothing in anybody's place.

use super::course;
use super::policy::{Follow, Remind};
use super::stages::Step;
use crate::exchange::Exchange;
use crate::told;
use jiff::{Timestamp, ToSpan};
use kernel::{Actor, Error, Result};
use platform::jobs::{self, Worker};
use platform::{App, Cx};
use std::sync::Arc;

/// The daily job.
pub const FOLLOW: &str = "FollowCooperations";
/// Days after the last one of a plan before anybody is reminded, and between two reminders.
const PATIENCE: i64 = 7;

pub(crate) fn worker(exchange: Arc<Exchange>) -> Worker {
    Worker {
        name: FOLLOW,
        run: Arc::new(move |app, _| {
            let exchange = exchange.clone();
            Box::pin(async move { follow(app, &exchange).await })
        }),
    }
}

async fn follow(app: App, exchange: &Arc<Exchange>) -> Result<Option<Timestamp>> {
    let cx = Cx { actor: Actor::Job(FOLLOW), ..Cx::operator(app.clone()) };
    let now = app.clock.now();
    for id in course::beginning(app.db.read(), now.as_millisecond()).await? {
        let mut tx = app.db.begin().await?;
        match cx.permit::<Follow>(&tx, (id, exchange.shelf(), Step::Begin)).await {
            Ok(permit) => {
                course::take(&mut tx, &cx.actor, &permit, "").await?;
                tx.commit().await?;
            }
            // Somebody was faster.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    let patient = now.checked_sub((24 * PATIENCE).hours()).map_err(Error::internal)?.as_millisecond();
    for id in course::unreported(app.db.read(), patient, patient).await? {
        let tx = app.db.begin().await?;
        match cx.permit::<Remind>(&tx, (id, exchange.shelf())).await {
            Ok(permit) => {
                course::reminded(&tx, &permit).await?;
                told::to_report(&app, &tx, &cx.actor, permit.object()).await?;
                tx.commit().await?;
            }
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(jobs::tomorrow(&app))
}
