//! Older versions of the standard (HSDS 1.x and 2.x): what their files and columns are called today.
//! Nothing is guessed from the content: a file or a column that is not named here or in the standard is reported.

use super::tables::Table;

/// What a file holds, and how its columns differ from today's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    pub table: Table,
    /// Old column → today's.
    pub renamed: &'static [(&'static str, &'static str)],
    /// Columns that every row of the file has without saying so.
    pub implied: &'static [(&'static str, &'static str)],
}

/// The layout of a file by its name, with or without `.csv`; `None` if it is not one of the standard's.
pub(super) fn layout(file: &str) -> Option<Layout> {
    let stem = file.to_ascii_lowercase();
    let stem = stem.trim_end_matches(".csv");
    let plain = |table| Layout { table, renamed: &[], implied: &[] };
    let linked = |renamed| Layout { table: Table::Attribute, renamed, implied: &[("link_entity", "service")] };
    Some(match stem {
        "organizations" | "organization" => Layout { renamed: &[("url", "website")], ..plain(Table::Organization) },
        "physical_addresses" | "physical_address" => {
            Layout { implied: &[("address_type", "physical")], ..plain(Table::Address) }
        }
        "postal_addresses" | "postal_address" => {
            Layout { implied: &[("address_type", "postal")], ..plain(Table::Address) }
        }
        "accessibility_for_disabilities" => {
            Layout { renamed: &[("accessibility", "description")], ..plain(Table::Accessibility) }
        }
        "regular_schedules" | "regular_schedule" => {
            Layout { renamed: &[("weekday", "byday")], implied: &[("freq", "WEEKLY")], ..plain(Table::Schedule) }
        }
        "schedules" | "schedule" => Layout { renamed: &[("weekday", "byday")], ..plain(Table::Schedule) },
        "holiday_schedules" | "holiday_schedule" => plain(Table::HolidaySchedule),
        "languages" | "language" => Layout { renamed: &[("language", "name")], ..plain(Table::Language) },
        "taxonomy_terms" | "taxonomy_term" => Layout { renamed: &[("term", "name")], ..plain(Table::TaxonomyTerm) },
        // Up to HSDS 2.0, `taxonomy.csv` held the terms.
        "taxonomy" => Layout { renamed: &[("vocabulary", "taxonomy")], ..plain(Table::TaxonomyTerm) },
        "service_attributes" | "service_attribute" => linked(&[("service_id", "link_id")]),
        "service_taxonomy" | "service_taxonomies" => {
            linked(&[("service_id", "link_id"), ("taxonomy_id", "taxonomy_term_id"), ("taxonomy_detail", "value")])
        }
        "other_attributes" | "other_attribute" => {
            Layout { table: Table::Attribute, renamed: &[("link_type", "link_entity")], implied: &[] }
        }
        "services_at_location" | "services_at_locations" | "service_at_locations" => plain(Table::ServiceAtLocation),
        "required_document" => Layout { renamed: &[], ..plain(Table::RequiredDocument) },
        "urls" => plain(Table::Url),
        "fundings" => plain(Table::Funding),
        "metadatas" => plain(Table::Metadata),
        "service_capacities" | "capacities" => plain(Table::ServiceCapacity),
        other => plain(Table::ALL.into_iter().find(|table| table.file().trim_end_matches(".csv") == other)?),
    })
}

/// Older columns that are read although today's standard has none of that name.
pub(super) fn extra_columns(table: Table) -> &'static [&'static str] {
    match table {
        Table::Address => &["address_3", "address_4"],
        Table::Phone => &["language"],
        _ => &[],
    }
}

/// Columns and properties that say nothing which is not said elsewhere: skipped without a word.
pub(super) fn is_redundant(table: Table, column: &str) -> bool {
    match table {
        Table::TaxonomyTerm => matches!(column, "parent_name"),
        Table::Phone => matches!(column, "department"),
        Table::Service => matches!(column, "modified_date"),
        Table::Accessibility => column == "ID",
        _ => false,
    }
}
