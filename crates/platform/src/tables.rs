//! How modules describe their tables: in steps that bring a database up to date, and in entities that read it.
//! A row leads to others by identifiers alone: no table has relations, not even within a module.

use sea_orm_migration::prelude::*;

/// What a column holds.
#[derive(Clone, Copy)]
pub enum Holds {
    Id,
    PerhapsId,
    Text,
    PerhapsText,
    Number,
    PerhapsNumber,
    Flag,
}

/// A column for a step.
pub fn column(name: &'static str, holds: Holds) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    match holds {
        Holds::Id => column.uuid().not_null(),
        Holds::PerhapsId => column.uuid().null(),
        Holds::Text => column.text().not_null(),
        Holds::PerhapsText => column.text().null(),
        Holds::Number => column.big_integer().not_null(),
        Holds::PerhapsNumber => column.big_integer().null(),
        Holds::Flag => column.boolean().not_null(),
    };
    column
}

/// A table whose key is an identifier, with these columns beside it.
pub fn table(name: &'static str, columns: &[(&'static str, Holds)]) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists().col(column("id", Holds::Id).primary_key());
    for (name, holds) in columns {
        table.col(column(name, *holds));
    }
    table
}

/// An index of a table, named after its columns.
pub fn index(table: &'static str, columns: &[&'static str], unique: bool) -> IndexCreateStatement {
    let mut index = Index::create();
    index.if_not_exists().name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if unique {
        index.unique();
    }
    index
}

/// Makes tables and their indexes.
///
/// # Errors
/// Those of the database.
pub async fn make(
    manager: &SchemaManager<'_>,
    tables: impl IntoIterator<Item = TableCreateStatement>,
    indexes: impl IntoIterator<Item = IndexCreateStatement>,
) -> Result<(), DbErr> {
    for it in tables {
        manager.create_table(it).await?;
    }
    for it in indexes {
        manager.create_index(it).await?;
    }
    Ok(())
}

/// The rest of an entity that has no relations and nothing to do before it is kept.
#[macro_export]
macro_rules! no_relations {
    () => {
        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    };
}
