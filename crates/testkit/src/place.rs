//! Where a test takes place: on one engine, with folders and databases that vanish when it ends.
//! What the test left undone fails it.

use crate::{postgres, template};
use futures::FutureExt;
use platform::db::Engine;
use platform::jobs;
use platform::{App, Module};
use sea_orm::entity::prelude::*;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tempfile::TempDir;

/// How long connections may take to come back when a test has ended.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where a test takes place. Cheap to clone.
#[derive(Clone)]
pub struct Place(Arc<Shared>);

struct Shared {
    engine: Engine,
    folder: TempDir,
    left: Mutex<Left>,
}

/// What there is to look at and to remove in the end.
#[derive(Default)]
struct Left {
    nodes: u32,
    databases: Vec<String>,
    apps: Vec<App>,
}

impl Place {
    fn new(engine: Engine) -> Place {
        let folder =
            tempfile::Builder::new().prefix("teranga-test-").tempdir().unwrap_or_else(|error| panic!("{error}"));
        Place(Arc::new(Shared { engine, folder, left: Mutex::default() }))
    }

    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    fn left(&self) -> MutexGuard<'_, Left> {
        self.0.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A folder of its own for anything; it is made and empty.
    pub fn folder(&self) -> PathBuf {
        let number = {
            let mut left = self.left();
            left.nodes += 1;
            left.nodes
        };
        let folder = self.0.folder.path().join(format!("{number}"));
        std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{error}"));
        folder
    }

    /// The address of a new database that has the tables of these modules and nothing in them.
    pub(crate) async fn database(&self, modules: &[Module]) -> String {
        match self.engine() {
            Engine::Sqlite => {
                let file = self.folder().join("teranga.db");
                template::sqlite(modules, &file).await;
                format!("sqlite://{}", file.display())
            }
            Engine::Postgres => {
                let server = postgres::server().unwrap_or_default();
                let (name, address) = template::postgres(&server, modules).await;
                self.left().databases.push(name);
                address
            }
        }
    }

    pub(crate) fn watch(&self, app: &App) {
        self.left().apps.push(app.clone());
    }

    /// The names of jobs that are due and were not run, over all instances.
    async fn left_over(&self) -> Vec<String> {
        let apps = std::mem::take(&mut self.left().apps);
        let mut names = Vec::new();
        for app in apps {
            let due = jobs::Column::RunAt.lte(app.clock.now().as_millisecond());
            // A test that has closed its database has nothing left in it.
            let jobs = jobs::Entity::find().filter(due).all(app.db.read()).await.unwrap_or_default();
            names.extend(jobs.into_iter().map(|job| format!("{} {}", job.name, job.key)));
            app.stop();
            if tokio::time::timeout(PATIENCE, app.db.clone().close()).await.is_err() {
                names.push("a connection to the database was never given back".to_owned());
            }
        }
        names.sort();
        names.dedup();
        names
    }

    async fn clear(&self) {
        let databases = std::mem::take(&mut self.left().databases);
        if let Some(server) = postgres::server().filter(|_| !databases.is_empty()) {
            postgres::remove(&server, &databases).await;
        }
    }
}

/// Runs the body of a test on one engine: what [`on_both!`](crate::on_both) calls.
///
/// # Panics
/// When the body does, or when it leaves jobs over.
pub fn run<F: Future<Output = ()>>(test: &str, engine: Engine, body: impl FnOnce(Place) -> F) {
    if engine == Engine::Postgres && postgres::server().is_none() {
        return super::not_run(test.trim_start_matches("it::"), "TERANGA_TEST_POSTGRES is not set");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.unwrap_or_else(|error| panic!("{error}")).block_on(async {
        let place = Place::new(engine);
        let outcome = AssertUnwindSafe(body(place.clone())).catch_unwind().await;
        let left = place.left_over().await;
        place.clear().await;
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
        assert!(left.is_empty(), "left over (jobs are run with `app.run_jobs().await`): {left:?}");
    });
}
