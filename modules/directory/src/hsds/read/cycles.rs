//! Trees that bite their own tail: a parent that is its own descendant is taken away, so that nobody climbs for ever.
//! The first record of a circle, in the order of the file, loses its parent.

use super::Records;
use super::assembly::Assembly;
use crate::hsds::findings::{Finding, Place, Severity};
use crate::hsds::tables::Table;
use std::collections::HashMap;
use uuid::Uuid;

pub(super) fn break_all(records: &mut Records, all: &Assembly<'_>) {
    let report = |table: Table, id: Uuid| {
        let reason = format!("{} {id} is its own ancestor", table.name());
        let (severity, line, field) = (Severity::Mended, Place::File, "parent".to_owned());
        all.report(Finding { severity, file: table.file().to_owned(), line, field, reason });
    };
    macro_rules! tree {
        ($list:expr, $table:expr) => {
            let parents = $list.iter().map(|record| (record.id.uuid(), record.parent.map(kernel::Id::uuid)));
            let cut = in_circles(&parents.collect::<Vec<_>>());
            for record in $list.iter_mut().filter(|record| cut.contains(&record.id.uuid())) {
                record.parent = None;
                report($table, record.id.uuid());
            }
        };
    }
    tree!(records.organisations, Table::Organization);
    tree!(records.terms, Table::TaxonomyTerm);
    tree!(records.territories, Table::Territory);
    tree!(records.guides, Table::Guide);
}

/// One record of every circle.
fn in_circles(parents: &[(Uuid, Option<Uuid>)]) -> Vec<Uuid> {
    let of: HashMap<Uuid, Option<Uuid>> = parents.iter().copied().collect();
    // The round in which a record was last visited: meeting one of the same round again closes a circle.
    let mut visited: HashMap<Uuid, usize> = HashMap::new();
    let mut cut = Vec::new();
    for (round, (start, _)) in parents.iter().enumerate() {
        let mut at = Some(*start);
        while let Some(id) = at {
            match visited.get(&id) {
                Some(known) if *known == round => {
                    cut.push(id);
                    break;
                }
                Some(_) => break,
                None => visited.insert(id, round),
            };
            at = of.get(&id).copied().flatten();
        }
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_each_circle_is_cut() {
        let id = Uuid::from_u128;
        let tree =
            [(id(1), Some(id(2))), (id(2), Some(id(3))), (id(3), Some(id(2))), (id(4), Some(id(4))), (id(5), None)];
        assert_eq!(in_circles(&tree), [id(2), id(4)]);
    }
}
