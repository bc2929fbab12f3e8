//! Tables of other people's HTML: written as GFM tables when they have columns, else as paragraphs.
//! A cell is one line; a table inside a cell gives its words to the cell.

use super::inline::{self, Run, Style};

/// Wider tables were made for the layout of a page.
const WIDEST: usize = 12;

/// A table that is being read.
#[derive(Default)]
pub struct Table {
    rows: Vec<Vec<Run>>,
    /// The cell that is open.
    cell: Option<Run>,
    /// Tables open inside this one.
    inside: usize,
}

impl Table {
    pub fn open(table: &mut Option<Table>) {
        match table {
            Some(table) => table.inside += 1,
            None => *table = Some(Table::default()),
        }
    }

    /// Ends a table; the outermost comes back as the lines of Markdown blocks.
    pub fn close(table: &mut Option<Table>, links: &[String]) -> Vec<String> {
        match table {
            Some(inner) if inner.inside > 0 => {
                inner.inside -= 1;
                Vec::new()
            }
            _ => table.take().map(|table| table.write(links)).unwrap_or_default(),
        }
    }

    pub fn in_cell(&self) -> bool {
        self.cell.is_some()
    }

    pub fn begin(&mut self, name: &str) {
        if self.inside > 0 {
            return;
        }
        match name {
            "tr" => self.rows.push(Vec::new()),
            _ => self.cell = Some(Run::new()),
        }
    }

    /// Ends a cell.
    pub fn end(&mut self) {
        if self.inside == 0
            && let (Some(cell), Some(row)) = (self.cell.take(), self.rows.last_mut())
        {
            row.push(cell);
        }
    }

    /// Adds a paragraph to the open cell.
    pub fn add(&mut self, run: Run) {
        let Some(cell) = &mut self.cell else { return };
        let has_words = run.iter().any(|(c, _)| !c.is_whitespace());
        if has_words && !cell.is_empty() {
            inline::push(cell, "; ", Style::default());
        }
        if has_words {
            cell.extend(run);
        }
    }

    fn write(self, links: &[String]) -> Vec<String> {
        let written = |cell: &Run| {
            let line = inline::paragraphs(cell, true);
            line.first().map(|run| inline::write(run, links)).unwrap_or_default()
        };
        let rows: Vec<Vec<String>> = self.rows.iter().map(|row| row.iter().map(written).collect()).collect();
        let rows: Vec<_> =
            rows.into_iter().filter(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty())).collect();
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        if !(2..=WIDEST).contains(&width) {
            let line =
                |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("; ");
            return rows.iter().map(line).collect();
        }
        let mut lines = Vec::with_capacity(rows.len() + 1);
        for (n, mut row) in rows.into_iter().enumerate() {
            row.resize(width, String::new());
            lines.push(format!("| {} |", row.join(" | ")));
            if n == 0 {
                lines.push(format!("|{}", " --- |".repeat(width)));
            }
        }
        vec![lines.join("\n")]
    }
}
