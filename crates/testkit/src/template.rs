//! A database with the tables of some modules: made once for each test program, then copied for each of its tests.
//! What is copied was made by this very build; another one makes its own in its place.

use crate::postgres;
use platform::{App, Module, Settings};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, TryGetable};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Which tables: those that these steps of this program make.
struct Template {
    name: String,
    key: u64,
    /// When this program was built.
    built: SystemTime,
}

impl Template {
    fn of(modules: &[Module]) -> Template {
        let program = std::env::current_exe().unwrap_or_else(|error| panic!("{error}"));
        let built = fs::metadata(&program).and_then(|it| it.modified()).unwrap_or_else(|error| panic!("{error}"));
        let mut hasher = DefaultHasher::new();
        program.hash(&mut hasher);
        let steps = modules.iter().flat_map(|module| (module.migrations)());
        steps.for_each(|step| step.name().hash(&mut hasher));
        let key = hasher.finish();
        Template { name: format!("teranga_template_{key:016x}"), key, built }
    }

    /// The same as text, to be kept beside the tables.
    fn stamp(&self) -> String {
        format!("{:?}", self.built)
    }
}

/// Makes the tables in an empty database.
async fn make(address: &str, modules: &[Module]) {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let mut settings = Settings::local(folder.path().to_path_buf());
    settings.database_url = Some(address.to_owned());
    let app = App::open(settings, modules).await.unwrap_or_else(|error| panic!("{error}"));
    app.stop();
    app.db.clone().close().await.unwrap_or_else(|error| panic!("{error}"));
}

/// Puts an SQLite database with the tables of these modules at a path.
pub(crate) async fn sqlite(modules: &[Module], to: &Path) {
    let template = Template::of(modules);
    let ready = std::env::temp_dir().join(format!("{}.db", template.name));
    let made = async || {
        let lock = File::create(ready.with_extension("lock"))?;
        lock.lock()?;
        if !fs::metadata(&ready).and_then(|it| it.modified()).is_ok_and(|at| at >= template.built) {
            let new: PathBuf = ready.with_extension("new");
            let _ = fs::remove_file(&new);
            make(&format!("sqlite://{}", new.display()), modules).await;
            fs::rename(&new, &ready)?;
        }
        fs::copy(&ready, to)
    };
    made().await.unwrap_or_else(|error| panic!("{}: {error}", ready.display()));
}

/// Makes a PostgreSQL database with the tables of these modules and returns its name and address.
pub(crate) async fn postgres(server: &str, modules: &[Module]) -> (String, String) {
    let template = Template::of(modules);
    let connection = postgres::connect(server).await;
    let run = async |sql: String| postgres::execute(&connection, &sql).await;
    let key = template.key.cast_signed();
    run(format!("SELECT pg_advisory_lock({key})")).await;
    if stamp(&connection, &template.name).await != Some(template.stamp()) {
        postgres::drop_on(&connection, &template.name).await;
        run(format!("CREATE DATABASE {}", template.name)).await;
        make(&postgres::address(server, &template.name), modules).await;
        run(format!("COMMENT ON DATABASE {} IS '{}'", template.name, template.stamp())).await;
    }
    run(format!("SELECT pg_advisory_unlock({key})")).await;
    let name = postgres::new_name();
    postgres::drop_on(&connection, &name).await;
    // A copy of files is three times as fast as one through the log.
    run(format!("CREATE DATABASE {name} TEMPLATE {} STRATEGY FILE_COPY", template.name)).await;
    connection.close().await.unwrap_or_else(|error| panic!("{error}"));
    let address = postgres::address(server, &name);
    (name, address)
}

async fn stamp(connection: &DatabaseConnection, name: &str) -> Option<String> {
    let sql = format!("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{name}'");
    let query = Statement::from_string(connection.get_database_backend(), sql);
    let row = connection.query_one_raw(query).await.unwrap_or_else(|error| panic!("{error}"))?;
    Option::<String>::try_get_by(&row, 0).ok().flatten()
}
