//! What only Teranga's own exports have: territories and guides, kept whole.
//! Their texts have been made plain with the rest of the file; here they only take their shape.

use super::assembly::Assembly;
use crate::guides::Guide;
use crate::hsds::findings::Severity;
use crate::hsds::tables::Table;
use kernel::Territory;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(super) fn territories(all: &Assembly<'_>) -> Vec<Territory> {
    whole(all, Table::Territory)
}

pub(super) fn guides(all: &Assembly<'_>) -> Vec<Guide> {
    whole(all, Table::Guide)
}

fn whole<T: DeserializeOwned>(all: &Assembly<'_>, table: Table) -> Vec<T> {
    let read = |row: &super::rows::Row| match serde_json::from_value(Value::Object(row.teranga.clone())) {
        Ok(record) => Some(record),
        Err(error) => {
            all.report(row.finding(Severity::Rejected, "", format!("not a {}: {error}", table.name())));
            None
        }
    };
    all.rows.of(table).iter().filter_map(read).collect()
}
