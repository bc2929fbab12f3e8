//! The figures as Markdown: the machine, a table for each size, and how each figure grows.
//! Nothing is rounded to look better: rates to whole numbers, times to a hundredth of a millisecond.

use crate::load::Cell;
use crate::machine::Machine;
use crate::measure::{Row, Size};
use std::fmt::Write;

pub fn machine(it: &Machine) -> String {
    format!(
        "{}, {} cores, {:.1} GB, Linux {}, {}, {} build, load before {}. The clients use the same cores.\n",
        it.processor, it.cores, it.memory, it.kernel, it.rustc, it.build, it.load
    )
}

/// Everything of one size.
pub fn size(it: &Size) -> String {
    let mut out = format!("### {} services\n\n", thousands(it.services as f64));
    let _ = writeln!(out, "| What | Figure |\n|---|---:|");
    for (what, figure) in facts(it) {
        let _ = writeln!(out, "| {what} | {figure} |");
    }
    out.push('\n');
    if it.rows.is_empty() {
        return out;
    }
    let connections: Vec<usize> = it.rows[0].cells.iter().map(|cell| cell.connections).collect();
    out.push_str("| Answer | Bytes |");
    connections.iter().for_each(|count| _ = write!(out, " {count}: /s | p50 ms | p99 ms | µs | floor /s | ratio |"));
    out.push_str("\n|---|---:|");
    connections.iter().for_each(|_| out.push_str("---:|---:|---:|---:|---:|---:|"));
    out.push('\n');
    it.rows.iter().for_each(|row| out.push_str(&line(it, row, &connections)));
    out.push('\n');
    out
}

fn line(size: &Size, row: &Row, connections: &[usize]) -> String {
    let bytes = row.cells.first().map_or(0.0, |cell| cell.bytes);
    let mut out = format!("| {} | {} |", row.label, thousands(bytes));
    for count in connections {
        let Some(cell) = at(&row.cells, *count) else {
            out.push_str(" | | | | | |");
            continue;
        };
        let errors = if cell.errors == 0 { String::new() } else { format!(" ({} errors)", cell.errors) };
        let _ =
            write!(out, " {}{errors} | {:.2} | {:.2} | {:.0} |", thousands(cell.rate), cell.p50, cell.p99, cell.cost);
        match floor(size, row, *count) {
            Some(floor) => _ = write!(out, " {} | {:.2} |", thousands(floor.rate), cell.rate / floor.rate),
            None => out.push_str(" | |"),
        }
    }
    out.push('\n');
    out
}

/// The figures that are not answers a second.
fn facts(it: &Size) -> Vec<(String, String)> {
    let mut facts = vec![
        ("File imported".to_owned(), format!("{:.1} MB", it.input)),
        ("Import".to_owned(), format!("{:.2} s, {:.0} MB at most", it.import.0, it.import.1)),
        ("First start after it, with indexing, to the first page".to_owned(), format!("{:.2} s", it.first_start)),
        ("Reindex".to_owned(), format!("{:.2} s, {:.0} MB at most", it.reindex.0, it.reindex.1)),
        ("Start to first page".to_owned(), format!("{:.3} s", it.start)),
        ("Database, index".to_owned(), format!("{:.1} MB, {:.1} MB", it.database, it.index)),
        (
            "Memory at rest (of which its own)".to_owned(),
            format!("{:.0} MB ({:.0} MB)", it.at_rest.resident, it.at_rest.own),
        ),
        (
            "Memory under load (of which its own)".to_owned(),
            format!("{:.0} MB ({:.0} MB)", it.under_load.resident, it.under_load.own),
        ),
        ("Hits of the search that is measured".to_owned(), it.hits.to_string()),
    ];
    for brochure in &it.brochures {
        let what =
            format!("Brochure in {}: {} pages, {} kB", brochure.languages, brochure.pages, brochure.bytes / 1_000);
        let figure = format!(
            "command {:.2} s, first request {:.2} s, later {:.2} s",
            brochure.command, brochure.first, brochure.again
        );
        facts.push((what, figure));
    }
    if let Some(weights) = &it.weights {
        let bundle =
            format!("{:.1} kB ({:.0} kB plain)", weights.bundle as f64 / 1e3, weights.bundle_plain as f64 / 1e3);
        facts.push(("Offline bundle, 300 services and 100 guides, one language".to_owned(), bundle));
        let view =
            format!("{:.1} kB, of which HTML {:.1} kB", weights.first_view as f64 / 1e3, weights.page as f64 / 1e3);
        facts.push(("First view of a service page".to_owned(), view));
    }
    facts
}

/// Each figure at every size, and how many times the last is the first.
pub fn growth(sizes: &[Size]) -> String {
    let (Some(first), Some(last)) = (sizes.first(), sizes.last()) else { return String::new() };
    let mut out = String::from("### Growth\n\n| Figure |");
    sizes.iter().for_each(|size| _ = write!(out, " {} |", thousands(size.services as f64)));
    let _ = writeln!(out, " × |\n|---|{}---:|", "---:|".repeat(sizes.len()));
    let mut row = |what: &str, digits: usize, figure: &dyn Fn(&Size) -> Option<f64>| {
        let _ = write!(out, "| {what} |");
        for size in sizes {
            let _ = match figure(size) {
                Some(value) if digits == 0 => write!(out, " {} |", thousands(value)),
                Some(value) => write!(out, " {value:.digits$} |"),
                None => write!(out, " |"),
            };
        }
        let times = figure(first)
            .zip(figure(last))
            .filter(|(first, _)| *first > 0.0)
            .map(|(first, last)| format!("{:.2}", last / first));
        let _ = writeln!(out, " {} |", times.unwrap_or_default());
    };
    row("Import, s", 2, &|size| Some(size.import.0));
    row("Reindex, s", 2, &|size| Some(size.reindex.0));
    row("Start to first page, s", 3, &|size| Some(size.start));
    row("Database, MB", 1, &|size| Some(size.database));
    row("Index, MB", 1, &|size| Some(size.index));
    row("Memory at rest, MB", 0, &|size| Some(size.at_rest.resident));
    row("Memory under load, MB", 0, &|size| Some(size.under_load.resident));
    for it in &first.rows {
        row(&format!("{}, /s at 8", it.label), 0, &|size| Some(cell(size, it.name, 8)?.rate));
    }
    for it in first.rows.iter().filter(|row| row.name != row.floor) {
        row(&format!("{}, p50 ms at 1", it.label), 2, &|size| Some(cell(size, it.name, 1)?.p50));
        row(&format!("{}, p99 ms at 1", it.label), 2, &|size| Some(cell(size, it.name, 1)?.p99));
    }
    out
}

/// What was measured of a row at a number of connections.
pub fn cell<'a>(size: &'a Size, name: &str, connections: usize) -> Option<&'a Cell> {
    at(&size.rows.iter().find(|row| row.name == name)?.cells, connections)
}

fn at(cells: &[Cell], connections: usize) -> Option<&Cell> {
    cells.iter().find(|cell| cell.connections == connections)
}

fn floor<'a>(size: &'a Size, row: &Row, connections: usize) -> Option<&'a Cell> {
    at(size.floors.get(row.floor)?, connections)
}

/// Rates against the floor.
pub fn ratio(size: &Size, name: &str, connections: usize) -> Option<f64> {
    let row = size.rows.iter().find(|row| row.name == name)?;
    Some(at(&row.cells, connections)?.rate / floor(size, row, connections)?.rate)
}

/// A whole number with a comma before every three digits.
pub fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn commas_stand_before_three_digits() {
        assert_eq!([0.0, 999.4, 1_000.0, 1_234_567.0].map(thousands), ["0", "999", "1,000", "1,234,567"]);
    }
}
