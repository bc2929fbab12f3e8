//! The job of a run: one record after the other, in the name of whoever asked, as long as they may.
//! A machine that is busy or down is waited for; one that will not is told to its owner. Run twice, it does nothing twice:
//! what is translated is missing no more.

use super::drafting;
use super::runs::{self, Model, State};
use super::service::{Machine, Trouble};
use crate::msg;
use jiff::{SignedDuration, Timestamp};
use kernel::{Actor, Error, Lang, Result, Right};
use platform::accounts::account;
use platform::jobs::Worker;
use platform::notices::{self, Kind, Mail, Notice};
use platform::texts::Holder;
use platform::{App, Cx, Tx, jobs};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

const DRAFT: &str = "DraftTranslations";
const DONE: &str = "machine-drafts-done";
/// A turn of the job stops after this long and goes on in the next one, well within the lease of a job.
const LONGEST: Duration = Duration::from_secs(60);
/// So often in a row a machine may be in trouble before a run stops.
const TRIES: i64 = 6;

/// The kinds of notices about runs.
pub(crate) fn kinds() -> Vec<Kind> {
    vec![Kind {
        name: DONE,
        label: |locale| locale.t(&msg::machine_notice_label()),
        say: |locale, data| {
            let language = data["lang"].as_str().and_then(|tag| tag.parse::<Lang>().ok());
            let language = language.map(|lang| locale.language_name(lang)).unwrap_or_default();
            let written = data["written"].as_u64().unwrap_or_default();
            locale.t(&msg::machine_notice(written, language))
        },
        usual: Mail::Never,
        right: Some(Right::Translate),
    }]
}

/// Begins a run, of which the job does everything.
pub async fn begin(cx: &Cx, lang: Lang, holders: &[Holder]) -> Result<()> {
    let tx = cx.app.db.begin().await?;
    let id = runs::begin(&tx, cx.member()?.account, lang, holders).await?;
    jobs::ask(&tx, DRAFT, &id.to_string(), tx.now()).await?;
    tx.commit().await
}

pub fn worker(machine: Option<Arc<Machine>>) -> Worker {
    Worker {
        name: DRAFT,
        run: Arc::new(move |app, key| {
            let machine = machine.clone();
            Box::pin(async move { go_on(app, machine.as_deref(), &key).await })
        }),
    }
}

async fn go_on(app: App, machine: Option<&Machine>, key: &str) -> Result<Option<Timestamp>> {
    let id: Uuid = key.parse().map_err(Error::internal)?;
    let until = tokio::time::Instant::now() + LONGEST;
    loop {
        let Some(mut run) = runs::find(app.db.read(), id).await?.filter(Model::is_working) else { return Ok(None) };
        let tx = app.db.begin().await?;
        let actor = account::acting(&tx, run.account).await?.unwrap_or(Actor::Public);
        tx.commit().await?;
        let cx = Cx { actor, ..Cx::operator(app.clone()) };
        let again = step(&cx, machine, &mut run).await?;
        let tx = app.db.begin().await?;
        if run.state == State::Done.as_str() || run.state == State::Stopped.as_str() {
            told(&app, &tx, &run).await?;
        }
        runs::keep(&tx, &run).await?;
        tx.commit().await?;
        if let Some(wait) = again {
            return app.clock.now().checked_add(wait).map(Some).map_err(Error::internal);
        }
        if tokio::time::Instant::now() > until {
            return Ok(Some(app.clock.now()));
        }
    }
}

/// Does the next record of a run. Returns how long to wait before the same is tried again.
async fn step(cx: &Cx, machine: Option<&Machine>, run: &mut Model) -> Result<Option<SignedDuration>> {
    let holders = run.holders()?;
    let next = usize::try_from(run.done).ok().and_then(|done| holders.get(done));
    let (Some(holder), Some(to), Some(machine)) = (next, run.language(), machine) else {
        let over = if machine.is_some() { State::Done } else { State::Stopped };
        run.state = over.as_str().to_owned();
        return Ok(None);
    };
    match drafting::draft(cx, machine, holder, to, None).await? {
        Some(Err(trouble)) => Ok(trouble_with(run, trouble)),
        outcome => {
            let drafted = outcome.and_then(Result::ok).unwrap_or_default();
            run.done += 1;
            run.written += i64::try_from(drafted.written).unwrap_or_default();
            run.left_out += i64::try_from(drafted.left).unwrap_or_default();
            run.trouble = String::new();
            run.tries = 0;
            Ok(None)
        }
    }
}

fn trouble_with(run: &mut Model, trouble: Trouble) -> Option<SignedDuration> {
    run.trouble = trouble.as_str().to_owned();
    run.tries += 1;
    let wait = match trouble {
        Trouble::Busy { wait } => Some(wait),
        // 1, 2, 4, 8, 16 minutes.
        Trouble::Down => Some(SignedDuration::from_mins(1 << (run.tries - 1).clamp(0, 6))),
        // One text that is too long, or one odd answer, keeps the others from nothing.
        Trouble::Large | Trouble::Broken => {
            run.done += 1;
            run.left_out += 1;
            if run.tries < TRIES {
                return None;
            }
            None
        }
        Trouble::Quota | Trouble::Key | Trouble::Language => None,
    };
    let wait = wait.filter(|_| run.tries < TRIES);
    if wait.is_none() {
        run.state = State::Stopped.as_str().to_owned();
    }
    wait
}

async fn told(app: &App, tx: &Tx, run: &Model) -> Result<()> {
    let data = json!({ "lang": run.lang, "written": run.written });
    let notice = Notice { kind: DONE, object: run.id, path: "work/machine", needs: None, data };
    notices::tell(app, tx, &Actor::Job(DRAFT), &[run.account], &notice).await
}
