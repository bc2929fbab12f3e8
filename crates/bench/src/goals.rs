//! The goals of the project beside what was measured.
//! A goal whose size or row was not measured is left out, not passed.

use crate::measure::Size;
use crate::tables::{cell, ratio, thousands};
use std::fmt::Write;

/// What a goal asks for, what was measured, and whether that is enough.
struct Goal {
    asked: &'static str,
    measured: String,
    met: bool,
}

/// The table of goals.
pub fn table(sizes: &[Size]) -> String {
    let of = |services: usize| sizes.iter().find(|size| size.services == services);
    let mut goals = Vec::new();
    if let Some(size) = of(10_000) {
        goals.extend(rates(size));
        goals.extend(amounts(size));
    }
    if let (Some(small), Some(large)) = (of(10_000), of(100_000)) {
        goals.extend(growth(small, large));
    }
    if goals.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "### Goals, at 10,000 services unless they say otherwise\n\n| Goal | Measured | Met |\n|---|---|---|\n",
    );
    for goal in goals {
        let _ = writeln!(out, "| {} | {} | {} |", goal.asked, goal.measured, if goal.met { "yes" } else { "**no**" });
    }
    out.push('\n');
    out
}

fn rates(size: &Size) -> Vec<Goal> {
    let rate = |name: &str| cell(size, name, 8).map(|cell| cell.rate);
    let mut goals = Vec::new();
    let mut at_least = |asked, least: f64, kept: &str, fresh: &str| {
        if let Some((kept, fresh)) = rate(kept).zip(rate(fresh)) {
            let measured = format!("{}/s new each time, {}/s repeated", thousands(fresh), thousands(kept));
            goals.push(Goal { asked, measured, met: fresh >= least });
        }
    };
    at_least("Search through the API: 3,400/s at 8 connections", 3_400.0, "search", "search-fresh");
    at_least("A list of 25: 8,000/s at 8 connections", 8_000.0, "list", "list-fresh");
    let unchanged = ["home", "home-known", "results", "service"].map(|name| (name, ratio(size, name, 8)));
    let told: Vec<(&str, f64)> = unchanged.into_iter().filter_map(|(name, ratio)| Some((name, ratio?))).collect();
    if !told.is_empty() {
        let measured = told.iter().map(|(name, ratio)| format!("{name} {ratio:.2}")).collect::<Vec<_>>().join(", ");
        let met = told.iter().all(|(_, ratio)| *ratio >= 0.6);
        goals.push(Goal { asked: "A page that did not change: 0.6 of the floor, at 8 connections", measured, met });
    }
    if let Some(cell) = cell(size, "results-fresh", 1) {
        let measured = format!("p50 {:.2} ms, p99 {:.2} ms at 1 connection, as the client sees it", cell.p50, cell.p99);
        goals.push(Goal {
            asked: "A results page never asked for: p50 3 ms, p99 10 ms",
            measured,
            met: cell.p50 <= 3.0 && cell.p99 <= 10.0,
        });
    }
    if let (Some(first), Some(deep)) = (cell(size, "work-list", 1), cell(size, "work-list-deep", 1)) {
        let measured = format!("p99 {:.1} ms for the first, {:.1} ms anywhere, at 1 connection", first.p99, deep.p99);
        goals.push(Goal {
            asked: "A page of the workspace's list: under 50 ms",
            measured,
            met: first.p99 < 50.0 && deep.p99 < 50.0,
        });
    }
    if let Some(rate) = rate("report") {
        goals.push(Goal {
            asked: "Feedback: 500/s, each on disk first",
            measured: format!("{}/s at 8 connections", thousands(rate)),
            met: rate >= 500.0,
        });
    }
    goals
}

fn amounts(size: &Size) -> Vec<Goal> {
    let mut goals = Vec::new();
    let mut below =
        |asked, most: f64, figure: f64, measured: String| goals.push(Goal { asked, measured, met: figure < most });
    if let Some(brochure) = size.brochures.iter().min_by_key(|brochure| brochure.pages.abs_diff(200)) {
        let times = format!(
            "command {:.2} s, first request {:.2} s, later {:.2} s",
            brochure.command, brochure.first, brochure.again
        );
        below(
            "A brochure of 200 pages: under 1 s",
            1.0,
            brochure.command.max(brochure.again),
            format!("{} pages: {times}", brochure.pages),
        );
    }
    let memory = size.at_rest.resident.max(size.under_load.resident);
    let told = format!("{:.0} MB at rest, {:.0} MB under load", size.at_rest.resident, size.under_load.resident);
    below("Memory: under 120 MB resident", 120.0, memory, told);
    below("Start to first page: under 0.5 s", 0.5, size.start, format!("{:.3} s", size.start));
    let import = format!("{:.1} s, and {:.1} s to index it", size.import.0, size.first_start - size.start);
    below("Import of 10,000 services: under 15 s", 15.0, size.import.0 + size.first_start - size.start, import);
    if let Some(weights) = &size.weights {
        let (view, bundle) = (weights.first_view as f64 / 1e3, weights.bundle as f64 / 1e3);
        below("First view of a service page: under 50 kB", 50.0, view, format!("{view:.1} kB"));
        below("Offline bundle of 300 services and 100 guides: under 500 kB", 500.0, bundle, format!("{bundle:.1} kB"));
    }
    goals
}

fn growth(small: &Size, large: &Size) -> Option<Goal> {
    let (small, large) = (cell(small, "results-fresh", 1)?, cell(large, "results-fresh", 1)?);
    let times = (large.p50 / small.p50, large.p99 / small.p99);
    let measured = format!("p50 {:.2} ms (× {:.1}), p99 {:.2} ms (× {:.1})", large.p50, times.0, large.p99, times.1);
    // At most twice what is allowed at 10,000.
    Some(Goal {
        asked: "The same at 100,000: at most twice that",
        measured,
        met: large.p50 <= 6.0 && large.p99 <= 20.0,
    })
}
