//! The desk under load: pages of a mediator beside years of visits, bookings that come at a fixed pace, and call screens.
//! It is measured on the example network, whose desk is given long sessions and many past visits.

mod booking;
mod scene;
mod screens;

use crate::arguments::{Arguments, Effort};
use crate::failure::Result;
use crate::floor;
use crate::http::get;
use crate::load::{self, Cell};
use crate::measure::note;
use crate::program::{Program, Server};
use crate::tables::thousands;
use crate::targets::Target;
use booking::Booking;
use scene::Scene;
use screens::Screens;
use std::fmt::Write;
use std::path::Path;
use std::rc::Rc;

/// The rows' name: `--only desk`.
pub const NAME: &str = "desk";

/// What a desk costs.
pub struct Desk {
    visits: u64,
    pages: Vec<(&'static str, Cell, Cell)>,
    booking: Booking,
    screens: Screens,
}

/// Fills a desk and uses it.
pub async fn measure(arguments: &Arguments, teranga: &Path) -> Result<Desk> {
    note("desk: filling it");
    let scratch = tempfile::tempdir()?;
    let program = Program { binary: teranga.to_path_buf(), data: scratch.path().join("data") };
    let scene = Scene::set(&program).await?;
    let (server, _) = program.serve_with(scene::HOME, &scene::OPTIONS).await?;
    let effort = arguments.effort();
    let pages = pages(&scene, &server, effort, scratch.path()).await?;
    note("desk: bookings");
    let mut booking = booking::measure(&server, effort).await?;
    note("desk: call screens");
    let screens = screens::measure(&scene, &server, effort).await?;
    server.stop().await?;
    booking.look_again(&program).await?;
    Ok(Desk { visits: scene.visits, pages, booking, screens })
}

async fn pages(
    scene: &Scene,
    server: &Server,
    effort: Effort,
    scratch: &Path,
) -> Result<Vec<(&'static str, Cell, Cell)>> {
    let reception = scene.reception();
    let all = [
        ("desk-today", "Queue and appointments of the day", reception.clone()),
        ("desk-visits", "Visits of the day", format!("{reception}/visits")),
        ("desk-visit", "Form of a new visit", format!("{reception}/visits/new")),
    ];
    let targets: Vec<Rc<Target>> = all
        .into_iter()
        .map(|(name, label, path)| {
            let request = get(&path, &scene.mediator.0);
            Rc::new(Target::of(name, label, name, move |_| request.clone()))
        })
        .collect();
    let bare = floor::start(&targets, server.address, scratch).await?;
    let mut rows = Vec::new();
    for target in &targets {
        note(target.label);
        let cell = load::measure(target, server, 1, effort).await?;
        rows.push((target.label, cell, load::measure(&Rc::new(Target::of_floor(target)), &bare, 1, effort).await?));
    }
    Ok(rows)
}

/// What was measured, beside its goals.
pub fn table(it: &Desk) -> String {
    let mut out = format!(
        "### A desk with {} past visits\n\n| Page, at 1 connection | Bytes | p50 ms | p99 ms | µs | floor p50 ms |\n|---|---:|---:|---:|---:|---:|\n",
        thousands(it.visits as f64)
    );
    for (label, cell, bare) in &it.pages {
        let _ = writeln!(
            out,
            "| {label} | {} | {:.2} | {:.2} | {:.0} | {:.2} |",
            thousands(cell.bytes),
            cell.p50,
            cell.p99,
            cell.cost,
            bare.p50
        );
    }
    out.push_str("\n| Goal | Measured | Met |\n|---|---|---|\n");
    let slowest = it.pages.iter().map(|(_, cell, _)| cell.p99).fold(0.0, f64::max);
    let errors: usize = it.pages.iter().map(|(_, cell, _)| cell.errors).sum();
    let mut goal = |asked: &str, measured: String, met: bool| {
        let _ = writeln!(out, "| {asked} | {measured} | {} |", if met { "yes" } else { "**no**" });
    };
    goal(
        "A mediator's page: under 20 ms",
        format!("p99 {slowest:.1} ms for the slowest, as the client sees it; {errors} errors"),
        slowest < 20.0 && errors == 0,
    );
    goal("100 bookings a second, none twice, no error but «taken»", it.booking.told(), it.booking.is_met());
    goal("50 call screens follow within a second", it.screens.told(), it.screens.is_met());
    out
}
