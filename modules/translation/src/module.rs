//! What translation gives to the instance: its tables, its routes, its way into the workspace, and help beside editors.
//! This is the list of all its routes.

use crate::aide::Help;
use crate::memory::gathering::{self, Gatherer};
use crate::{exchange, glossary, migrations, msg};
use kernel::Right;
use platform::{App, Door, Module, Running, Section};
use std::sync::Arc;

/// Translation, as a module of the instance.
pub fn module() -> Module {
    Module { name: "translation", migrations: migrations::all, start: |app| Box::pin(start(app)) }
}

async fn start(app: App) -> kernel::Result<Running> {
    Ok(Running {
        routes: glossary::routes().merge(exchange::routes()),
        followers: vec![Gatherer::open(app).await?],
        workers: vec![gathering::worker()],
        aide: Some(Arc::new(Help)),
        sections: vec![Section {
            label: |locale| locale.t(&msg::translation_menu()),
            doors: vec![
                Door {
                    path: "work/glossary",
                    label: |locale| locale.t(&msg::glossary_title()),
                    right: Some(Right::ReadDrafts),
                },
                Door {
                    path: "work/exchange",
                    label: |locale| locale.t(&msg::exchange_title()),
                    right: Some(Right::Translate),
                },
            ],
        }],
        personal: vec![&exchange::personal::SentFiles],
        ..Running::default()
    })
}
