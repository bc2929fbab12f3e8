//! What translation gives to the instance: its tables, its routes, its way into the workspace, and help beside editors.
//! This is the list of all its routes.

use crate::aide::Help;
use crate::{glossary, migrations, msg};
use kernel::Right;
use platform::{Door, Module, Running};
use std::sync::Arc;

/// Translation, as a module of the instance.
pub fn module() -> Module {
    Module {
        name: "translation",
        migrations: migrations::all,
        start: |_| {
            Box::pin(async {
                Ok(Running {
                    routes: glossary::routes(),
                    aide: Some(Arc::new(Help)),
                    doors: vec![Door {
                        path: "work/glossary",
                        label: |locale| locale.t(&msg::glossary_title()),
                        right: Some(Right::ReadDrafts),
                    }],
                    ..Running::default()
                })
            })
        },
    }
}
