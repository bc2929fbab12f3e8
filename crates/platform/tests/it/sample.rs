//! A module with a table that has a column of every kind, and a second step that changes it.
//! Its rows are written and read by hand, as the database sees them.

use platform::{App, Module, Running};
use sea_orm::sea_query::{Alias, Query};
use sea_orm::{ConnectionTrait, Value};
use sea_orm_migration::prelude::*;

pub fn module() -> Module {
    Module {
        name: "sample",
        words: &platform::msg::CATALOG,
        migrations: both,
        start: |_| Box::pin(async { Ok(Running::default()) }),
    }
}

/// The module as it was before its second step.
pub fn older() -> Module {
    Module { migrations: first, ..module() }
}

fn first() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(First)]
}

fn both() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(First), Box::new(Second)]
}

struct First;
struct Second;

impl MigrationName for First {
    fn name(&self) -> &str {
        "2026_01_01_sample"
    }
}

impl MigrationName for Second {
    fn name(&self) -> &str {
        "2026_01_02_sample_colour"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for First {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = |name: &'static str| ColumnDef::new(Alias::new(name));
        let table = Table::create()
            .table(Alias::new("samples"))
            .col(column("id").uuid().not_null().primary_key())
            .col(column("label").string().null())
            .col(column("body").text().null())
            .col(column("small").integer().null())
            .col(column("large").big_integer().null())
            .col(column("ratio").double().null())
            .col(column("flag").boolean().null())
            .col(column("bytes").binary().null())
            .col(column("shape").json_binary().null())
            .to_owned();
        manager.create_table(table).await
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Second {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let colour = ColumnDef::new(Alias::new("colour")).text().not_null().default("grey").to_owned();
        manager.alter_table(Table::alter().table(Alias::new("samples")).add_column(colour).to_owned()).await
    }
}

/// A row with values of every kind; of two for the same number all are equal.
pub fn row(number: u64) -> Vec<Value> {
    let uuid = uuid::Uuid::from_u128(u128::from(number) << 64 | 7);
    if number.is_multiple_of(3) {
        let nothing =
            [Value::String(None), Value::String(None), Value::Int(None), Value::BigInt(None), Value::Double(None)];
        let more = [Value::Bool(None), Value::Bytes(None), Value::Json(None)];
        return std::iter::once(uuid.into()).chain(nothing).chain(more).collect();
    }
    vec![
        uuid.into(),
        format!("«{number}» \"quoted\"").into(),
        "أهلا\nline\u{2028}\u{1}\\ 🙂".into(),
        i32::MIN.into(),
        i64::MAX.into(),
        (0.1 + number as f64).into(),
        number.is_multiple_of(2).into(),
        vec![0_u8, 255, number as u8].into(),
        Value::Json(Some(Box::new(serde_json::json!({ "deep": [1, null, "x"] })))),
    ]
}

pub const COLUMNS: [&str; 9] = ["id", "label", "body", "small", "large", "ratio", "flag", "bytes", "shape"];

/// Adds rows with these numbers, in one transaction.
pub async fn add(app: &App, numbers: std::ops::Range<u64>) {
    let tx = app.db.begin().await.unwrap();
    for number in numbers {
        let mut insert = Query::insert();
        insert.into_table(Alias::new("samples")).columns(COLUMNS.map(Alias::new));
        insert.values_panic(row(number).into_iter().map(Expr::val));
        tx.connection().execute(&insert).await.unwrap();
    }
    tx.commit().await.unwrap();
}

pub async fn count(app: &App) -> i64 {
    let mut query = Query::select();
    query.expr(Expr::cust("COUNT(*)")).from(Alias::new("samples"));
    app.db.read().query_one(&query).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}
