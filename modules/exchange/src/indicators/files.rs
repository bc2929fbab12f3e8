//! Indicators as files and for machines: the same lines as on the page. What is too few to say has no value and says so.

use super::model::{Fact, Value, kinds};
use super::wanted::{self, Wanted};
use super::{board, facts, words};
use crate::effects::model::{Change, MONTHS};
use crate::effects::words as effects;
use crate::open_data::described;
use crate::visit::Here;
use crate::{institutions, msg};
use axum::response::Response;
use kernel::{Dir, Result, Right};
use platform::figures;
use platform::sheets::{Cell, Format, Layout, Writer};
use platform::{Answer, Keep, page};
use serde_json::{Map, Value as Json, json};
use utoipa::openapi::path::Operation;

fn number(value: &Value) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "spreadsheets know no other numbers")]
    match value {
        Value::TooFew => None,
        Value::Days(it) | Value::Money(it) => Some(*it as f64),
        Value::Share(it) => Some(*it),
    }
}

#[expect(clippy::cast_precision_loss, reason = "spreadsheets know no other numbers")]
fn count(it: u64) -> Cell<'static> {
    Cell::Number(it as f64)
}

async fn sheet(here: &Here, all: &[Fact], format: Format) -> Result<Vec<u8>> {
    let (locale, wanted) = (here.locale(), Wanted::read(&here.shelf, &here.parameters));
    let labels = [
        msg::indicators_indicator(),
        msg::indicators_group(),
        msg::indicators_code(),
        msg::indicators_unit(),
        msg::indicators_value(),
        msg::indicators_numerator(),
        msg::indicators_denominator(),
        msg::indicators_remark(),
    ]
    .map(|it| here.t(&it));
    let columns: Vec<(&str, u16)> = labels.iter().map(|it| (it.as_str(), 22)).collect();
    let title = here.t(&msg::indicators_title());
    let right_to_left = locale.dir() == Dir::Rtl;
    let layout = Layout { name: &title, right_to_left, columns: &columns, now: here.cx.app.clock.now() };
    let mut writer = Writer::new(format, &layout)?;
    for told in wanted::board(locale, &here.shelf, &wanted, all) {
        let name = here.t(&words::title(told.indicator));
        for line in &told.lines {
            for it in &line.measures {
                let few = if it.value == Value::TooFew { words::value(locale, it) } else { String::new() };
                let value = number(&it.value).map_or(Cell::Text(""), Cell::Number);
                writer.row(&[
                    Cell::Text(&name),
                    Cell::Text(&line.label),
                    Cell::Text(&line.code),
                    Cell::Text(&it.unit),
                    value,
                    count(it.numerator),
                    count(it.denominator),
                    Cell::Text(&few),
                ])?;
            }
        }
    }
    let chosen: Vec<&Fact> = all.iter().filter(|it| wanted.takes(it)).collect();
    let name = here.t(&msg::indicators_kinds());
    for months in MONTHS {
        let unit = here.t(&msg::effect_after(months));
        for (change, of) in kinds(&chosen, months) {
            let label = here.t(&effects::change(change));
            let texts = [&*name, &*label, change.as_str(), &*unit].map(Cell::Text);
            writer.row(&[texts.as_slice(), &[count(of), count(of), Cell::Text(""), Cell::Text("")]].concat())?;
        }
    }
    let mut notes = vec![here.cx.app.settings.data_licence.clone(), here.cx.app.settings.public()];
    people(here, &mut writer, wanted.step, &mut notes).await?;
    writer.notes(&here.t(&msg::exchange_licence()), &notes)?;
    writer.finish()
}

/// People, cell by cell as they were released.
async fn people(here: &Here, writer: &mut Writer, step: figures::Step, notes: &mut Vec<String>) -> Result<()> {
    let report = board::report(&here.cx.app, here.locale(), &here.shelf, step).await?;
    let hidden = here.t(&platform::msg::figures_hidden());
    for figure in &report.figures {
        for line in figure.lines() {
            for (column, cell) in figure.columns().iter().zip(line.cells()) {
                let (value, mark) = match cell {
                    figures::Cell::Shown(it) => (count(*it), ""),
                    figures::Cell::Hidden => (Cell::Text(""), hidden.as_str()),
                };
                let texts = [&*figure.words.title, &*line.heading.label, &*line.heading.code, &*column.code];
                let texts = texts.map(Cell::Text);
                writer.row(&[texts.as_slice(), &[value, Cell::Text(""), Cell::Text(""), Cell::Text(mark)]].concat())?;
            }
        }
    }
    notes.extend(report.notes);
    Ok(())
}

fn named(format: Format, bytes: Vec<u8>, keep: Option<Keep>) -> Response {
    page::file(format.media_type(), bytes, keep, &format!("indicators.{}", format.extension()))
}

async fn public(here: &Here, format: Format) -> Answer {
    let all = facts::facts(&here.cx.app, &here.shelf, None).await?;
    Ok(named(format, sheet(here, &all, format).await?, Some(Keep::UntilChanged)))
}

async fn own(here: &Here, format: Format) -> Answer {
    let within = institutions::within(&here.cx, &here.shelf, Right::Share).await?;
    let all = facts::facts(&here.cx.app, &here.shelf, Some(&within)).await?;
    Ok(named(format, sheet(here, &all, format).await?, None))
}

/// `/{lang}/exchange/indicators.csv`.
pub async fn csv(here: Here) -> Answer {
    public(&here, Format::Csv).await
}

/// `/{lang}/exchange/indicators.xlsx`.
pub async fn xlsx(here: Here) -> Answer {
    public(&here, Format::Xlsx).await
}

/// `/{lang}/work/exchange/indicators.csv`.
pub async fn own_csv(here: Here) -> Answer {
    own(&here, Format::Csv).await
}

/// `/{lang}/work/exchange/indicators.xlsx`.
pub async fn own_xlsx(here: Here) -> Answer {
    own(&here, Format::Xlsx).await
}

/// `/api/v1/exchange/indicators`.
pub async fn json(here: Here) -> Answer {
    let all = facts::facts(&here.cx.app, &here.shelf, None).await?;
    let wanted = Wanted::read(&here.shelf, &here.parameters);
    let told = wanted::board(here.locale(), &here.shelf, &wanted, &all);
    let line = |line: &wanted::Line| -> Vec<Json> {
        let one = |it: &super::model::Measure| {
            json!({
                "group": line.code, "label": line.label, "unit": it.unit, "value": number(&it.value),
                "numerator": it.numerator, "denominator": it.denominator, "too_few": it.value == Value::TooFew,
            })
        };
        line.measures.iter().map(one).collect()
    };
    let indicators: Vec<Json> = (told.iter())
        .map(|it| {
            json!({
                "code": it.indicator.as_str(),
                "title": here.t(&words::title(it.indicator)),
                "definition": here.t(&words::definition(it.indicator)),
                "rows": it.lines.iter().flat_map(line).collect::<Vec<_>>(),
            })
        })
        .collect();
    let chosen: Vec<&Fact> = all.iter().filter(|it| wanted.takes(it)).collect();
    let of = |months: i64| {
        let counts = kinds(&chosen, months);
        let counts: Map<String, Json> =
            Change::ALL.iter().map(|it| (it.as_str().to_owned(), json!(counts[it]))).collect();
        (months.to_string(), Json::Object(counts))
    };
    let people = board::report(&here.cx.app, here.locale(), &here.shelf, wanted.step).await?;
    let answer = json!({
        "cooperations": chosen.len(),
        "licence": here.cx.app.settings.data_licence,
        "least": super::model::LEAST,
        "by": wanted.by,
        "indicators": indicators,
        "changes_by_months": MONTHS.into_iter().map(of).collect::<Map<_, _>>(),
        "people": people.json(),
    });
    Ok(page::open(page::kept("application/json", answer.to_string(), Keep::UntilChanged)))
}

/// The description of the API.
pub fn describe() -> Operation {
    let parameters = [
        ("country", "Slug of a country: cooperations with a party there."),
        ("theme", "Code of a theme."),
        ("modality", "visit, expert, remote, project, training, study-visit, staff-exchange, tools or other."),
        ("year", "Of the end of the cooperation."),
        ("by", "country, theme, modality or year: a row for each, beside that of all."),
        ("step", "year (usual), quarter or month: the periods of people trained and reached."),
        ("language", "Language of the labels: fr, ar, en, es or pt."),
    ];
    let summary = "Indicators of effect of cooperation; shares of fewer than five cooperations are not said, counts of people are hidden where small.";
    described("getIndicators", summary, &parameters)
}
