//! The desk that is measured: the example network's, with sessions all day long and visits of many years.
//! What is added is put into the data folder before anything is served from it.

use crate::failure::{Failure, Result};
use crate::program::Program;
use crate::workspace::Session;
use jiff::Timestamp;
use kernel::Clock;
use platform::{App, Settings};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};

/// A page that is there once the program serves.
pub const HOME: &str = "/fr/la-marsa/desks/guichet-la-marsa";
/// A Wednesday on which the desk is open, in the morning.
const NOW: &str = "2026-11-25T09:30:00Z";
pub const OPTIONS: [&str; 3] = ["--demo", "--clock", NOW];
const MEDIATOR: &str = "amel@example.org";
const VISITS: u64 = 100_000;

/// Every visit and every need of the example, once more for each earlier day, until there are enough.
const FILL: [&str; 4] = [
    "CREATE TEMP TABLE times AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 180) SELECT k FROM n",
    "CREATE TEMP TABLE copied AS SELECT v.id AS old, randomblob(16) AS id, k FROM desk_visits v, times WHERE v.desk = (SELECT id FROM desks WHERE slug = 'guichet-la-marsa')",
    "INSERT INTO desk_visits SELECT c.id, v.desk, date(v.day, '-' || (c.k * 7) || ' days'), v.session, v.mediator, NULL, NULL, v.waited, v.language, v.gender, v.age, v.nationality, v.status, v.next, v.note, v.made_at - c.k * 604800000, v.kept_at FROM copied c JOIN desk_visits v ON v.id = c.old",
    "INSERT INTO desk_visit_needs SELECT c.id, n.term, n.met FROM copied c JOIN desk_visit_needs n ON n.visit = c.old",
];
/// Twelve hours of five minutes instead of the morning, booked for a quarter ahead.
const WIDEN: &str = r#"UPDATE desks SET body = replace(replace(replace(body, '"from":"09:00:00","to":"13:00:00","slot":20', '"from":"08:00:00","to":"20:00:00","slot":5'), '"from":"09:00:00","to":"12:00:00","slot":20', '"from":"08:00:00","to":"20:00:00","slot":5'), '"days":28', '"days":90') WHERE slug = 'guichet-la-marsa'"#;

pub struct Scene {
    desk: String,
    pub mediator: Session,
    pub visits: u64,
}

impl Scene {
    pub async fn set(program: &Program) -> Result<Scene> {
        let (server, _) = program.serve_with(HOME, &OPTIONS).await?;
        server.stop().await?;
        fill(program).await.map_err(|error| Failure(format!("desk: {error}")))
    }

    /// The address of its reception.
    pub fn reception(&self) -> String {
        format!("/fr/work/reception/{}", self.desk)
    }
}

/// The data of a program that does not serve just now.
pub async fn open(program: &Program) -> kernel::Result<App> {
    let now: Timestamp = NOW.parse().map_err(kernel::Error::internal)?;
    App::open(Settings { clock: Clock::Fixed(now), ..Settings::local(&program.data) }, &teranga::modules::all()).await
}

/// A number that a query gives.
pub async fn number(db: &impl ConnectionTrait, query: &str) -> kernel::Result<u64> {
    let row = db.query_one_raw(Statement::from_string(DatabaseBackend::Sqlite, query)).await;
    let found: i64 =
        row.and_then(|row| row.map_or(Ok(0), |row| row.try_get_by_index(0))).map_err(kernel::Error::internal)?;
    Ok(found.unsigned_abs())
}

async fn fill(program: &Program) -> kernel::Result<Scene> {
    let app = open(program).await?;
    let tx = app.db.begin().await?;
    for sql in FILL.into_iter().chain([WIDEN]) {
        tx.connection().execute_unprepared(sql).await.map_err(kernel::Error::internal)?;
    }
    let of_desk = "desk = (SELECT id FROM desks WHERE slug = 'guichet-la-marsa')";
    let visits = number(tx.connection(), &format!("SELECT count(*) FROM desk_visits WHERE {of_desk}")).await?;
    let query = "SELECT lower(hex(id)) FROM desks WHERE slug = 'guichet-la-marsa'";
    let row = tx.connection().query_one_raw(Statement::from_string(DatabaseBackend::Sqlite, query)).await;
    let desk: String = row
        .and_then(|row| row.map_or(Ok(String::new()), |row| row.try_get_by_index(0)))
        .map_err(kernel::Error::internal)?;
    tx.commit().await?;
    if visits < VISITS {
        return Err(kernel::Error::internal(format!("only {visits} visits")));
    }
    let mediator = Session::of(&app, MEDIATOR).await?;
    app.db.clone().close().await?;
    let desk = uuid::Uuid::parse_str(&desk).map_err(kernel::Error::internal)?.to_string();
    Ok(Scene { desk, mediator, visits })
}
