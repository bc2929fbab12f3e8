//! The clock of calls: each is closed when its last day is over, where it is run.
//! What is late is refused by the store in any case: the clock only says so.

use super::policy::DoCall;
use super::states::Step;
use super::{store, told};
use crate::exchange::Exchange;
use kernel::{Actor, Error, Result};
use platform::jobs::{self, Worker};
use platform::{App, Cx};
use std::sync::Arc;

/// The job that closes calls: asked for when one opens, and daily in any case.
pub const CLOSE: &str = "CloseCalls";

pub(crate) fn worker(exchange: Arc<Exchange>) -> Worker {
    Worker {
        name: CLOSE,
        run: Arc::new(move |app, key| {
            let exchange = exchange.clone();
            Box::pin(async move {
                close(&app, &exchange).await?;
                Ok(if key == "daily" { jobs::tomorrow(&app) } else { None })
            })
        }),
    }
}

/// Closes every call whose last day is over.
pub(crate) async fn close(app: &App, exchange: &Exchange) -> Result<()> {
    let cx = Cx { actor: Actor::Job(CLOSE), ..Cx::operator(app.clone()) };
    for id in store::ending(app.db.read(), app.clock.now().as_millisecond()).await? {
        let mut tx = app.db.begin().await?;
        match cx.permit::<DoCall>(&tx, (id, exchange.shelf(), Step::Close)).await {
            Ok(permit) => {
                store::close(&mut tx, &cx.actor, &permit).await?;
                told::closed(app, &tx, &cx.actor, permit.object()).await?;
                tx.commit().await?;
            }
            // Somebody was faster.
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
