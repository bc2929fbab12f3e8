//! The translation memory: a page of texts asked for beside as many segments as a ministry translates in years.
//! It is filled and asked inside the bench, on the embedded database, as the program itself does.

use crate::arguments::Effort;
use crate::dice::Dice;
use crate::failure::{Failure, Result};
use crate::measure::note;
use crate::prose::{Prose, source};
use crate::tables::thousands;
use kernel::Lang;
use platform::{App, Settings};
use std::time::{Duration, Instant};
use translation::memory::store::{self, Pairing};
use translation::memory::{Pair, suggest};

/// The row's name: `--only memory`.
pub const NAME: &str = "memory";
const SEGMENTS: usize = 100_000;
/// Texts of a long page.
const TEXTS: usize = 40;
const PAIR: Pair = Pair { from: Lang::FR, to: Lang::AR };

/// What a page of texts costs.
pub struct Memory {
    segments: usize,
    texts: usize,
    /// With something suggested.
    found: usize,
    /// Milliseconds, the median of the pages.
    page: f64,
}

fn failed(error: impl std::fmt::Display) -> Failure {
    Failure(format!("translation memory: {error}"))
}

/// A sentence of eight to twelve words, the same for the same number.
fn sentence(prose: &Prose, n: usize) -> String {
    let text = prose.text(&mut Dice::new(n as u64), 8, 12, None);
    source(&text).as_str().unwrap_or_default().to_owned()
}

/// Fills a memory and asks it.
pub async fn measure(effort: Effort) -> Result<Memory> {
    note("translation memory: filling it");
    let folder = tempfile::tempdir()?;
    let modules = [translation::module()];
    let app = App::open(Settings::local(folder.path()), &modules).await.map_err(failed)?;
    let prose = Prose::new();
    let numbers: Vec<usize> = (0..SEGMENTS).collect();
    for chunk in numbers.chunks(5_000) {
        let all: Vec<Pairing> = chunk
            .iter()
            .map(|n| Pairing { pair: PAIR, source: sentence(&prose, *n), target: format!("جملة {n}") })
            .collect();
        let tx = app.db.begin().await.map_err(failed)?;
        store::keep(&tx, &all).await.map_err(failed)?;
        tx.commit().await.map_err(failed)?;
    }
    note("translation memory: asking it");
    let (mut times, mut found) = (Vec::new(), 0);
    for page in 0..effort.repeats.max(3) {
        // Each page asks for other texts, all of which are a little different from one that is there.
        let asked: Vec<String> =
            (0..TEXTS).map(|n| format!("Nouveau {}", sentence(&prose, (page * TEXTS + n) * 37))).collect();
        let texts: Vec<(Pair, &str)> = asked.iter().map(|it| (PAIR, it.as_str())).collect();
        let started = Instant::now();
        let answers = suggest(&app.db, &texts).await.map_err(failed)?;
        times.push(started.elapsed());
        found = answers.iter().filter(|it| !it.is_empty()).count();
    }
    let segments = usize::try_from(store::count(&app.db).await.map_err(failed)?).unwrap_or_default();
    app.db.clone().close().await.map_err(failed)?;
    if found == 0 {
        return Err(Failure("translation memory: nothing was found, so nothing was measured".into()));
    }
    times.sort_unstable();
    Ok(Memory { segments, texts: TEXTS, found, page: milliseconds(times[times.len() / 2]) })
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// What was measured, beside its goal.
pub fn table(it: &Memory) -> String {
    format!(
        "### Translation memory\n\n| Goal | Measured | Met |\n|---|---|---|\n| A page of {} texts beside {} segments: under 200 ms | {:.0} ms, {} texts with a suggestion | {} |\n",
        it.texts,
        thousands(it.segments as f64),
        it.page,
        it.found,
        if it.page < 200.0 { "yes" } else { "**no**" },
    )
}
