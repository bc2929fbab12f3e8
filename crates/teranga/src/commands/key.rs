//! `teranga key`: a new key for what is sealed, and the end of older ones.
//! Both may be done while serving; what is cut in the middle goes on when it is asked for again.

use super::{close, open_existing};
use crate::cli::Key;
use crate::report::{self, Progress};
use crate::settings::Options;
use kernel::{Actor, Result};
use platform::audit::{self, Entry};
use platform::vault::rotation;
use platform::{App, msg};
use std::process::ExitCode;

pub async fn run(options: &Options, what: &Key) -> Result<ExitCode> {
    let app = open_existing(options).await?;
    match what {
        Key::Rotate => rotate(&app).await?,
        Key::Forget => forget(&app).await?,
    }
    close(&app).await
}

async fn rotate(app: &App) -> Result<()> {
    let progress = Progress::new();
    let done = rotation::rotate(app, &|what| progress.show(what)).await?;
    drop(progress);
    write(app, Entry::all(msg::act_key_changed(), "key")).await?;
    report::say(&format!(
        "{} rows are sealed with the new key. Keep a copy of it now; the older ones still open earlier backups, and links in mail that is out, until `teranga key forget`.",
        done.renewed
    ));
    lost(done.lost);
    Ok(())
}

async fn forget(app: &App) -> Result<()> {
    let progress = Progress::new();
    let (keys, done) = rotation::forget(app, &|what| progress.show(what)).await?;
    drop(progress);
    write(app, Entry::all(msg::act_keys_forgotten(), "key")).await?;
    report::say(&format!(
        "{keys} older keys are gone. What earlier backups confide can be read by nobody without copies of them."
    ));
    lost(done.lost);
    Ok(())
}

fn lost(rows: u64) {
    if rows > 0 {
        report::say(&format!(
            "{rows} rows hold something that no key here opens: it was changed, or is another record's."
        ));
    }
}

async fn write(app: &App, entry: Entry) -> Result<()> {
    let tx = app.db.begin().await?;
    audit::write(&tx, &Actor::Operator, entry).await?;
    tx.commit().await
}
