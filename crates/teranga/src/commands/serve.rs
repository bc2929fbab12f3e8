//! `teranga serve`: pages, API and feeds until told to stop.
//! The port is taken before anything else, so a second start beside a running one touches nothing.

use super::close;
use crate::report;
use crate::settings::Options;
use kernel::{Error, Result};
use platform::{App, Cx, server, telemetry};
use std::process::ExitCode;
use std::time::Duration;
use teranga::modules;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Requests under way are given this long after a stop.
const PATIENCE: Duration = Duration::from_secs(20);

pub async fn run(options: &Options, demo: bool) -> Result<ExitCode> {
    let mut settings = options.settings()?;
    telemetry::start_metrics();
    let signals = (listen_for(SignalKind::interrupt())?, listen_for(SignalKind::terminate())?);
    let listener = TcpListener::bind(settings.listen).await.map_err(|error| busy(options, &error))?;
    settings.listen = listener.local_addr().map_err(Error::internal)?;
    settings.press = std::env::current_exe().ok();
    settings.demo = demo;
    let modules = modules::all();
    let app = App::open(settings, &modules).await?;
    if demo {
        load_demo(&app).await?;
    }
    let running = app.start(&modules).await?;
    tokio::spawn(stop_on(signals, app.clone()));
    report::say(&format!(
        "Teranga serves {} from {}. Stop it with Ctrl-C.",
        app.settings.public(),
        app.settings.data.display()
    ));
    let stopping = app.clone();
    tokio::select! {
        served = server::serve(&app, running, listener) => served?,
        () = async { stopping.stopping().await; out_of_patience().await } => tracing::warn!("some requests were not finished"),
    }
    close(&app).await
}

fn busy(options: &Options, error: &std::io::Error) -> Error {
    let why = match error.kind() {
        std::io::ErrorKind::AddrInUse => "another program listens there already (Teranga itself, perhaps)".to_owned(),
        std::io::ErrorKind::PermissionDenied => {
            "this user may not listen there; ports below 1024 need the right to".to_owned()
        }
        _ => error.to_string(),
    };
    Error::Unavailable(format!(
        "cannot listen on {}: {why}. Choose another address with --listen 127.0.0.1:8081",
        options.listen
    ))
}

/// The example network, on the first start only.
async fn load_demo(app: &App) -> Result<()> {
    if directory::is_empty(app).await? {
        let loaded = directory::import::demo(&Cx::operator(app.clone())).await?;
        directory::progress::recounting::everything(app).await?;
        tracing::info!(records = loaded.outcome.created, "example network loaded");
    }
    translation::demo(app).await?;
    network::demo_organisations(app).await?;
    let shelf = directory::shelf::Shelf::load(app.db.read()).await?;
    desks::demo::desks(app).await?;
    let scope = |slug: &str| {
        if let Some(desk) = slug.strip_prefix("desk:") {
            return desks::demo::scope(desk);
        }
        if let Some(organisation) = slug.strip_prefix("organisation:") {
            let id = kernel::Id::<()>::derived("demo", &format!("organisation:{organisation}"));
            return Some(kernel::Scope::Organisation(id.uuid()));
        }
        let found = shelf.territories.iter().find(|territory| territory.slug == slug);
        found.map(|territory| kernel::Scope::Territory(territory.id))
    };
    network::demo_people(app, scope).await?;
    exchange::demo(app).await?;
    desks::demo::teams(app).await?;
    desks::demo::queues(app).await?;
    desks::files::demo::files(app).await?;
    desks::referrals::demo::referrals(app).await?;
    desks::demo::figures(app).await?;
    network::demo_groups(app, scope).await
}

fn listen_for(kind: SignalKind) -> Result<Signal> {
    signal(kind).map_err(Error::internal)
}

/// The first signal stops gracefully, the second at once.
async fn stop_on((mut interrupt, mut terminate): (Signal, Signal), app: App) {
    for last in [false, true] {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        if last {
            std::process::exit(130);
        }
        tracing::info!("stopping; once more stops at once");
        app.stop();
    }
}

async fn out_of_patience() {
    let _ = tokio::time::timeout(PATIENCE, std::future::pending::<()>()).await;
}
