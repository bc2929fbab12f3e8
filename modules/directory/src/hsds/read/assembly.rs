//! The rows of an import, indexed by what they belong to, and handed out as parts of records.
//! A part that several records claim gets an identifier of its own in each but the first, so that no two parts share one.

use super::ReadOptions;
use super::cells::{Cells, shortened};
use super::rows::{Row, Rows};
use crate::hsds::findings::{Finding, Findings, Severity};
use crate::hsds::tables::Table;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A record that is read from a row of one table.
pub(super) trait FromRow: Sized {
    const TABLE: Table;
    /// `None` rejects the row; the reason has been reported.
    fn from_row(cells: &Cells<'_>) -> Option<Self>;
}

pub(super) struct Assembly<'a> {
    pub rows: &'a Rows,
    pub options: &'a ReadOptions<'a>,
    findings: RefCell<Findings>,
    /// Identifiers that exist, per table.
    known: HashMap<Table, HashSet<&'a str>>,
    /// Rows of a table that belong to a record.
    children: HashMap<(Table, Table, &'a str), Vec<&'a Row>>,
    /// Rows that a record has taken, by their address in memory.
    taken: RefCell<HashSet<*const Row>>,
    /// Identifiers of parts that are in use.
    claimed: RefCell<HashSet<(Table, Box<str>)>>,
}

impl<'a> Assembly<'a> {
    pub fn new(rows: &'a Rows, options: &'a ReadOptions<'a>, findings: Findings) -> Self {
        let mut known: HashMap<Table, HashSet<&str>> = HashMap::new();
        for table in Table::ALL {
            known.insert(table, rows.of(table).iter().map(|row| &*row.id).collect());
        }
        let mut this = Self {
            rows,
            options,
            findings: RefCell::new(findings),
            known,
            children: HashMap::new(),
            taken: RefCell::new(HashSet::new()),
            claimed: RefCell::new(HashSet::new()),
        };
        for table in Table::ALL {
            for row in rows.of(table) {
                this.attach(row);
            }
        }
        this
    }

    /// Notes under which records a row stands.
    fn attach(&mut self, row: &'a Row) {
        let table = row.table;
        if let Some((parent, id)) = &row.parent {
            self.children.entry((table, *parent, id)).or_default().push(row);
            return;
        }
        let linked = match table {
            Table::Attribute => self.linked(row, "link_id", row.get("link_entity")),
            Table::Metadata => {
                let told = row.teranga.get("entity").and_then(serde_json::Value::as_str);
                self.linked(row, "resource_id", told.or(row.get("resource_type")))
            }
            _ => Vec::new(),
        };
        let mut parents = linked;
        for (column, parent) in table.parents() {
            // Older publishers list several identifiers in one cell.
            for id in row.get(column).unwrap_or_default().split(',').map(str::trim).filter(|id| !id.is_empty()) {
                if self.knows(*parent, id) {
                    parents.push((*parent, id));
                } else if id != "0" {
                    self.dangling(row, column, *parent, id);
                }
            }
        }
        for (parent, id) in parents {
            self.children.entry((table, parent, id)).or_default().push(row);
        }
    }

    /// A reference to nothing is only worth a word of its own if another of the row's references leads somewhere.
    fn dangling(&self, row: &Row, column: &str, parent: Table, id: &str) {
        let leads = |(other, table): &(&str, Table)| {
            row.get(other).is_some_and(|ids| ids.split(',').any(|id| self.knows(*table, id.trim())))
        };
        if row.table.parents().iter().any(leads) {
            let reason = format!("there is no {} «{}»", parent.name(), shortened(id));
            self.report(row.finding(Severity::Mended, column, reason));
        }
    }

    /// What an attribute or a trace of changes is about: the table it names, or the only one that has such a record.
    fn linked(&self, row: &'a Row, column: &str, entity: Option<&str>) -> Vec<(Table, &'a str)> {
        let Some(id) = row.get(column) else { return Vec::new() };
        let named = entity.and_then(Table::called).filter(|table| self.knows(*table, id));
        let any = || Table::ALL.into_iter().find(|table| Uuid::try_parse(id).is_ok() && self.knows(*table, id));
        named.or_else(any).map(|table| (table, id)).into_iter().collect()
    }

    /// All that was found, once the records are made.
    pub fn into_findings(self) -> Findings {
        self.findings.into_inner()
    }

    pub fn report(&self, finding: Finding) {
        self.findings.borrow_mut().add(finding);
    }

    pub fn knows(&self, table: Table, id: &str) -> bool {
        self.known.get(&table).is_some_and(|ids| ids.contains(id))
    }

    /// The identifier of a publisher's record: a UUID is kept, anything else is hashed with the source's name.
    pub fn uuid(&self, table: Table, raw: &str) -> Uuid {
        Uuid::try_parse(raw).unwrap_or_else(|_| self.derived(&format!("{}:{raw}", table.name())))
    }

    pub fn derived(&self, key: &str) -> Uuid {
        kernel::Id::<()>::derived(&self.options.source_name, key).uuid()
    }

    /// The parts of a record, in their order.
    pub fn parts<T: FromRow>(&self, of: &Cells<'_>) -> Vec<T> {
        let Some(rows) = self.children.get(&(T::TABLE, of.row.table, &*of.row.key)) else { return Vec::new() };
        rows.iter().filter_map(|row| T::from_row(&Cells::new(self, row, self.part_id(row, of.id)))).collect()
    }

    fn part_id(&self, row: &Row, owner: Uuid) -> Uuid {
        self.taken.borrow_mut().insert(std::ptr::from_ref(row));
        let first = self.claimed.borrow_mut().insert((row.table, row.id.clone()));
        if first || row.own {
            self.uuid(row.table, &row.id)
        } else {
            self.derived(&format!("{}:{}@{owner}", row.table.name(), row.id))
        }
    }

    /// Rejects the rows of parts that no record has taken.
    pub fn reject_leftovers(&self) {
        for table in Table::ALL.into_iter().filter(|table| table.is_part()) {
            for row in self.rows.of(table) {
                if !self.taken.borrow().contains(&std::ptr::from_ref(row)) {
                    self.report(row.finding(Severity::Rejected, "", self.why_left(row)));
                }
            }
        }
    }

    fn why_left(&self, row: &Row) -> String {
        let columns = row.table.parents().iter().copied();
        let mut links: Vec<(&str, &str)> = columns.filter_map(|(column, _)| Some((column, row.get(column)?))).collect();
        links.extend(["link_id", "resource_id"].into_iter().filter_map(|column| Some((column, row.get(column)?))));
        links.retain(|(_, id)| *id != "0");
        let parents = row.table.parents().iter();
        let known = parents.clone().any(|(column, table)| row.get(column).is_some_and(|id| self.knows(*table, id)));
        match links.first() {
            _ if row.table == Table::HolidaySchedule && known => {
                "other hours on given days are only kept for services".to_owned()
            }
            _ if known || row.parent.is_some() => "belongs to a record that was rejected".to_owned(),
            Some((column, id)) => format!("belongs to nothing that is known: {column} «{}»", shortened(id)),
            None => "does not say what it belongs to".to_owned(),
        }
    }
}
