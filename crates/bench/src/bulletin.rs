//! The bulletin on paper: forty pages of figures, drawings and records, laid out by the program as its server does it: by
//! `teranga press`, a process of its own, with its start.

use crate::arguments::Effort;
use crate::dice::Dice;
use crate::failure::{Failure, Result};
use crate::load::median;
use crate::measure::note;
use crate::paper::pages;
use exchange::bulletin::frozen::{Frozen, Item, Part};
use exchange::bulletin::model::{Bar, Chart, Drawing, Figure, Formula, Kind, Topic, Value};
use exchange::bulletin::paper::document;
use kernel::{Id, Lang, Text};
use platform::Locale;
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// The row's name: `--only bulletin`.
pub const NAME: &str = "bulletin";
/// The goal, in pages and seconds.
const PAGES: usize = 40;
const LIMIT: f64 = 3.0;
/// Records of each section: about 40 pages together.
const RECORDS: usize = 36;

const WORDS: &str = "albergue mujeres registro documentos ventanilla niñas tutores escuela matrícula vivienda trabajo retorno consulado datos salud mediadoras intérpretes frontera municipio comunidad equipo formación visita acuerdo resultados familias barrio servicio horario manual";

/// What it costs, in one language.
pub struct Paper {
    lang: Lang,
    pages: usize,
    bytes: usize,
    /// Seconds, the median.
    seconds: f64,
}

fn text(dice: &mut Dice, words: usize) -> Text {
    let all: Vec<&str> = WORDS.split(' ').collect();
    let said = |dice: &mut Dice| (0..words).map(|_| all[dice.below(all.len())]).collect::<Vec<_>>().join(" ");
    Text::new(Lang::ES, said(dice)).with(Lang::AR, "نص تجريبي للقياس ".repeat(words / 3 + 1))
}

fn item(dice: &mut Dice, n: usize) -> Item {
    Item {
        id: Id::<()>::derived("bench", &format!("record:{n}")).uuid(),
        path: format!("exchange/practices/{n}"),
        title: text(dice, 8),
        summary: Some(text(dice, 110)),
        by: vec![text(dice, 4), text(dice, 4)],
        facts: vec![text(dice, 5), text(dice, 7)],
    }
}

fn frozen() -> Frozen {
    let mut dice = Dice::new(11);
    let day = jiff::civil::date(2026, 1, 15);
    let figure = |(n, formula): (usize, &Formula)| Figure {
        formula: *formula,
        value: if n % 5 == 4 { Value::TooFew } else { Value::Count(n as u64 * 37) },
        path: "exchange/indicators".into(),
        on: day,
        records: Vec::new(),
    };
    let mut chart = |drawing: &Drawing| Chart {
        drawing: *drawing,
        path: "exchange/indicators".into(),
        bars: (0..9).map(|n| Bar { code: format!("code-{n}"), label: text(&mut dice, 3), count: n * 7 + 3 }).collect(),
    };
    let charts: Vec<Chart> = Drawing::ALL.iter().map(&mut chart).collect();
    let mut dice = Dice::new(12);
    let mut part = |topic: &Topic| {
        let first = *topic == Topic::Figures;
        Part {
            topic: *topic,
            note: Some(text(&mut dice, 90)),
            figures: if first { Formula::ALL.iter().enumerate().map(figure).collect() } else { Vec::new() },
            charts: if first { charts.clone() } else { Vec::new() },
            items: if first { Vec::new() } else { (0..RECORDS).map(|n| item(&mut dice, n)).collect() },
        }
    };
    let parts = Topic::ALL.iter().map(&mut part).collect();
    Frozen {
        id: Id::<()>::derived("bench", "bulletin").uuid(),
        slug: "bulletin".into(),
        kind: Kind::Yearly,
        lang: Lang::ES,
        title: Text::new(Lang::ES, "La red en 2025").with(Lang::AR, "الشبكة في 2025"),
        from: jiff::civil::date(2025, 1, 1),
        to: jiff::civil::date(2025, 12, 31),
        place: None,
        theme: None,
        languages: Lang::INTERFACE.to_vec(),
        introduction: Some(text(&mut Dice::new(13), 200)),
        on: day,
        parts,
    }
}

/// Lays it out in a left-to-right and in a right-to-left language.
pub async fn measure(effort: Effort, teranga: &Path) -> Result<Vec<Paper>> {
    note("bulletin: laying out forty pages");
    let folder = tempfile::tempdir()?;
    let it = frozen();
    let mut all = Vec::new();
    for lang in [Lang::ES, Lang::AR] {
        let made = document(&Locale::new(lang), &it, "https://bench.example", "CC BY 4.0");
        let made = made.map_err(|error| Failure(format!("bulletin: {error}")))?;
        let input = serde_json::to_vec(&print::Document::from(made)).map_err(|error| Failure(error.to_string()))?;
        let (mut times, mut bytes) = (Vec::new(), Vec::new());
        for _ in 0..effort.repeats.max(3) {
            let started = Instant::now();
            bytes = press(teranga, &input).await?;
            times.push(started.elapsed().as_secs_f64());
        }
        let file = folder.path().join("bulletin.pdf");
        std::fs::write(&file, &bytes)?;
        all.push(Paper { lang, pages: pages(&file, &bytes).await, bytes: bytes.len(), seconds: median(times) });
    }
    Ok(all)
}

async fn press(teranga: &Path, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = Command::new(teranga).arg("press").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut stdin = child.stdin.take();
    let give = async {
        if let Some(mut stdin) = stdin.take() {
            let _ = stdin.write_all(input).await;
        }
    };
    let ((), done) = tokio::join!(give, child.wait_with_output());
    let done = done?;
    if done.status.success() && done.stdout.starts_with(b"%PDF") {
        Ok(done.stdout)
    } else {
        Err(Failure("bulletin: nothing was laid out, so nothing was measured".into()))
    }
}

/// What was measured, beside its goal.
pub fn table(all: &[Paper]) -> String {
    let row = |it: &Paper| {
        let enough = it.pages >= PAGES && it.seconds < LIMIT;
        format!(
            "| A bulletin of {PAGES} pages as PDF: under {LIMIT:.0} s ({}) | {} pages, {} kB in {:.2} s, with the start of the process | {} |\n",
            it.lang,
            it.pages,
            it.bytes / 1_000,
            it.seconds,
            if enough { "yes" } else { "**no**" },
        )
    };
    let rows: String = all.iter().map(row).collect();
    format!("### The bulletin\n\n| Goal | Measured | Met |\n|---|---|---|\n{rows}")
}
