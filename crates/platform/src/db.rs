//! The database: one set of queries for SQLite and PostgreSQL.
//! On SQLite all writes go through one connection, each acknowledged only once it is on disk.

use crate::changes::{self, Change};
use crate::vault::Seal;
use kernel::{Clock, Error, Result};
use sea_orm::sea_query::{Alias, Iden};
use sea_orm::sqlx::sqlite::{SqliteAutoVacuum, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// The two engines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A pool of connections. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    engine: Engine,
    clock: Clock,
    committed: Arc<Notify>,
    queries: Arc<AtomicU64>,
    seal: Option<Arc<Seal>>,
}

/// Turns a database failure into the boundary's error, without its content: queries may carry personal data.
pub fn failed(error: DbErr) -> Error {
    match &error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => {
            Error::Unavailable(format!("the database does not answer ({error})"))
        }
        _ => match error.sql_err() {
            Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Error::Conflict,
            _ => Error::internal(error),
        },
    }
}

/// Writes something different for each engine: the only place where that is done.
pub fn dialect<T>(engine: Engine, sqlite: T, postgres: T) -> T {
    match engine {
        Engine::Sqlite => sqlite,
        Engine::Postgres => postgres,
    }
}

/// A name for the query builder.
pub fn name(name: &'static str) -> impl Iden + 'static {
    Alias::new(name)
}

impl Db {
    /// Connects, creating an embedded database that does not exist yet.
    pub async fn connect(url: &str, clock: Clock) -> Result<Db> {
        let engine = if url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres };
        let (mut reader, mut writer) = match engine {
            Engine::Sqlite => {
                let writer = open(sqlite(url, 1, true)).await?;
                (open(sqlite(url, 4, false)).await?, writer)
            }
            Engine::Postgres => {
                let mut options = ConnectOptions::new(url);
                options.max_connections(16).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false);
                let pool = open(options).await?;
                (pool.clone(), pool)
            }
        };
        let queries: Arc<AtomicU64> = Arc::default();
        for pool in [&mut reader, &mut writer] {
            let (queries, counter) = (queries.clone(), metrics::counter!("database_queries_total"));
            pool.set_metric_callback(move |_| {
                queries.fetch_add(1, Ordering::Relaxed);
                counter.increment(1);
            });
        }
        Ok(Db { reader, writer, engine, clock, committed: Arc::default(), queries, seal: None })
    }

    /// With the key of the instance, for what its tables keep sealed.
    pub(crate) fn sealed_with(self, seal: Arc<Seal>) -> Db {
        Db { seal: Some(seal), ..self }
    }

    fn transaction(&self, inner: DatabaseTransaction) -> Tx {
        let (engine, clock, committed) = (self.engine, self.clock, self.committed.clone());
        Tx { inner, engine, clock, committed, recorded: false, seal: self.seal.clone() }
    }

    /// How many queries this node has sent so far. Tests compare it around a request.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// For reading outside a transaction.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// For migrations, before anything else runs.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Starts a writing transaction; it waits for the one before it on SQLite.
    pub async fn begin(&self) -> Result<Tx> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (self.engine == Engine::Sqlite).then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let inner = self.writer.begin_with_options(options).await.map_err(failed)?;
        Ok(self.transaction(inner))
    }

    /// Starts a transaction that only reads; it waits for nobody. Policies load with it what is only to be shown.
    pub async fn reading(&self) -> Result<Tx> {
        let inner = self.reader.begin().await.map_err(failed)?;
        Ok(self.transaction(inner))
    }

    /// Resolves when this node has committed a recorded change.
    pub async fn committed(&self) {
        self.committed.notified().await;
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.reader.execute_unprepared("SELECT 1").await.map(drop).map_err(failed)
    }

    /// Lets nothing that was deleted stay in the embedded database's log: it is folded into the file and emptied. PostgreSQL
    /// does this in its own time (`VACUUM`, and the recycling of its log).
    pub async fn scrub(&self) -> Result<()> {
        match self.engine {
            Engine::Sqlite => {
                let fold = self.writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await;
                fold.map(drop).map_err(failed)
            }
            Engine::Postgres => Ok(()),
        }
    }

    /// Closes all connections; SQLite folds its log into the file.
    pub async fn close(self) -> Result<()> {
        self.reader.close().await.map_err(failed)?;
        self.writer.close().await.map_err(failed)
    }
}

fn sqlite(url: &str, connections: u32, writes: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).acquire_timeout(Duration::from_secs(30)).sqlx_logging(false);
    options.map_sqlx_sqlite_opts(move |options| {
        let options = options
            .create_if_missing(writes)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(30))
            .foreign_keys(true)
            .pragma("cache_size", "-2000")
            .pragma("trusted_schema", "0")
            // What is deleted is overwritten: an erased key must not be found in the file.
            .pragma("secure_delete", "1")
            .optimize_on_close(writes, None);
        // These two write to the file's head: a reader that set them would wait for a transaction under way.
        if writes {
            options.journal_mode(SqliteJournalMode::Wal).auto_vacuum(SqliteAutoVacuum::Incremental)
        } else {
            options
        }
    });
    options
}

async fn open(options: ConnectOptions) -> Result<DatabaseConnection> {
    let shown = options.get_url().split('@').next_back().unwrap_or_default().to_owned();
    Database::connect(options).await.map_err(|error| {
        Error::Unavailable(format!("the database «{shown}» cannot be opened: {error}. Check that it exists, runs, and that this user may write there."))
    })
}

/// A writing transaction. Dropped without [`Tx::commit`], it leaves no trace.
pub struct Tx {
    inner: DatabaseTransaction,
    engine: Engine,
    clock: Clock,
    committed: Arc<Notify>,
    recorded: bool,
    seal: Option<Arc<Seal>>,
}

impl Tx {
    pub fn connection(&self) -> &DatabaseTransaction {
        &self.inner
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// The key of the instance.
    ///
    /// # Errors
    /// `Unavailable` where the database was opened without it, only to be looked at.
    pub fn seal(&self) -> Result<&Arc<Seal>> {
        self.seal.as_ref().ok_or_else(|| Error::Unavailable("this database was opened without its key".into()))
    }

    /// Writes a change into the change log, in the same transaction as the change itself.
    pub async fn record(&mut self, change: Change) -> Result<()> {
        if !self.recorded && self.engine == Engine::Postgres {
            changes::serialise(&self.inner).await?;
        }
        self.recorded = true;
        changes::insert(&self.inner, change, self.clock.now()).await
    }

    /// Makes it durable and wakes whoever follows the change log.
    pub async fn commit(self) -> Result<()> {
        self.inner.commit().await.map_err(failed)?;
        if self.recorded {
            self.committed.notify_waiters();
        }
        Ok(())
    }
}
