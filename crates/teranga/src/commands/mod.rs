//! The commands, each in a file of its own.
//! A command opens what it needs and nothing more.

mod backup;
mod doctor;
mod export;
mod import;
mod key;
mod migrate;
mod paper;
mod reindex;
mod serve;
mod user;

use crate::cli::{Cli, Command};
use crate::settings::{LogFormat, Options};
use kernel::{Error, Result};
use platform::{App, telemetry};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use teranga::modules;

/// What `serve` logs unless told otherwise.
const SERVING: &str = "info,sqlx=warn,sea_orm_migration=warn,tantivy=warn";

pub async fn run(cli: Cli) -> Result<ExitCode> {
    let Cli { options, command } = cli;
    let usual = if matches!(command, Command::Serve { .. }) { SERVING } else { "warn" };
    telemetry::start_log(options.log.as_deref().unwrap_or(usual), options.log_format == LogFormat::Json);
    match command {
        Command::Serve { demo } => serve::run(&options, demo).await,
        Command::Import(what) => import::run(&options, what).await,
        Command::Export(what) => export::run(&options, what).await,
        Command::Brochure(paper) => paper::brochure(&options, &paper).await,
        Command::Poster(paper) => paper::poster(&options, &paper).await,
        Command::User(what) => user::run(&options, &what).await,
        Command::Key(what) => key::run(&options, &what).await,
        Command::Press => paper::press(),
        Command::Reindex => reindex::run(&options).await,
        Command::Migrate => migrate::run(&options).await,
        Command::Backup { file } => backup::write(&options, &file).await,
        Command::Restore { file, force } => backup::restore(&options, &file, force).await,
        Command::Doctor => doctor::run(&options).await,
    }
}

/// Opens the instance, with its tables brought up to date.
async fn open(options: &Options) -> Result<App> {
    App::open(options.settings()?, &modules::all()).await
}

/// Opens an instance that must be there already: who mistypes `--data` gets no empty directory.
async fn open_existing(options: &Options) -> Result<App> {
    let settings = options.settings()?;
    if let Some(file) = settings.database_file().filter(|file| !file.is_file()) {
        return Err(Error::Unavailable(format!(
            "there is no database {}. Say where it is with --data, or begin one with `teranga serve --demo` or `teranga import`.",
            file.display()
        )));
    }
    App::open(settings, &modules::all()).await
}

/// Closes the database; an embedded one folds its log into the file.
async fn close(app: &App) -> Result<ExitCode> {
    app.stop();
    app.db.clone().close().await?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a file whole or not at all.
fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let written = fs::write(&part, content).and_then(|()| fs::rename(&part, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&part);
        Error::Unavailable(format!("{} cannot be written: {error}. Choose another place with --out.", path.display()))
    })
}
