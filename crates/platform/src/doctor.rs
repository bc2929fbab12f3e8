//! What `teranga doctor` looks at: settings, folder, disk, database, tables, clock, time zones, jobs.
//! It changes nothing: no database is made, no step is run, and every finding that is wrong says what to do.

use crate::app::App;
use crate::audit;
use crate::backup;
use crate::changes;
use crate::db::{self, Db, Engine};
use crate::jobs;
use crate::mail::outbox;
use crate::module::Module;
use crate::settings::Settings;
use crate::vault::rotation;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use kernel::Result;
use sea_orm::{ConnectionTrait, QueryOrder, Statement, entity::prelude::*};
use std::fs;
use std::path::Path;

/// Less room than this and a backup or an import may fail, in bytes.
const LITTLE_ROOM: u64 = 1 << 30;
/// Less room than this and writes are about to fail, in bytes.
const NO_ROOM: u64 = 100 << 20;
/// Clocks that are this far apart are believed to be equal.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(2);

/// How something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Well,
    /// Works, but somebody should know.
    Look,
    /// Does not work; the text says what to do.
    Wrong(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub subject: &'static str,
    pub text: String,
    pub state: State,
}

impl Finding {
    pub fn well(subject: &'static str, text: impl Into<String>) -> Finding {
        Finding { subject, text: text.into(), state: State::Well }
    }

    pub fn look(subject: &'static str, text: impl Into<String>) -> Finding {
        Finding { subject, text: text.into(), state: State::Look }
    }

    pub fn wrong(subject: &'static str, text: impl Into<String>, mend: impl Into<String>) -> Finding {
        Finding { subject, text: text.into(), state: State::Wrong(mend.into()) }
    }
}

/// Looks at everything below the modules. The instance is given too when it can be opened without changing anything.
pub async fn examine(settings: &Settings, modules: &[Module]) -> (Vec<Finding>, Option<App>) {
    let mut findings = vec![configuration(settings), folder(settings), disk(settings), time_zones()];
    let db = match connect(settings).await {
        Ok(db) => db,
        Err(finding) => {
            findings.push(finding);
            return (findings, None);
        }
    };
    let examined = [database(&db).await, tables(&db, modules).await, clock(&db, settings).await];
    let _ = db.close().await;
    findings.extend(examined.into_iter().map(|found| found.unwrap_or_else(|error| failed(&error))));
    let sound = findings.iter().all(|finding| !matches!(finding.state, State::Wrong(_)));
    let app = if sound { App::open(settings.clone(), modules).await.ok() } else { None };
    if let Some(app) = &app {
        findings.push(given_up(app).await.unwrap_or_else(|error| failed(&error)));
        findings.push(trail(app).await);
        findings.push(keys(app).await.unwrap_or_else(|error| failed(&error)));
        findings.push(mail(app).await.unwrap_or_else(|error| failed(&error)));
        findings.extend(texts(app).await);
        findings.extend(provider(app).await);
    }
    (findings, app)
}

/// Whether everything that is sealed can be opened, and with which keys.
async fn keys(app: &App) -> Result<Finding> {
    let standing = rotation::standing(&app.db, &app.seal).await?;
    let older = app.seal.older().len();
    if standing.foreign > 0 {
        let text = format!("{} rows are sealed with a key that is not here", standing.foreign);
        return Ok(Finding::wrong("keys", text, "Put that key into secret.key, on a line after the first."));
    }
    Ok(match (standing.older, older) {
        (0, 0) => Finding::well("keys", "one, and everything sealed is sealed with it"),
        (0, older) => Finding::well(
            "keys",
            format!("everything sealed is sealed with the newest; {older} older ones open earlier backups"),
        ),
        (rows, _) => Finding::look("keys", format!("{rows} rows hang on an older key; `teranga key rotate` goes on")),
    })
}

async fn trail(app: &App) -> Finding {
    match audit::whole(app).await {
        Ok(entries) => Finding::well("audit trail", format!("{entries} entries, the chain is whole")),
        Err(error) => Finding::wrong(
            "audit trail",
            error.to_string(),
            "Compare it with a backup: who could write to the database removed or changed what was done.",
        ),
    }
}

/// Whether mail goes out, and what could not be sent.
pub async fn mail(app: &App) -> Result<Finding> {
    let waiting: Vec<_> = outbox::failed(app).await?.into_iter().filter(outbox::Model::is_letter).collect();
    let given_up = waiting.iter().filter(|it| it.given_up).count();
    let why = waiting.iter().rev().find_map(|it| it.failure.as_deref()).unwrap_or_default();
    let Some(post) = &app.post else {
        return Ok(Finding::look(
            "mail",
            "no --smtp-url: nobody gets mail, and lost passwords need a link made by hand",
        ));
    };
    let (server, count) = (post.smtp().server(), waiting.len());
    if given_up > 0 {
        let text = format!("{given_up} letters could not be sent through {server} ({why})");
        return Ok(Finding::look("mail", text));
    }
    if count > 0 {
        let mend = "Check --smtp-url, the password in it, and that this machine may reach the server.";
        return Ok(Finding::wrong("mail", format!("{count} letters wait: {server}: {why}"), mend));
    }
    Ok(Finding::well("mail", format!("letters go through {server}")))
}

/// Whether short messages go out, where a gateway is set.
async fn texts(app: &App) -> Option<Finding> {
    let host = app.pager.as_ref()?.host();
    let waiting = outbox::failed(app).await.unwrap_or_default();
    let mut failed = waiting.iter().filter(|it| !it.is_letter());
    let Some(oldest) = failed.next() else {
        return Some(Finding::well("short messages", format!("they go through {host}")));
    };
    let why = oldest.failure.as_deref().unwrap_or_default();
    let text = format!("{} short messages could not be sent through {host} ({why})", 1 + failed.count());
    Some(Finding::wrong("short messages", text, "Check --sms-url, the password in it, and the credit at the gateway."))
}

/// Whether the identity provider answers, where there is one.
async fn provider(app: &App) -> Option<Finding> {
    let provider = app.provider.as_ref()?;
    let issuer = provider.settings().issuer();
    if provider.answers(app).await {
        return Some(Finding::well("identity provider", format!("{issuer} answers")));
    }
    let mend =
        "Check --oidc-issuer, and that this machine may reach it; people sign in with their passwords until then.";
    Some(Finding::wrong("identity provider", format!("{issuer} does not say what it is"), mend))
}

fn failed(error: &kernel::Error) -> Finding {
    Finding::wrong(
        "database",
        error.to_string(),
        "Check that the database runs and is not damaged; restore a backup if it is.",
    )
}

fn configuration(settings: &Settings) -> Finding {
    match &settings.public_url {
        None => Finding::look(
            "configuration",
            format!("no --public-url: links on paper and in feeds say {}", settings.public()),
        ),
        Some(url) if url.starts_with("http://") => Finding::look(
            "configuration",
            format!("{url} is not https: readers' devices keep nothing for times without network"),
        ),
        Some(url) => Finding::well("configuration", format!("people use {url}")),
    }
}

fn folder(settings: &Settings) -> Finding {
    let data = settings.data.display();
    if !settings.data.is_dir() {
        let mend = "Choose the right one with --data, or begin there with `teranga migrate`.";
        return Finding::wrong("data folder", format!("there is no folder {data}"), mend);
    }
    let probe = settings.data.join(format!(".doctor-{}", std::process::id()));
    let tried = fs::write(&probe, "").and_then(|()| fs::remove_file(&probe));
    match tried {
        Ok(()) => Finding::well("data folder", format!("{data} can be written")),
        Err(error) => Finding::wrong(
            "data folder",
            format!("{data} cannot be written: {error}"),
            "Give this user the right to write there.",
        ),
    }
}

fn disk(settings: &Settings) -> Finding {
    let there = settings.data.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let Ok(free) = rustix::fs::statvfs(there).map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize)) else {
        return Finding::look("disk", "how much room there is cannot be told");
    };
    let text = format!("{} MB are free", free >> 20);
    match free {
        free if free < NO_ROOM => Finding::wrong("disk", text, "Make room: writes are about to fail."),
        free if free < LITTLE_ROOM => Finding::look("disk", text),
        _ => Finding::well("disk", text),
    }
}

fn time_zones() -> Finding {
    match TimeZone::get("Africa/Tunis").and_then(|_| TimeZone::get("America/Recife")) {
        Ok(_) => Finding::well("time zones", "known"),
        Err(error) => Finding::wrong(
            "time zones",
            error.to_string(),
            "Install the time zone data of the system (the package tzdata).",
        ),
    }
}

async fn connect(settings: &Settings) -> std::result::Result<Db, Finding> {
    if let Some(path) = settings.database_file().filter(|path| !path.is_file()) {
        let mend = "`teranga migrate` makes an empty one, `teranga restore` puts a backup back.";
        return Err(Finding::wrong("database", format!("there is no {}", path.display()), mend));
    }
    Db::connect(&settings.database(), settings.clock)
        .await
        .map_err(|error| Finding::wrong("database", error.to_string(), "See `teranga help serve` on --database-url."))
}

async fn database(db: &Db) -> Result<Finding> {
    let sql = db::dialect(db.engine(), "PRAGMA integrity_check(3)", "SHOW server_version");
    let rows = db
        .read()
        .query_all_raw(Statement::from_string(db.read().get_database_backend(), sql))
        .await
        .map_err(db::failed)?;
    let lines: Vec<String> = rows.iter().filter_map(|row| row.try_get_by_index(0).ok()).collect();
    Ok(match db.engine() {
        Engine::Postgres => Finding::well("database", format!("PostgreSQL {} answers", lines.join(" "))),
        Engine::Sqlite if lines == ["ok"] => Finding::well("database", "the embedded database is whole"),
        Engine::Sqlite => Finding::wrong(
            "database",
            format!("the embedded database is damaged: {}", lines.join("; ")),
            "Stop Teranga, keep a copy of the data folder, and restore the last backup into another one.",
        ),
    })
}

async fn tables(db: &Db, modules: &[Module]) -> Result<Finding> {
    let known = backup::known_steps(modules);
    let made = match backup::steps_made(db).await {
        Ok(made) => made,
        Err(_) => return Ok(Finding::wrong("tables", "there are none yet", "Make them with `teranga migrate`.")),
    };
    if let Some(unknown) = made.iter().find(|step| !known.contains(step)) {
        let text = format!("they were made by a newer Teranga (step «{unknown}»)");
        return Ok(Finding::wrong(
            "tables",
            text,
            "Install that version or a later one, or restore a backup that this one made.",
        ));
    }
    let missing = known.iter().filter(|step| !made.contains(step)).count();
    Ok(match missing {
        0 => Finding::well("tables", format!("up to date ({} steps)", known.len())),
        _ => Finding::wrong("tables", format!("{missing} steps are missing"), "Make them with `teranga migrate`."),
    })
}

async fn clock(db: &Db, settings: &Settings) -> Result<Finding> {
    let now = settings.clock.now();
    let mend = "Set this machine's clock, and keep it right with NTP.";
    let newest =
        changes::Entity::find().order_by_desc(changes::Column::Seq).one(db.read()).await.map_err(db::failed)?;
    let newest = newest.and_then(|change| Timestamp::from_millisecond(change.at).ok());
    if let Some(newest) = newest.filter(|newest| newest.duration_since(now) > TOLERANCE) {
        let text = format!("it says {now:.0}, and the newest change was made at {newest:.0}");
        return Ok(Finding::wrong("clock", text, mend));
    }
    if db.engine() == Engine::Postgres {
        let sql = "SELECT (extract(epoch FROM now()) * 1000)::bigint";
        let row = db
            .read()
            .query_one_raw(Statement::from_string(db.read().get_database_backend(), sql))
            .await
            .map_err(db::failed)?;
        let theirs =
            row.and_then(|row| row.try_get_by_index(0).ok()).and_then(|at| Timestamp::from_millisecond(at).ok());
        if let Some(theirs) = theirs.filter(|theirs| theirs.duration_since(now).abs() > TOLERANCE) {
            return Ok(Finding::wrong("clock", format!("it says {now:.0}, and the database's says {theirs:.0}"), mend));
        }
    }
    Ok(Finding::well("clock", format!("{now:.0}")))
}

async fn given_up(app: &App) -> Result<Finding> {
    let jobs = jobs::given_up(app).await?;
    let Some(first) = jobs.first() else { return Ok(Finding::well("jobs", "none was given up")) };
    let why = first.failure.as_deref().unwrap_or("it never ended");
    let text = format!("{} were given up, such as {} ({why})", jobs.len(), first.name);
    Ok(Finding::wrong("jobs", text, "Mend the cause; when it is mended, they can be asked for again."))
}
