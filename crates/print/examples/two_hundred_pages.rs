//! Prints how long a brochure of about 200 pages takes, first and warm: `cargo run --release -p print --example two_hundred_pages`.
//! Invariant: no limit is asserted here. Arguments: services in a theme (38 gives 212 pages), a path to write the PDF to.

#![allow(clippy::expect_used, dead_code, reason = "an example for developers")]

#[path = "../tests/it/samples.rs"]
mod samples;

use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let services = std::env::args().nth(1).map_or(Ok(38), |count| count.parse())?;
    let mut brochure = samples::brochure(&["fr", "ar", "en", "es", "pt"]);
    for edition in &mut brochure.editions {
        for theme in &mut edition.themes {
            theme.services = (0..services).map(|at| samples::service(&edition.lang, at)).collect();
        }
    }
    for turn in ["first", "second", "third"] {
        let start = Instant::now();
        let pages = print::lay_out(&brochure)?;
        let laid_out = start.elapsed();
        let pdf = pages.pdf()?;
        println!(
            "{turn}: {} pages, layout {} ms, PDF {} ms, {} kB",
            pages.count(),
            laid_out.as_millis(),
            (start.elapsed() - laid_out).as_millis(),
            pdf.len() / 1000
        );
        if let Some(path) = std::env::args().nth(2) {
            std::fs::write(path, pdf)?;
        }
    }
    Ok(())
}
