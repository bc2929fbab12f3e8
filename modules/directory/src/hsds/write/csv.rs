//! A whole directory as the standard's tabular files, with a last column `teranga` for what HSDS lacks.
//! Cells are data, written as they are: `=1+1` stays `=1+1`, because an export must give back what came in.

use super::export::sorted;
use super::sink::{Extras, Record, Sink, source_of};
use crate::hsds::read::Records;
use crate::hsds::tables::Table;
use kernel::Text;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io;
use std::path::Path;
use uuid::Uuid;

/// The last column.
const OWN: &str = "teranga";

/// Writes one file for each table of the standard (empty ones too), `territories.csv`, `guides.csv` and
/// `datapackage.json` into a folder that exists. Rows are in the order of their records' identifiers.
///
/// Whoever opens the files in a spreadsheet program should know that it may run a cell that starts with `=`, `+`, `-` or
/// `@`: such cells are kept, since changing them would change the data (a phone number starts with `+`).
pub fn export_csv(records: &Records, dir: &Path) -> io::Result<()> {
    let mut tables = Tables::create(dir)?;
    tables.write_all(&sorted(&records.taxonomies, Record::uuid))?;
    tables.write_all(&sorted(&records.terms, Record::uuid))?;
    tables.write_all(&sorted(&records.organisations, Record::uuid))?;
    tables.write_all(&sorted(&records.locations, Record::uuid))?;
    tables.write_all(&sorted(&records.services, Record::uuid))?;
    for territory in sorted(&records.territories, |territory| territory.id) {
        let kind = format!("{:?}", territory.kind).to_lowercase();
        let cells = [&territory.id.to_string(), &territory.slug, &kind, source_of(&territory.name)];
        tables.whole(Table::Territory, &cells, territory)?;
    }
    for guide in sorted(&records.guides, |guide| guide.id) {
        let cells = [&guide.id.to_string(), &guide.slug, source_of(&guide.title)];
        tables.whole(Table::Guide, &cells, guide)?;
    }
    tables.finish()?;
    std::fs::write(dir.join("datapackage.json"), datapackage())
}

/// The tables that an export has.
fn exported() -> impl Iterator<Item = Table> {
    Table::ALL.into_iter().filter(|table| *table != Table::HolidaySchedule)
}

struct Tables {
    writers: BTreeMap<Table, csv::Writer<File>>,
    /// Units already written: several capacities count the same.
    units: HashMap<Uuid, Vec<u8>>,
}

impl Tables {
    fn create(dir: &Path) -> io::Result<Self> {
        let mut writers = BTreeMap::new();
        for table in exported() {
            let file = File::create(dir.join(table.file()))?;
            let mut writer = csv::WriterBuilder::new().from_writer(file);
            writer.write_record(table.columns().iter().chain([&OWN]))?;
            writers.insert(table, writer);
        }
        Ok(Self { writers, units: HashMap::new() })
    }

    fn line<'c>(&mut self, table: Table, cells: impl IntoIterator<Item = &'c [u8]>) -> io::Result<()> {
        match self.writers.get_mut(&table) {
            Some(writer) => writer.write_record(cells).map_err(io::Error::from),
            None => Ok(()),
        }
    }

    fn write_all<R: Record>(&mut self, records: &[&R]) -> io::Result<()> {
        records.iter().try_for_each(|record| self.write(*record, None))
    }

    /// Writes a record and its parts.
    fn write<R: Record>(&mut self, record: &R, around: Option<(Table, Uuid)>) -> io::Result<()> {
        let cells = vec![Vec::new(); R::TABLE.columns().len()];
        let own = (R::TABLE, record.uuid());
        let mut row = Row { tables: self, own, around, cells, extras: Extras::default(), failed: None };
        row.set("id", own.1.to_string());
        if let Some((column, id)) = around.and_then(|(table, id)| Some((R::TABLE.link_to(table)?, id))) {
            row.set(column, id.to_string());
        }
        record.fields(&mut row);
        row.note_entity();
        let Row { cells, extras, failed, .. } = row;
        if let Some(error) = failed {
            return Err(error);
        }
        let extras = extras.finish().unwrap_or_default();
        self.line(R::TABLE, cells.iter().map(Vec::as_slice).chain([extras.as_slice()]))
    }

    fn whole<T: Serialize>(&mut self, table: Table, cells: &[&str], record: &T) -> io::Result<()> {
        let json = serde_json::to_vec(record)?;
        self.line(table, cells.iter().map(|cell| cell.as_bytes()).chain([json.as_slice()]))
    }

    fn finish(self) -> io::Result<()> {
        for mut writer in self.writers.into_values() {
            writer.flush()?;
            writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?.sync_all()?;
        }
        Ok(())
    }
}

/// One row in the making.
struct Row<'t> {
    tables: &'t mut Tables,
    own: (Table, Uuid),
    around: Option<(Table, Uuid)>,
    cells: Vec<Vec<u8>>,
    extras: Extras,
    failed: Option<io::Error>,
}

impl Row<'_> {
    fn set(&mut self, column: &str, value: impl Into<Vec<u8>>) {
        if let Some(index) = self.own.0.columns().iter().position(|known| *known == column) {
            self.cells[index] = value.into();
        }
    }

    /// A trace of changes may call what it is about by any name: then the table is told beside.
    fn note_entity(&mut self) {
        let (Table::Metadata, Some((table, _))) = (self.own.0, self.around) else { return };
        let index = Table::Metadata.columns().iter().position(|column| *column == "resource_type");
        let told = index.map(|index| String::from_utf8_lossy(&self.cells[index]).into_owned());
        if told.as_deref().and_then(Table::called) != Some(table) {
            self.extras.add("entity", &table.name());
        }
    }

    fn note(&mut self, done: io::Result<()>) {
        if let Err(error) = done {
            self.failed.get_or_insert(error);
        }
    }
}

impl Sink for Row<'_> {
    fn exports(&self) -> bool {
        true
    }

    fn around(&mut self, key: &'static str) {
        if let Some((_, id)) = self.around {
            self.set(key, id.to_string());
        }
    }

    fn around_table(&mut self, key: &'static str) {
        if let Some((table, _)) = self.around {
            self.set(key, table.name());
        }
    }

    fn string(&mut self, key: &'static str, value: &str) {
        self.set(key, value);
    }

    fn number(&mut self, key: &'static str, value: Option<f64>) {
        if let Some(number) = value.filter(|number| number.is_finite()) {
            self.set(key, number.to_string());
        }
    }

    fn text(&mut self, key: &'static str, value: Option<&Text>) {
        if let Some(text) = value {
            self.extras.text(key, text);
            self.set(key, source_of(text));
        }
    }

    fn required_text(&mut self, key: &'static str, value: Option<&Text>, instead: Option<&Text>) {
        match value {
            Some(text) => self.extras.text(key, text),
            None => self.extras.absent(key),
        }
        self.set(key, value.or(instead).map(source_of).unwrap_or_default());
    }

    fn parts<R: Record>(&mut self, _key: &'static str, parts: &[R]) {
        for part in parts {
            let done = self.tables.write(part, Some(self.own));
            self.note(done);
        }
    }

    fn unit<R: Record + Serialize>(&mut self, unit: &R) {
        let json = serde_json::to_vec(unit).unwrap_or_default();
        match self.tables.units.get(&unit.uuid()) {
            None => {
                self.tables.units.insert(unit.uuid(), json);
                let done = self.tables.write(unit, None);
                self.note(done);
            }
            Some(written) if *written == json => {}
            // Told differently under the same identifier: kept with the capacity.
            Some(_) => self.extras.add("unit", unit),
        }
    }

    fn extra<T: Serialize>(&mut self, key: &'static str, value: &T) {
        self.extras.add(key, value);
    }

    fn language_of(&mut self, key: &'static str, text: &Text) {
        self.set(key, text.source().as_str());
    }
}

/// A description of the files (Frictionless tabular data package), with the columns that are really there.
fn datapackage() -> String {
    let resources: Vec<serde_json::Value> = exported()
        .map(|table| {
            let fields =
                table.columns().iter().chain([&OWN]).map(|name| serde_json::json!({"name": name, "type": "string"}));
            serde_json::json!({
                "name": table.name(),
                "path": table.file(),
                "profile": "tabular-data-resource",
                "schema": {"fields": fields.collect::<Vec<_>>(), "primaryKey": "id"},
            })
        })
        .collect();
    let package = serde_json::json!({
        "name": "human_services_data",
        "title": "Human Services Data Specification, with Teranga's additions in the column teranga",
        "profile": "tabular-data-package",
        "version": "3.1.0",
        "homepage": "https://docs.openreferral.org",
        "resources": resources,
    });
    format!("{package:#}\n")
}
