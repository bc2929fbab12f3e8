//! The tables as the database itself describes them, on both engines.
//! A column of a kind unknown here stops the backup: nothing is left out in silence.

use super::OWN;
use crate::db::{Engine, dialect, failed};
use kernel::{Error, Result};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Uuid,
    Text,
    /// 32 bits on PostgreSQL.
    Small,
    Integer,
    Real,
    Flag,
    Bytes,
    Json,
}

#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub name: String,
    pub kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// Columns of the primary key, by which its rows are put in order.
    pub key: Vec<Column>,
}

const SQLITE_TABLES: &str =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
const POSTGRES_TABLES: &str = "SELECT table_name::text FROM information_schema.tables \
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name::text COLLATE \"C\"";
const SQLITE_COLUMNS: &str = "SELECT name, lower(type) FROM pragma_table_info($1) ORDER BY cid";
const POSTGRES_COLUMNS: &str = "SELECT column_name::text, data_type::text FROM information_schema.columns \
    WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position";
const SQLITE_KEY: &str = "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk";
const POSTGRES_KEY: &str = "SELECT k.column_name::text FROM information_schema.table_constraints c \
    JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name, table_name) \
    WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = current_schema() AND c.table_name = $1 ORDER BY k.ordinal_position";

/// All tables with content that backups keep, by name.
pub(super) async fn tables(db: &impl ConnectionTrait, engine: Engine) -> Result<Vec<Table>> {
    let mut tables = every(db, engine).await?;
    tables.retain(|table| !OWN.contains(&table.name.as_str()));
    Ok(tables)
}

/// All tables, by name.
pub(crate) async fn every(db: &impl ConnectionTrait, engine: Engine) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    for name in names(db, dialect(engine, SQLITE_TABLES, POSTGRES_TABLES), None).await? {
        tables.push(table(db, engine, name).await?);
    }
    Ok(tables)
}

/// The steps that have made the tables.
pub(super) async fn steps(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    names(db, "SELECT version FROM seaql_migrations ORDER BY version", None).await
}

async fn names(db: &impl ConnectionTrait, sql: &str, table: Option<&str>) -> Result<Vec<String>> {
    let rows = db.query_all_raw(statement(db.get_database_backend(), sql, table)).await.map_err(failed)?;
    rows.iter().map(|row| row.try_get_by_index(0).map_err(failed)).collect()
}

fn statement(backend: DbBackend, sql: &str, table: Option<&str>) -> Statement {
    match table {
        Some(table) => Statement::from_sql_and_values(backend, sql, [table.into()]),
        None => Statement::from_string(backend, sql),
    }
}

async fn table(db: &impl ConnectionTrait, engine: Engine, name: String) -> Result<Table> {
    let sql = dialect(engine, SQLITE_COLUMNS, POSTGRES_COLUMNS);
    let rows = db.query_all_raw(statement(db.get_database_backend(), sql, Some(&name))).await.map_err(failed)?;
    let mut columns = Vec::with_capacity(rows.len());
    for row in rows {
        let (column, declared): (String, String) =
            (row.try_get_by_index(0).map_err(failed)?, row.try_get_by_index(1).map_err(failed)?);
        let kind = kind(engine, &declared).ok_or_else(|| unknown(&name, &column, &declared))?;
        columns.push(Column { name: column, kind });
    }
    let key = names(db, dialect(engine, SQLITE_KEY, POSTGRES_KEY), Some(&name)).await?;
    let key: Vec<Column> =
        key.iter().filter_map(|name| columns.iter().find(|column| column.name == *name).cloned()).collect();
    if key.is_empty() {
        return Err(Error::internal(format!("the table {name} has no primary key, so it cannot be put in order")));
    }
    Ok(Table { name, columns, key })
}

fn unknown(table: &str, column: &str, declared: &str) -> Error {
    Error::internal(format!("backups do not know the kind «{declared}» of the column {table}.{column}"))
}

fn kind(engine: Engine, declared: &str) -> Option<Kind> {
    let declared = declared.split('(').next().unwrap_or_default().trim();
    Some(match (engine, declared) {
        (Engine::Sqlite, "uuid_text") | (Engine::Postgres, "uuid") => Kind::Uuid,
        (_, "text") | (Engine::Sqlite, "varchar" | "char") | (Engine::Postgres, "character varying" | "character") => {
            Kind::Text
        }
        (Engine::Sqlite, "integer" | "bigint") | (Engine::Postgres, "bigint") => Kind::Integer,
        (Engine::Postgres, "integer") => Kind::Small,
        (Engine::Sqlite, "double") | (Engine::Postgres, "double precision") => Kind::Real,
        (_, "boolean") => Kind::Flag,
        (Engine::Sqlite, "blob" | "varbinary_blob") | (Engine::Postgres, "bytea") => Kind::Bytes,
        (Engine::Sqlite, "json_text" | "jsonb_text") | (Engine::Postgres, "json" | "jsonb") => Kind::Json,
        _ => return None,
    })
}
