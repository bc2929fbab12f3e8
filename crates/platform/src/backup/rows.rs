//! Rows as JSON, and back. Both engines give the same line for the same row.
//! Identifiers and numbers with a point are texts, so that no reader of JSON rounds them; bytes are hexadecimal digits.

use super::schema::{Column, Kind, Table};
use crate::db::failed;
use kernel::{Error, Result};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Order, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, TryGetable, Value};
use serde_json::Value as Json;
use uuid::Uuid;

/// Rows read at a time.
const PAGE: u64 = 500;
/// Values of one statement at most; SQLite takes 32,766.
const VALUES: usize = 10_000;

/// Calls `visit` with each row of a table, in the order of its key.
pub(super) async fn each(
    db: &impl ConnectionTrait,
    table: &Table,
    visit: &mut (dyn FnMut(&[Json]) -> Result<()> + Send),
) -> Result<u64> {
    let mut last: Option<Vec<Value>> = None;
    let mut count = 0;
    loop {
        let rows = db.query_all(&page(table, last.as_deref())).await.map_err(failed)?;
        let Some(end) = rows.last() else { return Ok(count) };
        let key: std::result::Result<_, DbErr> = table.key.iter().map(|column| key_value(end, column)).collect();
        last = Some(key.map_err(failed)?);
        count += rows.len() as u64;
        for row in &rows {
            let values: std::result::Result<Vec<Json>, DbErr> =
                table.columns.iter().map(|column| read(row, column)).collect();
            visit(&values.map_err(failed)?)?;
        }
    }
}

fn page(table: &Table, last: Option<&[Value]>) -> SelectStatement {
    let others: Vec<&str> = table
        .columns
        .iter()
        .map(|it| it.name.as_str())
        .filter(|it| table.key.iter().all(|key| key.name != *it))
        .collect();
    page_of(table, &others, last, PAGE)
}

/// The rows after one, in the order of their key: the key and these columns, so many rows.
pub(crate) fn page_of(table: &Table, columns: &[&str], last: Option<&[Value]>, most: u64) -> SelectStatement {
    let mut query = Query::select();
    query.from(Alias::new(&table.name)).limit(most);
    for column in table.key.iter().map(|it| it.name.as_str()).chain(columns.iter().copied()) {
        query.column(Alias::new(column));
    }
    for column in &table.key {
        query.order_by(Alias::new(&column.name), Order::Asc);
    }
    if let Some(last) = last {
        let columns = table.key.iter().map(|column| Expr::col(Alias::new(&column.name)));
        let values = last.iter().map(|value| Expr::val(value.clone()));
        query.and_where(Expr::tuple(columns).gt(Expr::tuple(values)));
    }
    query
}

/// A value of the key of a row.
pub(crate) fn key_value(row: &QueryResult, column: &Column) -> std::result::Result<Value, DbErr> {
    let json = read(row, column)?;
    value(column.kind, &json).ok_or_else(|| DbErr::Type(format!("the key {} cannot be read", column.name)))
}

fn read(row: &QueryResult, column: &Column) -> std::result::Result<Json, DbErr> {
    fn cell<T: TryGetable>(
        row: &QueryResult,
        name: &str,
        json: impl FnOnce(T) -> Json,
    ) -> std::result::Result<Json, DbErr> {
        Ok(row.try_get::<Option<T>>("", name)?.map_or(Json::Null, json))
    }
    let name = column.name.as_str();
    match column.kind {
        Kind::Uuid => cell::<Uuid>(row, name, |it| Json::String(it.to_string())),
        Kind::Text => cell::<String>(row, name, Json::String),
        Kind::Small => cell::<i32>(row, name, Json::from),
        Kind::Integer => cell::<i64>(row, name, Json::from),
        Kind::Real => cell::<f64>(row, name, |it| Json::String(format!("{it:?}"))),
        Kind::Flag => cell::<bool>(row, name, Json::Bool),
        Kind::Bytes => cell::<Vec<u8>>(row, name, |it| Json::String(hexadecimal(&it))),
        Kind::Json => cell::<Json>(row, name, |it| Json::String(it.to_string())),
    }
}

/// The value that a column of this kind takes; `None` when it is none of its kind.
fn value(kind: Kind, json: &Json) -> Option<Value> {
    let null = json.is_null();
    let text = json.as_str();
    Some(match kind {
        Kind::Uuid => Value::Uuid(if null { None } else { Some(Uuid::try_parse(text?).ok()?) }),
        Kind::Text => Value::String(if null { None } else { Some(text?.to_owned()) }),
        Kind::Small => Value::Int(if null { None } else { Some(json.as_i64()?.try_into().ok()?) }),
        Kind::Integer => Value::BigInt(if null { None } else { Some(json.as_i64()?) }),
        Kind::Real => Value::Double(if null { None } else { Some(text?.parse().ok()?) }),
        Kind::Flag => Value::Bool(if null { None } else { Some(json.as_bool()?) }),
        Kind::Bytes => Value::Bytes(if null { None } else { Some(bytes(text?)?) }),
        Kind::Json => Value::Json(if null { None } else { Some(Box::new(serde_json::from_str(text?).ok()?)) }),
    })
}

/// Rows on their way into a table.
pub(super) struct Filling<'a> {
    table: &'a Table,
    /// The column of each value of a line.
    columns: Vec<Column>,
    waiting: Vec<Vec<Value>>,
    pub done: u64,
}

impl<'a> Filling<'a> {
    /// # Errors
    /// `Malformed` when the lines have a column that the table has not.
    pub fn new(table: &'a Table, columns: &[String]) -> Result<Self> {
        let find = |name: &String| table.columns.iter().find(|column| column.name == *name).cloned();
        let found: Option<Vec<Column>> = columns.iter().map(find).collect();
        let columns = found.filter(|found| found.len() == table.columns.len());
        let columns = columns
            .ok_or_else(|| Error::Malformed(format!("the columns of the table {} are others than here", table.name)))?;
        Ok(Filling { table, columns, waiting: Vec::new(), done: 0 })
    }

    /// Takes one line.
    pub async fn take(&mut self, db: &impl ConnectionTrait, line: &[u8]) -> Result<()> {
        let wrong = |number: u64| {
            Error::Malformed(format!("line {number} of the table {} is not one of its rows", self.table.name))
        };
        let number = self.done + self.waiting.len() as u64 + 1;
        let values: Vec<Json> = serde_json::from_slice(line).map_err(|_| wrong(number))?;
        if values.len() != self.columns.len() {
            return Err(wrong(number));
        }
        let row: Option<Vec<Value>> =
            self.columns.iter().zip(&values).map(|(column, json)| value(column.kind, json)).collect();
        self.waiting.push(row.ok_or_else(|| wrong(number))?);
        if (self.waiting.len() + 1) * self.columns.len() > VALUES || self.waiting.len() >= 500 {
            self.write(db).await?;
        }
        Ok(())
    }

    /// Writes the rows that wait.
    pub async fn write(&mut self, db: &impl ConnectionTrait) -> Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut insert = Query::insert();
        insert
            .into_table(Alias::new(&self.table.name))
            .columns(self.columns.iter().map(|column| Alias::new(&column.name)));
        self.done += self.waiting.len() as u64;
        for row in self.waiting.drain(..) {
            insert.values_panic(row.into_iter().map(Expr::val));
        }
        db.execute(&insert).await.map(drop).map_err(failed)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    if !digits.is_ascii() || digits.len() % 2 == 1 {
        return None;
    }
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_of_its_kind_is_refused() {
        assert_eq!(value(Kind::Flag, &Json::from(1)), None);
        assert_eq!(value(Kind::Small, &Json::from(i64::MAX)), None);
        assert_eq!(value(Kind::Uuid, &Json::from("no")), None);
        assert_eq!(value(Kind::Bytes, &Json::from("é0")), None);
        assert_eq!(value(Kind::Bytes, &Json::from("00ff")), Some(Value::Bytes(Some(vec![0, 255]))));
        assert_eq!(value(Kind::Text, &Json::Null), Some(Value::String(None)));
        assert_eq!(value(Kind::Real, &Json::from(format!("{:?}", 0.1_f64))), Some(Value::Double(Some(0.1))));
    }
}
