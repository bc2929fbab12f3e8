//! The table as files: CSV and XLSX, paper, and JSON, all of the cells that the screen shows, in the reader's language.
//! A file of the workspace has what whoever asks may see, and is kept nowhere.

use super::model::{Count, Gap, Value};
use super::read::{Table, named};
use crate::msg;
use crate::open_data::described;
use crate::visit::Here;
use kernel::Dir;
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Answer, Keep, page, press};
use print::paper::{self, Chapter, Heading, Line};
use serde_json::{Value as Json, json};
use utoipa::openapi::path::Operation;

/// Columns of one table on paper, its total left aside.
const ACROSS: usize = 6;
/// Letters of a heading where there is little room.
const SHORT: usize = 14;

/// `/{lang}/exchange/table.csv`, and the same in the workspace.
pub async fn csv(here: Here) -> Answer {
    sheet(&here, Format::Csv).await
}

/// `/{lang}/exchange/table.xlsx`, and the same in the workspace.
pub async fn xlsx(here: Here) -> Answer {
    sheet(&here, Format::Xlsx).await
}

/// A row of the table: what heads it, a count for each column, and the total.
struct Counts {
    label: String,
    cells: Vec<Count>,
    total: Count,
}

/// All rows, the totals of columns last.
fn counts(table: &Table<'_>) -> Vec<Counts> {
    let counted = &table.counted;
    let row = |row: &Value| Counts {
        label: table.label(*row),
        cells: table.columns.iter().map(|it| counted.cells.get(&(*row, *it)).copied().unwrap_or_default()).collect(),
        total: counted.rows.get(row).copied().unwrap_or_default(),
    };
    let mut all: Vec<Counts> = table.rows.iter().map(row).collect();
    all.push(Counts {
        label: table.here.t(&msg::table_total()),
        cells: table.columns.iter().map(|it| counted.columns.get(it).copied().unwrap_or_default()).collect(),
        total: counted.total,
    });
    all
}

fn gap(table: &Table<'_>, count: Count) -> String {
    match count.gap() {
        Some(Gap::Sought) => table.here.t(&msg::table_sought()),
        Some(Gap::Offered) => table.here.t(&msg::table_offered()),
        None => String::new(),
    }
}

/// The filters in force, in words.
fn filters(table: &Table<'_>) -> Vec<String> {
    let said =
        |(of, value)| format!("{}{}{}", table.here.t(&named(of)), table.here.locale().colon(), table.label(value));
    table.filters().into_iter().map(said).collect()
}

async fn sheet(here: &Here, format: Format) -> Answer {
    let table = Table::read(here).await?;
    let (title, t) = (here.t(&msg::table_title()), |message| here.t(&message));
    let counted = [t(msg::table_cell_offers()), t(msg::table_cell_requests()), t(msg::table_cell_changes())];
    let mut names = vec![t(named(table.asked.rows))];
    let columns = table.columns.iter().map(|it| table.label(*it)).chain([t(msg::table_total())]);
    names.extend(columns.flat_map(|name| counted.iter().map(move |it| format!("{name} · {it}"))));
    names.extend([format!("{} · {}", t(msg::table_sought()), t(msg::table_offered())), t(msg::table_on())]);
    let widths: Vec<(&str, u16)> =
        names.iter().enumerate().map(|(n, name)| (name.as_str(), if n == 0 { 34 } else { 16 })).collect();
    let right_to_left = here.locale().dir() == Dir::Rtl;
    let layout = Layout { name: &title, right_to_left, columns: &widths, now: here.cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    let day = table.on.map_or_else(|| here.today().to_string(), |day| day.to_string());
    for row in counts(&table) {
        let gap = gap(&table, row.total);
        let mut line = vec![Cell::Text(&row.label)];
        for count in row.cells.iter().chain([&row.total]) {
            line.extend([count.offers, count.requests, count.changes].map(|it| Cell::Number(f64::from(it))));
        }
        line.extend([Cell::Text(&gap), Cell::Text(&day)]);
        writer.row(&line)?;
    }
    let mut about = filters(&table);
    about.extend([
        t(msg::table_once()),
        t(msg::table_method_visible()),
        t(msg::table_changed_hint()),
        here.cx.app.settings.data_licence.clone(),
    ]);
    writer.notes(&t(msg::table_method()), &about)?;
    let name = format!("table-{day}.{}", format.extension());
    Ok(page::file(format.media_type(), writer.finish()?, keep(&table), &name))
}

/// `/{lang}/exchange/table.pdf`, and the same in the workspace.
pub async fn pdf(here: Here) -> Answer {
    let table = Table::read(&here).await?;
    let bytes = press::lay_out(&here.cx.app.settings, on_paper(&table)).await?;
    let day = table.on.map_or_else(|| here.today().to_string(), |day| day.to_string());
    Ok(page::file("application/pdf", bytes, keep(&table), &format!("table-{day}.pdf")))
}

/// What members see is kept nowhere.
fn keep(table: &Table<'_>) -> Option<Keep> {
    (!table.inside).then_some(Keep::ThisMinute)
}

fn short(name: &str) -> String {
    if name.chars().count() <= SHORT {
        return name.to_owned();
    }
    let cut: String = name.chars().take(SHORT - 1).collect();
    format!("{}…", cut.trim_end())
}

fn on_paper(table: &Table<'_>) -> paper::Report {
    let (here, t) = (table.here, |message| table.here.t(&message));
    let locale = here.locale();
    let rows = counts(table);
    let count = |it: Count| paper::Count {
        count: Some(u64::from(it.offers) + u64::from(it.requests)),
        said: match (it.is_empty(), it.changes) {
            (true, _) => "·".into(),
            (false, 0) => format!("{} | {}", locale.number(it.offers), locale.number(it.requests)),
            (false, n) => {
                format!("{} | {} | {}", locale.number(it.offers), locale.number(it.requests), locale.number(n))
            }
        },
    };
    let heading = |label: String| Heading { short: short(&label), label };
    let figures = (0..table.columns.len().max(1)).step_by(ACROSS).map(|from| {
        let some: Vec<Value> = table.columns.iter().skip(from).take(ACROSS).copied().collect();
        let columns = some.iter().map(|it| heading(table.label(*it))).chain([heading(t(msg::table_total()))]);
        let line = |(n, row): (usize, &Counts)| Line {
            label: row.label.clone(),
            total: n + 1 == rows.len(),
            cells: row.cells.iter().skip(from).take(ACROSS).chain([&row.total]).map(|it| count(*it)).collect(),
        };
        paper::Figure {
            title: format!("{} · {}", t(named(table.asked.rows)), t(named(table.asked.columns))),
            unit: t(msg::table_unit()),
            source: t(msg::table_legend_paper()),
            rows: t(named(table.asked.rows)),
            columns: columns.collect(),
            lines: rows.iter().enumerate().map(line).collect(),
            chart: None,
            nothing: table.counted.total.is_empty().then(|| t(msg::table_none())),
        }
    });
    let mut notes = filters(table);
    notes.extend([t(msg::table_legend_paper()), t(msg::table_once())]);
    paper::Report {
        lang: locale.lang.to_string(),
        dir: press::direction(locale.dir()),
        title: t(msg::table_title()),
        place: t(msg::exchange_title()),
        period: table.day(),
        notes,
        figures: figures.collect(),
        method: vec![
            Chapter {
                title: t(msg::table_method()),
                paragraphs: vec![t(msg::table_method_visible()), t(msg::table_changed_hint())],
            },
            Chapter { title: t(msg::table_gaps()), paragraphs: unanswered(table) },
        ],
        licence: here.cx.app.settings.data_licence.clone(),
        ..paper::Report::default()
    }
}

/// What is sought and nobody offers, a line each.
fn unanswered(table: &Table<'_>) -> Vec<String> {
    let all = &table.counted.unanswered;
    if all.is_empty() {
        return vec![table.here.t(&msg::table_gaps_none())];
    }
    let said = |((theme, modality), count): (&(Value, Value), &u32)| {
        let requests = table.here.t(&msg::table_requests_count(*count));
        format!("{} · {}{}{requests}", table.label(*theme), table.label(*modality), table.here.locale().colon())
    };
    all.iter().map(said).collect()
}

fn cell(table: &Table<'_>, value: Option<Value>, count: Count) -> Json {
    let gap = count.gap().map(|it| match it {
        Gap::Sought => "sought",
        Gap::Offered => "offered",
    });
    let mut cell = json!({ "offers": count.offers, "requests": count.requests, "changes": count.changes, "gap": gap });
    if let Some(value) = value {
        cell["code"] = json!(table.code(value));
        cell["label"] = json!(table.label(value));
    }
    cell
}

/// `/api/v1/exchange/table`: what everybody sees.
pub async fn json(here: Here) -> Answer {
    let table = Table::read(&here).await?;
    let counted = &table.counted;
    let row = |row: &Value| {
        let mut line = cell(&table, Some(*row), counted.rows.get(row).copied().unwrap_or_default());
        let at = |it: &Value| counted.cells.get(&(*row, *it)).map(|count| cell(&table, Some(*it), *count));
        line["cells"] = table.columns.iter().filter_map(at).collect();
        line
    };
    let gaps = counted.unanswered.iter().map(|((theme, modality), count)| {
        json!({ "theme": table.code(*theme), "modality": table.code(*modality), "requests": count })
    });
    let columns = table.columns.iter();
    let answer = json!({
        "on": table.on.map_or_else(|| here.today().to_string(), |day| day.to_string()),
        "rows_by": table.asked.rows,
        "columns_by": table.asked.columns,
        "total": cell(&table, None, counted.total),
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
        "columns": columns.map(|it| cell(&table, Some(*it), counted.columns.get(it).copied().unwrap_or_default())).collect::<Vec<_>>(),
        "unanswered": gaps.collect::<Vec<_>>(),
        "changed": counted.changed,
        "licence": here.cx.app.settings.data_licence,
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::ThisMinute)))
}

/// What the API says of itself.
pub fn describe() -> Operation {
    described(
        "getConsolidationTable",
        "How much is offered and sought publicly, and how many cooperations changed something that is in place, by two of theme, country and form of cooperation, on any day.",
        &[
            ("rows", "theme (usual), country or modality."),
            ("columns", "country (usual), theme or modality."),
            ("theme", "Code of a theme."),
            ("country", "Slug of a country."),
            ("modality", "A form of cooperation, such as study-visit."),
            ("on", "A day in the past, such as 2026-06-30; today if it is not given."),
        ],
    )
}
