//! The table of releases: what the disclosure control let through, once for each month, and what is known by it ever after.
//! A release is never changed. What was counted for it stays sealed until its year is over, for quarters and the year.

use super::periods::{Month, Period};
use crate::app::App;
use crate::audit::{self, Entry};
use crate::db::{self, Tx};
use crate::msg;
use disclosure::{Control, Counts, Published, Release, Table};
use jiff::Timestamp;
use kernel::{Actor, Error, Result};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, TryInsertResult};
use serde_json::json;

/// The kind of a release in the audit trail.
pub const KIND: &str = "release";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "releases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The name of a [`Series`].
    pub series: String,
    /// Whose figures they are: a territory.
    pub subject: Uuid,
    /// `2026-10`.
    pub month: String,
    /// Unix seconds.
    pub made_at: i64,
    pub threshold: i64,
    /// The tables that were released, as JSON.
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// What was counted, sealed; none once its year is over.
    #[sea_orm(column_type = "Text", nullable)]
    pub counted: Option<String>,
}

crate::no_relations!();

/// What is counted month by month and released in the same tables each time.
#[derive(Debug, Clone, Copy)]
pub struct Series {
    pub name: &'static str,
    /// What a row says beside its month, in this order.
    pub dimensions: &'static [&'static str],
    /// The tables of one period; all are released together, so that none tells what another hides.
    pub tables: fn() -> Vec<Table>,
    /// Whether it counts people or what they did. What it counts otherwise, such as days on which a desk is open, is public.
    pub people: bool,
}

/// Labels, one for each dimension of a series, and how many.
pub type Rows = Vec<(Vec<String>, u64)>;

/// A release as it is kept.
#[derive(Debug, Clone)]
pub struct Drawn {
    pub series: String,
    pub month: Month,
    pub made: Timestamp,
    /// Counts below it were hidden.
    pub threshold: u64,
    pub release: Release,
}

impl Drawn {
    /// The table of this name for a period; none when it was held back, or the period does not end with this release.
    pub fn table(&self, name: &str, period: Period) -> Option<&Published> {
        let name = titled(name, period);
        self.release.tables.iter().find(|it| it.table.name == name)
    }

    /// The labels that anything was counted for.
    pub fn seen(&self, dimension: &str) -> &[String] {
        self.release.seen.get(dimension).map_or(&[], Vec::as_slice)
    }
}

fn titled(table: &str, period: Period) -> String {
    format!("{table}@{}", period.code())
}

/// The tables of a series for a period.
fn tables(series: &Series, period: Period) -> Vec<Table> {
    let months: Vec<String> = period.months().iter().map(ToString::to_string).collect();
    let months: Vec<&str> = months.iter().map(String::as_str).collect();
    let named = |table: Table| Table { name: titled(&table.name, period), ..table };
    (series.tables)().into_iter().map(|table| named(table).only("month", &months)).collect()
}

/// What was counted, as the control reads it.
pub(super) fn counts(series: &Series, rows: &[(Month, Rows)]) -> Result<Counts> {
    let dimensions: Vec<&str> = std::iter::once("month").chain(series.dimensions.iter().copied()).collect();
    let mut counts = Counts::new(&dimensions);
    for (of, rows) in rows {
        let of = of.to_string();
        for (labels, count) in rows {
            let labels: Vec<&str> = std::iter::once(of.as_str()).chain(labels.iter().map(String::as_str)).collect();
            counts.add(&labels, *count).map_err(Error::internal)?;
        }
    }
    Ok(counts)
}

/// What the control lets through of a month and of the periods that end with it, when `earlier` is known already. Where that
/// cannot be made safe, quarter and year are left out; where the month itself cannot be, everything is.
///
/// # Errors
/// When the rows do not fit the series, or are too many.
pub fn control(
    series: &Series,
    threshold: u64,
    month: Month,
    rows: &[(Month, Rows)],
    earlier: &[Release],
) -> Result<Release> {
    let counts = counts(series, rows)?;
    let control = Control { threshold: if series.people { threshold } else { 0 } };
    let mut periods = month.ends();
    loop {
        let wanted: Vec<Table> = periods.iter().flat_map(|period| tables(series, *period)).collect();
        let mut release = control.release(&counts, &wanted, earlier).map_err(Error::internal)?;
        if release.exposed.is_empty() || wanted.is_empty() {
            release.exposed.clear();
            return Ok(release);
        }
        periods.pop();
    }
}

/// Draws up a month: runs the control on what was counted and keeps what it lets through. Whether it was not there yet.
/// Only jobs of the program draw up, in the order of months: nobody chooses when, so nobody learns anything by choosing.
///
/// # Errors
/// When the database fails, or what was counted does not fit the series.
pub async fn draw_up(
    app: &App,
    job: &'static str,
    series: &'static Series,
    subject: Uuid,
    month: Month,
    rows: Rows,
) -> Result<bool> {
    let year = Column::Month.starts_with(format!("{}-", month.year()));
    let query = Entity::find().filter(Column::Series.eq(series.name)).filter(Column::Subject.eq(subject)).filter(year);
    let known = query.order_by_asc(Column::Month).all(app.db.read()).await.map_err(db::failed)?;
    if known.iter().any(|it| it.month >= month.to_string()) {
        return Ok(false);
    }
    let (mut counted, mut earlier) = (Vec::new(), Vec::new());
    for row in &known {
        earlier.push(serde_json::from_str(&row.body).map_err(Error::internal)?);
        let sealed = row.counted.as_deref().ok_or_else(|| Error::internal("what a release counted is gone"))?;
        let rows: Rows = serde_json::from_slice(&app.seal.unseal(sealed)?).map_err(Error::internal)?;
        counted.push((named(&row.month)?, rows));
    }
    let sealed = app.seal.seal(&serde_json::to_vec(&rows).map_err(Error::internal)?)?;
    counted.push((month, rows));
    let threshold = app.settings.figures_threshold;
    let work = move || control(series, threshold, month, &counted, &earlier);
    let release = tokio::task::spawn_blocking(work).await.map_err(Error::internal)??;
    let row = ActiveModel {
        id: Set(kernel::Id::<Model>::new().uuid()),
        series: Set(series.name.to_owned()),
        subject: Set(subject),
        month: Set(month.to_string()),
        made_at: Set(app.clock.now().as_second()),
        threshold: Set(i64::try_from(threshold).map_err(Error::internal)?),
        body: Set(serde_json::to_string(&release).map_err(Error::internal)?),
        counted: Set(Some(sealed)),
    };
    keep(app, job, series, (subject, month), row).await
}

async fn keep(
    app: &App,
    job: &'static str,
    series: &Series,
    (subject, month): (Uuid, Month),
    row: ActiveModel,
) -> Result<bool> {
    let tx = app.db.begin().await?;
    let insert = Entity::insert(row).on_conflict_do_nothing_on([Column::Series, Column::Subject, Column::Month]);
    let done = insert.exec_without_returning(tx.connection()).await.map_err(db::failed)?;
    if !matches!(done, TryInsertResult::Inserted(1)) {
        return Ok(false);
    }
    if month.next().year() > month.year() {
        forget_counted(&tx, series, subject, month.year()).await?;
    }
    let details = json!({ "series": series.name, "month": month.to_string() });
    let entry = Entry::new(msg::act_figures_drawn_up(), KIND, subject).with(details);
    audit::write(&tx, &Actor::Job(job), entry).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes away what was counted, once nothing will be added up from it any more.
async fn forget_counted(tx: &Tx, series: &Series, subject: Uuid, year: i16) -> Result<()> {
    let row = ActiveModel { counted: Set(None), ..Default::default() };
    let old = Entity::update_many().set(row).filter(Column::Series.eq(series.name)).filter(Column::Subject.eq(subject));
    let old = old.filter(Column::Month.starts_with(format!("{year}-")));
    old.exec(tx.connection()).await.map(drop).map_err(db::failed)
}

/// The months of a series that are drawn up, in their order, and when each was.
///
/// # Errors
/// When the database fails.
pub async fn months(db: &impl ConnectionTrait, series: &Series, subject: Uuid) -> Result<Vec<(Month, Timestamp)>> {
    let query = Entity::find().filter(Column::Subject.eq(subject)).filter(Column::Series.eq(series.name));
    let query = query.order_by_asc(Column::Month).select_only().columns([Column::Month, Column::MadeAt]);
    let rows: Vec<(String, i64)> = query.into_tuple().all(db).await.map_err(db::failed)?;
    rows.into_iter().map(|(month, made)| Ok((named(&month)?, instant(made)?))).collect()
}

fn named(month: &str) -> Result<Month> {
    Month::parse(month).ok_or_else(|| Error::internal("a release of no month"))
}

fn instant(seconds: i64) -> Result<Timestamp> {
    Timestamp::from_second(seconds).map_err(Error::internal)
}

/// The releases of these series that were drawn up with one of these months.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &impl ConnectionTrait, series: &[&Series], subject: Uuid, months: &[Month]) -> Result<Vec<Drawn>> {
    type Row = (String, String, i64, i64, String);
    let query = Entity::find()
        .filter(Column::Subject.eq(subject))
        .filter(Column::Series.is_in(series.iter().map(|it| it.name)))
        .filter(Column::Month.is_in(months.iter().map(ToString::to_string)))
        .order_by_asc(Column::Month)
        .order_by_asc(Column::Series)
        .select_only()
        .columns([Column::Series, Column::Month, Column::MadeAt, Column::Threshold, Column::Body]);
    let rows: Vec<Row> = query.into_tuple().all(db).await.map_err(db::failed)?;
    rows.into_iter()
        .map(|(series, month, made, threshold, body)| {
            Ok(Drawn {
                series,
                month: named(&month)?,
                made: instant(made)?,
                threshold: u64::try_from(threshold).map_err(Error::internal)?,
                release: serde_json::from_str(&body).map_err(Error::internal)?,
            })
        })
        .collect()
}

/// Each series with each subject of which there is a release.
pub(super) async fn subjects(db: &impl ConnectionTrait) -> Result<Vec<(String, Uuid)>> {
    let query = Entity::find().select_only().columns([Column::Series, Column::Subject]).distinct();
    let query = query.order_by_asc(Column::Series).order_by_asc(Column::Subject);
    query.into_tuple().all(db).await.map_err(db::failed)
}

/// The releases of a series and a subject, whole, in the order of months.
pub(super) async fn rows(db: &impl ConnectionTrait, series: &str, subject: Uuid) -> Result<Vec<Model>> {
    let query = Entity::find().filter(Column::Series.eq(series)).filter(Column::Subject.eq(subject));
    query.order_by_asc(Column::Month).all(db).await.map_err(db::failed)
}
