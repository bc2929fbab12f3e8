//! A PostgreSQL database for each test, on the server that `TERANGA_TEST_POSTGRES` names.
//! Its name is the process' and a number; it is dropped when the test ends, however it ends.

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use std::env;
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// Address of the server's own database, for its superuser.
pub(crate) fn server() -> Option<String> {
    env::var("TERANGA_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

pub(crate) async fn connect(server: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(server);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap_or_else(|error| panic!("{server}: {error}"))
}

/// A name that no other test has.
pub(crate) fn new_name() -> String {
    format!("teranga_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The address of a database on the server.
pub(crate) fn address(server: &str, name: &str) -> String {
    let (before, options) = server.split_once('?').map_or((server, None), |(before, options)| (before, Some(options)));
    let address = before.rsplit_once('/').map_or(before, |(address, _)| address);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    format!("{address}/{name}{options}")
}

/// Makes an empty database and returns its name and address.
async fn create(server: &str) -> (String, String) {
    let name = new_name();
    let connection = connect(server).await;
    drop_on(&connection, &name).await;
    execute(&connection, &format!("CREATE DATABASE {name}")).await;
    connection.close().await.unwrap_or_else(|error| panic!("{error}"));
    let address = address(server, &name);
    (name, address)
}

/// Drops databases.
pub(crate) async fn remove(server: &str, names: &[String]) {
    let connection = connect(server).await;
    for name in names {
        drop_on(&connection, name).await;
    }
    let _ = connection.close().await;
}

pub(crate) async fn drop_on(connection: &DatabaseConnection, name: &str) {
    execute(connection, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
}

pub(crate) async fn execute(connection: &DatabaseConnection, sql: &str) {
    connection.execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
}

/// Runs a test that is not one of an instance in this process (two programs on one database) with the address of an
/// empty database; without a server it is named as not run.
pub fn database(test: &str, body: impl FnOnce(&str)) {
    let Some(server) = server() else {
        return super::not_run(test, "TERANGA_TEST_POSTGRES is not set");
    };
    let runtime = tokio::runtime::Runtime::new().unwrap_or_else(|error| panic!("{error}"));
    let (name, address) = runtime.block_on(create(&server));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| body(&address)));
    runtime.block_on(remove(&server, &[name]));
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}
