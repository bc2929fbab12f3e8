//! What translation gives to the instance: its tables, its routes, its way into the workspace, and help beside editors.
//! This is the list of all its routes.

use crate::aide::Help;
use crate::machine::{self, Machine};
use crate::memory::gathering::{self, Gatherer};
use crate::{exchange, glossary, migrations, msg};
use kernel::Right;
use platform::{App, Door, Locale, Module, Running, Section};
use std::sync::Arc;

/// Translation, as a module of the instance.
pub fn module() -> Module {
    Module { name: "translation", words: &msg::CATALOG, migrations: migrations::all, start: |app| Box::pin(start(app)) }
}

async fn start(app: App) -> kernel::Result<Running> {
    let translator = app.settings.translator.clone();
    let machine = translator.map(|it| Machine::new(it, app.clock)).transpose()?.map(Arc::new);
    Ok(Running {
        routes: glossary::routes().merge(exchange::routes()).merge(machine::routes(machine.clone())),
        followers: vec![Gatherer::open(app).await?],
        workers: vec![gathering::worker(), machine::working::worker(machine.clone())],
        kinds: machine::working::kinds(),
        sections: vec![section(machine.is_some())],
        aide: Some(Arc::new(Help(machine))),
        personal: vec![&exchange::personal::SentFiles, &machine::personal::AskedRuns],
        ..Running::default()
    })
}

/// The part of the menu for those who translate. Where the texts are kept, their module lists what waits.
fn section(machine: bool) -> Section {
    let door = |path, right, label| Door { path, label, right: Some(right) };
    let mut doors = vec![
        door("work/translations", Right::Translate, |locale: &Locale| locale.t(&msg::translation_list())),
        door("work/translations/progress", Right::ReadDrafts, |locale| locale.t(&msg::translation_progress())),
        door("work/glossary", Right::ReadDrafts, |locale| locale.t(&msg::glossary_title())),
        door("work/exchange", Right::Translate, |locale| locale.t(&msg::exchange_title())),
    ];
    if machine {
        doors.push(door("work/machine", Right::Translate, |locale| locale.t(&msg::machine_title())));
    }
    Section { label: |locale| locale.t(&msg::translation_menu()), doors }
}
