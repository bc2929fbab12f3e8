//! Web addresses in published texts, looked at politely in the background: which no longer work, and which have moved.
//! Nothing is asked unless the operator wishes so; nothing counts as broken before it has failed on several days.

pub mod checking;
mod found;
mod gathering;
pub(crate) mod store;

pub use checking::{CHECK, Checker};
pub use gathering::{GATHER, gather};

use crate::directory::Directory;
use platform::jobs::Worker;
use std::sync::Arc;

/// The jobs of links.
pub(crate) fn workers(directory: &Arc<Directory>, checker: &Arc<Checker>) -> Vec<Worker> {
    let (gathers, checks, checker) = (directory.clone(), directory.clone(), checker.clone());
    vec![
        Worker {
            name: GATHER,
            run: Arc::new(move |app, _| {
                let directory = gathers.clone();
                Box::pin(async move { gathering::run(&app, &directory).await })
            }),
        },
        Worker {
            name: CHECK,
            run: Arc::new(move |app, host| {
                let (directory, checker) = (checks.clone(), checker.clone());
                Box::pin(async move {
                    if app.settings.check_links {
                        checker.check(&app, &directory.shelf(), &host).await
                    } else {
                        Ok(None)
                    }
                })
            }),
        },
    ]
}
